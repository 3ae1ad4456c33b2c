import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { Command } from "commander";
import { Client } from "pg";
import { from as copyFrom, type CopyStreamQuery } from "pg-copy-streams";
import { readConfig, type Config } from "#config";
import { FolderFileStore, knownMigrations, migrate, sha256, startEmbeddedPostgres } from "#kernel";
import { membersOf, TableCheck, wholeOf, type Member } from "../backup/archive.ts";
import { Checks, checksPath, folderOf, Manifest, manifestPath, markOf, type Table } from "../backup/manifest.ts";
import { Ending, exitCodes, oneLine } from "../endings.ts";
import { asOwner, closing } from "../with-house.ts";

export function restoreCommand(): Command {
  return new Command("restore")
    .argument("<file>", "what bin/lyhord backup has written")
    .addHelpText(
      "after",
      `
Refuses where anything is already. A backup of an older version is brought up to this one.

Example:
  $ DATA_DIR=/srv/lyhord/data bin/lyhord restore /srv/backups/lyhord-2026-11-22.tar.zst`,
    )
    .action(restore);
}

async function restore(file: string): Promise<void> {
  const config = readConfig(process.env);
  const members = membersOf(file);
  const manifest = await manifestOf(members, file);
  const newest = knownMigrations().at(-1)?.number ?? 0;
  if (manifest.migration > newest)
    throw new Ending(
      exitCodes.failed,
      `The backup was made by a newer version of Lyhörd (${manifest.lyhord}): install that one, then restore.`,
    );
  const secret = secretFor(config, manifest);
  mkdirSync(config.dataDir, { recursive: true });
  const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config.dataDir) : null;
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? "";
  const checks = await closing(
    async () => embedded?.stop(),
    async () => {
      await asOwner(ownerUrl, (owner) => refuseUnlessEmpty(owner, manifest));
      if (config.secret === null) writeFileSync(join(config.dataDir, "secret"), secret, { mode: 0o600 });
      await migrate(
        ownerUrl,
        secret,
        knownMigrations().filter((migration) => migration.number <= manifest.migration),
      );
      const loaded = await asOwner(ownerUrl, (owner) => load(owner, config, manifest, members, file));
      await migrate(ownerUrl, secret);
      return loaded;
    },
  );
  const rows = Object.values(checks.tables).reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`Restored ${rows} rows and ${checks.files} files, as they were at ${manifest.madeAt}.\n`);
  if (checks.missingFiles.length > 0)
    process.stderr.write(`${checks.missingFiles.length} files were missing already when the backup was made.\n`);
}

async function manifestOf(members: AsyncGenerator<Member>, file: string): Promise<Manifest> {
  const { value: first, done } = await members.next();
  const wrong = new Ending(exitCodes.failed, `${file} is no backup that bin/lyhord backup has written.`);
  if (done || first.path !== manifestPath) throw wrong;
  const read = Manifest.safeParse(jsonOf(await wholeOf(first)));
  if (!read.success) throw wrong;
  return read.data;
}

function jsonOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString());
  } catch {
    return null;
  }
}

/** The secret the backup was made with: second factors are sealed with it. */
function secretFor(config: Config, manifest: Manifest): string {
  const secret = config.secret ?? manifest.secret;
  if (secret === null || markOf(secret) !== manifest.secretMark)
    throw new Ending(
      exitCodes.settings,
      manifest.secret === null
        ? "The backup was made with a LYHORD_SECRET of its own: set LYHORD_SECRET to the same, then restore."
        : "LYHORD_SECRET is not the secret that the backup was made with: leave it out, then restore.",
    );
  return secret;
}

