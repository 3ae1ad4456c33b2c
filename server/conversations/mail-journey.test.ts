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

async function conversationAbout(words: string): Promise<ConversationSummary> {
  return until(
    async () =>
      (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${encodeURIComponent(words)}`)).body.items[0] ?? null,
  );
}

async function whole(id: string): Promise<Conversation> {
  return (await ask<Conversation>("GET", `/conversations/${id}`)).body;
}

test("a mail becomes a conversation with an owner, a due time and a reference; it is acknowledged; answer and reply stay together", async () => {
  const sent = await house.mailIn({
    from: "Åsa Öberg <asa@kund.test>",
    cc: "Son Öberg <son@kund.test>",
    subject: "Försenad färja",
    text: "Hej! När går nästa färja till Ven? Vänliga hälsningar, Åsa",
  });
  const conversation = await conversationAbout("färja");
  expect(conversation).toMatchObject({
    subject: "Försenad färja",
    state: "open",
    contact: { name: "Åsa Öberg", address: "asa@kund.test" },
    owner: { kind: "team", id: house.organisation.teamId },
    language: "sv",
  });
  expect(conversation.reference).toMatch(/^LH-\d{5,}-\d$/);
  expect(Date.parse(conversation.due ?? "")).toBeGreaterThan(Date.now());

  const acknowledgement = await house.outside.mail(
    (arrived) => arrived.to.includes("asa@kund.test") && arrived.mail.headers.has("auto-submitted"),
  );
  expect(acknowledgement.from).toBe("");
  expect(acknowledgement.mail.text).toContain(conversation.reference);
  expect(acknowledgement.mail.inReplyTo).toBe(sent);

  const answered = await ask<Message>("POST", `/conversations/${conversation.id}/replies`, {
    html: "<p>Hej Åsa! <b>14.30</b>.</p>",
  });
  expect(answered.status).toBe(201);
  const reply = await house.outside.mail(
    (arrived) => arrived.to.includes("asa@kund.test") && arrived.mail.text?.includes("14.30") === true,
  );
  expect(reply.to.toSorted()).toEqual(["asa@kund.test", "son@kund.test"]);
  expect(reply.mail.inReplyTo).toBe(sent);
  expect(reply.mail.references).toContain(sent);
  expect(reply.mail.subject).toContain(conversation.reference);
  expect(reply.mail.html).toContain("<b>14.30</b>");
  await until(async () => ((await whole(conversation.id)).messages.at(-1)?.delivery?.state === "sent" ? true : null));
  expect((await whole(conversation.id)).state).toBe("waiting");

  await house.mailIn({
    from: "asa@kund.test",
    subject: `Re: ${reply.mail.subject}`,
    text: "Tack så mycket!",
    inReplyTo: reply.mail.messageId ?? "",
    references: [sent, reply.mail.messageId ?? ""],
  });
  const after = await until(async () => {
    const now = await whole(conversation.id);
    return now.messages.some((message) => message.text.includes("Tack så mycket")) ? now : null;
  });
  expect(after.state).toBe("open");
  expect(after.messages.map((message) => message.direction)).toEqual(["in", "out", "out", "in"]);
  expect(after.replyTo.to).toEqual([{ name: null, address: "asa@kund.test" }]);
});

test("whoever is on copy takes part and may answer", async () => {
  const sent = await house.mailIn({
    from: "mor@kund.test",
    cc: "far@kund.test",
    subject: "Skolskjuts onsdag",
    text: "Går bussen på onsdag?",
  });
  const conversation = await conversationAbout("Skolskjuts");
  await house.mailIn({
    from: "far@kund.test",
    to: house.organisation.address,
    cc: "mor@kund.test",
    subject: "Re: Skolskjuts onsdag",
    text: "Även fredag undrar vi.",
    inReplyTo: sent,
    references: sent,
  });
  const after = await until(async () => {
    const now = await whole(conversation.id);
    return now.messages.some((message) => message.text.includes("Även fredag")) ? now : null;
  });
  expect(after.replyTo).toEqual({
    to: [{ name: null, address: "far@kund.test" }],
    cc: [{ name: null, address: "mor@kund.test" }],
    from: house.organisation.address,
  });
});

test("a stranger who quotes the reference and the Message-ID gets a conversation of their own", async () => {
  const sent = await house.mailIn({ from: "offer@kund.test", subject: "Min hemliga fråga", text: "Hemlighet om pension" });
  const conversation = await conversationAbout("pension");
  await house.mailIn({
    from: "tjuv@annan.test",
    subject: `Re: Min hemliga fråga [${conversation.reference}]`,
    text: "Skicka allt till migläckan",
    inReplyTo: sent,
    references: sent,
  });
  const other = await conversationAbout("migläckan");
  expect(other.id).not.toBe(conversation.id);
  expect((await whole(conversation.id)).messages.filter((message) => message.direction === "in")).toHaveLength(1);
});

test("the same mail delivered twice is one message, and another with its Message-ID is another", async () => {
  const twice = {
    from: "eko@kund.test",
    subject: "Ekot",
    text: "Bara en gång, ekorre",
    messageId: "<samma@kund.test>",
    date: new Date("2026-11-20T10:00:00Z"),
  };
  await house.mailIn(twice);
  await house.mailIn(twice);
  await house.mailIn({ ...twice, text: "En annan ekorre med samma nummer" });
  const list = await until(async () => {
    const { items } = (await ask<{ items: ConversationSummary[] }>("GET", "/conversations?q=ekorre")).body;
    return items.length >= 2 ? items : null;
  });
  expect(list).toHaveLength(2);
});

test("a message is found by any form of its words, by a word that says little, and by a question around them", async () => {
  await house.mailIn({
    from: "sot@kund.test",
    subject: "Sotning",
    text: "Hej! Skorstensfejarna har inte varit här i år. Vad gör vi?",
  });
  const { id } = await conversationAbout("skorstensfejare");
  for (const words of ["inte", "vad har vi om skorstensfejarna", '"har inte varit"']) {
    const { items } = (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${encodeURIComponent(words)}`)).body;
    expect(
      items.map((item) => item.id),
      words,
    ).toContain(id);
  }
  const other = await ask<{ items: ConversationSummary[] }>(
    "GET",
    `/conversations?q=${encodeURIComponent("skorstensfejarna på taket")}`,
  );
  expect(other.body.items).toEqual([]);
});

