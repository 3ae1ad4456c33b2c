import { createTransport } from "nodemailer";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId, smtpMailer, system } from "#kernel";
import { ChannelBench } from "../channel-bench.ts";
import { bytesInMail } from "../file-links.ts";
import type { Outgoing } from "../index.ts";

const minute = 60_000;
const hour = 60 * minute;

let bench: ChannelBench;
beforeAll(async () => void (bench = await ChannelBench.set()));
afterAll(() => bench.clear());
beforeEach(() => {
  bench.news.length = 0;
  bench.mailer.handed.length = 0;
  bench.mailer.answers.length = 0;
  bench.mailer.kind = "smtp";
});

async function sendNow(outgoing: Outgoing = bench.outgoing()): Promise<string> {
  await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
  await bench.doJobs();
  return outgoing.messageId;
}

async function delivery(messageId: string) {
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [messageId]))).get(messageId);
}

test("a server that says not now is asked again after 1, 5, 15 and 30 minutes, 1, 2, 4 and then every 8 hours, for two days", async () => {
  const began = bench.made.clock.now().getTime();
  const refuse = () => bench.mailer.answers.push({ outcome: "not-now", error: "451 Greylisted" });
  refuse();
  const messageId = await sendNow();
  const gaps = [1, 5, 15, 30, 60, 120, 240, 480, 480, 480, 480, 480];
  for (const [index, gap] of gaps.entries()) {
    expect(await delivery(messageId)).toMatchObject({ state: "retrying", attempts: index + 1, error: "451 Greylisted" });
    bench.made.clock.advance(gap * minute - 1);
    await bench.doJobs();
    expect(bench.mailer.handed).toHaveLength(index + 1);
    refuse();
    bench.made.clock.advance(1);
    await bench.doJobs();
    expect(bench.mailer.handed).toHaveLength(index + 2);
  }
  expect(await delivery(messageId)).toMatchObject({ state: "failed", attempts: 13, error: "451 Greylisted" });
  expect(bench.news).toEqual([{ messageId, state: "failed", error: "451 Greylisted" }]);
  expect(bench.made.clock.now().getTime() - began).toBeGreaterThan(47 * hour);
});

test("every attempt sends the very same bytes", async () => {
  bench.mailer.answers.push({ outcome: "not-now", error: "451 Greylisted" });
  await sendNow();
  bench.made.clock.advance(minute);
  await bench.doJobs();
  const [first, second] = bench.mailer.handed;
  expect(second).toEqual(first);
});

test("without an outgoing server it waits, uncounted, can still be undone, and goes when there is one", async () => {
  bench.mailer.kind = "none";
  for (let look = 0; look < 20; look++)
    bench.mailer.answers.push({ outcome: "not-now", error: "There is no outgoing mail server." });
  const [kept, undone] = [await sendNow(), await sendNow()];
  for (let look = 0; look < 5; look++) {
    bench.made.clock.advance(5 * minute);
    await bench.doJobs();
  }
  expect(await delivery(kept)).toMatchObject({ state: "waiting", attempts: 0, error: "There is no outgoing mail server." });
  expect(await bench.act((tx) => bench.channels.withdraw(tx, undone))).toBe(true);
  bench.mailer.kind = "smtp";
  bench.mailer.answers.length = 0;
  bench.made.clock.advance(5 * minute);
  await bench.doJobs();
  expect(await delivery(kept)).toMatchObject({ state: "sent", attempts: 1, error: null });
  expect(await delivery(undone)).toBeUndefined();
});

test("killed while it was handing over, it hands over again when the sweep finds it: the same bytes, told once", async () => {
  const killed = Object.assign(new Error("killed"), { code: "57P01" });
  bench.mailer.meanwhile = async () => {
    throw killed;
  };
  await expect(sendNow()).rejects.toThrow("killed");
  bench.mailer.meanwhile = async () => {};
  expect(await bench.ask("select state from deliveries where state = 'sending'")).toHaveLength(1);
  bench.made.clock.advance(5 * 60_000);
  await bench.sweep();
  await bench.doJobs();
  expect(bench.mailer.handed).toHaveLength(2);
  expect(bench.mailer.handed[1]).toEqual(bench.mailer.handed[0]);
  expect(bench.news).toHaveLength(1);
});

