import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import { Client, Pool } from "pg";
import { sha256 } from "../ids.ts";
import { ensureRoles } from "./roles.ts";

/** Why the database cannot be used by this version; the sentence says what to do. */
export class MigrationError extends Error {
  override name = "MigrationError";
}

const folder = join(import.meta.dirname, "..", "..", "migrations");
/** Any number that no other program on the cluster would take; held for the time of migrating. */
const lock = 4_821_701;

interface Migration {
  number: number;
  name: string;
  sql: string;
}

interface Done {
  number: number;
  name: string;
  hash: string;
}

/** The migrations this version knows, in their order. */
export function knownMigrations(from: string = folder): Migration[] {
  return readdirSync(from)
    .filter((file) => /^\d{4}_.+\.sql$/.test(file))
    .sort()
    .map((file) => ({ number: Number(file.slice(0, 4)), name: file, sql: readFileSync(join(from, file), "utf8") }));
}

/**
 * Brings the database up to this version: one process at a time, each migration in a transaction of its own.
 * @param ownerUrl a connection as the user that owns the tables
 * @returns the names of the migrations that were run
 * @throws MigrationError when the database was made by a newer version, or the user may not make roles
 */
export async function migrate(ownerUrl: string, secret: string, migrations: Migration[] = knownMigrations()): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: "lyhord migrate" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    await client.query(
      "create table if not exists lyhord_migrations (number integer primary key, name text not null, hash text not null, run_at timestamptz not null default now())",
    );
    const done = await client.query<Done>("select number, name, hash from lyhord_migrations order by number");
    refuseNewer(done.rows, migrations);
    refuseOthers(done.rows, migrations);
    await makeRoles(client, secret);
    await migrateQueue(ownerUrl, client);
    const pending = migrations.filter((migration) => !done.rows.some((row) => row.number === migration.number));
    for (const migration of pending) await runOne(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** A migration that has been run must stay as it was; one that was changed afterwards makes two databases of the same number differ. */
function refuseOthers(done: Done[], known: Migration[]): void {
  const changed = known.find((migration) =>
    done.some((row) => row.number === migration.number && row.hash !== sha256(migration.sql)),
  );
  if (changed !== undefined) {
    throw new MigrationError(
      `The database was made with another ${changed.name} than this version has. Start the version it was made with, ` +
        "or an empty DATA_DIR or DATABASE_URL. Nothing has been changed.",
    );
  }
}

function refuseNewer(done: Done[], known: Migration[]): void {
  const newest = known.at(-1)?.number ?? 0;
  const beyond = done.filter((row) => row.number > newest);
  if (beyond.length > 0) {
    throw new MigrationError(
      `The database is newer than this version of Lyhörd: it has run ${beyond.map((row) => row.name).join(", ")}. ` +
        "Start the newer version, or restore a backup made by this one. Nothing has been changed.",
    );
  }
}

async function makeRoles(client: Client, secret: string): Promise<void> {
  try {
    await client.query("begin");
    await ensureRoles(client, secret);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    if ((cause as { code?: string }).code !== "42501") throw cause;
    const { rows } = await client.query<{ name: string }>("select current_user as name");
    throw new MigrationError(
      `The database user ${rows[0]?.name} may not make roles, and Lyhörd needs three that cannot bypass row-level security. ` +
        `Run this once as a superuser, then start again: ALTER ROLE "${rows[0]?.name}" CREATEROLE;`,
      { cause },
    );
  }
}

/** The queue brings its own migrations; its tables then belong to the role that runs it, which has nothing else. */
async function migrateQueue(ownerUrl: string, client: Client): Promise<void> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  pool.on("error", () => {});
  pool.on("connect", (connection) => connection.on("error", () => {}));
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => {}) });
  } finally {
    await pool.end();
  }
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
       and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'queue_runner')`,
  );
  for (const row of rows)
    await client.query(`create policy queue_runner on ${row.name} to lyhord_jobs using (true) with check (true)`);
  await client.query("grant usage on schema graphile_worker to lyhord_jobs");
  await client.query("grant all on all tables in schema graphile_worker to lyhord_jobs");
  await client.query("grant all on all sequences in schema graphile_worker to lyhord_jobs");
  await client.query("grant execute on all functions in schema graphile_worker to lyhord_jobs");
}

async function runOne(client: Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into lyhord_migrations (number, name, hash) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      sha256(migration.sql),
    ]);
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new MigrationError(`The migration ${migration.name} failed and was undone: ${(cause as Error).message}`, { cause });
  }
}
