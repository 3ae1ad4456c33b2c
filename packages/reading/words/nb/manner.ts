export const manner = `
@kin = datter|sønn|mor|=far|mormor|morfar|farmor|farfar|bestemor|bestefar|mann|kone|samboer|kjæreste|bror|søster|svigermor|svigerfar|tante|onkel|barn|nabo|klient|bruker|venn|venninne|arbeidsgiver|datters|sønns|mors|fars|manns|kones|barnebarn|mamma|pappa|mammas|pappas
# upset
sint|sinte|rasende|forbanna|forbannet|sur|sure|kjempesint|provosert ^1.2
skuff* ^0.8
opprørt|sjokkert|rystet|sjokkerende ^1.1
irriter*|frustrer*|fortvil*|oppgitt|maktesløs*|lei|trist ^0.9
lei av ^0.9
uaksept*|uforskamm*|skandal*|skammelig|elendig*|katastrof*|forferdelig*|sykt|vanvittig*|hårreisende ^1
skam|skjem|skamme dere ^1.3
ta dere sammen ^1.4
skjerp dere ^1.4
faen|helvete|jævla|jævlig|fy|satan|fuck*|dritt*|drit* ^1.1
hva driver dere
hvor vanskelig kan
er dere helt|ikke? kloke|seriøse|gale
idiot*|inkompetent*|udugelig*|klovner|amatør* ^1.2
håpløs*|verste|dårligste ^0.9
nå er|får det nok|holde
fått nok ^1.3
nok er nok ^1.3
aldri mer|igjen ^0.8
krever|forlanger ^0.6
orker ikke ^0.7
bekymret|redd|redde|gråter|gråt|angst|ødelagt ^0.6
livredd*|skrem* ^0.8
mistet tillit* ^1
krenket|krenkende|ydmyk* ^1
nedlatende|respektløs*|uhøflig*|frekk* ^0.8
misfornøyd* ^0.9
lurt ^0.4
# urgent
akutt* ^1.2
haster|hastesak|hastende ^1.4
snarest ^1.1
straks|omgående|øyeblikkelig*|asap|umiddelbart ^1.2
med en gang ^1
så fort|snart|raskt som mulig|dere|det ^1
senest ^0.5
i dag|kveld|morgen ^0.3
innen|før|allerede i? dag|morgen|fredag|mandag|helgen|helga ^0.7
panikk* ^1
siste frist|dag ^0.8
deadline|frist ^0.6
livsviktig* ^1.2
nødsituasjon|nød|krise ^1
kan ikke vente ^1.2
brenner|brann|gasslukt|lukter gass ^1
uten strøm|vann|varme|medisin*|insulin ^0.9
reiser|flyr|flytter|drar .. morgen|dag|kveld ^0.8
om en|to time|timer ^0.7
nå med en gang ^0.8
# grateful
takk for|at ^0.8
mange|tusen|stor takk ^1.1
takknemlig*|takker|takke ^0.9
setter|satte pris ^0.7
på forhånd takk ^0.3
takk ^0.25
dere er best|fantastiske|gull ^1.2
# sarcastic
gratulerer med ^1.2
gratulerer ^0.6
imponerende ^0.6
takk for ingenting|dritt ^2
takk for .. ingenting ^1.2
godt|bra|flott jobba|jobbet|levert|gjort ^0.3
bravo ^1
så koselig|hyggelig|gøy|deilig|fint at|å|når ^0.7
supert|fantastisk|herlig|flott|perfekt|strålende at|når|med|service|virkelig ^0.5
virkelig fantastisk|imponerende|profesjonelt|bra|gøy|smart
antar at|jeg ^0.5
tydeligvis|åpenbart ^0.5
applaus|klapp ^0.9
hurra ^0.9
wow ^0.6
for en service|fantastisk*|herlig*|flott|strålende ^0.9
såkalt* ^0.7
lykke til med ^0.5
må være deilig|herlig|fint|greit ^0.9
bare|kun fire|tre|fem|seks|to|syv|sju|åtte|ti timer|uker|måneder|ganger ^0.7
godt|fint|gøy å vite|høre|se ^0.6
som vanlig|alltid ^0.5
# behalf
min|mi|mitt|mine|vår gamle|eldre|syke|lille? {kin}
for|til min|mi|mitt|mine|vår {kin}
{kin} min|mi|vår
moren|faren|sønnen|datteren|dattera|mannen|kona|bestemoren|bestefaren|naboen|mora|broren|søsteren min|mi|vår
som|er verge|pårørende|fullmektig|kontaktperson
er verge|pårørende for|til
verge for
på vegne av
på .. vegne
har fullmakt
# health
kreft*|svulst*|diabet*|epilep*|astma*|allergi*|depresjon*|deprimert|angst*|adhd|autis*|psykisk*|psykose*|bipolar*
diagnose*|sykemeld*|sykmeld*|medisin*|resept*|insulin*|cellegift*|dialyse*|operasjon*|operert|graviditet*|gravid|abort*|blodpropp*|slag|hjerneslag|demens*|dement|alzheimer*|parkinson*|leddgikt|revmat*|ms-syk|hiv|hepatitt|covid*|rullestol*|funksjonshem*|funksjonsnedset*|rusmis*|rusproblem*|alkoholis*|selvmord*|spiseforstyrr*|anoreksi*|migrene*|svaksynt|blind|hørselshem*|blodtrykk*|hjertesyk*|brystsmert*|hjerneskade*
`;
