/** Danger to somebody's life or body, said so that it must never be missed; `danger.not` is what only sounds so. */
export const danger = `
# danger
vill|önskar inte|aldrig vakna i|igen|mer|upp
när jag är död
inget|ingenting kvar för mig|oss
tog|tagit|tar för mycket|många .. insulin|tabletter|piller|medicin|sömn*
med flit .. insulin|tabletter|piller|skar
ingen skulle|kommer sakna|märka|bry mig|sig|om ^0.9
slut med mig|henne|honom
står|sitter på tak*|bro*|fönsterbläck*|kanten|balkongräcke* .. hoppa|hon|han|säger
ska|tänker|vill|säger hoppa från|ut|ner|nu
säger .. ska|tänker hoppa|dö
skurit|skar upp|sig|armen|handled*
blod överallt|rinner|på
mycket blod
rör|tar|tafsar|smeker vid|på min|mig|henne|barn* .. natt*|syster|dotter|son|kropp
kastade|knuffade|slängde|drog mig|henne|honom|barnet ner|nerför|nedför|i|utför|hår*
hör|hörde|hörs skott|skottlossning
skottlossning
sned|snett|hänger i ansikt*|mun*
pratar|talar konstigt|sluddrigt|otydligt|sluddrar
tänt|tänder|satt eld|på i|på .. källar*|hus*|bil*|lokal*|kontor*|trapp*|eld
ligger .. död man|kvinna|människa|person|kropp
död man|kvinna|människa|kropp i|på|utanför
bestämt|beslutat|tänker|ska .. avsluta|sluta|göra allt|slut|alltihop|alltsammans
sluta andas
köpt|skaffat|fixat|knutit ett? rep|repet|snara
rep|snara|bälte .. tak*|redo|köpt|hänger|krok*
stryk|spö av|igen|varje|när|hemma
gav|ger|fick mig|henne|honom stryk|spö
spräckt|sprucken|svullen läpp* ^0.6
vågar|törs inte åka|gå|komma|vara hem|hemma till|med|när|hos? honom|henne|han|min
bort|ut från|ur den|det här? världen|livet|allt
tål|klarar|pallar|står inte|ut mer|längre ^0.6
betala med ert|era|ditt|sitt livet|liv
fallit|föll|rasade ihop|omkull
ingen puls
försvunnen|försvunnit sedan|i .. år|natt|går|igår
feber .. 41|42|ambulans
jag|han|hon|hen|vi|dom ska|vill|kommer|tänker|hoppas|önskar|får|måste|skall .. dö
jag|han|hon vill|ska|tänker inte? vara död
hur|när|var jag|hon|han ska|vill dö
planerat|planerar|bestämt hur|när|att jag|hon|han .. dö|död|självmord|livet
önskar|önskade .. aldrig|inte .. född|fötts|fanns|levde|vaknat
ingen|inget|inte .. idé|mening|skäl|anledning|poäng|vits|orsak att|i|med .. leva|lever|livet|finns|finnas
vill inte vara med längre|mer ^0.6
allt|det är|blir över|slut för mig|oss|henne|alltid
snart är allt|det över|slut
göra|gör slut på det|detta|eländet|plågan
överlever|överleva|klarar|klara natten|kvällen|helgen|dagen|detta ^0.9
inte om jag|hon|han överlever|klarar|lever|orkar
låser|låste|låst|spärrar in|inne mig|henne|oss|barnen|in|inne
pojkvän|man|mannen|sambo|sambon|kille|han|pappa|fru|far|styvpappa|ex .. låser|låste|låst|hindrar|kontrollerar|släpper|förföljer|stalkar|jagar .. mig|oss|henne|ut
släpper inte ut|mig ut|mig?
förföljer|stalkar|jagar mig|henne|oss
slå|slår|slog ihjäl
en|med|någon|lagt|bombs|har bomb
bomb .. skola*|kontor*|byggnad*|smäller|sprängs|annars|här|er|i
druckit|drack|dricker|svalt .. t-röd|klorin|propplösare|lösningsmedel|bensin|lut|metanol|avfettning|spolarvätska|frostskydd*
dödar|döda|skjuter|skjut|knivhugger|skadar .. handläggare*|chef*|personal*|familj*|lärare*|mig|honom|henne|grann*
hämnas|hämnd ^0.5
panikångest|ångest .. dö|inte|outhärdlig ^0.5
önskar|vill|skulle .. vara död
andas|andades knappt|inte|konstigt
skjuta|skjuter er|dem|alla|honom|henne|mig
bränna|bränner|eldar|spränger|spränga ner|upp|av? ert|er|hela|kontor*
vill|ville|vil bara|helst|verkligen|ju|nog|mest|inte|hellre|faktiskt? dö
vill|ville bara? att? jag ska|skulle dö
vill|ville att det? ska vara? över|slut ^0.6
önskar|önskade att? jag|hon|han var|vore|fick|kunde|aldrig död|dö|dött|fötts
önskar|önskade att? jag aldrig hade|blivit född|fötts|fötts
lust att dö
hoppas .. inte vaknar i|upp|mer|imorgon
jag|hon|han vill inte vakna upp?|mer
slippa leva|vakna|finnas
trött|less|led på|av att? livet|leva
vill|orkar|kan|orka|vil|orkar|önskar inte längre|mer|mera? leva|finnas|existera
vill|orkar inte leva|finnas|existera
vill|orkar inte .. leva|finnas|vara längre|mer|mera|kvar|vid
inte vill|orkar|ville|orkade leva|finnas|existera
inte vill|orkar|ville|orkade .. finnas|leva|vara mer|längre|mera|kvar
ingen|ingen mening|poäng med att? leva|livet|fortsätta
inget|ingenting att leva för
inte värt|värd att leva
livet är inte värt|meningslöst
bättre|enklare|lättare|skönare om|ifall jag inte|aldrig fanns|finns|levde|funnits|vore|var
bättre|skönare om|ifall jag var|vore|är|dör|dog|försvann död|borta?
bättre|skönt|skönare|enklare för? alla? utan mig
bättre|skönt utan mig
alla .. bättre|lyckligare|slippa utan mig
till|bara|en börda|besvär för alla ^0.6
inte finns|lever|kvar|här imorgon|kvar|längre|mer .. måndag|tisdag|fredag|söndag|helgen|imorgon|jul ^0.7
finns|är|lever jag|hon|han ändå? inte kvar|längre|mer|vid
jag finns|lever ändå? inte kvar|längre|mer|imorgon|då
är|var jag|hon|han ändå|snart|redan? död|borta
då|när|innan .. är jag död
jag är|kommer snart|att|ändå? vara? död snart|då|imorgon|innan ^0.7
ta|tar|tagit|tog|tänker mitt|sitt|ditt|livet|hennes|hans eget? liv|av mig|sig|dig
ta|tar|tagit|tog livet av
avsluta|avslutar|avslutat|sluta mitt|sitt|livet|allt liv
göra|gör|gjort slut på|med allt|alltihop|alltihopa|mitt|livet
få slut på allt|livet|lidandet
begå|begått|försökt|försöker självmord|ta|döda sig|mig|livet
självmord*
sjalvmord*
sjävmord*
själmord*
suicid*
självskad*
skadar|skada|skadat|skär|skar|skurit|bränner mig|sig själv|igen|i|på
skär|skar|skurit mig|sig
upp|av handled*|pulsåder*|pulsen
hänga|hänger|hängt|dränka|dränker|skjuta|skjuter mig|sig
hänger|skjuter|dränker jag mig
döda|dödar|dödade|skada mig|sig själv
hoppa|hoppar|hoppade från|framför|ut ett|en|er|den|ur|från? bro*|balkong*|tak*|tåg*|fönst*|räls*|våning*
hoppar|hoppa|slänger|kastar|lägger|ställer mig|jag|sig från|framför|ut|på bro*|balkong*|tak*|tåg*|fönst*|räls*|spår*
jag|hon|han hoppar från|framför
överdos*
tog|tagit|tar|tänker|svalt|svalde .. burk|alla|många|hela|full|karta|askar tabletter|piller|pillren|tabletterna|sömntabletter|medicin*|värktabletter|medicinen
svalt|svalde|tagit|tog för|alldeles många|mycket tabletter|piller|medicin|medicinen|insulin
avskedsbrev*
farvälbrev*
sista jag skriver|säger|gör|skickar
hej|adjö|farväl då|för alltid|evigt ^0.5
försvinna|försvinner för alltid|gott
vill bara? försvinna|somna för|in alltid|evigt|gott|aldrig
somna|somnar in? och|för aldrig|alltid vakna?
han|hon|man|mannen|sambo|sambon|pojkvän|kille|killen|fru|frun|hustru|pappa|mamma|ex|exet|exman|make|maken|styvpappa|styvfar|son|sonen|partner|farsan|bror|brorsan .. slår|slog|slagit|sparkar|sparkade|knuffar|stryper|misshandlar|våldtog|våldtar .. mig|henne|honom|oss|barnen|dig|mamma|dem|min|mitt
slår|slog|slagit|slå mig|henne|honom|oss|barnen|mamma när|om|ibland|ofta|varje|igen|igår|blå|hårt|med|gul|sönder
blir|blev|blivit|bli slagen|slaget|slagna|misshandlad|misshandlade|våldtagen|strypt|knivhuggen|skjuten|hotad ^1
strypgrepp*
stryper|strypte|strypt|strypa mig|henne|honom
våldtäkt*
våldtog|våldtagen|våldtagit
misshandl*
knivhug*
knivhot*
mordhot*
dödshot*
bombhot*
hotar|hotat|hotade|hotas|hota med|att|mig|oss? .. döda|skada|slå|mörda|kniv|vapen|ihjäl|skjuta|pistol|yxa|stryk|bränna
hotar|hotat|hotade mig|oss|henne|mitt|till livet
döda|mörda|dödar|mördar|skjuta|skjuter|knivhugga|skada mig|henne|honom|er|dig|någon|barnen|oss|dem|alla
slå|slår|slog|skjuta|skjuter|sparka|hugger mig|er|honom|henne|dig|oss|dem ihjäl
ihjälslag*
skjuta|skjuter|döda|dödar|mörda|spränga|spränger|bränna|bränner .. allihop|allihopa|kontor*|upp|ner|er|er
med|har|tar|hade .. kniv|yxa|pistol|gevär|vapen ^0.6
står|kommer|väntar .. dörr*|porten|utanför|huset .. kniv|yxa|pistol|vapen|mig|hotar ^0.6
bränna|bränner|eldar|tänder|spränga|spränger .. ner|upp|på er|ert|kontor*|hus*|mig|stället
jag|vi är|blir så? rädd|rädda för|att min|mitt|han|hon|honom|henne man|sambo|ex|liv|pappa|make|pojkvän|dödar|slår|gör ^0.7
rädd|fruktar för|om mitt|sitt|hans|hennes|våra liv
våld i nära|hemmet
tar ut det|sig på|över barnen ^0.6
barn|barnen|barnet|flicka|pojke|bebis|unge|ungen .. slås|slagen|slaget|slagna|skriker|blåmärken|ensam|inlåst|inlåsta|instängd|rälsen|spåret|försvunn* ^0.7
barn*|flicka*|pojke*|bebis*|spädbarn*|unge|ungar .. spåret|spåren|rälsen|motorvägen|inlåst|inlåsta
gick|gått|fallit|ramlat genom isen
inlåst|inlåsta|fast i|kvar bil|bilen|hettan
person|någon|man|kvinna|folk|människa .. på spåret|spåren|rälsen
blåmärken .. barn*|kropp*|elev*|henne|honom|pappa ^0.8
andas|andning|andats inte|knappt|konstigt|dåligt|rosslande
slutat|slutade|slutar|upphört att? andas
inte|knappt|svårt|kan att? andas
får ingen luft
vaknar|vaknade|reagerar|svarar|rör inte|ej sig|på|när|till|längre? ^0.5
ramlat|fallit|ramlade|föll|svimmat|svimmade|ligger .. vaknar|reagerar|svarar|medvetslös*|rör inte|ej|sig?
medvetslös*
livlös*
kramp*
hjärtstopp*
hjärtattack*
hjärtinfarkt nu|just|tror|har|får
stroke nu|tror|just|har|får
ont|tryck|smärta|smärtor|krossande|värk i|över bröst*
bröstsmärt*
arm|armen|ansikte|ansiktet|mungipan|halva domnar|domnat|domnad|hänger|förlamad
sätter|satt|satte i halsen
blöder|blöda|blod kraftigt|mycket|ymnigt|överallt|okontroll*
slutar|slutat|slutade inte|aldrig att? blöda
blöder .. inte|stoppa stopp|sluta
svalt|svalde|svälja|fått ett|en|i? .. knappbatteri|batteri|magnet|magneter|frätande|lampolja|gift|diskmedel|maskindisk*|nål
drunkn*
anafylak*
förgift*
kolmonoxid*
ring|ringer|behöver|skicka|kalla 112|ambulans
livsfar*
livshotande
brinner i|på|här|hos|utanför|hus*|trapp*|lägenhet*|källar*|tåg*|buss*|bil*
brinner det? nu|hos
det brinner !
eld|brand|eldsvåda i|utbr*|på trapp*|hus*|käll*|lägenhet*|byggnad*|tåg*|buss*|köket|tvättstug*
luktar .. gas|bränt
gaslukt*
gasläck*
instängd*|fångad|fast .. hiss*|brand|rök|elden
vid|vaken|förlorat|tappat medvetande*|medvetandet
inte är|vid? vid medvetande
bestämt mig .. i natt|kväll
det blir i natt|kväll ^0.6
tack för allt|tiden|åren ^0.4
katten|hunden|husdjuren är|hämtas|bor|finns hos|av|till granne*|syster|mamma|berit|vän* ^0.5
nyckeln|nycklarna|pengarna|papperen ligger|är|finns under|i|på krukan|mattan|lådan|bordet ^0.5
allt|sakerna|saker är|har|i ordnat|klart|ordning ^0.4
lagt mina|alla saker|brev|papper i ordning ^0.6
räkningarna är betalda ^0.4
ser ingen|inte väg|utväg ut?|ur
ingen anledning att? stanna|fortsätta kvar|mer? ^0.6
i morgon finns|är|lever jag inte
imorgon finns|är|lever jag inte
inte ville|vill|orkar vakna|vaknar mer|upp|igen
står|stod|sitter på bron|broräcket|räcket|taket|spåret|kanten
lika|det bra att? jag försvinner|dör|är borta
orkar inte en natt|dag till
orkar inte|int mer ^0.6
orkar inte längre ^0.5
spelar ingen roll|längre ^0.3
förlåt|ursäkta|förlåt för|mig|att besväret|allt|jag ^0.3
tagit|tog|tar|har hela burken|asken|kartan|paketet|flaskan
tagit|tog dubbel|trippel dos
sparat|samlat .. tabletter*|piller|medicin*
dubbel dos|dosen .. medicin*|grå|väcka
går|kan|får inte att? väcka
går inte att väcka
svarar inte när|på|längre|riktigt .. bankar|dörren|knackar|ringer|larmet ^0.7
inte synts|setts|svarat .. dagar|dygn ^0.6
hört|hör henne|honom|barnen|barn|någon .. skrika|gråta|ropa|skriker
skriker|ropar|gråter .. hjälp|hungrig ^0.7
inte|utan insulin|syrgas|sin? insulin|syrgas|medicin ^0.6
sprakar|gnistrar|fräser|väser .. el|elskåp*|uttag*|ledning*|rör*|kabel*
elskåp*|elcentral*|uttag*|ledning*|elledning* .. sprakar|gnistrar|fräser|väser|rök|ryker|vatten
rök ur|under|från|inne|i
det är rök
ruttna ägg
pyser|läcker|väser .. gas*
isen .. spruckit|spricker|brister|håller|bär .. barn|inte|någon|klass ^0.8
eld|lågor|flammor i|ur|från fönst*|hus*|lägenhet*|sop*
börjat|börjar brinna i
hjälp .. brinner|rök|eld|andas|dör
ligger .. orörlig|livlös|medvetslös|golvet .. svarar|inte|rör
någon .. i|inne min|mitt lägenhet|hus
inbrott pågår|nu
låst in mig|oss
vågar inte gå|sova|stanna|vara ut|hem|kvar|hemma
väntar på mig utanför|när|vid|igen
hotar .. kassör*|personal*|oss|mig|kunder*|elev*|lärare*
slår sin|min|sitt fru|barn|son|dotter|flickvän|man|sambo
vakt*|personal*|lärare*|skötare* slår|slog|knuffar
kniv .. entré*|recept*|expedition*|butik*|skol*|inne
har kniv|pistol|yxa|vapen och|med|på|i
svullen|svullna|svullnar|svullnat i? hals*|läpp*|tung*|ansikt*
hostat|hostar|kräks|kräkts|spytt blod
påkörd|överkörd
sitter|fastnat fast|med i|mellan|arm*|under .. tåg*|rulltrapp*|perrong*|hiss*|spår*|dörr*
trillat|ramlat|fallit mellan|ner|ned|i tåget|på|spår*|hamnen|vattnet|ån ^0.9
lösenord*|personnummer|journaler|kundregist*|kontonummer|kortnummer|uppgifter .. ute|öppet|nätet|forum|läckt|läckta
ingen|inte lust|lyst att|till? leva|finnas
röster|rösterna som|säger .. ska|till|göra ^0.9
inte ätit på .. dagar ^0.7
blått|blåa öga .. barn*|gråter|pojke*|flicka* ^0.9
barn|barnet|barnen|bebisen gråter|skriker varje|hela|hver natt|natten|dag ^0.6
# danger.not
*maskin|*maskinen|appen|bilen|telefonen|datorn|skrivaren|routern .. självmord
*maskin|*maskinen|appen|bilen|telefonen|datorn .. livet av
skjut mig
kniv|knivar och gaffel*
skjuter|skjutit er|sig|oss själva|själv? i foten
slå|slår|slog ihjäl tid*|lust*|humör*|glädj*|stämning*
dör|dö om|ifall jag|vi|ni inte får|kan|hinner|släpper
dödar|dödade|dödat mitt|min|batteri*|lusten|stämning*|tråden
vara med längre .. klubb*|förening*|list*|utskick*
låste|låst in mig på|i kontot|appen
batteri*|telefon*|mobil*|dator*|startmotor*|motor*|skärm*|router* .. dött|död|dog|stendöd
kniv*|knivar .. märke|bröd|kök*|pris
var|vilken köper|kostar .. kniv*
mordisk*
livrädd att
priset|summan|tonen slår mig
dör|dö|dog|dött|dödar av|för|utan skratt|skrattade|skam|tristess|leda|nyfikenhet|pinsamhet|hunger|törst|värme|garv|längtan
skratta|skrattar|skrattat ihjäl
ni|de|det|den|era|er .. tar livet av mig|oss|en
jag dör
självmord för|att|på tålamod*|karriär*|ekonomiskt|för
karriärsjälvmord*
politiskt|ekonomiskt|rena|rent|socialt självmord*
självmordslinjen|självmordsprevention|självmordspreventiv*|suicidprevention
slår|slog|slagit mig|oss|honom|henne|er i|på padel|tennis|schack|biljard|match*|spel*|målsnöret|bowling|golf|pingis|kort
slog|slår mig|oss som|att|hur|med häpnad
brinner för|i knutarna|fickorna
vill|orkar|kan inte leva|vara utan er|den|appen|ert|era
printern|skrivaren|datorn|telefonen|mobilen|batteriet|bilen|routern|tv:n|växten|blomman|plantan|maskinen .. leva|dö|död|vakna|vaknar|andas|livlös
datorn|skärmen|telefonen|mobilen|appen|routern|skrivaren|tv:n|systemet|hemsidan vaknar|reagerar|svarar inte
utan mig|oss att|veta|tillåtelse|samtycke
skadar|skadat|skada mig|sig på|i er|skruv*|kanten
andas|andades inte|ut ut|frisk|igenom
jag|vi andas|andades ut
dödstrött*
dödsbo*
hotar|hotat|hotade med|att inkasso|kronofogd*|indraget|stämning|säga|byta|stänga|avgift*|påminnelse*
skjuta|skjuter upp|på|fram
skjuter|skjuta er|den|det|mig|oss upp|fram|på|framför
@list = register*|registret|*register|*registret|lista*|listor*|*lista|*listan|*listor|*listorna|sida|sidan|sidor*|hemsid*|webbplats*|sajt*|databas*|*databasen|system*|*systemet|profil*|konto*|app|appen|grupp*|*gruppen|forum*|nyhetsbrev*|utskick*|kö|kön|arkiv*
finnas|existera|vara kvar|med|synlig? längre|mer|mera? i|på|bland|ur er|ert|era .. {list}
finnas|existera|vara kvar|med|synlig? längre|mer|mera? i|på|bland|ur den|det|denna|detta|någon|nån|något|nåt|några|en|ett? här? {list}
finnas|existera kvar? längre|mer? hos er
inte längre finnas|existera|vara kvar|med? i|på|hos er|ert|era
# danger.hint
kom|kommer|kommit inte|aldrig hem från|efter skol*|fritids*|träning*|förskol*|dagis ^0.6
inte|aldrig kommit hem från|efter skol*|fritids*|träning*|förskol*|dagis ^0.6
ingen har|vet? sett|hört honom|henne|hen|dem|barnet ^0.6
hittar|hittat inte honom|henne|vår|min|pojken|flickan son*|dotter*|pojke|flicka? ^0.4
hittar|hittat honom|henne inte ^0.4
mitt|min sista mejl|mail|brev|meddelande|sms ^0.6
kan ge|ta|få .. lägenheten|grejer*|saker*|hunden|katten|bilen .. annan|andra|vem .. sen|sedan|efteråt ^0.6
# danger.here
finnas|vara kvar|här
# danger.off
ta|tar mig|oss? bort|ur|av
radera|stryk|stryka|avregistrera mig|mitt|min|mina|alla|allt|oss
avsluta|stäng|stänga|säg mitt|min|upp konto*|profil*|medlem*|mitt
`;
