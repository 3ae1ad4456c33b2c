import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Conversation } from "#contract";
import { testHouse, until } from "#test-support";
import { BadLine } from "./bad-line.ts";
import {
  benchForThisTest,
  connect,
  connected,
  inOrder,
  line,
  lineThatIs,
  mail,
  numbered,
  texts,
  type Line,
} from "./connected.ts";
import { MailLab } from "./lab.ts";

let lab: MailLab;
beforeAll(async () => void (lab = await MailLab.open()));
afterAll(() => lab.close());

test("mail comes within a second or two of arriving, by IDLE, and its mailbox is left as it was", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lineThatIs(bench, "connected");
  await lab.put(user, [mail("Först.")]);
  await texts(bench, 1);
  const began = Date.now();
  await lab.put(user, [mail("Hör ni mig?")]);
  expect(await texts(bench, 2)).toEqual(["Först.", "Hör ni mig?"]);
  // A second or two; without IDLE it would be looked for every thirty. The rest is for a machine that is busy with something else.
  expect(Date.now() - began).toBeLessThan(10_000);
  const flags = await lab.as(user, (program) => program.fetchAll("1:*", { flags: true }));
  expect(flags.map((one) => [...(one.flags ?? [])].filter((flag) => flag !== "\\Recent"))).toEqual([[], []]);
  expect(await line(bench)).toMatchObject({ state: "connected", trouble: null, lastMailAt: expect.any(String) });
});

test("what the mailbox's own server found to be forged is known as that, and a field that the sender wrote vouches for nothing", async () => {
  const user = lab.mailbox();
  const lookUp = async (name: string, type: string) => {
    if (type === "TXT" && name === "_dmarc.kund.example") return [["v=DMARC1; p=quarantine"]];
    throw Object.assign(new Error("There is no such name."), { code: "ENOTFOUND" });
  };
  const bench = await connected({ user, port: lab.imapPort }, { lookUp });
  const found = (server: string, dmarc: string) => ({
    Received: `from x (x [198.51.100.7]) by ${server} with ESMTPS id 1`,
    "Authentication-Results": `${server}; spf=softfail smtp.mailfrom=kund.example; dmarc=${dmarc} header.from=kund.example`,
  });
  await lab.put(user, [
    mail("Förfalskad.", found("mx.nordljus.example", "fail (p=quarantine dis=none)")),
    mail("Medhavd.", found("mx.nordljus.example", "pass")),
    mail("Främmande.", found("mx.google.com", "pass")),
  ]);
  await texts(bench, 3);
  expect(bench.takenIn.map(({ trust }) => [trust?.state, trust?.because])).toEqual([
    ["failed", "dmarc"],
    ["unknown", null],
    ["unknown", null],
  ]);
});

test("what was read elsewhere is taken, what was deleted or is a draft is not", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await bench.channels.close();
  await lab.put(user, [mail("Läst på telefonen.")], { flags: ["\\Seen"] });
  await lab.put(user, [mail("Raderad.")], { flags: ["\\Deleted"] });
  await lab.put(user, [mail("Halvskriven.")], { flags: ["\\Draft"] });
  await lab.put(user, [mail("Oläst.")]);
  await bench.channels.listen();
  expect(await texts(bench, 2)).toEqual(["Läst på telefonen.", "Oläst."]);
});

test("after an outage of hundreds of mails all come, once, in their order, also when we are restarted in the middle", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lineThatIs(bench, "connected");
  await bench.channels.close();
  await lab.put(user, numbered(400));
  await bench.channels.listen();
  await until(async () => ((await bench.ask("select 1 from received_mails")).length > 50 ? true : null));
  await bench.channels.close();
  await bench.channels.listen();
  expect(await texts(bench, 400)).toEqual(inOrder(400));
  const kept = await bench.ask<{ count: number }>("select count(*)::int as count from received_mails");
  expect(kept[0]?.count).toBeLessThanOrEqual(450);
  expect(bench.takenIn.every((incoming) => incoming.historic !== true)).toBe(true);
});

test("what can't be parsed, has no Message-ID or one that was used before holds up nothing and is not lost", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lab.put(user, [
    mail("Utan namn.", { "Message-ID": "" }),
    mail("Första.", { "Message-ID": "<samma@kund.example>" }),
    mail("Andra.", { "Message-ID": "<samma@kund.example>" }),
    Buffer.from("inget huvud alls"),
    mail("Sist."),
  ]);
  const came = await texts(bench, 5);
  for (const text of ["Utan namn.", "Första.", "Andra.", "Sist."]) expect(came).toContain(text);
  expect(came).toHaveLength(5);
});