test("what machines of ours write goes in sets: one that is refused, and one nobody can be told of, trouble no other", async () => {
  const messages = Array.from({ length: 60 }, () => bench.outgoing({ automatic: true }));
  bench.mailer.answers.push(
    { outcome: "taken" },
    { outcome: "refused", error: "550 No" },
    { outcome: "not-now", error: "451 Greylisted" },
  );
  // The first to be handed over, which is taken: a set is in no order.
  bench.deafTo = ({ messageId }) => bench.mailer.handed[0]?.content.includes(messageId) === true;
  await bench.act((tx) => bench.channels.sendAll(tx, messages, bench.made.clock.now()));
  expect(await bench.ask("select from graphile_worker.jobs where task_identifier like 'deliver%'")).toHaveLength(1);
  await bench.doJobs();
  bench.deafTo = () => false;
  expect(bench.mailer.handed).toHaveLength(60);
  const ids = messages.map(({ messageId }) => messageId);
  const deliveries = await bench.act((tx) => bench.channels.deliveriesOf(tx, ids));
  const states = ids.map((id) => deliveries.get(id)?.state);
  expect([states.filter((state) => state === "sent").length, states.includes("failed"), states.includes("retrying")]).toEqual([
    58,
    true,
    true,
  ]);
  expect(new Set(bench.news.map(({ messageId }) => messageId)).size).toBe(58);
  expect(bench.news).toHaveLength(58);
  bench.made.clock.advance(minute);
  await bench.doJobs();
  expect(bench.mailer.handed).toHaveLength(61);
});

test("of a set, one that the database can't put together and one whose handing over breaks trouble no other", async () => {
  const attachment = { name: "a.pdf", contentType: "application/pdf", contentHash: "0", contentId: null };
  const tooLarge = { ...attachment, file: { id: newId(), size: 20_000_000 } };
  const messages = [{}, { attachments: [tooLarge] }, {}, {}].map((change) => bench.outgoing({ automatic: true, ...change }));
  const breaking = messages[2]?.messageId ?? "";
  bench.mailer.meanwhile = async () => {
    if (bench.mailer.handed.at(-1)?.content.includes(breaking)) throw new TypeError("It broke");
  };
  await bench.act((tx) => bench.channels.sendAll(tx, messages, bench.made.clock.now()));
  await bench.doJobs();
  bench.mailer.meanwhile = async () => {};
  const ids = messages.map(({ messageId }) => messageId);
  const deliveries = await bench.act((tx) => bench.channels.deliveriesOf(tx, ids));
  expect(ids.map((id) => deliveries.get(id)?.state)).toEqual(["sent", "retrying", "retrying", "sent"]);
  expect(deliveries.get(ids[1] ?? "")?.error).toContain("could not be put together");
  expect(deliveries.get(ids[2] ?? "")?.error).toContain("It broke");
  bench.made.clock.advance(minute);
  await bench.doJobs();
  expect(bench.mailer.handed).toHaveLength(4);
});

test("two processes with the same delivery hand it over once", async () => {
  const outgoing = bench.outgoing();
  let second: Promise<void> | null = null;
  bench.mailer.meanwhile = async () => {
    bench.mailer.meanwhile = async () => {};
    const [row] = await bench.ask<{ id: string }>("select id from deliveries where message_id = $1", outgoing.messageId);
    second = bench.doJob("deliver", row?.id ?? "");
    await second;
  };
  await sendNow(outgoing);
  expect(second).not.toBeNull();
  expect(bench.mailer.handed).toHaveLength(1);
});

test("an attachment that can't be read now may be there later", async () => {
  const attachments = [{ name: "avtal.pdf", contentType: "application/pdf", contentHash: "0".repeat(64), contentId: null }];
  const messageId = await sendNow(bench.outgoing({ attachments }));
  expect(await delivery(messageId)).toMatchObject({ state: "retrying", attempts: 1 });
  expect((await delivery(messageId))?.error).toMatch(/^It could not be put together/);
  expect(bench.mailer.handed).toHaveLength(0);
  await bench.ask("delete from deliveries where message_id = $1", messageId);
});

