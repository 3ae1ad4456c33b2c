import { dateSigns } from "./dates.ts";
import { hasAddress, isBlank, nextFilled, undecorated, words, type Line } from "./lines.ts";
import {
  addressedWords,
  monthWords,
  openerWords,
  pronounWords,
  quotingStarts,
  speakerWords,
  weekdayWords,
  wroteEndings,
  wroteWords,
} from "./words/attribution.ts";

/** An attribution is at most so many lines, and so many characters. */
const mostLines = 6;
const mostLength = 450;

/**
 * Finds the lines that say who wrote what is quoted below: "On Mon, 3 Mar 2025 at 10:14, Anna <a@x> wrote:", in any of the
 * languages, over one to six lines. Works from the end: few lines end the way an attribution does, so the costly look upwards
 * is rare and bounded.
 *
 * @returns for each line the last line of the attribution that begins there, or -1
 */
export function findAttributions(lines: readonly Line[]): Int32Array {
  const ends = new Int32Array(lines.length).fill(-1);
  const read: (readonly string[] | undefined)[] = [];
  const tokensOf = (at: number) => (read[at] ??= words(withoutDashes(lines[at]?.trimmed ?? "").toLowerCase()));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.depth > 0) continue;
    const shared = sharedLine(line.trimmed);
    const lasts = shared !== undefined || endsLikeAttribution(line.trimmed);
    if (!lasts && !((endsInAddress(line.trimmed) || startsQuoting(line.trimmed)) && quoteFollows(lines, at))) continue;
    const start = attributionStart(lines, at, shared ?? line.trimmed, tokensOf);
    if (start >= 0) ends[start] = at;
  }
  return ends;
}

/** Yahoo's app for Android goes on with the quoted text on the same line: "… <a@x> wrote:   Hello". What stands before is given. */
function sharedLine(trimmed: string): string | undefined {
  if (!trimmed.includes("@")) return undefined;
  const match = /@[^\s<>()]{1,190}[>)] ?(\p{L}{1,12}(?: \p{L}{1,12})?)? ?: {1,8}\S/u.exec(trimmed.slice(0, 300));
  if (match === null) return undefined;
  const before = trimmed.slice(0, match.index + match[0].length - 1).trimEnd();
  return words(before.toLowerCase()).some((word) => wroteWords.has(word)) ? before : undefined;
}

function endsLikeAttribution(trimmed: string): boolean {
  if (trimmed.length > mostLength) return false;
  const text = withoutDashes(trimmed);
  if (text.endsWith(":") || text.endsWith("：")) return true;
  return wroteWords.has(lastWord(text));
}

/** Old Gmail printed "2011/4/7 Anna <anna@example.org>" and no colon; only a quote right below tells. */
const endsInAddress = (trimmed: string): boolean =>
  trimmed.endsWith(">") && trimmed.length < 200 && /^\d/.test(trimmed) && hasAddress(trimmed);

function startsQuoting(trimmed: string): boolean {
  if (trimmed.length > 200) return false;
  const lower = trimmed.toLowerCase();
  return quotingStarts.some((start) => lower.startsWith(start) || lower.startsWith(`${start.trimEnd()}:`));
}

function quoteFollows(lines: readonly Line[], at: number): boolean {
  const next = lines[nextFilled(lines, at + 1, 4)];
  return next !== undefined && (next.depth > 0 || next.hint === "quoted");
}

