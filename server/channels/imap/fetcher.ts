/**
 * One mailbox, fetched from for as long as it is connected.
 *
 *   connecting ─ signed in ─► connected ─ line broken ─► away
 *        │                        ▲                        │
 *        └──── not signed in ─────┼──────► away            │
 *                                 └──── tried again ───────┘
 *
 * It never gives up, and what it is waiting for is a row that people see.
 */
import type { ImapFlow } from "imapflow";
import { system, type Database, type Log, type Tx, type Vault } from "#kernel";
import { addressesOf, channelById } from "../channels.ts";
import type { MailKeeper } from "../receiving/keep-mail.ts";
import { accountOf, keepRefreshToken, type Account } from "./account.ts";
import { CatchUp, type Stumbles } from "./catch-up.ts";
import { junkFolder, mainFolder } from "./folders.ts";
import { JunkLook } from "./junk-look.ts";
import { openFolder, openLine, type Patience } from "./line.ts";
import type { AccessTokens } from "./oauth.ts";
import { LineTrouble, troubleOf } from "./trouble.ts";

export interface FetcherDeps {
  database: Database;
  log: Log;
  vault: Vault;
  keeper: MailKeeper;
  tokens: AccessTokens;
  allowInside: boolean;
  patience: Patience;
}

export interface Place {
  organisationId: string;
  channelId: string;
  revision: number;
}

/** Long enough that a mistyped password does not lock the mailbox. */
const afterRefusal = 60_000;

export class Fetcher {
  readonly place: Place;
  private readonly deps: FetcherDeps;
  private readonly stopping = new AbortController();
  private line: ImapFlow | null = null;
  /** Why the line broke, where it says more than that what was under way on it came to nothing. */
  private broke: unknown = null;
  private readonly stumbles: Stumbles = { aloneUntil: 0, times: new Map() };
  private readonly junk: JunkLook;
  private attempts = 0;
  private awaySince: Date | null = null;
  private readonly ended: Promise<void>;

  constructor(deps: FetcherDeps, place: Place) {
    this.deps = deps;
    this.place = place;
    this.junk = new JunkLook(deps.patience.junk);
    this.ended = this.run();
  }

  /** Ends at once; what is being committed is finished. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.line?.close();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const known = await this.act(async (tx) => {
          const account = await accountOf(tx, this.deps.vault, this.place.channelId);
          return account === null ? null : { account, addresses: addressesOf(await channelById(tx, this.place.channelId)) };
        });
        if (known === null || known.account.revision !== this.place.revision) return;
        await this.fetchFrom(known.account, known.addresses);
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        await this.waitAfter(troubleOf(this.broke ?? error));
      } finally {
        this.line?.close();
        this.line = null;
        this.broke = null;
      }
    }
  }

  private act<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.deps.database.inOrganisation(this.place.organisationId, system, work);
  }

  /** Until the line breaks. */
  private async fetchFrom(account: Account, addresses: string[]): Promise<void> {
    const line = await this.connect(account);
    this.line = line;
    if (this.stopping.signal.aborted) return;
    const bell = new Bell();
    line.on("error", (error) => (this.broke = error));
    line.on("exists", () => bell.ring());
    line.on("close", () => bell.ring());
    await openFolder(line, account.folder);
    await this.tell({ state: "connected", since: new Date(), error: null, nextTry: null });
    const of = { ...this.deps, organisationId: this.place.organisationId, account, addresses };
    const main = new CatchUp({ ...of, folder: mainFolder(account) }, this.stumbles);
    const junk = junkFolder(account);
    const fromJunk = junk && new CatchUp({ ...of, folder: junk }, this.junk.stumbles);
    let told: LineTrouble | null = null;
    while (!this.stopping.signal.aborted) {
      bell.hush();
      await main.run(line, () => this.succeeded());
      this.succeeded();
      const trouble = main.notMoved ?? this.junk.trouble;
      if (trouble !== told) await this.tell({ state: "connected", error: trouble, nextTry: null });
      told = trouble;
      if (junk !== null && fromJunk !== null && this.junk.dueIn === 0) {
        await this.junk.look(line, junk, fromJunk);
        await openFolder(line, account.folder);
        continue;
      }
      await this.waitForNews(line, bell, junk === null ? null : this.junk.dueIn);
      if (!line.usable) throw new LineTrouble("broken-off", "The connection was closed.");
    }
  }

