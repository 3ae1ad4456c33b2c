import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";

/** Channels that disconnect without a word: who can do something is told, once, and once more when it is over. */

let bench: ChannelBench;
beforeAll(async () => {
  bench = await ChannelBench.set();
  const { id, channelId } = bench.made.organisation;
  const people = [
    ["Ada", "ada@nordljus.example", "admin", "sv", null],
    ["Liv", "liv@nordljus.example", "lead", "nb", null],
    ["Ole", "ole@nordljus.example", "agent", "da", null],
    ["Gone", "gone@nordljus.example", "admin", "en", "2026-01-01"],
    // Who reads the mailbox itself would find it only there.
    ["Box", bench.made.organisation.address, "admin", "sv", null],
  ];
  for (const [name, email, role, locale, left] of people)
    await bench.ask(
      "insert into agents (organisation_id, id, name, email, role, locale, deactivated_at) values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)",
      id,
      name,
      email,
      role,
      locale,
      left,
    );
  // Nothing answers there; whether it is tried meanwhile changes nothing.
  await bench.ask(
    "insert into mail_accounts values ($1, $2, '127.0.0.1', 1, 'tls', 'x', null, '', 'INBOX', null, null, null, now(), 1)",
    id,
    channelId,
  );
});
afterAll(() => bench.clear());

async function lineIs(state: string, trouble: string | null, forMinutes: number): Promise<void> {
  const { id, channelId } = bench.made.organisation;
  await bench.ask(
    `insert into mail_lines (organisation_id, channel_id, state, since, trouble) values ($1, $2, $3, $6::timestamptz - make_interval(mins => $5), $4)
     on conflict (organisation_id, channel_id) do update set state = $3, trouble = $4, since = $6::timestamptz - make_interval(mins => $5)`,
    id,
    channelId,
    state,
    trouble,
    forMinutes,
    bench.made.clock.now(),
  );
}

async function told(): Promise<{ to: string; subject: string; text: string }[]> {
  await bench.channels.close();
  await bench.sweep();
  await bench.sweep();
  await bench.doJobs();
  const letters = await Promise.all(
    bench.mailer.handed.splice(0).map(async ({ to, content }) => {
      const { subject = "", text = "" } = await simpleParser(content);
      return { to: to.join(), subject, text };
    }),
  );
  return letters.toSorted((a, b) => (a.to < b.to ? -1 : 1));
}

async function events(): Promise<string[]> {
  return (await bench.ask<{ type: string }>("select type from events where type like 'channel.%' order by seq")).map(
    ({ type }) => type,
  );
}

test("a short break is nobody's business", async () => {
  await lineIs("away", "unreachable", 14);
  expect(await told()).toEqual([]);
  expect((await bench.health()).absence).toBeNull();
});

test("after a quarter of an hour admins and leads are told, in their language and once", async () => {
  await lineIs("away", "unreachable", 16);
  const letters = await told();
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
    ["ada@nordljus.example", "Inga mejl hämtas till Kundservice"],
    ["liv@nordljus.example", "Ingen e-post hentes til Kundservice"],
  ]);
  expect(letters[0]?.text).toContain(`/settings/channels?channel=${bench.made.organisation.channelId}`);
  expect(await told()).toEqual([]);
  expect((await bench.health()).absence).toMatchObject({ trouble: "unreachable" });
  expect(await events()).toEqual(["channel.away"]);
});

test("and once more when it is back", async () => {
  await lineIs("connected", null, 0);
  expect((await told()).map(({ subject }) => subject)).toEqual([
    "Mejlen till Kundservice hämtas igen",
    "E-posten til Kundservice hentes igjen",
  ]);
  expect(await told()).toEqual([]);
  expect((await bench.health()).absence).toBeNull();
  expect(await events()).toEqual(["channel.away", "channel.back"]);
});

test("what only a person can mend is told after two minutes", async () => {
  await lineIs("away", "consent-over", 1);
  expect(await told()).toEqual([]);
  await lineIs("away", "consent-over", 3);
  const [letter] = await told();
  expect(letter?.text).toContain("någon behöver logga in igen");
});

test("a letter that could not be sent goes out later; one who has it gets it no more", async () => {
  await lineIs("connected", null, 0);
  bench.mailer.answers.push({ outcome: "taken" }, { outcome: "not-now", error: "greylisted" });
  await bench.sweep();
  await expect(bench.doJobs()).rejects.toThrow("greylisted");
  expect(bench.mailer.handed.splice(0)).toHaveLength(2);
});

test("a mailbox that is disconnected is no absence any more, and needs no letter", async () => {
  await lineIs("away", "secret-lost", 5);
  await told();
  const { channelId } = bench.made.organisation;
  await bench.request("DELETE", `/channels/${channelId}/account`);
  expect(await told()).toEqual([]);
  expect((await bench.health()).absence).toBeNull();
});
