import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { LiveEvent, PresenceEvent } from "#contract";
import { say, setLine } from "../kit/index.ts";
import { meQuery } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { announce } from "./announcer.tsx";
import { forgetEvents, remember } from "./live-memory.ts";
import { LiveCounts } from "./live-counts.ts";
import { applyEvent } from "./live-reducer.ts";
import { contactName } from "./conversation-item.tsx";
import { conversationQuery, heldRepliesQuery, keepInLists, keptSummary, presenceQuery } from "./queries.ts";
import { movesQueue } from "./queue-rules.ts";
import { Soon } from "./soon.ts";

/** A browser holds about six lines to one server; a page that nobody has looked at for this long gives its own back. */
const restsAfter = 60_000;

/**
 * The one line on which everything new comes. States: connecting, open, lost, resting. The browser resumes a lost line from the
 * last event it saw; a resting one goes on from there when somebody looks again. When the server refuses the line (a restart, a
 * session that ended) it is opened anew from there, with growing pauses. Whoever missed too much is told to start afresh.
 */
export function useLiveLine() {
  const client = useQueryClient();
  useEffect(() => {
    const line = new LiveLine(client);
    return () => line.end();
  }, [client]);
}

class LiveLine {
  private readonly client: QueryClient;
  private readonly counts: LiveCounts;
  private readonly mentions: Soon;
  private source: EventSource | null = null;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  /** The newest event it has seen, from which a refused line goes on. */
  private seq: string | null = null;

  constructor(client: QueryClient) {
    this.client = client;
    this.counts = new LiveCounts(client);
    this.mentions = new Soon(10_000, () =>
      client.invalidateQueries({ queryKey: ["conversations", { kind: "queue", queue: "mentions" }] }),
    );
    document.addEventListener("visibilitychange", this.onLook);
    addEventListener("offline", this.onOffline);
    addEventListener("online", this.onLook);
    this.open();
  }

  /** A line whose cable was pulled hangs for minutes before it breaks; the computer knows at once. */
  private readonly onOffline = () => {
    clearTimeout(this.retry);
    this.source?.close();
    setLine("lost");
  };

  private readonly onLook = () => {
    clearTimeout(this.rest);
    if (document.hidden) {
      this.rest = setTimeout(() => {
        clearTimeout(this.retry);
        this.source?.close();
      }, restsAfter);
    } else if (this.source?.readyState === EventSource.CLOSED) {
      clearTimeout(this.retry);
      this.open();
    }
  };

  private open() {
    const isFirst = this.seq === null;
    const source = new EventSource(isFirst ? "/api/v1/events" : `/api/v1/events?after=${this.seq}`);
    this.source = source;
    source.addEventListener("hello", ({ lastEventId }: MessageEvent) => {
      setLine("open");
      this.failures = 0;
      // What was fetched before the line first stood may lack what happened in between.
      if (this.seq === null) this.refetchBefore(Number(lastEventId));
      this.seq ??= lastEventId;
    });
    source.addEventListener("message", ({ data, lastEventId }) => {
      this.seq = lastEventId;
      this.take(JSON.parse(String(data)) as LiveEvent);
    });
    source.addEventListener("presence", ({ data }: MessageEvent) => this.takePresence(JSON.parse(String(data)) as PresenceEvent));
    source.addEventListener("reset", ({ lastEventId }: MessageEvent) => {
      this.seq = lastEventId;
      this.startAfresh();
    });
    source.addEventListener("error", () => {
      setLine("lost");
      if (source.readyState !== EventSource.CLOSED) return;
      this.failures += 1;
      const pause = Math.min(30_000, 1000 * 2 ** Math.min(this.failures, 5)) * (0.7 + Math.random() * 0.6);
      this.retry = setTimeout(() => void this.openAgain(), pause);
    });
  }

  private async openAgain() {
    // A line refused because the session ended would be refused for ever: asking who we are leads to the sign-in page.
    if (this.failures > 1) await this.client.fetchQuery({ ...meQuery, staleTime: 0, retry: false }).catch(() => undefined);
    if (this.source?.readyState === EventSource.CLOSED) this.open();
  }

