import { describe, expect, test } from "vitest";
import type { MachineKind } from "#contract";
import { awayUntil } from "./away-until.ts";
import { judge, type Judged, type Signs } from "./machine.ts";

type Change = Partial<Omit<Signs, "header">> & { header?: Record<string, string> };

function judged(change: Change = {}): Judged {
  const { text = "Hej, det gäller fakturan." } = change;
  const { whole = text } = change;
  return judge({
    envelopeFrom: "goran@kund.example",
    from: "goran@kund.example",
    replyTo: null,
    subject: "Fråga om fakturan",
    text,
    to: ["kundservice@nordljus.example"],
    whole,
    shown: whole,
    html: null,
    files: [],
    answersInvitation: false,
    isReport: false,
    ourAddresses: new Set(["kundservice@nordljus.example"]),
    at: new Date("2026-11-24T09:00:00Z"),
    ...change,
    header: new Map(Object.entries(change.header ?? {}).map(([name, value]) => [name, [value]])),
  });
}

const generated = { "auto-submitted": "auto-generated" };
const replied = { "auto-submitted": "auto-replied" };

test.each([
  ["RFC 3834", "other", { header: { "auto-submitted": "auto-replied; owner-email=x@y" } }],
  ["RFC 3834, in capitals", "other", { header: { "auto-submitted": "Auto-Generated" } }],
  ["an empty envelope", "other", { envelopeFrom: "" }],
  [
    "an old vacation program",
    "out-of-office",
    { header: { precedence: "auto_reply" }, text: "Jag är på semester till den 3 januari." },
  ],
  ["X-Autoreply", "other", { header: { "x-autoreply": "yes" } }],
  ["X-Autorespond", "other", { header: { "x-autorespond": "Re: Fråga" } }],
  ["no reply", "other", { from: "no-reply@kund.example" }],
  ["no reply, written together", "other", { from: "Noreply@kund.example" }],
  ["no reply, with more", "other", { from: "kundklubb.no-reply@kund.example" }],
  ["Swedish no reply", "other", { from: "svara-ej@kund.example" }],
  ["Danish and Norwegian no reply", "other", { from: "ikke-svar@kund.example" }],
  ["a report", "report", { header: { "content-type": "multipart/report; report-type=delivery-status" } }],
  ["a mail system", "report", { from: "MAILER-DAEMON@mx.kund.example" }],
  ["postmaster", "report", { from: "postmaster@kund.example", subject: "DELIVERY FAILURE: User anna not listed" }],
  ["an address per bounce", "report", { from: "bounces+123-abc@kund.example" }],
  [
    "undeliverable",
    "report",
    { subject: "Undeliverable: Din fråga", text: "Your message did not reach some or all of the intended recipients." },
  ],
  ["olevererbart", "report", { subject: "Olevererbart: Din fråga", envelopeFrom: "" }],
  [
    "failure notice",
    "report",
    { subject: "failure notice", text: "I couldn't deliver it. Sorry, no mailbox here. 550 5.1.1 unknown" },
  ],
  [
    "Outlook, Swedish",
    "out-of-office",
    {
      subject: "Automatiskt svar: Din fråga",
      text: "Jag är på semester till den 3 januari. Vid brådskande ärenden, kontakta växeln.",
    },
  ],
  [
    "Outlook, Danish and Norwegian",
    "out-of-office",
    {
      subject: "Automatisk svar: Dit spørgsmål",
      text: "Jeg holder ferie til den 3. januar. Kontakt omstillingen, hvis det haster.",
    },
  ],
  [
    "Outlook, English",
    "out-of-office",
    {
      subject: "Automatic reply: Your question",
      text: "I am out of the office until 3 January. For urgent matters, please contact reception.",
    },
  ],
  ["Outlook, German", "out-of-office", { header: generated, subject: "Automatische Antwort: Ihre Frage" }],
  ["Outlook, Finnish", "out-of-office", { header: generated, subject: "Automaattinen vastaus: Kysymys" }],
  ["Outlook, French", "out-of-office", { header: generated, subject: "Réponse automatique : Votre question" }],
  ["Outlook, Spanish", "out-of-office", { header: generated, subject: "Respuesta automática: Su pregunta" }],
  ["autosvar", "out-of-office", { subject: "Autosvar", text: "Jag är på semester. Åter 7/1." }],
  [
    "out of office",
    "out-of-office",
    { subject: "Out of Office: Your question", text: "I'm on annual leave and will reply when I'm back." },
  ],
  ["Swedish absence", "out-of-office", { header: generated, subject: "Frånvaro: till den 3 januari" }],
  [
    "Norwegian absence",
    "out-of-office",
    { subject: "Fraværsmelding", text: "Jeg er på ferie og tilbake den 4. januar.\n\nVennlig hilsen\nGeir" },
  ],
  [
    "Danish absence by its words",
    "out-of-office",
    { header: replied, text: "Jeg er ikke på kontoret, men er tilbage den 4. januar." },
  ],
  ["German absence", "out-of-office", { header: generated, subject: "Abwesenheitsnotiz" }],
  [
    "a discussion list",
    "list",
    { header: { "list-id": "<odlare.forening.example>", "list-post": "<mailto:odlare@forening.example>" } },
  ],
  ["a list by its precedence", "list", { header: { precedence: "list" } }],
  [
    "a newsletter",
    "newsletter",
    { header: { "list-unsubscribe": "<https://kund.example/av>", "list-id": "Nytt <nytt.kund.example>" } },
  ],
  ["a mass mailing", "newsletter", { header: { precedence: "bulk" } }],
  ["an order", "receipt", { header: generated, subject: "Orderbekräftelse 48213" }],
  [
    "an order, with a way to unsubscribe",
    "receipt",
    { header: { "list-unsubscribe": "<x>" }, subject: "Din orderbekräftelse från Butiken" },
  ],
  ["a Danish booking", "receipt", { from: "no-reply@hotel.example", subject: "Bookingbekræftelse 12. december" }],
  ["a Norwegian receipt", "receipt", { from: "no-reply@butikk.example", subject: "Kvittering for kjøp" }],
  ["a parcel", "receipt", { from: "noreply@frakt.example", subject: "Your order #4711 has shipped" }],
  [
    "another helpdesk",
    "receipt",
    { header: replied, subject: "[#48213] Er fråga", text: "Tack! Ditt ärendenummer är 48213. Detta är ett automatiskt svar." },
  ],
  [
    "another helpdesk that calls it an automatic reply",
    "receipt",
    { header: replied, subject: "Automatic reply: Hello", text: "Your ticket number is 4711." },
  ],
  ["cron", "monitor", { header: { "x-cron-env": "<SHELL=/bin/sh>" }, subject: "Cron <root@web1> /usr/local/bin/backup" }],
  ["cron, by its subject alone", "monitor", { subject: "Cron <root@web1> /usr/local/bin/backup" }],
  [
    "Nagios",
    "monitor",
    { from: "nagios@vakt.example", header: generated, subject: "** PROBLEM Service Alert: web1/HTTP is CRITICAL **" },
  ],
  [
    "Alertmanager",
    "monitor",
    { subject: "[FIRING:1] DiskFull (web1)", text: "Labels:\n - alertname = DiskFull\n - instance = web1" },
  ],
  ["a backup", "monitor", { header: generated, subject: "Backup av web1 misslyckades" }],
  [
    "a certificate",
    "monitor",
    { from: "noreply@ca.example", subject: "Certifikatet för www.nordljus.example löper ut om 14 dagar" },
  ],
] satisfies [string, MachineKind, Change][])("a machine: %s (%s)", (_name, kind, change) => {
  const { machine, unanswerable } = judged(change);
  expect(machine?.kind).toBe(kind);
  expect(machine?.signs).not.toEqual([]);
  expect(unanswerable).toBe(true);
});

