import type { Incoming, Person } from "../channel.ts";
import type { Received } from "../kind.ts";
import { attachmentsOf } from "./attachments.ts";
import { automaticBecause } from "./automatic.ts";
import { bodyOf } from "./body.ts";
import { storable, textOf } from "./charset.ts";
import { mimeTreeOf } from "./mime-tree.ts";
import { bodyStart, fingerprintOf, rawHeaderOf, withReadableHeader } from "./raw-header.ts";

const limits = { people: 200, answers: 50, subject: 1000, name: 200, address: 320, messageId: 500, unstructured: 100_000 };

/** Who a mail is from that names no sender at all; nobody can be reached there (RFC 2606). */
const unknownSender: Person = { name: null, address: "unknown@unknown.invalid" };

/**
 * Reads a mail. Everything in it is a stranger's word: bounded, decoded, and with nothing the database can't keep.
 * @throws when it can't be taken apart
 */
export async function readMail(received: Received, ourAddresses: ReadonlySet<string>): Promise<Incoming> {
  const raw = rawHeaderOf(received.content);
  const { headers, root, attachments: parts } = await mimeTreeOf(withReadableHeader(received.content));
  const people = (name: string) => peopleIn(headers.get(name));
  const from =
    people("from")[0] ?? people("sender")[0] ?? peopleIn({ value: [{ address: received.envelopeFrom }] })[0] ?? unknownSender;
  const replyTo = people("reply-to")[0] ?? null;
  const subject = oneLine(headers.get("subject"), limits.subject);
  const body = bodyOf(root);
  const { kept, cut } = attachmentsOf(parts, body.html);
  const attachments = [...kept, ...body.pictures];
  const rest =
    attachments.length === 0 && body.html === null && body.text.trim() === "" ? unstructured(received.content, raw) : "";
  if (cut || body.cut || rest !== "") {
    attachments.push({
      name: "whole-mail.eml",
      contentType: "message/rfc822",
      content: received.content,
      contentId: null,
      inline: false,
    });
  }
  const signs = { header: raw, envelopeFrom: received.envelopeFrom, from: from.address, replyTo: replyTo?.address ?? null };
  return {
    receivedMailId: received.id,
    receivedFor: received.envelopeTo.map((address) => address.toLowerCase()),
    channelId: received.channelId,
    headerMessageId: messageIds(headers.get("message-id"))[0] ?? null,
    fingerprint: fingerprintOf(received.content, raw, received.id),
    answers: answersOf(headers),
    from,
    replyTo,
    to: people("to"),
    cc: people("cc"),
    subject,
    text: rest === "" ? body.text : rest,
    html: body.html,
    attachments,
    automatic: from === unknownSender || automaticBecause({ ...signs, subject: subject ?? "", ourAddresses }) !== null,
    at: received.receivedAt,
  };
}

/**
 * What a mail says that promises parts and has none, or has no header at all: shown as it stands, since a person may make sense of
 * it. Empty when there is nothing.
 */
function unstructured(content: Buffer, header: ReadonlyMap<string, string[]>): string {
  const rest = header.size === 0 ? content : content.subarray(bodyStart(content));
  return storable(textOf(rest.subarray(0, limits.unstructured), null)).trim();
}

interface ParsedAddress {
  name?: string;
  address?: string;
  group?: ParsedAddress[];
}

function peopleIn(header: unknown): Person[] {
  const lists = [header].flat() as ({ value?: ParsedAddress[] } | undefined)[];
  const found = lists.flatMap((list) => list?.value ?? []).flatMap(ungrouped);
  const seen = new Set<string>();
  return found
    .flatMap(({ name, address }) => {
      const plain = storable(address ?? "").trim();
      if (!/^[^\s@<>]+@[^\s@<>]+$/u.test(plain) || plain.length > limits.address || seen.has(plain.toLowerCase())) return [];
      seen.add(plain.toLowerCase());
      return [{ name: oneLine(name, limits.name), address: plain }];
    })
    .slice(0, limits.people);
}

function ungrouped(address: ParsedAddress): ParsedAddress[] {
  return address.group === undefined ? [address] : address.group.flatMap(ungrouped);
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

function oneLine(value: unknown, limit: number): string | null {
  if (typeof value !== "string") return null;
  const line = storable(value)
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line === "" ? null : line.slice(0, limit).toWellFormed();
}
