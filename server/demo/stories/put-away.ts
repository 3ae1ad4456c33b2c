import type { Story } from "./story.ts";

/** What comes to any mailbox beside customers' questions: what machines write, what nobody asked for, and what belongs to something else. */
export const putAwayStories: Story[] = [
  {
    key: "sv-newsletter",
    language: "sv",
    contact: { name: "Hållplatsen", address: "nyhetsbrev@hallplatsen.example" },
    subject: "Hållplatsen nr 11: laddning i depå, och en färja utan kapten",
    team: "kundservice",
    state: "shelved",
    tags: [],
    startedHoursAgo: 29,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        headers: { "List-Unsubscribe": "<https://hallplatsen.example/avsluta>", "List-Id": "<nyhetsbrev.hallplatsen.example>" },
        text: `I det här numret:

– Så laddar tre städer sina bussar på natten
– En färja som lägger till själv: vi åkte med
– Tyst avdelning eller inte? Läsarna svarar

Du får brevet eftersom du anmälde dig på mässan i våras.`,
      },
    ],
  },
  {
    key: "nb-supplier-receipt",
    language: "nb",
    contact: { name: "Kontorlageret", address: "no-reply@kontorlageret.example" },
    subject: "Ordrebekreftelse 20481: 40 ruller billettpapir",
    team: "biljetter",
    state: "shelved",
    tags: [],
    startedHoursAgo: 47,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        headers: { "Auto-Submitted": "auto-generated" },
        text: `Takk for bestillingen.

40 ruller billettpapir, 80 mm. Sendes torsdag til Storhamn stasjon. Fakturaen kommer for seg.

Denne e-posten kan ikke besvares.`,
      },
    ],
  },
  {
    key: "da-monitor-alarm",
    language: "da",
    contact: { name: "Driftsovervågning", address: "alarm@driftvagt.example" },
    subject: "ALARM: billetautomat 14, Sydhavn: ingen kontakt i 15 minutter",
    team: "trafik",
    state: "shelved",
    tags: [],
    startedHoursAgo: 5,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        headers: { "Auto-Submitted": "auto-generated", Precedence: "bulk" },
        text: `Enhed: billetautomat 14, Sydhavn, perron 2
Status: ingen kontakt siden 15 minutter
Sidste måling: netspænding normal, modem svarer ikke`,
      },
    ],
  },
  {
    key: "en-away",
    language: "en",
    contact: { name: "Harriet Boyle", address: "harriet.boyle@walkinggroup.example" },
    subject: "Ferry to Fyrskär for 24 walkers",
    team: "trafik",
    state: "waiting",
    tags: ["ferry", "group"],
    owner: "mikkel",
    startedHoursAgo: 27,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hello, there will be 24 of us on the 10.30 to Fyrskär on Saturday week. Do we need to book, and can we bring two dogs?

Harriet Boyle`,
      },
      { afterHours: 1, kind: "assign", to: "mikkel" },
      {
        afterHours: 1.5,
        kind: "out",
        by: "mikkel",
        text: `Hello Harriet,

Yes, please book for more than 15; I can do it for you. The dogs travel free, on the aft deck. Shall I book the 16.00 back as well?

Mikkel, Nordljus`,
      },
      {
        afterHours: 1.6,
        kind: "in",
        subject: "Out of office: Ferry to Fyrskär for 24 walkers",
        headers: { "Auto-Submitted": "auto-replied" },
        text: `Thank you for your message. I am out of the office and will be back on Monday. I will answer then.

Harriet Boyle`,
      },
    ],
  },
  {
    key: "sv-spam-directory",
    language: "sv",
    contact: { name: "Företagsregistret Nord", address: "avisering@foretagsregistret-nord.example" },
    subject: "Sista påminnelse: bekräfta er registrering",
    team: "kundservice",
    state: "spam",
    tags: [],
    startedHoursAgo: 53,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Er registrering i Företagsregistret Nord upphör i dag. Bekräfta uppgifterna genom att svara på detta mejl. Avgiften på 8 900 kr faktureras årligen.

Registreringsavdelningen`,
      },
      { afterHours: 1, kind: "spam", by: "sofia" },
    ],
  },
  {
    key: "en-spam-ranking",
    language: "en",
    contact: { name: "Brian from Topspot", address: "brian@topspot-ranking.example" },
    subject: "I looked at your website (3 critical errors)",
    team: "biljetter",
    state: "spam",
    tags: [],
    startedHoursAgo: 31,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hi there, I was on your website and found 3 critical errors that keep you from page one. We guarantee a first-page ranking in 30 days or your money back. Reply YES for a free audit, limited time only.

Brian`,
      },
      { afterHours: 2, kind: "spam", by: "oskar" },
    ],
  },
  {
    key: "sv-stroller",
    language: "sv",
    contact: { name: "Nadja Hellman", address: "nadja.hellman@posten.example" },
    subject: "Barnvagn på nattbussen",
    team: "kundservice",
    state: "open",
    tags: [],
    startedHoursAgo: 9,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej! Får man ta med barnvagn på nattbuss 91? Chauffören sa nej i går och jag fick vika ihop den med bebisen på armen.

Nadja Hellman`,
      },
    ],
  },
  {
    key: "sv-stroller-again",
    language: "sv",
    contact: { name: "Nadja Hellman", address: "nadja.hellman@posten.example" },
    subject: "Barnvagn på nattbussen",
    team: "kundservice",
    state: "open",
    tags: [],
    startedHoursAgo: 2,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hej igen, jag glömde säga att det var 01.40 från Norrvik, om ni vill veta vilken buss det gällde.

Nadja`,
      },
    ],
  },
];
