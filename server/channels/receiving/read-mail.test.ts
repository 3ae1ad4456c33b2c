import { afterEach, beforeEach, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";
import { SmtpTalk } from "../email/smtp-talk.ts";

let bench: ChannelBench;
/** Lets the domain name system answer of the slow domain. */
let answer: () => void;
/** What else happens when it is asked about the slow domain. */
let whenAsked: () => void;

beforeEach(async () => {
  const answered = Promise.withResolvers<never[]>();
  answer = () => answered.resolve([]);
  whenAsked = () => {};
  bench = await ChannelBench.set({
    lookUp(name) {
      if (!name.includes("slow")) return Promise.reject(new Error("No network here."));
      whenAsked();
      return answered.promise;
    },
  });
});
afterEach(async () => {
  answer();
  await bench.clear();
});

async function send(from: string, id: string, more: string[] = []): Promise<void> {
  const talk = await SmtpTalk.open(bench.port);
  await talk.say(`MAIL FROM:<${from}>`);
  await talk.say(`RCPT TO:<${bench.made.organisation.address}>`);
  await talk.say("DATA");
  const head = [`From: <${from}>`, `Message-ID: <${id}@kund.example>`, `Subject: ${id}`, ...more];
  expect(await talk.say([...head, "", `Hej ${id}`, "."].join("\r\n"))).toMatch(/^250 /);
  talk.drop();
}

const signed = (domain: string) =>
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; h=from; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=aGVq`;
const transactions = `from pg_stat_activity
  where datname = current_database() and state = 'idle in transaction' and usename like 'lyhord_app%'`;
/** Those who read now, in this database: the server has others, where other tests hold locks. */
const readers = `from pg_locks l join pg_database d on d.oid = l.database
  where d.datname = current_database() and l.locktype = 'advisory' and l.granted`;
const subjects = () => bench.takenIn.map(({ subject }) => subject);

test("a mail whose domain does not answer holds up only those that belong to it", async () => {
  await send("sven@slow.example", "question", [signed("slow.example")]);
  await send("sven@slow.example", "same-sender");
  await send("eva@other.example", "answer", ["In-Reply-To: <question@kund.example>"]);
  await send("eva@other.example", "after-answer");
  await send("olle@third.example", "unrelated");
  const reading = bench.doJobs();
  await expect.poll(subjects).toEqual(["unrelated"]);
  // What comes meanwhile is read, too.
  await send("maj@fourth.example", "late");
  await expect.poll(subjects).toEqual(["unrelated", "late"]);
  // Once the late one's own is over, none is open.
  await expect.poll(() => bench.ask(`select pid ${transactions}`)).toEqual([]);
  answer();
  await reading;
  expect(subjects()).toEqual(["unrelated", "late", "question", "same-sender", "answer", "after-answer"]);
});

test("what was being read when its reader was killed is read by the next, once", async () => {
  await send("sven@slow.example", "question", [signed("slow.example")]);
  const reading = bench.doJobs();
  await expect.poll(async () => (await bench.ask(`select pid ${readers}`)).length).toBeGreaterThan(0);
  await bench.ask(`select pg_terminate_backend(pid) ${readers}`);
  await expect.poll(() => bench.ask(`select pid ${readers}`)).toEqual([]);
  const [row] = await bench.ask<{ id: string }>("select id from received_mails");
  const another = bench.doJob("read-mail", row?.id ?? "");
  answer();
  await Promise.all([reading, another]);
  expect(subjects()).toEqual(["question"]);
  expect(await bench.ask("select state from received_mails")).toEqual([{ state: "read" }]);
});

const waiting = () => bench.ask<{ attempts: number }>("select attempts from received_mails where state = 'received'");

test("a mail counts as tried before it is read, and whoever finds it tried as often as may be shows it", async () => {
  await send("sven@slow.example", "question", [signed("slow.example")]);
  const reading = bench.doJobs();
  await expect.poll(waiting).toEqual([{ attempts: 1 }]);
  answer();
  await reading;
  expect(subjects()).toEqual(["question"]);

  await send("olle@third.example", "deadly");
  // As six processes have left it that ended.
  await bench.ask(
    "update received_mails set attempts = 6, received_at = received_at - interval '1 hour' where state = 'received'",
  );
  await bench.sweep();
  await bench.doJobs();
  expect(subjects()).toEqual(["question"]);
  expect(await bench.ask("select state, error from received_mails where state <> 'read'")).toEqual([
    { state: "unreadable", error: "Lyhörd ended each time it read this mail: 6 times." },
  ]);
  // Who asks for it once more has it read once more.
  await bench.rereadUnreadable();
  await bench.doJobs();
  expect(subjects()).toEqual(["question", "deadly"]);
});

test("those that were being read when the process ended are read alone, the least tried first", async () => {
  await send("sven@slow.example", "first", [signed("slow.example")]);
  await send("eva@slow.example", "second", [signed("slow.example")]);
  await bench.ask("update received_mails set received_at = received_at - interval '1 hour', attempts = 1");
  await bench.ask("update received_mails set attempts = 2 where envelope_from like 'sven%'");
  await bench.sweep();
  const reading = bench.doJobs();
  await expect.poll(async () => (await waiting()).map(({ attempts }) => attempts)).toEqual([2, 2]);
  answer();
  await reading;
  expect(subjects()).toEqual(["second", "first"]);
});

test("what was tried is read before what has come meanwhile, once somebody looks for it", async () => {
  await send("sven@kund.example", "question");
  await bench.ask("update received_mails set received_at = received_at - interval '1 minute', attempts = 1");
  await send("eva@other.example", "answer", ["In-Reply-To: <question@kund.example>"]);
  await bench.ask("delete from graphile_worker._private_jobs where key like 'read-mail:%'");
  await bench.sweep();
  await bench.doJobs();
  expect(subjects()).toEqual(["question", "answer"]);
});

test("who is to end begins no more mails, and ends with those that are begun", async () => {
  // What looks at signatures is loaded by the first that has one.
  await import("mailauth");
  await send("sven@slow.example", "first", [signed("slow.example")]);
  for (let number = 1; number <= 54; number++) await send("eva@other.example", `mail-${number}`);
  whenAsked = () => {
    void bench.endJobs();
    answer();
  };
  await bench.doJobs();
  expect(subjects()).toHaveLength(50);
  expect(await waiting()).toEqual(Array.from({ length: 5 }, () => ({ attempts: 0 })));
});
