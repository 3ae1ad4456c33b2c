import type { Story } from "./story.ts";

export const norwegianStories: readonly Story[] = [
  {
    key: "nb-app-ticket-gone",
    language: "nb",
    contact: { name: "Håvard Nesset", address: "havard.nesset@pendler.example" },
    subject: "Billetten er borte i appen",
    team: "biljetter",
    state: "waiting",
    tags: ["appen", "biljett borta"],
    owner: "ingrid",
    startedHoursAgo: 25,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hei, har periodebillett ut måneden men etter oppdateringa er den vekk. Jeg har kvittering på e-post, holder det hvis det blir kontroll?\nHåvard`,
      },
      { afterHours: 0.8, kind: "assign", to: "ingrid" },
      {
        afterHours: 1,
        kind: "out",
        by: "ingrid",
        text: `Hei Håvard!

Ja, kvitteringen holder ut uka. Kontrollørene har fått beskjed.

Prøv å logge ut av appen og inn igjen. Sier du fra om billetten kom tilbake? Gjorde den ikke det, legger jeg den inn på nytt for deg.

Hilsen Ingrid, Nordljus`,
      },
    ],
  },
  {
    key: "nb-cold-waiting-room",
    language: "nb",
    contact: { name: "Solveig Aas", address: "solveig.aas@fjordpost.example" },
    subject: "Venterommet på Sundnes",
    team: "trafik",
    state: "open",
    tags: ["strategisk fråga", "venterom"],
    startedHoursAgo: 83,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hei!
Venterommet på Sundnes kai ble stengt i fjor "midlertidig". Nå står vi ute, unger og gamle, i alt slags vær. Jeg spør ikke om nøkkel til i morgen. Jeg spør om dere har tenkt å åpne det igjen noen gang, eller om det er lurt å begynne å samle inn penger selv. Det mener jeg faktisk alvorlig, velforeningen er klar.

Beste hilsen
Solveig Aas`,
      },
      {
        afterHours: 20,
        kind: "note",
        by: "ingrid",
        text: `De vil altså betale selv! Hvem eier bygget, vi eller havna? @Oskar, du var med da det ble stengt?`,
        mentions: ["oskar"],
      },
      {
        afterHours: 45,
        kind: "note",
        by: "oskar",
        text: `Stängdes för mögel, inte för pengar. Hamnen äger, vi hyr. Avtalet går ut i sommar, så nu är rätt tid att fråga.`,
      },
    ],
  },
  {
    key: "nb-lost-phone",
    language: "nb",
    contact: { name: "Jonas Brekke", address: "jonas.brekke@kollektivet.example" },
    subject: "Mista telefonen på buss 31",
    team: "kundservice",
    state: "closed",
    tags: ["hittegods"],
    owner: "ingrid",
    startedHoursAgo: 175,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `hei mista tlf på 31 i natt ca 0130, svart med sprukket skjerm. skriver fra pcen til romkameraten. ring helst ikke meg hehe`,
      },
      { afterHours: 7, kind: "assign", to: "ingrid" },
      {
        afterHours: 8,
        kind: "out",
        by: "ingrid",
        text: `Hei Jonas!

Jeg lover å ikke ringe. Telefonen ligger hos hittegods på Fjellvik stasjon, åpent 7–19. De ber deg låse den opp for å vise at den er din.

Ingrid, Nordljus`,
      },
      { afterHours: 8, kind: "close", by: "ingrid" },
    ],
  },
  {
    key: "nb-left-pensioner",
    language: "nb",
    contact: { name: "Turid Haugland", address: "turid.haugland@bygda.example" },
    subject: "Sjåføren kjørte fra faren min",
    team: "trafik",
    state: "open",
    tags: ["klage", "buss 31"],
    owner: "ingrid",
    startedHoursAgo: 44,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Far er 90 og går med stokk. I går sto han på holdeplassen i god tid. Bussen stoppet femten meter forbi, og før han rakk fram, kjørte den. Han så at sjåføren så ham i speilet.

Han er ikke sint. Han sa bare "jeg er vel blitt for treg". Det er det som gjør at JEG er sint.

Turid Haugland`,
      },
      { afterHours: 2, kind: "assign", to: "ingrid" },
      {
        afterHours: 2.5,
        kind: "out",
        by: "ingrid",
        text: `Hei Turid!

Det gjør vondt å lese. Faren din er ikke for treg. Det er vi som skal vente.

Når på dagen var det, og hvilken holdeplass? Da finner jeg sjåføren, og lederen hans snakker med ham. Jeg skriver til deg hva vi gjør. Hils faren din fra meg og si unnskyld.

Ingrid, Nordljus`,
      },
      {
        afterHours: 30,
        kind: "in",
        text: `Takk. Det var 11.05 ved Kirkebakken, mot sentrum. Jeg leste svaret ditt høyt for ham. Han lurte på om du er fra Nordfjord. Han vil gjerne vite om det er greit at han løfter stokken når bussen kommer, så han synes bedre?
Turid`,
      },
      {
        afterHours: 31,
        kind: "note",
        by: "ingrid",
        text: `@Oskar, hvem kjørte 31 med avgang 10.40 fra Sundnes den dagen? Vil ha svar i dag.`,
        mentions: ["oskar"],
      },
    ],
  },
  {
    key: "nb-praise-ferry-crew",
    language: "nb",
    contact: { name: "Marte Lillevik", address: "marte.lillevik@brudepar.example" },
    subject: "Takk for bryllupsturen!",
    team: "kundservice",
    state: "closed",
    tags: ["ros", "ferge"],
    owner: "ingrid",
    startedHoursAgo: 370,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Kjære mannskap på 13.00-ferga lørdag! Dere flagget, tutet tre ganger og ga bestemor styrmannsstolen. Vi hadde ikke bedt om noe. Vi gråt litt, alle sammen. Hilsen brudeparet fra Sundnes`,
      },
      { afterHours: 10, kind: "assign", to: "ingrid" },
      {
        afterHours: 11,
        kind: "out",
        by: "ingrid",
        text: `Gratulerer så mye, begge to!

Brevet henger nå i messa om bord. Styrmannen sier at bestemor gjerne kan ta en vakt til.

Ingrid, Nordljus`,
      },
      { afterHours: 11, kind: "close", by: "ingrid" },
    ],
  },
  {
    key: "nb-season-ticket-bereaved",
    language: "nb",
    contact: { name: "Kjersti Moen", address: "kjersti.moen@hjemme.example" },
    subject: "Mammas periodebillett",
    team: "biljetter",
    state: "waiting",
    tags: ["dødsfall", "refusjon"],
    owner: "ingrid",
    startedHoursAgo: 38,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hei. Mamma døde i forrige uke. Hun hadde periodebillett med automatisk trekk hver måned, og jeg får ikke stoppet det uten koden hennes, som jeg ikke har. Hva gjør jeg? Navnet var Bjørg Moen.
Kjersti`,
      },
      { afterHours: 1, kind: "assign", to: "ingrid" },
      {
        afterHours: 1.5,
        kind: "out",
        by: "ingrid",
        text: `Kjære Kjersti

Jeg kondolerer.

Trekket er stoppet, så du trenger ikke koden. Det kommer heller ingen flere e-poster til henne fra oss. De siste 19 dagene betaler vi tilbake til kontoen som ble brukt. Er den sperret, kan du gi meg en annen når det passer deg. Det haster ikke.

Ingrid, Nordljus`,
      },
    ],
  },
  {
    key: "nb-idea-ski-hooks",
    language: "nb",
    contact: { name: "Eirik Tveit", address: "eirik.tveit@skispor.example" },
    subject: "Kroker til ski på buss 44",
    team: "kundservice",
    state: "open",
    tags: ["idé", "vem vet?"],
    startedHoursAgo: 130,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hei! På 44 til Fjellheisen holder alle skiene mellom knærne og de ramler over ende i hver sving. Seks gummistropper langs bakveggen hadde løst det. Vi er en ungdomsskoleklasse som gjerne lager dem i sløyden, helt gratis. Hvem kan vi snakke med?
Hilsen Eirik Tveit, lærer, og 9B`,
      },
      {
        afterHours: 23,
        kind: "note",
        by: "ingrid",
        text: `Sentralbordet sendte dem hit, jeg vet ikke hvem som har ansvar for innredning i bussene. Sikkerhet må vel også spørres. @Oskar @Anna noen?`,
        mentions: ["oskar", "anna"],
      },
      {
        afterHours: 96,
        kind: "in",
        text: `Hei igjen, 9B spør hver mandag om dere har svart. Et nei er også greit :)\nEirik`,
      },
    ],
  },
  {
    key: "nb-unsubscribe-frequency",
    language: "nb",
    contact: { name: "Camilla Ødegård", address: "camilla.odegard@innboks.example" },
    subject: "Melder meg ut",
    team: "kundservice",
    state: "open",
    tags: ["avslut", "klubben"],
    startedHoursAgo: 48,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Jeg melder meg ut av kundeklubben. Grunnen: poengene mine (2 350) gikk ut uten at noen sa fra, to dager før vi skulle bruke dem på tur med ungene. Det føltes smålig. Dere trenger ikke svare.
Camilla Ødegård`,
      },
    ],
  },
  {
    key: "nb-tt-ride-father",
    language: "nb",
    contact: { name: "Arne Solbakken", address: "arne.solbakken@parorende.example" },
    subject: "TT-kjøring for far",
    team: "fardtjanst",
    state: "open",
    tags: ["färdtjänst", "ombud"],
    startedHoursAgo: 1.7,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hei

Jeg skriver for faren min, Nils Solbakken (82), som har hatt slag og ikke får fram ordene. Han fikk innvilget TT-kort i januar, men kortet er ikke kommet. Han har time hos logoped mandag kl. 9.

- Hvor er kortet?
- Kan han kjøre på mandag selv om det ikke er kommet?
- Kan jeg stå som den dere ringer til?

Hilsen Arne`,
      },
    ],
  },
  {
    key: "nb-timetable-midsummer",
    language: "nb",
    contact: { name: "Bente Vik", address: "bente.vik@hytta.example" },
    subject: "Siste buss sankthansaften",
    team: "trafik",
    state: "closed",
    tags: ["ruter"],
    owner: "ingrid",
    startedHoursAgo: 88,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Når går siste 31 fra Sundnes på sankthansaften? Vi blir ca 15 stk så det er kjekt å vite om det er plass også. Mvh Bente`,
      },
      { afterHours: 1, kind: "assign", to: "ingrid" },
      {
        afterHours: 1.4,
        kind: "out",
        by: "ingrid",
        text: `Hei Bente!

Siste buss går 00.35 den kvelden. Vi setter inn en ekstra fem minutter etter, så det blir plass til dere alle.

God sankthans!
Ingrid, Nordljus`,
      },
      { afterHours: 1.4, kind: "close", by: "ingrid" },
    ],
  },
  {
    key: "nb-officialese-refund",
    language: "nb",
    contact: { name: "Per-Ivar Lund", address: "perivar.lund@dagpendler.example" },
    subject: "Refusjon innstilt ferge",
    team: "biljetter",
    state: "closed",
    tags: ["refusjon", "ferge"],
    owner: "ingrid",
    startedHoursAgo: 495,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hei, ferga 07.40 ble innstilt fire dager på rad. Jeg måtte kjøre rundt fjorden, 94 km hver vei. Dekker dere noe av dette?\nPer-Ivar Lund`,
      },
      { afterHours: 110, kind: "assign", to: "ingrid" },
      {
        afterHours: 131,
        kind: "out",
        by: "ingrid",
        text: `Det vises til Deres henvendelse vedrørende ovennevnte.

I henhold til transportvedtektene § 11 tredje ledd ytes det ikke kompensasjon for alternative transportutgifter ved innstillinger som skyldes forhold utenfor selskapets kontroll, herunder værmessige og tekniske forhold. Det forutsettes at reisende holder seg løpende orientert vedrørende trafikale avvik.

Henvendelsen anses med dette som besvart.

Nordljus Kollektivtrafikk`,
      },
      { afterHours: 131, kind: "close", by: "ingrid" },
    ],
  },
  {
    key: "nb-black-hole-stop-name",
    language: "nb",
    contact: { name: "Ragnhild Eide", address: "ragnhild.eide@lensmannsgata.example" },
    subject: "Holdeplassen heter feil",
    team: "trafik",
    state: "open",
    tags: ["överlämnad", "holdeplass", "försenat svar"],
    owner: "oskar",
    startedHoursAgo: 415,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Holdeplassen "Lensmannsgata" ligger i Prestegata. Drosjer, ambulanse og besøk kjører feil. Kan dere bytte navn på den?\nRagnhild Eide`,
      },
      { afterHours: 5, kind: "assign", to: "ingrid" },
      {
        afterHours: 6,
        kind: "out",
        by: "ingrid",
        text: `Hei Ragnhild! Godt at du sier fra. Navn på holdeplasser bestemmes av trafikkavdelingen. Jeg har gitt saken til Oskar der, og han svarer deg.\n\nIngrid, Nordljus`,
      },
      { afterHours: 6, kind: "assign", to: "oskar" },
      {
        afterHours: 200,
        kind: "in",
        text: `Oskar har ikke svart. Er han på ferie? I går ble hjemmesykepleien 20 minutter forsinket til naboen fordi de lette i feil gate.\nRagnhild`,
      },
      {
        afterHours: 222,
        kind: "note",
        by: "ingrid",
        text: `@Oskar du har denne. Skal jeg ta den tilbake?`,
        mentions: ["oskar"],
      },
      {
        afterHours: 224,
        kind: "note",
        by: "oskar",
        text: `Nej, den är min. Namnbyte går bara vid tidtabellsskiftet, väntar på svar om vi kan sätta upp en skylt redan nu.`,
      },
      { afterHours: 390, kind: "in", text: `Hallo? Er det noen der?\nRE` },
    ],
  },
];
