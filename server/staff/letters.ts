import MailComposer from "nodemailer/lib/mail-composer/index.js";
import { newId } from "#kernel";

type Locale = "sv" | "da" | "nb" | "en";

export interface Letter {
  subject: string;
  text: string;
}

/** The mails that Lyhörd itself sends to staff, in each language. */
export function invitationLetter(locale: Locale, values: { inviter: string; organisation: string; link: string }): Letter {
  const { inviter, organisation, link } = values;
  const letters: Record<Locale, Letter> = {
    sv: {
      subject: `${inviter} bjuder in dig till ${organisation}`,
      text: `Hej!\n\n${inviter} vill att du är med och svarar kunder hos ${organisation}.\n\nVälj namn och lösenord här:\n${link}\n\nLänken gäller i 14 dagar. Kom mejlet fel? Då kan du slänga det.\n`,
    },
    da: {
      subject: `${inviter} inviterer dig til ${organisation}`,
      text: `Hej!\n\n${inviter} vil gerne have dig med til at svare kunder hos ${organisation}.\n\nVælg navn og adgangskode her:\n${link}\n\nLinket virker i 14 dage. Er mailen ikke til dig? Så slet den bare.\n`,
    },
    nb: {
      subject: `${inviter} inviterer deg til ${organisation}`,
      text: `Hei!\n\n${inviter} vil ha deg med på å svare kunder hos ${organisation}.\n\nVelg navn og passord her:\n${link}\n\nLenken virker i 14 dager. Kom e-posten feil? Da kan du slette den.\n`,
    },
    en: {
      subject: `${inviter} invites you to ${organisation}`,
      text: `Hello,\n\n${inviter} would like you to help answer customers at ${organisation}.\n\nChoose your name and password here:\n${link}\n\nThe link works for 14 days. Not for you? Then just delete this.\n`,
    },
  };
  return letters[locale];
}

export function passwordLetter(locale: Locale, link: string): Letter {
  const letters: Record<Locale, Letter> = {
    sv: {
      subject: "Välj ett nytt lösenord",
      text: `Hej!\n\nHär väljer du ett nytt lösenord till Lyhörd:\n${link}\n\nLänken gäller i en timme. Bad du inte om den? Då behöver du inte göra något.\n`,
    },
    da: {
      subject: "Vælg en ny adgangskode",
      text: `Hej!\n\nHer vælger du en ny adgangskode til Lyhörd:\n${link}\n\nLinket virker i en time. Har du ikke bedt om det? Så skal du ikke gøre noget.\n`,
    },
    nb: {
      subject: "Velg et nytt passord",
      text: `Hei!\n\nHer velger du et nytt passord til Lyhörd:\n${link}\n\nLenken virker i en time. Ba du ikke om den? Da trenger du ikke gjøre noe.\n`,
    },
    en: {
      subject: "Choose a new password",
      text: `Hello,\n\nChoose a new password for Lyhörd here:\n${link}\n\nThe link works for an hour. Didn't ask for it? Then you need do nothing.\n`,
    },
  };
  return letters[locale];
}

/** The letter as it goes over the wire. */
export function sealLetter(letter: Letter, from: string, to: string, at: Date): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: "Lyhörd", address: from },
    to,
    subject: letter.subject,
    text: letter.text,
    date: at,
    messageId: `<${newId()}@${from.split("@")[1]}>`,
    headers: { "Auto-Submitted": "auto-generated" },
  });
  return composer.compile().build();
}
