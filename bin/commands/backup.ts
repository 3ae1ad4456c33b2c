import { createReadStream, existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Command } from "commander";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { readConfig, version, type Config } from "#config";
import { openDatabase } from "../../server/open-database.ts";
import { ArchiveWriter, TableCheck } from "../backup/archive.ts";
import {
  checksPath,
  folderOf,
  manifestPath,
  markOf,
  ownSequences,
  ownTables,
  type Checks,
  type Manifest,
} from "../backup/manifest.ts";
import { Ending, exitCodes } from "../endings.ts";
import { asOwner, closing } from "../with-house.ts";

/** A table goes into the archive in pieces, because the size of a piece stands before it. */
const pieceSize = 8 * 1024 * 1024;

export function backupCommand(): Command {
  return new Command("backup")
    .argument("<file>", "where to; such as lyhord-2026-11-22.tar.zst")
    .option("--replace", "replace the file if it is there already")
    .addHelpText(
      "after",
      `
Works while the server runs. The file is a .tar compressed with zstd. It holds personal data and the installation's secret:
keep it as you keep passwords.

Example:
  $ bin/lyhord backup /srv/backups/lyhord-$(date +%F).tar.zst`,
    )
    .action(backUp);
}

async function backUp(given: string, { replace = false }: { replace?: boolean }): Promise<void> {
  const config = readConfig(process.env);
  const file = resolve(given);
  if (!existsSync(dirname(file))) throw new Ending(exitCodes.cannotWrite, `There is no folder ${dirname(file)} to write to.`);
  if (existsSync(file) && !replace)
    throw new Ending(exitCodes.cannotWrite, `${file} is there already: choose another name, or add --replace.`);
  const { ownerUrl, secret, embedded } = await openDatabase(config);
  const checks = await closing(
    async () => embedded?.stop(),
    async () => {
      const archive = new ArchiveWriter(file);
      try {
        const written = await asOwner(ownerUrl, (owner) => writeAll(archive, owner, config, secret));
        await archive.finish();
        return written;
      } catch (error) {
        await archive.discard();
        throw error;
      }
    },
  );
  const rows = Object.values(checks.tables).reduce((sum, table) => sum + table.rows, 0);
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1);
  process.stdout.write(`${file}: ${rows} rows and ${checks.files} files, ${megabytes} MB.\n`);
  if (checks.missingFiles.length > 0)
    throw new Ending(
      exitCodes.failed,
      `The backup is written, but ${checks.missingFiles.length} of the files that messages refer to are not in ${join(config.dataDir, "files")}: ${checks.missingFiles.slice(0, 3).join(", ")}.`,
    );
}

async function writeAll(archive: ArchiveWriter, owner: Client, config: Config, secret: string): Promise<Checks> {
  // One snapshot for all, and all rows or an error: never a part because a policy hid the rest.
  await owner.query("begin isolation level repeatable read read only");
  await owner.query("set local row_security = off; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'");
  await owner.query("set local timezone = 'UTC'; set local bytea_output = 'hex'; set local statement_timeout = 0");
  const manifest = await describe(owner, config, secret);
  await archive.add(manifestPath, Buffer.from(JSON.stringify(manifest, null, 2)));
  const checks: Checks = { tables: {}, files: 0, missingFiles: [] };
  for (const { name, columns } of manifest.tables) checks.tables[name] = await writeTable(archive, owner, name, columns);
  const { rows } = await owner.query<{ hash: string }>("select distinct content_hash as hash from files order by 1");
  await owner.query("commit");
  // Bytes are on disk before the row that names them, and never change: they need no snapshot.
  for (const { hash } of rows) {
    const path = join(config.dataDir, "files", hash.slice(0, 2), hash.slice(2, 4), hash);
    if (existsSync(path)) {
      await archive.addStream(`files/${hash}`, statSync(path).size, createReadStream(path));
      checks.files++;
    } else {
      checks.missingFiles.push(hash);
    }
  }
  await archive.add(checksPath, Buffer.from(JSON.stringify(checks, null, 2)));
  return checks;
}

async function describe(owner: Client, config: Config, secret: string): Promise<Manifest> {
  const { rows } = await owner.query<{ number: number }>("select max(number) as number from lyhord_migrations");
  return {
    format: 1,
    lyhord: version(),
    madeAt: new Date().toISOString(),
    migration: rows[0]?.number ?? 0,
    tables: await ownTables(owner),
    sequences: await ownSequences(owner),
    // Second factors are sealed with it: without the secret nobody who has one could sign in after a restore.
    secret: config.secret === null ? secret : null,
    secretMark: markOf(secret),
  };
}

async function writeTable(
  archive: ArchiveWriter,
  owner: Client,
  name: string,
  columns: string[],
): Promise<{ rows: number; sha256: string }> {
  const check = new TableCheck();
  let pieces = 0;
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    if (size === 0) return;
    const piece = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await archive.add(`tables/${folderOf(name)}/${String(++pieces).padStart(6, "0")}.copy`, piece);
  };
  const rows = owner.query(copyTo(`copy ${name} (${columns.join(", ")}) to stdout`));
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    check.add(chunk);
    waiting.push(chunk);
    size += chunk.length;
    if (size >= pieceSize) await flush();
  }
  await flush();
  return check.result();
}
