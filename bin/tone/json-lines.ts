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
  let value: unknown;
  try {
    if (line.text === null) throw new Error("The line is longer than 4 million characters.");
    value = JSON.parse(line.text);
    return { json: JSON.stringify(answer(value)), isBad: false };
  } catch (error) {
    return { json: JSON.stringify({ id: idOf(value), line: line.number, error: sentence(error, value) }), isBad: true };
  }
}

/** What a bad line calls itself, where that much can be read. */
function idOf(value: unknown): string | number | null {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function sentence(error: unknown, value: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map((issue) => wrong(issue, value)).join(" ");
  // What the parser calls line 1 is the line whose number stands beside.
  if (error instanceof SyntaxError) return `This is not JSON: ${error.message.replace(/ \(line 1 column \d+\)$/, "")}.`;
  return error instanceof Error ? error.message : String(error);
}

function wrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.path.length === 0) return `The line must be an object in braces, not ${kindOf(value)}.`;
  const name = issue.path.join(".");
  const given = (value as Record<string, unknown>)[String(issue.path[0])];
  if (issue.code === "invalid_value") return `"${name}" must be ${orList(issue.values)}, not ${JSON.stringify(given)}.`;
  if (given === undefined) return `"${name}" is missing; it must be text.`;
  if (issue.code === "invalid_type") return `"${name}" must be text, not ${kindOf(given)}.`;
  return `"${name}" must be text or a number, not ${kindOf(given)}.`;
}

const orList = (values: readonly unknown[]): string =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(values.map((one) => JSON.stringify(one)));

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return { string: "text", boolean: "true or false", object: "an object" }[typeof value as string] ?? `a ${typeof value}`;
}
