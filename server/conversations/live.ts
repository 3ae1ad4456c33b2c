import type { FastifyReply } from "fastify";
import type { LiveEvent, Message, PresenceEvent, ResetEvent } from "#contract";
import type { Channels } from "#channels";
import { enter, newestEvent, system, type Database, type Gate, type Log, type Signals, type Tx } from "#kernel";
import { nobodyYet, recipientsOfEach } from "./correspondence.ts";
import { messagesByIds, messagesOf, summariesOf } from "./present.ts";
import { presentIn } from "./presence.ts";

/** A reader who doesn't keep up is let go at this many bytes; their next connection resumes from what they had. */
const mostUnread = 4 * 1024 * 1024;
/** Somebody who missed more than this starts afresh. */
const mostToCatchUp = 500;
/** Here many messages came or went at once. */
const movesThread = new Set([
  "conversation.joined",
  "conversation.joined_to",
  "conversation.separated",
  "conversation.separated_from",
]);
/** Events read at once. */
const mostTogether = 200;
const heartbeatSeconds = 20;

interface Line {
  send(text: string): void;
  /** The newest event it has been sent. */
  seq: number;
}

/** Those in one organisation who listen, in this process. What happened is read once for all of them. */
interface Audience {
  lines: Set<Line>;
  /** The reading that is under way, so that events go out in their order. */
  reading: Promise<void>;
  /** Whether another is to follow it: a hundred notifications meanwhile ask for one. */
  woken: boolean;
}

export interface LiveOptions {
  database: Database;
  channels: Channels;
  signals: Signals;
  log: Log;
}

/** `GET /api/v1/events`: the organisation's log as server-sent events, from where the reader was (`Last-Event-ID`, or `?after=`). */
export class Live {
  private readonly audiences = new Map<string, Audience>();
  private readonly options: LiveOptions;
  private readonly open = new Set<FastifyReply>();

  constructor(options: LiveOptions) {
    this.options = options;
    options.signals.on("lyhord_events", (payload) => {
      if (payload === null) for (const organisationId of this.audiences.keys()) this.wake(organisationId);
      else this.wake(payload.slice(0, payload.indexOf(":")));
    });
    options.signals.on("lyhord_presence", (payload) => {
      const [organisationId, conversationId] = payload?.split(":") ?? [];
      if (organisationId !== undefined && conversationId !== undefined) void this.tellPresence(organisationId, conversationId);
    });
  }

  routes(gate: Gate): void {
    gate.app.get(
      "/api/v1/events",
      {
        schema: {
          tags: ["Events"],
          summary: "What happens, as it happens: server-sent events, resumed by Last-Event-ID",
          description:
            "Each event's data is a LiveEvent: what happened, with the conversation and the message it concerns as they are now. " +
            "`event: presence` tells who is in a conversation; `event: reset` says that too much was missed and everything should be fetched afresh.",
        },
      },
      async (request, reply) => {
        const { organisationId } = await enter(gate, request, "event.read");
        const given = request.headers["last-event-id"] ?? (request.query as { after?: string }).after;
        const after = typeof given === "string" && /^\d{1,15}$/.test(given) ? Number(given) : null;
        reply.hijack();
        reply.raw.writeHead(200, {
          "Content-Type": "text/event-stream; charset=utf-8",
          "Cache-Control": "no-store",
          "X-Accel-Buffering": "no",
          Connection: "keep-alive",
        });
        await this.join(organisationId, after, reply, async () => (await gate.identify(request)) !== null);
      },
    );
  }

  private async join(
    organisationId: string,
    after: number | null,
    reply: FastifyReply,
    stillIn: () => Promise<boolean>,
  ): Promise<void> {
    const { raw } = reply;
    const line: Line = { send: (text) => void (raw.writableLength > mostUnread ? raw.destroy() : raw.write(text)), seq: 0 };
    const audience = this.audiences.get(organisationId) ?? { lines: new Set<Line>(), reading: Promise.resolve(), woken: false };
    this.audiences.set(organisationId, audience);
    this.open.add(reply);
    // Whoever has been signed out, or let out, hears no more.
    const heartbeat = setInterval(() => {
      stillIn().then(
        (is) => (is ? line.send(": still here\n\n") : raw.end()),
        (error: unknown) => this.options.log.warn({ error: (error as Error).message }, "could not tell who is listening"),
      );
    }, heartbeatSeconds * 1000);
    raw.on("close", () => {
      clearInterval(heartbeat);
      audience.lines.delete(line);
      this.open.delete(reply);
      if (audience.lines.size === 0) this.audiences.delete(organisationId);
    });
    const newest = await this.options.database.reading(organisationId, system, newestEvent);
    line.seq = after === null || after > newest ? newest : after;
    raw.write(`retry: 1000\nid: ${line.seq}\nevent: hello\ndata: ${JSON.stringify({ seq: line.seq })}\n\n`);
    if (newest - line.seq > mostToCatchUp) {
      line.seq = newest;
      line.send(`id: ${newest}\nevent: reset\ndata: ${JSON.stringify({ seq: newest } satisfies ResetEvent)}\n\n`);
    }
    audience.lines.add(line);
    this.wake(organisationId);
  }

