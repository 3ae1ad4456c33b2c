/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
brand*|ild|ilden|røg|røgen|ryger|flammer|brænder|brænd*|brændt|gnist*|glød*|eksplo*|sved|svedet|smelte*|smeltet
varmt gulv
antændt|antent|fakler|fakkel|røgfyldt|røykfylt|røgudvikling|røykutvikling|svidd|soder|soter|røgalarm*|brannalarm*|brannslukk*|fyrede|fyrte|flamme*|brent|forkullet|forkullede|ulmer|syder|freser|sveiset
lugter|lukter brændt|brent|svidd|røg|røyk
# sense.gas
gas|gassen|gaslugt|kulilte*|benzin*|diesel*|olie|olien|kemikalie*|syre|klor|ammoniak|udstødning|dampe|udslip*|siver|tankbil*
propan*|gasflaske*|gassflaske*|gasblus|gaskomfur|gassovn|opløsningsmid*|løsemid*|cyanid|asbest*|kviksølv|kvikksølv|ætsende|etsende|kemisk|kjemisk|stikkende|råddent
# sense.flood
vand|vandet|oversvømme*|lækker|lækage*|fosser|stiger|løber|løb|sprøjter|vælter|drypper|dryppede|strømmer|kælderen|dige*|dæmning*
løbe over
oversvømt|vandskade*|vannskade*|rørbrud|rørbrudd|vandrør|vannrør|vandledning|vannledning|skybrud*|styrtregn*|pumpen|demning*|oversvøm*|siver|spruter|overvand|overvann
# sense.collapse
styrte|styrter|styrtet|revne*|revner|hælder|skride|løsner|vælter|væltet|hænger|gynger|svajer|brister|kollaps*|skred|isen|altan*|stillads*|stigen|rækværk*|muren
sprækker|sprekker|sprækk*|sprekk*|bærende|bjælke*|bjelke*|søjle*|søyle*|tagsten|takstein|tagplade*|takplate*|istapper|istap*|stillas*|gravemaskine*|gravemaskin|hul|hullet|hull|brønddæksel|kumlokk*|lygtepæl|lyktestolpe*|glasrude|glassrute*|rekkverk*|gelænder|gelender|skredet|jordfald|sammenstyrtning|skæv|skjev|skrider|brækker|knækker|knekker|gren|grenen|stolpe*|undergravet
# sense.electric
eltavle*|sikring*|ledning|ledningen|kabel*|stikkontakt*|kontakten|strømførende|stød|kortslut*|transformator*|højspænding*
strømkabel|strømkabler|høyspent*|strømmen|hpfi|jordfeilbryter|isolering|elstander|spænding*|spenning|oplader|lader|batteri*|elbil*|elektriker|ledninger
# sense.fallen
faldet|faldt|falder|styrtet|gled|gledet|sidder
sad fast
klemt|fanget|indespærret|drukne*|bevidstløs*|påkørt|ulykke*
låst inde
ligger på
kørt ned
ligget|ligger|rejst .. gulvet|jorden|trappen
klemte|væltet|veltet|velter|omkuld|faldulykke|fallulykke|falt|innesperret|flyder|flyter|kollision|kollisjon*|påkjørt|hjælpeløs|hjelpeløs|skriger|skriker|hyler|græder|gråter
sidder fast
sitter fast
ligger stille
kan|klarer|kommer ikke op|opp|ud|ut|ned|løs
# sense.body
brystet|bryst*|hjertet|hjerte*|ånde*|vejret|vejrtræk*|blod|bløder|kramp*|bevidst*|hævet|hæver|besvim*|svimmel|opkast*|feber*|blodprop*|puls*|følelsesløs|forbrændt|såret|ondt|hoster|livløs*
trækker vejret
kaster op
kastede op
utilpas|uvel|bleg|blek|blå|læber|lepper|strube|halsen|luftveje|luft|luften|astma*|epilep*|diabet*|diabetiker|anfald*|anfall*|ryster|skjelver|fryser|sveder|svetter|blodtryk|sår|brud|brækket|brukket|brekt|hodet|kranie*|næseblod|neseblod|kvæles|kveles|veer|føder|fødsel|fødselen|lam|lammet|hænger|snøvler|forvirret|apatisk|dehydreret|dehydrert|bevisstløs|oppkast|hovnet|hoven
vandet gået
kaster opp
trække|trekke|få vejret|vejr|pusten|luft
# sense.medicine
tablet*|medicin*|dosis|overdosis|slugt|sluger|gift|giftig*|forgift*|batteri*|insulin*|allergi*|sprøjte*|ilt|piller|pille*|lægemid*|magnet*|dialyse*
morfin*|panodil*|paracet*|sovepille*|sovepiller|sovemedi*|antidepres*|blodfortyn*|kanyle*|narko*|stoffer|glasset|kapsler|dosering|dose|doser|vaccine*|vaksine*|epipen|hjertemedicin|hjertemedisin*|svampe|sopp|rengøringsmid*|rengjøringsmid*|afløbsrens|avløpsrens|svelget|slugte|svelga
dobbelt dosis
forkert|feil medicin|medisin|dosis|dose|sprøjte|sprøyte
# sense.violence
kniv*|våben|pistol*|økse*|truer|truet|truede|trusler|slår|slog|slået|dræbe|dræber|myrde*|ihjel|mishandl*|røveri*|røvet|indbrud*|overfald*|vold|voldelig*|forfølger|skyder|bombe*|slås
bryder ind
sparker|sparket|sparka|kvæler|kveler|skubber|skubbede|dytter|dyttet|trussel|truende|hævn|hevn|skud|skudd|maskeret|maskert|bevæbnet|væbnet|barrikad*|gidsel*|gissel|kidnap*|bortfør*|voldt*|stalker*|innbrudd*|tyv|tyve|bande|banden|gjeng*|mobber|mobbes|aggressiv*|fuld|full|smadrer|knuser|smadret|slåskamp|slåss|slåsskamp
bange|redd for
tør|våger ikke
står udenfor|utenfor
slår|slo|slog|banker mig|meg|hende|henne|ham|børnene|barna
# sense.despair
orker|kan|magter ikke mere|længere|at
leve|livet|dø|selvmord*|afsked*|farvel|håbløs*|udvej|ensomheden|forsvinder
skåret sig
ikke vågne|leve|orke
slut med|på det|alt|hele
er jeg her|der ikke
håbet|håpet|håpløst|livstræt|livstrøtt|selvskad*|byrde|byrden|skylden|skammen|tomt|tom|mørke|mørket|begravelse*|testament*|avskjedsbrev|overlever|mening|meningsløst|anledning|utvei
ikke mere|mer
tage|ta|tager|tar mit|mitt|sit|sitt liv|livet
gøre|gjøre slut|slutt
give|gi|gav|ga|giver|gir op|opp
ingen vej|udvej|vei|utvei
spiller ingen rolle
# sense.absent
svarer|åbner|reagerer|rejser ikke|sig
ikke kommet|kom hjem|frem|tilbage
kom|kommer aldrig|ikke hjem|frem
forsvundet|væk|savnet|alene|faret|efterladt
alene hjemme
finder ikke
ingen åbner
ingen lukkede
ingen har set|hørt
hverken taget|svaret
sporløst|livstegn|savnes|efterlyst|etterlyst|rømt|stukket|hjemmefra|vandret|leder|ledt|leter|lett|forsvunnet|set|hørt
ikke set|sett|hørt
tager|tar|svarer|åbner|åpner ikke
kommer ikke frem|hjem|fram|tilbage|tilbake
# sense.cold
minus|grader|kold|koldt|iskold*|fryser|frøs|frost|kulde*|sne|sneen|sner|is|mørkt|mørke|mørket|nat|natten|nattøj|uvejr|storm*|radiator*
uden varme|strøm|el|vand|ilt
frostskade*|nedkølet|nedkjølt|vinteren|minusgrader|isen|glat|glatt|glatte|såpeglatt|spejlglat|snestorm*|snøstorm*|orkan|torden|lyn|ovnen|varmen|opvarmning|oppvarming|varmepumpe*
midt på|om natten|natta
i mørket|kulden|sneen|snøen
uden|uten varme|strøm|vand|vann|varmt
# sense.now
nu|straks|øjeblikkelig*|hjælp|skynd*|hurtigt|akut*|lige|alarm*|112|ambulance*|politi*|brandvæsen*|redning*
lige|netop nu
øjeblik*|øyeblikk*|sekund*|sirener|ambulansen|skadestue*|legevakt*|vagtlæge*|udrykning|utrykning|fort|haster|nødsituation|nødsituasjon
ring 112|113|110
det haster
# sense.media
tv|tv2|dr|avisen|aviser|ekstra|bladet|journalist*|reporter*|pressen|medie*|viral*|datalæk*|hacket|hacker|hackere|lækket|indbrud*|visninger|afslør*|overskrift*|optagelse|afpres*
nyheder|nyheter|nyhederne|nyhetene|reportage|reportasje|læserbrev|leserinnlegg|nrk|bt|vg|dagbladet|berlingske|politiken|aftenposten|ekstrabladet|tweet|twitter|tiktok|reddit|facebookgruppe*|tusindvis|tusenvis|boykot*|politianmeld*|retssag|rettssak|ransomware|løsepeng*|virus|krypteret|kryptert|løsesum*|hackergruppe*|phishing|nettfiske|svindel|falske|falsk|datalekkasje*|læk|lækage|servere|serverne|nedetid|nedbrud|demonstr*|optøjer|utpress*|inficeret|sorte
svarte skærme
ligger ude|ute
spredes|deles på
# sense.child
barn|barnet|børn|børnene|datter*|søn|sønnen|søns|dreng*|pige|pigen|piger|unge|unger|ungerne|baby*|spæd*|elev*|teenager*|barnebarn*|børnebørn*|fritids*|børnehave*|vuggestue|skolegård*|legeplads*|tvillinger*|nyfødt*|lillebror|knægt*
jenter|gutter|småbørn|småbarn|barnevogn*|treårig|treåring|fireårig|fireåring|femårig|femåring|seksårig|seksåring|syvårig|sjuåring|otteårig|åtteåring|tiårig|tiåring|mindreårig*|skolebørn|skolebarn|lillesøster|ungene|barnehage*|vuggestue*|gravid|klassen
# sense.elder
mor|=far|mors|fars|farmor|farfar|mormor|morfar|bedstemor*|bedstefar*|gammel|gamle|ældre|dement*|demens*|rollator*|pensionist*|plejehjem*|hjemmehjælp*|hjemmepleje*|moster|svigermor|svigerfar
halvfems*|nitti*|firs*|åtti*|gamling*|tante|onkel|oldemor|oldefar|enke|enkemand|enkemann|kørestol*|rullestol*|blind|døv|hørehæmmet|handicap*|funksjonshem*|sykehjem*|hjemmesykepleie*|apopleksi|slag|bestemor|bestefar
# sense.partner
mand|manden|hustru|kone|konen|kæreste*|samlever*|ægtefælle|hendes|hans|bror|søster
kjæreste*|forlovede|samboer*|tvillingesøster|storebror|storesøster|svoger|svigerinde*|fætter|kusine*|fetter|nevø|niese|svigersøn|svigersønn|svigerdatter|datteren|sønnen|brodern|ekskone|eksmand|eksmann
# sense.acquaintance
nabo|naboen|naboer|overbo*|chef|chefen|arbejdsgiver*|kollega*|ven|veninde*|ex|eks|ekskone*|eksmand*|svoger|svigerinde|klassekammerat*
sjefen|bofælle|romkamerat*|udlejer*|utleier*|leietaker*|venninne*|venner|bekendt*|bekjent*|klassekamerat*|holdkammerat*|lagkamerat*|arbeidsgiver*|træner|trener|kolleger
# sense.staff
chauffør*|fører*|sygeplejerske*|læge|lægen|lægesekret*|tandlæge*|jordemoder*|montør*|tekniker*|sagsbehandler*|personale*|vicevært*|lærer*|ekspedient*|tjener*|kassedame*|receptionist*|konduktør*|togfører*|buddet|postbud*|bibliotekar*|håndværker*|elektriker*|blikkenslager*|rådgiver*|pædagog*|rengøring*|brandmand*|vagten|kundeservice*|sælger*|medarbejder*|skraldemand*|bageren|kokken|rundviser*|pedel*
damen|manden|kvinden|pigen|fyren|hun|han i|som|på|hos|der|ved
kassemedarbeider*|billetkontrollør*|billettkontrollør*|reparatør*|servicetekniker|maler|malere|tømrer*|snekker*|mekaniker*|skorstensfejer*|feier*|vaktmester*|pedagog*|rektor*|inspektør|psykolog*|diætist|fysioterapeut*|tannlege*|optiker*|apoteker|farmaceut*|farmasøyt*|omstilling*|sentralbord*|telefonist*|ambulancefolk*|ambulansefolk*|brandmænd|brannmenn|politiet|kaptajn*|kaptein*|besætning|mannskap*|frisør*|livredder*|badevakt*|stewardesse*|lokofører*|taxichauffør*|drosjesjåfør*|saksbehandler*|socialrådgiver*|sosionom*|plejer|pleier|assistent*|vikar*|vikaren|praktikant*|frivillig*|instruktør*|guiden|budet|bud|fyren|piget|jenta|karen|karene|servitør*|renholder*|vejleder*|veileder*
# sense.they
han|hun|ham|hende
# sense.stranger
fremmed*|ukendt*|anden|andens|andre|andres
en andens
forkert person
uvedkommende|udenforstående|utenforstående|vildtfremmed*
vilt fremmed
forskellige personer
hvem som helst
hvem som
ingen anelse|aning
# sense.collective
folk|alle|befolkning*|mennesker|kvinder|unge|pensionister|borger*|indbygger*|generation*|børnefamilier|studerende|kunder|landdistrikt*|samfund*|almindelige|familier|turister|loyale|skatteborger*
dem der
dem på
os der
vi der
alle dem
de gamle
vi alle
småforretnings*|lejere|leietakere|passagerer|pendlere|bilister|cyklister|syklister|patienter|pasienter|tilflyttere|lavindkomst|lavtlønte|udkantsdanmark|distrikt*|bygda|innbyggere|innbyggerne|ældre|eldre|pårørende|foreldre|arbejdsløse|arbeidsledige|sygemeldte|sykmeldte|enlige|arbejdere|arbeidere|kvinner|pensionister*|pensjonister*|studenter|børnefamilier*|barnefamilier*|kundene|kunderne|skatteydere|skattebetaler*
de unge
os|oss der|som
folk der|som
# sense.organisation
kommunen*|banken|selskabet|regionen|bestyrelsen|ledelsen|politiker*|nævnet|myndighed*|firmaet|direktør*|chefer|rektorer|ejer*|aktionær*|staten|landet|byrådet
byråd*|kommunestyre*|bystyre*|forvaltning*|udvalg*|utvalg*|banedanmark|vegvesen*|nav|skatteetaten|skattestyrelsen|socialforvaltning*|barnevern*|boligselskab*|borettslag*|elselskab*|strømselskap*|strømleverandør|kirken|universitet*|sygehus*|sykehus*|koncern*|konsern*|ledelse*|kæden|kjeden|forbundet|foreningen|region|fylket|hovedkontor*|styrelsen|direktorat*|ministerie*|bestyrelse*|styret
# sense.wait
ventet|venter|ventede|vente|kø|køen|køer|telefonkø*|sen|sent|forsink*|langsom*|stadig|endnu|trækker
siden i
# uger|måneder|timer|dage|døgn|minutter|år
en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds uger|uge|måneder|måned|timer|time|dage|døgn|minutter
halvår*|evighed*
ventetid*|sittet|hængt|hengt|pausemusik*|ventemusik*|musikken|evigheter|lenge|fortsatt|fremdeles|udebliver|uteblir|utsatt|udskudt|trenert
drager ud
endnu ikke
venter på
siden februar|januar|marts|mars|april|maj|mai|juni|juli|august|september|oktober|november|december|desember|jul|påske|sommeren|sommer|i|forrige
# sense.years
år|årene|årti*|generation*|årsskifte*
generasjon*|barndom*|årtusind*|fremtiden|framtida|tiår|århundrede*|århundre*
# sense.repeat
igen|gange|gang|gentag*|konstant|atter|evigt
hele tiden
hver gang|dag|uge|morgen|måned|aften|vinter|sommer|efterår|år
i træk
samme svar|besked|formular|historie|fejl|kaos
anden|tredje|fjerde|femte|sjette|syvende gang|uge|dag|måned|sagsbehandler
omgang|tur|dobbelt|tilbagevendende|gjentatte|hveranden|annenhver|bestandig|ganger|femte|sjette|syvende|sjuende|ottende|åttende|tiende|yderligere|ytterligere
gang på|efter|etter gang
en gang til
dag efter|etter|ud|ut
# sense.promise
lovede|lovet|lover|løfte*|påstod|påstår|garanti|garanterede|bekræft*
skulle komme|ringe|være|hente|have|få|leveres|tage
i|de|hun|han sagde|skrev|siger|skriver
ifølge jer|jeres|appen
tilsagn|ord|garanti*|garantere*|bekreftet|aftalt|avtalt|avtale|reserveret|reservert|forsikr*|klar|senest|annonceret|annonsert|reklamen|ifølge|lova|lovte|love
følge aftale
skulle være|blive|ha|have|komme|vært
sagde|sa|skrev|sagt at|det
fik|fikk at vide|vite
der|det stod at
# sense.broken
ødelagt*|ituer|defekt*|knækk*|krasj*|crash*|virker|fungerer|virkede|afbrudt|nede|hakker|fryser|smider|løsnede|sprang|skaller|fejlmeld*|ridse*|bule|krympede|krympet
i stykker
lukket ned
holdt op
ude af drift
driller|krøllet|krøller|streiker|havareret|havarert|nedbrud|bugger|buggy|hænger|henger|hopper|lækker|lekker|sprunget|røget|røyket|knekt|bøjet|bøyd|bulet|bulk|bulket|ripe|ripet|skrabet|skæv|skjev|slukket|sluknet|mørkt|blinker|bipper|piper|summer|knirker|rasler|brummer|ubrugelig*|ubrukelig*|ulæselig*|uleselig*|stendød|stopper|stoppede|blank|strejker|reparationen|reparasjonen|feilmelding*|punkteret|punktert
går ikke at|an
stået|stått stille
ud|ute af|av drift|funktion|funksjon
fejl|feil på|i
# sense.wrong
forkert*|fejl|fejlen|glemt|glemte|mangler|manglede|væk|tabt|forvekslet|misforstå*|dobbelt|aflyst*
i stedet for
fejlbestil*|feilbestil*|fejlparker*|feilparker*|fejlleve*|feilleve*|sjusket|sjusk|slurv*|slurvet|bummert|tabbe|bommert|fejltag*|feiltak*|glemsomhed|bortkommet|forsvandt|forsvant|manglet|halve|halvparten|tomt|tom|tomme|modsiger|motsier|forskellige|forskjellige|ombooket|strøget|udeladt|utelatt|forbyttet|forbytta|blandet|forveksl*|feil|feilaktig
ikke stemmer|passer|bestilt|bedt
selvom|selv|skønt om
# sense.dirt
beskidt*|snavset|klamt|mug|skimmel*|lugt*|stinker|stank|kloak*|skrald*|støv|rotter|kakerlak*|lunken|tørt|rå|sur|plet*|våd|våde|svinede|råddent
hår i
kold mad*
uhygiejnisk|uhygienisk|usoigneret|snusket|sjusket|lurvet|klistret|klissete|skodder|sigarettsneip*|sneiper|fluer|maddiker|larver|sølvfisk|skjeggkre*|lus|væggelus|veggedyr*|rotte|mus|tis|urin*|lort|hundelort|bæsj|hundebæsj|opkast|bræk|spy|skidt|møg|møgbeskidt|edderkoppespind|spindelvev|svineri|griseri|grisete|graffiti|tagging|overfyldt*|overfylt*|avfall|søppel|krummer|smuler|kold|kaldt|kolde|kald|lunkent|brændt|brent|sejt|seig|tør|tørr|tørre|udløbet|utgått|visne|vissen|råtten|muggen|muggent|rust|rusten
# sense.rude
uforskammet*|ubehagelig*|nedladende|arrogan*|sukkede|grinede|grint|ryggen|skældte|råbte|afbrød|kaldte|kaldt|vrissede|snerr*|hånlig*|ligeglad|respektløs*|stirrede|skyld*|latterliggjort
trak på
spydig*|nedlatende|ovenfra|uhøflig*|ubehøvlet|ufyselig*|ufin|fornærm*|hånet|hånte|håner|latterlig*|flirte|fliret|idiot*|dum|dumme|ropte|skjelte|brølte|vrissen|vrisset|bisk|sur|surt|tvær|tverr|racis*|rasis*|sexis*|chikane*|trakasser*|diskriminer*|krænk*|krenk*|mobb*|vinkede|viftet|sukket|øjne|øyne|himlede|himlet|skulede|glodde|stirret|skændte|afvist|avvist|smækkede|smelte|slengte
lagde|la|smed på|røret
vendte ryggen|mig|meg
afbrød|avbrøt mig|meg
trak|trakk på skuldrene
hævede|hevet stemmen
# sense.ignored
ingen svarer|svar|gider|hører|ringer|ved|kommer|kom|tager|hjælper
gider|ligeglad|ignorer*|henvist|stillet|omstillet|forklaring*|undskyldning*
hørt fra
uden at et|besked|forklaring|svar
kontakt|ring til|venligst
tavshed|stilhed|stillhet|tavst|ubesvaret|ubesvart|usynlig*|kastebold|kasteball|viderestillet|viderekoblet|afbrudt|brutt|afspist|avspist|robotsvar|autosvar|standardsvar|overset|oversett|ligeglad*|likegyldig*|uinteresseret|uinteressert|unnskyldning*|bortforklar*|skylder|skylden
satt over
ikke et|ett|en lyd|ord|svar|pip
intet|ingen|ikke noe|svar|beskjed|besked
aldrig|aldri fået|fått|hørt svar|besked|noget|noe
ingen kan|kunne|ville|har|er|svarer|der|som|ved|vet
svarer aldrig|aldri|ikke
# sense.paid
betalte|betalt|betale|trækker|trak|trukket|opkræve*|dyr*|kostede|steget|stigning*|gebyr*|kroner|kr|pengene|penge|tilbagebetal*|rabat*|rykker*|regning*
overfakt*|dobbelt|inkasso*|foged*|namsmann*|purregebyr*|purring*|bøde*|bot|bøter|prisstigning*|prisøkning*|kostet|betaler|tilbakebetaling|erstatning*|kompensation|kompensasjon*|depositum*|mobilepay|vipps|saldoen|selvrisiko|egenandel|ågerpris|blodpris|trakk|refusion|refusjon
penge|penger|pengene tilbage|tilbake
# sense.judged_bad
dårlig*|elendig*|ringe|værst*|værre|skandal*|uaccept*|skuffe*|utilfreds*|vred|sur|irriter*|træt|værdiløs*|katastrof*|skam*|pinlig*|uværdig*|urimelig*|latterlig*|forfærdelig*|håbløs*|useriøs*|krænk*|snydt|græd
for dårligt
sørgelig*|tragisk*|kritik|fiasko|parodi*|farce|farse|cirkus|sirkus|joke|vits|vanvittig*|vanvittigt|absurd*|horribel*|oprør*|opprør*|lei|såret|såra|chokeret|sjokkert|målløs|fortvivlet|fortvilt|frustrer*|opgivende|oppgitt|rasende|gal|forbandet|forbanna|sint|trøtt|uretfærdig*|urettferdig*|uholdbar*|uforståelig*|ubegripelig*|uprofessionel*|uprofesjonel*|uforsvarlig*|snyd|juks|lureri|svindel|forferdelig*|grufuld|grusom*|ulækker*|ekkel*|utryg*|utrygg*|farlig*|besværlig*|ærgerlig*|ergerlig*|kedeligt|kjedelig|synd|misfornøyd|uakseptab*|rystet|rysta|uverdig*|krenket|ydmyg*|trist
ikke okay|ok|acceptabelt|akseptabelt|godt|bra|rimeligt|rimelig|værdigt|verdig|fair|greit|holdbart
ikke tilfreds|fornøyd|imponeret|imponert|glad|begejstret
fået|fått nok
aldrig|aldri mere|mer|igen
# sense.refused
nægte*|afslag*|afvis*|nej|forbud*|tvunget|tvinge*
må ikke
måtte ikke
nektet|nekta|afslog|avslo|nei|avvist|stoppet|dumpet|ugyldig*|straf*|krævede|krevde|kræver|krever|avslag*
ikke lukket|sluppet ind|inn
måtte|fikk|fik|må ikke
# sense.irony
tillykke|generøst|åbenbart|bravo|imponerende|dejligt|hyggeligt|formentlig|selvfølgelig|spændt|naturligvis|hurra|yderst
tak for at
strålende|genialt|genial|snyggt|sjovt|gøy|fedt|kult|flot|flott|imponeret|imponert|tusind|rekord*|verdensrekord|skildpadde*|skilpadde*|snegl*|snegle|middelalder*|præmie|premie|medalje|gull|spøg|spøk|charmerende|sjarmerende|spændende|spennende|romantisk|kreativt|moderne|effektivt|gratulerer|åpenbart|tydeligvis|antakelig|sikkert|herligt|herlig|skønt|deilig
hyggelig overraskelse
så godt|bra|fint|fedt at
kalder|kaller det|i|dere
tak|takk for ingenting
tak|takk fordi i|at dere
# sense.came_to_nothing
dukkede|kom aldrig|ikke|op
kørte|løb|sprang forbi|over|fra
men|alligevel|trods|dog
udeblev|aflyst|intet|ingenting|forgæves
avlyst|indstillet|innstilt|annulleret|kansellert|afbestilt|avbestilt|uforrettet|tomhændet|tomhendt|halvfærdig*|halvferdig*|halvveis|halvvejs|mislykket|mislykka|forgjeves|stengt|låst|slukket|øde|uteblev|spildt|bortkastet
blev|ble ikke|aldrig|aldri|ingenting|intet
kom|dukkede|dukket aldrig|aldri|ikke|op|opp
kørte|kjørte forbi
uden|uten at
# form.negation
ikke|aldrig|ingen|intet|ej|uden|hverken|heller
# sense.thanks
tak|takke|takker|taknemmelig*|tusindtak|sætter|pris|ros|rose|roser|hyld*|æren
takknemlig*|takkede|takket|takkes|tusind|tusen|varmt|hjertelig*|hatten|bukker|applaus|blomster|skål|hædre|hylle|klap|honnør|evigt|skylder
takket|tak|takk være
stor|stort|varm|varmt|tusen|tusind|mange|hjertelig tak|takk
uden|uten jer|dere|hende|henne|ham|dem|jeres|den
af|av med hatten
# sense.judged_good
fantastisk*|vidunderlig*|bedst|bedste|super*|top|perfekt*|strålende|imponer*|fremragende|utrolig*|professionel*|fin|fint|fine|god|gode|godt|dygtig*|venlig*|sød|søde|sødeste|rar|rart|hjælpsom*|kyndig*|høflig*|sjov*|hyggelig*|smuk*|himmelsk*|dejlig*|skøn*|lækker|prisværdig*|anbefal*|guld|stjerner|karakter|suveræn*
eksemplarisk*|fortrinlig*|fortreffelig*|mesterlig*|omsorgsfuld*|omsorgsfull*|tålmodig*|varmt|profesjonel*|kompetent*|lydhør*|engageret|engasjert|opmærksom*|oppmerksom*|pålidelig*|pålitelig*|gæstfri*|gjestfri*|imødekommende|imøtekommende|menneskelig*|fejlfri*|feilfri*|uovertruffen|magisk*|eventyrlig*|udsøgt*|utsøkt*|lækker*|nydelig*|godeste|dyktig*|flink*|ordentlig*|velholdt|velstelt|frisk|rent|rene|nyvasket|gennemtænkt*|gjennomtenkt*|letlæst|lettlest|forståelig*|pædagogisk*|pedagogisk*|gavmild*|raus|rause|generøs*|retfærdig*|ærlig*|pæn|pænt|pen|pent|smart|klog|kloge|klok|førsteklasses|høfleg|vennlig*|deilig*|topklasse|topp|højdepunkt*|høydepunkt*|redningsmand|engel|engle|helte|helter|perle|forbillede*|forbilde*|femmer|sekser|terningkast|knaldgod*|kjempefin*|kjempebra|kanon*|suveren*|glimrende|utmerket|udmærket
så fint|fin|godt|bra|flot|flott|dejligt|deilig
som hjemme
# sense.helped
hjalp|hjulpet|bar|holdt|reddede|reddet|fiksede|ordnede|løste|reparerede|fulgte|løb|trøstede|beroligede|lyttede|forklarede|fandt|skovlede|sang|hilser|vinker|tørrede|omsorg|tålmodig*|byttede|smilede
blev ved
blev hos
ventede til
ringede selv|tilbage|op
rakte|løftede|løftet|bredte|serverede|serverte|plukkede|plukket|guidede|guidet|viste|vist|tippede|tipset|mindede|minnet|legede|lekte|læste|leste|spillede|spilte|satte|satt|sad|krammede|klemte|klemmet|snakket|prata|spurte|lånte|gav|ga|opdagede|oppdaget|reparerte|syede|sydde|pudsede|pusset|pakkede|pakket|sørgede|sørget|hjelp|ledte|lette|løp|cyklede|syklet|skyndte|vendte|bekymrede|lærte|opmuntr*|oppmuntr*|støttede|støttet|veiledning|omsorg*|venlighed|vennlighet|respekt|medmenneskelig*|medmenneske*|indsats|innsats|trøstet|sprang|måkede|måkte|lyttet
tog sig tid
tok seg tid
hørte efter
tog|tok sig|seg tid|god
ekstra mil|skridt
holdt min|hans|hendes|hånden|hånda
gik|gikk en ekstra
# sense.joy
glad|glade|smil|smiler|grin|griner|lykke|lykkelig*|glæde*|tryg*|rolig|lettet|lettelse|stolt*|rørt|elsker|nyder|tilfreds|fornøjelse|drøm*|sover|strålede|modig|fryd
gode humør
gledestår*|fnis*|smilede|smilte|smilende|lyser|lyste|stråler|strålte|strålende|jubl*|hurra|danser|dansede|danset|synger|sang|letta|sov|trøst|trøsten|forelsket|forelska|forkælet|velkommen|velkomne|set|sett|hørt|vigtig|viktig|respekteret|minder|minner|yndlings*|favoritt*|solskin|gynger|ler|grinede|lo|glede*|nyter|fornøyd|fornøjet
vil ikke hjem
taler|snakker|prater stadig|fortsatt|fremdeles|endnu om
glæder|gleder os|mig|oss|meg
glemmer aldrig|aldri|jeg|vi
for første gang
# sense.surprised_well
endelig|straks|hurtigt|hurtig|nemt|let|minutter|kvarter
første gang
aldrig før
før|inden tiden|jeg|vi
hurtigere|bedre|billigere|nemmere end
på minuttet|stedet
prompte|lynhurtig*|lynrask*|forventning*|overrask*|uventet|overgik|overgår|indenfor|innen|problemfri*|smertefri*|knirkefri*|gratis|bonus|ekstra|lett|enkelt|smidigt|raskt|fort
uden|uten problemer|bøvl|kø|ventetid|tull|krøll|styr
ingen problemer|kø|bøvl|tull|ventetid
som smurt
gik|gikk som en|på leg|lek
samme dag|aften|kveld
over al forventning
før jeg|vi nåede|rakk
# sense.hypothetical
ville|skulle|kunne|burde|havde|måske|gid|tænkes|gerne
tænk hvis
hvis man
hvis i
ønske mig
ville ønske
dersom|tænk|tenk|drømmer|drøm
havde|hadde været|vært
man kunne
kunne man
det ville
ville være|vært|vore godt|bra|smart|fint|fedt|rart|lækkert|kult|gøy|dejligt|deilig|praktisk
# sense.suggest
forslag*|foreslå*|tip|tips|idé|ide|ideer|ønsker|overvejet|konkurrence*|et|prøv
tænkt på
hvorfor ikke
mangler en
hvad med
anbefaling|inspiration|inspirasjon|prosjekt|koncept|konsept|forsøg|forsøk|afprøve|prøve|pilot*|udvikle|utvikle|forbedr*|supplere|oprette|opprette|indføre|innføre|tilbyde|tilby|udvide|utvide|idéen|ideen|ønske|ønskeseddel|ønskeliste
en tanke|idé|ide
hvad|hva med|om
burde være|finnes|findes|kunne|gå
kan|kunne man|i|dere ikke
savner en|et|noget|noe
mangler en|et
# sense.elsewhere
på mit|arbejdet|arbejde
i|hos min|mine|nabokommunen|andre|min søsters|naboens|vores gamle
holland|sverige|tyskland|norge|england|japan|udlandet|aarhus|odense|aalborg|københavn|nabokommun*|andre
plejer|plejede
island|frankrig|frankrike|spanien|spania|østrig|østerrike|schweiz|sveits|usa|canada|oslo|stockholm|berlin|london|paris|amsterdam|bergen|trondheim|stavanger|tromsø|nederland|skotland|skottland|malmø|göteborg|konkurrenten|konkurrenterne|føtex|netto|rema|coop|kiwi|meny|ikea|nabobyen|utlandet
andre|nogle|noen kommuner|byer|banker|butikker|steder|lande|land|skoler|sygehuse|sykehus
i|på|hos min|mitt|mit|vores|vår|andre|søsters|søsterens|brors
gør|gjør man|de|dem det
hvor|der jeg|vi arbejder|jobber|boede|bodde
så|leste|læste|hørte om|at|på|i
# sense.fixture
bænk*|skilt*|lampe*|knap|knappen|hylde*|reol*|tavle*|ur|cykelstativ*|skraldespand*|kort|kortet|kode|spejl*|vandpost*|pumpe*|læskur*|tag|træer|buske|blomster|mur*|hegn*|maling*|app|appen|qr-kode*|tjekliste*|påmindelse*|kasser|døre|belysning*|ladestander*|kupé*|vogn|toilet*|parkering*|filter|farve*|liste|postkasser*
rampe*|kørestolsrampe|benk|benker|sofa|krog|kroge|knagg|knagger|knage|knager|holder|skuffe|skuff|postkasse|skab|skap|mikroovn|vannpost|drikkefontæne|drikkefontene|vandhane|kran|vifte|blæser|gardin*|tæppe|teppe|legehjørne|lekekrok|ammerum|ammerom|puslebord*|stellebord|barnestol*|højttaler*|høyttaler*|skærm|skjerm|køreplan*|rutetabell*|symbol*|ikon*|fargekod*|skabelon*|mal|menu*|meny|søgefelt|søkefelt|søgefunktion|søkefunksjon|kalender*|knapp|knapper|sms-påmindelse|påminnelse*|etiket*|etikett*|kvittering*|kølap|kølapp|stregkode|strekkode|bed|blomsterkasse*|blomsterbed|højbede|nyttehage|fuglekasse*|bistade|udefitness|treningsapparat*|gynge|gynger|huske|husker|sandkasse|grill|grillplads|affaldsspand*|søppelkasse*|søppelbøtte*|askebæger|askebeger|cykelpumpe|sykkelpumpe|sykkelstativ*|ladestolpe*|leskur|lys|speil|fodgængerfelt|fotgjengerfelt|bump|fartshump*|lånecykel*|bysykkel*|klokke
# sense.benefit
slippe|slipper|slap|sparer|spare|sparet|lettere|nemmere|tryggere|sjovere|hyggeligere|fælles|bedre|gratis|billigt
flere ville
mange ville
så|behøver slipper|ved|ser|kan|bliver|finder|ingen
tidsbesparende|sparede|spart|sluppet|undgå|unngå|effektiv*|miljøvenlig*|miljøvennlig*|bæredygtig*|bærekraftig*|klimavenlig*|finder|finner|sjovt|morsomt|moro|glæde|glede|gladere|trivsel|lokke|inkluder*|tilgængelig*|tilgjengelig*|smidigt|enklere|praktisk*|hjelpe|gavne|opmuntre|mindske|minske|redusere|reducere|forhindre|forhindra|hurtigere|raskere|pænere|penere|renere|billigere|grønnere|kønnere|vinde|vinne
så kan|kunne|ville|slipper|slap|undgår|unngår man|folk|alle|flere|vi|børnene|barna|i|dere
for dem|de|os|oss|alle der|som
koster næsten|nesten|intet|ingenting|lidt|lite
# sense.made
jeg|vi|nabo har lavet|tegnet|regnet|bygget|skrevet
tegnet|tegnede|skitseret|byggede|opfundet|regnede
skitse*|skisse*|tegning*|prototype*|model|modell|regneark|kalkul*|kortlagt|kartlagt|regnet|bygd|oppfunnet
vedhæftet|vedlagt en skitse|skisse|tegning
# sense.put
<< sæt|stil|lad|gør|byg|byt|mal|plant|indfør|hæng|læg|skriv|tryk|flyt|vend|åbn|giv|saml|sælg|lav|start|bed
<< indfør|innfør|flyt|sæt|sett|mal|hav|ha|saml|samle|slå|erstat|erstatt|brug|bruk|installer|tillad|tillat|vis|merk|mærk|fyld|lav|lag|test|prøv|del|bytt|byt|læg|legg|hæng|heng|stil|still|byg|bygg|send|døb|spil|spill|tænk|tenk|plant|server|lån|slip|slipp|udvid|utvid|lad|la|gør|gjør
# sense.could_not
kan|kunne|skulle|var|er i|man|det|den|vi ikke
kan man|i|dere|de ikke
kunne|skulle|ville det|man|i|dere ikke|være|vært
burde ikke
# sense.why
hvorfor|hvordan kan|hænger
hvorfor findes|er|har|får|skal|må|bruger|koster
hvordan kan|skal|kunne i|dere|det|man|vi|nogen|noen
hvorfor ikke|bliver|blir|bygger|gør|gjør|går|kan|lukker|stenger|selger|sælger|lægger|legger|tillader|tillater|behøver|trenger|skal|må
hvad|hva er pointen|poenget|formålet|meningen|ideen|vitsen
med hvilken ret|rett
# sense.future
fremtid*|fremover|nogensinde|sigt|langsigt*|kommende|fortsætte|fortsætter|fortsat|tilbage|børnebørn*|barnebarn*|beredskab*|2030|2035|2040|2050|ender
nogen sinde
på vej
blive ved
om ti|tyve|halvtreds|hundrede|nogle år
tænker|kommer|skal|vil|agter i|kommunen|banken|selskabet|regionen|de|vi
framtiden*|framover|generationer|generasjoner|2045|2060|neste|fortsette|overleve|forblive|forbli|erstattes|afskaffe*|avskaffe*|udfase*|fase|permanent*|langsiktig*|bygges|vokse|udvikle*|utvikle*|noensinde|sikt
om ti|tyve|tjue|tredive|tretti|halvtreds|femti|få|noen år
kommer det|i|dere|vi|man|togene|skolen til|nogensinde|noensinde
skal det|vi|man|børnene|barna|alle|vores|våre fortsætte|fortsette|virkelig|altid|alltid|blive|bli
hvor længe|lenge skal|kan|tænker|tenker|må
hvad|hva sker|skjer der|det|med|når
er der|det|findes|finnes|har i|dere en|nogen|noen|planer plan|tanke|tanker|grænse|vision|planer
# sense.policy
plan|planen|planer|politik|strategi*|mål|målet|målsætning*|vision*|tanke|tanken|tanker|princip*|ansvar|prioriter*|holdning*|linje|hensigt*|meningen|tænkt|kriterier|beslut*|bestemmer|bestemt|værdier|model|løfte|løfter|vilkår|grænse
grænse*|grense*|ressourcer|ressurser|budget*|budsjett*|besparelse*|innsparing*|nedskæring*|nedskjæring*|kutt|satsing*|satsning*|satser|satse|invester*|udbud|anbud*|reform*|reglerne|reglene|ideologi|oppgave|oppdrag|samfunnsoppdrag|formål*|ambition*|ambisjon*|retning|politikk|politisk|prinsipp*|etik*|etikk|moral*|bæredygtighed|bærekraft|gennemsigtighed|åpenhet|åbenhed|demokrat*|ansvar*|styring|organisering|omorganisering|ligestilling|likestilling|visjon*|målsetting*
på sigt|sikt
i længden|lengden
til for
# sense.think
hvordan|hvad tænker|ser|synes|mener|stiller|hænger|vil i|kommunen|banken|nævnet|selskabet|sammen
mener|synes|synes i
hvordan ser|tænker|tenker|går|begrunder|begrunner|forsvarer|retfærdiggør|rettferdiggjør|løser|hænger|henger|harmonerer|stiller i|dere|kommunen|regionen|fylket|styret|bestyrelsen|man|det|selskapet
hvad|hva er jeres|deres|kommunens|bankens|selskapets
hvad|hva synes|syns|mener|siger|sier|tænker|tenker|gør|gjør i|dere|kommunen|politikerne
# sense.trend
altid|førhen|tidligere|engang|konstant|færre|kun|generelt|vokset|falder|stiger|lukker|nedlæg*|forsvinder|forsvandt|nogensinde|efterhånden
nu om
flere og
mere og
hvert år
hver vinter
hvert efterår
siden 19*
dyrere|ringere|dårligere
færre og
større og
mindre og
hele tiden|tida
etterhvert|overalt|hidtil|hittil|alltid|nuomstunder|gradvis|forsvinner|nedlegges|stenger|nedleggelse*|centraliser*|sentraliser*
en efter|etter en
år efter|etter år
# sense.society
skole|skolen|skoler|sygehus*|sundhed*|ældrepleje*|plejehjem*|togene|tog|jernbane*|busser|kollektiv*|klima*|kontant*|filial*|boliger|lejebolig*|bibliotek*|miljø*|plast*|kul|våben|skov|skoven|trafik*|cykelsti*|læger|service|ligestil*|digital*|mitid|mobil|smartphone*|apps|robot*|maskine|algoritm*|stadion*|bydel*|midtby*|landet|landsby*|øen|idræt*|velfærd*|overskud|privatiser*|leverandør*|pension*|udvikling*|energi*|elpris*|løn|bro|færge*|broen
bankfilial*|mobildækning|mobildekning|bredbånd|fiber|lærermangel|ventelister|sygeplejersker|sykepleiere|sosu*|helsefagarbeider*|jordemødre|jordmødre|fødeafdeling*|fødestue*|fødetilbud|akutmodtag*|lægehus|lægemangel|fastlegeordning*|fastleger|hjemmepleje|hjemmehjelp|flextrafik|handicapkørsel|daginstitution*|folkeskole*|gymnasie*|videregående|biograf*|kino|svømmehal*|svømmehall*|ungdomshus|fritidsklubb*|letbane*|bybane*|metro|t-bane*|motorvej*|motorvei*|biltrafik*|fly|flyene|lufthavn*|flyplass*|udledning*|utslipp*|atomkraft|kernekraft|vindmølle*|vindkraft|solceller|fossil*|co2|genbrug|gjenvinning|biodivers*|insekter|bier|sprøjtegift|sprøytemid*|dyr|dyrevelfærd|dyrevelferd|kød|kjøtt|kylling*|børnearbejde|barnearbeid|arbejdsforhold*|arbeidsvilkår|lønn|lønninger|overenskomst|tariff*|velferd*|skatter|skattekroner|husleje*|husleie|boligmangel|utleieboliger|tryghed|trygghet|integration|integrering|flygtning*|flyktning*|krig|beredskab|beredskap|krise|forsvar*|sparsomm*|rente*|renter|inflation|profit|fortjeneste|bonusser|bonuser|utbytte*|udbytte|ejere|eiere|monopol*|konkurrence|konkurranse|automatiser*|chatbot*|kunstig|intelligens|selvbetjening*|selvbetjent|kasser|kassa|kultur|kulturskole*|musikskole|museer|teater|bankid
# sense.data
oplysning*|personoplysning*|cpr*|register*|journal*|adresse*|adressen|nummer|nummeret|telefonnummer|mobilnummer|navn|navne|billede*|billedet|billeder|foto*|sag|mappe|prøvesvar*|løn|lønseddel*|diagnose*|karakter*|saldo*|fødselsdag*|gravid|recept*|kortnummer*|kode|medlemsliste*|data|skat|gæld|religion|vægt|røntgen*|dna*|identitet*|kuvert*|optagelse*|samtale*|konto|alder|papirer|brev|stemme
hjemmeadresse|navnet|efternavn|etternavn|mailadresse*|bildet|bilder|portræt|portrett|skolefoto*|filen|fila|listen|lista|regneark|mappen|mappa|patient*|pasient*|blodprøve*|medicinliste|medisinliste|psykisk|sygdom*|sykdom*|dødsårsag*|dødsårsak*|abort|kønssygdom|kjønnssykdom|hiv|misbrug|rus|rusmiddel|skilsmisse|forældremyndighed|foreldreansvar|låneansøgning|lånesøknad|bankoplysning*|kontoudtog|kontoutskrift*|indkomst|inntekt*|skatt|gjeld|købshistorik|kjøpshistorikk|søgehistorik|søkehistorikk|rejser|reiser|position|posisjon|fingeraftryk|fingeravtrykk|stemmen|opkald|video|videoen|film|filmen|klip|klipp|dokument*|notat*|notater|underretning|bekymringsmelding*|søknaden|udredning|utredning*|profil|profilen|pasfoto|passbilde|kørekort|førerkort|legitimation|legitimasjon|id-kort|pas|pass|underskrift|cookies|informasjonskapsler|sporing*|bookinger|fødselsnummer|personnummer|helseopplysning*|helbredsoplysning*|opplysninger|persondata|personopplysning*
mit|min|mine|hendes|hans|vores|mitt|hennes|våre|vårt private|oplysninger|opplysninger|navn|nummer|adresse|løn|lønn|alder|billede|bilde|journal
# sense.see
læst|læser|læse|læste|set|ser|ved|vidste|vide|kender|kendte|kiggede|loggede|logget|adgang*|følge|følger|hørt|hørte|åbnet|åben|åbent|synlig*|fremme
slået op
hvem|hvilke har|kan|mere|hos
indsigt|innsyn|kigger|kikker|kikket|snager|snaget|snagede|snoker|snokt|snoka|tjekket|sjekket|overvåger|overvåker|glor|aflytte*|avlytte*|lyttede|lyttet|åpnet|fremgår|afslører|avslører|afslørede|avslørte|røber|røbede|røpet|røper|kendskab|kjennskap|kjente|visste|fandt|fant|googlede|googler
slått opp
så alle|andre|folk
hvordan ved|vet|vidste|visste|kan|kom|fik|fikk|kender|kjenner|fandt|fant i|dere|de|han|hun
hvem|hvilke har|der|som|hos|kan
stod|sto|ligger|lå fremme|framme|åbent|åpent|synligt|synlig
kunne læse|lese
# sense.spread
solgt|sælge|sælger|delt|deler|dele|videregivet|udleveret|spredt|fortalte|fortalt|nævnte|viste|råbte|offentliggjort|lagde|givet|gav|sendte|sendt|videre
læste op
kom fra jer
i|på facebook|hjemmeside*|nettet|brochure*|opslagstavle*
videresend*|videresolgt|videreformidl*|spredte|sprer|delte|lægges|cc|kopi|kopier|vedhæftet|vedlagt|mailede|mailet|postede|postet|hængte|hænger|hengte|hang|henger|opslag|oppslag|opslagstavle*|oppslagstavle*|nævnt|nevnte|nevnt|sladre*|sladder|røbet|avis*|højt|høyt|højlydt|råbt|ropte|ropt|selger|solgte|tredjepart*|utlevert|oplyste|opplyste|gitt|offentliggj*|publicer*|publiser*|udlevere
læst op
lest opp
leste opp
fået fat
fått tak
til hele|alle|andre|forkerte|feil|min
hele klassen|gruppen|gruppa|køen|venteværelset|venterommet|byen|bygda|familien|holdet|laget|kontoret|bussen|foreningen|listen
foran|bag|bak|overfor alle|hele|andre|mig|meg|folk
kun|bare|alene fortalt|sagt|givet|gitt
aldrig|aldri givet|gitt|oplyst|oppgitt|fortalt|sagt|bedt|godkendt|godkjent|skrevet
# sense.erase
slet|slette*|fjern*|glemme|glemt|udslet*|rens*|anonymiser*
destruer*|makuler*|utslettet|slett
retten til
tag|ta|tage ned|bort|vekk|væk
fjern|fjerne|slet|slett|slette billedet|bildet|mine|mit|alt|alle
# sense.camera
kamera*|kameraet|filmer|filmet|optager|optages|lytter|aflyt*|spore*|sporer|position*|fingeraftryk*|ansigtsgenkend*|ansigt|overvåg*|drone*|mikrofon*|højttaler*|dørklokke*|kontakter|lokation*
overvåkningskamera*|overvåkingskamera*|filmes|filmede|fotograferer|fotografer*|fotograferet|webkamera*|gps|sporing|bluetooth|stedstjenest*|posisjon*|stemmeassist*|ansiktsgjenkjenn*|optaget|båndet
tog billeder
tatt opp
# sense.consent
samtyk*|lov|godkendt|tilladelse*|spurgt|spurgte|mindreårig*|tavshed*|gdpr|privatliv*|privat*|hemmelig*|beskyttet|adressebeskyt*|gemmer|gemme
sagt ja
sige ja
bedt om
hvor længe gemmer
taushetsplikt*|databeskyttelse*|personvern*|dataansvarlig|behandlingsansvarlig|datatilsyn*|ulovlig*|lovlig*|tillatelse|opbevare*|oppbevare*|gemt|lagrer|lagret|lagres|slettes|beholdt|beholdes|personligt|personlig|følsom*|følsomme|sensitiv*|fortrolig*|fortrolige|tillid|tillit|anonym*|umyndig
uden|uten at spørge|spørre|jeg|vi|mit
uden|uten mit|mitt|min|lov
ikke|aldrig|aldri bedt|givet|gitt|godkendt|godkjent|spurt|spurgt|sagt|samtykket
# sense.leave_alone
fred
hold op
holde op
lad være
kontakt ikke
ring ikke
stop med
hold op|stop .. ringe|kontakte|læse|følge|sælge
sælger|sælgere|telefonsalg*|telefonsælger*|ringet op
telefonsælger*|telefonselger*|salgsopkald|salgssamtale*|opkald|oppringning*|ringt|ringte|maser|mase|masete|plager|plage|chikaner*|forstyrr*|jager|sælgere|selgere
i fred|ro
lad være|la meg|mig|oss|os
ikke ringe|ringes|kontakte|kontaktes|ringe
hold|slut op|opp
# sense.mailing
nyhedsbrev*|mails|mail|mailliste*|sms|sms'er|reklame*|tilbud|katalog*|liste|listen|tips|notifikation*|kampagne*|ugens|indbakke*|postkasse*|post|bipper|brummer|kuponer|rabatkode*|spam*|marketing
udsendelse*|utsendelse*|mailene|e-poster|e-posten|epost|medlemsblad*|kundeblad*|kundeavis*|tilbudsavis*|kundeavisen|flyer*|push*|varsler|varsel|varslinger|tilbuddene|tilbudene|kampanje*|rabatter|ukas|ukens|invitation*|invitasjon*|spørgeskema*|spørreskjema|undersøgelse*|undersøkelse*|påmindelser|beskeder|meldinger|brevene|brosjyre*|brochure*|postkort|julekort|innboks*|ulæst*|ulest*|papirkurv*|papirkurven|søppelpost|mailingliste*|e-postliste*|verveliste
hver|hveneste mandag|fredag|uge|uke
# sense.membership
abonn*|medlem|medlemmer|medlemskab*|konto|kontoen|aftale*|klub*|fitness*|træning*|avis|avisen|ugeblad*|blad|bladet|kasse|måltidskasse*|bonus*|forening*|fagforening*|bredbånd*|streaming*|prøvemåned*|prøveperiod*|kunde|kunder|forsikring*|fastnet*|foder|modem*
årskort|månedskort|treningskort|bogklub*|bokklubb*|vinklub*|vinklubb|strømmetjeneste|medlemskapet|kontingent|mobilabonnement*|elaftale*|strømavtale*|lejemål|leieforhold|leieavtale|lejekontrakt|leasing*|kundekort*|støttemedlem|fastgiver|bidragyder|gave|betalingsservice|avtalegiro|dagblad|tidsskrift*|magasin|kassen|matkasse*|blekasse|ble|bleer|kaffe|kaffeabonnement|blomster|linser|appen|tjenesten|indboforsikring|innboforsikring|alarm|alarmen|tv-pakke*|kanalpakke|renhold|treningssenter*|lotteri|lodseddel|fadder*|koret|holdet|laget|plassen|medlem*
fast giver
# sense.cancel
opsig*|opsagt|afslut*|afmeld*|frameld*|udmeld*|luk|lukke|stryg|annuller*|afbryd*|ophør*|skille*
sige op
siger op
meld mig
melder mig
slet mig
tag mig
ud af
væk fra
oppsagt|avslutter|avsluttet|avslutte|afbestil*|avbestil*|avmelder|avmelde|melder|luke|lukkes|utmeld*|udtræd*|utgår|udgår|opphør*|ophæv*|opphev*|kanseller*|frasiger|afvikl*|avvikl*|stryk|stoppe|stopper|stoppes|slutter|oppsigelse*
sige|siger|sagt|si|sier op|opp
ikke forny|fornye|forlænge|forlenge|fortsætte|fortsette
vil ikke have|ha|være|lenger|længere
melde|melder|meld mig|meg|os|oss ud|ut|fra|af|av
trække|trækker|trekke|trekker mig|meg|os|oss
komme|kommer|slippe ud|ut|af|av
# sense.stop
stop|stoppe|stopper|slut|nok|slippe|flere|drop
ikke flere
ingen flere
ikke mere
nej tak
kommer af med
ikke fornys
holde op
slipper|fri|fritage*|skån|skåne|stopp
ingen|ikke flere|fler|mere|mer
det er|får nok
nu|nå er|får det
nej|nei|ellers tak|takk
tak|takk men nej|nei
ikke noget|noe for
# sense.no_longer
ikke længere|mere|brug
behøver|bruger|læser|træner|handler|spiller|orker ikke|aldrig|ingen
holdt op|færdig|klarer os|mig uden
stoppede|sluttet|overflødig*|unødvendig*|behovet|bruger|bruker|åpner|lytter|hører|spiser|drikker|kjører|orker
aldrig|aldri|ikke åbnet|åpnet|læst|lest|brugt|brukt|sett|været
har ingen|ikke længere|lenger|igen
behøver|bruger|bruker|læser|leser|trenger|ikke længere|lenger|mere|mer
har ikke brug|bruk|behov for
klarer mig|meg|os|oss uden|uten
# sense.gone
død|døde|væk|solgt|flyttet|flytter|udlandet|pension|begravelse*|dødsbo*
gået bort
vokset fra
for store
for gammel
for gamle
afgået|avgikk|solgte|selger|skrottet|skrotet|vraket|smidt|kastet|pension*|pensjon*|pensionist|pensjonist|flyttede|udvandre*|separer*|skilt|skilsmisse|vokset|vokst|teenager|tenåring|udeflyvet|nedlagt|ophørt|opphørt|konkurs
sovet ind
sovnet inn
gået|gått bort|bort
flytter til|fra|udenlands|utenlands|hjem
for store|stor|gammel
egne|egen|eget
# sense.switch
anden|andet|nyt|ny leverandør|udbyder|bank|selskab|butik|elselskab|avis
skiftet|skifter til|bank|selskab|fra
konkurrent*|billigere
fundet en
fundet et
valgt en
valgt et
skiftede|skifter|skiftet|byttet|bytter|tegnet|valgt|funnet
bedre tilbud
skrevet under
hos en anden|annen|andre
gået|gått over|videre til
har skaffet|anskaffet|fået|fått egen|egne|eget|ny|nyt|nytt|en
fundet|funnet en|et|noget|noe andet|annet|billigere|bedre
# sense.last
sidste|sidst|farvel|pr|månedsskift*|udløber|skilles
tak for
tak for alt
denne gang
fra og
næste måned
takker|forlader|forlater|slut|slutt|slutten|årsskifte*|opsigelsesfrist|oppsigelsestid|binding*|bindingstid|utløper|løber|adjø
siste dag
på gensyn|gjensyn
tak|takk for alt|mig|meg|nu|nå|denne|tiden|tida|årene|samarbejdet|samarbeidet|følget
når aftalen|avtalen|perioden|måneden
# sense.how_to
hvordan gør|får|skifter|ændrer|kan|søger
hvor lang|længe|meget|mange|stor|gammel
hvad gør|behøver|koster|gælder|er|skal
hvor finder|får|findes|afleverer|ligger|skal|kan|søger
hvilken|hvilket|hvilke tid|spor|dag|vej|skal|er|papirer|billet
hvornår åbner|lukker|kommer|går|kan|får|er
hvem ringer|kontakter|skal
må|kan man|jeg|vi
skal|behøver|gælder man|jeg|vi|det|den|mit|min
er det muligt
hvordan|hvor|hvornår|når|hvilken|hvilke|hvilket|hva|hvad|hvem ansøger|søker|søger|afbestiller|avbestiller|bestiller|betaler|booker|skifter|bytter|udfylder|fyller|får|gør|gjør|finder|finner|henter|kan|kommer|koster|lader|afleverer|leverer|logger|længe|lenge|mange|meget|mye|ordner|registrerer|ser|skal|sender|åbner|åpner|må|melder|søger
kan|må|skal|behøver|trenger|får jeg|man|vi|det|den
har|tager|tar|sælger|selger|findes|finnes|gælder|gjelder|åbner|åpner|stenger|lukker|serverer|reparerer i|dere|det
vil|skal|ønsker|må have|ha|booke|bestille|ændre|endre|flytte|bytte|melde|hente|leje|leie|få
går det at|an
er der|det åbent|åpent|gratis|muligt|mulig|okay|greit|rigtigt|riktig
# sense.case
sag|sagen|sagsnummer|ordre*|ordren|reference*|bestilling*|bekræftelse*|faktura*|regning*|ansøgning*|anmeldelse|skema*|formular*|kvittering*|booking*|billet*|pakke|pakken|nøgle*|kode|adgangskode*|login|logge|måler*|kontrakt*|lejekontrakt*|attest*|lægeerklær*|indkald*|henvisning*|sundhedskort*|sygesikring*|girokort*|klippekort*|gavekort*|garanti*|tid|kælderrum*|lejlighed*|papir*|kontonummer*|levering*|tilladelse*|parkeringstillad*|nummerplade*|årsopgørelse*|bilag
afdrag*|avdrag*|nedbetaling*|forfaldsdato|forfall*|kid|kid-nummer|kundenummer|varenummer|sporingsnummer|kolli|pakkeshop|udlevering|utlevering|hentested|hjemlevering|retur|returnere|reservedel*|rejsen|reisen|pladsbillet|plass|lægetid|legetime*|tandlægetid|tannlegetime|besøg|besøk|prøvetagning|recepten|resepten|frikort|tilskudd|bostøtte|barselsdagpenge|foreldrepenger|sygedagpenge|sykepenger|dagpenger|folkepension|skoleplads|pasning|daginstitutionsplads|barnehageplass|syn|eu-kontroll|parkeringstillatelse|byggetilladelse|byggesak|tegninger|kopi|udskrift|utskrift|registrering|skattemelding|kontoudtog|nemid|appen|innlogging|bekræft*|engangskode|elmåler|strømmåler|skraldespanden|søppeldunk*|storskrald|grovavfall|container|nøkkelbrikke|vasketid|garageplads|husleje|reservation*|reservasjon*|bord|bordet|værelse|værelset|rom|rommet|størrelse*|lager|batteri|manual*|samlevejledning|åbningstider|åpningstider|skjema|skjemaet|pdf|fil|filen|link|lenke
# sense.change
ændre*|skifte|bytte|flyttet|flytte|bestille|aflyse|afbestille|ansøge|søge|leje|låne|registrere*|opdatere*|rette|hente|hentet|aflevere|betale|betaler|betaling*
delt op
i rater
ombooke|forny|fornye|forlæng|forlænge|forlenge|skaffe|hentes|afleveres|leveres|sender|skrive|udfylde|fylle|tilmelde|melde|betales|dele|faktureres|downloade|laste|installere|aktivere|spærre|sperre|nulstille|nullstille|anke|klage|supplere|justere|reparere|reparert|fikse|ordne|ordnet|udbedre|utbedre|tjekke|sjekke|kontrollere|tømme|tømmes|hæve|sænke|heve|senke|byttes|skiftes|rettes|oppdatere
# form.mine
min|mit|mine|vores|vor
# form.i
jeg|vi|mig|os
# form.you
i|jer|jeres
# form.past
var|havde|fik|kom|blev|gik|sagde|stod|sad|tog|gjorde|skulle|kørte|ringede|skrev|bad|bestilte|bookede|købte
# sense.place
lejlighed|gaden|vejen|vej|opgang|opgangen|etage*|trappen|porten|gården|entré|kælder*|nummer|nr|th|tv
trappeopgang|oppgang|altan|balkong|gård|garage|garasje*|vaskekælder|vaskekjeller|loft|loftet|gangen|korridor|torvet|torget|parken|stoppested*|holdeplass*|perron*|perrong|spor|afkørsel|avkjørsel|rundkørsel|rundkjøring|kryds|kryss|sti|stien|broen|brua|havna|venteværelse*|venterom*|reception*|resepsjon*|afdeling*|avdeling*|stue|køkken*|kjøkken*|badeværelse*|toilet|toalett*|bruser|dusj*|kjeller*
# sense.appliance
lampe*|lygtepæl*|vandhane*|opvaskemaskin*|køleskab*|komfur*|vaskemaskin*|lås|låsen|router*|bredbånd*|computer|telefon|mobilen|skærm*|automat*|elevator*|dør|døren|cykel*|bil|bilen|sofa*|stol*|sko|skoene|radiator*
ovn|ovnen|emhætte|fryser|fryseren|tørretumbler|tørketrommel|termostat*|varmepumpe|vandvarmer|varmtvannsbereder|vask|håndvask|afløb|sluk|avløp|toilet|kumme|bruseren|persienne*|vindue|vinduet|vindu|hoveddør|ytterdør|dørtelefon|porttelefon|porten|garageport|heis|heisen|rulletrappe*|rulletrapp|bom|bommen|p-automat|parkeringsautomat|billetautomat|billettautomat|hæveautomat|minibank|printer|ladekabel|fjernbetjening|fjernkontroll|fjernsyn|tablet|nettbrett|laptop|højttaler|cyklen|sykkel|sykkelen|løbehjul|sparkesykkel|barnevogn|høreapparat
# sense.greeting
hej|hejsa|godmorgen|goddag|farvel|ses|okay|ok
god morgen
hav det
god|glad|glædelig|godt jul|påske|sommer|weekend|nytår
godaften|heisann|halla|heihei|kjære|vennlig|nå|toppen|topp|perfekt|noteret|notert|modtaget|mottatt|forstået|forstått|supert|flott
tak|takk for svar|svaret|besked|info|informationen|informasjonen|tilbakemeldingen|beskjed|hjælpen
ha|hav en|ei god|fin|dejlig|hyggelig
så ved|vet jeg
det er modtaget|notert
# sense.family_chat
skat|kys|knus|mælk|brød|kage|kagen|boller*|sommerhus*|hilsen|kaffe|middag|kampen|fremme|badetøj
kærlig hilsen
husk at
glem ikke
skal vi ses
kommer du
kan du
tager med
tak for sidst
søster|bror|mutti|skatter|vennen|elskede|aftensmad|middag*|morgenmad|frokost*|lunsj|træning|trening|fodbold*|fotball*|håndbold|håndball|lift|skyss|henter|katten|hunden|nøglerne|nøklene|kartofler|poteter|ost|kaffebrød|frikadeller|kjøttboller|lagkage|kake|fødselsdag*|bursdag*|fest|festen|sauna|badstu|båden|båten|hytta|hytte|fætrene|gutta|helga|iaften|handle|opvask|oppvask|elsker|kyss|kram|klem|melk
ses vi|i|på|imorgen|ved
ringer til? dig|deg
kan du købe|kjøpe|hente|tage|ta|ringe|handle
er du hjemme|på
tag|ta med kaffe|kage|kake
hils|hilse alle|mor|far|fra
husk at|å|kaffen|nøglen
# sense.job
job|arbejde|sommerjob|fritidsjob|praktik*|cv|ansættelse*|uddannet|uddanner|studerer|søger|uopfordret
leder efter
stilling*|stillinger|ledig|ledige|sommerjobb|fritidsjob*|timevikar|lærling*|lærlingeplads|læreplass|praksisplass|praksis|erhvervspraktik|erfaring|erfaringer|søknad|referencer|referanser|eksamen|kok|kokk|svejser|sveiser|sygeplejerske|sykepleier|lastbilchauffør|lastebilsjåfør|kørekort|førerkort|utdannet
åpen søknad
job|jobb|arbejde|arbeid hos jer|dere
søger|søker job|jobb|arbejde|arbeid|stilling|praktik
# sense.pitch
vi tilbyder|sælger|hjælper|leverer
tilbud|demo|smagsprøv*|sponsor*|annoncer*|søge*|google|firma*|firmaer|uforpligtende|invitation*|samarbejd*|søgesider*
trafik på
åbent hus
tilbyder|tilbyr|pristilbud|pristilbod|kundeemner|leads|seo|hjemmesider|nettsider|webbureau|webbyrå|bureau|byrå|konsulent*|rekrutter*|bemanning*|rengøringsfirma|renholdsfirma|vinduespudser|vinduspuss|kontorartikler|kontorrekvisita|kaffeaftale|grossist|producent|produsent|distribut*|katalog|messe|messen|udstill*|utstill*|workshop|kurser|kurs|foredrag*|webinar|netværk*|nettverk*|indvielse*|innvielse|åpning|jubilæum|jubileum|profiltøj|profilklær|skilte|skilt|solpaneler|forsikringsmægler
tilbud på
vi er|på en|et lille|lite|liten|førende|ledende|familieejet|familiebedrift|firma|bureau|byrå
øg|øk|øger|øker jeres|deres|salget
book|bestill en|et demo|møde|møte
samarbejde|samarbeide|samarbeid med|om
# sense.auto
fravær*|autosvar*|automatisk*|ferie|kontoret|barsel*|orlov*|indtil|videresend*
tilbage den
permisjon|sygemeldt|sykmeldt|kursus|tjenesterejse|tjenestereise|konference|konferanse|sagsnummer|saksnummer|hastesager|hastesaker|modtaget|mottatt|genereret|generert|no-reply|noreply|leveringsrapport|afsender|avsender|mailserver
tilbake den
ikke leveres
læser|leser ikke|sporadisk mail|mails|e-post
ved presserende|haster|hast
jeg er|holder bortrejst|bortreist|syg|syk|borte|ferie|fri
# sense.attached
vedhæft*|vedlagt*|referat*|aftalt|orientering|dagsorden*|hermed|netto
vedlegg*|medfølger|mødereferat|møtereferat|mødeindkaldelse|indkaldelse|innkalling*|generalforsamling*|årsmøte*|sakliste|underskrevet|signeret|signert|kontrakten|adresseændring|adresseendring|ny|faktureringsadresse|cvr|org.nr|rapporten|månedsrapport|kvartalsrapport|specifikation|spesifikasjon
her kommer|er referatet|rapporten|billederne|bildene|filen
til orientering|info
ifølge|etter|efter aftale|avtale
# sense.prize
vundet|vinder*|udvalgt*|arv|lotteri*|klik|linket|bitcoin*|krypto*|dollar|millioner
gevinst*|vinner|jackpot|gavekort*|iphone|gratis|prins|arving|bankoverførsel|bankoverføring|investering|invester|kviklån|forbrukslån|casino|slots|bonus|viagra|verificer|verifiser|tillykke|gratulerer|eksklusivt|begrænset|begrenset
konto spærret
klik|klikk her|nedenfor|på
du har vundet|vunnet|blevet|blitt
# sense.study
klasse|skoleklasse|opgave|speciale|forsker|interview*|studie*|studerende|elever|gymnasi*|arkiv*|forære|museum*|projekt
skoleprojekt|skoleprosjekt|oppgave|masteroppgave|bacheloroppgave|kandidat*|spørgeskema|forskning*|afhandling|avhandling|slægtsforsk*|slektsforsk*|fotografier|historie|historisk*|fortællinger|fortellinger|minder|minner|doner*|donation|donasjon|skænke|skjenke|samling|indsamling|innsamling|loddetrækning|utlodning|velgørenhed|veldedighet|sponsor*|sponse|låne|lokale|journalist|podcast|elevopgave|universitet|student
må|får|kan vi interviewe|intervjue|komme|besøge|besøke|filme|stille
skriver om|opgave|oppgave
# sense.nonsense
test|tester|testing|asdf*|qwerty*
testmail|testmelding|testbesked|prøver|prøve|blabla|funker|hejhej|xyz|abc|123|ingenting|ups|oi|oisann|hovsa|sorry|glem|pyt
tester bare|lige
bare tester|en test
intet|ikke|ingenting vigtigt|viktig
glem det
# sense.wrong_address
forkert nummer|person|modtager|adresse|vindue
skulle|var til min|mor|ham|en
ment|tænkt til
fejlsendt|feilsendt|fejladresseret|modtager|mottaker|utilsigtet*|fejltagelse|feiltakelse|ignorer|bortse
sendt|sendte forkert|feil|ved
undskyld|unnskyld|ups|oi|beklager forkert|feil
var til|ikke|ment
se bort fra
forkert|feil sted|mail|e-post|firma|nummer|person
# sense.weather
sneen|sner|sneede|regner|solen|himlen|dufter|morgen|aften|søen|fugle*|kærlighed*|vinden
sola|solskin|solskinn|regn|regnen|regnet|tåge|tåke|måne|månen|stjerner|stjernerne|stjernene|forår|foråret|våren|efterår|høst|høsten|løv|blade|svaler|fugl|trane*|anemoner|blåveis|digt|digte|dikt|rim|poesi|stilheden|havet|skoven|skogen|mos|hjerte|drømme|drømmer|livets
# sense.kindness
te|tekop|kop|kopp|koppen|kaffe|kage|kake|bolle|chokolade|sjokolade|tæppe|pledd|pude|pute|blomst|blomster|tulipan*|buket|bukett|seddel|lapp|lappen|tegning*|bamse|tøjdyr|kosedyr|ballon|ballong|is|slikkepind|paraply|vanter|votter|strømper|sokker|hånden|hånda|skulderen|skuldra|kram|krammet|klem|klemmen|vink|vinkede|vinket|fløjtede|plystret|nynnede|nynnet|vittighed|spøg|navn|hilste
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
imidlertid|istedet|alligevel|likevel|trods|tross|derimod|dessverre|ganske|mærkeligt|merkelig|underligt|underlig
i stedet|stedet for
på den anden|andre side
og alligevel|likevel
men nej|nei|ikke|ingen|aldrig|aldri
# sense.set_time
imorgen|imorgon|overmorgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandage|lørdager|lørdage|søndage|søndager|mars|mai|desember|juleaften|julaften|nytårsaften|nyttårsaften|påske|pinse|helgen|formiddag*|eftermiddag*|ettermiddag*|vinterferie*|efterårsferie*|høstferie*
kl|klokken|klokka #
næste|neste uge|uke|måned|mandag|tirsdag|onsdag|torsdag|fredag
# sense.rude_service
chatbot*|robot|tast|trykk|tryk|talesvar|automatisk|telefonsluse|indtalt|innspilt|link|hjemmesiden|nettsiden|faq|viderestill*|viderekobl*
`;
