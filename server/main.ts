import { resolve } from "node:dns/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Client } from "pg";
import { channelsPolicy, createChannels, Ways, type Channels } from "#channels";
import { version, type Config } from "#config";
import { contactPolicy, contactRoutes } from "#contacts";
import { conversationPolicy, createConversations, type Conversations } from "#conversations";
import { demoPolicy, demoRoutes, keepDemoMailHere, seedDemo } from "#demo";
import {
  createApp,
  createLog,
  Database,
  demoMailer,
  FolderFileStore,
  forgetOldAnswers,
  JobRunner,
  noMailer,
  reachOutside,
  serveWeb,
  Signals,
  smtpMailer,
  systemClock,
  type Clock,
  type Gate,
  type Log,
  type Mailer,
  type Reach,
} from "#kernel";
import { organisationPolicy, organisationRoutes } from "#organisation";
import { createStaff, staffPolicy, type Staff } from "#staff";
import { rescoreForAll, tonePolicy, toneRoutes } from "#tone";
import { openDatabase } from "./open-database.ts";

export const roles = ["web", "mail", "jobs"] as const;
/** What a process does: serve the API and the workspace, listen for mail, do the jobs. */
export type ProcessRole = (typeof roles)[number];

export interface Running {
  /** Ports as they are, also when 0 was asked for; null for what this process doesn't do. */
  port: number | null;
  smtpPort: number | null;
  /** How to sign in to the demo, while it is here. */
  demoSignIn: { email: string; password: string } | null;
  /** Mail still works through its steps; the database ends last. */
  stop(): Promise<void>;
}

/** Everything a process has before it listens: also what the command line works with. */
export interface House {
  config: Config;
  clock: Clock;
  log: Log;
  secret: string;
  ownerUrl: string;
  database: Database;
  files: FolderFileStore;
  jobs: JobRunner;
  signals: Signals;
  mailer: Mailer;
  staff: Staff;
  channels: Channels;
  conversations: Conversations;
  close(): Promise<void>;
}

/** The only wiring: which room hears what from which. */
export async function openHouse(config: Config, clock: Clock = systemClock, reach: Reach = reachOutside): Promise<House> {
  const log = createLog(config.logLevel);
  const { ownerUrl, secret, embedded } = await openDatabase(config);
  const database = new Database(ownerUrl, secret, clock);
  const files = new FolderFileStore(join(config.dataDir, "files"));
  const jobs = new JobRunner(ownerUrl, secret, log);
  jobs.sweep(() => forgetOldAnswers(database));
  jobs.daily(() => files.forgetUnfinished(clock.now()));
  jobs.daily(() => rescoreForAll(database));
  const signals = new Signals(ownerUrl, secret, log);
  const way = config.smtpUrl !== null ? smtpMailer(config.smtpUrl) : config.demo ? demoMailer : noMailer;
  const aroundMailer = config.demo ? keepDemoMailHere : (plain: Mailer) => plain;
  const mailer = aroundMailer(way);

  // The rooms know each other in one direction only; what goes the other way is told by these, once both stand.
  let conversations: Conversations | null = null;
  const standing = () => {
    if (conversations === null) throw new Error("The conversations room is not open yet.");
    return conversations;
  };
  const channels = createChannels({
    database,
    clock,
    log,
    files,
    mailer,
    aroundMailer,
    jobs,
    events: {
      takeIn: (tx, mails) => standing().takeIn(tx, mails),
      delivered: (tx, news) => standing().delivered(tx, news),
    },
    smtp: { host: config.smtpHost, port: config.smtpPort },
    attachments: { mostInMail: config.mostInMail, linkDays: config.fileLinkDays },
    ways: new Ways(config.smtpUrl, config.mailLimits, resolve),
    secret,
    publicUrl: config.publicUrl,
    allowInside: config.mailInside,
    microsoftLogin: config.microsoftLogin,
  });
  const staff = createStaff({
    database,
    ownerUrl,
    secret,
    publicUrl: config.publicUrl,
    clock,
    mailer,
    jobs,
    events: { agentLeft: (tx, agentId) => standing().agentLeft(tx, agentId) },
  });
  conversations = createConversations({
    database,
    channels,
    files,
    jobs,
    signals,
    log,
    reach,
    largestUpload: config.largestUpload,
  });

  return {
    config,
    clock,
    log,
    secret,
    ownerUrl,
    database,
    files,
    jobs,
    signals,
    mailer,
    staff,
    channels,
    conversations,
    async close() {
      await staff.close();
      await database.close();
      channels.hangUp();
      mailer.close();
      await embedded?.stop();
    },
  };
}

/** Starts what the roles ask for. @throws errors whose message says what to do */
export async function start(
  config: Config,
  wanted: readonly ProcessRole[] = roles,
  clock: Clock = systemClock,
  reach: Reach = reachOutside,
): Promise<Running> {
  const house = await openHouse(config, clock, reach);
  const stops: (() => Promise<void>)[] = [() => house.close()];
  const stop = async () => {
    for (const step of stops.splice(0)) await step();
  };
  try {
    const demoSignIn = config.demo ? await foundDemo(house) : null;
    let port: number | null = null;
    let smtpPort: number | null = null;
    if (wanted.includes("web")) {
      await house.signals.start();
      stops.unshift(() => house.signals.close());
      const app = await createWeb(house);
      stops.unshift(async () => {
        house.conversations.close();
        await app.close();
      });
      await app.listen({ port: config.port, host: config.host });
      port = (app.server.address() as AddressInfo).port;
    }
    if (wanted.includes("jobs")) {
      await house.jobs.start();
      stops.unshift(() => house.jobs.stop());
    }
    if (wanted.includes("mail")) {
      smtpPort = (await house.channels.listen()).port;
      stops.unshift(() => house.channels.close());
    }
    return { port, smtpPort, demoSignIn, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createWeb(house: House) {
  const { config, database, staff, channels, conversations } = house;
  const app = await createApp({ log: house.log, version: version(), publicUrl: config.publicUrl });
  const gate: Gate = {
    app,
    database,
    identify: staff.identify,
    policy: {
      ...organisationPolicy,
      ...staffPolicy,
      ...contactPolicy,
      ...channelsPolicy,
      ...conversationPolicy,
      ...tonePolicy,
      ...demoPolicy,
    },
    publicUrl: config.publicUrl,
  };
  organisationRoutes(gate);
  staff.routes(gate);
  contactRoutes(gate, (tx, addresses) => conversations.oursAmong(tx, addresses));
  channels.routes(gate);
  conversations.routes(gate);
  toneRoutes(gate);
  demoRoutes(gate, house);
  app.get("/health/live", { schema: { hide: true } }, async () => ({ status: "ok" }));
  app.get("/health/ready", { schema: { hide: true } }, async (_request, reply) => {
    const ready = await database.isReachable();
    return reply.status(ready ? 200 : 503).send({ status: ready ? "ok" : "no database" });
  });
  await serveWeb(app, join(import.meta.dirname, "..", "web", "dist"));
  return app;
}

/** Fills an empty database with the demo, once, and says how to sign in for as long as it is here. */
async function foundDemo(house: House): Promise<Running["demoSignIn"]> {
  const owner = new Client({ connectionString: house.ownerUrl });
  await owner.connect();
  try {
    return await seedDemo(owner, house);
  } finally {
    await owner.end();
  }
}
