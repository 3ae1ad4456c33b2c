import { expect, test } from "vitest";
import { judge } from "./machine.ts";

/** A mail that only its words could tell from a machine's. */
function judged(subject: string, text: string) {
  return judge({
    header: new Map(),
    envelopeFrom: "kim@kund.example",
    from: "kim@kund.example",
    replyTo: null,
    to: ["kundservice@nordljus.example"],
    subject,
    text,
    whole: text,
    shown: text,
    html: null,
    files: [],
    answersInvitation: false,
    isReport: false,
    ourAddresses: new Set(["kundservice@nordljus.example"]),
    at: new Date("2026-11-24T09:00:00Z"),
  });
}

/** Customers who use the words of machines; many write as curtly as one, and ask nothing. */
const people: [subject: string, text: string][] = [
  ["Vi har fått er faktura", "Vi har fått er faktura. Den är redan betald."],
  ["Tack för ert meddelande", "Tack för ert meddelande. Vi återkommer."],
  ["SV: Tack för ert meddelande", "Tack. Vi återkommer inom kort."],
  ["Frånvaro", "Jag är sjukskriven till den 5 augusti och kan inte komma på besöket."],
  ["Autosvar", "Jag är på semester till den 5 augusti. Skicka paketet efter det."],
  ["Out of office", "I am on holiday until 5 August. Deliver the sofa after that."],
  ["Automatiskt svar", "Jag är bortrest till fredag. Ni kan lämna paketet hos grannen."],
  ["Re: Automatic reply: Claim 33", "Thank you for your message. I have no phone."],
  ["Tack för ditt mejl", "Tack för ditt mejl."],
  ["Vi har mottagit ert beslut", "Vi har mottagit ert beslut och överklagar det."],
  ["Kvittens", "Vi har fått ert brev. Barnet har fel namn i det."],
  ["Vi har fått ditt mejl", "Vi har fått ditt mejl. Betalningen är gjord."],
  ["Tak for din mail", "Tak for din mail. Vi har modtaget varen, men den er i stykker."],
  ["Takk for e-posten", "Takk for e-posten. Vi har fått saken vår avslått."],
  ["Thank you for your email", "We have received your email. The fridge is still broken."],
  ["Your ticket has been created", "Your ticket 4411 was created without my name."],
  ["Ticket received", "Ticket 4411 received. Wrong date on it."],
  ["Ärende skapat", "Ett ärende har skapats. Det gäller fel lägenhet."],
  ["Undelivered: parcel 00370", "The parcel could not be delivered to my door, the driver said."],
  ["Undelivered mail", "My letter could not be delivered to you. 550 5.1.1 it says."],
  ["Delivery failure", "The delivery failed again."],
  ["Alarm: inbrott", "Larmet gick i natt, ring mig."],
  ["Monitoring", "Our monitoring shows your site is down."],
  ["[RESOLVED] tack", "Problemet är löst, tack för hjälpen."],
  ["Retur bekräftelse", "Vi har skickat tillbaka varan. Pengarna saknas."],
  ["SV: Orderbekräftelse 4411", "Fel adress på ordern. Den ska till Storgatan 4."],
  ["Report domain: hur gör jag", "Vart rapporterar jag en domän?"],
  ["Semestermeddelande", "Hej! Vi är på semester till den 5 augusti. Sophämtningen kan pausas till dess."],
  ["Autosvar: igen", "Vänligen kontakta mig på 070-123 45 67."],
  ["Automatic reply", "Please contact me on 070-123 45 67."],
  ["Mottagningsbekräftelse", "Er e-post har kommit in till oss. Handläggaren återkommer inte."],
  ["Avregistrera", "Avsluta prenumerationen."],
  ["Vi har fått ditt svar", "Vi har fått ditt svar på överklagan. Beslutet är fel."],
  ["Kvittering for din henvendelse", "Vi har ikke modtaget din kvittering."],
  ["Bekräftelse på mottaget paket", "Paketet är mottaget. Det var trasigt."],
  ["SV: Ärende", "Detta är ett automatiskt fel i er tjänst. Betalningen gick inte igenom."],
  ["SV: Faktura", "Detta är ett automatiskt dragande abonnemang som aldrig beställts."],
  ["Re: Invoice", "This is an automatic payment that was never agreed to."],
  ["Re: Faktura", "Dette er en automatisk betaling. Den er aldri godkjent."],
  ["Autosvar: Fråga om vatten", "Vattnet är brunt igen. Kom och titta."],
  ["Automatiskt svar: Fråga", "Ingen har svarat på två veckor."],
  ["Automatisk svar: Spørsmål", "Ingen har svart på to uker. Vi er på ferie fra fredag og vil ha dette løst før det."],
  ["Automatisk svar: Spørgsmål", "Hej. Tak for jeres svar. Varen er stadig ikke kommet."],
  ["Automatic reply: Question", "Thanks. The office was closed on Monday when I came."],
  ["SV: Ditt ärende har registrerats", "Bra, tack."],
  ["SV: Ditt ärende har registrerats", "Ärendet gäller nycklarna, inte låset."],
  ["Re: Ticket created", "Ticket 55 is about the other flat."],
  ["Frånvaro vecka 12", "Klara är ledig måndag till onsdag i vecka 12, beviljat av rektor."],
  ["Ledighet", "Vi är bortresta till den 5 augusti. Posten ska eftersändas till Storgatan 2."],
  ["Fravær", "Emil er på ferie til mandag den 12."],
  ["Fravær", "Sofie er bortreist til mandag."],
  ["Sick leave", "I am on sick leave until 5 August. The form is attached."],
  ["On vacation", "We are away until Monday. Water the plants in the entrance, as agreed."],
  ["Semester", "Jag har semester till den 5 augusti. Sophämtningen kan vänta."],
  ["Kvitto på inbetald avgift", "Här är kvittot. Avgiften betalades den 3 november."],
  ["Kvittens", "Här kommer kvittensen, undertecknad."],
  ["Mottagningsbekräftelse", "Vi har tagit emot ert paket. En stol saknar ben."],
  ["Vi har fått ditt mejl", "Vi har fått ditt mejl om avgiften. Den är för hög."],
  ["Vi har modtaget jeres brev", "Vi har modtaget jeres brev. Beløbet passer ikke."],
  ["Vi har mottatt brevet", "Vi har mottatt brevet deres. Beløpet stemmer ikke."],
  ["We have received your invoice", "We have received your invoice. It is for somebody else."],
  ["We have received your letter", "We have received your letter and disagree."],
  ["Thank you for your message", "Thank you for your message. We will reply when the heating works."],
  ["Thanks for your mail", "Thanks for your mail. The door code is 4711."],
  ["Tack för mejlet", "Tack för mejlet. Jag svarar när jag är hemma."],
  ["Tack för din fråga", "Tack för din fråga. Mitt kundnummer är 4711."],
  ["Tak for din besked", "Tak for din besked. Sagen er min søns."],
  ["Takk for meldingen", "Takk for meldingen. Saksnummeret er 4711."],
  ["Re: Din sag", "Dette er min tredje mail."],
  ["Re: Your case", "This is the third message. Nobody answers."],
  ["Detta är ett automatiskt svar", "Detta är ett automatiskt svar, skriver ni. Det duger inte."],
  ["Notis", "Notisen i appen går inte bort."],
  ["Larm", "Larmet är trasigt. Kod 44."],
  ["WARNING: gas smell", "Gas smell in the stairwell at Storgatan 4."],
  ["Backup failed", "Backup failed in your app and the photos are gone."],
  ["Server down", "Your booking server is down."],
  ["Alert", "Water coming through the ceiling."],
  ["Undeliverable: my letter", "The letter to your office was undeliverable."],
  ["Mail delivery failed", "Mail delivery failed three days in a row on our street."],
  ["Returned mail: wrong address", "Returned mail lies at the post office."],
];

