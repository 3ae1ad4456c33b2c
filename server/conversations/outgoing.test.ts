import { afterAll, beforeAll, expect, test } from "vitest";
import type { Channel, ConversationSummary, Message } from "#contract";
import { until, type Ask, type TestHouse } from "#test-support";
import { AnsweringBench, inAnHour } from "./answering-bench.ts";

/** Who gets an answer, from which address, and when. */

const colleague = { id: "0193582e-0000-7000-8000-00000000b000", email: "bo@nordljus.example", name: "Bo Ek" };
let bench: AnsweringBench;
let house: TestHouse;
let api: Ask;
let anna: Ask;
let bo: Ask;

beforeAll(async () => {
  bench = await AnsweringBench.set();
  ({ house, api, anna } = bench);
  await house.base.database.inOrganisation(house.organisation.id, { kind: "system", id: null, name: null }, (tx) =>
    tx.db
      .insertInto("agents")
      .values({ organisation_id: tx.organisationId, ...colleague, role: "agent", locale: "sv" })
      .execute()
      .then(() => undefined),
  );
  bo = (await house.signedIn(colleague)).ask;
});
afterAll(() => house.stop());

async function heldOf(ask: Ask): Promise<string[]> {
  return (await ask<{ items: ConversationSummary[] }>("GET", "/held-replies")).body.items.map(({ id }) => id);
}

test("an answer goes to all who are named for it, and to whoever wrote where that is but ourselves", async () => {
  const ours = house.organisation.address;
  const to = async (word: string, replyTo: string) => {
    const { id } = await bench.conversation(word, { replyTo });
    const { replyTo: usual } = await bench.whole(id);
    return [...usual.to.map(({ address }) => address), "/", ...usual.cc.map(({ address }) => address)].join(" ");
  };
  expect(await to("egetsvar", ours)).toBe("egetsvar@kund.test /");
  expect(await to("taggatsvar", ours.replace("@", "+abc@"))).toBe("taggatsvar@kund.test /");
  expect(await to("tvasvar", "bo@kund.test, cilla@kund.test")).toBe("bo@kund.test cilla@kund.test /");
  expect(await to("medsvar", `${ours}, medsvar@kund.test, bo@kund.test`)).toBe("medsvar@kund.test bo@kund.test /");
});

test("who is on Bcc gets it, is named to nobody, is shown to colleagues, and may answer", async () => {
  const { id } = await bench.conversation("hemligkopia");
  const { body: sent } = await anna<Message>("POST", `/conversations/${id}/replies`, {
    text: "Hej, så här är det.",
    bcc: [{ name: "Revisorn", address: "revisor@byra.test" }],
  });
  expect(sent.bcc).toEqual([{ name: "Revisorn", address: "revisor@byra.test" }]);
  const arrived = await house.outside.mail((mail) => mail.to.includes("revisor@byra.test"));
  expect(arrived.to.toSorted()).toEqual(["hemligkopia@kund.test", "revisor@byra.test"]);
  expect(arrived.raw).not.toMatch(/revisor/i);
  const delivered = await until(
    async () => (await bench.whole(id)).messages.find((one) => one.id === sent.id && one.delivery?.state === "sent") ?? null,
  );
  expect(delivered.delivery?.recipients.map(({ address, state }) => [address, state])).toEqual([
    ["hemligkopia@kund.test", "sent"],
    ["revisor@byra.test", "sent"],
  ]);
  expect((await bench.whole(id)).replyTo.cc).toEqual([]);

  await house.mailIn({
    from: "revisor@byra.test",
    subject: "Re: Fråga",
    text: "Det stämmer.",
    inReplyTo: arrived.mail.messageId ?? "",
  });
  const after = await until(async () => {
    const now = await bench.whole(id);
    return now.messages.at(-1)?.from.address === "revisor@byra.test" ? now : null;
  });
  expect(after.replyTo).toMatchObject({ to: [{ address: "revisor@byra.test" }], cc: [] });
});

