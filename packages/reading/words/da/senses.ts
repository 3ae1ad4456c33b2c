/** What things are about, one sense a section, whatever kind of message they stand in: `kinds.ts` weighs them together. */
export const senses = `
# sense.fire
brand*|ild|ilden|røg|røgen|ryger|flammer|brænder|brænd*|brændt|gnist*|glød*|eksplo*|sved|svedet|smelte*|smeltet
varmt gulv
# sense.gas
gas|gassen|gaslugt|kulilte*|benzin*|diesel*|olie|olien|kemikalie*|syre|klor|ammoniak|udstødning|dampe|udslip*|siver|tankbil*
# sense.flood
vand|vandet|oversvømme*|lækker|lækage*|fosser|stiger|løber|løb|sprøjter|vælter|drypper|dryppede|strømmer|kælderen|dige*|dæmning*
løbe over
# sense.collapse
styrte|styrter|styrtet|revne*|revner|hælder|skride|løsner|vælter|væltet|hænger|gynger|svajer|brister|kollaps*|skred|isen|altan*|stillads*|stigen|rækværk*|muren
# sense.electric
eltavle*|sikring*|ledning|ledningen|kabel*|stikkontakt*|kontakten|strømførende|stød|kortslut*|transformator*|højspænding*
# sense.fallen
faldet|faldt|falder|styrtet|gled|gledet|sidder
sad fast
klemt|fanget|indespærret|drukne*|bevidstløs*|påkørt|ulykke*
låst inde
ligger på
kørt ned
ligget|ligger|rejst .. gulvet|jorden|trappen
# sense.body
brystet|bryst*|hjertet|hjerte*|ånde*|vejret|vejrtræk*|blod|bløder|kramp*|bevidst*|hævet|hæver|besvim*|svimmel|opkast*|feber*|blodprop*|puls*|følelsesløs|forbrændt|såret|ondt|hoster|livløs*
trækker vejret
kaster op
kastede op
# sense.medicine
tablet*|medicin*|dosis|overdosis|slugt|sluger|gift|giftig*|forgift*|batteri*|insulin*|allergi*|sprøjte*|ilt|piller|pille*|lægemid*|magnet*|dialyse*
# sense.violence
kniv*|våben|pistol*|økse*|truer|truet|truede|trusler|slår|slog|slået|dræbe|dræber|myrde*|ihjel|mishandl*|røveri*|røvet|indbrud*|overfald*|vold|voldelig*|forfølger|skyder|bombe*|slås
bryder ind
# sense.despair
orker|kan|magter ikke mere|længere|at
leve|livet|dø|selvmord*|afsked*|farvel|håbløs*|udvej|ensomheden|forsvinder
skåret sig
ikke vågne|leve|orke
slut med|på det|alt|hele
er jeg her|der ikke
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
# sense.cold
minus|grader|kold|koldt|iskold*|fryser|frøs|frost|kulde*|sne|sneen|sner|is|mørkt|mørke|mørket|nat|natten|nattøj|uvejr|storm*|radiator*
uden varme|strøm|el|vand|ilt
# sense.now
nu|straks|øjeblikkelig*|hjælp|skynd*|hurtigt|akut*|lige|alarm*|112|ambulance*|politi*|brandvæsen*|redning*
lige|netop nu
# sense.media
tv|tv2|dr|avisen|aviser|ekstra|bladet|journalist*|reporter*|pressen|medie*|viral*|datalæk*|hacket|hacker|hackere|lækket|indbrud*|visninger|afslør*|overskrift*|optagelse|afpres*
# sense.child
barn|barnet|børn|børnene|datter*|søn|sønnen|søns|dreng*|pige|pigen|piger|unge|unger|ungerne|baby*|spæd*|elev*|teenager*|barnebarn*|børnebørn*|fritids*|børnehave*|vuggestue|skolegård*|legeplads*|tvillinger*|nyfødt*|lillebror|knægt*
# sense.elder
mor|=far|mors|fars|farmor|farfar|mormor|morfar|bedstemor*|bedstefar*|gammel|gamle|ældre|dement*|demens*|rollator*|pensionist*|plejehjem*|hjemmehjælp*|hjemmepleje*|moster|svigermor|svigerfar
# sense.partner
mand|manden|hustru|kone|konen|kæreste*|samlever*|ægtefælle|hendes|hans|bror|søster
# sense.acquaintance
nabo|naboen|naboer|overbo*|chef|chefen|arbejdsgiver*|kollega*|ven|veninde*|ex|eks|ekskone*|eksmand*|svoger|svigerinde|klassekammerat*
# sense.staff
chauffør*|fører*|sygeplejerske*|læge|lægen|lægesekret*|tandlæge*|jordemoder*|montør*|tekniker*|sagsbehandler*|personale*|vicevært*|lærer*|ekspedient*|tjener*|kassedame*|receptionist*|konduktør*|togfører*|buddet|postbud*|bibliotekar*|håndværker*|elektriker*|blikkenslager*|rådgiver*|pædagog*|rengøring*|brandmand*|vagten|kundeservice*|sælger*|medarbejder*|skraldemand*|bageren|kokken|rundviser*|pedel*
damen|manden|kvinden|pigen|fyren|hun|han i|som|på|hos|der|ved
# sense.they
han|hun|ham|hende
# sense.stranger
fremmed*|ukendt*|anden|andens|andre|andres
en andens
forkert person
# sense.collective
folk|alle|befolkning*|mennesker|kvinder|unge|pensionister|borger*|indbygger*|generation*|børnefamilier|studerende|kunder|landdistrikt*|samfund*|almindelige|familier|turister|loyale|skatteborger*
dem der
dem på
os der
vi der
alle dem
de gamle
vi alle
# sense.organisation
kommunen*|banken|selskabet|regionen|bestyrelsen|ledelsen|politiker*|nævnet|myndighed*|firmaet|direktør*|chefer|rektorer|ejer*|aktionær*|staten|landet|byrådet
# sense.wait
ventet|venter|ventede|vente|kø|køen|køer|telefonkø*|sen|sent|forsink*|langsom*|stadig|endnu|trækker
siden i
# uger|måneder|timer|dage|døgn|minutter|år
en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tyve|tredive|fyrre|halvtreds uger|uge|måneder|måned|timer|time|dage|døgn|minutter
halvår*|evighed*
# sense.years
år|årene|årti*|generation*|årsskifte*
# sense.repeat
igen|gange|gang|gentag*|konstant|atter|evigt
hele tiden
hver gang|dag|uge|morgen|måned|aften|vinter|sommer|efterår|år
i træk
samme svar|besked|formular|historie|fejl|kaos
anden|tredje|fjerde|femte|sjette|syvende gang|uge|dag|måned|sagsbehandler
# sense.promise
lovede|lovet|lover|løfte*|påstod|påstår|garanti|garanterede|bekræft*
skulle komme|ringe|være|hente|have|få|leveres|tage
i|de|hun|han sagde|skrev|siger|skriver
ifølge jer|jeres|appen
# sense.broken
ødelagt*|ituer|defekt*|knækk*|krasj*|crash*|virker|fungerer|virkede|afbrudt|nede|hakker|fryser|smider|løsnede|sprang|skaller|fejlmeld*|ridse*|bule|krympede|krympet
i stykker
lukket ned
holdt op
ude af drift
# sense.wrong
forkert*|fejl|fejlen|glemt|glemte|mangler|manglede|væk|tabt|forvekslet|misforstå*|dobbelt|aflyst*
i stedet for
# sense.dirt
beskidt*|snavset|klamt|mug|skimmel*|lugt*|stinker|stank|kloak*|skrald*|støv|rotter|kakerlak*|lunken|tørt|rå|sur|plet*|våd|våde|svinede|råddent
hår i
kold mad*
# sense.rude
uforskammet*|ubehagelig*|nedladende|arrogan*|sukkede|grinede|grint|ryggen|skældte|råbte|afbrød|kaldte|kaldt|vrissede|snerr*|hånlig*|ligeglad|respektløs*|stirrede|skyld*|latterliggjort
trak på
# sense.ignored
ingen svarer|svar|gider|hører|ringer|ved|kommer|kom|tager|hjælper
gider|ligeglad|ignorer*|henvist|stillet|omstillet|forklaring*|undskyldning*
hørt fra
uden at et|besked|forklaring|svar
kontakt|ring til|venligst
# sense.paid
betalte|betalt|betale|trækker|trak|trukket|opkræve*|dyr*|kostede|steget|stigning*|gebyr*|kroner|kr|pengene|penge|tilbagebetal*|rabat*|rykker*|regning*
# sense.judged_bad
dårlig*|elendig*|ringe|værst*|værre|skandal*|uaccept*|skuffe*|utilfreds*|vred|sur|irriter*|træt|værdiløs*|katastrof*|skam*|pinlig*|uværdig*|urimelig*|latterlig*|forfærdelig*|håbløs*|useriøs*|krænk*|snydt|græd
for dårligt
# sense.refused
nægte*|afslag*|afvis*|nej|forbud*|tvunget|tvinge*
må ikke
måtte ikke
# sense.irony
tillykke|generøst|åbenbart|bravo|imponerende|dejligt|hyggeligt|formentlig|selvfølgelig|spændt|naturligvis|hurra|yderst
tak for at
# sense.came_to_nothing
dukkede|kom aldrig|ikke|op
kørte|løb|sprang forbi|over|fra
men|alligevel|trods|dog
udeblev|aflyst|intet|ingenting|forgæves
# form.negation
ikke|aldrig|ingen|intet|ej|uden|hverken|heller
# sense.thanks
tak|takke|takker|taknemmelig*|tusindtak|sætter|pris|ros|rose|roser|hyld*|æren
# sense.judged_good
fantastisk*|vidunderlig*|bedst|bedste|super*|top|perfekt*|strålende|imponer*|fremragende|utrolig*|professionel*|fin|fint|fine|god|gode|godt|dygtig*|venlig*|sød|søde|sødeste|rar|rart|hjælpsom*|kyndig*|høflig*|sjov*|hyggelig*|smuk*|himmelsk*|dejlig*|skøn*|lækker|prisværdig*|anbefal*|guld|stjerner|karakter|suveræn*
# sense.helped
hjalp|hjulpet|bar|holdt|reddede|reddet|fiksede|ordnede|løste|reparerede|fulgte|løb|trøstede|beroligede|lyttede|forklarede|fandt|skovlede|sang|hilser|vinker|tørrede|omsorg|tålmodig*|byttede|smilede
blev ved
blev hos
ventede til
ringede selv|tilbage|op
# sense.joy
glad|glade|smil|smiler|grin|griner|lykke|lykkelig*|glæde*|tryg*|rolig|lettet|lettelse|stolt*|rørt|elsker|nyder|tilfreds|fornøjelse|drøm*|sover|strålede|modig|fryd
gode humør
# sense.surprised_well
endelig|straks|hurtigt|hurtig|nemt|let|minutter|kvarter
første gang
aldrig før
før|inden tiden|jeg|vi
hurtigere|bedre|billigere|nemmere end
på minuttet|stedet
# sense.hypothetical
ville|skulle|kunne|burde|havde|måske|gid|tænkes|gerne
tænk hvis
hvis man
hvis i
ønske mig
ville ønske
# sense.suggest
forslag*|foreslå*|tip|tips|idé|ide|ideer|ønsker|overvejet|konkurrence*|et|prøv
tænkt på
hvorfor ikke
mangler en
hvad med
# sense.elsewhere
på mit|arbejdet|arbejde
i|hos min|mine|nabokommunen|andre|min søsters|naboens|vores gamle
holland|sverige|tyskland|norge|england|japan|udlandet|aarhus|odense|aalborg|københavn|nabokommun*|andre
plejer|plejede
# sense.fixture
bænk*|skilt*|lampe*|knap|knappen|hylde*|reol*|tavle*|ur|cykelstativ*|skraldespand*|kort|kortet|kode|spejl*|vandpost*|pumpe*|læskur*|tag|træer|buske|blomster|mur*|hegn*|maling*|app|appen|qr-kode*|tjekliste*|påmindelse*|kasser|døre|belysning*|ladestander*|kupé*|vogn|toilet*|parkering*|filter|farve*|liste|postkasser*
# sense.benefit
slippe|slipper|slap|sparer|spare|sparet|lettere|nemmere|tryggere|sjovere|hyggeligere|fælles|bedre|gratis|billigt
flere ville
mange ville
så|behøver slipper|ved|ser|kan|bliver|finder|ingen
# sense.made
jeg|vi|nabo har lavet|tegnet|regnet|bygget|skrevet
tegnet|tegnede|skitseret|byggede|opfundet|regnede
# sense.put
<< sæt|stil|lad|gør|byg|byt|mal|plant|indfør|hæng|læg|skriv|tryk|flyt|vend|åbn|giv|saml|sælg|lav|start|bed
# sense.could_not
kan|kunne|skulle|var|er i|man|det|den|vi ikke
# sense.why
hvorfor|hvordan kan|hænger
hvorfor findes|er|har|får|skal|må|bruger|koster
# sense.future
fremtid*|fremover|nogensinde|sigt|langsigt*|kommende|fortsætte|fortsætter|fortsat|tilbage|børnebørn*|barnebarn*|beredskab*|2030|2035|2040|2050|ender
nogen sinde
på vej
blive ved
om ti|tyve|halvtreds|hundrede|nogle år
tænker|kommer|skal|vil|agter i|kommunen|banken|selskabet|regionen|de|vi
# sense.policy
plan|planen|planer|politik|strategi*|mål|målet|målsætning*|vision*|tanke|tanken|tanker|princip*|ansvar|prioriter*|holdning*|linje|hensigt*|meningen|tænkt|kriterier|beslut*|bestemmer|bestemt|værdier|model|løfte|løfter|vilkår|grænse
# sense.think
hvordan|hvad tænker|ser|synes|mener|stiller|hænger|vil i|kommunen|banken|nævnet|selskabet|sammen
mener|synes|synes i
# sense.trend
altid|førhen|tidligere|engang|konstant|færre|kun|generelt|vokset|falder|stiger|lukker|nedlæg*|forsvinder|forsvandt|nogensinde|efterhånden
nu om
flere og
mere og
hvert år
hver vinter
hvert efterår
siden 19*
# sense.society
skole|skolen|skoler|sygehus*|sundhed*|ældrepleje*|plejehjem*|togene|tog|jernbane*|busser|kollektiv*|klima*|kontant*|filial*|boliger|lejebolig*|bibliotek*|miljø*|plast*|kul|våben|skov|skoven|trafik*|cykelsti*|læger|service|ligestil*|digital*|mitid|mobil|smartphone*|apps|robot*|maskine|algoritm*|stadion*|bydel*|midtby*|landet|landsby*|øen|idræt*|velfærd*|overskud|privatiser*|leverandør*|pension*|udvikling*|energi*|elpris*|løn|bro|færge*|broen
# sense.data
oplysning*|personoplysning*|cpr*|register*|journal*|adresse*|adressen|nummer|nummeret|telefonnummer|mobilnummer|navn|navne|billede*|billedet|billeder|foto*|sag|mappe|prøvesvar*|løn|lønseddel*|diagnose*|karakter*|saldo*|fødselsdag*|gravid|recept*|kortnummer*|kode|medlemsliste*|data|skat|gæld|religion|vægt|røntgen*|dna*|identitet*|kuvert*|optagelse*|samtale*|konto|alder|papirer|brev|stemme
# sense.see
læst|læser|læse|læste|set|ser|ved|vidste|vide|kender|kendte|kiggede|loggede|logget|adgang*|følge|følger|hørt|hørte|åbnet|åben|åbent|synlig*|fremme
slået op
hvem|hvilke har|kan|mere|hos
# sense.spread
solgt|sælge|sælger|delt|deler|dele|videregivet|udleveret|spredt|fortalte|fortalt|nævnte|viste|råbte|offentliggjort|lagde|givet|gav|sendte|sendt|videre
læste op
kom fra jer
i|på facebook|hjemmeside*|nettet|brochure*|opslagstavle*
# sense.erase
slet|slette*|fjern*|glemme|glemt|udslet*|rens*|anonymiser*
# sense.camera
kamera*|kameraet|filmer|filmet|optager|optages|lytter|aflyt*|spore*|sporer|position*|fingeraftryk*|ansigtsgenkend*|ansigt|overvåg*|drone*|mikrofon*|højttaler*|dørklokke*|kontakter|lokation*
# sense.consent
samtyk*|lov|godkendt|tilladelse*|spurgt|spurgte|mindreårig*|tavshed*|gdpr|privatliv*|privat*|hemmelig*|beskyttet|adressebeskyt*|gemmer|gemme
sagt ja
sige ja
bedt om
hvor længe gemmer
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
# sense.mailing
nyhedsbrev*|mails|mail|mailliste*|sms|sms'er|reklame*|tilbud|katalog*|liste|listen|tips|notifikation*|kampagne*|ugens|indbakke*|postkasse*|post|bipper|brummer|kuponer|rabatkode*|spam*|marketing
# sense.membership
abonn*|medlem|medlemmer|medlemskab*|konto|kontoen|aftale*|klub*|fitness*|træning*|avis|avisen|ugeblad*|blad|bladet|kasse|måltidskasse*|bonus*|forening*|fagforening*|bredbånd*|streaming*|prøvemåned*|prøveperiod*|kunde|kunder|forsikring*|fastnet*|foder|modem*
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
# sense.stop
stop|stoppe|stopper|slut|nok|slippe|flere|drop
ikke flere
ingen flere
ikke mere
nej tak
kommer af med
ikke fornys
holde op
# sense.no_longer
ikke længere|mere|brug
behøver|bruger|læser|træner|handler|spiller|orker ikke|aldrig|ingen
holdt op|færdig|klarer os|mig uden
# sense.gone
død|døde|væk|solgt|flyttet|flytter|udlandet|pension|begravelse*|dødsbo*
gået bort
vokset fra
for store
for gammel
for gamle
# sense.switch
anden|andet|nyt|ny leverandør|udbyder|bank|selskab|butik|elselskab|avis
skiftet|skifter til|bank|selskab|fra
konkurrent*|billigere
fundet en
fundet et
valgt en
valgt et
# sense.last
sidste|sidst|farvel|pr|månedsskift*|udløber|skilles
tak for
tak for alt
denne gang
fra og
næste måned
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
# sense.case
sag|sagen|sagsnummer|ordre*|ordren|reference*|bestilling*|bekræftelse*|faktura*|regning*|ansøgning*|anmeldelse|skema*|formular*|kvittering*|booking*|billet*|pakke|pakken|nøgle*|kode|adgangskode*|login|logge|måler*|kontrakt*|lejekontrakt*|attest*|lægeerklær*|indkald*|henvisning*|sundhedskort*|sygesikring*|girokort*|klippekort*|gavekort*|garanti*|tid|kælderrum*|lejlighed*|papir*|kontonummer*|levering*|tilladelse*|parkeringstillad*|nummerplade*|årsopgørelse*|bilag
# sense.change
ændre*|skifte|bytte|flyttet|flytte|bestille|aflyse|afbestille|ansøge|søge|leje|låne|registrere*|opdatere*|rette|hente|hentet|aflevere|betale|betaler|betaling*
delt op
i rater
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
# sense.appliance
lampe*|lygtepæl*|vandhane*|opvaskemaskin*|køleskab*|komfur*|vaskemaskin*|lås|låsen|router*|bredbånd*|computer|telefon|mobilen|skærm*|automat*|elevator*|dør|døren|cykel*|bil|bilen|sofa*|stol*|sko|skoene|radiator*
# sense.greeting
hej|hejsa|godmorgen|goddag|farvel|ses|okay|ok
god morgen
hav det
god|glad|glædelig|godt jul|påske|sommer|weekend|nytår
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
# sense.job
job|arbejde|sommerjob|fritidsjob|praktik*|cv|ansættelse*|uddannet|uddanner|studerer|søger|uopfordret
leder efter
# sense.pitch
vi tilbyder|sælger|hjælper|leverer
tilbud|demo|smagsprøv*|sponsor*|annoncer*|søge*|google|firma*|firmaer|uforpligtende|invitation*|samarbejd*|søgesider*
trafik på
åbent hus
# sense.auto
fravær*|autosvar*|automatisk*|ferie|kontoret|barsel*|orlov*|indtil|videresend*
tilbage den
# sense.attached
vedhæft*|vedlagt*|referat*|aftalt|orientering|dagsorden*|hermed|netto
# sense.prize
vundet|vinder*|udvalgt*|arv|lotteri*|klik|linket|bitcoin*|krypto*|dollar|millioner
# sense.study
klasse|skoleklasse|opgave|speciale|forsker|interview*|studie*|studerende|elever|gymnasi*|arkiv*|forære|museum*|projekt
# sense.nonsense
test|tester|testing|asdf*|qwerty*
# sense.wrong_address
forkert nummer|person|modtager|adresse|vindue
skulle|var til min|mor|ham|en
ment|tænkt til
# sense.weather
sneen|sner|sneede|regner|solen|himlen|dufter|morgen|aften|søen|fugle*|kærlighed*|vinden
`;
