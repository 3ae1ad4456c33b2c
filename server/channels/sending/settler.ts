import { sql } from "kysely";
import { apart, type Log, type Tx } from "#kernel";
import type { ChannelEvents, DeliveryNews } from "../channel.ts";
import { orderCopies } from "../imap/sent-copies.ts";
import type { Sending } from "../kind.ts";
import { isOurTrouble } from "../our-trouble.ts";
import { asSending, defer, enqueueDelivery, move, said, type Change, type UnderWay } from "./delivery.ts";
import { asksToWait, type Ways } from "./limits.ts";
import { missing, note, noteTaken, recipientsOf } from "./recipients.ts";
import { closeWay, openWays, type Deferral, type Turns } from "./turns.ts";

const minute = 60_000;
/** How long after each attempt the next one is made: two days in all, as RFC 5321 §4.5.4.1 has it for giving up. */
const delays = [1, 5, 15, 30, 60, 120, 240, ...Array.from({ length: 5 }, () => 480)].map((minutes) => minutes * minute);
/** How often to look whether there is somewhere to hand it to. */
const lookAgain = 5 * minute;

interface Deps {
  log: Log;
  events: ChannelEvents;
  ways: Ways;
}

/** Notes what came of handing over; those whom it concerns are told once, when everything is noted. */
export class Settler {
  private readonly deps: Deps;

  constructor(deps: Deps) {
    this.deps = deps;
  }

  /** @returns what is to be told of it */
  async settle(tx: Tx, delivery: UnderWay, turns: Turns, result: Sending): Promise<DeliveryNews[]> {
    const { ways } = this.deps;
    const attempts = delivery.attempts + 1;
    const later = async (to: "retrying" | "waiting", wait: number, change: Change): Promise<DeliveryNews[]> => {
      const next = new Date(tx.clock.now().getTime() + wait);
      await move(tx, [asSending(delivery)], to, { ...change, next_attempt_at: next });
      await enqueueDelivery(tx, delivery.id, next);
      return [];
    };
    const again = async (error: string, deferral: Deferral | null): Promise<DeliveryNews[]> => {
      const wait = delays[delivery.attempts];
      if (wait === undefined) return this.fail(tx, delivery, error);
      if (deferral === null) return later("retrying", wait, { attempts, error });
      const until = new Date(Math.max(tx.clock.now().getTime() + wait, deferral.until.getTime()));
      await defer(tx, asSending(delivery), "retrying", { ...deferral, until }, { attempts, error });
      return [{ messageId: delivery.message_id, state: "deferred", error }];
    };
    switch (result.outcome) {
      case "taken": {
        const refused = result.refused ?? [];
        for (const { address, error, forGood } of refused) if (forGood) await note(tx, delivery.id, [address], said(error));
        const notNow = refused.filter(({ forGood }) => !forGood);
        const [first] = notNow;
        const waiting = [...((await missing(tx, [delivery.id])).get(delivery.id) ?? [])].filter(
          (address) => !turns.go.has(address) || notNow.some((one) => one.address === address),
        );
        if (refused.length < turns.go.size) await openWays(tx, turns.refused);
        if (waiting.length === 0) return this.settleTaken(tx, [delivery]);
        await this.noteTaken(tx, [delivery], waiting);
        let asked: Deferral | null = null;
        for (const { address, error } of notNow) if (asksToWait(error)) asked = await closeWay(tx, ways.to(address));
        if (first !== undefined) return again(`${first.address}: ${said(first.error)}`, asked);
        if (turns.deferral !== null) await defer(tx, asSending(delivery), "retrying", turns.deferral);
        return [{ messageId: delivery.message_id, state: "deferred", error: null }];
      }
      case "refused":
        return this.fail(tx, delivery, said(result.error));
      case "no-way":
        return later("waiting", lookAgain, { error: said(result.error) });
      case "not-now":
        return again(said(result.error), asksToWait(result.error) ? await closeWay(tx, turns.out) : null);
    }
  }

  /**
   * Sent, unless somebody has been refused it, now or before.
   * @returns what is to be told of them
   */
  async settleTaken(tx: Tx, deliveries: readonly UnderWay[]): Promise<DeliveryNews[]> {
    if (deliveries.length === 0) return [];
    await this.noteTaken(tx, deliveries);
    const recipients = await recipientsOf(
      tx,
      deliveries.map(({ id }) => id),
    );
    const sent: UnderWay[] = [];
    const news: DeliveryNews[] = [];
    for (const delivery of deliveries) {
      const failures = (recipients.get(delivery.id) ?? []).filter(({ state }) => state === "failed");
      if (failures.length === 0) sent.push(delivery);
      else
        news.push(
          ...(await this.fail(tx, delivery, said(failures.map(({ address, error }) => `${address}: ${error}`).join("\n")))),
        );
    }
    await move(tx, sent.map(asSending), "sent", {
      attempts: sql<number>`attempts + 1`,
      error: null,
      next_attempt_at: null,
      sent_at: tx.clock.now(),
    });
    return [...news, ...sent.map(({ message_id: messageId }) => ({ messageId, state: "sent" as const, error: null }))];
  }

  /** Where the server took it for anybody, a copy may be wanted. */
  private async noteTaken(tx: Tx, deliveries: readonly UnderWay[], except: readonly string[] = []): Promise<void> {
    const taken = await noteTaken(
      tx,
      deliveries.map(({ id }) => id),
      except,
    );
    await orderCopies(
      tx,
      deliveries.flatMap(({ id, channel_id: channelId }) => (taken.has(id) ? [{ id, channelId }] : [])),
    );
  }

  private async fail(tx: Tx, delivery: UnderWay, error: string): Promise<DeliveryNews[]> {
    const left = (await missing(tx, [delivery.id])).get(delivery.id) ?? [];
    await note(tx, delivery.id, [...left], error);
    await move(tx, [asSending(delivery)], "failed", { attempts: delivery.attempts + 1, error, next_attempt_at: null });
    return [{ messageId: delivery.message_id, state: "failed", error }];
  }

  /**
   * The last thing a transaction does, and once: it locks conversations and then counts events, and who counts and then locks waits for those
   * who do it the right way round. Whatever becomes of the news, what is sent stays sent: undone with it, the mail would go out again and again.
   */
  async tell(tx: Tx, news: readonly DeliveryNews[]): Promise<void> {
    if (news.length === 0) return;
    try {
      await apart(tx, () => this.deps.events.delivered(tx, news));
    } catch (error) {
      if (isOurTrouble(error)) throw error;
      // Of many, one may be the trouble, and the others need not suffer for it.
      if (news.length > 1) for (const one of news) await this.tell(tx, [one]);
      else
        this.deps.log.error(
          { message: news[0]?.messageId, error: (error as Error).message },
          "nobody could be told of a delivery",
        );
    }
  }
}
