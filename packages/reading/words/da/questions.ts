export const questions = `
@you = i|du
@subj = jeg|vi|man|i|du|det|den|de|der|han|hun|nogen|noget|nogle|min|mit|mine|jeres|vores|denne|dette|disse|alle|alt
@fin = er|kommer|kan|skal|må|får|har|bliver|går|gør|åbner|lukker|starter|slutter|koster|gælder|betyder|bør|tager|findes|finder|sker|skete|sendes|leveres|ligger|skulle|kunne|fik|havde|var|behøver|betaler|søger|melder|bestiller|booker|skifter|opsiger|logger|mener|står|vil|tænker|synes|gik|blev|gjorde|kræves|trækkes|henter|afleverer|ringer|kontakter|henvender|skriver|virker|fungerer|plejer|ændrer|sender|svarer|kører|hedder|hører|siger|klager|foregår|udbetales|opkræver|bruger|returnerer|afmelder|tilmelder|flytter|registrerer|sætter
# ask.wonder
er der mulighed|chance for|at
i tvivl om|hvordan|hvor|hvad|hvornår
ved ikke om|hvordan|hvor|hvad|hvem|hvornår|hvilken|hvilket
forstår ikke hvordan|hvor|hvad|hvorfor
finde ud af hvordan|hvor|hvad|hvornår|om|hvem
mit|mine spørgsmål er
spørgsmålet er
tænkte|tænker på om
nysgerrig på|efter
hører gerne om|hvornår|hvordan|hvad
kan|kunne|vil i|du|nogen sige|fortælle|forklare|oplyse|svare|bekræfte
ved i|du|nogen om|hvornår|hvor|hvad|hvordan|hvem
har jeg ret til|krav
hvordan kan det være
skriver for at høre
glemt|glemte at spørge|høre
at spørge om
undrer mig
undrer jeg|vi mig|os
gad vide|vidst
vil|ville|kunne gerne? lige? bare? vide|høre|spørge|vide
vil|ville gerne bare|lige? vide|høre|spørge|have svar|vide
skal|skulle bare|lige|høre|spørge? høre|spørge|vide
lige|bare høre|spørge
behøver|mangler|trænger at|til? vide|svar
overvejer om|hvordan
er|bliver i|lidt? tvivl om
i tvivl
tænker på|over om|hvornår
nysgerrig på|efter
ønsker|ønskes svar|besked|oplysning*|information
kan|kunne|vil|ville|gider {you}|nogen|man kunne? lige? venligst? sige|fortælle|forklare|oplyse|svare|informere|bekræfte|redegøre
kan|kunne|vil|gider {you} give mig|os? besked|svar|information
ved {you}|nogen om|hvornår|hvordan|hvad|hvor|hvilken
er det muligt|en mulighed
er der mulighed|nogen|noget
har jeg ret|krav på|til
hvordan kan det være
hvorfor
mit|mine spørgsmål er|går|lyder
spørgsmålet er
jeg|vi ved ikke|jo om|hvordan|hvilken|hvor|hvem|hvad|hvornår
forstår ikke helt? hvad|hvorfor|hvordan
kan ikke? finde ud af|hvor|noget
hører gerne fra|om|hvornår
< mon {subj}
mon ikke? {subj} ?
uklart|usikker for|på mig? om|hvad|hvornår|hvem|hvordan
usikker på om|hvad|hvornår|hvem|hvordan
tænke|tænkt os|mig at? vide|høre
frem til at høre om|hvornår|hvad
< nogen|noget nyt om|i
bekymret for om
# ask.request
<< nogen er|bliver nødt til
jeg|vi skal have .. flyttet|ændret|bestilt|lavet|rettet|slettet|byttet|hentet|fornyet|sendt|repareret|afleveret|skiftet|opdateret|tilmeldt|undersøgt
jeg|vi skal have|bruge en|et|nyt|nye ny|nyt|anden|andet|nye
jeg|vi vil gerne? bede|anmode om
trænger til hjælp|svar|råd
må i|du meget? gerne
afventer|imødeser|forventer|venter svar|jeres|et|en|på|tilbagemelding svar|tilbagemelding|tid|besked|opkald ^0.9
afventer|imødeser|forventer svar|tid|besked|tilbagemelding|jeres
ville være|var rart|dejligt|godt|fint at få|med|hvis
melder mig|os hermed? ud|fra
bedes|ønskes|anmodes
jeg|vi skal bruge en|et|ny|nyt|min|mit
skal have flyttet|ændret|bestilt|lavet|rettet|slettet|byttet|hentet|fornyet|sendt
kan|kunne|vil|ville|gider {you}|nogen
må|kan|kunne jeg|vi bede|få|bytte|bestille|betale|afbestille|ændre|flytte
kunne jeg|vi
må jeg bede
venligst
=vær|=være venlig|sød|rar|så
please
jeg|vi vil have|gerne
jeg|vi vil ikke have|finde|acceptere|betale|modtage|være med|kontaktes
vil jeg|vi have|gerne|klage|bede
forventer|kræver|insisterer at|på
vil|ville|ønsker|skal|må|kunne jeg|vi|hermed? gerne have|bede|anmode|opsige|ændre|bestille|booke|afbestille|tale|flytte|klage|søge|melde|få|købe|returnere|afmelde|anke|framelde|skifte|høre|bytte|reklamere|udsætte|aflyse|forlænge|slettes
gerne have|bede|opsige|ændre|bestille|booke|afbestille|tale|flytte|klage|søge|melde|få|købe|returnere|afmelde|framelde|skifte|bytte|reklamere|udsætte|aflyse|forlænge|slettes|kontaktes|ringes
jeg|vi ønsker|kræver|anmoder|beder|efterlyser|forlanger|behøver|mangler
ønsker|kræver|forlanger|anmoder|beder at|jer|om|hermed|min|mit|mine
hermed opsiger|anmoder|beder|klager
opsiger hermed
håber|regner|forventer|går med|ud? på|fra? at? i|du|de kan|kunne|vil|vender|finder|får
taknemmelig|glad|dejligt|rart|fint|sødt hvis {you}|jeg|vi|nogen
sætte pris på
sørge for at
i|du må gerne|meget|godt
i skal|må|bør lige|også|nu|venligst|have|sende|gøre|rette|ringe|betale|stoppe|slette
jeg|vi har brug for
har brug for hjælp|en|et|at
hjælpe mig|os|med
hjælp til|mig
# ask.imperative
<< bestil|reserver en|et|to|tre|fire|fem|seks|#
<< stop|stopp|send|ring|slet|fjern|ret|giv|lad|hjælp|hils|sig|luk|åbn|svar|betal|ordn|skift|ændr|afmeld|frameld|unsubscribe|opsig|kontakt|bekræft|forklar|vis|hent|kom|få|sæt|læg|hold|flyt|refunder|tilbagebetal|annuller|afbestil|spær|undersøg|tjek|respekter|stryg|gør|vend|skynd|stands|meld|book
<< tag fat|det|den|hånd|mig|mit|over|væk
< fjern|slet|ret|ændr|opdater|opdatér|annuller|annullér|afbestil|afmeld|frameld|meld|opsig|luk|stands|bekræft|forklar|ombook|refunder|refundér|tilbagebetal|udbetal|krediter|betal|fiks|ordn|løs|reparer|reparér|registrer|registrér|book|spær|bloker|undersøg|tjek|check|kontroller|kontrollér|flyt|giv|lad|erstat mig|os|den|det|min|mit|mine|vores|alle|mig|denne|dette|disse|på|hvordan|hvorfor|at|gerne|tilbage|om|straks|hurtigst|til|så|ind|ned|nummeret|kontoen|kortet|regningen|aftalen|abonnementet|pengene|fejlen|jeres|op|fra|venligst|nu|lige|besked
< send|mail mig|os|den|det|en|et|ny|nyt|over|pengene|ud|til|gerne|tilbage|bekræftelse|mit|min|nogen|venligst|lige|hellere
< ring til?|mig|os|gerne|op|tilbage|venligst|hende|ham
< stop|spær|slet|fjern|ret dem|det|den
ring til mig|os
< stop|hold med|op|venligst|nu|så|jeres
< lad være
< vend|vender tilbage|venligst|gerne
< svar|kontakt|hør gerne|mig|os|på|venligst|min|nu|tilbage|hurtigst
< sig|fortæl|læg|sæt|sluk|skift|se|gør|hjælp|hent|tag|få til|op|om|ind|af|på|efter|ud|mig|hvordan|hvornår|hvad|hvilken|lige|gerne|den|det|noget|os|jer|nu|styr|kontakt
< ryd|salt|tøm
<< find ud|jeres|min|mit|ud
<< drop|oplys|redegør|undlad|aflever|oversæt|begræns
# ask.open
er det meningen|muligt|rigtigt|rimeligt|noget at|i|så
hvor længe|lang|langt|meget|mange|tit|ofte {fin} {subj}
kan det lade sig gøre
er der ?
hvordan|hvad|hva|hvem|hvor|hvornår|hvorfor {fin} {subj}
<< kan|må|skal|får|går|vil|bliver|er .. {subj} ?
< hvornår|hvor|hvordan|hvad|hvorfor|hvem|hvilken|hvilket|hvilke {fin}
< hvornår|hvor|hvordan|hvorfor|hvad|hvem ? ^0.5
< hvad|hvilken|hvilke|hvem|hvilket|hvordan|hvorfor|hvornår|hvor .. {fin} ? ^0.5
<< hvilken|hvilke|hvilket|hvordan|hvornår .. {fin}|skal|gælder
< hvor lang|langt|længe|meget|mange|ofte|stor|stort|høj|højt|sent|tidligt|hurtigt|dyrt|gammel|tæt
< til|fra|på|med|i|hos|inden|om hvem|hvilken|hvilket|hvilke|hvad
< kan|må|skal|får|har|er|findes|går|gælder|kommer|bliver|ved|passer|bør|tager|vil|tænker|skulle|kunne|havde|virker|fungerer|koster|tilbyder|accepterer|åbner|lukker|leverer|sender|sælger|burde|betyder|ser|tror|synes|plejer|var|fik|gik|blev|hedder|gør|planlægger|overvejer {subj} ?
<< kan|må|skal|får|har|findes|går|gælder|kommer|bliver|ved|skulle|tilbyder|accepterer|leverer|sender|sælger|planlægger {subj}
<< er der|det|min|mit|mine|jeres
<< hvorfor|hvordan|hvornår
< kan man
kan man ?
< må man
må man ?
# ask.not
hvem skulle|kunne|havde troet|have|tro|anet
er jeg|vi|man den|de|alene eneste|om
han|hun|de|lægen|sygeplejersken|chefen|politiet|naboen|sagsbehandleren|kvinden|manden|chaufføren|læreren ville|spurgte vide|om|hvorfor|hvordan|hvad|hvornår|hvem .. hvorfor|hvordan|hvad|om|hvem
han|hun|de|lægen|sygeplejersken|chefen|politiet|naboen|sagsbehandleren|kvinden|manden|chaufføren|læreren ville vide hvorfor|hvordan|hvad|om|hvem|hvornår
kontakt venligst receptionen|omstillingen|kontoret
svar for
i|man|du bedes være
min|mit|banken|forsikring beder om
vi skal bruge .. hvor ?
<< hvor er|var det skønt|dejligt|fedt|rart|fint|flot|sjovt|hyggeligt|typisk|imponerende
når|da|mens|fordi|selvom|inden|fordi jeg|vi beder|vil|skal|ønsker|mangler|har
i|de|han|hun|man beder|kræver|ønsker|skriver|siger
jeg|vi ved hvem|hvad|hvor
så|og|derfor har|er|var|kommer|bliver|fik jeg|vi|man|han|hun|de|min|mit !
i skal|behøver ikke gøre|svare|tænke
man ved
vil|ville|ønsker|skal|må bare|gerne|lige|blot? bare|lige? sige at|tak|til|hvor|hej|det|en|et|undskyld|tillykke
tak .. hjælp|hjælpen med|til|i
er der nogen hjemme|der|vågen|vågne|tilbage ?
læser|lytter nogen det|dette|disse|dem|overhovedet ?
sig til|endelig hvis
vil|ville|ønsker|skal|må bare|gerne|lige|blot? bare|lige? takke|rose|foreslå|fortælle|påpege|dele|anbefale|ønske|tilføje|understrege|nævne|beklage|undskylde
vil gerne|bare takke|sige|rose|foreslå|fortælle|dele|anbefale|give
vil gerne? foreslå|takke
jeg|vi skal|må sige|indrømme|betale|arbejde|rejse|flytte|op|ind|hjem|være|have
jeg|vi skal bruge den|det|dem til|for|inden
om jeg|vi|man|han|hun|de vil|ville|kunne|skal|kan
spurgte|spørger|spurgt mig|os|ham|hende? om|hvorfor|hvordan|hvad|hvornår|hvor|hvem
sagde|fortalte|forklarede|viste|vidste|lært|lærte|hørte|husker .. hvor|hvad|hvordan|hvorfor|hvem|hvornår
< hvis i|du|jeg|vi|man|den|det|han|hun|de|der|bare|nogen
efter|siden|da|mens|før|inden i har|fik|var|skiftede
hold da|nu op|kæft
<< nå|virkelig|seriøst|ærligt|vel|ikke|okay|hva ?
hvad er pointen|meningen|næste ?
ring for|og|til .. tilbud|aftale
har|hvis i spørgsmål
hvem ved|gider|tror
er det så|sært|mærkeligt|underligt
tror|mener i virkelig|seriøst|ærligt
hvorfor skal jeg|vi betale|vente|finde|lide|stå
undskyld|tilgiv|bemærk
kontakt|ring .. ved|hvis haster|hastesager|akut
har i|det godt|rart
i kan nå|ringe|træffe|finde|se|tro
håber i|at|alt .. har|er|godt
så kunne|kan|ville jeg|vi|man
udenad
ved ikke om .. rigtige|rette
tænk at|hvor
<< kan|må|skal|får|har|går|kommer|bliver|skulle|ved {subj} ikke !
så kan i
er det virkelig|bare meningen
vide at
hvordan går|har det|i
håber .. har det
er det|dette en joke|spøg|jeres
tager i|du pis
hvad laver|fanden|pokker|søren|helvede i
hvad fanden|pokker|i helvede
er i rigtig|helt kloge
er i helt|virkelig? fra
hvem gider
hvad som helst
hvornår som helst
hvor som helst
tak fordi|for
på forhånd tak
kan det være rigtigt
kan det virkelig passe|være
er det for meget forlangt|at
< hvis i|du
godt at
hvor er det|i godt|dejligt|ærgerligt|pinligt|fedt|dårligt|sjovt|rart|flinke|fantastisk|flot
hvor dejligt|ærgerligt|fedt|sjovt
ikke kan
så kan|skal|må|får jeg|vi|man
har i|du spørgsmål
jeg kan
det kan
tror i|du? at? jeg|man|vi|at
synes i|du selv|at
uanset hvad
# ask.more
< {fin}|erstatter|dækker|indgår|godkender|accepterer|tillader|passer|ved|kender|bestemmer|serverer|reparerer|holder|hjælper|følger|gemmer|deler|tømmer|rækker|venter|stopper|leverer|tager|sælger|hører {subj}
< kan|må|skal|får|har|er|koster|går|kommer|behøver|gælder {subj}
< om|hvornår|hvordan|hvor|hvad|hvorfor|hvilken|hvilke|hvem
`;
