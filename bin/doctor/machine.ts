import { existsSync, statSync } from "node:fs";
import { rm, statfs, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import type { Client } from "pg";
import type { Config } from "#config";
import { smtpMailer } from "#kernel";
import { about, type Finding } from "./finding.ts";

const megabyte = 1024 * 1024;

export async function lookAtMail(config: Config): Promise<Finding[]> {
  const { ok, warning, problem } = about("mail");
  const listener = config.smtpPort === 0 ? null : await greetingAt(config.smtpHost, config.smtpPort);
  const where = `Port ${config.smtpPort} (SMTP_PORT)`;
  const found: Finding[] = [
    config.smtpPort === 0
      ? ok("SMTP_PORT is 0: a free port is chosen at each start.")
      : listener === null
        ? ok(`${where} is free: Lyhörd does not run here now, or not with the role mail.`)
        : /^220 .*Lyhord/i.test(listener)
          ? ok(`${where} answers: Lyhörd receives mail.`)
          : problem(`${where} belongs to another program: set SMTP_PORT to a free one, or stop that program.`),
  ];
  if (config.smtpUrl === null) {
    found.push(
      config.demo
        ? warning("Outgoing mail goes to the demo's customers only: set SMTP_URL to have it sent.")
        : problem("Outgoing mail waits, but that of mailboxes with a server of their own: set SMTP_URL to your mail server."),
    );
    return found;
  }
  const mailer = smtpMailer(config.smtpUrl);
  const ailment = await mailer.ailment();
  mailer.close();
  found.push(ailment === null ? ok(`The mail server ${new URL(config.smtpUrl).host} takes our mail.`) : problem(ailment));
  return found;
}

/** What is said first on that port; null when nobody listens. */
function greetingAt(host: string, port: number): Promise<string | null> {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return new Promise((resolve) => {
    const socket = connect({ host: reachable, port, timeout: 3000 });
    const done = (said: string | null) => {
      socket.destroy();
      resolve(said);
    };
    socket.on("data", (data) => done(data.toString()));
    socket.on("timeout", () => done(""));
    socket.on("error", () => done(null));
  });
}

export async function lookAtDisk(config: Config): Promise<Finding[]> {
  const { ok, warning, problem } = about("disk");
  if (!existsSync(config.dataDir)) return [warning(`${config.dataDir} (DATA_DIR) is not there yet; the first start makes it.`)];
  const trial = join(config.dataDir, `.doctor-${process.pid}`);
  try {
    await writeFile(trial, "");
    await rm(trial);
  } catch (error) {
    return [problem(`${config.dataDir} (DATA_DIR) can't be written: ${(error as Error).message}.`)];
  }
  const { bavail, bsize } = await statfs(config.dataDir);
  const free = Math.round((bavail * bsize) / megabyte);
  const said = `${free} MB are free in ${config.dataDir}`;
  if (free < 200) return [problem(`${said}: make room now, or mail can't be received much longer.`)];
  return [free < 2000 ? warning(`${said}: make room soon.`) : ok(`${said}, which can be written.`)];
}

export async function lookAtClock(owner: Client): Promise<Finding[]> {
  const { ok, problem } = about("clock");
  const before = Date.now();
  const { rows } = await owner.query<{ now: Date; zones: number }>(
    "select clock_timestamp() as now, (select count(*)::int from pg_timezone_names where name = 'Europe/Stockholm') as zones",
  );
  const between = (before + Date.now()) / 2;
  const apart = Math.abs((rows[0]?.now.getTime() ?? 0) - between) / 1000;
  return [
    apart <= 5
      ? ok("This machine and the database agree on the time.")
      : problem(`This machine and the database are ${Math.round(apart)} seconds apart: let both keep time by NTP.`),
    rows[0]?.zones === 1 && knowsTimeZones()
      ? ok("Time zones are known.")
      : problem("Time zone data is missing: install tzdata for the database, and a Node with full ICU."),
  ];
}

function knowsTimeZones(): boolean {
  const winter = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Stockholm", hour: "2-digit" });
  return winter.format(new Date("2026-01-15T12:00:00Z")) === "13" && winter.format(new Date("2026-07-15T12:00:00Z")) === "14";
}

export function lookAtSecrets(config: Config): Finding[] {
  const { ok, problem } = about("secrets");
  const files = ["secret", "postgres-password"].map((name) => join(config.dataDir, name)).filter((file) => existsSync(file));
  const open = files.filter((file) => (statSync(file).mode & 0o077) !== 0);
  if (open.length > 0)
    return [problem(`Others on this machine can read ${open.join(" and ")}: run chmod 600 ${open.join(" ")}.`)];
  return files.length === 0 ? [] : [ok("Nobody else on this machine can read the secrets.")];
}

export function lookAtNode(): Finding[] {
  const { ok, problem } = about("node");
  const [major = 0] = process.versions.node.split(".").map(Number);
  return [
    major >= 24
      ? ok(`Node ${process.versions.node} runs it.`)
      : problem(`Node ${process.versions.node} is too old: run bin/lyhord, which takes the project's own Node 24.`),
  ];
}