test("Bcc and the sending address are kept in the draft, and come back when an answer is undone", async () => {
  const { id } = await bench.conversation("utkastet");
  const bcc = [{ name: null, address: "chef@nordljus.test" }];
  await anna("PUT", `/conversations/${id}/draft`, { kind: "reply", html: "<p>Hej</p>", bcc });
  expect(await bench.draft(anna, id)).toMatchObject({ bcc, from: null });
  const { body } = await anna<Message>("POST", `/conversations/${id}/replies`, { html: "<p>Hej</p>", bcc, sendAt: inAnHour() });
  expect(await bench.draft(anna, id)).toBeNull();
  expect((await anna("DELETE", `/conversations/${id}/replies/${body.id}`)).status).toBe(204);
  expect(await bench.draft(anna, id)).toMatchObject({
    bcc,
    from: house.organisation.address,
    html: expect.stringContaining("Hej"),
  });
});

test("an answer comes from the alias that was written to, and what it is answered with finds its way", async () => {
  const path = `/channels/${house.organisation.channelId}`;
  const changed = await api<Channel>("PATCH", path, { aliases: ["Faktura@Nordljus.example", "info@nordljus.example"] });
  expect(changed.body.aliases.toSorted()).toEqual(["faktura@nordljus.example", "info@nordljus.example"]);
  const { id } = await bench.conversation("aliaset", { to: "Faktura <faktura@nordljus.example>", cc: "mor@kund.test" });
  expect((await bench.whole(id)).replyTo).toEqual({
    from: "faktura@nordljus.example",
    to: [{ name: null, address: "aliaset@kund.test" }],
    cc: [{ name: null, address: "mor@kund.test" }],
  });
  const acknowledged = await house.outside.mail((mail) => mail.to.includes("aliaset@kund.test"));
  expect(acknowledged.mail.from?.value[0]?.address).toBe("faktura@nordljus.example");

  await anna("POST", `/conversations/${id}/replies`, { text: "Fakturan är betald." });
  const answer = await house.outside.mail(
    (mail) => mail.to.includes("aliaset@kund.test") && mail.mail.text?.includes("betald") === true,
  );
  expect(answer.from).toBe("faktura@nordljus.example");
  const [replyTo] = answer.mail.replyTo?.value ?? [];
  expect(replyTo?.address).toMatch(/^faktura\+r.*@nordljus\.example$/);
  await house.mailIn({ from: "aliaset@kund.test", to: replyTo?.address ?? "", subject: "Tack", text: "Tack för det!" });
  await until(async () =>
    (await bench.whole(id)).messages.some((message) => message.text.includes("Tack för det!")) ? true : null,
  );

  const other = await anna<Message>("POST", `/conversations/${id}/replies`, { text: "Hej igen", from: "info@nordljus.example" });
  expect(other.body.from.address).toBe("info@nordljus.example");
  const foreign = { text: "Hej", from: "nagon@annan.example" };
  expect(await anna("POST", `/conversations/${id}/replies`, foreign)).toMatchObject({
    status: 422,
    body: { code: "reply.not_our_address" },
  });
});

test("an address leads to one mailbox, be it its first or a further one", async () => {
  const theirs = await house.base.anotherOrganisation("Grannen");
  const path = `/channels/${house.organisation.channelId}`;
  expect(await api("PATCH", path, { aliases: ["ny@nordljus.example", theirs.address] })).toMatchObject({
    status: 409,
    body: { code: "channel.address_taken", fields: [{ path: "aliases.1" }] },
  });
  await api("PATCH", path, { aliases: ["ensam@nordljus.example"] });
  const new_ = { name: "Ny", address: "ensam@nordljus.example", teamId: house.organisation.teamId };
  expect((await api("POST", "/channels", new_)).status).toBe(409);
  await api("PATCH", path, { aliases: [] });
  await expect(house.mailIn({ to: "ensam@nordljus.example" })).rejects.toThrow(/no such mailbox/);
});

