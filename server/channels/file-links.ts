import { randomBytes } from "node:crypto";
import { sentAsLinks } from "#contract";
import { newId, sha256, type Tx } from "#kernel";
import { organisationOf } from "#organisation";
import type { Outgoing } from "./channel.ts";

export interface FileLinkSettings {
  publicUrl: string;
  /** Bytes of attachments that go in one mail. */
  mostInMail: number;
  /** For how long a link is good. */
  linkDays: number;
}

const day = 24 * 3600_000;
/** Of what a server takes (RFC 1870), so much holds files: base64 makes three bytes four, and lines and words come on top. */
const shareOfMail = 0.72;

/** How many bytes of attachments go in one mail by a server that takes mails of this size; null when it doesn't say. */
export function bytesInMail({ mostInMail }: FileLinkSettings, largestMail: number | null): number {
  return largestMail === null ? mostInMail : Math.min(mostInMail, Math.floor(largestMail * shareOfMail));
}

/**
 * The mail with links in place of the largest of its attachments, if together they are more than `most` bytes. The links are good from now on.
 */
export async function withFileLinks(tx: Tx, outgoing: Outgoing, most: number, settings: FileLinkSettings): Promise<Outgoing> {
  const { attachments } = outgoing;
  const inText = attachments.reduce((sum, { contentId, file }) => sum + (contentId === null ? 0 : (file?.size ?? 0)), 0);
  const beside = attachments.filter(({ contentId }) => contentId === null);
  const links = sentAsLinks(
    beside.map(({ file }) => file?.size ?? 0),
    most - inText,
  );
  const linked = beside.flatMap(({ name, file }, index) =>
    links[index] === true && file !== undefined ? [{ name, ...file }] : [],
  );
  if (linked.length === 0) return outgoing;
  const organisation = await organisationOf(tx);
  const language = outgoing.language ?? organisation.locale;
  const now = tx.clock.now();
  const expiresAt = new Date(now.getTime() + settings.linkDays * day);
  const given = linked.map((file) => ({ ...file, token: randomBytes(32).toString("base64url") }));
  await tx.db
    .insertInto("file_links")
    .values(
      given.map(({ id, token }) => ({
        organisation_id: tx.organisationId,
        id: newId(),
        token_hash: sha256(token),
        message_id: outgoing.messageId,
        file_id: id,
        language,
        created_at: now,
        expires_at: expiresAt,
        last_download_at: null,
      })),
    )
    .execute();
  const ids = new Set(linked.map(({ id }) => id));
  const until = new Intl.DateTimeFormat(formatLocale(language), { dateStyle: "long", timeZone: organisation.timeZone }).format(
    expiresAt,
  );
  const heading = headings[language](until);
  const list = given.map(({ name, size, token }) => ({
    name,
    size: sizeIn(language, size),
    url: `${settings.publicUrl}/f/${token}`,
  }));
  const items = list.map(({ name, size, url }) => `<li><a href="${url}">${escaped(name)}</a> (${escaped(size)})</li>`);
  return {
    ...outgoing,
    text: [outgoing.text, heading, ...list.map(({ name, size, url }) => `${name} (${size})\n${url}`)].join("\n\n"),
    html: outgoing.html === null ? null : `${outgoing.html}<p>${escaped(heading)}</p><ul>${items.join("")}</ul>`,
    attachments: attachments.filter(({ file }) => file === undefined || !ids.has(file.id)),
  };
}

type Language = "sv" | "da" | "nb" | "en";

const formatLocale = (language: Language) => (language === "en" ? "en-GB" : language);

const headings: Record<Language, (until: string) => string> = {
  sv: (until) => `Filer att hämta, till och med ${until}:`,
  da: (until) => `Filer, du kan hente til og med ${until}:`,
  nb: (until) => `Filer du kan hente til og med ${until}:`,
  en: (until) => `Files to download, until ${until}:`,
};

function sizeIn(language: Language, bytes: number): string {
  const style = { style: "unit", unit: "megabyte", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(formatLocale(language), style).format(Math.max(bytes / 1_000_000, 0.1));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** An attachment that went as a link. */
export interface SentLink {
  fileId: string;
  expiresAt: string;
  downloads: number;
}

/** The links in these messages, by message; of one that was put together anew those that it went with last. */
export async function fileLinksOf(tx: Tx, messageIds: readonly string[]): Promise<Map<string, SentLink[]>> {
  if (messageIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("file_links")
    .distinctOn(["message_id", "file_id"])
    .select(["message_id", "file_id", "expires_at", "downloads"])
    .where("organisation_id", "=", tx.organisationId)
    .where("message_id", "in", [...messageIds])
    .orderBy("message_id")
    .orderBy("file_id")
    .orderBy("created_at", "desc")
    .execute();
  const byMessage = Map.groupBy(rows, (row) => row.message_id);
  return new Map(
    [...byMessage].map(([id, own]) => [
      id,
      own.map((row) => ({ fileId: row.file_id, expiresAt: row.expires_at.toISOString(), downloads: row.downloads })),
    ]),
  );
}
