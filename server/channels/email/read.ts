import type { Incoming, Person } from "../channel.ts";
import type { Received } from "../kind.ts";
import { attachmentsOf } from "./attachments.ts";
import { bodyOf } from "./body.ts";
import { storable, textOf } from "./charset.ts";
import { filterVerdict } from "./filter-verdict.ts";
import { judge } from "./machine.ts";
import { mimeTreeOf, type MimeAttachment } from "./mime-tree.ts";
import { particularsOf } from "./particulars.ts";
import { oneLine, peopleIn } from "./people.ts";
import { addressesNamed, bodyStart, fingerprintOf, rawHeaderOf, withReadableHeader } from "./raw-header.ts";
import { reportOf } from "./report.ts";
import { unseal } from "./seal.ts";
import { trustOf, type LookUp } from "./trust.ts";
import { unpack } from "./unpack.ts";

const limits = { answers: 50, subject: 1000, messageId: 500, unstructured: 100_000 };

/** What a mail of which not all can be shown is called beside what can. */
export const wholeMailName = "whole-mail.eml";

/** Who a mail is from that names no sender at all; nobody can be reached there (RFC 2606). */
const unknownSender: Person = { name: null, address: "unknown@unknown.invalid" };

/**
 * Reads a mail. Everything in it is a stranger's word: bounded, decoded, and with nothing the database can't keep.
 * @param lookUp asked who vouches for the sender
 * @throws when it can't be taken apart
 */
export async function readMail(received: Received, ourAddresses: ReadonlySet<string>, lookUp: LookUp): Promise<Incoming> {
  const raw = rawHeaderOf(received.content);
  const whole = await mimeTreeOf(withReadableHeader(received.content));
  const { headers } = whole;
  const people = (name: string) => peopleIn(headers.get(name));
  const from =
    people("from")[0] ?? people("sender")[0] ?? peopleIn({ value: [{ address: received.envelopeFrom }] })[0] ?? unknownSender;
  const { seal, tree } = await unseal({
    tree: whole,
    header: raw,
    content: received.content,
    sender: { address: from.address, at: received.cameBefore ?? received.receivedAt },
  });
  const { root, attachments: parts } = unpack(tree);
  const [replyTo = null, ...alsoReplyTo] = people("reply-to").filter(({ address }) => !isOurs(address, ourAddresses));
  const subject = oneLine(headers.get("subject"), limits.subject);
  const body = bodyOf(root, subject);
  const { kept, cut } = attachmentsOf(parts, body.whole?.html ?? body.html);
  const attachments = [...kept, ...body.pictures];
  const isSilent = (body.html ?? "").trim() === "" && body.text.trim() === "";
  const rest = !isSilent ? "" : attachments.length === 0 ? unstructured(received.content, raw) : untypedText(parts);
  if (cut || body.cut || rest !== "") {
    attachments.push({
      name: wholeMailName,
      contentType: "message/rfc822",
      content: received.content,
      contentId: null,
      inline: false,
    });
  }
  const reported = {
    header: raw,
    envelopeFrom: received.envelopeFrom,
    from: from.address,
    root,
    parts,
    text: body.whole?.text ?? body.text,
  };
  const report = reportOf(reported);
  const written = rest === "" ? body.written : rest;
  const at = received.cameBefore ?? received.receivedAt;
  const particulars = await particularsOf({
    seal,
    forwarded: body.forwarded,
    parts,
    report: report?.report ?? null,
    isReport: report !== null || isReport(raw),
  });
  return {
    receivedMailId: received.id,
    receivedFor: received.envelopeTo.map((address) => address.toLowerCase()),
    channelId: received.channelId,
    headerMessageId: messageIds(headers.get("message-id"))[0] ?? null,
    fingerprint: fingerprintOf(received.content, raw, received.id),
    answers: answersOf(headers),
    from,
    replyTo,
    alsoReplyTo,
    to: people("to"),
    cc: people("cc"),
    subject,
    text: rest === "" ? body.text : rest,
    html: rest === "" ? body.html : null,
    whole: body.whole,
    written,
    trust: await trustOf(
      received,
      from === unknownSender ? null : (from.address.split("@").at(-1) ?? null),
      isSigned(raw),
      lookUp,
    ),
    threadId: null,
    reportsOn: report?.about ?? [],
    returnedTo: report?.returnedTo ?? [],
    isReporterKnown: false,
    particulars,
    attachments,
    ...judge({
      header: raw,
      envelopeFrom: received.envelopeFrom,
      from: from.address,
      replyTo: replyTo?.address ?? null,
      to: [...people("to"), ...people("cc")].map(({ address }) => address),
      subject: subject ?? "",
      text: written,
      whole: body.whole?.text ?? body.text,
      shown: body.text,
      html: body.html,
      files: attachments.map(({ name }) => name),
      answersInvitation: particulars?.invitation?.method === "reply" || isCalendarReply(raw),
      isReport: report !== null,
      ourAddresses,
      at,
    }),
    filteredBy: filterVerdict(raw, subject ?? ""),
    folder: received.folder ?? null,
    historic: received.cameBefore instanceof Date,
    movedIn: received.movedIn === true,
    at,
  };
}

