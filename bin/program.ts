import { Command } from "commander";
import { version } from "#config";
import { backupCommand } from "./commands/backup.ts";
import { benchCommand } from "./commands/bench.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { importCommand } from "./commands/import.ts";
import { restoreCommand } from "./commands/restore.ts";
import { startCommand } from "./commands/start.ts";
import { tokenCommand } from "./commands/token.ts";
import { toneCommand } from "./commands/tone.ts";
import { userCommand } from "./commands/user.ts";
import { asEnding } from "./endings.ts";

const lyhord = new Command("lyhord")
  .description("Lyhörd, customer service that listens. Settings come from the environment; see docs/operating.md.")
  .version(version())
  .addCommand(startCommand())
  .addCommand(userCommand())
  .addCommand(tokenCommand())
  .addCommand(importCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(doctorCommand())
  .addCommand(toneCommand())
  .addCommand(benchCommand())
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

endByThrowing(lyhord);

/** Does what the command line asks for; every error ends as one sentence and an exit code. */
export async function runProgram(): Promise<void> {
  try {
    await lyhord.parseAsync();
  } catch (error) {
    const ending = asEnding(error);
    if (ending.message !== "") process.stderr.write(`${ending.message}\n`);
    if (["debug", "trace"].includes(process.env["LOG_LEVEL"] ?? "") && ending.message !== "")
      process.stderr.write(`${((ending.cause as Error | undefined) ?? ending).stack}\n`);
    process.exitCode = ending.exitCode;
  }
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
