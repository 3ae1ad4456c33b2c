import { dateSigns } from "./dates.ts";
import { hasAddress, isRule, nextText, undecorated, words, type Line } from "./lines.ts";
import { labelFields, type Field } from "./words/labels.ts";

/** The few header lines that Outlook and others print above a quoted or forwarded mail. */
export interface HeaderBlock {
  start: number;
  /** After its last line. */
  end: number;
  fields: Partial<Record<Field, string>>;
}

const mostLines = 40;
const mostContinued = 14;

/** The label at the head of a line, if it is one that clients print. */
export function labelOf(line: Line | undefined): { field: Field; value: string } | undefined {
  if (line === undefined) return undefined;
  const text = undecorated(line.trimmed.slice(0, 400));
  const colon = text.slice(0, 30).search(/[:：]/);
  if (colon < 1) return undefined;
  const field = labelFields.get(undecorated(text.slice(0, colon)).toLowerCase().normalize("NFC"));
  return field && { field, value: undecorated(text.slice(colon + 1)) };
}

/**
 * The block of header lines that begins at a line, or nothing. Values may wrap; a blank line may stand between two labels
 * (HTML turned to text). Accepts what no person writes by hand: a sender with a subject, or with "sent" and an address.
 *
 * @param sure structure above already says that a quoted mail begins (a separator, an element of Outlook's), so less is asked
 */
export function headerBlockAt(lines: readonly Line[], start: number, sure = false): HeaderBlock | undefined {
  const first = labelOf(lines[start]);
  if (first === undefined || first.field === "other") return undefined;
  const depth = lines[start]?.depth ?? 0;
  const fields: HeaderBlock["fields"] = {};
  let end = start;
  let continued = 0;
  for (let at = start; at < lines.length && at < start + mostLines; at++) {
    const line = lines[at];
    if (line === undefined || line.depth !== depth) break;
    if (line.trimmed === "") {
      const next = nextText(lines, at, 2);
      const label = labelOf(lines[next]);
      if (label === undefined || fields[label.field] !== undefined) break;
      continue;
    }
    const label = labelOf(line);
    if (label && fields[label.field] === undefined) {
      fields[label.field] = label.value;
      splitSharedLine(fields, label);
      end = at + 1;
      continued = 0;
    } else if (label && label.field === "other") {
      end = at + 1;
    } else {
      // A second "From:" begins the next mail down.
      if (label) break;
      if (++continued > mostContinued || isRule(line.trimmed) || lines[at - 1]?.trimmed === "") break;
      const last = lastField(fields);
      if (last === undefined) break;
      fields[last] = `${fields[last] ?? ""} ${line.trimmed}`.trim();
      end = at + 1;
    }
  }
  if (!convinces(fields, sure)) return undefined;
  return { start, end, fields };
}

/** Below its divider eM Client prints labels without a colon: `From "Bo" <bo@x>`, `Date 04/03/2025 10:14`, `Subject Keys`. */
export function bareHeaderAt(lines: readonly Line[], start: number): HeaderBlock | undefined {
  const fields: HeaderBlock["fields"] = {};
  let end = start;
  for (; end < start + 8; end++) {
    const line = lines[end];
    if (line === undefined || line.depth !== lines[start]?.depth) break;
    const [label = "", ...rest] = line.trimmed.slice(0, 400).split(" ");
    const field = labelFields.get(label.toLowerCase());
    if (field === undefined || field === "other" || rest.length === 0 || fields[field] !== undefined) break;
    fields[field] = rest.join(" ");
  }
  if (!hasAddress(fields.from ?? "") || fields.subject === undefined || !dated(fields.date ?? fields.sent ?? ""))
    return undefined;
  return { start, end, fields };
}

/** Samsung prints "À : a@b.be Objet : Hej" on one line. */
function splitSharedLine(fields: HeaderBlock["fields"], { field, value }: { field: Field; value: string }): void {
  if (field === "subject") return;
  const match = /^(.{0,200}?) (\p{L}{2,14}) ?: (.{0,300})$/u.exec(value);
  const second = match && labelFields.get((match[2] ?? "").toLowerCase());
  if (!match || second !== "subject" || fields.subject !== undefined) return;
  fields[field] = (match[1] ?? "").trim();
  fields.subject = (match[3] ?? "").trim();
}

const lastField = (fields: HeaderBlock["fields"]): Field | undefined => (Object.keys(fields) as Field[]).at(-1);

function convinces(fields: HeaderBlock["fields"], sure: boolean): boolean {
  const count = Object.keys(fields).length;
  const when = fields.sent ?? fields.date;
  if (sure) return count >= 2 || fields.from !== undefined;
  if (fields.from === undefined)
    return (
      count >= 3 && when !== undefined && printed(when) && timed(when) && fields.subject !== undefined && (fields.to ?? "") !== ""
    );
  const mail = [fields.from, fields.to, fields.cc].some((value) => value !== undefined && hasAddress(value));
  if (fields.subject !== undefined) {
    if (mail) return true;
    return when === undefined ? count >= 3 : printed(when) && dated(when);
  }
  if (when !== undefined && mail) return dated(when) || count >= 3;
  // "From: Stockholm, To: Malmö, Date: 3 March" is a journey, and a parcel has a day it was sent; with a time as well it is a mail.
  return count >= 3 && fields.sent !== undefined && printed(fields.sent) && timed(fields.sent);
}

/** A client prints the year; who writes of a journey ("Date: 3 March 10:30, Subject: refund") seldom does. */
const printed = (date: string): boolean => /\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(date);

const timed = (date: string): boolean => dateSigns(date.slice(0, 120).toLowerCase(), []).time;

function dated(value: string): boolean {
  const lower = value.slice(0, 120).toLowerCase();
  const { day, time } = dateSigns(lower, words(lower));
  return day || time;
}
