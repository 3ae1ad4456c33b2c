import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, ConversationSummary, LiveEvent, Message } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";
import { applyEvent } from "../web/conversations/live-reducer.ts";

/** State before an action + its events, applied by the web's reducer = a fresh fetch. For every action there is. */

let house: TestHouse;
let person: Ask;
let colleague: string;

beforeAll(async () => {
  house = await testHouse();
  person = (await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" })).ask;
  colleague = house.organisation.agentId;
  const api = await house.asking();
  await api("PATCH", "/organisation", { undoSeconds: 30 });
});
afterAll(() => house.stop());

async function conversation(word: string): Promise<{ id: string; sent: string }> {
  const sent = await house.mailIn({
    from: `kim.${word}@kund.test`,
    cc: "van@kund.test",
    subject: "Fråga",
    text: `Fråga om ${word}`,
  });
  const find = async () =>
    (await person<{ items: ConversationSummary[] }>("GET", `/conversations?q=${word}`)).body.items[0] ?? null;
  const { id } = await until(find);
  await acknowledged(id);
  return { id, sent };
}

async function acknowledged(id: string): Promise<void> {
  await until(async () =>
    (await fetched(id)).messages.some((message) => message.automatic && message.delivery?.state === "sent") ? true : null,
  );
}

async function fetched(id: string): Promise<Conversation> {
  return (await person<Conversation>("GET", `/conversations/${id}`)).body;
}

/** The events after `seq`, as the stream sends them. */
async function streamed(seq: number, upTo: number): Promise<LiveEvent[]> {
  const stop = new AbortController();
  const response = await fetch(`${house.url}/api/v1/events`, {
    headers: { ...person.credentials, "last-event-id": String(seq) },
    signal: stop.signal,
  });
  const events: LiveEvent[] = [];
  let text = "";
  try {
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data !== undefined && !/^event: /m.test(block)) events.push(JSON.parse(data) as LiveEvent);
      }
      if ((events.at(-1)?.seq ?? seq) >= upTo) break;
    }
  } finally {
    stop.abort();
  }
  return events.filter((event) => event.seq <= upTo);
}

/** Another conversation, which is joined to one or to which one is joined. */
const seconds = new Map<string, string>();
async function second(id: string): Promise<string> {
  const word = `andra${seconds.size}`;
  await house.mailIn({ from: `${word}@kund.test`, cc: "far@kund.test", subject: "Annat", text: `Också om ${word}` });
  const find = async () =>
    (await person<{ items: ConversationSummary[] }>("GET", `/conversations?q=${word}`)).body.items[0] ?? null;
  const other = await until(find);
  await acknowledged(other.id);
  seconds.set(id, other.id);
  return other.id;
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600_000).toISOString();
const schedule = (id: string) => person("POST", `/conversations/${id}/replies`, { html: "<p>På måndag</p>", sendAt: inDays(1) });
const scheduleOf = async (id: string) =>
  `/conversations/${id}/replies/${(await fetched(id)).messages.findLast(({ scheduledFor }) => scheduledFor !== null)?.id}/schedule`;

