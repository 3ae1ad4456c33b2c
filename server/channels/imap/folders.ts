import type { MailFolder } from "../channel.ts";
import type { Account } from "./account.ts";

/** A folder of a mailbox, and what of it is taken in. */
export interface ReadFolder {
  which: MailFolder;
  path: string;
  /** Of what was there when reading began, what came before this is left alone; null leaves nothing. */
  since: Date | null;
  /** Of what was there when reading began, what came before this has its own date, and is not acknowledged. */
  connectedAt: Date;
  /** Where mail goes when it has been taken in; null leaves the folder as it is. */
  moveTo: string | null;
}

export function mainFolder({ folder, since, connectedAt, moveTo }: Account): ReadFolder {
  return { which: "main", path: folder, since, connectedAt, moveTo };
}

/** Of junk nobody looks for more than that, and providers throw it away when it is older. */
const oldJunk = 30 * 24 * 60 * 60_000;

/** Where the mailbox's provider puts what it takes for spam; null when that is left unread. */
export function junkFolder({ junk, since }: Account): ReadFolder | null {
  if (junk === null) return null;
  const earliest = Math.max(junk.since.getTime() - oldJunk, since?.getTime() ?? -Infinity);
  return { which: "junk", path: junk.folder, since: new Date(earliest), connectedAt: junk.since, moveTo: null };
}
