/**
 * What was made for this turn or the one before, by its key. While somebody types, what has just changed is soon worthless; kept for
 * long it would be moved about in memory again and again, and each such move is a wait.
 */
export class Recent<Value> {
  private now = new Map<string, Value>();
  private before = new Map<string, Value>();

  get(key: string, make: () => Value): Value {
    const known = this.now.get(key);
    if (known !== undefined) return known;
    const value = this.before.get(key) ?? make();
    this.now.set(key, value);
    return value;
  }

  /** Ends a turn: what was asked for in it is kept through the next. */
  turn(): void {
    this.before = this.now;
    this.now = new Map();
  }
}
