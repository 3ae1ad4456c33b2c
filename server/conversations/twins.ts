import { createHash } from "node:crypto";
import { sql } from "kysely";
import { textFromHtml, wholeMailName, writtenAtOf, type Incoming, type IncomingAttachment } from "#channels";
import type { Trust } from "#contract";
import type { FileStore, Tx } from "#kernel";
import { topicOf } from "./correspondence.ts";
import { isDoubtful } from "./doubt.ts";

/** Of the messages that have one Message-ID and sender, so many of the newest are looked at: some programs give all their mails the same. */
const mostLooked = 20;
/** What a gateway puts above and below, in characters that are no white space, and how many lines above. */
const limits = { added: 3000, linesAbove: 30 };

interface Twin {
  id: string;
  subject: string | null;
  trust: Trust | null;
  received_mail_id: string | null;
}

/**
 * The messages that these mails are already, though they came another way, on which somebody rendered them anew: encoded otherwise, with other
 * boundaries, a tag in the subject, a banner or a footer. They have the Message-ID, the sender, the time of writing, the subject, the words and
 * the attachments in common. Asked only of mails whose Message-ID is here.
 */
export async function twinsOf(tx: Tx, files: FileStore, mails: readonly Incoming[]): Promise<Map<Incoming, string>> {
  const twins = new Map<Incoming, string>();
  const candidates = await underTheSameName(tx, mails);
  if (candidates.size === 0) return twins;
  const ids = [...candidates].flatMap(([mail, rows]) => [mail.receivedMailId, ...rows.map((row) => row.received_mail_id ?? "")]);
  const written = await writtenAtOf(
    tx,
    ids.filter((id) => id !== ""),
  );
  for (const [mail, rows] of candidates) {
    const at = written.get(mail.receivedMailId);
    for (const row of rows) {
      const theirs = written.get(row.received_mail_id ?? "");
      // Some servers give a mail a date that had none.
      if (at !== undefined && theirs !== undefined && at.getTime() !== theirs.getTime()) continue;
      if (!(await isTheSame(tx, files, mail, row.id))) continue;
      twins.set(mail, row.id);
      break;
    }
  }
  return twins;
}

/** What has a mail's Message-ID, sender and subject. What somebody wrote in another's name does not stand for what they wrote themselves. */
async function underTheSameName(tx: Tx, mails: readonly Incoming[]): Promise<Map<Incoming, Twin[]>> {
  const named = mails.filter(({ headerMessageId }) => headerMessageId !== null);
  if (named.length === 0) return new Map();
  const { rows } = await sql<Twin & { place: number }>`
    select n.place::integer, m.* from unnest(
      ${named.map(({ headerMessageId }) => headerMessageId)}::text[], ${named.map(({ from }) => from.address.toLowerCase())}::text[]
    ) with ordinality n (name, address, place)
    cross join lateral (
      select id, subject, trust, received_mail_id from messages
      where organisation_id = ${tx.organisationId} and header_message_id = n.name and direction = 'in' and lower(from_address) = n.address
      order by at desc limit ${mostLooked}
    ) m`.execute(tx.db);
  const found = new Map<Incoming, Twin[]>();
  for (const { place, ...row } of rows) {
    const mail = named[place - 1];
    if (mail === undefined || !agreeInSubject(mail.subject ?? "", row.subject ?? "")) continue;
    if (isDoubtful(row) && !isDoubtful(mail)) continue;
    found.set(mail, [...(found.get(mail) ?? []), row]);
  }
  return found;
}

async function isTheSame(tx: Tx, files: FileStore, mail: Incoming, messageId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom("messages")
    .select(["text", "html", "whole_text", "whole_html"])
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", messageId)
    .executeTakeFirstOrThrow();
  const theirs = { shown: row, whole: row.whole_text === null ? row : { text: row.whole_text, html: row.whole_html } };
  const ours = { shown: mail, whole: mail.whole ?? mail };
  // Beside what could not be shown nobody sees whether the rest is the same.
  if (mail.attachments.some(({ name }) => name === wholeMailName)) return false;
  const haveFiles = mail.attachments.length > 0;
  return agreeInWords(ours, theirs, haveFiles) && (await agreeInFiles(tx, files, mail.attachments, messageId));
}

const gatewayTag =
  /(?:[[({<*]+[^\p{L}\d]{0,3}(?:ext|extern\p{L}*|ekstern\p{L}*|spam|caution|varning|advarsel|suspe\p{L}+|misst\p{L}+)(?!\p{L})[^\])}>*]{0,30}[\])}>*]+|(?<!\p{L})(?:ext|extern\p{L}*|ekstern\p{L}*|spam|caution)\s*:)/giu;
const anyTag = /^(?:\s*(?:\[[^\]]{1,40}\]|\([^)]{1,40}\)|\{[^}]{1,40}\}|\*{2,}[^*]{1,40}\*{2,})\s*:?)+/;

