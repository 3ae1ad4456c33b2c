import { sql } from "kysely";
import { apart, system, withdrawJob, type Database, type JobPayload, type JobRunner, type Log, type Tx } from "#kernel";
import type { ChannelEvents, DeliveryNews, Outgoing } from "../channel.ts";
import type { MailKeeper } from "../receiving/keep-mail.ts";
import type { ChannelKinds, Sending } from "../kind.ts";
import { isOurTrouble } from "../our-trouble.ts";
import { keptServers } from "../outgoing/server.ts";
import { defer, enqueueDelivery, free, keyOf, lock, move, notDeferred, type UnderWay } from "./delivery.ts";
import { forgetContents } from "./forget-contents.ts";
import type { Ways } from "./limits.ts";
import { everybody, missing } from "./recipients.ts";
import { Settler } from "./settler.ts";
import { openWays, takeTurns, type Turns } from "./turns.ts";

/** One that goes now, and to whom. */
interface Ready {
  id: string;
  turns: Turns;
}

/** How many go in one set: who is killed between handing over and noting it hands so many over again at most. */
const mostTogether = 50;

interface Deps {
  database: Database;
  log: Log;
  jobs: JobRunner;
  events: ChannelEvents;
  kinds: ChannelKinds;
  keeper: MailKeeper;
  ways: Ways;
}

/** Does the deliveries. */
export class Deliverer {
  private readonly deps: Deps;
  private readonly settler: Settler;

  constructor(deps: Deps) {
    this.deps = deps;
    this.settler = new Settler(deps);
  }

  /** Tells the queue what it can do. */
  begin(): void {
    const { database, jobs } = this.deps;
    jobs.task("deliver", (payload) => this.deliverOne(payload));
    jobs.task("deliver-automatic", (payload) => this.deliverAutomatic(payload));
    jobs.sweep(() => this.sweep());
    jobs.sweep(() => forgetContents(database));
  }

  private async deliverOne({ organisationId, id }: JobPayload): Promise<void> {
    await this.deliver(organisationId, async (tx) => {
      const delivery = await lock(tx, "id", id, ["waiting", "sending", "retrying"]);
      return delivery === undefined ? [] : [delivery];
    });
  }

  private async deliverAutomatic({ organisationId }: JobPayload): Promise<void> {
    for (let found = mostTogether; found === mostTogether;) {
      await this.deps.keeper.lull();
      found = await this.deliver(organisationId, lockAutomatic);
    }
  }

  /** @returns how many there were */
  private async deliver(organisationId: string, choose: (tx: Tx) => Promise<UnderWay[]>): Promise<number> {
    const { database } = this.deps;
    const { found, ready } = await database.inOrganisation(organisationId, system, async (tx) => {
      const deliveries = await choose(tx);
      return { found: deliveries.length, ready: await this.makeReady(tx, deliveries) };
    });
    if (ready.length > 0) await database.inOrganisation(organisationId, system, (tx) => this.handOver(tx, ready));
    return found;
  }

  async deliverNow(tx: Tx, messageId: string): Promise<void> {
    const delivery = await lock(tx, "message_id", messageId, ["waiting"]);
    if (delivery === undefined) return;
    await withdrawJob(tx, keyOf(delivery.id));
    await this.handOver(tx, await this.makeReady(tx, [delivery]));
  }

  /** @returns those that are ready to be handed over; the others wait for their turn */
  private async makeReady(tx: Tx, deliveries: readonly UnderWay[]): Promise<Ready[]> {
    const ready: (UnderWay & { content: Buffer; turns: Turns })[] = [];
    const { going, news } = await this.takeTurns(tx, deliveries);
    for (const { delivery, turns } of going) {
      try {
        const content = delivery.content ?? (await apart(tx, () => this.compose(tx, delivery)));
        ready.push({ ...delivery, content, turns });
      } catch (error) {
        // An attachment that can't be read now may be there later; if not, its sender is told in the end.
        this.deps.log.error({ delivery: delivery.id, error: (error as Error).message }, "a message could not be put together");
        if (delivery.state !== "sending") await move(tx, [delivery], "sending");
        const result = { outcome: "not-now", error: `It could not be put together: ${(error as Error).message}` } as const;
        news.push(...(await this.settler.settle(tx, delivery, turns, result)));
      }
    }
    const ids = ready.map(({ id }) => id);
    const contents = ready.map(({ content }) => content);
    await move(tx, ready, "sending", {
      content: sql<Buffer>`(${contents}::bytea[])[array_position(${ids}::uuid[], deliveries.id)]`,
      ...notDeferred,
    });
    await this.settler.tell(tx, news);
    return ready.map(({ id, turns }) => ({ id, turns }));
  }

  private compose(tx: Tx, { outgoing }: UnderWay): Promise<Buffer> {
    return this.deps.kinds.email.compose(tx, outgoing as Outgoing, tx.clock.now());
  }

