import type { Story } from "./story.ts";

export const swedishStories: readonly Story[] = [
  {
    key: "sv-heating-ever",
    language: "sv",
    contact: { name: "Karin Lindahl", address: "karin.lindahl@brevlada.example", phone: "070-174 06 21" },
    subject: "Kommer det någonsin bli varmt på R1?",
    team: "trafik",
    state: "open",
    tags: ["strategisk fråga", "tåg", "värme"],
    owner: "oskar",
    startedHoursAgo: 430,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej!

Jag pendlar med R1 mellan Norrvik och Storhamn varje dag, femte vintern nu. Det är kallt i vagnarna. Inte lite svalt, utan så att man ser andedräkten. Jag sitter med mössa, vantar och en termos.

Jag vill inte ha ersättning och jag vill inte prata om just den här morgonen. Jag undrar: kommer tågen att få bättre värme, och i så fall när? Finns det nån plan?

Vänliga hälsningar
Karin Lindahl`,
      },
      { afterHours: 20, kind: "assign", to: "anna" },
      {
        afterHours: 26,
        kind: "out",
        by: "anna",
        text: `Hej!

Tack för att du kontaktar oss. Vid upplevda problem med kupétemperaturen ombord ombeds resenärer vända sig till ombordpersonalen, som har möjlighet att vidta åtgärder under pågående resa.

Med vänlig hälsning
Nordljus Kundservice`,
      },
      { afterHours: 26, kind: "close", by: "anna" },
      {
        afterHours: 49,
        kind: "in",
        text: `Hej igen,

tack för svaret, men det var inte det jag frågade. Ombordpersonalen fryser lika mycket som jag, de kan inte bygga om ett värmesystem mellan Ekeby och Lillån.

Min fråga är om det KOMMER bli bättre. Vem hos er vet det?

/Karin`,
      },
      { afterHours: 49, kind: "reopen" },
      {
        afterHours: 52,
        kind: "note",
        by: "anna",
        text: `Mitt standardsvar var fel här. Hon frågar om framtiden, inte om en resa. @Oskar, vet du vem som har hand om upprustningen av R1-vagnarna?`,
        mentions: ["oskar"],
      },
      { afterHours: 53, kind: "assign", to: "oskar" },
      {
        afterHours: 70,
        kind: "out",
        by: "oskar",
        text: `Hej Karin!

Du har rätt, vi svarade på fel fråga. Förlåt.

Jag heter Oskar och arbetar med trafiken. De äldsta vagnarna på R1 har en värmeanläggning som inte klarar under minus tio. Vi som kör tågen äger dem inte, men jag har frågat dem som gör det om det finns en plan och när den börjar. Jag skriver till dig senast om två veckor, också om svaret är nej.

Hälsningar
Oskar, Nordljus trafik`,
      },
      {
        afterHours: 400,
        kind: "in",
        text: `Hej Oskar! Nu har det gått nästan två veckor. Har du hört något? Imorse var det tre grader i vagnen, jag tog med termometer :)

Karin`,
      },
    ],
  },
  {
    key: "sv-daughter-number",
    language: "sv",
    contact: { name: "Helena Åkerman", address: "helena.akerman@familjen.example" },
    subject: "Sluta ringa min dotter",
    team: "kundservice",
    state: "closed",
    tags: ["integritet", "klubben", "barn"],
    owner: "anna",
    startedHoursAgo: 260,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej. Ni har ringt min dotter tre gånger den här veckan om erbjudanden i Klubb Nordljus. Hon är 14 år. Hon har skolkortet i appen, det är därför ni har hennes nummer antar jag. Sluta ring henne och ta bort numret från era ringlistor.
Helena Åkerman`,
      },
      { afterHours: 1.5, kind: "assign", to: "anna" },
      {
        afterHours: 1.8,
        kind: "out",
        by: "anna",
        text: `Hej Helena!

Det ska vi självklart inte göra. Förlåt att vi har stört er.

Skicka numret till mig, så tar jag bort det från våra listor i dag. Skolkortet fungerar som vanligt ändå.

Vänliga hälsningar
Anna, Nordljus kundservice`,
      },
      { afterHours: 3, kind: "in", text: `070-174 06 33. Tack.` },
      {
        afterHours: 3.6,
        kind: "out",
        by: "anna",
        text: `Tack Helena. Numret är borta från ringlistorna nu, och jag har spärrat alla skolkort på samma konto för reklam. Den som ringer åt oss får den nya listan i natt, så från och med i morgon ska det vara tyst.

Anna`,
      },
      {
        afterHours: 3.7,
        kind: "note",
        by: "anna",
        text: `Det här är andra föräldern på en månad. Ringlistan borde aldrig ha innehållit skolkort. @Sofia, kan du ta upp det på mötet med klubben?`,
        mentions: ["sofia"],
      },
      { afterHours: 4, kind: "close", by: "anna" },
    ],
  },
  {
    key: "sv-app-ticket-gone-commuter",
    language: "sv",
    contact: { name: "Jonas Ekwall", address: "jonas@ekwall.example" },
    subject: "Månadsbiljetten borta efter uppdatering",
    team: "biljetter",
    state: "open",
    tags: ["appen", "biljett borta"],
    startedHoursAgo: 5.2,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej, uppdaterade appen i morse och nu finns inte min månadsbiljett kvar. Köpte den förra veckan för 890 kr. Vad gör jag om det kommer en kontroll på vägen hem?

Jonas`,
      },
      {
        afterHours: 2,
        kind: "note",
        by: "anna",
        text: `Femte sedan i går, alla efter nya versionen. Logga ut och in igen verkar hjälpa. @Mikkel du hade samma på danska, vad skrev du?`,
        mentions: ["mikkel"],
      },
    ],
  },
  {
    key: "sv-app-ticket-gone-grandpa",
    language: "sv",
    contact: { name: "Sven-Olof Brandt", address: "so.brandt@pensionat.example" },
    subject: "Var är min biljet",
    team: "biljetter",
    state: "waiting",
    tags: ["appen", "biljett borta"],
    owner: "anna",
    startedHoursAgo: 22,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `God dag
Mitt barnbarn hjälpte mig att köpa seniorbiljett i telefonen. Nu står det "Inga biljetter". Jag har inte rört något. Ska jag behöva betala en gång till?
Tacksam för svar som en 81-åring kan förstå
Sven-Olof Brandt`,
      },
      { afterHours: 1.2, kind: "assign", to: "anna" },
      {
        afterHours: 1.4,
        kind: "out",
        by: "anna",
        text: `God dag Sven-Olof!

Nej, du ska inte betala igen. Biljetten finns kvar hos oss, den syns bara inte i telefonen sedan appen ändrades i går.

Gör så här:
1. Öppna appen och tryck på gubben längst upp.
2. Tryck på "Logga ut".
3. Logga in igen med samma telefonnummer.

Syns den då? Annars ringer jag dig, så gör vi det tillsammans. Skriv bara en tid som passar.

Vänliga hälsningar
Anna, Nordljus kundservice`,
      },
    ],
  },
  {
    key: "sv-app-ticket-gone-nurse",
    language: "sv",
    contact: { name: "Amina Yusuf", address: "amina.yusuf@nattpasset.example" },
    subject: "appen visar inte biljetten!!",
    team: "biljetter",
    state: "closed",
    tags: ["appen", "biljett borta"],
    owner: "oskar",
    startedHoursAgo: 30,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `hej jobbar natt och ska med 04.52 från Ekeby, biljetten är borta i appen sen den uppdaterades. hinner ni svara innan dess? annars får jag väl köpa en ny och skicka kvittot`,
      },
      { afterHours: 0.3, kind: "assign", to: "oskar" },
      {
        afterHours: 0.4,
        kind: "out",
        by: "oskar",
        text: `Hej Amina!

Logga ut i appen och in igen, så kommer biljetten tillbaka. Skulle den inte göra det: visa det här mejlet vid en kontroll, då räknas det som biljett till och med i morgon kväll.

Hoppas natten blir lugn!
Oskar, Nordljus`,
      },
      { afterHours: 0.6, kind: "in", text: `nu är den där! tusen tack, vilken service mitt i natten` },
      { afterHours: 7, kind: "close", by: "oskar" },
    ],
  },
  {
    key: "sv-smoke-bus-14",
    language: "sv",
    contact: { name: "Mattias Rehn", address: "mattias.rehn@mobilpost.example", phone: "070-174 06 48" },
    subject: "RÖK på buss 14 vid Hamngatan",
    team: "trafik",
    state: "open",
    tags: ["kris", "buss 14"],
    owner: "oskar",
    startedHoursAgo: 0.75,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Buss 14 står still i backen vid Hamngatan och det kommer rök bak. Bakdörren går inte upp. Föraren har ringt 112 men det är folk med barnvagn längst bak som är livrädda. Får inte tag i er på telefon. GÖR NÅGOT`,
      },
      { afterHours: 0.03, kind: "assign", to: "oskar" },
      {
        afterHours: 0.05,
        kind: "note",
        by: "anna",
        text: `@Oskar ringer trafikledningen nu, ta det här direkt. Lägger också ut trafikstörning på 14 och 16.`,
        mentions: ["oskar"],
      },
      {
        afterHours: 0.1,
        kind: "out",
        by: "oskar",
        text: `Hej Mattias. Trafikledningen vet om det och räddningstjänsten är på väg. Nödöppningen sitter ovanför bakdörren, bakom den röda luckan: vrid handtaget åt höger och tryck ut dörren. Gå sedan minst 50 meter bort och håll ihop er.

Jag sitter kvar här. Skriv när ni är ute, eller ring mig direkt på 070-174 06 90.
Oskar, Nordljus trafik`,
      },
      {
        afterHours: 0.35,
        kind: "in",
        text: `Alla ute. Brandkåren är här. En äldre kvinna hostar mycket, ambulans på väg för henne. Vart tar vi vägen nu? 20 pers i snön utan buss`,
      },
      {
        afterHours: 0.4,
        kind: "note",
        by: "oskar",
        text: `Ersättningsbuss från depån framme om tio minuter. Pressen har redan ringt växeln. @Anna, alla frågor om branden till mig tills vidare, inga egna svar.`,
        mentions: ["anna"],
      },
    ],
  },
  {
    key: "sv-god-man-trip",
    language: "sv",
    contact: { name: "Birgitta Holmqvist", address: "birgitta.holmqvist@godman.example" },
    subject: "Beställa resa åt min huvudman",
    team: "fardtjanst",
    state: "open",
    tags: ["färdtjänst", "ombud"],
    owner: "sofia",
    startedHoursAgo: 28,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej,

jag är god man för en man på 67 år som har färdtjänst. Han kan inte själv prata i telefon. När jag försöker beställa säger era telefonister olika saker: en gång gick det bra, nästa gång "får vi bara prata med resenären".

Han ska till ögonkliniken i Storhamn på torsdag och vara där klockan 10.15. Kan ni boka den resan? Och vad behöver ni från mig för att det ska fungera nästa gång också?

Med vänlig hälsning
Birgitta Holmqvist`,
      },
      { afterHours: 3, kind: "assign", to: "sofia" },
      {
        afterHours: 3.5,
        kind: "out",
        by: "sofia",
        text: `Hej Birgitta!

Så ska du inte behöva ha det. Som god man får du självklart beställa åt honom.

Skicka en kopia av ditt förordnande med post till Nordljus färdtjänst, Box 14, Norrvik, så lägger jag in dig som ombud. Då ser alla telefonister det. Skicka det inte i mejl, för det står personuppgifter i det.

Under tiden bokar jag torsdagens resa. Vilken adress ska han hämtas på, och behöver han hjälp till dörren?

Sofia, Nordljus färdtjänst`,
      },
      {
        afterHours: 25,
        kind: "in",
        text: `Tack snälla Sofia, vad skönt att få ett rakt svar. Förordnandet ligger på lådan sedan i morse. Hämtning Björkvägen 8 i Ekeby, han behöver hjälp hela vägen in och har rullator. Hemresa när han är klar, går det att lämna öppet?

Birgitta`,
      },
    ],
  },
  {
    key: "sv-dialysis-missed",
    language: "sv",
    contact: { name: "Roland Sjöö", address: "roland.sjoo@hemma.example" },
    subject: "Bilen kom aldrig. Igen.",
    team: "fardtjanst",
    state: "open",
    tags: ["klagomål", "färdtjänst", "sjukresa"],
    owner: "sofia",
    startedHoursAgo: 170,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Min fru har dialys tre gånger i veckan. I dag kom ingen bil. Vi ringde tjugo i åtta, "den är på väg". Vi ringde kvart över, "den är på väg". Kvart i nio fick grannen köra. Det är tredje gången sedan jul.
Fattar ni vad dialys är? Det är inte en frisörtid.
Roland Sjöö`,
      },
      { afterHours: 1, kind: "assign", to: "sofia" },
      {
        afterHours: 2,
        kind: "out",
        by: "sofia",
        text: `Hej Roland!

Det är allvarligt, och jag är ledsen att ni fick stå där. Att svara "på väg" utan att veta är inte heller okej.

Jag har i dag begärt att bolaget som kör förklarar alla tre gångerna, och jag läser deras svar själv. Från i morgon har er fru fast bil de tre dagarna, och jag kontrollerar kvällen före att den är bokad. Grannens bensin ersätter vi: skriv bara hur långt han körde.

Jag hör av mig på fredag med vad som hände.
Sofia, Nordljus färdtjänst`,
      },
      { afterHours: 5, kind: "in", text: `Tack. 46 km fram och tillbaka. Vi får väl se om det håller.\nRoland` },
      { afterHours: 72, kind: "close", by: "sofia" },
      {
        afterHours: 145,
        kind: "in",
        text: `Det höll i två resor. I dag var den 35 minuter sen. Och på fredagen hörde du inte av dig, Sofia. Jag vill tala med någon som bestämmer.
R Sjöö`,
      },
      { afterHours: 145, kind: "reopen" },
      {
        afterHours: 147,
        kind: "note",
        by: "sofia",
        text: `Mitt fel, jag stängde ärendet innan jag hade ringt. Ringer honom i eftermiddag. @Anna, det här är ett klagomål som chefen måste ha på sitt bord i dag, kan du följa med?`,
        mentions: ["anna"],
      },
    ],
  },
  {
    key: "sv-black-hole-shelter",
    language: "sv",
    contact: { name: "Lennart Wiberg", address: "l.wiberg@ekebytorg.example" },
    subject: "Väderskyddet vid Ekeby torg, fjärde försöket",
    team: "trafik",
    state: "open",
    tags: ["överlämnad", "hållplats", "försenat svar"],
    startedHoursAgo: 500,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej! Glaset i väderskyddet vid Ekeby torg (läge B) är krossat sedan i höstas. Det blåser rakt igenom. När lagas det?
Mvh Lennart Wiberg`,
      },
      {
        afterHours: 30,
        kind: "out",
        by: "anna",
        text: `Hej Lennart!\n\nTack för att du säger till. Jag har skickat det vidare till trafik, som sköter hållplatserna. De hör av sig.\n\nAnna, Nordljus kundservice`,
      },
      { afterHours: 30, kind: "assign", to: "oskar" },
      { afterHours: 190, kind: "in", text: `Nu har det gått en vecka och ingen har hört av sig. Vem har frågan?\nLennart` },
      {
        afterHours: 214,
        kind: "note",
        by: "oskar",
        text: `Skydden ägs av kommunen på torget men av oss längs 14:an. Läge B är jag inte säker på. Lägger tillbaka, @Anna kan du kolla med kommunen?`,
        mentions: ["anna"],
      },
      { afterHours: 214, kind: "assign", to: null },
      {
        afterHours: 350,
        kind: "in",
        text: `Hej igen. Jag ringde växeln. Damen var trevlig men visste inte vart hon skulle koppla mig. Jag ringde kommunen. De säger att det är ert. Finns det någon människa som äger det här?
Lennart W`,
      },
      {
        afterHours: 488,
        kind: "in",
        text: `Fjärde försöket. Jag börjar tro att ni har ett svart hål där på kontoret. Glaset ligger fortfarande kvar och nu har en unge skurit sig.

Lennart Wiberg, Ekeby`,
      },
      {
        afterHours: 490,
        kind: "note",
        by: "sofia",
        text: `Tre veckor och ingen ägare. @Oskar eller @Anna, någon av er måste ta det före lunch. Ett barn har gjort sig illa.`,
        mentions: ["oskar", "anna"],
      },
    ],
  },
  {
    key: "sv-ferry-easter",
    language: "sv",
    contact: { name: "Petra Nyman", address: "petra.nyman@sommarstuga.example" },
    subject: "Färja 80 i påsk",
    team: "trafik",
    state: "closed",
    tags: ["färja", "tidtabell"],
    owner: "anna",
    startedHoursAgo: 310,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej! Går färja 80 till Fyrskär på långfredagen, och kan man ha bilen med? Hittar bara vintertidtabellen på sidan.\nHälsn Petra`,
      },
      { afterHours: 2, kind: "assign", to: "anna" },
      {
        afterHours: 2.2,
        kind: "out",
        by: "anna",
        text: `Hej Petra!

Ja, den går som en söndag: 9.10, 12.40 och 17.20 från Storhamn. Bilen kan följa med, men boka plats i appen, för det brukar bli fullt.

Tack för att du sa till om sidan, påsktiderna ligger uppe nu.

Trevlig påsk!
Anna, Nordljus kundservice`,
      },
      { afterHours: 2.3, kind: "close", by: "anna" },
    ],
  },
  {
    key: "sv-lost-violin",
    language: "sv",
    contact: { name: "Elin Vestergren", address: "elin.v@strakar.example", phone: "070-174 06 52" },
    subject: "Glömd fiol på tåget!!",
    team: "kundservice",
    state: "waiting",
    tags: ["hittegods"],
    owner: "anna",
    startedHoursAgo: 46,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej! Jag glömde min fiol på hatthyllan på R2 mot Lillån, gick av i Ekeby 17.34. Svart fodral med ett klistermärke av en räv. Den är lånad av musikskolan och jag är helt förstörd. Har någon lämnat in den??

Elin (16 år)`,
      },
      { afterHours: 0.5, kind: "assign", to: "anna" },
      {
        afterHours: 0.6,
        kind: "out",
        by: "anna",
        text: `Hej Elin!

Andas. Jag har pratat med tågvärden på R2, och hon letar när tåget vänder i Lillån klockan 18.40. Jag skriver så fort jag vet.

Anna`,
      },
      {
        afterHours: 1.9,
        kind: "note",
        by: "anna",
        text: `Räven är hittad! Tågvärden lämnar den till hittegods i Storhamn i kväll.`,
      },
      {
        afterHours: 2,
        kind: "out",
        by: "anna",
        text: `Den är hittad! Räven och fiolen mår bra. Du kan hämta den på hittegods på Storhamns station från i morgon klockan 8, öppet till 18. Ta med något med ditt namn på. Det kostar ingenting.

När tror du att du kommer? Då ser jag till att den ligger framme.
Anna, Nordljus kundservice`,
      },
    ],
  },
  {
    key: "sv-praise-driver",
    language: "sv",
    contact: { name: "Margareta Falk", address: "margareta.falk@kuvert.example" },
    subject: "Föraren på 7:an",
    team: "kundservice",
    state: "closed",
    tags: ["beröm", "buss 7"],
    owner: "anna",
    startedHoursAgo: 122,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Jag är 78 år och ramlade i går när jag skulle kliva på 7:an vid vårdcentralen, kl 13 ungefär. Föraren, en ung man med rött skägg, stannade bussen, satte sig bredvid mig i snön och väntade tills min granne kom. Ingen på bussen klagade.
Jag fick inte hans namn. Kan ni hälsa honom att det gick bra, och att han har uppfostrats av någon klok människa?
Margareta Falk`,
      },
      { afterHours: 16, kind: "assign", to: "anna" },
      {
        afterHours: 17,
        kind: "note",
        by: "anna",
        text: `@Oskar vem körde 7:an i går 12.50 från centralen? Det här ska han få läsa, och hans chef.`,
        mentions: ["oskar"],
      },
      {
        afterHours: 40,
        kind: "out",
        by: "anna",
        text: `Kära Margareta!

Han heter Adam, och nu har han läst ditt brev. Han blev röd som skägget och hälsar att han är glad att det gick bra. Hans mamma har också fått det uppläst i telefon.

Tack för att du skrev.
Anna, Nordljus kundservice`,
      },
      { afterHours: 40, kind: "close", by: "anna" },
    ],
  },
  {
    key: "sv-idea-book-shelf",
    language: "sv",
    contact: { name: "Tove Månsson", address: "tove.mansson@bokmal.example" },
    subject: "Idé: bokhylla på Fyrskärsfärjan",
    team: "kundservice",
    state: "open",
    tags: ["idé", "vem vet?"],
    startedHoursAgo: 75,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej!

Överfarten till Fyrskär tar femtio minuter. Tänk om det fanns en liten hylla i salongen där man kunde lämna en bok och ta en bok? Biblioteket i Storhamn säger att de gärna fyller på med gallrade böcker om ni säger ja.

Jag ringde er växel och hon var jättegullig men visste inte vem hon skulle koppla till. "Vi har ingen som tar emot idéer", sa hon. Det kan väl inte stämma?

Hälsningar
Tove Månsson`,
      },
      {
        afterHours: 20,
        kind: "note",
        by: "anna",
        text: `Fin idé, och biblioteket är redan med. Men vem bestämmer om inredningen på färjorna? Frågat två på rederisidan, båda säger den andra. @Oskar?`,
        mentions: ["oskar"],
      },
      {
        afterHours: 44,
        kind: "note",
        by: "oskar",
        text: `Inte jag. Kanske hon som köpte in de nya stolarna, men jag minns inte vad hon heter.`,
      },
    ],
  },
  {
    key: "sv-unsubscribe-klubben",
    language: "sv",
    contact: { name: "Fredrik Alm", address: "fredrik.alm@inkorgen.example" },
    subject: "Avslutar Klubb Nordljus – så här är det",
    team: "kundservice",
    state: "open",
    tags: ["avslut", "klubben"],
    startedHoursAgo: 9,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Jag gick med i klubben för att få veta när tågen är inställda. I stället får jag fyra utskick i veckan om rabatt på spahotell. När R1 stod still i tisdags kom inte ett ord.

Jag vill alltså inte ha fler mejl. Men om ni någon gång gör ett utskick som bara handlar om trafiken är jag gärna med igen.

Fredrik Alm`,
      },
    ],
  },
  {
    key: "sv-sarcasm-punctual",
    language: "sv",
    contact: { name: "Cecilia Grahn", address: "cecilia@grahn.example" },
    subject: "Ett stort tack!",
    team: "trafik",
    state: "open",
    tags: ["klagomål", "försening"],
    startedHoursAgo: 3.4,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej!

Jag vill bara tacka så hjärtligt för ännu en underbar morgon. Tack vare er fick jag 47 minuter gratis frisk luft på perrongen i Lillån, i sällskap med en skylt som glatt berättade att tåget gick "nu". Att det sedan rullade förbi utan att stanna var pricken över i.

Min chef hälsar också. Hon är så imponerad att hon vill ha ett möte.

Varma (nåja) hälsningar
Cecilia`,
      },
    ],
  },
  {
    key: "sv-fine-dead-phone",
    language: "sv",
    contact: { name: "Emil Haglund", address: "emil.haglund@studenten.example" },
    subject: "Tilläggsavgift trots giltig biljett",
    team: "biljetter",
    state: "closed",
    tags: ["tilläggsavgift"],
    owner: "anna",
    startedHoursAgo: 480,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej, jag fick en tilläggsavgift på 1500 kr för att mobilen dog precis när kontrollanten kom. Jag HADE biljett, bifogar kvittot. Snälla, jag är student och har inte 1500 kr.\n/Emil`,
      },
      { afterHours: 90, kind: "assign", to: "anna" },
      {
        afterHours: 118,
        kind: "out",
        by: "anna",
        text: `Hej,

Avseende rubricerat ärende får följande anföras. Enligt gällande resevillkor § 4.2 åligger det resenären att under hela resan inneha giltig färdhandling samt att på anmodan kunna uppvisa densamma. Det åligger vidare resenären att tillse att den enhet på vilken färdhandlingen förvaras är i funktionsdugligt skick.

Mot bakgrund av ovanstående föreligger ej skäl för avskrivning. Betalning skall vara Nordljus tillhanda senast på förfallodagen. Vid utebliven betalning överlämnas ärendet till inkasso.

Ärendet avslutas härmed.

Med vänlig hälsning
Nordljus Kollektivtrafik`,
      },
      { afterHours: 118, kind: "close", by: "anna" },
    ],
  },
  {
    key: "sv-class-trip",
    language: "sv",
    contact: { name: "Maja Öberg", address: "maja.oberg@lillaskolan.example" },
    subject: "28 treor till fyren",
    team: "biljetter",
    state: "snoozed",
    tags: ["grupp", "färja"],
    owner: "sofia",
    startedHoursAgo: 96,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej! Vi är 28 elever i trean och fyra vuxna som vill åka till fyren på Fyrskär en vardag i maj. Vad kostar det, och måste vi boka? En elev har elrullstol.\nHälsningar Maja Öberg, Lilla skolan`,
      },
      { afterHours: 4, kind: "assign", to: "sofia" },
      {
        afterHours: 5,
        kind: "out",
        by: "sofia",
        text: `Hej Maja!

Vad roligt! Skolklasser åker gratis med färjan på vardagar mellan 9 och 15, vuxna också. Men boka, så att ni får plats allihop.

Elrullstol går bra på M/S Skäran men inte på M/S Tärnan, som har trappa. Turlistan för maj blir klar nästa vecka. Jag skriver då och föreslår några dagar när Skäran går.

Sofia, Nordljus`,
      },
      {
        afterHours: 28,
        kind: "in",
        text: `Perfekt, då väntar vi på dig. Helst inte den 14 maj för då är det friluftsdag. /Maja`,
      },
      { afterHours: 29, kind: "note", by: "sofia", text: `Väcks när turlistan är klar. Inte 14 maj.` },
      { afterHours: 29, kind: "snooze", by: "sofia", hours: 150 },
    ],
  },
  {
    key: "sv-invoice-deceased-trip",
    language: "sv",
    contact: { name: "Gunilla Strömbäck", address: "gunilla.stromback@kuvert.example" },
    subject: "Faktura för resor som inte kan ha skett",
    team: "fardtjanst",
    state: "waiting",
    tags: ["färdtjänst", "faktura", "dödsfall"],
    owner: "sofia",
    startedHoursAgo: 54,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej,
min pappa Evert Strömbäck gick bort den 2:a. I dag kom en faktura på fyra färdtjänstresor efter den dagen, ställd till honom. Det går förstås inte ihop. Jag orkar inte ringa runt. Kan ni rätta det?
Gunilla`,
      },
      { afterHours: 2, kind: "assign", to: "sofia" },
      {
        afterHours: 3,
        kind: "out",
        by: "sofia",
        text: `Hej Gunilla!

Jag beklagar sorgen. Du ska inte behöva lägga tid på det här.

Fakturan är struken. Det var hans stående resor till dagverksamheten som låg kvar, och de är avbokade nu. Tillståndet är avslutat från samma dag, så det kommer inget mer i hans namn.

Han hade betalat 340 kronor för mycket före den 2:a. Vill du att vi sätter in dem på dödsboets konto? Säg i så fall till, så skickar jag en blankett hem till dig. Det är ingen brådska.

Sofia, Nordljus färdtjänst`,
      },
    ],
  },
  {
    key: "sv-idling-buses",
    language: "sv",
    contact: { name: "Anders Tengblad", address: "ordf@brfkajutan.example" },
    subject: "Tomgång utanför våra sovrum kl 04",
    team: "trafik",
    state: "open",
    tags: ["klagomål", "buller", "grannar"],
    owner: "oskar",
    startedHoursAgo: 140,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej!

Jag skriver för styrelsen i Brf Kajutan, Varvsgatan 3. Era bussar står på tomgång vid ändhållplatsen mellan 04.05 och 04.40 varje natt. Det mullrar i väggarna. Två familjer har flyttat in hos släkt.

Vi har fört lista i tre veckor, den finns om ni vill ha den. Vad tänker ni göra, och när?

Med vänlig hälsning
Anders Tengblad, ordförande`,
        cc: [
          { name: "Yvonne Palm", address: "yvonne.palm@brfkajutan.example" },
          { name: "Hassan Demir", address: "hassan.demir@brfkajutan.example" },
        ],
      },
      { afterHours: 22, kind: "assign", to: "oskar" },
      {
        afterHours: 23,
        kind: "out",
        by: "oskar",
        text: `Hej Anders, Yvonne och Hassan!

Det ska inte vara så. Regeln är två minuters tomgång, också i kyla, för bussarna har elvärmare.

Jag har bett depåchefen prata med nattförarna redan i kväll, och jag går själv förbi Varvsgatan en natt den här veckan. Listan vill jag gärna ha. Ni får besked av mig på måndag.

Oskar, Nordljus trafik`,
      },
      {
        afterHours: 120,
        kind: "in",
        text: `Hej Oskar, bifogar listan. Det blev tyst i två nätter, sedan var det igång igen i natt (04.11-04.38, buss 3307).\nAnders`,
        cc: [{ name: "Yvonne Palm", address: "yvonne.palm@brfkajutan.example" }],
      },
    ],
  },
  {
    key: "sv-broken-ramp",
    language: "sv",
    contact: { name: "Nadja Kovac", address: "nadja.kovac@rullar.example" },
    subject: "Blev kvar på kajen inför 60 personer",
    team: "trafik",
    state: "open",
    tags: ["klagomål", "tillgänglighet", "färja"],
    startedHoursAgo: 13,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hissen på M/S Tärnan var trasig i går kväll också. Jag sitter i rullstol. Personalen sa att jag kunde "ta nästa båt", som gick TVÅ TIMMAR senare, och när jag frågade om den hissen funkade ryckte han på axlarna.

Alla stod och tittade på mig. Vet ni hur det känns?

I er app står det en grön bock och "tillgänglig". Det är en lögn. Jag vill veta: 1) när hissen lagas 2) varför appen inte säger att den är trasig 3) vad ni gör för mig som betalade 240 kr i taxi för att komma hem.

Nadja Kovac`,
      },
    ],
  },
  {
    key: "sv-zone-price",
    language: "sv",
    contact: { name: "Ulf Persson", address: "ulf.persson@skogsbyn.example" },
    subject: "Pris Norrvik–Lillån",
    team: "biljetter",
    state: "closed",
    tags: ["pris", "zoner"],
    owner: "anna",
    startedHoursAgo: 205,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Vad kostar Norrvik–Lillån fram o tillbaka samma dag för en vuxen och en hund? Måste hunden ha biljett? /Ulf`,
      },
      { afterHours: 0.7, kind: "assign", to: "anna" },
      {
        afterHours: 0.8,
        kind: "out",
        by: "anna",
        text: `Hej Ulf!

124 kronor för en dagsbiljett i två zoner. Hunden åker gratis, längst bak i vagnen.

Ha en fin resa, båda två!
Anna, Nordljus kundservice`,
      },
      { afterHours: 0.8, kind: "close", by: "anna" },
    ],
  },
  {
    key: "sv-travel-history",
    language: "sv",
    contact: { name: "Joel Sandell", address: "joel.sandell@kryptera.example" },
    subject: "Vad sparar ni om mina resor?",
    team: "kundservice",
    state: "open",
    tags: ["integritet", "appen"],
    owner: "anna",
    startedHoursAgo: 33,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej. Min före detta visste exakt vilka bussar jag åkt förra månaden. Vi hade delat konto i appen. Jag har bytt lösenord men undrar: vad ligger kvar, vem kan se det, och kan ni ta bort mina gamla resor? Vore tacksam om ni inte ringer, mejla bara.
Joel`,
      },
      { afterHours: 4, kind: "assign", to: "anna" },
      {
        afterHours: 4.3,
        kind: "out",
        by: "anna",
        text: `Hej Joel!

Vi ringer inte, det lovar jag.

Kontot visar resor tre månader bakåt för den som är inloggad. Att byta lösenord loggade tyvärr inte ut telefoner som redan var inne. Jag har därför loggat ut alla enheter nu, så att du är den enda som kommer in.

Ska jag ta bort resehistoriken också? Det går inte att ångra, och du kan då inte få ersättning för gamla förseningar. Svara bara ja eller nej.

Anna, Nordljus kundservice`,
      },
      { afterHours: 31, kind: "in", text: `Ja, ta bort allt. Och tack för att du förstod.` },
    ],
  },
  {
    key: "sv-driver-texting",
    language: "sv",
    contact: { name: "Eva-Lena Dahl", address: "evalena.dahl@byvagen.example" },
    subject: "Förare som sms:ar i 90",
    team: "trafik",
    state: "snoozed",
    tags: ["klagomål", "säkerhet"],
    owner: "oskar",
    startedHoursAgo: 68,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Jag satt längst fram på 22:an mot Sandby i går, avgång 16.05. Föraren skrev på telefonen flera gånger på stora vägen. Vi var över mittlinjen en gång. Jag sa till och fick "sköt ditt". Jag vill inte att nån förlorar jobbet, men det här måste ni ta tag i innan det händer något.
Eva-Lena Dahl`,
      },
      { afterHours: 1, kind: "assign", to: "oskar" },
      {
        afterHours: 2,
        kind: "out",
        by: "oskar",
        text: `Hej Eva-Lena!

Tack för att du skrev, och för att du sa till på bussen. Telefon i handen under körning får inte förekomma.

Chefen för linjen pratar med föraren före nästa pass. Jag får inte berätta vad som sägs mellan dem, men om tre dagar skriver jag till dig vad vi gör på linjen.

Oskar, Nordljus trafik`,
      },
      {
        afterHours: 3,
        kind: "note",
        by: "oskar",
        text: `Filmen från bussen är sparad. Samtalet är på torsdag, svara henne efter det.`,
      },
      { afterHours: 3, kind: "snooze", by: "oskar", hours: 72 },
    ],
  },
  {
    key: "sv-night-train",
    language: "sv",
    contact: { name: "Ida Björklund", address: "ida.bjorklund@fjallen.example" },
    subject: "Nattåg till Fjellvik?",
    team: "trafik",
    state: "open",
    tags: ["strategisk fråga", "tåg"],
    startedHoursAgo: 60,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej Nordljus,

vi är många på den här sidan som jobbar i Fjellvik och måste bo i husvagn i veckorna eftersom sista tåget går 19.10. Har ni tankar på ett nattåg eller åtminstone en sen avgång? Inte i morgon, men på några års sikt? Jag frågar för att vi ska bestämma om vi flyttar eller inte.

Ida Björklund`,
      },
      {
        afterHours: 21,
        kind: "note",
        by: "anna",
        text: `Inte en fråga om tidtabellen utan om framtiden. Ska till den som planerar 2028. @Ingrid, visst har ni fått samma fråga från norska sidan?`,
        mentions: ["ingrid"],
      },
      { afterHours: 23, kind: "note", by: "ingrid", text: `Ja, tre stykker på to uker. Jeg samler dem.` },
    ],
  },
  {
    key: "sv-lost-teddy",
    language: "sv",
    contact: { name: "Robin Carlsson", address: "robin.carlsson@tvabarn.example" },
    subject: "Nallen Greger",
    team: "kundservice",
    state: "closed",
    tags: ["hittegods", "beröm"],
    owner: "anna",
    startedHoursAgo: 220,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej, vår treåring har tappat sin nalle (grå, ett öga, luktar) på buss 3 i söndags. Det är kris här hemma. Har ni sett honom? / Robin`,
      },
      { afterHours: 15, kind: "assign", to: "anna" },
      {
        afterHours: 15.2,
        kind: "out",
        by: "anna",
        text: `Hej Robin!

Greger är inte inlämnad än, men han är efterlyst på depån. Bussarna städas i natt, och jag skriver i morgon före tio hur det gick.

Anna`,
      },
      {
        afterHours: 38,
        kind: "out",
        by: "anna",
        text: `God morgon! Greger låg under sätet längst bak. Han sitter på hittegods i Storhamn och ser lättad ut. Öppet 8–18.\n\nAnna`,
      },
      { afterHours: 38, kind: "close", by: "anna" },
      {
        afterHours: 64,
        kind: "in",
        text: `Hämtad!! Hon sov med båda armarna om honom i natt. Hittegods hade gjort en liten biljett åt honom. Ni är fantastiska. Robin`,
      },
      { afterHours: 64, kind: "reopen" },
      {
        afterHours: 70,
        kind: "out",
        by: "anna",
        text: `Åh, tack för att du berättade! Jag hälsar killarna på hittegods. Pussa Greger.\n\nAnna`,
      },
      { afterHours: 70, kind: "close", by: "anna" },
    ],
  },
  {
    key: "sv-delay-money",
    language: "sv",
    contact: { name: "Behrouz Karimi", address: "b.karimi@verkstan.example" },
    subject: "Ersättning försening",
    team: "biljetter",
    state: "closed",
    tags: ["försening", "ersättning"],
    owner: "oskar",
    startedHoursAgo: 190,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej tåget var 38 min sent, R1 07.12 från Norrvik, missade ett jobb. har månadskort. får man nåt tillbaka och hur gör man, formuläret på sidan vill ha biljettnummer men det hittar jag inte.
mvh Behrouz`,
      },
      { afterHours: 6, kind: "assign", to: "oskar" },
      {
        afterHours: 6.5,
        kind: "out",
        by: "oskar",
        text: `Hej Behrouz!

Tråkigt att du missade jobbet. Ja, du får halva resans pris tillbaka, 31 kronor. Jag har lagt in det åt dig, så du slipper formuläret. Pengarna kommer till kontot som du betalade kortet med, senast på fredag.

Biljettnumret står annars längst ner när man trycker på kortet i appen. Det är illa placerat, och jag har sagt det till dem som gör appen.

Oskar, Nordljus`,
      },
      { afterHours: 7, kind: "in", text: `ok snabbt! tack` },
      { afterHours: 8, kind: "close", by: "oskar" },
    ],
  },
  {
    key: "sv-paper-timetable",
    language: "sv",
    contact: { name: "Inga-Britt Rosén", address: "ingabritt.rosen@kuvert.example" },
    subject: "Tidtabell på papper",
    team: "kundservice",
    state: "open",
    tags: ["tidtabell", "äldre"],
    startedHoursAgo: 26,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Till Nordljus

Det här skriver min granne åt mig. Jag har ingen sådan telefon och ser dåligt. Förr fanns det en liten bok med alla tider på biblioteket men den är slut och de får inga nya. Hur ska jag då veta när bussen går? Kan ni skicka mig tiderna för 22:an med stora bokstäver? Min adress har ni i registret för färdtjänsten men den använder jag bara till doktorn.

Inga-Britt Rosén, 88 år
(genom Måns Lilja)`,
      },
    ],
  },
  {
    key: "sv-ferry-tonight",
    language: "sv",
    contact: { name: "Daniel Söder", address: "daniel.soder@mobilpost.example" },
    subject: "inställt ikväll?",
    team: "trafik",
    state: "open",
    tags: ["färja", "väder"],
    startedHoursAgo: 0.33,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej! Det blåser rejält här ute på Fyrskär. Går 18.20 eller ska vi ta 16.00? Har två småbarn med mig så vill ogärna bli kvar. Appen säger "avvakta info" sen i förmiddags`,
      },
    ],
  },
];
