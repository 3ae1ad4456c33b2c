export const manner = `
@kin = dotter|son|mamma|pappa|mor|=far|mormor|morfar|farmor|farfar|man|fru|hustru|make|maka|sambo|bror|syster|svärmor|svärfar|svärmors|moster|faster|morbror|farbror|barn|granne|huvudman|klient|kund|kompis|vän|väninna|arbetsgivare|sons|dotters|mammas|pappas|mors|fars|mans|frus|barnbarn|gudson|flickvän|pojkvän|elev|brukare
# upset
arg|arga|förbannad*|rasande|ursinnig*|vansinnig*|skitförbannad*|skitarg|jättearg|asarg ^1.3
besvik* ^0.8
upprörd*|upprörande|chockad*|bestört* ^1.1
irriterad*|irriterande|frustrerad*|frustrerande|förtvivlad*|ledsen|ledsna|uppgiven ^0.9
less|trött|utled på ^0.9
oacceptab*|oförskämd*|skandal*|skamligt|bedrövl*|under all kritik|katastrof*|horribel*|vidrig*|sjukt ^1
skärp er|dig ^1.4
skäms ^1.2
jävla|jävlar|fan|helvete*|förbannat|satan|skit|skiten|fy ^1.1
vad håller ni på
hur svårt kan|ska
är ni inte? kloka|dumma|seriösa|riktigt
idiot*|inkompetent*|klantar|clowner ^1.2
värdelös*|uselt|usel|urdålig*|skitdålig*|sämsta ^0.9
nu får det vara|räcker ^1.3
nog nu ^1
fått nog ^1.3
aldrig mer|igen ^0.8
kräver ^0.6
anmäla er ^0.9
orkar inte ^0.7
orolig*|rädd|rädda|gråter|grät|ångest|förstörd* ^0.6
skrämmande|livrädd* ^0.8
tappat|förlorat förtroende* ^1
kränkt|kränkande|förnedra* ^1
nonchalant*|respektlös*|otrevlig* ^0.8
missnöjd* ^0.9
lurad|blåst ^0.8
# urgent
akut* ^1.3
bråttom ^1.3
brådskande|brådskar ^1.4
snarast* ^1
omgående|omedelbart|genast|asap|skyndsamt ^1.2
så fort|snabbt|snart som möjligt|ni|det ^1
så fort|snart det går
senast ^0.5
idag|ikväll|imorgon|nu ^0.25
redan|före|innan|till|på idag|imorgon|ikväll|fredag|måndag|helgen ^0.7
panik ^1
direkt ^0.3
sista dagen|dag ^0.8
deadline ^1
livsviktig* ^1.2
nödläge|nöd ^1
kan inte vänta ^1.2
brinner|brand|gaslukt|luktar gas ^1
strömlös*|utan ström|vatten|värme|el|mediciner|medicin|insulin ^0.9
går|reser|åker|flyger|flyttar .. imorgon|idag|ikväll ^0.8
om en|två timme|timmar ^0.7
nu på en gång ^1
# grateful
tack för ^0.8
tack så mycket ^0.7
stort|tusen|varmt|hjärtligt tack ^1.2
tacksam*|tackar|tacka ^0.8
jättetack ^1.2
uppskatta* ^0.7
tack på förhand ^0.3
tack ^0.25
ni är bäst|fantastiska|underbara|guld ^1.2
# sarcastic
ni får en? guldstjärna ^0.5
grattis till ^1.2
grattis ^0.4
imponerande ^0.6
tack för ingenting|inget ^2
så bra .. jobbat|gjort .. då ^0.6
snyggt jobbat ^0.8
bra jobbat verkligen|där ^0.6
bravo ^1
jättekul|jätteroligt|så|hur kul|roligt|trevligt|skönt att|när ^0.7
underbart|fantastiskt|strålande|toppen|härligt|perfekt att|när|med|service|verkligen ^0.5
verkligen fantastiskt|strålande|imponerande|proffsigt|toppen|kul|roligt
antar att|jag ^0.5
tydligen ^0.4
applåder* ^1
hurra ^0.9
wow ^0.6
man tackar ^1
tack så hemskt|jätte* mycket? ^0.6
vilken fantastisk*|lysande|strålande|underbar*|otrolig*|suverän*|service ^0.7
så kallad*|kallade|kallat ^0.7
lycka till med ^0.4
måste vara skönt|härligt|trevligt|fint ^0.9
ni är verkligen? så? snabba|duktiga|bra på att ^0.8
va ? ^0.2
kul|skönt att veta|höra|se ^0.5
som vanligt ^0.6
bara|endast fyra|tre|fem|sex|två|sju|åtta|tio timmar|veckor|månader|gånger ^0.7
# behalf
min|mitt|mina|vår|vårt gamla|gammal|äldre|sjuka|lilla? {kin}
för min|mitt|mina|vår|vårt|en {kin}
som|är god man|förvaltare|anhörig|ombud|kontaktperson|vårdnadshavare
är god man|förvaltare|ombud för|till
god man för|till
i uppdrag av
# health
cancer*|tumör*|diabet*|epilep*|astma*|allergi*|depression*|deprimerad*|ångest*|adhd|autism*|psykisk*|psykos*|bipolär* 
diagnos*|sjukskriv*|sjukskriven|medicin*|recept*|insulin*|kemoterapi*|cellgift*|dialys*|operation*|opererad*|opererats|graviditet*|gravid|abort*|missfall*|stroke|hjärtinfarkt*|demens*|dement|alzheimer*|parkinson*|reumat*|hiv|hepatit*|covid*|rullstol*|funktionsnedsätt*|funktionshind*|missbruk*|alkoholis*|självmord*|ätstörning*|anorexi*|migrän*|synskad*|hörselskad*|blodtryck*|hjärtsjuk*|cp-skad*|amputer*|bröstsmärt*
ms-sjuk*
`;
