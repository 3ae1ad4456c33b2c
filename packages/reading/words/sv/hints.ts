/** What shows a kind without naming it: things that happen, and things people do. */
export const hints = `
# crisis
vattnet .. når|elcentral* ^0.7
gått hemifrån|ut .. pyjamas|nattlinne|minus|tofflor ^1
ramlat|fallit|föll|ramlade i vattnet|hamnen|sjön|ån|älven|spåret|isen ^1.2
ramlat|fallit|föll|ramlade ner? på spåret|spåren|rälsen|genom ^1.2
drunkna* ^1.2
kan inte|når nå ^0.3
andra|andras människors|kunders|folks|personers fakturor|uppgifter|räkningar|ärenden|konton ^0.9
hjälp oss|mig nu|snabbt|fort ^0.9
nu genast|direkt ^0.3
skriker|skrek ^0.4
i fara|livsfara|panik ^0.9
skada|dör|dö|skadar sig ^0.4
explos*|branden|brinner|brinn ^0.7
överdos*|tagit tabletter|piller ^1.2
bit glas|metall
glas i ^0.8
går runt med ^0.3
lossnat|lossnade ^0.6
kommer att köra|ramla|falla|skada|dö|trilla ^0.7
ligger på|i golvet|marken|trappan|gatan ^0.9
idé|mening att leva ^1.5
ikväll|inatt tar|är|blir det|jag slut ^1.2
larmet .. fungerar|funkar inte ^0.6
folk|någon|personer|barn skadade|skadad|skadats ^0.9
kört i diket
krock|kolliderat|olycka|påkörd|omkullkörd ^0.7
respirator|syrgas|dialys ^0.7
kvar på|i bussen|tåget|bilen ^0.8
ligger hemma|på|ute .. golvet|medvetslös|hjälplös|respirator ^0.7
kan inte komma|ta|resa|röra upp|mig|sig ^0.6
ramlat|ramlade|fallit .. upp|larm*|svarar|golvet ^0.8
trygghetslarm*|larmknapp* ^0.5
slår|slog|hotar sin|sina|fru|barn|henne ^0.9
hör|hörs .. skrik*|skrika|gråta ^0.6
innan någon|nån dör|skadas ^1.2
innan .. dör ^1
stroke|hjärtstopp|hjärtinfarkt|kramp ^0.5
sned i ansiktet|munnen
kontot .. tömt|tömts|tömmer|tömd ^0.9
tömt|tömmer .. konto*|sparkonto|pengar ^0.8
någon|nån tar|drar|tömmer .. pengar|konto* ^0.8
motorväg* ^0.4
polis|polisen|räddningstjänst* ^0.5
kvinnojour*|skyddat boende
hittat adressen
blöder|blöda
blod överallt|kraftigt|från|mycket|ur ^0.6
kollapsat|kollapsade|livlös|avsvimmad ^0.6
svarar|reagerar|vaknar|rör inte ^0.4
barn|bebis|flicka|pojke|dotter|son|unge|gammal|äldre .. ensam|instängd*|inlåst*|försvunn*|ramlat|ramlade|föll|fallit ^0.7
inlåst*|instängd* ^0.8
dörrarna|dörren går|öppnas|öppnar inte ^0.6
rök|röken|lågor|gnistor|smält|smälter|ångor|ryker|pyr ^0.6
luktar bränt|gas|rök|brandrök ^0.9
bränd|bränt|brände sig|mig|handen|fingrarna|huden ^0.7
explosion*|exploder*|smäll ^0.8
spricka|sprickor|sprickan .. vägg*|tak*|bro*|större|bredare|växer ^0.7
väggen|muren|taket|balkongen|bron|trädet|stolpen|ställningen|skorstenen|lyktstolpen .. rört|lutar|rasa|rasar|faller|falla|lossnat|hänger|lös|flyttat ^0.8
vattnet|vatten forsar|stiger|rinner|sprutar|väller ^0.5
jordskred|ras|slukhål ^0.6
brunn|brunnslock*|schakt|hål|gropen .. öppen|öppet|lock|oskyddat|barn|ramla* ^0.7
kniv|pistol|vapen|yxa ^0.8
stalk*|förföljer|förföljd ^0.7
han|hon|de står|är utanför ^0.5
rädd|rädda att|för ^0.4
efter ikväll|idag|i .. ingen|inget|här|finns ^0.8
finns|är inte kvar|här|längre|mer ^0.5
inget|ingenting kvar|att leva|förlora ^0.6
ingen utväg
sista brev|brevet|mejl|mejlet|meddelandet|gången .. skriver|ni|från|hör ^0.5
farväl|adjö ^0.5
ta farväl
tabletter*|piller ^0.6
orkar inte mer|längre|med ^0.6
gett|ger|ge upp ^0.5
klarar inte mer|längre|detta|en|av ^0.5
behöver|bör|ska|måste vi utrymma|lämna|ut|evakuera|flytta ^0.5
utrym*|evakuer* ^0.8
allas|alla kunders|kunders|kunder .. uppgifter|namn|kortnummer|lösenord|personnummer .. öppet|synliga|webbplats*|sidan|nätet|ligger ^0.8
kortnummer .. synliga|öppet|sidan|nätet|alla
utpress*|ransom*|skadlig kod|virus ^0.8
bojkott*|namninsamling*|protest*|demonstr* ^0.6
hela|över internet|facebook|twitter|x|tiktok|nätet|sociala ^0.4
kommentar innan|före|senast|till ^0.5
publicerar|publicera|sänder artikel*|i|imorgon|ikväll|inslag* ^0.6
satte|fastnade|kvävdes|kväv* i halsen ^0.8
kväv* ^0.8
magsjuka*|kräks|kräktes|sjuka|sjukhus .. alla|barn*|flera|av|efter|maten ^0.6
nötter|jordnöt* .. märkt|innehåll*|allergisk* ^0.6
skruv|nål|glas|plastbit*|rakblad i .. maten|brödet|barnmat*|burken|salladen ^0.8
skicka någon|hjälp|polis|ambulans nu|genast|fort|omedelbart ^0.9
skynda er|på ^0.7
sos ^1
orolig för .. liv|säkerhet ^0.5
olycka|olycksrisk|dödsolycka ^0.4
# privacy
fått|fick|köpt .. numret|nummer|nummret .. av|från er ^1
känslig*|hemlig*|hemligstämpl* ^0.4
delat|delas|spridit|läckt|sprids vidare? ^0.4
vem|vilka ser|läser|tittar|lyssnar ^0.7
rätt att se|veta|få ^0.4
utdrag ^0.7
identitet* ^0.4
kan ni se|läsa|höra|spåra vilka|mina|vad|var|min|mitt ^1
läsa mina|mina meddelanden|mejl|sms ^0.8
exman|exfru|exet|mitt ex .. läsa|se|kan|fått ^0.8
läst min|mitt|mina ^0.9
vilka|vem som har läst|sett|tittat|tillgång|öppnat ^1
tillgång till min|mina|mitt|uppgifter* ^1
allt ni har|vet|sparat om|på ^1
utan att fråga ^0.9
raderad|raderat|raderas|radera ^0.6
dog|död|avled .. brev|register* ^0.5
ur|från alla|era? register* ^1.2
personnummer|födelsenummer för|måste|varför ^0.6
spelar|spelas|spela in .. samtal* ^1
spelar|spelas in ^0.7
hur länge sparar|lagrar|behåller
rätta|rättas|ändra .. uppgifter|namn ^0.4
kamera* ^0.7
varit|vara inne .. min|mitt
skvaller|skvallrat ^0.8
lönebesked|lönespec* ^0.5
samarbetspartner*|tredje part ^0.9
godkänna att ^0.4
berättade|berättat|sa|sade|talade|skvallrat|avslöjade|avslöjat för|till min|mitt|mina|grannen|chefen|hela ^0.8
chef|arbetsgivare|ex|exman|granne|svärmor .. vet|fick|veta|får ^0.5
vet|visste|veta om|att|var|min|mitt|jag .. sjukdom|diagnos|gravid|bor|skuld|lön ^0.6
hur kan|vet|kunde|visste ni|de|han|hon veta|att|om|vet|vad ^0.9
förföljer|följer mig|efter ^0.7
annonser|reklam .. om|för|förföljer|nätet ^0.5
bild|bilder|foto|film|video på|av|med mig|min|mitt|mina|oss|henne|honom|barnen ^0.8
kan|kunde se|läsa|komma .. min|mina|mitt|mig ^0.4
lämnat|lämnar|lämna|gett|gav|delat|spridit ut? .. min|mina|mitt|mig|vidare ^0.6
platsdata|position|spåra*|fingeravtryck|ansiktsigenkänning|ansikte*|avlyssn* ^0.7
annan|annans|andra|andras|främmande patients|kunds|persons|hyresgäst*|elevs .. svar|brev|uppgifter|provsvar|faktura|namn|journal ^0.9
någon annans brev|provsvar|namn|faktura|konto|uppgifter|kvitto ^0.9
inte var till|för mig
läste|ropade|sa|skrek högt|upp|ut .. namn|diagnos|personnummer|mitt|min ^0.7
inför|framför hela|alla|andra|kön|väntrummet ^0.5
väntrum* ^0.4
kopia|cc till alla
mottagare|mottagarna .. synliga|se|ser|alla|lista ^0.8
mitt|min ex|exman|exsambo|exfru .. adress|logga|se|kan|nummer ^0.7
anonym* ^0.6
har inte|aldrig .. berättat|gett|lämnat|godkänt|samtyckt|bett ^0.6
mina uppgifter|data|personuppgifter|journal* ^0.6
provsvar ^0.5
glömma mig
syns .. namn|adress|personnummer|uppgifter ^0.6
# unsubscribe
vill inte ha .. tidning*|magasin*|katalog*|brev ^0.9
bli|blir av med ^0.7
ni är för dyra ^0.5
avsluta|avslutar min|mitt|vår|vårt|medlems*|prenumer*|abonnemang* ^1
säger|säga upp min|mitt|vårt|vår ^1
fler mejl|mail|sms|utskick ^0.8
gå|vill|går ur ^0.7
sms-lista* ^1.2
hinner aldrig|inte läsa ^0.8
stopp|sluta ^0.4
<< stopp|sluta|stop ^0.8
mejl|mail|sms|brev|erbjudande* .. varje|slippa|vecka|dag ^0.6
varje dag|vecka|fredag|måndag|morgon .. mejl|mail|brev|sms|erbjudande* ^0.7
ta bort .. e-post|epost|mejl*|mail*|adress ^1
ta bort mig ^1
tackat nej ^0.8
upphör|upphöra ^0.4
plingar ^0.5
gått bort|dog|död .. mejl|brev|erbjudande*|tidning* ^0.7
annars byter jag
byter butik ^0.9
slippa|slipper ^0.4
lämnar er|nu|vi|jag ^0.9
säga|säger|sagt|avsluta|avslutar|stäng|stänger|avbryta|häva upp? .. prenumeration*|medlemskap*|konto*|abonnemang*|försäkring*|avtal*|kort* ^1
säga|säger upp ^0.4
prenumeration*|medlemskap*|konto avslutas|avslutad|upphör* ^0.8
förnyar|förnya|förlänger|fortsätter|fortsätta inte|ej ^0.6
inte förnya|förlänga|fortsätta ^0.8
hejdå|farväl|tack för de|tiden|åren|alla ^0.5
tack för .. åren|tiden ^0.7
inkorg* ^0.8
för många mejl|mail|sms|utskick ^1
annan|annat|ny|nytt bank|leverantör|bolag|försäkringsbolag|gym|elbolag|operatör|butik|tidning ^0.5
någon annanstans
går över till
flyttar|flyttat utomlands
behöver|använder|läser|tränar|handlar|spelar inte|ej|aldrig längre|mer ^0.6
inte längre ^0.3
era|ert|er veckobrev|tips|veckotips|månadsbrev|mejl|mail|utskick|erbjudanden|kataloger ^0.9
var|brukade .. förr|numera|nu ^0.2
stryk|stryka|stryker mig
slutar som kund|medlem ^1.5
vill inte vara kund|medlem|med ^1.3
byter bank|bolag|operatör|leverantör|elbolag|till ^0.8
# strategic
< när blir|kommer|ska|får|slutar|börjar er|era|ert|ni|tågen|bussarna|kommunen|banken ? ^0.8
ska det verkligen|alltid|fortsätta ^0.8
har ni någon|några|ens? tanke|tankar|plan|planer|policy|strategi|ambition|mål ^1
tänker|kommer|ska ni sluta|ändra|förbättra|bygga|göra|satsa|införa|lägga|öppna|fortsätta|låta ^0.9
hur länge ska|kan|får|tänker vi|ni|man|det ^0.8
varför är det alltid|bara|så|fortfarande ^0.9
i stället för att ^0.2
för oss som ^0.5
på sikt|längre
någon tanke på|bakom|med ^1.1
lika för alla ^0.7
er plan ^1
när får|kan vi|man|folk|unga|äldre|barnen ^0.8
får vi|man någonsin|nånsin|fler|bättre ^0.7
hur ser|tänker|ska|kan|säkerställer|garanterar|skall kommunen|banken|ni|regionen|bolaget|man|vi|det ^0.7
säkerställa|garantera|säkerställer ^0.8
råd med|att ^0.2
på landet|landsbygden ^0.4
unga|äldre|barn|pensionärer|generation* .. flytta*|råd|bo|framtid* ^0.5
all framtid ^0.8
kan teckna på nätet
syn på ^0.8
ställning till ^0.8
åsikt|linje|hållning ^0.4
tanken bakom|med ^0.8
varför ska|måste|kan|får|finns|tar|kostar|stänger|drar|bygger|köper|säljer|satsar|lägger|tvingar|bara ^0.4
ersätta|ersättas|bytas|byta .. med|mot|ut ^0.3
elbuss*|solcell*|laddstolp* ^0.6
dygnet runt ^0.2
nattbuss*|nattåg* ^0.3
bo kvar ^0.4
nånsin|någonsin ^0.8
någon gång .. kommer|bli|gå|få ^0.7
har ni .. plan|planer|mål|strategi ^1
tänker|överväger|planerar|funderar ni|kommunen|banken|bolaget|regionen|företaget|myndigheten|trafiken|landstinget ^1
minska*|minimera* .. klimat*|utsläpp|plast|avtryck ^1
klimatavtryck*|utsläpp* ^0.7
eller är det slut ^0.5
slut för gott ^0.6
glesbygd* ^0.6
diskuterat|diskuterats|övervägt ^0.9
blir det .. bättre|någon|fler|ändring ^0.9
tillgänglig*|tillgänglighet* ^0.4
slutar|börjar ni att? ^0.8
hur går|hänger det ihop
vara med och bestämma ^0.9
om några år
hur ser ni ^0.9
om|inom två|tre|fem|tio|tjugo|femton|20|10|5|30 år ^0.6
2028|2029|2030|2031|2032|2035|2040|2045|2050 ^0.7
nästa generation|årtionde|bussar|tåg|båtar|upphandling* ^0.6
upphandl* ^0.5
en dag ^0.3
på väg ^0.3
vart är|ska|leder|går|tar|barkar ni|vi|det|detta .. väg|hän|vägen|någonstans? ^0.9
vem|vilka bestämmer|beslutar|bestämde|beslutade ^0.8
hur bestämmer|väljer|valde|beslutade ni
någon tänkt|funderat|räknat ^0.7
mål|målet ^0.4
vad är målet|tanken|meningen|visionen|planen|poängen|avsikten ^0.8
rimligt|rättvist|rätt att .. ? ^0.7
kontantfri*|kontanter ^0.5
mobil|smartphone|dator|bankid|internet .. inte|saknar|utan|äldre|gamla ^0.4
de|dem|oss|vi|människor som .. inte|saknar .. har|bankid|mobil|internet|bil|dator|app ^0.6
kommer det|man|vi|era|de|nästa|tågen|bussarna|nya ^0.4
kommer det|vi|man någonsin|alltid|en ^0.6
ska det alltid|verkligen? vara|fortsätta ^0.6
ska ni fortsätta|alltid|börja|sluta|någonsin|ersätta ^0.8
tänker|planerar|ämnar|avser ni ^0.8
som företag|kommun|bank|myndighet|region|samhälle ^0.5
ansvar* ^0.3
omställning*|fossil*|jämlik*|inkluder* ^0.6
vad händer när|med .. generation|år|alla|framtid* ^0.5
tror ni .. framtid*|år|roll ^0.6
växer|växande ^0.3
# idea
gör som ^0.9
vore något ^1
gärna se|ha|köpa att ^0.6
kan|kunde|skulle man|ni|det inte kunna? ha|finnas|sätta|göra|få ^0.8
istället för .. kunde|kan|skulle ni|man ^1
skulle hjälpa|underlätta|passa|uppskattas ^0.8
<< lägg gärna ^1.2
gärna .. till|som ^0.2
en app|knapp|funktion för ^0.5
pratade om att ^0.4
ett förslag
gratis tips ^1
inte för att klaga ^0.7
skaffa ett system|en ^0.7
<< =sätt|lägg|skaffa|bygg|gör|låt|inför|testa|prova ^0.5
hämtar folk
som i|hos ^0.2
succé|borta på ^0.4
ställer|ställa upp ^0.6
skulle bli glada|gladare ^0.6
lucka|retur dygnet ^0.3
fattas bara
ni borde|skulle|kunde|kan kunna? låta|sätta|ha|göra|sälja|erbjuda|måla|hänga|trycka|bygga|införa ^0.7
borde låta|sätta|ha|göra|sälja|erbjuda ^0.6
låt|låta folk|kunder|kunderna|oss|besökare|resenärer|barnen|elever|pensionärer ^0.7
kanske|kunde|vore något|nåt för|att ^0.9
något|nåt för er ^0.8
om .. vore|hade|fick|kunde|stod .. skulle ^0.7
varför inte|sätter|låter|gör|provar|säljer|ordnar ni? inte? ^0.5
varför inte sätta|låta|göra|prova|sälja|ordna|ha|måla|bygga ^1
i|på danmark|norge|finland|japan|tyskland|holland|andra|köpenhamn|oslo .. har|gör|finns|de|man ^0.6
har|jag sett|såg .. det|sådana|en|hos|på|i ^0.4
funkar|fungerar bra|fint|jättebra|utmärkt|perfekt ^0.3
det räcker med ^0.6
skulle kosta|räcka|spara|ta bara|nästan|lite|inget ^0.6
kostar inget|nästan|ingenting|lite ^0.6
skiss*|ritning*|ritat|prototyp*|uppfinn*|uppfunnit|mätt|räknat ^0.6
knapp|filter|funktion|inställning|val som|för|att|där ^0.5
kanske kan|kunde|borde|skulle ni|man|någon|det ^0.6
skylt|bänk|karta|låda|bord|hylla|lampa|klocka ^0.3
bara en tanke|idé ^1.3
kan ni|man inte sätta|ha|låta|göra|lägga ^0.7
bjuder på|gärna ^0.3
tänkte att|om ni|man|det ^0.4
# complaint
varenda|varje jävla|enda gång ^0.7
lägg av ^0.6
ge er ^0.5
för andra|tredje|fjärde gången ^0.7
skandal|skam|tack för kaffet|nonchalerad|ignorerade|ignorerad|bortglömd|överkörd|lurad|blåst|svikna|svek|besvär|krångel|trassel|slarv|missar|strular|hackar|buggar|läcker|skramlar|stinker|väsnas|bullrar|bröt|sprack|gick sönder ^0.5
gick|gått sönder|fel ^0.8
går inte att? ^0.3
ni|man kan inte bara ^0.7
vad är det för ^0.8
hur kan ni|man|det|en ^0.6
kallar|kallas|påstår|påstod|hävdar ni|han|hon|de|att ^0.5
utan att säga|meddela|höra|informera|fråga|varna ^0.7
fick inte|aldrig|ingen|bara ^0.5
blev utan|stående|avsnäst|utskälld|bortkopplad|nekad|lämnad|avvisad ^0.8
skulle|lovade .. men ^0.5
det luktar|stinker|drar|regnar|läcker in|illa|skit|kloak|mögel ^0.5
lika|samma sak|visa|svar varje|igen|om ^0.5
vi betalar|betalat ^0.4
jag har ringt|mejlat|skrivit|väntat ^0.6
smakar|luktar|ser klor|illa|konstigt|metall|hemskt|ut ^0.7
ni säger att|bara ^0.3
bortkopplad|avkopplad|urkopplad ^0.8
dubbelt så ^0.8
ur funktion|drift ^0.7
uteblivit|uteblir ^0.8
kan inte förklara ^0.7
för att sedan ^0.5
körde|åkte|gick|for förbi|ifrån ^0.7
tittade|stirrade|bara på|rakt ^0.3
dragit|drar|dragits|debiterat .. två|dubbelt|igen|fel|utan ^0.9
fixa det|detta|felet|skiten ^0.5
kastad|kastades|slängd|slängdes|krossad*|krossat|söndrig*|trasigt ^0.7
halva|hälften .. saknades|borta|fattades ^0.5
fel storlek|färg|vara|adress|pris|belopp|saldo ^0.6
inte ens en
bryr sig ^0.5
fattar ingenting|inget|inte ^0.7
är ett skämt ^1.2
hur svårt ^1
ny|olika svar ^0.5
vält|förstört|kört sönder
ersätta ^0.3
för tredje|fjärde|femte|andra ^0.6
i rad ^0.4
kallade min|mig|oss|honom|henne ^0.7
=lat|dum|idiot ^0.4
saknar .. skruv*|del|delar|knapp ^0.6
bröts|bröt samtalet ^0.6
så kan ni inte ^1
inte behandla folk|människor|kunder ^1
ska det behöva ^0.9
önskar jag ingen ^0.9
enda tråkiga ^0.4
omöjlig*|obegriplig* ^0.6
jag kräver ^0.6
bot|böter|boten .. fel ^0.5
för hög|högt ^0.3
så|vad fint|bra|kul|roligt|trevligt|generöst|omtänksamt|påhittigt att ^0.5
=hår|mögel|fläck*|smuts|strumpa|kackerlack*|insekter i|på|under ^0.6
läcker|läckte|läckt|dropp* ^0.4
kall|kallt|gammal|rå|bränd mat*|soppa*|dusch*|kaffe*|pizza*|potatis* ^0.5
var|är kall|kallt|iskallt|rå|smutsig*|trasig*|stängd|stängt|fel|borta|slut|tomt|otrevlig ^0.5
iskall*|frös|fryser|fryst ^0.6
skrattade|skrek|fräste|suckade|himlade|ryckte|la åt|på|med ^0.7
debitera*|betala* .. två|dubbelt|för|inte ^0.3
saknas|saknades|fattas|borttappa*|tappat ^0.5
förstör*|förstörd*|förstördes ^0.7
missförstånd|miss|tabbe|förväxl* ^0.5
kommer inte .. tillbaka|handla|åka|anlita|åter ^0.7
undanflykt*|ursäkter|bortförklar* ^0.8
inte good|bra|gott nog ^0.8
fick|tvingades|tvungen jag|vi|att gå|vänta|stå|sitta|betala|köpa|ta|bära|ringa|åka|sova ^0.5
fick gå|vänta|stå|sitta|betala|köpa|åka ^0.5
missade|missat|hann inte ^0.6
behandla*|behandlad som|illa|mig|oss ^0.6
som om jag|vi|man ^0.5
lämnade|lämnades|stod mig|oss|kvar|utanför|ensam ^0.4
utan förklaring|ursäkt|förvarning|besked|värme|förare ^0.6
ingen förklaring|ursäkt|förvarning|värme|förare|kom|av|personal|hiss ^0.6
tomma löften
igen ^0.3
en gång till ^0.3
inte ett|en|någon enda ^0.5
skyller|skyllde|skylla ^0.7
ursäkt ^0.4
skulle komma|kommit|vara|ha|levereras .. men|inte ^0.5
skulle ha kommit|varit|fått|levererats|hämtats ^0.6
gråta|grät ^0.3
ont|dyr* .. skräp|värdelös|inget
# praise
glad|nöjd|lugn|lättad ^0.4
la på glad
inte en enda gång .. känt ^1
med ett kort från ^0.6
väntade på min|mig|oss ^0.9
så fint|flott|bra|snällt|gulligt gjort|av ^0.8
räddade|tröstade|lugnade|hjälpte|peppade|överraskade|ansträngde|engagerade|vinkade|log|skrattade|fixade|ordnade|skjutsade|följde mig|oss|sig|min|mamma|pappa|henne|honom|vår|alla|till|med|hem ^0.7
sådana|såna|fler som ni|hon|han|er|honom|henne ^0.8
kan inte tacka nog
er förtjänst ^0.8
hon|han heter ^0.4
hade turen
guldmedalj|kunglig*|drottning|kung|fröjd|dröm|magisk*|vinnare|favorit* ^0.5
tur|lycka att ni|det finns ^0.7
det bästa|finaste|godaste|roligaste ^0.8
varmt i hjärtat
hjärtat|hjärta ^0.4
vill att hon|han|chefen|de ska veta ^0.9
första gången .. nöjd|glad|bra|fått|någon ^0.5
aldrig har .. gått|varit så lätt|smidigt|enkelt|bra|trevligt|roligt
betydde|betyder mycket|jättemycket|allt
trots att det var sent ^0.5
inte en? haft en? dålig|enda|klagomål
så lätt|lugn|snäll|smidigt|enkelt|rar|fin ^0.7
heja ^0.6
äntligen någon ^0.9
pratar fortfarande|jämt om ^0.7
fasat ^0.2
kom ut|fram|och med|hjälpte|plåster ^0.5
lyssnar|lyssnade ^0.5
vilken service|skillnad|upplevelse|fantastisk*|hjälte ^0.8
gör|gjorde ett otroligt|fantastiskt|bra|suveränt|jättebra ^1
löste|fixade allt|det|problemet|mitt ^0.7
värmer|värmde ^0.9
väntade in ^0.9
så glad|nöjd|tacksam|bra|skönt|fint ^0.6
på fem|tio|nolltid|en minuter|kvart|sekund ^0.3
hur smidigt|bra|lätt som helst ^1
gudomlig* ^1
finaste|godaste|trevligaste|bästa|roligaste|snällaste ^0.8
grät|gråta av lättnad|glädje|lycka ^1.3
lättnad|lättad ^0.7
hälsa chauffören|personalen|alla|henne|honom|gärna|så|till|dem|er ^0.8
hälsa .. från ^0.6
enda .. som hälsar|lyssnar|ler ^0.5
rädda om ^0.6
det ska sägas ^0.5
trodde aldrig ^0.5
inte var sist
ängel|änglar|hjälte|hjältar|stjärna|klippa|pärla|guld ^0.9
vänlighet|värme|tålamod|leende|log|kram|kramade|omtanke ^0.6
fick mig|oss|mamma|henne|honom att .. skratta|le|känna|må|lugn ^0.8
stannade|väntade|sprang|bar|gick|körde|höll|betalade|satt|hittade|gav|lånade|följde kvar|efter|hem|med|ut|för ^0.4
hon|han|de hjälpte|förklarade|väntade|stannade|bar|lyssnade|fixade|ordnade|kom|tog|gav|mindes ^0.6
behövde inte ^0.2
aldrig upplevt|varit|fått|mött|sett|träffat .. liknande|så|bättre|sådan ^0.7
hälsa|framför|framföra .. till|tack|henne|honom|från|vårt|mitt ^0.8
förtjänar|värd .. löneförhöjning|medalj|beröm|lön|tack|blommor ^1
löneförhöjning|medalj|bonus|blommor|tårta ^0.5
stolt|rörd|berörd|tacksamma|lycklig* ^0.6
positivt|glatt överraska* ^1
smidigt|enkelt|snabbt|lugn*|rolig*|artig*|snäll*|trevlig*|gullig*|ren|rent|rena ^0.4
inget|ingen|inga klagomål|klaga|fråga|att klaga ^0.7
älskar|älskade|njöt|njutit ^0.7
fungerade|funkade|gick hur|utmärkt|perfekt|jättebra|smidigt|bra|fint ^0.6
världens|sveriges bästa ^0.9
tack ^0.3
tack till ^0.9
# operational
undrar om|när|hur|vad|var|vilken ^0.3
behöver jag|vi|man ^0.6
kan jag|man|vi få|betala|boka|ta|hämta|byta|köpa|använda|komma|lämna|låna|ha ^0.5
jag flyttar ^0.7
visar fel ^0.5
glömt .. lösenord*|kod*|pin* ^2
appen|sidan|hemsidan kraschar|hänger|säger|visar|laddar ^0.5
felmeddelande* ^0.6
vad|var|hur|vilken ska|gör|kan|bör jag|vi|man ^0.8
måste|behöver|får|kan|ska|kunde jag|vi|man ^0.4
hur många|mycket|länge|lång|långt|gör|ofta ^0.5
finns det|ni|någon|parkering|plats|lediga ^0.5
mitt|min|mina kort|biljett|tid|order|beställning|konto|paket|försäkring|mätare|soptunna|faktura ^0.4
mätarställning* ^0.6
jag vill|skulle|behöver .. boka|ändra|beställa|ansöka|hyra|låna|registrera|förlänga|flytta|hämta ^0.6
kopia|kopior av|på ^0.5
gäller|giltig|giltigt|går|förfaller ut? ^0.3
# other
vi är ett|en *firma|*företag|*byrå ^1.2
bra|fint|förmånligt erbjudande ^0.6
skolklass|klass 1|4|5|6|7|8|9|som ^0.7
skulle till|var till min ^0.9
hoppsan|oj ^0.4
protokoll* ^0.8
vi är ett|en företag|byrå|ideell|förening ^1.2
säljer|sälja .. sortiment ^0.8
visa vårt|våra|upp ^0.6
utvalt|utvald ^0.9
branschkatalog* ^1
svara ja|jag ^0.6
det var allt ^0.4
journalist|reporter|redaktör|tidningen ^0.9
intervjua|kommentera|uttalande ^0.5
skickat från min iphone|android|mobil
ha det så ^0.2
frånvaro|frånvarande|semester|tjänstledig|föräldraledig .. till|tillbaka|åter ^1.3
autosvar|automatiskt svar|meddelande ^2
är inte på kontoret|plats
vår|våra|vårt faktura|offert|prislista|tjänster|erbjudande|katalog ^0.9
betalning inom|oss
betalningsvillkor ^0.9
vi ses|hörs|syns ^0.6
tack för senast ^1.2
kram|kramar|puss ^0.8
lotteri*|krypto*|bitcoin*|arv|vinnare|vunnit ^1.2
klicka här|på ^0.6
praktikant*|lärling*|prao ^0.9
mitt|min cv|uppsats|examensarbete|gymnasiearbete|skolarbete ^1
student|forskare|elev .. skriver|gör|arbete|på|vid ^0.5
skolarbete|gymnasiearbete ^1
arkiv|museum|fotografier|skänka|donera ^0.6
dagordning|protokoll|mötesanteckning* ^0.6
intervju* ^0.5
löste|löst sig ^0.3
bortse|strunta från|i ^0.9
asdf*|hejhej|testtest ^1
middag|lunch|fika|barnbarnen|kalas ^0.4
vårt företag|bolag|team
vi på ^0.4
grattis på
öka|öka er|era försäljning|trafik ^0.8
`;
