import type { CheckRequest, Tone } from "../check.ts";
import type { Finding } from "../finding.ts";

/*
 * A unified plugin that reads a file as a reply and adds a vfile message for each finding. unified and vfile are not needed to
 * build this: what a plugin touches of a file is written out below (https://github.com/vfile/vfile-message).
 */

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What is taken on from a finding, under the names vfile-message gives these things. */
interface Message {
  fatal?: boolean | null | undefined;
  source?: string | undefined;
  ruleId?: string | undefined;
  actual?: string | undefined;
  expected?: string[] | undefined;
  note?: string | undefined;
}

interface File {
  toString(): string;
  message(reason: string, options?: { place?: { start: Point; end: Point }; ruleId?: string; source?: string }): Message;
}

export interface UnifiedOptions extends Omit<CheckRequest, "reply" | "customer"> {
  /** The customer's message that the file answers; without it only what needs no question is found. */
  readonly customer?: string;
  readonly tone: Tone;
}

/**
 * A plugin for unified: `unified().use(unifiedTone, { tone: createTone([sv]), customer })`. It leaves the tree as it is and adds
 * messages to the file, with `source` "lyhord-tone"; a problem has `fatal` false, a hint has `fatal` null, as vfile puts it.
 */
export function unifiedTone(options: UnifiedOptions): (tree: unknown, file: File) => undefined {
  const { tone, customer, ...rest } = options;
  return (_tree, file) => {
    const reply = String(file);
    const { findings, safety } = tone.check({ ...rest, customer: customer ?? "", reply });
    const starts = lineStarts(reply);
    for (const finding of [...findings, ...safety]) if (finding.rule !== "signs") addMessage(file, finding, starts);
    return undefined;
  };
}

function addMessage(file: File, finding: Finding, starts: readonly number[]): void {
  const place =
    finding.in === "reply" ? { place: { start: point(finding.span[0], starts), end: point(finding.span[1], starts) } } : {};
  const message = file.message(finding.message, { ...place, ruleId: finding.rule, source: "lyhord-tone" });
  message.fatal = finding.severity === "problem" ? false : null;
  message.actual = finding.evidence;
  message.expected = finding.replacement === undefined ? [...(finding.suggestions ?? [])] : [finding.replacement];
  message.note = `${finding.dimension} −${finding.penalty}`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset, both from 1. */
function point(offset: number, starts: readonly number[]): Point {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}
