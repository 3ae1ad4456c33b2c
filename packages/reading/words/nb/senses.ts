/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
brann*|ild|ilden|røyk|røyken|ryker|flammer|brenner|brenn*|brant|brent|gnist*|glød*|eksplo*|svidd|smelte*|smeltet|ulmer
# sense.gas
gass|gassen|gasslukt|kullos*|bensin*|diesel*|olje|oljen|kjemikalie*|syre|klor|ammoniakk|eksos|damp|utslipp*|siver|tankbil*
# sense.flood
vann|vannet|oversvøm*|flom*|lekker|lekkasje*|fosser|stiger|renner|rant|spruter|velter|drypper|dryppa|strømmer|kjelleren|demning*
renne over
# sense.collapse
ras|rase|raser|rast|sprekk*|sprukket|heller|gli|løsner|velter|veltet|henger|gynger|svaier|brister|kollaps*|skred|isen|balkong*|altan*|stillas*|stigen|rekkverk*|muren|steinblokk*
# sense.electric
sikringsskap*|sikring*|ledning|ledningen|kabel*|stikkontakt*|kontakten|strømførende|støt|kortslut*|transformator*|høyspent*
# sense.fallen
falt|falt|faller|ramla|datt|sklidd|skled|sitter
satt fast
klemt|fanget|innestengt|innelåst|drukn*|bevisstløs*|påkjørt|ulykke*
låst inne
ligger på
kjørt ned
ligget|ligger|reist .. gulvet|golvet|bakken|trappa
# sense.body
brystet|bryst*|hjertet|hjerte*|puster|puste|pust|pusten|blod|blør|kramp*|bevisst*|hoven|hovner|hovnet|besvim*|svimmel|oppkast*|feber*|slag|puls*|nummen|brent|skadet|skada|vondt|hoster|livløs*
kaster opp
kasta opp
# sense.medicine
tablett*|medisin*|dose|dosen|overdose|svelget|svelga|gift|giftig*|forgift*|batteri*|insulin*|allergi*|sprøyte*|oksygen|pille*|piller|legemid*|magnet*|dialyse*
# sense.violence
kniv*|våpen|pistol*|øks|øksa|truer|truet|trua|trusler|slår|slo|slått|drepe|dreper|myrde*|ihjel|mishandl*|ran|rana|innbrudd*|overfall*|vold|voldelig*|forfølger|skyter|bombe*|slåss
bryter seg
# sense.despair
orker|klarer|makter ikke mer|lenger|å
leve|livet|dø|selvmord*|avskjed*|farvel|håpløs*|utvei|ensomheten|forsvinner
skåret seg
ikke våkne|leve|orke
slutt på|nå alt|det|er
er jeg her|borte|der ikke
# sense.absent
svarer|åpner|reagerer|reiser ikke|seg
ikke kommet|kom hjem|fram|tilbake
kom|kommer aldri|ikke hjem|fram
forsvunnet|borte|savnet|alene|etterlatt
alene hjemme
finner ikke
ingen åpner
glemt igjen
ingen har sett|hørt
# sense.cold
minus|grader|kald|kaldt|iskald*|fryser|frøs|frost|kulde*|snø|snøen|snør|is|mørkt|mørket|natt|natta|natten|pysjamas|uvær|storm*|panelovn*
uten varme|strøm|vann|oksygen
# sense.now
nå|straks|øyeblikkelig*|hjelp|skynd*|fort|akutt*|nettopp|alarm*|113|112|110|ambulanse*|politi*|brannvesen*|redning*
akkurat nå
# sense.media
tv|nrk|vg|avisa|avisen|aviser|dagbladet|journalist*|reporter*|pressen|media|viral*|datainnbrudd*|hacket|hacka|hackere|lekket|lekka|innbrudd*|visninger|avslør*|overskrift*|opptak|utpress*
# sense.child
barn|barnet|barna|datter*|dattera|sønn|sønnen|gutt*|jente|jenta|jenter|unge|unger|ungene|ungen|baby*|spedbarn*|elev*|tenåring*|barnebarn*|sfo|barnehage*|skolegård*|lekeplass*|tvillinger*|nyfødt*|lillebror|guttungen
# sense.elder
mor|=far|mors|fars|mora|faren|mamma|pappa|farmor|farfar|mormor|morfar|bestemor*|bestefar*|gammel|gamle|eldre|dement*|demens*|rullator*|pensjonist*|sykehjem*|sjukehjem*|hjemmehjelp*|hjemmesykepleie*|hjemmetjenest*|tante|svigermor|svigerfar
# sense.partner
mann|mannen|kone|kona|hustru|kjæreste*|samboer*|ektefelle|hennes|hans|bror|broren|søster|søstera
# sense.acquaintance
nabo|naboen|naboer|sjef|sjefen|arbeidsgiver*|kollega*|venn|venninne*|eks|ekskona|ekskone*|eksmann*|eksen|svoger|svigerinne|klassekamerat*
# sense.staff
sjåfør*|fører*|sykepleier*|sjukepleier*|lege|legen|legesekret*|tannlege*|jordmor*|montør*|tekniker*|saksbehandler*|ansatte*|personal*|vaktmester*|lærer*|ekspeditør*|servitør*|kassadam*|resepsjon*|konduktør*|budet|postbud*|bibliotekar*|håndverker*|elektriker*|rørlegger*|rådgiver*|barnepleier*|renhold*|brannmann*|vakten|vakta|kundeservice*|selger*|medarbeider*|bakeren|kokken|guide*
dama|damen|mannen|kvinnen|jenta|fyren|hun|han i|som|på|hos|ved
# sense.they
han|hun|ham|henne
# sense.stranger
fremmed*|ukjent*|annen|andre|andres|vilt
en annen
feil person
# sense.collective
folk|alle|befolkning*|mennesker|kvinner|unge|pensjonister|borger*|innbygger*|generasjon*|barnefamilier|studenter|kunder|distrikt*|samfunn*|vanlige|familier|turister|trofaste|skattebetaler*|bygdefolk
de som
dem som
oss som
vi som
alle de
de gamle
# sense.organisation
kommunen*|banken|selskapet|regionen|styret|ledelsen|politiker*|nemnda|myndighet*|firmaet|direktør*|ordfører*|sjefer|rektorer|eier*|aksjonær*|staten|landet|helseforetak*
# sense.wait
ventet|venter|venta|vente|kø|køen|køer|telefonkø*|sen|sent|forsink*|treg*|fortsatt|ennå|drøyer
siden i
# uker|måneder|timer|dager|døgn|minutter|år
en|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|tjue|tretti|førti|femti uker|uke|måneder|måned|timer|time|dager|døgn|minutter
halvår*|evighet*
# sense.years
år|årene|tiår*|generasjon*|årsskifte*
# sense.repeat
igjen|ganger|gang|gjentatt*|stadig
hele tiden
nok en
hver gang|dag|uke|morgen|måned|kveld|vinter|sommer|høst|eneste
hvert år
på rad
samme svar|beskjed|skjema|historie|feil|sak
andre|tredje|fjerde|femte|sjette|sjuende gang|gangen|uke|uka|dag|måned|saksbehandler
# sense.promise
lovte|lovet|lovte|lover|løfte*|påsto|påstår|garanti|garanterte|bekreft*
skulle kommet|komme|ringe|vært|være|hente|ha|få|leveres|ta|rydde
dere|de|hun|han sa|skrev|sier|skriver
ifølge dere|appen
# sense.broken
ødelagt*|øydelagt|defekt*|knakk|knekt|krasj*|kræsj*|virker|fungerer|funka|virka|avstengt|nede|hakker|henger|kutter|løsnet|løsna|sprakk|rakna|flasser|feilmeld*|ripe*|bulk|krympa
i stykker
slutta å
ut av|ute av drift|funksjon
# sense.wrong
feil|feilen|gal|galt|glemt|glemte|mangler|mangla|borte|mista|rotet|rota|forvekslet|misforstå*|dobbelt|avlyst*|innstilt*
i stedet for
# sense.dirt
skitten*|skittent|ekkelt|mugg|lukt*|stinker|stank|kloakk*|søppel*|støv|rotter|kakerlakk*|lunken|tørt|rå|sur|flekk*|våt|våte|grått|råttent
hår i
kald mat*
# sense.rude
frekk*|uforskamma|ubehagelig*|nedlatende|arrogan*|sukka|sukket|lo|ledd|ryggen|skjelte|ropte|avbrøt|kalte|kalt|freste|hånlig*|likegyldig|respektløs*|stirra|skyld*|latterliggjort
trakk på
# sense.ignored
ingen svarer|svar|gidder|hører|ringer|vet|veit|kommer|kom|tar|hjelper
gidder|likegyldig|ignorer*|henvist|forklaring*|beklagelse*|unnskyldning*
satt over
hørt fra
uten at et|beskjed|forklaring|svar
ta kontakt|ring til|vennligst
# sense.paid
betalte|betalt|betale|trekker|trakk|trukket|belast*|dyr*|kosta|kostet|økt|økning*|gebyr*|kroner|kr|pengene|penger|tilbakebetal*|rabatt*|purring*|regninga
# sense.judged_bad
dårlig*|elendig*|ræva|verst*|verre|skandal*|uakseptab*|skuff*|misfornøyd*|sint|sur|irriter*|lei|trøtt|verdiløs*|katastrof*|skam*|flaut|pinlig*|uverdig*|urimelig*|latterlig*|forferdelig*|håpløs*|useriøs*|krenk*|lurt|gråt
# sense.refused
nekte*|avslag*|avvis*|nei|forbud*|tvunget
får ikke
fikk ikke
# sense.irony
gratulerer|generøst|visst|tydeligvis|bravo|imponerende|deilig|sikkert|selvfølgelig|spent|naturligvis|hurra|forresten|pen
hyggelig med
takk for at
# sense.came_to_nothing
dukka|dukket|kom aldri|ikke|opp
kjørte|gikk forbi|fra
men|likevel|trass|enda|dog
uteble|avlyst|intet|ingenting|forgjeves
# form.negation
ikke|aldri|ingen|intet|ikkje|uten|verken|heller
# sense.thanks
honnør til|for
takk|takke|takker|takknemlig*|tusentakk|setter|pris|ros|rose|roser|skryt|skryte|hyll*|æren
# sense.judged_good
fantastisk*|vidunderlig*|best|beste|super*|topp|knall*|perfekt*|strålende|imponer*|fremragende|utrolig*|profesjonell*|fin|fint|fine|fineste|god|gode|godt|bra|flink*|vennlig*|snilleste|hyggelig*|hjelpsom*|kunnig*|høflig*|morsom*|koselig*|vakker*|himmelsk*|deilig*|nydelig*|prisverdig*|anbefal*|gull|stjerner|toppkarakter|rå
# sense.helped
hjalp|hjulpet|bar|holdt|redda|reddet|fiksa|fikset|ordna|ordnet|løste|reparerte|fulgte|løp|trøsta|trøstet|roet|lytta|lyttet|forklarte|fant|måka|sang|hilser|vinker|omsorg|tålmodig*|smilte|rydda
ble sittende
venta til
ringte selv|tilbake|opp
# sense.joy
glad|glade|smil|smiler|ler|latter|lykke|lykkelig*|glede*|gleder|trygg*|rolig|letta|lettelse|stolt*|rørt|elsker|nyter|fornøyd|fornøyelse|drøm*|sov|strålte|modig|fryd|humør|blid
# sense.surprised_well
endelig|straks|raskt|rask|kjapt|kjapp|enkelt|lett|minutter|kvarter
første gang
aldri før
før|innen tida|jeg|vi
raskere|bedre|billigere|enklere enn|
på minuttet|stedet|
# sense.hypothetical
ville|skulle|kunne|burde|hadde|kanskje|ønske|tenkes|gjerne
tenk om
hvis man
hvis dere
om dere
om man
skulle ønske
# sense.suggest
forslag*|foreslå*|tips|idé|ide|ideer|ønsker|vurdert|konkurranse*|et|prøv
tenkt på
hvorfor ikke
savner en
hva med
hva om
# sense.elsewhere
der jeg|på jobben|jobben
i|hos min|mine|nabokommunen|andre|søstera|naboen|forrige
nederland|sverige|tyskland|danmark|england|japan|utlandet|bergen|trondheim|oslo|stavanger|nabokommun*|andre
pleier|pleide
# sense.fixture
benk*|skilt*|lampe*|knapp|knappen|hylle*|tavle*|klokke|sykkelstativ*|søppelkasse*|søppelbøtt*|kart|kartet|kode|speil*|drikkefonten*|fontene*|pumpe*|leskur*|tak|trær|busker|blomster|vegg*|gjerde*|maling*|app|appen|qr-kode*|sjekkliste*|påminn*|kasser|dører|belysning*|ladestasjon*|vogn|toalett*|parkering*|filter|farge*|liste|postkasser*|tilhenger
# sense.benefit
slippe|slipper|slapp|sparer|spare|spart|lettere|enklere|tryggere|morsommere|koseligere|felles|bedre|gratis|billig|holdt|gjort
flere ville
mange ville
så|da slipper|vet|ser|kan|blir|finner|slapp
# sense.made
jeg|vi|naboen har laga|laget|tegna|tegnet|regna|bygd|skrevet
tegna|tegnet|skissert|bygde|oppfunnet|regna
# sense.put
<< sett|still|la|gjør|bygg|bytt|mal|plant|innfør|heng|legg|skriv|trykk|flytt|snu|åpne|gi|samle|selg|lag|start|strø
# sense.could_not
kan|kunne|skulle|var|er dere|man|det|den|vi ikke
# sense.why
hvorfor|hvordan kan|henger|har
hvorfor finnes|er|har|får|skal|må|bruker|koster
# sense.future
framtid*|fremtid*|framover|fremover|noensinde|sikt|langsikt*|kommende|fortsette|fortsetter|fortsatt|igjen|barnebarn*|beredskap*|2030|2035|2040|2050|ender
noen gang
på vei
om ti|tjue|femti|hundre|noen år
tenker|kommer|skal|vil|har dere|kommunen|banken|selskapet|regionen|de|vi
# sense.policy
plan|planen|planer|politikk|strategi*|mål|målet|målsetting*|visjon*|tanke|tanken|tanker|prinsipp*|ansvar|priorit*|holdning*|linje|linja|hensikt*|meningen|tenkt|kriterier|beslut*|bestemmer|bestemt|verdier|modell|løfte|løfter|vilkår|grense
# sense.think
hvordan|hva tenker|ser|synes|mener|stiller|henger|veier dere|kommunen|banken|nemnda|selskapet|sammen
mener|synes|tenker dere
# sense.trend
alltid|før|tidligere|stadig|færre|bare|generelt|vokst|minker|øker|stenger|nedlegg*|forsvinner|forsvant|noensinde
nå til
en gang
flere og
mer og
hvert år
hver vinter
hver høst
siden 19*
legges ned
etter hvert
# sense.society
skole|skolen|skoler|sykehus*|helsetilbud*|eldreomsorg*|sykehjem*|togene|tog|jernbane*|busser|kollektiv*|klima*|kontant*|filial*|boliger|utleiebolig*|bibliotek*|miljø*|plast*|kull|våpen|skog|skogen|trafikk*|sykkelvei*|leger|service|likestilling*|digital*|bankid|mobil|apper|robot*|maskin|algoritm*|stadion*|bydel*|sentrum|bygda|bygd*|øya|øyene|idrett*|velferd*|overskudd|privatiser*|leverandør*|underleverandør*|pensjon*|utvikling*|energi*|strømpris*|lønn|bru|bro|ferge*|ferje*|vannkraft*
# sense.data
opplysning*|personopplysning*|personnummer*|fødselsnummer*|register*|journal*|adresse*|adressen|nummer|nummeret|telefonnummer|mobilnummer|navn|navnet|navna|bilde*|bildet|bildene|foto*|sak|mappe|prøvesvar*|lønn|lønnsslipp*|diagnose*|karakter*|saldo*|bursdag*|gravid|resept*|kortnummer*|passord*|medlemsliste*|data|skatt|gjeld|religion|vekt|vekta|røntgen*|dna*|identitet*|konvolutt*|opptak*|samtale*|konto|kontoen|alder|papirer|brev|stemme|stemmen
# sense.see
lest|leser|lese|leste|sett|ser|vet|veit|visste|vite|kjenner|kjente|kikka|logga|logget|tilgang*|følge|følger|hørt|hørte|åpnet|åpen|åpent|synlig*|framme
slått opp
hvem|hvilke har|kan|mer|hos
# sense.spread
solgt|selge|selger|delt|deler|dele|videreformid*|utlevert|spredt|fortalte|fortalt|nevnte|viste|ropte|offentliggjort|gitt|ga|sendte|sendt|videre
la ut
leste opp
kom fra dere
i|på facebook|nettside*|nettet|brosjyre*|oppslagstavl*|tavla
# sense.erase
slett|slette*|fjern*|glemme|glemt|utslett*|rens*|anonymiser*
ta bort
# sense.camera
kamera*|kameraet|filmer|filma|filmet|lytter|avlytt*|spore*|sporer|posisjon*|fingeravtrykk*|ansiktsgjenkj*|ansikt|overvåk*|drone*|mikrofon*|høyttaler*|ringeklokke*|kontakter|lokasjon*
tar opp
tas opp
# sense.consent
samtyk*|lov|godkjent|tillatelse*|spurt|spurte|mindreårig*|taushet*|gdpr|personvern*|privat*|hemmelig*|sperret|skjult|lagrer|lagre
sagt ja
si ja
bedt om
hvor lenge lagrer
# sense.leave_alone
fred
slutt å
slutte å
la være
ikke kontakt
ikke ring
stopp med
slutt|stopp .. ringe|kontakte|lese|følge|selge
selger|selgere|telefonsalg*|telefonselger*|oppringt
# sense.mailing
nyhetsbrev*|e-poster|e-post|mail|mailer|sms|sms-lista|reklame*|tilbud|katalog*|liste|lista|tips|varsler|kampanje*|ukas|innboks*|postkasse*|post|plinger|durer|kuponger|rabattkode*|spam*|markedsføring*
# sense.membership
abonn*|medlem|medlemmer|medlemskap*|konto|kontoen|avtale*|klubb*|treningssenter*|trening*|avis|avisa|ukeblad*|blad|bladet|kasse|matkasse*|bonus*|forening*|fagforening*|bredbånd*|strømming*|prøvemåned*|prøveperiode*|kunde|kunder|forsikring*|fasttelefon*|fôr|modem*|parsell*
# sense.cancel
oppsig*|avslutt*|avmeld*|utmeld*|steng|stenge|stryk|annuller*|avbryt*|opphør*|skilles
sagt opp
si opp
sier opp
meld meg
melder meg
melde meg
slett meg
ta meg
fjern meg
ut av
bort fra
# sense.stop
stopp|stoppe|stopper|slutt|slutte|nok|slippe|flere|dropp|kutt
ikke flere
ingen flere
ikke mer
nei takk
blir kvitt
ikke fornyes
holder det
# sense.no_longer
ikke lenger|mer|bruk
trenger|bruker|leser|trener|handler|spiller|orker ikke|aldri|ingen
slutta|ferdig|klarer oss|meg uten
# sense.gone
død|døde|borte|solgt|flyttet|flytta|flytter|utlandet|pensjon|begravelse*|dødsbo*
gått bort
vokst fra
for store
for gammel
for gamle
# sense.switch
annen|annet|nytt|ny leverandør|bank|selskap|butikk|strømleverandør|avis
bytta|byttet|bytter|går over til|bank|selskap|fra
konkurrent*|billigere
funnet en
funnet noe
valgt en
valgt et
prøve noen andre
# sense.last
siste|sist|farvel|pr|månedsskift*|utløper|skilles
ha det
takker for
takk for alt
takk for tida
fra og
neste måned
fra uke
fra nyttår
# sense.how_to
hvordan gjør|får|bytter|endrer|kan|søker|avbestiller
hvor lang|lenge|mye|mange|stor|gammel
hva gjør|trenger|koster|gjelder|er|skal|slags
hvor finner|får|finnes|leverer|ligger|skal|kan|søker
hvilken|hvilket|hvilke tid|spor|dag|vei|skal|er|papirer|billett
når åpner|stenger|kommer|går|kan|får|er
hvem ringer|kontakter|skal|spør
må|kan man|jeg|vi
skal|trenger|gjelder man|jeg|vi|det|den|mitt|min
er|går det mulig|an
# sense.case
sak|saken|saksnummer|ordre*|ordren|referanse*|bestilling*|bekreftelse*|faktura*|regning*|søknad*|melding|skjema*|kvittering*|booking*|billett*|pakke|pakka|pakken|nøkkel*|nøkler|kode|passord*|innlogging|logge|logget|måler*|kontrakt*|leiekontrakt*|attest*|legeerklær*|innkalling*|henvisning*|adgangskort*|bankkort*|månedskort*|gavekort*|garanti*|time|legetime*|boden|leilighet*|papir*|kontonummer*|levering*|tillatelse*|parkeringstillat*|skattemelding*|vedlegg*|purring*
# sense.change
endre*|bytte|flytte|bestille|avbestille|avlyse|søke|leie|låne|registrere*|oppdatere*|rette|dele|hente|henta|levere|betale|betaler|betaling*|stoppes
i rater
# form.mine
min|mitt|mine|mi|vår|vårt|våre
# form.i
jeg|vi|meg|oss
# form.you
dere|deres
# form.past
var|hadde|fikk|kom|ble|gikk|sa|sto|satt|tok|gjorde|skulle|kjørte|ringte|skrev|ba|bestilte|kjøpte
# sense.place
leilighet|gata|veien|vei|oppgang|oppgangen|etasje*|trappa|porten|gården|entré|kjeller*|nummer|nr|inngang*
# sense.appliance
lampe*|gatelys*|kran|krana|oppvaskmaskin*|kjøleskap*|komfyr*|vaskemaskin*|tørketrommel*|lås|låsen|ruter*|boksen|bredbånd*|fiber*|datamaskin|telefon|mobilen|skjerm*|automat*|heis|heisen|dør|døra|sykkel*|bil|bilen|sofa*|stol*|sko|skoa|ovn|ovnen
# sense.greeting
hei|heisann|godkveld|hallo|snakkes|sees|okei|ok
god morgen
ha det
god|glad|gledelig|godt jul|påske|sommer|helg|nyttår
# sense.family_chat
kjære|skatt|kos|klem|klemmer|melk|brød|kake|kaka|boller*|hytta|hilsen|kaffe|middag|kampen|framme|badetøy
husk å
glem ikke
ikke glem
sees vi
kommer du
kan du
tar med
takk for sist
# sense.job
jobb|arbeid|sommerjobb|deltidsjobb|praksis*|cv|ansettelse*|utdannet|utdanner|studerer|søker
leter etter
# sense.pitch
vi tilbyr|selger|hjelper|leverer
tilbud|demo|smaksprøv*|sponsor*|annonser*|søk|google|firma*|firmaer|uforpliktende|invitasjon*|samarbeid*
trafikk på
åpen dag
# sense.auto
fravær*|autosvar*|automatisk*|ferie|kontoret|permisjon*|videresend*
tilbake den
så lenge
# sense.attached
vedlagt*|vedlegg*|referat*|avtalt|orientering|dagsorden*|herved|netto
# sense.prize
vunnet|vinner*|utvalgt*|arv|lotteri*|klikk|lenka|bitcoin*|krypto*|dollar|millioner
trukket ut
trykk her
# sense.study
klasse|skoleklasse|oppgave|masteroppgave|forsker|intervju*|studie*|studenter|elever|arkiv*|museum*|prosjekt
gi bort
# sense.nonsense
test|tester|testing|asdf*|qwerty*
# sense.wrong_address
feil nummer|person|mottaker|adresse|vindu
skulle|var til min|broren|mor|ham|en
ment|tenkt til
# sense.weather
snøen|snør|regner|sola|himmelen|dufter|morgen|kveld|sjøen|fugler*|kjærlighet*|vinden
`;
