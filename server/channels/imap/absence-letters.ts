import type { Letter } from "#staff";
import { needsPerson, type Trouble } from "./trouble.ts";

type Locale = "sv" | "da" | "nb" | "en";

interface Values {
  channel: string;
  address: string;
  organisation: string;
  since: Date;
  until: Date;
  timeZone: string;
  trouble: Trouble;
  link: string;
}

const formats: Record<Locale, string> = { sv: "sv-SE", da: "da-DK", nb: "nb-NO", en: "en-GB" };

function timeIn(locale: Locale, at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(formats[locale], { dateStyle: "short", timeStyle: "short", timeZone }).format(at);
}

/** Said to those who can do something: no mail comes from a mailbox. */
export function awayLetter(locale: Locale, values: Values): Letter {
  const { channel, address, organisation, link } = values;
  const since = timeIn(locale, values.since, values.timeZone);
  const person = needsPerson(values.trouble);
  const letters: Record<Locale, Letter> = {
    sv: {
      subject: `Inga mejl hämtas till ${channel}`,
      text: `Hej!\n\nSedan ${since} kan Lyhörd inte hämta mejl från ${address} (${organisation}). Det som kunderna skriver ligger kvar i brevlådan och går inte förlorat.\n\n${person ? "Det går inte över av sig självt: någon behöver logga in igen." : "Vi försöker igen hela tiden, men titta gärna efter."}\n\nHär ser du vad som är fel och vad du kan göra:\n${link}\n\nVi skriver igen när det fungerar.\n`,
    },
    da: {
      subject: `Der hentes ingen mails til ${channel}`,
      text: `Hej!\n\nSiden ${since} har Lyhörd ikke kunnet hente mails fra ${address} (${organisation}). Det, kunderne skriver, bliver liggende i postkassen og går ikke tabt.\n\n${person ? "Det går ikke over af sig selv: nogen skal logge ind igen." : "Vi prøver igen hele tiden, men kig gerne på det."}\n\nHer kan du se, hvad der er galt, og hvad du kan gøre:\n${link}\n\nVi skriver igen, når det virker.\n`,
    },
    nb: {
      subject: `Ingen e-post hentes til ${channel}`,
      text: `Hei!\n\nSiden ${since} har ikke Lyhörd kunnet hente e-post fra ${address} (${organisation}). Det kundene skriver, blir liggende i postkassen og går ikke tapt.\n\n${person ? "Det går ikke over av seg selv: Noen må logge inn på nytt." : "Vi prøver igjen hele tiden, men ta gjerne en titt."}\n\nHer ser du hva som er galt, og hva du kan gjøre:\n${link}\n\nVi skriver igjen når det virker.\n`,
    },
    en: {
      subject: `No mail is being fetched for ${channel}`,
      text: `Hello,\n\nSince ${since} Lyhörd has not been able to fetch mail from ${address} (${organisation}). What customers write stays in the mailbox and is not lost.\n\n${person ? "It will not mend by itself: somebody needs to sign in again." : "We keep trying, but please have a look."}\n\nSee what is wrong and what to do:\n${link}\n\nWe will write again when it works.\n`,
    },
  };
  return letters[locale];
}

/** Said to the same: it comes again, and nothing is missing. */
export function backLetter(locale: Locale, values: Values): Letter {
  const { channel, address, link } = values;
  const since = timeIn(locale, values.since, values.timeZone);
  const until = timeIn(locale, values.until, values.timeZone);
  const letters: Record<Locale, Letter> = {
    sv: {
      subject: `Mejlen till ${channel} hämtas igen`,
      text: `Hej!\n\nLyhörd hämtar åter mejl från ${address}. Det som kom mellan ${since} och ${until} hämtas nu också.\n\n${link}\n`,
    },
    da: {
      subject: `Mails til ${channel} hentes igen`,
      text: `Hej!\n\nLyhörd henter igen mails fra ${address}. Det, der kom mellem ${since} og ${until}, bliver også hentet nu.\n\n${link}\n`,
    },
    nb: {
      subject: `E-posten til ${channel} hentes igjen`,
      text: `Hei!\n\nLyhörd henter igjen e-post fra ${address}. Det som kom mellom ${since} og ${until}, blir også hentet nå.\n\n${link}\n`,
    },
    en: {
      subject: `Mail for ${channel} is being fetched again`,
      text: `Hello,\n\nLyhörd is fetching mail from ${address} again. What came between ${since} and ${until} is being fetched too.\n\n${link}\n`,
    },
  };
  return letters[locale];
}
