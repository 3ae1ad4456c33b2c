export const manner = `
@kin = datter|søn|mor|=far|mormor|morfar|farmor|farfar|mand|kone|samlever|kæreste|bror|søster|svigermor|svigerfar|moster|faster|morbror|farbror|onkel|tante|barn|nabo|klient|borger|ven|veninde|arbejdsgiver|datters|søns|mors|fars|mands|kones|barnebarn|mormors|farmors
# upset
vred|vrede|rasende|edderspændt|gal|sur|pissesur|galt ^1.2
skuff* ^0.8
oprørt|oprørende|chokeret|rystet ^1.1
irriter*|frustrer*|fortvivl*|ulykkelig|magtesløs*|ked ^0.9
træt af ^0.9
uacceptab*|uforskam*|skandal*|skammeligt|elendig*|under al kritik|katastrof*|forfærdelig*|sygt|vanvittig* ^1
skam|skammer jer
tag jer sammen ^1.4
fanden|satan|helvede|kraftedeme|fandeme|fuck*|lort*|pis*|sgu|for pokker ^1.1
hvad laver i
hvor svært kan
er i rigtigt|helt? kloge
idiot*|inkompetent*|klaphat*|amatør* ^1.2
håbløs*|værste|dårligste ^0.9
nu er det|nok? nok
nu må det|i stoppe ^1.1
fået nok ^1.3
nok er nok ^1.3
aldrig mere|igen ^0.8
kræver|forlanger ^0.6
orker|magter ikke ^0.7
bekymret|bange|græder|græd|angst|ødelagt ^0.6
livrædd*|skræm* ^0.8
mistet tillid* ^1
krænket|krænkende|ydmyg* ^1
nedladende|respektløs*|uhøflig* ^0.8
utilfreds* ^0.9
snydt ^0.8
# urgent
akut* ^1.2
haster|hastesag|hastende ^1.4
hurtigst mulig*|muligt ^1.1
straks|omgående|øjeblikkelig*|asap|med det samme ^1.2
så hurtigt|snart som muligt|i|det ^1
snarest ^1
senest ^0.5
i dag|aften|morgen ^0.3
inden|før|allerede i? dag|morgen|fredag|mandag|weekenden ^0.7
panik* ^1
sidste frist|dag ^0.8
deadline|frist ^0.6
livsvigtig* ^1.2
nødsituation|nød ^1
kan ikke vente ^1.2
brænder|brand|gaslugt|lugter gas ^1
uden strøm|vand|varme|medicin|insulin ^0.9
rejser|flyver|flytter .. morgen|dag|aften ^0.8
om en|to time|timer ^0.7
lige nu ^0.6
# grateful
tak for|fordi ^0.8
mange|tusind|tusinde|stor tak ^1.1
taknemmelig*|taknemlig*|takker|takke ^0.9
sætter|satte pris ^0.7
på forhånd tak ^0.3
tak ^0.25
i er bedst|fantastiske|bedste|guld ^1.2
# sarcastic
tillykke med ^1.2
tillykke ^0.5
imponerende ^0.6
tak for ingenting|lort ^2
flot|godt gået|arbejde|klaret ^0.3
bravo ^1
hvor er det dejligt|skønt|fantastisk|hyggeligt ^0.5
skønt|fantastisk|dejligt|fedt|super|perfekt at|når|med|service|virkelig ^0.5
virkelig fantastisk|imponerende|professionelt|godt|fedt|smart
går ud fra|ikke ^0.3
åbenbart ^0.5
klapsalve*|applaus ^1
hurra ^0.9
wow ^0.6
man takker ^1
sikke en|et service|fantastisk*|dejlig*|flot ^0.9
såkald*|såkaldte ^0.7
held og lykke med ^0.5
må være skønt|dejligt|rart ^0.9
bare|kun fire|tre|fem|seks|to|syv|otte|ti timer|uger|måneder|gange ^0.7
rart|dejligt|godt at vide|høre|se ^0.6
som sædvanlig*|altid ^0.4
# behalf
min|mit|mine|vores gamle|ældre|syge|lille? {kin}
for|til min|mit|mine|vores {kin}
som|er værge|pårørende|fuldmægtig|kontaktperson|partsrepræsentant|bisidder
er værge|bisidder for
værge for
på vegne af
på .. vegne
har fuldmagt
# health
kræft*|tumor*|svulst*|diabet*|sukkersyge|epilep*|astma*|allergi*|depression*|deprimeret|angst*|adhd|autism*|psykisk*|psykose*|bipolar*
diagnose*|sygemeld*|medicin*|recept*|insulin*|kemo*|dialyse*|operation*|opereret|graviditet*|gravid|abort*|blodprop*|stroke|demens*|dement|alzheimer*|parkinson*|gigt|leddegigt|sklerose*|hiv|hepatitis|covid*|kørestol*|handicap*|funktionsnedsæt*|misbrug*|alkoholis*|selvmord*|spiseforstyr*|anoreksi*|migræne*|svagtseende|blind|hørehæmmet|blodtryk*|hjertesyg*|brystsmert*|hjerneskade*
`;
