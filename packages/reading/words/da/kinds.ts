export const kinds = `
@fam = datter|søn|mor|=far|mormor|morfar|farmor|farfar|mand|kone|samlever|kæreste|bror|søster|barn|børn|nabo|familie|datters|søns|mors|fars|mands|kones
# crisis
tage|tager|taget mit|sit livet|eget|liv
tage|tager livet
vil|orker|magter|kan ikke længere|mere? leve|mere|livet|holde
vil|orker ikke leve
selvmord*
selvskad*
skade|skader mig|sig selv
bedre hvis jeg ikke fandtes|var
gøre|gør en ende|slut på
hænge|drukne mig
lugter .. gas|brændt|røg
gaslugt*
gaslæk*
gasudslip
brænder ^0.8
brand|ild i|udbrudt
gået ild
røg ud|fra
livsfar*
akut fare
fare for liv*|børn*
livstruende
døde|død|omkom efter|på|hos
trækker ikke vejret
svært ved at trække vejret
kan ikke få luft|vejret
brystsmert*
bevidstløs*
kulilte*
truer|truet|trues med|mig|os
dødstruss*
bombetruss*
dræbe|slå mig|hende|ham|jer ihjel?
slå|slår|slog mig|hende|børnene|ham
knivtruss*
overgreb
vold|voldelig
lækket|lækker|læk|lækage .. personoplysning*|oplysning*|kundeoplysning*|adgangskode*|cpr*|internettet|data|nettet
datalæk*
databrud
hacket
sikkerhedsbrud
andres|fremmedes .. oplysninger|personoplysning*|journal*|fakturaer|regninger|løn*|cpr*
ser|så|se .. andre|andres kunders|patienters|borgeres|personers ^0.7
reportage ^0.7
fra|på ekstra|berlingske|politiken|tv2|dr|jyllands-posten|lokalavisen ^0.7
går|gået|gik viralt
viralt|viral
mediestorm|shitstorm
delt|delinger tusind*
tusindvis delinger|har
strømførende
elektrisk stød
fik|får stød
gnistrer|gnister
ledning|kabel .. ligger|hænger|nede
sidder|er fast|fanget i elevator*
allergisk chok|reaktion
anafyla*
forgift*
oversvøm* ^0.4
styrte|styrter|falde|falder ned|sammen ^0.6
risiko|fare|farligt|livsfarligt at|for .. nogen|børn|dør|skade|dræbt|ulykke ^0.6
nogen kommer|bliver|når|dør .. skade|dræbt|død|ulykke ^0.8
ring|ringet 112
ambulance ^0.6
er|har helt? uden|ikke|løbet medicin|insulin|ilt
insulin ^0.4
glasskår|glas|metal i ^0.7
forsvundet ^0.4
bremserne ^0.5
eksplod* ^1
brændende
brød i brand
# privacy
personoplysning*|persondata* ^0.7
gdpr ^1
databeskyttelse* ^1
indsigt|aktindsigt ^0.9
privatliv*
slet|slette|slettes|slettet|fjern|fjerne|fjernes .. oplysninger|personoplysning*|nummer|telefonnummer|nummeret|register*|data|navn|billede*|profil ^1
slet|slette|slettet ^0.4
sælger|sælge|solgt .. nummer|telefonnummer|oplysninger|adresse|navn|nummeret|data ^1
stop|stoppe|stopper|holde|holder|hold op? med? at? ringe|ring|kontakte|sælge|sms*|opkald* ^1.1
lad være med at ringe|kontakte
ringer|ringe|ringet|ringes|kontakte* .. {fam}|mit ^0.4
ringet op
telefonsælger*|telefonsalg ^1
robinson*
spær* .. mod reklame*|salg|markedsføring
salgsopkald ^1
markedsføring* ^0.6
sælgere ringer|der
hvor|hvordan har|fik i .. nummer|adresse|oplysninger|navn|mail* ^1
hvilke oplysninger|data
oplysninger .. om mig|gemmer|deler|har ^0.7
gemmer|deler|videregiver|videregivet|opbevarer|indsamler|gemmes .. oplysninger|data|cpr*|personnummer ^0.9
samtykke*
cookies
tavshedspligt*
fortrolig*
læst|læser|åbnet|kigget|været|slået .. i|på|op min|mit|mine journal* ^1.2
inde i .. journal*
logudtræk|log over
hvem har .. journal*|oplysninger
navne-|adressebeskyttelse|navnebeskyttelse|adressebeskyttet|hemmelig|hemmeligt adresse|nummer? ^1
overvågning*|overvåget|kameraer ^0.8
filmer|filmet|filmes ^0.6
offentliggjort|lagt|lagde|lægger .. billede*|foto*|video*|navn ^0.7
uden mit|hendes|vores|hans|min samtykke|tilladelse|accept|godkendelse ^0.8
sendt .. forkert|forkerte person|adresse|modtager ^0.6
anden|andens|fremmed .. journal|oplysninger|brev|papirer|regning ^0.7
identitetstyveri
retten|ret til at blive glemt
dpo
datatilsynet ^0.9
# unsubscribe
afmeld*|afmelde ^0.9
frameld*|framelde ^1
unsubscribe ^1.3
nyhedsbrev* ^0.9
nyhedsmail* ^1
udsendelse* ^0.3
reklamemail*|reklamer|spam ^0.6
reklame ^0.3
stop|stoppe|hold|holde|holder op? med? at? sende|maile|spamme .. mig|reklamer|mails|sms*|nyhedsbrev*|tilbud|flere ^1
sende|sender mig? flere|ikke flere mails|sms*|reklamer
fjern|slet|tag mig fra|af jeres|listen|mailliste* ^1.3
fjernes fra .. liste*|maillist*
ikke|aldrig længere|mere|flere? modtage|have|få .. nyhedsbrev*|mails|tilbud|sms*|reklamer|post|katalog* ^1.1
vil ikke have .. mails|sms*|reklamer|nyhedsbrev* ^1
slippe|fri for .. mails|sms*|reklamer|nyhedsbrev* ^1
mailliste*|mailingliste*|adresseliste* ^0.8
opsige|opsiger|afslutte|stoppe .. medlemskab*|abonnement* ^0.9
abonnement* ^0.3
melde|melder mig ud ^0.9
udmeld* ^0.9
forlader jer|klubben|som ^0.6
opsige|opsiger|lukke .. konto|aftale* ^0.4
derfor forlader|stopper|opsiger|afmelder jeg|vi
grunden|årsagen .. forlader|stopper|opsiger|afmelder
skifter|skiftet til .. konkurrent*|anden|andet ^0.4
# strategic
nogensinde ^0.9
planlægger|planlagt ^0.6
planer|planen ^0.8
er der .. planer
på sigt
fremover ^0.5
i fremtiden ^0.8
fremtid* ^0.5
langsigt* ^0.9
strategi* ^1
politik* ^0.6
vision* ^0.7
satse|satser|satsning* ^0.7
prioritere|prioriterer|prioriteres|prioritering* ^0.7
bæredygtig* ^0.6
klima* ^0.4
miljø* ^0.3
ambition* ^0.6
målsætning* ^0.7
handlingsplan* ^0.8
indføre|indføres|indfører ^0.6
afskaffe* ^0.7
hvorfor har|kan|tilbyder|gør|satser|tager|lader|bygger|bruger|får|går|er|findes|skal|laver i|det|man|der|ikke|jeres|alle ikke|ingen|intet|stadig|kun ^1
hvorfor ikke
hvorfor skal alle|man|kunder*|borger*|ældre ^0.8
hvorfor er|kan|skal|findes der|det|man ingen|intet|ikke|stadig|så ^0.8
hvorfor er i|det|jeres ^0.4
hvorfor vælger|valgte|har|lukker|nedlægger|sparer i ^0.8
kommer|vil i .. begynde|indføre|stoppe|blive|bygge|satse|ændre|gøre|tilbyde|åbne|få|forbedre ^0.8
kommer|vil|bliver der|det .. blive|komme|ændret|nogen|flere|bedre ^0.5
har i tænkt|planer .. ændre|gøre|forbedre|at ^0.8
skal i .. begynde|indføre|stoppe|bygge|ændre|lære|åbne ^0.7
hvornår vil|har|kommer|begynder|får|lærer|indfører i .. at|tænkt|til|en|ordentlig* ^0.8
hvornår skal|bliver det .. ændret|bedre|slut
hvad gør|vil|agter|har i .. for|gøre|ved|at|tænkt ^0.8
hvordan vil|forholder|sikrer|arbejder|begrunder|ser|prioriterer i ^0.8
hvor længe .. fortsætte|skal|acceptere|agter ^0.5
ændre på|dette|det|reglerne|praksis|system* ^0.5
ændre|ændrer|revidere jeres .. praksis|system*|regler|politik*|procedure* ^1
procedure*|praksis ^0.5
nedlægge|nedlægger|nedlagt|lukke|lukker .. linje*|skole*|bibliotek*|kontor*|afgang*|rute* ^0.6
udbygg* ^0.6
år efter år ^0.6
hver|hvert vinter|efterår|år|sommer|gang ^0.4
for altid ^0.6
alle|andre kommuner|banker|selskaber|virksomheder|lande|byer har|kan|tilbyder|gør ^0.6
politikere* ^0.5
ledelsen|bestyrelsen|direktion* ^0.4
princip* ^0.6
samfundsansvar ^0.9
etisk* ^0.5
på landet|yderområde* ^0.3
# idea
forslag* ^1
ide|idé|ideer|idéen|ideen ^1.2
foreslå|foreslår ^1.2
tip|tips til jer
et|lille tip|fif ^0.8
tip|tips ^0.4
ville|kunne være godt|fedt|smart|rart|fint|dejligt|oplagt|nemmere|bedre|super|genialt hvis|at|med ^1.1
det|der ville være godt|fedt|smart|rart|dejligt|oplagt ^0.9
kunne være godt|fedt|smart|rart|dejligt ^0.9
har i overvejet
har i tænkt på ^1
hvad med at ^1
hvad hvis ^0.8
kunne|kan man|i ikke lave|sætte|indføre|bygge|tilbyde|lade|have ^0.8
hvorfor ikke lave|have|sætte|indføre ^0.8
burde|bør kunne|have|indføre|sætte|være|tilbyde ^0.5
i burde|bør ^0.5
ønsker at der fandtes|var
ønske om ^0.6
savner en|et ^0.7
tænk hvis ^1
forbedringsforslag ^1.5
feedback ^0.6
borgerforslag ^1.2
ville hjælpe|lette|gøre .. meget|mange|nemmere|lettere|bedre ^0.7
ville gøre .. nemmere|lettere|bedre|forskel ^0.8
ville elske|ønske ^0.4
i stedet for at ^0.3
gerne se ^0.4
# complaint
klage|klager|klagede ^1.1
reklamation*|reklamere* ^0.9
utilfreds* ^1.3
skuff* ^1.2
ikke tilfreds|okay|ok|acceptabelt|rimeligt|iorden|godt|værdigt|seriøst
uacceptab* ^1.3
under al kritik ^1.5
skandal*|skandaløs* ^1.2
elendig*|ringe ^1.1
dårlig|dårligt|dårlige ^0.7
dårligste|værste|=værre|dårligere ^0.9
pisse|røv*|lorte*|møg* ^0.8
håbløs*|katastrof* ^1
pinligt|skammeligt|skam ^0.9
uforskam*|uhøflig*|nedladende|arrogant*|respektløs*|ubehagelig* ^1.1
betjening*|behandling ^0.3
virker|fungerer|virkede|virket|fungeret ikke ^0.7
går|gik ikke ^0.4
holdt op med at virke
i stykker
ødelagt*|defekt*|beskadiget|smadret|ødelagte ^0.7
forsinket|forsinkelse*|forsinkede|forsent ^0.6
aflyst|aflyses|aflyste|aflysning* ^0.6
udeblev|udeblevet ^0.8
kom|dukkede aldrig|ikke op? ^0.8
aldrig kom|dukkede|fået|hørt|får|svarer|ringet ^0.9
ikke fået|kommet|hørt|hentet|tømt|leveret|svaret|løst|modtaget ^0.6
stadig|fortsat ikke|ingen|intet|venter|ødelagt ^0.8
intet|ingen|noget svar|reaktion|hjælp|tilbagemelding ^0.6
ingen har|svarer|ringer|ved|tager|kommer|kom|hjælper|gider ^0.7
fejl ^0.4
forkert|forkerte ^0.5
dobbelt ^0.4
overpris
snydt|snyder|svindel*|fup ^0.9
lovede|lovet|løfte|løfter ^0.6
flere|mange|tre|fire|fem|tredje|andet|fjerde|femte|gentagne|hundrede gange|gang|uger|måneder|timer ^0.6
ventet|venter|ventede|siddet|stået|hængt .. i|timer|minutter|uger|måneder|år|længe|kø|telefonkø|røret ^0.7
kastebold|sendt|sendes|henvises|stillet|stilles .. mellem|rundt|videre ^0.7
træt af ^0.9
irriter*|frustrer*|vred|vrede|rasende|sur|gal|edderspændt ^1
urimelig* ^1
uretfærdig*|krænket|krænkende ^0.9
sjusk*|sløset ^0.8
beskidt*|ulækker*|klamt ^0.7
mangler|manglende|mangel ^0.4
elendigt|ringe service ^1
dyrt ^0.4
ikke engang ^0.5
forventer|forventede mig|os ^0.3
kompensation*|erstatning* ^0.5
pengene tilbage ^0.7
forbrugerombudsmand*|forbrugerklage*|ankenævn*|ombudsmand* ^0.6
aldrig mere|igen ^0.9
sidste gang ^0.8
problem* ^0.3
bøvl*|besvær* ^0.6
svigt* ^0.9
ignorer* ^0.9
kan ikke være rigtigt ^1
kan ikke passe ^0.8
# praise
tak for god|godt|fin|hjælpen|den|hurtig|jeres|et|dejlig|alt|en|fantastisk* ^0.6
stor|mange|tusind|tusinde tak ^0.8
tak .. hjælp* ^0.5
ros|rose|roser ^1.4
fantastisk* ^1.2
super|topklasse|toppen|perfekt*|fremragende|suveræn*|skøn|skønt|strålende|genial*|superfint|vidunderlig* ^0.8
mega|super|så|meget|virkelig|rigtig|utrolig tilfreds*|god|godt|flink*|hjælpsom*|glad|glade|sød|dygtig*|venlig*|professionel* ^0.9
tilfreds* ^0.4
imponer* ^1.1
bedste|bedst ^0.5
professionel*|hjælpsom*|imødekommende|kompetent*|engageret|lydhør*|dygtig*|omsorgsfuld*|tålmodig* ^0.8
fem|fire stjerner ^1.2
stjerne* ^0.5
anbefale|anbefaler ^0.8
hatten af
kæmpe|stort ros|skulderklap|cadeau ^1.3
godt arbejde|gået|klaret|kæmpet ^1.2
bliv ved|sådan ^0.7
fortsæt endelig|sådan ^0.8
sætter|satte pris på ^0.7
ville bare|lige .. sige|takke ^0.9
vil bare? gerne? takke ^1.2
reddede|reddet ^0.7
guld værd
løst|løste sig|det|problemet ^0.4
takket være
glad|glade for|over|at ^0.6
hvor er i|det|jeres .. godt|dejligt|flinke|søde|dygtige|fantastisk*|fedt|rart ^0.9
# operational
åbningstid*|åbent|åbner|lukker ^0.8
logge ind|på ^0.7
login|adgangskode*|mitid|nemid|kodeord* ^1
ændre|skifte|opdatere|ny|flytte|rette adresse*|mail*|telefonnummer|e-mail*|navn|tid|dag|kort|oplysninger ^0.8
booke|booket|bestille|aflyse|ombook*|tid ^0.4
bestilt|ordre*|levering*|pakke* ^0.4
faktura*|regning*|betalingsservice|pbs ^0.4
betale|betaler|betaling* ^0.4
ansøge|ansøger|ansøgning*|søge|søger ^0.5
tilmeld* ^0.4
blanket*|formular*|kvittering*|kopi|attest* ^0.5
billet*|kort|kortet|pendlerkort|rejsekort|konto*|abonnement* ^0.3
pris|koster|gebyr* ^0.4
kan ikke finde ^0.5
status ^0.6
opsige|opsigelse* ^0.6
flytte|flytter|flyttet ^0.5
retur*|returnere* ^0.6
sagsbehandlingstid*|sagen ^0.4
# other
søger|interesseret job|praktik|elevplads|stillingen|i
ledige|sommerjob stillinger|job
cv|praktikplads*|speciale*|bachelor* ^0.9
spørgeskema ^0.8
samarbejde|sponsor*|sponsere*|annoncere ^1
vi tilbyder|leverer|hjælper virksomhed*|jer ^0.9
søgemaskine*|seo|leads ^1.5
tilbud på ^0.3
forkert nummer|modtager|adresse|mail ^0.7
havnet|landet forkert ^0.8
test|tester ^0.6
god påske|sommer
glædelig jul
til orientering ^0.8
vedhæfter|vedhæftet|vedlagt ^0.5
som aftalt ^0.7
her|hermed kommer|er|fremsendes ^0.3
`;