  private succeeded(): true {
    this.attempts = 0;
    this.awaySince = null;
    return true;
  }

  private connect(account: Account): Promise<ImapFlow> {
    const { allowInside, patience, tokens, vault } = this.deps;
    const renewed = (token: string) => this.act((tx) => keepRefreshToken(tx, vault, account, token));
    return openLine(account, { allowInside, silence: patience.silence, tokens, renewed });
  }

  /** IDLE (RFC 2177), and where a server doesn't have it a look every now and then. @param most milliseconds; null waits as long as it takes */
  private async waitForNews(line: ImapFlow, bell: Bell, most: number | null): Promise<void> {
    if (bell.rung || this.stopping.signal.aborted) return;
    const began = Date.now();
    const idling = line.idle().then(
      () => {},
      () => {},
    );
    const waits = [bell.ringing(), idling];
    if (!line.capabilities.has("IDLE")) waits.push(this.rest(this.deps.patience.news));
    const timer = most === null ? null : setTimeout(() => bell.ring(), most);
    await Promise.race(waits);
    if (timer !== null) clearTimeout(timer);
    // A server that lets nobody idle must not be asked without a pause.
    if (!bell.rung && Date.now() - began < 1000) await this.rest(Math.min(1000, this.deps.patience.news));
  }

  private async waitAfter(trouble: LineTrouble): Promise<void> {
    const [first, longest] = this.deps.patience.retry;
    const doubled = Math.min(longest, first * 2 ** Math.min(this.attempts, 20));
    const wait = trouble.trouble === "sign-in-refused" ? Math.min(longest, Math.max(doubled, afterRefusal)) : doubled;
    // Not all mailboxes of a server that comes back at the same moment.
    const spread = wait * (0.8 + Math.random() * 0.2);
    this.attempts += 1;
    this.awaySince ??= new Date();
    const { trouble: kind, message } = trouble;
    this.deps.log.warn(
      { channel: this.place.channelId, trouble: kind, said: message, attempt: this.attempts },
      "mail can't be fetched",
    );
    const nextTry = new Date(Date.now() + spread);
    await this.tell({ state: "away", since: this.awaySince, error: trouble, nextTry }).catch((error: unknown) => {
      this.deps.log.error({ error: (error as Error).message }, "how a mailbox is could not be noted");
    });
    await this.rest(spread);
  }

  private async tell(news: {
    state: "connected" | "away";
    since?: Date;
    error: LineTrouble | null;
    nextTry: Date | null;
  }): Promise<void> {
    await this.act((tx) =>
      tx.db
        .updateTable("mail_lines")
        .set({
          state: news.state,
          ...(news.since !== undefined && { since: news.since }),
          attempts: this.attempts,
          trouble: news.error?.trouble ?? null,
          error: news.error?.message ?? null,
          next_try_at: news.nextTry,
        })
        .where("organisation_id", "=", tx.organisationId)
        .where("channel_id", "=", this.place.channelId)
        .execute(),
    );
  }

  private rest(milliseconds: number): Promise<void> {
    const { signal } = this.stopping;
    return new Promise((resolve) => {
      const over = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", over);
        resolve();
      };
      const timer = setTimeout(over, milliseconds);
      signal.addEventListener("abort", over);
      if (signal.aborted) over();
    });
  }
}

/** Rings for whoever waits, also for one who begins to wait a moment later. */
class Bell {
  rung = false;
  private hear: () => void = () => {};

  ring(): void {
    this.rung = true;
    this.hear();
  }

  hush(): void {
    this.rung = false;
  }

  ringing(): Promise<void> {
    return this.rung ? Promise.resolve() : new Promise((resolve) => (this.hear = resolve));
  }
}
