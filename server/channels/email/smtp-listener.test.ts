import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ChannelBench } from "../channel-bench.ts";
import { MailKeeper } from "../receiving/keep-mail.ts";
import { SmtpTalk } from "./smtp-talk.ts";

let bench: ChannelBench;
let ours: string;
beforeAll(async () => {
  bench = await ChannelBench.set();
  ours = bench.made.organisation.address;
});
afterAll(() => bench.clear());
beforeEach(async () => void (await bench.ask("delete from received_mails")));

const rows = () =>
  bench.ask<{ organisation_id: string; envelope_from: string; envelope_to: string[]; text: string }>(
    "select organisation_id, envelope_from, envelope_to, convert_from(content, 'UTF8') as text from received_mails order by received_at, id",
  );

async function send(talk: SmtpTalk, from: string, to: string[], text = "Subject: hej\r\n\r\nhej"): Promise<string> {
  await talk.say(`MAIL FROM:<${from}>`);
  for (const recipient of to) await talk.say(`RCPT TO:<${recipient}>`);
  await talk.say("DATA");
  return talk.say(`${text}\r\n.`);
}

test("it says what it can", async () => {
  const talk = await SmtpTalk.open(bench.port);
  const extensions = await talk.say("EHLO test.kund.example");
  for (const extension of ["SIZE 52428800", "8BITMIME", "SMTPUTF8", "PIPELINING"]) expect(extensions).toContain(extension);
  expect(extensions).not.toMatch(/AUTH|STARTTLS/);
  talk.drop();
});

test("nothing is relayed: only mailboxes of ours, in any case and with anything after a plus", async () => {
  const talk = await SmtpTalk.open(bench.port);
  await talk.say("MAIL FROM:<a@kund.example>");
  expect(await talk.say("RCPT TO:<nagon@annan.example>")).toMatch(/^550 There is no such mailbox here/);
  expect(await talk.say("RCPT TO:<okand@nordljus.example>")).toMatch(/^550 /);
  expect(await talk.say(`RCPT TO:<${ours.toUpperCase()}>`)).toMatch(/^250 /);
  expect(await talk.say(`RCPT TO:<${ours.replace("@", "+faktura-7@")}>`)).toMatch(/^250 /);
  talk.drop();
});

test("who only guesses addresses is shown out", async () => {
  const talk = await SmtpTalk.open(bench.port);
  await talk.say("MAIL FROM:<a@kund.example>");
  for (let guess = 1; guess < 20; guess++) expect(await talk.say(`RCPT TO:<gissning${guess}@nordljus.example>`)).toMatch(/^550 /);
  expect(await talk.say("RCPT TO:<gissning20@nordljus.example>")).toMatch(/^421 /);
  await talk.hungUp();
});

test("a bounce, from nobody, is taken", async () => {
  const talk = await SmtpTalk.open(bench.port);
  expect(await send(talk, "", [ours])).toMatch(/^250 /);
  expect(await rows()).toMatchObject([{ envelope_from: "", envelope_to: [ours] }]);
  await bench.doJobs();
  expect(bench.takenIn.at(-1)?.machine).not.toBeNull();
  talk.drop();
});

test("bytes are kept as they came, dots at the beginning of lines included", async () => {
  const talk = await SmtpTalk.open(bench.port);
  await send(talk, "a@kund.example", [ours], "Subject: å\r\n\r\n..en punkt\r\nslut");
  expect((await rows())[0]?.text).toBe("Subject: å\r\n\r\n.en punkt\r\nslut\r\n");
  talk.drop();
});

test("a mail to two organisations is kept once by each, and to two mailboxes of one only once", async () => {
  const other = await bench.made.anotherOrganisation("Sydhamn");
  const second = await bench.act((tx) =>
    bench.channels.createChannel(tx, {
      name: "Faktura",
      address: "faktura@nordljus.example",
      teamId: bench.made.organisation.teamId,
    }),
  );
  const talk = await SmtpTalk.open(bench.port);
  expect(await send(talk, "a@kund.example", [ours, second.address, other.address])).toMatch(/^250 /);
  expect((await rows()).map((row) => row.organisation_id).sort()).toEqual([bench.made.organisation.id, other.id].sort());
  await bench.doJobs();
  talk.drop();
});

