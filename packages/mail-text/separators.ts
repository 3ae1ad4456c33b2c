import { labelOf } from "./header-block.ts";
import { nextText, type Line } from "./lines.ts";
import { forwardPhrases, originalPhrases, replyAbovePhrases } from "./words/labels.ts";

type Separator = "original" | "forward" | "reply-above";

/**
 * Reads a line that parts a mail from the one below: "-----Original Message-----", "Begin forwarded message:",
 * "## Svara ovanför denna rad ##".
 */
export function separatorAt(lines: readonly Line[], at: number): Separator | undefined {
  const line = lines[at];
  if (line === undefined || line.trimmed.length > 120) return undefined;
  const text = line.trimmed;
  const core = withoutFrame(text);
  const dashes = text.length - core.length;
  const lower = core.toLowerCase().normalize("NFC").replace(/[’´`]/g, "'").replace(/\s+/g, " ");
  const colon = lower.endsWith(":");
  const phrase = colon ? lower.slice(0, -1).trim() : lower;
  if (forwardPhrases.has(phrase) && (dashes >= 4 || headersFollow(lines, at))) return "forward";
  if (phrase.startsWith("forwarded by ") && dashes >= 4) return "forward";
  if (originalPhrases.has(phrase) && (dashes >= 4 || headersFollow(lines, at))) return "original";
  if (
    text.length > 12 &&
    /[#-]|ovan|over|above|ober|über|dessus|encima|ylä/.test(lower) &&
    replyAbovePhrases.some((words) => lower.includes(words))
  )
    return "reply-above";
  return undefined;
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