test("a scheduled answer waits for its time, with an owner and a due time, and leaves when it is told to", async () => {
  const { id } = await bench.conversation("schemat");
  const before = await bench.whole(id);
  const sendAt = inAnHour();
  const { body } = await anna<Message>("POST", `/conversations/${id}/replies`, { text: "Vi ses på måndag.", sendAt });
  expect(body).toMatchObject({ scheduledFor: sendAt, delivery: { state: "waiting", sendAt } });
  const scheduled = await bench.whole(id);
  expect(scheduled).toMatchObject({ state: "waiting", scheduledFor: sendAt, owner: { kind: "agent", name: "Anna Lind" } });
  expect(Date.parse(scheduled.due ?? "")).toBeGreaterThan(Date.parse(sendAt));

  const later = new Date(Date.parse(sendAt) + 3600_000).toISOString();
  const path = `/conversations/${id}/replies/${body.id}/schedule`;
  expect((await anna<Message>("PUT", path, { sendAt: later })).body).toMatchObject({ scheduledFor: later });
  for (const wrong of ["2020-01-01T08:00:00Z", "2099-01-01T08:00:00Z"])
    expect(await anna("PUT", path, { sendAt: wrong })).toMatchObject({ status: 422, body: { code: "reply.bad_time" } });
  expect((await anna("DELETE", path)).status).toBe(200);
  await house.outside.mail((mail) => mail.mail.text?.includes("Vi ses på måndag.") === true);
  const sent = await until(async () => {
    const now = await bench.whole(id);
    return now.messages.at(-1)?.delivery?.state === "sent" ? now : null;
  });
  expect(sent).toMatchObject({ scheduledFor: null, state: "waiting" });
  expect(sent.messages.at(-1)).toMatchObject({ id: body.id, scheduledFor: null });
  expect(Date.parse(sent.messages.at(-1)?.at ?? "")).toBeGreaterThan(Date.parse(body.at));
  expect(await anna("DELETE", path)).toMatchObject({ status: 409, body: { code: "reply.already_sent" } });
  expect(before.state).toBe("open");
});

test("its time comes by itself", async () => {
  const { id } = await bench.conversation("alldeles");
  const sendAt = new Date(Date.now() + 2000).toISOString();
  await anna("POST", `/conversations/${id}/replies`, { text: "Strax är den här.", sendAt });
  const { to } = await house.outside.mail((mail) => mail.mail.text?.includes("Strax är den här.") === true);
  expect(to).toEqual(["alldeles@kund.test"]);
});

test("if the customer writes first it is held: nothing leaves, it is its writer's draft, and the old promise stands", async () => {
  const { id, sent } = await bench.conversation("hejdad");
  const before = await bench.whole(id);
  const { body } = await anna<Message>("POST", `/conversations/${id}/replies`, {
    html: "<p>Ni får vänta.</p>",
    sendAt: inAnHour(),
  });
  await house.mailIn({
    from: "hejdad@kund.test",
    subject: "Autosvar: borta",
    text: "Jag är borta.",
    inReplyTo: sent,
    headers: { "Auto-Submitted": "auto-replied" },
  });
  await until(async () =>
    (await bench.whole(id)).messages.some((message) => message.text.includes("Jag är borta.")) ? true : null,
  );
  expect((await bench.whole(id)).scheduledFor).not.toBeNull();

  await anna("PUT", `/conversations/${id}/draft`, { kind: "note", html: "<p>Min anteckning</p>" });
  await house.mailIn({
    from: "hejdad@kund.test",
    subject: "Re: Fråga",
    text: "Det löste sig!",
    inReplyTo: sent,
    references: sent,
  });
  const after = await until(async () => {
    const now = await bench.whole(id);
    return now.messages.some((message) => message.text.includes("Det löste sig!")) ? now : null;
  });
  expect(after).toMatchObject({ state: "open", scheduledFor: null, due: before.due });
  expect(after.messages.some((message) => message.id === body.id)).toBe(false);
  const held = after.history.find((entry) => entry.type === "reply.held");
  expect(held).toMatchObject({ messageId: body.id, data: { writer: house.organisation.agentId, because: "newer" } });
  // What was to be a note does not become an answer by it.
  expect(await bench.draft(anna, id)).toMatchObject({
    kind: "note",
    html: "<p>Ni får vänta.</p><p>Min anteckning</p>",
    heldAt: expect.any(String),
  });
  expect(await heldOf(anna)).toEqual([id]);
  expect(await heldOf(bo)).toEqual([]);
  await anna("DELETE", `/conversations/${id}/draft`);
  expect(await heldOf(anna)).toEqual([]);
  expect(house.outside.arrived.some((mail) => mail.mail.text?.includes("Ni får vänta.") === true)).toBe(false);
});

