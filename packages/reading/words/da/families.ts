/** Ways of saying without the word: the same thing told as it happens to people. Everyday phrases by kind, each worth about one word. */
export const families = `
@who = hun|han|de|fyren|pigen|kvinden|manden|damen|chaufføren|føreren|sygeplejersken|lægen|montøren|teknikeren|sagsbehandleren|personalet|viceværten|læreren|ekspedienten|tjeneren|kassedamen|receptionisten|konduktøren|togføreren|buddet|bibliotekaren|guiden|blikkenslageren|elektrikeren|værten|tandlægen|jordemoderen|sælgeren|mekanikeren|livredderen|træneren|medarbejderen|stewardessen|kokken|pedellen|hjemmehjælperen|pædagogen
@frail = mor|=far|mormor|morfar|farmor|farfar|naboen|hun|han|beboeren|kunden|patienten|lejeren
@child = barn|barnet|børn|børnene|baby|babyen|dreng|drengen|pige|pigen|unge|elev|søn|datter
@org = i|kommunen|banken|regionen|selskabet|firmaet|foreningen|byen|myndigheden|skolen|kirken|butikken|kæden|forbundet|universitetet|hospitalet|bestyrelsen|virksomheden|styrelsen
# crisis
faldet|faldt|styrtet|gledet|klemt|fanget|sidder .. mellem|ned|under|toget|perronen|sporet|skakt*|brønd*|trappen|rulletrappe*|døren ^0.8
{child} .. sidder|sad fast ^1
sidder fast|fanget|indespærret ^0.7
vand|vandet|løber|drypper|fosser|sprøjter .. eltavle*|stikkontakt*|elskab*|lampen|tavlen|loftet|sikring* ^0.7
knitrer|gnistrer|hvæser|syder|gløder|smelter|ryger|brænder ^0.8
brandalarm*|brandlugt*|røgalarm* ^0.7
gasfyr*|fyret|oliefyr* .. hvæser|lugter|ryger|buldrer|stinker ^1
hovedpine|svimle|svimmel|kvalme|kaster|besvimet|besvimede .. alle|børnene|hele|lugt*|begge|os|efter|flere|gas*|op ^0.8
lugt|lugten|lugter .. hovedpine|svimmel|kvalme|dårlige|kælder*|opgang*|gas ^0.8
børnene|alle|vi|hun|han har|fik|får hovedpine|kvalme|ondt|svimmel ^0.6
udslæt|hævede|hævet|hæver .. frokost*|mad*|spist|læber*|hals*|tunge*|efter ^0.9
svarer|åbner|rører|vågner|reagerer ikke|hverken .. dør*|telefon*|alarm*|banker|dage|ringer|råber|vindue* ^0.8
{frail} svarer|åbner|vågner ikke|hverken ^0.8
{frail} .. ligger på|i gulvet|gangen|badeværelse*|køkkenet|trappen|sneen ^1
ser|hører|skimter .. fødder|fod|ligge|råbe|stønne|gennem brevsprække*|vindue*|dør* ^0.9
råbt|råber|råbte|skreget|skriger|banket|banker .. hjælp ^1.2
blevet|blev|er helt? stille|tyst ^0.5
nøgleboks*|nødkald* .. ikke|rørt|virker ^0.6
når jeg ikke er|findes|lever|er borte|væk|død ^1.2
slipper|behøver i|ingen|alle .. bekymre|tænke|høre|lede|rykke .. mig|mere|længere ^0.7
ikke så? mange dage|tid tilbage|i mig ^1
gør|gøre det selv|slut ^0.8
livsforsikring* ^0.6
hunden|katten|børnene .. bor|passet|ejer*|alene .. når|væk|efter|mig ^0.7
afskedsbrev|testamente* ^0.7
sove ind
ikke vågne mere|igen|op ^0.8
byrde for ^0.7
bedre|lettere uden mig ^1.5
vil|orker|kan|magter ikke mere|længere ^0.7
sidste jeg gør|skriver|siger ^0.9
så er der|det ro|slut|stille ^0.6
livslyst*|livsmod* ^0.6
ligger|lå|vises helt? åbent|tilgængeligt|synligt|frit .. nettet|alle|hvem|internettet|hjemmeside*|siden ^1
ligger|vises .. alles|kunders|medlemmers|patienters .. nettet|åbent|google|siden ^0.9
kundeliste*|kunderegister*|medlemsliste*|patientliste* ^0.7
alle|enhver|hvem som helst kan se|læse|hente ^0.7
phishing|svindelmail*|falske sms*|mails .. jeres|navn|kunder ^0.6
tv-hold*|kamerahold*|reporter*|journalist*|avisen|tv2|dr .. udenfor|ringer|spørger|aften|bringer|morgen|graver|deadline ^0.9
klippet|filmen|videoen|opslaget|hashtag* .. delt|deles|spredes|visninger|tusind|million|tiktok|viral* ^0.9
kniv|våben|pistol|økse|gevær|machete ^0.8
truer|truende|truet|råber|slås .. receptionen|bussen|toget|personale*|kassen|venteværelse* ^0.8
slås|slagsmål|knivstik*|røveri|røvet|røver ^0.8
står|stod .. udenfor|nede .. dør|døren|lejlighed*|nægter|igen|tør ^0.5
tør ikke gå|åbne|hjem|sove ^0.7
{child}|hund|hunden .. bil|bilen .. låst|varm|alene|sol* ^1
alene|låst .. bil|bilen|kahyt*|toilet*|elevator*|bussen ^0.7
skynd|skynde jer|dig ^0.8
altan*|facade*|taget|broen|stillads*|træet|kranen|muren|mast*|isen|væggen|skiltet .. styrte*|hælder|løs*|falder|faldt|revne*|vælter|væltet|give ^0.8
bommene|bommen .. oppe|tog|nede|børn*|spor* ^0.5
diget|åen|fjorden|havet|bækken .. stiger|over|brudt|kælder* ^0.7
uden varme|el|strøm|vand .. minus*|spædbarn|baby|respirator|grader|syg* ^0.6
forkert|dobbelt|høj|forkerte medicin|dosis|sprøjte|tabletter ^0.8
fået|fik|givet|taget|tog .. forkert|dobbelt|forkerte medicin|dosis|piller ^1
kontoen|pengene|opsparing* .. tømmes|tømt|forsvinder|overføres ^0.9
svindler|svindleren .. kode|kontoen|mitid|linjen|nu ^0.8
vandet|drikkevandet .. brunt|grumset|syge|benzin*|olie|diesel* ^0.7
diesel|olie|kemikalie*|ammoniak|syre .. løber|siver|vandet|åen|søen|lugter ^0.8
flere|to|tre|fire|fem|ti børn|personer|gæster|elever|beboere .. syge|kaster|kvalme|udslæt|tilskadekomne ^0.9
blod|bløder|blodig|blodet ^0.6
holdt op med at trække|spise|drikke ^0.6
dø|dør .. om|snart|nogen|risiko ^0.3
skal vi|jeg gå|komme|løbe|køre? ud|væk|ringe|112 ^0.5
# privacy
hvorfra|hvordan|hvor .. fået|har|fik .. mit|mine nummer|mobilnummer|telefon*|mail*|adresse|oplysninger|navn ^1
hvor har i .. fra ^0.9
mobilnummer|telefonnummer ^0.4
ved|vidste|vide .. pludselig|tjener|løn|lønnen|diagnose|skilsmisse|hvor jeg|besøg*|medicin* ^0.7
hvordan kender|ved|kan {org}|de|nogen overhovedet? hende|ham|mig|det|at|vide ^1
nabo|naboen|chef|chefen|kollega|eks|eksen|svigermor|arbejdsgiver* .. ved|vidste|læst|læste|så|set|fik|fortalt|kender ^0.6
hvem|hvilke .. læst|kigget|set|åbnet|slået|læser|ser|kigger|lytter|adgang ^0.9
slået op i|på ^0.6
læst|læste min|mit|mine journal*|mails|brev|post|beskeder|notater|ansøgning ^1
billede*|billederne|foto*|filmen .. hjemmeside*|facebook*|instagram*|plakat*|brochure*|kampagne*|nettet|annonce* ^1
forældre*|vi|jeg|ingen .. ikke|aldrig .. sagt|givet ja|lov|tilladelse|samtykke ^0.8
spurgt om lov ^0.8
anden|andens|andres|fremmede* menneskers|persons|folks|families .. recept*|papirer|kuvert|løn*|attest|prøvesvar|regning*|post|saldo|navn|brev ^0.9
fået|fik|lå|landede .. en anden|andens|andres recept*|papirer|brev|løn* ^0.8
logget|loggede|logger ind|på .. stod|en anden|andens|forkert navn|ikke mig|andres|velkommen|saldo ^1
logget|loggede|logger .. andens|anden|andres|saldo|navn ^0.8
ser|så|vises|stod .. en andens|andres|anden persons ^0.8
så hvad|mine|min|mit .. ? ^0.2
kamera*|kameraet|drone* .. rettet|peger|lige|ind|mod|vindue*|grund*|have*|badeværelse*|soveværelse*|filmer ^0.9
datter*|søn*|barn*|mor|=far .. fået .. kreditkort|reklame*|tilbud|kort|brev|regning .. bedt|aldrig|år ^0.6
har|havde aldrig|ikke været|bedt|givet|oplyst|tilmeldt .. kunde|jer|om|lov|nummer ^0.8
optagelse*|optager|optages samtale*|det|alt? ^0.8
behøver|kræver|hvorfor .. cpr*|kørekort*|paskopi*|fingeraftryk*|ansigt*|billed-id .. for|kun|når ^0.6
sladder|rygte* ^0.6
fortalte|fortalt|sagde|sagt|råbte|nævnte .. til|for min|mit|mine|naboen|hele|alle|andre ^0.6
givet|solgt|sendt|delt .. videre|den|det|dem til hvem|nogen|andre ^0.7
hvem har i givet|solgt|delt|sendt ^1
alt|alle|oplysninger|hvad i|der har|ved|gemt|lagret .. om|på mig|os|hende|ham|dem ^1.1
registreret|gemt|noteret om|på mig|os ^0.6
indsigt|aktindsigt i ^0.9
mit|min|mine nummer stadig|private ^0.7
kan|stadig se|følge|læse|spore|logge .. mine|min|mig|hvor rejser|konto|mails|position|køb|ture ^0.9
slettet|glemt|anonymiseret ^0.4
deler|delte|delt konto|login|adgang ^0.5
privatlivspolitik*|databehandler*|persondatapolitik* ^1
beskyttet|hemmelig adresse|identitet ^1
# unsubscribe
slet|slette|fjern|fjerne|tag|stryg .. min|mit|mig|os adresse|mailadresse|mail|navn|nummer|mig|fra .. liste*|mailliste*|register*|jeres|sms*|mailing* ^1.1
vil ikke være|stå|have|med medlem|kunde|med|jeres|længere ^1.1
vil|ønsker ikke længere|mere .. medlem|med|få|have|være|kunde|abonnere ^1
melder|melde|meldt mig|os hermed? ud|fra ^1.3
udmeldelse*|udmelding|udtræde*|udtræden ^1.1
siger|sige tak|farvel for|nu|her ^0.6
farvel|adjø ^0.5
skilles|skiller .. veje|her|nu ^0.8
kan|skal|lad vi|os ikke? stoppe|slutte her|nu|det ^0.8
stoppe her|nu|ved ^0.6
lad|lade mig|os være|i i? fred ^1
være|blive|få i? fred ^0.6
plinger|bipper|bimler|vælter|tikker|lander .. mail*|mobil*|sms*|ind|postkasse*|telefon*|hver|morgen|indbakke* ^0.7
hver morgen|dag|uge|aften|fredag|mandag|time .. pling*|notifikation*|tips|påmindelse*|besked* ^0.8
notifikation*|påmindelser|beskeder .. af|slippe|stop|sluk|dagen|hver|om ^0.6
så mange|meget tilbud|mails|beskeder|sms*|reklamer|tips ^0.9
bruger|behøver|læser|ser ikke|aldrig .. længere|mere|tjenest*|avis*|abonnement*|jer|kort|app* ^0.7
den|det|bliver sidste|sidst levering|kasse|nummer|måned|gang ^0.3
pr|til den|# januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december ^0.2
hente|sende|returnerer|afleverer|hent boksen|routeren|modemmet|kortet|nøglekortet ^0.9
konkurrent*|anden leverandør|operatør|bank|butik ^0.6
halve|billigere|halv .. hos|anden|andet|naboen|pris*|konkurrent* ^0.7
det halve ^0.6
har|fået|tegnet|valgt nyt|andet|ny|anden aftale|abonnement|selskab|leverandør|bank|fitness* ^0.6
holdt|holder op|stoppet med at .. ryge|drikke|træne|strikke|spille|rejse|køre ^0.6
gået|går på pension|efterløn .. ikke|længere|mere ^0.4
solgt bilen|båden|huset|hunden|sommerhuset ^0.4
forlade|forlader|forladt klubben|foreningen|fagforening*|kirken|partiet|jer|forbundet|a-kasse* ^1
medlemskab* ^0.6
klub|klubben|bogklub*|vinklub*|kundeklub*|foreningen ^0.4
automatisk forny*|forlæng*|træk* ^0.7
afbestil* .. avis*|abonn*|kasse*|alle|fremover ^0.8
frabeder|frabede mig|os ^1.2
nok nu|mails|tilbud|reklamer ^0.4
afregistrer* ^0.9
# strategic
hvad kommer|bliver|sker efter|så|næste|bagefter ^0.8
hvor blev|bliver|er|fører|ender ^0.3
hvor mange|meget|langt .. er|findes|tilbage|bliver|kommer .. når|om .. barnebarn*|børnebørn*|år|fylder|voksen|generation* ^1.2
når mit|min|mine barnebarn*|barn|børn|datter|søn|børnebørn .. voksen|stor|fylder|skole*|gammel ^0.8
regner|forudser|forventer|ser {org} .. at|med|foran|udvikling* ? ^0.8
fortsætter|fortsætte|fortsat stige|øge|hæve|falde|vokse|skrumpe|bygge|lukke ^0.8
kommende|nærmeste|næste år|årti* ^0.8
hvorfor sælger|køber|lukker|bygger|kører|bruger|importerer|flyver|sender|trykker|brænder|investerer|placerer|lægger|insisterer|fortsætter|kræver|tillader|klipper|sprøjter|salter|støtter|sponsorerer|smider|vælger {org}|man|vi|alle|jeres ^1
hvorfor er|findes|har|går|skal|må|får man|det|der|kvinder|mænd|børn|ældre|unge|ingen|vi|alle|jeres ikke|aldrig|kun|næsten|stadig|altid ^0.6
hvorfor ikke .. ?
hvorfor .. stadig|fortsat ^0.8
førhen|tidligere|dengang|oprindelig* fandtes|var|gik|havde|kunne|fik|stod|lå ^0.5
i tresserne|halvfjerdserne|firserne|60'erne|70'erne|80'erne|90'erne ^0.5
1950|1955|1958|1960|1962|1964|1965|1966|1967|1968|1969|1970|1971|1972|1973|1974|1975|1976|1977|1978|1979|1980|1982|1983|1984|1985|1986|1987|1988|1989|1990 ^0.4
som kunde|borger|skatteyder|ejer|aktionær|forælder|lærer|læge|beboer|vælger|andelshaver|bedstefar|bedstemor ^0.6
til for alle|os|hvem ^0.7
hvordan hænger|rimer|passer .. sammen|det|dette|med|overens ^0.9
hvordan skal|kan|bør man|han|hun|de|vi|gamle|børn|ældre|alle|folk .. nogensinde|kunne|uden|råd|klare|bo|leve ^0.8
alle|folk|man|gamle|vi skal|må|forventes|tvinges .. have|kunne|eje .. mobil*|app*|computer*|smartphone*|mitid|bil|kort* ^0.9
er det meningen|tanken|planen|jeres .. at|alle|skal ^1
investere|investerer|investeringer|placere|placerer .. våben*|olie|kul|fossil*|tobak*|selskab* ^1.2
overskud*|rekordoverskud*|milliard*|rekordresultat* ^0.6
el|elektrisk*|fossilfri*|klimaneutral*|kontantløs*|plastfri*|cirkulær*|grøn|grønne .. når|skal|mål|bliver|være|hele|omstilling ^0.6
ansætte|rekruttere|tiltrække|uddanne|fastholde .. sygepleje*|lærer*|chauffør*|personale|læger|folk|unge|hænder ^0.8
gratis .. alle|unga|pensionister|kollektiv*|børn|øboer ? ^0.7
kollektiv*|øboer*|infrastruktur*|byplan*|lokalplan*|digitalisering*|automatisering*|privatiser*|udliciter* ^0.5
fremtidens ^0.8
er det sådan|dette|her i|vi|det .. vil|tænkt|skal|bliver ^0.7
udvikling|udviklingen|retning|retningen|kurs|kursen|fremtidsplan*|samfund*|samfundet ^0.6
tænker|synes|mener {org} .. om|rigtigt|rimeligt|langsigt*|at ? ^0.5
har|findes|er {org}|det|man|der .. langsigt*|tanker|planer|beredskab|mål|strategi* ^1
har {org} overvejet|diskuteret|taget .. om|stilling|overhovedet ^0.8
hvem tjener|vinder|taber|afgør ^0.6
ai|robot*|algoritm* .. erstat*|beslut*|fremtid*|mennesk*|skal|kommer ^0.7
nabobyen|nabokommunen|andre kommuner .. holdt|har|gør|stoppet ^0.6
sprøjtemid*|pesticid*|biodiversitet*|drikkevand* ^0.5
hvilken|hvilket rolle|ansvar|mål|vej|kurs ^0.8
hvad bliver|koster det os|samfundet|alle|tilbage ^0.6
er i parate|villige|åbne|klar til|for|at ^0.7
# idea
sæt|hæng|stil|mal|byg|læg|indfør|lav|skriv|tryk|byt|skab|start|giv|lad op|ud|ind|en|et|små|folk|os|gerne|på|væk|børnene|alle|kunderne .. så|der|hvor|som|inden ^0.6
i kunne|skulle|burde|kan kunne? lave|have|sætte|indføre|tilbyde|åbne|samle|dele|skrive|vise ^0.9
kunne|kan|skulle|går man|i|det|der ikke kunne? få|have|gøre|sætte|lade|lægge|vise|sende|lave|være|skabe|bytte|sælge|dele ^0.8
var|er|ville det ikke .. bedre|godt|smart|muligt|på|nemmere|fint|sjovt|være ^0.8
hvis .. kunne|havde|fik|fandtes|var|stod .. så|ville|slipper|slap|blev|kunne ^0.6
rabat|bonus|point|pant mod|for at|den|dem|os ^0.6
ville i|man|vi spare|slippe|tjene|vinde|få ^0.6
så slipper|slap|ser|ved|når|kan|får vi|man|i|alle|folk|de|kunder*|andre ^0.7
så andre|alle|folk|familier .. kan|får|slipper ^0.6
har i|man tænkt|overvejet|prøvet|hørt på|at|om ^0.6
lad os|folk|børnene få|prøve|lov|lave|låne|reservere|købe ^0.6
få lov at|til ^0.3
hjælper|hjælpe|bidrager|deler|fortæller|viser gerne|til|med|mere .. skrue|male|bygge|med|til ^0.5
hjælper gerne ^0.7
lægge to|sammen ^0.5
behøver|skal ikke være|have man? .. professor|geni|ingeniør|raket*|dyrt|svært|meget|stort ^0.9
vi|jeg har|havde|gjorde|testede|prøvede|kørte .. prøvet|testet|indført|gjort|kørt|så ^0.5
har|jeg tegnet|skitseret|bygget|regnet|målt|tegnede|tegner|byggede|designet|filmet ^0.8
i vores|hos|på lille|vores|os|egen|mit forening|landsby|gamle|job|skole|kvarter .. gør|har|findes|plejer ^0.5
vores egen lille? ^0.5
der|de gør|har man|de|det .. sådan|allerede|i|længe ^0.4
ville ansætte|kopiere|købe|betale|bruge ^0.5
ordning hvor|med|der ^0.8
påmindelse|spejl|tavle|skærm|app|knap|streamkode|qr-kode|legehjørne|cykelstativ|boghylde|byttehylde|byttedag|kort|mærkat|symbol|farvekode*|seddel|kasse ^0.3
flere bænke|skilte|skraldespande|cykelstativer|ladere|træer|stole|kroge ^0.6
tips|forslag|ide|idé til|fra|på ^0.9
initiativ|innovation*|koncept*|pilot*|prøveperiode*|prototype* ^0.6
samarbejde med .. skole*|forening*|lokale|biblioteket ^0.8
samkørsel*|byttedag*|lånecykel*|genbrug* ^0.3
hvad tror|siger|synes i ^0.6
tør i ^0.8
burde kunne|være|findes|have|sælge|tilbyde|vise|stå ^0.6
man burde|kunne|skulle ^0.5
for længst fundet|regnet ud ^0.4
går|løber|kører .. rundt om .. fordi ^0.4
# complaint
fik|måtte|tvinges|skulle vi|jeg|han|hun|mor|=far|børnene|man .. gå|bære|stå|sidde|vente|betale|slæbe|sove|bade|skifte|tage ^0.4
taget|tog|tage fri .. arbejde|forgæves|vente|montør*|hjemme ^0.8
siddet|sad|stået|stod|sidder hjemme|hele|og|ude|udenfor .. stirret|ventet|dagen|forgæves|kulden|regnen|timer ^0.6
ingen|intet kom|sagde|bad|hjalp|løftede|spurgte|svarede|ringede|vidste|kiggede|dukkede|tog|gjorde ^0.7
skal|må|burde ikke ske|finde|gå|være|kunne|behøve .. sted|sådan|til ^0.7
ikke det|hvad jeg|vi betaler|betalte|bestilt|bestilte|booket|lovet|forventet|købt ^0.9
det jeg|vi betaler for ^0.8
erstatter|erstatte|betaler|dækker .. min|mit|mine|for tabte|løn|udgift*|taxa|udlæg ^0.6
vil|ville|kan|nægter ikke tage|modtage|erstatte|bytte|hjælpe|lytte ^0.4
trak på skuldrene ^1
kom|ankom|leveret for sent|to|først|da .. efter|forbi|slut|lukket|dage ^0.6
havde allerede lukket|kørt|gået ^0.5
det er altså|jo|da|simpelthen ikke ^0.6
i stedet for .. kr|kroner|lovede|bestilte|# ^0.5
gebyr|gebyrer for at|på|af ^0.5
udløbet|udløben|muggen|muggent|harsk|fladt|klemt|fladtrykt|klistret|våd|svedig|stinkende|råddent|rådden|støvet|snavset|lunken|lunkent ^0.6
dryppende|utæt*|knirkende|larmende|defekte ^0.5
efter kun? to|tre|fire|en|et|få uger|måneder|dage|gange|uge|måned .. gik|revnede|stoppede|begyndte|knækkede ^0.8
gik|revnede|knækkede|døde|stoppede|krympede|smittede|faldt .. efter|allerede|straks|første|fra ^0.6
garanti|garantien .. dækker|gælder|ikke|afvist ^0.8
slitage ^0.7
drypper|ryster|hyler|knirker|skramler|bipper|hakker|fryser|crasher ^0.4
bad|sige|sagde|siger .. om? undskyldning|undskyld ^0.6
nåede|gad|orkede|magtede ikke .. vente|hjælpe|lytte|med|af|at ^0.7
for koldt|varmt|salt|trangt|højt|lille|kort|dyrt|sent|kold|varm ^0.4
nå så|da|ja ^0.3
ih hvor|jamen|åh hvor ^0.7
hvor hyggeligt|dejligt|sødt|venligt|betænksomt at ^0.7
hele to|tre|fire|fem|# timer|uger|minutter ^0.3
halvanden time|måned|uge|år ^0.4
kontaktet|ringet|mailet|skrevet|påpeget|klaget|anmeldt|rykket .. gange|flere|uden|igen|gang|intet|aldrig ^0.8
intet|ingenting|ingen sker|sket|skete|gøres|gjort|ændres ^0.9
vi kigger|ser på det ^0.7
nedprioriter*|glemt|glemte|overset|oversete ^0.5
utilstrækkelig*|amatør*|uprofessionel*|useriøs*|uværdig*|uværdigt|umenneskelig*|nærigt|frækt|frækhed|grinagtig*|parodi|farce|cirkus|lotteri|hån|vanvittig*|vanvid|tåbelig*|tåbeligt|åndssvag*|sølle ^0.8
råbte|skældte|snerrede|vrissede|mumlede|himlede|sukkede|afbrød|ignorerede ^0.7
lod|lader mig|os|hende|ham|folk vente|stå|sidde|gå ^0.8
fryser|frøs|frosset|sulter|sultne ^0.5
ødelagt|ødelagde|spoleret|spolerede .. ferie*|rejse*|bryllup*|jul*|fødselsdag*|dag|aften ^0.9
manglede|forsvandt|væk|bortkommet|forsvundne ^0.5
skulle have|været haft|fået|kommet|med|leveret|været .. men|kom|ikke|stod ^0.6
fejlleveret|fejlmonteret|stavet forkert ^0.8
dyrere|hævet|steget .. uden|igen|dobbelt|varsel|procent ^0.5
stod|var|er lukket|slukket|låst .. trods|da|døre|uden|igen ^0.5
trods|selvom|til trods .. lovet|løfte|rykker* ^0.4
logikken|logik i|bag ^0.5
smidt|røg af|ud ^0.5
tilbragte|brugte .. ferie*|timer|dagen|natten ^0.5
det|kan kan ikke være rigtigt|passe|rimeligt ^0.9
# praise
løb efter|ud|hen|med ^0.6
ringede rundt|tilbage|alligevel|selv ^0.7
havde|har allerede .. set|rettet|løst|fikset|ordnet|pakket|sendt ^0.8
inden|før jeg|vi nåede|overhovedet|vidste ^0.7
uden ekstra|bøvl|problemer|ventetid|brok|at .. brokke|regning|beregning ^0.5
gratis ^0.2
nægtede|ville ikke? .. tage|modtage|drikkepenge|betaling|penge ^0.9
drikkepenge ^0.5
tog|trak skoene|sko ^0.7
viste|lærte|forklarede mig|os|ham|hende|mor|børnene|hvordan|roligt|alt|tålmodigt ^0.7
var|kom|stod|dukkede fremme|på|inden|ude|allerede|op .. time|halv|minutter|kvarter|straks|plads ^0.5
målte|savede|bar|løftede|pakkede|gravede|skruede|fejede|vaskede .. og ^0.4
tog|tage|taget sig? tid|god ^0.8
satte|sad sig|hos|ned|ved .. med|ned|hos ^0.5
gav|giver ikke|aldrig op ^0.7
eneste|første der|som .. spurgte|lyttede|forstod|svarede|tog|så|ringede|hjalp ^0.9
sådan|så skal|bør det ^1
det|alt|hele kører|spiller|fungerer bare|glat|på|som|fint|perfekt ^0.8
som smurt|en leg|efter|på skinner ^0.9
rigtige|levende mennesker|menneske ^0.5
hele vejen hjem|aftenen|sommeren ^0.4
børnene|ungerne|datter|søn|alle talte|taler|grinede|jublede|elskede|sang|lyste|faldt ^0.6
faldt|falder i søvn ^0.7
sov|sover som|godt|trygt ^0.5
bange for|været .. siden|altid|nu|før ^0.3
første gang i|siden .. år|længe|måneder .. sov|sang|grinede|smilede|spiste|gik|følte ^0.9
vil|ville|tænkte at|i|du|hun|han|de .. vide|høre|have .. det|at|skal ^0.4
skal vide|have .. at|tak|ros|det ^0.7
den|det her|der fyr|pige|dame|mand|kvinde|menneske ^0.4
sikke|hvilken|hvilket en|et|nogle? fyr|pige|perle|gut|menneske|mennesker|kvinde|mand|dejlig*|herlig*|personale|stjerne|dag|aften|lykke|service|forskel ^1
sikke ^0.6
guldklump*|perle|perler|solstråle*|ildsjæl*|redningsmand|skytsengel*|engel ^1
forskel siden|fra|efter|på ^0.7
en forskel ^0.5
hold da op ^0.4
kommer|handler|booker|bestiller|vender gerne|tilbage|bestemt|helt sikkert|igen|til ^0.5
glæder|glædet os|mig ^0.4
ses|vi næste|igen|snart|år ^0.2
fortsæt|bliv|keep med|så|det|ved|endelig ^0.6
blevet|er|ser blevet? så|hvor? pæn|pæne|pænt|fin|fint|flot|flotte|smukt|smuk|godt|dejlig ^0.7
hvor pænt|pæn|fint|flot|smukt|dejligt ^0.8
dejligt|dejlig|skønt|rart|fint at ^0.6
under et minut|ingen|to|fem minutter|tid ^0.6
fandt det|hvad jeg ^0.3
gevaldig*|superdejlig*|superflink*|supersød*|megagod*|kanon*|mums|lækker|lækre|lækkert|hyggeligt|prima|fortrinlig*|perfekte|fejlfri*|eksemplarisk*|uovertruffen*|enestående|skinnende|hjertelig*|hjertelighed|godhed|medmenneskelig*|hjælpsomhed|venlighed|tålmodig*|tålmodighed|gæstfri*|imødekommende|lydhørhed|lynhurtig*|lynhurtigt|rapt|omsorg|nærvær*|nærværende|proff* ^0.8
holdt|holder hvad|det|alt .. lovede|lovet|lover ^0.9
i god tid|på minuttet|før tid ^0.5
gik|går|var|blev over|ud|langt .. forventning*|sædvanlige ^0.9
over al? forventning ^1
tudede|græd|tårer .. af|på|glæde|gode|øjnene ^0.9
på den gode måde
tak i|du|til|alle|for|og|igen|så|hele|kære|herfra|fordi ^0.4
{who} .. tryg|trygge|rolig|rolige|sød|søde|fin|skøn*|fantastisk*|varm|glad|venlig*|tog hånd ^0.7
{who} hjalp|forklarede|ventede|blev|bar|lyttede|fiksede|ordnede|kørte|ledte|fandt|ringede|fulgte|hentede|sang|smilede|spøgte|trøstede|holdt|målte ^0.6
hjælp af|fra en|et|jeres .. ung|sød|flink|venlig|dame|mand|fyr ^0.8
fik jeg|vi hjælp ^0.6
tog|tager|taget hånd|godt om|af ^0.6
følte|føler mig|sig|os .. tryg*|set|hjemme|velkom*|rolig|hørt|værdig* ^0.8
ville|ringede egentlig|først .. skælde|klage|brokke ^0.3
lækker|lækkert|god|godt mad|maden|kaffe|kage|boller|suppe|morgenmad|frokost ^0.5
tilfredse|tilfreds ^0.5
sagde hun|han .. ja ^0.3
gudskelov ^0.3
# operational
hvilken|hvilket|hvilke tid|indgang|adresse|dag|fil|format|afgang|linje|størrelse|dokument*|papirer|blanket|nummer|etage|havn ^0.8
ean-nummer|ean|cvr*|kundenummer|kontonummer|registreringsnummer|iban|swift|referencenummer|dørkode* ^0.9
spær|spærre|spærret kort*|dankort*|sim*|mobil* ^0.6
bommen|porten|koden|brikken|nøglebrikken|kortlæseren|dørkoden|kortet|billetten .. virker|går|bipper|rødt|åbner|læser|ikke|ikk ^0.7
skal|må|behøver|kan man|jeg|vi|begge .. først|med|have|legitim*|booke|tilmelde|selv|vise|oplyse|møde|op ^0.6
nyt|nye|ny pas|kørekort|kort|sygesikringskort|nøgle|kode|brik ^0.5
bemyndig*|fuldmagt*|kontaktperson|tegningsberettig* ^0.6
skrive|skriver|underskrive under|på ^0.4
udsættelse|henstand|afdrag*|rater|betalingsordning* ^0.7
rykke|flytte|flyttes|rykkes .. tid|tandlægetid|aftale|den|uge|dag ^0.8
tandlægetid|lægetid|tiden ^0.5
føj|tilføje|tilføj .. forsikring*|konto*|aftale*|booking*|hende|ham ^0.5
reservenøgle|nøgle|nøgler|nøglen ^0.4
skorstensfej*|syn|aflæsning*|måleraflæs*|blodprøve*|vaccin* ^0.4
bekræftelse*|booket|registreret|modtaget|fremme|afsendt ^0.4
gavekort*|tilgodebevis*|rabatkode* ^0.4
hva|hvad|hvordan gør|gøre man|jeg|vi ^0.8
hvordan gør|bliver|får|kan jeg|man|vi|det ^0.5
hvornår går|kommer|åbner|lukker|starter|får|er|skal|kan|har næste|sidste|første|den|det|i|min|mit|vi|jeg ^0.5
hvem af|har|skal|kan|os jeg|ret|vi|skrive|kontakte|henvende|ringe|os|skal ^0.4
hvor|hvem henvender|sender|afleverer|finder|ligger|findes|henter|parkerer|kan jeg|man|mig|vi ^0.7
sidste frist|dag|ansøgningsfrist ^0.5
skiftet|skifter efternavn|bank|kontonummer|adresse|telefon|mobil ^0.6
gyldighed*|forlængelse|ansøgningsfrist*|dokumentation ^0.4
allergi|specialkost|kørestol*|barnevogn|hund|hunde .. tilladt|må|medbringe|med|plads|findes ^0.5
elregning*|vandregning*|lejekontrakt*|depositum|stod på ^0.4
koster det noget|at|for ^0.6
# other
vi|hos på|er .. aps|a/s|bureau|firma|familiefirma ^0.6
tilbyder|leverer|sælger|producerer .. fast|pris|løsning*|produkter|ydelse*|kontor*|møbler|virksomhed*|jer|konkurrencedygtig* ^0.6
må|kan vi|jeg komme forbi|vise|byde|sende|booke .. jer|møde|prøv*|katalog|smagsprøve|hvad vi|demo|besøg|vores ^0.9
smagsprøve*|demo|vareprøve ^0.7
jeg|hun|han hedder .. går|er .. klasse|år|5b|4a|6c|skole|gymnasiet ^0.8
plakat|tegning|tegnede|malet|skoleopgave|skoleblad|slægtsforsk*|erindringsbog ^0.6
skriver|skrive bog|bogen|speciale|artikel om ^0.7
husk|glem at|ikke .. kage*|stigen|bolden|til|tage|med|nøglen|gave* ^0.7
ses|snakkes på|imorgon|i|torsdag|søndag|lørdag|fredag|der|så ^0.6
på søndag|lørdag|torsdag|fredag hilsen ^0.3
hilsner fra|til|alle ^0.3
jeg|vi er|holder på|ferie kursus|farten|tjenesterejse|konference|ferie|barsel ^1
holder ferie ^1
læser mails|mail sporadisk|sjældent|begrænset ^1
god|rigtig|dejlig sommer|weekend|påske|jul|ferie ^0.4
kontakt venligst? hovednummer*|kollega*|min kollega .. haster|hastesager|fravær ^1
tillykke .. fødselsdag*|bryllup*|eksamen ^1
meningen|ment|skulle|mailen til|for min|søster|bror|en|været ^0.7
forkert person|mailadresse|modtager|chat|tråd ^0.6
søger|søge|ansøger .. praktik*|job|fritidsjob|stilling|arbejde|lærling*|elevplads ^0.9
ansøgning|cv|motiveret|uopfordret vedhæft*|referencer|ansøgning ^0.8
indbyd*|inviter*|velkommen til|åbent .. hus|seminar|messe|indvielse|konference|generalforsamling* ^0.8
# crisis
flammer*|brandvæsen*|redningsfolk*|bevidstløs*|livløs*|drukn*|kvæles|kvælning*|hjertestop*|hjerteanfald*|kramper|krampeanfald*|forfrys*|forbrænd*|ætsning*|skoldet|hackere|hacker|hackede|kapret|overtaget|ransomware|løsesum|gidsler|terror*|sabotage*|eksplosion*|kollaps*|evakuer*|nødsitu*|nødstop*|nødråb*|livsfar*|dødelig*|forlis*|afspor*|påkørt*|kolliderede|havari*|voldsom*|voldtægt*|kidnap*|bortført*|afløbsrens*|kaustisk*|knapcelle* ^0.7
slugt|sluger|drukket|drak|spist|slikket .. batteri*|tabletter|medicin*|opvaskemiddel|vaskemiddel|kemikal*|klor*|gift*|piller|metal* ^1.2
stykke|splint|stykker metal|glas|plast*|plastik ^1
tilbagekald* ^0.8
isen|rækværket|hegnet|broen|gyngen|stilladset|stigen|gulvet|gelænderet .. holder|gav|løsn*|brast|knækkede|ikke|efter ^0.9
børn|klasse|skoleklasse|børnehave|elever|folk .. på vej ud|derhen|op|ned ^0.8
adgangskoder|cpr*|kortnumre|journaler .. forum|ude|darknet|lækket|til salg|fandt ^1.1
konti|konto|penge|opsparing .. tømt|tømmes|tømte|lænset ^1
facebookside*|hjemmeside*|konto* .. overtaget|hacket|kapret ^1.2
piller*|tabletter*|medicin* .. væk|taget|skab|alle|mangler ^0.9
sove længe|for altid|evigt ^0.9
vil ikke lade|lukke|åbne .. mig|ind|op ^0.4
snakker|taler|går|opfører mærkeligt|sløret|forvirret|usammenhængende ^0.6
insulin|dialyse|ilt|epipen .. slut|uden|ikke|kommer ^0.8
# privacy
instagram|facebook|linkedin|snapchat|tiktok .. efter|fundet|søgt|skrevet|lagt|kontakt*|mig|besøg* ^0.8
skrevet|skrev|kontaktet|hørte til|mig? mig .. privat*|facebook|instagram|hjem*|efter|besøg* ^1
opsøgt|fundet mig .. på|hjemme ^0.9
pas|passet|kørekort*|legitimation*|signatur*|underskrift* .. kopi|gemme|gemmer|foto|år ^0.8
råbte|råbes|læste|sagde op|højt .. navn|cpr*|diagnose|sygdom ^1.1
til-feltet|skjult kopi|modtagerliste* ^1.2
alle|alles .. mailadresse*|adresser|navne .. synlig*|ses|åbent ^1
sider|papirer|sag|brev|journal .. om|fra|tilhør* en? anden|andre|fremmed familie|person|borger|patient ^1.2
patientjournal*|helbredsoplysning*|sundhedsdata|prøveresultat*|gynækolog*|psykiatri*|diagnoser|abort|fertilitet* ^0.5
hvem ellers|andre|mere ved|ser|læser|får ^1
hvem sidder|har|ligger .. mine|min|mit ^0.6
spion*|kortlægg*|profiler*|overvåg*|aflyt*|snag* ^0.6
hvorfor skal i .. cpr*|bruge|fødselsdato|pas|adresse ^0.7
synes jeg|vi ikke .. orden|rimeligt|okay ^0.2
# unsubscribe
opsigelse* ^0.5
opsig|opsige .. medlem*|konto*|abonn*|aftale*|fitness* ^1
bedt|sagt|skrevet .. ikke sende|slippe|stoppe|gange ^0.5
sagt nej tak ^0.9
ikke sende|maile|sms'e|ringe|kontakte .. flere|mere|mig|os|igen ^0.8
havnet|endt på .. liste*|listen ^0.9
stop|stands bladet|avisen|magasinet|abonnementet|kassen|leveringen ^1.4
takker nej ^0.6
tak for følgeskab*|samarbejdet|alt|turen ^0.9
billigst|billigere .. dyrest|dyrere|nu ^0.7
på vej væk|videre|fra jer ^0.7
fulgt|læst|været|abonneret .. siden|i 19*|20*|år|mange ^0.5
prisen|priser|priserne .. steget|sat|gange .. derfor|skifter|år ^0.5
skifter|skiftet|flytter til et|en|anden|andet ^0.8
# strategic
nogen politik|plan|strategi|vision|ambition|langsigt* ^0.8
om|inden|på tredive|fyrre|halvtreds|hundrede|femogtyve år ^0.9
hvad er .. idé|tanke|tanken|vision|plan|mål|formål* ? ^1
hvad er det for en|et .. by|samfund|land|skole|bank|fremtid|kommune ^1.4
hvornår sker der ^0.8
nedbringe|reducere|mindske|afvikle|udfase .. venteliste*|ventetid*|udslip|affald|gæld|kø* ^0.8
bygge|bygges|indføre|indføres|anlægge|åbne|udvide|elektrificere|digitalisere|modernisere .. flere|elevator*|nye|bolig*|plejehjem*|skoler|spor|cykelsti* ? ^0.8
alt|al kontakt|kommunikation|digitalt ^0.7
foregå|være digitalt|digital|online ^0.7
udelukker|ekskluderer|efterlader ^0.6
underleverandør*|arbejdsvilkår*|overenskomst*|menneskeret* ^0.5
psykiatrien|plejehjemsplads*|bolig*|pladsmangel|ventelister* ^0.4
i er ved at ^0.3
# idea
ville|kan vinde|lette|spare|hjælpe|være nemmere|smart|godt ^0.5
mit|vores|et|enkelt|lille forslag ^1
hvad med en|et|at|hvis ^1.2
tom|tomme|ubrugt*|uudnyt* .. vægge|lokale*|rum|areal*|hus|tag|grund ^0.8
regnet ud|på ^0.4
idékasse*|forslagskasse* ^1
slog mig ^0.9
fik mig til at tænke ^0.8
spurgte|undrede|spurgt .. hvorfor .. ikke ^0.4
pensioneret elektriker|snedker|lærer|ingeniør|tømrer|murer|maler ^0.5
keder sig ^0.4
flytte|flytter .. hen|over|tættere|til ^0.4
samme app|kort|billet|sted som ^0.7
# complaint
bestilte .. fik|kom|fået ^0.9
laver|gør sjov|grin ^0.8
borede|ødelagde|smadrede|væltede|tabte|ridsede|knækkede|smadret|spildte .. og|hul|min|vores ^0.8
gik hjem til fyraften
nu står|sidder|har|ligger vi|jeg med|uden ^0.6
nåede ikke ^0.8
aflyst|aflyste|fyldt|fuldt .. næste|tredje|igen ^0.6
solgt|solgte|smidt|kasseret .. auktion|min|vores|nabo ^0.6
uden at standse|stoppe|se|hilse ^0.7
ingen lys|varme|vand|strøm|toilet ^0.6
lap på døren
vand i stuen|kælderen|køkkenet ^0.6
betaler|betale ikke ^0.3
tredje|fjerde|femte|sjette morgen|gang|dag|uge|måned|vinter i? ^0.6
åndssvagt|idiotisk*|pjat|pjattet|vrøvl|sludder|latterligt|barnligt|spildt|spild|ubrugelig*|fiasko|fusk*|makværk|sjusket|træg|trægt|nederen|noget rod|møgirriterende ^0.7
# praise
et|kæmpe|stort|ekstra plus|ros|tak|hjerte ^1.1
så|meget|betydeligt|blevet meget|bedre bedre|siden|nu ^0.5
lavere|billigere|hurtigere|bedre|nemmere end i|vi|jeg|ventet|lovet|troede ^1
forberedt|indstillet|klar os|på .. kamp|værste|bøvl|ballade ^0.8
er i okay|ok ^0.8
ingen .. har bedt ham|hende|dem ^1
siger|hilser|husker|venter altid til|på|mig|os|med ^0.6
har lært|husket hvor|hvad|hvordan|mit ^0.5
leveret|ankom|kom til tiden|tiden ^0.9
båret|bar op|ned|ind .. på|til|sal ^0.6
alt virkede|virker|fungerede|spillede ^0.9
gåsehud|magisk|uforglemmelig*|mindeværdig*|succes|pletskud|drømmedag ^0.8
altid smilende|rolig|glad|glade|venlig*|hjælpsom*|sød|søde|frisk* ^0.9
kæmpe forskel|hjælp|arbejde|indsats ^0.9
flot|flotte|dejlig|skøn koncert|forestilling|aften|dag|oplevelse|tur|udstilling ^1
tusind|tusinde|mange tak .. for ^0.7
pengene kom .. dagen|hurtigt|efter ^0.9
# operational
går det|den|at .. ? ^0.3
kan det|man lade sig gøre|lade ^0.9
hvad|hvilken|hvilket gælder|passer ^0.7
melder|søger|bestiller|finder|booker|ændrer|registrerer man|jeg|vi ^0.7
hvem skal vi|jeg|man tale|kontakte|ringe|skrive ^0.8
leveringsadresse* ^0.8
nøglebrik*|brik* .. mistet|ny|koster ^0.6
bytte størrelse|farve|tid|dag|plads ^0.6
# other
<< hej|kære|hejsa|hallo mormor|morfar|farmor|farfar|moster|faster|onkel|mor|=far|tante|skat|bedste|alle ^1.4
knus|kram|kys|krammer ^1.1
kage med|på .. onsdag|torsdag|fredag|lørdag|søndag|mandag|tirsdag ^0.9
er det dig|din .. eller mig|min ^0.7
læser|studerer til .. praktik*|søger ^0.8
fraværende|væk|fri fra|til .. kontoret|den|august|juli|januar|mandag ^0.9
troede det|at|jeg var|ringede|skrev .. nummer|til ^1
dyrlæge*|pizzeria*|frisør*|svigermor|mormor .. nummer|troede|mente ^0.4
øge|øger|booste|optimere .. hjemmeside*|trafik*|salg|omsætning|synlighed|kunder ^1.2
uforpligtende tilbud|møde|snak ^1.2
mødestabil|fleksibel|arbejdsom|ansøger|fritidsjob|studiejob|sommerjob ^0.8
se bort fra|ignorér|ignorer|glem ^0.9
# crisis
på|ved taget|kanten|gelænderet|rækværket|vindueskarmen .. sidder|står|springe|person|mand|kvinde ^0.9
sidder|står .. kanten|taget|gelænderet|ydersiden ^0.9
efterladt|efterlod|fandt|skrevet .. seddel|brev|mobilen|afsked ^0.6
elevatoren|liften|gondolen|karrusellen .. styrtet|faldet|stoppet|mennesker|folk|børn ^0.9
tunnelen .. mørkt|holder|røg|folk ^0.7
barn|datter|søn|baby .. græde|græder|skriger .. inde|ingen|alene ^0.9
vandet .. nået|stiger|op til|transformator*|el|kælder* ^0.8
transformator*|højspænding* ^0.7
faldet|faldt ned fra|af ^0.6
rører|bevæger sig ikke ^1
# privacy
listen|skiltet|tavlen .. opgangen|døren|navn|navne ^0.7
vil ikke have at|alle|nogen|naboer*|andre ^0.4
lyttede|lytter|kigger|kiggede i|med|mig ^0.7
mit tv|ur|højttaler|app|telefon .. ved|lytter|kigger|ser ^0.8
nævnt|nævnte|læst|sagt højt|foran ^0.9
data .. gemmer|samler|deler|slettet ^0.9
ser jeg ikke andet ^0.4
# unsubscribe
er blevet veganer|vegetar|pensionist|arbejdsløs ^0.5
blevet veganer|vegetar|pensioneret ^0.5
vi var|har været et godt par|match|hold ^0.9
skal|vil ikke mere|længere .. have|modtage|være ^0.8
send|sende ingen|ikke mere|flere|længere ^1
vokset fra ^0.7
# strategic
hvordan ser i på ^0.8
hvad sælger|gør|bliver|sker .. så|da ? ^0.6
flere og|færre og flere|færre ^0.7
få flere mænd|kvinder|unge|læger|hænder|ansatte ^0.9
hvorfor findes|er der stadig ^0.8
selvkørende|autonom*|brint*|atomkraft*|vindmølle* ^0.6
# praise
fortryder|fortrudt .. ikke|aldrig ^0.4
kunne ikke være|blive gladere|bedre|mere|venligere ^1.2
fandt min|mit|vores|hendes|hans|nøgle*|pung ^0.8
husker|huskede .. sangen|navn*|os|mig ^0.5
sang|synger|dansede|spillede .. med|for hende|ham|os|mor ^0.8
skøn|dejlig|hyggelig|god *aften|*dag|*tur|oplevelse ^1
dygtige|dygtig skuespillere|musikere|folk|medarbejdere|kokke ^0.9
fortjener en|et|mere ^0.6
# idea
kunne i ikke ^1.1
lad folk|børn|os|kunder ^0.8
der står .. tomme|tom|ubrugt* .. og ^0.9
tomme butikker|lokaler|bygninger|grunde .. venteliste|og|mens ^0.7
lavet|tegnet en liste|kort|model|app|film ^0.6
# complaint
så nåede vi|jeg dertil|hertil|til ^0.6
lige så overrasket|uforberedt ^0.9
glemte|glemt os|mig|hende|ham|vores|at ^0.8
dage siden ^0.5
lovede at ringe|komme|sende|svare|betale ^0.9
ventetid* ^0.2
# other
forkert vindue|chat|tråd|tab ^1
det|den var til|ment min|mit|en|kone|mand|søster|bror|svigermor ^1.1
kan jeg komme forbi ^0.4
to|tre|fire|gruppe studerende|elever|gymnasieelever ^1
interviewe nogen|jer|en ^1
frivilligt arbejde ^0.4
opgave om ^0.9
`;