test.each([
  [
    "sv",
    "Vi har tagit emot ditt ärende",
    "Hej!\n\nTack för att du kontaktar oss. Ditt ärendenummer är 2026-1182.\n\nVänliga hälsningar\nKundtjänst",
  ],
  [
    "da",
    "Tak for din henvendelse [#48213]",
    "Hej\n\nDin sag er oprettet, og vi vender tilbage hurtigst muligt. Denne mail kan ikke besvares.",
  ],
  ["nb", "Vi har mottatt henvendelsen din", "Hei!\n\nSaken din har fått nummer 48213. Vi svarer så fort vi kan."],
  ["en", "We have received your request (#48213)", "Hello,\n\nYour ticket number is 48213. Someone will be in touch."],
])("another helpdesk that marks its acknowledgement by nothing but its words (%s)", (_language, subject, text) => {
  expect(judged({ subject, text }).machine).toMatchObject({ kind: "receipt", signs: [{ where: "subject" }, { where: "text" }] });
});

test.each([
  ["nothing special", {}],
  ["says that a person sent it", { header: { "auto-submitted": "no" } }],
  ["Precedence of people", { header: { precedence: "first-class" } }],
  ["asks only for no receipts", { header: { "x-auto-response-suppress": "DR, RN" } }],
  ["a form on a website, filled in by a person", { from: "no-reply@webb.example", replyTo: "goran@kund.example" }],
  ["a form on our own website", { from: "kundservice@nordljus.example", replyTo: "goran@kund.example" }],
  ["a person who is called Noreply's cousin", { from: "norep@kund.example" }],
  ["writes about absence", { subject: "Frånvaro på jobbet drar in min ersättning" }],
  ["writes about an automatic answer", { subject: "Ert automatiska svar var konstigt" }],
  ["an automatics firm", { subject: "Automatiska dörrar fungerar inte" }],
  ["a parcel that did not come", { subject: "Kan ikke leveres pakken min?" }],
  ["asks for a receipt", { subject: "Kvitto saknas", text: "Kan ni skicka mitt kvitto?" }],
  ["asks about an order confirmation", { subject: "Orderbekräftelse", text: "Jag fick ingen orderbekräftelse." }],
  ["tells of an alarm", { subject: "Larm: hissen är trasig", text: "Ring mig." }],
  ["goes away soon", { text: "Jag är på semester till den 3 januari, ring mig efter det." }],
  ["forwarded by a program", { header: { "auto-submitted": "auto-forwarded" } }],
] satisfies [string, Change][])("a person: %s", (_name, change) => {
  expect(judged(change)).toMatchObject({ machine: null, unanswerable: false });
});

