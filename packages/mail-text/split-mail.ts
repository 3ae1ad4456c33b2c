import type { Labels, PartKind } from "./labels.ts";
import { isBlank, toLines, undecorated, type Line } from "./lines.ts";
import { joinWrapped, markArrowed, read, type Reading } from "./regions.ts";
import { describeForward, type Forwarded } from "./sender.ts";
import { answerPrefixes, finnishLabels, forwardPrefixes } from "./words/labels.ts";

/** A stretch of a mail. `start` and `end` are UTF-16 offsets into the text, end exclusive. */
export interface Part {
  kind: PartKind;
  start: number;
  end: number;
  text: string;
  /** A written part that closes the letter: "Med vänliga hälsningar / Anna". */
  closing?: true;
}

export interface SplitMail {
  /** All of the text, in order, without gaps: joined they are the text. */
  parts: Part[];
  /**
   * What a person reads first: own words with their closing, answered lines in place where the answer is between them, a forwarded mail
   * whole. Without trailing quotes, signature and notices. Empty when the writer added nothing.
   */
  visible: string;
  /** The writer's own words only, closing included: no quotes, nothing forwarded. */
  written: string;
  /** `written` without its closing: what a language detector or a classifier should read. */
  body: string;
  /** The answer stands between the quoted lines. */
  inline: boolean;
  forwarded?: Forwarded;
}

/**
 * Tells apart what a person wrote in a mail from quotes, attributions, signatures, notices and forwarded mail, in Swedish, Danish,
 * Norwegian, English, German, Finnish, French and Spanish (and the commonest marks of a few more).
 *
 * Time is linear in the length of the text, whatever is in it; its first 20,000 lines are told apart, and what comes below goes with the last of
 * them. Never throws.
 *
 * @param mail.text the plain text of the mail, decoded; `format=flowed` text goes through `unflow` first
 * @param mail.subject the subject, if known: Outlook prints the same lines above replies and forwards, and "VB:" tells them apart
 */
export function splitMail({ text, subject }: { text: string; subject?: string }): SplitMail {
  const lines = toLines(text);
  joinWrapped(lines);
  markArrowed(lines);
  const { labels, forwards } = read(lines, isForwarded(subject, lines), isAnswer(subject));
  return describeSplit(text, lines, labels, forwards);
}

/** What is told of a mail once its lines are labelled; shared by text and HTML. */
export function describeSplit(text: string, lines: readonly Line[], labels: Labels, forwards: Reading["forwards"]): SplitMail {
  const shown = linesShown(lines, labels);
  const forward = forwards[0];
  return {
    parts: toParts(text, lines, labels),
    visible: gather(text, lines, (at) => shown.visible[at] === 1),
    written: gather(text, lines, (at) => labels.kinds[at] === "written"),
    body: gather(text, lines, (at) => labels.kinds[at] === "written" && !labels.closing(at)),
    inline: shown.inline,
    ...(forward ? { forwarded: describeForward(lines, forward.start, forward.header) } : {}),
  };
}

/** Whether the subject says that the mail is forwarded; "VS:" says so in Danish and Norwegian, and in Finnish that it is an answer. */
export function isForwarded(subject: string | undefined, lines: readonly Line[]): boolean {
  if (!isForwardSubject(subject)) return false;
  return !/^\s*vs\b/i.test(subject ?? "") || !lines.some(isFinnishLabel);
}

const isFinnishLabel = ({ trimmed }: Line): boolean =>
  finnishLabels.has(
    undecorated(trimmed.slice(0, 40))
      .split(/[*\s]*:/, 1)[0]
      ?.toLowerCase() ?? "",
  );

/** Whether a subject says that the mail is forwarded: "VB: …", "Fwd: …", "WG: …". */
export function isForwardSubject(subject: string | undefined): boolean {
  return forwardPrefixes.has(prefixOf(subject ?? ""));
}

