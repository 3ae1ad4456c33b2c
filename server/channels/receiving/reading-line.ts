import { setImmediate as nextTurn, setTimeout as delay } from "node:timers/promises";
import type { Incoming } from "../channel.ts";
import type { Received } from "../kind.ts";

export interface KeptMail {
  received: Received;
  /** How often it was tried, this time as well once it is in line. */
  attempts: number;
}

export type Outcome = KeptMail & ({ incoming: Incoming } | { error: unknown });

interface Place extends KeptMail {
  ties: readonly string[];
  outcome: Outcome | null;
}

/** How many may be in line: those that wait for an answer from outside, and those that come after them. */
const mostInLine = 200;
const mostBytes = 10 * 1024 * 1024;
/** How long those that are read wait for the others that came with them, so that all are taken in together and in their order. */
const graceMilliseconds = 60;
/** How soon to look for new mails while all in line wait for an answer from outside. */
const lookAgainMilliseconds = 100;

/**
 * Mails being read, in the order they came; no transaction is open meanwhile. One that waits for an answer from outside holds up only
 * those it has something in common with, so that a question is taken in before the answer to it.
 */
export class ReadingLine {
  private readonly places: Place[] = [];
  private readonly reading = new Set<Promise<void>>();
  private readonly read: (received: Received) => Promise<Incoming>;
  private readonly ties: (received: Received) => readonly string[];

  constructor(read: (received: Received) => Promise<Incoming>, ties: (received: Received) => readonly string[]) {
    this.read = read;
    this.ties = ties;
  }

  get ids(): string[] {
    return this.places.map(({ received }) => received.id);
  }

  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  /** How much more it takes. */
  room(): { mails: number; bytes: number } {
    const bytes = this.places.reduce((sum, { received }) => sum + received.content.length, 0);
    return { mails: mostInLine - this.places.length, bytes: mostBytes - bytes };
  }

  /** Begins to read these, one at a time, so that whoever else has work in this process comes in between. */
  add(mails: readonly KeptMail[]): void {
    let turn = Promise.resolve();
    for (const mail of mails) {
      const place: Place = { ...mail, ties: this.ties(mail.received), outcome: null };
      this.places.push(place);
      turn = turn.then(() => nextTurn());
      const reading = turn
        .then(() => this.read(mail.received))
        .then(
          (incoming) => void (place.outcome = { ...mail, incoming }),
          (error: unknown) => void (place.outcome = { ...mail, error }),
        )
        .finally(() => this.reading.delete(reading));
      this.reading.add(reading);
    }
  }

  /** Waits until there is something to do, or it is time to look for new mails. */
  async settle(): Promise<void> {
    if (this.reading.size === 0) return;
    await soonest(Promise.all(this.reading), graceMilliseconds);
    if (this.reading.size > 0 && !this.places.some(({ outcome }) => outcome !== null))
      await soonest(Promise.race(this.reading), lookAgainMilliseconds);
  }

  /** Takes out those that are read and need not wait for one before them. */
  takeReady(most: number): Outcome[] {
    const waitedFor = new Set<string>();
    const ready: Outcome[] = [];
    const left: Place[] = [];
    for (const place of this.places) {
      const { outcome, ties } = place;
      if (outcome !== null && ready.length < most && !ties.some((tie) => waitedFor.has(tie))) {
        ready.push(outcome);
        continue;
      }
      left.push(place);
      for (const tie of ties) waitedFor.add(tie);
    }
    this.places.splice(0, this.places.length, ...left);
    return ready;
  }
}

async function soonest(work: Promise<unknown>, milliseconds: number): Promise<void> {
  const over = new AbortController();
  const waited = delay(milliseconds, null, { signal: over.signal }).catch(() => null);
  await Promise.race([work, waited]);
  over.abort();
}