test("the same mail by SMTP and by IMAP is one message", async () => {
  const user = lab.mailbox();
  const bench = await benchForThisTest();
  await connect(bench, { user, port: lab.imapPort });
  const raw = mail("Två vägar in.");
  const { createTransport } = await import("nodemailer");
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  await client.sendMail({ raw, envelope: { from: "goran@kund.example", to: bench.made.organisation.address } });
  client.close();
  await lab.put(user, [
    `Return-Path: <goran@kund.example>\r\nDelivered-To: ${user}\r\nReceived: by mx.lab.test; ${new Date().toUTCString()}\r\n${raw}`,
  ]);
  await until(async () => ((await bench.ask("select 1 from received_mails")).length === 2 ? true : null));
  expect(await texts(bench, 1)).toEqual(["Två vägar in."]);
  const rows = await bench.ask<{ message_id: string }>("select distinct message_id from received_mails");
  expect(rows).toHaveLength(1);
});

test("the same mail by SMTP and by IMAP is one message, too, where one way has encoded it anew and put a tag before its subject", async () => {
  const user = lab.mailbox();
  const house = await testHouse({ MAIL_INSIDE: "1" });
  onTestFinished(() => house.stop());
  const api = await house.asking();
  const account = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: user, password: "secret" };
  expect((await api("PUT", `/channels/${house.organisation.channelId}/account`, account)).status).toBe(200);
  const header = { "Message-ID": "<dubbel@kund.example>", Date: new Date().toUTCString() };
  const raw = mail("Var är min biljett?", { ...header, "Content-Transfer-Encoding": "8bit" });
  await house.mailIn({ raw, envelope: { from: "goran@kund.example", to: house.organisation.address } });
  const encoded = mail("Var =C3=A4r min bil=\r\njett?", {
    ...header,
    Subject: "[EXTERNT] En fråga",
    "Content-Transfer-Encoding": "quoted-printable",
  });
  await lab.put(user, [encoded, mail("Sist.", { Subject: "Sist" })]);
  const listed = async () => (await api<{ items: { subject: string }[] }>("GET", "/conversations")).body.items;
  await until(async () => ((await listed()).some(({ subject }) => subject === "Sist") ? true : null));
  expect((await listed()).map(({ subject }) => subject).toSorted()).toEqual(["En fråga", "Sist"]);
});

test("a mailbox that is numbered anew loses nothing and doubles nothing", async () => {
  const user = lab.mailbox();
  await lab.as(user, (program) => program.mailboxCreate("Kund"));
  const bench = await connected({ user, port: lab.imapPort, settings: { folder: "Kund" } });
  const mails = numbered(30);
  await lab.put(user, mails, { folder: "Kund" });
  await texts(bench, 30);
  const validity = () => bench.ask<{ uid_validity: number }>("select uid_validity from mail_positions");
  const [before] = await validity();
  await bench.channels.close();
  await lab.as(user, async (program) => {
    await program.mailboxDelete("Kund");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await program.mailboxCreate("Kund");
  });
  await lab.put(user, [...mails, mail("Kom under tiden.")], { folder: "Kund" });
  await bench.channels.listen();
  expect(await texts(bench, 31)).toEqual([...inOrder(30), "Kom under tiden."]);
  const [after] = await validity();
  expect(after?.uid_validity).not.toBe(before?.uid_validity);
  await lab.put(user, [mail("Och efter.")], { folder: "Kund" });
  expect((await texts(bench, 32)).at(-1)).toBe("Och efter.");
  expect(bench.takenIn.every((incoming) => incoming.historic !== true)).toBe(true);
});

test("two mailboxes at once, of two organisations, each get their own", async () => {
  const [ours, theirs] = [lab.mailbox(), lab.mailbox()];
  const bench = await connected({ user: ours, port: lab.imapPort });
  const other = await bench.made.anotherOrganisation("Sydhamn");
  const body = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: theirs, password: "secret" };
  expect((await bench.request("PUT", `/channels/${other.channelId}/account`, { organisation: other, body })).status).toBe(200);
  await Promise.all([lab.put(ours, numbered(20, "Till oss")), lab.put(theirs, numbered(20, "Till dem"))]);
  await texts(bench, 40);
  const to = (channelId: string) =>
    bench.takenIn.filter((incoming) => incoming.channelId === channelId).map((incoming) => incoming.text.trim());
  expect(to(bench.made.organisation.channelId)).toEqual(inOrder(20, "Till oss"));
  expect(to(other.channelId)).toEqual(inOrder(20, "Till dem"));
});

