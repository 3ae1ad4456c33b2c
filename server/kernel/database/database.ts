import { CompiledQuery, Kysely, PostgresDialect, sql } from "kysely";
import { Pool, types } from "pg";
import type { DB } from "../../migrations/tables.ts";
import type { Clock } from "../clock.ts";
import type { Actor, Tx } from "../tx.ts";
import { loginFor, type GroupRole } from "./roles.ts";

// Our 64-bit numbers are event numbers and byte counts: far below 2^53, so plain numbers.
types.setTypeParser(types.builtins.INT8, Number);

/**
 * The one door to the database. `inOrganisation` opens a transaction that sees one organisation and no other, because
 * row-level security reads the setting it makes; the connection's role can't bypass that.
 */
export class Database {
  readonly pool: Pool;
  private readonly kysely: Kysely<DB>;
  private readonly clock: Clock;

  constructor(ownerUrl: string, secret: string, clock: Clock, connections = 10) {
    this.pool = poolFor("lyhord_app", ownerUrl, secret, connections);
    this.kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool: this.pool }) });
    this.clock = clock;
  }

  /** Does `work` in one transaction inside the organisation; commits when it resolves, undoes all when it throws. */
  async inOrganisation<T>(organisationId: string, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.kysely.transaction().execute(async (db) => {
      await db.executeQuery(CompiledQuery.raw("select set_config('lyhord.organisation', $1, true)", [organisationId]));
      return work({ db, organisationId, actor, clock: this.clock });
    });
  }

  /** The same for reading only: a snapshot, so that what is read fits together. */
  async reading<T>(organisationId: string, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.kysely
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (db) => {
        await db.executeQuery(CompiledQuery.raw("select set_config('lyhord.organisation', $1, true)", [organisationId]));
        return work({ db, organisationId, actor, clock: this.clock });
      });
  }

  /**
   * Asks one of the functions that find an organisation before it is known (by token, by account, by mailbox address), or work left
   * over. They are the only things that look across organisations, and give ids alone.
   */
  async across<Row>(call: string, ...parameters: unknown[]): Promise<Row[]> {
    const { rows } = await this.kysely.executeQuery<Row>(CompiledQuery.raw(`select * from ${call}`, parameters));
    return rows;
  }

  /** Work whose time has come, in whatever organisation: what the named function finds by our clock. */
  async whatIsOver<Row>(find: string): Promise<Row[]> {
    return this.across<Row>(`${find}($1)`, this.clock.now());
  }

  /**
   * Does `work` while nobody else does any of the same name, in whatever process; no transaction is open meanwhile, and whoever is killed
   * lets go. Should the connection break, another may begin: what must not happen twice is guarded by the rows themselves.
   * @param wait for whoever is at it; otherwise nothing is done
   * @returns whether it was done
   */
  async alone(name: string, wait: boolean, work: () => Promise<void>): Promise<boolean> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    const breaks = (error: Error) => (broken = error);
    client.on("error", breaks);
    try {
      const lock = wait ? "pg_advisory_lock(key) is not null" : "pg_try_advisory_lock(key)";
      const { rows } = await client.query<{ ours: boolean }>(`select ${lock} as ours from hashtextextended($1, 0) key`, [name]);
      if (rows[0]?.ours !== true) return false;
      try {
        await work();
      } finally {
        await client.query("select pg_advisory_unlock(hashtextextended($1, 0))", [name]).catch(breaks);
      }
      return true;
    } finally {
      client.off("error", breaks);
      client.release(broken);
    }
  }

  async isReachable(): Promise<boolean> {
    try {
      await sql`select 1`.execute(this.kysely);
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    await this.kysely.destroy();
  }
}

/** Connections in one of the group roles; `ownerUrl` gives the server and the database. */
export function poolFor(role: GroupRole, ownerUrl: string, secret: string, max: number): Pool {
  const pool = new Pool({
    connectionString: roleUrl(role, ownerUrl, secret),
    max,
    application_name: `lyhord ${role.slice("lyhord_".length)}`,
  });
  // A connection that breaks while idle is replaced when it is next needed; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

export function roleUrl(role: GroupRole, ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  const login = loginFor(role, secret);
  url.username = login.user;
  url.password = login.password;
  return url.toString();
}