  private wake(organisationId: string): void {
    const audience = this.audiences.get(organisationId);
    if (audience === undefined || audience.woken) return;
    audience.woken = true;
    audience.reading = audience.reading.then(async () => {
      audience.woken = false;
      try {
        await this.readOn(organisationId, audience);
      } catch (error) {
        // Lines fall silent rather than skip: the next event, or their reader's next connection, starts from what they were last sent.
        this.options.log.warn({ error: (error as Error).message }, "events could not be read");
      }
    });
  }

  private async readOn(organisationId: string, audience: Audience): Promise<void> {
    while (audience.lines.size > 0) {
      const from = Math.min(...[...audience.lines].map((line) => line.seq));
      const events = await this.options.database.reading(organisationId, system, (tx) =>
        eventsAfter(tx, this.options.channels, from, mostTogether),
      );
      for (const event of events) {
        const text = `id: ${event.seq}\ndata: ${JSON.stringify(event)}\n\n`;
        for (const line of audience.lines) {
          if (line.seq !== event.seq - 1) continue;
          line.send(text);
          line.seq = event.seq;
        }
      }
      // What is committed from here on wakes us again.
      if (events.length < mostTogether) return;
    }
  }

  private async tellPresence(organisationId: string, conversationId: string): Promise<void> {
    const audience = this.audiences.get(organisationId);
    if (audience === undefined) return;
    try {
      const present = await this.options.database.reading(organisationId, system, (tx) => presentIn(tx, conversationId));
      const text = `event: presence\ndata: ${JSON.stringify({ conversationId, present } satisfies PresenceEvent)}\n\n`;
      for (const line of audience.lines) line.send(text);
    } catch (error) {
      this.options.log.warn({ error: (error as Error).message }, "presence could not be read");
    }
  }

  /** Ends all lines; browsers come back by themselves. */
  close(): void {
    for (const reply of this.open) reply.raw.end();
  }
}

/** The events after `seq`, oldest first, each with what it concerns as it is now. */
async function eventsAfter(tx: Tx, channels: Channels, seq: number, most: number): Promise<LiveEvent[]> {
  const rows = await tx.db
    .selectFrom("events")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(most)
    .execute();
  const conversations = await summariesOf(tx, [...new Set(rows.flatMap((row) => row.conversation_id ?? []))]);
  const messages = await messagesByIds(tx, channels, [...new Set(rows.flatMap((row) => row.message_id ?? []))]);
  const conversationById = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  const messageById = new Map(messages.map((message) => [message.id, message]));
  const moved = rows.flatMap((row) => (movesThread.has(row.type) ? (row.conversation_id ?? []) : []));
  const threads = new Map<string, Message[]>();
  for (const id of new Set(moved)) threads.set(id, await messagesOf(tx, channels, id));
  const withMessages = new Set([
    ...moved,
    ...rows.flatMap((row) => (row.message_id === null ? [] : (row.conversation_id ?? []))),
  ]);
  const replyTo = await recipientsOfEach(tx, channels, [...withMessages]);
  return rows.map((row) => ({
    seq: row.seq,
    type: row.type,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    conversationId: row.conversation_id,
    messageId: row.message_id,
    data: row.data as Record<string, unknown>,
    conversation: row.conversation_id === null ? null : (conversationById.get(row.conversation_id) ?? null),
    message: row.message_id === null ? null : (messageById.get(row.message_id) ?? null),
    thread: movesThread.has(row.type) ? (threads.get(row.conversation_id ?? "") ?? null) : null,
    replyTo: movesThread.has(row.type)
      ? (replyTo.get(row.conversation_id ?? "") ?? nobodyYet)
      : row.message_id === null
        ? null
        : (replyTo.get(row.conversation_id ?? "") ?? null),
  }));
}
