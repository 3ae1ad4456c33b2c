/** First line: inside a sentence. Second: may end it. Third: months, for "den 3. mars". Fourth: before a number. */
export const abbreviations = `
kl nr bl.a t.ex tex ca dvs d.v.s f.d fr.o.m t.o.m s.k sk p.g.a pga eller.dyl forts ggr inkl exkl jfr resp tfn t.h t.v ung avd adr följ vard dr prof obs ang avs betr f.n f.ö i.o.m ev evt m.a.o n.b o.d o.s.a s.a.s temp äv ö.h bl fr inv st.f u.a v.g.v vgv enl sv ordernr fakt.nr org.nr tf ggn tjg o.dyl tlf f.eks storg
apr aug dec dyl e.d e.m ed el em etc f.m f.v.b feb fig fm fre fred jan jul jun kap kg kr lör lörd m.fl m.m max mfl min mkr mm mvh mån månd nov o.s.v okt ons onsd osv ref sek sep sept sid spec st sön sönd t tel tim tis tisd tkr tor tors torsd v
januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec
bil art fig sid kap p s bilaga lgh v mom st
`;
export const stopWords = `
och att det som en ett på är av för den till inte med om har de jag så vi var kan men ni när han skulle hon vad nu från bara mycket
mig också eller något där vara hade alla ska skall kommer här över efter mot dig hur än få får måste då ut upp in er ert era oss din
ditt dina min mitt mina sin sitt sina vår vårt våra deras hennes hans ingen inget inga någon några varför vilken vilket vilka vem
blir blev bli blivit gör göra gjort gjorde går gå gick gått vill ville säger säga sa ser se såg tack hej hejsan snälla gärna kanske
redan fortfarande aldrig alltid igen idag ju väl nog även dock samt detta denna dessa dem dom man mer mest mycket många sådan sedan
sen innan eftersom därför mellan utan under hos vid genom kunna kunde kunnat fått fick finns fanns varit vore blivit undrar undra
vänligen hälsningar mvh veta vet tala berätta helt lite väldigt jätte nåt nån nåra era hjälp hjälpa bra ja nej ok okej hallå själv
inom utom både varken ens just därmed vart ifall fast ändå alltså
`;
export const suffixes = `
arnas ornas ernas orna arna erna or:a ar er ar:a orn:a arn:a ade:a at:a ats:a ande:a ar:a en et n:
an:a ens ets ans aste ast are heten heterna heter:het ningen:ning ningar:ning ningarna:ning ningarnas:ning tionen:tion tioner:tion
tionerna:tion elsen:else elser:else elserna:else te t:
`;
export const heads = `
avgift avgiften avgifter avtal avtalet avdrag avsnitt ansökan anmälan anmälning beslut beslutet besked belopp betalning betalningen bil biljett biljetten biljetter bilaga
bidrag bidraget blankett blanketten bolag bolaget byggnad byrå buss bussen central centralen chef datum dag dagen dagar data del
enhet enheten faktura fakturan fakturor fel felet formulär formuläret förbindelse förening föreskrift försäkring försäkringen
förvaltning förvaltningen förening grund grupp gruppen gräns handläggare handläggning handling handlingar hantering hus huset hjälp
information innehavare intyg intyget kontor kontoret konto kontot kort kortet kostnad kostnaden kostnader kund kunder kunden kod koden
kvitto kö kön krav kravet lag lagen lagstiftning leverans leveransen leverantör linje lista listan lån lånet lokal lägenhet
lägenheten läkare ledning led läge lön mottagning mottagningen myndighet myndigheten myndigheter medel mål målet möte mätare mätaren
nummer numret nämnd nämnden nät nätet nivå område området ombud ombudsman omsorg operatör operatören ordning organisation paket
paketet penning pengar plan planen plats platsen platser plikt policy post princip process program projekt produkt produkter
prövning punkt period personal pris priset rad register registret rapport rum rummet rutin rutiner rätt rätten regler regel reglering räkning räkningen
ränta räntan ruta sak samtal samtalet service sida sidan sjukdom sjukhus skada skadan skola skolan skatt skatten skyldighet skydd
spår station stationen ställe stöd stödet stopp system systemet säkring säljare sökning tabell taxa taxan tid tiden tider tillstånd tillståndet
tjänst tjänsten tjänster tjänsteman tåg tåget trafik trafiken telefon tidning tur turer tillägg text underlag undersökning uppgift uppgifter uppgiften
upplysning uppdrag utredning utskick utrymme vagn vagnen vagnar vara varor verk verket verksamhet verksamheten verksamheter villkor villkoren vård vården väg vägen
värde värme vatten ärende ärendet ärenden år ändamål ändamålet ändring överföring översyn övning
`;
/**
 * First line: words after which a new clause begins. Second: greetings, after which the sentence itself begins. Third: words that,
 * after a comma, end a question ("|or" goes on with it). Fourth: in text without marks, a pronoun and a "+verb" that end it. Fifth: words with
 * which it goes on after a comma. Sixth: subjects, before which a verb that begins a clause asks.
 */
export const openers = `
och men så samt eller utan
hej hejsan hallå tjena tjenare tja hallo goddag godmorgon heja hejhej ursäkta förlåt alltså men och så jo ok okej nej ja hm hmm
för eftersom då annars men det jag vi han hon den de så därför tack mvh ni inte |eller
jag vi han hon det den +har +hade +är +var +kan +ska +fick +hinner +skulle +bor +vill
som att där dit vars innan när om ifall hur vad var varför vem vilken vilket vilka gärna helst dvs alltså till med i på från inklusive både och eller medan så bl.a t.ex tex d.v.s fr.o.m t.o.m före efter inom senast inkl ca
jag vi du ni man han hon det den de dom
`;
