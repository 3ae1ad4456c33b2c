import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = (await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
  await (
    await house.asking()
  )("PATCH", "/organisation", { undoSeconds: 0 });
});
afterAll(() => house.stop());

const about = (words: string) =>
  until(async () => (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${words}`)).body.items[0] ?? null);
const shown = async (id: string) => (await ask<Conversation>("GET", `/conversations/${id}`)).body;
const joined = (id: string, into: string) => ask<ConversationSummary>("PUT", `/conversations/${id}/joining`, { into });
const texts = ({ messages }: Conversation) => messages.filter(({ automatic }) => !automatic).map(({ text }) => text.trim());

/** A customer's conversation, and what somebody else writes who quotes its reference. */
async function pair(word: string): Promise<{ one: ConversationSummary; other: ConversationSummary }> {
  await house.mailIn({ from: `${word}@kund.test`, subject: "Fråga", text: `Först ${word}frågan` });
  const one = await about(`${word}frågan`);
  await house.mailIn({
    from: `Mor <${word}.mor@annan.test>`,
    cc: `${word}.far@annan.test`,
    subject: `Gäller ${one.reference}`,
    text: `Sedan ${word}tillägget`,
  });
  const other = await about(`${word}tillägget`);
  expect(other.id).not.toBe(one.id);
  return { one, other };
}

test("a stranger's mail says which conversation it names, and by what", async () => {
  const { one, other } = await pair("alm");
  expect(other.mayBelongTo).toEqual([
    {
      id: one.id,
      reference: one.reference,
      subject: "Fråga",
      contact: { name: null, address: "alm@kund.test" },
      knownAddress: null,
      because: "reference",
    },
  ]);
  expect(one.mayBelongTo).toEqual([]);
});

test("an offer says when its sender has the name of somebody there, but another address", async () => {
  await house.mailIn({ from: "Lars Ek <lars.ek@kund.test>", subject: "Fråga", text: "Först poppelfrågan" });
  const one = await about("poppelfrågan");
  const named = async (from: string, word: string) => {
    await house.mailIn({ from, subject: `Gäller ${one.reference}`, text: word });
    return (await about(word)).mayBelongTo.map(({ knownAddress }) => knownAddress);
  };
  expect(await named("Lars Ek <larsek77@annan.test>", "poppelett")).toEqual(["lars.ek@kund.test"]);
  expect(await named("EK, Lars <larsek78@annan.test>", "poppeltva")).toEqual(["lars.ek@kund.test"]);
  expect(await named("Lisa Ek <lisa@annan.test>", "poppeltre")).toEqual([null]);
});

test("what the same contact writes anew about the same subject may belong to what is open", async () => {
  await house.mailIn({ from: "ask@kund.test", subject: "Trasig lampa", text: "Den blinkar askgrått" });
  const one = await about("askgrått");
  await house.mailIn({ from: "ask@kund.test", subject: "SV: Re: trasig  lampa", text: "Nu är den askvit" });
  const other = await about("askvit");
  expect(other.mayBelongTo).toMatchObject([{ id: one.id, because: "same-contact-and-subject" }]);
  await house.mailIn({ from: "ask@kund.test", subject: "Ny lampa", text: "Jag vill ha en asklampa" });
  expect((await about("asklampa")).mayBelongTo).toEqual([]);
  await ask("PUT", `/conversations/${one.id}/closure`);
  await ask("PUT", `/conversations/${other.id}/closure`);
  await house.mailIn({ from: "ask@kund.test", subject: "Trasig lampa", text: "Den är asktrasig igen" });
  expect((await about("asktrasig")).mayBelongTo).toEqual([]);
});

test("it is its own when somebody says so", async () => {
  const { other } = await pair("asp");
  const kept = await ask<ConversationSummary>("DELETE", `/conversations/${other.id}/join-offers`);
  expect(kept.body).toMatchObject({ state: "open", mayBelongTo: [] });
  await ask("DELETE", `/conversations/${other.id}/join-offers`);
  expect((await shown(other.id)).history.filter(({ type }) => type === "conversation.kept_apart")).toHaveLength(1);
});

test("joined, all that is in it stands in the other, which is open, due and findable", async () => {
  const { one, other } = await pair("bok");
  await ask("POST", `/conversations/${one.id}/replies`, { text: "Svar" });
  await ask("POST", `/conversations/${other.id}/notes`, { text: "@Anna titta", mentions: [house.organisation.agentId] });
  await ask("POST", `/conversations/${other.id}/tags`, { name: "anhörig" });
  await ask("PUT", `/conversations/${one.id}/draft`, { kind: "reply", html: "<p>Påbörjat</p>" });
  await ask("PUT", `/conversations/${other.id}/draft`, { kind: "note", html: "<p>För oss</p>" });
  const { body: emptied } = await joined(other.id, one.id);
  expect(emptied).toMatchObject({
    state: "removed",
    messageCount: 0,
    removal: { reason: "joined", joinedTo: { id: one.id, reference: one.reference } },
  });
  const whole = await shown(one.id);
  expect(texts(whole)).toEqual(["Först bokfrågan", "Sedan boktillägget", "Svar", "@Anna titta"]);
  expect(whole).toMatchObject({ state: "open", due: other.due, messageCount: 6, tags: [{ name: "anhörig" }] });
  // That an acknowledgement was sent may be told after it.
  expect(whole.history.find(({ type }) => type === "conversation.joined")).toMatchObject({
    data: { id: other.id, reference: other.reference },
  });
  expect((await shown(other.id)).messages).toEqual([]);
  expect((await about("boktillägget")).id).toBe(one.id);
  expect((await about(other.reference)).id).toBe(one.id);
  const { body: draft } = await ask<{ draft: unknown }>("GET", `/conversations/${one.id}/draft`);
  expect(draft.draft).toMatchObject({ kind: "note", html: "<p>Påbörjat</p><p>För oss</p>" });
  const { body: mentioned } = await ask<{ items: ConversationSummary[] }>("GET", "/conversations?queue=mentions");
  expect(mentioned.items.map(({ id }) => id)).toContain(one.id);
});

test("whoever took part in the joined one reaches the other by the mail answered, the signed address and the old reference", async () => {
  const { one, other } = await pair("ceder");
  await ask("POST", `/conversations/${other.id}/replies`, { text: "Svar till cederns mor" });
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("cederns mor") === true);
  await joined(other.id, one.id);
  const from = "ceder.mor@annan.test";
  await house.mailIn({ from, subject: "Nytt", text: "Cederett", inReplyTo: mail.messageId ?? "" });
  expect((await about("cederett")).id).toBe(one.id);
  await house.mailIn({ from, to: mail.replyTo?.value[0]?.address ?? "", subject: "Nytt", text: "Cedertvå" });
  expect((await about("cedertvå")).id).toBe(one.id);
  await house.mailIn({ from: "ceder.far@annan.test", subject: `SV: [${other.reference}]`, text: "Cedertre" });
  expect((await about("cedertre")).id).toBe(one.id);
  await house.mailIn({ from: "tjuv@fjärran.test", subject: `SV: [${other.reference}]`, text: "Cederfyra" });
  expect((await about("cederfyra")).mayBelongTo).toMatchObject([{ id: one.id, because: "reference" }]);
});

test("separated again, its messages go back, and those who came with it are strangers to the other", async () => {
  const { one, other } = await pair("dill");
  await joined(other.id, one.id);
  const { body: back } = await ask<ConversationSummary>("DELETE", `/conversations/${other.id}/joining`);
  expect(back).toMatchObject({ state: "open", removal: null, messageCount: 2, teamId: house.organisation.teamId });
  expect(texts(await shown(one.id))).toEqual(["Först dillfrågan"]);
  expect(texts(await shown(other.id))).toEqual(["Sedan dilltillägget"]);
  await house.mailIn({ from: "dill.mor@annan.test", subject: `SV: [${one.reference}]`, text: "Dillfröna" });
  expect((await about("dillfröna")).id).not.toBe(one.id);
  await ask("DELETE", `/conversations/${other.id}/joining`);
  expect((await shown(other.id)).history.filter(({ type }) => type === "conversation.separated_from")).toHaveLength(1);
});

test("joined twice over, what is written to the first reaches the last", async () => {
  const { one, other } = await pair("ek");
  await house.mailIn({ from: "ekens@vän.test", subject: "Annat", text: "Ekträdet" });
  const last = await about("ekträdet");
  await joined(other.id, one.id);
  await joined(one.id, last.id);
  expect((await shown(other.id)).removal?.joinedTo?.id).toBe(last.id);
  await house.mailIn({ from: "ek.mor@annan.test", subject: `SV: [${other.reference}]`, text: "Ekollonen" });
  expect((await about("ekollonen")).id).toBe(last.id);
});

test("nothing is joined to itself, to what has been put away, or to what is not here", async () => {
  const { one, other } = await pair("fikon");
  expect((await joined(one.id, one.id)).status).toBe(400);
  expect((await joined(one.id, "0198c0de-0000-7000-8000-000000000000")).status).toBe(404);
  await joined(other.id, one.id);
  expect((await joined(one.id, other.id)).status).toBe(409);
  expect((await joined(other.id, one.id)).status).toBe(409);
});

test("what nobody waits for leaves the other as it stands", async () => {
  const { one, other } = await pair("gran");
  await ask("PUT", `/conversations/${one.id}/closure`);
  await ask("PUT", `/conversations/${other.id}/closure`);
  await joined(other.id, one.id);
  expect(await shown(one.id)).toMatchObject({ state: "closed", due: null });
});
