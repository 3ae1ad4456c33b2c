import type { Api, BodyInputOf, Draft } from "#contract";

export type DraftBody = BodyInputOf<Api["PUT /conversations/{id}/draft"]>;
export type DraftState = "idle" | "unsaved" | "saving" | "saved" | "failed";

/** The way to the server; says with the code `draft.held` that the draft has become another. */
export interface DraftLine {
  save(draft: DraftBody, keepalive: boolean): Promise<unknown>;
  discard(heldAt: string, keepalive: boolean): Promise<unknown>;
}

const pauseAfterWriting = 800;
const pauseAfterFailure = 5000;

/**
 * Keeps on the server what somebody writes. idle → unsaved (something was written) → saving → saved, or failed and tried
 * again. One request at a time, always with the newest; an emptied draft is thrown away.
 */
export class DraftKeeper {
  private readonly line: DraftLine;
  private readonly onState: (state: DraftState) => void;
  private readonly onHeld: () => void;
  private readonly begunWith: Pick<Draft, "html" | "heldAt"> | null;
  /** Null when nothing is left of it; undefined before anything was written. */
  private newest: DraftBody | null | undefined;
  /** What the server may have of the text: what it was sent last, and what it was sent before without an answer. */
  private perhapsKept: string[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> = Promise.resolve();
  private waiting = false;
  private stopped = false;

  /** @param onHeld the draft has become another: an answer was held, and is in it now */
  constructor(
    line: DraftLine,
    begunWith: Pick<Draft, "html" | "heldAt"> | null,
    onState: (state: DraftState) => void,
    onHeld: () => void,
  ) {
    this.line = line;
    this.begunWith = begunWith;
    this.perhapsKept = [begunWith?.html ?? ""];
    this.onState = onState;
    this.onHeld = onHeld;
  }

  /** The draft that took the place of this one, which stands at its end as far as it had been kept, with all that was written. */
  carriedInto(html: string): string {
    if (this.newest === undefined) return html;
    // The longest, since one may be the end of another.
    const kept = this.perhapsKept.reduce((known, text) => (html.endsWith(text) && text.length > known.length ? text : known), "");
    return html.slice(0, html.length - kept.length) + (this.newest?.html ?? "");
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
      if (!this.stopped && isHeld(error)) this.onHeld();
      this.onState("failed");
      this.saveAfter(pauseAfterFailure);
    }
  }

  private async ask(keepalive: boolean) {
    const { newest } = this;
    const heldAt = this.begunWith?.heldAt ?? null;
    const html = newest?.html ?? "";
    this.perhapsKept.push(html);
    if (newest) await this.line.save({ ...newest, heldAt }, keepalive);
    else await this.line.discard(heldAt ?? "never", keepalive);
    this.perhapsKept = [html];
  }

  /** Throws the draft away and saves nothing more. @throws what the line does, when it is still there; what was written is kept then as before */
  async discard(): Promise<void> {
    await this.stop();
    const before = this.newest;
    this.newest = null;
    try {
      await this.ask(false);
    } catch (error) {
      this.newest = before;
      this.resume();
      if (isHeld(error)) this.onHeld();
      throw error;
    }
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

function isHeld(error: unknown): boolean {
  return (error as { code?: unknown }).code === "draft.held";
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
