import type { Clock } from "#kernel";

/** A clock that goes only when told to, on a Monday morning that is still to come: the database knows no time but its own. */
export class TestClock implements Clock {
  private instant: number;

  constructor(at = "2036-11-24T09:00:00Z") {
    this.instant = Date.parse(at);
  }

  now(): Date {
    return new Date(this.instant);
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}