test("one process at a time fetches from a mailbox; when it ends another takes over", async () => {
  const user = lab.mailbox();
  const bad = await BadLine.to(lab.imapPort);
  onTestFinished(() => bad.close());
  const bench = await connected({ user, port: bad.port });
  await lineThatIs(bench, "connected");
  const second = bench.another();
  await second.listen();
  onTestFinished(() => second.close());
  await lab.put(user, [mail("Bara en gång.")]);
  await texts(bench, 1);
  expect(bad.connections).toBe(1);
  await bench.channels.close();
  await lab.put(user, [mail("Av den andra.")]);
  expect(await texts(bench, 2)).toEqual(["Bara en gång.", "Av den andra."]);
  expect((await bench.ask("select 1 from received_mails")).length).toBe(2);
});

test("what has been taken in is moved to the folder that was chosen, which is made if it is not there", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort, settings: { moveTo: "I Lyhörd" } });
  await lab.put(user, numbered(5));
  await lab.put(user, [mail("Raderad.")], { flags: ["\\Deleted"] });
  expect(await texts(bench, 5)).toEqual(inOrder(5));
  const count = (folder: string) =>
    lab.as(user, async (program) => (program.mailbox === false ? -1 : program.mailbox.exists), folder);
  await until(async () => ((await count("I Lyhörd")) === 5 ? true : null));
  expect(await count("INBOX")).toBe(1);
  const flags = await lab.as(user, (program) => program.fetchAll("1:*", { flags: true }), "I Lyhörd");
  expect(flags.every((one) => one.flags?.has("\\Seen") !== true)).toBe(true);
});

test("a folder that nothing can be moved to is told, and mail is taken in all the same", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort, settings: { moveTo: "../utanför/*" } });
  await lab.put(user, numbered(3));
  expect(await texts(bench, 3)).toEqual(inOrder(3));
  await until(async () => ((await line(bench)).trouble === "not-moved" ? true : null));
  expect(await line(bench)).toMatchObject({ state: "connected" });
  expect((await bench.health()).sentence).toContain("could not be moved");
});

const day = 24 * 60 * 60_000;
const daysAgo = (days: number) => new Date(Date.now() - days * day);

test.each([
  { earlierDays: 0, expected: ["Ny."] },
  { earlierDays: 30, expected: ["En vecka.", "I går.", "Ny."] },
  { earlierDays: null, expected: ["Ett år.", "En vecka.", "I går.", "Ny."] },
])("when first connected, mail is taken from as far back as chosen: $earlierDays", async ({ earlierDays, expected }) => {
  const user = lab.mailbox();
  for (const [text, days] of [
    ["Ett år.", 365],
    ["En vecka.", 7],
    ["I går.", 1],
  ] as const)
    await lab.put(user, [mail(text, { Date: daysAgo(days).toUTCString() })], { at: daysAgo(days) });
  const bench = await connected({ user, port: lab.imapPort, settings: { earlierDays } });
  await lineThatIs(bench, "connected");
  await until(async () => ((await bench.ask("select 1 from mail_positions")).length === 1 ? true : null));
  await lab.put(user, [mail("Ny.")]);
  expect(await texts(bench, expected.length)).toEqual(expected);
  // What lay there before has its own date; what is new has that of today.
  for (const incoming of bench.takenIn) {
    const isNew = incoming.text.trim() === "Ny.";
    expect(incoming.historic).toBe(!isNew);
    expect(incoming.at.getTime() > daysAgo(0.5).getTime()).toBe(isNew);
  }
});

test("old mail that is put into the folder later keeps its own date, and but a few of many are for a person to see", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lineThatIs(bench, "connected");
  await until(async () =>
    (await bench.ask("select 1 from mail_positions where looked_at is not null")).length === 1 ? true : null,
  );
  const old = (text: string, days: number) => mail(text, { Date: daysAgo(days).toUTCString() });
  await lab.put(user, [old("Två år.", 730)], { at: daysAgo(729) });
  await lab.put(user, [old("I går.", 1)], { at: daysAgo(1) });
  await lab.put(user, [old("Sent framme.", 9)]);
  await texts(bench, 3);
  expect(bench.takenIn.map(({ historic, movedIn }) => [historic, movedIn])).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
  expect(Math.abs((bench.takenIn[0]?.at.getTime() ?? 0) - daysAgo(730).getTime())).toBeLessThan(day);
  await lab.put(
    user,
    Array.from({ length: 30 }, (_, number) => old(`Kopia ${number}.`, 400)),
    { at: daysAgo(400) },
  );
  await texts(bench, 33);
  expect(bench.takenIn.filter(({ historic }) => historic === true)).toHaveLength(31);
  expect(bench.takenIn.filter(({ movedIn }) => movedIn === true)).toHaveLength(20);
});

test("what came during an outage of weeks is new mail, though its server has had it for long", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await until(async () =>
    (await bench.ask("select 1 from mail_positions where looked_at is not null")).length === 1 ? true : null,
  );
  await bench.channels.close();
  await bench.ask("update mail_positions set looked_at = looked_at - interval '21 days'");
  for (const days of [20, 10])
    await lab.put(user, [mail(`${days} dagar.`, { Date: daysAgo(days).toUTCString() })], { at: daysAgo(days) });
  await bench.channels.listen();
  expect(await texts(bench, 2)).toEqual(["20 dagar.", "10 dagar."]);
  expect(bench.takenIn.some(({ historic }) => historic === true)).toBe(false);
});

