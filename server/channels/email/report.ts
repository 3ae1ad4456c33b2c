import type { DeliveryReport } from "#contract";
import { storable, textOf } from "./charset.ts";
import type { MimeAttachment, MimePart } from "./mime-tree.ts";
import { addressesNamed, rawHeaderOf } from "./raw-header.ts";

/**
 * What a mail system reports of a mail of ours, and the Message-IDs by which it names it; that is also what we call the envelope (RFC 3461
 * §4.4). Where it names none, those whom it names have to do.
 */
export interface Report {
  report: DeliveryReport;
  about: string[];
  /** Where that mail asked for answers: some systems give it a Message-ID of their own, and leave this as it is. */
  returnedTo: string[];
}

export interface Reported {
  header: ReadonlyMap<string, readonly string[]>;
  envelopeFrom: string;
  from: string;
  root: MimePart | null;
  parts: readonly MimeAttachment[];
  text: string;
}

const limits = { recipients: 50, said: 500, text: 50_000, ids: 10 };

/**
 * A bounce or a delay: RFC 3464, and the plain letters of Exim, qmail, Postfix and others that name whom they could not reach and
 * return the beginning of the mail. Null for anything else.
 */
export function reportOf(mail: Reported): Report | null {
  const status = statusIn(mail.root) ?? globalStatusAmong(mail.parts);
  if (status === null && !isFromMailSystem(mail)) return null;
  const recipients = (status === null ? toldInWords(mail) : groupsOf(status)).slice(0, limits.recipients);
  const about = returnedIds(mail, status);
  if (recipients.length === 0) return null;
  // Many a machine writes without an envelope sender: what names no mail of ours has to look more like a mail system's.
  if (about.length === 0 && status === null && !saysItIsMailSystem(mail)) return null;
  const failed = recipients.filter(({ action }) => action === "failed");
  const told = failed.length > 0 ? failed : recipients.filter(({ action }) => action === "delayed");
  // Delivered, relayed, expanded: good news, and nobody's to deal with.
  if (told.length === 0) return null;
  return {
    report: {
      outcome: failed.length > 0 ? "failed" : "delayed",
      recipients: told.map(({ action: _action, ...recipient }) => recipient),
    },
    about,
    returnedTo: returnedReplyTo(mail),
  };
}

type Told = DeliveryReport["recipients"][number] & { action: string };

function statusIn(part: MimePart | null): string | null {
  if (part === null) return null;
  if (part.contentType === "message/delivery-status") return part.textContent ?? "";
  for (const child of part.children) {
    const found = statusIn(child);
    if (found !== null) return found;
  }
  return null;
}

/** The same with addresses in any script (RFC 6533), which is taken for an attachment. */
function globalStatusAmong(parts: readonly MimeAttachment[]): string | null {
  const part = parts.find(({ contentType }) => contentType.toLowerCase() === "message/global-delivery-status");
  return part === undefined ? null : textOf(part.content.subarray(0, limits.text), null);
}

/** One group of fields for each recipient, after the one for the mail (RFC 3464 §2.1). */
function groupsOf(status: string): Told[] {
  return status
    .slice(0, limits.text)
    .replaceAll("\r", "")
    .replaceAll(/\n[ \t]+/g, " ")
    .split(/\n{2,}/)
    .flatMap((group) => {
      const field = (name: string) => new RegExp(`^${name}:[ \\t]*(?:[\\w-]{1,30};)?[ \\t]*(.*)$`, "im").exec(group)?.[1]?.trim();
      const address = addressIn(xtext(field("Original-Recipient") ?? "")) ?? addressIn(field("Final-Recipient") ?? "");
      const action = field("Action")?.toLowerCase();
      if (address === null || action === undefined) return [];
      const code = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(field("Status") ?? "")?.[0] ?? null;
      return [told(address, action, code, field("Diagnostic-Code") ?? "")];
    });
}

