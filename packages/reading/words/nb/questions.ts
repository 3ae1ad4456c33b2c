export const questions = `
@you = dere|du
@subj = jeg|vi|man|dere|du|det|den|de|han|hun|noen|noe|min|mi|mitt|mine|deres|vår|vårt|våre|denne|dette|disse|alle|alt|en
@fin = er|kommer|kan|skal|må|får|har|blir|går|gjør|åpner|stenger|starter|slutter|koster|gjelder|betyr|bør|tar|finnes|finner|skjer|skjedde|sendes|leveres|ligger|skulle|kunne|fikk|hadde|var|trenger|betaler|søker|melder|bestiller|booker|bytter|avslutter|logger|mener|står|vil|tenker|synes|gikk|ble|gjorde|kreves|trekkes|henter|leverer|ringer|kontakter|henvender|skriver|virker|fungerer|pleier|endrer|sender|svarer|kjører|heter|hører|sier|klager|utbetales|bruker|returnerer|avbestiller|flytter|registrerer|setter|funker|faktureres
# ask.wonder
lurer
lurte
vil|ville|kunne|skulle gjerne? bare? vite|høre|spørre
vil|ville|skulle gjerne bare|ha? vite|høre|spørre|svar|visst
må|måtte|bare jeg? bare? få? vite|høre|spørre
hadde tenkt å høre|spørre
trenger å? vite|svar|avklaring
usikker på
nysgjerrig på
ønsker svar|tilbakemelding|beskjed|opplysning*|informasjon|avklaring
kan|kunne|vil|ville|gidder {you}|noen kunne? vennligst? si|fortelle|forklare|opplyse|svare|informere|bekrefte|redegjøre
kan|kunne|vil {you} gi meg|oss? beskjed|svar|informasjon
vet {you}|noen om|når|hvordan|hva|hvor|hvilken
er det mulig|en? mulighet
går det an
har jeg rett|krav på|til
hvordan kan|har det ha? seg
mitt|mine spørsmål er|går
spørsmålet er
vet ikke helt? om|hvordan|hvilken|hvor|hvem|hva|når
skjønner|forstår ikke helt? hva|hvorfor|hvordan
finner ikke ut? hvor|hvordan|noe|noen
# ask.request
<< noen må komme|se|fikse|ringe|hjelpe|ordne|rydde
< vil ikke ha|motta|kontaktes
ber om ny|nytt|svar|innsyn|å|at|en|et|utsettelse|kopi
vil jeg|vi ha|gjerne|klage|be
forventer|krever|insisterer at|på
ta den|det|dem bort|vekk|tilbake|av
kan|kunne|vil|ville|gidder {you}|noen
kan|kunne|skulle jeg|vi få|be|bytte|bestille|betale|avbestille|endre|flytte|fått
kunne jeg|vi
får|kan jeg be
vennligst
=vær|=ver så? snill|snille|vennlig|grei|greie
plis|please
jeg|vi vil ha|ikke|gjerne
vil|ville|ønsker|skal|må|kunne|trenger herved? gjerne? at|å? ha|be|avslutte|endre|bestille|booke|avbestille|snakke|flytte|klage|søke|melde|få|kjøpe|returnere|anke|bytte|reklamere|utsette|avlyse|forlenge|slettes|slette|bli|si|heve|slippe|angre|bestride|sperre|oppdatere|innsyn
gjerne at|ha|bestille|endre|avbestille|bytte|snakke|få|avslutte|returnere
skulle gjerne? hatt|fått|ønske|ønsket|bestilt|endret|byttet|snakket
jeg|vi ønsker|krever|ber|etterlyser|forlanger|trenger|begjærer|bestrider
ønsker|krever|forlanger|ber at|dere|om|herved|min|mitt|mine|å
vil|ønsker at {you}|det|den|de|mitt|min|mine|noen
ber om|dere
be om|dere
håper|regner|forventer|går med|ut? på|fra? at? dere|du|de kan|kunne|vil|tar|finner|fikser|ordner|får
takknemlig|glad|fint|supert|flott|bra|hyggelig|greit|kjekt|setter pris? på? om|hvis|dersom? {you}|jeg|vi|noen
setter pris på om|svar|tilbakemelding
sørge|sørg for at
dere|du må gjerne
dere må|bør|skal
trenger hjelp|å|at|en|et
hjelpe meg|oss
hjelp til|med|meg
# ask.imperative
<< reserver en|et|to|tre|fire|fem|seks|#
<< stopp|stop|slutt|send|ring|slett|fjern|rett|gi|la|hjelp|hils|si|steng|åpne|svar|betal|ordne|bytt|endre|avslutt|meld|unsubscribe|kontakt|bekreft|forklar|vis|hent|kom|få|sett|legg|hold|flytt|refunder|tilbakebetal|annuller|kanseller|avbestill|sperr|undersøk|sjekk|respekter|stryk|gjør|skynd|stans|bestill|book|brøyt|strø
<< ta den|det|dem|kontakt|bort|meg|vekk|tilbake|affære
< fjern|slett|rett|endre|oppdater|annuller|kanseller|avbestill|meld|avslutt|steng|stans|bekreft|forklar|refunder|tilbakebetal|utbetal|krediter|betal|fiks|ordne|ordn|løs|reparer|registrer|book|bestill|sperr|blokker|undersøk|sjekk|kontroller|flytt|gi|la|erstatt|korriger meg|oss|den|det|min|mi|mitt|mine|vår|vårt|alle|denne|dette|disse|på|hvordan|hvorfor|at|gjerne|tilbake|om|straks|snarest|til|så|inn|ned|nummeret|kontoen|kortet|regningen|avtalen|abonnementet|pengene|feilen|deres|opp|fra|vennligst|nå|beskjed|navnet|ut|bort
< send|mail meg|oss|den|det|en|et|ny|nytt|over|pengene|ut|til|gjerne|tilbake|bekreftelse|mitt|min|noen|vennligst|faktura*
< ring meg|oss|gjerne|opp|tilbake|vennligst|henne|ham
< slutt|stopp å|med|vennligst|nå|så|deres
< ta kontakt|bort|meg|ut|tak|tilbake|mitt|ned
< kom tilbake|og|med
< svar|kontakt gjerne|meg|oss|på|vennligst|min|nå|snarest
< si|fortell|legg|sett|skru|bytt|se|gjør|hjelp|hent|få|gi opp|om|inn|av|på|etter|ut|meg|hvordan|når|hva|hvilken|gjerne|den|det|noe|oss|nå|kontakt|til|fra|orden
< brøyt|strø|tøm|måk
# ask.open
<< er meningen ?
er det meningen|mulig|riktig|rimelig at|så
< ikke lagre|del|send|ring|kontakt|bruk|selg
finnes|fins|finns det ?
<< finnes|fins|finns det
hvordan|hva|hvem|hvor|når|hvorfor {fin}|henger {subj}
hvor lenge|mye|lang|mange {fin}|lagrer {subj}
er det lov|greit|mulig
er det slik|sånn|noen|noe ?
<< kan|må|skal|får|går|vil|blir|er .. {subj} ?
kan ikke dere
< når|hvor|hvordan|hva|hvorfor|hvem|hvilken|hvilket|hvilke|åssen|korleis|kva|kvifor {fin}
< når|hvor|hvordan|hvorfor|hva ? ^0.5
< hva|hvilken|hvilke|hvem|hvilket|hvordan|hvorfor|hvor .. {fin} ? ^0.5
<< hvilken|hvilke|hvilket|hvordan|når .. {fin}|skal|gjelder
< hvor lang|langt|lenge|mye|mange|ofte|stor|stort|høy|høyt|sent|tidlig|raskt|dyrt|gammel|nær
< til|fra|på|med|i|hos|innen|om hvem|hvilken|hvilket|hvilke|hva
< kan|må|skal|får|har|er|finnes|finns|går|gjelder|kommer|blir|vet|stemmer|bør|tar|rekker|vil|tenker|skulle|kunne|hadde|virker|fungerer|koster|tilbyr|aksepterer|åpner|stenger|leverer|sender|selger|burde|betyr|ser|tror|synes|pleier|var|fikk|gikk|ble|heter|gjør|planlegger|vurderer|trenger|trengs|holder|inkluderer {subj} ?
<< kan|må|skal|får|har|finnes|finns|går|gjelder|kommer|blir|vet|stemmer|skulle|tilbyr|aksepterer|leverer|sender|selger|planlegger|trenger {subj}
<< er det
<< hvorfor|hvordan|hva
kan man|en
går det an
# ask.not
hvem skulle|kunne|hadde trodd|ha|tro|ant
er jeg|vi|man den|de|alene eneste|om
han|hun|de|legen|sykepleieren|sjefen|politiet|naboen|saksbehandleren|kvinnen|dama|mannen|sjåføren|læreren ville|lurte|spurte vite|på|om|hvorfor
han|hun|de|legen|sykepleieren|sjefen|politiet|naboen|saksbehandleren|kvinnen|dama|mannen|sjåføren|læreren ville vite hvorfor|hvordan|hva|om|hvem|når
<< når det gjelder
<< når jeg|vi|man|han|hun|de|dere !
når|da|mens|fordi|selv|før jeg|vi ber|vil|skal|ønsker|trenger|har
dere|skjemaet|de|han|hun|banken ber|sier|krever|ønsker|skriver
dere skal|trenger|behøver ikke
vet ikke om jeg|vi skal|bør|tør|orker
må|måtte avlyse
si det ikke
<< så|hvor .. dere er|har !
sier|mener jeg|vi trenger|må|skal
ville bare at
vil|ville|ønsker|skal|må bare|gjerne? bare|gjerne? si at|takk|til|hvor|hei|det|en|et|unnskyld|gratulerer
takk .. hjelp|hjelpen|hjelpa med|til|i
er det noen hjemme|der|våken|våkne|igjen ?
leser|hører|lytter noen det|dette|disse|dem|i|engang ?
si fra|ifra hvis|om
vil|ville|ønsker|skal|må bare|gjerne? bare|gjerne? takke|rose|foreslå|fortelle|påpeke|dele|anbefale|ønske|tilføye|understreke|nevne|beklage
jeg|vi skal|må si|innrømme|betale|jobbe|reise|flytte|opp|inn|hjem|være|ha
jeg|vi trenger|skal den|det|dem|ha til|for|før|innen
om jeg|vi|man|han|hun|de vil|ville|kunne|skal|kan
spør|spurte|spurt meg|oss|ham|henne|hver? dag? om|hvorfor|hvordan|hva|når|hvor|hvem
sa|fortalte|forklarte|viste|visste|lært|lærte|hørte|husker .. hvor|hva|hvordan|hvorfor|hvem|når
< hvis|dersom dere|du|jeg|vi|man|den|det|han|hun|de|bare|noen
da kunne|kan|ville jeg|vi|man
etter|siden|da|mens|før|innen dere har|fikk|var|byttet
<< seriøst|ærlig|ikke|okay|hæ|vel ?
hva er poenget|meningen|vitsen|neste ?
ring for|og|til .. tilbud|avtale
har|hvis dere spørsmål
hvem vet|gidder|tror|bryr
er det rart|så|noe rart|merkelig
tror|mener dere virkelig|seriøst
hvorfor skal jeg|vi betale|vente|finne|lide|stå
unnskyld|tilgi|merk
kontakt|ring .. ved|hvis hastesaker|haster|akutt
dere kan nå|ringe|treffe|finne|se|tro
håper dere|at|alt .. har|er|bra
vet ikke om .. riktig|rette|rett
tenk at|så
<< kan|må|skal|får|har|går|kommer|blir|skulle|vet {subj} ikke !
slik|sånn kan dere
vite at
jeg ikke? kan
hvordan går|har det|dere
håper .. har det
hvor vanskelig kan|skal det være
er det|dette en spøk|vits|deres
tuller|kødder dere|du
hva i|faen|søren|helvete
hva faen|pokker|driver
er dere helt|ikke? kloke|seriøse|gale
hvem bryr seg
hva som helst
når som helst
hvor som helst
takk for at
takk for
på forhånd takk
takk på forhånd
er det for mye å? forlangt|be|forlange
< hvis|om dere|du
bra at
så bra|gøy|kjipt|synd|fint|hyggelig|flott
så kan|skal|må|får jeg|vi|man
har dere|du spørsmål
jeg kan
det kan
tror dere|du? at? jeg|man|vi|at
synes dere|du selv|at
uansett hva
# ask.more
< er|kommer|kan|skal|må|får|har|blir|går|gjør|åpner|stenger|starter|slutter|koster|gjelder|betyr|bør|tar|finnes|finner|skjer|sendes|leveres|ligger|skulle|kunne|fikk|hadde|var|trenger|betaler|godtar|godkjenner|dekker|erstatter|inngår|aksepterer|tillater|passer|vet|kjenner|bestemmer|serverer|reparerer|holder|hjelper|følger|lagrer|deler|tømmer|rekker|venter|stopper|leverer|selger|hører {subj}
< kan|må|skal|får|har|er|koster|går|kommer|trenger|gjelder {subj}
< om|når|hvordan|hvor|hva|hvorfor|hvilken|hvilke|hvem
`;