  /** @returns those that have their turn for any of their recipients, and what is to be told of the others */
  private async takeTurns(
    tx: Tx,
    deliveries: readonly UnderWay[],
  ): Promise<{ going: { delivery: UnderWay; turns: Turns }[]; news: DeliveryNews[] }> {
    const left = await missing(
      tx,
      deliveries.map(({ id }) => id),
    );
    const { ways } = this.deps;
    const own = await keptServers(
      tx,
      deliveries.map(({ channel_id: channelId }) => channelId),
    );
    const outOf = (channelId: string) => {
      const server = own.get(channelId);
      return ways.out(server === undefined ? null : { ...server, organisationId: tx.organisationId });
    };
    const taken = await takeTurns(
      tx,
      ways,
      deliveries.map(({ id, channel_id: channelId, outgoing, deferred_by: deferredBy }) => ({
        out: outOf(channelId),
        addresses: [...(left.get(id) ?? [])],
        automatic: (outgoing as Outgoing).automatic,
        waited: deferredBy !== null,
      })),
    );
    const going: { delivery: UnderWay; turns: Turns }[] = [];
    const news: DeliveryNews[] = [];
    for (const [index, delivery] of deliveries.entries()) {
      const turns = taken[index];
      if (turns === undefined) continue;
      if (turns.go.size > 0 || turns.deferral === null) going.push({ delivery, turns });
      else {
        // One that was killed on its way waits to be tried again.
        await defer(tx, delivery, delivery.state === "waiting" ? "waiting" : "retrying", turns.deferral);
        if (delivery.deferred_by === null) news.push({ messageId: delivery.message_id, state: "deferred", error: null });
      }
    }
    return { going, news };
  }

  /** The rows stay locked until the other side has answered, so that no other process hands over the same. */
  private async handOver(tx: Tx, ready: readonly Ready[]): Promise<void> {
    const turnsOf = new Map(ready.map(({ id, turns }) => [id, turns]));
    const deliveries = await free(tx)
      .where("id", "in", [...turnsOf.keys()])
      .where("state", "=", "sending")
      .execute();
    const left = await missing(tx, [...turnsOf.keys()]);
    const handed = await Promise.allSettled(
      deliveries.map((delivery) => this.hand(tx, delivery, left.get(delivery.id), turnsOf.get(delivery.id))),
    );
    const taken: UnderWay[] = [];
    const news: DeliveryNews[] = [];
    const reopened = new Set<string>();
    for (const [index, delivery] of deliveries.entries()) {
      const turns = turnsOf.get(delivery.id);
      const result = this.resultOf(delivery, handed[index]);
      if (turns === undefined || result === null) continue;
      if (result.outcome === "taken" && !result.refused?.length && turns.deferral === null) {
        taken.push(delivery);
        for (const way of turns.refused) reopened.add(way);
      } else news.push(...(await this.settler.settle(tx, delivery, turns, result)));
    }
    await openWays(tx, [...reopened]);
    news.push(...(await this.settler.settleTaken(tx, taken)));
    await this.settler.tell(tx, news);
  }

  /** What of one went wrong in us is no reason to hand over those beside it once more. */
  private resultOf({ id }: UnderWay, handed: PromiseSettledResult<Sending | null> | undefined): Sending | null {
    if (handed?.status !== "rejected") return handed?.value ?? null;
    if (isOurTrouble(handed.reason)) throw handed.reason;
    const { message } = handed.reason as Error;
    this.deps.log.error({ delivery: id, error: message }, "a message could not be handed over");
    return { outcome: "not-now", error: `It could not be handed over: ${message}` };
  }

  private async hand(
    tx: Tx,
    { content, outgoing }: UnderWay,
    missing: ReadonlySet<string> = new Set(),
    turns: Turns | undefined,
  ): Promise<Sending | null> {
    if (content === null || turns === undefined) return null;
    const left = new Set([...turns.go].filter((address) => missing.has(address)));
    const to = everybody(outgoing as Outgoing)
      .map(({ address }) => address)
      .filter((address) => left.delete(address.toLowerCase()));
    return this.deps.kinds.email.hand(tx, outgoing as Outgoing, content, to);
  }

  /** Deliveries whose job was lost when a process was killed. */
  private async sweep(): Promise<void> {
    const left = await this.deps.database.whatIsOver<{ organisation_id: string; id: string }>("deliveries_to_make");
    for (const [organisationId, rows] of Map.groupBy(left, (row) => row.organisation_id)) {
      await this.deps.database.inOrganisation(organisationId, system, async (tx) => {
        for (const row of rows) await enqueueDelivery(tx, row.id, tx.clock.now());
      });
    }
  }
}

/** What goes in sets and has not been tried yet. */
async function lockAutomatic(tx: Tx): Promise<UnderWay[]> {
  return free(tx)
    .where("state", "=", "waiting")
    .where("automatic", "=", true)
    .where("next_attempt_at", "is", null)
    .where("send_at", "<=", tx.clock.now())
    .orderBy("send_at")
    .orderBy("id")
    .limit(mostTogether)
    .execute();
}
