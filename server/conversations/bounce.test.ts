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

const whole = async (id: string) => (await ask<Conversation>("GET", `/conversations/${id}`)).body;

/** An answer of ours that has been sent, and its Message-ID. */
async function answered(address: string): Promise<{ id: string; answer: Message; headerMessageId: string }> {
  await house.mailIn({ from: address, subject: "Hej", text: `Fråga från ${address}` });
  const { id } = await until(
    async () => (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${address}`)).body.items[0] ?? null,
  );
  const { body: answer } = await ask<Message>("POST", `/conversations/${id}/replies`, { text: `Svar till ${address}` });
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes(`Svar till ${address}`) === true);
  await until(async () =>
    (await whole(id)).messages.find((message) => message.id === answer.id)?.delivery?.state === "sent" ? true : null,
  );
  return { id, answer, headerMessageId: (mail.messageId ?? "").replaceAll(/[<>]/g, "") };
}

async function reported(name: string, headerMessageId: string, id: string): Promise<Conversation> {
  const raw = readFileSync(join(import.meta.dirname, "../../test/mail/bounces", name), "utf8").replace("SVARET", headerMessageId);
  await house.mailIn({ raw, envelope: { from: "", to: [house.organisation.address] } });
  return until(async () => {
    const now = await whole(id);
    return now.messages.some((message) => message.particulars?.report != null) ? now : null;
  });
}

test("a bounce stands with what bounced, says why, and opens the conversation; tried again it goes out", async () => {
  const { id, answer, headerMessageId } = await answered("full@kund.example");
  const after = await reported("rfc3464.eml", headerMessageId, id);
  expect(after).toMatchObject({ state: "open", deliveryFailed: true });
  expect(after.messages.find((message) => message.id === answer.id)?.delivery).toMatchObject({
    state: "failed",
    recipients: [{ address: "full@kund.example", state: "failed", error: "552 5.2.2 Over quota" }],
  });
  const bounce = after.messages.at(-1);
  expect(bounce).toMatchObject({ automatic: true, particulars: { report: { outcome: "failed" } } });
  expect(after.history.map(({ type }) => type)).toContain("message.failed");
  expect((await ask("POST", `/conversations/${id}/replies/${answer.id}/retries`)).status).toBe(202);
  await until(async () =>
    (await whole(id)).messages.find(({ id: other }) => other === answer.id)?.delivery?.state === "sent" ? true : null,
  );
});

test("a delay is shown and is no failure", async () => {
  const { id, answer, headerMessageId } = await answered("sen@kund.example");
  const after = await reported("delayed.eml", headerMessageId, id);
  expect(after).toMatchObject({ state: "waiting", deliveryFailed: false });
  expect(after.messages.find((message) => message.id === answer.id)?.delivery?.state).toBe("sent");
});
