import type { PoolClient } from "pg";
import { Fetcher, type FetcherDeps, type Place } from "./fetcher.ts";

/** How often it is looked which mailboxes are to be fetched from. */
const lookEvery = 3000;

/**
 * Fetches from all mailboxes that are connected, each in one process only: whoever holds its lock, which the database takes back when
 * the process or its connection dies.
 */
export class MailFetching {
  private readonly deps: FetcherDeps;
  private readonly fetchers = new Map<string, Fetcher>();
  private holder: PoolClient | null = null;
  private readonly locks = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private closed = true;

  constructor(deps: FetcherDeps) {
    this.deps = deps;
  }

  async begin(): Promise<void> {
    this.closed = false;
    await this.look();
  }

  /** Looks now for what has changed, and then every few seconds. */
  look(): Promise<void> {
    this.looking = this.looking.then(() => this.lookOnce());
    return this.looking;
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.looking;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.stopAll();
    // Destroyed rather than given back: its locks go with it.
    this.holder?.release(true);
    this.holder = null;
    this.locks.clear();
  }

  private async lookOnce(): Promise<void> {
    if (this.closed) return;
    if (this.timer !== null) clearTimeout(this.timer);
    try {
      await this.follow(await this.wanted());
    } catch (error) {
      this.deps.log.warn({ error: (error as Error).message }, "which mailboxes to fetch from could not be asked");
    }
    if (!this.closed) this.timer = setTimeout(() => void this.look(), lookEvery);
  }

  private async wanted(): Promise<Map<string, Place>> {
    const rows = await this.deps.database.across<{ organisation_id: string; channel_id: string; revision: number }>(
      "mail_accounts_to_fetch()",
    );
    return new Map(
      rows.map((row) => [
        row.channel_id,
        { organisationId: row.organisation_id, channelId: row.channel_id, revision: row.revision },
      ]),
    );
  }

  private async follow(wanted: Map<string, Place>): Promise<void> {
    for (const [channelId, fetcher] of this.fetchers)
      if (wanted.get(channelId)?.revision !== fetcher.place.revision) await this.end(channelId, fetcher, wanted.has(channelId));
    for (const [channelId, place] of wanted)
      if (!this.fetchers.has(channelId) && (await this.mayFetch(channelId)))
        this.fetchers.set(channelId, new Fetcher(this.deps, place));
  }

  private async end(channelId: string, fetcher: Fetcher, keepLock: boolean): Promise<void> {
    this.fetchers.delete(channelId);
    await fetcher.stop();
    if (keepLock || !this.locks.delete(channelId)) return;
    await this.holder?.query("select pg_advisory_unlock(hashtextextended($1, 0))", [lockOf(channelId)]);
  }

  private async mayFetch(channelId: string): Promise<boolean> {
    if (this.locks.has(channelId)) return true;
    const holder = await this.lockHolder();
    const { rows } = await holder.query<{ ours: boolean }>("select pg_try_advisory_lock(hashtextextended($1, 0)) as ours", [
      lockOf(channelId),
    ]);
    if (rows[0]?.ours !== true) return false;
    this.locks.add(channelId);
    return true;
  }

  /** One connection of the pool that holds the locks; when it breaks they are somebody else's for the taking. */
  private async lockHolder(): Promise<PoolClient> {
    if (this.holder !== null) return this.holder;
    const holder = await this.deps.database.pool.connect();
    holder.on("error", () => {
      if (this.holder !== holder) return;
      this.holder = null;
      this.locks.clear();
      holder.release(true);
      void this.stopAll();
    });
    this.holder = holder;
    return holder;
  }

  private async stopAll(): Promise<void> {
    const all = [...this.fetchers.values()];
    this.fetchers.clear();
    await Promise.all(all.map((fetcher) => fetcher.stop()));
  }
}

function lockOf(channelId: string): string {
  return `fetch-mail:${channelId}`;
}
