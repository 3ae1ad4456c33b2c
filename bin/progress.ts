/** Shows how far long work has come: a bar that is drawn over on a terminal, now and then a line where the output goes to a file. */
export class Progress {
  private readonly whole: number | null;
  private readonly bar = process.stderr.isTTY;
  private shownAt = Date.now();

  /** @param whole how much there is to do, where it is known */
  constructor(whole: number | null) {
    this.whole = whole;
  }

  show(done: number, words: string): void {
    if (Date.now() - this.shownAt < (this.bar ? 100 : 5000)) return;
    this.shownAt = Date.now();
    this.draw(done, words);
  }

  /** Leaves the terminal with the last state on a line of its own. */
  finish(done: number, words: string): void {
    if (!this.bar) return;
    this.draw(done, words);
    process.stderr.write("\n");
  }

  private draw(done: number, words: string): void {
    const part = this.whole === null || this.whole === 0 ? null : Math.min(1, done / this.whole);
    const percent = part === null ? "" : `${String(Math.floor(part * 100)).padStart(3)} %  `;
    if (!this.bar) {
      process.stderr.write(`${percent}${words}\n`);
      return;
    }
    const width = 30;
    const filled = Math.round((part ?? 0) * width);
    const drawn = part === null ? "" : `${"█".repeat(filled)}${"░".repeat(width - filled)} `;
    process.stderr.write(`\r\u001B[2K${drawn}${percent}${words}`);
  }
}
