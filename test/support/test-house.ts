import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import { createToken } from "#staff";
import { newId, system, type Database, type Reach, type Scope } from "#kernel";
import { readConfig } from "#config";
import { Accounts } from "../../server/staff/accounts.ts";
import { start, type Running } from "../../server/main.ts";
import { testDatabase, type TestDatabase, type TestOrganisation } from "./test-database.ts";
import "./no-dns.ts";

/** A mail that arrived at the outside world's server. */
export interface ArrivedMail {
  from: string;
  to: string[];
  raw: string;
  mail: ParsedMail;
  /** With the reports that were asked for (RFC 3461). */
  envelope: SMTPServerSession["envelope"];
  /** Who signed in to send it, if anybody had to. */
  user: string | null;
}

export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
  headers: Headers;
}

export interface Ask {
  <T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** The headers that say who asks. */
  credentials: Record<string, string>;
}

/** A whole Lyhörd on a database of its own, with the mail server of the outside world beside it. */
export interface TestHouse {
  running: Running;
  base: TestDatabase;
  database: Database;
  organisation: TestOrganisation;
  url: string;
  /** Asks the API with a token of the organisation. */
  asking(organisation?: TestOrganisation, scopes?: Scope[]): Promise<Ask>;
  /** Makes the agent's account and signs in; gives a way to ask as that person, and the cookie. */
  signedIn(agent: { id: string; email: string; name: string }): Promise<{ ask: Ask; cookie: string; password: string }>;
  /** Sends a mail to our listener as anybody would. */
  mailIn(mail: SendMailOptions): Promise<string>;
  outside: OutsideServer;
  stop(): Promise<void>;
}

/** The mail server of the outside world: takes what we send, or says what it is told to. */
export class OutsideServer {
  readonly arrived: ArrivedMail[] = [];
  /** Asked for each recipient: an SMTP error to give, or null. */
  refuse: (address: string) => { code: number; message: string } | null = () => null;
  private readonly waiting = new Set<() => void>();
  private readonly server: SMTPServer;

  /** @param offers what it says that it can, beyond the plainest; who is let in, where one has to sign in */
  constructor(offers: Pick<SMTPServerOptions, "hideDSN" | "size" | "authMethods" | "onAuth"> = {}) {
    this.server = new SMTPServer({
      ...offers,
      disabledCommands: offers.onAuth === undefined ? ["AUTH", "STARTTLS"] : ["STARTTLS"],
      allowInsecureAuth: true,
      logger: false,
      onRcptTo: (address, _session, done) => {
        const refusal = this.refuse(address.address);
        done(refusal === null ? null : Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
      },
      onData: (stream, session, done) => void this.take(stream, session, done),
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return (this.server.server.address() as AddressInfo).port;
  }

  /** The first mail for which `holds`, as soon as it has arrived. */
  async mail(holds: (arrived: ArrivedMail) => boolean): Promise<ArrivedMail> {
    return until(
      () => this.arrived.find(holds) ?? null,
      (look) => this.waiting.add(look),
    );
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(
    stream: AsyncIterable<Buffer>,
    { envelope, user }: Pick<SMTPServerSession, "envelope" | "user">,
    done: (error?: Error | null) => void,
  ) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const raw = Buffer.concat(chunks);
    this.arrived.push({
      from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
      to: envelope.rcptTo.map((recipient) => recipient.address),
      raw: raw.toString("utf8"),
      mail: await simpleParser(raw),
      envelope,
      user: user ?? null,
    });
    done();
    for (const look of this.waiting) look();
  }
}

/** Waits until `look` gives something, looking when told to and every 20 ms; fails after `seconds`. */
export async function until<T>(
  look: () => T | null | Promise<T | null>,
  onChange: (look: () => void) => void = () => {},
  seconds = 20,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let wake = () => {};
  onChange(() => wake());
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${look.toString().slice(0, 200)}`);
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, 20);
    });
  }
}

/** @param reach how pictures that lie elsewhere are reached; as in earnest unless given */
export async function testHouse(settings: Record<string, string> = {}, reach?: Reach): Promise<TestHouse> {
  const base = await testDatabase();
  const outside = new OutsideServer();
  const smtp = await outside.listen();
  const dataDir = mkdtempSync(join(tmpdir(), "lyhord-house-"));
  const config = readConfig({
    PORT: "0",
    SMTP_PORT: "0",
    SMTP_URL: `smtp://127.0.0.1:${smtp}?ignoreTLS=true`,
    DATA_DIR: dataDir,
    DATABASE_URL: base.ownerUrl,
    LYHORD_SECRET: base.secret,
    LYHORD_DEMO: "0",
    ...settings,
  });
  const running = await start(config, undefined, undefined, reach);
  const url = `http://localhost:${running.port}`;
  return {
    running,
    base,
    database: base.database,
    organisation: base.organisation,
    url,
    outside,
    async asking(organisation = base.organisation, scopes = ["read", "write", "admin"]) {
      const { token } = await base.database.inOrganisation(organisation.id, system, (tx) =>
        createToken(tx, `test ${newId()}`, scopes),
      );
      return asker(url, { authorization: `Bearer ${token}` });
    },
    async signedIn(agent) {
      const password = "fyra ord som ingen gissar";
      await makeAccount(base, agent, password);
      const response = await fetch(`${url}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: url },
        body: JSON.stringify({ email: agent.email, password }),
      });
      if (!response.ok) throw new Error(`Could not sign in: ${response.status} ${await response.text()}`);
      const cookie = response.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ");
      return { ask: asker(url, { cookie, origin: url }), cookie, password };
    },
    async mailIn(mail) {
      const transport = createTransport({ host: "127.0.0.1", port: running.smtpPort ?? 0, ignoreTLS: true });
      try {
        return (
          await transport.sendMail({
            from: "Kalle Kund <kalle@kund.test>",
            to: base.organisation.address,
            subject: "Hej",
            text: "Hej!",
            ...mail,
          })
        ).messageId;
      } finally {
        transport.close();
      }
    },
    async stop() {
      await running.stop();
      await outside.close();
      await base.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** An account whose id is the agent's, as the staff room would make it. */
async function makeAccount(
  base: TestDatabase,
  agent: { id: string; email: string; name: string },
  password: string,
): Promise<void> {
  const accounts = new Accounts({
    ownerUrl: base.ownerUrl,
    secret: base.secret,
    publicUrl: "http://localhost",
    clock: { now: () => new Date() },
    sendPasswordLink: async () => {},
  });
  try {
    await accounts.create({ email: agent.email, name: agent.name, password, id: agent.id }, async () => true);
  } finally {
    await accounts.close();
  }
}

function asker(url: string, credentials: Record<string, string>): Ask {
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path.startsWith("/api") ? path : `/api/v1${path}`}`, {
      method,
      headers: { ...credentials, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === "" ? null : JSON.parse(text)) as never, headers: response.headers };
  };
  return Object.assign(ask, { credentials });
}
