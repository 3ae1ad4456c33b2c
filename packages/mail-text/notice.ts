import {
  isBoilerplate,
  isCertainNotice,
  isDeviceLine,
  isListFoot,
  isRuleParagraph,
  paragraphs,
  speaksAsNotice,
  type Paragraph,
} from "./boilerplate.ts";
import {
  closingOf,
  isAfterword,
  isCompany,
  isContactLine,
  isFullName,
  isName,
  isPersonal,
  isProse,
  tellsDetails,
} from "./closing.ts";
import type { Labels } from "./labels.ts";
import { isRule, nextFilled, type Line } from "./lines.ts";

/** How far up from the end of a stretch of own text a notice may begin, and the end of the letter above it. */
const reach = 80;

/** From the first notice below the letter to the end; nobody writes below one. Gives where it begins, or `to`. */
export function labelNotices(lines: readonly Line[], labels: Labels, from: number, to: number): number {
  const low = Math.max(from, to - reach);
  const found = paragraphs(lines, low, to);
  const notices = found.map((paragraph) => noticeIn(lines, paragraph));
  const begun = nextFilled(lines, 0);
  const top = begun >= from || labels.kinds[begun] === "disclaimer" ? nextFilled(lines, from) : -1;
  const first = notices.findIndex((notice, at) => notice !== undefined && !standsInLetter(lines, found, notices, at, from, top));
  const notice = notices[first];
  if (notice === undefined) return to;
  found[first] = notice;
  const begins = cutStart(lines, found, first);
  // A notice with nothing above it is a banner or the whole mail; only itself is hidden then.
  const alone = nextFilled(lines, from) >= begins;
  labels.set(begins, alone ? notice.end : to, "disclaimer");
  return alone ? to : begins;
}

/** The paragraph, if it is a notice, or its last line if that is one right below the last line of the letter. */
function noticeIn(lines: readonly Line[], paragraph: Paragraph): Paragraph | undefined {
  if (isAfterword(lines[paragraph.start]?.trimmed ?? "")) return undefined;
  if (isBoilerplate(lines, paragraph)) return paragraph;
  const last = { start: paragraph.end - 1, end: paragraph.end };
  return last.start > paragraph.start && isBoilerplate(lines, last) ? last : undefined;
}

/**
 * What speaks as a notice in the midst of a letter is the writer's ("nothing in this email is confidential, you may forward it"): no end of the
 * letter stands above it, and below it the letter goes on, or is closed.
 */
function standsInLetter(
  lines: readonly Line[],
  found: readonly Paragraph[],
  notices: readonly (Paragraph | undefined)[],
  at: number,
  from: number,
  top: number,
): boolean {
  const notice = notices[at];
  if (notice === undefined) return false;
  // At the very top programs put theirs.
  if (notice.start === top && isCertainNotice(lines, notice)) return false;
  const above = endAbove(lines, from, notice.start);
  if (above === "closed") return false;
  if (closedBelow(lines, notice, found.at(-1)?.end ?? 0)) return true;
  return above === undefined && found.some((paragraph, below) => below > at && !notices[below] && isLetter(lines, paragraph));
}

/** Whether a letter was closed above, or a name with its telephone number or address stands right there. */
function endAbove(lines: readonly Line[], from: number, to: number): "closed" | "signed" | undefined {
  let near = true;
  let named = false;
  let reached = false;
  let told = false;
  for (let at = to - 1; at >= Math.max(from, to - reach); at--) {
    const line = lines[at];
    const text = line?.trimmed ?? "";
    if (line === undefined || text === "") continue;
    if (line.text === "-- " || line.hint === "signature" || closes(lines, at)) return "closed";
    if (isPersonal(text) && !isDeviceLine(line)) break;
    // "Please send it to my work address:", and below it a name and a street: the letter's.
    if (near && (isProse(text) || text.endsWith(":"))) {
      near = false;
      told = text.endsWith(":") || tellsDetails(text);
    }
    if (!near) continue;
    named ||= isName(text) || isCompany(text);
    reached ||= isContactLine(text) || isFullName(text) || isDeviceLine(line);
  }
  return named && reached && !told ? "signed" : undefined;
}