/** As an original recipient is written (RFC 3461 §4): `+2B` is a plus. */
function xtext(text: string): string {
  return text.replaceAll(/\+([\dA-F]{2})/g, (_whole, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** Letters that have no fields: they name whom they could not reach in a header, or at the beginning of a line. */
function toldInWords({ header, text }: Reported): Told[] {
  const letter = withoutRules(text.slice(0, limits.text));
  const words =
    letter.split(/^.*(?:original message|copy of (?:the|your) message|ursprungliga meddelandet|-{3,}).*$/im)[0] ?? letter;
  const named = [
    ...(header.get("x-failed-recipients")?.join(",").split(",") ?? []),
    ...[...words.matchAll(/^[ \t]*<?([^\s<>@]{1,64}@[^\s<>@:;,]{1,255})>?[ \t]*(?::|\(|$|(?:den|on|am|le|el)[ \t]+\S*\d)/gm)].map(
      (match) => match[1] ?? "",
    ),
    ...[
      ...words.matchAll(
        /\b(?:message|e-?mail) (?:that )?you sent to <?([^\s<>@]{1,64}@[^\s<>@:;,]{1,255})>? (?:was|could|has)\b/gi,
      ),
    ].map((match) => match[1] ?? ""),
  ].flatMap((candidate) => addressIn(candidate) ?? []);
  const delayed = saysDelayed.test(words);
  if (!delayed && !saysFailed.test(words)) return [];
  const lower = words.toLowerCase();
  return [...new Set(named)].slice(0, limits.recipients).map((address) => {
    const near = words.slice(Math.max(0, lower.indexOf(address)));
    const code = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(near)?.[0] ?? null;
    return told(address, delayed ? "delayed" : "failed", code, near.replace(/^\S+/, "").split(/\n[ \t]*\n/)[0] ?? "");
  });
}

/** Sendmail names whom it could not reach beneath a heading between rules, and says first when the original message came. */
function withoutRules(letter: string): string {
  return letter
    .replace(/^The original message was received at [^\n]*$/m, "")
    .replaceAll(/^[ \t]*-{3,}[ \t]*(The following addresses had [\w -]{1,60}?)[ \t]*-{3,}[ \t]*$/gm, "$1");
}

const saysDelayed =
  /(?<!\p{L})(?:delayed|not yet been delivered|will (?:continue to|keep) try|försenat|fördröj[dt]|ännu inte (?:kunnat )?(?:levereras|levererats)|fortsätter att försöka|forsinket|(?:endnu|ennå) ikke (?:blevet |blitt )?lever(?:et|t)|prøver (?:igen|igjen)|fortsetter å prøve)/iu;

const saysFailed =
  /(?<!\p{L})(?:undeliver|could not be delivered|couldn['’]t be delivered|was not delivered|was rejected|has bounced|did not reach|permanent|failed|unable to deliver|kunde inte (?:levereras|delas ut)|gick inte att (?:leverera|nå)|nådde inte|kunne ikke (?:leveres|kontaktes|nå)|blev ikke leveret|ble ikke levert|nåede ikke|nådde ikke|mislyktes|konnte nicht zugestellt werden|ei voitu toimittaa)/iu;

function told(address: string, action: string, status: string | null, words: string): Told {
  const said = storable(words).replaceAll(/\s+/g, " ").trim().slice(0, limits.said).toWellFormed();
  return { address, action, status, said: said === "" ? null : said, reason: reasonOf(status, said) };
}

/** Why, in the few ways that call for different deeds (RFC 3463, and the words servers use). */
export function reasonOf(status: string | null, said: string): DeliveryReport["recipients"][number]["reason"] {
  const detail = status?.slice(2) ?? "";
  if (detail === "2.2" || /\b(?:quota|mailbox (?:is )?full|over ?quota|insufficient storage)\b/i.test(said))
    return "mailbox-full";
  if (["3.4", "2.3"].includes(detail) || /\b(?:too large|size limit|message size)\b/i.test(said)) return "too-large";
  if (/\b(?:spam|junk|blocked|black-?list(?:ed)?|blocklist(?:ed)?|reputation)\b/i.test(said)) return "refused-as-spam";
  if (["1.2", "4.4", "4.3"].includes(detail) || /\b(?:host|domain) (?:not found|does not exist)|NXDOMAIN/i.test(said))
    return "no-such-domain";
  if (detail === "2.1" || /\b(?:disabled|inactive|deactivated)\b/i.test(said)) return "closed";
  if (["1.1", "1.0", "1.10", "1.3", "1.6"].includes(detail)) return "no-such-address";
  if (
    /\b(?:user unknown|unknown user|no such (?:user|mailbox|address|recipient)|does not exist|invalid recipient|doesn['’]t have an? \S+ account|konto(?:t|en)? (?:finns|findes|finnes) (?:inte|ikke))/i.test(
      said,
    )
  )
    return "no-such-address";
  if (detail.startsWith("7.")) return "policy";
  return detail.startsWith("4.") || /\b(?:timed out|connection refused|could not connect|no route to host)\b/i.test(said)
    ? "unreachable"
    : "other";
}

function addressIn(text: string): string | null {
  const address = /[^\s<>@;,"]{1,64}@[^\s<>@;,":)]{1,255}/.exec(text)?.[0]?.toLowerCase();
  return address === undefined ? null : storable(address);
}

/**
 * The Message-IDs of what comes back: what we called its envelope, of the mail enclosed, as it stands in the letter or among the fields, or as
 * that which the report answers, where it encloses nothing.
 */
function returnedIds({ header, parts, text }: Reported, status: string | null): string[] {
  const enclosed = enclosedHeaders(parts).flatMap((enclosedHeader) => enclosedHeader.get("message-id") ?? []);
  const letter = `${status?.slice(0, limits.text) ?? ""}\n${text.slice(0, limits.text)}`;
  const written = [...letter.matchAll(/^[> \t]*(?:X-Original-|Original-)?Message-ID:[ \t]*(<[^<>\s]{1,500}>)/gim)].map(
    (match) => match[1] ?? "",
  );
  const answered = ["in-reply-to", "references"].flatMap((name) => header.get(name) ?? []);
  const envelopes = [...letter.matchAll(/^(?:X-)?Original-Envelope-Id:[ \t]*(\S{1,500})[ \t]*\r?$/gim)].map(
    (match) => `<${xtext(match[1] ?? "").replaceAll(/[<>]/g, "")}>`,
  );
  const named = [...envelopes, ...enclosed, ...written, ...answered].flatMap(
    (value) => /<([^<>\s]{1,500})>/.exec(value)?.[1] ?? [],
  );
  return [...new Set(named)].slice(0, limits.ids);
}

function returnedReplyTo({ parts, text }: Reported): string[] {
  const enclosed = enclosedHeaders(parts).flatMap((header) => header.get("reply-to") ?? []);
  const written = text.slice(0, limits.text).match(/^[> \t]*Reply-To:[^\n]{0,500}(?:\n[> \t]*[ \t][^\n]{0,500}){0,3}/gim) ?? [];
  return [...enclosed, ...written].flatMap(addressesNamed).slice(0, limits.ids);
}

function enclosedHeaders(parts: readonly MimeAttachment[]): Map<string, string[]>[] {
  return parts
    .filter(({ contentType }) =>
      /^(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/rfc822-headers)$/i.test(contentType),
    )
    .slice(0, 5)
    .map(({ content }) => rawHeaderOf(content));
}

function isFromMailSystem(mail: Reported): boolean {
  return mail.envelopeFrom === "" || saysItIsMailSystem(mail);
}

function saysItIsMailSystem({ header, from }: Reported): boolean {
  return header.has("x-failed-recipients") || isMailSystem(from);
}

/** Whether an address is one that mail systems report from, and that no provider gives to anybody. */
export function isMailSystem(address: string): boolean {
  return /^(?:mailer-daemon|postmaster|mail-?daemon|microsoftexchange[\da-f]*)@/i.test(address);
}
