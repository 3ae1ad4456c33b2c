import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { Ending, exitCodes } from "./endings.ts";

/** A password from a file, from standard input, or asked for twice on the terminal without being shown. */
export async function readPassword(file: string | undefined): Promise<string> {
  if (file !== undefined) return firstLine(contentOf(file));
  if (!process.stdin.isTTY) return firstLine(await text(process.stdin));
  const password = await askHidden("Password: ");
  if ((await askHidden("The same again: ")) !== password)
    throw new Ending(exitCodes.failed, "The two were not the same; nothing has been changed.");
  return password;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Ending(exitCodes.failed, `The password can't be read from ${file}: ${(cause as Error).message}.`, cause);
  }
}

function firstLine(content: string): string {
  const [line = ""] = content.split(/\r?\n/);
  if (line === "")
    throw new Ending(exitCodes.failed, "There is no password: type it, pass it on standard input, or name a --password-file.");
  return line;
}

function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve, reject) => {
    terminal.on("SIGINT", () => {
      process.stderr.write("\n");
      terminal.close();
      reject(new Ending(exitCodes.failed, "Left; nothing has been changed."));
    });
    terminal.question("", (answer) => {
      process.stderr.write("\n");
      terminal.close();
      resolve(answer);
    });
  });
}
