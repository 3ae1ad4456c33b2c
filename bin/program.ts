import { Command } from "commander";
import { version } from "#config";
import { asEnding } from "./endings.ts";

/** One file each; only what is called is loaded, since most of them load the whole server. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import("./commands/start.ts")).startCommand(),
  user: async () => (await import("./commands/user.ts")).userCommand(),
  token: async () => (await import("./commands/token.ts")).tokenCommand(),
  import: async () => (await import("./commands/import.ts")).importCommand(),
  backup: async () => (await import("./commands/backup.ts")).backupCommand(),
  restore: async () => (await import("./commands/restore.ts")).restoreCommand(),
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  tone: async () => (await import("./commands/tone.ts")).toneCommand(),
  bench: async () => (await import("./commands/bench.ts")).benchCommand(),
};

/** Does what the command line asks for; every error ends as one sentence and an exit code. */
export async function runProgram(): Promise<void> {
  try {
    const lyhord = await compose(process.argv[2] ?? "");
    endByThrowing(lyhord);
    await lyhord.parseAsync();
  } catch (error) {
    const ending = asEnding(error);
    if (ending.message !== "") process.stderr.write(`${ending.message}\n`);
    if (["debug", "trace"].includes(process.env["LOG_LEVEL"] ?? "") && ending.message !== "")
      process.stderr.write(`${((ending.cause as Error | undefined) ?? ending).stack}\n`);
    process.exitCode = ending.exitCode;
  }
}

/** The program with the command that is named, or with all where none is: then its help is wanted. */
async function compose(named: string): Promise<Command> {
  const lyhord = new Command("lyhord")
    .description("Lyhörd, customer service that listens. Settings come from the environment; see docs/operating.md.")
    .version(version())
    .addHelpText(
      "after",
      `
Exit codes:
  0   done
  1   failed; what it says tells why
  2   called in a wrong way
  69  the database can't be reached
  73  a file can't be written
  75  not now: a port is taken, or somebody else does the same
  78  a setting is wrong; nothing has been touched

Example:
  $ bin/lyhord start`,
    );
  for (const [name, load] of Object.entries(commands))
    if (name === named || !Object.hasOwn(commands, named)) lyhord.addCommand(await load());
  return lyhord;
}

/** Commander would end the process itself, with 1 for a wrong call. */
function endByThrowing(command: Command): void {
  command.exitOverride().showHelpAfterError(`Run ${pathOf(command)} --help to see what it takes.`);
  command.configureOutput({
    outputError: (text, write) => write(text.replace(/^error: (.)/, (_, first: string) => first.toUpperCase())),
  });
  for (const part of command.commands) endByThrowing(part);
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