test("what is still being written when an answer is held does not take its place", async () => {
  const { id, sent } = await bench.conversation("omkörd");
  await anna("POST", `/conversations/${id}/replies`, { html: "<p>Hållet svar</p>", sendAt: inAnHour() });
  await house.mailIn({ from: "omkörd@kund.test", subject: "Re: Fråga", text: "Vänta!", inReplyTo: sent, references: sent });
  const held = await until(() => bench.draft(anna, id));
  const writing = { kind: "reply", html: "<p>Nytt</p>" };
  const refused = await anna("PUT", `/conversations/${id}/draft`, { ...writing, heldAt: null });
  expect(refused).toMatchObject({ status: 409, body: { code: "draft.held" } });
  const kept = await anna("DELETE", `/conversations/${id}/draft?heldAt=never`);
  expect(kept).toMatchObject({ status: 409, body: { code: "draft.held" } });
  expect((await bench.draft(anna, id))?.html).toBe("<p>Hållet svar</p>");
  await anna("PUT", `/conversations/${id}/draft`, { ...writing, heldAt: held.heldAt });
  expect((await bench.draft(anna, id))?.html).toBe("<p>Nytt</p>");
});

test("if a colleague answers first it is held too; one's own goes on", async () => {
  const { id } = await bench.conversation("kollegan");
  await anna("POST", `/conversations/${id}/replies`, { html: "<p>Annas svar</p>", sendAt: inAnHour() });
  await anna("POST", `/conversations/${id}/replies`, { text: "Ett svar till av Anna" });
  expect((await bench.whole(id)).scheduledFor).not.toBeNull();
  await bo("POST", `/conversations/${id}/replies`, { text: "Bo svarar" });
  expect((await bench.whole(id)).scheduledFor).toBeNull();
  expect(await bench.draft(anna, id)).toMatchObject({ kind: "reply", html: "<p>Annas svar</p>" });
  expect(await bench.draft(bo, id)).toBeNull();
});

test("what waits for its time does not go to a spammer; said to be none, the answer is a draft", async () => {
  const { id } = await bench.conversation("skrapet");
  await anna("POST", `/conversations/${id}/replies`, { html: "<p>Tack för tipset</p>", sendAt: inAnHour() });
  await bo("PUT", `/conversations/${id}/spam-mark`);
  const removed = await bench.whole(id);
  expect(removed).toMatchObject({ state: "removed", scheduledFor: null });
  expect(removed.history.find((entry) => entry.type === "reply.held")?.data).toMatchObject({ because: "removed" });
  expect(await heldOf(anna)).not.toContain(id);
  await bo("DELETE", `/conversations/${id}/spam-mark`);
  expect(await heldOf(anna)).toContain(id);
  expect(await bench.draft(anna, id)).toMatchObject({ html: "<p>Tack för tipset</p>" });
});

