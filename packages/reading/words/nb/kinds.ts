export const kinds = `
@fam = datter|datteren|sønn|sønnen|mor|=far|mormor|morfar|farmor|farfar|bestemor|bestefar|mann|mannen|kone|kona|samboer|bror|søster|barn|barna|nabo|familie
# crisis
ta|tar|tatt mitt|sitt|eget|livet eget? liv|av
ta|tar livet
vil|orker ikke lenger? leve|mer|livet|lenger
orker ikke leve|livet
selvmord*
selvskad*
skade|skader meg|seg selv
bedre hvis|om jeg ikke fantes|var
gjøre|gjør slutt på det|alt
henge|drukne meg
lukter .. gass|brent|svidd|røyk
gasslukt*
gasslekk*
brenner ^0.8
brann|ild i|brøt|utbrudt
tok fyr
røyk|ryker ut|fra|av
livsfar*
akutt fare
fare for liv*|barn*
livstruende
døde|død|omkom etter|på|hos
puster ikke
får ikke puste|luft|pustet
vanskelig|vansker|problemer å|med puste|pusten
brystsmert*
bevisstløs*
kullos*
karbonmonoksid*
truer|truet|trues med|meg|oss
drapstrus*
bombetrus*
drepe|slå meg|henne|ham|dere
slår|slo meg|henne|barna|ham
knivtrus*
overgrep
vold|voldelig
lekket|lekker|lekk|lekkasje|lekke .. personopplysning*|opplysning*|kundeopplysning*|passord*|personnummer|internett|data|nettet|fødselsnummer|kundedata
datalekk*
datainnbrudd
hacket
sikkerhetsbrudd
andres|fremmedes .. opplysninger|personopplysning*|journal*|fakturaer|regninger|lønn*
ser|så|se .. andre|andres kunders|pasienters|personers|innbyggeres ^0.7
reportasje ^0.7
fra|på vg|dagbladet|nrk|tv2|aftenposten|lokalavisa|lokalavisen ^0.7
går|gått|gikk viralt
viralt|viral
mediestorm|shitstorm
delt|delinger tusen*
tusenvis delinger|har
strømførende
elektrisk støt
fikk|får støt
gnistrer|gnister
ledning|kabel|strømkabel|linje .. ligger|henger|nede
sitter|er fast|fanget i heisen|heis*
allergisk sjokk|reaksjon
anafyla*
forgift*
oversvøm* ^0.4
rase|raser|falle|faller|falt ned|sammen|ut ^0.6
rasfare|skredfare
fare|farlig|livsfarlig|risiko for|at|å .. noen|barn|dør|skade|drept|ulykke ^0.6
noen kommer|blir|før|dør .. skadet|skade|drept|dø|død|ulykke ^0.8
ring|ringt 113
ambulanse ^0.6
er|har helt? uten|tom|ikke for? medisin*|insulin|oksygen
insulin ^0.4
glassbit*|glasskår|metallbit* ^1
forsvunnet ^0.4
bremsene ^0.5
eksploder* ^1
# privacy
personopplysning*|persondata* ^0.7
gdpr ^1
personvern* ^1
innsyn ^0.8
slett|slette|slettes|slettet|fjern|fjerne|fjernes .. opplysninger|opplysningene|personopplysning*|nummer|telefonnummer|nummeret|register*|data|dataene|navn|bilde*|profil|alt ^1
slett|slette|slettet|slettes ^0.4
selger|selge|solgt .. nummer|telefonnummer|opplysninger|adresse|navn|nummeret|data|kontaktinfo* ^1
slutt|slutte|slutter|stopp|stoppe å|med|at? dere? ringe|ring|ringer|kontakte|selge|sms*|oppringninger ^1.1
ringer|ringe|ringt|ringes|kontakte* .. {fam}|mitt ^0.4
oppringt
telefonselger*|telefonsalg ^1
reservasjonsregister*|reservert|reservere ^0.9
sperr* .. mot reklame*|salg|markedsføring
salgsoppringning*|salgssamtale* ^1
markedsføring* ^0.6
selgere ringer|som
hvor|hvordan har|fikk dere .. nummer|nummeret|adresse|opplysninger|navn|mail*|e-post* ^1
hvilke opplysninger|data
opplysninger .. om meg|lagrer|deler|har ^0.7
lagrer|deler|utleverer|utlevert|oppbevarer|samler|lagres|lagret .. opplysninger|data|fødselsnummer|personnummer ^0.9
samtykke*
cookies|informasjonskapsler
taushetsplikt* ^0.9
konfidensi*|fortrolig*
lest|leser|åpnet|sett|vært|snoket|slått .. journal* ^1.2
inne|snoket i .. journal*
journal* ^0.3
innsynslogg*|logg over
hvem har .. journal*|opplysninger
adressesperre|hemmelig|skjult|sperret|gradert adresse|nummer? ^1
overvåking*|overvåket|overvåkning*|kameraer ^0.8
filmer|filmet|filmes ^0.6
publisert|lagt|la|legger .. bilde*|foto*|video*|navn ^0.7
uten mitt|hennes|vårt|hans|min|mi samtykke|tillatelse|godkjenning|godkjennelse ^0.8
sendt .. feil person|adresse|mottaker ^0.6
annen|andre|andres|fremmed .. journal|opplysninger|brev|papirer|regning ^0.6
identitetstyveri|id-tyveri
retten|rett til å bli glemt
personvernombud* ^1
datatilsynet ^0.9
# unsubscribe
meld|melde|melder meg|oss av ^1.2
avmeld* ^1
unsubscribe ^1.3
nyhetsbrev* ^0.9
utsendelse*|utsending* ^0.3
reklamemail*|reklame-epost*|spam|søppelpost ^0.7
reklame ^0.4
slutt|slutte|stopp|stoppe|slutter å? med? å? sende|sende|maile|spamme .. meg|reklame|mail|e-post*|sms*|nyhetsbrev*|tilbud|flere ^1
sende|sender meg? flere|mer mail*|sms*|reklame|e-post*
fjern|slett|ta|stryk meg|adressen fra|av|ut deres|listen|lista|e-postliste* ^1.3
fjernes|strykes fra .. liste*|lista|e-postliste*
ikke|aldri lenger|mer|flere? motta|ha|få .. nyhetsbrev*|mail*|tilbud|sms*|reklame|post|katalog*|e-post* ^1.1
vil ikke ha .. mail*|sms*|reklame|nyhetsbrev*|e-post* ^1
slippe .. mail*|sms*|reklame|nyhetsbrev*|e-post* ^1
mailliste*|e-postliste*|adresseliste*|epostliste* ^0.8
si|sier|avslutte|stoppe|stanse opp? .. medlemskap*|abonnement* ^0.9
abonnement* ^0.3
melde|melder|meld meg ut ^0.9
utmeld* ^0.9
forlater dere|klubben|som ^0.6
si|avslutte|sier opp? .. konto|avtale* ^0.4
derfor forlater|slutter|avslutter|sier jeg|vi
grunnen|årsaken .. forlater|slutter|sier|avslutter|melder
bytter|byttet til .. konkurrent*|annen|annet ^0.4
# strategic
noensinde|noen gang ^0.8
planlegger|planlagt ^0.6
planer|planen ^0.8
er|finnes det .. planer
på sikt
fremover|framover ^0.5
i fremtiden|framtiden|framtida ^0.8
fremtid*|framtid* ^0.5
langsikt* ^0.9
strategi* ^1
politikk|policy* ^0.7
visjon* ^0.7
satse|satser|satsing* ^0.7
prioritere|prioriterer|prioriteres|prioritering* ^0.7
bærekraft* ^0.6
klima* ^0.4
miljø* ^0.3
ambisjon* ^0.6
målsetting*|målsetning* ^0.7
handlingsplan* ^0.8
innføre|innføres|innfører ^0.6
avskaffe* ^0.7
hvorfor har|kan|tilbyr|gjør|satser|tar|lar|bygger|bruker|får|går|er|finnes|skal|må dere|det|man|de|ikke|alle ikke|ingen|intet|fortsatt|fremdeles|bare|kun ^1
hvorfor ikke
hvorfor skal|må alle|man|kunder*|innbygger*|eldre ^0.8
hvorfor er|kan|skal|finnes det|man|vi ingen|ikke|fortsatt|fremdeles|så ^0.8
hvorfor er dere|det|deres ^0.4
hvorfor velger|valgte|har|stenger|legger|kutter|prioriterer dere ^0.8
kommer|vil dere .. begynne|innføre|slutte|bli|bygge|satse|endre|gjøre|tilby|åpne|få|forbedre|å ^0.8
kommer|vil|blir det .. bli|komme|endret|noen|flere|bedre ^0.5
har dere tenkt|planer .. endre|gjøre|forbedre|å ^0.8
skal dere .. begynne|innføre|slutte|bygge|endre|lære|åpne ^0.7
når skal|vil|har|kommer|begynner|får|lærer|innfører|tenker dere .. å|tenkt|til|en|ordentlig*|endelig ^0.8
når skal|blir det .. endret|bedre|slutt
hva gjør|vil|akter|har|tenker dere .. for|gjøre|med|å|tenkt ^0.8
hvordan vil|stiller|sikrer|jobber|arbeider|begrunner|ser|prioriterer|tenker|planlegger dere ^0.8
hvor lenge .. fortsette|skal|akseptere|akter ^0.5
endre på|dette|det|reglene|praksis|system* ^0.5
endre|endrer|revidere .. praksis*|system*|regler|reglene|politikk*|rutin* ^1
rutine*|praksis* ^0.5
legge|legges|lagt|legger|stenge|stenges ned .. linje*|skole*|bibliotek*|kontor*|avgang*|rute* ^0.6
nedlegg* ^0.6
bygge ut ^0.6
utbygg* ^0.6
år etter år ^0.6
hver|hvert vinter|høst|år|sommer|gang ^0.4
for alltid ^0.6
alle|andre kommuner|banker|selskaper|bedrifter|land|byer har|kan|tilbyr|gjør ^0.6
politikere* ^0.5
ledelsen|styret ^0.4
prinsip* ^0.6
samfunnsansvar ^0.9
etisk* ^0.5
distrikt*|bygda ^0.3
# idea
forslag* ^1
ide|idé|ideer|idéen|ideen|idéer ^1.2
foreslå|foreslår ^1.2
tips til dere
et lite tips ^0.8
tips ^0.4
ville|hadde|kunne vært|være bra|fint|gøy|smart|lurt|kjekt|flott|enklere|bedre|supert|genialt|greit|nyttig hvis|om|at|med|å ^1.1
det hadde|ville vært bra|fint|gøy|smart|lurt|kjekt|flott|supert|genialt|greit|nyttig ^1
hadde vært ^0.4
kunne vært ^0.5
har dere vurdert|tenkt på? ^1
hva med å ^1
hva om|hvis ^0.8
kunne man|dere|ikke dere? lage|sette|innføre|bygge|tilby|la|ha ^0.7
hvorfor ikke lage|ha|sette|innføre ^0.8
burde|bør kunne|ha|innføre|sette|være|tilby|hatt|vært ^0.5
dere burde|bør ^0.5
ønsker|skulle|ønske at det fantes|ønske|var
ønske om ^0.6
savner en|et|ei|muligheten ^0.7
tenk om|hvis ^1
forbedringsforslag ^1.5
tilbakemelding* ^0.3
innbyggerforslag ^1.2
ville hjulpet|hjelpe|gjort|gjøre|lettet .. mye|mange|enklere|lettere|bedre ^0.7
ville gjøre|gjort .. enklere|lettere|bedre|forskjell ^0.8
i stedet for å ^0.3
gjerne se|sett ^0.4
# complaint
klage|klager|klagde ^1.1
reklamasjon*|reklamere* ^0.9
misfornøyd* ^1.3
skuff* ^1.2
ikke fornøyd*|ok|akseptabelt|rimelig|greit|bra|verdig|seriøst|holdbart
uaksept* ^1.3
under enhver|all kritikk ^1.5
skandal*|skandaløs* ^1.2
elendig*|håpløs*|katastrof* ^1.1
dårlig|dårlige ^0.7
dårligste|verste|=verre|dårligere ^0.9
drit*|jævlig|søppel ^0.8
flaut|pinlig|skammelig|skam ^0.9
frekk*|uhøflig*|nedlatende|arrogant*|respektløs*|ubehagelig*|uforskamm* ^1.1
behandling*|behandlet ^0.3
virker|fungerer|funker|virket|fungert|fungerte|funket ikke ^0.7
går|gikk ikke ^0.4
sluttet å virke|fungere
ødelagt*|defekt*|skadet|knust|ødelagte|istykker ^0.7
forsinket|forsinkelse*|forsinkede|forsinka ^0.6
innstilt|avlyst|kansellert|innstilles ^0.6
uteble|uteblitt ^0.8
kom|dukket aldri|ikke opp? ^0.8
aldri kom|dukket|fått|hørt|får|svarer|ringt|kommet ^0.9
ikke fått|kommet|hørt|hentet|tømt|levert|svart|løst|mottatt|brøytet ^0.6
fortsatt|fremdeles|ennå ikke|ingen|ingenting|venter|ødelagt ^0.8
ingen|ikke noe svar|reaksjon|hjelp|tilbakemelding ^0.6
ingen har|svarer|ringer|vet|tar|kommer|kom|hjelper|bryr|gidder ^0.7
feil ^0.4
dobbelt|to ganger ^0.3
overpris*
lurt|svindel*|svindlet ^0.7
lovet|lovte|løfte|løfter|lova ^0.6
flere|mange|tre|fire|fem|tredje|andre|fjerde|femte|gjentatte|hundre ganger|gang|gangen|uker|måneder|timer ^0.6
ventet|venter|venta|sittet|stått|hengt .. i|timer|minutter|uker|måneder|år|lenge|kø|telefonkø ^0.7
kasteball|sendt|sendes|henvises|kastes .. mellom|rundt|videre ^0.7
lei av ^0.9
irriter*|frustrer*|sint|sinte|rasende|sur|forbanna|forbannet|provosert ^1
urimelig* ^1
urettferdig*|krenket|krenkende ^0.9
slurv*|sjusk* ^0.8
skitten*|skittent|ekkelt ^0.7
mangler|manglende|mangel ^0.4
dyrt ^0.4
ikke engang ^0.5
ikke en gang ^0.4
forventer|forventet meg|oss ^0.3
kompensasjon*|erstatning* ^0.5
pengene tilbake ^0.7
forbrukerråd*|forbrukertilsyn*|klagenemnd*|sivilombud* ^0.6
aldri mer|igjen ^0.9
siste gang ^0.8
problem* ^0.3
rot|kluss|trøbbel|styr ^0.6
svik|svikt* ^0.9
ignorer* ^0.9
kan ikke være riktig|slik|sånn|mulig|meningen ^0.9
# praise
takk for god|godt|fin|fint|hjelpen|den|rask|deres|et|flott|alt|en|ei|hyggelig*|super*|fantastisk*|kjempe* ^0.6
stor|mange|tusen takk ^0.8
takk .. hjelp* ^0.5
ros|rose|roser|skryt|skryte ^1.4
fantastisk* ^1.2
super|topp|toppklasse|perfekt|strålende|suveren*|nydelig|genialt|kjempebra|kjempefint|supert|kjempefornøyd*|knallbra|rått|utmerket ^0.8
veldig|så|kjempe|virkelig|utrolig|svært fornøyd*|bra|god|hyggelig*|hjelpsom*|glad|glade|flink*|dyktig*|vennlig*|profesjonell*|imponert ^0.9
fornøyd* ^0.5
imponer* ^1.1
beste|best ^0.5
profesjonell*|hjelpsom*|imøtekommende|kompetent*|engasjert*|lydhør*|dyktig*|omsorgsfull*|tålmodig* ^0.8
fem|fire stjerner ^1.2
stjerne* ^0.5
anbefale|anbefaler|anbefales ^0.8
hatten av
honnør til|for ^1
applaus ^1
godt|bra jobba|jobbet|jobb|gjort|levert ^1.2
stå på ^0.7
fortsett sånn|slik|med ^0.8
setter|satte pris på ^0.7
ville bare .. si|takke ^0.9
vil bare? gjerne? takke|rette ^1.1
reddet|redda ^0.7
gull verdt
løste|ordnet seg|det|problemet ^0.4
takket være
glad|glade for|over|at ^0.6
# operational
åpningstid*|åpent|åpner|stenger ^0.8
logge inn|på ^0.7
innlogg*|passord*|bankid|minid ^1
endre|bytte|oppdatere|ny|flytte adresse*|mail*|telefonnummer|e-post*|navn|time|timen|dag|kort|opplysninger ^0.8
booke|booket|bestille|avlyse|ombook*|time|timen ^0.4
bestilt|ordre*|levering*|pakke* ^0.4
faktura*|regning*|avtalegiro|efaktura|e-faktura ^0.4
betale|betaler|betaling* ^0.4
søke|søker|søknad* ^0.5
påmeld* ^0.4
skjema*|kvittering*|kopi|attest* ^0.5
billett*|kort|kortet|månedskort|konto*|abonnement* ^0.3
pris|koster|gebyr* ^0.4
finner ikke ^0.5
status ^0.6
si|sier opp ^0.6
flytte|flytter|flyttet|flytta ^0.5
retur*|returnere* ^0.6
saksbehandlingstid*|saken ^0.4
# other
søker|interessert jobb|praksisplass|lærlingplass|stillingen|i
ledige|sommerjobb stillinger|jobber
cv|praksisplass*|masteroppgave*|bacheloroppgave* ^0.9
spørreundersøkelse* ^0.8
samarbeid|sponsor*|sponse*|annonsere ^1
vi tilbyr|leverer|hjelper bedrifter|dere ^0.9
søkemotor*|seo|leads ^1.5
feil nummer|mottaker|adresse|mail|e-post ^0.7
havnet|endt feil ^0.8
test|tester ^0.6
god påske|sommer
god jul
til orientering|info|informasjon ^0.8
vedlagt|vedlegger ^0.5
som avtalt ^0.7
her|herved kommer|er|oversendes ^0.3
`;
