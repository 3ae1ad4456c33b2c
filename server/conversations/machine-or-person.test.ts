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
const whole = async (id: string) => (await ask<Conversation>("GET", `/conversations/${id}`)).body;

/** How many have begun one; each needs words of its own to be found by. */
let count = 0;

/** A conversation that rests, and the mail of ours that an answer answers: our acknowledgement, or an agent's answer. */
async function resting(
  state: "closed" | "waiting",
  answered: "acknowledgement" | "answer",
): Promise<{ id: string; from: string; ours: string; subject: string }> {
  const from = `kund${++count}@hem${count}.test`;
  const words = `Klagan${count}x`;
  await house.mailIn({ from, subject: `Biljett ${words}`, text: `Hej, när kommer min biljett? ${words}` });
  const { id } = await about(words);
  const acknowledgement = await house.outside.mail(({ to }) => to.includes(from));
  await ask("POST", `/conversations/${id}/replies`, { text: `Den kommer i morgon. ${words} svar` });
  const answer = await house.outside.mail(({ to, mail }) => to.includes(from) && mail.text?.includes(`${words} svar`) === true);
  if (state === "closed") await ask("PUT", `/conversations/${id}/closure`);
  await until(async () => ((await whole(id)).state === state ? true : null));
  const { mail } = answered === "answer" ? answer : acknowledgement;
  return { id, from, ours: mail.messageId ?? "", subject: mail.subject ?? "" };
}

interface Written {
  subject?: string;
  text: string;
  headers?: Record<string, string>;
}

/** What becomes of it when that is written in answer. */
async function afterAnswer({ id, from, ours, subject }: Awaited<ReturnType<typeof resting>>, written: Written) {
  const before = (await whole(id)).messages.length;
  await house.mailIn({ from, inReplyTo: ours, references: ours, subject: `SV: ${subject}`, ...written });
  return until(async () => {
    const now = await whole(id);
    return now.messages.length > before ? now : null;
  });
}

test.each([
  ["closed", "Jag kan inte svara på vilken tid det var, men det var linje 4."],
  ["waiting", "Ärendet har skapats två gånger hos er, jag väntar fortfarande på pengarna."],
  ["closed", "Saksnummeret er 2026/4711. Jeg venter fortsatt på svar."],
  ["waiting", "Sagsnummeret er 2026/4711, og jeg venter stadig på svar."],
  ["closed", "My ticket has been created twice. I am still waiting for the money."],
] as const)("an answer to our acknowledgement opens what is %s: %s", async (state, text) => {
  const conversation = await afterAnswer(await resting(state, "acknowledgement"), { text });
  expect(conversation).toMatchObject({ state: "open", due: expect.any(String) });
  expect(conversation.messages.at(-1)).toMatchObject({ automatic: false, machine: null });
});

test.each([
  ["closed", "SV: Autosvar: Biljett", "Det har gått en vecka nu, jag har fortfarande inte fått biljetten!"],
  ["waiting", "Frånvaro: Elsa", "Elsa är sjuk i morgon också."],
  ["closed", "Sv: Automatisk svar: Billet", "Der er gået en uge, og billetten er ikke kommet."],
  ["waiting", "Fravær: Ola Nordmann 3A", "Ola er syk i morgen også."],
  ["closed", "Re: Automatic reply: Ticket", "You said tomorrow. It did not come."],
] as const)("a word in the subject keeps nothing %s: %s", async (state, subject, text) => {
  expect(await afterAnswer(await resting(state, "answer"), { subject, text })).toMatchObject({ state: "open" });
});

test.each([
  ["closed", "RT", { Precedence: "bulk", "RT-Ticket": "kundab #4821" }],
  ["waiting", "Zendesk", { "Auto-Submitted": "auto-generated", "X-Mailer": "Zendesk Mailer" }],
  ["closed", "a group", { "List-Id": "<kontoret.kundab.test>" }],
] as const)("a colleague's answer out of another helpdesk opens what is %s: %s", async (state, _system, headers) => {
  const rests = await resting(state, "answer");
  const sent = house.outside.arrived.filter(({ to }) => to.includes(rests.from)).length;
  const text = "Nej, den kom inte. Skicka den igen i dag. Hälsningar Anna";
  const conversation = await afterAnswer(rests, { text, headers });
  expect(conversation).toMatchObject({ state: "open", due: expect.any(String) });
  // Another's mail is acknowledged after it, and by then this one would have been.
  await house.mailIn({ from: `efter@${rests.from.split("@")[1]}x`, subject: "Fråga", text: "Vem kommer efter?" });
  await house.outside.mail(({ to }) => to.includes(`efter@${rests.from.split("@")[1]}x`));
  expect(house.outside.arrived.filter(({ to }) => to.includes(rests.from))).toHaveLength(sent);
});

test.each([
  ["an absence that is marked by nothing", { text: "Detta är ett automatiskt svar. Jag är på semester till den 5 augusti." }],
  ["RT's acknowledgement", { text: "Vi har mottagit ditt ärende. Ditt ärendenummer är 4821.", headers: { Precedence: "bulk" } }],
  ["an automatic answer", { text: "Hej! Ring Pia.", headers: { "Auto-Submitted": "auto-replied" } }],
] satisfies [string, Written][])("a machine wakes nobody: %s", async (_name, written) => {
  const conversation = await afterAnswer(await resting("closed", "answer"), written);
  expect(conversation.state).toBe("closed");
  expect(conversation.messages.at(-1)?.machine).not.toBeNull();
});

test("what a list goes on to write stays on the shelf with what it began", async () => {
  const headers = { "List-Id": "<alla.forening.test>", Precedence: "list" };
  const from = "styrelsen@forening.test";
  const sent = await house.mailIn({ from, subject: "Stämma", text: "Kallelse till föreningsstämman", headers });
  const { id } = await about("föreningsstämman");
  await house.mailIn({ from, subject: "Re: Stämma", text: "Lokalen är bytt.", headers, inReplyTo: sent, references: sent });
  const conversation = await until(async () => {
    const now = await whole(id);
    return now.messages.length > 1 ? now : null;
  });
  expect(conversation.state).toBe("shelved");
});
