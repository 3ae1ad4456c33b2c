import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "#kernel";
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

const bounce = (name: string) => readFileSync(join(import.meta.dirname, "../../test/mail/bounces", name), "utf8");

async function reported(name: string, headerMessageId: string, id: string): Promise<Conversation> {
  return reportedBy(bounce(name).replace("SVARET", headerMessageId), id);
}

async function reportedBy(raw: string, id: string): Promise<Conversation> {
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

test("of one failure the history tells once, however many reports come; of the next try's it tells anew", async () => {
  const { id, answer, headerMessageId } = await answered("dubbel@kund.example");
  const told = async () => (await whole(id)).history.filter(({ type }) => type === "message.failed").length;
  const reports = async () => (await whole(id)).messages.filter(({ particulars }) => particulars?.report != null).length;
  const report = async (name: string) => {
    const before = await reports();
    const raw = bounce("rfc3464.eml").replaceAll("full@kund.example", "dubbel@kund.example").replace("studs-1@", `${name}@`);
    await house.mailIn({ raw: raw.replace("SVARET", headerMessageId), envelope: { from: "", to: [house.organisation.address] } });
    await until(async () => ((await reports()) > before ? true : null));
  };
  await report("studs-a");
  expect(await told()).toBe(1);
  await report("studs-b");
  expect(await told()).toBe(1);
  await ask("POST", `/conversations/${id}/replies/${answer.id}/retries`);
  await until(async () =>
    (await whole(id)).messages.find((message) => message.id === answer.id)?.delivery?.state === "sent" ? true : null,
  );
  await report("studs-c");
  expect(await told()).toBe(2);
});

test("a delay is shown and is no failure", async () => {
  const { id, answer, headerMessageId } = await answered("sen@kund.example");
  const after = await reported("delayed.eml", headerMessageId, id);
  expect(after).toMatchObject({ state: "waiting", deliveryFailed: false });
  expect(after.messages.find((message) => message.id === answer.id)?.delivery?.state).toBe("sent");
});

/** A report that encloses nothing of ours; another each time. Made by our own relay, unless that had it from somebody. */
function nameless(address: string, name: string, from = ""): string {
  const line = `Received: ${from}by relay.nordljus.example (Postfix) id 4F; Thu, 26 Nov 2026 10:00:00 +0100`;
  return `${line}\n${bounce("rfc3464.eml")}`
    .replaceAll("full@kund.example", address)
    .replace("studs-1@", `${name}@`)
    .replace(/^Message-ID: <SVARET>\n/m, "");
}

test("a report that names no mail is known by what we called the envelope, or is about the only answer its recipient was sent", async () => {
  const first = await answered("en@kund.example");
  const envelope = `Original-Envelope-Id: ${first.headerMessageId}\nReporting-MTA`;
  const byEnvelope = nameless("nagon-annan@kund.example", "kuvert").replace("Reporting-MTA", envelope);
  expect((await reportedBy(byEnvelope, first.id)).deliveryFailed).toBe(true);
  const second = await answered("ensam@kund.example");
  const after = await reportedBy(nameless("ensam@kund.example", "ensam"), second.id);
  expect(after.messages.find((message) => message.id === second.answer.id)?.delivery?.recipients).toMatchObject([
    { address: "ensam@kund.example", state: "failed" },
  ]);
});

test("a report on a mail that was given another Message-ID is known by the signed address in what it encloses, and by whom it names", async () => {
  const { id, answer } = await answered("ses@kund.example");
  const second = (await ask<Message>("POST", `/conversations/${id}/replies`, { text: "Ett andra svar" })).body;
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("Ett andra svar") === true);
  await until(async () =>
    (await whole(id)).messages.find((message) => message.id === second.id)?.delivery?.state === "sent" ? true : null,
  );
  const replyTo = mail.replyTo?.value[0]?.address ?? "";
  const raw = bounce("ses.eml").replaceAll("full@kund.example", "ses@kund.example");
  const forged = raw.replace("SVARSADRESSEN", replyTo.replace("+r0", "+r1")).replace("studs-ses", "studs-ses-2");
  expect((await shelved(forged.replace("(Failure)", "Returned to Sender"), "forfalskad")).id).not.toBe(id);
  const elsewhere = raw.replace("SVARSADRESSEN", replyTo).replaceAll("ses@kund.example", "ovidkommande@kund.example");
  expect(
    (await shelved(elsewhere.replace("studs-ses", "studs-ses-3").replace("(Failure)", "Returned to Sender"), "ovidkommande")).id,
  ).not.toBe(id);
  expect(await whole(id)).toMatchObject({ deliveryFailed: false });
  const after = await reportedBy(raw.replace("SVARSADRESSEN", replyTo), id);
  expect(after).toMatchObject({ state: "open", deliveryFailed: true });
  const stateOf = (wanted: string) => after.messages.find((message) => message.id === wanted)?.delivery?.state;
  expect([stateOf(answer.id), stateOf(second.id)]).toEqual(["sent", "failed"]);
});