test("a password that is wrong is told in words and put right at once", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort, settings: { password: "fel" } });
  const told = await until(async () => {
    const now = await line(bench);
    return now.state === "away" ? now : null;
  });
  expect(told).toMatchObject({ trouble: "sign-in-refused", advice: expect.stringContaining("app password") });
  expect((await bench.health()).sentence).toContain("Check user and password");
  await lab.put(user, [mail("Äntligen.")]);
  await connect(bench, { user, port: lab.imapPort, settings: { earlierDays: 1 } });
  expect(await texts(bench, 1)).toEqual(["Äntligen."]);
});

test("disconnected, nothing more is fetched", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lab.put(user, [mail("Innan.")]);
  await texts(bench, 1);
  const path = `/channels/${bench.made.organisation.channelId}/account`;
  expect((await bench.request("DELETE", path)).status).toBe(204);
  expect((await bench.request("GET", path)).body).toEqual({ account: null });
  await bench.channels.close();
  await lab.put(user, [mail("Efter.")]);
  await bench.channels.listen();
  expect(await texts(bench, 1)).toEqual(["Innan."]);
});

test("a mail to a further address of the mailbox is answered from there, and what comes back to it joins", async () => {
  const user = lab.mailbox();
  const house = await testHouse({ MAIL_INSIDE: "1" });
  onTestFinished(() => house.stop());
  const api = await house.asking();
  const channel = `/channels/${house.organisation.channelId}`;
  await api("PATCH", "/organisation", { undoSeconds: 0 });
  await api("PATCH", channel, { aliases: ["faktura@nordljus.example"] });
  const account = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: user, password: "secret" };
  expect((await api("PUT", `${channel}/account`, account)).status).toBe(200);
  await until(async () => {
    const { body } = await api<{ account: { line: Line } }>("GET", `${channel}/account`);
    return body.account.line.state === "connected" ? true : null;
  });
  const only = async () =>
    (await api<{ items: { id: string; messageCount: number }[] }>("GET", "/conversations")).body.items[0] ?? null;
  await lab.put(user, [mail("Vart betalar vi?", { To: "Faktura <faktura@nordljus.example>", Cc: "bo@kund.example" })]);
  const { id } = await until(only);
  const { body } = await api<Conversation>("GET", `/conversations/${id}`);
  expect(body.replyTo).toMatchObject({ from: "faktura@nordljus.example", to: [{ address: "goran@kund.example" }] });
  await api("POST", `/conversations/${id}/replies`, { text: "Till bankgirot." });
  const answer = await house.outside.mail((arrived) => arrived.mail.text?.includes("bankgirot") === true);
  expect(answer.from).toBe("faktura@nordljus.example");
  // Our own answer lies in the mailbox as well, as where a provider shows all mail in one folder: it is known, and nothing begins or doubles.
  await lab.put(user, [answer.raw, mail("Sist i raden.", { From: "sist@kund.example" })]);
  const listed = async () =>
    (await api<{ items: { messageCount: number; subject: string }[] }>("GET", "/conversations")).body.items;
  await until(async () => ((await listed()).length > 1 ? true : null));
  expect(await listed()).toHaveLength(2);
  const own = (await api<Conversation>("GET", `/conversations/${id}`)).body.messages;
  expect(own.filter(({ text }) => text.includes("bankgirot"))).toHaveLength(1);
  const back = answer.mail.replyTo?.value[0]?.address ?? "";
  expect(back).toMatch(/^faktura\+/);
  await lab.put(user, [mail("Tack!", { To: back, Subject: "Betalt" })]);
  await until(async () => {
    const { messages } = (await api<Conversation>("GET", `/conversations/${id}`)).body;
    return messages.some(({ text }) => text.trim() === "Tack!") ? true : null;
  });
});

test("a mail that its server can't give holds up no other; a note stands in for it", async () => {
  const user = lab.mailbox();
  const bench = await connected({ user, port: lab.imapPort });
  await lineThatIs(bench, "connected");
  await bench.channels.close();
  await lab.put(user, [mail("Före."), mail("Den trasiga."), mail("Efter.")]);
  lab.dovecot.breakMail(user, "Den trasiga.");
  await bench.channels.listen();
  const came = await texts(bench, 3);
  expect(came).toContain("Före.");
  expect(came).toContain("Efter.");
  expect(bench.takenIn.some(({ subject }) => subject?.startsWith("A mail that could not be fetched"))).toBe(true);
});
