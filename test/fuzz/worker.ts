/** The process in which a run takes place: the whole Lyhörd with little memory, and what is handed to it. Started by run.ts. */
import "../support/no-dns.ts";
import dns from "node:dns/promises";
import { syncBuiltinESMExports } from "node:module";
import { Broken, Intake } from "./intake.ts";
import { outsideOf } from "./outside.ts";
import { PlanApart } from "./plan-apart.ts";
import { Plan, type PlannedMail, type Wanted } from "./plan.ts";
import { Random } from "./random.ts";
import { measureReading } from "./reading.ts";
import { asHanded } from "./smtp-hand.ts";

export interface Work extends Wanted {
  databaseUrl: string;
  smtpUrl: string;
  dataDir: string;
}

/** What the worker tells: which it is at, how far it has come, what it has found, and how it was. */
export type Told = { working: number[] } | { progress: number } | { finding: string; indexes: number[] } | { over: Figures };

export interface Figures {
  mails: number;
  handedIn: number;
  fates: Intake["fates"];
  /** Of reading one mail alone, as the processor counts it. */
  worstMilliseconds: number;
  worstIndex: number;
  meanMilliseconds: number;
  /** By how much one mail made the process larger than it had ever been. */
  largestGrowthMegabytes: number;
  /** What is held when everything is collected, after each so many mails. */
  heldMegabytes: number[];
  peakMegabytes: number;
  /** Why mails could not be read, and how many. */
  refusals: Record<string, number>;
}

const together = 25;
/** So that no conversation gets longer than any that people have. */
const mailsInOrganisation = 500;

async function work({ databaseUrl, smtpUrl, dataDir, ...wanted }: Work): Promise<void> {
  const plan = new Plan(wanted);
  const made = new PlanApart(wanted);
  dns.resolve = outsideOf(wanted.seed).lookUp as typeof dns.resolve;
  syncBuiltinESMExports();
  const intake = await Intake.open(databaseUrl, smtpUrl, dataDir);
  const figures: Figures = {
    mails: plan.length - plan.beginning,
    handedIn: 0,
    fates: intake.fates,
    worstMilliseconds: 0,
    worstIndex: 0,
    meanMilliseconds: 0,
    largestGrowthMegabytes: 0,
    heldMegabytes: [],
    peakMegabytes: 0,
    refusals: {},
  };
  const random = new Random(wanted.seed);
  for (let first = plan.beginning; first < plan.length; first += together) {
    if ((first - plan.beginning) % mailsInOrganisation === 0) {
      await intake.moveOn(databaseUrl);
      figures.heldMegabytes.push(heldMegabytes());
    }
    const indexes = Array.from({ length: Math.min(together, plan.length - first) }, (_, at) => first + at);
    const mails: (PlannedMail & { index: number })[] = [];
    for (const index of indexes) mails.push({ index, ...(await made.at(index)) });
    for (const { index, content } of mails) {
      tell({ working: [index] });
      const { microseconds, kilobytes, fault, refused } = await measureReading(content, wanted.seed, index);
      if (fault !== null) tell({ finding: fault, indexes: [index] });
      if (refused !== null) figures.refusals[refused] = (figures.refusals[refused] ?? 0) + 1;
      figures.meanMilliseconds += microseconds / 1000 / figures.mails;
      if (microseconds / 1000 > figures.worstMilliseconds)
        Object.assign(figures, { worstMilliseconds: microseconds / 1000, worstIndex: index });
      // The first grow it because it has just begun.
      if (first > plan.beginning) figures.largestGrowthMegabytes = Math.max(figures.largestGrowthMegabytes, kilobytes / 1024);
    }
    tell({ working: indexes });
    const handed = mails.flatMap(({ content, number }) => (number === null || random.once(10) ? [content, content] : [content]));
    figures.handedIn += handed.length;
    try {
      await intake.takeIn(handed);
    } catch (error) {
      const broken = error instanceof Broken ? error.content : null;
      const blamed = mails.filter(({ content }) => broken !== null && asHanded(content).equals(broken)).map(({ index }) => index);
      tell({
        finding: error instanceof Broken ? error.message : String((error as Error).stack),
        indexes: blamed.length > 0 ? blamed : indexes,
      });
      // What has gone wrong once must not be found again in each of the following.
      await intake.moveOn(databaseUrl);
    }
    tell({ progress: first + mails.length });
  }
  figures.heldMegabytes.push(heldMegabytes());
  figures.peakMegabytes = process.resourceUsage().maxRSS / 1024;
  await intake.close();
  await made.close();
  tell({ over: figures });
}

function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

function tell(told: Told): void {
  process.send?.(told);
}

process.once("message", (given: Work) => {
  void work(given).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
