import { simpleParser } from "mailparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { createTransport } from "nodemailer";
import type { DemoMail } from "#contract";
import { sanitise, type Channels } from "#channels";
import { contactOfAddress, demoAddresses, markAsDemo } from "#contacts";
import { demoMailer, Failure, newId, notFound, type Mailer, type Tx } from "#kernel";
import { organisationOf } from "#organisation";

/** While the demo is here, mail to the people it invented stays in the house, whatever SMTP_URL says; all other mail goes its way. */
export function keepDemoMailHere(mailer: Mailer): Mailer {
  return {
    ...mailer,
    async hand(tx, parcel) {
      const invented = await demoAddresses(tx, parcel.to);
      const here = parcel.to.filter((address) => invented.has(address.toLowerCase()));
      const away = parcel.to.filter((address) => !invented.has(address.toLowerCase()));
      if (here.length > 0) await demoMailer.hand(tx, { ...parcel, to: here });
      return away.length > 0 ? mailer.hand(tx, { ...parcel, to: away }) : { outcome: "taken" };
    },
  };
}

/** @throws Failure `demo.off` once the demo has been left */
export async function refuseWithoutDemo(tx: Tx): Promise<void> {
  if (!(await organisationOf(tx)).demo) throw new Failure("demo.off");
}

export async function demoPeople(tx: Tx): Promise<{ address: string; name: string | null; mails: number }[]> {
  const rows = await tx.db
    .selectFrom("contacts")
    .innerJoin("contact_identities", (join) =>
      join.onRef("contact_identities.organisation_id", "=", "contacts.organisation_id").onRef("contact_id", "=", "contacts.id"),
    )
    .select((eb) => [
      "contacts.name",
      "value",
      eb
        .selectFrom("demo_mails")
        .select(eb.fn.countAll<number>().as("count"))
        .whereRef("demo_mails.organisation_id", "=", "contacts.organisation_id")
        .whereRef("recipient", "=", "value")
        .as("mails"),
    ])
    .where("contacts.organisation_id", "=", tx.organisationId)
    .where("kind", "=", "mail")
    .where("demo", "=", true)
    .orderBy("contacts.name")
    .execute();
  const known = new Set(rows.map((row) => row.value));
  // Colleagues who were invited while no server is set have their letter here too.
  const others = await tx.db
    .selectFrom("demo_mails")
    .select((eb) => ["recipient", eb.fn.countAll<number>().as("mails")])
    .where("organisation_id", "=", tx.organisationId)
    .groupBy("recipient")
    .orderBy("recipient")
    .execute();
  return [
    ...others.filter((row) => !known.has(row.recipient)).map((row) => ({ address: row.recipient, name: null, mails: row.mails })),
    ...rows.map((row) => ({ address: row.value, name: row.name, mails: row.mails ?? 0 })),
  ];
}

/** What one person sees in their mailbox: what we sent them, and what they wrote to us, newest first. */
export async function demoMailsOf(tx: Tx, address: string): Promise<DemoMail[]> {
  const received = await tx.db
    .selectFrom("demo_mails")
    .select(["id", "content", "at"])
    .where("organisation_id", "=", tx.organisationId)
    .where("recipient", "=", address)
    .execute();
  const sent = await tx.db
    .selectFrom("messages")
    .innerJoin("received_mails", (join) =>
      join
        .onRef("received_mails.organisation_id", "=", "messages.organisation_id")
        .onRef("received_mails.id", "=", "received_mail_id"),
    )
    .select(["received_mails.id", "content", "messages.at"])
    .where("messages.organisation_id", "=", tx.organisationId)
    .where("from_address", "=", address)
    .execute();
  const mails = await Promise.all([
    ...received.map((row) => present(row, "received")),
    ...sent.map((row) => present(row, "sent")),
  ]);
  return mails.sort((a, b) => b.at.localeCompare(a.at));
}

async function present(row: { id: string; content: Buffer; at: Date }, direction: DemoMail["direction"]): Promise<DemoMail> {
  const mail = await simpleParser(row.content, { skipImageLinks: true, skipTextToHtml: true });
  const to = Array.isArray(mail.to) ? mail.to.map((list) => list.text).join(", ") : (mail.to?.text ?? "");
  return {
    id: row.id,
    direction,
    from: mail.from?.text ?? "",
    to,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: typeof mail.html === "string" ? sanitise(mail.html) : null,
    at: row.at.toISOString(),
  };
}

export interface WrittenMail {
  from: string;
  name: string;
  to: string;
  subject: string;
  text: string;
  inReplyTo?: string | undefined;
}

/** Writes as a customer: a real mail over SMTP into our own listener. */
export async function writeAsCustomer(tx: Tx, channels: Channels, mail: WrittenMail): Promise<void> {
  const mailboxes = (await channels.channelsOf(tx)).map((channel) => channel.address);
  if (!mailboxes.includes(mail.to)) throw new Failure("request.invalid", `${mail.to} is none of the organisation's mailboxes.`);
  const contact = await contactOfAddress(tx, { name: mail.name || null, address: mail.from });
  if (contact.isNew) await markAsDemo(tx, contact.id);
  const answered = mail.inReplyTo === undefined ? null : await answeredMail(tx, mail.inReplyTo);
  const composer = new MailComposer({
    from: { name: mail.name, address: mail.from },
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    date: tx.clock.now(),
    messageId: `<${newId()}@${mail.from.split("@")[1] ?? "localhost"}>`,
    ...(answered && { inReplyTo: answered.messageId, references: answered.references }),
  });
  const content = await composer.compile().build();
  const transport = createTransport({ ...channels.listensAt(), ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: mail.from, to: [mail.to] }, raw: content });
  } finally {
    transport.close();
  }
}

async function answeredMail(tx: Tx, id: string): Promise<{ messageId: string; references: string[] }> {
  const row = await tx.db
    .selectFrom("demo_mails")
    .select("content")
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  const mail = await simpleParser(row.content);
  const before = mail.references === undefined ? [] : [mail.references].flat();
  return { messageId: mail.messageId ?? "", references: [...before, ...(mail.messageId ? [mail.messageId] : [])] };
}
