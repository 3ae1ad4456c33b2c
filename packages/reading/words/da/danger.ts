/** Danger to somebody's life or body, said so that it must never be missed; `danger.not` is what only sounds so. */
export const danger = `
# danger
ikke|aldrig at? vågne i|igen|mere|op
når jeg er død
ikke|ingenting|intet noget? tilbage for mig|os
tog|taget|tager for meget|mange .. insulin|piller|tabletter|medicin|sove*
med vilje .. insulin|piller|tabletter|skar
ingen ville|vil savne|opdage|bemærke mig|det ^0.9
slut med mig|hende|ham
står|sidder på|ude tag*|bro*|vindueskarm*|kanten .. hopper|springer|hun|han|siger
siger .. springer|hopper|dør
vil|skal|siger springe|hoppe ud|ned|fra|nu
skåret|skar armen|håndled*|sig
blod overalt|ud|på
meget blod
rører|tager|piller ved|på min|mig|hende|barn* .. nat*|søster|datter|søn|krop
kastede|skubbede|smed|trak mig|hende|ham|barnet ned|i|ud|hår*
hører|hørte skud|skyderi
skyderi|skuddrama
skæv|skævt i ansigt*|mund*
taler|snakker underligt|mærkeligt|utydeligt|sløret|sort
sat|sætter|satte ild til|på
ligger .. død mand|kvinde|person|menneske
død mand|kvinde|person|krop i|på|udenfor
besluttet|vil|skal|tænker .. afslutte|slutte|ende alt|alting|det|livet
holde|hold op med|med at? trække|trække vejret
købt|skaffet|bundet et? reb|rebet|løkke
reb|løkke|bælte .. loft*|klar|købt|hænger|krog*
tæsk|tæv af|igen|hver|når|hjemme
gav|giver|fik mig|hende|ham bank|tæsk|tæv
flækket|hævet læbe*|læbe ^0.6
læbe .. flækket|hævet ^0.6
tør ikke tage|gå|komme|være|køre hjem|hjemme til|med|når|hos? ham|hende|han|min
væk|ud fra|af denne|den|det her? verden|liv|livet
kan|tåler|holder ikke klare|holde|ud|mere mere|længere|ud ^0.6
betale|betaler med jeres|livet|dit|sit liv|livet
faldet|faldt om|sammen
ingen puls
feber .. 41|42|ambulance
41|42 i feber
jeg|han|hun|vi|de skal|vil|kommer|håber|ønsker|må .. dø
hvordan|hvornår|hvor jeg|hun|han skal|vil dø
planlagt|planlægger|besluttet hvordan|hvornår|at jeg|hun|han .. dø|død|selvmord|livet
ønske*|gid .. aldrig|ikke .. født|fandtes|levede|vågnet
aldrig var|havde|er blevet? født
ingen|ikke .. grund|mening|idé|pointe|nogen til|med|i|ved .. leve|lever|livet|findes
ikke orker|gider|magter|kan|vil at leve
vil ikke være med mere|længere ^0.6
alt|alting|det er|bliver slut|forbi for mig|os|hende|altid
snart er alt|alting|det slut|forbi
gøre|gør ende|slut på det|elendigheden|pinen
overlever|overleve|klarer natten|aftenen|weekenden|dagen|det ^0.9
ikke om jeg|hun|han overlever|klarer|lever
låser|låste|spærrer mig|hende|os|børnene|dem inde
kæreste|mand|manden|samlever|fyr|han|far|kone|papfar|eks .. låser|låste|låst|kontrollerer|forfølger|stalker|jager .. mig|os|hende
forfølger|stalker|jager mig|hende|os
slå|slår|slog .. ihjel
en|med|nogen|lagt|har bombe
bombe .. skole*|kontor*|bygning*|springer|eksploderer|ellers|her|jeres|i
springer .. bombe
ellers .. bombe|skyder|kniv|brænder|dræber
drukket|drak|drikker|slugt .. klorin|afløbsrens|benzin|lud|metanol|sprinklervæske|rengøringsmiddel|kølervæske
dræber|dræbe|skyder|skyde|stikker|skader .. sagsbehandler*|chef*|personal*|familie*|lærer*|mig|ham|hende|nabo*
hævner|hævn ^0.5
børn|barn|barnet|datter|søn|pige|dreng|hende|ham bliver|blev|er? slået hver|når|hele|igen|med
trækker|trak næsten|knap|knapt|slet ikke? vejret
trækker næsten ikke
skærer|skar|skåret i mig|sig
holder ikke op med at bløde
vil|ville|ønsker bare|helst|virkelig|jo|nok|mest|ikke|hellere|faktisk|at? dø
vil|ville bare? at? jeg|have skal|skulle dø
ønsker|ønskede|ville|gid at? jeg|hun|han var|kunne|måtte|aldrig død|dø|født
gid jeg var|aldrig|kunne død|dø|født|var
lyst til|på at dø
håber .. ikke vågner op|mere|igen|imorgen
vil|ville ikke vågne op?|mere|igen
slippe for at leve|vågne
træt|led af|ved at? livet|leve
vil|orker|kan|magter|ønsker|gider ikke længere|mere|at? leve|eksistere
vil|orker|kan|magter|gider ikke .. leve|være|findes her|mere|længere
ikke vil|orker|kan|ville|gider .. leve|være|findes her|mere|længere
ikke vil|orker|kan|ville|gider leve
ingen mening|grund med|til|ved at|i? livet|leve|fortsætte
ikke se nogen mening|grund|udvej med|i|til livet|at|leve
intet|ingenting|noget at leve for
ikke værd at leve
livet er ikke værd|meningsløst
bedre|nemmere|lettere|lettest hvis|om jeg ikke|aldrig fandtes|var|levede|eksisterede|fandt
bedre|lettere hvis|om jeg var|er|døde|forsvandt død|væk|borte?
bedre|godt|lettere|nemmere for|det alle? uden mig
bedre|lettere uden mig
alle .. bedre|gladere|lettere uden mig
kun|bare|til en? byrde|besvær for alle|jer|dem|andre ^0.6
jeg|hun|han er|lever her? alligevel? ikke på|til|her|længere|mere mandag|mere|fredag|jul|længere|imorgen
jeg er her|her alligevel|ikke ikke|alligevel|mere på|til|mere|længere mandag|fredag|imorgen|jul
jeg er her ikke|alligevel
er jeg|han|hun alligevel|snart|nok|allerede? død
jeg er snart|alligevel|nok død
tage|tager|taget|tog mit|sit|dit|livet eget? liv|af
tage|tager|taget|tog livet af
afslutte|afslutter|ende mit|sit|livet liv
gøre|gør|gjort en? ende|slut på det|alt|alting|mit|livet
få en? ende på det|alt|lidelserne
begå|begået|forsøgt selvmord
selvmord*
sjælvmord*
selmord*
suicid*
selvskad*
skader|skade|skadet|skærer|skære|skar|skåret|cutter mig|sig|i selv|mig|sig
skærer|skar|skåret i? mig|sig
hænge|hænger|hængt|drukne|drukner|skyde|skyder mig|sig
hænger|skyder|drukner jeg mig
slå|slår mig|sig selv? ihjel
dræbe|dræber|skade mig|sig selv
hoppe|hopper|springe|springer|kaste|kaster|lægge|lægger|stille .. fra|foran|ud bro*|altan*|tag*|tog*|vindue*|skinne*|spor*|en|etage*
jeg|hun|han springer|hopper ud|foran|fra|fra? fra? bro*|toget|et|altan*
springer|hopper jeg ud|foran|fra fra? bro*|toget|en|altan*
overdosis|overdosis*
taget|tog|tager|slugt|slugte|spist|indtaget .. piller|pillerne|tabletter|tabletterne|sovepiller|medicinen|smertestillende|panodiler|hovedpinepiller .. gang|engang
taget|tog|slugt|slugte|spist .. alle|hele|glas|mange|pakke|helt .. piller|pillerne|tabletter|tabletterne|sovepiller|medicin|smertestillende|panodiler
afskedsbrev*
farvelbrev*
sidste jeg skriver|siger|gør|sender
forsvinde|forsvinder for altid|evigt|bestandigt
sove ind og|for ^0.6
han|hun|mand|manden|kæreste|kæresten|samlever|kone|far|mor|eks|eksmand|eksen|stedfar|søn|partner|bror .. slår|slog|slået|sparker|sparkede|skubber|tæver|kvæler|voldtog|banker .. mig|hende|ham|os|børnene|dig|mor|dem|min|mit
slår|slog|slået|tæver|tævede mig|hende|ham|os|børnene|mor når|hvis|ofte|hver|igen|gul|hårdt|med
bliver|blev|blevet slået|tævet|voldtaget|mishandlet|kvalt|stukket|skudt|banket
kvælertag*
kvæler|kvalte|kvæle mig|hende|ham
voldtægt*
voldtog|voldtaget
mishandl*
knivstuk*
knivtru*
mordtru*
dødstru*
bombetru*
truer|truet|truede|true mig|os|hende|ham|med? med|at|på? .. dræbe|slå|kniv|ihjel|skyde|pistol|våben|bank|livet|skade|tæsk|brænde
dræbe|myrde|dræber|skyde|skyder|skade mig|hende|ham|jer|dig|nogen|børnene|os|dem
slå|slår|slog|skyde|skyder|sparke|stikke mig|jer|ham|hende|dig|os|dem|børnene ihjel|ned
slå|slår .. ihjel ^1
skyde|skyder|dræbe|dræber|sprænge|sprænger .. alle|allesammen|kontor*|luften|sammen
med|har|tager|kommer|havde .. kniv|økse|pistol|gevær|våben ^0.6
står|kommer|venter .. dør|døren|udenfor|uden|huset .. kniv|økse|pistol|våben|mig|truer ^0.6
brænder|brænde|sprænger|futter|sætter .. ned|af|ild|luften .. jeres|kontor*|hus*|på|mig|stedet
brænder|brænde|sprænger jeres|kontor*|hus* .. ned|af|luften|ned
jeg|vi er|bliver så? bange for min|mit|ham|hende|at mand|kæreste|liv|eks|far|han|samlever ^0.7
bange|frygter for|om mit|sit|hans|hendes|vores liv
vold i hjemmet|familien|nære
voldelig mod|over|kæreste|mand|partner|far
børn|barn|barnet|pige|dreng|baby|børnene .. slået|skriger|blå|mærker|alene|låst|indespærret|skinnerne|sporet ^0.7
børn*|barn*|pige*|dreng*|baby*|spædbarn* .. skinnerne|sporet|sporene|motorvejen|låst
gik|gået|faldet|faldt gennem isen
låst|fanget inde i bil|bilen|varmen
person|nogen|mand|kvinde|menneske .. på skinnerne|sporet|sporene
trækker|trækkes|trække næsten|ikke|knap|knapt ikke? vejret|vejr
trækker vejret ikke|dårligt|næsten|knap|mærkeligt|besværet
holdt|stoppet|holder op|med med|at? .. trække vejret
svært|besvær ved|med at? trække|få vejret|luft
får|kan ikke|ingen få? luft|vejret
vejrtrækning* stopp*|besvær*|problemer ^0.8
faldet|faldt|falder|besvimet|besvimede|ligger .. vågner|reagerer|svarer|bevidstløs* ikke|op
vågner|reagerer hun|han|ikke ikke|op|længere ^0.5
bevidstløs*
livløs*
kramper|krampeanfald
hjertestop*
hjerteanfald*
blodprop nu|tror|lige|har|får ^0.6
ondt|smerter|trykken|tryk|trykker i|for bryst*
brystsmert*
arm|armen|ansigtet|munden|mundvigen|halvdelen sover|hænger|følelsesløs*|lam|lammet
fået|har|fik .. galt i halsen
bløder|bløde|blod kraftigt|voldsomt|meget|overalt
holder|stopper ikke op|med? med? at? bløde
stopper ikke med at bløde
slugt|slugte|sluge|fået|drukket et|en|i? .. knapbatteri|batteri|magnet|magneter|ætsende|lampeolie|gift|opvask*|maskinopvask*|nål
drukner|druknet|druknede
anafyla*
forgift*
kulilte*
ring|ringer|send|brug|tilkald efter|for|til|en? 112|ambulance
livsfar*
livstruende
brænder i|på|her|hos|udenfor|hus*|opgang*|lejlighed*|kælder*|tog*|bus*|bil*
det brænder !
der er? ild|brand|gået i|på hus*|opgang*|kælder*|lejlighed*|bygning*|tog*|bus*|køkkenet
ild|brand i|på hus*|opgang*|kælder*|lejlighed*|bygning*|tog*|bus*|køkkenet
lugter|stinker .. gas|brændt
gaslugt*
gaslæk*
gasudslip*
fanget|indespærret|fast .. elevator*|brand|røg|ilden
taget|sagt afsked|farvel med|til børnene|alle|os|hunden|min
jeg kan ikke|mere mere|nu .. slut|slutter|farvel|skyld
vil bare? sove og ikke
sove|sover og ikke vågne|vågner
når i|de|du læser|læse|får det|dette|her .. ikke|død|væk
kan|orker|magter ikke mere ^0.6
orker|kan ikke en nat|dag til
farvel ^0.3
lige meget|ligegyldigt ^0.3
det er ikke jeres|din|nogens skyld ^0.6
ingen grund til at? blive|fortsætte her? ^0.6
ingen vej|udvej ud?
står|stod|sidder på broen|taget|skinnerne|kanten|rækværket
tak for alt|dansen ^0.4
katten|hunden er|bor|har|hentes hos|af|fået ^0.4
nøglen|nøglerne ligger under|i|på ^0.4
regningerne|det|alt er betalt|ordnet|klar ^0.3
ikke mere at|for ordne|gøre
skrevet|skriver til|farvel børnene|alle|til|min
i morgen er|findes|lever jeg ikke|her
har rebet|reb|pillerne liggende|klar*
ikke så|ret mange dage i|tilbage
hvis man gør det selv
taget|tog|tager hele glasset|pakken|æsken|flasken
tomme pilleglas|glas
ikke|kan vågne|vækkes|vækkes|vække ham|hende
vil|kan ikke vågne|vækkes
svarer ikke når|på|længere .. banker|døren|banker|ringer|nødkald* ^0.7
ikke vist|set|svaret .. dage|døgn ^0.5
råber|skriger|græder .. hjælp|sulten
høre|hører|hørt ham|hende|børn|børnene|nogen .. skrige|græde|råbe|skriger
uden|fået ilt|insulin|iltapparat ^0.6
gnistrer|gnister|hvæser|spruder .. el*|ledning*|stik*|rør*|kabel*
eltavle*|ledning*|stik*|kabel*|gasfyr* .. gnistrer|gnister|hvæser|røg|vand|summe*
røg ud|op|under|ind
flammer ud|fra|i|op
rådne æg
siver|hvæser|lækker .. gas*
isen .. brister|revner|knager|holder|sprækker ^0.7
brand i|bag
hjælp .. brænder|røg|ild|dør
bryder ind lige|nu|her
tør ikke gå|sove|blive|være ud|hjem|her|hjemme
venter på|udenfor mig|når|ved .. lukker|arbejde*|hjem*
finder|finde|fundet os|mig|adressen hvis|uanset|igen|hvor ^0.5
truer .. personal*|kassedam*|kunder*|elever*|lærer*|folk
slår|banker sin|sit kone|barn|børn|søn|datter|kæreste
økse|kniv|pistol .. forhal*|recept*|butik*|skol*|indgang*
har en pistol|kniv|økse|haglgevær|gevær
mand med|der en|truer økse|kniv|pistol
hæver|hævet|hævede|opsvulmet hals*|læbe*|tunge*|ansigt*
tunge|hals|læber .. hævet|hæver|hævede
spytter|spyttet|hoster|kaster blod
ramt|påkørt|kørt .. på|over cykel*|søn|datter|barn ^0.7
faldet|faldt i|igennem|ned|mellem .. havn*|vandet|isen|åen|spor*|klatrevæg* ^0.9
faldet|faldt igennem|gennem isen
faldet|faldt i havnen|vandet|åen|søen
rører sig ikke
faldet .. kan|kommer ikke .. op
nødkald* virker|svarer ikke ^0.8
adgangskoder|cpr-numre|journaler|patientliste*|kortnumre|kundeliste* .. ude|åbent|nettet|åben|åbnes|lækket
ikke|ingen lyst til at leve|være
ikke|ingen lyst til leve
stemmer|stemmerne der|siger .. skal|at|gør ^0.9
ikke spist i .. dage ^0.7
blåt øje|mærke
børn|barn|barnet græder hver|hele nat|natten|dag ^0.6
# danger.not
*maskine|*maskinen|appen|bil|bilen|telefonen|computeren|printeren|routeren .. selvmord
*maskine|*maskinen|appen|bil|bilen|telefonen|computeren .. livet af
kan ikke mere med jeres|den|det
kniv|knive og gaffel*
skyder|skudt jer|sig|os|mig selv i foden
hænger|hængt på|ud
slå|slår|slog .. ihjel tid*|lyst*|humør*|stemning*|for
slår al|lysten|tiden .. ihjel
dør|dø hvis jeg|vi|i ikke får|kan|når|slipper
dræbte|dræber mit|min|batteri*|lysten|stemning*|tråden
være med mere .. klub*|forening*|list*
batteri*|telefon*|mobil*|computer*|startmotor*|motor*|skærm*|router* .. dødt|død|døde
hvor .. købe .. kniv*
livræd for at|for
prisen|beløbet|tonen slår mig
svigerfar|svigermor|kone|kæreste|mor|far slår mig ihjel
dør|dø|døde|dræber af|for|over grin|grineflip|latter|skam|kedsomhed|nysgerrighed|pinlighed|sult|tørst|varme|grine
griner|grine|grinet mig|ihjel ihjel|syg
i|det|den|de|jeres .. tager livet af mig|os|en
jeg dør
selvmord for|på tålmod*|karriere*|økonomisk
rent|rene|politisk|økonomisk|socialt selvmord*
selvmordslinjen|selvmordsforebyg*|livslinien|livslinjen
slår|slog|slået mig|os|ham|hende|jer i|på padel|tennis|skak|billard|kamp*|spil*|målstregen|bowling|golf|bordtennis|kort
slog|slår mig|os som|at|hvor|med
slår|slå et slag
slå|slår dem|det|den|mig til|fra|op|sammen|igennem
brænder for|inde
vil|orker|kan ikke leve|være uden jeres|den|appen
printeren|computeren|telefonen|mobilen|batteriet|bilen|routeren|fjernsynet|tv'et|planten|maskinen .. leve|dø|død|vågne|vågner|livløs*
computeren|skærmen|telefonen|mobilen|appen|routeren|printeren|systemet|siden vågner|reagerer|svarer ikke
slå|slog ihjel for
dødtræt*
dødsbo*
truer|truet|truede|true med|at|mig? med? inkasso*|inddrive*|lukke|retten|advokat|gebyr*|foged*|rykker*
skyde|skyder jer? op|på|ud
uden mig|os at|om
bange for at|pakken|prisen|regningen ^0.1
@list = register*|registret|*register|*registre|liste*|lister*|*liste|*listen|side|siden|sider*|hjemmeside*|database*|*databasen|system*|*systemet|profil*|konto*|app|appen|gruppe*|*gruppen|forum*|nyhedsbrev*|kø|køen|arkiv*
være|findes|finde|eksistere her? mere|længere? i|på|blandt jeres .. {list}
være|findes|finde|eksistere her? mere|længere? i|på|blandt den|det|denne|dette|nogen|noget|en|et? her? {list}
findes|eksistere her? mere|længere? hos jer
# danger.hint
kom|kommer|kommet ikke|aldrig hjem fra|efter skole*|fritids*|sfo*|træning*|børnehave* ^0.6
ikke|aldrig kommet hjem fra|efter skole*|fritids*|sfo*|træning*|børnehave* ^0.6
ingen har set|hørt ham|hende|dem|barnet ^0.6
ikke finde|finder ham|hende|vores|min søn|datter|dreng|pige? ^0.4
finder ham|hende ikke ^0.4
min|mit sidste mail|brev|besked|sms ^0.6
kan give|få|tage .. lejligheden|ting*|hunden|katten|bilen .. anden|andre .. bagefter|så|siden ^0.6
# danger.here
være|findes her
# danger.off
slet|slette|fjern|fjerne|afmeld mig|min|mit|mine|alt|alle|os
tag|tage mig|os af|ud|væk
luk|lukke min|mit konto*|profil*|medlem*
`;
