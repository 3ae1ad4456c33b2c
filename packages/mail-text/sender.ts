import { headerBlockAt, type HeaderBlock } from "./header-block.ts";
import { nextText, undecorated, type Line } from "./lines.ts";

export interface Mailbox {
  name?: string;
  address?: string;
}

/** What is known of a forwarded mail. Dates are as printed: their language and zone can't be known. */
export interface Forwarded {
  from?: Mailbox;
  to?: string;
  subject?: string;
  date?: string;
  /** The forwarded mail below its header lines, quote marks taken away. */
  text: string;
}

export function describeForward(lines: readonly Line[], start: number, found: HeaderBlock | undefined): Forwarded {
  const rest = lines.slice(start);
  const header = found ?? headerIn(rest, start);
  const body = lines.slice(header?.end ?? start + 1);
  const forwarded: Forwarded = { text: trimBlank(body.map((line) => line.text).join("\n")) };
  if (header === undefined) return forwarded;
  const { from, to, subject } = header.fields;
  const date = header.fields.sent ?? header.fields.date;
  const mailbox = from === undefined ? undefined : parseMailbox(from);
  if (mailbox) forwarded.from = mailbox;
  if (to) forwarded.to = to;
  if (subject) forwarded.subject = subject;
  if (date) forwarded.date = date;
  return forwarded;
}

/** Apple's older forwards mark the header lines with `>`; then they are read without. */
function headerIn(rest: readonly Line[], offset: number): HeaderBlock | undefined {
  const at = nextText(rest, 1, 4);
  const header = headerBlockAt(rest, at, true);
  return header && { ...header, start: header.start + offset, end: header.end + offset };
}

/**
 * Reads a sender as clients print it: `Anna <a@x>`, `"Berg, Anna" <a@x>`, `Anna [mailto:a@x]`, `a@x (Anna)`, `Anna<mailto:a@x>`, a name
 * or an address alone. Returns undefined when there is neither.
 */
export function parseMailbox(text: string): Mailbox | undefined {
  const value = undecorated(text.slice(0, 400)).replace(/\s+/g, " ");
  const address = /[^\s<>()[\],;:"'*]{1,64}@[^\s<>()[\],;:"'*]{1,190}/.exec(value)?.[0].replace(/\.+$/, "");
  const before = address === undefined ? value : value.slice(0, value.indexOf(address));
  const after = address === undefined ? "" : value.slice(value.indexOf(address) + address.length);
  const bracket = /^\W{0,3}\(([^)]{1,100})\)/.exec(after)?.[1];
  const name = tidyName(before.replace(/\b(mailto|smtp):?\s*$/i, "")) || tidyName(bracket ?? "");
  if (name === "" && address === undefined) return undefined;
  return { ...(name === "" ? {} : { name }), ...(address === undefined ? {} : { address: address.toLowerCase() }) };
}

function tidyName(text: string): string {
  const cut = text.replace(/[<[(\s]*(mailto:?)?[<[(\s]*$/i, "").trim();
  return cut.replace(/^["'“”«»*\s]+|["'“”«»*\s,;:]+$/g, "").trim();
}

const trimBlank = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
