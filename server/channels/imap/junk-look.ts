import type { ImapFlow } from "imapflow";
import { isOurTrouble } from "../our-trouble.ts";
import type { CatchUp, Stumbles } from "./catch-up.ts";
import type { ReadFolder } from "./folders.ts";
import { openFolder, type Patience } from "./line.ts";
import { LineTrouble, troubleOf } from "./trouble.ts";

/** When the junk folder is looked into, on the line of the folder that is read, for whose mail it must never be in the way. */
export class JunkLook {
  /** Why the folder could not be read the last time. */
  trouble: LineTrouble | null = null;
  readonly stumbles: Stumbles = { aloneUntil: 0, times: new Map() };
  private readonly patience: Patience["junk"];
  private nextAt = 0;

  constructor(patience: Patience["junk"]) {
    this.patience = patience;
  }

  /** Milliseconds. */
  get dueIn(): number {
    return Math.max(0, this.nextAt - Date.now());
  }

  /**
   * Leaves the junk folder open. With more in it than is taken at a time, the next look is due at once.
   * @throws when the line breaks; the next look is then due as late as if it had come to an end
   */
  async look(line: ImapFlow, folder: ReadFolder, catchUp: CatchUp): Promise<void> {
    this.nextAt = Date.now() + this.patience.every;
    const until = Date.now() + this.patience.atATime;
    try {
      await openFolder(line, folder.path, { readOnly: true });
      if (!(await catchUp.run(line, () => Date.now() < until))) this.nextAt = 0;
      this.trouble = null;
    } catch (error) {
      if (!line.usable || isOurTrouble(error)) throw error;
      this.trouble = new LineTrouble("junk-not-read", troubleOf(error).message, error);
    }
  }
}
