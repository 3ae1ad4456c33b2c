/** The most frequent words of Swedish, and the sequences of letters that tell it from its neighbours. */
export const words = `
och att det som en på är av för den till inte med om har ett de jag så vi var kan men ni när han skulle hon vad nu från bara
mycket mig också eller något där vara hade alla ska skall kommer här över efter mot dig hur än få får måste då ut upp in er ert
era oss din ditt dina min mitt mina sin sitt sina vår vårt våra deras han hennes hans ingen inget inga ingenting någon några
varför vilken vilket vilka vem blir blev bli blivit gör göra gjort gjorde går gå gick gått vill ville säger säga sa ser se såg
tack hej hejsan snälla gärna kanske redan fortfarande aldrig alltid ofta ibland igen idag imorgon igår vecka månad år dag dagar
tycker tror vet veta undrar behöver behöva borde varit finns fanns finnas hjälp hjälpa fel bra dålig bättre länge sedan sen
innan eftersom därför samt mellan utan under hos vid åt genom första andra två tre fyra fem sex sju åtta nio tio ju väl nog
faktura fakturan räkning pengar betala betalat beställt beställning ärende svar svara ringa ringt ringer skicka skickat kontakta
kommun kommunen väntar väntat fått får fungerar funkar tåg tåget buss bussen leverans öppet stänger öppnar kostar fråga frågor
konto kort inlogg logga hus lägenhet barn dotter son mamma pappa hälsningar mvh hälsar vänligen tacksam vänlig varje jättebra
vore ihåg senaste källaren starkt luktar nya sände sänd skickade nästa alla barnen pojke flicka ringde körde kör satt sitter öppna lägga lägger köpte köpt köpa jobb jobbar jobbet vägen hemma tillbaka roligt trött varken åker åka åkte själv själva bara även sällan ungefär skulle kunna behövs glömt stod står läst läsa skrev skriva igår ikväll helt inne ute okej stopp mejl mejla avsluta kundtjänst personal personalen pappas mammas veckan månaden året gången gånger sms ihop fram förra natten morgonen kvällen
sent tidigt rum idé man kvinna runt smakar uteblivit rad
bli bäst nya gammal stor stora små liten lite sätta satte hittade glömde sista sätt ute saknar belopp kontot svensk svenska tid tiden avtalet
ansökan ansöka beslut beslutet handläggare brev paket paketet levererat smutsig ingång utgång biljett biljetter tågen cykel vägen gatan sopor trädgård
huvud bättre bästa värre värsta skön trevlig trevligt snäll självklart faktiskt egentligen eftermiddag förmiddag natt dygnet skatt hemtjänst hyresvärd
frågar svarade berättade berätta pratade prata förstår förstod skyldig orsak lösning felet rättat trasig tillsammans genom omkring efteråt
snarast jätte väldigt därför båda hela halv trött glad arg besviken missnöjd nöjd orolig rädd sjuk frisk vän granne huset bilen båten stugan
vårdcentral sjukhuset läkare mobilen telefonen händer hända känner kändes köpte kök gjort igenom ögonblick trodde medan alldeles ganska sånt sådana
i fick ha bort kom allt ta dem mer klockan komma ligger gång längre stället tänker appen kvar folk hem kunde sig du minuter
samma tar tog bor många skriver svarar fast gamla ny ur ändå ner sluta tredje fler namn skolan vatten kommit lämna telefon
veckor boka dagen dörren förslag god henne hissen honom lagt låt taket uppgifter adress app bredvid elva ens grannen gäller
kontor kväll läser låg mars papper plats ring räcker rätt sagt tagit timmar vart önskar annat bad beställde chauffören enligt
gratis heter höra januari juni kund köket lunch nån plan porten samtal slut säljer tjugo torsdag tvättstugan visste väntrummet
annan betalar biblioteket borta brukar byta byter enda fredag före föreningen förskolan hallen hyra hämta hör kassan kön la
lägenheten läste maten nummer nätet oktober orkar pengarna plocka resa sidan slutat sälja söker timme trappan trapphuset vilja
väg vänta armen bytte fru haft kaffe kontoret kram kvart maj mormor sida stort tips torget april bank blå cv dog egen far
farmor fint flytta golvet grå hunden isen ja kr kunder lista lån mannen mat mindre pris receptionen regionen rent service sett
skriv slipper stå svaret system banken besked betalt bil butik både fantastisk fin full guld hund journal jul katten klassen
kvalitet låst medicin ned nej nytt order pension råd snart stått tag tur unge vann varm varmt adressen brevet finner gas hand
hit kamera kilo kl linje medlem meningen meter minus mål nr onsdag pass person planer policy resten september sådan test
bibliotek eget farfar garage klar kontonummer kortet post student
`;
export const marks = `
ö ä ck och xt ch tj sj skj- gj- hj- ull gg ött ätt ött -ning -ningen -ningar -arna -orna -erna -ade -ande -het
-heten -tion -tionen -ligt -lig -skt -are å -ss -ll -nn -tt -mm upp- ut-
`;