/** Whether two subjects are one, but for white space, `Re:`, and the tags that gateways put before it. */
export function agreeInSubject(one: string, other: string): boolean {
  const bare = (subject: string) => topicOf(subject.replaceAll(gatewayTag, " "));
  const squeezed = (subject: string) => subject.normalize("NFC").replaceAll(/[\s\p{Cf}]/gu, "");
  // Any tag that only one of them has; of two with a tag each it may be what tells them apart.
  const untagged = (subject: string) => squeezed(topicOf(bare(subject).replace(anyTag, "")));
  const [a, b] = [squeezed(bare(one)), squeezed(bare(other))];
  return a === b || untagged(one) === b || a === untagged(other);
}

interface Words {
  text: string;
  html: string | null;
}

interface Said {
  /** What is read first. */
  shown: Words;
  whole: Words;
}

/**
 * Whether nothing is lost that a reader would see when the mail counts as the message: that one says all of it, or the mail has but a banner
 * above, or below what is folded away. A mail that was cut off on its way is not the one that comes whole after it.
 */
function agreeInWords(mail: Said, message: Said, haveFiles: boolean): boolean {
  // Beside HTML, many a program writes only that one's own can't show it.
  const read = (words: Words) => (words.html === null ? words.text : textFromHtml(words.html));
  const plain = (words: Words) => words.text;
  const agreeIn = (way: (words: Words) => string) =>
    agree(
      { shown: way(mail.shown), whole: way(mail.whole) },
      { shown: way(message.shown), whole: way(message.whole) },
      haveFiles,
    );
  return agreeIn(read) || (mail.whole.html === null && message.whole.html !== null && agreeIn(plain));
}

function agree(mail: Record<keyof Said, string>, message: Record<keyof Said, string>, haveFiles: boolean): boolean {
  return (
    holds(message.whole, mail.whole, { below: true, silent: haveFiles }) ||
    (holds(mail.whole, message.whole, { below: true, silent: false }) &&
      holds(mail.shown, message.shown, { below: false, silent: false }))
  );
}

/**
 * Whether a text says all that another says, but for white space, with whole lines above it and below.
 * @param may whether there may be lines below, and the other may say nothing
 */
export function holds(longer: string, shorter: string, may: { below: boolean; silent: boolean }): boolean {
  const [a, b] = [squeezedLines(longer), squeezedLines(shorter)];
  if (b.text === "") return may.silent || a.text === "";
  if (a.text.length < b.text.length || a.text.length - b.text.length > limits.added) return false;
  const ends = new Set(may.below ? [...a.starts, a.text.length] : [a.text.length]);
  return a.starts
    .slice(0, limits.linesAbove)
    .some((start) => ends.has(start + b.text.length) && a.text.startsWith(b.text, start));
}

/** A text without white space, and where in it the lines began. */
function squeezedLines(text: string): { text: string; starts: number[] } {
  const starts: number[] = [];
  const lines: string[] = [];
  let length = 0;
  for (const line of text.normalize("NFC").split("\n")) {
    const squeezed = line.replaceAll(/[\s\p{Cf}]/gu, "");
    if (squeezed === "") continue;
    starts.push(length);
    lines.push(squeezed);
    length += squeezed.length;
  }
  return { text: lines.join(""), starts };
}

async function agreeInFiles(
  tx: Tx,
  files: FileStore,
  attachments: readonly IncomingAttachment[],
  messageId: string,
): Promise<boolean> {
  const rows = await tx.db
    .selectFrom("attachments")
    .innerJoin("files", (join) =>
      join.onRef("files.organisation_id", "=", "attachments.organisation_id").onRef("files.id", "=", "attachments.file_id"),
    )
    .select(["content_hash", "content_type"])
    .where("attachments.organisation_id", "=", tx.organisationId)
    .where("message_id", "=", messageId)
    .execute();
  const stored = rows.map((row) => ({ contentType: row.content_type, contentHash: row.content_hash }));
  if (attachments.length !== stored.length) return false;
  const ours = attachments.map((file) => hashOf(file.contentType, file.content));
  const theirs = await Promise.all(
    stored.map(async ({ contentType, contentHash }) =>
      isText(contentType) ? hashOf(contentType, await files.read(contentHash)) : contentHash,
    ),
  );
  return ours.toSorted().join() === theirs.toSorted().join();
}

/** Of text and mails, how their lines end depends on how they were encoded for the way. */
function hashOf(contentType: string, content: Buffer): string {
  const same = isText(contentType) ? content.toString("latin1").replaceAll("\r\n", "\n").trimEnd() : content;
  return createHash("sha256").update(same).digest("hex");
}

function isText(contentType: string): boolean {
  return /^(?:text|message)\//.test(contentType);
}
