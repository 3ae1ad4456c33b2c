import { createHash } from "node:crypto";
import { sql } from "kysely";
import { textFromHtml, writtenAtOf, type Incoming, type IncomingAttachment } from "#channels";
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
  const theirs = row.whole_text === null ? row : { text: row.whole_text, html: row.whole_html };
  const haveFiles = mail.attachments.some(isCompared);
  return agreeInWords(mail.whole ?? mail, theirs, haveFiles) && (await agreeInFiles(tx, files, mail.attachments, messageId));
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

function agreeInWords(one: Words, other: Words, haveFiles: boolean): boolean {
  const agree = (a: string, b: string) => sayTheSame(a, b, haveFiles);
  // Beside HTML, many a program writes only that one's own can't show it.
  if (one.html !== null && other.html !== null) return agree(textFromHtml(one.html), textFromHtml(other.html));
  if (agree(one.text, other.text)) return true;
  const html = one.html ?? other.html;
  return html !== null && agree(one.html === null ? one.text : other.text, textFromHtml(html));
}

/**
 * Whether two texts are one, but for white space and for whole lines above and below.
 * @param silent whether one that says nothing may be the same as one that does
 */
export function sayTheSame(one: string, other: string, silent = false): boolean {
  const [a, b] = [squeezedLines(one), squeezedLines(other)];
  const [shorter, longer] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (longer.text.length - shorter.text.length > limits.added) return false;
  if (shorter.text === "") return silent || longer.text === "";
  const ends = new Set([...longer.starts, longer.text.length]);
  return longer.starts
    .slice(0, limits.linesAbove)
    .some((start) => ends.has(start + shorter.text.length) && longer.text.startsWith(shorter.text, start));
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

/** Mails within are rendered anew like the one they are in, and the mail itself is kept beside what of it can't be shown. */
function isCompared({ contentType }: { contentType: string }): boolean {
  return contentType !== "message/rfc822";
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
  const stored = rows.map((row) => ({ contentType: row.content_type, contentHash: row.content_hash })).filter(isCompared);
  const own = attachments.filter(isCompared);
  if (own.length !== stored.length) return false;
  const ours = own.map((file) => hashOf(file.contentType, file.content));
  const theirs = await Promise.all(
    stored.map(async ({ contentType, contentHash }) =>
      isText(contentType) ? hashOf(contentType, await files.read(contentHash)) : contentHash,
    ),
  );
  return ours.toSorted().join() === theirs.toSorted().join();
}

/** Of text, how its lines end depends on how it was encoded for the way. */
function hashOf(contentType: string, content: Buffer): string {
  const same = isText(contentType) ? content.toString("latin1").replaceAll("\r\n", "\n").trimEnd() : content;
  return createHash("sha256").update(same).digest("hex");
}

function isText(contentType: string): boolean {
  return contentType.startsWith("text/");
}
