import { Command } from "commander";
import { readConfig } from "#config";
import { lookAtDatabase } from "../doctor/database.ts";
import { lookAtClock, lookAtDisk, lookAtMail, lookAtNode, lookAtSecrets } from "../doctor/machine.ts";
import { exitCodes } from "../endings.ts";

export function doctorCommand(): Command {
  return new Command("doctor")
    .addHelpText(
      "after",
      `
Works while the server runs, and when it doesn't. Each line begins with ok, warning or problem; with a problem the exit code is 1.

Example:
  $ bin/lyhord doctor`,
    )
    .action(examine);
}

async function examine(): Promise<void> {
  const config = readConfig(process.env);
  const findings = [
    ...lookAtNode(),
    ...(await lookAtDatabase(config, lookAtClock)),
    ...(await lookAtMail(config)),
    ...(await lookAtDisk(config)),
    ...lookAtSecrets(config),
  ];
  for (const { level, about, sentence } of findings) process.stdout.write(`${level.padEnd(8)} ${about.padEnd(9)} ${sentence}\n`);
  if (findings.some(({ level }) => level === "problem")) process.exitCode = exitCodes.failed;
}
