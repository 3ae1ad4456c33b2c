import type { Clock } from "#kernel";

/** A clock that goes only when told to. */
export class TestClock implements Clock {
  private instant: number;

  constructor(at = "2026-11-23T09:00:00Z") {
    this.instant = Date.parse(at);
  }

  now(): Date {
    return new Date(this.instant);
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}
