import { announcedAnswers, lastInHue, passesOn, type Announcement } from "./announced.ts";
import { findAttributions } from "./attribution.ts";
import { dateSigns } from "./dates.ts";
import { bareHeaderAt, headerBlockAt, labelOf, type HeaderBlock } from "./header-block.ts";
import { Labels } from "./labels.ts";
import { isBlank, isRule, nextFilled, nextText, words, type Line } from "./lines.ts";
import { notesBlockAt } from "./notes-block.ts";
import { separatorAt } from "./separators.ts";
import { labelTail } from "./tail.ts";
import { wroteWords } from "./words/attribution.ts";

export interface Reading {
  labels: Labels;
  /** Lines where a forwarded mail begins, with its header lines where they were found. */
  forwards: { start: number; header?: HeaderBlock }[];
}

/** A place where something begins that the writer did not write. `end` is after the lines that announce it. */
interface Boundary {
  kind: "attribution" | "original" | "forward" | "header";
  end: number;
  header?: HeaderBlock;
}

/**
 * Reads a mail from the top: the writer's own lines, until a quote mark or a boundary. Below a boundary whose mail is not marked
 * with `>`, everything to the end is the other's. Each stretch of own lines then has its tail read.
 *
 * @param forwarding the subject of the mail says that it is forwarded
 * @param isAnswer it says that it is an answer; undefined where it is not known
 */
export function read(lines: readonly Line[], forwarding: boolean, isAnswer: boolean | undefined): Reading {
  const labels = new Labels(lines, isAnswer);
  const forwards: Reading["forwards"] = [];
  const attributions = findAttributions(lines);
  let own = 0;
  let at = 0;
  /** Whether the writer has said anything above. */
  let hasOwn = false;
  /** What the writer says of answers in what is quoted from there on. */
  let answers: { from: number; announced: Announcement } | undefined;
  const hearAnswers = (to: number) => {
    const announced = announcedAnswers(lines, labels, own, to);
    if (announced && to < lines.length) answers ??= { from: to, announced };
  };
  const closeOwn = (to: number, whole: boolean) => {
    const end = whole && to < lines.length ? withoutRule(lines, own, to) : to;
    if (end < to) labels.set(end, to, "attribution");
    if (end > own) labelTail(lines, labels, own, end, whole);
    if (!hasOwn) hearAnswers(to);
    hasOwn ||= saysOwn(lines, labels, own, to);
  };
  const finish = (): Reading => {
    if (answers) placeAnswers(lines, labels, answers.from, answers.announced);
    labels.absorbBlanks(lines);
    return { labels, forwards };
  };
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || labels.fenced(at)) {
      at++;
      continue;
    }
    if (line.depth > 0 || line.hint === "quoted") {
      const bullets = bulletsEnd(lines, labels, own, at);
      if (bullets > at) {
        at = bullets;
        continue;
      }
      closeOwn(at, endsHere(lines, at));
      const end = quoteEnd(lines, at);
      const inner = forwardWithin(lines, at, end, forwarding || !hasOwn);
      labels.set(at, end, inner ? "forwarded" : "quote");
      if (inner) forwards.push(inner);
      own = at = end;
      continue;
    }
    const boundary = boundaryAt(lines, at, attributions);
    if (boundary === undefined) {
      at++;
      continue;
    }
    closeOwn(at, true);
    if (
      boundary.kind === "forward" ||
      isForward(boundary, forwarding || !hasOwn || introduced(lines, own, at) || passesOn(lines, labels, own, at))
    ) {
      labels.set(at, lines.length, "forwarded");
      forwards.push({ start: at, ...(boundary.header ? { header: boundary.header } : {}) });
      return finish();
    }
    labels.set(at, boundary.end, "attribution");
    const next = lines[nextFilled(lines, boundary.end)];
    if (next !== undefined && next.depth === 0 && next.hint !== "quoted") {
      hearAnswers(at);
      labels.set(boundary.end, lines.length, "quote");
      return finish();
    }
    own = at = boundary.end;
  }
  closeOwn(lines.length, true);
  return finish();
}

/** The announced answers stand in the quote if some of it has their colour, or if nothing else is written below. */
function placeAnswers(lines: readonly Line[], labels: Labels, from: number, { hues }: Announcement): void {
  const end = lastInHue(lines, from, lines.length, hues);
  labels.answersWithin = end !== undefined || !saysOwn(lines, labels, from, lines.length);
  if (end !== undefined) labels.answersEnd = end;
}

/** A rule right above what is quoted belongs to that. Gives where it begins, or `to`. */
function withoutRule(lines: readonly Line[], from: number, to: number): number {
  let end = to;
  while (end > from && (isBlank(lines[end - 1]) || isRule(lines[end - 1]?.trimmed ?? ""))) end--;
  return nextFilled(lines, end) < to ? end : to;
}

/**
 * A client that breaks long lines leaves the rest of a quoted line without its mark. Such a rest is taken back to the quote: one line,
 * no blank around it, after a long quoted line, going on in small letters or with an address of a page.
 */
export function joinWrapped(lines: Line[]): void {
  for (let at = 1; at + 1 < lines.length; at++) {
    const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
    // "… <bo@ek.example.se" broke before its bracket: "> wrote:" is no quote.
    if (line?.depth === 1 && before?.depth === 0 && before.trimmed.includes("@") && isVerb(line.trimmed)) line.depth = 0;
    if (!before || !line || !after || line.depth > 0 || isBlank(line) || before.depth === 0) continue;
    if (before.text.length > 58 && before.text.lastIndexOf("<http") > before.text.lastIndexOf(">"))
      joinLink(lines, at, before.depth);
    else if (after.depth > 0 && before.text.length >= 58 && !/[?:]$/.test(before.trimmed) && goesOn(line.trimmed))
      line.depth = before.depth;
  }
}

