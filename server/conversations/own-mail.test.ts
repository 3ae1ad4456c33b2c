import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Channel, Conversation, ConversationSummary, Team } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
});
afterAll(() => house.stop());

const listed = async (words: string) =>
  (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${words}`)).body.items;
const about = (words: string) => until(async () => (await listed(words))[0] ?? null);
const whole = async (id: string) => (await ask<Conversation>("GET", `/conversations/${id}`)).body;

/** Mail is taken in by its order: once this one is there, what came before it has been, too. */
async function afterAllElse(word: string): Promise<void> {
  await house.mailIn({ from: "sist@kund.test", subject: "Sist", text: word });
  await about(word);
}

async function handIn(from: string, to: string[], raw: string): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: house.running.smtpPort ?? 0, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to }, raw });
  } finally {
    transport.close();
  }
}

test("a copy of our own answer that comes back is no second conversation, and no second message", async () => {
  await house.mailIn({ from: "vera@kund.test", subject: "Persikor", text: "Har ni persikor" });
  const { id } = await about("persikor");
  await ask("POST", `/conversations/${id}/replies`, { text: "Svar om persikor" });
  const { raw } = await house.outside.mail((arrived) => arrived.mail.text?.includes("Svar om persikor") === true);
  const before = (await whole(id)).messages.length;
  await handIn(house.organisation.address, [house.organisation.address], raw);
  await afterAllElse("efterpersikorna");
  expect((await listed("persikor")).map((one) => one.id)).toEqual([id]);
  expect((await whole(id)).messages).toHaveLength(before);
});

test("another mail that carries the Message-ID of an answer of ours is seen, and takes no answers from it", async () => {
  await house.mailIn({ from: "vera@kund.test", subject: "Fikon", text: "Har ni fikon" });
  const { id } = await about("fikon");
  await ask("POST", `/conversations/${id}/replies`, { text: "Svar om fikon" });
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("Svar om fikon") === true);
  const raw = [
    `From: ${house.organisation.address}`,
    `To: ${house.organisation.address}`,
    "Cc: vera@kund.test",
    `Message-ID: ${mail.messageId}`,
    "Subject: Re: Fikon",
    "",
    "Betala till granatkontot i stället",
    "",
  ].join("\r\n");
  await handIn("x@annan.test", [house.organisation.address], raw);
  expect((await about("granatkontot")).id).not.toBe(id);
  await house.mailIn({ from: "vera@kund.test", subject: "Tack", text: "Tack för mispeln", inReplyTo: mail.messageId ?? "" });
  expect((await about("mispeln")).id).toBe(id);
});

test("an agent who answers from a mail client of their own with a copy to our mailbox adds to the conversation", async () => {
  const sent = await house.mailIn({
    from: "ture@kund.test",
    to: [house.organisation.address],
    cc: ["anna@nordljus.example"],
    subject: "Plommon",
    text: "Har ni plommon",
  });
  const { id } = await about("plommon");
  await house.mailIn({
    from: "Anna Lind <anna@nordljus.example>",
    to: "ture@kund.test",
    bcc: house.organisation.address,
    envelope: { from: "anna@nordljus.example", to: [house.organisation.address] },
    subject: "SV: Plommon",
    text: "Ja, vi har plommonträd",
    inReplyTo: sent,
    references: sent,
  });
  expect((await about("plommonträd")).id).toBe(id);
});

test("a mail to two of our mailboxes is one message in one conversation, in the queue of the first it names", async () => {
  const { body: team } = await ask<Team>("POST", "/teams", { name: "Biljetter" });
  const second = "biljetter@nordljus.example";
  const { body: channel, status } = await ask<Channel>("POST", "/channels", {
    name: "Biljetter",
    address: second,
    teamId: team.id,
  });
  expect(status).toBe(201);
  await house.mailIn({
    from: "nils@kund.test",
    to: [second, house.organisation.address],
    envelope: { from: "nils@kund.test", to: [house.organisation.address, second] },
    subject: "Körsbär",
    text: "Har ni körsbär",
  });
  await about("körsbär");
  await afterAllElse("efterkörsbären");
  const all = await listed("körsbär");
  expect(all).toMatchObject([{ channelId: channel.id, teamId: team.id }]);
  const conversation = await whole(all[0]?.id ?? "");
  expect(conversation.messages.filter(({ direction }) => direction === "in")).toHaveLength(1);
});

test("the same mail handed over once for each of our mailboxes is one message, too", async () => {
  const raw = [
    "From: siv@kund.test",
    `To: ${house.organisation.address}, biljetter@nordljus.example`,
    "Subject: Hallon",
    "Message-ID: <hallon@kund.test>",
    "Date: Thu, 26 Nov 2026 10:00:00 +0100",
    "",
    "Har ni hallon",
    "",
  ].join("\r\n");
  await handIn("siv@kund.test", [house.organisation.address], raw);
  await about("hallon");
  await handIn("siv@kund.test", ["biljetter@nordljus.example"], raw);
  await afterAllElse("efterhallonen");
  const all = await listed("hallon");
  expect(all).toHaveLength(1);
  expect((await whole(all[0]?.id ?? "")).messages.filter(({ direction }) => direction === "in")).toHaveLength(1);
});
