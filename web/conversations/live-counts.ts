import type { QueryClient } from "@tanstack/react-query";
import type { ConversationSummary, LiveEvent } from "#contract";
import { meQuery } from "../staff/session.ts";
import { countsQuery, keptSummary } from "./queries.ts";
import { countedAnew, movesQueue } from "./queue-rules.ts";
import { Soon } from "./soon.ts";

/** So many conversations' places are remembered; older ones are asked for again. */
const remembered = 3000;

/**
 * Keeps how many stand in each queue current from what is told of each conversation. Where it stood before is known for what has been
 * told of since the page was opened, and for what stands in a list here; for the rest the server is asked.
 */
export class LiveCounts {
  private readonly client: QueryClient;
  private readonly soon = new Soon(700, () => this.fetch());
  /** Now and then, in case something was counted wrong. */
  private readonly recount = new Soon(30_000, () => this.fetch());
  /** Each conversation as it has been counted. */
  private readonly counted = new Map<string, ConversationSummary>();

  /** The newest change of a conversation that was told of. */
  private newest = 0;

  constructor(client: QueryClient) {
    this.client = client;
  }

  private async fetch() {
    await this.client.invalidateQueries({ queryKey: countsQuery.queryKey });
    // The answer had left before something that was told meanwhile.
    const fetched = this.client.getQueryData(countsQuery.queryKey);
    if (fetched && fetched.seq < this.newest) this.soon.ask();
  }

  /** Counts what an event changes. Call it before what is kept of the conversation becomes what the event says. */
  take({ type, actor, message, conversation: after }: LiveEvent) {
    const me = this.client.getQueryData(meQuery.queryKey);
    const counts = this.client.getQueryData(countsQuery.queryKey);
    if (!me || !counts || after === null) return this.soon.ask();
    const before = this.placeBefore(after.id, counts.seq) ?? (type === "conversation.started" ? null : undefined);
    if (before && before.seq >= after.seq) return undefined;
    this.remember(after);
    if (before === null || before === undefined || movesQueue(before, after)) this.recount.ask();
    if (counts.seq >= after.seq) return undefined;
    // What one does oneself has been shown before it is done: where it stood is not known any more.
    if (before === undefined || actor.id === me.agent.id || (message?.mentions.length ?? 0) > 0) return this.soon.ask();
    const reader = { agentId: me.agent.id, teamIds: me.agent.teamIds };
    return this.client.setQueryData(countsQuery.queryKey, countedAnew(counts, before, after, reader, new Date()));
  }

  /** As it is counted in what the server counted up to `seq` and what was told since. */
  private placeBefore(id: string, seq: number): ConversationSummary | undefined {
    const told = this.counted.get(id);
    if (told) return told;
    const kept = keptSummary(this.client, id);
    return kept && kept.seq <= seq ? kept : undefined;
  }

  private remember(summary: ConversationSummary) {
    this.counted.delete(summary.id);
    this.counted.set(summary.id, summary);
    const [oldest] = this.counted.keys();
    this.newest = Math.max(this.newest, summary.seq);
    if (this.counted.size > remembered && oldest !== undefined) this.counted.delete(oldest);
  }

  /** Too much was missed: nothing is known any more. */
  forget() {
    this.counted.clear();
  }

  end() {
    this.soon.end();
    this.recount.end();
  }
}
