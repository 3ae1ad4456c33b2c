import type { IncomingAttachment, Person } from "../channel.ts";
import { attachmentsOf } from "./attachments.ts";
import { bodyOf } from "./body.ts";
import { mimeTreeOf } from "./mime-tree.ts";
import { oneLine, peopleIn } from "./people.ts";
import { rawHeaderOf, withReadableHeader } from "./raw-header.ts";
import { unseal } from "./seal.ts";
import { unpack } from "./unpack.ts";

/** A mail that lies in another as a file: to be read, and part of nothing. */
export interface EnclosedMail {
  from: Person | null;
  to: Person[];
  cc: Person[];
  subject: string | null;
  /** When it says it was written. */
  at: Date | null;
  text: string;
  /** Sanitised; pictures of its own as `cid:`. */
  html: string | null;
  attachments: IncomingAttachment[];
}

/** Reads a mail out of a file. @throws when it can't be taken apart */
export async function readEnclosed(content: Buffer): Promise<EnclosedMail> {
  const whole = await mimeTreeOf(withReadableHeader(content));
  const { headers } = whole;
  const people = (name: string) => peopleIn(headers.get(name));
  const from = people("from")[0] ?? null;
  const date = headers.get("date");
  const at = date instanceof Date && !Number.isNaN(date.getTime()) ? date : null;
  const { tree } = await unseal({
    tree: whole,
    header: rawHeaderOf(content),
    content,
    sender: { address: from?.address ?? "", at: at ?? new Date(0) },
  });
  const { root, attachments: parts } = unpack(tree);
  const subject = oneLine(headers.get("subject"), 1000);
  const body = bodyOf(root, subject);
  const { text, html } = body.whole ?? body;
  return {
    from,
    to: people("to"),
    cc: people("cc"),
    subject,
    at,
    text,
    html,
    attachments: [...attachmentsOf(parts, html).kept, ...body.pictures],
  };
}
