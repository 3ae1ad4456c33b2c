import type { BodyInputOf, Api } from "#contract";
import { api } from "../kit/index.ts";

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
  private newest: DraftBody | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private waiting = false;
  private stopped = false;

  constructor(conversationId: string, onState: (state: DraftState) => void) {
    this.conversationId = conversationId;
    this.onState = onState;
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
    } catch {
      this.waiting = true;
      this.onState("failed");
      this.saveAfter(pauseAfterFailure);
    }
  }

  private async ask(keepalive: boolean) {
    const params = { id: this.conversationId };
    if (this.newest) await api("PUT /conversations/{id}/draft", { params, body: this.newest, keepalive });
    else await api("DELETE /conversations/{id}/draft", { params, keepalive });
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
