import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary, Message } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
});
afterAll(() => house.stop());

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../../test/mail/understood", name));

async function conversationFrom(address: string): Promise<Conversation> {
  const { id } = await until(
    async () => (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${address}`)).body.items[0] ?? null,
  );
  return (await ask<Conversation>("GET", `/conversations/${id}`)).body;
}

async function rawIn(name: string, from: string): Promise<Conversation> {
  await house.mailIn({ raw: fixture(name), envelope: { from, to: [house.organisation.address] } });
  return conversationFrom(from);
}

test("what was written is shown and searched; the whole is asked for", async () => {
  const conversation = await rawIn("answer-above-quote.eml", "goran@kund.example");
  expect(conversation.preview).toBe("Tack, men beloppet stämmer fortfarande inte. Mvh Göran");
  const [message] = conversation.messages;
  expect(message).toMatchObject({ folded: true });
  expect(message?.html).not.toContain("rättad");
  const whole = await ask<{ text: string; html: string }>(
    "GET",
    `/conversations/${conversation.id}/messages/${message?.id}/whole`,
  );
  expect(whole.body.html).toContain("rättad nu.");
  expect(whole.body.html).not.toContain("script");
  const other = await conversationFrom("goran@kund.example");
  expect((await ask("GET", `/conversations/${other.id}/messages/${other.id}/whole`)).status).toBe(404);
});

test("the sender of a forwarded mail becomes the contact by one click, and gets the answer", async () => {
  const { id, messages } = await rawIn("forwarded-by-colleague.eml", "butiken@nordljus-butik.example");
  const changed = await ask<ConversationSummary>("PUT", `/conversations/${id}/contact`, { messageId: messages[0]?.id });
  expect(changed.body.contact).toMatchObject({ name: "Maja Ek", address: "maja.ek@kund.example" });
  const { body } = await ask<Conversation>("GET", `/conversations/${id}`);
  expect(body.replyTo).toEqual({
    to: [{ name: "Maja Ek", address: "maja.ek@kund.example" }],
    cc: [{ name: "Butiken", address: "butiken@nordljus-butik.example" }],
    from: house.organisation.address,
  });
  const plain = await rawIn("flowed-quote.eml", "tove@kund.example");
  expect((await ask("PUT", `/conversations/${plain.id}/contact`, { messageId: plain.messages[0]?.id })).body).toMatchObject({
    code: "request.invalid",
  });
});

test("an invitation is accepted from the conversation, and the organizer's calendar is told", async () => {
  const { id, messages } = await rawIn("invitation.eml", "eva@kund.example");
  const path = `/conversations/${id}/messages/${messages[0]?.id}/invitation-answers`;
  const { status, body } = await ask<Message>("POST", path, { answer: "accepted" });
  expect(status).toBe(201);
  expect(body.text).toContain("Tack, vi kommer: Genomgång av avtalet, del 2");
  const { raw } = await house.outside.mail((arrived) => arrived.to.includes("eva@kund.example") && arrived.raw.includes("REPLY"));
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REPLY/i);
  const after = (await ask<Conversation>("GET", `/conversations/${id}`)).body;
  expect(after.messages[0]?.particulars?.invitation?.answered).toBe("accepted");
  expect((await ask("POST", path.replace(messages[0]?.id ?? "", body.id), { answer: "accepted" })).status).toBe(400);
});

test("an invitation is answered as the address of ours that it invited, or that it came to", async () => {
  await ask("PATCH", `/channels/${house.organisation.channelId}`, { aliases: ["info@nordljus.example"] });
  const invited = fixture("invitation.eml").toString().replaceAll("eva@", "alva@").replace("mote-1", "mote-alias");
  for (const [name, raw] of [
    ["kalenderalias", invited.replace("RSVP=TRUE:mailto:kundservice@", "RSVP=TRUE:mailto:Info@")],
    [
      "kuvertalias",
      invited
        .replace(/^ATTENDEE.*$/m, "X-A:")
        .replace("To: kundservice@", "To: info@")
        .replace("mote-alias", "mote-2"),
    ],
  ] as const) {
    const subject = `Möte ${name}`;
    await house.mailIn({
      raw: raw.replace(/^Subject: .*$/m, `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`),
      envelope: { from: "alva@kund.example", to: house.organisation.address },
    });
    const found = () => ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${name}`);
    const { id } = await until(async () => (await found()).body.items[0] ?? null);
    const { messages } = (await ask<Conversation>("GET", `/conversations/${id}`)).body;
    const path = `/conversations/${id}/messages/${messages[0]?.id}/invitation-answers`;
    expect((await ask("POST", path, { answer: "declined" })).body).toMatchObject({ text: expect.any(String) });
    const told = await house.outside.mail(
      (arrived) => arrived.mail.subject?.includes(name) === true && arrived.raw.includes("REPLY"),
    );
    const calendar = told.mail.attachments.map(({ content }) => content.toString()).join() + told.raw;
    expect(calendar).toMatch(/PARTSTAT=DECLINED:mailto:info@nordljus\.example/i);
  }
});

test("a message that came as a mail can be had as it came; one of ours can't", async () => {
  const { id, messages } = await rawIn("signed.eml", "ida@kund.example");
  const sourceOf = (message: Message | undefined) =>
    fetch(`${house.url}/api/v1/conversations/${id}/messages/${message?.id}/source`, { headers: ask.credentials });
  const came = await sourceOf(messages[0]);
  expect(came.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(came.headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(came.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await came.text()).toBe(fixture("signed.eml").toString("utf8").replaceAll(/\r?\n/g, "\r\n"));
  const ours = await ask<Message>("POST", `/conversations/${id}/replies`, { text: "Tack." });
  expect([messages[0]?.hasSource, ours.body.hasSource]).toEqual([true, false]);
  expect((await sourceOf(ours.body)).status).toBe(404);
});

test("of a conversation longer than anybody reads the newest is shown, and of the rest the beginning with the whole at a press", async () => {
  const from = "mycket@kund.example";
  const long = "Ord och ord. ".repeat(75_000);
  for (let number = 0; number < 12; number++)
    await house.mailIn({
      from,
      to: house.organisation.address,
      subject: "Mycket",
      text: `Nummer ${number}. ${long}`,
      messageId: `<mycket-${number}@kund.example>`,
      ...(number > 0 && { inReplyTo: "<mycket-0@kund.example>" }),
    });
  const conversation = await until(async () => {
    const found = await conversationFrom(from);
    return found.messages.filter(({ direction }) => direction === "in").length === 12 ? found : null;
  });
  const letters = conversation.messages.filter(({ direction }) => direction === "in");
  const brief = letters.filter(({ text }) => text.length <= 2000);
  expect(brief.length).toBeGreaterThan(2);
  expect(letters.slice(0, brief.length)).toEqual(brief);
  expect(brief.every(({ folded, text }) => folded && text.startsWith("Nummer "))).toBe(true);
  expect(letters.at(-1)?.text.length).toBeGreaterThan(900_000);
  const whole = await ask<{ text: string }>("GET", `/conversations/${conversation.id}/messages/${brief[0]?.id}/whole`);
  expect(whole.body.text.length).toBeGreaterThan(900_000);
});