test.each([
  ["Exchange, to be left in peace", { header: { "x-auto-response-suppress": "DR, OOF, AutoReply" } }],
  ["our own address", { from: "Kundservice@nordljus.example" }],
  ["our own address with something after a plus", { from: "kundservice+lh-1@nordljus.example" }],
  ["answers to our own address", { from: "annan@kund.example", replyTo: "kundservice@nordljus.example" }],
  [
    "a form that marks its mail as a program's",
    { from: "no-reply@webb.example", replyTo: "goran@kund.example", header: generated },
  ],
  ["a number of another helpdesk", { subject: "SV: Er faktura [#48213]" }],
  [
    "a person at another helpdesk who asks something",
    { subject: "We have received your request", text: "Your case number is 4711. Which flat is it?" },
  ],
] satisfies [string, Change][])("a person, not to be answered by a machine: %s", (_name, change) => {
  expect(judged(change)).toMatchObject({ machine: null, unanswerable: true });
});

test("mail that reaches us by a group of our own house is its writer's", () => {
  const header = {
    precedence: "list",
    "list-id": "<info.nordljus.example>",
    "list-post": "<https://groups.example/a/nordljus.example/group/info/post>, <mailto:info@nordljus.example>",
    "list-unsubscribe": "<mailto:manage+1@groups.example>",
  };
  expect(judged({ header })).toMatchObject({ machine: null, unanswerable: false });
});

test("the signs say what made it a machine's and what told its kind", () => {
  expect(judged({ header: generated, subject: "Orderbekräftelse 1" }).machine?.signs).toEqual([
    { where: "header", detail: "Auto-Submitted" },
    { where: "subject", detail: "Orderbekräftelse" },
  ]);
  expect(judged({ from: "No-Reply@kund.example" }).machine?.signs).toEqual([
    { where: "sender", detail: "no-reply@kund.example" },
  ]);
});

test.each([
  ["Jag är ledig till och med 2027-01-03.", "2027-01-03"],
  ["Jag är tillbaka på kontoret måndagen den 7 december.", "2026-12-07"],
  ["Åter den 4/1.", "2027-01-04"],
  ["Jeg er tilbage på kontoret den 4. januar 2027.", "2027-01-04"],
  ["Jeg er tilbake 4. desember.", "2026-12-04"],
  ["På ferie til og med fredag 18. desember", "2026-12-18"],
  ["I will be out of the office until Monday, December 7.", "2026-12-07"],
  ["I'll be back on 7th of December, 2026", "2026-12-07"],
  ["I am returning to the office on 1 Feb.", "2027-02-01"],
  ["Jag är borta till måndag.", null],
  ["Ring 08-123 till 45/99.", null],
  ["Tillbaka den 31 februari", null],
])("%s — away until %s", (text, until) => {
  expect(awayUntil(text, new Date("2026-11-24T09:00:00Z"))).toBe(until);
});

