import type { DeliveryReport, Particulars, Seal } from "#contract";
import type { Forwarded } from "@lyhord/mail-text";
import { invitationIn } from "./calendar.ts";
import { cardsIn } from "./cards.ts";
import { textOf } from "./charset.ts";
import { mimeTreeOf, type MimeAttachment } from "./mime-tree.ts";
import { oneLine, peopleIn, personOf } from "./people.ts";
import { bodyStart, withReadableHeader } from "./raw-header.ts";

const limits = { bytes: 500_000, cards: 20, line: 500, headerBytes: 100_000 };

interface Found {
  seal: Seal | null;
  forwarded: Forwarded | null;
  parts: readonly MimeAttachment[];
  report: DeliveryReport | null;
  /** A report of a mail system encloses a mail of ours, which nobody has forwarded. */
  isReport: boolean;
}

/** What a mail says beside its words; null when there is nothing of the kind. */
export async function particularsOf({ seal, forwarded, parts, report, isReport }: Found): Promise<Particulars | null> {
  const particulars: Particulars = {
    forwarded: isReport ? null : forwarded === null ? await attachedMail(parts) : writtenInMail(forwarded),
    invitation: invitationAmong(parts),
    cards: cardsAmong(parts),
    seal,
    report,
  };
  const { invitation, cards } = particulars;
  return particulars.forwarded === null && invitation === null && cards.length === 0 && seal === null && report === null
    ? null
    : particulars;
}

function writtenInMail({ from, subject, date }: Forwarded): Particulars["forwarded"] {
  return {
    from: from === undefined ? null : personOf(from.name, from.address),
    subject: oneLine(subject, limits.line),
    date: oneLine(date, limits.line),
  };
}

/** Forwarded as an attachment, as some programs do by default. */
async function attachedMail(parts: readonly MimeAttachment[]): Promise<Particulars["forwarded"]> {
  const mail = parts.find(({ contentType }) => contentType.toLowerCase() === "message/rfc822");
  if (mail === undefined) return null;
  const header = withReadableHeader(mail.content).subarray(0, Math.min(bodyStart(mail.content), limits.headerBytes));
  try {
    const { headers } = await mimeTreeOf(header);
    const date = headers.get("date");
    return {
      from: peopleIn(headers.get("from"))[0] ?? null,
      subject: oneLine(headers.get("subject"), limits.line),
      date: date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : null,
    };
  } catch {
    // It can be opened from the list of attachments all the same.
    return null;
  }
}

function invitationAmong(parts: readonly MimeAttachment[]): Particulars["invitation"] {
  const found = parts
    .filter(
      ({ contentType, filename }) => /^(text\/calendar|application\/ics)$/i.test(contentType) || /\.ics$/i.test(filename ?? ""),
    )
    .slice(0, 5)
    .flatMap(({ content }) => invitationIn(textOf(content.subarray(0, limits.bytes), null)) ?? []);
  return found.find(({ method }) => method !== "publish") ?? found[0] ?? null;
}

function cardsAmong(parts: readonly MimeAttachment[]): Particulars["cards"] {
  return parts
    .filter(
      ({ contentType, filename }) => /^(text\/(x-)?vcard|text\/directory)$/i.test(contentType) || /\.vcf$/i.test(filename ?? ""),
    )
    .slice(0, limits.cards)
    .flatMap(({ content }) => cardsIn(textOf(content.subarray(0, limits.bytes), null)))
    .slice(0, limits.cards);
}