/** What lies on the shelf with this in its subject, once it has come. */
async function shelved(raw: string, subject: string): Promise<ConversationSummary> {
  await house.mailIn({
    raw: raw.replace("Returned to Sender", `: ${subject}`),
    envelope: { from: "", to: [house.organisation.address] },
  });
  return until(
    async () =>
      (await ask<{ items: ConversationSummary[] }>("GET", "/conversations?queue=shelf")).body.items.find((one) =>
        one.subject.includes(subject),
      ) ?? null,
  );
}

test("a report that names only its recipient marks nothing failed where anybody may have made it up: it lies on the shelf", async () => {
  const { id, answer } = await answered("utpekad@kund.example");
  const madeUp = nameless("utpekad@kund.example", "pahittad", "from x (x.example [198.51.100.7]) ");
  expect((await shelved(madeUp, "utpekad@kund.example")).id).not.toBe(id);
  const now = await whole(id);
  expect(now).toMatchObject({ state: "waiting", deliveryFailed: false });
  expect(now.messages.find((message) => message.id === answer.id)?.delivery?.state).toBe("sent");
});

test("it is about none of two answers, nor about one of long ago: it lies on the shelf", async () => {
  const { id } = await answered("tva@kund.example");
  await ask("POST", `/conversations/${id}/replies`, { text: "Ett svar till" });
  await house.outside.mail(({ mail }) => mail.text?.includes("Ett svar till") === true);
  await until(async () =>
    (await whole(id)).messages.filter(({ delivery, automatic }) => !automatic && delivery?.state === "sent").length === 2
      ? true
      : null,
  );
  const old = await answered("gammal@kund.example");
  await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db
      .updateTable("deliveries")
      .set({ sent_at: new Date(Date.now() - 7 * 24 * 3600_000) })
      .where("message_id", "=", old.answer.id)
      .execute(),
  );
  for (const address of ["tva@kund.example", "gammal@kund.example"]) {
    expect((await shelved(nameless(address, address.split("@")[0] ?? ""), address)).id).not.toBe(id);
  }
  expect(await whole(id)).toMatchObject({ state: "waiting", deliveryFailed: false });
  expect(await whole(old.id)).toMatchObject({ state: "waiting", deliveryFailed: false });
});

test("an answer whose receiver asks to wait says so, and that is no failure", async () => {
  house.outside.refuse = (address) =>
    address.endsWith("@trangt.example") ? { code: 451, message: "4.7.0 Too many mails from you" } : null;
  await house.mailIn({ from: "bo@trangt.example", subject: "Hej", text: "Hur långt är kön?" });
  const { id } = await until(
    async () => (await ask<{ items: ConversationSummary[] }>("GET", "/conversations?q=bo@trangt.example")).body.items[0] ?? null,
  );
  await ask("POST", `/conversations/${id}/replies`, { text: "En minut." });
  const told = await until(async () => {
    const now = await whole(id);
    return now.history.some(({ type }) => type === "message.deferred") ? now : null;
  });
  expect(told).toMatchObject({ state: "waiting", deliveryFailed: false });
  expect(told.messages.at(-1)?.delivery?.deferral).toMatchObject({ by: "trangt.example", because: "asked" });
  // The acknowledgement waits too, and nobody need know.
  expect(told.history.filter(({ type }) => type === "message.deferred")).toHaveLength(1);
});
