import { splitMail } from "@lyhord/mail-text";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let admin: Ask;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  admin = await house.asking();
  await admin("PATCH", "/organisation", { undoSeconds: 0 });
  ask = (await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
  await ask("PATCH", "/me", { signatures: [{ language: null, text: "Anna Lind\nNordljus" }] });
});
afterAll(() => house.stop());

const divider = "---------- Vidarebefordrat meddelande ----------";
const forwarded = "Från: Göran <goran@kund.example>\nÄmne: Trasig dörr\n\nDörren på vagn 12 < 13 går inte upp.";

async function question(): Promise<Conversation> {
  await house.mailIn({
    from: "Göran <goran@kund.example>",
    subject: "Trasig dörr",
    text: "Dörren på vagn 12 < 13 går inte upp.",
    attachments: [{ filename: "dörr.png", content: "png", contentType: "image/png" }],
  });
  return found("goran");
}

async function found(words: string): Promise<Conversation> {
  const { id } = await until(
    async () => (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${words}`)).body.items[0] ?? null,
  );
  return shown(id);
}

const shown = async (id: string): Promise<Conversation> => (await ask<Conversation>("GET", `/conversations/${id}`)).body;

test("whoever a message is passed on to gets it in a conversation of their own, and what they answer stands there", async () => {
  const asked = await question();
  const [message] = asked.messages;
  const started = await ask<Conversation>("POST", "/conversations", {
    channelId: asked.channelId,
    to: { address: "verkstad@spar.example" },
    subject: "VB: Trasig dörr",
    html: `<p>Kan ni se på den?</p><p>${divider}<br>${forwarded
      .replace("<goran", "&lt;goran")
      .replace("example>", "example&gt;")
      .replace("12 <", "12 &lt;")
      .split("\n\n")
      .map((part) => part.replaceAll("\n", "<br>"))
      .join("</p><p>")}</p>`,
    text: `Kan ni se på den?\n\n${divider}\n${forwarded}`,
    attachments: message?.attachments.map(({ fileId }) => ({ fileId })),
    forwards: message?.id,
  });
  expect(started.status).toBe(201);
  const { raw } = await house.outside.mail((mail) => mail.to.includes("verkstad@spar.example"));
  const mail = await simpleParser(raw);
  expect(mail.text).toBe(`Kan ni se på den?\n\nAnna Lind\nNordljus\n\n${divider}\n${forwarded}`);
  expect(mail.html).toMatch(/den\?<\/p><p>Anna Lind<br \/>Nordljus<\/p><p>-{10} Vidarebefordrat/);
  expect(mail.attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([["dörr.png", "png"]]);
  expect(splitMail({ text: mail.text ?? "", subject: mail.subject ?? "" }).forwarded?.from).toMatchObject({
    address: "goran@kund.example",
  });

  const { reference } = started.body;
  expect((await shown(asked.id)).history.find(({ type }) => type === "message.forwarded")).toMatchObject({
    messageId: message?.id,
    data: { id: started.body.id, reference },
  });
  expect(started.body.history.find(({ type }) => type === "conversation.started")).toMatchObject({
    data: { forwards: { id: asked.id, reference: asked.reference } },
  });

  await house.mailIn({ from: "verkstad@spar.example", subject: `SV: VB: Trasig dörr [${reference}]`, text: "Den lagas i natt." });
  const after = await until(async () => {
    const now = await shown(started.body.id);
    return now.messages.some(({ direction }) => direction === "in") ? now : null;
  });
  expect(after.replyTo.to.map(({ address }) => address)).toEqual(["verkstad@spar.example"]);
  const customers = await shown(asked.id);
  expect(customers.messages.map(({ text }) => text)).not.toContain("Den lagas i natt.");
  expect(customers.replyTo.to.map(({ address }) => address)).toEqual(["goran@kund.example"]);
});

test("what was undone can be sent once more, signed once, with all that is passed on", async () => {
  await admin("PATCH", "/organisation", { undoSeconds: 60 });
  const asked = await question();
  const text = `${divider}\n${forwarded}`;
  const started = await ask<Conversation>("POST", "/conversations", {
    channelId: asked.channelId,
    to: { address: "verkstad@spar.example" },
    subject: "VB: Trasig dörr",
    text,
    forwards: asked.messages[0]?.id,
  });
  const sent = started.body.messages[0];
  expect(sent?.text).toBe(`Anna Lind\nNordljus\n\n${text}`);
  const undone = await ask("DELETE", `/conversations/${started.body.id}/replies/${sent?.id}`);
  expect(undone).toMatchObject({ status: 204 });
  const { body } = await ask<{ draft: { html: string } }>("GET", `/conversations/${started.body.id}/draft`);
  expect(body.draft.html).not.toContain("Anna Lind");
  expect(body.draft.html).toContain("Dörren på vagn 12 &lt; 13");
  await admin("PATCH", "/organisation", { undoSeconds: 0 });
});

test("a note, what was undone and what isn't here can't be passed on", async () => {
  const { id, channelId } = await found("goran");
  const note = await ask<{ id: string }>("POST", `/conversations/${id}/notes`, { text: "Bara för oss" });
  const pass = (forwards: string) =>
    ask("POST", "/conversations", { channelId, to: { address: "x@spar.example" }, subject: "VB", text: "Se nedan", forwards });
  for (const one of [note.body.id, id]) expect((await pass(one)).status).toBe(404);
});
