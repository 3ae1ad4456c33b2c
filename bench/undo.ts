/** What must be undone when a part is over, last things first; also when it is interrupted. */
export class Undo {
  private static readonly open = new Set<Undo>();
  private readonly steps: (() => unknown)[] = [];

  constructor() {
    Undo.open.add(this);
  }

  static async everything(): Promise<void> {
    for (const one of [...Undo.open].toReversed()) await one.all();
  }

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  async all(): Promise<void> {
    Undo.open.delete(this);
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) await step();
  }
}
