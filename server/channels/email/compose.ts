import { flow } from "@lyhord/mail-text";
import MailComposer from "nodemailer/lib/mail-composer";
import type { FileStore } from "#kernel";
import type { Outgoing } from "../channel.ts";
import { pageOf, readable } from "./page.ts";
import { plainText } from "./plain-text.ts";
import { quotedHtml, quotedText } from "./quote.ts";
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
    outgoing.attachments.map(async ({ name, contentType, contentHash, contentId }) => {
      const content = await files.read(contentHash);
      return {
        filename: name,
        contentType: arrivesAsItIs(contentType, content) ? contentType : "application/octet-stream",
        content,
        ...(contentId === null ? {} : { cid: contentId, contentDisposition: "inline" as const }),
      };
    }),
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
    text: textOf(outgoing),
    ...(outgoing.html !== null && { html: htmlOf(outgoing, outgoing.html) }),
    ...(outgoing.calendar !== undefined && { icalEvent: { method: "REPLY", content: outgoing.calendar } }),
    attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  });
  const root = composer.compile();
  sayFlowed(root);
  return root.build();
}

/**
 * An attached mail can't be encoded (RFC 2046 §5.2.1). Where its bytes or lines are more than every server takes, one on the way changes it, and
 * our signature breaks: then it goes as a file.
 */
function arrivesAsItIs(contentType: string, content: Buffer): boolean {
  return !/^message\//i.test(contentType) || !/[\0\u0080-\u00ff]|[^\r\n]{999}/.test(content.toString("latin1"));
}

function textOf({ text, html, quote }: Outgoing): string {
  const written = html === null ? text : plainText(readable(html));
  return flow(quote === undefined ? written : `${written}\n\n${quotedText(quote)}`);
}

function htmlOf({ subject, language, quote }: Outgoing, html: string): string {
  return pageOf({ title: subject, html, below: quote === undefined ? "" : quotedHtml(quote), language });
}

/** The composer takes no parameters for its text, so that they are said afterwards (RFC 3676 §4). */
function sayFlowed(node: ReturnType<MailComposer["compile"]>): void {
  const type = node.getHeader("Content-Type");
  if (typeof type === "string" && type.startsWith("text/plain") && node.getHeader("Content-Disposition") === undefined)
    node.setHeader("Content-Type", "text/plain; charset=utf-8; format=flowed");
  node.childNodes.forEach(sayFlowed);
}

function named({ name, address }: { name: string | null; address: string }): { name: string; address: string } {
  return { name: name ?? "", address };
}

/** The oldest first. */
function referencesOf(answers: readonly string[]): string[] {
  const chain = answers.toReversed().map((id) => `<${id}>`);
  return chain.length <= newestReferences ? chain : [...chain.slice(0, 1), ...chain.slice(-newestReferences + 1)];
}