async function refuseUnlessEmpty(owner: Client, manifest: Manifest): Promise<void> {
  const busy = await owner.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
       and application_name in ('lyhord app', 'lyhord auth', 'lyhord jobs', 'lyhord signals')`,
  );
  if (busy.rowCount !== 0) throw new Ending(exitCodes.tryAgain, "Lyhörd runs over this database: stop it first, then restore.");
  const { rows: present } = await owner.query<{ yes: boolean }>(
    "select to_regclass('public.lyhord_migrations') is not null as yes",
  );
  if (present[0]?.yes !== true) return;
  const { rows: made } = await owner.query<{ number: number | null }>("select max(number) as number from lyhord_migrations");
  for (const table of ["public.organisations", 'auth."user"']) {
    const { rows } = await owner.query<{ yes: boolean }>("select to_regclass($1) is not null as yes", [table]);
    if (rows[0]?.yes !== true) continue;
    const { rowCount } = await owner.query(`select from ${table} limit 1`);
    if (rowCount !== 0)
      throw new Ending(
        exitCodes.failed,
        "There is something in this database already, and a backup is only restored into an empty one: set DATA_DIR to a new folder (or DATABASE_URL to a new database). Nothing has been changed.",
      );
  }
  if ((made[0]?.number ?? 0) > manifest.migration)
    throw new Ending(
      exitCodes.failed,
      "This database is empty, but has been prepared by a newer version than the backup's: set DATA_DIR to a new folder (or DATABASE_URL to a new database). Nothing has been changed.",
    );
}

/** Loads all in one transaction, which commits only when every count and every checksum is as the backup says. */
async function load(
  owner: Client,
  config: Config,
  manifest: Manifest,
  members: AsyncGenerator<Member>,
  file: string,
): Promise<Checks> {
  const names = manifest.tables.map((table) => table.name);
  await owner.query("begin");
  await owner.query("set local datestyle = 'ISO'; set local timezone = 'UTC'; set local statement_timeout = 0");
  // Triggers index and announce what is new; this is not new, and comes with its index.
  for (const name of names) await owner.query(`alter table ${name} disable trigger user`);
  if (names.length > 0) await owner.query(`truncate ${names.join(", ")}`);
  const loaded = await loadTables(owner, config, manifest, members, file);
  if (loaded.checks === null) throw notWhole(file, "its end is missing");
  for (const name of names) {
    const wanted = loaded.checks.tables[name];
    const got = loaded.tables.get(name)?.result() ?? new TableCheck().result();
    if (wanted === undefined || wanted.rows !== got.rows || wanted.sha256 !== got.sha256)
      throw notWhole(file, `${name} is not as it was when it was written`);
  }
  if (loaded.files !== loaded.checks.files) throw notWhole(file, "files are missing");
  for (const { name, value } of manifest.sequences) await owner.query("select setval($1, $2)", [name, value]);
  for (const name of names) await owner.query(`alter table ${name} enable trigger user`);
  await owner.query("commit");
  await owner.query("analyze");
  return loaded.checks;
}

interface Loaded {
  tables: Map<string, TableCheck>;
  files: number;
  checks: Checks | null;
}

async function loadTables(
  owner: Client,
  config: Config,
  manifest: Manifest,
  members: AsyncGenerator<Member>,
  file: string,
): Promise<Loaded> {
  const store = new FolderFileStore(join(config.dataDir, "files"));
  const byFolder = new Map(manifest.tables.map((table) => [folderOf(table.name), table]));
  const loaded: Loaded = { tables: new Map(), files: 0, checks: null };
  let filling: TableFilling | null = null;
  for await (const member of members) {
    const [kind, name = ""] = member.path.split("/");
    const table = byFolder.get(name);
    if (kind === "tables" && table !== undefined) {
      if (filling?.table !== table) {
        await filling?.finish();
        filling = new TableFilling(owner, table, file);
        loaded.tables.set(table.name, filling.check);
      }
      for await (const chunk of member.content) await filling.add(chunk);
      continue;
    }
    await filling?.finish();
    filling = null;
    if (kind === "files") {
      const content = await wholeOf(member);
      if (sha256(content) !== name) throw notWhole(file, `the file ${name} is not as it was when it was written`);
      await store.put(content);
      loaded.files++;
    } else if (member.path === checksPath) {
      const checks = Checks.safeParse(jsonOf(await wholeOf(member)));
      if (!checks.success) throw notWhole(file, "its list of checks is damaged");
      loaded.checks = checks.data;
    }
  }
  return loaded;
}

/** One COPY for all the pieces of a table: a row may begin in one and end in the next. */
class TableFilling {
  readonly table: Table;
  readonly check = new TableCheck();
  private readonly file: string;
  private readonly stream: CopyStreamQuery;
  private readonly ended: Promise<void>;

  constructor(owner: Client, table: Table, file: string) {
    this.table = table;
    this.file = file;
    this.stream = owner.query(copyFrom(`copy ${table.name} (${table.columns.join(", ")}) from stdin`));
    this.ended = finished(this.stream);
    this.ended.catch(() => {});
  }

  async add(chunk: Buffer): Promise<void> {
    this.check.add(chunk);
    // When it fails there is no drain; what failed is told by finish.
    if (!this.stream.write(chunk)) await Promise.race([once(this.stream, "drain"), this.ended]).catch(() => {});
  }

  async finish(): Promise<void> {
    this.stream.end();
    try {
      await this.ended;
    } catch (cause) {
      throw notWhole(this.file, `${this.table.name} can't be loaded (${oneLine((cause as Error).message)})`, cause);
    }
  }
}

function notWhole(file: string, why: string, cause?: unknown): Ending {
  return new Ending(exitCodes.failed, `${file} is no whole backup: ${why}. Nothing has been restored.`, cause);
}