const actions: [string, (id: string, sent: string) => Promise<unknown>, ((id: string, sent: string) => Promise<unknown>)?][] = [
  ["reply", (id) => person("POST", `/conversations/${id}/replies`, { html: "<p>Hej</p>" })],
  [
    "withdraw a reply",
    async (id) => person("DELETE", `/conversations/${id}/replies/${(await fetched(id)).messages.at(-1)?.id}`),
    (id) => person("POST", `/conversations/${id}/replies`, { text: "Fel", to: [{ address: "annan@kund.test" }] }),
  ],
  [
    "pass a message on",
    async (id) => {
      const { channelId, messages } = await fetched(id);
      const to = { address: "verkstad@spar.test" };
      return person("POST", "/conversations", { channelId, to, subject: "VB", text: "Se nedan", forwards: messages[0]?.id });
    },
  ],
  ["note", (id) => person("POST", `/conversations/${id}/notes`, { text: "@Anna", mentions: [colleague] })],
  ["assign to an agent", (id) => person("POST", `/conversations/${id}/assignments`, { agentId: colleague })],
  [
    "assign to a team",
    (id) => person("POST", `/conversations/${id}/assignments`, { teamId: house.organisation.teamId }),
    (id) => person("POST", `/conversations/${id}/assignments`, { agentId: colleague }),
  ],
  ["close", (id) => person("PUT", `/conversations/${id}/closure`)],
  ["reopen", (id) => person("DELETE", `/conversations/${id}/closure`), (id) => person("PUT", `/conversations/${id}/closure`)],
  ["snooze", (id) => person("PUT", `/conversations/${id}/snooze`, { until: "2099-01-01T08:00:00Z" })],
  [
    "wake",
    (id) => person("DELETE", `/conversations/${id}/snooze`),
    (id) => person("PUT", `/conversations/${id}/snooze`, { until: "2099-01-01T08:00:00Z" }),
  ],
  ["shelve", (id) => person("PUT", `/conversations/${id}/shelving`)],
  [
    "take from the shelf",
    (id) => person("DELETE", `/conversations/${id}/shelving`),
    (id) => person("PUT", `/conversations/${id}/shelving`),
  ],
  ["mark as spam", (id) => person("PUT", `/conversations/${id}/spam-mark`)],
  [
    "say that it is not spam",
    (id) => person("DELETE", `/conversations/${id}/spam-mark`),
    (id) => person("PUT", `/conversations/${id}/spam-mark`),
  ],
  ["join another to it", async (id) => person("PUT", `/conversations/${await second(id)}/joining`, { into: id })],
  ["join it to another", async (id) => person("PUT", `/conversations/${id}/joining`, { into: await second(id) })],
  [
    "separate another from it",
    async (id) => person("DELETE", `/conversations/${seconds.get(id)}/joining`),
    async (id) => person("PUT", `/conversations/${await second(id)}/joining`, { into: id }),
  ],
  [
    "separate it from another",
    async (id) => person("DELETE", `/conversations/${id}/joining`),
    async (id) => person("PUT", `/conversations/${id}/joining`, { into: await second(id) }),
  ],
  ["tag", (id) => person("POST", `/conversations/${id}/tags`, { name: "Viktig" })],
  [
    "untag",
    async (id) => person("DELETE", `/conversations/${id}/tags/${(await fetched(id)).tags[0]?.id}`),
    (id) => person("POST", `/conversations/${id}/tags`, { name: "Viktig" }),
  ],
  [
    "make the sender of a forwarded mail the contact",
    async (id) => person("PUT", `/conversations/${id}/contact`, { messageId: (await fetched(id)).messages.at(-1)?.id }),
    async (id, sent) => {
      await house.mailIn({
        from: (await fetched(id)).contact.address ?? "",
        subject: "VB: Fråga",
        text: "Se nedan.\n\n-----Ursprungligt meddelande-----\nFrån: Bo <bo@kund.test>\nSkickat: den 3 mars\nTill: Kim\nÄmne: Fråga\n\nHej!",
        inReplyTo: sent,
        references: sent,
      });
      await until(async () => ((await fetched(id)).messages.at(-1)?.particulars === null ? null : true));
    },
  ],
  [
    "the customer writes again",
    async (id, sent) => {
      const before = (await fetched(id)).messages.length;
      await house.mailIn({
        from: (await fetched(id)).contact.address ?? "",
        replyTo: "kims.nya@kund.test",
        subject: "Re: Fråga",
        text: "Och en sak till",
        inReplyTo: sent,
        references: sent,
      });
      await until(async () => ((await fetched(id)).messages.length > before ? true : null));
    },
    (id) => person("PUT", `/conversations/${id}/closure`),
  ],
  ["schedule a reply", schedule],
  ["choose another time for it", async (id) => person("PUT", await scheduleOf(id), { sendAt: inDays(2) }), schedule],
  [
    "send it now",
    async (id) => {
      await person("DELETE", await scheduleOf(id));
      await until(async () => ((await fetched(id)).messages.at(-1)?.delivery?.state === "sent" ? true : null));
    },
    schedule,
  ],
  ["take it back", async (id) => person("DELETE", (await scheduleOf(id)).replace("/schedule", "")), schedule],
  [
    "hold it, since the customer writes",
    async (id, sent) => {
      await house.mailIn({
        from: (await fetched(id)).contact.address ?? "",
        subject: "Re: Fråga",
        text: "Det löste sig",
        inReplyTo: sent,
        references: sent,
      });
      await until(async () => ((await fetched(id)).messages.at(-1)?.direction === "in" ? true : null));
    },
    schedule,
  ],
  ["hold it, since it is spam", (id) => person("PUT", `/conversations/${id}/spam-mark`), schedule],
];

test.each(actions)("%s", async (name, act, prepare) => {
  const { id, sent } = await conversation(`ord${actions.findIndex(([other]) => other === name)}x`);
  await prepare?.(id, sent);
  const before = await fetched(id);
  const result = (await act(id, sent)) as { status?: number } | undefined;
  expect(result?.status ?? 200).toBeLessThan(300);
  const after = await fetched(id);
  expect(after.seq).toBeGreaterThan(before.seq);
  const events = await streamed(before.seq, after.seq);
  expect(events.map((event) => event.seq)).toEqual(
    Array.from({ length: after.seq - before.seq }, (_, index) => before.seq + index + 1),
  );
  expect(events.reduce(applyEvent, before)).toEqual(after);
});

test("say that it is a conversation of its own", async () => {
  await conversation("egenhet");
  await house.mailIn({ from: "kim.egenhet@kund.test", subject: "Sv: Fråga", text: "Fråga om egenart" });
  const find = async () =>
    (await person<{ items: ConversationSummary[] }>("GET", "/conversations?q=egenart")).body.items[0] ?? null;
  // Not acknowledged: its writer was a moment ago.
  const { id } = await until(find);
  const before = await fetched(id);
  expect(before.mayBelongTo).toHaveLength(1);
  await person("DELETE", `/conversations/${id}/join-offers`);
  const after = await fetched(id);
  expect((await streamed(before.seq, after.seq)).reduce(applyEvent, before)).toEqual(after);
});

test("the sending of an answer is seen without a fetch", async () => {
  const { id } = await conversation("avsendning");
  await (
    await house.asking()
  )("PATCH", "/organisation", { undoSeconds: 0 });
  const before = await fetched(id);
  const { body: reply } = await person<Message>("POST", `/conversations/${id}/replies`, { text: "Hej" });
  await until(async () =>
    (await fetched(id)).messages.find((message) => message.id === reply.id)?.delivery?.state === "sent" ? true : null,
  );
  const after = await fetched(id);
  expect((await streamed(before.seq, after.seq)).reduce(applyEvent, before)).toEqual(after);
});

test("a new conversation arrives with its first event, whole", async () => {
  const { body } = await person<{ seq: number }>("GET", "/queues");
  const { id } = await conversation("helheten");
  const after = await fetched(id);
  const events = await streamed(body.seq, after.seq);
  expect(events.find((event) => event.conversationId === id && event.type === "conversation.started")).toMatchObject({
    conversation: { id, reference: after.reference },
    message: { text: expect.stringContaining("helheten") },
  });
});
