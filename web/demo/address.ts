import type { DemoMail } from "#contract";

/** The name of `"Name" <name@example.se>`, or its address when there is none. */
export function nameOf(mailbox: string): string {
  const name = /^\s*"?([^"<]*?)"?\s*</.exec(mailbox)?.[1]?.trim();
  return name || addressOf(mailbox);
}

/** The names of several such, parted by commas, of which names in quotes may have some themselves. */
export function namesOf(mailboxes: string): string[] {
  return mailboxes.split(/,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(nameOf);
}

/** The address of `"Name" <name@example.se>`, in small letters. */
function addressOf(mailbox: string): string {
  return (/<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase();
}

/** Which of our mailboxes a mail came from; none when it is a letter that Lyhörd itself sent. */
export function mailboxOf(mail: DemoMail | undefined, mailboxes: { address: string }[]): string | undefined {
  return mail && mailboxes.find((mailbox) => mailbox.address.toLowerCase() === addressOf(mail.from))?.address;
}