/** Whether it says that the mail is an answer: "SV: …", "Re: …", "AW: …". */
export function isAnswer(subject: string | undefined): boolean | undefined {
  return subject === undefined ? undefined : answerPrefixes.has(prefixOf(subject));
}

function prefixOf(subject: string): string {
  const match = /^\s*\[?\s*(\p{L}{1,16})\s*(?:\[\d+\])?\s*:/u.exec(subject.slice(0, 60));
  return (match?.[1] ?? "").toLowerCase();
}

interface Run {
  what: "own" | "closing" | "quote" | "hidden" | "forwarded";
  from: number;
  to: number;
  attributed: boolean;
}

/** A hand-picked quote (no attribution, few lines) is part of the answer below it. */
const handPicked = 6;

/** Decides for each line whether it is read first. */
export function linesShown(lines: readonly Line[], labels: Labels): { visible: Uint8Array; inline: boolean } {
  const visible = new Uint8Array(lines.length);
  const runs = toRuns(lines, labels);
  const quotes = runs.flatMap((run, at) => (run.what === "quote" ? [at] : []));
  const firstQuote = quotes[0] ?? Infinity;
  const lastQuote = quotes.at(-1) ?? -1;
  const between = runs.some((run, at) => run.what === "own" && at > firstQuote && at < lastQuote);
  const inline = between || labels.answersWithin;
  const lastOwn = labels.answersWithin ? runs.length : runs.findLastIndex((run) => run.what === "own");
  runs.forEach((run, at) => {
    const picked = !run.attributed && run.to - run.from <= handPicked;
    const show = run.what === "quote" ? at < lastOwn && (inline || picked) : run.what !== "hidden";
    if (show) visible.fill(1, run.from, run.what === "quote" ? Math.min(run.to, labels.answersEnd) : run.to);
  });
  return { visible, inline };
}

function toRuns(lines: readonly Line[], labels: Labels): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = labels.kinds[at];
    const quoted = kind === "quote" || kind === "attribution";
    const own = labels.closing(at) ? "closing" : "own";
    const what = quoted ? "quote" : kind === "forwarded" ? "forwarded" : kind === "written" ? own : "hidden";
    const last = runs.at(-1);
    if (last && last.what === what) {
      last.to = at + 1;
      last.attributed ||= kind === "attribution";
    } else if (what !== "own" || !isBlank(lines[at]) || lines[at]?.image)
      runs.push({ what, from: at, to: at + 1, attributed: kind === "attribution" });
  }
  return runs;
}

function toParts(text: string, lines: readonly Line[], labels: Labels): Part[] {
  const parts: Part[] = [];
  lines.forEach((line, at) => {
    const kind = labels.kinds[at] ?? "written";
    const closing = labels.closing(at);
    const last = parts.at(-1);
    if (last && last.kind === kind && (last.closing === true) === closing) last.end = line.end;
    else parts.push({ kind, start: line.start, end: line.end, text: "", ...(closing ? { closing } : {}) });
  });
  for (const part of parts) part.text = text.slice(part.start, part.end);
  return parts;
}

/** Joins the chosen lines as they stand; where something was left out between, a blank line stands. */
function gather(text: string, lines: readonly Line[], chosen: (at: number) => boolean): string {
  const pieces: string[] = [];
  let from = -1;
  const close = (to: number) => {
    if (from < 0) return;
    const piece = withoutBlankEnds(text, lines, from, to);
    if (piece !== "") pieces.push(piece);
    from = -1;
  };
  for (let at = 0; at < lines.length; at++) {
    if (!chosen(at)) close(at);
    else if (from < 0) from = at;
  }
  close(lines.length);
  return pieces.join("\n\n");
}

function withoutBlankEnds(text: string, lines: readonly Line[], from: number, to: number): string {
  let first = from;
  while (first < to && isBlank(lines[first]) && lines[first]?.depth === 0) first++;
  return text.slice(lines[first]?.start ?? 0, lines[to - 1]?.end ?? 0).trimEnd();
}