test("machines are never answered", async () => {
  await house.mailIn({
    from: "nyhetsbrev@reklam.test",
    subject: "Veckans klipp",
    text: "Köp mössor",
    headers: { "List-Unsubscribe": "<mailto:av@reklam.test>", Precedence: "bulk" },
  });
  const conversation = await conversationAbout("mössor");
  const { messages } = await whole(conversation.id);
  expect(messages).toHaveLength(1);
  expect(messages[0]?.automatic).toBe(true);
  await house.mailIn({
    from: "",
    envelope: { from: "", to: [house.organisation.address] },
    subject: "Undelivered",
    text: "Studs studsmatta",
  });
  expect((await whole((await conversationAbout("studsmatta")).id)).messages).toHaveLength(1);
});

test("two machines that answer each other stop", async () => {
  for (let turn = 0; turn < 14; turn++) {
    await house.mailIn({
      from: "robot@helpdesk.test",
      subject: `Ärende ${turn} öppnat`,
      text: `Robotens ärende nummer ${turn} pinglar`,
    });
  }
  await until(async () =>
    (await ask<{ items: unknown[] }>("GET", "/conversations?q=pinglar")).body.items.length === 14 ? true : null,
  );
  const acknowledged = house.outside.arrived.filter((arrived) => arrived.to.includes("robot@helpdesk.test"));
  expect(acknowledged.length).toBeLessThanOrEqual(10);
});

test("a refused answer opens the conversation again and says why; tried again it arrives", async () => {
  await house.mailIn({ from: "full@kund.test", subject: "Fylld låda", text: "Kan ni svara på brevlådefrågan?" });
  const conversation = await conversationAbout("brevlådefrågan");
  house.outside.refuse = (address) => (address === "full@kund.test" ? { code: 552, message: "5.2.2 Mailbox full" } : null);
  const { body: message } = await ask<Message>("POST", `/conversations/${conversation.id}/replies`, { text: "Ja, det kan vi." });
  const failed = await until(async () => {
    const now = await whole(conversation.id);
    return now.deliveryFailed ? now : null;
  });
  expect(failed.state).toBe("open");
  expect(failed.messages.find((other) => other.id === message.id)?.delivery).toMatchObject({
    state: "failed",
    error: expect.stringContaining("Mailbox full"),
  });

  house.outside.refuse = () => null;
  expect((await ask("POST", `/conversations/${conversation.id}/replies/${message.id}/retries`)).status).toBe(202);
  await house.outside.mail((arrived) => arrived.mail.text?.includes("Ja, det kan vi.") === true);
  expect((await ask("POST", `/conversations/${conversation.id}/replies/${message.id}/retries`)).body).toMatchObject({
    code: "reply.not_failed",
  });
});

test("an answer can be undone until it leaves, and is the draft again", async () => {
  await ask("PATCH", "/organisation", { undoSeconds: 60 });
  await house.mailIn({ from: "angra@kund.test", subject: "Ångerrätt", text: "Får man ångra ångerköpet?" });
  const conversation = await conversationAbout("ångerköpet");
  const person = await house.signedIn({ id: house.organisation.agentId, email: "anna@nordljus.example", name: "Anna Lind" });
  const { body: message } = await person.ask<Message>("POST", `/conversations/${conversation.id}/replies`, {
    html: "<p>Nej!</p>",
  });
  expect(message.delivery?.state).toBe("waiting");
  expect((await whole(conversation.id)).state).toBe("waiting");
  expect((await whole(conversation.id)).owner).toMatchObject({ kind: "agent", id: house.organisation.agentId });

  expect((await person.ask("DELETE", `/conversations/${conversation.id}/replies/${message.id}`)).status).toBe(204);
  const after = await whole(conversation.id);
  expect(after).toMatchObject({ state: "open", due: conversation.due, owner: { kind: "team" } });
  expect(after.messages.some((other) => other.id === message.id)).toBe(false);
  expect((await person.ask("GET", `/conversations/${conversation.id}/draft`)).body).toMatchObject({
    draft: { kind: "reply", html: "<p>Nej!</p>" },
  });
  expect(house.outside.arrived.some((arrived) => arrived.mail.text?.includes("Nej!") === true)).toBe(false);
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
});

