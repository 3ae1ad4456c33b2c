import { Logger, makeWorkerUtils, run, type Runner } from "graphile-worker";
import type { Pool } from "pg";
import { sql } from "kysely";
import { poolFor } from "./database/database.ts";
import type { Log } from "./log.ts";
import type { Tx } from "./tx.ts";

/** What a job is given: ids only, never content. */
export interface JobPayload {
  organisationId: string;
  id: string;
}

export type Task = (payload: JobPayload) => Promise<void>;
/** Done every minute by one process: finds what a kill left undone. */
export type Sweep = () => Promise<void>;

export interface EnqueueOptions {
  runAt?: Date;
  /** A later job with the same key replaces one that still waits. */
  key?: string;
  /** Jobs of one queue are done one at a time, in order. */
  queue?: string;
}

/** Adds a job as part of the transaction: it is there exactly when what it is for is. */
export async function enqueue(tx: Tx, task: string, id: string, options: EnqueueOptions = {}): Promise<void> {
  const payload = JSON.stringify({ organisationId: tx.organisationId, id } satisfies JobPayload);
  await sql`select enqueue(${task}, ${payload}::json, ${options.runAt ?? null}, ${options.key ?? null}, ${options.queue ?? null})`.execute(
    tx.db,
  );
}

/** The same for many of one task, each with a key of its own. */
export async function enqueueAll(tx: Tx, task: string, jobs: readonly { id: string; key: string; runAt: Date }[]): Promise<void> {
  if (jobs.length === 0) return;
  const payloads = jobs.map(({ id }) => JSON.stringify({ organisationId: tx.organisationId, id } satisfies JobPayload));
  const keys = jobs.map(({ key }) => key);
  const times = jobs.map(({ runAt }) => runAt);
  await sql`
    select enqueue(${task}, j.payload::json, j.run_at, j.key, null)
    from unnest(${payloads}::text[], ${times}::timestamptz[], ${keys}::text[]) j (payload, run_at, key)
  `.execute(tx.db);
}

export async function withdrawJob(tx: Tx, key: string): Promise<void> {
  await sql`select withdraw_job(${key})`.execute(tx.db);
}

/** Does the jobs. Rooms say what each task is; main.ts starts it in the processes that have the role. */
export class JobRunner {
  private readonly tasks = new Map<string, Task>();
  private readonly sweeps: Sweep[] = [];
  private readonly dailies: Sweep[] = [];
  private readonly url: string;
  private readonly secret: string;
  private readonly log: Log;
  private pool: Pool | null = null;
  private runner: Runner | null = null;
  private ending = false;

  constructor(ownerUrl: string, secret: string, log: Log) {
    this.url = ownerUrl;
    this.secret = secret;
    this.log = log;
  }

  task(name: string, task: Task): void {
    this.tasks.set(name, task);
  }

  sweep(sweep: Sweep): void {
    this.sweeps.push(sweep);
  }

  /** The same once a day, and at the start. */
  daily(sweep: Sweep): void {
    this.dailies.push(sweep);
  }

  async start(): Promise<void> {
    this.pool = poolFor("lyhord_jobs", this.url, this.secret, 6);
    this.pool.on("connect", (client) => client.on("error", () => {}));
    await this.sweepAll();
    await this.sweepDaily();
    this.runner = await run({
      pgPool: this.pool,
      concurrency: 4,
      pollInterval: 2000,
      noHandleSignals: true,
      logger: new Logger(() => (level, message) => {
        if (["error", "warning"].includes(level)) this.log.warn({ jobs: message }, "a job failed");
      }),
      taskList: {
        ...Object.fromEntries([...this.tasks].map(([name, task]) => [name, (payload: unknown) => task(payload as JobPayload)])),
        sweep: () => this.sweepAll(),
        tidy: () => this.tidy(),
      },
      crontab: "* * * * * sweep\n17 3 * * * tidy",
    });
  }

  private async sweepAll(): Promise<void> {
    for (const sweep of this.sweeps) await sweep();
  }

  private async sweepDaily(): Promise<void> {
    for (const sweep of this.dailies) await sweep();
  }

  /** Also takes away what killed processes left in the queue: what it was for, the sweeps have seen to. */
  private async tidy(): Promise<void> {
    await this.sweepDaily();
    if (this.pool === null) return;
    const utils = await makeWorkerUtils({ pgPool: this.pool });
    await utils.cleanup({ tasks: ["DELETE_PERMAFAILED_JOBS", "GC_JOB_QUEUES"] });
    await utils.release();
  }

  /** Whether they are to end: a long job leaves what it has not begun to whoever comes after. */
  get isEnding(): boolean {
    return this.ending;
  }

  async stop(): Promise<void> {
    this.ending = true;
    await this.runner?.stop();
    await this.pool?.end();
  }
}
