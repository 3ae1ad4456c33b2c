import { labelOf } from "./header-block.ts";
import { nextText, words, type Line } from "./lines.ts";
import { wroteWords } from "./words/attribution.ts";
import {
  forwardPhrases,
  originalPhrases,
  replyAboveActs,
  replyAboveLines,
  replyAbovePhrases,
  replyAbovePlaces,
} from "./words/labels.ts";

type Separator = "original" | "forward" | "reply-above";

/**
 * Reads a line that parts a mail from the one below: "-----Original Message-----", "Begin forwarded message:",
 * "## Svara ovanför denna rad ##".
 */
export function separatorAt(lines: readonly Line[], at: number): Separator | undefined {
  const line = lines[at];
  if (line === undefined || (line.trimmed.length > 120 && !/^[-_]{4}/.test(line.trimmed))) return undefined;
  const text = line.trimmed;
  const core = withoutFrame(text);
  const dashes = text.length - core.length;
  const lower = core.toLowerCase().normalize("NFC").replace(/[’´`]/g, "'").replace(/\s+/g, " ");
  const run = runOn(lower);
  if (run !== undefined || text.length > 120) return run;
  const colon = lower.endsWith(":");
  const phrase = colon ? lower.slice(0, -1).trim() : lower;
  if (forwardPhrases.has(phrase) && (dashes >= 4 || headersFollow(lines, at))) return "forward";
  if (phrase.startsWith("forwarded by ") && dashes >= 4) return "forward";
  if (originalPhrases.has(phrase) && (dashes >= 4 || headersFollow(lines, at))) return "original";
  // "---- Bo Ek wrote ----"
  if (dashes >= 6 && /^[-–—]{3}.*[-–—]{3}$/.test(text) && endsInVerb(phrase)) return "original";
  if (text.length > 12 && (replyAbovePhrases.some((known) => lower.includes(known)) || asksToReplyAbove(text, lower)))
    return "reply-above";
  return undefined;
}

/** "original message --------from: …": the header lines ran together with the divider, whose outer dashes are already taken away. */
function runOn(lower: string): Separator | undefined {
  const end = lower.search(/[-_]{4,}/);
  if (end < 5) return undefined;
  const phrase = lower.slice(0, end).trim();
  return originalPhrases.has(phrase) ? "original" : forwardPhrases.has(phrase) ? "forward" : undefined;
}

function endsInVerb(phrase: string): boolean {
  const tokens = words(phrase);
  return tokens.length > 1 && tokens.length < 9 && wroteWords.has(tokens.at(-1) ?? "");
}

/** "=-=-= Please reply above this line =-=-=": set off by marks, and says what to do, where, and by which line. */
function asksToReplyAbove(text: string, lower: string): boolean {
  if (!/^[^\p{L}\p{N}\s"'«“(¿¡]/u.test(text)) return false;
  const tokens = words(lower);
  const begins = (stems: readonly string[]) => tokens.some((token) => stems.some((stem) => token.startsWith(stem)));
  return tokens.length < 20 && begins(replyAbovePlaces) && begins(replyAboveLines) && begins(replyAboveActs);
}

/** Takes dashes of any kind from both ends. */
function withoutFrame(text: string): string {
  let start = 0;
  let end = text.length;
  const frame = "-_=*#~+<> ‐‑‒–—―─━";
  while (start < end && frame.includes(text.charAt(start))) start++;
  while (end > start && frame.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function headersFollow(lines: readonly Line[], at: number): boolean {
  const next = nextText(lines, at + 1, 3);
  if ((lines[next]?.depth ?? 0) > (lines[at]?.depth ?? 0)) return true;
  const label = labelOf(lines[next]);
  return label !== undefined && label.field !== "other";
}