test("several mails in one connection, pipelined", async () => {
  const talk = await SmtpTalk.open(bench.port);
  for (let number = 0; number < 3; number++) {
    talk.write(`MAIL FROM:<a@kund.example>\r\nRCPT TO:<${ours}>\r\nDATA\r\n`);
    expect([await talk.reply(), await talk.reply(), await talk.reply()].map((reply) => reply.slice(0, 3))).toEqual([
      "250",
      "250",
      "354",
    ]);
    expect(await talk.say(`Subject: ${number}\r\n\r\nhej\r\n.`)).toMatch(/^250 /);
  }
  expect((await rows()).map((row) => row.text.slice(0, 10))).toEqual(["Subject: 0", "Subject: 1", "Subject: 2"]);
  talk.drop();
});

test("a client that goes away in the middle leaves nothing", async () => {
  const talk = await SmtpTalk.open(bench.port);
  await talk.say("MAIL FROM:<a@kund.example>");
  await talk.say(`RCPT TO:<${ours}>`);
  await talk.say("DATA");
  talk.write("Subject: halv\r\n\r\nhalva");
  talk.drop();
  const next = await SmtpTalk.open(bench.port);
  expect(await send(next, "a@kund.example", [ours], "Subject: hel\r\n\r\nhela")).toMatch(/^250 /);
  expect((await rows()).map((row) => row.text)).toEqual(["Subject: hel\r\n\r\nhela\r\n"]);
  next.drop();
});

test("too large is refused, announced or not", async () => {
  const talk = await SmtpTalk.open(bench.port);
  expect(await talk.say("MAIL FROM:<a@kund.example> SIZE=60000000")).toMatch(/^552 /);
  await talk.say("MAIL FROM:<a@kund.example>");
  await talk.say(`RCPT TO:<${ours}>`);
  await talk.say("DATA");
  const megabyte = `${"x".repeat(1022)}\r\n`.repeat(1024);
  for (let sent = 0; sent < 51; sent++) talk.write(megabyte);
  expect(await talk.say(".")).toMatch(/^552 /);
  expect(await rows()).toEqual([]);
  talk.drop();
});

test("more than a hundred recipients are asked to come in a second mail", async () => {
  const talk = await SmtpTalk.open(bench.port);
  await talk.say("MAIL FROM:<a@kund.example>");
  for (let number = 0; number < 100; number++)
    expect(await talk.say(`RCPT TO:<${ours.replace("@", `+${number}@`)}>`)).toMatch(/^250 /);
  expect(await talk.say(`RCPT TO:<${ours.replace("@", "+100@")}>`)).toMatch(/^452 /);
  talk.drop();
});

test("mails that come together are all kept, each once, though they share commits", async () => {
  const count = 60;
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const talk = await SmtpTalk.open(bench.port);
      const answer = await send(talk, "a@kund.example", [ours], `Subject: ${number}\r\n\r\nhej`);
      talk.drop();
      return answer.slice(0, 3);
    }),
  );
  expect(new Set(answers)).toEqual(new Set(["250"]));
  expect(new Set((await rows()).map((row) => row.text)).size).toBe(count);
});

test("without the database nothing is promised: 451, and 250 when it is back", async () => {
  const talk = await SmtpTalk.open(bench.port);
  const { database } = bench.made;
  const gone = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const across = vi.spyOn(database, "across").mockRejectedValue(gone);
  await talk.say("MAIL FROM:<a@kund.example>");
  expect(await talk.say(`RCPT TO:<${ours}>`)).toMatch(/^451 /);
  across.mockRestore();
  expect(await talk.say(`RCPT TO:<${ours}>`)).toMatch(/^250 /);
  const write = vi.spyOn(database, "inOrganisation").mockRejectedValue(gone);
  await talk.say("DATA");
  expect(await talk.say("Subject: hej\r\n\r\nhej\r\n.")).toMatch(/^451 /);
  write.mockRestore();
  expect(await rows()).toEqual([]);
  expect(await send(talk, "a@kund.example", [ours])).toMatch(/^250 /);
  expect(await rows()).toHaveLength(1);
  talk.drop();
});