test.each(people)("a person: %s — %s", (subject, text) => {
  expect(judged(subject, text).machine).toBeNull();
});

/** All they say is what machines say. */
const machines: [subject: string, text: string][] = [
  [
    "Automatiskt svar: SV: Er faktura",
    "Hej,\n\nTack för ditt mail. Jag är på semester v. 28-31 och är tillbaka måndag 4 augusti. Under tiden kan du kontakta vår växel på 08-123 456 00.\n\nMed vänlig hälsning\nLena Holm",
  ],
  [
    "Automatic reply: Your order",
    "Hi,\n\nThank you for your email. I am currently out of the office with limited access to email, returning on Monday 7 December. If your matter is urgent, please contact Pia Ek on +46 8 123 456.\n\nKind regards,\nTom",
  ],
  ["Autosvar: Offert", "Jag är föräldraledig till och med augusti. Mejla info@bolag.se så hjälper mina kollegor dig."],
  ["Automatisk svar: Tilbud", "Hei! Jeg har ferie frem til 7. august. Ved hastesaker kan du kontakte Siri på 900 00 000."],
  ["Automatisk svar: Tilbud", "Hej, jeg er på barsel til 1. marts. Skriv til kontakt@firma.dk i stedet."],
  ["Autoreply: Tickets", "I'm travelling and will respond on my return."],
  [
    "Re: Biljett",
    "Detta är ett automatiskt svar. Tack för ditt mejl! Vi har fått ditt meddelande och återkommer inom 2 arbetsdagar.",
  ],
  [
    "Tack för att du kontaktar oss",
    "Hej! Tack för att du kontaktar oss. Vi har tagit emot din förfrågan och svarar inom 24 timmar. Med vänlig hälsning, Kundservice",
  ],
  [
    "Vi har mottagit ditt ärende 55521",
    "Ditt ärende har registrerats med nummer 55521. Du kan följa ärendet på https://x.se/55521. Svara inte på detta mejl.",
  ],
  [
    "Tak for din henvendelse",
    "Kære kunde\n\nTak for din henvendelse. Vi har modtaget din mail og vender tilbage hurtigst muligt. Vores svartid er lige nu 2-3 hverdage.\n\nVenlig hilsen\nKundeservice",
  ],
  [
    "Takk for henvendelsen",
    "Hei,\nVi har mottatt din henvendelse og vil svare deg så snart som mulig. Ditt saksnummer er 99231.\nHilsen Kundesenteret",
  ],
  [
    "We have received your request",
    "Hi there,\n\nThanks for reaching out! We've received your request (99231) and a member of our support team will reply within 24 hours.",
  ],
  [
    "Ticket #99231 received",
    "Thank you for contacting support. Your ticket number is #99231. This is an automated message, please do not reply.",
  ],
  ["[Ticket#99231] We got your message", "This is an automatic reply to let you know that we have received your message."],
  [
    "Request received: Our contract",
    "Your request (99231) has been received and is being reviewed by our support staff. To add additional comments, reply to this email.",
  ],
  ["Din förfrågan är mottagen", "Din förfrågan är mottagen. Vi hör av oss."],
  ["Frånvaromeddelande", "Jag är inte på kontoret idag."],
  ["Ferie", "Dette er en automatisk besked. Kontoret er ferielukket til den 4. august."],
  ["Stängt", "Detta meddelande skickas automatiskt. Vi har semesterstängt till den 4 augusti."],
  ["Autosvar", "Jag har slutat på företaget. Kontakta Pia Ek, pia@bolag.se."],
  [
    "Registrering av inkommen handling",
    "Din handling har inkommit till kommunen. Diarienummer KS 2026/123. Detta är ett automatgenererat meddelande som inte går att svara på.",
  ],
  ["Kvittering", "Vi bekræfter modtagelsen af din ansøgning. Sagsnummer: 2026-4711. Denne mail kan ikke besvares."],
  [
    "Automatiskt svar: Möte",
    "Hej! Jag är på tjänsteresa och har begränsad tillgång till mejl. Jag svarar när jag är åter den 9 december.",
  ],
  ["Automatiskt svar: Möte", "Jag arbetar inte på fredagar. Vid akuta ärenden ring 08-12 34 56."],
  ["Autosvar: Möte", "Jag är ute på semester. Åter 7/8. Ha en fin sommar!"],
  ["Out of office: Meeting", "I'm out of the office this week and will be back on Monday."],
  [
    "Automatic reply: Meeting",
    "Thanks for your email! I'm on parental leave until September 2027. Please contact Eva Lind instead.",
  ],
  [
    "Automatisk svar: Møde",
    "Tak for din mail. Jeg er ikke på kontoret og er tilbage mandag. Ved hastende spørgsmål kontakt da venligst Mette på 12 34 56 78.",
  ],
  ["Automatisk svar: Møte", "Takk for e-posten. Jeg er i permisjon og er tilbake 1. mars. Kontakt Siri Lie ved behov."],
  ["Re: Möte", "Hej\n\nDetta är ett automatiskt svar. Jag är sjukskriven tills vidare. Kontakta min chef Pia Ek.\n\nMvh Ulf"],
  ["Sv: Møte", "Dette er en automatisk melding. Jeg har fri til mandag."],
  ["Re: Meeting", "This is an automated response. I no longer work at Acme. Please contact info@acme.example."],
  [
    "Ärende 4711 har skapats",
    "Tack för att du kontaktar Servicecenter. Ditt ärende har fått nummer 4711. Vi återkommer så snart som möjligt.",
  ],
  ["Din sag er oprettet", "Din sag er oprettet med nummer 4711. Vi svarer inden for 3 hverdage."],
  ["Saken din er registrert", "Saken din er registrert. Saksnummer: 4711. Vi kontakter deg når saken er behandlet."],
  ["Request created", "Thank you for contacting IT support. Your request has been created and assigned the number 4711."],
  [
    "Vi har tagit emot ditt meddelande",
    "Hej!\n\nDitt meddelande har kommit fram till Trafikkontoret. Vi besvarar det inom fem arbetsdagar.\n\nMed vänlig hälsning\nTrafikkontoret",
  ],
  ["Thank you for contacting Acme", "Thank you for contacting Acme. We've received your message. This is an automated message."],
  ["Tak for din henvendelse", "Tak for din henvendelse. Dette er en automatisk besked. Du vil høre fra os hurtigst muligt."],
  ["Bekräftelse på mottaget ärende", "Vi har registrerat ditt ärende. Ärendenummer 4711."],
  ["Takk for din henvendelse", "Takk for at du kontakter oss. Vi har mottatt meldingen din og svarer innen to virkedager."],
];

test.each(machines)("a machine: %s — %s", (subject, text) => {
  expect(judged(subject, text)).toMatchObject({
    machine: { kind: expect.stringMatching(/receipt|out-of-office/) },
    unanswerable: true,
  });
});

test.each(machines)("a machine to which somebody has added a matter is that person: %s — %s", (subject, text) => {
  for (const matter of ["Pengarna saknas.", "Varen er i stykker.", "Døren står åpen.", "The heating is cold."])
    expect(judged(subject, `${matter}\n\n${text}`).machine).toBeNull();
});

test("what somebody sends on is theirs", () => {
  const text = "Detta är ett automatiskt svar. Vi har fått ditt meddelande.";
  for (const subject of ["VB: Autosvar", "Fwd: Automatic reply", "VS: Automatisk svar"])
    expect(judged(subject, text).machine).toBeNull();
});