  private take(event: LiveEvent) {
    remember(event);
    const { conversationId, conversation } = event;
    if (conversationId === null) return this.takeOther(event);
    const before = keptSummary(this.client, conversationId);
    this.counts.take(event);
    this.client.setQueryData(conversationQuery(conversationId).queryKey, (kept) => (kept ? applyEvent(kept, event) : kept));
    if (conversation) keepInLists(this.client, conversation);
    const moved = !before || !conversation || movesQueue(before, conversation);
    const mentions = (event.message?.mentions.length ?? 0) > 0;
    if (moved || mentions) this.mentions.ask();
    if (moved) void this.client.invalidateQueries({ queryKey: ["conversation-contact"], refetchType: "none" });
    if (event.message?.direction === "in" && event.messageId !== null) announce(event.message);
    if (event.type === "reply.held") this.takeHeld(event);
    const held = this.client.getQueryData(heldRepliesQuery.queryKey)?.items.some(({ id }) => id === conversationId);
    if (held) void this.client.invalidateQueries({ queryKey: heldRepliesQuery.queryKey });
  }

  /** An answer of one's own waited for its time and was not sent: it is the draft again, wherever one is now. */
  private takeHeld({ conversationId, conversation, data }: LiveEvent) {
    if (conversation === null || data["writer"] !== this.client.getQueryData(meQuery.queryKey)?.agent.id) return;
    void this.client.invalidateQueries({ queryKey: ["draft", conversationId] });
    void this.client.invalidateQueries({ queryKey: heldRepliesQuery.queryKey });
    say(m.reply_held({ name: contactName(conversation) }), { look: "danger", seconds: 12 });
  }

  /** Not about a conversation: staff, teams, tags, channels, settings. Seldom, so what is kept of them is fetched again. */
  private takeOther(event: LiveEvent) {
    const room = event.type.split(".")[0] ?? "";
    for (const key of keysOf[room] ?? []) void this.client.invalidateQueries({ queryKey: [key] });
  }

  private takePresence({ conversationId, present }: PresenceEvent) {
    this.client.setQueryData(presenceQuery(conversationId).queryKey, present);
  }

  private refetchBefore(seq: number) {
    void this.client.invalidateQueries({
      predicate: ({ queryKey, state }) => isLive(queryKey) && state.dataUpdatedAt > 0 && !holdsEvent(state.data, seq),
    });
  }

  private startAfresh() {
    forgetEvents();
    this.counts.forget();
    void this.client.invalidateQueries({ predicate: (query) => !["presence", "draft"].includes(String(query.queryKey[0])) });
  }

  end() {
    this.source?.close();
    clearTimeout(this.retry);
    clearTimeout(this.rest);
    document.removeEventListener("visibilitychange", this.onLook);
    removeEventListener("offline", this.onOffline);
    removeEventListener("online", this.onLook);
    this.counts.end();
    this.mentions.end();
    setLine("starting");
  }
}

const keysOf: Record<string, string[]> = {
  agent: ["agents", "me", "teams"],
  team: ["teams", "agents", "me"],
  invitation: ["invitations", "agents"],
  contact: ["conversation-contact"],
  channel: ["channels", "mail-account", "outgoing", "dkim", "file-limits"],
  mail: ["unreadable-mails", "channels"],
  "mail-provider": ["mail-providers"],
  organisation: ["organisation", "me"],
  token: ["tokens"],
  "canned-reply": ["canned-replies"],
  voice: ["voice", "canned-replies"],
  demo: ["me", "conversations", "queues"],
};

function isLive(key: readonly unknown[]): boolean {
  return ["conversations", "conversation", "queues"].includes(String(key[0]));
}

/** Whether counts, or all pages of a list, were fetched with that event in them. Of a conversation's own page nobody knows. */
function holdsEvent(data: unknown, seq: number): boolean {
  const { counts, pages, seq: held = 0 } = data as { counts?: object; pages?: { seq: number }[]; seq?: number };
  return pages === undefined ? counts !== undefined && held >= seq : pages.every((page) => page.seq >= seq);
}
