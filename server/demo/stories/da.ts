import type { Story } from "./story.ts";

export const danishStories: readonly Story[] = [
  {
    key: "da-cargo-bike",
    language: "da",
    contact: { name: "Rasmus Thorup", address: "rasmus.thorup@ladcykel.example" },
    subject: "Ladcykel på færgen",
    team: "trafik",
    state: "closed",
    tags: ["færge", "cykel"],
    owner: "mikkel",
    startedHoursAgo: 245,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej. Kan man have en ladcykel med fra Strandby til Storhamn, og koster den det samme som en almindelig cykel? Den er 2,40 m lang. Vh Rasmus`,
      },
      { afterHours: 1, kind: "assign", to: "mikkel" },
      {
        afterHours: 1.1,
        kind: "out",
        by: "mikkel",
        text: `Hej Rasmus

Ja, den kan sagtens komme med. Den koster 30 kr. ligesom andre cykler. Kom gerne et kvarter før, så får du plads forrest på dækket, hvor den kan spændes fast.

God tur!
Mikkel, Nordljus`,
      },
      { afterHours: 1.1, kind: "close", by: "mikkel" },
    ],
  },
  {
    key: "da-app-ticket-gone",
    language: "da",
    contact: { name: "Line Overgaard", address: "line.overgaard@pendler.example" },
    subject: "Pendlerkort forsvundet fra app'en",
    team: "biljetter",
    state: "open",
    tags: ["appen", "biljett borta"],
    owner: "mikkel",
    startedHoursAgo: 18,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej Nordljus
Efter opdateringen i nat står der "ingen billetter" i appen. Mit pendlerkort gælder til den 30. Er det bare mig?
Line`,
      },
      { afterHours: 1, kind: "assign", to: "mikkel" },
      {
        afterHours: 1.2,
        kind: "out",
        by: "mikkel",
        text: `Hej Line

Nej, det er desværre ikke kun dig. Log ud af appen og ind igen, så plejer kortet at være der. Bliver du kontrolleret inden, så vis denne mail.

Hilsen
Mikkel, Nordljus`,
      },
      {
        afterHours: 16.5,
        kind: "in",
        text: `Hej Mikkel, jeg har logget ud og ind tre gange og slettet appen. Stadig ingenting. Kontrolløren i dag ville ikke se på en mail, så jeg måtte købe en enkeltbillet til 62 kr. Hvad nu?
/Line`,
      },
      {
        afterHours: 17,
        kind: "note",
        by: "mikkel",
        text: `Her hjælper log ud/ind altså ikke. Hun har skiftet telefonnummer i sidste måned, kan det være dét? @Oskar, kontrollørerne skal have besked om mailen.`,
        mentions: ["oskar"],
      },
    ],
  },
  {
    key: "da-missed-connection",
    language: "da",
    contact: { name: "Torben Kjeldgaard", address: "torben@kjeldgaard.example", phone: "+45 00 00 12 48" },
    subject: "Klage: færgen ventede ikke",
    team: "trafik",
    state: "open",
    tags: ["klage", "færge", "forsinkelse"],
    startedHoursAgo: 31,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Jeg klager hermed over lørdagens forløb. Toget fra Norrvik var 9 minutter forsinket. Vi var omkring 30 rejsende der løb ned til kajen og så færgen lægge fra med åben rampe to meter ude. Besætningen vinkede.

Næste færge gik 2 timer og 10 minutter senere. Venterummet var låst.

Jeg er 71 og plejer ikke at klage. Men hvem har ansvaret for at tog og færge taler sammen?

Venlig hilsen
Torben Kjeldgaard`,
      },
      {
        afterHours: 5,
        kind: "note",
        by: "mikkel",
        text: `Den anden i denne måned. @Oskar: findes der en regel om hvor længe færgen venter på toget? Jeg vil ikke gætte i svaret.`,
        mentions: ["oskar"],
      },
    ],
  },
  {
    key: "da-stop-sms",
    language: "da",
    contact: { name: "Pernille Vad", address: "pernille.vad@postkasse.example" },
    subject: "Hvorfor får min mor sms'er fra jer?",
    team: "kundservice",
    state: "open",
    tags: ["privatliv", "klubben"],
    startedHoursAgo: 7,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej
Min mor er 84 og dement. Hun får sms'er fra jeres kundeklub om "kun i dag"-tilbud, bliver urolig og tror hun skal nå en færge. Sidst stod hun på kajen i nattøj. Vil I ikke nok stoppe dem. Jeg ved ikke engang hvordan hun er blevet meldt ind.

Hendes nummer er +45 00 00 17 30.
Pernille Vad`,
      },
    ],
  },
  {
    key: "da-praise-conductor",
    language: "da",
    contact: { name: "Familien Lund Holst", address: "lundholst@familien.example" },
    subject: "Ros til togføreren",
    team: "kundservice",
    state: "closed",
    tags: ["ros", "tog"],
    owner: "mikkel",
    startedHoursAgo: 150,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Kære Nordljus. Vores søn på 6 har autisme og elsker tog, men er bange for højttaleren. Togføreren på R2 i søndags (hun hed vist Siv) opdagede det, kom ned og lod ham selv sige "Næste station Ekeby" i mikrofonen. Han har sagt det ca. 400 gange siden. Tak fra os alle fire.`,
      },
      { afterHours: 2, kind: "assign", to: "mikkel" },
      {
        afterHours: 3,
        kind: "out",
        by: "mikkel",
        text: `Kære alle fire

Sikke en mail at åbne dagen med. Siv har fået den, og hun siger, at jeres søn har en bedre stemme til det end hende.

Vil han se førerpladsen en dag? Siv kører R2 hver søndag og har lovet at hente ham på perronen i Storhamn. Skriv bare, hvilken søndag der passer.

Mange hilsner
Mikkel, Nordljus`,
      },
      { afterHours: 20, kind: "in", text: `Han står allerede klar med rygsæk på. Søndag den 20.? 🚆` },
      {
        afterHours: 22,
        kind: "out",
        by: "mikkel",
        text: `Så er det aftalt: søndag den 20. kl. 10.40 på perron 2. Siv har en kasket med til ham.\n\nMikkel`,
      },
      { afterHours: 22, kind: "close", by: "mikkel" },
    ],
  },
  {
    key: "da-toilets-ever",
    language: "da",
    contact: { name: "Jytte Mikkelsen", address: "jytte.mikkelsen@kolonihave.example" },
    subject: "Toilet på rute 22 – nogensinde?",
    team: "trafik",
    state: "open",
    tags: ["strategisk fråga", "bus"],
    startedHoursAgo: 98,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Goddag
Rute 22 tager en time og fyrre minutter. Jeg har tarmsygdom og må blive hjemme, fordi der hverken er toilet i bussen eller på en eneste holdeplads. Jeg ved godt, I ikke kan trylle et frem i morgen. Men tænker I på det, når I køber nye busser? Og er der nogen, man kan skrive til, før det er besluttet?

Venlig hilsen
Jytte Mikkelsen`,
      },
      {
        afterHours: 24,
        kind: "note",
        by: "mikkel",
        text: `Hun spørger før indkøbet, det er jo guld. Hvem skriver kravene til de nye busser? @Oskar @Anna`,
        mentions: ["oskar", "anna"],
      },
    ],
  },
  {
    key: "da-lost-suitcase",
    language: "da",
    contact: { name: "Frederik Bang", address: "frederik.bang@rejsende.example" },
    subject: "Byttet kuffert",
    team: "kundservice",
    state: "waiting",
    tags: ["hittegods"],
    owner: "mikkel",
    startedHoursAgo: 20,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej. En anden må have taget min kuffert i færgen 14.30 fra Havneby. Den der stod tilbage ligner på en prik men er fuld af strikketøj. Min indeholder mit jakkesæt til et bryllup på lørdag. Hjælp.
Frederik`,
      },
      { afterHours: 0.4, kind: "assign", to: "mikkel" },
      {
        afterHours: 0.9,
        kind: "out",
        by: "mikkel",
        text: `Hej Frederik

Gode nyheder: Ejeren af strikketøjet har også ringet, og hun er lige så ulykkelig. Hun bor i Strandby og kan stå ved færgen i morgen kl. 12 eller kl. 16.

Hvad passer dig bedst? Så giver jeg hende besked, og I kan bytte på kajen.

Mikkel, Nordljus`,
      },
    ],
  },
  {
    key: "da-unsubscribe-moved",
    language: "da",
    contact: { name: "Signe Ravn", address: "signe.ravn@flyttet.example" },
    subject: "Afmelding",
    team: "kundservice",
    state: "closed",
    tags: ["avslut", "nyhedsbrev"],
    owner: "mikkel",
    startedHoursAgo: 330,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Vil I afmelde mig nyhedsbrevet? Linket nederst giver bare en fejlside. Jeg er flyttet til Aalborg, så det er ikke jer, det er mig :)\nSigne`,
      },
      { afterHours: 3, kind: "assign", to: "mikkel" },
      {
        afterHours: 3.1,
        kind: "out",
        by: "mikkel",
        text: `Hej Signe

Du er afmeldt nu. Tak fordi du nævnte linket, det er blevet rettet her til formiddag.

Held og lykke i Aalborg!
Mikkel, Nordljus`,
      },
      { afterHours: 3.2, kind: "close", by: "mikkel" },
    ],
  },
  {
    key: "da-guardian-ride",
    language: "da",
    contact: { name: "Henrik Bisgaard", address: "henrik.bisgaard@vaerge.example" },
    subject: "Kørsel for Else – jeg er værge",
    team: "fardtjanst",
    state: "open",
    tags: ["färdtjänst", "ombud"],
    owner: "sofia",
    startedHoursAgo: 51,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej
Jeg er værge for min faster Else, som bor i Strandby og er visiteret til kørsel hos jer. Hun skal til fodterapeut i Storhamn hver anden onsdag kl. 13. Kan jeg lave en fast bestilling, så jeg ikke skal ringe hver gang? Hun skal have en med over færgen, hun farer let vild.

Bedste hilsner
Henrik Bisgaard`,
      },
      {
        afterHours: 2,
        kind: "note",
        by: "mikkel",
        text: `@Sofia kan du tage den? Han har skrevet før, værgebeskikkelsen ligger i hans forrige sag.`,
        mentions: ["sofia"],
      },
      { afterHours: 3, kind: "assign", to: "sofia" },
      {
        afterHours: 6,
        kind: "out",
        by: "mikkel",
        text: `Hej Henrik

Ja, det kan du. Min kollega Sofia opretter Elses faste tur: hver anden onsdag, afhentning kl. 11.40, og en ledsager følger hende fra dør til dør, også på færgen.

Sofia mangler bare at vide, hvilken onsdag der er den første.

Mikkel, på vegne af Sofia`,
      },
      {
        afterHours: 47,
        kind: "in",
        text: `Perfekt! Første gang på onsdag i næste uge. Og skal hun selv have penge med til ledsageren, eller er det betalt?\nHenrik`,
      },
    ],
  },
  {
    key: "da-sarcasm-announcement",
    language: "da",
    contact: { name: "Nanna Krogh", address: "nanna.krogh@perron.example" },
    subject: "Tillykke med den nye højttaler",
    team: "trafik",
    state: "open",
    tags: ["klage", "støj"],
    startedHoursAgo: 15,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Kære Nordljus

Hvor er det dejligt, at I har investeret i en højttaler, der kan høres helt op i vores soveværelse. Vi ved nu kl. 5.12, 5.27 og 5.42 præcis hvilket spor vi ikke skal bruge. Vores nyfødte er også en stor fan.

Findes der mon en knap, hvor der står "lidt mindre"?

De kærligste hilsner fra Stationsvej 2
Nanna`,
      },
    ],
  },
  {
    key: "da-idea-quiet-deck",
    language: "da",
    contact: { name: "Villads Storm", address: "villads.storm@idekassen.example" },
    subject: "Forslag: stilledæk om aftenen",
    team: "kundservice",
    state: "snoozed",
    tags: ["idé", "færge"],
    owner: "mikkel",
    startedHoursAgo: 110,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej, jeg er sygeplejerske og sejler hjem med 22.15-færgen efter aftenvagt. Kunne man ikke lave øverste dæk til stilleområde efter kl. 21? Det koster et skilt. Jeg tegner det gerne. / Villads`,
      },
      { afterHours: 18, kind: "assign", to: "mikkel" },
      {
        afterHours: 19,
        kind: "out",
        by: "mikkel",
        text: `Hej Villads

Det er et godt forslag, og det er faktisk ikke prøvet før. Jeg har sendt det til kaptajnerne på aftenruterne, som mødes i næste uge. Bagefter skriver jeg til dig, hvad de siger.

Tegn endelig skiltet.
Mikkel, Nordljus`,
      },
      { afterHours: 43, kind: "in", text: `Vedhæftet! En sovende måge. Jeg venter spændt.\nVillads` },
      { afterHours: 44, kind: "note", by: "mikkel", text: `Mågen er fantastisk. Kaptajnmødet er om fire dage.` },
      { afterHours: 44, kind: "snooze", by: "mikkel", hours: 100 },
    ],
  },
  {
    key: "da-charged-twice",
    language: "da",
    contact: { name: "Dorthe Skaarup", address: "dorthe.skaarup@husholdning.example" },
    subject: "I HAR TRUKKET PENGENE TO GANGE",
    team: "biljetter",
    state: "open",
    tags: ["klage", "betaling"],
    owner: "mikkel",
    startedHoursAgo: 290,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `I har trukket 1.140 kr. for mit årskort til færgen to gange. Jeg er alene med to børn og min huslejeopkrævning blev afvist i dag pga. jer. Jeg vil have pengene NU.\nDorthe Skaarup`,
      },
      { afterHours: 3, kind: "assign", to: "mikkel" },
      {
        afterHours: 3.5,
        kind: "out",
        by: "mikkel",
        text: `Hej Dorthe

Det forstår jeg godt, og det er vores fejl. Jeg har sendt de 1.140 kr. tilbage her til formiddag. De er på din konto senest om to bankdage.

Får du et gebyr for huslejen, betaler vi det. Send mig bare en kopi.

Undskyld, at det ramte jer.
Mikkel, Nordljus`,
      },
      { afterHours: 60, kind: "in", text: `Tak. Pengene er kommet. Rykkergebyr 100 kr., billede vedhæftet. D.` },
      {
        afterHours: 62,
        kind: "out",
        by: "mikkel",
        text: `Tak, Dorthe. De 100 kr. er sendt til samme konto i dag.\n\nMikkel`,
      },
      { afterHours: 62, kind: "close", by: "mikkel" },
      {
        afterHours: 284,
        kind: "in",
        text: `Det er løgn. NU HAR I GJORT DET IGEN. Ny måned, to træk. Hvad er det for et system I har?? Jeg vil have mit kort fjernet fra jeres app i dag.
Dorthe`,
      },
      { afterHours: 284, kind: "reopen" },
      {
        afterHours: 285,
        kind: "note",
        by: "mikkel",
        text: `Der ligger to aftaler på hendes kort, jeg stoppede kun den ene sidst. @Anna kan du frigive beløbet med det samme, uden at vi venter på banken?`,
        mentions: ["anna"],
      },
    ],
  },
];
