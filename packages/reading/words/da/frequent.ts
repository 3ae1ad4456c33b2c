/** The most frequent words of Danish, and the sequences of letters that tell it from its neighbours. */
export const words = `
vær og at det som en på er af for den til ikke med om har et de jeg så vi var kan men i når han skulle hun hvad nu fra bare meget
mig også eller noget der være havde alle skal kommer her over efter mod dig hvordan end få får må må da ud op ind jer jeres os
din dit dine min mit mine sin sit sine vores deres hendes hans ingen intet nogen nogle hvorfor hvilken hvilket hvilke hvem hvor
hvornår bliver blev blive blevet gør gøre gjort gjorde går gå gik gået vil ville siger sige sagde ser se så tak hej hejsa venligst
gerne måske allerede stadig aldrig altid ofte nogle gange igen dag idag morgen går uge måned år dage synes tror ved vide
undrer behøver burde været findes hjælp hjælpe fejl godt dårlig dårligt bedre længe siden før fordi derfor samt mellem uden under
hos ved gennem første anden to tre fire fem seks syv otte ni ti jo vel nok regning regningen faktura penge betale betalt bestilt
bestilling sag svar svare ringe ringet ringer sende sendt kontakte kommune kommunen venter ventet fået virker tog toget bus bussen
levering åbent lukker åbner koster spørge spørgsmål konto kort logge hus lejlighed børn barn datter søn mor far hilsen mvh hilsner
venlig beklager blot hermed også lige kunne jeg mange selv samme sådan hvis eksempel synes nej ja ellers lidt mere mest andre
pga altså simpelthen rigtig vide tit tilbage ligesom ret også børnehave borger selvom endnu efterhånden desværre bede
længere modtage hende ham mens afgift betalte stod ved byens sted værge dør lavet ringede hele slettet gemmer hjemmeside undskyld lærer pædagog forældre skole svært muligt hurtigt rigtigt vigtigt forkert ventetid medarbejder chauffør oplyst oplysninger nyhedsbrev afmeld bestille købt købte afsted hjælper skriver mangler aften uger timer sælge gamle have ligger trappen sidste sidde sidder gange havnen asfalt fjerde tømt nogensinde døde blevet lagt sagde spurgte troede vidste tænkte tænker fundet givet taget kommet holdt gjorde skrevet ringet lovet lov forældrene børnene rart briller kasse butikken vores hjem uge åben lukket dårligste ønsker venligst besked læge lægen hurtig penge pengene
sent tidligt rum idé mand kvinde rundt referatet mødet manden konen
blive bedst nye gammel stor store små lille lidt meget ligger sætte sat fik fundet glemt gang nogle sidst måde ud ude hjælpe
mangle beløb konto kontoen dansk danske lave laver uddannelse afdeling tid tiden timen aftale aftalen ansøgning ansøge afgørelse sagsbehandler
brev breve pakke pakken sende leveret udleveret beskidt nede oppe indgang udgang billet billetter togene bussen cykel cykler vejen gaden
skraldespand affald haven hoved bedre bedste værre værste dejlig dejligt sødt søde flinke venlige selvfølgelig faktisk egentlig
næste weekenden eftermiddag formiddag nat natten døgnet årsopgørelse skat boligstøtte dagpenge plejehjem hjemmehjælp lejer udlejer
spørger svarede svaret ringer fortalte fortæl fortælle skrev kørte køre kører kom kommer talte snakke snakkede forstår forstod
stået siddet ligget ladet skyld grund årsag løsning fejlen rettet rette ødelagt itu knust revet malet bygget lukkede åbnede
hende deres vores jeres min sammen igennem imellem omkring bagefter snarest hurtigst omgående kæmpe pisse super mega fordi derfor
nok ligeså ligesom heller hverken begge hele halv kvart træt glad vred skuffet utilfreds tilfreds bekymret ked bange syg rask
man sig står dem komme folk hver bor alt flere god bruge hænger kun minutter nummer ny sagt tager arbejde hente kunde mail
tilbud time ned slet stedet væk holde navn stop billede dreng fredag gulvet holder kone tale tænkt vandet ad beder bedt bil
bruger byen egen klokken kælderen lå maj nabo sal sker slået tag tage telefonen andet app appen betaler denne du fast ferie
flyttet forslag helt hold hører inden journal lad læste melder måtte pension skolen tredje august bag facebook foran først
gratis haft hjemme høre juni kunder lade naboen plan prisen ring sender service side skrive stille stå telefon trukket unge én
adresse bad bibliotek biblioteket bilen billigere bladet brevet både februar fjern forsikring hund hunden kl kr låne lørdag
meningen mistet morges nr ordre posten receptionen resten send september set skriv slipper sms strømmen tur varmt viser april
armen banken butik dagen død eneste ens fantastisk foreslår gangen guld husk januar jul kaffe kortet køen låst male medicin
medlem mindre montøren planer satte sendte slut svarer søndag vente weekend abonnementet bestilte billetten blå cv dog elleve
farfar farmor fint garage grå henne ingenting isen job kilo klassen kode kontonummer kontor kroner linje meter minus mål
nettet nummeret onsdag orker pris regionen rent råd snart spiste system th tom torsdag eget fin kamera katten klar kvalitet
lån mat post test varm
`;
export const marks = `
æ ø af- øj ej aj -hed -heden -hederne -else -elsen -elser -tion -tionen -ede -edes -igt -erne -ende dt hv- -ud -ig
bl øg eg- uge dg -lse lig- å jj- bevæg- æg ige -ige øb -ør- øv -ab -ad -ag -eb -ob -og lv- -gte- -dg- spørg- gø æl
ænd ælp ært op- -gt -dt -lv øg læ mæ hæ sæ -rd
`;
