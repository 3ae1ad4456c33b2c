import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { Config } from "#config";
import { knownMigrations, roleUrl, startEmbeddedPostgres } from "#kernel";
import { asEnding } from "../endings.ts";
import { asOwner, closing } from "../with-house.ts";
import { about, type Finding } from "./finding.ts";

const { ok, warning, problem } = about("database");
const fewConnections = 20;

/** Looks at the database, its embedded server started for it where none runs; `alsoAsk` may ask more while it is there. */
export async function lookAtDatabase(config: Config, alsoAsk: (owner: Client) => Promise<Finding[]>): Promise<Finding[]> {
  if (config.databaseUrl === null && !existsSync(join(config.dataDir, "postgres")))
    return [
      warning(`There is no database in ${config.dataDir} yet; bin/lyhord start makes it, or set DATA_DIR to where yours is.`),
    ];
  try {
    const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config.dataDir) : null;
    return await closing(
      async () => embedded?.stop(),
      () =>
        asOwner(config.databaseUrl ?? embedded?.url ?? "", async (owner) => [
          ...(await lookWithin(owner, config)),
          ...(await alsoAsk(owner)),
        ]),
    );
  } catch (error) {
    return [problem(asEnding(error).message)];
  }
}

async function lookWithin(owner: Client, config: Config): Promise<Finding[]> {
  const found = [await versionOf(owner), await connectionsOf(owner)];
  const { rows } = await owner.query<{ yes: boolean }>("select to_regclass('public.lyhord_migrations') is not null as yes");
  if (rows[0]?.yes !== true) return [...found, warning("There are no tables yet; bin/lyhord start makes them.")];
  const migrations = await migrationsOf(owner);
  found.push(migrations, await wallOf(owner, config));
  return migrations.level === "ok" ? [...found, ...(await workOf(owner))] : found;
}

async function versionOf(owner: Client): Promise<Finding> {
  const { rows } = await owner.query<{ number: string; name: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as name",
  );
  const [version] = rows;
  return Number(version?.number) >= 150_000
    ? ok(`PostgreSQL ${version?.name} answers.`)
    : problem(`PostgreSQL ${version?.name} is too old: Lyhörd needs 15 or newer.`);
}

async function connectionsOf(owner: Client): Promise<Finding> {
  const { rows } = await owner.query<{ free: number }>(
    `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
       - (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as free`,
  );
  const free = rows[0]?.free ?? 0;
  return free >= fewConnections
    ? ok(`${free} connections are free.`)
    : warning(`Only ${free} connections are free, and a Lyhörd process uses up to 23: raise max_connections.`);
}

async function migrationsOf(owner: Client): Promise<Finding> {
  const { rows } = await owner.query<{ number: number | null }>("select max(number) as number from lyhord_migrations");
  const run = rows[0]?.number ?? 0;
  const newest = knownMigrations().at(-1)?.number ?? 0;
  if (run > newest)
    return problem(`The database was made by a newer version (migration ${run}, this one knows ${newest}): start that version.`);
  if (run < newest) return warning(`${newest - run} migrations wait; the next start runs them. Make a backup first.`);
  return ok(`Its tables are those of this version (migration ${run}).`);
}

/** Whether what the application connects as is held by the wall between organisations. */
async function wallOf(owner: Client, config: Config): Promise<Finding> {
  const file = join(config.dataDir, "secret");
  const secret = config.secret ?? (existsSync(file) ? readFileSync(file, "utf8").trim() : null);
  if (secret === null) return problem(`There is a database, but no secret in ${file}: put it back, or restore a backup.`);
  const url = roleUrl("lyhord_app", connectionOf(owner), secret);
  const client = new Client({ connectionString: url, application_name: "lyhord doctor" });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ may: boolean; seen: boolean }>(
      `select (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as may,
         exists (select from organisations) as seen`,
    );
    const [role] = rows;
    return role !== undefined && !role.may && !role.seen
      ? ok("The application's role can't bypass row-level security.")
      : problem("The application's role can see across organisations: take SUPERUSER and BYPASSRLS from the roles lyhord_*.");
  } catch (error) {
    return problem(
      `The application can't connect as its own role (${(error as Error).message}): is the secret the one this database was made with?`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

function connectionOf(owner: Client): string {
  const url = new URL(`postgres://${owner.host}:${owner.port}/${encodeURIComponent(owner.database ?? "")}`);
  return url.toString();
}

/** What waits longer than it should. */
async function workOf(owner: Client): Promise<Finding[]> {
  const { rows } = await owner.query<{ unread: number; unreadable: number; failed: number; overdue: number }>(`
    select
      (select count(*)::int from received_mails where state = 'received' and received_at < now() - interval '5 minutes') as unread,
      (select count(*)::int from received_mails where state = 'unreadable') as unreadable,
      (select count(*)::int from deliveries where state = 'failed' and created_at > now() - interval '7 days') as failed,
      (select count(*)::int from deliveries where state in ('waiting', 'sending', 'retrying')
         and coalesce(next_attempt_at, send_at) < now() - interval '10 minutes') as overdue`);
  const waiting = rows[0] ?? { unread: 0, unreadable: 0, failed: 0, overdue: 0 };
  const mail = about("mail");
  return [
    waiting.unread === 0
      ? mail.ok("No received mail waits to be read.")
      : mail.warning(
          `${mails(waiting.unread)} received more than five minutes ago and not read yet: does a process with the role jobs run?`,
        ),
    ...(waiting.unreadable === 0
      ? []
      : [
          mail.warning(
            `${mails(waiting.unreadable)} could not be read: look at them in the workspace's settings, under channels.`,
          ),
        ]),
    waiting.overdue === 0
      ? mail.ok("No outgoing mail is overdue.")
      : mail.warning(
          `${mails(waiting.overdue)} should have been sent more than ten minutes ago: does a process with the role jobs run?`,
        ),
    ...(waiting.failed === 0
      ? []
      : [
          mail.warning(
            `${mails(waiting.failed)} of the last week could not be delivered: their conversations are marked in the workspace.`,
          ),
        ]),
  ];
}

function mails(count: number): string {
  return count === 1 ? "One mail" : `${count} mails`;
}
