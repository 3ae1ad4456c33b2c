/** What must be undone when a part is over, last things first; also when it is interrupted. */
export class Undo {
  private static readonly open = new Set<Undo>();
  private readonly steps: (() => unknown)[] = [];
  private undoing: Promise<void> | null = null;

  constructor() {
    Undo.open.add(this);
  }

  static async everything(): Promise<void> {
    for (const one of [...Undo.open].toReversed()) await one.all();
  }

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  /** Once: who asks while it is under way, such as a part that fails because it is interrupted, waits for the same. */
  all(): Promise<void> {
    this.undoing ??= this.undo();
    return this.undoing;
  }

  private async undo(): Promise<void> {
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) await step();
    Undo.open.delete(this);
  }
}
