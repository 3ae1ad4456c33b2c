import { CommanderError } from "commander";
import { ConfigError, exitCodeForConfig } from "#config";

/** How a command can end; after sysexits.h where that has a word for it. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  wrongUsage: 2,
  noDatabase: 69,
  cannotWrite: 73,
  tryAgain: 75,
  settings: exitCodeForConfig,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that ends before its work is done; the sentence says what to do. */
export class Ending extends Error {
  override name = "Ending";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.exitCode = exitCode;
  }
}

/** Whatever was thrown, as a sentence and an exit code. */
export function asEnding(error: unknown): Ending {
  if (error instanceof Ending) return error;
  if (error instanceof CommanderError) return new Ending(ofCommander(error), "", error);
  if (error instanceof ConfigError) return new Ending(exitCodes.settings, error.message, error);
  const { name, code, path, message } = error as { name?: string; code?: string; path?: string; message?: string };
  // By name: for their classes the kernel would have to be loaded, and a wrong call be told a second later.
  if (name === "EmbeddedPostgresError") return new Ending(exitCodes.noDatabase, message ?? "", error);
  if (name === "MigrationError" || name === "Failure") return new Ending(exitCodes.failed, message ?? "", error);
  const said = message === undefined || message === "" ? String(error) : message;
  const trouble = code === undefined ? undefined : databaseTrouble[code];
  if (trouble !== undefined) return new Ending(exitCodes.noDatabase, `${trouble} (${oneLine(said)})`, error);
  if (path !== undefined && ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"].includes(code ?? ""))
    return new Ending(exitCodes.cannotWrite, `${path} can't be written: ${oneLine(said)}.`, error);
  return new Ending(exitCodes.failed, oneLine(said), error);
}

/** Commander has said what is wrong already, or has shown its help. */
function ofCommander(error: CommanderError): ExitCode {
  return error.exitCode === 0 ? exitCodes.ok : exitCodes.wrongUsage;
}

const unreachable = "The database can't be reached: look at DATABASE_URL, and whether its server runs.";
const refused = "The database refuses the user or the password: look at DATABASE_URL.";

/** By the system's code or PostgreSQL's (SQLSTATE). */
const databaseTrouble: Record<string, string> = {
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ECONNRESET: unreachable,
  "28000": refused,
  "28P01": refused,
  "3D000": "There is no such database: make it with createdb, or correct DATABASE_URL.",
  "53300": "The database has no connection left: let it have more (max_connections), or stop what else uses it.",
  "57P01": "The database was shut down while it was being used.",
  "57P03": "The database is starting up or shutting down: try again in a moment.",
};

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
}
