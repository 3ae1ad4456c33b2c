import { beforeEach, describe, expect, test } from "vitest";
import { Failure } from "#kernel";
import type { ChannelBench } from "./channel-bench.ts";

/** How a kind of channel is played from outside. */
export interface OtherSide {
  /** Writes to us. @returns whether we said that we have it */
  write(bench: ChannelBench, message: { id: string; text: string }): Promise<boolean>;
  /** Makes something of this kind that can't be read. @returns whether we said that we have it */
  writeUnreadable(bench: ChannelBench): Promise<boolean>;
  /** What it has got from us, as it came. */
  got(bench: ChannelBench): Buffer[];
}

/**
 * What every channel promises; a new kind calls this from its own tests with its other side.
 * @param current the bench that the tests of the file have set up
 */
export function keepsTheChannelContract(current: () => ChannelBench, otherSide: OtherSide): void {
  describe("the contract of channels", () => {
    beforeEach(async () => {
      const bench = current();
      await bench.doJobs();
      bench.takenIn.length = 0;
      bench.news.length = 0;
      bench.mailer.handed.length = 0;
      bench.mailer.answers.length = 0;
      bench.refusal = null;
      bench.refuses = () => true;
    });

    describe("receive", () => {
      test("what it says it has is committed, before anything has read it", async () => {
        const bench = current();
        const before = await kept(bench);
        expect(await otherSide.write(bench, { id: "kept-1", text: "Har ni fått detta?" })).toBe(true);
        expect(await kept(bench)).toBe(before + 1);
        expect(bench.takenIn).toHaveLength(0);
        await bench.doJobs();
        expect(bench.takenIn).toHaveLength(1);
        expect(bench.takenIn[0]?.text).toContain("Har ni fått detta?");
      });

      test("the same message twice is one, and both are marked as it", async () => {
        const bench = current();
        for (let time = 0; time < 2; time++) await otherSide.write(bench, { id: "twice-1", text: "En gång räcker." });
        await bench.doJobs();
        expect(bench.takenIn).toHaveLength(1);
        const rows = await bench.ask<{ state: string; message_id: string }>(
          "select state, message_id from received_mails order by received_at desc, id desc limit 2",
        );
        expect(rows.map((row) => row.state)).toEqual(["read", "read"]);
        expect(rows[0]?.message_id).toBe(rows[1]?.message_id);
      });

      test("another message under the same name is another", async () => {
        const bench = current();
        await otherSide.write(bench, { id: "reused-1", text: "Den första." });
        await otherSide.write(bench, { id: "reused-1", text: "Den andra." });
        await bench.doJobs();
        expect(bench.takenIn.map((incoming) => incoming.text.trim())).toEqual(["Den första.", "Den andra."]);
      });

      test("what can't be read is kept, shown after three attempts, and read when the cause is gone", async () => {
        const bench = current();
        bench.refusal = new Error("Något är fel i koden.");
        expect(await otherSide.write(bench, { id: "later-1", text: "Läs mig senare." })).toBe(true);
        expect(await otherSide.write(bench, { id: "later-2", text: "Läs mig också." })).toBe(true);
        await bench.doJobs();
        for (let attempt = 1; attempt < 3; attempt++) {
          expect(await unreadable(bench)).toEqual([]);
          await rereadAll(bench);
        }
        expect(await unreadable(bench)).toEqual([
          { error: "Något är fel i koden.", attempts: 3 },
          { error: "Något är fel i koden.", attempts: 3 },
        ]);
        bench.refusal = null;
        await bench.rereadUnreadable();
        await bench.doJobs();
        expect(bench.takenIn.map((incoming) => incoming.text.trim())).toEqual(["Läs mig senare.", "Läs mig också."]);
        expect(await unreadable(bench)).toEqual([]);
      });

      test("one that can't be read does not hold up the others", async () => {
        const bench = current();
        expect(await otherSide.writeUnreadable(bench)).toBe(true);
        await otherSide.write(bench, { id: "after-1", text: "Jag kom efter." });
        await bench.doJobs();
        expect(bench.takenIn.map((incoming) => incoming.text.trim())).toEqual(["Jag kom efter."]);
        await rereadAll(bench);
        await rereadAll(bench);
        expect(await unreadable(bench)).toHaveLength(1);
        await bench.ask("update received_mails set state = 'read', error = null where state = 'unreadable'");
      });

      test("nor does one that can't be taken in, which is told once as an event", async () => {
        const bench = current();
        const events = () =>
          bench.ask("select id from received_mails m join events e on e.subject_id = m.id where e.type = 'mail.unreadable'");
        const before = (await events()).length;
        bench.refusal = new Error("Just den här går inte.");
        bench.refuses = (incoming) => incoming.text.includes("nummer 5");
        for (let number = 0; number < 12; number++)
          await otherSide.write(bench, { id: `many-${number}`, text: `Jag är nummer ${number}.` });
        await bench.doJobs();
        expect(bench.takenIn.map((incoming) => Number(/\d+/.exec(incoming.text)?.[0]))).toEqual([
          0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11,
        ]);
        expect(await unreadable(bench)).toEqual([]);
        await rereadAll(bench);
        await rereadAll(bench);
        await rereadAll(bench);
        expect(await unreadable(bench)).toEqual([{ error: "Just den här går inte.", attempts: 3 }]);
        expect(await events()).toHaveLength(before + 1);
        bench.refusal = null;
        await bench.rereadUnreadable();
        await bench.doJobs();
        expect(bench.takenIn.at(-1)?.text).toContain("nummer 5");
      });

      test("two processes that read at once read each message once, in the order they came", async () => {
        const bench = current();
        for (let number = 0; number < 25; number++)
          await otherSide.write(bench, { id: `order-${number}`, text: `Jag är nummer ${number}.` });
        const [row] = await bench.ask<{ id: string }>("select id from received_mails where state = 'received' limit 1");
        await Promise.all(Array.from({ length: 3 }, () => bench.doJob("read-mail", row?.id ?? "")));
        expect(bench.takenIn.map((incoming) => Number(/\d+/.exec(incoming.text)?.[0]))).toEqual(
          Array.from({ length: 25 }, (_, number) => number),
        );
        expect(await bench.ask("select id from received_mails where state = 'received'")).toEqual([]);
      });

      test("an outage of the database is not the message's fault", async () => {
        const bench = current();
        bench.refusal = Object.assign(new Error("terminating connection"), { code: "57P01" });
        await otherSide.write(bench, { id: "outage-1", text: "Jag väntar." });
        for (let time = 0; time < 4; time++) {
          await expect(bench.doJobs()).rejects.toThrow("terminating connection");
          await rereadAll(bench, { butDoNothing: true });
        }
        expect(await bench.ask("select attempts, state from received_mails where state <> 'read'")).toEqual([
          { attempts: 0, state: "received" },
        ]);
        bench.refusal = null;
        await bench.doJobs();
        expect(bench.takenIn).toHaveLength(1);
      });
    });

    describe("send", () => {
      test("it is sent once, when the time to undo is over, and that is told", async () => {
        const bench = current();
        const { clock } = bench.made;
        const outgoing = bench.outgoing();
        await bench.act((tx) => bench.channels.send(tx, outgoing, new Date(clock.now().getTime() + 10_000)));
        await bench.doJobs();
        expect(otherSide.got(bench)).toHaveLength(0);
        expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({ state: "waiting", attempts: 0, sentAt: null });
        clock.advance(10_000);
        await bench.doJobs();
        await bench.doJobs();
        expect(otherSide.got(bench)).toHaveLength(1);
        expect(bench.news).toEqual([{ messageId: outgoing.messageId, state: "sent", error: null }]);
        expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({
          state: "sent",
          attempts: 1,
          sentAt: clock.now().toISOString(),
        });
      });

      test("it can be undone until then, and not after", async () => {
        const bench = current();
        const { clock } = bench.made;
        const [undone, sent] = [bench.outgoing(), bench.outgoing()];
        const sendAt = new Date(clock.now().getTime() + 10_000);
        for (const outgoing of [undone, sent]) await bench.act((tx) => bench.channels.send(tx, outgoing, sendAt));
        expect(await bench.act((tx) => bench.channels.withdraw(tx, undone.messageId))).toBe(true);
        expect(await bench.act((tx) => bench.channels.withdraw(tx, undone.messageId))).toBe(false);
        clock.advance(10_000);
        await bench.doJobs();
        expect(otherSide.got(bench)).toHaveLength(1);
        expect(await deliveryOf(bench, undone.messageId)).toBeUndefined();
        expect(await bench.act((tx) => bench.channels.withdraw(tx, sent.messageId))).toBe(false);
      });

      test("it can't be undone while it is being handed over", async () => {
        const bench = current();
        const outgoing = bench.outgoing();
        let undone: boolean | undefined;
        bench.mailer.meanwhile = async () => {
          undone = await bench.act((tx) => bench.channels.withdraw(tx, outgoing.messageId));
        };
        await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
        await bench.doJobs();
        bench.mailer.meanwhile = async () => {};
        expect(undone).toBe(false);
        expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({ state: "sent" });
      });

      test("a failure is told in the other side's words, and can be tried again by hand", async () => {
        const bench = current();
        const outgoing = bench.outgoing();
        bench.mailer.answers.push({ outcome: "refused", error: "550 No such person here" });
        await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
        await bench.doJobs();
        expect(bench.news).toEqual([{ messageId: outgoing.messageId, state: "failed", error: "550 No such person here" }]);
        expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({ state: "failed", error: "550 No such person here" });
        await bench.act((tx) => bench.channels.retry(tx, outgoing.messageId));
        expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({ state: "waiting", error: null, attempts: 0 });
        await expect(bench.act((tx) => bench.channels.retry(tx, outgoing.messageId))).rejects.toThrow(
          new Failure("reply.not_failed"),
        );
        await bench.doJobs();
        expect(bench.news.at(-1)).toEqual({ messageId: outgoing.messageId, state: "sent", error: null });
        const [first, second] = otherSide.got(bench);
        expect(second).toEqual(first);
      });
    });

    describe("told to a room that fails", () => {
      test("what is sent stays sent, and does not go out again", async () => {
        const bench = current();
        bench.deafness = new Error("Något är fel i koden.");
        const outgoing = bench.outgoing();
        await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
        await bench.doJobs();
        bench.deafness = null;
        expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({ state: "sent" });
        await bench.sweep();
        await bench.doJobs();
        expect(otherSide.got(bench)).toHaveLength(1);
      });
    });

    describe("health", () => {
      test("it says when it last received and sent, what waits, and what is the matter", async () => {
        const bench = current();
        const outgoing = bench.outgoing();
        await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
        expect((await bench.health()).waiting).toBe(1);
        await bench.doJobs();
        expect(await bench.health()).toMatchObject({
          state: "working",
          waiting: 0,
          unread: 0,
          sentence: "",
          lastSentAt: bench.made.clock.now().toISOString(),
        });
      });
    });
  });
}

async function kept(bench: ChannelBench): Promise<number> {
  return (await bench.ask("select id from received_mails")).length;
}

function unreadable(bench: ChannelBench): Promise<object[]> {
  return bench.ask("select error, attempts from received_mails where state = 'unreadable' order by received_at, id");
}

async function deliveryOf(bench: ChannelBench, messageId: string) {
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [messageId]))).get(messageId);
}

/** What the sweep does a minute later. */
async function rereadAll(bench: ChannelBench, { butDoNothing = false } = {}): Promise<void> {
  await bench.ask(
    "update received_mails set received_at = $1::timestamptz - interval '1 hour' where state = 'received'",
    bench.made.clock.now(),
  );
  await bench.sweep();
  if (!butDoNothing) await bench.doJobs();
}