test("an answer written before something newer came in is not sent", async () => {
  const sent = await house.mailIn({ from: "snabb@kund.test", subject: "Snabbt", text: "Första meddelandet om snabbtåget" });
  const conversation = await conversationAbout("snabbtåget");
  const seen = (await whole(conversation.id)).messages.find((message) => message.direction === "in")?.id;
  await house.mailIn({ from: "snabb@kund.test", subject: "Re: Snabbt", text: "Glöm det!", inReplyTo: sent, references: sent });
  const now = await until(async () => {
    const fetched = await whole(conversation.id);
    return fetched.messages.some((message) => message.text.includes("Glöm det")) ? fetched : null;
  });
  const late = await ask("POST", `/conversations/${conversation.id}/replies`, { text: "Svar", lastSeenMessageId: seen });
  expect(late).toMatchObject({ status: 409, body: { code: "conversation.newer_message" } });
  const newest = now.messages.filter((message) => message.direction === "in").at(-1)?.id;
  expect(
    (await ask("POST", `/conversations/${conversation.id}/replies`, { text: "Svar", lastSeenMessageId: newest })).status,
  ).toBe(201);
});

test("attachments and pictures come in and go out", async () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  await house.mailIn({
    from: "bild@kund.test",
    subject: "Trasig biljettautomat",
    html: '<p>Se bilden:</p><img src="cid:automat@kund">',
    attachments: [
      { filename: "automat.png", content: png, cid: "automat@kund" },
      { filename: "kvitto å.pdf", content: "pdf", contentType: "application/pdf" },
    ],
  });
  const conversation = await conversationAbout("biljettautomat");
  const [first] = (await whole(conversation.id)).messages;
  expect(first?.attachments.map((attachment) => [attachment.name, attachment.inline])).toEqual([
    ["automat.png", true],
    ["kvitto å.pdf", false],
  ]);
  const [picture, receipt] = first?.attachments ?? [];
  expect(first?.html).toContain(`src="${picture?.url}"`);

  const upload = await fetch(`${house.url}/api/v1/files?name=svar.txt`, {
    method: "POST",
    headers: { ...ask.credentials, "content-type": "text/plain" },
    body: "innehåll",
  });
  const { fileId } = (await upload.json()) as { fileId: string };
  await ask("POST", `/conversations/${conversation.id}/replies`, {
    text: "Se bilaga.",
    attachments: [{ fileId }, { name: "mer.txt", base64: Buffer.from("mer").toString("base64") }],
  });
  const arrived = await house.outside.mail((mail) => mail.mail.text?.includes("Se bilaga.") === true);
  expect(arrived.mail.attachments.map((attachment) => [attachment.filename, attachment.content.toString()])).toEqual([
    ["svar.txt", "innehåll"],
    ["mer.txt", "mer"],
  ]);

  const download = await fetch(`${house.url}${receipt?.url}`, { headers: ask.credentials });
  expect(download.headers.get("content-disposition")).toContain("attachment");
  expect(download.headers.get("content-security-policy")).toContain("sandbox");
  expect(await download.text()).toBe("pdf");
  expect(
    (await ask("POST", `/conversations/${conversation.id}/replies`, { text: "x", attachments: [{ fileId: conversation.id }] }))
      .body,
  ).toMatchObject({ code: "file.unknown" });
});

test("an address of ours is no contact's, with or without a tag, and whoever works here is no customer", async () => {
  const [name, host] = house.organisation.address.split("@");
  const [agent] = (await ask<{ items: { email: string }[] }>("GET", "/agents")).body.items;
  const mails = ["ny@kund.test", house.organisation.address, `${name}+x@${host}`, agent?.email];
  expect(await ask("POST", "/contacts", { name: "Ny", mails })).toMatchObject({
    status: 409,
    body: { code: "contact.our_address", fields: [{ path: "mails.1" }, { path: "mails.2" }, { path: "mails.3" }] },
  });
  const known = await ask("GET", "/contacts?identity=ny@kund.test");
  expect(known.body).toEqual({ items: [], next: null });
});

test("a conversation shows the address that its mail came from, whichever else the contact has", async () => {
  await house.mailIn({ from: "Rut <rut@kund.test>", subject: "Ruts lampa", text: "Hej!" });
  const first = await conversationAbout("Ruts lampa");
  const added = await ask("POST", "/contacts", { name: null, mails: ["rut@hem.test"], addTo: first.contact.id });
  expect(added.status).toBe(200);
  await house.mailIn({ from: "Rut <Rut@hem.test>", subject: "Ruts kabel", text: "Hej!" });
  expect((await conversationAbout("Ruts kabel")).contact).toEqual({ ...first.contact, address: "rut@hem.test" });
  expect((await conversationAbout("Ruts lampa")).contact.address).toBe("rut@kund.test");
});
