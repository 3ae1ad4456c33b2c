/** So that what comes together is asked for together. */
const together = 100;

/**
 * Does something soon after it is asked for: at once the first time, then with a pause between however often it is asked, and not
 * while nobody looks at the page.
 */
export class Soon {
  private readonly act: () => Promise<unknown>;
  private readonly pause: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = Number.NEGATIVE_INFINITY;
  private wanted = false;

  constructor(pause: number, act: () => Promise<unknown>) {
    this.pause = pause;
    this.act = act;
    document.addEventListener("visibilitychange", this.onVisible);
  }

  ask() {
    this.wanted = true;
    if (this.timer !== undefined || document.hidden) return;
    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.last = performance.now();
        this.wanted = false;
        void this.act();
      },
      Math.max(together, this.last + this.pause - performance.now()),
    );
  }

  private readonly onVisible = () => {
    if (this.wanted && !document.hidden) this.ask();
  };

  end() {
    clearTimeout(this.timer);
    document.removeEventListener("visibilitychange", this.onVisible);
  }
}