test("it goes to each recipient once, and nobody means nobody", async () => {
  await sendNow(
    bench.outgoing({
      to: [{ name: null, address: "a@kund.example" }],
      cc: [
        { name: "A", address: "a@kund.example" },
        { name: null, address: "b@kund.example" },
      ],
    }),
  );
  expect(bench.mailer.handed[0]?.to).toEqual(["a@kund.example", "b@kund.example"]);
  await expect(sendNow(bench.outgoing({ to: [], cc: [] }))).rejects.toThrow("Nobody in this conversation has an address");
});

test("one organisation's delivery is nobody else's", async () => {
  const other = await bench.made.anotherOrganisation("Sydhamn");
  const outgoing = bench.outgoing();
  await bench.act((tx) => bench.channels.send(tx, outgoing, new Date(bench.made.clock.now().getTime() + hour)));
  await bench.made.database.inOrganisation(other.id, system, async (tx) => {
    expect(await bench.channels.withdraw(tx, outgoing.messageId)).toBe(false);
    expect((await bench.channels.deliveriesOf(tx, [outgoing.messageId])).size).toBe(0);
  });
  expect(await delivery(outgoing.messageId)).toMatchObject({ state: "waiting" });
});

const noSuchUser = (address: string) => (address.startsWith("finns.inte") ? { code: 550, message: "5.1.1 No such user" } : null);

test("over a real line: what a server receives, and what one says that refuses", async () => {
  const port = await bench.overALine(async (outside) => {
    outside.refuse = noSuchUser;
    const answer = bench.outgoing();
    await sendNow(answer);
    const acknowledgement = await sendNow(bench.outgoing({ automatic: true }));
    const lost = await sendNow(bench.outgoing({ to: [{ name: null, address: "finns.inte@kund.example" }] }));
    expect(outside.arrived).toMatchObject([
      { from: bench.made.organisation.address, to: ["goran@kund.example"] },
      { from: "", to: ["goran@kund.example"] },
    ]);
    expect(outside.arrived[0]?.raw).toContain(`Message-ID: <${answer.headerMessageId}>`);
    expect(await delivery(acknowledgement)).toMatchObject({ state: "sent" });
    expect(await delivery(lost)).toMatchObject({ state: "failed" });
    expect((await delivery(lost))?.error).toContain("No such user");
  });
  const dead = smtpMailer(`smtp://127.0.0.1:${port}`);
  bench.mailer.through = dead;
  const waiting = await sendNow();
  expect(await delivery(waiting)).toMatchObject({ state: "retrying", attempts: 1 });
  bench.mailer.through = null;
  dead.close();
});

test("what we send, our own listener reads as it was meant", async () => {
  const hash = await bench.files.put(Buffer.from("%PDF-1.4"));
  const picture = await bench.files.put(Buffer.from("PNG"));
  await sendNow(
    bench.outgoing({
      answers: ["fraga-1@kund.example", "svar-0@nordljus.example"],
      cc: [{ name: "Sørensen, Åse", address: "aase@kund.example" }],
      subject: "Sv: Räkning för vår",
      text: "Hej Göran!\n\nSe bilagan.",
      html: '<p>Hej Göran!</p><p>Se bilagan. <img src="cid:bild@nordljus"></p>',
      attachments: [
        { name: "räkning för vår.pdf", contentType: "application/pdf", contentHash: hash, contentId: null },
        { name: "bild.png", contentType: "image/png", contentHash: picture, contentId: "bild@nordljus" },
      ],
    }),
  );
  const [parcel] = bench.mailer.handed;
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  await client.sendMail({
    // Under another name: by its own it would be known as ours.
    raw: String(parcel?.content).replace(/^Message-ID: <[^@]+@/im, "Message-ID: <kopia@"),
    envelope: { from: "a@kund.example", to: bench.made.organisation.address },
  });
  client.close();
  await bench.doJobs();
  expect(bench.takenIn.at(-1)).toMatchObject({
    from: { name: "Åsa på Nordljus", address: bench.made.organisation.address },
    to: [{ name: "Göran Öst", address: "goran@kund.example" }],
    cc: [{ name: "Sørensen, Åse", address: "aase@kund.example" }],
    subject: "Sv: Räkning för vår",
    answers: ["fraga-1@kund.example", "svar-0@nordljus.example"],
    html: expect.stringContaining('<img src="cid:bild@nordljus" />') as string,
    unanswerable: true,
    mayBeAnswer: false,
    attachments: [
      { name: "bild.png", inline: true },
      { name: "räkning för vår.pdf", inline: false },
    ],
  });
  expect(bench.takenIn.at(-1)?.text.trim()).toBe("Hej Göran!\n\nSe bilagan.");
});

