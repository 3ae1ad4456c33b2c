/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
brand*|eld|elden|rök|röken|ryker|rykt|lågor|flammor|brinner|brinn*|brann|brunnit|gnist*|glöd*|explo*|bränn*|bränt|brandlukt|pyr|pyrt|fräser|sprakar|het|hett|smält*
# sense.gas
gas|gasen|gaslukt|gasol*|kolmonoxid*|bensin*|diesel*|olja|oljan|kemikalie*|syra|klor|ammoniak|avgaser|kolos|ångor|utsläpp*
# sense.flood
vatten|vattnet|översvämm*|läcker|läcka|läckan|läckt|läckage|forsar|stiger|rinner|rann|sprutar|väller|bräddar|källaren|droppar|droppade|strömmar
# sense.collapse
ras|rasa|rasar|rasat|spricka*|sprickor*|sprucket|sprucken|spruckit|lutar|luta|lossnar|välter|vält|hänger|gungar|svajar|vika|brister|brustit|kollapsa*|skred|slukhål|isen|balkong*|ställning*|stegen|räcket|muren
# sense.electric
elskåp*|elcentral*|eltavla*|proppskåp*|ledning|ledningen|elledning*|kabel*|uttag|uttaget|eluttag*|strömförande|stöt|stötar|kortslut*|transformator*
# sense.fallen
ramla*|ramlat|fallit|föll|trillat|trillade|halkat|halkade|fastnat|fastnade|klämd|klämt|instängd*|inlåst*|drunkna*|orörlig*|påkörd*|krock*|olycka*
låst in
ligger på
kört av
sitter|satt fast
# sense.body
bröst*|hjärtat|hjärtinfarkt*|andas|andning*|andan|blod|blöder|kramp*|medvetslös*|medvetande*|svullen|svullna*|svullet|svimma*|yra|yr|kräk*|feber*|stroke|puls*|avdomnad|bränd|skadad*|skadat|ont|andnöd|andetag|livlös*
# sense.medicine
tablett*|medicin*|dos|dosen|överdos*|svalt|sväljt|svalde|gift|giftig*|förgift*|batteri*|insulin*|allergi*|spruta*|syrgas*|piller*|läkemedel*|magnet*|dialys*
# sense.violence
kniv*|vapen|pistol*|yxa*|hot|hotar|hotad|hotat|hotade|slår|slog|slagen|döda|dödar|mörda*|ihjäl|misshandl*|rån|rånad*|inbrott*|överfall*|våld*|förföljer|skjuter|bomb*|slagsmål
bryter sig
# sense.despair
leva|livet|dö|självmord*|avsked*|farväl|hopplös*|utväg|meningslöst|ensamheten
orkar inte
förlåt för
skär mig
finns|finnas inte|mer|längre|kvar
inte vakna|leva|finnas|orka
slut på allt|alltihop|det
försvinner|försvinna
# sense.absent
svarar inte|ej
öppnar|rör|reagerar inte|sig
inte kommit hem|fram|tillbaka
kom|kommer aldrig|inte hem|fram
försvunnit|försvunnen|borta|saknad|ensam|ensamma|irrar|vilse|övergiven|lämnad*
inte synts
ingen har sett|hört
# sense.cold
minus|grader|kallt|iskall*|fryser|frös|frysa|köld*|kyla|kylan|snö|snön|snöar|is|mörkt|mörkret|mörker|natten|natt|inatt|oväder|storm*|element*
utan värme|ström|el|vatten|varmvatten
# sense.now
nu|genast|omedelbart|hjälp|skynda*|fort|akut*|nyss|larm*|112|ambulans*|polis*|brandkår*|räddning*
just|alldeles nu|nyss
# sense.media
tv|svt|tv4|tidningen|tidningar|aftonbladet|expressen|journalist*|reporter*|pressen|media|viral*|dataintrång*|hackad*|hackat|hackare|läckt|läcka|intrång*|visningar|avslöja*|rubrik*|utpress*
# sense.child
barn|barnet|barnen|dotter*|son|sonen|sons|pojke*|flicka*|unge|ungen|ungar|bebis*|baby|spädbarn*|elev*|tonåring*|barnbarn*|fritids|dagis|förskola*|skolgård*|lekplats*|tvillingar*|nyfödd*|grabb*
# sense.elder
mamma*|pappa*|mor|=far|farmor|farfar|mormor|morfar|gammal|gamla|äldre|dement*|demens*|rullator*|pensionär*|boende|hemtjänst*|moster|faster|svärmor|svärfar|åldring*
# sense.partner
man|maken|make|fru|frun|hustru|sambo*|partner|flickvän|pojkvän|hennes|hans|bror|syster|brorsan|systern
# sense.acquaintance
granne*|grannen|grannar*|chef|chefen|arbetsgivar*|kollega*|kompis*|vän|väninna*|ex|exet|exman*|exfru*|svåger|svägerska*|arbetskamrat*|klasskamrat*
# sense.staff
chaufför*|förare*|sköterska*|sjuksköter*|läkare*|läkaren|doktor*|tandläkar*|montör*|tekniker*|handläggar*|personal*|vaktmästar*|lärare*|expedit*|servitör*|servitris*|kassörska*|receptionist*|konduktör*|budet|brevbärar*|bibliotekari*|hantverkar*|rörmokar*|elektriker*|barnmorsk*|rådgivar*|undersköter*|städare*|städerska*|brandman*|vakten|vakt|kundtjänst*|säljare*|medarbetar*|busschauför*|kocken|guide*
killen|tjejen|damen|mannen|kvinnan|hon|han i|som|på|hos
# sense.they
han|hon|honom|henne
# sense.stranger
främmande|främling*|okänd*|annan|annans|andras|okända
någon annans
fel person
# sense.collective
folk|alla|allmänhet*|människor|kvinnor|unga|ungdom*|pensionärer|medborgar*|invånar*|generation*|barnfamiljer|studenter|kunder|landsbygd*|glesbygd*|norrland*|öborna|samhäll*|låginkomst*|familjer|stamkunder|trogna|lojala|skattebetalar*
de som
oss som
vi som
vanligt folk
alla som
# sense.organisation
kommunen*|banken|bolaget|regionen|styrelsen|ledningen|politiker*|nämnden|myndighet*|företaget|direktör*|chefer|rektorer|ägare*|aktieägar*|vd|staten|landet
# sense.wait
väntat|väntar|väntade|vänta|kö|kön|köat|köer|telefonkö*|dröj*|sen|sent|försen*|segt|långsam*|fortfarande|ännu
sedan i
# veckor|månader|timmar|dagar|dygn|minuter|år
en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio veckor|vecka|månader|månad|timmar|timme|dagar|dygn|minuter
halvår*|halvtimme*|evighet*
# sense.years
år|åren|årtionde*|decenni*|sekel|årsskifte*|mandatperiod*
# sense.repeat
igen|gånger|gången|upprepad*|ständigt|jämt|varenda|åter|återigen
varje gång|dag|vecka|morgon|månad|kväll|vinter|sommar|höst|år
i rad
samma sak|svar|blankett|historia|fel|visa
andra|tredje|fjärde|femte|sjätte|sjunde gången|vikarien|handläggaren|veckan|dagen|månaden
# sense.promise
lovade|lovat|lovar|löfte*|lovats|utlovat|utlovad*|påstod|påstår|hävdar|sades|garantera*|bekräfta*
skulle komma|ringa|vara|hämta|ha|få|leverera*|ta|bli
ni|de|hon|han sa|sade|skrev|säger|skriver
enligt er|uppgift|appen|mejlet
# sense.broken
trasig*|sönder|defekt*|paj|krasch*|hackar|buggar|fungerar|funkar|funkade|fungerade|avstängd*|nere|strejkar|lossnade|sprack|knäckt*|flagnar|felmeddel*|dog|hänger|slutat|slutade|repa|repor
gick av
ur funktion|drift
# sense.wrong
fel|felaktig*|felet|missat|missade|glömt|glömde|glömd|bortglömd|borttappad*|tappat|tappade|fattas|saknas|saknades|förväxla*|missförstånd|dubbelt|dubbla|inställd*|ställts
i stället för|den
# sense.dirt
smutsig*|äckl*|mögel*|mögl*|lukt*|stinker|stank|avlopp*|kloak*|skräp*|damm*|råttor|kackerlack*|ljummen|ljummet|hårt|torrt|rå|sur|fläck*|dammråttor|sopor|ruttn*
hår i
kall mat*
# sense.rude
otrevlig*|oförskämd*|nonchal*|arrogan*|suckade|himlade|skrattade|fnös|ryggen|luren|skällde|skrek|avbröt|kallade|kallad|fräste|snäs*|hånfull*|bemött|bemötande*|respektlös*|gumman|stirrade|ryckte|skyll*|förlöjliga*
# sense.ignored
ingen svar*|bryr|hör|ringer|vet|kommer|kom|tar|hjälp*
bryr sig|er
struntar|ignorera*|bollas|hänvisas|runtskickad*|återkoppling*|hörs|hördes|förklaring*|ursäkt*
hört av
utan att ett|ett|förklaring|svar|besked|att
vänd|kontakta|ring er|dig till
# sense.paid
betalade|betalat|betalt|drar|drog|dragit|debitera*|dyr*|kostade|höjt|höjning*|avgift*|kronor|kr|pengarna|pengar|återbetal*|rabatt*|notan|straffavgift*|ränta*
# sense.judged_bad
dålig*|dåligt|usel*|uselt|sämst*|sämre|skandal*|oacceptab*|besvik*|missnöjd*|arg|förbannad*|irritera*|trött|less|värdelös*|katastrof*|bedrövl*|skam*|skäms|pinsam*|ovärdig*|orimlig*|löjlig*|hemsk*|kass|hopplös*|oseriös*|undermålig*|kränkt*|förnedra*|lurad*|grät
# sense.refused
vägra*|neka*|avslag*|avvisa*|nej|förbjud*|tvinga*|tvungen|avfärda*
får inte
fick inte
inte får
# sense.irony
grattis|generöst|tydligen|bravo|applåd*|imponerande|underbart|härligt|mysigt|förmodligen|antagligen|självklart|visst|spänt|minsann|naturligtvis|hurra
tack för att ni
# sense.came_to_nothing
dök aldrig|upp|inte
kom|kommit aldrig|inte
körde|åkte|for förbi|ifrån
men|fast|ändå|trots|däremot|dock
uteblev|uteblir|inget|ingenting|förgäves
ställdes in
blev utan
# form.negation
inte|aldrig|ingen|inget|inga|ej|utan|varken
# sense.thanks
tack|tacka|tackar|tacksam*|tusentack|jättetack|uppskatta*|äran|eloge|beröm*|hylla*|ros|cred
rosor till
# sense.judged_good
fantastisk*|underbar*|bäst|bästa|toppen|kanon*|super*|suverän*|utmärkt*|jättebra|jättefin*|perfekt*|strålande|imponera*|enastående|grym*|otrolig*|proffs*|klockren*|fin|fint|fina|bra|duktig*|vänlig*|snäll*|trevlig*|hjälpsam*|kunnig*|artig*|gullig*|rolig*|rar*|mysig*|vacker*|himmelsk*|ljuvlig*|skön*|härlig*|prisvärd*|rekommendera*|guld|stjärnor|betyg|femma
# sense.helped
hjälpte|hjälpt|bar|höll|räddade|räddat|fixade|ordnade|löste|lagade|bjöd|stannade|väntade|följde|sprang|tröstade|lugnade|lyssnade|förklarade|hittade|skottade|sjöng|hälsar|vinkade|torkade|ansträngde|bytte|engagera*|brydde|omtanke|tålamod*|skjutsade|skrattade
väntade in
ringde själv|upp|tillbaka
# sense.joy
glad|glada|glatt|leende|ler|log|skratt*|lycka|lycklig*|glädje|trygg*|lugn|lättad*|lättnad|stolt*|rörd|älskar|njuter|nöjd*|nöje|dröm*|sover|sken|strålade|modig|pigg*|längtar
# sense.surprised_well
äntligen|genast|direkt|omgående|snabbt|snabb|smidigt|enkelt|lätt|fort|minuter|kvart
första gången
aldrig förut
aldrig haft
aldrig varit
före|innan utsatt|jag|vi|mig|tiden
snabbare|bättre|billigare|finare|enklare än
förut|tidigare
# sense.hypothetical
vore|skulle|kunde|borde|hade|kanske|önskan|tänkas|möjligen|gärna
tänk om
om man
om ni
önskar att
# sense.suggest
förslag*|föreslå*|tips|tipsa|idé|idéer|önskemål*|övervägt|funderat|tävling*|ett|prova
tänkt på
varför inte
saknar en
# sense.elsewhere
på jobbet|mitt|annat
i|på|hos min|mina|grannkommunen|andra|vår systers|förra|tidigare|kusins|brors
holland|danmark|tyskland|norge|finland|japan|england|utomlands|göteborg|malmö|grannkommun*|överallt|andra
brukar|brukade
# sense.fixture
bänk*|bänkar*|skylt*|lampa*|knapp|knappen|hylla|hyllor|tavla*|klocka|cykelställ*|papperskorg*|soptunna*|karta*|kod|kodlås*|spegel*|fontän*|pump*|busskur*|tak|träd|buskar|blommor|vägg*|staket*|målning*|app|appen|qr-kod*|checklista*|påminnelse*|lådor|dörrar|belysning*|laddstolp*|vagn|toalett*|parkering*|bakgrund|filter|färg*|lista
mörkt läge
# sense.benefit
slipper|slapp|sparar|spara|sparat|lättare|underlätta*|enklare|smidigare|tryggare|roligare|trevligare|vinna|räckt|räcker|räckte|gemensam*|bättre|gratis|billigt
fler skulle
många skulle
fler hade
så|då slipper|vet|ser|kan|blir|hittar
# sense.made
jag|vi har gjort|ritat|räknat|byggt|skrivit|knutit|tänkt
ritat|ritade|skissat|byggde|räknade|uppfunnit
hittat på
# sense.put
<< sätt|ställ|låt|gör|bygg|byt|måla|plantera|inför|häng|lägg|skriv|tryck|flytta|vänd|öppna|ge|ta|bygg|sälj|bjud|skaffa|ordna|starta
# sense.could_not
kan|kunde|skulle|går|vore|är ni|man|det|den|vi inte
# sense.why
varför|hur kommer|kom
varför finns|är|har|får|ska|måste|satsar|kostar
# sense.future
framtid*|framöver|någonsin|nånsin|framåt|sikt|långsikt*|kommande|fortsätta|fortsätter|fortsatt|kvar|barnbarn*|beredskap*|2030|2035|2040|2050|slutar
nästa generation
på väg
vart är
vart tar
om tio|tjugo|femtio|hundra|några år
tänker|kommer|ska|vill ni|kommunen|banken|bolaget|regionen|de|vi
# sense.policy
plan|planen|planer|policy*|strategi*|mål|målet|målsättning*|vision*|tanke|tanken|tankar|princip*|ansvar|prioriter*|inställning*|ställning|syn|linje|hållning*|avsikt*|meningen|tänkt|resonera*|kriterier|grunder|beslut*|bestämmer|bestämt|värdering*|modell|löfte|villkor
# sense.think
hur|vad tänker|resonerar|ser|tycker|anser|menar|ställer|rimmar|går|hänger ni|kommunen|banken|nämnden|bolaget|ihop
anser|anse|tycker|menar ni
# sense.trend
alltid|numera|nuförtiden|förr|tidigare|varenda|ständigt|färre|bara|generellt|växt|vuxit|minskar|ökar|stänger|läggs|nedlag*|försvinner|försvann
allt fler
fler och
mer och
varje år
varje vinter
varje höst
sedan 19*
igen och
i stort
sedan dess
# sense.society
skola|skolan|skolor*|vård|vården|sjukvård*|äldreomsorg*|äldreboende*|tågen|järnväg*|buss|bussar|bussarna|kollektivtrafik*|klimat*|kontanter|filial*|kontor|bostäder|hyresrätt*|bibliotek*|miljö*|plast*|kol|vapen|skog|skogen|träd|trafiken|cykelväg*|läkare|service|jämställ*|jämlik*|digital*|bankid|bank-id|mobil|appar|robot*|ai|algoritm*|arena*|stadsdel*|centrum|bygd*|byn|bygden|ön|idrott*|välfärd*|vinst*|privatiser*|leverantör*|pension*|utveckling*|energi*|elpris*|lön
# sense.data
uppgift*|personuppgift*|personnummer*|personnr|register*|journal*|adress*|adressen|nummer|numret|telefonnummer|mobilnummer|namn|bild|bilden|bilder|foto*|akt|akten|provsvar*|lön|lönespec*|diagnos*|betyg*|saldo*|födelsedag*|graviditet*|gravid|recept*|kortnummer*|lösenord*|medlemslista*|data|deklaration*|skulder|skuld|religion|vikt|röntgenbild*|dna*|identitet*|kuvert*|loggen|loggar|inspelning*|samtal|samtalen|konto|ålder|papper|brev
# sense.see
läst|läser|läsa|läste|sett|ser|såg|vet|visste|veta|känner|kände|titta*|loggade|loggat|tillgång*|åtkomst*|följa|följer|hört|hörde|hörs|tittar|öppnat|öppet|öppen|öppna|synlig*|framme
kunde läsa
ta del
vem|vilka har|kan|mer|hos
# sense.spread
sålt|sälja|säljer|delat|delar|dela|lämnat|lämnar|lämna|spridit|sprider|berättade|berättat|visade|ropade|publicera*|la|lade|gett|gav|skickade|skickat|vidare|utlagd*
läste upp
kom från er
i|på facebook|hemsida*|nätet|broschyr*|anslagstavla*|webben
# sense.erase
radera*|glömma|bortglömd|utplåna*|rensa*|avidentifiera*
ta bort
plocka bort
tag bort
ta|plocka|plocka bilden|min|mitt bort
# sense.camera
kamera*|kameran|filma*|filmar|filmad|inspelad*|lyssnar|avlyssna*|spåra*|position*|fingeravtryck*|ansiktsigenkänn*|ansikte|övervak*|drönare*|mikrofon*|högtalare*|dörrklocka*|kontakter|platsdata
spelar in
spelas in
# sense.consent
samtyck*|lov|godkänt|godkänna|tillåtelse*|medgiv*|tillstånd|frågat|frågade|omyndig*|sekretess*|gdpr|integritet*|privat*|hemlig*|skyddad*|lagrar|sparar|sparat|spara|behåller
sagt ja
inte bett
hur länge sparar
# sense.leave_alone
sluta|upphör|fred|ifred
låt bli
kontakta inte
ring inte
ringa inte
sluta ringa|ring*|kontakta|läsa|följ*|sälja
säljare*|telefonförsälj*|säljsamtal*|uppringd
# sense.mailing
nyhetsbrev*|utskick*|mejl*|mail|mailen|mejla|maila|sms|sms:et|reklam*|erbjudande*|katalog*|lista|listan|listor|tips|notis*|kampanj*|veckobrev*|veckans|inkorg*|brevlåda*|post|pling*|kuponger|rabattkod*|spam*|marknad
# sense.membership
prenumer*|medlem|medlemmar|medlemskap*|abonnemang*|konto|kontot|avtal*|klubb*|gym*|träning*|tidning|tidningen|magasin*|kasse|matkasse*|bokpaket*|bonus*|förening*|facket|bredband*|strömning*|streaming*|provmånad*|provperiod*|kort|kund|kunder|försäkring*|kundklubb*
# sense.cancel
avsluta*|avslut|avanmäl*|avregistrera*|avprenumer*|unsubscribe|stryk|stryka|stäng|stänga|utträd*|häva|avbryta|avbryt|makulera*|uppsägning*|upphöra|avböj*|avstår|avbokat|avinstallera*|lämnar|lämna
säga upp
säger upp
sagt upp
säg upp
gå ur
går ur
ställa in
bort mig
av den
# sense.stop
sluta|slutar|stopp|stop|nog|räcker|räcka|slippa|slipper|fler
inga fler
ingen mer
inte mer
inte fler
nej tack
bli av med
ingen förnyelse
inte intresserad
# sense.no_longer
inte längre|inte mer|aldrig längre
behöver|behövs|använder|läser|tränar|handlar|spelar|orkar inte|aldrig|ingen|inga
slutat|slutade|färdig|klar
klarar oss
mig utan
# sense.gone
dog|död|avliden|avlidit|borta|såld|sålt|utflyttad*|flyttat|flyttar|utomlands|pension|begravning*|dödsbo*
gått bort
vuxit ur
för stora
för gammal
# sense.switch
annan|annat|ny leverantör|operatör|bank|bolag|butik|gym|tidning|elbolag
bytt|byter till|bank|bolag|från
konkurrent*|billigare
skilda vägar
hittat någon
valt en
valt ett
# sense.last
sista|sist|farväl|adjö|hejdå|avsked|fr.o.m|månadsskift*|skiljas
hej då
tackar för
tack för åren
tack för tiden
från och
per den
nästa månad
går ut
tiden ut
# sense.how_to
hur gör|får|byter|ändrar|kan|lång|länge|mycket|många|stor
vad gör|behöver|kostar|gäller|är|ska
var hittar|får|finns|börjar|kan|lämnar|ligger
vart skickar|vänder|ska|lämnar
vilken|vilket|vilka tid|spår|dag|av|ska|är|papper
när öppnar|stänger|kommer|går|kan|får|är
vem ringer|kontaktar|ska
får man|jag|vi
måste|ska|behöver|kan|räcker|gäller man|jag|vi|det|den
går|är det att|möjligt
# sense.case
ärende*|order*|ordern|ordernummer|referens*|beställning*|bekräftelse*|faktura*|räkning*|ansökan|anmälan|blankett*|formulär*|kvitto*|bokning*|bokad*|biljett*|paket*|avi|nyckel*|nycklar*|kod|koden|pinkod*|lösenord*|inlogg*|logga|mätare*|kontrakt*|intyg*|kallelse*|remiss*|återbesök*|lånekort*|bankkort*|skolkort*|garanti*|besiktning*|tvättstuga*|förråd*|lägenhet*|papper*|kontonummer*|leverans*|tillstånd*|bygglov*|offert*|semester*|tid
# sense.change
ändra*|byta|byter|bytt|flytta*|boka*|avboka*|omboka*|beställa|ansöka|söka|hyra|låna|registrera*|uppdatera*|rätta|pausa*|hämta|lämna|betala|betalar|betalning*
dela upp
# form.mine
min|mitt|mina|vår|vårt|våra
# form.i
jag|vi|mig|oss
# form.you
ni|er|ert|era
# form.past
var|hade|fick|kom|blev|gick|sa|stod|satt|tog|gjorde|skulle|åkte|ringde|skrev|bad|beställde|bokade|köpte
# sense.place
lägenhet|gatan|vägen|uppgång|våning*|trapphus*|porten|gården|hallen|källare*|vagn|nummer|nr
# sense.appliance
lampa*|lampan|gatlampa*|kran|kranen|diskmaskin*|kylskåp*|spis*|tvättmaskin*|lås|låset|router*|bredband*|dator|telefon|mobilen|skärm*|automat*|hiss|hissen|dörr|dörren|cykel*|bil|bilen|soffa*|stol*|skor|skorna
# sense.greeting
hej|hejsan|hallå|hejdå|ses|hörs|okej|ok
god morgon
god kväll
hej då
ha det
god|glad|gott jul|påsk|midsommar|sommar|helg|nytt|fortsättning
# sense.family_chat
älskling*|puss|pussar|kram|kramar|mjölk|bröd|kaka|kakor*|kakorna|bulle|stugan|grillen|hälsa|fika|middag|fiska|matchen|framme
mormor hälsar
glöm inte
ses vi
kommer du
kan du
tar med
# sense.job
jobb|arbete|sommarjobb|extrajobb|praktik*|cv|anställning*|utbildad*|utbildar|studerar|snickare|söker|meritförteck*|spontanansökan
letar efter
# sense.pitch
vi erbjuder|säljer|hjälper|levererar|bjuder|ökar|inbjuder
offert|demo|provsmak*|sponsor*|annonser*|sökmotor*|google|företag*|kaffemaskin*|frukostseminari*|seminari*|inbjud*|resultat|samarbet*|branschkatalog*|resurser
trafik på
# sense.auto
frånvar*|autosvar*|automatisk*|ledig|ledigt|kontoret|åter|semester|föräldraledig*|vidarebefordra*
tillbaka den
svara inte
# sense.attached
bifog*|protokoll*|överenskommelse*|kännedom|underlag*|dagordning*|mottagande*|notera
betalas inom
kallelse till
# sense.prize
vunnit|vinnare|utvald*|utvalt|arv|lotteri*|klicka|länken|bitcoin*|krypto*|dollar|miljoner|gratulerar
# sense.study
klass|uppsats*|skolarbet*|forskar*|intervju*|studiebesök*|examensarbet*|student*|elever|gymnasi*|hembygd*|arkiv*|skänka|museum*|projekt
# sense.nonsense
test|testar|testing|asdf*|jfjf*|qwerty*
prova om
# sense.wrong_address
fel nummer|person|mottagare|adress
skulle till min|mamma|han|en
klickade fel
menat|tänkt till|åt
# sense.weather
snön|snöar|regnar|solen|himlen|doftar|morgon|kvällen|sjön|fåglar*|kärlek*|vinden
`;