/** Whether a letter is closed below the words of a notice; a closing among its own lines may have it below. */
function closedBelow(lines: readonly Line[], { start, end }: Paragraph, to: number): boolean {
  for (let at = start + 1; at < to; at++) {
    if (closes(lines, at) && (at >= end || !isBoilerplate(lines, { start: at + 1, end }))) return true;
  }
  return false;
}

/** A closing; a word of thanks is one with a name. */
function closes(lines: readonly Line[], at: number): boolean {
  const closing = closingOf(lines[at]);
  if (closing === undefined) return false;
  const below = lines[nextFilled(lines, at + 1, 2)]?.trimmed ?? "";
  return closing.strength === "strong" || closing.named || (isName(below) && !isCompany(below));
}

/** A paragraph that a person wrote, and no program: a sentence that speaks of no message and no secret, or a name. */
function isLetter(lines: readonly Line[], paragraph: Paragraph): boolean {
  const own = lines.slice(paragraph.start, paragraph.end).map(({ trimmed }) => trimmed);
  if (own.some(isPersonal)) return true;
  if (speaksAsNotice(lines, paragraph)) return false;
  return own.some(isSentence) || (own.length <= 2 && isSigned(own.at(-1) ?? ""));
}

const isSentence = (text: string): boolean =>
  isProse(text) || /\p{L} \p{L}+ \p{L}+[.!?](?:\s|$)/u.test(text) || (/\p{L}[.!]$/u.test(text) && text.split(" ").length > 4);

/** "Bjørn", "/T" */
const isSigned = (text: string): boolean => /^[/–-]{1,2} ?\p{Lu}\p{L}{0,20}$/u.test(text) || (isName(text) && !isCompany(text));

/** A rule above a notice goes with it; a paragraph that begins as signature and ends as notice is cut at the rule. */
function cutStart(lines: readonly Line[], found: readonly Paragraph[], first: number): number {
  const paragraph = found[first];
  if (paragraph === undefined) return 0;
  const above = found[first - 1];
  if (isRule(lines[paragraph.start]?.trimmed ?? "", 2)) return paragraph.start;
  if (isListFoot(lines, paragraph)) {
    for (let at = paragraph.start; at < paragraph.end; at++) if (isRule(lines[at]?.trimmed ?? "", 2)) return at;
  }
  if (above && isRuleParagraph(lines, above)) return above.start;
  // Text and notice without a blank line between: cut where the notice alone still reads as one.
  const last = paragraph.end - 1;
  const before = lines[last - 1]?.trimmed ?? "";
  if (last > paragraph.start && isProse(before) && /[.!?…]$/u.test(before)) {
    const above = { start: paragraph.start, end: last };
    if (isBoilerplate(lines, { start: last, end: paragraph.end }) && !isBoilerplate(lines, above)) return last;
  }
  if (paragraph.end - paragraph.start > 1 && paragraph.end - paragraph.start < 60) {
    for (let at = paragraph.end - 1; at > paragraph.start; at--) {
      if (isBoilerplate(lines, { start: at, end: paragraph.end }) && isWritten(lines, paragraph.start, at))
        return noticeLine(lines, paragraph, at);
    }
  }
  return paragraph.start;
}

const isWritten = (lines: readonly Line[], start: number, end: number): boolean => {
  const first = lines[start]?.trimmed ?? "";
  return end > start && (closingOf(lines[start]) !== undefined || first.length < 40 || isRule(first, 2));
};

function noticeLine(lines: readonly Line[], paragraph: Paragraph, from: number): number {
  let at = from;
  while (at - 1 > paragraph.start && isProse(lines[at - 1]?.trimmed ?? "")) at--;
  if (isRule(lines[at - 1]?.trimmed ?? "", 2) && at - 1 > paragraph.start) at--;
  return at;
}