test("who is refused does not count as taken: the others have it, and a retry goes only to those who have not", async () => {
  const outgoing = bench.outgoing({
    to: [{ name: null, address: "Finns@kund.example" }],
    cc: [
      { name: null, address: "fel@kund.example" },
      { name: null, address: "sen@kund.example" },
    ],
  });
  bench.mailer.answers.push({
    outcome: "taken",
    refused: [
      { address: "fel@kund.example", error: "550 5.1.1 No such user", forGood: true },
      { address: "sen@kund.example", error: "451 Greylisted", forGood: false },
    ],
  });
  const messageId = await sendNow(outgoing);
  expect(await delivery(messageId)).toMatchObject({
    state: "retrying",
    recipients: [
      { address: "fel@kund.example", state: "failed", error: "550 5.1.1 No such user" },
      { address: "finns@kund.example", state: "sent", error: null },
      { address: "sen@kund.example", state: "waiting" },
    ],
  });
  expect(bench.news).toEqual([]);
  bench.made.clock.advance(minute);
  await bench.doJobs();
  const handed = bench.mailer.handed.map(({ to }) => to).filter((to) => to.includes("sen@kund.example"));
  expect(handed).toEqual([["Finns@kund.example", "fel@kund.example", "sen@kund.example"], ["sen@kund.example"]]);
  const error = "fel@kund.example: 550 5.1.1 No such user";
  expect(await delivery(messageId)).toMatchObject({ state: "failed", error });
  expect(bench.news.filter((news) => news.messageId === messageId)).toEqual([{ messageId, state: "failed", error }]);
  await bench.act((tx) => bench.channels.retry(tx, messageId));
  await bench.doJobs();
  expect(bench.mailer.handed.at(-1)?.to).toEqual(["fel@kund.example"]);
  expect(await delivery(messageId)).toMatchObject({ state: "sent", error: null });
  expect((await delivery(messageId))?.recipients.every(({ state }) => state === "sent")).toBe(true);
});

test("the bytes of a mail are forgotten ten days after it was sent, unless its copy is yet to be filed; who tries it again sends the same anew", async () => {
  const [plain, filing] = [await sendNow(), await sendNow()];
  await bench.ask(
    `insert into sent_copies (organisation_id, delivery_id, channel_id, next_attempt_at)
     select organisation_id, id, channel_id, 'infinity' from deliveries where message_id = $1`,
    filing,
  );
  const kept = async () => {
    await bench.sweep();
    const rows = await bench.ask<{ message_id: string }>(
      "select message_id from deliveries where message_id in ($1, $2) and content is not null",
      plain,
      filing,
    );
    return rows.map(({ message_id: id }) => id).toSorted();
  };
  bench.made.clock.advance(10 * 24 * hour);
  expect(await kept()).toEqual([plain, filing].toSorted());
  bench.made.clock.advance(1);
  expect(await kept()).toEqual([filing]);
  await bench.ask("update sent_copies set state = 'filed', settled_at = now() where state = 'waiting'");
  expect(await kept()).toEqual([]);
  await bench.act((tx) => bench.channels.bounced(tx, plain, "goran@kund.example", "552 Mailbox full"));
  await bench.act((tx) => bench.channels.retry(tx, plain));
  await bench.doJobs();
  expect(await delivery(plain)).toMatchObject({ state: "sent" });
  const bodies = bench.mailer.handed
    .map(({ content }) => String(content))
    .filter((content) => content.includes(`Message-ID: <${plain}@`))
    .map((content) => content.slice(content.indexOf("\r\n\r\n")));
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toBe(bodies[0]);
});

