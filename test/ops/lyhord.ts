import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject, onTestFinished } from "vitest";

const command = join(import.meta.dirname, "..", "..", "bin", "lyhord");

export interface Ended {
  code: number;
  out: string;
  error: string;
}

export interface Started {
  child: ChildProcess;
  port: number;
  smtpPort: number;
  said: string;
  /** Sends the signal and waits for the end. Gives the exit code, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** An installation with a folder of its own, as somebody at a terminal has it; gone when the test is over. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), "lyhord-ops-"));
  private readonly env: Record<string, string>;
  private readonly running = new Set<ChildProcess>();

  constructor(env: Record<string, string> = {}) {
    this.env = { PORT: "0", SMTP_PORT: "0", LYHORD_DEMO: "0", DATA_DIR: this.folder, ...env };
    onTestFinished(() => this.remove());
  }

  /** Runs a command to its end. */
  async run(args: string[], { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Ended> {
    const child = this.spawn(args, env);
    const out = collect(child, "stdout");
    const error = collect(child, "stderr");
    child.stdin?.end(input);
    const code = await ended(child);
    if (typeof code !== "number") throw new Error(`lyhord ${args.join(" ")} was ended by ${code}`);
    return { code, out: out(), error: error() };
  }

  /** Starts the server and waits until it says where it is. */
  async start(args: string[] = [], env: Record<string, string> = {}): Promise<Started> {
    const child = this.spawn(["start", ...args], env);
    const out = collect(child, "stdout");
    const error = collect(child, "stderr");
    const up = new Promise<void>((resolve) => child.stdout?.on("data", () => out().includes("Stop with") && resolve()));
    const over = ended(child).then((code) => {
      throw new Error(`lyhord start ended with ${code}: ${error()}`);
    });
    // Once it is up, its end is no error.
    over.catch(() => {});
    await Promise.race([up, over]);
    const numberIn = (pattern: RegExp) => Number(pattern.exec(out())?.[1] ?? Number.NaN);
    return {
      child,
      port: numberIn(/ is at \S+:(\d+)/),
      smtpPort: numberIn(/received on port (\d+)/),
      said: out(),
      end(signal = "SIGTERM") {
        const end = ended(child);
        child.kill(signal);
        return end;
      },
    };
  }

  /** The process id of the database in this folder, or null when none runs. */
  databaseProcess(): number | null {
    const file = join(this.folder, "postgres", "postmaster.pid");
    if (!existsSync(file)) return null;
    const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
    try {
      process.kill(pid, 0);
      return pid;
    } catch {
      return null;
    }
  }

  /** The owner's connection to the database that runs in this folder. */
  databaseUrl(): string {
    const port = readFileSync(join(this.folder, "postgres", "postmaster.pid"), "utf8").split("\n")[3];
    const password = readFileSync(join(this.folder, "postgres-password"), "utf8").trim();
    return `postgres://lyhord:${password}@127.0.0.1:${port}/lyhord`;
  }

  /**
   * Makes an organisation with its first user, and gives a token that may everything. Done by commands once in a test file; later
   * installations get a copy of the folder, as if somebody had moved it.
   */
  async found(): Promise<string> {
    if (this.env["LYHORD_SECRET"] !== undefined) return foundByCommands(this);
    founded ??= foundOnce();
    const { folder, token } = await founded;
    await promisify(execFile)("cp", ["-a", `${folder}/.`, this.folder]);
    return token;
  }

  private spawn(args: string[], env: Record<string, string>): ChildProcess {
    const child = spawn(command, args, { env: { ...withoutSettings(process.env), ...this.env, ...env }, stdio: "pipe" });
    this.running.add(child);
    return child;
  }

  private async remove(): Promise<void> {
    for (const child of this.running) if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    const database = this.databaseProcess();
    if (database !== null) {
      process.kill(database, "SIGINT");
      for (let waited = 0; waited < 100 && this.databaseProcess() !== null; waited++) await pause(100);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

let founded: Promise<{ folder: string; token: string }> | undefined;

async function foundOnce(): Promise<{ folder: string; token: string }> {
  const original = new Installation();
  const token = await foundByCommands(original);
  const folder = mkdtempSync(join(inject("folder"), "founded-"));
  await promisify(execFile)("cp", ["-a", `${original.folder}/.`, folder]);
  return { folder, token };
}

async function foundByCommands(installation: Installation): Promise<string> {
  const user = ["user", "create", "--email", "eva@exempelstad.example", "--name", "Eva Ek", "--organisation", "Exempelstad"];
  const made = await installation.run(user, { input: "kaffe cykel lampa moln\n" });
  if (made.code !== 0) throw new Error(made.error);
  const token = await installation.run(["token", "create", "--name", "tests", "--scope", "read,write,admin"]);
  if (token.code !== 0) throw new Error(token.error);
  return token.out.trim();
}

/** The settings of whoever runs the tests are not the tests'. */
function withoutSettings(env: NodeJS.ProcessEnv): Record<string, string> {
  const settings = /^(PORT|HOST|SMTP_.*|DATA_DIR|DATABASE_URL|PUBLIC_URL|LYHORD_.*|LOG_LEVEL|NODE_OPTIONS|VITEST.*)$/;
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !settings.test(entry[0])),
  );
}

function collect(child: ChildProcess, stream: "stdout" | "stderr"): () => string {
  let text = "";
  child[stream]?.setEncoding("utf8").on("data", (part: string) => (text += part));
  return () => text;
}

function ended(child: ChildProcess): Promise<number | NodeJS.Signals> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  if (child.signalCode !== null) return Promise.resolve(child.signalCode);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal ?? 1));
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Asks the API. @throws when it answers with an error */
export async function ask<T>(port: number, token: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
