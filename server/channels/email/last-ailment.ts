import type { Mailer } from "#kernel";

const keep = 30_000;
const patience = 2000;

/**
 * What is wrong with the outgoing mail server, asked at most every half minute. A server that is slow to answer keeps nobody
 * waiting: until it has answered, what was known before is told.
 */
export class LastAilment {
  private readonly mailer: Mailer;
  private known: string | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> = Promise.resolve();

  constructor(mailer: Mailer) {
    this.mailer = mailer;
  }

  async ask(): Promise<string | null> {
    // Real time on purpose: it is about the load on a server outside, not about what happened when.
    if (performance.now() - this.askedAt > keep) {
      this.askedAt = performance.now();
      this.asking = this.mailer.ailment().then(
        (ailment) => void (this.known = ailment),
        (error: Error) => void (this.known = `The outgoing mail server can't be asked: ${error.message}`),
      );
    }
    await Promise.race([this.asking, new Promise<void>((resolve) => setTimeout(resolve, patience).unref())]);
    return this.known;
  }
}