test("over a real line: one recipient refused of two", async () => {
  await bench.overALine(async (outside) => {
    outside.refuse = noSuchUser;
    const messageId = await sendNow(bench.outgoing({ cc: [{ name: null, address: "finns.inte@kund.example" }] }));
    expect(outside.arrived.map(({ to }) => to)).toEqual([["goran@kund.example"]]);
    expect(await delivery(messageId)).toMatchObject({
      state: "failed",
      error: expect.stringContaining("No such user") as string,
    });
    expect((await delivery(messageId))?.recipients).toMatchObject([{ state: "failed" }, { state: "sent" }]);
  });
});

test.each([true, false])(
  "over a real line: reports are asked for where they are offered (%s), and not for what a machine wrote",
  async (offered) => {
    const work: Parameters<ChannelBench["overALine"]>[0] = async (outside, mailer) => {
      const answer = bench.outgoing({ to: [{ name: null, address: "eva+resor@kund.example" }] });
      await sendNow(answer);
      await sendNow(bench.outgoing({ cc: [{ name: null, address: "b@kund.example" }] }));
      await sendNow(bench.outgoing({ automatic: true }));
      expect(await mailer.largestMail()).toBe(offered ? 2_000_000 : null);
      const asked = outside.arrived.map(({ envelope: { dsn, rcptTo } }) => [
        dsn?.ret ?? null,
        dsn?.envid ?? null,
        ...rcptTo.map((one) => one.dsn),
      ]);
      const notify = ["FAILURE", "DELAY"];
      expect(asked).toEqual(
        offered
          ? [
              ["HDRS", answer.headerMessageId, { notify, orcpt: "rfc822;eva+resor@kund.example" }],
              ["HDRS", expect.any(String), { notify }, { notify }],
              [null, null, undefined],
            ]
          : [
              [null, null, undefined],
              [null, null, undefined, undefined],
              [null, null, undefined],
            ],
      );
    };
    await bench.overALine(work, { hideDSN: !offered, ...(offered && { size: 2_000_000 }) });
  },
);

test("files go as links where they are more than we send, or than the server takes when they are encoded", () => {
  const settings = { publicUrl: "", mostInMail: 15_000_000, linkDays: 30 };
  expect(bytesInMail(settings, null)).toBe(15_000_000);
  expect(bytesInMail(settings, 50_000_000)).toBe(15_000_000);
  const most = bytesInMail(settings, 10_000_000);
  expect(Math.ceil(most / 57) * 78).toBeLessThan(10_000_000);
  expect(most).toBeGreaterThan(7_000_000);
});

test("what we sent and comes back to the same mailbox is the message it was, and no new one", async () => {
  const outgoing = bench.outgoing({ cc: [{ name: null, address: bench.made.organisation.address }] });
  await sendNow(outgoing);
  const parcel = bench.mailer.handed.at(-1);
  const before = bench.takenIn.length;
  const client = createTransport({ host: "127.0.0.1", port: bench.port });
  const envelope = { from: "a@kund.example", to: bench.made.organisation.address };
  await client.sendMail({ raw: parcel?.content ?? "", envelope });
  await bench.doJobs();
  expect(bench.takenIn).toHaveLength(before);
  expect(await bench.ask("select message_id from received_mails order by received_at desc, id desc limit 1")).toEqual([
    { message_id: outgoing.messageId },
  ]);
  // Somebody else who uses its name does not make their mail disappear.
  const forged = `From: b@kund.example\r\nMessage-ID: <${outgoing.headerMessageId}>\r\nSubject: Min egen\r\n\r\nHej\r\n`;
  await client.sendMail({ raw: forged, envelope });
  client.close();
  await bench.doJobs();
  expect(bench.takenIn.at(-1)?.subject).toBe("Min egen");
});
