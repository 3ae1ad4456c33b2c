import { sql } from "kysely";
import { Client } from "pg";
import type { Channel } from "#contract";
import {
  createApp,
  createLog,
  JobRunner,
  newId,
  sha256,
  smtpMailer,
  system,
  type FileStore,
  type Handover,
  type JobPayload,
  type Mailer,
  type Parcel,
  type Role,
  type Tx,
} from "#kernel";
import { OutsideServer, testDatabase, type TestDatabase, type TestOrganisation } from "#test-support";
import { createChannels, type Channels, type ChannelsOptions, type DeliveryNews, type Incoming, type Outgoing } from "./index.ts";

type Task = (payload: JobPayload) => Promise<void>;

/** Jobs done when the test says so, by the test's clock. */
class JobsByHand extends JobRunner {
  readonly known = new Map<string, Task>();
  readonly swept: (() => Promise<void>)[] = [];

  override task(name: string, task: Task): void {
    this.known.set(name, task);
  }

  override sweep(sweep: () => Promise<void>): void {
    this.swept.push(sweep);
  }
}

/** An outgoing server that does as it is told. */
export class MailerByHand implements Mailer {
  kind: "smtp" | "none" = "smtp";
  readonly handed: Parcel[] = [];
  /** What it says next; when nothing is laid down it takes everything. */
  readonly answers: Handover[] = [];
  sick: string | null = null;
  /** Called with the mail in hand, before it answers. */
  meanwhile: () => Promise<void> = async () => {};

  /** A real one, when there is a real server at the other end. */
  through: Mailer | null = null;

  async hand(tx: Tx, parcel: Parcel): Promise<Handover> {
    if (this.through !== null) return this.through.hand(tx, parcel);
    this.handed.push(parcel);
    await this.meanwhile();
    return this.answers.shift() ?? { outcome: "taken" };
  }

  largest: number | null = null;

  async largestMail(): Promise<number | null> {
    return this.through === null ? this.largest : this.through.largestMail();
  }

  async ailment(): Promise<string | null> {
    return this.through === null ? this.sick : this.through.ailment();
  }

  close(): void {}
}

class FilesInMemory implements FileStore {
  private readonly contents = new Map<string, Buffer>();

  async put(content: Buffer): Promise<string> {
    this.contents.set(sha256(content), content);
    return sha256(content);
  }

  async putStream(content: AsyncIterable<Buffer>): Promise<{ contentHash: string; size: number }> {
    const pieces: Buffer[] = [];
    for await (const piece of content) pieces.push(piece);
    const whole = Buffer.concat(pieces);
    return { contentHash: await this.put(whole), size: whole.length };
  }

  async read(hash: string): Promise<Buffer> {
    const content = this.contents.get(hash);
    if (content === undefined) throw Object.assign(new Error("There is no such file."), { code: "ENOENT" });
    return content;
  }

  stream(): never {
    throw new Error("Nobody streams here.");
  }
}

/** The room of channels on a database of its own, with a listener on a free port and all around it played by hand. */
export class ChannelBench {
  readonly mailer = new MailerByHand();
  readonly files = new FilesInMemory();
  readonly takenIn: Incoming[] = [];
  readonly news: DeliveryNews[] = [];
  /** Thrown by takeIn while it is set. */
  refusal: Error | null = null;
  /** Which messages it is thrown for. */
  refuses: (incoming: Incoming) => boolean = () => true;
  /** Thrown by delivered while it is set. */
  deafness: Error | null = null;
  /** Whose news it fails to hear, and with it all that it was told together with. */
  deafTo: (news: DeliveryNews) => boolean = () => false;
  readonly channels: Channels;
  readonly made: TestDatabase;
  port = 0;
  private readonly jobs: JobsByHand;
  private readonly byFingerprint = new Map<string, string>();
  private readonly owner: Client;
  private served: ReturnType<typeof createApp> | null = null;

  private readonly settings: Partial<ChannelsOptions>;

  private constructor(made: TestDatabase, settings: Partial<ChannelsOptions>) {
    this.made = made;
    this.settings = settings;
    this.jobs = new JobsByHand(made.ownerUrl, made.secret, createLog("silent"));
    this.owner = new Client({ connectionString: made.ownerUrl });
    this.channels = this.another();
  }

  /** The room once more, as another process has it. */
  another(): Channels {
    const { made } = this;
    return createChannels({
      database: made.database,
      clock: made.clock,
      log: createLog("silent"),
      files: this.files,
      mailer: this.mailer,
      jobs: this.jobs,
      events: {
        takeIn: async (tx, mails) => {
          const ids: string[] = [];
          for (const incoming of mails) ids.push(await this.takeIn(tx, incoming));
          return ids;
        },
        delivered: async (tx, news) => {
          if (this.deafness !== null || news.some(this.deafTo)) {
            await sql`select 1 / 0`.execute(tx.db).catch(() => {});
            throw this.deafness ?? new Error("It was not heard.");
          }
          this.news.push(...news);
        },
      },
      smtp: { host: "127.0.0.1", port: 0 },
      publicUrl: "http://localhost:3000",
      lookUp: () => Promise.reject(Object.assign(new Error("No network here."), { code: "ETIMEOUT" })),
      secret: made.secret,
      allowInside: true,
      patience: { silence: 1500, news: 200, retry: [50, 400], junk: { every: 200, atATime: 1000 } },
      ...this.settings,
    });
  }

  static async set(settings: Partial<ChannelsOptions> = {}): Promise<ChannelBench> {
    const bench = new ChannelBench(await testDatabase(), settings);
    await bench.owner.connect();
    bench.port = (await bench.channels.listen()).port;
    return bench;
  }

