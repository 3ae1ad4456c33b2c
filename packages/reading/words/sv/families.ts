/** Ways of saying without the word: the same thing told as it happens to people. Everyday phrases by kind, each worth about one word. */
export const families = `
@who = hon|han|de|dom|hen|killen|tjejen|kvinnan|mannen|damen|herrn|chauffören|föraren|sköterskan|läkaren|montören|teknikern|handläggaren|personalen|vaktmästaren|läraren|expediten|servitören|servitrisen|kassörskan|receptionisten|konduktören|tågvärden|budet|bibliotekarien|guiden|rörmokaren|elektrikern|värden|värdinnan|tandläkaren|barnmorskan|säljaren|mekanikern|badvakten|tränaren|medarbetaren|flygvärdinnan|kocken
@frail = mamma|pappa|mor|=far|mormor|morfar|farmor|farfar|grannen|hon|han|gumman|gubben|tanten|kunden|patienten|hyresgästen|farbrorn
@child = barn|barnet|barnen|bebis|bebisen|pojke|pojken|flicka|flickan|unge|ungen|kille|elev|son|dotter
@org = ni|kommunen|banken|regionen|bolaget|företaget|föreningen|staden|myndigheten|skolan|kyrkan|landstinget|butiken|kedjan|förbundet|universitetet|sjukhuset|styrelsen
# crisis
trillat|trillade|ramlat|ramlade|halkat|halkade|fallit|föll|klämt|klämd|fastnat .. mellan|ner|under|tåget|perrongen|spåret|schakt*|brunn*|trappan|rulltrappan|dörren ^1
{child} .. sitter|satt fast ^1
sitter fast|kvar|instängd|inlåst ^0.7
instängd*|inlåst* ^0.8
vatten|vattnet|rinner|droppar|forsar|sprutar|läcker .. elskåp*|eluttag*|proppskåp*|elcentral*|lampan|uttaget|kontakten|taket ^0.7
sprakar|gnistrar|väser|pyser|fräser|glöder|smälter|ryker|brinner ^0.8
brandlarm*|brandlukt*|branddoft* ^0.7
huvudvärk|yra|yr|illamående|kräks|kräkts|svimmat|svimmade|svimmar .. alla|barnen|hela|lukt*|båda|oss|efter|flera|gas* ^0.8
utslag|svullna|svullen|svullnar|svullnat|nässelutslag .. lunch*|mat*|äti*|läppar*|hals*|tunga*|efter ^0.9
allergisk|allergi .. nötter|mjölk|ägg|åt|ätit|reagerar|reaktion ^0.4
svarar|öppnar|rör|vaknar|reagerar inte .. dörr*|telefon*|larm*|knackar|dagar|ringer|ropar|fönst* ^0.7
{frail} svarar|öppnar|vaknar inte|ej ^0.8
{frail} .. ligger på|i golvet|hallen|badrummet|köket|trappan|snön ^1
ser|hör|skymtar .. fötter|fot|ligga|ropa|jämra|stöna|genom brevinkast*|brevlåda*|fönst* ^0.9
ropat|ropar|ropade|skrikit|skriker|bankat|bankar .. hjälp ^1.2
skrikit|skriker|bankar|gråter .. natt*|timmar|lägenhet*|vägg*|bredvid ^0.6
blivit|blev|är alldeles? helt? tyst ^0.6
när jag inte finns|är borta|inte är|är död ^1.2
finns|kommer jag .. inte mer|längre|kvar ^0.6
slipper|behöver ni|ingen|alla .. bråka|bry|oroa|bekymra|tänka|höra|leta .. mig|mer|längre ^0.7
ingen behöver ^0.5
lagt|ordnat|skrivit|betalt .. i ordning|ordning ^0.5
hittar dem|breven|pappren|nycklarna|mig ^0.5
hunden|katten|barnen .. bor|omhändertagen|hand|ägaren|ensam|matte|husse .. när|borta|efter|mig ^0.7
livförsäkring* ^0.6
själv gör|tar|valt .. slut|det ^0.5
avskedsbrev|avsked|testamente* ^0.6
utväg|återvändo ^0.7
inte|ingen så? många|mycket|lång dagar|tid kvar|i ^0.7
somna in|för alltid ^0.9
inte vakna mer|igen|imorgon|upp ^0.8
börda för ^0.7
bättre|lättare utan mig ^1.5
vill|orkar|kan inte mer|längre|mera ^0.7
sista jag gör|skriver|säger ^0.9
sen är|får det lugnt|slut|tyst|bra|vara ^0.6
det är lugnt nu
tappat|förlorat livslust* ^1.2
ligger|låg|finns|syns|visas helt? öppet|öppna|tillgängligt|synligt .. nätet|webben|alla|vem|internet|hemsida*|sida* ^1
ligger|syns|visas .. alla|allas|kunders|medlemmars|patienters .. nätet|webben|internet|öppet|google|sidan ^0.9
kundlista*|kundregister*|medlemsregister*|patientregister*|lösenordslista* ^0.8
personnummer .. alla|allas|öppet|nätet|utlagt|kunder* ^0.6
alla|vem som helst kan se|läsa|ladda ^0.7
phishing|nätfiske|bluffmejl*|bluffsms .. ert|era|er|namn|kunder ^0.6
tv-team*|kamerateam*|reporter*|journalist*|tidningen .. utanför|ringer|frågar|kväll|ikväll|publicerar|imorgon|granskar|deadline ^0.9
klippet|filmen|videon|inlägget|hashtag* .. delas|sprids|visningar|tusen|miljon|tiktok|viral* ^0.9
bojkott*|namninsamling*|drev|demonstrera* ^0.6
kniv|vapen|pistol|yxa|gevär|hagelgevär|machete ^0.9
hotar|hotfull|hotat|skriker|slåss|bråkar .. receptionen|bussen|tåget|personal*|kassan|väntrum*|entrén|väskan ^0.8
slåss|slagsmål|knivskur*|rån|rånad|rånas|rånare ^0.8
står|stod .. utanför|nere .. dörr|dörren|lägenhet*|vägrar|igen|vågar ^0.5
vågar inte gå|öppna|hem|sova|ut ^0.6
{child}|hund|hunden .. bil|bilen .. låst|het|varm|ensam|sol* ^1
ensam|ensamma|låst|låsta .. bil|bilen|hytt*|toalett*|hiss*|bussen|vagnen ^0.8
skynda|skynda er|på|dig ^0.7
kom|skicka fort|genast|nu|någon|hjälp ^0.5
kommer|skickar|är ni .. någon|nu|på|snart|hit ? ^0.2
balkong*|fasad*|taket|bron|ställning*|trädet|kranen|muren|stolpe*|lyktstolp*|isen|väggen|skylten .. rasa*|lutar|lossna*|föll|faller|faller|spricka|sprickor|släpper|hänger|välta*|vält|ge ^0.8
sprickan|sprickor|sprickorna .. större|vuxit|växer|bredare|djup* ^0.7
bommarna|bommen .. uppe|tåg|ner|barn*|spår* ^0.7
dammen|vallen|älven|ån|bäcken|åns|floden|havet .. stiger|över|bräddar|brister|brustit|källare* ^0.7
utan värme|el|ström|vatten .. minus*|spädbarn|bebis|respirator|grader|sjuk* ^0.6
fel|dubbel|dubbla|hög|högre medicin|dos|dosen|spruta|tabletter|läkemedel|medicinen ^0.8
fått|fick|gav|tagit|tog .. fel|dubbel|dubbla medicin|dos|dosen|mediciner ^1
kontot|pengarna|sparpengar*|sparkonto* .. töms|tömt|tömts|försvinner|överförs|länsas ^0.9
bedragare|bedragaren|bluffsamtal .. kod|kontot|bankid|linjen|nu ^0.7
vattnet|kranvattnet|dricksvattnet .. brunt|grumligt|magsjuk*|sjuka|bensin*|olja|diesel* ^0.7
diesel|olja|kemikalie*|ammoniak|syra .. rinner|läcker|vattnet|bäck*|ån|sjön|luktar ^0.8
flera|tre|fyra|fem|tio barn|personer|gäster|elever|boende .. sjuka|magsjuka|kräks|illamående|utslag|skadade ^0.9
blod|blöder|blodig|blodet ^0.6
puls|hjärtat .. stannat|slår|rusar|stopp ^0.7
slutat andas|äta|dricka ^0.6
dött|dog|dör|död .. om|snart|någon|risk ^0.4
# privacy
varifrån|hur|var .. fått|har|fick .. mitt|mina nummer|mobilnummer|telefon*|mejl*|adress|uppgifter|namn ^1
vet|visste|vetat|veta .. plötsligt|tjänar|lön|lönen|diagnos|skilsmässa|var jag|besök*|medicin* ^0.7
{org}|de|dem|dom känner|vet|visste .. henne|honom|mig|till|att jag|om ^0.4
granne|grannen|chef|chefen|kollega|ex|exet|svärmor|arbetsgivare* .. vet|visste|läst|såg|sett|fick veta|berätt*|känner ^0.7
vem|vilka .. läst|tittat|sett|öppnat|slagit|läser|ser|tittar|lyssnar|åtkomst|tillgång ^0.9
läst|läste|lästes min|mitt|mina deklaration*|mejl|journal*|brev|post|meddelande*|anteckning*|ansökan ^1
bild|bilden|bilder|bilderna|foto|fotot|filmen .. webbplats*|hemsida*|facebook*|instagram*|affisch*|broschyr*|årsbok*|kampanj*|nätet|annons* ^1
raderar|raderas|radera|tar|ta|plocka|plockar bort? .. bild*|foto*|film*|filmen|video*|namn|uppgifter|inspelning* ^1
föräldrar*|vårdnadshavare|vi|jag|ingen .. inte|aldrig .. sagt|gett ja|lov|tillåtelse|okej|medgivande ^0.8
frågade|frågat|bett om lov ^0.8
annan|andras|andra|främmande människors|persons|annans|personers|familj* .. recept|papper|kuvert|lön*|intyg|provsvar|räkning*|kvitto*|post|saldo|namn|brev ^0.9
fått|fick|låg|hamnade .. någon|annan annans|persons recept|papper|brev|intyg|lön* ^0.8
recept|papper|journal*|brev|intyg|lönespec* .. fel|annan|andra|min påse|kuvert|mitt ^0.5
loggade|loggar|loggat in .. någon|annan*|fel namn|inte mig|inte mitt|andras|annans ^1
inloggad som ^0.7
ser|såg|visas|kom|står .. någon annans|annan persons|en annans|andras ^0.8
kamera*|kameran|drönare* .. riktad|pekar|rakt|in|mot|fönst*|tomt*|trädgård*|badrum*|sovrum*|filmar ^0.9
dotter*|son*|barn*|mamma|pappa .. fått .. kreditkort|reklam*|erbjudande*|kort|brev|faktura .. ber|bett|aldrig|hur|år ^0.6
inspelning*|spelar|spelas in samtal|samtalen|samtalet|det|allt? ^0.8
behöver|kräver|varför .. personnummer|körkort*|passkopia*|fingeravtryck*|ansikt*|id-kopia .. för|bara|när ^0.6
skvall*|sladder|rykte* ^0.7
berättade|berättat|sa|sagt|ropade|nämnde .. för|till min|mitt|mina|grannen|hela|alla|annan ^0.6
lämnade|lämnat|lämnar|lämnas|gav|ger|gett|skickat|skickas ut|vidare .. till ^0.6
gett|gav|lämnat|sålt .. vidare|den|det|dem till vem|någon|andra ^0.7
vem|vilka har ni gett|lämnat|sålt|delat|skickat ^1
allt|alla|uppgifter|vad ni har|vet|sparat|lagrat .. om|på mig|oss|henne|honom|dem ^1.1
registrerat|registrerad|sparat|antecknat|noterat om|på|i mig|er|oss ^0.6
utdrag ur|över|på ^0.5
rätta|rättas|stämmer .. uppgifterna|födelsedatum|personnummer|namnet ^0.4
{who} .. privat|messade|sms:ade|smsade|skrev|raggade|ringde .. mig|nummer|privat* ^0.3
mitt|min|mina nummer kvar|privata ^0.7
kan|kunna|fortfarande se|följa|läsa|spåra|logga .. mina|min|mig|var resor|konto|mejl|position|köp ^0.9
raderad|glömd|bortglömd|bortplockad|avidentifierad ^0.4
delat|delar|delade konto|inlogg* ^0.6
sålt|säljer|sälja oss|mig|vidare ^0.5
lyssnar|avlyssnar på|av|mig|oss|vi ^0.4
personuppgiftsansvarig*|personuppgiftsbiträde*|integritetspolicy* ^1
främlingar|främling|okänd|okända ^0.3
# unsubscribe
ta|tar|plocka|stryk|stryka bort? .. min|mitt|mig|oss|vår adress|mejladress|mailadress|mejl|mail|namn|nummer|mig från|ur .. utskick*|lista*|register*|er|sms ^1.1
vill inte vara|va|stå|ha med|medlem|kund|kvar|era|ert|er ^1.1
vill|önskar inte|ej längre .. medlem|med|få|ha|vara|kund|prenumerera* ^1
tacka för mig|oss|kaffet|sällskapet ^0.8
tackar för mig|oss ^1
adjö|farväl|hejdå|hej då ^0.5
skiljs|skilda|skiljas vägar|åt|håll|här ^0.8
lämna|låt|låta|få|får mig|oss|vara? i? fred|ifred ^1
vara|bli|få|lämnad|lämnas vara? ifred|ifrån|fred ^0.7
plingar|piper|surrar|ramlar|trillar|dimper|droppar|rasslar .. mejl|mail|mobil*|sms|in|brevlåda*|telefon*|varje|morgon ^0.7
varje morgon|dag|vecka|kväll|fredag|måndag|timme .. pling*|notis*|tips|påminnelse*|meddelande*|mess ^0.9
notis|notiser|pushnotis*|aviseringar|påminnelser|pepp* .. av|slippa|sluta|stäng|dagen|varje|om|inte ^0.6
behöver|använder|läser|nyttjar|tittar inte|aldrig .. längre|tjänst*|tidning*|abonnemang*|er|kort|app* ^0.7
inte behöver .. längre|tre|två|flera|både ^0.5
sista|får|blir|den sista|leveransen|lådan|numret|kassen|månaden|gången .. tack|blir|det|för ^0.3
till|per sista|den januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sista ^0.5
får|fick|får ryka|gå|stryka ^0.5
hämta|skicka|skickar|lämnar|lämna tillbaka? .. boxen|routern|modemet|dosan|digitalboxen|kortet|nyckelkortet ^0.7
konkurrent*|annan leverantör|operatör|bank|butik ^0.6
hälften|billigare|halva .. hos|annan|annat|grannen|priset|konkurrent* ^0.6
har|fått|tecknat|valt nytt|annat|ny|annan avtal|abonnemang|bolag|operatör|leverantör|bank|gym ^0.6
slutat|slutade röka|dricka|träna|sticka|spela|resa|köra|rida|jaga ^0.6
gått|går i pension .. inte|längre|mer|utskick* ^0.4
sålt|såld|sålde bilen|båten|huset|hunden|sommarstugan .. inte|längre|behöver|därför ^0.5
utträde ^1.2
lämna|lämnar|lämnat klubben|föreningen|facket|kyrkan|partiet|er|förbundet|bonusprogram* ^1
medlemskap* ^0.6
klubb|klubben|bokklubb*|vinklubb*|kundklubb* ^0.4
automatisk|automatiskt förny*|förläng*|dragning ^0.7
avbeställ* .. tidning*|prenum*|kasse*|låda*|framtida|alla ^0.8
avsäger|avstår|avstå mig|från ^0.5
nog|räcker nu|för|med min|mig|oss|mejl|tips|reklam ^0.4
ni skickar|skriver|mejlar|hör .. oftare|varje|hela|jämt|mig ^0.7
har|fick jag aldrig bett|anmält|gett|godkänt .. mejl*|brev*|er|er|detta ^0.6
# strategic
vad kommer|blir|händer efter|sen|sedan|nästa|därnäst|härnäst ^0.9
vart tar|tog|är|leder|barkar ^0.8
hur många|mycket|långt .. är|finns|kvar|blir|kommer .. när|om .. barnbarn*|år|fyller|vuxen|generation* ^1.1
när min|mitt|mina barnbarn*|barn|dotter|son .. vuxen|stor|fyller|skola*|gammal ^0.7
räknar|förutser|bedömer|ser {org} .. att|med|framför|utveckling* ? ^0.8
fortsätter|fortsätta|fortsatt stiga|öka|höja|höjas|minska|växa|sjunka|krympa|lägga|bygga|stänga ^0.8
kommande|närmaste|nästa år|åren|decenni*|mandatperiod*|generation* ^0.8
varför säljer|köper|stänger|bygger|kör|använder|importerar|flyger|skickar|trycker|eldar|bränner|investerar|placerar|lägger|envisas|fortsätter|kräver|tillåter|klipper|sprutar|saltar|stödjer|sponsrar|slänger|väljer {org}|man|vi|alla|era ^1
varför är|finns|har|går|ska|måste|får man|det|kvinnor|män|barn|äldre|unga|ingen|vi|alla|era inte|aldrig|bara|nästan|fortfarande|alltid ^0.6
varför inte .. ?
varför .. fortfarande ^0.8
förr|tidigare|ursprungligen|fordom fanns|var|gick|hade|kunde|fick|stod|låg ^0.5
på sextiotalet|sjuttiotalet|åttiotalet|60-talet|70-talet|80-talet|90-talet ^0.5
1950|1955|1958|1960|1962|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1982|1983|1984|1985|1986|1987|1988|1989|1990 ^0.3
som kund|medborgare|skattebetalare|ägare|aktieägare|förälder|lärare|läkare|invånare|väljare|andelsägare .. undrar|frågar|vill|funderar ^0.7
till för alla|oss|vem ^0.7
för|åt alla ? ^0.4
hur går|hänger|rimmar|stämmer|passar .. ihop|det|detta|med|överens ^0.9
hur ska|tänkte|tänker|kan|bör man|han|hon|de|vi|gamla|barn|äldre|alla|folk .. någonsin|kunna|utan|råd|klara|bo|leva ^0.8
alla|folk|man|gamla|vi ska|måste|förväntas|tvingas|antas .. ha|kunna|äga .. mobil*|app*|dator*|bankid|bil|kort* ^0.9
investera|investerar|placera|placerar .. vapen*|olja|kol|fossil*|tobak*|bolag ^0.8
överskott|vinst*|rekordvinst*|miljard*|rekordresultat* ^0.6
el|elektrisk*|fossilfri*|klimatneutral*|kontantlös*|plastfri*|cirkulär* .. när|ska|mål|bli|vara|hela ^0.6
anställa|rekrytera|locka|utbilda|behålla .. sjuksköters*|lärare|förare|personal|läkare|folk|unga|ungdomar ^0.8
gratis|avgiftsfri* .. alla|unga|pensionärer|kollektivtrafik*|barn|öbor* ? ^0.7
kollektivtrafik*|skärgård*|öborna|infrastruktur*|stadsplan*|översiktsplan*|digitalisering*|automatisering* ^0.5
framtidens ^0.8
är det så|detta|här ni|vi|det .. vill|tänkt|ska|blir ^0.7
utveckling|utvecklingen|inriktning*|riktning|riktningen|framtidsplan*|samhälle*|samhället ^0.6
tänker|tycker|anser|menar|resonerar {org} .. kring|om|rätt|rimligt|långsiktig*|att ? ^0.6
har|finns|är {org}|det|man .. långsiktig*|tankar|planer|beredskap|mål|strategi* ^1
vem|vilka tjänar|vinner|förlorar|ansvarar|avgör ^0.6
ai|robot*|algoritm* .. ersätt*|beslut*|framtid*|människ*|ska|kommer ^0.7
ska|skall verkligen allt|alla|man|det ^0.6
vad|hur .. långsikt*|längden|slutändan|långa ^0.8
varför|vad|hur .. generellt|principiellt|egentligen ^0.4
är|har ni beredda|villiga|öppna för|att ^0.7
vilken|vilket roll|ansvar|mål|väg ^0.8
vad blir|kostar det oss|samhället|alla|kvar ^0.6
# idea
sätt|häng|ställ|måla|bygg|lägg|inför|gör|skriv|tryck|byt|skapa|starta|ordna|ge|låt upp|ut|in|en|ett|små|folk|oss|gärna|på|bort|dit|barnen|alla|kunderna .. så|då|där|som|innan ^0.6
sätt|häng|ställ|måla|bygg upp|ut|en|ett|fler ^0.4
kunde|kan|skulle|går man|ni|det inte kunna? få|ha|göra|sätta|låta|lägga|visa|skicka|ordna|finnas|skapa|byta|sälja|dela ^0.8
vore|är det inte .. bättre|bra|smart|möjligt|läge|dags|smidigare|enklare|kul|fint ^0.9
om .. kunde|hade|fick|fanns|vore|stod .. så|skulle|slipper|slapp|blev|hade ^0.6
rabatt|bonus|poäng|pant mot|för att|den|de|oss ^0.6
skulle ni|man|vi spara|slippa|tjäna|vinna|få ^0.6
så slipper|slapp|vet|ser|hinner|kan|får vi|man|ni|alla|folk|de|kunder*|resenärer* ^0.7
då slipper|slapp|ser|vet|kunde|kan|får|hinner vi|man|ni|alla|folk|de ^0.6
har ni funderat|tänkt|övervägt|provat|prövat|testat|hört på|att|om|på ^0.9
funderat på att ^0.6
hjälper|hjälpa|bidrar|ställer|delar|berättar|visar gärna|till|med|mer .. skruva|måla|bygga|med|till ^0.5
hjälper gärna ^0.7
säger|sa|vill bara|det|så ^0.2
bara säger|så det|ni ^0.4
lägga ihop|ett ^0.6
behöver inte vara|ha man? .. professor|geni|ingenjör|raket*|krångligt|dyrt|svårt|mycket|stort ^0.9
vi|jag har|hade|gjorde|testade|provade|körde .. provat|prövat|testat|infört|gjort|kört|så ^0.4
har|jag ritat|skissat|byggt|räknat|mätt|ritade|ritar|skissar|byggde|tecknat|designat|filmat ^0.8
rita|ritar om|er|en|ny ^0.6
halver*|minska*|fördubbl* .. när|sedan|efter|på|antal* ^0.4
i vår|hos|på lilla|vår|oss|förra|mitt|min förening|by|gamla|jobb|jobbet|skola|kvarter .. gör|har|finns|brukar|körde ^0.6
där|de|dom gör|har man|de|dom .. så|redan|i|länge ^0.4
skulle anställa|kopiera|köpa|betala|använda|älska ^0.5
påminnelse|spegel|tavla|display|app|knapp|streckkod|qr-kod|lekhörna|cykelställ|bokhylla|byteshylla|delningslåda|bytesdag|hyllplan|karta|dekal|symbol|färgkod* ^0.35
fler|flera bänkar|skyltar|papperskorgar|cykelställ|laddare|övergångsställen|träd|stolar|krokar ^0.6
tips|förslag|ide|idé till|från|på ^0.9
uppslag|initiativ|innovation*|koncept*|pilot*|testperiod*|prototyp* ^0.6
samarbeta med .. skol*|förening*|lokala|biblioteket ^0.8
samåkning*|bytesrätt*|lånecykl*|byta med ^0.4
vad tror|säger|tycker ni om ^0.7
bara en|ett tanke|infall|undran|förslag ^1
borde kunna|gå|räcka|finnas|ha|sälja|erbjuda|visa|stå ^0.6
man borde|kunde|skulle|kan ^0.5
saknas bara|är|en|ett ^0.5
# complaint
fick|får|tvingades|måste vi|jag|han|hon|mamma|pappa|barnen|man .. gå|bära|stå|sitta|vänta|betala|släpa|sova|duscha|byta|ta ^0.5
tagit|tog|ta ledigt|semester .. jobbet|förgäves|vänta|släppa|montör*|hemma ^0.8
suttit|satt|stått|stod|sitter hemma|hela|och|ute|utanför .. stirrat|väntat|dagen|förgäves|kylan|regnet|timmar ^0.6
ingen|inget kom|sa|bad|hjälpte|lyfte|frågade|svarade|ringde|visste|tittade|dök|brydde|tog|städ* ^0.7
så|sådär|sånt|sådant här? ska|får|kan det|man|ni inte|ej ^0.9
ska|får|borde inte behöva|hända|gå|vara|ske|få ^0.8
inte det|vad jag|vi betalar|betalat|betalade|beställt|beställde|bokat|lovades|förväntat|köpt ^0.9
ersätter|ersätta|betalar|står|ska .. min|mitt|mina|för|vem förlorade|lön|kostnad*|taxi|utlägg ^0.6
vill|ville|ska|kan|vägrar inte? ta emot|tillbaka|ersätta|byta|hjälpa|lyssna|stå ^0.4
ta|tar inte emot|tillbaka|ansvar ^0.6
ryckte|rycker på axlarna ^1
kom|kommit|levererades|var lagom till|försent|först|när .. gått|över|slut|stängt ^0.6
hade redan? gått|stängt|åkt|slutat|kallnat ^0.4
det var|är det inte|allt|inte|knappast ^0.35
i stället|istället för .. kr|kronor|lovade|beställda|# ^0.5
mellanskillnad*|felräkn*|feldebiter*|överpris*|dubbeldebiter* ^0.9
utgången|utgånget|utgångna|bäst-före|möglig*|mögligt|härsk*|platt|tillplattad*|kladdig*|blöt*|svettig*|stinkande|ruttn*|rutten|ruttet|sunkig*|dammig*|nerpissad*|igengrodd* ^0.7
efter bara? två|tre|fyra|en|ett|några veckor|månader|dagar|gånger|vecka|månad|användning* .. gick|sprack|slutade|började|lossnade|hackar|spottar|släppte|dog ^0.8
gick|sprack|lossnade|släppte|dog|slutade|krympte|färgade|rasade|brast .. efter|redan|direkt|första|av ^0.6
garanti|garantin .. täcker|gäller|inte|ej|nekad|vägrar ^0.8
slitage|handhavande* ^0.6
spottar|läcker|droppar|skakar|tjuter|gnisslar|skramlar|piper|hackar|fryser|kraschar|hänger sig ^0.4
bad|be|sa|sade|säger .. om? förlåt|ursäkt ^0.6
utan|ingen ett ord|besked|ursäkt|förklaring|varsel|varning ^0.6
hann inte|aldrig|knappt .. av|fälla|på|med|hjälpa|vänta|kliva ^0.6
orkade|brydde|gitte|ids|ville|tyckte inte .. vänta|sig|hjälpa|lyssna|han|hon ^0.6
för kallt|varmt|salt|trångt|högt|smalt|litet|kort|dyrt|sent|kall|varm ^0.4
jaha|jaså|jasså|jo tack|visst ^0.5
så trevligt|roligt|kul|fint|generöst|snällt|omtänksamt att ^0.6
lärde|lära|lär|får man sig|mig ^0.4
inte mindre än ^0.5
redan efter|på bara|# ^0.3
kontaktat|ringt|mejlat|skrivit|påpekat|klagat|anmält|tjatat .. gånger|flera|utan|igen|gång|ingenting|aldrig|inget ^0.8
inget|ingenting|ingen händer|hänt|hände|görs|gjorts|ändras|sker|åtgärd* ^0.9
vi|man tittar på det|vidarebefordrar|återkommer ^0.4
bortprioriter*|nedprioriter*|glömts|glömda|glömd|bortglömd*|undanskuffad* ^0.7
otillräcklig*|undermål*|amatör*|amatörmässig*|oproffsig*|oseriös*|ovärdig*|ovärdigt|omänsklig*|hutlös*|hutlöst|snålt|fräckt|fräckhet|oförskämt|hånskratt*|löjeväckande|skrattretande|pajas*|parodi*|fars|cirkus|lotteri ^0.8
skrek|skällde|snäste|fräste|morrade|muttrade|himlade|suckade|hånlog|flinade|avbröt|ignorerade ^0.7
lät|låter mig|oss|henne|honom|folk vänta|stå|sitta|gå ^0.8
fryser|frös|frusit|svettas|svälter|hungrig* ^0.5
förstör*|försör*|fördärva*|sabba*|ödela*|solka* .. semester*|resa*|bröllop*|jul*|födelsedag*|dag|kväll ^0.8
saknades|fattades|försvann|borta|borttappat|kom bort|försvunnen|försvunnet ^0.5
fel|feladress*|felaktig|fellevererad*|felmonterad*|felstavat|felstavad ^0.4
betalar|betalat|betalade .. dyrt|dyra|pengar|fullt|för .. ingenting|inget|aldrig|fått|inte ^0.7
dyrare|höjt|höjd|chockhöj*|höjde|höjer .. utan|igen|dubbel*|varning|procent ^0.5
förväntar|förväntade|hoppades|trodde mig|att|bättre .. mer|bättre|kunde ^0.5
stängd|stängt|släckt|låst|låsta|avstängd|avstängt .. trots|när|dörrar|utan|igen|fast ^0.6
trots att|löfte|lovat|påminnelse*|upprepade|att ni ^0.4
hjälpte|hjälper|hjälpt inte|föga|ej ^0.6
gav|ger upp|fel|fel besked ^0.3
# praise
sprang|springa|sprungit efter|ikapp|ut|med ^0.8
ringde|ringt runt|tillbaka|upp|bara ^0.5
hade|har redan .. sett|rättat|löst|fixat|ordnat|packat|skickat ^0.8
innan jag|vi hann|ens|visste ^0.7
utan extra? kostnad|krångel|strul|problem|bråk|väntan|att klaga|minsta ^0.5
gratis|bjöd|bjuda|bjudit på|oss|mig ^0.5
tog|ville|tar|vägrade|ta inte? .. betalt|dricks|emot ^0.4
tog|drog av sig skorna|stövlarna ^1
visade|lärde|lärt|förklarade mig|oss|honom|henne|mamma|pappa|barnen|hur|lugnt|allt|tålmodigt ^0.7
var|kom|stod|dök framme|på|inom|ut|redan|upp .. timme|halvtimme|minuter|kvart|direkt|plats|utsatt ^0.5
med termos|filt|leende|glimten|ett ^0.4
tog|tar|tagit sig? tid|god ^0.8
satte|satt|sätter sig|hos|ner|bredvid .. med|ner|hos ^0.6
gav|ger sig inte|aldrig .. förrän|innan ^1
enda|första som .. frågade|lyssnade|brydde|förstod|svarade|tog|såg|ringde|hjälpte ^0.9
så ska|skall det se|vara|gå|fungera ut? ^1
flyter|flöt|funkar|fungerar|rullar|går|gick på|bara|som|hur|smort|fint|allt ^0.4
som smort|en dans|klockan|ett urverk|på räls ^0.9
riktiga|riktig människor|människa|person ^0.5
hela vägen hem|kvällen|sommaren ^0.4
barnen|ungarna|dottern|sonen|alla pratade|pratar|skrattade|jublade|älskade|sjöng|lyste|somnade ^0.7
pratade|pratat|prata|drömmer|drömt om .. hela|flera|i|sedan|dagar ^0.5
somnade|skrattade|sjöng|åt|vågade|log|dansade .. första|för|igen|av ^0.6
första gången på|sedan|på .. år|länge|månader .. sov|sjöng|skrattade|log|åt|vågade|gick|kände ^0.9
vill|ville|tänkte att ni|du|hon|han|de .. veta|höra|få ^0.9
ska veta|ha|få .. att|tack|beröm|cred|det ^0.7
den|det här|där killen|tjejen|damen|mannen|kvinnan|människan ^0.4
vilken|vilka kille|tjej|pärla|klippa|människa|människor|kvinna|man|hjälte|härlig*|personal|stjärna|dag|kväll|lyx|lycka ^1
guldklimp*|klippa|pärla|pärlor|solstråle*|kanonkille*|toppenkille*|toppentjej*|eldsjäl*|räddare|skyddsängel*|ängel ^1
skillnad sedan|mot|efter|jämfört ^0.7
kommer|åker|handlar|bokar|beställer|återkommer gärna|tillbaka|absolut|definitivt|säkert igen|tillbaka|till|hit ^0.6
kommer tillbaka|igen .. gärna|snart|nästa|år ^0.5
längtar|ser fram redan|efter|till|emot ^0.4
ses|syns nästa|igen|snart|i år|sommar ^0.3
fortsätt med|så|det|som|vara|göra ^0.6
vad ni än ^0.7
blivit|blev så? fin|fint|bra|snyggt|vackert|lyckat|nöjda|glada|glad|rörd ^0.7
finfin*|kalas|kalasbra|kanonfin*|superfin*|jättefin*|jättetrevlig*|supertrevlig*|jättegod*|supergod*|toppenfin*|mums|mysigt|gemytlig*|prima|förträfflig*|ypperlig*|perfekta|felfri*|exemplarisk*|mönstergill*|oslagbar*|makalös*|fräsch*|skinande|bländande|hjärtlig*|hjärtlighet|godhet|medmänsklig*|medmänsklighet|hjälpsamhet|vänlighet|tålmodig*|tålmodigt|gästfri*|välkomnande|lyhört|lyhördhet|kvickt|blixtsnabb*|blixtsnabbt|rappt|rapp|omtänksamt|omtanke|proffs|proffsigt ^0.8
höll|håller vad|det|allt .. lovade|lovat|lovar ^0.9
i god tid|på minuten|utsatt|före tid ^0.4
gick|går|var|blev över|utöver|långt .. förväntan|förväntningar|vanliga ^0.9
över|utöver förväntan|det vanliga|alla förväntningar ^1
heder|hedersvärt|hedra|hyllning*|tacksamhet|tackkort|tårar|rörda|rörande|rörd ^0.7
tack ni|du|till|alla|för|och|vare|igen|så|hela|snälla ^0.4
{who} .. trygg|lugn|snäll|rolig|fin|underbar*|fantastisk*|varm|glad|vänlig*|tog hand ^0.7
{who} hjälpte|förklarade|väntade|stannade|bar|lyssnade|fixade|ordnade|skjutsade|letade|hittade|ringde|följde|hämtade|sjöng|skojade|log|skämtade|tröstade|höll ^0.6
tog|tar|tagit hand|väl om|väl ^0.6
kände|känner mig|sig|oss .. trygg*|sedd|hemma|välkom*|lugn|väl|värdig* ^0.8
sedd|sedda|hörd|hörda|välkommen|välkomna ^0.5
skulle|tänkte|ringde egentligen|först .. skälla|klaga|gnälla ^0.3
sov|sovit gott|bra ^0.5
gott|god|goda|godaste mat|maten|kaffe|fika|bullar|soppa|frukost|lunch ^0.5
nöjd|nöjda|nöjdare ^0.5
tog emot ^0.3
rentav|till och med .. leende|glad|hjälp* ^0.3
# operational
vilken|vilket|vilka tid|ingång|adress|dag|fil|format|avgång|linje|storlek|dokument|papper|blankett|nummer|våning|port ^0.8
ean-nummer|organisationsnummer|orgnr|org.nr|kundnummer|bankgiro*|plusgiro*|ocr*|iban|swift|referensnummer|portkod* ^0.7
spärra|spärrat kort*|bankkort*|sim*|mobil* ^0.6
bommen|grinden|koden|taggen|brickan|nyckelbrickan|kortläsaren|portkoden|kortet|biljetten .. fungerar|går|piper|rött|öppnar|läser|funkar ^0.6
måste|behöver|ska|skall|får|kan man|jag|vi .. först|med|ha|legitim*|boka|anmäla|själv|visa|uppge ^0.6
behörig*|fullmakt*|firmateckn*|kontaktperson|attest*|behörighet* ^0.6
skriva|skriver|skriv under|på ^0.4
uppskov|anstånd|delbetal*|avbetal*|betalningsplan|senareläg* ^0.7
lägg|lägga|läggs|lägger till .. försäkring*|konto*|avtal*|bokning*|henne|honom|kortet ^0.5
reservnyckel|nyckel|nycklar|nyckeln|nyckelkort* ^0.4
sotning*|besiktning*|avläsning*|mätaravläs*|stambyte*|provtagning*|vaccin*|vaccinera* ^0.5
bekräftelse*|bokad|bokat|registrerad|registrerat|mottagit|framme|skickad ^0.4
presentkort*|tillgodokvitto*|värdekod*|rabattkod* ^0.4
hur gör|går|blir|lång|länge|stor|mycket|många jag|man|vi|det|tid|är|tar ^0.6
när går|kommer|öppnar|stänger|börjar|får|är|ska|kan|har nästa|sista|första|den|det|ni|min|mitt|vi|jag ^0.5
vem har|ska|kan jag|rätt|vi|skriva|kontakta|vända|ringa ^0.4
vart|var|vem vänder|skickar|lämnar|hittar|ligger|finns|hämtar|parkerar|kan jag|man|mig|vi ^0.7
sista dag|dagen|ansökningsdag|datum ^0.5
bytt|byter efternamn|bank|kontonummer|adress|telefon|mobil ^0.6
fast|trots|men jag drog|betalade|betalat|drogs ^0.3
giltighet*|förlängning|omprövning|komplettera*|handlingar|ansökningstid* ^0.4
allergi|specialkost|rullstol*|barnvagn|hund|hundar .. tillåtet|får|ta|med|plats|finns ^0.5
# other
vi|hos på|är .. ab|hb|byrå|firma|familjeföretag ^0.6
erbjuder|levererar|säljer|tillverkar .. fast|pris|lösning*|produkter|tjänst*|kontor*|företag*|er|konkurrenskraftig* ^0.6
får|kan vi komma förbi|visa|bjuda|skicka|boka .. möte|prov*|katalog|smakprov|vad vi|demo|besök|våra ^0.9
smakprov*|demo|provexemplar*|prisuppgift ^0.7
jag|vi|hon|han heter .. går|är .. klass|år|5b|4a|6c|skola|gymnasiet ^0.8
affisch|teckning|ritade|målat|uppsatsämne|skolarbete|skoltidning|faktaarbete|släktforsk*|släktforskning|minnesbok ^0.7
skriver|skriva bok|boken|uppsats|artikel om ^0.7
glöm inte|ej .. kakor*|stegen|bollen|till|ta|med|nyckeln|present* ^0.6
ta|tar|har med .. stegen|kaffe|kakor|västar|bullar|kubb|boll|fikat|handduk ^0.4
ses|syns|hörs på|imorgon|ikväll|torsdag|söndag|lördag|fredag|där|sen|i ^0.6
hälsa|hälsningar från|till|på|barnen|alla oss|birgit|familjen|mamma|pappa ^0.3
jag|vi är|befinner på|mig kurs|resande|tjänsteresa|konferens|semester|föräldraledig* ^1
läser mejl|mail sporadiskt|sällan|måndag|åter|begränsat ^1
sporadiskt|åter|oregelbundet ^0.5
åter den|på|i|måndag|tjänst ^0.7
kontakta växeln|kollega*|min kollega|kundtjänst .. brådskande|akut*|frånvaro|under ^1
grattis .. födelsedag*|bröllop*|namnsdag*|examen ^1
trevlig|glad|god|skön helg|midsommar|sommar|jul|påsk|semester ^0.3
menat|tänkt|avsett|skulle|mejlet till|för min|någon ^0.6
fel person|mejladress|mottagare|chatt|tråd ^0.6
söker|söka|ansöker .. praktik*|jobb|sommarjobb|tjänst|extrajobb|arbete|lärling* ^0.9
meritförteckning|personligt brev|referenser|spontanansökan ^1
inbjud*|bjuder in|välkommen till|välkomna till .. öppet|seminarium|mässa|invigning|konferens|årsmöte* ^0.8
# crisis
flammor*|lågor|eldsvåda*|brandkår*|räddningstjänst*|medvetslös*|livlös*|drunkn*|kvävs|kvävas|kvävning*|hjärtstopp*|hjärtinfarkt*|krampar|krampanfall*|förfrys*|brännskad*|frätskad*|skållad*|hackers|hackare|hackar*|kapat|kapad|ransomware|lösensumma|utpress*|gisslan|terror*|sabotage*|explosion*|kollaps*|evakuer*|nödsitu*|nödstopp*|nödrop*|livshot*|dödlig*|förlis*|urspår*|påkörd*|krockat|krockade|kolliderade|haveri*|våldsam*|våldtäkt*|kidnapp*|bortrövad*|gasol*|propplösare|kaustik*|knappcell* ^0.7
svalt|sväljt|druckit|drack|ätit|fått|slickat i? sig? .. batteri*|tabletter|medicin*|diskmedel|tvättmedel|kemikal*|klor*|gift*|piller|metall* ^1.2
isen|räcket|staketet|bryggan|gungan|ställningen|stegen|golvet|linan .. håller|gav|lossn*|brast|gick|vika|inte ^0.9
håller inte längre|för ^0.3
barn|klass|skolklass|förskola|elever|folk .. på väg ut|dit|upp|ner ^0.8
lösenord|personnummer|kortnummer|journaler .. forum|ute|darknet|läckt|utlagda|till salu|hittade ^1.1
konton|konto|pengar|besparingar .. tömda|tömt|töms|länsade ^1
insulin|dialys|syrgas|epipen|hjärtmedicin .. slut|utan|inte|kommer ^0.8
pratar|talar|går|beter konstigt|sluddrigt|förvirrad*|oredigt ^0.7
hela kroppen|ansiktet|armen .. domnad|svullen|röd|brännande ^0.6
# privacy
instagram|facebook|linkedin|snapchat|tiktok .. efter|letat|hittat|sökt|skrivit|lagt|kontakt*|mig ^0.8
letat|sökt|hittat upp mig ^1.2
skrivit|skrev|kontaktat|hört|hörde|messat till|av|mig? mig|sig .. privat*|facebook|instagram|hem*|efter ^0.9
pass|passet|körkort*|id-handling*|legitimation*|signatur* .. kopia|spara|sparar|foto|lagra|år ^0.9
ropade|ropas|läste|lästes|skrek|sa|ropat upp|ut|högt .. namn|personnummer|sökte|diagnos|sjukdom ^1.1
till-fältet|hemlig* kopia|mottagarlista*|kopiefältet ^1.2
alla|allas .. mejladress*|mejladresser|adresser|namn .. synlig*|syns|öppet|ser ^1
journalanteck*|patientjournal*|hälsouppgift*|hälsodata|provresultat*|gynekolog*|psykiatri*|diagnoser|könssjukdom*|abort|fertilitet* ^0.5
vem|vilka mer|annan|fler|andra vet|ser|läser|får ^1
känns|kändes .. otäckt|obehagligt|kusligt|intrång*|övervakad* ^0.4
spion*|smyg*|kartlägg*|profiler*|bevaka*|avlyss*|snok* ^0.6
# unsubscribe
sagt|säger upp ^0.4
uppsägning* ^0.5
avslut* .. medlem*|konto*|prenum*|abonn*|avtal*|kund*|tjänst* ^1
bett|sagt|skrivit .. inte skicka|slippa|sluta|gånger .. inte|fler|kataloger|mejl ^0.8
inte skicka|mejla|smsa|ringa|kontakta .. fler|mer|mig|oss|igen ^0.8
hamnat|hamnade på .. lista*|listan|utskick* ^0.9
tackar nej ^0.6
billigast|billigare .. dyrast|dyrare|nu ^0.7
är|blev dyrast|dyrare|för dyrt|dyra ^0.3
på väg bort|ut|vidare|från er ^0.7
träffa|testa|prova andra|någon annan ^0.4
följt|läst|varit|prenumererat .. sedan|i 19*|20*|år|många .. tack|ögon|ork*|inte ^0.5
# strategic
någon policy|plan|strategi|vision|ambition|långsikt* ^0.8
om|inom|på trettio|fyrtio|femtio|hundra|tjugofem år ^0.9
vad är .. idé|tanke|tanken|vision|plan|mål|avsikt* ? ^1
er idé om|med|för ^1.2
bli en .. igen ? ^0.6
tänker|kommer|ska ni någonsin ^0.8
bygga|byggs|byggas|införa|införas|anlägga|öppna|utöka|elektrifiera|digitalisera|modernisera .. fler|hissar|hiss|nya|bostäder|vårdplatser|äldreboende*|skolor|spår|cykelväg* ? ^0.8
underleverantör*|arbetsvillkor*|leverantörskedj*|kollektivavtal*|mänskliga ^0.5
ungdomsmottag*|vårdplats*|äldreboende*|bostadsbrist*|bostadspolitik*|platsbrist*|köer|vårdköer ^0.4
# idea
skulle vinna|underlätta|spara|hjälpa|behövas|vara ^0.5
mitt|vårt|ett|enkelt|litet förslag ^1
kan jag säga att ^0.4
fråga gärna ^0.5
tomma|tom|oanvänd*|outnyttj* .. väggar|lokal*|rum|yta*|hus|tak|mark ^0.8
räknade|räknat ut|på ^0.4
så gott som gratis
förslagslåda*|idélåda*|innovationstävl* ^1
fick mig att tänka ^0.8
slog mig ^0.9
funderade|undrade .. varför|om man|om ni ^0.4
# complaint
beställde .. fick|kom|fått ^0.9
skojar|skämtar|driver ni|du ^0.9
legat|ligger|varit nere|borta|stängd|trasig|avstängd .. sedan|hela|i ^0.8
ingen|inga .. bråttom|intresserad|ansvar ^0.5
# morgonen|gången|dagen|veckan i rad
tredje|fjärde|femte|sjätte|sjunde morgonen|gången|dagen|veckan|månaden|vintern ^0.8
kör|körde|åker|åkte bara? förbi ^0.8
missat|missade|missar hennes|hans|vår|vårt|min|mitt|att ^0.5
fick|får sitta|vara|stå|äta ensam|själv|kvar|utan|ute ^0.5
bökigt|krångligt|omständligt|idiotiskt|dumdristigt|nonsens|trams|larvigt|löjligt|barnsligt|fånigt|struntprat|snack|bortkast*|meningslöst|odugligt|odugligheter|fiasko|fuskbygg*|fusk*|hafsverk|hafsigt|slapphänt*|sölig*|trög|trögt|stelbent* ^0.6
# praise
ett|stort|jättestort|extra plus|beröm|tack|hjärta ^1.1
så|mycket|betydligt|blivit mycket|bättre bättre|sedan|sen|nu ^0.6
gått upp|blivit .. kilo|piggare|gladare|friskare|starkare ^0.7
lägre|billigare|snabbare|bättre|fortare|enklare än ni|vi|jag|väntat|sagt|trodde|trott|utlovat ^1
beredda|beredd|förberedda på .. värsta|strid|krångel|strul ^0.7
viftade|svansen|strålade|jublade|sken|skinande ^0.5
ingen|inte .. hade|har bett|behövt|krävt om? ^0.4
på stående fot|direkt|plats .. lagade|fixade|bytte ^0.4
lagade|fixade|bytte|ordnade .. på|direkt|stående|gratis|snabbt ^0.7
torkat|torkade|burit|bar|lyft|plockat|sytt|putsat|bakat|skottat ^0.3
alltid lugna|lugn|glad|glada|trevlig*|vänlig*|hjälpsam*|snäll*|pigg* ^0.9
gåshud|rysningar|magiskt|oförglömlig*|minnesvärd*|succé|förtrollande|fullträff|tiopoängare|drömdag|kanondag ^0.8
# operational
går det|den|att .. ? ^0.4
vad|vilket|vilken gäller|stämmer ^0.8
anmäler|ansöker|beställer|hittar|bokar|ändrar|registrerar man|jag|vi ^0.7
står det|den inte|fel|att ^0.2
har inget|ingen|inte personnummer*|bankid|kod|kvitto|inlogg* ^0.6
byta storlek|färg|tid|dag|plats ^0.6
# other
<< hej|hejsan|kära|käre|hallå mormor|morfar|farmor|farfar|moster|faster|mamma|pappa|tant|farbror|älskling|gumman|kompis|allihop ^1.6
kram|puss|kramar ^0.9
mvh rektor|ordförande|kassör ^0.3
läser|studerar|utbildar till|mig .. praktik*|söker|termin|program* ^0.8
borta|ledig|frånvarande från|till|t.o.m .. kontoret|den|augusti|juli|januari|måndag ^1
gick|kom|hörde till en|ett .. förut|tidigare|numret ^0.4
det här|detta numret|mejlet|meddelandet ^0.4
trodde det|detta|jag var|kom|skrev|ringde .. nummer|till|numret ^0.5
bortse|ignorera|glöm från|det|detta|mejlet ^0.9
ha en|ett fin|bra|trevlig dag|kväll|helg ^0.2
# crisis
på|vid taket|kanten|räcket|broräcket|fönsterkanten .. sitter|står|hoppa|person|man|kvinna ^0.9
sitter|står .. kanten|taket|broräcket|utsidan ^0.9
lämnat|lämnade|hittade|skrivit .. lapp|brev|mobilen|avsked ^0.6
hotar|hotade .. med|kassören|personalen|sax|kniv|oss ^1
hissen|liften|gondolen|karusellen .. rasade|fallit|stannat|människor|folk|barn ^0.9
tunneln|tågtunneln .. mörkt|står|rök|folk ^0.7
barn|dottern|sonen|bebis .. gråta|gråter|skriker .. där|inne|ingen|ensam ^0.9
luktar bränt|rök|gas|konstigt|starkt ^0.9
transformator*|högspänning*|ställverk* ^0.6
# privacy
listan|skylten|tavlan .. porten|trapphuset|entrén|dörren|namn ^0.8
vill inte att .. alla|någon|grannar*|andra ska? se|veta|läsa|kunna ^1.1
vilka|vem .. fått|sett|tagit del .. mina|min ^1
lyssnade|lyssnar|tittar|tittade ni|tillbaka|på mig ^0.7
min tv|högtalare|klocka|app|telefon .. vet|lyssnar|tittar|ser ^0.8
# unsubscribe
prenumererade|prenumererar|prenumererat .. såld|död|gått|dog|kyrkogård*|längre ^1
skicka ingen|inga|inget mer|fler|mera ^1
vuxit ur ^0.7
tröttnat|tröttnade på ^0.5
# strategic
hur ser ni på ^0.8
vad säljer|gör|blir|händer .. då ? ^0.7
allt fler|färre|mer|mindre|oftare ^0.6
blir det|vi en? femte|någon|fler|kvar ? ^0.5
självkörande|autonom*|vätgas*|kärnkraft*|vindkraft* ^0.6
# praise
ångrat|ångrar mig .. inte|aldrig ^0.3
inte den här
kunde|kan inte vara|bli|varit nöjdare|gladare|bättre|vänligare ^1.2
tack snälla ^0.8
extra buss|tid|hjälp ^0.3
kom|komma hem .. glad|stolt|lycklig ^0.6
tänkte|trodde|bestämt ogilla|hata|ogillade .. nu|ändå ^0.6
kommer ihåg|minns .. sången|namn*|oss|mig|ni ^0.6
# idea
ni har .. rakt|redan|spill*|tomma|oanvända|gott ^0.4
skulle inte ni|man|det kunna ^1.2
hylla med|för ^0.7
måla|måla* .. fotspår|linjer|väggar|symboler ^0.8
gjort en|har lista|karta|modell|app|film ^0.5
# complaint
det är fortfarande|ännu ^0.7
fortfarande .. grader|kallt|trasig*|inte|väntar ^0.7
inte|ej hämtat|tömt|plogat|sandat|lagat|städat|svarat ^0.8
dålig|dåligt stil|skick|skött|planerat ^0.8
lika överraskad*|förvånad*|oförberedd* ^0.8
`;