/** Zoho prints "---- On … wrote ----"; others underline. */
function withoutDashes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && "-*_ –".includes(text.charAt(start))) start++;
  while (end > start && "-*_ –".includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function lastWord(text: string): string {
  const bare = text.endsWith("(a)") ? text.slice(0, -3) : text;
  return bare.slice(bare.lastIndexOf(" ") + 1).toLowerCase();
}

function attributionStart(
  lines: readonly Line[],
  end: number,
  last: string,
  tokensOf: (at: number) => readonly string[],
): number {
  const quotedNext = quoteFollows(lines, end);
  const spokenNext = /^["“”„«»'‘’]/.test(lines[nextFilled(lines, end + 1, 4)]?.trimmed ?? "");
  let text = "";
  let tokens: readonly string[] = [];
  let fallback = -1;
  let bridged = false;
  for (let at = end; at >= 0 && at > end - mostLines; at--) {
    const line = lines[at];
    if (line === undefined || line.depth > 0) break;
    if (isBlank(line)) {
      // HTML turned to text may have a blank line where the attribution was broken.
      if (bridged || fallback >= 0 || !goesOnBelow(lines[at - 1], tokensOf, at - 1)) break;
      bridged = true;
      continue;
    }
    const opens = opensLikeAttribution(line.trimmed, tokensOf(at));
    // A sentence above ends here: what follows begins anew.
    if (at < end && !opens && endsSentence(line.trimmed, tokensOf(at))) break;
    text = at === end ? last : `${line.trimmed} ${text}`;
    tokens = [...(at === end && last !== line.trimmed ? words(last.toLowerCase()) : tokensOf(at)), ...tokens];
    if (text.length > mostLength || tokens.length > 80) break;
    if (!readsLikeAttribution(text, tokens, quotedNext, spokenNext)) continue;
    if (opens && !continues(lines[at - 1], line, tokensOf, at - 1)) return at;
    // Without an opener the name stands first, on this line or wrapped from the one above.
    if (fallback < 0 && !bridged) fallback = lacksName(line, tokens) && isNameLine(lines[at - 1]) ? at - 1 : at;
  }
  return fallback;
}

/** Ends in a full stop that is not that of a date ("4. mars 2025 kl.", "El mar."). */
function endsSentence(text: string, tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? "";
  return /[.!?…]$/.test(text) && !(text.endsWith(".") && (last === "kl" || monthWords.has(last) || weekdayWords.has(last)));
}

/** "<bo@ek.example.se> wrote on 4 March:", "wrote on 4 March:": whose name was broken off. */
const lacksName = (line: Line, tokens: readonly string[]): boolean =>
  /^[<([]/.test(line.trimmed) || wroteWords.has(tokens[0] ?? "");

const isNameLine = (line: Line | undefined): boolean =>
  line !== undefined && line.depth === 0 && !isBlank(line) && line.trimmed.length < 70 && !/[.!?:,]$/.test(line.trimmed);

/** "Den 4. marts 2025 kl." stands above, and this line goes on with the time of day. */
function continues(above: Line | undefined, line: Line, tokensOf: (at: number) => readonly string[], at: number): boolean {
  return (
    above !== undefined &&
    above.depth === 0 &&
    /^\d{1,2}[.:]\d{2}/.test(line.trimmed) &&
    above.trimmed.length < 120 &&
    /\d/.test(above.trimmed) &&
    opensLikeAttribution(above.trimmed, tokensOf(at))
  );
}

/** Begins as an attribution, and is broken off: its verb or address is still to come. */
function goesOnBelow(line: Line | undefined, tokensOf: (at: number) => readonly string[], at: number): boolean {
  if (line === undefined || line.depth > 0 || /[.!?:]$/.test(line.trimmed)) return false;
  return opensLikeAttribution(line.trimmed, tokensOf(at)) && /\d/.test(line.trimmed);
}

function opensLikeAttribution(trimmed: string, tokens: readonly string[]): boolean {
  if (trimmed === "") return false;
  const first = tokens[0] ?? "";
  const early = tokens.slice(0, 6);
  const dated = early.some((token) => /\d/.test(token) || monthWords.has(token) || weekdayWords.has(token));
  return dated && (openerWords.has(first) || weekdayWords.has(first) || monthWords.has(first) || /^\d/.test(first));
}

/**
 * @param quotedNext a quote follows
 * @param spokenNext what follows begins with quotation marks, as people quote and programs don't
 */
function readsLikeAttribution(joined: string, tokens: readonly string[], quotedNext: boolean, spokenNext: boolean): boolean {
  const text = undecorated(withoutDashes(joined));
  if (text.includes("?") || text.includes("http")) return false;
  const verbAt = tokens.findLastIndex((token) => wroteWords.has(token) || wroteEndings.some((ending) => token.endsWith(ending)));
  const mail = hasAddress(text);
  const endsInSender = /[>)\]"]:?$|@[^\s]+:$/.test(text);
  const { day, time, weekday } = dateSigns(text.toLowerCase(), tokens);
  if (verbAt < 0 && quotedNext && tokens.length < 20 && (startsQuoting(text) || (day && time && text.endsWith(":")))) return true;
  if (verbAt < 0 && !(mail && (quotedNext || endsInSender))) return false;
  // "On March 4 I mailed bob@example.com and he wrote:" — programs put addresses in brackets, and never say "I".
  if (!quotedNext && !bracketed(text) && tokens.some((token) => speakerWords.has(token))) return false;
  if (verbAt < 0) {
    // In a language not known here, a quote below stands in for the verb.
    if (tokens.length >= 40) return false;
    if (quotedNext && (day || time) && /[:>：]$/.test(text)) return true;
    return day && endsInSender && (opensLikeAttribution(text, tokens) || time);
  }
  // "Den 3 mars skrev du till mig:" is the writer's own sentence; an address or a quote below says otherwise.
  const spoken = pronounWords.has(tokens[verbAt - 1] ?? "") || pronounWords.has(tokens[verbAt + 1] ?? "");
  if (mail) return (day || time || weekday || bracketed(text)) && tokens.length < 60;
  if (quotedNext) return tokens.length < 30 && (day || time || weekday || tokens.length < 10);
  return day && time && !spoken && !spokenNext && !tokens.some((token) => addressedWords.has(token)) && tokens.length < 26;
}

const bracketed = (text: string): boolean => /[<([][^\s]*@[^\s]*[>)\]]/.test(text);
