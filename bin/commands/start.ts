import { flushCompileCache } from "node:module";
import { Command, InvalidArgumentError } from "commander";
import { readConfig, version, type Config } from "#config";
import type { ProcessRole, Running } from "../../server/main.ts";
import { Ending, exitCodes, oneLine, type ExitCode } from "../endings.ts";

const roles: readonly ProcessRole[] = ["web", "mail", "jobs"];
/** The same Ctrl-C reaches us more than once: from the terminal, and passed on by npm and by what it runs. */
const sameKeystroke = 1000;

export function startCommand(): Command {
  return new Command("start")
    .option(
      "--role <roles>",
      `only these of ${roles.join(", ")}, for several processes over one database`,
      (given) => readRoles(given),
      [...roles],
    )
    .addHelpText(
      "after",
      `
Ctrl-C (or SIGTERM) ends it cleanly, its database included; a second Ctrl-C quits at once.

Examples:
  $ bin/lyhord start
  $ PORT=8080 SMTP_URL=smtp://mail.example.se bin/lyhord start
  $ bin/lyhord start --role mail,jobs`,
    )
    .action(async ({ role }: { role: ProcessRole[] }) => {
      const config = readConfig(process.env);
      const asked = untilAskedToEnd();
      const running = await startInWords(config, role);
      process.stdout.write(announcement(config, running));
      // Otherwise it is written at the end, and a process that is killed would never leave one.
      flushCompileCache();
      await asked;
      await running.stop();
      // Something that still holds a line open (a library's timer) must not keep an ended server alive.
      process.exit(exitCodes.ok);
    });
}

function readRoles(given: string): ProcessRole[] {
  const wanted = given.split(",").map((role) => role.trim());
  const unknown = wanted.filter((role) => !roles.some((known) => known === role));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`There is no role "${unknown.join(", ")}"; choose of ${roles.join(", ")}.`);
  return roles.filter((role) => wanted.includes(role));
}

/** Resolves at the first Ctrl-C or SIGTERM, also one that comes while we are still starting; a later one quits at once. */
function untilAskedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const heard = (signal: "SIGINT" | "SIGTERM") => {
      first ??= Date.now();
      if (Date.now() - first > sameKeystroke) process.exit(signal === "SIGINT" ? 130 : 143);
      resolve();
    };
    process.on("SIGINT", heard).on("SIGTERM", heard);
  });
}

async function startInWords(config: Config, wanted: ProcessRole[]): Promise<Running> {
  try {
    // Loaded only now: a wrong setting is told at once.
    const { start } = await import("../../server/main.ts");
    return await start(config, wanted);
  } catch (error) {
    const { code, syscall, port } = error as { code?: string; syscall?: string; port?: number };
    if (syscall !== "listen" && syscall !== "bind") throw error;
    const isMail = port === config.smtpPort && port !== config.port;
    const [portSetting, hostSetting] = isMail ? ["SMTP_PORT", "SMTP_HOST"] : ["PORT", "HOST"];
    const host = isMail ? config.smtpHost : config.host;
    const sentences: Record<string, [ExitCode, string]> = {
      EADDRINUSE: [
        exitCodes.tryAgain,
        `Port ${port} is taken by another program, perhaps another Lyhörd: stop that one, or set ${portSetting} to a free port.`,
      ],
      EACCES: [
        exitCodes.settings,
        `Port ${port} may not be used by this user: set ${portSetting} to 1024 or above, and let a proxy or the firewall pass ${port} on to it.`,
      ],
      EADDRNOTAVAIL: [exitCodes.settings, `${hostSetting} is ${host}, which is no address of this machine: correct it.`],
      ENOTFOUND: [exitCodes.settings, `${hostSetting} is ${host}, which is no address of this machine: correct it.`],
    };
    const [exitCode, sentence] = sentences[code ?? ""] ?? [exitCodes.failed, oneLine((error as Error).message)];
    throw new Ending(exitCode, sentence, error);
  }
}

function announcement(config: Config, running: Running): string {
  const lines: string[] = [];
  // Without PUBLIC_URL the address follows from the port, which with PORT=0 is known only now.
  const address =
    config.port === 0 && config.publicUrl === "http://localhost:0" ? `http://localhost:${running.port}` : config.publicUrl;
  if (running.port !== null) {
    lines.push(`Lyhörd ${version()} is at ${address}`);
    if (running.demoSignIn !== null)
      lines.push(`  Sign in to the demo as ${running.demoSignIn.email} with the password ${running.demoSignIn.password}`);
  } else {
    lines.push(`Lyhörd ${version()} is at work here, without the workspace (--role)`);
  }
  if (running.smtpPort !== null) lines.push(`  Mail is received on port ${running.smtpPort} (${config.smtpHost})`);
  lines.push(`  ${whereMailGoes(config, address)}`, "  Stop with Ctrl-C", "");
  return lines.join("\n");
}

function whereMailGoes(config: Config, address: string): string {
  if (config.smtpUrl !== null) return `Outgoing mail goes to ${new URL(config.smtpUrl).host}`;
  if (config.demo) return `Outgoing mail goes to the demo's customers, at ${address}/customers; set SMTP_URL to have it sent`;
  return "Outgoing mail waits until SMTP_URL is set, but that of mailboxes with a server of their own";
}
