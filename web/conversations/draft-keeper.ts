import type { Api, BodyInputOf, Draft } from "#contract";
import { api, Problem } from "../kit/index.ts";

export type DraftBody = BodyInputOf<Api["PUT /conversations/{id}/draft"]>;
export type DraftState = "idle" | "unsaved" | "saving" | "saved" | "failed";

const pauseAfterWriting = 800;
const pauseAfterFailure = 5000;

/**
 * Keeps on the server what somebody writes. idle → unsaved (something was written) → saving → saved, or failed and tried
 * again. One request at a time, always with the newest; an emptied draft is thrown away.
 */
export class DraftKeeper {
  private readonly conversationId: string;
  private readonly onState: (state: DraftState) => void;
  private readonly onHeld: () => void;
  private readonly begunWith: Pick<Draft, "html" | "heldAt"> | null;
  private newest: DraftBody | null = null;
  /** What the server has of the text, and what it is being sent. */
  private kept: string;
  private onItsWay: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private waiting = false;
  private stopped = false;

  /** @param onHeld the draft has become another: an answer was held, and is in it now */
  constructor(
    conversationId: string,
    begunWith: Pick<Draft, "html" | "heldAt"> | null,
    onState: (state: DraftState) => void,
    onHeld: () => void,
  ) {
    this.conversationId = conversationId;
    this.begunWith = begunWith;
    this.kept = begunWith?.html ?? "";
    this.onItsWay = this.kept;
    this.onState = onState;
    this.onHeld = onHeld;
  }

  /** The draft that took the place of this one, which stands at its end as far as it had been kept, with all that was written. */
  carriedInto(html: string): string {
    if (this.newest === null || html.endsWith(this.newest.html)) return html;
    const known = [this.onItsWay, this.kept].find((text) => html.endsWith(text)) ?? "";
    return html.slice(0, html.length - known.length) + this.newest.html;
  }

  /** Something was written; null when nothing is left of it. */
  change(draft: DraftBody | null) {
    if (this.stopped) return;
    this.newest = draft;
    this.waiting = true;
    this.onState("unsaved");
    this.saveAfter(pauseAfterWriting);
  }

  private saveAfter(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.save());
    }, pause);
  }

  private async save() {
    if (!this.waiting || this.stopped) return;
    this.waiting = false;
    this.onState("saving");
    try {
      await this.ask(false);
      if (!this.waiting) this.onState(this.newest ? "saved" : "idle");
    } catch (error) {
      this.waiting = true;
      // Stopped, it has given way to what the draft has become: fetched once more, that would be put in anew beneath whoever writes on in it.
      if (!this.stopped && error instanceof Problem && error.code === "draft.held") this.onHeld();
      this.onState("failed");
      this.saveAfter(pauseAfterFailure);
    }
  }

  private async ask(keepalive: boolean) {
    const params = { id: this.conversationId };
    const { newest } = this;
    this.onItsWay = newest?.html ?? "";
    if (newest) {
      const body = { ...newest, heldAt: this.begunWith?.heldAt ?? null };
      await api("PUT /conversations/{id}/draft", { params, body, keepalive });
    } else await api("DELETE /conversations/{id}/draft", { params, keepalive });
    this.kept = newest?.html ?? "";
  }

  /** Sends what is unsaved before the page goes away, without waiting for the answer. */
  flush() {
    if (!this.waiting || this.stopped) return;
    this.waiting = false;
    clearTimeout(this.timer);
    // Nobody is left to be told; a larger draft than a dying page may send was saved a moment ago.
    void this.ask(true).catch(() => undefined);
  }

  /** Saves nothing more, as the draft has become a message; resolves when the last save is over. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Goes on after all: the message was refused. */
  resume() {
    this.stopped = false;
  }
}

/** What one writes with in a conversation, while one draft takes the place of another. */
export class Pen {
  private keeper: DraftKeeper | null = null;

  takeUp(keeper: DraftKeeper) {
    this.keeper = keeper;
  }

  /** What was written is sent or thrown away. */
  putDown() {
    this.keeper = null;
  }

  /** A draft that comes in, with what had not been kept of the one before. */
  carriedInto(html: string): string {
    return this.keeper?.carriedInto(html) ?? html;
  }
}
