import { dateSigns } from "./dates.ts";
import type { HeaderBlock } from "./header-block.ts";
import { hasAddress, isBlank, nextFilled, words, type Line } from "./lines.ts";
import { labelFields, type Field } from "./words/labels.ts";

const mostLines = 16;

/**
 * The head that Lotus Notes puts above a quoted mail: the sender, below it the date, and then labels without a colon, each on a line of its
 * own ("An", "Kopie", "Thema"), with their value in the next.
 */
export function notesBlockAt(lines: readonly Line[], start: number): HeaderBlock | undefined {
  const sender = lines[start];
  if (
    sender === undefined ||
    sender.depth > 0 ||
    sender.trimmed.length > 120 ||
    !isDateLine(lines[nextFilled(lines, start + 1, 1)])
  )
    return undefined;
  const fields: HeaderBlock["fields"] = { from: sender.trimmed };
  let label: Field = "date";
  let end = start + 1;
  for (let at = start + 1; at < lines.length && at < start + mostLines; at++) {
    const line = lines[at];
    if (line === undefined || line.depth > 0) break;
    if (isBlank(line)) continue;
    const next = labelFields.get(line.trimmed.toLowerCase());
    if (next !== undefined) label = next;
    else if (fields[label] === undefined) fields[label] = line.trimmed;
    else break;
    end = at + 1;
    if (label === "subject" && next === undefined) break;
  }
  if (isSenderLine(sender.trimmed) && fields.date !== undefined && fields.to === undefined && isBlank(lines[start - 1]))
    return { start, end: nextFilled(lines, start + 1, 1) + 1, fields: { from: fields.from ?? "", date: fields.date } };
  const named = hasAddress(sender.trimmed) || hasAddress(fields.to ?? "") || /\/\w/.test(`${sender.trimmed}${fields.to ?? ""}`);
  return fields.to !== undefined && fields.subject !== undefined && named ? { start, end, fields } : undefined;
}

/** "Bo Ek <bo@ek.example.se>" and no more, as Postbox prints it above the date. */
const isSenderLine = (text: string): boolean => /^[^<>@]{0,60}<[^\s<>@]{1,64}@[^\s<>@]{1,190}>$/.test(text);

/** A date with its time, and hardly anything else. */
function isDateLine(line: Line | undefined): boolean {
  if (line === undefined || line.depth > 0 || line.trimmed.length > 60 || !/\d/.test(line.trimmed)) return false;
  const lower = line.trimmed.toLowerCase();
  const tokens = words(lower);
  const { day, time } = dateSigns(lower, tokens);
  return day && time && tokens.length < 12;
}
