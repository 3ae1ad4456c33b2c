import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import type { SendingLimits } from "#channels";

/** A setting that cannot be used. Its message names the setting, what is wrong and what to write instead. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** `EX_CONFIG` of sysexits.h: the process ended because of its settings, before it touched anything. */
export const exitCodeForConfig = 78;

const port = (name: string) =>
  z.coerce
    .number({ error: `${name} must be a port number between 0 and 65535, such as 3000.` })
    .int({ error: `${name} must be a whole port number between 0 and 65535, such as 3000.` })
    .min(0, { error: `${name} must be a port number between 0 and 65535, such as 3000.` })
    .max(65_535, { error: `${name} must be a port number between 0 and 65535, such as 3000.` });

const amount = (name: string, most: number) => {
  const error = `${name} must be a whole number between 1 and ${most}.`;
  return z.coerce.number({ error }).int({ error }).min(1, { error }).max(most, { error });
};

const url = (name: string, protocols: string[], example: string) =>
  z.string().refine(
    (value) => {
      const parsed = URL.parse(value);
      return (
        parsed !== null &&
        protocols.includes(parsed.protocol) &&
        (parsed.hostname !== "" || parsed.protocol.startsWith("postgres"))
      );
    },
    { error: `${name} must be an address such as ${example}.` },
  );

const flag = (name: string) =>
  z
    .enum(["1", "0", "true", "false", "yes", "no"], { error: `${name} must be 1 or 0.` })
    .transform((value) => ["1", "true", "yes"].includes(value));

const limitsIssue =
  "MAIL_LIMITS must be ways and how much goes by each, such as: out=30/minute,out=10000/day,gmail=60/minute,exempel.se=none";

/** `WAY=N/minute`, `WAY=N/day` or `WAY=none`, with commas or spaces between; null when it can't be read. */
function limitsIn(value: string): SendingLimits | null {
  const limits: Record<string, SendingLimits[string]> = {};
  for (const entry of value.split(/[\s,]+/).filter((one) => one !== "")) {
    const [, way = "", number, period] = /^([\w.-]+)=(?:([1-9]\d{0,6})\/(minute|day)|none)$/.exec(entry.toLowerCase()) ?? [];
    if (way === "") return null;
    limits[way] = {
      ...limits[way],
      ...(number !== undefined && { [period === "day" ? "perDay" : "perMinute"]: Number(number) }),
    };
  }
  return limits;
}

const Settings = z.object({
  PORT: port("PORT").default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: "HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0." })
    .default("127.0.0.1"),
  SMTP_PORT: port("SMTP_PORT").default(2525),
  SMTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: "SMTP_HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0." })
    .default("127.0.0.1"),
  SMTP_URL: url("SMTP_URL", ["smtp:", "smtps:"], "smtp://user:password@mail.example.se:587").optional(),
  MAIL_LIMITS: z
    .string()
    .transform((value, context) => {
      const limits = limitsIn(value);
      if (limits !== null) return limits;
      context.addIssue(limitsIssue);
      return z.NEVER;
    })
    .default({}),
  MAIL_ATTACHMENTS_MB: amount("MAIL_ATTACHMENTS_MB", 100).default(15),
  FILE_LINK_DAYS: amount("FILE_LINK_DAYS", 366).default(30),
  UPLOAD_MB: amount("UPLOAD_MB", 2000).default(100),
  MAIL_INSIDE: flag("MAIL_INSIDE").default(false),
  MICROSOFT_LOGIN: url("MICROSOFT_LOGIN", ["https:", "http:"], "https://login.microsoftonline.us").default(
    "https://login.microsoftonline.com",
  ),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: url(
    "DATABASE_URL",
    ["postgres:", "postgresql:"],
    "postgres://lyhord:password@db.example.se:5432/lyhord",
  ).optional(),
  PUBLIC_URL: url("PUBLIC_URL", ["http:", "https:"], "https://kundservice.example.se").optional(),
  LYHORD_SECRET: z
    .string()
    .min(32, { error: "LYHORD_SECRET must have at least 32 characters; make one with: openssl rand -base64 48" })
    .optional(),
  LYHORD_DEMO: flag("LYHORD_DEMO").default(true),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"], {
      error: "LOG_LEVEL must be one of silent, fatal, error, warn, info, debug and trace.",
    })
    .default("warn"),
});

export interface Config {
  port: number;
  host: string;
  smtpPort: number;
  smtpHost: string;
  /** Where outgoing mail goes; none means the demo's mailbox while the demo is here, and otherwise that mail waits. */
  smtpUrl: string | null;
  /** How much goes out by each way, where that is not as usual. */
  mailLimits: SendingLimits;
  /** Bytes of attachments that go in one mail; above that the largest go as links, good for so many days. */
  mostInMail: number;
  fileLinkDays: number;
  /** Bytes of one file that is uploaded. */
  largestUpload: number;
  /** Whether mailboxes may be fetched from addresses of one's own machine and network. */
  mailInside: boolean;
  /** Where one signs in to mailboxes at Microsoft, without a trailing slash. */
  microsoftLogin: string;
  dataDir: string;
  /** A PostgreSQL of one's own; none means the embedded one in `dataDir`. Its user owns the tables and may make roles. */
  databaseUrl: string | null;
  /** The address people open, without a trailing slash. */
  publicUrl: string;
  /** Given in the environment, or null: then it is made on the first start and kept in `dataDir`. */
  secret: string | null;
  demo: boolean;
  logLevel: "silent" | "fatal" | "error" | "warn" | "info" | "debug" | "trace";
}

/**
 * Reads the settings from the environment; empty values count as not given.
 * @throws ConfigError with one sentence for the first setting that is wrong.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const read = Settings.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    throw new ConfigError(`${issue?.message ?? `${name} is wrong.`} It is ${JSON.stringify(redacted(name, given[name]))} now.`);
  }
  const settings = read.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    smtpPort: settings.SMTP_PORT,
    smtpHost: settings.SMTP_HOST,
    smtpUrl: settings.SMTP_URL ?? null,
    mailLimits: settings.MAIL_LIMITS,
    mostInMail: settings.MAIL_ATTACHMENTS_MB * 1_000_000,
    fileLinkDays: settings.FILE_LINK_DAYS,
    largestUpload: settings.UPLOAD_MB * 1_000_000,
    mailInside: settings.MAIL_INSIDE,
    microsoftLogin: settings.MICROSOFT_LOGIN.replace(/\/+$/, ""),
    dataDir: resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    publicUrl: (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, ""),
    secret: settings.LYHORD_SECRET ?? null,
    demo: settings.LYHORD_DEMO,
    logLevel: settings.LOG_LEVEL,
  };
}

function redacted(name: string, value: string | undefined): string {
  if (name === "LYHORD_SECRET") return "(hidden)";
  return (value ?? "").replace(/\/\/([^:@/]*):[^@/]*@/, "//$1:…@");
}

/** The version of what runs, as package.json says. */
export function version(): string {
  const file = join(import.meta.dirname, "..", "package.json");
  if (!existsSync(file)) return "unknown";
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
