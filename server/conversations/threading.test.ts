import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
});
afterAll(() => house.stop());

const about = (words: string) =>
  until(async () => (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${words}`)).body.items[0] ?? null);

/** A conversation that has been answered, and the address to which the answer asks to be answered. */
async function answered(address: string, words: string): Promise<{ conversation: Conversation; replyTo: string }> {
  await house.mailIn({ from: address, subject: "Fråga", text: words });
  const { id } = await about(words);
  await ask("POST", `/conversations/${id}/replies`, { text: `Svar om ${words}` });
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes(`Svar om ${words}`) === true);
  const { body: conversation } = await ask<Conversation>("GET", `/conversations/${id}`);
  return { conversation, replyTo: mail.replyTo?.value[0]?.address ?? "" };
}

test("an answer to the signed address joins without References, from one who takes part only", async () => {
  const { conversation, replyTo } = await answered("vera@kund.test", "vindruvor");
  expect(replyTo).toMatch(/^kundservice\+r[a-z\d]{37}@nordljus\.example$/);
  await house.mailIn({ from: "vera@kund.test", to: replyTo, subject: "Nytt ämne", text: "Mer om vinbären" });
  expect((await about("vinbären")).id).toBe(conversation.id);
  await house.mailIn({ from: "tjuv@annan.test", to: replyTo, subject: "Nytt ämne", text: "Mer om vinstocken" });
  expect((await about("vinstocken")).id).not.toBe(conversation.id);
  const forged = replyTo.replace("+r0", "+r1");
  await house.mailIn({ from: "vera@kund.test", to: forged, subject: "Nytt ämne", text: "Mer om vinägern" });
  expect((await about("vinägern")).id).not.toBe(conversation.id);
});

test("the reference in a subject comes last, and gives a stranger nothing", async () => {
  const { conversation } = await answered("rune@kund.test", "rabarber");
  const subject = `SV: Er fråga [${conversation.reference}]`;
  await house.mailIn({ from: "rune@kund.test", subject, text: "Mer om rabarberpajen" });
  expect((await about("rabarberpajen")).id).toBe(conversation.id);
  await house.mailIn({ from: "tjuv@annan.test", subject, text: "Mer om rabarbersaften" });
  expect((await about("rabarbersaften")).id).not.toBe(conversation.id);
});
