/** Danger to somebody's life or body, said so that it must never be missed; `danger.not` is what only sounds so. */
export const danger = `
# danger
ikke|aldri våkne i|igjen|mer|opp
når jeg er død
ingenting|ikke|intet noe? igjen for meg|oss
tok|tatt|tar for mye|mange .. insulin|piller|tabletter|medisin|sove*
med vilje .. insulin|piller|tabletter|skar
ingen ville|vil savnet|savne|merke|merket meg|det ^0.9
slutt med meg|henne|ham
står|sitter på|ute taket|bru*|bro*|kanten|vinduskarm* .. hoppe|hopper|hun|han|sier
sier .. hoppe|hopper|dø
vil|skal|sier hoppe ut|ned|fra|nå
skåret|skar|kuttet opp|armen|håndled*|seg
blod overalt|ut|på
mye blod
tar|rører|klår ved|på .. natt*|søster*|datter*|sønn*|kropp*
kastet|dyttet|slengte|dro meg|henne|ham|ungen ned|i|ut|hår*
hører|hørte skudd|skyting
skyting
skeiv|skjev|skjevt i ansikt*|munn*
snakker|prater rart|utydelig|sløret
tent|tenner|satte fyr|på på|kjeller*|hus* ^0.9
tent på .. kjeller*|hus*|bil*|kontor*|oppgang*
ligger .. død mann|kvinne|person|menneske
død mann|kvinne|person|kropp i|på|utenfor
bestemt|vil|skal|tenker .. avslutte|slutte|ende alt|alting|livet
slutte|slutta å|med puste
kjøpt|skaffet|knytt et? tau|tauet|løkke
tau|løkke|belte .. taket|klar|kjøpt|henger|krok*
juling|bank av|igjen|hver|når|hjemme
ga|gir|fikk meg|henne|ham juling|bank
sprukket|hoven leppe* ^0.6
leppa|leppe .. sprukket|hoven ^0.6
tør ikke dra|gå|komme|være|reise hjem|hjemme til|med|når|hos? ham|henne|han|min
bort|ut fra|av denne|det|her? verden|livet
kan|tåler|holder ikke klare|holde|ut|mer mer|lenger|ut ^0.6
betale|betaler med livet|deres|ditt
falt|ramlet om|sammen
ingen puls
feber .. 41|42|ambulanse
41|42 i feber
jeg|han|hun|vi|de skal|vil|kommer|håper|ønsker|må .. dø
hvordan|når|hvor jeg|hun|han skal|vil dø
planlagt|planlegger|bestemt hvordan|når|at jeg|hun|han .. dø|død|selvmord|livet
ønske*|skulle .. aldri|ikke .. født|fantes|levde|våknet
aldri var|hadde|er blitt? født
ingen|ikke|ingenting .. grunn|mening|poeng|vits|noen til|med|i|ved .. leve|lever|livet|finnes
ikke orker|gidder|klarer|kan|vil å leve
vil ikke være med lenger|mer ^0.6
alt|alting|det er|blir slutt|over|forbi for meg|oss|henne|alltid
snart er alt|alting|det over|slutt|forbi
gjøre|gjør ende|slutt på det|elendigheten|pinen
overlever|overleve|klarer natta|natten|kvelden|helga|dagen ^0.9
ikke om jeg|hun|han overlever|klarer|lever
låser|låste|sperrer meg|henne|oss|barna|ungene|dem inne
kjæreste|kjæresten|mann|mannen|samboer|samboeren|han|far|faren|kona|stefar|eks|eksen .. låser|låste|låst|kontrollerer|forfølger|stalker|jager .. meg|oss|henne
forfølger|stalker|jager meg|henne|oss
slå|slår|slo .. ihjel|hjel
en|med|noen|lagt|har bombe
bombe .. skole*|kontor*|bygning*|smeller|eksploderer|ellers|her|deres|i
smeller .. bombe
ellers .. bombe|skyter|kniv|brenner|dreper
drukket|drakk|drikker|svelget .. klorin|rødsprit|avløpsrens|bensin|lut|metanol|spylervæske|rengjøringsmiddel|frostvæske
dreper|drepe|skyter|skyte|stikker|skader .. saksbehandler*|sjef*|personal*|familie*|lærer*|meg|ham|henne|nabo*
hevner|hevn ^0.5
puster|pustet nesten|knapt|slet? ikke
puster|puste knapt|nesten
kutter|kutta meg|seg igjen|selv|i|på
slutter ikke å blø
vil|ville|ønsker bare|helst|virkelig|jo|nok|mest|ikke|heller|faktisk|å? dø
vil|ville bare? at? jeg skal|skulle dø
ønsker|ønsket|skulle at? jeg|hun|han var|kunne|måtte|aldri|ble død|dø|født
lyst til|på å? dø
håper .. ikke våkner opp|mer|igjen|imorgen
vil|ville ikke våkne opp?|mer|igjen
slippe å leve|våkne
lei|trøtt|sliten av|på å? livet|leve
lei livet
vil|orker|kan|klarer|ønsker|gidder ikke lenger|mer|å? leve|eksistere
vil|orker|kan|klarer|gidder ikke .. leve|være|finnes her|mer|lenger
ikke vil|orker|kan|ville|gidder .. leve|være|finnes her|mer|lenger
ikke vil|orker|kan|ville|gidder leve
ingen mening|grunn|vits med|til|i|ved å|i? livet|leve|fortsette
ikke se noen? mening|grunn|utvei med|i|til livet|å|leve
ingenting|noe å leve for
ikke verdt å leve
livet er ikke verdt|meningsløst
bedre|enklere|lettere|lettest hvis|om jeg ikke|aldri fantes|var|levde|eksisterte
bedre|lettere hvis|om jeg var|er|døde|forsvant død|borte|vekk?
bedre|lettere|enklere|godt for|det alle? uten meg
bedre|lettere uten meg
alle .. bedre|gladere|lettere uten meg
bare|kun|til en? byrde|bry for alle|dere|dem|andre ^0.6
jeg er|lever|finnes likevel? ikke her|lenger|mer på|til|lenger|mer mandag|fredag|jul|lenger|imorgen|uansett
jeg er|finnes ikke her|mer på|til|uansett|lenger mandag|fredag|helga|helgen|imorgen|jul|uansett
er jeg|han|hun likevel|snart|nok|allerede? død
jeg er snart|likevel|nok død
ta|tar|tatt|tok mitt|sitt|ditt|livet eget? liv|mitt|sitt|av
ta|tar|tatt|tok livet av|mitt|sitt
avslutte|avslutter|ende mitt|sitt|livet liv|mitt|sitt
gjøre|gjør|gjort slutt|ende på det|alt|alting|mitt|livet
få slutt på det|alt|lidelsene
begå|begått|forsøkt selvmord
selvmord*
sjølmord*
sjelvmord*
selmord*
suicid*
selvskad*
skader|skade|skadet|kutter|kutte|kuttet|skjærer|skar|skåret meg|seg selv|igjen|i|på
kutter|skjærer|skar|kuttet meg|seg
henge|henger|hengt|drukne|drukner|skyte|skyter meg|seg
henger|skyter|drukner jeg meg
drepe|dreper|skade meg|seg selv
hoppe|hopper|kaste|kaster|legge|legger|stille .. fra|foran|ut bru*|bro*|balkong*|tak*|tog*|vindu*|skinne*|spor*|etasje*
hopper jeg|meg|fra fra|foran|ut|bru*
overdose*
tatt|tok|tar|svelget|svelga|spist .. alle|hele|brett|mange|glass|boks|helt .. piller|pillene|tabletter|tablettene|sovetabletter|medisinen|medisin|smertestillende|paracet
tatt|tok|svelget .. for mange|mye tabletter|piller|medisin|insulin
avskjedsbrev*
farvelbrev*
siste jeg skriver|sier|gjør|sender
forsvinne|forsvinner|vekk for alltid|evig|godt
sovne|sove inn og|for ^0.6
han|hun|mann|mannen|kjæreste|kjæresten|samboer|samboeren|kona|far|faren|pappa|mamma|mor|moren|eks|eksmann|eksen|stefar|sønn|sønnen|partner|bror .. slår|slo|slått|sparker|sparket|dytter|banker|kveler|voldtok|denger .. meg|henne|ham|oss|barna|deg|mamma|dem|min|mitt|ungene
slår|slo|slått|banker|denger meg|henne|ham|oss|barna|mamma|ungene når|hvis|ofte|hver|igjen|gul|hardt|med
blir|ble|blitt slått|banket|voldtatt|mishandlet|kvalt|knivstukket|skutt|denget
kvelertak*
kveler|kvelte|kvele meg|henne|ham
voldtekt*
voldtok|voldtatt
mishandl*
knivstuk*
knivtru*
drapstru*
dødstru*
bombetru*
truer|truet|trua|true meg|oss|henne|ham|med? med|på|å? .. drepe|slå|kniv|ihjel|skyte|pistol|våpen|bank|livet|skade|juling|brenne
drepe|myrde|dreper|skyte|skyter|skade meg|henne|ham|dere|deg|noen|barna|oss|dem
slå|slår|slo|skyte|skyter|sparke|stikke meg|dere|ham|henne|deg|oss|dem|barna ihjel|ned
skyte|skyter|drepe|dreper|sprenge|sprenger .. alle|alle|kontor*|lufta|sammen
med|har|tar|kommer|hadde .. kniv|øks|pistol|gevær|våpen ^0.6
står|kommer|venter .. dør|døra|døren|utenfor|huset .. kniv|øks|pistol|våpen|meg|truer ^0.6
brenner|brenne|sprenger|setter|svir .. ned|av|fyr|lufta .. deres|kontor*|hus*|på|meg|stedet
brenner|brenne|sprenger kontor*|hus*|deres|stedet .. ned|av|lufta|deres
jeg|vi er|blir så? redd|redde for min|mitt|ham|henne|at|mannen|samboer*|kjæresten|eksen|faren|livet mann|kjæreste|liv|eks|far|han|samboer|min|mitt ^0.7
redd|frykter for livet|mitt|sitt liv|mitt|sitt
redd for samboeren|mannen|kjæresten|eksen|faren|stefaren min
vold i hjemmet|familien|nære
voldelig mot|overfor|kjæreste|mann|partner|far
barn|barna|barnet|jente|gutt|baby|unge|ungene .. slått|skriker|blåmerker|alene|innelåst|låst|skinnene|sporet ^0.7
barn*|jente*|gutt*|baby*|spedbarn*|unge|unger .. skinnene|sporet|sporene|motorveien|innelåst|låst
gikk|gått|falt|ramlet gjennom isen
låst|fanget|innelåst inne? i bil|bilen|varmen
person|noen|mann|kvinne|menneske .. på skinnene|sporet|sporene
puster|puste nesten|ikke|knapt|rart|dårlig ikke?
sluttet|slutta|stoppet|slutter å|med puste|pusting*
vanskelig|tungt|problemer|vansker|klarer å|med|ikke å? puste|pusten|pust
får|kan ikke|ingen få? luft|puste|puste
falt|ramlet|falt|besvimt|besvimte|ligger .. våkner|reagerer|svarer|bevisstløs* ikke|opp
våkner|reagerer hun|han|ikke ikke|opp|lenger ^0.5
bevisstløs*
bevistløs*
livløs*
krampe*
hjertestans*
hjerteinfarkt nå|tror|har|får
hjerteattakk*
hjerneslag nå|tror|har|får
vondt|smerter|trykk|presser i|for|over bryst*
brystsmert*
arm|armen|ansiktet|munnen|munnviken|halve nummen|henger|lam|lammet|dovner|visner
satt|setter|satte .. i halsen
blør|blø|blod kraftig|kraftig|mye|overalt
slutter|stopper ikke|aldri å|med? blø
svelget|svelga|svelge|fått|drukket et|en|i? .. knappebatteri|knappcellebatteri|batteri|magnet|magneter|etsende|lampeolje|gift|oppvask*|nål
drukner|druknet
anafyla*
forgift*
kullos*
karbonmonoksid*
ring|ringer|send|trenger etter? 113|ambulanse
livsfar*
livstruende
brenner i|på|her|hos|utenfor|hus*|oppgang*|leilighet*|kjeller*|tog*|buss*|bil*
det brenner !
det er? ild|brann|tatt i|på|fyr hus*|oppgang*|kjeller*|leilighet*|bygning*|tog*|buss*|kjøkkenet
ild|brann i|på hus*|oppgang*|kjeller*|leilighet*|bygning*|tog*|buss*|kjøkkenet
lukter .. gass|brent|svidd
gasslukt*
gasslekk*
fanget|innestengt|fast .. heis*|brann|røyk|flammene
tatt|sagt farvel|avskjed|adjø med|til ungene|barna|alle|oss|hunden
orker ikke mer|en nå|natt er|til .. slutt
orker|klarer ikke mer|mere ^0.6
orker ikke en natt|dag til
vil bare? sove og ikke
sove og ikke våkne
når dere|du leser dette|det .. ikke|død|borte
når dette leses
best for dem|alle at jeg
like greit|best at? jeg blir|er|forsvinner|dør borte?
spiller ingen rolle ^0.3
ingen grunn til å? bli|fortsette her|igjen? ^0.6
finne|finner en|ingen grunn
ingen vei|utvei ut?
står|sto|sitter på brua|broen|taket|skinnene|kanten|rekkverket|bruen
takk for alt|praten ^0.4
katten|hunden|bikkja er|bor|har|hentes hos|av|fått ^0.5
nøkkelen|nøklene ligger under|i|på ^0.4
alt|regningene er betalt|ordnet|klart ^0.4
skrevet brev|farvel|avskjedsbrev til barna|alle|ungene|barna
skrevet brev til barna
i morgen er|finnes|lever jeg ikke|her
gjør|gjøre noe dumt ^0.8
spart|samlet|tatt .. vare|på .. tablett*|piller
tatt|tok|tar hele glasset|pakka|esken|pakken|brettet|flaska
tatt|tok alle .. tablett*|piller*|hjertetablett*
tomme pilleglass
ikke|får vekket|våkne|vekke henne|ham|ordentlig|skikkelig
vil|kan ikke våkne
svarer ikke når|på|lenger .. banker|døra|ringer|alarm* ^0.7
ikke vist|sett|svart .. dager|døgn ^0.5
roper|skriker|gråter .. hjelp|sulten
høre|hører|hørt henne|ham|barn|barna|noen|ungen .. skrike|gråte|rope|skriker
uten|fått oksygen|insulin|surstoff ^0.6
gnistrer|freser|spraker .. el*|ledning*|kontakt*|rør*|kabel*
sikringsskap*|ledning*|strømledning*|kontakt*|kabel* .. gnistrer|freser|røyk|ryker|vann|spraker
ryker fra|av|ut sikring*|motor*|vindu*|under
røyk opp|ut|fra|under|inn
flammer ut|fra|i|opp
råtne egg
siver|freser|lekker .. gass*
isen .. brister|sprekker|knaker|holder ^0.7
brann i|bak
hjelp .. brenner|røyk|ild|dør
bryter seg inn .. nå|her
tør ikke gå|sove|bli|være ut|hjem|her|hjemme
venter på|utenfor meg|når|ved .. stenger|jobb*|hjem*
står utenfor døra|huset|hos ^0.6
besøksforbud* ^0.7
truer .. ansatte|personal*|kunder*|elever*|lærer*|folk
slår|banker sin|kona|barna|ungene|kona sin|si|sine
øks|kniv|pistol .. resepsjon*|butikk*|skole*|inngang*
har pistol|kniv|øks|hagle|gevær
mann med øks|kniv|pistol
hovner|hoven|hovnet .. hals*|lepp*|tung*|ansikt*
tunga|halsen|leppene .. hovner|hovnet|hoven
spytter|hoster|kaster blod
ble|er|blitt påkjørt
falt|gått|ramlet i|gjennom|ned|mellom .. havn*|vannet|isen|elva|spor* ^0.9
falt gjennom|igjennom|i isen|elva|havna|vannet|sjøen
rører seg ikke
rar i munnen
løfte|løftet armen|arma
psykotisk
strøm i seg
fått i seg .. magnet*|gift|batteri*|tablett*|blekemiddel
passord*|fødselsnummer|journaler|kundelist*|kortnumre* .. ute|åpent|nettet|åpen|lekket
ikke|ingen lyst til å leve|være
stemmer|stemmene som|sier .. skal|å|gjør ^0.9
ikke spist på .. dager ^0.7
blått|blåe øye
barn|barnet|ungen gråter hver|hele natt|natta|dag ^0.6
# danger.not
*maskin|*maskinen|appen|bilen|telefonen|datamaskinen|skriveren|ruteren .. selvmord
*maskin|*maskinen|appen|bilen|telefonen .. livet av
kniv|kniver og gaffel*
skyter|skutt dere|seg|oss|meg selv i foten
henger|hengt på|ut|rundt
slå|slår|slo .. ihjel|hjel tid*|lyst*|humør*|stemning*|for
dør|dø hvis|om jeg|vi|dere ikke får|kan|rekker|slipper
drepte|dreper batteri*|lysten|stemning*|tråden|appen
har vondt|sår i halsen
være med lenger .. klubb*|forening*|list*
batteri*|telefon*|mobil*|datamaskin*|startmotor*|motor*|skjerm*|ruter* .. dødt|død|døde
hvor .. kjøpe .. kniv*
livredd for at|for
prisen|beløpet|tonen slår meg
mamma|pappa|kona|mannen|moren|faren dreper meg hvis
henger seg opp
spurte .. noen|hvem var død
dør|dø|døde|dreper av|for|over latter|skam|kjedsomhet|nysgjerrighet|sult|tørst|varme|le
ler|le|ledd meg|seg ihjel
dere|det|den|de .. tar livet av meg|oss|en
jeg dør
at jeg dør
selvmord*|selvmordet for|på tålmod*|karriere*|økonomisk
rent|rene|politisk|økonomisk|sosialt selvmord*
selvmordslinjen|selvmordsforebyg*
slår|slo|slått meg|oss|ham|henne|dere i|på padel|tennis|sjakk|biljard|kamp*|spill*|målstreken|bowling|golf|bordtennis|kort
slo|slår meg|oss som|at|hvor|med
slå|slår dem|det|den|meg til|av|på|opp|sammen
brenner for|inne
vil|orker|kan|klarer ikke leve|være uten appen|den|deres
skriveren|printeren|datamaskinen|pc-en|telefonen|mobilen|batteriet|bilen|ruteren|tv-en|planten|maskinen .. leve|dø|død|våkne|våkner|livløs*
pc-en|skjermen|telefonen|mobilen|appen|ruteren|skriveren|systemet|siden våkner|reagerer|svarer ikke
drept|drepe for en|å
dødssliten|dødslei
dødsbo*
truer|truet|true med|å|meg? med? inkasso*|namsmann*|stenge|retten|advokat|gebyr*|purre*
skyte|skyter opp|inn|på|fram
puster|pustet lettet|ut
uten meg|oss som|å
@list = register*|registre*|*register|*registeret|liste*|lister*|*liste|*listen|*lista|lista|side|siden|sida|sider*|hjemmeside*|nettsid*|database*|*databasen|system*|*systemet|profil*|konto*|app|appen|gruppe*|gruppa|*gruppen|forum*|nyhetsbrev*|kø|køen|arkiv*
være|finnes|eksistere her? mer|lenger? i|på|blant deres|den|det|denne|dette|noen|noe|en|et? her? {list}
finnes|eksistere her? mer|lenger? hos dere
# danger.hint
kom|kommer|kommet ikke|aldri hjem fra|etter skole*|sfo|aks|trening*|barnehage* ^0.6
ikke|aldri kommet hjem fra|etter skole*|sfo|aks|trening*|barnehage* ^0.6
ingen har sett|hørt ham|han|henne|dem|barnet ^0.6
finner|finne ham|han|henne|ikke ikke|sønn*|datter*|ham|henne ^0.4
siste e-posten|mailen|brevet|meldingen min|mitt ^0.6
min|mitt siste e-post|mail|brev|melding ^0.6
kan gi|få|ta .. leiligheten|ting*|hunden|katten|bilen .. andre|annen .. etterpå|siden|så ^0.6
# danger.here
være|finnes her
# danger.off
slett|slette|fjern|fjerne|avregistrer meg|min|mitt|mine|alt|alle|oss|kontoen|profilen|brukeren
ta|meld|melde meg|oss av|ut|bort|vekk|fra
lukk|lukke|steng|avslutt kontoen|profilen|medlem*
`;
