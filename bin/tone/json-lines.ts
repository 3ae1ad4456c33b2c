import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { linesOf, type Line } from "./lines.ts";

/** What one line is answered with. @throws ZodError for a line that is not as it should be */
export type AnswerLine = (line: unknown) => unknown;

/**
 * Answers JSON lines one by one, in their order. What is read waits for what is written, so that memory stays bounded however long the
 * input is. A bad line is answered with what is wrong with it, and the rest goes on.
 * @returns how many lines were bad
 */
export async function answerLines(input: Readable, output: Writable, answer: AnswerLine): Promise<number> {
  let bad = 0;
  const answered = async function* (source: AsyncIterable<Buffer | string>) {
    for await (const lines of linesOf(source)) {
      for (const line of lines) {
        const said = answerLine(line, answer);
        if (said.isBad) bad += 1;
        yield `${said.json}\n`;
      }
    }
  };
  try {
    await pipeline(input, answered, output, { end: false });
  } catch (error) {
    // Whoever read what we write has read enough, as `head` does.
    if ((error as { code?: string }).code !== "EPIPE") throw error;
  }
  return bad;
}

function answerLine(line: Line, answer: AnswerLine): { json: string; isBad: boolean } {
  try {
    if (line.text === null) throw new Error("The line is longer than 4 million characters.");
    return { json: JSON.stringify(answer(JSON.parse(line.text))), isBad: false };
  } catch (error) {
    return { json: JSON.stringify({ id: null, line: line.number, error: sentence(error) }), isBad: true };
  }
}

function sentence(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
  if (error instanceof SyntaxError) return `This is not JSON: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}
