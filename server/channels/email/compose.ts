import MailComposer from "nodemailer/lib/mail-composer";
import type { FileStore } from "#kernel";
import type { Outgoing } from "../channel.ts";
import type { ReplyAddresses } from "./reply-address.ts";

/** How much of a long chain is named: where it began, and the newest (RFC 5322 §3.6.4; header lines have an end). */
const newestReferences = 30;

/** The mail as it goes over the wire (RFC 5322), complete with its Message-ID and Date. */
export async function composeMail(
  outgoing: Outgoing,
  at: Date,
  files: FileStore,
  replyAddresses: ReplyAddresses,
): Promise<Buffer> {
  const replyTo = outgoing.threadId === undefined ? null : replyAddresses.of(outgoing.from.address, outgoing.threadId);
  const attachments = await Promise.all(
    outgoing.attachments.map(async ({ name, contentType, contentHash, contentId }) => ({
      filename: name,
      contentType,
      content: await files.read(contentHash),
      ...(contentId === null ? {} : { cid: contentId, contentDisposition: "inline" as const }),
    })),
  );
  const [nearest] = outgoing.answers;
  const composer = new MailComposer({
    from: named(outgoing.from),
    ...(replyTo !== null && { replyTo: { name: outgoing.from.name ?? "", address: replyTo } }),
    to: outgoing.to.map(named),
    cc: outgoing.cc.map(named),
    subject: outgoing.subject.replaceAll(/\s+/g, " ").trim(),
    messageId: `<${outgoing.headerMessageId}>`,
    date: at,
    ...(nearest !== undefined && { inReplyTo: `<${nearest}>`, references: referencesOf(outgoing.answers) }),
    // RFC 3834 §5: says of itself that no person wrote it; the second line says the same to Exchange.
    ...(outgoing.automatic && { headers: { "Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All" } }),
    text: outgoing.text,
    ...(outgoing.html !== null && { html: page(outgoing.html) }),
    ...(outgoing.calendar !== undefined && { icalEvent: { method: "REPLY", content: outgoing.calendar } }),
    attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  });
  return composer.compile().build();
}

function named({ name, address }: { name: string | null; address: string }): { name: string; address: string } {
  return { name: name ?? "", address };
}

/** The oldest first. */
function referencesOf(answers: readonly string[]): string[] {
  const chain = answers.toReversed().map((id) => `<${id}>`);
  return chain.length <= newestReferences ? chain : [...chain.slice(0, 1), ...chain.slice(-newestReferences + 1)];
}

function page(html: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>\n${html}\n</body></html>`;
}
