export const questions = `
@you = ni|du
@someone = ni|du|någon|nån|någon|man|en
@subj = jag|vi|man|ni|du|det|den|de|dom|han|hon|någon|nån|något|nåt|några|min|mitt|mina|er|ert|era|vår|vårt|våra|detta|denna|dessa|alla|allt|ens
@fin = är|kommer|kan|ska|skall|får|har|blir|går|gör|öppnar|stänger|börjar|slutar|kostar|gäller|betyder|innebär|måste|bör|tar|finns|hittar|händer|hände|skickas|levereras|ligger|skulle|kunde|fick|hade|behöver|betalar|söker|anmäler|beställer|bokar|byter|avslutar|loggar|sker|ser|menar|står|vill|tänker|tycker|gick|blev|gjorde|krävs|dras|hämtar|lämnar|ringer|når|kontaktar|vänder|skriver|funkar|fungerar|brukar|ändrar|skickar|svarar|räknas|avgår|åker|kör|heter|påverkas|debiteras|kallas|sitter|säger|överklagar|laddar|lägger|registrerar|returnerar|flyttar|använder
# ask.wonder
finns det någon|nån|något|nåt möjlighet|chans|sätt
undrar|undrade|undra
undrar .. ni
vill|ville|velat gärna? bara? veta|höra|fråga|kolla
vilja gärna? veta|höra|fråga|kolla
behöver|behövde|måste|borde få? veta
tänkte|tänker jag? bara? höra|fråga|kolla
funderar|fundersam|nyfiken på|om|över|kring|hur|när
funderar
osäker|oklart|oklar på|om|vad|hur|när|vilken|vilka
tacksam för|över svar|besked|information|info|upplysning|återkoppling
önskar svar|besked|information|upplysning*
kan|kunde|skulle {someone} kunna? säga|berätta|förklara|upplysa|svara|meddela|informera|redogöra|tala
kan|kunde|skulle {someone} kunna? ge mig|oss? besked|svar|information
vet {someone} om|när|hur|vad|var|vilken
går det att
är det möjligt att?
finns möjlighet|möjligheten att?
har jag rätt till|att
hur kommer|kom det sig
min|mina fråga|frågor är
frågan är
vet inte om|hur|vilken|vilket|var|vart|vem|vad|när
förstår|fattar inte|ej hur|vad|varför
hittar inte|ingenstans hur|var|något|någon|nåt|någonstans
skulle det gå att?
skulle det vara möjligt
# ask.request
det hade varit|vore bra|toppen|fint|snällt|tacksamt|kanon om
anhåller|hemställer om|att
vill att {subj}|rektorn|chefen|någon|hon|han
vill att .. ska|hör|blir|tar|slutar|får
förväntar|kräver|insisterar mig? på? att
skulle jag|vi? behöva
behöver|behöva få
begär|yrkar jag|vi
vill jag|vi ha|att|få|veta|avsluta|klaga
ville vara snäll
om {someone} ville|kan|kunde|skulle .. hjälpa|snäll
kan|kunde|skulle|vill|hinner|orkar ni|du|någon|nån
kan|skulle|kunde jag|vi kunna? få|be|byta|boka|betala|avboka|ändra|flytta
skulle jag|vi kunna
får jag|vi be
snälla
vänligen
var vänlig|vänliga|snäll|snälla|god|goda och|att?
vill|vilja att {you}|det|den|de|min|mitt|mina|någon|nån
vill|ville|önskar|önskade|vilja|behöver|behövde|måste|velat härmed? gärna? nu? säga|avsluta|byta|ändra|boka|avboka|flytta|anmäla|överklaga|ansöka|beställa|avbeställa|få|ha|häva|reklamera|returnera|lämna|avregistrera|avanmäla|ångra|begära|bli|slippa|skjuta|komma|prata|tala|köpa|spärra|uppdatera|höja|sänka|dela|förlänga|pausa|teckna|ta|radera|göra|hyra
önskar|önskade att?
jag|vi önskar|behöver|kräver|begär|yrkar|efterlyser
jag|vi vill ha|slippa|inte längre|inte
kräver att?
härmed begär|begärs|kräver|säger|önskar
ber er|dig|om|härmed
be er|dig|om|att
hoppas|räknar|förutsätter|förväntar|utgår med? mig? på|från? att? ni|du kan|kunde|vill|återkommer|löser|tar|ordnar|fixar|skickar
tacksam|glad|bra|snällt|schysst|uppskattar|uppskattas|toppen|jättebra|kanon|fint det? om|ifall {you}|någon|jag|vi
hade varit|vore tacksam|tacksamt|bra|snällt|toppen om {you}
se till att
ni|du får gärna
ni måste|borde
det är dags att ni
begär|yrkar härmed? att|på|om|ersättning|återbetalning|utdrag|registerutdrag
hjälp med|att|mig
hjälpa mig|oss
# ask.imperative
<< boka|reservera|beställ en|ett|två|tre|fyra|fem|sex|#
<< sluta|stoppa|stopp|respektera|ring|skicka|ta|gör|säg|ge|låt|hjälp|hälsa|stryk|spärra|stäng|öppna|svara|betala|fixa|laga|byt|ändra|rätta|radera|avsluta|avboka|boka|kolla|kontrollera|återkom|förklara|visa|lämna|hämta|kom|skaffa|sänk|höj|=sätt|lägg|håll|släpp|flytta|koppla|kontakta|maila|mejla|meddela|bekräfta|avregistrera|avprenumerera|avanmäl|unsubscribe|makulera|kreditera|återbetala|ersätt|utred|undersök|rensa|städa|plocka|sopa|ploga|sanda|laga|tänk på|efter|om|tillbaka|bara
<< sluta|stoppa|stopp|respektera|ring|skicka|gör|säg|ge|låt|hjälp|hälsa|stryk|spärra|stäng|svara|betala|fixa|byt|ändra|rätta|radera|avsluta|avboka|kontrollera|återkom|förklara|lämna|hämta|skaffa|släpp|flytta|koppla|kontakta|meddela|bekräfta|avregistrera|avprenumerera|avanmäl|unsubscribe|makulera|kreditera|återbetala|ersätt|utred|ordna|åtgärda|=sätt|lägg|stanna|skynda
<< ta bort|tillbaka|hand|kontakt|av|upp|med|hem|in|ner
< ta bort
< skicka|maila|mejla|mejl|sänd mig|oss|den|det|en|ett|ny|nytt|hit|på|över|pengarna|ut|till|gärna|tillbaka|fakturan|bekräftelse|underlag|min|mitt|mina
< ring|ringa mig|oss|upp|på|gärna|henne|honom|inte|så|istället
< sluta|upphör|slut att|med|ring*|skick*|sälj*|maila|mejla|kontakta|att|omedelbart|genast|snarast|nu
< återkom|återkoppla
< hör|höra av
< svara
< avsluta|avboka|avbeställ|ändra|radera|stryk|avregistrera|avanmäl|återbetala|betala|fixa|ordna|laga|reparera|åtgärda|stoppa|registrera|boka|blockera|spärra|rätta|makulera|kreditera|bekräfta|förklara|korrigera|uppdatera|flytta|meddela|kontrollera|koppla|ersätt|justera|utred|undersök|granska|bifoga mig|oss|den|det|min|mitt|mina|vår|vårt|alla|mig|detta|denna|dessa|på|hur|varför|vad|när|att|gärna|mitt|tillbaka|om|omedelbart|snarast|till|så|in|ner|kontot|kortet|numret|fakturan|avtalet|prenumerationen|pengarna|felet|skiten|hissen|eran|era|er|upp|omgående
< hjälp
< ge|låt|lämna mig|oss|min|mitt|honom|henne|besked|tillbaka
< gör om|något|nåt|så|en
< säg|berätta|tala|kolla|=sätt|lägg|stäng|släng|byt|titta|tänk till|upp|om|in|av|på|efter|ut|mig|hur|när|vad|varför|vilken|snälla|ner|gärna|den|det|tillbaka
< kontakta mig|oss|gärna|min|honom|henne
< plocka|rensa|snöröj|sanda|salta|asfaltera bort|upp
# ask.open
är det meningen|möjligt|rätt|rimligt att|så
går det och|o|å|att
hur länge|lång|långt|mycket|många|ofta {fin} {subj}
<< finns|går det
finns|går det ?
hur|vad|va|vem|var|när|vart|varför {fin}|e {subj}
hur|vad|va fan|tusan|i {fin}
va|vad ska|gör|kan jag|vi|man
vem ringer|kontaktar|pratar man|jag
<< kan|får|ska|går|finns .. {subj} ?
eller hur ?
< när|var|vart|hur|vad|varför|vem|vilken|vilka {fin}
< när|var|vart|hur|varför|vad ? ^0.5
< vad|vilken|vilka|vem|vilket|hur|varför .. {fin} ? ^0.5
<< vilken|vilka|vilket|hur .. {fin}|ska|gäller
< hur lång|långt|länge|mycket|många|ofta|stor|stort|hög|högt|sent|tidigt|snabbt|dyrt|gammal|nära|långa
< till|från|på|med|i|hos|inom|åt|om vem|vilken|vilket|vilka|vad
< kan|får|ska|skall|måste|behöver|har|är|finns|går|gäller|kommer|blir|vet|stämmer|bör|tar|räcker|ingår|hinner|vill|tänker|skulle|kunde|hade|fungerar|funkar|kostar|erbjuder|accepterar|öppnar|stänger|levererar|skickar|säljer|borde|bör|innebär|betyder|ser|tror|tycker|brukar|var|fick|gick|blev|heter|gör|planerar|överväger {subj} ?
<< kan|får|ska|skall|måste|behöver|har|finns|går|gäller|kommer|blir|vet|stämmer|räcker|ingår|hinner|skulle|erbjuder|accepterar|levererar|skickar|säljer|planerar {subj}
<< är det
<< finns
<< varför|hur
< kan man
kan man ?
får man
# ask.not
vem trodde|anade|kunde|hade|skulle trott|anat|att|tro
är jag|vi|man ensam|den|de|dom om|enda|enda
han|hon|de|dom|läkaren|doktorn|sköterskan|chefen|polisen|grannen|handläggaren|kvinnan|mannen|chauffören|läraren ville|undrade|frågade veta|om|varför|hur|vad|när|vem|vart|var
säg bara? till om|ifall
var vänlig|vänliga|snäll|snälla|god|goda och
<< vilken|vilket|vilka .. ni har !
<< så|vad .. ni är|har !
när|då|medan|fast|eftersom jag|vi vill|ber|behöver|önskar
ni vill|ber|kräver|skriver|säger|undrar
vet inte om det är
det .. jag|vi vill|behöver
vill anmäla mitt|min missnöje|besvikelse
önskar jag nu|er|dig
vill|ville|önskar|skulle bara|gärna|mest|också|vilja? bara|gärna? säga att|tack|till|hur|hej|det|en|ett|några|förlåt|grattis
tack .. hjälp|hjälpen med|att|till
är det någon|nån hemma|där|vaken|kvar ?
läser|lyssnar någon|nån det|detta|dessa|dem|ens ?
säg till om|ifall
vill|ville|önskar|skulle bara|gärna|mest|också|vilja? bara|gärna? tacka|berömma|berätta|påpeka|framföra|föreslå|tipsa|dela|tillägga|understryka|nämna|beklaga|rekommendera
jag|vi måste|behövde säga|erkänna|medge|jobba|betala|resa|flytta|upp|in|hem|vara|ha|gå|åka
jag|vi behöver|behövde det|den|dem till|för|innan|senast|på
om jag|vi|man|han|hon|de vill|ville|kunde|ska|kan|vågar
frågade|frågar|frågat mig|oss|honom|henne? om|varför|hur|vad|när|var|vem
sa|berättade|förklarade|visade|visste|lärt|lärde|hörde|minns .. hur|vad|varför|vem|när|var
< om|ifall ni|du|jag|vi|man|den|det|han|hon|de|bara|någon
så|då skulle|kunde|kan ni|jag|vi|man
så ska det se|vara|gå
sedan|efter|medan|innan ni har|fick|var|bytte
skojar|skämtar|driver ni|du
<< seriöst|ärligt|eller|va|hallå|ok ?
vad är poängen|meningen|nästa ?
ring för|och|till .. offert|bokning
vem vet|bryr|tror|orkar
är det konstigt|så|undra
tror|menar ni verkligen|seriöst|på
varför ska jag|vi betala|vänta|hitta|lida|stå
ursäkta|förlåt|observera
kontakta|ring .. vid|om brådskande|brådskar|akut*
ni kan nå|ringa|träffa|hitta|se|tro
hoppas ni|att|allt .. har|är|bra
min|mitt|den|det|appen .. vill bli|vara|ha
vet inte om .. rätt
tänk vad|om
det är det jag
<< kan|får|ska|måste|behöver|har|går|kommer|blir|skulle|vet {subj} inte !
så kan ni
vill att ni ska veta
önskar jag ingen
hur mår|har ni|du idag|det?
hoppas .. mår
hur svårt kan|ska det vara|bli|va
är det|detta ett|nåt skämt
skämtar ni|du
driver ni|du med
vad håller ni på med
vad i helvete|hela
vad fan
va fan
är ni inte? kloka|friska|riktigt|dumma|seriösa|helt
har ni ingen skam
vem bryr sig
vem som helst
när som helst
var som helst
vad som helst
hur som helst
hur det än
tack för att
tack för
tack på förhand
kan ni|du tänka er|dig
vart är|ska vi på?
ska det vara så här
ska man behöva
är det så ni|man
är det verkligen|bara meningen ?
< om ni|du
bra att
vad kul|bra|roligt|synd|tråkigt|skönt|fint|dåligt|pinsamt|glad|snabbt|trevligt
inte kan
så kan|ska|får|måste jag|vi|man
hör gärna? av er|dig om ni|du undrar|har
har ni frågor
jag kan
tror ni|du att? jag|man|vi|att
tycker ni|du att? det|att|jag
# ask.more
< {fin}|ersätter|täcker|ingår|godkänner|accepterar|tillåter|stämmer|vet|känner|bestämmer|serverar|lagar|håller|hjälper|följer|behåller|sparar|delar|tömmer|räcker|väntar|funkar|stannar|bor {subj}
< kan|får|ska|måste|behöver|har|är|kostar|går|kommer|räcker|ingår|gäller {subj}
< om|när|hur|var|vad|varför|vilken|vilka|vem|ifall
`;