describe("words alone", () => {
  /** People write of automatic answers, absence, receipts and alarms. */
  const people: [string, string][] = [
    ["Autosvar fungerar inte", "När jag mejlar er får jag inget autosvar. Har ni fått min fråga om fakturan?"],
    ["Automatiskt svar från er?", "Jag fick ett automatiskt svar från er i går men ingen har hört av sig."],
    ["SV: Automatiskt svar: Biljett", "Det har gått en vecka nu, jag har fortfarande inte fått biljetten!"],
    ["Re: Automatic reply: my broken kettle", "Your automatic reply said 48 hours. It has been a week."],
    ["Re: Automatic reply: Ticket", "You said tomorrow. It did not come."],
    ["SV: Automatisk svar: Min klage", "Dere skrev at dere skulle svare innen to dager."],
    ["Frånvaro: anmälan för Elsa 4B", "Hej, Elsa är sjuk i dag och stannar hemma."],
    ["Frånvaro: Elsa", "Detta är andra dagen. Elsa är sjuk i morgon också."],
    ["Fravær: Ola Nordmann 3A", "Hei, Ola er syk i dag. Hilsen Kari"],
    ["Fravær: hvordan melder jeg det?", "Hej, hvordan melder jeg fravær for min søn?"],
    ["Out of office next week - can you deliver Monday?", "I will be away. Please deliver on Monday the 7th instead."],
    ["OOO: Joe 3-7 Dec, meeting needs moving", "Hi, I'm out those days, can we move our service appointment?"],
    ["Undelivered mail", "Hi, my mail to your invoice address comes back undelivered. Which address should I use?"],
    ["Failure notice from your web shop", "Your shop gave me a failure notice when I paid."],
    ["Problem: your service does not work", "I can't log in to your service. Help!"],
    ["Resolved: disk in my order", "It is fine now, thank you."],
    ["Monitor is down: bought last week", "The monitor I bought is broken."],
    ['Alarm: "brandvarnaren piper"', "Brandvarnaren piper hela tiden."],
    ["Tack för ert mejl", "Hej Eva, jag kan inte svara på frågan om kundnummer, jag har inget. Hälsningar Siv"],
    ["Tack för ditt mejl", "Hej Eva! Tack för ditt mejl. Ärendet har fått nummer 55 hos er, stämmer det. Hälsningar Siv"],
    ["Takk for e-posten", "Hei, saksnummeret er 2026/4711. Send vedtaket på nytt."],
    ["Tak for din mail", "Hej, sagsnummeret er 2026/17. Send afgørelsen igen."],
    ["Thank you for your email", "Hi, your reference is wrong. My order was cancelled by mistake."],
    ["Thank you for your message", "Thank you for your message. Please do not reply to this address. I still want my refund."],
    ["Vi har fått ert meddelande", "Vi har fått ert meddelande, men paketet saknas."],
    ["We have received your message", "We have received your message but the door is still locked."],
    ["SV: Vi har fått ditt meddelande [LH-48215-6]", "Jag kan inte svara på vilken tid det var, men det var linje 4 på kvällen."],
    [
      "SV: Vi har fått ditt meddelande [LH-48215-6]",
      "Ärendet har skapats två gånger hos er, jag väntar fortfarande på pengarna.",
    ],
    ["SV: Vi har fått meldingen din [LH-48215-6]", "Saksnummeret er 2026/4711. Jeg venter fortsatt på svar."],
    ["SV: Vi har fået din besked [LH-48215-6]", "Sagsnummeret er 2026/4711, og jeg venter stadig på svar."],
    ["RE: We have your message [LH-48215-6]", "My ticket has been created twice. I am still waiting for the money."],
    ["Vi har fått ditt meddelande [LH-48215-6]", "Ärendenummer 2026-4711."],
    ["Mottagningsbekräftelse", "Jag har inte fått någon mottagningsbekräftelse på min ansökan."],
    ["Kvittens: saknas", "Kvittensen för ansökan 12 saknas fortfarande."],
    ["Re: Din biljett", "Jag är på semester till den 5 augusti."],
    // As customers use them.
    ["Ni skickar bara autosvar", "Tredje gången jag skriver. Autosvar är inget svar."],
    ["Autosvar", "Stäng av det här autosvaret, det kommer varje natt."],
    ["Frånvaro", "Jag anmäler frånvaro för Nils, 7C, på fredag. Han ska till tandläkaren."],
    ["Frånvaroanmälan går inte att skicka", "Sidan säger fel när jag skickar frånvaron."],
    ["Ärende skapat två gånger", "Ärendet skapades två gånger i går. Ta bort det ena."],
    ["Ärende 4711", "Ärendenummer 4711. Vi har väntat i tre veckor."],
    ["Kvitto", "Kvittot för resan i går kom aldrig."],
    ["Kvitto från er är fel", "Det står fel moms på kvittot."],
    ["Notis om avstängning", "Fick en notis om att vattnet stängs av. Det är inte min adress."],
    ["Larm i trapphuset", "Larmet tjuter sedan i natt och ingen kommer."],
    ["LARM: hissen", "Hissen står stilla med folk i."],
    ["Nyhetsbrev", "Nyhetsbrevet kommer dubbelt. Det räcker med ett."],
    ["Avregistrera", "Avregistrera anna@hem.example från utskicken. Länken fungerar inte."],
    ["Retur", "Returen lämnades i måndags, pengarna har inte kommit."],
    ["Returbekräftelse", "Ingen returbekräftelse kom. Paketnumret är 00370."],
    ["Autosvar virker ikke", "Jeg får ingen autosvar fra jer, så jeg ved ikke om mailen kom frem."],
    ["Kvittering", "Kvitteringen mangler for købet den 3. november."],
    ["Afmelding", "Afmeld mig fra nyhedsbrevet. Linket virker ikke."],
    ["Sagen er oprettet forkert", "Sagen er oprettet i mit navn, men den er min mors."],
    ["Fravær", "Ida har fri på fredag, vi skal til bryllup."],
    ["Returnering av varer", "Returen er sendt. Pengene er ikke kommet."],
    ["Melde meg av nyhetsbrevet", "Meld meg av. Takk."],
    ["Varsel om stenging", "Dere sendte varsel om stenging av strømmen. Regningen er betalt."],
    ["Saken min er registrert feil", "Saken er registrert på feil adresse. Det riktige er Storgata 4."],
    ["Automatisk svar hjelper ikke", "Jeg får bare automatisk svar. Ring meg."],
    ["Auto reply", "All I ever get is an auto reply. Call me on 070-1234567."],
    ["Receipt from 3 November", "The receipt from 3 November has the wrong name on it."],
    ["Unsubscribe", "Unsubscribe does not work. Third time I ask."],
    ["Order confirmation missing", "No order confirmation came. The money was taken."],
    ["Alert: my card was charged twice", "Two charges on 3 November, same amount."],
  ];
  test.each(people)("a person: %s", (subject, text) => {
    expect(judged({ subject, text }).machine).toBeNull();
  });

  /** What programs write that mark it by nothing: all of it is theirs. */
  const machines: [MachineKind, string, string][] = [
    ["out-of-office", "Re: Din biljett", "Detta är ett automatiskt svar. Jag är på semester till den 5 augusti."],
    [
      "out-of-office",
      "SV: Din biljett",
      "Hej!\n\nDet här är ett autosvar. Jag är ledig t.o.m. 7 december och läser inte min mejl. Vid brådskande ärenden, kontakta Pia på 08-123 45.",
    ],
    [
      "out-of-office",
      "Frånvarande Re: Din biljett",
      "Jag är på semester och åter den 7 december. Detta är ett automatiskt svar.",
    ],
    ["out-of-office", "SV: Din billett", "Dette er et automatisk svar. Jeg har ferie til 7. desember."],
    [
      "out-of-office",
      "Sv: Din billet",
      "Dette er et automatisk svar. Jeg er på ferie og læser ikke mails før mandag den 7. december.",
    ],
    [
      "out-of-office",
      "Re: Your ticket",
      "This is an automatic reply. I am away until 7 December and will respond when I'm back.",
    ],
    ["out-of-office", "Autosvar: Din biljett", "Tack för ditt mejl. Jag är föräldraledig till augusti 2027. Kontakta växeln."],
    ["out-of-office", "Automatisk svar: Din billett", "Jeg er på kurs og har begrenset tilgang til e-post."],
    ["receipt", "Mottagningsbekräftelse", "Din e-post har kommit in till myndigheten. Den kan bli allmän handling."],
    ["receipt", "Kvittens: Fråga", "Vi bekräftar att vi har tagit emot din e-post."],
    [
      "receipt",
      "Bekräftelse av ärende KC-2026-48213",
      "Hej!\nVi har tagit emot ditt ärende. Ärendenummer: KC-2026-48213.\nVi återkommer inom två arbetsdagar.\nDet här mejlet går inte att svara på.",
    ],
    [
      "receipt",
      "Vi har fått ditt meddelande [AB-94903-2]",
      "Hej,\n\nTack för att du skrev till oss. Ditt meddelande har kommit fram, och någon av oss svarar senast fredag 27 november kl. 17:00.\n\nDetta är ett automatiskt svar.",
    ],
    [
      "receipt",
      "SV: Vi har fått ditt meddelande [LH-48215-6]",
      "Hej!\n\nTack för ditt mejl. Vi svarar så snart vi kan.\n\nDetta är ett automatiskt svar.",
    ],
    ["receipt", "Vi har mottatt henvendelsen din", "Vi har mottatt henvendelsen din. Denne e-posten kan ikke besvares."],
    ["receipt", "Kvittering for din henvendelse", "Vi har modtaget din henvendelse og svarer inden 5 dage."],
    [
      "receipt",
      "Case #48213 has been created: Our question",
      "Thank you. Your case has been created. We'll get back to you shortly.",
    ],
    [
      "receipt",
      "Thank you for contacting us",
      "Hello Anna,\n\nWe have received your message and will get back to you as soon as possible.\n\nKind regards\nThe Acme Team",
    ],
  ];
  test.each(machines)("a machine: %s, %s", (kind, subject, text) => {
    expect(judged({ subject, text })).toMatchObject({ machine: { kind }, unanswerable: true });
  });

  test("what only sounds like an acknowledgement is its writer's answer in a conversation; what calls itself automatic is none", () => {
    const subject = "Vi har mottatt henvendelsen din";
    expect(judged({ subject, text: "Vi har mottatt henvendelsen din." }).mayBeAnswer).toBe(true);
    expect(judged({ subject, text: "Vi har mottatt henvendelsen din. Dette er et automatisk svar." }).mayBeAnswer).toBe(false);
  });
});

