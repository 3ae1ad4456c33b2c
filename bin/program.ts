import { Command } from "commander";
import { version } from "#config";
import { asEnding } from "./endings.ts";

interface Known {
  about: string;
  load: () => Promise<Command>;
}

/** One file each; only what is called is loaded, since most of them load the whole server. */
const commands: Record<string, Known> = {
  start: {
    about: "Start Lyhörd: the workspace and its API, the mail listener, and the jobs.",
    load: async () => (await import("./commands/start.ts")).startCommand(),
  },
  user: { about: "Accounts of those who sign in.", load: async () => (await import("./commands/user.ts")).userCommand() },
  token: { about: "API tokens.", load: async () => (await import("./commands/token.ts")).tokenCommand() },
  import: {
    about: "Take in what other systems hold.",
    load: async () => (await import("./commands/import.ts")).importCommand(),
  },
  backup: {
    about: "Write everything into one file: all tables as they are at one instant, and the files they refer to.",
    load: async () => (await import("./commands/backup.ts")).backupCommand(),
  },
  restore: {
    about: "Load a backup into an empty installation: a new DATA_DIR, or a new database of DATABASE_URL.",
    load: async () => (await import("./commands/restore.ts")).restoreCommand(),
  },
  doctor: {
    about: "Look at database, mail, disk, clock and secrets, and say what is wrong and what to do.",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
  tone: {
    about: "The coach: reads messages and replies. Needs no database and no server.",
    load: async () => (await import("./commands/tone.ts")).toneCommand(),
  },
  bench: {
    about: "Measure how quick Lyhörd is on this machine, over databases of its own, and write bench/README.md.",
    load: async () => (await import("./commands/bench.ts")).benchCommand(),
  },
};

/** Does what the command line asks for; every error ends as one sentence and an exit code. */
export async function runProgram(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read what we write has read enough, as `head` does.
    if (error.code !== "EPIPE") throw error;
  });
  try {
    const [first = "", second = ""] = process.argv.slice(2);
    const lyhord = await compose(first === "help" ? second : first);
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

/** The program with the command that is named; where none is its help is wanted, and for that names do. */
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
  for (const [name, { about, load }] of Object.entries(commands)) {
    if (name === named) lyhord.addCommand((await load()).description(about));
    else if (!Object.hasOwn(commands, named)) lyhord.addCommand(new Command(name).description(about));
  }
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
