/** What is good and what is bad: words of feeling and of harm, each telling a little; and small words that the kinds are weighed by. */
export const feelings = `
# complaint
afvisende|afskyelig*|aggressiv*|bedrageri*|besværlig*|bitter*|bureaukrat*|chikane*|chok*|diskriminer*|dumt|ensformig*|farlig*|fjendtlig*|forfærdelig*|forvirrende|forvirring|fornærm*|frygtelig*|groft|grov|gruelig*|hensynsløs*|hånlig*|hånede|ineffektiv*|kaos*|kaotisk*|kedelig*|klodset|krænk*|kynisk*|langsom*|latterlig*|ligegyldig*|meningsløs*|mislykket|mystisk|nedværdig*|nærig|omstændelig*|ondskab*|pinlig*|plagsom*|rodet|rystende|sjusket|skuffende|sløv*|smertefuld*|spild|stressende|tarvelig*|tragisk*|trist|træls|træg*|trættende|tåbelig*|ubrugelig*|uduelig*|uhjælpsom*|uhyggelig*|ulækker*|underlødig*|upålidelig*|uprofessionel*|urimelig*|urolig*|usikker*|usmagelig*|utilgivelig*|utilstrækkelig*|utroværdig*|utryg*|utålelig*|uvenlig*|vanvid*|vildled*|vrisse* ^0.5
tvunget|nødt|ramt|mistet|mistede|forsvandt|nægter|nægtede|afviste|afvist|afviser|skældte|hånede|afbrød*|crashede|skyder|trækker|snød|smed|smækkede|tabte|ridser|ridset|bule|revnet|hul|lugt|stank|lugtede|droppet ^0.4
# timer|minutter|uger|måneder|dage|år|døgn|gange ^0.25
en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|femten|tyve|tredive timer|time|minutter|uger|måneder|døgn ^0.25
burde være|vide|kunne|skamme ^0.5
# praise
elskværdig*|behagelig*|betryggende|charmerende|effektiv*|empatisk*|engagement*|enkelt|fantastisk*|fine|fint|fleksibel*|forbilledlig*|førsteklasses|generøs*|oprigtig*|hjælpsom*|hjælp*|humor|dejlig*|dejligt|herlig*|herligt|kompetent*|hyggelig*|hyggeligt|kærlig*|lykke|vellykket|skøn*|fornøjelse|ordentlig*|utrolig*|pædagogisk*|positiv*|prisværdig*|professionel*|pålidelig*|rørende|serviceminded|dygtig*|smidig*|hurtig*|strålende|sympatisk*|superb*|taknem*|tryg*|tryghed|opmuntr*|smuk*|smukt|varm*|venlig*|værdifuld*|overgå* ^0.35

# why
< hvorfor
# near
idag|imorgen|mandag*|tirsdag*|onsdag*|torsdag*|fredag*|lørdag*|søndag*|weekenden|klokken|kl
i dag|morgen|aften|weekenden|eftermiddag
min|mit|mine|vores pakke*|ordre*|bestilling*|faktura*|regning*|billet*|tid|booking*|kort|konto*|levering*|ansøgning*|sag|penge|retur*|abonnement*|aftale*|forsikring*|skraldespand*|adresse*
`;
