/** Ways of saying without the word: the same thing told as it happens to people. Everyday phrases by kind, each worth about one word. */
export const families = `
@who = hun|han|de|fyren|jenta|gutten|kvinnen|mannen|damen|dama|sjåføren|føreren|sykepleieren|legen|montøren|teknikeren|saksbehandleren|personalet|vaktmesteren|læreren|ekspeditøren|servitøren|kassadama|resepsjonisten|konduktøren|budet|bibliotekaren|guiden|rørleggeren|elektrikeren|verten|vertinnen|tannlegen|jordmora|jordmoren|selgeren|mekanikeren|badevakten|treneren|medarbeideren|flyverten|kokken|veihjelpa|betjeningen
@frail = mamma|pappa|mor|=far|mormor|morfar|farmor|farfar|bestemor|bestefar|naboen|hun|han|beboeren|kunden|pasienten|leieboeren
@child = barn|barnet|barna|unge|ungen|ungene|baby|babyen|gutt|gutten|jente|jenta|elev|sønn|datter
@org = dere|kommunen|banken|fylket|selskapet|firmaet|foreningen|byen|etaten|skolen|kirken|butikken|kjeden|forbundet|universitetet|sykehuset|styret|bedriften|staten
# crisis
falt|fallt|ramlet|datt|sklidd|klemt|fanget|sitter .. mellom|ned|under|toget|plattform*|sporet|sjakt*|brønn*|trappa|trappen|rulletrapp*|døra|døren ^0.8
{child} .. sitter|satt fast ^1
sitter fast|fanget|innestengt|innesperret ^0.7
innestengt*|innelåst* ^0.8
vann|vannet|renner|drypper|fosser|spruter .. sikringsskap*|stikkontakt*|el-skap*|lampa|taket|sikring* ^0.7
gnistrer|freser|hveser|syder|gløder|smelter|ryker|brenner|spraker ^0.8
brannalarm*|brannlukt*|røykvarsler* ^0.7
strøm i seg|gjennom ^1.2
fikk|får strøm|støt ^1
hodepine|svimle|svimmel|kvalme|kaster|besvimt|besvimte .. alle|barna|ungene|hele|lukt*|begge|oss|etter|flere|gass*|opp ^0.8
lukt|lukta|lukter .. hodepine|svimmel|kvalme|dårlige|kjeller*|oppgang*|gass ^0.8
utslett|hovne|hoven|hovner .. lunsj*|mat*|spist|lepper*|hals*|tunge*|etter ^0.9
svarer|åpner|rører|våkner|reagerer ikke|verken .. dør*|telefon*|alarm*|banker|dager|ringer|roper|vindu* ^0.8
{frail} svarer|åpner|våkner ikke|verken ^0.8
{frail} .. ligger på|i gulvet|gangen|badet|kjøkkenet|trappa|trappen|snøen ^1
ser|hører|skimter .. føtter|fot|lys|ligge|rope|stønne|gjennom brevsprekk*|vindu*|vinduet|dør* ^0.7
ingen kommer ut ^0.6
ropt|roper|ropte|skreket|skriker|banket|banker .. hjelp ^1.2
blitt|ble|er helt? stille ^0.5
elva|elven|bekken|vannet|sjøen|fjorden .. over|stiger|går|flommer|brua|veien|graver ^0.9
flom|flommen|skred|jordskred|ras|raset|snøskred|leirskred|kvikkleire* ^1
brua|veien|huset .. borte|sklir|tatt|raser|rast ^0.8
telefonen .. død|nede ^0.3
når jeg ikke er|finnes|lever|er borte|død ^1.2
slipper|trenger dere|ingen|alle .. bekymre|tenke|høre|lete|purre .. meg|mer|lenger|flere ^0.8
ikke så? mange dager|tid igjen|i ^1
gjør|gjøre det selv|slutt ^0.7
livsforsikring* ^0.6
hunden|katten|barna .. bor|passer|eier*|eieren|alene .. når|borte|etter|meg ^1
eieren er borte
alt skal|er være? på plass ^0.7
avskjedsbrev|testament* ^0.7
sovne inn
ikke våkne mer|igjen|opp ^0.8
byrde for ^0.7
bedre|lettere uten meg ^1.5
vil|orker|kan|klarer ikke mer|lenger ^0.7
siste jeg gjør|skriver|sier ^0.9
så blir|er det ro|slutt|stille ^0.6
livslyst*|livsgnist* ^0.6
ligger|lå|vises helt? åpent|åpen|tilgjengelig|synlig .. nett|nettet|alle|hvem|internett|hjemmeside*|sida|fødselsnummer* ^1.2
ligger|vises .. alles|kunders|medlemmers|pasienters .. nettet|åpent|google|sida ^0.9
kundeliste*|kundelista|kunderegister*|medlemsliste*|pasientliste* ^0.9
ta det|den ned ^0.3
alle|hvem som helst kan se|lese|laste ^0.7
phishing|svindelmail*|svindelsms* .. deres|navn|kunder ^0.6
tv-team*|kamera*|reporter*|journalist*|avisa|vg|nrk|dagbladet .. utenfor|ringer|spør|kveld|publiserer|morgen|graver|deadline ^0.9
klippet|filmen|videoen|innlegget|hashtag* .. delt|deles|spres|visninger|tusen|million|tiktok|viral* ^0.9
kniv|våpen|pistol|øks|gevær|hagle|machete ^0.9
truer|truende|truet|skriker|slåss .. resepsjonen|bussen|toget|personale*|kassa|venterom* ^0.8
slåss|slagsmål|knivstukket|ran|ranet|raner ^0.8
står|sto .. utenfor|nede .. dør|døra|leilighet*|nekter|igjen|tør ^0.5
tør ikke gå|åpne|hjem|sove ^0.7
{child}|hund|hunden .. bil|bilen .. låst|varm|alene|sol* ^1
alene|låst .. bil|bilen|lugar*|toalett*|heis*|bussen ^0.7
kollega*|kameraten|mannen|kona .. ligger|falt|besvimt|skadet|blør ^1
skynd|skynde dere|deg ^0.8
balkong*|fasade*|taket|brua|stillas*|treet|krana|muren|mast*|isen|veggen|skiltet .. rase*|raser|heller|løsner|løst|faller|falt|sprekk*|velter|veltet ^0.8
bommene|bommen .. oppe|tog|nede|barn*|spor* ^0.5
uten varme|strøm|vann .. minus*|spedbarn|baby|respirator|grader|syk* ^0.7
feil|dobbel|høy medisin|dose|sprøyte|tabletter ^0.8
fått|fikk|gitt|tatt|tok .. feil|dobbel medisin|dose|piller ^1
kontoen|pengene|sparepeng* .. tømmes|tømt|forsvinner|overføres ^0.9
svindler|svindleren .. kode|kontoen|bankid|linja|nå ^0.8
vannet|drikkevannet .. brunt|grumset|syke|bensin*|olje|diesel* ^0.7
diesel|olje|kjemikalie*|ammoniakk|syre .. renner|lekker|vannet|bekken|sjøen|lukter ^0.8
flere|to|tre|fire|fem|ti barn|personer|gjester|elever|beboere .. syke|kaster|kvalme|utslett|skadd ^0.9
blod|blør|blødde|blodet ^0.6
dø|dør .. om|snart|noen|fare ^0.3
skal|bør vi|jeg gå|komme|løpe|kjøre? ut|vekk|ringe|evakuere ^0.5
hvem ringer jeg|vi ^0.4
# privacy
hvor|hvordan .. fått|har|fikk .. mitt|nummeret|nummer|mobilnummer|telefon*|mail*|epost*|adresse|opplysninger|navn|navnet ^1
hvor kommer det|dette fra ^0.7
vet|visste|vite .. plutselig|tjener|lønn|lønna|diagnose|skilsmisse|hvor jeg|besøk*|medisin* ^0.7
hvordan kjenner|vet|kan {org}|de|noen egentlig? henne|ham|meg|det|at|vite ^1
nabo|naboen|sjef|sjefen|kollega|eks|eksen|svigermor|arbeidsgiver* .. vet|visste|lest|leste|så|sett|fikk|fortalt|kjenner ^0.6
hvem .. lest|kikket|sett|åpnet|slått|leser|ser|sitter|lytter|tilgang ^0.9
lest|leste min|mitt|mine|journalen|mailen journal*|mail|brev|post|meldinger|notater|søknad|min ^0.9
snoket|snoking|snoker* ^1.2
bilde*|bildene|foto*|filmen .. hjemmeside*|nettside*|facebook*|instagram*|plakat*|brosjyre*|kampanje*|nettet|annonse* ^1
foreldre*|vi|jeg|ingen .. ikke|aldri .. sagt|gitt ja|lov|tillatelse|samtykke ^0.8
aldri|ikke oppgitt|gitt|delt .. navn*|nummer|noe|noen ^0.9
spurt om lov ^0.8
annen|andres|fremmede* .. pasients|persons|folks|families .. resept*|papirer|konvolutt|lønn*|attest|prøvesvar|regning*|post|saldo|navn|brev ^0.9
fått|fikk|lå|havnet .. en annen|annens|andres resept*|papirer|brev|lønn* ^0.8
logget|logger inn|på .. sto|stod|en annen|annens|feil navn|ikke meg|andres|velkommen|saldo ^1
ser|så|vises|sto .. en annens|andres|annen persons ^0.8
kamera*|kameraet|drone* .. rettet|peker|rett|inn|mot|vindu*|tomt*|hage*|badet|soverom*|filmer ^1
datter*|sønn*|barn*|mor|=far .. fått .. kredittkort|reklame*|tilbud|kort|brev|regning|hilsen .. bedt|aldri|år|hvor ^0.6
opptak*|tar opp samtale*|det|alt? ^0.7
tar dere opp ^0.8
trenger|krever|hvorfor .. fødselsnummer*|personnummer*|førerkort*|passkopi*|fingeravtrykk*|ansikt*|legitimasjon .. for|bare|når ^0.6
sladder|sladret|rykte* ^0.7
fortalte|fortalt|sa|sagt|ropte|nevnte .. til|for min|mitt|mine|naboen|hele|alle|andre ^0.6
gitt|solgt|sendt|delt .. videre|den|det|dem til hvem|noen|andre ^0.7
hvem har dere gitt|solgt|delt|sendt ^1
deler|deles dere|opplysninger .. dem|med|hvem ^0.7
alt|alle|opplysninger|hva dere|som har|vet|lagret .. om|på meg|oss|henne|ham|dem ^1.1
lagret|registrert|notert om|på meg|oss ^0.8
innsyn ^0.9
mitt|min|mine nummer fortsatt|private ^0.6
kan|fortsatt se|følge|lese|spore|logge .. mine|min|meg|hvor reiser|konto|mail|posisjon|kjøp|turer ^0.9
slettet|glemt|anonymisert ^0.4
deler|delte|delt konto|innlogging|tilgang ^0.5
personvern*|databehandler* ^1
reservert|reservasjon* mot|i|telefonsalg ^0.8
telefonsalg*|telefonselger* ^1
hemmelig|sperret|skjult adresse|nummer|identitet ^0.9
# unsubscribe
slett|slette|fjern|fjerne|ta|stryk .. min|mitt|meg|oss adresse|mailadresse|mail|epost*|navn|nummer|meg|fra|av .. liste*|lista|register*|deres|sms*|utsending* ^1.1
vil ikke være|stå|ha|motta med|medlem|kunde|deres|lenger|flere ^1.1
vil|ønsker ikke lenger|mer .. medlem|med|få|ha|være|kunde|abonnere|motta ^1
meld|melde|melder|meldt meg|oss|vennligst av|ut|fra ^1.3
utmelding*|innmeldt ^0.9
sier|si takk|farvel|adjø for|nå|her ^0.6
si|sier hei|hade|adjø|farvel til ^0.5
farvel|adjø|hade ^0.4
hver vår|sin|til vei|kant|vårt ^1.2
skilles|skiller .. vei|veier|her|nå ^0.8
kan|skal|la vi|oss ikke? stoppe|slutte her|nå|det ^0.7
la|la meg|oss være i? fred ^1
være|bli|få i? fred ^0.6
plinger|piper|tikker|ramler|lander .. mail*|epost*|mobil*|sms*|inn|postkass*|telefon*|hver|morgen|innboks* ^0.7
hver morgen|dag|uke|kveld|fredag|mandag|time .. pling*|varsel*|tips|påminnelse*|melding* ^0.8
to|tre|fire|fem|ti|mange meldinger|mailer|sms*|eposter|tilbud .. dagen|dag|uka|uken|om|hver ^1
varsler|påminnelser|meldinger .. av|slippe|stopp|skru|dagen|hver|om ^0.5
så|for mange|mye tilbud|mailer|meldinger|sms*|reklame|tips ^0.9
bruker|trenger|leser|ser ikke|aldri .. lenger|mer|tjenest*|avis*|abonnement*|dere|kort|app* ^0.7
leser alt|nyheter på nett ^0.5
den|det|blir siste levering*|kasse|nummer|måned|gang ^0.3
fra|per|pr|innen 1|den|# .. januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember ^0.2
hente|sende|returnerer|leverer|hent boksen|ruteren|modemet|kortet|nøkkelkortet ^0.9
konkurrent*|konkurrenten|annen leverandør|operatør|bank|butikk ^0.8
kollegene|kolleger .. konkurrent* ^0.8
halve|billigere|halv .. hos|annen|annet|naboen|pris*|konkurrent* ^0.7
prisen|prisene gikk|går|steg|økt opp|igjen .. gang|året|derfor|kalkulator* ^0.5
har|fått|tegnet|valgt nytt|annet|ny|annen avtale|abonnement|selskap|leverandør|bank|treningssenter ^0.6
sluttet å|med .. røyke|drikke|trene|strikke|spille|reise|kjøre ^0.6
gått av|pensjon* .. ikke|lenger|mer ^0.4
solgt bilen|båten|huset|hunden|hytta ^0.4
ny|nytt familie|eier|hjem ^0.4
så|det lenge det varte|hyggelig ^0.8
forlate|forlater|forlatt klubben|foreningen|fagforening*|kirken|partiet|dere|forbundet ^1
medlemskap* ^0.6
klubb|klubben|bokklubb*|vinklubb*|kundeklubb* ^0.4
automatisk forny*|forleng*|trekk* ^0.7
avbestill* .. avis*|abonn*|kasse*|alle|fremover ^0.8
frabe*|frabede|frabeder meg|oss ^1
nok nå|mailer|tilbud|reklame ^0.4
abonnement* på|avisa|avisen ^0.5
# strategic
hva kommer|blir|skjer etter|så|neste|da|videre ^0.8
når kommer den|de|dagen ^1
hvor mange|mye|langt .. er|finnes|igjen|blir|kommer .. når|om .. barnebarn*|år|fyller|voksen|generasjon* ^1.2
når mitt|min|mine barnebarn*|barn|barna|datter|sønn .. voksen|stor|fyller|skole*|gammel ^0.8
regner|forutser|forventer|ser {org} .. at|med|framover|utvikling* ? ^0.8
fortsetter|fortsette stige|øke|heve|falle|vokse|krympe|bygge|stenge ^0.8
kommende|nærmeste|neste år|åra|årene|tiår*|kvartal* ^0.8
hvorfor selger|kjøper|stenger|bygger|kjører|bruker|importerer|flyr|sender|trykker|brenner|investerer|plasserer|legger|insisterer|fortsetter|krever|tillater|klipper|sprøyter|salter|støtter|sponser|kaster|velger|har|må|skal {org}|man|vi|alle ^1
hvorfor er|finnes|har|går|skal|må|får man|det|kvinner|menn|barn|eldre|unge|ingen|vi|alle ikke|aldri|bare|nesten|fortsatt|alltid ^0.6
hvorfor ikke .. ?
hvorfor .. fortsatt|fremdeles|ennå ^0.8
legge|legger|lagt ned .. filial*|skole*|sykehus*|bibliotek*|rute*|kontor*|post* ^0.9
før|tidligere|den gang|opprinnelig* fantes|var|gikk|hadde|kunne|fikk|sto|lå ^0.5
på sekstitallet|syttitallet|åttitallet|60-tallet|70-tallet|80-tallet|90-tallet ^0.5
1950|1955|1958|1960|1962|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1982|1983|1984|1985|1986|1987|1988|1989|1990 ^0.4
som kunde|borger|innbygger|skattebetaler|eier|aksjonær|forelder|lærer|lege|beboer|velger|andelseier|bestefar|bestemor ^0.6
til for alle|oss|hvem ^0.7
hvordan henger|rimer|passer .. sammen|det|dette|med|overens ^0.9
hvordan skal|kan|bør man|han|hun|de|vi|gamle|barn|eldre|alle|folk .. noen gang|kunne|uten|råd|klare|bo|leve ^0.8
alle|folk|man|gamle|vi skal|må|forventes|tvinges .. ha|kunne|eie .. mobil*|app*|pc*|smarttelefon*|bankid|bil|kort* ^0.9
er det meningen|tanken|planen .. at|alle|skal ^1
noen|noensinne gang ^0.7
tenker|tenk {org} noen|lenger|på|fremover ^0.8
lenger enn til|neste ^0.6
investere|investerer|investeringer|plassere|plasserer .. våpen*|olje|kull|fossil*|tobakk*|selskap* ^1.2
overskudd*|rekordoverskudd*|rekordstort|milliard*|utbytte* ^0.7
el|elektrisk*|fossilfri*|klimanøytral*|kontantløs*|plastfri*|sirkulær*|grønn|grønne .. når|skal|mål|blir|være|hele|skifte ^0.6
ansette|rekruttere|tiltrekke|utdanne|beholde .. sykeplei*|lærer*|sjåfør*|personale|leger|folk|unge|hender ^0.8
gratis .. alle|unge|pensjonister|kollektiv*|barn|øyene|ferja|ferje ? ^0.8
kollektiv*|øyene|øyboer*|infrastruktur*|byplan*|reguleringsplan*|digitalisering*|automatisering*|privatiser*|kommunesammenslå* ^0.5
bygda|bygdene|distrikt*|utkant* ^0.5
fremtidens|framtidens|framtid*|fremtid* ^0.7
er det slik|dette dere|vi|det .. vil|tenkt|skal|blir ^0.7
utvikling|utviklingen|utviklinga|retning|retningen|kurs|kursen|samfunn*|samfunnet ^0.6
tenker|synes|mener {org} .. om|rett|rimelig|langsikt*|at ? ^0.5
har|finnes|er {org}|det|man .. langsiktig*|tanker|planer|beredskap|mål|strategi* ^1
har {org} vurdert|diskutert|tatt .. om|stilling ^0.8
kommer|vil {org} til .. slutte|begynne|legge|bygge|fortsette|å ^0.8
slutte med .. helt|plast*|å ^0.5
hvem tjener|vinner|taper|avgjør ^0.6
ai|robot*|algoritm* .. erstatt*|beslut*|framtid*|mennesk*|skal|kommer ^0.7
nabokommunen|andre kommuner .. sluttet|har|gjør ^0.6
hvilken|hvilket rolle|ansvar|mål|vei|kurs ^0.8
hva blir|koster det oss|samfunnet|alle|igjen ^0.6
er dere villige|åpne|klare til|for|å ^0.7
# idea
sett|heng|still|mal|bygg|legg|innfør|lag|skriv|trykk|bytt|skap|start|gi|la opp|ut|inn|en|et|små|folk|oss|gjerne|på|bort|barna|alle|kundene .. så|der|hvor|som|før ^0.6
legg|sett|heng inn|opp|ut .. en|et|funksjon*|knapp* ^0.5
dere kunne|skulle|burde|kan kunne? laget|lage|hatt|ha|satt|sette|innført|tilbudt|åpnet|samlet|delt|skrevet|vist ^0.9
hva om dere|man|vi|det|alle ^1.2
kunne|kan|skulle|går man|dere|det ikke kunne? fått|få|ha|hatt|gjort|gjøre|satt|la|legge|vist|vise|sendt|sende|laget|lage|være|vært|byttet|solgt|dele ^0.8
hadde|ville vært|være fint|fin|bra|smart|kult|greit|supert|topp|nyttig|koselig|gøy|flott|enklere ^1.2
var|er|ville det ikke .. bedre|bra|smart|mulig|på|lettere|fint|gøy|være ^0.7
hvis|om .. kunne|hadde|fikk|fantes|var|sto .. så|ville|slipper|slapp|ble|kunne ^0.6
rabatt|bonus|poeng|pant mot|for å|den|dem|oss ^0.6
ville dere|man|vi spare|slippe|tjene|vinne|få ^0.6
så slipper|slapp|ser|vet|rekker|kan|får vi|man|dere|alle|folk|de|kunder*|andre ^0.7
da slipper|slapp|kunne|kan|ser|vet vi|man|dere|alle|folk|de ^0.8
har dere|man tenkt|vurdert|prøvd|hørt på|at|om|å ^0.6
hjelper|bidrar|deler|forteller|viser gjerne ^0.7
bare sier det
legge to|sammen ^0.5
trenger|behøver ikke være|ha man? .. professor|geni|ingeniør|rakett*|dyrt|vanskelig|mye|stort ^0.9
vi|jeg har|hadde|gjorde|testet|prøvde|kjørte .. prøvd|testet|innført|gjort|kjørt|så ^0.5
har|jeg tegnet|skissert|bygd|regnet|målt|tegner|bygde|designet|filmet ^0.8
tegnet|tegna inn|det|på|kart ^0.7
i vårt|vår|hos|på lille|vår|oss|eget|mitt forening|bygd|gamle|jobb|skole|nabolag .. gjør|har|finnes|pleier ^0.5
andre bygder|byer|land|steder|kommuner ^0.6
helt av seg selv ^0.4
der|de gjør|har man|de|det .. slik|allerede|i|lenge ^0.4
ville ansatt|kopiert|kjøpt|betalt|brukt ^0.5
ordning der|hvor|med ^0.8
påminnelse|speil|tavle|skjerm|app|knapp|qr-kode|lekekrok|sykkelstativ|bokhylle|byttehylle|byttedag|kart|klistremerke|symbol|fargekode*|lapp|hylle ^0.3
flere benker|skilt|søppelkasser|sykkelstativ|ladere|trær|stoler|knagger ^0.6
tips|forslag|ide|idé til|fra|på ^0.9
initiativ|innovasjon*|konsept*|pilot*|prøveperiode*|prototyp* ^0.6
samarbeid* med .. skole*|forening*|lokale|biblioteket ^0.8
samkjøring*|byttedag*|lånesykkel*|gjenbruk* ^0.3
filterfunksjon*|filter|funksjon* ^0.6
hva tror|sier|synes dere ^0.6
burde kunne|være|finnes|ha|selge|tilby|vise|stå ^0.6
man burde|kunne|skulle ^0.5
folk faktisk ^0.4
vet hvor|hva folk|kunder*|alle ^0.4
# complaint
fikk|måtte|tvinges|skulle vi|jeg|han|hun|mor|=far|barna|man .. gå|bære|stå|sitte|vente|betale|slepe|sove|dusje|bytte|ta ^0.4
tatt|tok|ta fri .. jobb*|forgjeves|vente|montør*|hjemme ^0.8
sittet|satt|stått|sto|sitter hjemme|hele|og|ute|utenfor .. stirret|ventet|dagen|forgjeves|kulda|regnet|timer ^0.6
ingen|ingenting kom|sa|ba|hjalp|løftet|spurte|svarte|ringte|visste|tittet|dukket|tok|gjorde|skjedde ^0.7
skal|må|burde ikke skje|gå|være|kunne|behøve .. sånn|slik|til|lov ^0.7
ikke det|hva jeg|vi betaler|betalte|bestilte|booket|lovet|forventet|kjøpt ^0.9
bestilte .. og|men fikk ^1
erstatter|erstatte|betaler|dekker .. min|mitt|mine|for tapte|lønn|utgift*|drosje|utlegg ^0.6
vil|ville|kan|nekter ikke ta|motta|erstatte|bytte|hjelpe|høre ^0.4
trakk på skuldrene ^1
kom|ankom|levert for seint|sent|to|først|da .. etter|forbi|slutt|stengt|dager ^0.6
hadde allerede stengt|kjørt|gått ^0.5
det er jo|altså|rett|faktisk ikke ^0.5
i stedet|istedenfor for? .. kr|kroner|lovede|bestilte|# ^0.5
gebyr|gebyrer for å|på|av ^0.5
utgått|muggen|muggent|harsk|flat|klemt|klissete|våt|svett|stinkende|råttent|råtten|støvete|skittent|skitten|lunken|lunkent ^0.6
etter bare? to|tre|fire|en|ett|noen|for uker|måneder|dager|ganger|uke|måned|uker .. gikk|revnet|stoppet|begynte|knakk|siden ^0.4
gikk|revnet|revna|knakk|døde|stoppet|krympet|falt .. etter|allerede|straks|første|fra|sømmen ^0.6
revnet|revna|knekt|sprukket|løsnet|ødelagt|sprakk|knakk ^0.6
garanti|garantien .. dekker|gjelder|ikke|avvist ^0.8
slitasje ^0.7
tull|tullete|tøv|tøys|vås|vrøvl ^0.8
drypper|rister|hyler|knirker|skramler|piper|hakker|fryser|krasjer ^0.4
ba|sa|si|sier .. om? unnskyld|unnskyldning|beklager ^0.6
rakk|gadd|orket|giddet ikke .. vente|hjelpe|lytte|med|av|å ^0.9
satt|satte av på|feil|i ^0.5
feil holdeplass|vare|størrelse|farge|sted|dag ^0.6
for kaldt|varmt|salt|trangt|høyt|lite|kort|dyrt|seint|kald|varm ^0.4
nå ja|vel|da ^0.3
så hyggelig|koselig|flott|snilt|omtenksomt at ^0.6
hele to|tre|fire|fem|# timer|uker|minutter ^0.3
halvannen time|måned|uke|år ^0.4
fire|tre|fem|ti ganger så ^0.6
kontaktet|ringt|mailet|skrevet|påpekt|klaget|meldt|purret .. ganger|flere|uten|igjen|gang|ingenting|aldri ^0.8
ingenting|ikke skjer|skjedd|skjedde|gjøres|gjort|endres ^0.9
uten å si|varsle|gi|spørre .. fra|ifra|beskjed|på|forhånd ^0.9
skrudd|skrudde|stengt|stenger av .. vann*|strøm*|varme|uten|dager ^0.7
på rad ^0.5
jeg driver ^0.3
nedprioriter*|glemt|glemte|oversett ^0.5
utilstrekkelig*|amatør*|uprofesjonel*|useriøs*|uverdig*|umenneskelig*|gjerrig|frekt|frekkhet|latterlig*|parodi|farse|sirkus|lotteri|hån|vanvittig*|vanvidd|tåpelig*|idiotisk*|ynkelig* ^0.8
ropte|skjelte|glefset|snerret|mumlet|himlet|sukket|avbrøt|ignorerte ^0.7
lot|lar meg|oss|henne|ham|folk vente|stå|sitte|gå ^0.8
fryser|frøs|frosset|sulter|sultne ^0.5
ødelagt|ødela|spolert|spolerte .. ferie*|reise*|bryllup*|jul*|bursdag*|dag|kveld ^0.9
manglet|forsvant|borte|mistet ^0.3
skulle ha|vært hatt|fått|kommet|med|levert|vært .. men|kom|ikke|sto ^0.6
feillevert|feilmontert|stavet feil ^0.8
dyrere|økt|steget .. uten|igjen|dobbelt|varsel|prosent ^0.5
sto|var|er stengt|slukket|låst .. tross|da|dører|uten|igjen ^0.5
tross|selv|til om|tross .. lovet|løfte|purring* ^0.4
spiste|spise|sitte|satt .. i|på baren|gulvet|gangen|trappa|kulda ^0.5
# praise
løp etter|ut|bort|med ^0.6
ringte rundt|tilbake|likevel|selv|to|tre ^0.6
hadde|har allerede .. sett|rettet|løst|fikset|ordnet|pakket|sendt ^0.8
før jeg|vi rakk|overhodet|visste ^0.7
uten ekstra|tull|problemer|ventetid|klaging|å .. klage|regning ^0.5
nektet|ville ikke? .. ta|motta|driks|betaling|penger ^0.7
tok|tatt av seg skoene|sko ^0.7
viste|lærte|lært|forklarte meg|oss|ham|henne|mor|barna|hvordan|rolig|alt|tålmodig ^0.8
var|kom|sto|dukket framme|fremme|på|innen|ute|allerede|opp .. time|halvtime|halv|minutter|kvarter|straks|plass ^0.7
med termos|teppe|smil|glimt|et|kaffe ^0.5
tok|tar|tatt seg? tid|god ^0.8
satte|satt seg|hos|ned|ved .. med|ned|hos ^0.6
ga|gir meg|seg ikke|aldri opp|seg|før ^0.8
ikke før det|alt var i? orden|løst|ferdig ^0.9
eneste|første som .. spurte|lyttet|forsto|svarte|tok|så|ringte|hjalp ^0.9
sånn|slik|så skal|bør det ^1
slike|sånne folk|mennesker|ansatte|sjåfører|som ^1
burde|skulle det|vi finnes|vært|hatt flere ^0.8
det|alt|hele går|kjører|fungerer bare|glatt|på|som|fint|perfekt ^0.8
som smurt|en lek|på skinner ^0.9
ordentlige|levende mennesker|menneske ^0.5
hele veien hjem|kvelden|sommeren ^0.4
barna|ungene|datter|sønn|alle snakket|snakker|lo|jublet|elsket|sang|lyste|sovnet ^0.6
sovnet|sovnet|sov .. trygt|godt|i|stolen ^0.5
fortalte|fortalt at .. lært|hadde|han|hun ^0.3
redd for|vært .. siden|alltid|nå|før ^0.3
første gang i|siden|på .. år|lenge|måneder .. sov|sang|lo|smilte|spiste|gikk|følte ^0.9
skal vite|ha .. at|takk|ros|det ^0.7
den|det|denne her|der fyren|jenta|dama|mannen|kvinnen|mennesket ^0.4
for en|et fyr|jente|perle|gutt|mann|kvinne|dame|herlig*|stjerne|dag|kveld|lykke|service|forskjell|gjeng|opplevelse|fantastisk* ^1
gullklump*|perle|perler|solstråle*|ildsjel*|redningsmann|skytsengel*|engel ^1
forskjell siden|fra|etter|på ^0.7
kommer|handler|bestiller|drar gjerne|tilbake|absolutt|helt sikkert|igjen|til ^0.6
kommer tilbake ^0.7
gleder oss|meg ^0.4
fortsett med|så|det|sånn ^0.6
blitt|er|ser blitt? så|hvor? pen|pene|pent|fin|fint|flott|flotte|vakkert|bra|koselig ^0.7
godt|bra|kjempebra jobba|jobbet|jobb|gjort|levert ^1.2
kjempefornøyd|kjempebra|kjempefin*|kjempehyggelig*|superfornøyd|superhyggelig*|kanon*|knall*|kjempegod*|supergod*|nydelig*|lekker|lekkert|koselig*|hyggelig*|prima|fortreffelig*|perfekte|feilfri*|eksemplarisk*|uovertruffen*|enestående|skinnende|hjertelig*|hjertelighet|godhet|medmenneskelig*|hjelpsomhet|vennlighet|tålmodig*|tålmodighet|gjestfri*|imøtekommende|lydhørhet|lynrask*|lynraskt|kjapt|omsorg|proff|proffe|proft ^0.8
holdt|holder hva|det|alt .. lovet|lover ^0.9
i god tid|på minuttet|før tida ^0.5
gikk|går|var|ble over|ut|langt .. forventning*|vanlige ^0.9
over all? forventning ^1
gråt|grein|tårer .. av|på|glede|gode|øynene|letta ^0.9
takk i|du|til|alle|for|og|igjen|så|hele|kjære ^0.4
{who} .. trygg|trygge|rolig|rolige|snill|fin|herlig*|fantastisk*|varm|glad|vennlig*|tok hånd|hyggelig* ^0.7
{who} hjalp|forklarte|ventet|ble|bar|lyttet|fikset|ordnet|kjørte|lette|fant|ringte|fulgte|hentet|sang|smilte|spøkte|trøstet|holdt ^0.5
tok|tar|tatt hånd|godt|vare om|av|på ^0.5
følte|føler meg|seg|oss .. trygg*|sett|hjemme|velkom*|rolig|hørt|verdi* ^0.8
egentlig gitt|tenkt|skulle ^0.3
god|godt|deilig mat|maten|kaffe|kake|boller|suppe|frokost|lunsj ^0.5
fornøyde|fornøyd|takknemlig*|imponert ^0.7
alt|da var klart|i orden|måkt|ferdig|på plass ^0.5
attpåtil ^0.3
# operational
hvilken|hvilket|hvilke tid|inngang|adresse|dag|fil|format|avgang|linje|størrelse|dokument*|papirer|skjema|nummer|etasje ^0.8
hva er fristen|prisen|adressen|nummeret|åpningstid* ^0.8
organisasjonsnummer*|orgnr|kundenummer|kontonummer|kid|kid-nummer|iban|swift|referansenummer|dørkode* ^0.8
sperre|sperret|sperr kort*|bankkort*|sim*|mobil*|det|den ^0.7
mistet .. kort*|bankkort*|nøkkel*|førerkort* ^0.6
bommen|porten|koden|brikken|nøkkelbrikken|kortleseren|dørkoden|kortet|billetten|måleren|strømmåleren .. virker|går|piper|rødt|åpner|leser|ikke|viser ^0.7
skal|må|behøver|trenger|kan man|jeg|vi|begge .. først|med|ha|legitim*|bestille|melde|selv|vise|oppgi|møte|opp|gjøre ^0.6
er det noe vi|jeg|man må ^0.8
fullmakt*|kontaktperson|signatur* ^0.6
utsatt|utsette|utsettelse .. betaling*|faktura*|frist* ^0.9
avdrag*|delbetal*|betalingsutsettelse ^0.7
legg|legge|legges til .. forsikring*|konto*|avtale*|booking*|henne|ham ^0.5
reservenøkkel|nøkkel|nøkler|nøkkelen ^0.4
feiing*|eu-kontroll*|avlesning*|måleravles*|blodprøve*|vaksin* ^0.4
bekreftelse*|booket|bestilt|registrert|mottatt|framme|sendt ^0.4
bestilt .. time|bord|billett* ^0.5
er den|det|timen|bestillingen .. registrert|bekreftet|klar|sendt ^0.8
gavekort*|tilgodelapp*|rabattkode* ^0.4
hva|hvordan gjør man|jeg|vi|dere ^0.7
når går|kommer|åpner|stenger|starter|får|er|skal|kan|har neste|siste|første|den|det|dere|min|mitt|vi|jeg ^0.5
hvem av|har|skal|kan|oss jeg|rett|vi|skrive|kontakte|henvende|ringe|oss|skal ^0.4
hvor|hvem henvender|sender|leverer|finner|ligger|finnes|henter|parkerer|kan jeg|man|meg|vi ^0.7
frist|fristen|søknadsfrist* ^0.5
byttet|bytter etternavn|bank|kontonummer|adresse|telefon|mobil ^0.6
gyldighet*|forlengelse|dokumentasjon ^0.4
allergi|spesialkost|rullestol*|barnevogn|hund|hunder .. tillatt|får|ta|med|plass|finnes ^0.5
plass i|på .. barnehage*|kulturskole*|sfo|sykehjem*|kurs* ^0.5
# other
vi|hos på|er .. as|asa|byrå|firma|familiefirma ^0.6
tilbyr|leverer|selger|produserer .. fast|pris|løsning*|produkter|tjeneste*|kontor*|møbler|bedrift*|dere|kaffe|økologisk* ^0.8
får|kan vi|jeg komme innom|vise|by|sende|booke .. dere|møte|prøv*|katalog|smaksprøve|hva vi|demo|besøk|våre ^0.9
smaksprøve*|demo|vareprøve ^1
jeg|hun|han heter .. går|er .. klasse|år|5b|4a|6c|skole|videregående ^0.8
plakat|tegning|tegnet|malt|skoleoppgave|skoleavis|slektsforsk*|minnebok ^0.4
skriver|skrive bok|boka|masteroppgave|artikkel om ^0.9
husk|glem å|ikke .. kake*|stigen|ballen|til|ta|med|nøkkelen|gave* ^0.7
hyggelig|koselig kveld|helg|tur|middag|selskap ^0.8
ses|snakkes|sees på|imorgon|i|torsdag|søndag|lørdag|fredag|der|da ^0.6
skal vi ta|møtes|ses|treffes .. igjen|høsten|kaffe|øl|helga ^0.7
jeg|vi er|på ferie|kurs|reise|tjenestereise|konferanse|permisjon til|på ^1
på ferie|reise|kurs|permisjon til ^1
leser mail|epost sporadisk|sjelden|begrenset ^1
god|riktig|fin sommer|helg|påske|jul|ferie ^0.4
kontakt vennligst? sentralbord*|kollega*|min kollega ^0.9
hastesaker ^0.8
gratulerer .. dagen|bursdag*|bryllup*|eksamen ^1
meningen|ment|skulle|mailen til|for min|søster|bror|en|vært ^0.7
feil person|mailadresse|mottaker|chat|tråd ^0.6
søker|søke .. praksis*|jobb|sommerjobb|stilling|arbeid|lærling*|lærlingplass ^0.9
åpen søknad|motivert|vedlagt|referanser ^0.8
inviter*|velkommen til|åpent .. hus|seminar|messe|åpning|konferanse|årsmøte* ^0.8
pensjonert|tidligere .. samler|skriver|onkel|gamle ^0.5
# crisis
flammer*|brannvesen*|redning*|bevisstløs*|livløs*|drukn*|kveles|kvelning*|hjertestans*|hjerteinfarkt*|kramper|krampeanfall*|forfrys*|forbrenn*|etse*|skåldet|hackere|hacker|kapret|overtatt|ransomware|løsepenger|gissel*|terror*|sabotasje*|eksplosjon*|kollaps*|evakuer*|nødsitu*|nødstopp*|nødrop*|livsfar*|dødelig*|forlis*|avspor*|påkjørt*|kolliderte|havari*|voldsom*|voldtekt*|kidnapp*|bortført*|avløpsrens*|kaustisk*|knappcelle* ^0.7
svelget|drukket|drakk|spist|slikket|tatt .. batteri*|tabletter|hjertetabletter*|medisin*|oppvaskmiddel|vaskemiddel|kjemikal*|klor*|gift*|piller|metall* ^1.2
tatt alle|mange|for .. tabletter*|piller|medisin* ^1.3
alle *tablettene ^1
isen|rekkverket|gjerdet|brua|huska|stillaset|stigen|gulvet|gelenderet .. holder|ga|løsn*|brast|knakk|ikke|etter ^1
barn|klasse|skoleklasse|barnehage|elever|folk .. på? vei ut|dit|opp|ned|går ^0.8
går en skoleklasse|klasse|barnehage ^0.6
passord|fødselsnumre|kortnumre|journaler .. forum|ute|darknet|lekket|til salgs|fant ^1.1
kontoer|konto|penger|sparepenger .. tømt|tømmes|tømte ^1
facebookside*|nettside*|konto* .. overtatt|hacket|kapret ^1.2
siver|lekker|renner ut|i|fra .. elva|bekken|fjorden|diesel|olje|kloakk ^1
fisk|fiskene|fisken .. flyter|død|døde ^1
prater|snakker|går|oppfører rart|utydelig|forvirret|snøvlete ^0.6
insulin|dialyse|oksygen|epipen .. tom|uten|ikke|kommer ^0.8
kommentar .. før|innen|klokka ^1
ringte meg|oss .. om|avisa|vg|nrk ^0.3
# privacy
instagram|facebook|linkedin|snapchat|tiktok .. etter|funnet|søkt|skrevet|lagt|kontakt*|meg ^0.8
skrevet|skrev|kontaktet|hørte til|meg? meg .. privat*|facebook|instagram|hjem*|etter|besøk* ^0.9
oppsøkt|funnet meg .. på|hjemme ^0.9
pass|passet|førerkort*|legitimasjon*|signatur*|underskrift* .. kopi|lagre|lagrer|foto|bilde|år ^0.8
ropte|ropes|leste|sa opp|høyt .. navn|fødselsnummer|diagnose|sykdom ^1.1
til-feltet|blindkopi|mottakerliste* ^1.2
sendte|sendt .. åpent|til alle .. foreldre*|alle|adressen|epost* ^1.1
har hele|alle .. adressen|nummeret|navnet min|mitt|vår ^0.9
hemmelig|sperret|skjult adresse ^1
sider|papirer|sak|brev|journal .. om|fra|tilhør* en? annen|andre|fremmed familie|person|pasient ^1.2
pasientjournal*|helseopplysning*|helsedata|prøveresultat*|gynekolog*|psykiatri*|diagnoser|abort|fertilitet* ^0.6
hvem andre|ellers|flere vet|ser|leser|får ^1.2
vet når|hvor|hva jeg|vi ^0.7
spion*|kartlegg*|profiler*|overvåk*|avlytt*|snok* ^0.6
slette|slett .. bildene|alle bilder|konto* .. lastet|opp|bilder|data ^0.6
# unsubscribe
oppsigelse* ^0.5
si|sier|sagt opp .. medlem*|konto*|abonn*|avtale*|fruktkurv|kasse* ^1
bedt|sagt|skrevet .. ikke sende|slippe|slutte|ganger ^0.5
ikke sende|maile|ringe|kontakte .. flere|mer|meg|oss|igjen ^0.8
havnet|havna|endte på .. liste*|lista|listen ^1.2
stopp|stans bladet|avisa|magasinet|abonnementet|kassa|leveringen|alle ^1.2
takker nei ^0.6
takk for følget|samarbeidet|alt|turen ^0.8
billigst|billigere .. dyrest|dyrere|nå ^0.7
på vei bort|videre|fra dere ^0.5
fulgt|lest|vært|abonnert .. siden|i 19*|20*|år|mange ^0.4
elsker|liker|spiller|driver|bruker ikke ^0.5
aldri elsket|likt|spilt|bestilt ^0.5
melder meg|oss ^0.8
# strategic
noen policy|plan|strategi|visjon|ambisjon|langsikt* ^0.8
om|innen|på tretti|førti|femti|hundre|tjuefem år ^0.9
de neste|kommende|nærmeste .. åra|årene|tiårene ^1
hva er .. ideen|tanke|tanken|visjon|plan|mål|formål*|poenget ? ^1
når begynner|slutter|skjer|starter dere|det|noe ? ^0.9
hva gjør|tenker|vil dere .. for|med|å|om ^0.9
redusere|kutte|fase|avvikle .. utslipp*|ventetid*|avfall|gjeld|kø* ^0.9
skal det .. bygges|bli|innføres|åpnes|lages|legges ^1
bygge|bygges|innføre|innføres|anlegge|åpne|utvide|elektrifisere|digitalisere|modernisere .. flere|heis*|nye|bolig*|sykehjem*|skoler|spor|sykkelvei* ? ^0.8
hvem har|som bestemt|bestemte|vedtatt ^0.7
underleverandør*|arbeidsvilkår*|tariffavtale*|menneskerett* ^0.5
sykehjemsplass*|boligpolitikk*|plassmangel|ventelister* ^0.4
lovet|lova at|oss .. skulle bli|få|hørt ^0.5
vi unge|gamle|eldre ^0.5
# idea
ville|kan vært|lette|spare|hjelpe|være lettere|smart|bra|enklere|nyttig ^0.9
mitt|vårt|et|enkelt|lite forslag ^1
hva med en|et|å|om ^1.2
tom|tomme|ubrukt*|uutnytt* .. vegger|lokale*|rom|areal*|hus|tak|tomt ^0.8
regnet ut|på ^0.4
idékasse*|forslagskasse* ^1
slo meg ^0.9
burde kjenne|vite|huske|kunne|finnes ^0.7
på jobben vår ^0.5
kanskje noe for ^1.2
flytte|flytter .. hit|over|nærmere|til ^0.3
samme app|kort|billett|sted som ^0.7
vinterversjon*|lightversjon*|barneversjon*|kveldsversjon* ^0.8
meldt meg på ^0.5
# complaint
bestilte .. fikk|kom|fått ^0.9
tuller|kødder|spøker dere|du ^0.9
hvor er pengene|pakka|varen|sjåføren ^0.6
betalte for .. fikk|og|men ^1
ligget|ligger|vært nede|borte|stengt|ødelagt|avstengt .. siden|hele|i ^0.8
ventet|venta på .. uker|dager|måneder|timer ^0.9
tredje|fjerde|femte|sjette morgen|gang|dag|uke|måned|vinter i? ^0.6
beklager|beklaget at .. ikke svart|svarer|hørt|fått ^0.8
jeg ser fram til svaret
full|fullt|fulle av bæsj|søppel|hundebæsj|glass|mugg|rot ^0.8
ingen rydder|vasker|måker|tømmer|reparerer ^1
googlet|googla ^0.4
teit|idiotisk|tøys|sludder|latterlig|barnslig|bortkastet|ubrukelig*|fiasko|juks*|makkverk|slurv*|treigt|treig|kjip|kjipt|elendig*|håpløs* ^0.7
bøttene|bøtter ^0.2
# praise
et|kjempe|stort|ekstra pluss|ros|takk|hjerte ^1.1
så|mye|betydelig|blitt mye|bedre bedre|siden|nå ^0.5
lavere|billigere|raskere|bedre|lettere|enklere enn dere|vi|jeg|ventet|lovet|trodde ^1
forberedt|innstilt på .. kamp|verste|tull|bråk ^0.8
aldri trodd jeg|at ^0.7
behandlet|behandla meg|oss|henne som .. menneske|konge*|familie ^1.4
som et menneske ^0.9
ingen .. har bedt ham|henne|dem ^1
ville ikke engang? ha|ta .. kaffe|betalt|penger ^0.7
til de|hun|han fant ^0.7
dykket|lette|letet|gravde .. til|etter|fant ^0.5
vil ikke hjem
leveret|ankom|kom i tide|tide ^0.5
gåsehud|magisk|uforglemmelig*|minneverdig*|suksess|innertier|drømmedag|suveren*|rått|dritbra|rå ^0.9
alltid smilende|rolig|glad|glade|vennlig*|hjelpsom*|snill|snille|blid* ^0.9
kjempe forskjell|hjelp|jobb|innsats ^0.9
helt|rett|ganske fantastisk*|nydelig*|suveren*|topp|herlig*|konge ^1
tok|tatt så? godt|fint|varmt imot|vare ^1.2
problemet løst|fikset|ordnet ^0.8
# operational
går det|den|an .. ? ^0.4
hva|hvilken|hvilket gjelder|stemmer|mener ^0.5
melder|søker|bestiller|finner|booker|endrer|registrerer man|jeg|vi ^0.7
hvordan ordner|løser|får|gjør vi|jeg|man ^0.8
strømregning*|årsavgift*|kommunale ^0.4
helsetrygdkort*|førerkort*|pass .. bestill*|fornye*|søk*|får ^0.7
ser|finner den|det ikke ^0.4
bytte størrelse|farge|tid|dag|plass|jakka|til ^0.6
# other
<< hei|kjære|hallo|heisann mormor|morfar|farmor|farfar|tante|onkel|mamma|pappa|bestemor|bestefar|besta|skatt|alle ^1.5
klem|kos|klemmer|suss ^1.1
vi kommer lørdag|søndag|fredag|rundt ^0.9
student* .. intervju*|oppgave|masteroppgave|praksis ^0.9
journaliststudent*|journalistelev* ^1
intervjue|intervju|intervjuer ^0.6
fraværende|borte|fri fra|til .. kontoret|den|august|juli|januar|mandag ^0.9
ment|tenkt|beregnet for|på .. rørlegger*|noen|søster*|andre ^1
trodde det|at|jeg var|ringte|skrev .. nummer|til ^1
øke|øker|booste|optimalisere .. nettside*|trafikk*|salg|omsetning|synlighet|kunder ^1.2
uforpliktende tilbud|møte|prat ^1.2
tilbyr renhold|vask|tjenester|rådgivning|kurs|løsninger ^1.2
avtale|booke et|en møte|demo|prat ^0.9
se bort fra|ignorer|glem ^0.9
# crisis
på|ved taket|kanten|rekkverket|gelenderet|vinduskarmen .. sitter|står|hoppe|person|mann|kvinne ^0.9
sitter|står .. kanten|taket|rekkverket|utsiden ^0.9
etterlatt|la|fant|skrevet .. lapp|brev|mobilen|avskjed ^0.5
heisen|gondolen|karusellen .. falt|rast|stoppet|mennesker|folk|barn ^0.9
tunnelen .. mørkt|står|røyk|folk|toget ^0.8
hører noen oss ^1.2
åpne|åpner dørene selv ^0.7
barn|datter|sønn|baby .. gråte|gråter|skriker .. inne|ingen|alene ^0.9
får ikke puste|luft ^1.2
brenner|brann|røyk|røyken .. i|opp|trappa|blokka|søppel* ^1
transformator*|høyspent* ^0.6
# privacy
lista|skiltet|tavla .. oppgangen|døra|navn ^0.7
vil ikke at .. alle|noen|naboer*|andre skal? se|vite|lese ^1.1
lytter|lyttet|ser|kikker dere|på meg ^0.4
tv-en|klokka|høyttaleren|appen|telefonen .. vet|lytter|kikker|ser ^0.8
aldri fortalt|sagt|oppgitt .. dere|at|noen ^1.1
mappa|saka|journalen mi|min ^0.8
åpnet|lest|sett .. mappa|saken|journalen ^0.9
# unsubscribe
bikkja|hunden|katta|mannen|kona|mor|=far .. død|dør|døde .. trenger|lenger|så|ikke ^0.8
trenger ikke|ingen .. lenger|mer ^0.9
takk for godt? samarbeid*|følget|tida|tiden ^0.8
sier opp ^0.9
send|sende ingen|ikke mer|flere|lenger ^1
vokst fra ^0.7
# strategic
hvordan ser dere på ^0.8
hva selger|gjør|blir|skjer .. da ? ^0.6
stadig flere|færre ^0.7
hvor skal .. når dere|alle|alt|sentrum ^0.9
bilfritt|bilfri|selvkjørende|autonom*|hydrogen*|kjernekraft*|vindkraft* ^0.7
generasjoner|generasjon ^0.7
blir en|noen|flere femte|igjen ? ^0.5
tror dere det|vi|noen ? ^0.7
når dere gjør|stenger|bygger|legger ^0.6
# praise
angrer|angret .. ikke|aldri ^0.4
kunne ikke vært|blitt gladere|bedre|mer|hyggeligere ^1.2
fant min|mitt|vår|nøkkel*|lommebok|igjen ^0.5
bestemt|bestemte meg for å .. mislike|hate ^0.9
nå sitter|går|handler|kommer jeg|vi .. hver|alltid|gjerne ^0.9
husker|husket .. sangen|navn*|oss|meg ^0.5
sang|synger|danset|spilte .. med|for henne|ham|oss|mor ^0.8
fortjener en|et|mer ^0.7
# idea
kunne dere ikke ^1
burde finnes|være|vært ^0.8
laget|lagd|tegnet en|ei liste|kart|modell|app|film ^0.7
dere kan få den|det|lista|kartet ^1
rabatt til|for|dem ^0.7
# complaint
avlyst|avlyses .. gang|morgen|igjen|tredje ^0.8
kasta|kastet over|på|i gjerdet|trappa ^0.8
det har det sagt|stått|vært
vondt i ^0.2
har hatt vondt ^0.5
like overrasket|uforberedt ^0.8
lovet|lovte å ringe|komme|sende|svare|betale ^0.9
glemte|glemt oss|meg|henne|ham|å ^0.7
# other
feil vindu|chat|tråd|nummer ^0.9
dugnad* ^1
ta med rive|kake|spade|ved|stige ^0.9
det|den var til|ment min|mitt|en|kona|mannen|søster ^1
to|tre|fire|gruppe studenter|elever ^0.9
ser etter jobb|arbeid|praksis ^1.2
utdannet|utdanna .. og|ser|søker ^0.6
`;
