/** First line: inside a sentence. Second: may end it. Third: months, for "den 3. mars". Fourth: before a number. */
export const abbreviations = `
kl nr bl.a f.eks feks fx ca dvs d.v.s pga p.g.a p.gr.a ift i.f.t ifm vedr ang iflg jf jvf maks inkl ekskl evt tlf mht m.h.t pr pkt t.h t.v sr hr fr dr prof cand cpr sml ref resp f.m fm mdr tidl afd alm bd fhv fmd forsk gns hhv kbh kgl nuv ndr obs omr rmt rs sdr skt stud udg vol vs årg a.m f.o.m t.o.m o.lign p.t i.h.t iht jfr sagsnr ordrenr kundenr md tlfnr cpr-nr kontonr fa bilagsnr vejl
ad apr aug d dec e.m el.lign eller.lign em etc ex f.kr feb fre gl jan jul jun kg kr lør m.fl m.m man mand mar max mfl mia min mio mm mvh nov o.l okt ons opg osv pt red sek sep sept sp st stk str søn t th timer tir tirs tor tors tv v
januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec
art fig bilag p s stk st v
`;
export const stopWords = `
og at det som en et på er af for den til ikke med om har de jeg så vi var kan men i når han skulle hun hvad nu fra bare meget mig
også eller noget der være havde alle skal kommer her over efter mod dig hvordan end få får må måtte da ud op ind jer jeres os din
dit dine min mit mine sin sit sine vores deres hendes hans ingen intet nogen nogle hvorfor hvilken hvilket hvilke hvem hvor
hvornår bliver blev blive blevet gør gøre gjort gjorde går gå gik gået vil ville siger sige sagde ser se så tak hej hejsa venligst
gerne måske allerede stadig aldrig altid igen dag jo vel nok lige dog samt denne dette disse dem man mere mest mange sådan siden
inden fordi derfor mellem uden under hos ved gennem kunne kunnet fået fik findes været undrer venlig hilsen mvh ved vide fortælle
helt lidt nej ja okay selv både hverken end hvis selvom altså venligst hilsner hjælp hjælpe godt dem
`;
export const suffixes = `
ernes erne enes ene erer:er erede:er eret:er erne er en et e ede ende eren:er eres:er ers:er heden:hed heder:hed hederne:hed
ningen:ning ninger:ning ningerne:ning tionen:tion tioner:tion tionerne:tion elsen:else elser:else elserne:else este est ere
aen:a aer:a aerne:a t
`;
export const heads = `
afgift afgiften afgifter aftale aftalen ansøgning ansøgningen afdeling afdelingen bevis besked beløb betaling betalingen bil billet billetten bilag bolig boligen brev
bidrag blanket bus bussen central chef dato dag dagen data del enhed faktura fakturaen fejl forbindelse forening forsikring forsikringen
forvaltning forvaltningen forsyning gebyr gebyret gruppe grænse hjælp hjælper hus huset information indehaver kontor kontoret konto kontoen kort kortet
kode koden kostnad krav kravet kunde kunder kø lov loven lovgivning levering leveringen leverandør linje linjen liste lån lånet lejlighed læge lægen
ledelse ledning løn måler måleren mål møde mødet myndighed myndigheden myndigheder nummer nummeret nævn nævnet net nettet niveau område området ordning ordningen
ombud omsorg operatør pakke pakken penge plan planen plads pladsen pladser pligt politik post pris prisen priser program projekt produkt produkter
proces punkt periode personale person personer register registret rapport regning regningen regler regel ret retten rettighed rum rente renten råd række sag sagen sager
sagsbehandler behandler behandling behandlingen samtale samtalen service side siden sygdom sygehus skade skaden skole skolen skat skatten skema skyld station stationen
sted støtte system systemet sælger søgning takst tid tiden tider tilladelse tilladelsen tilskud tjeneste tjenester tog toget trafik telefon tillæg tekst
underlag undersøgelse oplysning oplysninger opgave opgørelse udvalg udbetaling ydelse ydelsen vagt vare varer varme vand vej vejen vejledning vilkår virksomhed virksomheden
værdi værk område år ændring ændringer overførsel oversigt institution plejehjem pleje børnehave
`;
/**
 * First line: words after which a new clause begins. Second: greetings, after which the sentence itself begins. Third: words that,
 * after a comma, end a question ("|or" goes on with it). Fourth: in text without marks, a pronoun and a "+verb" that end it. Fifth: words with
 * which it goes on after a comma. Sixth: subjects, before which a verb that begins a clause asks.
 */
export const openers = `
og men så samt eller
hej hejsa hallo halløj goddag godmorgen dav davs undskyld altså og men så jo ok okay nej ja hm hmm kære
for fordi da ellers men det jeg vi han hun de så derfor tak mvh ikke |eller
jeg vi han hun det den +har +havde +er +var +kan +skal +fik +skulle +bor +vil
at der som hvis når hvor hvad hvem hvornår hvordan hvorfor hvilken hvilket hvilke om inden mens så gerne helst altså til med i på fra inklusive både og eller hvis bl.a f.eks feks fx dvs d.v.s f.o.m t.o.m før efter senest inkl ca
jeg vi du i man han hun det den de der
`;
