/** First line: inside a sentence. Second: may end it. Third: months, for "den 3. mars". Fourth: before a number. */
export const abbreviations = `
kl nr bl.a f.eks feks ca dvs d.v.s pga p.g.a ifm i.f.m ift i.f.t vedr ang iht i.h.t jf jfr maks inkl ekskl evt tlf mht m.h.t pr pkt t.h t.v hr fr dr prof cand ref resp f.m adm adr avd forts gj.sn hhv kgl osb p.t pt t.o.m f.o.m u vs årg spm iflg m.t.p jr f.d utg saksnr ordrenr kundenr mva pst gnr bnr etg jnr adm.dir storg
apr aug bla des e.l e.m el etc feb fom fre gl jan jul jun kap kg kr lør m.fl m.m m.v man mar max mfl mill min mm mnd mrd mv mvh nov o.a o.l off okt ons osv red sen sep sept sml st stk str søn th timer tir tirs tom tor tors tv v
januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep sept okt nov des
art fig s stk v pst
`;
export const stopWords = `
og at det som en et ei på er av for den til ikke med om har de jeg så vi var kan men dere når han skulle hun hva nå fra bare mye meg
også eller noe der være hadde alle skal kommer her over etter mot deg hvordan enn få får må måtte da ut opp inn deres os oss din
ditt dine min mi mitt mine sin sitt sine vår vårt våre deres hennes hans ingen ingenting intet noen hvorfor hvilken hvilket hvilke
hvem hvor blir ble bli blitt gjør gjøre gjort gjorde går gå gikk gått vil ville sier si sa ser se så takk hei heisann vennligst
gjerne kanskje allerede fortsatt fremdeles aldri alltid igjen dag jo vel nok dog samt denne dette disse dem man mer mest mange
sånn slik siden fordi derfor mellom uten under hos ved gjennom kunne kunnet fått fikk finnes finns vært lurer lure vennlig hilsen mvh
vite vet fortelle helt litt nei ja ok selv både verken hvis dersom altså hilsner hjelp hjelpe veldig bra
`;
export const suffixes = `
enes ene er ers eren:er erne:er ere:er ane a en et e ens ets ede te t dde ende
heten:het heter:het hetene:het ningen:ning ninger:ning ningene:ning sjonen:sjon sjoner:sjon sjonene:sjon elsen:else elser:else elsene:else
este est
`;
export const heads = `
avgift avgiften avgifter avtale avtalen søknad søknaden avdeling avdelingen bevis beskjed beløp beløpet betaling betalingen bil billett billetten billetter bilag bolig boligen brev
bidrag blankett buss bussen sentral sentralen sjef dato dag dagen data del enhet faktura fakturaen feil forbindelse forening forsikring forsikringen
forvaltning forvaltningen forsyning gebyr gebyret gruppe grense hjelp hjelper hus huset informasjon innehaver kontor kontoret konto kontoen kort kortet
kode koden kostnad kostnader krav kravet kunde kunder kø lov loven lovgivning levering leveringen leverandør linje linjen liste lån lånet leilighet lege legen
ledelse ledning lønn måler måleren mål møte møtet myndighet myndigheten myndigheter nummer nummeret nemnd nemnda nett nettet nivå område området ordning ordningen
ombud omsorg operatør pakke pakken penger plan planen plass plassen plasser plikt politikk post pris prisen priser program prosjekt produkt produkter
prosess punkt periode personell person personer register registeret rapport regning regningen regler regel rett retten rettighet rom rente renten råd rekke sak saken saker
saksbehandler behandler behandling behandlingen samtale samtalen service side siden sykdom sykehus skade skaden skole skolen skatt skatten skjema skjemaet skyld stasjon stasjonen
sted støtte system systemet selger søk takst tid tiden tider tillatelse tillatelsen tilskudd tjeneste tjenesten tjenester tog toget trafikk telefon tillegg tekst
grunnlag undersøkelse opplysning opplysninger oppgave oversikt utvalg utbetaling ytelse ytelsen vakt vare varer varme vann vei veien veiledning vilkår virksomhet virksomheten
verdi verk område år endring endringer overføring institusjon sykehjem hjem barnehage parkering
`;
/**
 * First line: words after which a new clause begins. Second: greetings, after which the sentence itself begins. Third: words that,
 * after a comma, end a question ("|or" goes on with it). Fourth: in text without marks, a pronoun and a "+verb" that end it. Fifth: words with
 * which it goes on after a comma. Sixth: subjects, before which a verb that begins a clause asks.
 */
export const openers = `
og men så samt eller
hei heisann hallo halla goddag godmorgen hei-hei heihei hallå unnskyld beklager altså men og så jo ok okei nei ja hm hmm kjære
for fordi da ellers men det jeg vi han hun den de så derfor takk mvh ikke |eller
jeg vi han hun det den +har +hadde +er +var +kan +skal +fikk +skulle +bor +vil
at som hvis når der hvor hva hvem hvorfor hvordan hvilken hvilket hvilke om før mens så gjerne helst altså til med i på fra inkludert både og eller bl.a f.eks feks dvs d.v.s f.o.m t.o.m innen etter senest inkl ca
jeg vi du dere man han hun det den de
`;