const isVerb = (text: string): boolean =>
  text.length < 30 && text.endsWith(":") && words(text.toLowerCase()).some((word) => wroteWords.has(word));

/** GroupWise quotes without marks, below ">>> Anna <a@x> 2025-03-04 10:14 >>>" or ">>> On 3/4/2025 at 10:14 AM, … wrote:". */
export function markArrowed(lines: readonly Line[]): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isArrowed(line) || (line.depth !== 3 && !line.trimmed.startsWith(">>> "))) continue;
    const below = lines[nextFilled(lines, at + 1, 3)];
    if ((lines[at - 1]?.depth ?? 0) > 0 || below === undefined || below.depth > 0) continue;
    line.depth = 0;
    line.hint = "boundary";
  }
}

const isArrowed = (line: Line): boolean =>
  line.trimmed.length < 300 && /(?: >>>|:)$/.test(line.trimmed) && /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.test(line.trimmed);

const goesOn = (text: string): boolean => /^(\p{Ll}|https?:|<?[\w-]+:\/\/)/u.test(text);

/** A link in angle brackets may be broken over many lines; none of them has a space. */
function joinLink(lines: readonly Line[], from: number, depth: number): void {
  for (let at = from; at < from + 12; at++) {
    const line = lines[at];
    if (line === undefined || line.depth > 0 || isBlank(line) || line.trimmed.split(">", 1)[0]?.includes(" ")) return;
    line.depth = depth;
    if (line.trimmed.includes(">")) return;
  }
}

function quoteEnd(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.depth > 0 || line.hint === "quoted") end = at + 1;
    else if (!isBlank(line)) break;
  }
  return end;
}

/** A writer among whose answers a list stands with `>` for its bullets: right below "Sí:", up to a blank line. Gives its end, or `at`. */
function bulletsEnd(lines: readonly Line[], labels: Labels, own: number, at: number): number {
  const above = lines[at - 1];
  if (own === 0 || at - 1 < own || !above?.trimmed.endsWith(":") || above.trimmed.length > 60) return at;
  if (!labels.kinds.slice(Math.max(0, own - 2), own).includes("quote")) return at;
  let end = at;
  while (end - at < 7 && lines[end]?.depth === 1 && lines[end]?.trimmed !== "") end++;
  return end - at <= 6 && isBlank(lines[end]) ? end : at;
}

/** Whether only quotes follow, so that the lines above are the end of the writer's own. */
function endsHere(lines: readonly Line[], at: number): boolean {
  return nextFilled(lines, quoteEnd(lines, at)) >= lines.length;
}

function boundaryAt(lines: readonly Line[], at: number, attributions: Int32Array): Boundary | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const separator = separatorAt(lines, at);
  if (separator !== undefined) {
    const below = nextFilled(lines, at + 1, 3);
    const header = headerBlockAt(lines, below, true) ?? bareHeaderAt(lines, below);
    const attribution = attributions[below] ?? -1;
    const end = header?.end ?? (attribution >= 0 ? attribution + 1 : at + 1);
    return { kind: separator === "forward" ? "forward" : "original", end, ...(header ? { header } : {}) };
  }
  const sure = line.hint === "boundary";
  const start = isRule(line.trimmed, 5) ? nextFilled(lines, at + 1, 3) : isDatedTitle(lines, at) ? at + 1 : at;
  const header = headerBlockAt(lines, start, sure || lines[start]?.hint === "boundary") ?? notesBlockAt(lines, start);
  if (header) return { kind: "header", end: header.end, header };
  const attribution = attributions[at] ?? -1;
  if (attribution >= 0) return { kind: "attribution", end: attribution + 1 };
  if (!sure) return undefined;
  // The structure says that the other's mail begins here, though no line does.
  return { kind: "original", end: isArrowed(line) ? at + 1 : at };
}

/** "Message du 04/03/25 10:14", as Orange prints it above the header lines. */
function isDatedTitle(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.trimmed.toLowerCase() ?? "";
  if (text.length > 40 || !/\d[:h]\d/.test(text) || labelOf(lines[at + 1])?.field !== "from") return false;
  const { day, time } = dateSigns(text, words(text));
  return day && time && labelOf(lines[at]) === undefined;
}

/** Outlook prints the same lines above a reply and a forward: nothing written above, or the subject, tells them apart. */
const isForward = (boundary: Boundary, forwarding: boolean): boolean =>
  forwarding && boundary.header !== undefined && boundary.kind !== "attribution";

/** "Jag fick det här:" and then a mail pasted in: it is shown, and what is written below it as well. */
function introduced(lines: readonly Line[], from: number, to: number): boolean {
  let last = to - 1;
  while (last >= from && isBlank(lines[last])) last--;
  return last >= from && (lines[last]?.trimmed.endsWith(":") ?? false);
}

function saysOwn(lines: readonly Line[], labels: Labels, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isBlank(lines[at]) && labels.kinds[at] === "written" && !labels.closing(at)) return true;
  }
  return false;
}

/** A forwarded mail inside an element that a client marks as the other's (Thunderbird, Outlook for phones). */
function forwardWithin(
  lines: readonly Line[],
  from: number,
  to: number,
  forwarding: boolean,
): Reading["forwards"][number] | undefined {
  const at = nextFilled(lines, from);
  if (at >= to) return undefined;
  const separator = separatorAt(lines, at);
  const below = separator || isRule(lines[at]?.trimmed ?? "", 5) ? nextText(lines, at + 1, 3) : at;
  const header = headerBlockAt(lines, below, true);
  const marked = (lines[at]?.depth ?? 0) > 0;
  if (separator === "forward" || (header && forwarding && !marked)) return { start: at, ...(header ? { header } : {}) };
  return undefined;
}