test("joined to what its writer has not seen it is held, unless whoever joins wrote it", async () => {
  const [one, other] = [await bench.conversation("ettan"), await bench.conversation("tvaan")];
  await anna("POST", `/conversations/${one.id}/replies`, { html: "<p>Annas</p>", sendAt: inAnHour() });
  await bo("POST", `/conversations/${other.id}/replies`, { html: "<p>Bos</p>", sendAt: inAnHour() });
  await bo("PUT", `/conversations/${one.id}/joining`, { into: other.id });
  const joined = await bench.whole(other.id);
  expect(joined.messages.filter(({ scheduledFor }) => scheduledFor !== null).map(({ text }) => text)).toEqual(["Bos"]);
  expect(await bench.draft(anna, other.id)).toMatchObject({
    html: "<p>Annas</p>",
    from: house.organisation.address,
    heldAt: expect.any(String),
  });
});

test("when its writer answers here no more, it is a note for whoever goes on with it, and the conversation is open", async () => {
  const [one, closed] = [await bench.conversation("avsked"), await bench.conversation("avslut")];
  for (const { id } of [one, closed])
    await bo("POST", `/conversations/${id}/replies`, { html: "<p>Bos löfte</p>", sendAt: inAnHour() });
  await bo("PUT", `/conversations/${closed.id}/closure`);
  await house.base.database.inOrganisation(house.organisation.id, { kind: "system", id: null, name: null }, (tx) =>
    tx.db
      .updateTable("agents")
      .set({ role: "admin" })
      .where("id", "=", house.organisation.agentId)
      .execute()
      .then(() => undefined),
  );
  expect((await anna("PATCH", `/agents/${colleague.id}`, { active: false })).status).toBe(200);
  for (const { id } of [one, closed]) {
    const after = await bench.whole(id);
    expect(after).toMatchObject({ state: "open", scheduledFor: null, owner: { kind: "team" } });
    expect(after.messages.at(-1)).toMatchObject({
      direction: "note",
      text: "Bos löfte",
      agentId: colleague.id,
      delivery: null,
      to: [],
    });
    expect(after.history.find((entry) => entry.type === "reply.held")?.data).toEqual({
      writer: colleague.id,
      because: "writer-left",
    });
  }
});

test("a mail to several of our mailboxes belongs to the one it names in To, then in Cc, and otherwise to the one it was handed to", async () => {
  const [first, aliased] = [house.organisation.address, "rakning@nordljus.example"];
  const new_ = { name: "Fakturor", address: "fakturor@nordljus.example", teamId: house.organisation.teamId };
  const { body: second } = await api<Channel>("POST", "/channels", { ...new_, aliases: [aliased] });
  const at = async (word: string, mail: { to: string; cc?: string; handedTo: string[] }) => {
    const { handedTo, ...written } = mail;
    const { id } = await bench.conversation(word, { ...written, envelope: { from: `${word}@kund.test`, to: handedTo } });
    const { channelId, replyTo } = await bench.whole(id);
    return { second: channelId === second.id, from: replyTo.from };
  };
  const both = [first, second.address];
  expect(await at("tillandra", { to: `x@annan.test, ${second.address}`, cc: first, handedTo: both })).toEqual({
    second: true,
    from: second.address,
  });
  expect(await at("tillforsta", { to: first, cc: second.address, handedTo: both.toReversed() })).toEqual({
    second: false,
    from: first,
  });
  // Each mailbox is handed its own copy, and the one in Cc comes first.
  expect(await at("varsitt", { to: `Rakning <${aliased}>`, cc: first, handedTo: [first] })).toEqual({
    second: true,
    from: aliased,
  });
  expect(await at("kopian", { to: "x@annan.test", cc: second.address, handedTo: both })).toMatchObject({ second: true });
  expect(await at("hemligt", { to: "x@annan.test", handedTo: both.toReversed() })).toEqual({
    second: true,
    from: second.address,
  });
  expect(await at("medplus", { to: "fakturor+maj@nordljus.example", handedTo: [first] })).toMatchObject({ second: true });
});
