/** The most frequent words of Norwegian (Bokmål, and a few of Nynorsk), and the sequences of letters that tell it apart. */
export const words = `
vær og at det som en på er av for den til ikke med om har et de jeg så vi var kan men dere når han skulle hun hva nå fra bare mye meg
også eller noe der være hadde alle skal kommer her over etter mot deg hvordan enn få får må da ut opp inn deres oss din ditt dine
min mitt mine sin sitt sine vår vårt våre hennes hans ingen ingenting noen hvorfor hvilken hvilket hvilke hvem hvor blir ble bli
blitt gjør gjøre gjort gjorde går gå gikk gått vil ville sier si sa ser se takk hei heisann vennligst gjerne kanskje allerede
fortsatt fremdeles aldri alltid ofte igjen dag i-dag idag morgen igår går uke uken måned år dager synes tror vet vite lurer trenger burde
vært finnes finns hjelp hjelpe feil bra dårlig bedre lenge siden før fordi derfor samt mellom uten under hos ved gjennom første
andre to tre fire fem seks sju syv åtte ni ti jo vel nok regning regningen faktura penger betale betalt bestilt bestilling sak saken
svar svare ringe ringt ringer sende sendt kontakte kommune kommunen venter ventet fått virker fungerer tog toget buss bussen
levering åpent stenger åpner koster spørre spørsmål konto kort logge hus leilighet barn datter sønn mor far hilsen mvh vennlig
beklager bare selv samme sånn hvis eksempel nei ja ellers litt mer mest heller kjempe kjempebra veldig kunne også ikkje eg kva
dykk korleis kvifor vere noko frå vore nokon dei altså tilbake likevel desverre enda ennå både hver hvert jeg barnehage
barnehagen barnehageplass strøm strømregning kveld uka nav skulle fikk hva mitt tusen fungere gjelder ventetid får fastlege kjøpte kjøpt avtale avtalen
begynner videregående sønnen datteren søsken delt sluttet fjor skriver norske student mannen kona ungene lei prøvd klarte sjåfør sjåføren ansatte bestilte kjøper nettside oppsigelse sletta flytta skjedde hjemme ute inne nydelig kjempe forrige neste ukene timene tydelig legen skolen butikken sendte ringte ga sto tok hatt ha lukter oppgangen naboen trappa svarer stengt åpen åpnet skjønner spurte visste tenkte tenker funnet gitt tatt kommet holdt gjorde skrevet lovet foreldrene barna greit flink hyggelig hjem uka åpner verst ønsker beskjed fort pengene moren faren broren hun mamma pappa vente lenger modta sitter selge gamle akkurat opp oppe utenfor noensinde etterpå snart lørdag søndag skyss drosje kjøre kjører kjørte får ble
sent tidlig rom idé mann kvinne rundt referatet møtet oi perrongen
bli best nye gammel stor store små lille litt mye ligger sette satt fikk funnet glemt gang noen sist måte ut ute hjelpe
mangler beløp konto kontoen norsk lage lager utdanning utdannelse avdeling tid tiden avtalen søknad søke vedtak vedtaket saksbehandler
brev pakke pakken levert utlevert skitten nede inngang utgang billett billetter togene bussen sykkel sykler veien gata
søppel søppelet hagen hode bedre beste verre verste deilig koselig søte flinke vennlige selvfølgelig faktisk egentlig
ettermiddag formiddag natt natta natten døgnet skattemelding skatt bostøtte dagpenger sykehjem hjemmehjelp leietaker utleier
spør svarte svaret forteller fortalte fortell skrev kom kommer snakket snakke forstår forsto skjønte
stått sittet ligget latt skyld grunn årsak løsning feilen rettet ødelagt knust revet malt bygget stengte åpnet
sammen gjennom mellom rundt etterpå snarest omgående kjempe veldig super fordi derfor
likså heller verken begge hele halv trøtt sliten glad sint skuffet misfornøyd fornøyd bekymret redd syk frisk
datteren kompis venninne jenta gutten huset bilen båten hytta fjorden ferga ferja brua kommunens fylket legevakta sykehuset
fastlegen mobil telefonen skjer skje kjent kjenner gikk kjedelig kjøp kjøleskap kjøkken gjort gjøre igjen gjennom øyeblikk nydelige
synes syntes trodde visst uten mens mens altfor ganske ekstremt sånt sånne slike slik disse denne dette
i seg står folk man ny alt dem flere klokka mi ta ganger la ned nytt stedet appen minutter nummer bor borte døra ei god tar
time vei fint lå rett siste tenkt begynt fant godt gratis heisen henger mai nett posten slutt tredje tur uker annen avisa
betalte bort e-post fast fram leser låne mange sett slett slipper slutte tilbud adressen biblioteket bytte dagen egen eneste
finner full helt hører jobber kontoret kunde mars nummeret spiste strømmen tida venta viser august brevet byen død elleve
flytte først gangen heter høre januar kode komme lite melder orker skrive stopp unge vedlagt én abonnementet april banken
betaler billetten eget ferie fjern flyttet fredag gulvet ham hente hit holder hunden husk jul juni klar kroner køen lagt
nettet onsdag ring sagt satte sender service taket telefon timer tom trukket adresse armen bil du døde farfar fin foran
foreslår forslag grå henne kaffe kamera kontonummer kortet liten lån låst mail male mat mistet montøren måtte navn plan planer
pris prisen rad råd sms sted stå torsdag vann varmt året bedt bibliotek billigere bladet boka cv driver elva fantastisk
februar forsikring golvet holde isen katten kilo kl klassen kunder kvalitet linje lista lov meningen meter mindre morges mål
oktober ordre resten september sida skriv stille test tips varm blå farmor hund kr medlem minus nr post system
`;
export const marks = `
æ ø kj- kj skj gj gj- hj- øy ei -het -heten -hetene -else -elsen -elser -sjon -sjonen -sjoner -et -te -tt -ene
-ende hv- øk uk eg- ak -ek -ok øp åp -lig -sk -ing -ingen -dde jeg- sj å -ble- kk- -øv vei øre ikk nå ake øte ute
-ss -ll -nn -pp -mm -kk opp- ut- el- øk -sk -lt ei- -eid
`;