  async clear(): Promise<void> {
    await this.channels.close();
    this.channels.hangUp();
    await this.owner.end();
    await this.made.stop();
  }

  /** As the room of conversations does it: a message by its fingerprint, once. */
  private async takeIn(tx: Tx, incoming: Incoming): Promise<string> {
    if (this.refusal !== null && this.refuses(incoming)) {
      // As most faults do, it takes the transaction with it.
      await sql`select 1 / 0`.execute(tx.db).catch(() => {});
      throw this.refusal;
    }
    const before = this.byFingerprint.get(incoming.fingerprint);
    if (before !== undefined) return before;
    const id = newId();
    this.byFingerprint.set(incoming.fingerprint, id);
    this.takenIn.push(incoming);
    return id;
  }

  /** Has mail go to a server of the outside world, over a real line, while `work` is done; afterwards nobody listens there. @returns its port */
  async overALine(
    work: (outside: OutsideServer, mailer: Mailer) => Promise<void>,
    offers: ConstructorParameters<typeof OutsideServer>[0] = {},
  ): Promise<number> {
    const outside = new OutsideServer(offers);
    const port = await outside.listen();
    const mailer = smtpMailer(`smtp://127.0.0.1:${port}`);
    this.mailer.through = mailer;
    try {
      await work(outside, mailer);
    } finally {
      this.mailer.through = null;
      mailer.close();
      await outside.close();
    }
    return port;
  }

  /** Does all jobs whose time has come, and those they lead to. */
  async doJobs(): Promise<void> {
    for (;;) {
      const { rows } = await this.owner.query<{ task: string; payload: JobPayload }>(
        `with due as (
           select j.id from graphile_worker._private_jobs j
           -- What was to be done at once has the database's own time.
           where j.run_at <= $1::timestamptz or j.run_at in (j.created_at, j.updated_at) order by j.run_at, j.id limit 1
         )
         delete from graphile_worker._private_jobs j using due, graphile_worker._private_tasks t
         where j.id = due.id and t.id = j.task_id returning t.identifier as task, j.payload`,
        [this.made.clock.now()],
      );
      const [job] = rows;
      if (job === undefined) return;
      await this.jobs.known.get(job.task)?.(job.payload);
    }
  }

  /** Does one job, as a process would that found it in the queue. */
  async doJob(task: string, id: string): Promise<void> {
    await this.jobs.known.get(task)?.({ organisationId: this.made.organisation.id, id });
  }

  /** The process is to end: from now on no job begins anything. */
  async endJobs(): Promise<void> {
    await this.jobs.stop();
  }

  async sweep(): Promise<void> {
    for (const sweep of this.jobs.swept) await sweep();
  }

  /** Asks the database as its owner. */
  async ask<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.owner.query<Row>(sql, values)).rows;
  }

  act<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.made.database.inOrganisation(this.made.organisation.id, system, work);
  }

  /** How the channel is, as the API tells it. */
  async health(): Promise<Channel["health"]> {
    const [channel] = (await this.request("GET", "/channels")).body["items"] as Channel[];
    if (channel === undefined) throw new Error("There is no channel.");
    return channel.health;
  }

  async rereadUnreadable(): Promise<void> {
    const { body } = await this.request("GET", "/unreadable-mails");
    for (const { id } of body["items"] as { id: string }[]) await this.request("POST", `/unreadable-mails/${id}/retries`);
  }

  /** Asks the room's routes, as somebody with the role. */
  async request(
    method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE",
    path: string,
    {
      role = "admin",
      body,
      organisation = this.made.organisation,
      session,
    }: { role?: Role; body?: object; organisation?: TestOrganisation; session?: string } = {},
  ): Promise<{ status: number; body: Record<string, unknown>; text: string; headers: Record<string, unknown> }> {
    const app = await this.app();
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        "x-role": role,
        "x-organisation": organisation.id,
        "x-agent": organisation.agentId,
        ...(session && { "x-session": session }),
      },
      ...(body && { payload: body }),
    });
    const isJson = String(response.headers["content-type"]).includes("json");
    return {
      status: response.statusCode,
      body: isJson ? response.json<Record<string, unknown>>() : {},
      text: response.body,
      headers: response.headers,
    };
  }

  private app(): ReturnType<typeof createApp> {
    this.served ??= this.makeApp();
    return this.served;
  }

  private async makeApp(): Promise<Awaited<ReturnType<typeof createApp>>> {
    const publicUrl = "http://localhost:3000";
    const app = await createApp({ log: createLog("silent"), version: "test", publicUrl });
    this.channels.routes({
      app,
      database: this.made.database,
      identify: async ({ headers }) => ({
        organisationId: String(headers["x-organisation"]),
        actor: { kind: "agent", id: String(headers["x-agent"]), name: "Anna Lind", role: headers["x-role"] as Role },
        byCookie: false,
        session: typeof headers["x-session"] === "string" ? headers["x-session"] : null,
      }),
      policy: this.channels.policy,
      publicUrl,
    });
    return app;
  }

  outgoing(change: Partial<Outgoing> = {}): Outgoing {
    const messageId = change.messageId ?? newId();
    return {
      messageId,
      channelId: this.made.organisation.channelId,
      headerMessageId: `${messageId}@nordljus.example`,
      answers: [],
      from: { name: "Åsa på Nordljus", address: this.made.organisation.address },
      to: [{ name: "Göran Öst", address: "goran@kund.example" }],
      cc: [],
      subject: "Din fråga om fakturan",
      text: "Hej Göran!",
      html: null,
      attachments: [],
      automatic: false,
      ...change,
    };
  }
}
