/** What shows a kind without naming it: things that happen, and things people do. */
export const hints = `
# crisis
vannet .. når|sikringsskap* ^0.7
gått hjemmefra|ut .. pysj|pyjamas|minus|tøfler ^1
falt|fallt|datt i vannet|havna|havnen|sjøen|elva|sporet|isen ^1.2
falt ned? på sporet|skinnene|gjennom ^1.2
drukne* ^1.2
når|kan ikke ned|nå ^0.6
andre|andres folks|kunders|menneskers|innbyggeres regninger|opplysninger|fakturaer|saker|konto* ^0.9
hjelp oss|meg nå|fort ^0.9
skriker|skrek ^0.4
i fare|livsfare|panikk ^0.9
dør|skade seg ^0.4
eksplos*|brannen|brenner ^0.6
overdose|tatt piller|tabletter ^1.2
glass|metall i munnen|maten|grøten
mann|person .. kniv|våpen ^0.6
har løsnet|løst ^0.6
blør ^0.7
ligger på|i gulvet|bakken|trappa|trappen|gata ^0.9
i kveld|natt er|blir det slutt ^1.2
ingen vits|mening i? å leve ^1.5
svarer ikke ^0.4
kan se andres ^1
folk|noen|personer|barn er|skadet|skadde|kommet ^0.5
kjørt i grøfta|grøften
påkjørt|kollidert|ulykke ^0.7
respirator|oksygen|dialyse ^0.7
ungene|barna|barnet|babyen .. låst|innelåst|alene|bilen ^1
låst inne ^1
falt|ligger .. kommer|kan|gulvet|opp|reise ^0.8
kan ikke komme|reise|røre opp|meg|seg ^0.8
trygghetsalarm* ^0.6
igjen på|i bussen|toget|bilen ^0.6
slår|slo|truer sin|kona|barna|henne ^0.9
hører .. skrik*|skrike|gråte ^0.6
før noen dør|blir|kommer ^1
slag|hjerneslag|hjertestans|kramper|hjerteinfarkt ^0.6
rar|skjev i munnen|ansiktet ^1.2
løftet|løfte|bevege armen|armene|beina ^0.8
får ikke løftet|pustet|kontakt ^0.7
konto*|sparekonto* .. tømt|tømmes|borte|trukket ^0.9
tømt .. konto*|sparepenger ^0.8
krisesenter* ^0.9
funnet adressen ^0.7
politiet|brannvesen* ^0.4
blør|blod overalt|kraftig|fra|mye|ut ^0.6
kollapset|livløs|besvimt ^0.6
svarer|reagerer|våkner|rører ikke ^0.4
barn|baby|jente|gutt|datter|sønn|eldre .. alene|fanget|innelåst|innestengt|forsvunnet|falt|låst ^0.7
låst|lukket|sperret inne ^0.9
fanget|innelåst|innestengt ^0.8
dørene|døra|døren går|åpner|åpnes|lukker|vil ikke ^0.5
røyk|røyken|flammer|gnister|smeltet|smelter ^0.5
lukter brent|svidd|gass|røyk|av gass|brent ^0.9
brente|brent|forbrent seg|meg|hånda|hånden|fingrene|huden ^0.7
eksplosjon*|eksploder*|smell ^0.8
sprekk|sprekker|sprekken .. vegg*|mur*|tak*|bru*|bro*|større|bredere|vokser ^0.7
veggen|muren|taket|balkongen|broen|brua|treet|stillaset|stolpen|masten|pipa|lyktestolpen .. flyttet|beveget|heller|rase|raser|faller|falle|løs|henger|løsnet ^0.8
vannet|vann stiger|strømmer|fosser|renner|spruter ^0.5
jordskred|leirskred|skred|ras ^0.7
kum|kumlokk*|brønn|lokk|hull|hullet .. åpen|åpent|mangler|barn|uten ^0.7
kniv|pistol|våpen|øks ^0.8
stalk*|forfølger ^0.7
han|hun|de står|er utenfor|ute ^0.5
redd for at|for|han ^0.4
etter i kveld|natt|dag .. ingen|ingenting|her|mer ^0.9
er|finnes ikke|jeg her lenger|mer ^0.5
ingenting|ikke|noe igjen|mer å leve|tape ^0.6
ingen utvei
siste brev|mail|e-post|melding|gang .. skriver|dere|fra|hører ^0.5
farvel|adjø ^0.5
si|sagt farvel
piller|tabletter ^0.6
orker|makter|klarer|holder ikke mer|lenger|ut ^0.8
gitt|gir|gi opp ^0.5
bør|skal|må vi|jeg evakuere|forlate|ut|flytte|komme ^0.5
evakuer* ^0.9
alles|alle kunders|innbyggeres|kunder .. opplysninger|navn|kortnummer*|passord*|personnummer* .. åpent|synlige|forsiden|siden|nettet|ligger ^0.8
kortnummer*|fødselsnummer* .. synlige|åpent|forsiden|nettet|alle ^0.9
utpress*|løsepenge*|ransom*|skadevare|virus ^0.8
boikott*|underskriftskampanje*|protest*|demonstr* ^0.6
over hele|alt internett|facebook|twitter|x|nettet ^0.7
kommentar|svar innen|før|senest ^0.5
publiserer|trykker|sender artikkel*|saken|i|innslag* ^0.5
kvalt|satte fast|i seg? halsen ^0.8
kveles|kvelning|kvalt ^0.8
oppkast*|kaster|syke|innlagt .. alle|barn*|flere|opp|av|etter|maten ^0.6
nøtter|peanøtt* .. merket|innhold*|allergisk* ^0.6
skrue|nål|glass|plast*|barberblad i .. maten|brødet|babymat*|burgeren|salaten ^0.8
send noen|hjelp|politi|ambulanse nå|straks|fort ^0.9
skynd dere|deg ^0.8
sos ^1
ulykke|dødsulykke ^0.4
# privacy
hadde|fikk|fått|kjøpt .. nummer*|nummeret .. fra|av dere ^1
sensitiv*|hemmelig* ^0.5
delt|deles|spredt|lekket|utlevert ^0.4
hvem ser|leser|titter|lytter ^0.7
rett til å se|vite|få ^0.5
utskrift|innsyn* ^0.5
identitet* ^0.4
kan dere se|lese|høre|spore hvilke|mine|hva|hvor|min|mitt ^1
lese mine|meldingene|mailene|min meldinger|mail*|sms* ^0.7
eksen|eksmannen .. lese|se|kan|fått ^0.8
tilgang til .. min|mine|mitt|opplysning* ^1
hvem har|kan|har tilgang|sett|lest|snoket ^0.9
slettet alt|mine|min|mitt ^1.2
alt dere har|vet ^1
uten lov|å spørre ^0.9
kamera* ^0.8
soverom* ^0.3
jobber hos dere ^0.6
vært|været inne ^0.8
inne på saken|kontoen|journalen ^0.8
hvem|noen .. saken|journalen|kontoen min ^0.5
skilsmisse* ^0.4
fødselsnummer*|personnummer* ^0.7
må|skal dere ha .. nummer*|fødselsnummer*|personnummer* ^0.8
tar|tas|spiller opp .. samtale* ^1
hvor lenge lagrer|oppbevarer|beholder ^1
lønnsslipp* ^0.6
bildene ^0.5
slette .. bildene|bilder|alt|kontoen ^0.8
tredjepart*|samarbeidspartner* ^0.8
sladder|sladret ^0.8
fortalte|fortalt|sagt|sa|avslørt|sladret til? min|mitt|mine|naboen|sjefen|hele ^0.8
sjef|sjefen|arbeidsgiver|eks|eksmann|eksen|nabo|naboen|svigermor .. vet|fikk|vite|får ^0.5
vet|visste|vite om|at|hvor|min|mitt|jeg .. sykdom|diagnose|gravid|bor|gjeld|lønn ^0.6
hvordan kan|vet|kunne|visste dere|de|han|hun vite|at|om|hva ^0.9
forfølger|følger meg|etter ^0.7
annonser|reklame .. om|for|forfølger|nettet ^0.5
bilde|bilder|foto|video|film av|med meg|min|mitt|mine|oss|henne|ham|barna ^0.8
bilde|bildet mitt|hennes|hans ^0.6
kan|kunne se|lese|komme .. min|mine|mitt|meg ^0.4
gitt|gir|delt|utlevert|utleverer|sendt ut? .. min|mine|mitt|meg|videre ^0.6
lokasjon|posisjon|sporer|sporing|fingeravtrykk|ansiktsgjenkjenning|ansikt*|avlytt* ^0.7
annen|andres|fremmed pasients|kundes|persons|leietakers|elevs .. svar|brev|opplysninger|prøvesvar|regning|navn|journal ^0.9
en annen|andens persons|pasients|brev|prøvesvar|navn|regning|konto ^0.7
noen andres brev|navn|regning|prøvesvar|konto|opplysninger ^0.9
ikke var til|meg
leste|ropte|sa høyt|opp .. navn|diagnose|fødselsnummer*|mitt|min ^0.7
foran hele|alle|andre|køen|venterommet ^0.5
venterom* ^0.4
kopi|cc til alle
mottakere|mottakerne .. synlige|se|ser|alle|liste ^0.8
eksen|eksmannen|ekskona|eksmann .. adresse|logge|se|kan|nummer|min ^0.7
anonym* ^0.6
har ikke|aldri .. fortalt|gitt|oppgitt|godkjent|samtykket|bedt ^0.6
mine|min opplysninger|data|personopplysninger|journal* ^0.6
opplysningene|dataene mine
prøvesvar ^0.5
glemme meg
# unsubscribe
vil ikke ha .. bladet|magasin*|avisa|avisen|katalog*|brev ^0.9
bli kvitt ^0.9
etter .. år .. bytter|slutter ^0.7
avslutt|avslutte abonnement*|min|mitt|vårt|medlems* ^1.3
melde meg|oss ut|av ^1.2
flere epost*|mail*|sms*|reklame ^0.9
gidder ikke ^0.4
bruker det|den aldri|ikke ^0.7
<< stopp|stop|slutt ^0.8
stopp|stop ^0.3
la være å sende ^1.3
skrevet til meg ^0.5
mail*|sms*|brev|tilbud|pakke .. hver|uke|dag|slippe ^0.5
hver uke|dag|fredag|mandag|morgen .. mail*|tilbud|brev|sms* ^0.7
sende flere|mer ^0.8
avslutt|avslutte|avslutter .. kundeforhold*|kontoen|medlemskap* ^1.3
kundeforhold* ^0.9
ingen grunn til å bli ^1
døde|død|gått bort|sluttet .. tilbud|brev|pakke|mail* ^0.6
bokklubb* ^0.8
takket nej|nei ^0.8
aldri bedt om ^0.7
slippe ^0.4
forlater dere|nå|jeg ^0.9
si|sier|sagt|avslutte|avslutter|steng|stenge|stoppe|heve|slette opp? .. abonnement*|medlemskap*|konto*|forsikring*|avtale*|kort* ^1
si|sier opp ^0.5
oppsigelse* ^0.7
abonnement*|medlemskap*|konto avsluttes|opphør*|slutt ^0.8
fornyer|fornye|forlenger|fortsetter ikke ^0.6
ikke fornye|forlenge|fortsette ^0.8
farvel|takk for de|tiden|årene|alle ^0.5
takk for .. år|årene|tiden ^0.7
innboks* ^0.8
for mange mail*|sms*|e-post*|meldinger ^1
annen|annet|ny|nytt bank|leverandør|selskap|forsikringsselskap|treningssenter|strømselskap|strømleverandør|butikk|avis ^0.5
et annet sted
går|bytter over til
bytter bank|selskap|leverandør|strømleverandør|til ^0.9
flytter|flyttet til? utlandet|utenlands
bruker|leser|trener|handler|spiller|strikker ikke|aldri lenger|mer ^0.6
ikke lenger ^0.3
deres|ukens ukebrev|ukentlige|månedsbrev|mailer|e-poster|mail|tips|tilbud|kataloger|nyheter ^0.8
pleide .. nå ^0.3
slett|stryk meg|oss som|fra|av ^0.8
slutter som kunde|medlem ^1.5
vil ikke være|lenger kunde|medlem|med|være ^1.2
# strategic
< når blir|kommer|skal|får|slutter|begynner .. deres|dere|togene|bussene|kommunen|banken ? ^0.8
skal det virkelig|alltid|fortsette ^0.8
har dere noen|en|i tanke|tanker|plan|planer|policy|strategi|ambisjon*|mål ^1
vil|kommer|skal dere slutte|endre|forbedre|bygge|gjøre|satse|innføre|legge|åpne|fortsette|la ^0.9
hvor lenge skal|kan|må|vil vi|dere|man|det ^0.8
hvorfor er det alltid|bare|så|fortsatt ^0.9
for oss som ^0.5
på lengre sikt
noen tanke|tanker om|bak|på ^1
likt for alle ^0.6
strømnettet ^0.3
når får|kan vi|man|folk|unge|eldre|barna ^0.8
får vi|man noen|noensinde|flere|bedre ^0.7
hvordan vil|ser|tenker|skal|sikrer kommunen|banken|dere|fylket|selskapet|man|vi|det ^0.7
sikre|sikrer|sørge for? at ^0.6
kutte|kutter ^0.5
råd til ^0.2
på landet|bygda|øya ^0.3
unge|eldre|barn|pensjonister|generasjon* .. flytte*|råd|bo|fremtid*|smarttelefon ^0.5
syn|holdning på|til ^0.8
tanken bak|med ^0.8
kommer dere til å ^1
hvorfor skal|må|kan|får|finnes|tar|koster|stenger|bygger|kjøper|selger|satser|tvinger|bare ^0.4
elbuss*|solcelle*|lader*|sykkelvei* ^0.4
når slutter|begynner|stopper dere ^1.2
vurderer|planlegger|tenker dere|kommunen|banken|selskapet|fylket|firmaet|direktoratet ^1
har dere .. plan|planer|mål|strategi ^1
henger det sammen ^1
hvordan henger ^0.9
få|får være med og|å bestemme ^0.8
innbyggerne ^0.5
om ti|fem|tjue år
planen deres ^1
ser for seg ^0.9
eldreomsorg* ^0.4
grønne lån ^0.3
oljefond*|fossil* ^0.5
dere sier ^0.4
hva er planen ^1
ha råd til å ^0.5
om|innen to|tre|fem|ti|tjue|femten|20|10|5|30 år ^0.6
2028|2029|2030|2031|2032|2035|2040|2045|2050 ^0.7
neste generasjon|tiår|busser|tog|ferger|anbud* ^0.6
anbud* ^0.5
en dag|gang ^0.3
hvor er|skal|fører|går|ender|bærer dere|vi|det|dette .. vei|hen|veien ^0.9
hvem bestemmer|beslutter|besluttet|bestemte ^0.8
hvordan bestemmer|velger|valgte|besluttet dere
noen tenkt|vurdert|regnet ^0.7
mål|målet ^0.4
hva er målet|tanken|meningen|visjonen|planen|poenget|formålet ^0.8
rimelig|rettferdig|riktig at .. ? ^0.7
kontantfri*|kontanter ^0.5
mobil|smarttelefon|datamaskin|bankid|internett .. ikke|mangler|uten|eldre|gamle ^0.4
dem|oss|vi|mennesker|folk som|uten .. har|bankid|mobil|internett|bil|datamaskin|app ^0.6
kommer|blir|vil det|man|vi|de|neste|togene|bussene|nye ^0.4
blir|kommer|vil det|vi|man noensinde|noen|alltid|en ^0.6
skal det alltid|virkelig? være|fortsette|bli ^0.6
skal dere fortsette|alltid|begynne|slutte|noensinde|erstatte ^0.8
har dere|man tenkt å|på? ^0.6
akter|planlegger|tenker dere ^0.8
som firma|kommune|bank|myndighet|region|samfunn|bedrift|selskap ^0.5
ansvar* ^0.3
omstilling*|fossil*|likestilling|inkluder* ^0.6
hva skjer når|med .. generasjon|år|alle|fremtid* ^0.5
tror dere .. fremtid*|år|rolle ^0.6
vokser|voksende ^0.3
# idea
gjør som ^0.9
kunne vært noe ^1
gjerne sett|hatt|kjøpt at|om ^0.8
kunne|skulle man|dere|det ikke ha|hatt|være|vært|sette|lage|få|fått ^0.9
i stedet for .. kunne|kan|skulle dere|man ^1
ville hjelpe|hjulpet|passet ^0.8
<< legg gjerne|til ^1
en app|knapp|funksjon til|for|som ^0.4
dere kunne sendt|laget|satt|gitt|latt|hatt|lagt ^1
la oss ^0.9
hva med ^0.7
en tanke ^1.2
har dere tenkt på å ^1.5
så tjener|slipper|tar|kan|blir alle|folk|man ^0.8
kan ikke dere ha|lage|sette|la ^1
kan dere ikke begynne|ha|lage|sette ^0.8
<< legg|sett|ta|lag|bygg|la|prøv|test ^0.5
melder seg
suksess ^0.5
når jeg først er i gang ^0.4
dere burde|skulle|kunne|kan kunne? la|latt|sette|satt|ha|hatt|lage|selge|tilby|male|henge|trykke|bygge|innføre|gjøre ^0.7
burde la|sette|ha|lage|selge|tilby|hatt|kunne ^0.6
la|lar folk|kunder|kundene|oss|besøkende|passasjerer|barna|elever|pensjonister ^0.7
kanskje|kunne var|vært|være noe|for|å|det|en ^0.7
noe for dere ^0.9
hvis|om .. var|hadde|fikk|kunne|sto .. ville|kunne|hadde ^0.7
hvorfor ikke sette|la|lage|prøve|selge|ha|male|bygge ^1
hvorfor setter|lager|lar|prøver|gjør|selger|samarbeider dere|man ikke ^0.8
i|på sverige|danmark|finland|japan|tyskland|nederland|andre|københavn|stockholm .. har|gjør|finnes|de|man ^0.6
har|jeg sett|så .. det|slik|sånn|en|hos|på|i ^0.4
virker|fungerer|funker fint|bra|supert|perfekt ^0.3
skal ikke mer|så til|mye ^0.6
ville|vil koste|kostet|spare|ta bare|nesten|lite|ingenting|ikke ^0.6
koster ingenting|nesten|lite|ikke ^0.6
skisse*|tegning*|tegnet|prototype*|oppfinn*|oppfunnet|målt|regneark* ^0.6
knapp|filter|funksjon|innstilling|mulighet som|for|der|hvor ^0.4
kanskje kan|kunne|burde|skulle dere|man|noen|det ^0.6
skilt|benk|kart|kasse|bord|hylle|lampe|klokke ^0.3
bare en tanke|idé|ide ^1.3
kunne dere|man ikke? sette|satt|ha|hatt|la|lage|legge|lagt ^0.8
tenkte at|om|på dere|man|det ^0.4
# complaint
hver eneste|bidige gang ^0.7
gi dere ^0.5
det er andre|annen|tredje|fjerde gang ^0.8
oversett|ignorert|lurt|sviktet|mas|bry|rot|surr|hakker|bråker|stinker|sprakk|knakk ^0.5
gikk|gått i stykker|galt|ned ^0.8
dere kan ikke bare ^0.7
hva slags|er det for ^0.8
hvordan kan dere|man|det|en ^0.6
kaller|kalles|påstår|påsto|hevder dere|han|hun|de|at ^0.5
uten å si|melde|høre|informere|spørre|varsle ^0.7
fikk ikke|aldri|ingen|bare ^0.5
ble avvist|avbrutt|etterlatt|ignorert|kjeftet|kastet|nektet ^0.8
skulle|lovet .. men ^0.5
samme svar|leksa|beskjed hver|igjen ^0.5
vi betaler ^0.4
jeg har ringt|mailet|skrevet|ventet ^0.6
smaker|lukter|ser klor|dårlig|rart|metall|ut ^0.7
koblet|kastet av|ut ^0.8
dobbelt så ^0.8
ute av drift ^0.7
kan ikke|ingen kan? forklare ^0.8
kjørte|gikk|for rett? forbi|fra ^0.8
trukket|trekker .. to|dobbelt|igjen|feil|uten ^0.9
kastet|knust|knuste|smadret|slengt ^0.7
halvparten .. manglet|borte|mangler ^0.5
feil størrelse|farge|vare|adresse|pris|beløp ^0.6
skjønner ingenting|ikke ^0.5
er en vits|spøk ^1.2
hvor vanskelig ^1
nytt|ulike|forskjellige svar ^0.6
kjeftet|kjeftes|skrek|ropte på|til ^0.8
umulig å forstå ^0.8
slik|sånn kan dere ikke ^1
behandle folk ^0.8
jeg krever ^0.8
trukket meg|for ^0.7
etter at jeg sa|har ^0.4
skriftlig forklaring|begrunnelse ^0.7
tatt .. måneder|uker|år ^0.7
fristen er ^0.4
klarte å ^0.4
kommer vel ^0.5
tilbake innen ^0.4
boten er feil
bot|boten|gebyr .. feil ^0.6
så flott|fint|gøy|snilt|sjenerøst|omtenksomt|oppfinnsomt|hyggelig at|av ^0.6
=hår|mugg|flekk*|skitt|sokk|kakerlakk*|insekter i|på|under ^0.6
lekker|lekket|utett|drypper ^0.5
kald|kaldt|gammel|rå|brent mat*|suppe*|dusj*|kaffe*|pizza*|poteter* ^0.5
var|er kald|kaldt|iskald|rå|skitten|ødelagt|stengt|feil|borte|tomt|uhøflig|sur|frekk ^0.5
iskald*|frøs|fryser|frosset ^0.6
lo|ropte|freste|sukket|himlet|trakk|skrek|la av|på|med|til ^0.5
mangler|manglet|borte|forsvant ^0.4
ødela|ødelegger|ødelagt ^0.6
misforståelse|tabbe|forveksl*|glipp ^0.5
kommer ikke .. tilbake|igjen|handle ^0.7
unnskyldning*|bortforklaring* ^0.7
ikke bra|godt nok ^0.9
måtte|tvunget|nødt jeg|vi|å|til gå|vente|stå|sitte|betale|kjøpe|ta|bære|ringe|kjøre|sove ^0.5
måtte gå|vente|stå|sitte|betale|kjøpe|kjøre ^0.5
mistet|rakk ikke? ^0.3
behandle*|behandlet som|dårlig|meg|oss ^0.6
som om jeg|vi|man ^0.5
etterlatt|sto|stod meg|oss|igjen|utenfor|alene ^0.4
uten forklaring|unnskyldning|varsel|beskjed|varme|sjåfør ^0.6
ingen forklaring|unnskyldning|varsel|varme|sjåfør|kom|av|ansatte|heis ^0.6
tomme løfter
igjen ^0.3
nok|enda en gang ^0.5
ikke en|ett|én eneste ^0.5
skylden|skylder ^0.4
unnskyldning ^0.4
skulle være|ha kommet|levert|men|vært|hatt ^0.5
# praise
glad|fornøyd|rolig|lettet ^0.4
la på glad
ikke en eneste gang .. følt ^1
et kort fra ^0.6
ventet på min|mig|meg|oss|moren|faren|mamma|pappa ^0.9
så flott|fint|søtt|snilt|bra ^0.7
reddet|trøstet|roet|hjalp|overrasket|vinket|smilte|lo|fikset|ordnet|kjørte|fulgte meg|oss|min|mamma|pappa|henne|ham|vår|alle|til|med|hjem|moren|faren ^0.7
sånne|slike|flere som dere|henne|ham ^0.8
kan ikke takke nok
deres fortjeneste ^0.8
hun|han heter ^0.4
gullmedalje|dronning|konge|drøm|magisk*|vinner|favoritt*|fryd ^0.5
heldig*|flaks at dere|det|som ^0.6
det beste|fineste|godeste|morsomste ^0.8
varm om hjertet
hjertet|hjerte ^0.4
hun|han|sjefen|de skal vite|få ^0.8
første gang .. fornøyd|glad|bra|fått|noen ^0.5
aldri har .. vært så lett|enkelt|bra|hyggelig
betydde|betyr mye|alt
så lett|rolig|søt|enkelt|flink|fin ^0.7
heia ^0.6
endelig noen|en ^0.7
snakker|prater fortsatt|fremdeles|ennå om ^0.9
kom ut|bort med|og|hjalp|plaster ^0.7
lytter|lyttet ^0.5
for en opplevelse|service|fantastisk*|herlig*|jobb ^0.9
gjør|gjorde en fantastisk*|god|kjempe*|super* ^1
løste|fikset alt|det|problemet|mitt ^0.7
varmer|varmet ^0.9
så søte|glad|fornøyd|takknemlig|godt|deilig|hyggelig* ^0.7
holdt .. hånd* ^0.9
hjelpen ^0.4
himmelsk*|guddommelig* ^1
beste|hyggeligste|snilleste|fineste ^0.6
dere er best ^1.2
gråt av lettelse|glede
lettelse|lettet ^0.7
hils .. fra|og|si ^0.8
<< hils ^0.8
hadde aldri trodd ^0.5
engel|engler|helter|stjerne|perle|gull|skatt ^0.7
vennlighet|varme|tålmodighet|smil|smilte|klem|klemte|omsorg ^0.6
fikk meg|oss|mor|mamma|henne|ham til .. le|smile|føle|rolig ^0.8
ble|ventet|løp|bar|gikk|kjørte|holdt|betalte|satt|fant|ga|lånte|fulgte etter|hjem|med|ut|for|hos ^0.4
hun|han|de hjalp|forklarte|ventet|ble|bar|lyttet|fikset|ordnet|kom|tok|ga|husket ^0.6
aldri opplevd|hatt|fått|møtt|sett .. lignende|så|bedre|sånn|slik|maken ^0.7
hils|hilse|gi|si .. til|takk|henne|ham|fra|vår|mitt|deres ^0.8
fortjener|verdt .. lønnsøkning|medalje|ros|lønn|takk|blomster ^1
lønnsøkning|lønnspålegg|medalje|bonus|blomster|kake ^0.5
stolt|rørt|berørt|takknemlige|lykkelig* ^0.6
positivt|gledelig overrask* ^1
smidig|enkelt|raskt|rolig*|morsom*|høflig*|søt*|snilleste|hyggelig*|ren|rent|rene ^0.4
ingen|ingenting klager|klage|spørsmål|å ^0.6
elsker|elsket|nøt|koste ^0.6
fungerte|virket|gikk upåklagelig|fantastisk|perfekt|supert|knirkefritt|bra|fint ^0.6
verdens|norges beste ^0.9
takk ^0.3
takk til ^0.9
# operational
lurer på om|når|hvordan|hva|hvor ^0.3
trenger|må|skal jeg|vi|man ^0.5
kan jeg|man|vi få|betale|bestille|ta|hente|bytte|kjøpe|bruke|komme|levere|låne|ha ^0.5
jeg flytter ^0.7
glemt .. passord*|kode*|pin* ^2
appen|siden|nettsiden krasjer|fryser|sier|viser|laster ^0.5
feilmelding* ^0.6
hva|hvor|hvordan|hvilken skal|gjør|kan|bør jeg|vi|man ^0.8
skal|må|kan|trenger jeg|vi|man ^0.4
hvor mange|mye|lenge|lang|langt|ofte ^0.5
er det|finnes noen|parkering|plass|ledige ^0.5
mitt|min|mine kort|billett|time|ordre|bestilling|konto|pakke|forsikring|måler|søppeldunk|regning ^0.4
måleravlesning*|målerstand* ^0.6
jeg vil|skal|skulle .. booke|endre|bestille|søke|leie|låne|registrere|forlenge|flytte|hente ^0.6
kopi|kopier av|på ^0.5
gjelder|gyldig|utløper ^0.4
# other
vi er et|en|ei *firma|*byrå|*bedrift ^1.2
godt|fint|gunstig tilbud ^0.6
saksliste|agenda ^0.8
skoleklasse|klasse 1|4|5|6|7|8|9|som ^0.6
skulle til|var til søster*|min|mannen ^0.9
oi|ops|ups ^0.5
referat* ^0.8
journalist|reporter|redaktør ^1
lokalavis*|avisen|avisa ^0.6
vi er et|en|ei firma|byrå|forening|bedrift ^1.2
selger .. sortiment|utvalg ^0.8
utvalgt|plukket ^0.8
vedlagt er ^1
søknad på stillingen ^1.3
stillingen ^0.8
sendt fra min iphone|android|mobil ^2
svar ja
intervjue|uttalelse ^0.5
student og|ved ^0.8
skriver om|oppgave ^0.6
fravær|fraværende|ferie|permisjon .. til|tilbake|igjen|fram ^1.3
autosvar|automatisk svar|beskjed ^2
er ikke på kontoret|jobb
vår|vårt|våre faktura|tilbud|prisliste|tjenester|katalog ^0.9
betaling innen|netto
betalingsbetingelse* ^0.9
vi ses|sees|høres|snakkes ^0.6
takk for sist ^1.2
klem|klemmer|kyss ^0.8
lotteri*|krypto*|bitcoin*|arv|vinner|vunnet ^1.2
klikk her|på ^0.6
praktikant*|lærling*|arbeidsuke ^0.9
min|mitt cv|master*|bachelor*|oppgave ^0.9
student|forsker|elev .. skriver|lager|oppgave|på|ved ^0.5
skoleoppgave|skoleprosjekt ^1
arkiv|museum|fotografier|donere|gi|bort ^0.4
dagsorden|referat ^0.6
intervju* ^0.5
løste|ordnet seg ^0.3
se bort|vekk ^0.9
asdf*|testtest ^1
middag|lunsj|barnebarna|bursdag* ^0.3
vårt firma|team|byrå ^0.6
gratulerer på
øk|øke deres|salg|trafikk ^0.8
`;
