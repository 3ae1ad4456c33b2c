/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
brann*|ild|ilden|røyk|røyken|ryker|flammer|brenner|brenn*|brant|brent|gnist*|glød*|eksplo*|svidd|smelte*|smeltet|ulmer
antændt|antent|fakler|fakkel|røgfyldt|røykfylt|røgudvikling|røykutvikling|svedet|soder|soter|røgalarm*|brandalarm*|brandslukk*|fyrede|fyrte|flamme*|brændt|forkullet|forkullede|syder|freser|sveiset
lugter|lukter brændt|brent|svidd|røg|røyk
# sense.gas
gass|gassen|gasslukt|kullos*|bensin*|diesel*|olje|oljen|kjemikalie*|syre|klor|ammoniakk|eksos|damp|utslipp*|siver|tankbil*
propan*|gasflaske*|gassflaske*|gasblus|gaskomfur|gassovn|opløsningsmid*|løsemid*|cyanid|asbest*|kviksølv|kvikksølv|ætsende|etsende|kemisk|kjemisk|stikkende|råddent
# sense.flood
vann|vannet|oversvøm*|flom*|lekker|lekkasje*|fosser|stiger|renner|rant|spruter|velter|drypper|dryppa|strømmer|kjelleren|demning*
renne over
vandskade*|vannskade*|rørbrud|rørbrudd|vandrør|vannrør|vandledning|vannledning|skybrud*|styrtregn*|pumpen|dæmning*|siver|sprøjter|overvand|overvann
# sense.collapse
ras|rase|raser|rast|sprekk*|sprukket|heller|gli|løsner|velter|veltet|henger|gynger|svaier|brister|kollaps*|skred|isen|balkong*|altan*|stillas*|stigen|rekkverk*|muren|steinblokk*
sprækker|sprækk*|bærende|bjælke*|bjelke*|søjle*|søyle*|tagsten|takstein|tagplade*|takplate*|istapper|istap*|stillads*|gravemaskine*|gravemaskin|hul|hullet|hull|brønddæksel|kumlokk*|lygtepæl|lyktestolpe*|glasrude|glassrute*|rækværk|gelænder|gelender|skredet|jordfald|sammenstyrtning|skæv|skjev|skrider|brækker|knækker|knekker|gren|grenen|stolpe*|undergravet
# sense.electric
sikringsskap*|sikring*|ledning|ledningen|kabel*|stikkontakt*|kontakten|strømførende|støt|kortslut*|transformator*|høyspent*
strømkabel|strømkabler|højspænding*|strømmen|hpfi|jordfeilbryter|isolering|elstander|spænding*|spenning|oplader|lader|batteri*|elbil*|elektriker|ledninger
# sense.fallen
falt|falt|faller|ramla|datt|sklidd|skled|sitter
satt fast
klemt|fanget|innestengt|innelåst|drukn*|bevisstløs*|påkjørt|ulykke*
låst inne
ligger på
kjørt ned
ligget|ligger|reist .. gulvet|golvet|bakken|trappa
klemte|væltet|veltet|velter|omkuld|faldulykke|fallulykke|faldet|falder|indespærret|innesperret|flyder|flyter|kollision|kollisjon*|påkørt|styrtet|hjælpeløs|hjelpeløs|skriger|skriker|hyler|græder|gråter
sidder fast
sitter fast
ligger stille
kan|klarer|kommer ikke op|opp|ud|ut|ned|løs
# sense.body
brystet|bryst*|hjertet|hjerte*|puster|puste|pust|pusten|blod|blør|kramp*|bevisst*|hoven|hovner|hovnet|besvim*|svimmel|oppkast*|feber*|slag|puls*|nummen|brent|skadet|skada|vondt|hoster|livløs*
kaster opp
kasta opp
utilpas|uvel|bleg|blek|blå|læber|lepper|strube|halsen|luftveje|luft|luften|astma*|epilep*|diabet*|diabetiker|anfald*|anfall*|ryster|skjelver|fryser|sveder|svetter|blodtryk|sår|såret|brud|brækket|brukket|brekt|hoved|hodet|kranie*|næseblod|neseblod|kvæles|kveles|veer|føder|fødsel|fødselen|lam|lammet|hænger|snøvler|forvirret|apatisk|dehydreret|dehydrert|bevidstløs|opkast|hævet
vandet gået
kaster op
trække|trekke|få vejret|vejr|pusten|luft
# sense.medicine
tablett*|medisin*|dose|dosen|overdose|svelget|svelga|gift|giftig*|forgift*|batteri*|insulin*|allergi*|sprøyte*|oksygen|pille*|piller|legemid*|magnet*|dialyse*
morfin*|panodil*|paracet*|sovepille*|sovepiller|sovemedi*|antidepres*|blodfortyn*|kanyle*|narko*|stoffer|glasset|kapsler|dosering|doser|dosis|vaccine*|vaksine*|epipen|hjertemedicin|hjertemedisin*|svampe|sopp|rengøringsmid*|rengjøringsmid*|afløbsrens|avløpsrens|slugt|slugte
dobbelt dosis
forkert|feil medicin|medisin|dosis|dose|sprøjte|sprøyte
# sense.violence
kniv*|våpen|pistol*|øks|øksa|truer|truet|trua|trusler|slår|slo|slått|drepe|dreper|myrde*|ihjel|mishandl*|ran|rana|innbrudd*|overfall*|vold|voldelig*|forfølger|skyter|bombe*|slåss
bryter seg
sparker|sparket|sparka|kvæler|kveler|skubber|skubbede|dytter|dyttet|trussel|truende|hævn|hevn|skud|skudd|maskeret|maskert|bevæbnet|væbnet|barrikad*|gidsel*|gissel|kidnap*|bortfør*|voldt*|stalker*|indbrud*|tyv|tyve|bande|banden|gjeng*|mobber|mobbes|aggressiv*|fuld|full|smadrer|knuser|smadret|slåskamp|slåsskamp
bange|redd for
tør|våger ikke
står udenfor|utenfor
slår|slo|slog|banker mig|meg|hende|henne|ham|børnene|barna
# sense.despair
orker|klarer|makter ikke mer|lenger|å
leve|livet|dø|selvmord*|avskjed*|farvel|håpløs*|utvei|ensomheten|forsvinner
skåret seg
ikke våkne|leve|orke
slutt på|nå alt|det|er
er jeg her|borte|der ikke
håbet|håpet|håbløst|livstræt|livstrøtt|selvskad*|byrde|byrden|skylden|skammen|tomt|mørke|mørket|begravelse*|testament*|afskedsbrev|overlever|mening|meningsløst|grund|anledning|udvej
ikke mere|mer
tage|ta|tager|tar mit|mitt|sit|sitt liv|livet
gøre|gjøre slut|slutt
give|gi|gav|ga|giver|gir op|opp
ingen vej|udvej|vei|utvei
spiller ingen rolle
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
sporløst|livstegn|savnes|efterlyst|etterlyst|rømt|stukket|hjemmefra|vandret|leder|ledt|leter|lett|forsvundet|set|hørt
ikke set|sett|hørt
tager|tar|svarer|åbner|åpner ikke
kommer ikke frem|hjem|fram|tilbage|tilbake
# sense.cold
minus|grader|kald|kaldt|iskald*|fryser|frøs|frost|kulde*|snø|snøen|snør|is|mørkt|mørket|natt|natta|natten|pysjamas|uvær|storm*|panelovn*
uten varme|strøm|vann|oksygen
frostskade*|nedkølet|nedkjølt|vinteren|minusgrader|isen|glat|glatt|glatte|såpeglatt|spejlglat|snestorm*|snøstorm*|orkan|torden|lyn|radiator*|radiatorer|ovnen|varmen|opvarmning|oppvarming|varmepumpe*
midt på|om natten|natta
i mørket|kulden|sneen|snøen
uden|uten varme|strøm|vand|vann|varmt
# sense.now
nå|straks|øyeblikkelig*|hjelp|skynd*|fort|akutt*|nettopp|alarm*|113|112|110|ambulanse*|politi*|brannvesen*|redning*
akkurat nå
øjeblik*|øyeblikk*|sekund*|sirener|ambulancen|skadestue*|legevakt*|vagtlæge*|udrykning|utrykning|hurtigt|haster|akut|nødsituation|nødsituasjon
ring 112|113|110
det haster
# sense.media
tv|nrk|vg|avisa|avisen|aviser|dagbladet|journalist*|reporter*|pressen|media|viral*|datainnbrudd*|hacket|hacka|hackere|lekket|lekka|innbrudd*|visninger|avslør*|overskrift*|opptak|utpress*
nyheder|nyheter|nyhederne|nyhetene|reportage|reportasje|læserbrev|leserinnlegg|tv2|bt|berlingske|politiken|aftenposten|ekstrabladet|tweet|twitter|tiktok|reddit|facebookgruppe*|tusindvis|tusenvis|boykot*|politianmeld*|retssag|rettssak|ransomware|løsepeng*|virus|krypteret|kryptert|løsesum*|hackergruppe*|phishing|nettfiske|svindel|falske|falsk|datalæk*|datalekkasje*|læk|lækage|servere|serverne|nedetid|nedbrud|demonstr*|optøjer|afpress*|inficeret|sorte
svarte skærme
ligger ude|ute
spredes|deles på
# sense.child
barn|barnet|barna|datter*|dattera|sønn|sønnen|gutt*|jente|jenta|jenter|unge|unger|ungene|ungen|baby*|spedbarn*|elev*|tenåring*|barnebarn*|sfo|barnehage*|skolegård*|lekeplass*|tvillinger*|nyfødt*|lillebror|guttungen
piger|drenge|småbørn|småbarn|barnevogn*|treårig|treåring|fireårig|fireåring|femårig|femåring|seksårig|seksåring|syvårig|sjuåring|otteårig|åtteåring|tiårig|tiåring|mindreårig*|skolebørn|skolebarn|lillesøster|ungerne|børnehave*|vuggestue*|gravid|klassen
# sense.elder
mor|=far|mors|fars|mora|faren|mamma|pappa|farmor|farfar|mormor|morfar|bestemor*|bestefar*|gammel|gamle|eldre|dement*|demens*|rullator*|pensjonist*|sykehjem*|sjukehjem*|hjemmehjelp*|hjemmesykepleie*|hjemmetjenest*|tante|svigermor|svigerfar
halvfems*|nitti*|firs*|åtti*|gamling*|onkel|oldemor|oldefar|enke|enkemand|enkemann|kørestol*|rullestol*|blind|døv|hørehæmmet|handicap*|funksjonshem*|plejehjem*|hjemmepleje*|hjemmehjælp*|rollator*|apopleksi|slag|bedstefar|bedstemor
# sense.partner
mann|mannen|kone|kona|hustru|kjæreste*|samboer*|ektefelle|hennes|hans|bror|broren|søster|søstera
kæreste*|forlovede|tvillingesøster|storebror|storesøster|svoger|svigerinde*|fætter|kusine*|fetter|nevø|niese|svigersøn|svigersønn|svigerdatter|brodern|ekskone|eksmand|eksmann
# sense.acquaintance
nabo|naboen|naboer|sjef|sjefen|arbeidsgiver*|kollega*|venn|venninne*|eks|ekskona|ekskone*|eksmann*|eksen|svoger|svigerinne|klassekamerat*
chefen|bofælle|romkamerat*|udlejer*|utleier*|lejer|leietaker*|veninde*|venner|bekendt*|bekjent*|klassekammerat*|holdkammerat*|lagkamerat*|arbejdsgiver*|træner|trener|kolleger
# sense.staff
sjåfør*|fører*|sykepleier*|sjukepleier*|lege|legen|legesekret*|tannlege*|jordmor*|montør*|tekniker*|saksbehandler*|ansatte*|personal*|vaktmester*|lærer*|ekspeditør*|servitør*|kassadam*|resepsjon*|konduktør*|budet|postbud*|bibliotekar*|håndverker*|elektriker*|rørlegger*|rådgiver*|barnepleier*|renhold*|brannmann*|vakten|vakta|kundeservice*|selger*|medarbeider*|bakeren|kokken|guide*
dama|damen|mannen|kvinnen|jenta|fyren|hun|han i|som|på|hos|ved
kassedame*|kassemedarbeider*|billetkontrollør*|billettkontrollør*|reparatør*|servicetekniker|maler|malere|tømrer*|snekker*|mekaniker*|blikkenslager*|skorstensfejer*|feier*|vicevært*|pædagog*|pedagog*|rektor*|inspektør|psykolog*|diætist|fysioterapeut*|tandlæge*|optiker*|apoteker|farmaceut*|farmasøyt*|omstilling*|sentralbord*|telefonist*|ambulancefolk*|ambulansefolk*|brandmænd|brannmenn|politiet|kaptajn*|kaptein*|besætning|mannskap*|frisør*|livredder*|badevakt*|stewardesse*|lokofører*|taxichauffør*|drosjesjåfør*|sagsbehandler*|socialrådgiver*|sosionom*|plejer|pleier|assistent*|vikar*|vikaren|praktikant*|frivillig*|instruktør*|bud|fyren|piget|karen|karene|tjener|rengøring*|vejleder*|veileder*
# sense.they
han|hun|ham|henne
# sense.stranger
fremmed*|ukjent*|annen|andre|andres|vilt
en annen
feil person
uvedkommende|udenforstående|utenforstående|vildtfremmed*
vilt fremmed
forskellige personer
hvem som helst
hvem som
ingen anelse|aning
# sense.collective
folk|alle|befolkning*|mennesker|kvinner|unge|pensjonister|borger*|innbygger*|generasjon*|barnefamilier|studenter|kunder|distrikt*|samfunn*|vanlige|familier|turister|trofaste|skattebetaler*|bygdefolk
de som
dem som
oss som
vi som
alle de
de gamle
småforretnings*|lejere|leietakere|passagerer|pendlere|bilister|cyklister|syklister|patienter|pasienter|tilflyttere|lavindkomst|lavtlønte|udkantsdanmark|landdistrikt*|bygda|indbyggere*|ældre|eldre|pårørende|forældre|foreldre|arbejdsløse|arbeidsledige|sygemeldte|sykmeldte|enlige|arbejdere|arbeidere|kvinder|pensionister*|pensjonister*|studerende|børnefamilier*|barnefamilier*|kundene|kunderne|skatteydere
de unge
os|oss der|som
folk der|som
# sense.organisation
kommunen*|banken|selskapet|regionen|styret|ledelsen|politiker*|nemnda|myndighet*|firmaet|direktør*|ordfører*|sjefer|rektorer|eier*|aksjonær*|staten|landet|helseforetak*
byråd*|kommunestyre*|bystyre*|forvaltning*|udvalg*|utvalg*|banedanmark|vegvesen*|skat|skatteetaten|skattestyrelsen|socialforvaltning*|barnevern*|boligselskab*|borettslag*|elselskab*|strømselskap*|strømleverandør|kirken|universitet*|sygehus*|sykehus*|koncern*|konsern*|ledelse*|kæden|kjeden|forbundet|foreningen|region|hovedkontor*|styrelsen|direktorat*|ministerie*|bestyrelse*
# sense.wait
ventet|venter|venta|vente|kø|køen|køer|telefonkø*|sen|sent|forsink*|treg*|fortsatt|ennå|drøyer
siden i
# uker|måneder|timer|dager|døgn|minutter|år
en|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|tjue|tretti|førti|femti uker|uke|måneder|måned|timer|time|dager|døgn|minutter
halvår*|evighet*
ventetid*|siddet|hængt|hengt|pausemusik*|ventemusik*|musikken|evigheder|længe|trækker|stadig|udebliver|uteblir|utsatt|udskudt|trenert
drager ud
endnu ikke
venter på
siden februar|januar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|jul|påske|sommeren|sommer|i|forrige
# sense.years
år|årene|tiår*|generasjon*|årsskifte*
generation*|barndom*|årtusind*|fremtiden|framtida|årti|årtier|århundrede*|århundre*
# sense.repeat
igjen|ganger|gang|gjentatt*|stadig
hele tiden
nok en
hver gang|dag|uke|morgen|måned|kveld|vinter|sommer|høst|eneste
hvert år
på rad
samme svar|beskjed|skjema|historie|feil|sak
andre|tredje|fjerde|femte|sjette|sjuende gang|gangen|uke|uka|dag|måned|saksbehandler
omgang|tur|dobbelt|tilbagevendende|gentagne|hveranden|annenhver|bestandig|gange|fjerde|femte|sjette|syvende|sjuende|ottende|åttende|tiende|yderligere|ytterligere|atter
gang på|efter|etter gang
en gang til
dag efter|etter|ud|ut
# sense.promise
lovte|lovet|lovte|lover|løfte*|påsto|påstår|garanti|garanterte|bekreft*
skulle kommet|komme|ringe|vært|være|hente|ha|få|leveres|ta|rydde
dere|de|hun|han sa|skrev|sier|skriver
ifølge dere|appen
tilsagn|ord|garanti*|garantere*|bekræftet|aftalt|avtalt|aftale|reserveret|reservert|forsikr*|klar|senest|annonceret|annonsert|reklamen|ifølge|lova|lovede|love
følge aftale
skulle være|blive|ha|have|komme|vært
sagde|sa|skrev|sagt at|det
fik|fikk at vide|vite
der|det stod at
# sense.broken
ødelagt*|øydelagt|defekt*|knakk|knekt|krasj*|kræsj*|virker|fungerer|funka|virka|avstengt|nede|hakker|henger|kutter|løsnet|løsna|sprakk|rakna|flasser|feilmeld*|ripe*|bulk|krympa
i stykker
slutta å
ut av|ute av drift|funksjon
driller|krøllet|krøller|streiker|havareret|havarert|nedbrud|bugger|buggy|hænger|hopper|lækker|lekker|sprunget|røget|røyket|knækket|bøjet|bøyd|bulet|bulket|ridset|skrabet|skæv|skjev|slukket|sluknet|mørkt|blinker|bipper|piper|summer|knirker|rasler|brummer|ubrugelig*|ubrukelig*|ulæselig*|uleselig*|stendød|stopper|stoppede|blank|fryser|strejker|reparationen|reparasjonen|fejlmelding*|punkteret|punktert
går ikke at|an
stået|stått stille
ud|ute af|av drift|funktion|funksjon
fejl|feil på|i
# sense.wrong
feil|feilen|gal|galt|glemt|glemte|mangler|mangla|borte|mista|rotet|rota|forvekslet|misforstå*|dobbelt|avlyst*|innstilt*
i stedet for
fejlbestil*|feilbestil*|fejlparker*|feilparker*|fejlleve*|feilleve*|sjusket|sjusk|slurv*|slurvet|bummert|tabbe|bommert|fejltag*|feiltak*|glemsomhed|bortkommet|forsvandt|forsvant|manglede|manglet|halve|halvparten|tomt|tomme|modsiger|motsier|forskellige|forskjellige|ombooket|slettet|strøget|udeladt|utelatt|forbyttet|forbytta|blandet|forveksl*|forkert|forkerte|feilaktig
ikke stemmer|passer|bestilt|bedt
selvom|selv|skønt om
# sense.dirt
skitten*|skittent|ekkelt|mugg|lukt*|stinker|stank|kloakk*|søppel*|støv|rotter|kakerlakk*|lunken|tørt|rå|sur|flekk*|våt|våte|grått|råttent
hår i
kald mat*
uhygiejnisk|uhygienisk|usoigneret|snusket|sjusket|lurvet|klistret|klissete|skodder|sigarettsneip*|sneiper|fluer|maddiker|larver|sølvfisk|skjeggkre*|lus|væggelus|veggedyr*|rotte|mus|kakerlak*|tis|urin*|lort|hundelort|bæsj|hundebæsj|opkast|bræk|spy|skidt|møg|møgbeskidt|edderkoppespind|spindelvev|svineri|griseri|grisete|graffiti|tagging|overfyldt*|overfylt*|affald|avfall|krummer|smuler|kold|kaldt|kolde|kald|lunkent|brændt|brent|sejt|seig|tør|tørr|tørre|udløbet|utgått|visne|vissen|råddent|råtten|muggen|muggent|mug|rust|rusten
# sense.rude
frekk*|uforskamma|ubehagelig*|nedlatende|arrogan*|sukka|sukket|lo|ledd|ryggen|skjelte|ropte|avbrøt|kalte|kalt|freste|hånlig*|likegyldig|respektløs*|stirra|skyld*|latterliggjort
trakk på
spydig*|nedladende|ovenfra|uhøflig*|ubehøvlet|ufyselig*|ufin|fornærm*|hånet|hånte|håner|latterlig*|grinede|flirte|fliret|idiot*|dum|dumme|råbte|skældte|brølte|vrissen|vrisset|snerret|snerrede|bisk|sur|surt|tvær|tverr|racis*|rasis*|sexis*|chikane*|trakasser*|diskriminer*|krænk*|krenk*|mobb*|vinkede|viftet|sukkede|øjne|øyne|himlede|himlet|skulede|glodde|stirrede|stirret|skændte|afvist|avvist|smækkede|smelte|slengte
lagde|la|smed på|røret
vendte ryggen|mig|meg
afbrød|avbrøt mig|meg
trak|trakk på skuldrene
hævede|hevet stemmen
# sense.ignored
ingen svarer|svar|gidder|hører|ringer|vet|veit|kommer|kom|tar|hjelper
gidder|likegyldig|ignorer*|henvist|forklaring*|beklagelse*|unnskyldning*
satt over
hørt fra
uten at et|beskjed|forklaring|svar
ta kontakt|ring til|vennligst
tavshed|stilhed|stillhet|tavst|ubesvaret|ubesvart|usynlig*|kastebold|kasteball|viderestillet|viderekoblet|afbrudt|brutt|afspist|avspist|robotsvar|autosvar|standardsvar|overset|oversett|ligeglad*|likegyldig*|uinteresseret|uinteressert|undskyldning*|bortforklar*|skylder|skylden
ikke et|ett|en lyd|ord|svar|pip
intet|ingen|ikke noe|svar|beskjed|besked
aldrig|aldri fået|fått|hørt svar|besked|noget|noe
ingen kan|kunne|ville|har|er|svarer|der|som|ved|vet
svarer aldrig|aldri|ikke
# sense.paid
betalte|betalt|betale|trekker|trakk|trukket|belast*|dyr*|kosta|kostet|økt|økning*|gebyr*|kroner|kr|pengene|penger|tilbakebetal*|rabatt*|purring*|regninga
overfakt*|dobbelt|inkasso*|foged*|namsmann*|rykkergebyr*|purregebyr*|rykker*|bøde*|bot|bøter|prisstigning*|prisøkning*|betaler|tilbagebetaling|erstatning*|kompensation|kompensasjon*|depositum*|mobilepay|vipps|saldoen|selvrisiko|egenandel|ågerpris|blodpris|refusion|refusjon
penge|penger|pengene tilbage|tilbake
# sense.judged_bad
dårlig*|elendig*|ræva|verst*|verre|skandal*|uakseptab*|skuff*|misfornøyd*|sint|sur|irriter*|lei|trøtt|verdiløs*|katastrof*|skam*|flaut|pinlig*|uverdig*|urimelig*|latterlig*|forferdelig*|håpløs*|useriøs*|krenk*|lurt|gråt
sørgelig*|tragisk*|kritik|fiasko|parodi*|farce|farse|cirkus|sirkus|joke|vits|vanvittig*|vanvittigt|absurd*|horribel*|oprør*|opprør*|ked|såret|såra|chokeret|sjokkert|målløs|fortvivlet|fortvilt|frustrer*|opgivende|oppgitt|rasende|gal|forbandet|forbanna|vred|træt|uretfærdig*|urettferdig*|uholdbar*|uforståelig*|ubegripelig*|uprofessionel*|uprofesjonel*|uforsvarlig*|snyd|juks|lureri|svindel|forfærdelig*|grufuld|grusom*|ulækker*|ekkel*|utryg*|utrygg*|farlig*|besværlig*|ærgerlig*|ergerlig*|kedeligt|synd|utilfreds|uacceptab*|rystet|rysta|uværdig*|krænket|ydmyg*|trist
ikke okay|ok|acceptabelt|akseptabelt|godt|bra|rimeligt|rimelig|værdigt|verdig|fair|greit|holdbart
ikke tilfreds|fornøyd|imponeret|imponert|glad|begejstret
fået|fått nok
aldrig|aldri mere|mer|igen
# sense.refused
nekte*|avslag*|avvis*|nei|forbud*|tvunget
får ikke
fikk ikke
nægtet|nægtede|nekta|afslog|avslo|nej|lukket|afvist|stoppet|dumpet|ugyldig*|straf*|krævede|krevde|kræver|krever|tvinger|afslag*
ikke lukket|sluppet ind|inn
måtte|fikk|fik|må ikke
# sense.irony
gratulerer|generøst|visst|tydeligvis|bravo|imponerende|deilig|sikkert|selvfølgelig|spent|naturligvis|hurra|forresten|pen
hyggelig med
takk for at
strålende|genialt|genial|snyggt|sjovt|gøy|fedt|kult|flot|flott|imponeret|imponert|tusind|rekord*|verdensrekord|skildpadde*|skilpadde*|snegl*|snegle|middelalder*|præmie|premie|medalje|gull|spøg|spøk|charmerende|sjarmerende|spændende|spennende|romantisk|kreativt|moderne|effektivt|tillykke|åbenbart|åpenbart|formentlig|antakelig|herligt|herlig|skønt
hyggelig overraskelse
så godt|bra|fint|fedt at
kalder|kaller det|i|dere
tak|takk for ingenting
tak|takk fordi i|at dere
# sense.came_to_nothing
dukka|dukket|kom aldri|ikke|opp
kjørte|gikk forbi|fra
men|likevel|trass|enda|dog
uteble|avlyst|intet|ingenting|forgjeves
aflyst|indstillet|innstilt|annulleret|kansellert|afbestilt|avbestilt|uforrettet|tomhændet|tomhendt|halvfærdig*|halvferdig*|halvveis|halvvejs|mislykket|mislykka|forgæves|lukkede|låst|slukket|øde|udeblev|uteblev|spildt|bortkastet
blev|ble ikke|aldrig|aldri|ingenting|intet
kom|dukkede|dukket aldrig|aldri|ikke|op|opp
kørte|kjørte forbi
uden|uten at
# form.negation
ikke|aldri|ingen|intet|ikkje|uten|verken|heller
# sense.thanks
honnør til|for
takk|takke|takker|takknemlig*|tusentakk|setter|pris|ros|rose|roser|skryt|skryte|hyll*|æren
taknemmelig*|takkede|takket|takkes|tusind|varmt|hjertelig*|hatten|bukker|applaus|blomster|skål|hædre|hylde|klap|honnør|evigt|skylder
takket|tak|takk være
stor|stort|varm|varmt|tusen|tusind|mange|hjertelig tak|takk
uden|uten jer|dere|hende|henne|ham|dem|jeres|den
af|av med hatten
# sense.judged_good
fantastisk*|vidunderlig*|best|beste|super*|topp|knall*|perfekt*|strålende|imponer*|fremragende|utrolig*|profesjonell*|fin|fint|fine|fineste|god|gode|godt|bra|flink*|vennlig*|snilleste|hyggelig*|hjelpsom*|kunnig*|høflig*|morsom*|koselig*|vakker*|himmelsk*|deilig*|nydelig*|prisverdig*|anbefal*|gull|stjerner|toppkarakter|rå
eksemplarisk*|fortrinlig*|fortreffelig*|mesterlig*|omsorgsfuld*|omsorgsfull*|tålmodig*|varmt|professionel*|profesjonel*|kompetent*|lydhør*|engageret|engasjert|opmærksom*|oppmerksom*|pålidelig*|pålitelig*|gæstfri*|gjestfri*|imødekommende|imøtekommende|menneskelig*|fejlfri*|feilfri*|uovertruffen|magisk*|eventyrlig*|udsøgt*|utsøkt*|lækker*|godeste|dygtig*|dyktig*|ordentlig*|velholdt|velstelt|rent|rene|nyvasket|gennemtænkt*|gjennomtenkt*|letlæst|lettlest|forståelig*|pædagogisk*|pedagogisk*|gavmild*|raus|rause|generøs*|retfærdig*|ærlig*|pæn|pænt|pen|pent|smart|klog|kloge|klok|førsteklasses|sød|søde|høfleg|venlig*|dejlig*|topklasse|højdepunkt*|høydepunkt*|redningsmand|engel|engle|helte|helter|perle|forbillede*|forbilde*|femmer|sekser|terningkast|knaldgod*|kjempefin*|kanon*|suveræn*|suveren*|glimrende|utmerket|udmærket
så fint|fin|godt|bra|flot|flott|dejligt|deilig
som hjemme
# sense.helped
hjalp|hjulpet|bar|holdt|redda|reddet|fiksa|fikset|ordna|ordnet|løste|reparerte|fulgte|løp|trøsta|trøstet|roet|lytta|lyttet|forklarte|fant|måka|sang|hilser|vinker|omsorg|tålmodig*|smilte|rydda
ble sittende
venta til
ringte selv|tilbake|opp
rakte|løftede|løftet|bredte|serverede|serverte|plukkede|plukket|guidede|guidet|viste|vist|tippede|tipset|mindede|minnet|legede|lekte|læste|leste|spillede|spilte|satte|sad|krammede|klemte|klemmet|talte|snakkede|prata|spurgte|lånte|gav|opdagede|oppdaget|reparerede|syede|sydde|pudsede|pusset|pakkede|pakket|sørgede|sørget|hjælp|ledte|lette|løb|cyklede|syklet|skyndte|vendte|bekymrede|lærte|opmuntr*|oppmuntr*|støttede|støttet|vejledning|omsorg*|venlighed|vennlighet|respekt|medmenneskelig*|medmenneske*|indsats|innsats|trøstede|reddede|sprang|måkede|måkte|lyttede
tog sig tid
tok seg tid
hørte efter
tog|tok sig|seg tid|god
ekstra mil|skridt
holdt min|hans|hendes|hånden|hånda
gik|gikk en ekstra
# sense.joy
glad|glade|smil|smiler|ler|latter|lykke|lykkelig*|glede*|gleder|trygg*|rolig|letta|lettelse|stolt*|rørt|elsker|nyter|fornøyd|fornøyelse|drøm*|sov|strålte|modig|fryd|humør|blid
glædestår*|fnis*|smilede|smilte|smilende|lyser|lyste|stråler|strålede|strålende|jubl*|hurra|danser|dansede|danset|synger|sang|lettet|sover|trøst|trøsten|forelsket|forelska|forkælet|velkommen|velkomne|set|sett|hørt|vigtig|viktig|respekteret|tryg|minder|minner|yndlings*|favoritt*|solskin|gynger|grinede|griner|lo|glæde*|nyder|tilfreds|fornøjet
vil ikke hjem
taler|snakker|prater stadig|fortsatt|fremdeles|endnu om
glæder|gleder os|mig|oss|meg
glemmer aldrig|aldri|jeg|vi
for første gang
# sense.surprised_well
endelig|straks|raskt|rask|kjapt|kjapp|enkelt|lett|minutter|kvarter
første gang
aldri før
før|innen tida|jeg|vi
raskere|bedre|billigere|enklere enn|
på minuttet|stedet|
prompte|lynhurtig*|lynrask*|forventning*|overrask*|uventet|overgik|overgår|indenfor|innen|problemfri*|smertefri*|knirkefri*|gratis|bonus|ekstra|nemt|let|smidigt|hurtigt|hurtig
uden|uten problemer|bøvl|kø|ventetid|tull|krøll|styr
ingen problemer|kø|bøvl|tull|ventetid
som smurt
gik|gikk som en|på leg|lek
samme dag|aften|kveld
over al forventning
før jeg|vi nåede|rakk
# sense.hypothetical
ville|skulle|kunne|burde|hadde|kanskje|ønske|tenkes|gjerne
tenk om
hvis man
hvis dere
om dere
om man
skulle ønske
tænk|tenk|drømmer|drøm
havde|hadde været|vært
man kunne
kunne man
det ville
ville være|vært|vore godt|bra|smart|fint|fedt|rart|lækkert|kult|gøy|dejligt|deilig|praktisk
# sense.suggest
forslag*|foreslå*|tips|idé|ide|ideer|ønsker|vurdert|konkurranse*|et|prøv
tenkt på
hvorfor ikke
savner en
hva med
hva om
anbefaling|inspiration|inspirasjon|projekt|koncept|konsept|forsøg|forsøk|afprøve|prøve|pilot*|udvikle|utvikle|forbedr*|supplere|oprette|opprette|indføre|innføre|tilbyde|tilby|udvide|utvide|idéen|ideen|ønske|ønskeseddel|ønskeliste
en tanke|idé|ide
hvad|hva med|om
burde være|finnes|findes|kunne|gå
kan|kunne man|i|dere ikke
savner en|et|noget|noe
mangler en|et
# sense.elsewhere
der jeg|på jobben|jobben
i|hos min|mine|nabokommunen|andre|søstera|naboen|forrige
nederland|sverige|tyskland|danmark|england|japan|utlandet|bergen|trondheim|oslo|stavanger|nabokommun*|andre
pleier|pleide
island|frankrig|frankrike|spanien|spania|østrig|østerrike|schweiz|sveits|usa|canada|københavn|stockholm|berlin|london|paris|amsterdam|aarhus|odense|aalborg|tromsø|holland|skotland|skottland|malmø|göteborg|konkurrenten|konkurrenterne|føtex|netto|rema|coop|kiwi|meny|ikea|nabobyen|udlandet
andre|nogle|noen kommuner|byer|banker|butikker|steder|lande|land|skoler|sygehuse|sykehus
i|på|hos min|mitt|mit|vores|vår|andre|søsters|søsterens|brors
gør|gjør man|de|dem det
hvor|der jeg|vi arbejder|jobber|boede|bodde
så|leste|læste|hørte om|at|på|i
# sense.fixture
benk*|skilt*|lampe*|knapp|knappen|hylle*|tavle*|klokke|sykkelstativ*|søppelkasse*|søppelbøtt*|kart|kartet|kode|speil*|drikkefonten*|fontene*|pumpe*|leskur*|tak|trær|busker|blomster|vegg*|gjerde*|maling*|app|appen|qr-kode*|sjekkliste*|påminn*|kasser|dører|belysning*|ladestasjon*|vogn|toalett*|parkering*|filter|farge*|liste|postkasser*|tilhenger
rampe*|kørestolsrampe|bænk|bænke|sofa|krog|kroge|knagg|knagger|knage|knager|holder|rum|skuffe|skuff|postkasse|skab|skap|mikroovn|vandpost|vannpost|drikkefontæne|vandhane|kran|vifte|blæser|gardin*|tæppe|teppe|legehjørne|lekekrok|ammerum|ammerom|puslebord*|stellebord|barnestol*|højttaler*|høyttaler*|skærm|skjerm|køreplan*|rutetabell*|symbol*|ikon*|farvekod*|skabelon*|mal|menu*|meny|søgefelt|søkefelt|søgefunktion|søkefunksjon|kalender*|knap|knapper|sms-påmindelse|påmindelse*|etiket*|etikett*|kvittering*|kølap|kølapp|stregkode|strekkode|bed|blomsterkasse*|blomsterbed|højbede|nyttehage|fuglekasse*|bistade|udefitness|treningsapparat*|gynge|gynger|huske|husker|sandkasse|grill|grillplads|affaldsspand*|skraldespand*|askebæger|askebeger|cykelpumpe|sykkelpumpe|cykelstativ*|ladestander*|ladestolpe*|læskur|lys|spejl*|fodgængerfelt|fotgjengerfelt|bump|fartshump*|lånecykel*|bysykkel*|ur
# sense.benefit
slippe|slipper|slapp|sparer|spare|spart|lettere|enklere|tryggere|morsommere|koseligere|felles|bedre|gratis|billig|holdt|gjort
flere ville
mange ville
så|da slipper|vet|ser|kan|blir|finner|slapp
tidsbesparende|sparede|sluppet|undgå|unngå|effektiv*|miljøvenlig*|miljøvennlig*|bæredygtig*|bærekraftig*|klimavenlig*|finder|finner|lærer|sjovt|morsomt|moro|glæde|glede|gladere|trivsel|hyggeligere|lokke|inkluder*|tilgængelig*|tilgjengelig*|smidigt|nemmere|praktisk*|hjælpe|gavne|opmuntre|mindske|minske|redusere|reducere|forhindre|forhindra|hurtigere|raskere|pænere|penere|renere|billigere|grønnere|kønnere|vinde|vinne
så kan|kunne|ville|slipper|slap|undgår|unngår man|folk|alle|flere|vi|børnene|barna|i|dere
for dem|de|os|oss|alle der|som
koster næsten|nesten|intet|ingenting|lidt|lite
# sense.made
jeg|vi|naboen har laga|laget|tegna|tegnet|regna|bygd|skrevet
tegna|tegnet|skissert|bygde|oppfunnet|regna
skitse*|skisse*|tegning*|prototype*|model|modell|regneark|kalkul*|kortlagt|kartlagt|regnet|bygd|opfundet
vedhæftet|vedlagt en skitse|skisse|tegning
# sense.put
<< sett|still|la|gjør|bygg|bytt|mal|plant|innfør|heng|legg|skriv|trykk|flytt|snu|åpne|gi|samle|selg|lag|start|strø
<< indfør|innfør|flyt|sæt|sett|mal|hav|ha|saml|samle|slå|erstat|erstatt|brug|bruk|installer|tillad|tillat|vis|merk|mærk|fyld|lav|lag|test|prøv|del|bytt|byt|læg|legg|hæng|heng|stil|still|byg|bygg|send|døb|spil|spill|tænk|tenk|plant|server|lån|slip|slipp|udvid|utvid|lad|la|gør|gjør
# sense.could_not
kan|kunne|skulle|var|er dere|man|det|den|vi ikke
kan man|i|dere|de ikke
kunne|skulle|ville det|man|i|dere ikke|være|vært
burde ikke
# sense.why
hvorfor|hvordan kan|henger|har
hvorfor finnes|er|har|får|skal|må|bruker|koster
hvordan kan|skal|kunne i|dere|det|man|vi|nogen|noen
hvorfor ikke|bliver|blir|bygger|gør|gjør|går|kan|lukker|stenger|selger|sælger|lægger|legger|tillader|tillater|behøver|trenger|skal|må
hvad|hva er pointen|poenget|formålet|meningen|ideen|vitsen
med hvilken ret|rett
# sense.future
framtid*|fremtid*|framover|fremover|noensinde|sikt|langsikt*|kommende|fortsette|fortsetter|fortsatt|igjen|barnebarn*|beredskap*|2030|2035|2040|2050|ender
noen gang
på vei
om ti|tjue|femti|hundre|noen år
tenker|kommer|skal|vil|har dere|kommunen|banken|selskapet|regionen|de|vi
generationer|generasjoner|2045|2060|næste|fortsætte|overleve|forblive|forbli|erstattes|afskaffe*|avskaffe*|udfase*|fase|permanent*|langsigtet*|bygges|vokse|udvikle*|utvikle*|nogensinde|sigt
om ti|tyve|tjue|tredive|tretti|halvtreds|femti|få|noen år
kommer det|i|dere|vi|man|togene|skolen til|nogensinde|noensinde
skal det|vi|man|børnene|barna|alle|vores|våre fortsætte|fortsette|virkelig|altid|alltid|blive|bli
hvor længe|lenge skal|kan|tænker|tenker|må
hvad|hva sker|skjer der|det|med|når
er der|det|findes|finnes|har i|dere en|nogen|noen|planer plan|tanke|tanker|grænse|vision|planer
# sense.policy
plan|planen|planer|politikk|strategi*|mål|målet|målsetting*|visjon*|tanke|tanken|tanker|prinsipp*|ansvar|priorit*|holdning*|linje|linja|hensikt*|meningen|tenkt|kriterier|beslut*|bestemmer|bestemt|verdier|modell|løfte|løfter|vilkår|grense
grænse*|grense*|ressourcer|ressurser|budget*|budsjett*|besparelse*|innsparing*|nedskæring*|nedskjæring*|kutt|satsing*|satsning*|satser|satse|invester*|udbud|anbud*|reform*|reglerne|reglene|ideologi|opgave|oppdrag|samfunnsoppdrag|formål*|ambition*|ambisjon*|retning|politik|politisk|princip*|etik*|etikk|moral*|bæredygtighed|bærekraft|gennemsigtighed|åpenhet|åbenhed|demokrat*|ansvar*|styring|organisering|omorganisering|ligestilling|likestilling|vision*|målsætning*
på sigt|sikt
i længden|lengden
til for
# sense.think
hvordan|hva tenker|ser|synes|mener|stiller|henger|veier dere|kommunen|banken|nemnda|selskapet|sammen
mener|synes|tenker dere
hvordan ser|tænker|tenker|går|begrunder|begrunner|forsvarer|retfærdiggør|rettferdiggjør|løser|hænger|henger|harmonerer|stiller i|dere|kommunen|regionen|fylket|styret|bestyrelsen|man|det|selskapet
hvad|hva er jeres|deres|kommunens|bankens|selskapets
hvad|hva synes|syns|mener|siger|sier|tænker|tenker|gør|gjør i|dere|kommunen|politikerne
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
dyrere|ringere|dårligere
færre og
større og
mindre og
hele tiden|tida
efterhånden|etterhvert|førhen|efterhånden|overalt|hidtil|hittil|altid|nuomstunder|gradvis|forsvinder|nedlægges|lukker|nedlæggelse*|centraliser*|sentraliser*
en efter|etter en
år efter|etter år
# sense.society
skole|skolen|skoler|sykehus*|helsetilbud*|eldreomsorg*|sykehjem*|togene|tog|jernbane*|busser|kollektiv*|klima*|kontant*|filial*|boliger|utleiebolig*|bibliotek*|miljø*|plast*|kull|våpen|skog|skogen|trafikk*|sykkelvei*|leger|service|likestilling*|digital*|bankid|mobil|apper|robot*|maskin|algoritm*|stadion*|bydel*|sentrum|bygda|bygd*|øya|øyene|idrett*|velferd*|overskudd|privatiser*|leverandør*|underleverandør*|pensjon*|utvikling*|energi*|strømpris*|lønn|bru|bro|ferge*|ferje*|vannkraft*
bankfilial*|mobildækning|mobildekning|bredbånd|fiber|landet|lærermangel|ventelister|sygeplejersker|sykepleiere|sosu*|helsefagarbeider*|jordemødre|jordmødre|fødeafdeling*|fødestue*|fødetilbud|akutmodtag*|lægehus|lægemangel|fastlegeordning*|fastleger|hjemmepleje|flextrafik|handicapkørsel|daginstitution*|folkeskole*|gymnasie*|biograf*|kino|svømmehal*|svømmehall*|ungdomshus|fritidsklubb*|letbane*|bybane*|metro|t-bane*|motorvej*|motorvei*|biltrafik*|fly|flyene|lufthavn*|flyplass*|udledning*|utslipp*|atomkraft|kernekraft|vindmølle*|vindkraft|solceller|fossil*|co2|genbrug|gjenvinning|biodivers*|insekter|bier|sprøjtegift|sprøytemid*|dyr|dyrevelfærd|dyrevelferd|kød|kjøtt|kylling*|børnearbejde|barnearbeid|arbejdsforhold*|arbeidsvilkår|løn|lønninger|overenskomst|tariff*|velfærd*|skatter|skattekroner|husleje*|husleie|boligmangel|lejeboliger|tryghed|trygghet|integration|integrering|flygtning*|flyktning*|krig|beredskab|beredskap|krise|forsvar*|sparsomm*|rente*|renter|inflation|profit|fortjeneste|bonusser|bonuser|utbytte*|udbytte|ejere|eiere|monopol*|konkurrence|konkurranse|automatiser*|chatbot*|kunstig|intelligens|selvbetjening*|selvbetjent|kasser|kassa|kultur|kulturskole*|musikskole|museer|teater|smartphone*|mitid
# sense.data
opplysning*|personopplysning*|personnummer*|fødselsnummer*|register*|journal*|adresse*|adressen|nummer|nummeret|telefonnummer|mobilnummer|navn|navnet|navna|bilde*|bildet|bildene|foto*|sak|mappe|prøvesvar*|lønn|lønnsslipp*|diagnose*|karakter*|saldo*|bursdag*|gravid|resept*|kortnummer*|passord*|medlemsliste*|data|skatt|gjeld|religion|vekt|vekta|røntgen*|dna*|identitet*|konvolutt*|opptak*|samtale*|konto|kontoen|alder|papirer|brev|stemme|stemmen
hjemmeadresse|efternavn|etternavn|mailadresse*|billedet|billeder|portræt|portrett|skolefoto*|filen|fila|listen|lista|regneark|mappen|mappa|patient*|pasient*|blodprøve*|medicinliste|medisinliste|psykisk|sygdom*|sykdom*|dødsårsag*|dødsårsak*|abort|kønssygdom|kjønnssykdom|hiv|misbrug|rus|rusmiddel|skilsmisse|forældremyndighed|foreldreansvar|låneansøgning|lånesøknad|bankoplysning*|kontoudtog|kontoutskrift*|indkomst|inntekt*|skat|gæld|købshistorik|kjøpshistorikk|søgehistorik|søkehistorikk|rejser|reiser|position|posisjon|fingeraftryk|fingeravtrykk|opkald|video|videoen|film|filmen|klip|klipp|dokument*|notat*|notater|underretning|bekymringsmelding*|ansøgning|udredning|utredning*|profil|profilen|pasfoto|passbilde|kørekort|førerkort|legitimation|legitimasjon|id-kort|pas|pass|underskrift|cookies|informasjonskapsler|sporing*|bookinger|cpr*|cpr-nummer|helseopplysning*|helbredsoplysning*|oplysninger|persondata|personoplysning*
mit|min|mine|hendes|hans|vores|mitt|hennes|våre|vårt private|oplysninger|opplysninger|navn|nummer|adresse|løn|lønn|alder|billede|bilde|journal
# sense.see
lest|leser|lese|leste|sett|ser|vet|veit|visste|vite|kjenner|kjente|kikka|logga|logget|tilgang*|følge|følger|hørt|hørte|åpnet|åpen|åpent|synlig*|framme
slått opp
hvem|hvilke har|kan|mer|hos
indsigt|innsyn|kigger|kiggede|kikker|kikket|snager|snaget|snagede|snoker|snokt|snoka|tjekket|sjekket|overvåger|overvåker|glor|aflytte*|avlytte*|lyttede|lyttet|åbnede|fremgår|afslører|avslører|afslørede|avslørte|røber|røbede|røpet|røper|kendskab|kjennskap|kendte|vidste|fandt|fant|googlede|googler
slået op
så alle|andre|folk
hvordan ved|vet|vidste|visste|kan|kom|fik|fikk|kender|kjenner|fandt|fant i|dere|de|han|hun
hvem|hvilke har|der|som|hos|kan
stod|sto|ligger|lå fremme|framme|åbent|åpent|synligt|synlig
kunne læse|lese
# sense.spread
solgt|selge|selger|delt|deler|dele|videreformid*|utlevert|spredt|fortalte|fortalt|nevnte|viste|ropte|offentliggjort|gitt|ga|sendte|sendt|videre
la ut
leste opp
kom fra dere
i|på facebook|nettside*|nettet|brosjyre*|oppslagstavl*|tavla
videresend*|videresolgt|spredte|sprer|delte|lagt|lægges|cc|kopi|kopier|vedhæftet|vedlagt|mailede|mailet|postede|postet|hængte|hænger|hengte|hang|henger|opslag|oppslag|opslagstavle*|oppslagstavle*|nævnte|nævnt|nevnt|sladre*|sladder|røbet|avis*|højt|høyt|højlydt|råbt|råbte|ropt|sælger|solgte|tredjepart*|udleveret|oplyste|opplyste|givet|offentliggj*|publicer*|publiser*|udlevere
læst op
lest opp
fået fat
fått tak
til hele|alle|andre|forkerte|feil|min
hele klassen|gruppen|gruppa|køen|venteværelset|venterommet|byen|bygda|familien|holdet|laget|kontoret|bussen|foreningen|listen
foran|bag|bak|overfor alle|hele|andre|mig|meg|folk
kun|bare|alene fortalt|sagt|givet|gitt
aldrig|aldri givet|gitt|oplyst|oppgitt|fortalt|sagt|bedt|godkendt|godkjent|skrevet
# sense.erase
slett|slette*|fjern*|glemme|glemt|utslett*|rens*|anonymiser*
ta bort
destruer*|makuler*|udslettet|slet
retten til
tag|ta|tage ned|bort|vekk|væk
fjern|fjerne|slet|slett|slette billedet|bildet|mine|mit|alt|alle
# sense.camera
kamera*|kameraet|filmer|filma|filmet|lytter|avlytt*|spore*|sporer|posisjon*|fingeravtrykk*|ansiktsgjenkj*|ansikt|overvåk*|drone*|mikrofon*|høyttaler*|ringeklokke*|kontakter|lokasjon*
tar opp
tas opp
overvågningskamera*|filmes|filmede|fotograferer|fotografer*|fotograferet|webkamera*|gps|sporing|bluetooth|lokationstjenest*|stedstjenest*|stemmeassist*|ansigtsgenkend*|optaget|optages|optager|båndet
tog billeder
tatt opp
# sense.consent
samtyk*|lov|godkjent|tillatelse*|spurt|spurte|mindreårig*|taushet*|gdpr|personvern*|privat*|hemmelig*|sperret|skjult|lagrer|lagre
sagt ja
si ja
bedt om
hvor lenge lagrer
tavshedspligt*|databeskyttelse*|dataansvarlig|behandlingsansvarlig|datatilsyn*|ulovlig*|lovlig*|tilladelse|opbevare*|oppbevare*|gemmer|gemt|lagret|lagres|slettes|beholdt|beholdes|personligt|personlig|følsom*|følsomme|sensitiv*|fortrolig*|fortrolige|tillid|tillit|anonym*|beskyttet|umyndig
uden|uten at spørge|spørre|jeg|vi|mit
uden|uten mit|mitt|min|lov
ikke|aldrig|aldri bedt|givet|gitt|godkendt|godkjent|spurt|spurgt|sagt|samtykket
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
telefonsælger*|salgsopkald|salgssamtale*|opkald|oppringning*|ringede|maser|mase|masete|plager|plage|chikaner*|forstyrr*|jager|sælgere
i fred|ro
lad være|la meg|mig|oss|os
ikke ringe|ringes|kontakte|kontaktes|ringe
hold|slut op|opp
# sense.mailing
nyhetsbrev*|e-poster|e-post|mail|mailer|sms|sms-lista|reklame*|tilbud|katalog*|liste|lista|tips|varsler|kampanje*|ukas|innboks*|postkasse*|post|plinger|durer|kuponger|rabattkode*|spam*|markedsføring*
udsendelse*|utsendelse*|mails|mailene|e-posten|epost|medlemsblad*|kundeblad*|kundeavis*|tilbudsavis*|kundeavisen|flyer*|push*|notifikation*|varsel|varslinger|tilbuddene|tilbudene|kampagne*|rabatter|ugens|ukens|invitation*|invitasjon*|spørgeskema*|spørreskjema|undersøgelse*|undersøkelse*|påmindelser|beskeder|meldinger|brevene|brosjyre*|brochure*|postkort|julekort|indbakke*|indbakken|ulæst*|ulest*|papirkurv*|papirkurven|søppelpost|mailliste*|mailingliste*|e-postliste*|verveliste
hver|hveneste mandag|fredag|uge|uke
# sense.membership
abonn*|medlem|medlemmer|medlemskap*|konto|kontoen|avtale*|klubb*|treningssenter*|trening*|avis|avisa|ukeblad*|blad|bladet|kasse|matkasse*|bonus*|forening*|fagforening*|bredbånd*|strømming*|prøvemåned*|prøveperiode*|kunde|kunder|forsikring*|fasttelefon*|fôr|modem*|parsell*
årskort|månedskort|træningskort|bogklub*|bokklubb*|vinklub*|vinklubb|streamingtjeneste*|strømmetjeneste|medlemskabet|kontingent|mobilabonnement*|elaftale*|strømavtale*|lejemål|leieforhold|leieavtale|lejekontrakt|leasing*|kundekort*|støttemedlem|fastgiver|bidragyder|gave|betalingsservice|dagblad|avisen|tidsskrift*|magasin|kassen|måltidskasse*|blekasse|bleer|kaffe|kaffeabonnement|blomster|linser|appen|indboforsikring|innboforsikring|alarm|alarmen|tv-pakke*|kanalpakke|renhold|fitness*|lotteri|lodseddel|fadder*|koret|holdet|laget|pladsen|klub*|medlem*
fast giver
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
opsagt|oppsagt|afslutter|afsluttet|afslutte|afbestil*|avbestil*|afmelder|framelder|afmelde|framelde|melder|luk|lukke|luke|lukkes|udmeld*|udtræd*|utgår|udgår|ophør*|ophæv*|opphev*|kanseller*|frasiger|afvikl*|avvikl*|stryg|stoppe|stopper|stoppes|slutter|opsigelse*|opsige|opsiger
sige|siger|sagt|si|sier op|opp
ikke forny|fornye|forlænge|forlenge|fortsætte|fortsette
vil ikke have|ha|være|lenger|længere
melde|melder|meld mig|meg|os|oss ud|ut|fra|af|av
trække|trækker|trekke|trekker mig|meg|os|oss
komme|kommer|slippe ud|ut|af|av
# sense.stop
stopp|stoppe|stopper|slutt|slutte|nok|slippe|flere|dropp|kutt
ikke flere
ingen flere
ikke mer
nei takk
blir kvitt
ikke fornyes
holder det
slipper|fri|fritage*|skån|skåne
ingen|ikke flere|fler|mere|mer
det er|får nok
nu|nå er|får det
nej|nei|ellers tak|takk
tak|takk men nej|nei
ikke noget|noe for
# sense.no_longer
ikke lenger|mer|bruk
trenger|bruker|leser|trener|handler|spiller|orker ikke|aldri|ingen
slutta|ferdig|klarer oss|meg uten
stoppede|overflødig*|unødvendig*|behovet|bruger|bruker|åbner|lytter|hører|spiser|drikker|kører|orker
aldrig|aldri|ikke åbnet|åpnet|læst|lest|brugt|brukt|sett|været
har ingen|ikke længere|lenger|igen
behøver|bruger|bruker|læser|leser|trenger|ikke længere|lenger|mere|mer
har ikke brug|bruk|behov for
klarer mig|meg|os|oss uden|uten
# sense.gone
død|døde|borte|solgt|flyttet|flytta|flytter|utlandet|pensjon|begravelse*|dødsbo*
gått bort
vokst fra
for store
for gammel
for gamle
afgået|avgikk|solgte|sælger|skrottet|skrotet|vraket|smidt|kastet|pension*|pensjon*|pensionist|pensjonist|flyttede|udvandre*|separer*|skilt|skilsmisse|vokset|vokst|teenager|tenåring|udeflyvet|nedlagt|ophørt|opphørt|konkurs
sovet ind
sovnet inn
gået|gått bort|bort
flytter til|fra|udenlands|utenlands|hjem
for store|stor|gammel
egne|egen|eget
# sense.switch
annen|annet|nytt|ny leverandør|bank|selskap|butikk|strømleverandør|avis
bytta|byttet|bytter|går over til|bank|selskap|fra
konkurrent*|billigere
funnet en
funnet noe
valgt en
valgt et
prøve noen andre
skiftede|skifter|skiftet|byttet|bytter|tegnet|valgt|fundet
bedre tilbud
skrevet under
hos en anden|annen|andre
gået|gått over|videre til
har skaffet|anskaffet|fået|fått egen|egne|eget|ny|nyt|nytt|en
fundet|funnet en|et|noget|noe andet|annet|billigere|bedre
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
takker|forlader|forlater|slut|slutt|slutten|årsskifte*|opsigelsesfrist|oppsigelsestid|binding*|bindingstid|udløber|løber|sidste|adjø
siste dag
på gensyn|gjensyn
tak|takk for alt|mig|meg|nu|nå|denne|tiden|tida|årene|samarbejdet|samarbeidet|følget
når aftalen|avtalen|perioden|måneden
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
hvordan|hvor|hvornår|når|hvilken|hvilke|hvilket|hva|hvad|hvem ansøger|søker|søger|afbestiller|avbestiller|bestiller|betaler|booker|skifter|bytter|udfylder|fyller|får|gør|gjør|finder|finner|henter|kan|kommer|koster|lader|afleverer|leverer|logger|længe|lenge|mange|meget|mye|ordner|registrerer|ser|skal|sender|åbner|åpner|må|melder|søger
kan|må|skal|behøver|trenger|får jeg|man|vi|det|den
har|tager|tar|sælger|selger|findes|finnes|gælder|gjelder|åbner|åpner|stenger|lukker|serverer|reparerer i|dere|det
vil|skal|ønsker|må have|ha|booke|bestille|ændre|endre|flytte|bytte|melde|hente|leje|leie|få
går det at|an
er der|det åbent|åpent|gratis|muligt|mulig|okay|greit|rigtigt|riktig
# sense.case
sak|saken|saksnummer|ordre*|ordren|referanse*|bestilling*|bekreftelse*|faktura*|regning*|søknad*|melding|skjema*|kvittering*|booking*|billett*|pakke|pakka|pakken|nøkkel*|nøkler|kode|passord*|innlogging|logge|logget|måler*|kontrakt*|leiekontrakt*|attest*|legeerklær*|innkalling*|henvisning*|adgangskort*|bankkort*|månedskort*|gavekort*|garanti*|time|legetime*|boden|leilighet*|papir*|kontonummer*|levering*|tillatelse*|parkeringstillat*|skattemelding*|vedlegg*|purring*
afdrag*|avdrag*|nedbetaling*|forfaldsdato|forfall*|kid|kid-nummer|kundenummer|varenummer|sporingsnummer|kolli|pakkeshop|udlevering|utlevering|hentested|hjemlevering|retur|returnere|reservedel*|rejsen|reisen|pladsbillet|plads|pladser|lægetid|tandlægetid|tannlegetime|besøg|besøk|prøvetagning|recepten|resepten|frikort|tilskud|boligstøtte|barselsdagpenge|foreldrepenger|sygedagpenge|sykepenger|dagpenge|folkepension|skoleplads|pasning|daginstitutionsplads|syn|eu-kontroll|parkeringstilladelse|byggetilladelse|byggesak|tegninger|kopi|udskrift|utskrift|registrering|årsopgørelse|kontoudtog|nemid|appen|login|bekræft*|engangskode|elmåler|strømmåler|skraldespanden|søppeldunk*|storskrald|grovavfall|container|nøglebrik|vasketid|garageplads|husleje|reservation*|reservasjon*|bord|bordet|værelse|værelset|rommet|størrelse*|batteri|manual*|samlevejledning|åbningstider|åpningstider|skema|skemaet|pdf|fil|filen|link|lenke
# sense.change
endre*|bytte|flytte|bestille|avbestille|avlyse|søke|leie|låne|registrere*|oppdatere*|rette|dele|hente|henta|levere|betale|betaler|betaling*|stoppes
i rater
afbestille|ombooke|forny|fornye|forlæng|forlænge|forlenge|skaffe|hentes|afleveres|leveres|sender|skrive|udfylde|fylle|tilmelde|melde|betales|faktureres|downloade|laste|installere|aktivere|spærre|sperre|nulstille|nullstille|anke|klage|supplere|justere|reparere|reparert|fikse|ordne|ordnet|udbedre|utbedre|tjekke|sjekke|kontrollere|tømme|tømmes|hæve|sænke|heve|senke|byttes|skiftes|rettes|opdatere
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
trappeopgang|opgang|opgangen|altan|balkong|gård|garage|garasje*|vaskekælder|vaskekjeller|loft|loftet|gangen|korridor|torvet|torget|parken|stoppested*|holdeplass*|station|perron*|perrong|spor|afkørsel|avkjørsel|rundkørsel|rundkjøring|kryds|kryss|sti|stien|broen|havnen|havna|venteværelse*|venterom*|reception*|resepsjon*|afdeling*|avdeling*|stue|køkken*|kjøkken*|badeværelse*|toilet|toalett*|bruser|dusj*|kælder
# sense.appliance
lampe*|gatelys*|kran|krana|oppvaskmaskin*|kjøleskap*|komfyr*|vaskemaskin*|tørketrommel*|lås|låsen|ruter*|boksen|bredbånd*|fiber*|datamaskin|telefon|mobilen|skjerm*|automat*|heis|heisen|dør|døra|sykkel*|bil|bilen|sofa*|stol*|sko|skoa|ovn|ovnen
emhætte|fryser|fryseren|tørretumbler|radiator|termostat*|varmepumpe|vandvarmer|varmtvannsbereder|vask|håndvask|afløb|sluk|avløp|toilet|kumme|bruseren|persienne*|vindue|vinduet|vindu|hoveddør|ytterdør|dørtelefon|porttelefon|porten|garageport|elevator*|rulletrappe*|rulletrapp|bom|bommen|p-automat|parkeringsautomat|billetautomat|billettautomat|hæveautomat|minibank|printer|ladekabel|fjernbetjening|fjernkontroll|fjernsyn|tablet|nettbrett|laptop|højttaler|cykel|cyklen|løbehjul|sparkesykkel|barnevogn|høreapparat|briller
# sense.greeting
hei|heisann|godkveld|hallo|snakkes|sees|okei|ok
god morgen
ha det
god|glad|gledelig|godt jul|påske|sommer|helg|nyttår
godaften|halløj|kære|venlig|okay|toppen|topp|perfekt|noteret|notert|modtaget|mottatt|forstået|forstått|supert|flott
tak|takk for svar|svaret|besked|info|informationen|informasjonen|tilbakemeldingen|beskjed|hjælpen
ha|hav en|ei god|fin|dejlig|hyggelig
så ved|vet jeg
det er modtaget|notert
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
søster|bror|mutti|skat|skatter|vennen|elskede|aftensmad|middag*|morgenmad|frokost*|lunsj|træning|trening|fodbold*|fotball*|håndbold|håndball|lift|køre|henter|børnene|katten|hunden|nøglerne|nøklene|kartofler|poteter|ost|kaffebrød|frikadeller|kjøttboller|lagkage|fødselsdag*|bursdag*|fest|festen|sauna|badstu|båden|sommerhus*|hytte|fætrene|gutta|weekenden|helga|iaften|aften|handle|opvask|oppvask|elsker|kys|kyss|kram|knus|mælk
ses vi|i|på|imorgen|ved
ringer til? dig|deg
kan du købe|kjøpe|hente|tage|ta|ringe|handle
er du hjemme|på
tag|ta med kaffe|kage|kake
hils|hilse alle|mor|far|fra
husk at|å|kaffen|nøglen
# sense.job
jobb|arbeid|sommerjobb|deltidsjobb|praksis*|cv|ansettelse*|utdannet|utdanner|studerer|søker
leter etter
stilling*|stillinger|ledig|ledige|sommerjob|fritidsjob*|timevikar|lærling*|lærlingeplads|læreplass|praktikplads|praktik|erhvervspraktik|erfaring|erfaringer|ansøgning|referencer|referanser|eksamen|kok|kokk|svejser|sveiser|sygeplejerske|sykepleier|lastbilchauffør|lastebilsjåfør|kørekort|førerkort|uddannet|uddannelse|uopfordret
åpen søknad
job|jobb|arbejde|arbeid hos jer|dere
søger|søker job|jobb|arbejde|arbeid|stilling|praktik
# sense.pitch
vi tilbyr|selger|hjelper|leverer
tilbud|demo|smaksprøv*|sponsor*|annonser*|søk|google|firma*|firmaer|uforpliktende|invitasjon*|samarbeid*
trafikk på
åpen dag
tilbyder|tilbyr|pristilbud|pristilbod|kundeemner|leads|seo|hjemmesider|nettsider|webbureau|webbyrå|bureau|byrå|konsulent*|rekrutter*|bemanning*|rengøringsfirma|renholdsfirma|vinduespudser|vinduspuss|kontorartikler|kontorrekvisita|kaffeaftale|grossist|producent|produsent|distribut*|katalog|messe|messen|udstill*|utstill*|workshop|kurser|kurs|foredrag*|webinar|netværk*|nettverk*|indvielse*|innvielse|åpning|jubilæum|jubileum|profiltøj|profilklær|skilte|skilt|solpaneler|forsikringsmægler
tilbud på
vi er|på en|et lille|lite|liten|førende|ledende|familieejet|familiebedrift|firma|bureau|byrå
øg|øk|øger|øker jeres|deres|salget
book|bestill en|et demo|møde|møte
samarbejde|samarbeide|samarbeid med|om
# sense.auto
fravær*|autosvar*|automatisk*|ferie|kontoret|permisjon*|videresend*
tilbake den
så lenge
orlov|sygemeldt|sykmeldt|kursus|tjenesterejse|tjenestereise|konference|konferanse|sagsnummer|saksnummer|hastesager|hastesaker|modtaget|mottatt|genereret|generert|no-reply|noreply|leveringsrapport|afsender|avsender|mailserver|barsel
tilbage den
ikke leveres
læser|leser ikke|sporadisk mail|mails|e-post
ved presserende|haster|hast
jeg er|holder bortrejst|bortreist|syg|syk|borte|ferie|fri
# sense.attached
vedlagt*|vedlegg*|referat*|avtalt|orientering|dagsorden*|herved|netto
vedhæft*|vedhæftet|medfølger|mødereferat|møtereferat|mødeindkaldelse|indkaldelse|innkalling*|generalforsamling*|årsmøte*|sakliste|underskrevet|signeret|signert|kontrakten|adresseændring|adresseendring|ny|faktureringsadresse|cvr|org.nr|rapporten|månedsrapport|kvartalsrapport|specifikation|spesifikasjon
her kommer|er referatet|rapporten|billederne|bildene|filen
til orientering|info
ifølge|etter|efter aftale|avtale
# sense.prize
vunnet|vinner*|utvalgt*|arv|lotteri*|klikk|lenka|bitcoin*|krypto*|dollar|millioner
trukket ut
trykk her
gevinst*|vinder|vinderen|jackpot|gavekort*|iphone|gratis|prins|arving|bankoverførsel|bankoverføring|investering|invester|kviklån|forbrukslån|casino|slots|bonus|viagra|verificer|verifiser|tillykke|gratulerer|eksklusivt|begrænset|begrenset
konto spærret
klik|klikk her|nedenfor|på
du har vundet|vunnet|blevet|blitt
# sense.study
klasse|skoleklasse|oppgave|masteroppgave|forsker|intervju*|studie*|studenter|elever|arkiv*|museum*|prosjekt
gi bort
skoleprojekt|skoleprosjekt|opgave|speciale|bacheloroppgave|kandidat*|spørgeskema|undersøgelse|forskning*|afhandling|avhandling|slægtsforsk*|slektsforsk*|fotografier|historie|historisk*|fortællinger|fortellinger|minder|minner|doner*|donation|donasjon|skænke|skjenke|samling|indsamling|innsamling|loddetrækning|utlodning|velgørenhed|veldedighet|sponsor*|sponse|låne|lokale|journalist|podcast|elevopgave|universitet|studerende
må|får|kan vi interviewe|intervjue|komme|besøge|besøke|filme|stille
skriver om|opgave|oppgave
# sense.nonsense
test|tester|testing|asdf*|qwerty*
testmail|testmelding|testbesked|prøver|prøve|blabla|funker|hejhej|xyz|abc|123|ups|oisann|hovsa|sorry|glem|pyt
tester bare|lige
bare tester|en test
intet|ikke|ingenting vigtigt|viktig
glem det
# sense.wrong_address
feil nummer|person|mottaker|adresse|vindu
skulle|var til min|broren|mor|ham|en
ment|tenkt til
fejlsendt|feilsendt|fejladresseret|modtager|mottaker|utilsigtet*|fejltagelse|feiltakelse|ignorer|bortse
sendt|sendte forkert|feil|ved
undskyld|unnskyld|ups|oi|beklager forkert|feil
var til|ikke|ment
se bort fra
forkert|feil sted|mail|e-post|firma|nummer|person
# sense.weather
snøen|snør|regner|sola|himmelen|dufter|morgen|kveld|sjøen|fugler*|kjærlighet*|vinden
solen|solskin|solskinn|regn|regnen|regnet|tåge|tåke|måne|månen|stjerner|stjernerne|stjernene|forår|foråret|våren|efterår|høst|høsten|løv|blade|svaler|fugl|fugle|trane*|anemoner|blåveis|digt|digte|dikt|rim|poesi|stilheden|havet|skoven|skogen|mos|hjerte|drømme|drømmer|livets
# sense.kindness
tekop|kop|kopp|koppen|kaffe|kage|kake|bolle|chokolade|sjokolade|tæppe|pledd|pude|pute|blomst|blomster|tulipan*|buket|bukett|seddel|lapp|lappen|tegning*|bamse|tøjdyr|kosedyr|ballon|ballong|is|slikkepind|paraply|vanter|votter|strømper|sokker|hånden|hånda|skulderen|skuldra|kram|krammet|klem|klemmen|vink|vinkede|vinket|fløjtede|plystret|nynnede|nynnet|vittighed|spøg|navn|hilste
ved navn
en kop|kopp|seddel|lapp|kram|klem|tæppe|blomst|bolle
ved navn
bankede|banket på
# sense.no_fault
fortryd*|fortrudt|angret|angrer|angre|klandre|anmærkning|brokke|klage|bemærkning
intet|ikke|aldrig|aldri|ingenting|noget|noe at|å klage|brokke|udsætte|utsette
aldrig|aldri|ikke fortrudt|angret|skuffet|klaget|svigtet|sviktet
alt stemte|virkede|klappede|gik|gikk|var|funkede|fungerte|klaffet|stemte
præcis|akkurat|nøyaktig som|slik jeg|vi|det|lovet
ikke én|en eneste
uden|uten jer|dere|hende|henne|ham havde|hadde
behøvede|måtte|trengte ikke men
# sense.contrast
imidlertid|istedet|alligevel|trods|tross|selvom|derimod|desværre|dessverre|mærkeligt|merkelig|underligt|underlig
i stedet|stedet for
på den anden|andre side
og alligevel|likevel
men nej|nei|ikke|ingen|aldrig|aldri
# sense.set_time
imorgen|imorgon|overmorgen|mandag|tirsdag|onsdag|torsdag|fredag|mandage|lørdager|lørdage|søndage|søndager|marts|maj|december|juleaften|julaften|nytårsaften|nyttårsaften|påske|pinse|weekenden|helgen|formiddag*|eftermiddag*|ettermiddag*|vinterferie*|efterårsferie*|høstferie*
kl|klokken|klokka #
næste|neste uge|uke|måned|mandag|tirsdag|onsdag|torsdag|fredag
# sense.rude_service
chatbot*|robot|tast|trykk|tryk|talesvar|automatisk|telefonsluse|indtalt|innspilt|link|hjemmesiden|nettsiden|faq|viderestill*|viderekobl*
`;
