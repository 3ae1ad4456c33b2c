/** What shows a kind without naming it: things that happen, and things people do. */
export const hints = `
# crisis
vandet .. når|eltavle* ^0.7
gået hjemmefra|ud .. nattøj|pyjamas|minus|sutsko ^1
faldet|faldt|er i vandet|havnen|søen|åen|sporet|isen ^1.2
faldet|faldt ned? på sporet|sporene|skinnerne|gennem ^1.2
drukne* ^1.2
kan ikke nå ^0.7
andre|andres menneskers|kunders|folks|borgeres regninger|oplysninger|fakturaer|sager|konti ^0.9
hjælp os|mig nu|hurtigt ^0.9
skriger|skreg ^0.4
i fare|livsfare|panik ^0.9
dør|skade sig ^0.4
eksplos*|branden|brænder ^0.6
overdosis|taget piller|tabletter ^1.2
glas|metal i munden|maden|grøden
mand|person med kniv|våben
har løsnet|løst sig ^0.6
bløder ^0.7
ligger på|i gulvet|jorden|trappen|gaden ^0.9
i aften|nat er|bliver det slut ^1.2
ingen mening at leve ^1.5
svarer ikke ^0.4
kan se andres ^1
folk|nogen|personer|børn kommet|er til|skadet|såret|skadede ^0.7
kørt i grøften
påkørt|kollideret|ulykke|stødt ^0.7
respirator|iltapparat|dialyse ^0.7
gået i stå .. motorvej*
motorvej* ^0.6
faldet|faldt|ligger .. komme|kan|gulvet|op|rejse ^0.9
kan ikke komme|rejse|røre op|mig|sig ^0.8
nødkald* ^0.7
tilbage|glemt|er i|på bussen|toget|bilen ^0.5
slår|slog|truer sin|sine|kone|børn|hende ^0.9
hører .. skrig*|skrige|græde ^0.6
inden|før nogen dør|bliver|kommer ^1
blodprop|hjertestop|slagtilfælde|kramper ^0.6
skæv i munden|ansigtet
konto*|opsparing* .. tømt|tømmes|væk|trukket ^0.9
tømt .. konto*|opsparing* ^0.8
krisecenter*|krisecentret ^0.9
fundet adressen ^0.7
politiet|brandvæsen* ^0.4
bliver|er stadig trukket
bløder|blod overalt|kraftigt|fra|meget|ud ^0.6
kollapset|livløs|besvimet ^0.6
svarer|reagerer|vågner|rører ikke ^0.4
barn|baby|pige|dreng|datter|søn|ældre .. alene|fanget|indespærret|forsvundet|faldet|faldt|låst ^0.7
låst|lukket|spærret inde ^0.9
fanget|indespærret ^0.8
dørene|døren går|åbner|lukker|vil ikke ^0.5
røg|røgen|flammer|gnister|smeltet|smelter ^0.5
lugter brændt|gas|røg|af gas|brændt ^0.9
brændte|brændt|forbrændt sig|mig|hånden|fingrene|huden ^0.7
eksplosion*|eksploder*|brag ^0.8
revne|revner|revnen|sprække* .. væg*|mur*|loft*|bro*|større|bredere|vokser ^0.7
væggen|muren|loftet|taget|altanen|broen|træet|stilladset|masten|skorstenen|lygtepælen .. rykket|flyttet|hælder|styrte|falder|falde|løs|hænger ^0.8
vandet|vand stiger|strømmer|fosser|vælter|sprøjter ^0.5
jordskred|skred ^0.7
brønd|brønddæksel*|dæksel*|hul|hullet .. åben|åbent|mangler|børn|uden ^0.7
kniv|pistol|våben|økse ^0.8
stalk*|forfølger ^0.7
han|hun|de står|er udenfor|uden ^0.5
bange for at|for|han ^0.4
efter i aften|nat|dag .. ingen|intet|her|mere ^0.9
er|findes ikke|jeg her længere|mere ^0.5
intet|ikke|ingenting tilbage|mere at? leve? for? ^0.5
ingen udvej
sidste brev|mail|besked|gang .. skriver|i|fra|hører ^0.5
farvel ^0.4
sige farvel
piller|tabletter ^0.6
orker|magter|kan ikke mere|længere ^0.8
givet|giver|give op ^0.5
bør|skal|må vi|jeg evakuere|forlade|ud|flytte|væk ^0.5
evakuer* ^0.9
alles|alle kunders|borgeres|kunder .. oplysninger|navne|kortnumre|adgangskoder|cpr* .. åbent|synlige|forsiden|siden|nettet|ligger ^0.8
kortnumre|cpr-numre .. synlige|åbent|forsiden|nettet|alle ^0.9
afpres*|ransom*|malware|virus ^0.8
boykot*|underskriftindsamling*|protest*|demonstr* ^0.6
over hele|alt internettet|facebook|twitter|x|nettet ^0.7
kommentar|svar inden|før|senest ^0.5
bringer|udgiver|sender artikel*|historien|i|indslag* ^0.5
kvalt|kvæl*|galt i halsen ^0.8
kvæl* ^0.8
opkast*|kaster|syge|indlagt .. alle|børn*|flere|op|af|efter|maden ^0.6
nødder|peanut*|jordnød* .. mærket|indhold*|allergisk* ^0.6
skrue|nål|glas|plastik*|barberblad i .. maden|brødet|babymad*|burgeren|salaten ^0.8
send nogen|hjælp|politi|ambulance nu|straks|hurtigt ^0.9
skynd jer|dig ^0.8
sos ^1
ulykke|dødsulykke ^0.4
# privacy
havde|fik|fået|købt .. nummer .. fra|af jer ^1
følsom*|hemmelig* ^0.4
delt|deles|spredt|lækket|videregivet ^0.4
hvem ser|læser|kigger|lytter ^0.7
ret til at se|vide|få ^0.5
udtræk ^0.7
identitet* ^0.4
kan i se|læse|høre|spore hvilke|mine|hvad|hvor|min|mit ^1
læse mine|min beskeder|mails|sms* ^0.8
eks|eksmand .. læse|se|kan|fået ^0.8
adgang til .. min|mine|mit|oplysninger|journal ^1
hvem har|kan|har adgang|set|læst|kigget ^0.9
slettet alt|mine|min|mit ^1.2
alt hvad|det i har|ved ^0.8
uden lov|at spørge ^0.9
optager|optages i? samtale*|telefonsamtale* ^1.2
optager ^0.6
hvor længe gemmer|opbevarer|beholder
lønseddel|årsopgørelse ^0.6
sendte|sendt nabo*|en ^0.3
cpr*|personnummer .. for|hvorfor|skal ^0.6
rettes|ret .. navn|oplysninger ^0.6
mit navn .. forkert|system ^0.9
kamera* ^0.7
været inde ^0.7
talte|talt højt om ^0.8
min gæld|sygdom|diagnose|løn ^0.6
sladder|sladret ^0.8
tredjepart*|samarbejdspartner* ^0.8
fortalte|fortalt|sagt|sagde|afsløret|sladret til? min|mit|mine|naboen|chefen|hele ^0.8
chef|arbejdsgiver|eks|eksmand|nabo|svigermor .. ved|fik|vide|får ^0.5
ved|vidste|vide om|at|hvor|min|mit|jeg .. sygdom|diagnose|gravid|bor|gæld|løn ^0.6
hvordan kan|ved|kunne|vidste i|de|han|hun vide|at|om|hvad ^0.9
forfølger|følger mig|efter ^0.7
annoncer|reklamer .. om|for|forfølger|nettet ^0.5
billede|billeder|foto|video|film af|med mig|min|mit|mine|os|hende|ham|børnene ^0.8
kan|kunne se|læse|komme .. min|mine|mit|mig ^0.4
givet|giver|delt|udleveret|udleverer|sendt ud? .. min|mine|mit|mig|videre ^0.6
lokation|position|sporer|sporing|fingeraftryk|ansigtsgenkendelse|ansigt*|aflyt* ^0.7
anden|andens|andres|fremmed patients|kundes|persons|lejers|elevs|borgers .. svar|brev|oplysninger|prøvesvar|regning|navn|journal ^0.9
en anden|andens persons|brev|prøvesvar|navn|regning|konto|oplysninger ^0.7
ikke var til|mig
læste|råbte|sagde højt|op .. navn|diagnose|cpr*|mit|min ^0.7
foran hele|alle|andre|køen|venteværelse* ^0.5
venteværelse* ^0.4
cc til alle
modtagere|modtagerne .. synlige|se|ser|alle|liste ^0.8
min|mit eks|eksmand|ekskone|ekskæreste .. adresse|logge|se|kan|nummer ^0.7
anonym* ^0.6
har ikke|aldrig .. fortalt|givet|oplyst|godkendt|samtykket|bedt ^0.6
mine|min oplysninger|data|personoplysninger|journal* ^0.6
prøvesvar ^0.5
glemme mig
cpr-nummer* ^0.4
# unsubscribe
vil ikke have|længere .. magasin*|blad*|avis*|katalog*|breve ^0.9
ikke længere have .. magasin*|blad*|avis* ^0.9
fri for ^0.7
af med jeres ^0.7
opsige|opsig|afslut min|mit|vores ^1
melde mig|os ud|fra ^1.2
flere mails|sms*|reklamer ^0.8
gider ikke ^0.4
bruger det|den aldrig|ikke ^0.7
<< stop|stopp ^0.8
stop ^0.3
trykket på .. link
mails|sms*|breve|tilbud .. hver|uge|dag|slippe ^0.6
hver uge|dag|fredag|mandag|morgen .. mail*|tilbud|brev|sms* ^0.7
modtage kataloget|katalog*|nyhedsbrev*|mails|post ^0.8
katalog* ^0.4
få det til at|holde op|stoppe ^0.7
døde|død|gået bort .. tilbud|brev|indbakken|mail* ^0.7
takket nej ^0.8
aldrig bedt om ^0.7
slippe ^0.4
forlader jer|nu|jeg ^0.9
opsige|opsiger|opsagt|afslutte|lukke|luk|stoppe|ophæve .. abonnement*|medlemskab*|konto*|forsikring*|aftale*|kort* ^1
opsige|opsiger|opsigelse* ^0.6
abonnement*|medlemskab*|konto opsiges|ophør*|slut ^0.8
fornyer|forny|forlænger|fortsætter ikke ^0.6
ikke forny|forlænge|fortsætte ^0.8
farvel|tak for de|tiden|årene|alle ^0.5
tak for .. år|årene|tiden ^0.7
indbakke* ^0.8
for mange mails|sms*|beskeder ^1
anden|andet|ny|nyt bank|leverandør|selskab|forsikringsselskab|fitness*|elselskab|teleselskab|butik|avis ^0.5
et andet sted
går|skifter over til
skifter bank|selskab|leverandør|udbyder|til ^0.9
flytter|flyttet til? udlandet
bruger|læser|træner|handler|spiller|strikker ikke|aldrig længere|mere ^0.6
ikke længere ^0.3
jeres|ugens ugebrev|ugentlige|månedsbrev|mails|mail|tips|tilbud|kataloger|nyheder ^0.9
plejede .. nu ^0.3
slet mig|os som|fra|af ^0.8
stopper som kunde|medlem ^1.5
vil ikke være|længere kunde|medlem|med|være ^1.2
# strategic
< hvornår bliver|kommer|skal|får|holder|begynder jeres|i|togene|busserne|kommunen|banken ? ^0.8
skal det virkelig|altid|fortsætte ^0.8
har i nogen|nogle|en|overhovedet tanke|tanker|plan|planer|politik|strategi|ambition|mål ^1
vil|kommer|skal i stoppe|ændre|forbedre|bygge|gøre|satse|indføre|lægge|åbne|fortsætte|lade ^0.9
hvor længe skal|kan|må|vil vi|i|man|det ^0.8
hvorfor er det altid|kun|så|stadig ^0.9
for os der|som ^0.5
på længere sigt
nogen tanke|tanker om|bag|på ^1
lige for alle ^0.6
jeres plan ^1
hvornår får|kan vi|man|folk|unge|ældre|børnene ^0.8
får vi|man nogensinde|flere|bedre ^0.7
hvordan vil|ser|tænker|skal|sikrer kommunen|banken|i|regionen|selskabet|man|vi|det ^0.7
sikre|sikrer at ^0.8
har i tænkt jer|sig ^1
blive ved med ^0.6
råd til ^0.2
på landet|ø|øen ^0.3
unge|ældre|børn|pensionister|generation* .. flytte*|råd|bo|fremtid* ^0.5
syn|holdning på|til ^0.8
tanken bag|med ^0.8
hvorfor skal|må|kan|får|findes|tager|koster|lukker|bygger|køber|sælger|satser|tvinger|kun ^0.4
elbus*|solcelle*|ladestander* ^0.6
nogensinde ^0.5
hvornår holder|stopper|begynder|slutter i ^1.2
holder|holde i? op med at ^0.4
tanke|tanken at|bag ^0.7
de næste|kommende .. år ^1
næste fem|ti år
blive ved med at være ^0.6
overvejer|planlægger i|kommunen|banken|selskabet|regionen|firmaet|styrelsen ^1
har i .. plan|planer|mål|strategi ^1
hvem får|har svaret|ansvaret ^0.3
reform*|strukturreform* ^0.7
plastik|plast|emission*|co2* ^0.5
bliver der .. bygget|flere|bedre|nogen ^0.9
hvordan hænger|ser|det i|sammen
være med til at bestemme ^0.9
klimaaftryk* ^0.8
ungdomsbolig*|boliger ^0.3
om|inden to|tre|fem|ti|tyve|femten|20|10|5|30 år ^0.6
2028|2029|2030|2031|2032|2035|2040|2045|2050 ^0.7
næste generation|årti|busser|tog|færger|udbud* ^0.6
udbud* ^0.5
en dag ^0.3
hvor er|skal|fører|går|ender i|vi|det|dette .. vej|hen|henne ^0.9
hvem bestemmer|beslutter|besluttede|bestemte ^0.8
hvordan beslutter|vælger|valgte|besluttede i
nogen tænkt|overvejet|regnet ^0.7
mål|målet ^0.4
hvad er målet|tanken|meningen|visionen|planen|pointen|formålet ^0.8
rimeligt|retfærdigt|fair at .. ? ^0.7
kontantfri*|kontanter ^0.5
mobil|smartphone|computer|mitid|internet .. ikke|mangler|uden|ældre|gamle ^0.4
dem|os|vi|mennesker|folk der|som|uden .. har|mitid|mobil|internet|bil|computer|app ^0.6
kommer|bliver|vil der|man|vi|jeres|de|næste|togene|busserne|nye ^0.4
bliver|kommer|vil det|der|vi|man nogensinde|altid|en ^0.6
skal det altid|virkelig? være|fortsætte|blive ^0.6
skal i fortsætte|altid|begynde|stoppe|nogensinde|erstatte ^0.8
har i|man tænkt jer|sig|på? ^0.6
agter|planlægger|påtænker i ^0.8
som firma|kommune|bank|myndighed|region|samfund|virksomhed ^0.5
ansvar* ^0.3
omstilling*|fossil*|ligestilling|inkluder* ^0.6
hvad sker der når|med .. generation|år|alle|fremtid* ^0.5
tror i .. fremtid*|år|rolle ^0.6
vokser|voksende ^0.3
# idea
gør som ^0.9
kunne være noget ^1
gerne kunne købe|få ^0.8
hvad nu hvis ^1.2
kan|kunne|skulle man|i|der ikke have|være|sætte|lave|få ^0.9
i stedet for .. kunne|kan|skulle i|man ^1
ville hjælpe|lette|passe ^0.8
tilføj gerne? ^1.2
en app|knap|funktion til|der ^0.4
i kunne sende|lave|sætte|give|lade|have ^1
ville være rart|smart|fedt|godt|dejligt ^0.5
lad os ^0.9
idé|ide|forslag til ^0.9
bare en tanke ^1.2
en tanke ^1
kunne den|det|man|i jo|også|ikke ^0.6
det gør de i ^1
succes ^0.6
har i tænkt på at ^1.5
skriv|lav|sæt|byg|lad|læg|prøv hvilke|en|et|jeres ^0.4
gladere ^0.5
låne .. ud ^0.3
i burde|skulle|kunne|kan kunne? lade|sætte|have|lave|sælge|tilbyde|male|hænge|trykke|bygge|indføre|gøre ^0.7
burde lade|sætte|have|lave|sælge|tilbyde ^0.6
lad|lade folk|kunder|kunderne|os|besøgende|passagerer|børnene|elever|pensionister ^0.7
måske|kunne var|være noget|for|at|det|en ^0.7
noget for jer ^0.9
hvis .. var|havde|fik|kunne|stod .. ville|kunne ^0.7
hvorfor ikke sætte|lade|lave|prøve|sælge|have|male|bygge ^1
hvorfor sætter|laver|lader|prøver|gør|sælger|samarbejder i|man ikke ^0.8
i|på sverige|norge|finland|japan|tyskland|holland|andre|oslo|stockholm .. har|gør|findes|de|man ^0.6
har|jeg set|så .. det|sådan|en|hos|på|i ^0.4
virker|fungerer fint|godt|super|perfekt ^0.3
der skal ikke|kun mere|et|en ^0.5
ville koste|spare|tage kun|næsten|lidt|intet|ikke ^0.6
koster intet|næsten|ingenting|lidt|ikke ^0.6
skitse*|tegning*|tegnet|prototype*|opfind*|opfundet|målt|regneark* ^0.6
knap|filter|funktion|indstilling|mulighed som|for|der|hvor ^0.4
måske kan|kunne|burde|skulle i|man|nogen|det|der ^0.6
skilt|bænk|kort|kasse|bord|hylde|lampe|ur ^0.3
bare|blot en tanke|idé|ide ^1.3
kunne i|man ikke sætte|have|lade|lave|lægge ^0.9
tænkte at|om|på i|man|det ^0.4
# complaint
hver eneste|evig gang ^0.7
hold nu? op ^0.5
det er anden|andet|tredje|fjerde gang ^0.8
overset|ignoreret|snydt|svigtet|besvær|bøvl|rod|sjusk|misser|driller|hakker|larmer|stinker|revnede|knækkede ^0.5
gik|gået i stykker|galt|ned ^0.8
i kan ikke bare ^0.7
hvad er det for ^0.8
hvordan kan i|man|det|en ^0.6
kalder|kaldes|påstår|påstod|hævder i|han|hun|de|at ^0.5
uden at sige|meddele|høre|informere|spørge|advare ^0.7
fik ikke|aldrig|ingen|kun|bare ^0.5
blev afvist|afbrudt|efterladt|ignoreret|skældt|smidt|nægtet ^0.8
skulle|lovede .. men ^0.5
samme svar|sang|besked hver|igen ^0.5
vi betaler ^0.4
jeg har ringet|mailet|skrevet|ventet ^0.6
smager|lugter|ser klor|dårligt|mærkeligt|metal|ud ^0.7
smidt|koblet af|ud ^0.8
dobbelt så ^0.8
i stykker|uden drift
kan ikke|ingen forklare ^0.7
ude af drift ^0.7
kørte|gik|for forbi|fra ^0.7
trukket|trækker .. to|dobbelt|igen|forkert|uden ^0.9
smidt|smidt|kastet|knust|knuste|smadret|itu ^0.7
halvdelen .. manglede|væk|mangler ^0.5
forkert størrelse|farve|vare|adresse|pris|beløb ^0.6
fatter ingenting|intet|ikke ^0.7
er en joke|vits ^1.2
hvor svært ^1
nyt|forskellige svar ^0.6
hver gang ^0.4
for dårligt|ringe|galt ^1.2
skældte|råbte ad|på|ud ^0.8
ikke haft ^0.6
tager ikke telefonen
betaler trods|jo|faktisk ^0.5
er blevet kold|dårlig*|værre
smagløs* ^0.8
tabt|mistet .. kilo
slået .. rekord ^0.8
tabt ^0.2
parkeringsafgift|bøde|afgift .. fik|stod|forventer ^0.6
forventer at ^0.5
uforståelig*|umulig* ^0.6
i har taget|trukket|sendt ^0.5
skulle være gratis ^0.6
kræver ^0.5
hvor|så flot|dejligt|sjovt|venligt|generøst|betænksomt|opfindsomt at|af ^0.6
=hår|skimmel|plet*|snavs|strømpe|kakerlak*|insekter i|på|under ^0.6
lækker|lækkede|utæt|drypper ^0.3
kold|koldt|gammel|rå|brændt mad*|suppe*|bad*|kaffe*|pizza*|kartofler* ^0.5
var|er kold|koldt|iskold|rå|beskidt|ødelagt|lukket|forkert|væk|tomt|uhøflig|sur ^0.5
iskold*|frøs|fryser|frosset ^0.6
grinede|råbte|vrissede|sukkede|trak|lo|smækkede|lagde af|på|med|ad ^0.6
mangler|manglede|bortkom* ^0.4
ødelagde|ødelægger|ødelagt ^0.6
misforståelse|brøler|forbytt*|fejltagelse ^0.5
kommer ikke .. tilbage|igen|handle ^0.7
undskyldning*|bortforklaring*|udflugter ^0.7
ikke godt nok
måtte|tvunget|nødt jeg|vi|at|til gå|vente|stå|sidde|betale|købe|tage|bære|ringe|køre|sove ^0.5
måtte gå|vente|stå|sidde|betale|købe|køre ^0.5
missede|nåede ikke? ^0.4
behandle*|behandlet som|dårligt|mig|os ^0.6
som om jeg|vi|man ^0.5
efterlod|efterladt|stod mig|os|tilbage|udenfor|alene ^0.4
uden forklaring|undskyldning|varsel|besked|varme|chauffør ^0.6
ingen forklaring|undskyldning|varsel|varme|chauffør|kom|af|personale|elevator ^0.6
tomme løfter
igen ^0.3
endnu en gang ^0.4
ikke en|et|én eneste ^0.5
skylden|skyder ^0.6
undskyldning ^0.4
skulle være|have kommet|leveret|men|været|haft ^0.5
# praise
glad|tilfreds|rolig|lettet ^0.4
lagde på glad
ikke en eneste gang .. følt ^1
et kort fra ^0.6
ventede på min|mig|os ^0.9
hvor er det|i flot|fint|sødt|godt ^0.9
reddede|trøstede|beroligede|hjalp|overraskede|vinkede|smilede|grinede|fiksede|ordnede|kørte|fulgte mig|os|min|mor|far|hende|ham|vores|alle|til|med|hjem ^0.7
sådan nogle|flere som jer|hende|ham|i ^0.8
kan ikke takke nok
jeres fortjeneste ^0.8
hun|han hedder ^0.4
guldmedalje|dronning|konge|drøm|magisk*|vinder|favorit*|fryd ^0.5
heldig*|held at i|der ^0.6
det bedste|fineste|lækreste|sjoveste ^0.8
varmt om hjertet
hjertet|hjerte ^0.4
hun|han|chefen|de skal vide ^0.9
første gang .. tilfreds|glad|godt|fået|nogen ^0.5
aldrig har .. været så let|nemt|godt|rart
betød|betyder meget|alt
så let|rolig|sød|nemt|flink|fin ^0.7
heja ^0.6
endelig nogen|en ^0.7
taler|snakker stadig om ^0.9
kom ud|hen med|og|hjalp|plaster ^0.7
lytter|lyttede ^0.5
sikke|hvilken en? god|oplevelse|service|fantastisk*|dejlig* ^0.9
gør|gjorde et fantastisk*|godt|kæmpe|super ^1
løste|fiksede alt|det|problemet|mit ^0.7
varmer|varmede ^0.9
så søde|glad|tilfreds|taknemmelig|godt|dejligt ^0.7
holdt .. hånd ^0.9
den hjælp ^0.4
himmelsk*|gudommelig* ^1
sødeste|bedste|dejligste|fineste|flinkeste ^0.8
ikke længere bange
græd af lettelse|glæde
lettelse|lettet ^0.7
sig|hils endelig|tak|lige ^0.6
havde aldrig troet ^0.5
byens bedste ^1
er guld|guldværd ^0.8
engel|engle|helte|stjerne|perle|guld|skat ^0.8
venlighed|varme|tålmodighed|smil|smilede|kram|krammede|omsorg ^0.6
fik mig|os|mor|hende|ham til .. grine|smile|føle|rolig ^0.8
blev|ventede|løb|bar|gik|kørte|holdt|betalte|sad|fandt|gav|lånte|fulgte efter|hjem|med|ud|for|hos ^0.4
hun|han|de hjalp|forklarede|ventede|blev|bar|lyttede|fiksede|ordnede|kom|tog|gav|huskede ^0.6
aldrig oplevet|haft|fået|mødt|set .. lignende|så|bedre|sådan ^0.7
hils|hilse|giv|sig .. til|tak|hende|ham|fra|vores|mit|jeres ^0.8
fortjener|værd .. lønforhøjelse|medalje|ros|løn|tak|blomster ^1
lønforhøjelse|medalje|bonus|blomster|kage ^0.5
stolt|rørt|berørt|taknemmelige|lykkelig* ^0.6
positivt|glædeligt overrask* ^1
smidigt|nemt|hurtigt|rolig*|sjov*|høflig*|sød*|venlig*|ren|rent|rene ^0.4
ingen|intet klager|klage|spørgsmål|at ^0.6
elsker|elskede|nød ^0.7
fungerede|virkede|gik upåklageligt|fantastisk|perfekt|super|glat|godt|fint ^0.6
verdens|danmarks bedste ^0.9
tak ^0.3
tak til ^0.9
# operational
undrer mig|om ^0.3
behøver|skal jeg|vi|man ^0.5
kan jeg|man|vi få|betale|bestille|tage|hente|bytte|købe|bruge|komme|aflevere|låne|have ^0.5
jeg flytter ^0.7
glemt .. adgangskode*|kode*|pin* ^2
appen|siden|hjemmesiden crasher|fryser|siger|viser|loader ^0.5
fejlmeddelelse*|fejlbesked* ^0.6
hvad|hvor|hvordan|hvilken skal|gør|kan|bør jeg|vi|man ^0.8
skal|må|kan|behøver jeg|vi|man ^0.4
hvor mange|meget|længe|lang|langt|ofte ^0.5
er der|findes nogen|parkering|plads|ledige ^0.5
mit|min|mine kort|billet|tid|ordre|bestilling|konto|pakke|forsikring|måler|skraldespand|regning ^0.4
måleraflæsning*|målerstand* ^0.6
jeg vil|ville|skal .. booke|ændre|bestille|ansøge|leje|låne|registrere|forlænge|flytte|hente ^0.6
kopi|kopier af|på ^0.5
gælder|gyldig|gyldigt|udløber ^0.4
# other
vi er et|en *firma|*bureau|*virksomhed ^1.2
godt|fint|fordelagtigt tilbud ^0.6
skoleklasse|klasse 1|4|5|6|7|8|9|der|som ^0.6
skulle til|var til min ^0.9
ups|hovsa ^0.6
referat* ^0.8
journalist|reporter|redaktør ^1
lokalavis*|avisen ^0.6
tale med .. direktør|pressechef ^0.6
vi er et|en firma|bureau|forening|virksomhed ^1.2
sælger .. sortiment ^0.8
udvalgt ^0.8
sendt fra min iphone|android|mobil ^2
svar ja
interviewe|udtalelse ^0.5
fravær|fraværende|ferie|orlov|barsel .. til|tilbage|igen|indtil ^1.3
autosvar|automatisk svar|besked ^2
er ikke på kontoret|arbejde
vores faktura|tilbud|prisliste|ydelser|katalog ^0.9
betaling inden|netto
betalingsbetingelse* ^0.9
vi ses|høres|tales ^0.6
tak for sidst ^1.2
kram|knus|kys ^0.8
lotteri*|krypto*|bitcoin*|arv|vinder|vundet ^1.2
klik her|på ^0.6
praktikant*|lærling*|elevplads ^0.9
mit|min cv|speciale|bachelor*|opgave ^0.9
studerende|forsker|elev .. skriver|laver|opgave|på|ved ^0.5
skoleopgave|skoleprojekt ^1
arkiv|museum|fotografier|donere|skænke ^0.6
dagsorden|referat ^0.6
interview* ^0.5
løste|løst sig ^0.3
bare|glem se|ignorer|bort|det ^0.4
asdf*|testtest ^1
middag|frokost|børnebørnene|fødselsdag* ^0.3
vores firma|team|bureau ^0.6
tillykke på
øg|øge jeres|salg|trafik ^0.8
`;