describe("marks", () => {
  const replyTo = "anna@kund.example";
  const text = "Namn: Anna\nFråga: när öppnar ni?";
  const unsubscribe = { "list-unsubscribe": "<https://liste.example/av>" };

  test.each([
    ["our own form", { from: "kontaktformular@nordljus.example", replyTo, text, header: generated }],
    ["our own website", { from: "wordpress@www.nordljus.example", replyTo, text, header: generated }],
    ["our own website in bulk", { from: "webb@nordljus.example", replyTo, text, header: { precedence: "bulk" } }],
    ["our own form, filled in by a colleague", { from: "noreply@nordljus.example", replyTo: "eva@nordljus.example", text }],
    [
      "our own form that names an address in its lines",
      { from: "no-reply@nordljus.example", text: `E-post: ${replyTo}\n${text}` },
    ],
    ["a service's form", { from: "notifications@typeform.com", replyTo, text, header: { ...generated, ...unsubscribe } }],
    ["a form that sends as its customer", { from: replyTo, text, header: generated }],
    ["a sales tool", { text: "Som vi pratade om: kan du skicka avtalet?", header: unsubscribe }],
    ["X-Autoreply that says no", { text: "Hej, när öppnar ni?", header: { "x-autoreply": "no" } }],
    ["an empty X-Autorespond", { text: "Hej, när öppnar ni?", header: { "x-autorespond": "" } }],
    [
      "the postmaster of a small house",
      { from: "postmaster@kund.example", subject: "Er SPF-post", text: "Er SPF-post är fel. /Per" },
    ],
    ["an alarm company", { from: "larm@kund.example", subject: "Faktura", text: "Fakturan är betald två gånger." }],
    ["somebody called Backup", { from: "backup@kund.example", subject: "Fråga om backup", text: "Offerten för backup saknas." }],
    ["whose answers go to a no-reply address", { replyTo: "noreply@kund.example", text: "Hej, när öppnar ni?" }],
    [
      "an accepted invitation with words",
      { answersInvitation: true, subject: "Godkänt: Möte", text: "Kommer tio minuter sent." },
    ],
  ] satisfies [string, Change][])("a person: %s", (_name, change) => {
    expect(judged(change).machine).toBeNull();
  });

  test("nobody is acknowledged under an address that nobody reads", () => {
    expect(judged({ replyTo: "noreply@kund.example", text: "Hej, när öppnar ni?" }).unanswerable).toBe(true);
  });

  const mailing = `${"<table><tr><td><img src='x'><a href='https://x.example'>Köp</a></td></tr></table>".repeat(4)}<a href="https://x.example/u">Avregistrera dig här</a>`;
  const bulkReply = { precedence: "bulk", "x-autoreply": "yes", "auto-submitted": "auto-replied" };
  test.each([
    [
      "Gmail, Swedish",
      "out-of-office",
      {
        header: bulkReply,
        envelopeFrom: "",
        subject: "Ledig Re: Din biljett",
        text: "Hej! Jag är ledig t.o.m. 7 december. Hör gärna av dig till kollegan Pia.",
      },
    ],
    [
      "Gmail, Norwegian",
      "out-of-office",
      {
        header: bulkReply,
        envelopeFrom: "",
        subject: "Ferieavvikling Re: Din billett",
        text: "Jeg har fri og er tilbake mandag 7. desember. Kontakt Siri ved behov.",
      },
    ],
    [
      "Gmail, Danish",
      "out-of-office",
      {
        header: bulkReply,
        envelopeFrom: "",
        subject: "Ferie Re: Din billet",
        text: "Jeg er på ferie og læser ikke mails før mandag den 7. december.",
      },
    ],
    [
      "Gmail, English",
      "out-of-office",
      {
        header: bulkReply,
        envelopeFrom: "",
        subject: "Re: Your ticket",
        text: "I'm away until 7 December and will reply when I'm back.",
      },
    ],
    [
      "Sieve's vacation",
      "out-of-office",
      { header: { "auto-submitted": "auto-replied (vacation)" }, subject: "Auto: Din biljett", text: "Hör av dig till Pia." },
    ],
    [
      "iCloud",
      "out-of-office",
      { header: { ...replied, "x-autoreply-type": "vacation" }, subject: "Re: Din biljett", text: "Pia answers." },
    ],
    [
      "OTRS",
      "receipt",
      {
        header: { ...replied, precedence: "bulk", "x-otrs-loop": "yes" },
        subject: "[Ticket#2026112710000012] RE: Our question",
        text: "Dear Customer,\n\nThank you for your request. Your email will be answered by a human ASAP.",
      },
    ],
    [
      "RT",
      "receipt",
      {
        header: { precedence: "bulk", "rt-ticket": "acme #4821" },
        subject: "[acme #4821] AutoReply: Our question",
        text: 'Greetings,\n\nThis message has been automatically generated in response to the creation of a trouble ticket regarding "x".\n\nThere is no need to reply to this message right now. Your ticket has been assigned an ID of [acme #4821].',
      },
    ],
    [
      "Jira",
      "receipt",
      {
        header: { ...generated, precedence: "bulk" },
        subject: "HELP-482 Our question",
        text: "",
        whole: "Just confirming that we got your request. We're on it.",
      },
    ],
    [
      "Zendesk",
      "receipt",
      {
        header: generated,
        subject: "[Stena] Re: Vår begäran",
        text: "",
        whole:
          "##- Skriv ditt svar ovanför denna rad -##\n\nDin begäran (48213) har mottagits och granskas av vår supportpersonal.",
      },
    ],
    ["a parcel in Swedish", "receipt", { from: "noreply@frakt.example", subject: "Ditt paket är på väg" }],
    [
      "DMARC",
      "other",
      {
        from: "dmarcreport@post.example",
        subject: "Report Domain: nordljus.example Submitter: post.example Report-ID: <1>",
        files: ["post.example!nordljus.example!1!2.xml.gz"],
      },
    ],
    [
      "DMARC, from anywhere",
      "other",
      { subject: "Report domain: nordljus.example Submitter: kund.example Report-ID: 1", files: ["r.zip"] },
    ],
    ["a calendar", "other", { answersInvitation: true, subject: "Godkänt: Möte", text: "" }],
    ["a watchdog", "monitor", { from: "alerts@vakt.example", subject: "Website Down - nordljus.example", text: "down" }],
    ["another watchdog", "monitor", { from: "alert@vakt.example", subject: "Monitor is DOWN: nordljus.example", text: "down" }],
    [
      "a mailing that marks itself as none",
      "newsletter",
      { subject: "Höstens nyheter", text: "Se nyheterna!\nAvregistrera dig här", html: mailing },
    ],
    [
      "an old mail system",
      "report",
      { subject: "Undeliverable: Svar", text: "Your message did not reach some or all of the intended recipients." },
    ],
  ] satisfies [string, MachineKind, Change][])("a machine: %s (%s)", (_name, kind, change) => {
    expect(judged(change)).toMatchObject({ machine: { kind }, unanswerable: true });
  });

  test("who sends a mailing on, or complains about one, is a person", () => {
    expect(
      judged({ subject: "VB: Höstens nyheter", text: "Se nyheterna!\nAvregistrera dig här", html: mailing }).machine,
    ).toBeNull();
    expect(judged({ subject: "Utskick", text: "Jag vill slippa.\nAvregistrera dig här", html: mailing }).machine).toBeNull();
  });

  test.each([
    ["RT", { precedence: "bulk", "rt-ticket": "kundab #4821" }],
    ["Zendesk", { ...generated, "x-mailer": "Zendesk Mailer" }],
    ["a list", { "list-id": "<kontoret.kund.example>" }],
  ])("what %s marks may be a colleague's answer, unless it is worded as a machine's", (_name, header) => {
    expect(
      judged({ header, subject: "Re: Biljett [kundab #4821]", text: "Nej, den kom inte. Skicka den igen i dag." }),
    ).toMatchObject({
      machine: { kind: expect.any(String) },
      mayBeAnswer: true,
    });
    for (const said of [
      "Vi har tagit emot ditt ärende. Ditt ärendenummer är 4821.",
      "Detta är ett automatiskt svar. Jag är på semester till den 5 augusti.",
    ])
      expect(judged({ header, subject: "Re: Biljett [kundab #4821]", text: said })).toMatchObject({
        machine: { kind: expect.stringMatching(/receipt|out-of-office/) },
        mayBeAnswer: false,
      });
  });

  test.each([
    ["a subject of absence", { subject: "Re: Autosvar: Biljett", text: "Nej, den kom inte. Skicka den igen i dag." }],
    ["an alert's subject", { subject: "[kundab #4821] Re: Alarm: hissen", text: "Hissen står fortfarande. Skicka någon." }],
    ["another's return", { subject: "SV: Frånvaro", text: "Elsa kommer tillbaka på torsdag." }],
    ["an incident", { subject: "Incident INC001 updated", text: "Kollegan är informerad, dörren lagas i morgon." }],
    ["an absence", { subject: "Frånvaro: Elsa", text: "Elsa är sjuk i morgon också." }],
    ["a week away", { subject: "Re: Biljett", text: "Jag är på semester nästa vecka. Skicka den till Pia." }],
    [
      "thanks first",
      {
        subject: "Re: Biljett",
        text: "Tack för ditt mejl. Vi har fått ditt meddelande. Biljetten har fel datum, så skicka en ny.",
      },
    ],
    [
      "a footer",
      {
        subject: "Re: Biljett",
        text: "Biljetten har fel datum, så skicka en ny till kontoret. Den ska gälla två personer.\n\nThis is an automatically generated message.",
      },
    ],
  ] satisfies [string, Change][])("a colleague's answer out of a helpdesk: %s", (_name, change) => {
    expect(judged({ header: { precedence: "bulk" }, ...change })).toMatchObject({ mayBeAnswer: true });
  });

  test.each([
    ["about a receipt", { subject: "Kvitto", text: "Namn: Anna\nMeddelande: kvittot för resan i går kom aldrig." }],
    ["about absence", { subject: "Frånvaro: Elsa", text: "Navn: Anna\nBesked: Elsa er syg i dag." }],
    ["about an alarm", { subject: "Larm: trapphuset", text: "Hur stänger jag av larmet?" }],
    ["about an order", { subject: "Order confirmation", text: "Name: Joe\nMessage: it never came." }],
  ] satisfies [string, Change][])("a form that sends as its customer: %s", (_name, change) => {
    expect(judged({ header: generated, ...change }).machine).toBeNull();
  });

  test("a shop's confirmation asks nothing, for all its question marks", () => {
    const text = "Namn: Anna\nTelefon: 070-123\nDin order är på väg. Har du frågor? Kontakta oss.";
    expect(judged({ header: generated, subject: "Orderbekräftelse 4711", text }).machine?.kind).toBe("receipt");
  });

  test.each([
    ["an absence", { subject: "Automatiskt svar: Biljett", text: "Tack! Resande fot, mejl läses sporadiskt." }],
    ["a watchdog", { from: "alerts@vakt.example", subject: "Re: Biljett", text: "Down." }],
    ["an alert", { subject: "** RECOVERY Service Alert: web1/HTTP is OK **", text: "Service: HTTP" }],
  ] satisfies [string, Change][])("no answer, whatever joins: %s", (_name, change) => {
    expect(judged({ header: generated, ...change })).toMatchObject({ machine: { kind: expect.any(String) }, mayBeAnswer: false });
  });

  test("an automatic answer is never somebody's", () => {
    for (const change of [{ header: replied }, { envelopeFrom: "" }, { header: { "x-autoreply": "yes" } }] satisfies Change[])
      expect(judged({ ...change, subject: "Re: Biljett", text: "Nej, den kom inte." }).mayBeAnswer).toBe(false);
  });
});