/** Message-IDs that the head names, its own and those it answers, and who it is from: two mails with one of them in common belong together. */
export function tiesOf({ content, envelopeFrom }: Received): string[] {
  const header = rawHeaderOf(content);
  const named = ["message-id", "in-reply-to", "references"].flatMap((name) => messageIds(header.get(name) ?? []));
  const from = (header.get("from") ?? []).flatMap(addressesNamed).slice(0, limits.answers);
  return [...named.slice(0, limits.answers), ...[...from, envelopeFrom].map((address) => address.toLowerCase())];
}

/**
 * What a mail says that promises parts and has none, or has no header at all: shown as it stands, since a person may make sense of
 * it. Empty when there is nothing.
 */
function unstructured(content: Buffer, header: ReadonlyMap<string, string[]>): string {
  const start = bodyStart(content);
  const rest = header.size === 0 ? content : content.subarray(start);
  const text = (bytes: Buffer) => storable(textOf(bytes.subarray(0, limits.unstructured), null)).trim();
  // Where the empty line between header and words is missing, they begin at the first line that is no header.
  return text(rest) === "" ? afterHeader(text(content.subarray(0, start))) : text(rest);
}

function afterHeader(head: string): string {
  const lines = head.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line, at) => at > 0 && !/^(?:[ \t]|[!-9;-~]+[ \t]*:)/.test(line));
  return first < 0 ? "" : lines.slice(first).join("\n").trim();
}

/** What stands in a part that says of itself nothing that can be understood, if it is text: else a mail of words would be but a file. */
function untypedText(parts: readonly MimeAttachment[]): string {
  for (const { filename, contentType, contentDisposition, content } of parts) {
    if (filename !== undefined || contentDisposition === "attachment" || isKnownKind(contentType)) continue;
    const text = textOf(content.subarray(0, limits.unstructured), null);
    // Of the bytes of a picture or an archive every eighth is such a character, of damaged text hardly any.
    const notText = text.match(/(?![\t\n\f\r])\p{Cc}|\ufffd/gu) ?? [];
    if (/\p{L}/u.test(text) && notText.length * 20 < text.length) return storable(text).trim();
  }
  return "";
}

function isKnownKind(contentType: string): boolean {
  return (
    /^(?:text|image|audio|video|font|message|application)\/[\w.+-]+$/i.test(contentType) && !/\/octet-stream$/i.test(contentType)
  );
}

/** Whoever asks for answers at our own address would get none, or we ours. @param ours in lower case */
function isOurs(address: string, ours: ReadonlySet<string>): boolean {
  const lower = address.toLowerCase();
  return ours.has(lower) || ours.has(lower.replace(/\+[^@]*@/, "@"));
}

function isSigned(header: ReadonlyMap<string, string[]>): boolean {
  return header.has("dkim-signature") || header.has("arc-seal");
}

function isReport(header: ReadonlyMap<string, string[]>): boolean {
  return /^multipart\/report\b/i.test(header.get("content-type")?.[0] ?? "");
}

function isCalendarReply(header: ReadonlyMap<string, string[]>): boolean {
  return /^text\/calendar\b.*\bmethod="?reply\b/i.test(header.get("content-type")?.[0] ?? "");
}

/** The nearest first: In-Reply-To, then References from its end (RFC 5322 §3.6.4). */
function answersOf(headers: ReadonlyMap<string, unknown>): string[] {
  const nearest = messageIds(headers.get("in-reply-to"));
  const chain = messageIds(headers.get("references")).toReversed();
  return [...new Set([...nearest, ...chain])].slice(0, limits.answers);
}

function messageIds(header: unknown): string[] {
  const text = storable([header].flat().join(" "));
  return [...text.matchAll(/<([^<>\s]+)>/g)].map((match) => match[1] ?? "").filter((id) => id.length <= limits.messageId);
}
