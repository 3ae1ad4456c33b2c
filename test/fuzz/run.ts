/**
 * Hands each mail of ours and of the folders to a Lyhörd of its own, as it is and twice, then so many damaged ones, and holds it against what is promised
 * of a mail that comes in: it is a message that can be looked at, the same as one before, or shown as unreadable; none is lost, doubled, or takes
 * more than its share of time and memory.
 *
 *   npm run test:fuzz -- [FOLDER …] [--count 20000] [--seed 1] [--from NUMBER] [--only NUMBER]
 *   npm run test:corpora -- FOLDER …
 *
 * What it finds is saved under fuzz-findings/ as it was handed in.
 */
import { fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";
import { migrate, startEmbeddedPostgres } from "#kernel";
import { asOwner, testSecret, withDatabase } from "../support/database-server.ts";
import { Plan, type Wanted } from "./plan.ts";
import type { Figures, Told, Work } from "./worker.ts";

/** Megabytes of JavaScript's own: what is more than that ends the process. */
const heap = 256;
/** Nothing in a mail may keep it longer, in seconds of the processor; on a busy machine these may be many by the clock. */
const longestWork = 60;
/** By the clock: how often that is looked at, and how long nothing may be heard however little it works. */
const lookMilliseconds = 5000;
const longestSilence = 900_000;
/** What is held at the end, beyond what was held when it had warmed up. */
const mostLeaked = 40;
const mostFindings = 20;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      count: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      only: { type: "string" },
    },
  });
  const wanted: Wanted = {
    seed: numberIn("seed", values.seed),
    count: numberIn("count", values.count),
    from: numberIn("from", values.from),
    only: values.only === undefined ? null : numberIn("only", values.only),
    folders: positionals.map((folder) => resolve(folder)),
  };
  const folder = mkdtempSync(join(tmpdir(), "lyhord-fuzz-"));
  const outside = takeEverything();
  const database = await databaseOfItsOwn(folder);
  try {
    const smtpUrl = `smtp://127.0.0.1:${(outside.server.address() as AddressInfo).port}?ignoreTLS=true`;
    return await watch({ ...wanted, databaseUrl: database.url, smtpUrl, dataDir: join(folder, "data") }, new Plan(wanted));
  } finally {
    outside.close();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function numberIn(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} must be a whole number, such as --${name} 1000.`);
  return Number(value);
}

/** The mail server of the outside world. */
function takeEverything(): SMTPServer {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData: (stream, _session, done) => stream.on("end", () => done()).resume(),
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  return server;
}

/** On the server that DATABASE_URL names, or on an embedded one; nothing else there is touched. */
async function databaseOfItsOwn(folder: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  const embedded = given === undefined ? await startEmbeddedPostgres(folder, careless) : null;
  const server = given ?? embedded?.url ?? "";
  const name = `lyhord_fuzz_${process.pid}_${Date.now()}`;
  await asOwner(server, `create database ${name}`);
  const url = withDatabase(server, name);
  await migrate(url, testSecret);
  return {
    url,
    async drop() {
      await asOwner(server, `drop database if exists ${name} with (force)`);
      await embedded?.stop();
    },
  };
}

/** Watches over the process in which it takes place, and says how it went. */
async function watch(work: Work, plan: Plan): Promise<number> {
  const began = Date.now();
  const child = fork(join(import.meta.dirname, "worker.ts"), {
    execArgv: [`--max-old-space-size=${heap}`, "--expose-gc", "--disable-warning=ExperimentalWarning"],
  });
  const stop = () => void child.kill("SIGKILL");
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let findings = 0;
  let working: readonly number[] = [];
  let figures: Figures | null = null;
  let nextSaid = plan.beginning + 500;
  let heard = { at: Date.now(), worked: 0 };
  const looking = setInterval(() => {
    const worked = secondsWorkedBy(child.pid ?? 0);
    if (heard.worked === 0) heard.worked = worked;
    if (worked - heard.worked > longestWork || Date.now() - heard.at > longestSilence) stop();
  }, lookMilliseconds);
  const find = (sentence: string, indexes: readonly number[]) => {
    findings += 1;
    report(sentence, indexes, work, plan);
    if (findings === mostFindings) stop();
  };
  const hear = (told: Told) => {
    heard = { at: Date.now(), worked: 0 };
    if ("working" in told) working = told.working;
    if ("finding" in told) find(told.finding, told.indexes);
    if ("over" in told) figures = told.over;
    if (!("progress" in told) || told.progress < nextSaid) return;
    nextSaid += 500;
    console.log(`${told.progress} of ${plan.length}, ${seconds(began)} s`);
  };
  child.on("message", hear);
  child.send(work);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once("close", (...how) => resolve(how)),
  );
  clearInterval(looking);
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (figures === null && findings < mostFindings)
    find(`It ended amid its work (${signal ?? code}): too much memory, or too long.`, working);
  if (figures !== null) findings += tell(figures, seconds(began), plan);
  console.log(findings === 0 ? "Nothing was lost, doubled or too much." : `${findings} findings.`);
  return findings === 0 ? 0 : 1;
}

/** As the system counts it; where it does not tell, the clock. */
function secondsWorkedBy(pid: number): number {
  try {
    // Its name may have spaces and ends in a bracket; user and system time follow in hundredths (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^.*\)/, "").trim().split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Date.now() / 1000 / 3;
  }
}

function report(sentence: string, indexes: readonly number[], { seed }: Wanted, plan: Plan): void {
  const folder = resolve("fuzz-findings");
  mkdirSync(folder, { recursive: true });
  console.log(`FOUND: ${sentence}`);
  for (const index of indexes.slice(0, 30)) {
    const { content, story, number } = plan.at(index);
    const name = number === null ? `as-it-is-${index}.eml` : `seed-${seed}-number-${number}.eml`;
    writeFileSync(join(folder, name), content);
    console.log(
      `  fuzz-findings/${name} (${content.length} bytes; ${story})${number === null ? "" : `; again: --seed ${seed} --only ${number}`}`,
    );
  }
}

/** @returns how many of the figures are not as they should be */
function tell(figures: Figures, took: number, plan: Plan): number {
  const { fates, heldMegabytes, refusals } = figures;
  const whole = (number: number) => Math.round(number);
  console.log(
    [
      `${figures.mails} mails (${plan.beginning === 0 ? plan.sources.length : 0} as they are, twice), handed in ${figures.handedIn} times in ${took} s`,
      `open ${fates.open}, shelf ${fates.shelf}, spam ${fates.spam}, the same as before ${fates.same}, unreadable ${fates.unreadable}`,
      `reading: mean ${figures.meanMilliseconds.toFixed(1)} ms of the processor, worst ${whole(figures.worstMilliseconds)} ms (${plan.at(figures.worstIndex).story})`,
      `memory: heap limited to ${heap} MB; held ${heldMegabytes.map(whole).join(", ")} MB; at most ${whole(figures.peakMegabytes)} MB in all, one mail ${whole(figures.largestGrowthMegabytes)} MB`,
      ...Object.entries(refusals).map(([why, count]) => `refused ${count}: ${why}`),
    ].join("\n"),
  );
  const warm = heldMegabytes[Math.min(2, heldMegabytes.length - 1)] ?? 0;
  const leaked = (heldMegabytes.at(-1) ?? 0) - warm;
  if (leaked <= mostLeaked) return 0;
  console.log(`FOUND: ${whole(leaked)} MB more are held at the end than after a thousand mails.`);
  return 1;
}

function seconds(since: number): number {
  return Math.round((Date.now() - since) / 1000);
}

process.exitCode = await main();