test("a commit that fails for one mail does not fail the others", async () => {
  const talk = await SmtpTalk.open(bench.port);
  // A mailbox that is gone by the time of the commit: its foreign key fails.
  const across = vi
    .spyOn(bench.made.database, "across")
    .mockResolvedValueOnce([{ organisation_id: bench.made.organisation.id, channel_id: "0193582e-0000-7000-8000-00000000dead" }]);
  await talk.say("MAIL FROM:<a@kund.example>");
  await talk.say(`RCPT TO:<${ours}>`);
  across.mockRestore();
  await talk.say("DATA");
  const bad = talk.say("Subject: dålig\r\n\r\nhej\r\n.");
  const good = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const other = await SmtpTalk.open(bench.port);
      const answer = await send(other, "a@kund.example", [ours]);
      other.drop();
      return answer.slice(0, 3);
    }),
  );
  expect(await bad).toMatch(/^451 /);
  expect(good).toEqual(good.map(() => "250"));
  talk.drop();
});

test("a disk that is full when the mail is committed: 451, never 250, nothing is kept, and it is taken when there is room", async () => {
  // The row goes in, and fails only when all is to be made lasting, as PostgreSQL says it (53100).
  await bench.ask(`
    create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
  await bench.ask(
    "create constraint trigger no_room after insert on received_mails deferrable initially deferred for each row execute function no_room()",
  );
  const talk = await SmtpTalk.open(bench.port);
  const answers = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const other = await SmtpTalk.open(bench.port);
      const answer = await send(other, "a@kund.example", [ours]);
      other.drop();
      return answer.slice(0, 3);
    }),
  );
  expect(answers).toEqual(["451", "451", "451"]);
  expect(await send(talk, "a@kund.example", [ours])).toMatch(/^451 We can't keep mail safely/);
  expect(await rows()).toEqual([]);
  await bench.ask("drop trigger no_room on received_mails");
  expect(await send(talk, "a@kund.example", [ours])).toMatch(/^250 /);
  expect(await rows()).toHaveLength(1);
  talk.drop();
});

test("reading lets mail that comes thick and fast go first, until it comes slower or for two seconds", async () => {
  const keeper = new MailKeeper(bench.made.database, bench.made.clock);
  const mailboxes = new Map([[bench.made.organisation.id, { channelId: bench.made.organisation.channelId, recipients: [ours] }]]);
  const mail = { client: "", envelopeFrom: "a@kund.example", content: Buffer.from("Subject: hej\r\n\r\nhej\r\n") };
  const keep = (count: number, cameBefore: Date | null = null) =>
    Promise.all(Array.from({ length: count }, () => keeper.keep({ ...mail, cameBefore }, mailboxes)));
  const pauses = async (end: () => Promise<unknown>) => {
    const over = vi.fn<() => void>();
    const lull = keeper.lull().then(over);
    await new Promise((resolve) => setImmediate(resolve));
    expect(over).not.toHaveBeenCalled();
    await end();
    await lull;
  };
  let now = 1000;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now);
  try {
    await keeper.lull();
    // What lay elsewhere before is in no hurry, and four are not many.
    await keep(10, new Date());
    await keep(4);
    await keeper.lull();
    await keep(1);
    await pauses(async () => (now += 50));
    await keeper.lull();
    await keep(5);
    await pauses(async () => {
      now += 2000;
      await keep(5);
    });
  } finally {
    clock.mockRestore();
  }
  expect(await rows()).toHaveLength(25);
});

test("a port that is taken is said, not swallowed", async () => {
  const second = new (await import("./smtp-listener.ts")).SmtpListener({
    database: bench.made.database,
    log: (await import("#kernel")).createLog("silent"),
    keeper: new MailKeeper(bench.made.database, bench.made.clock),
    host: "127.0.0.1",
    port: bench.port,
  });
  await expect(second.listen()).rejects.toThrow("EADDRINUSE");
  await second.close();
});
