import { domainToASCII } from "node:url";
import type { LookUp } from "../email/trust.ts";

/** As long as a mail waits to find out who receives it, in milliseconds. */
const patience = 1000;
const hour = 3600_000;
/** Who didn't answer is asked again after so long. */
const again = 5 * 60_000;
const mostKnown = 10_000;

/** Who receives for domains, as their MX records name them (RFC 5321 §5.1): found out once in a while, and unknown until DNS has answered. */
export class Receivers {
  private readonly known = new Map<string, { exchangers: readonly string[]; until: number }>();
  private readonly lookUp: LookUp;

  constructor(lookUp: LookUp) {
    this.lookUp = lookUp;
  }

  /** The names of its servers, as far as they are known. */
  of(domain: string): readonly string[] {
    return this.known.get(domain)?.exchangers ?? [];
  }

  /** Asks about those of which too little is known; whatever DNS does, it takes a second at most. */
  async learn(domains: Iterable<string>): Promise<void> {
    const now = performance.now();
    const unknown = [...new Set(domains)].filter((domain) => (this.known.get(domain)?.until ?? 0) <= now);
    if (unknown.length === 0) return;
    // Nobody else waits for the same: what comes too late is known the next time.
    for (const domain of unknown) this.note(domain, this.of(domain), again);
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([tooLate, Promise.all(unknown.map((domain) => this.ask(domain)))]);
    clearTimeout(timer);
  }

  private async ask(domain: string): Promise<void> {
    try {
      const answer = (await this.lookUp(domainToASCII(domain), "MX")) as { exchange: string }[];
      this.note(
        domain,
        answer.map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, "")),
        hour,
      );
    } catch (error) {
      // It has none: its own address receives. Any other trouble says nothing.
      if (["ENOTFOUND", "ENODATA"].includes((error as { code?: string }).code ?? "")) this.note(domain, [], hour);
    }
  }

  private note(domain: string, exchangers: readonly string[], lasts: number): void {
    this.known.delete(domain);
    this.known.set(domain, { exchangers, until: performance.now() + lasts });
    const [oldest] = this.known.keys();
    if (this.known.size > mostKnown && oldest !== undefined) this.known.delete(oldest);
  }
}
