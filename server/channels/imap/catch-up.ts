import type { FetchMessageObject, ImapFlow } from "imapflow";
import { system, type Database } from "#kernel";
import { maxMailSize } from "../email/smtp-listener.ts";
import { envelopeSenderIn, taggedAddressesIn, writtenAt } from "../receiving/envelope-sender.ts";
import type { MailKeeper } from "../receiving/keep-mail.ts";
import type { ReadFolder } from "./folders.ts";
import { movePosition, noteLook, positionIn, type Position } from "./position.ts";
import { LineTrouble, troubleOf } from "./trouble.ts";

interface Deps {
  database: Database;
  keeper: MailKeeper;
  organisationId: string;
  account: { channelId: string; host: string };
  folder: ReadFolder;
  /** The channel's own addresses: fetched mail is for them. */
  addresses: string[];
}

/** How much is in memory at a time, whatever the mailbox holds. */
const limits = { looked: 500, together: 50, bytes: 8 * 1024 * 1024 };
/** How much a server's clock may be off from ours. */
const clockMargin = 10 * 60_000;
const day = 24 * 60 * 60_000;
/** What came so long before a folder was last looked into has been put there since: no server is as late with what it has. */
const longBefore = 3 * day;
/** More than these in an hour nobody moves by hand: what comes after them is an old mailbox that is being copied into this one. */
const mostByHand = 20;
/** After so many times that its server refused to give a mail, or broke off while giving it, a note stands in for it. */
const patienceWithOne = { refused: 3, brokenOff: 10 };

/** What is remembered of mails that could not be fetched, for as long as the process lives. */
export interface Stumbles {
  /** Up to this number each mail is fetched alone, to find the one that breaks the line. */
  aloneUntil: number;
  times: Map<number, number>;
}

interface Listed {
  uid: number;
  size: number;
  arrivedAt: Date | null;
}

/**
 * Takes in all that has come to the open folder since the saved position: whoever has read it elsewhere, however much it is. For each
 * few mails: fetched without marking them, committed as they came, moved away if that is wanted, and only then the position moves on.
 * Killed in between, some are fetched again and recognised.
 */
export class CatchUp {
  /** Whether what was taken in could not be moved away. */
  notMoved: LineTrouble | null = null;
  private readonly deps: Deps;
  private readonly stumbles: Stumbles;
  /** When mails were found that somebody had moved in, in milliseconds. */
  private movedIn: number[] = [];

  constructor(deps: Deps, stumbles: Stumbles) {
    this.deps = deps;
    this.stumbles = stumbles;
  }

  /**
   * @param progressed told after each commit; false when there is no time for more
   * @returns whether all that had come is taken in
   * @throws when the line breaks
   */
  async run(line: ImapFlow, progressed: () => boolean): Promise<boolean> {
    const { database, organisationId, account, folder } = this.deps;
    const numbering = await numberingOf(line);
    const position = await database.inOrganisation(organisationId, system, (tx) =>
      positionIn(tx, account.channelId, folder.which, numbering),
    );
    if (!(await this.takeOld(line, position, progressed))) return false;
    if (!(await this.takeAll(line, position, await found(line, position.lastUid, null), progressed))) return false;
    await database.inOrganisation(organisationId, system, (tx) => noteLook(tx, account.channelId, position));
    return true;
  }

  /** What was there when reading began, as far back as is wanted. */
  private async takeOld(line: ImapFlow, position: Position, progressed: () => boolean): Promise<boolean> {
    const { lastUid, oldUntil } = position;
    if (lastUid >= oldUntil) return true;
    const uids = await found(line, lastUid, { until: oldUntil, since: this.deps.folder.since });
    if (!(await this.takeAll(line, position, uids, progressed))) return false;
    await this.moveOn(position, oldUntil, 0);
    return true;
  }

  private async takeAll(line: ImapFlow, position: Position, uids: number[], progressed: () => boolean): Promise<boolean> {
    for (let start = 0; start < uids.length; start += limits.looked) {
      const looked = uids.slice(start, start + limits.looked);
      const listed = wanted(await metadataOf(line, looked), this.deps.folder, position);
      for (const group of inGroups(listed, this.stumbles.aloneUntil)) {
        await this.takeGroup(line, position, group);
        if (!progressed()) return false;
      }
      await this.moveOn(position, looked.at(-1) ?? 0, 0);
      if (!progressed()) return false;
    }
    return true;
  }

  private async takeGroup(line: ImapFlow, position: Position, group: Listed[]): Promise<void> {
    const contents = await this.fetch(line, group);
    await Promise.all([...contents].map(([mail, content]) => this.keep(position, mail, content)));
    // Larger than what can be kept whole: its beginning is kept, and the mail stays where it is.
    const whole = [...contents.keys()].filter((mail) => mail.size <= maxMailSize);
    const { moveTo } = this.deps.folder;
    if (moveTo !== null && whole.length > 0 && line.usable) await this.moveAway(line, whole, moveTo);
    await this.moveOn(position, group.at(-1)?.uid ?? 0, contents.size);
  }

  /** The mails as they are; what has been deleted meanwhile is left out, and one that its server can't give does not hold up the others. */
  private async fetch(line: ImapFlow, group: Listed[]): Promise<Map<Listed, Buffer>> {
    try {
      const [only] = group;
      if (group.length > 1 || only === undefined) return await contentsOf(line, group);
      const content = await this.fetchAlone(line, only);
      return new Map(content === null ? [] : [[only, content]]);
    } catch (error) {
      this.stumbles.aloneUntil = Math.max(this.stumbles.aloneUntil, group.at(-1)?.uid ?? 0);
      throw error;
    }
  }

  private async fetchAlone(line: ImapFlow, mail: Listed): Promise<Buffer | null> {
    try {
      return (await contentsOf(line, [mail])).get(mail) ?? null;
    } catch (error) {
      const times = this.stumbles.times.get(mail.uid) ?? 0;
      const enough = isRefusal(error) ? patienceWithOne.refused : patienceWithOne.brokenOff;
      if (times + 1 < enough) {
        this.stumbles.times.set(mail.uid, times + 1);
        throw error;
      }
      this.stumbles.times.delete(mail.uid);
      return noteAbout(mail, troubleOf(error).message);
    }
  }

  private async keep(position: Position, mail: Listed, content: Buffer): Promise<void> {
    const { keeper, organisationId, account, folder, addresses } = this.deps;
    const isOld = mail.uid <= position.oldUntil;
    const movedAt = isOld ? null : beforeLooking(mail, content, position.lookedAt ?? folder.connectedAt);
    const handed = {
      client: `imap ${account.host}`,
      envelopeFrom: envelopeSenderIn(content).replaceAll("\0", "").toWellFormed(),
      content,
      cameBefore: isOld ? beforeConnecting(mail, content, folder.connectedAt) : movedAt,
      movedIn: movedAt !== null && this.isByHand(),
      folder: folder.which,
    };
    const recipients = [...addresses.slice(0, 1), ...addresses.flatMap((address) => taggedAddressesIn(content, address))];
    await keeper.keep(handed, new Map([[organisationId, { channelId: account.channelId, recipients }]]));
  }

  private isByHand(): boolean {
    const now = Date.now();
    this.movedIn = [...this.movedIn.filter((time) => now - time < 60 * 60_000), now].slice(-mostByHand - 1);
    return this.movedIn.length <= mostByHand;
  }

  /** What can't be moved is taken in all the same; that it stayed is told. */
  private async moveAway(line: ImapFlow, mails: Listed[], folder: string): Promise<void> {
    const range = mails.map((mail) => mail.uid).join(",");
    const move = () => line.messageMove(range, folder, { uid: true });
    if (await move()) {
      this.notMoved = null;
      return;
    }
    const made = await line.mailboxCreate(folder).catch(() => null);
    this.notMoved =
      made !== null && (await move()) ? null : new LineTrouble("not-moved", `Mail could not be moved to the folder ${folder}.`);
  }

  private async moveOn(position: Position, lastUid: number, mails: number): Promise<void> {
    if (lastUid <= position.lastUid) return;
    const { database, organisationId, account } = this.deps;
    await database.inOrganisation(organisationId, system, (tx) => movePosition(tx, account.channelId, position, lastUid, mails));
    position.lastUid = lastUid;
  }
}

async function numberingOf(line: ImapFlow): Promise<{ uidValidity: number; highestUid: number }> {
  const { mailbox } = line;
  if (mailbox === false) throw new LineTrouble("broken-off", "No folder is open any more.");
  const highest =
    mailbox.uidNext > 0 ? mailbox.uidNext - 1 : mailbox.exists === 0 ? 0 : ((await found(line, 0, null)).at(-1) ?? 0);
  return { uidValidity: Number(mailbox.uidValidity), highestUid: highest };
}

/** On a line that is closed the library answers that there is nothing, and believing it would be to pass over mail. */
function expectOpen(line: ImapFlow): void {
  if (!line.usable || line.mailbox === false) throw new LineTrouble("broken-off", "The connection was closed.");
}

/** The numbers above one, ascending. `n:*` also names the last mail when its number is below n (RFC 9051 §9, seq-range). */
async function found(line: ImapFlow, above: number, old: { until: number; since: Date | null } | null): Promise<number[]> {
  expectOpen(line);
  if (line.mailbox !== false && line.mailbox.exists === 0) return [];
  const result = await line.search(
    {
      uid: `${above + 1}:${old === null ? "*" : old.until}`,
      // By whole days and in the server's time zone: a day more, and looked at more closely below.
      ...(old !== null && old.since !== null && { since: new Date(old.since.getTime() - 2 * day) }),
    },
    { uid: true },
  );
  expectOpen(line);
  if (!Array.isArray(result)) throw new LineTrouble("other", "The server can't say which mails there are.");
  return result.filter((uid) => uid > above);
}

async function metadataOf(line: ImapFlow, uids: number[]): Promise<FetchMessageObject[]> {
  if (uids.length === 0) return [];
  const all = await line.fetchAll(uids.join(","), { uid: true, flags: true, size: true, internalDate: true }, { uid: true });
  expectOpen(line);
  return all.toSorted((a, b) => a.uid - b.uid);
}

/** Not what is marked as deleted or as a draft, nor what came before the time from which mail is wanted. */
function wanted(mails: FetchMessageObject[], { since }: ReadFolder, { oldUntil }: Position): Listed[] {
  const chosen: Listed[] = [];
  for (const { uid, flags, size = 0, internalDate } of mails) {
    if (flags?.has("\\Deleted") || flags?.has("\\Draft")) continue;
    const arrivedAt = internalDate === undefined ? null : new Date(internalDate);
    const tooOld = since !== null && arrivedAt !== null && arrivedAt.getTime() < since.getTime() - clockMargin;
    if (uid <= oldUntil && tooOld) continue;
    chosen.push({ uid, size, arrivedAt });
  }
  return chosen;
}

function inGroups(mails: Listed[], aloneUntil: number): Listed[][] {
  const groups: Listed[][] = [];
  let bytes = Infinity;
  for (const mail of mails) {
    const last = groups.at(-1);
    bytes += mail.size;
    if (last === undefined || mail.uid <= aloneUntil || bytes > limits.bytes || last.length >= limits.together) {
      groups.push([mail]);
      bytes = mail.size;
    } else {
      last.push(mail);
    }
  }
  return groups;
}

async function contentsOf(line: ImapFlow, group: Listed[]): Promise<Map<Listed, Buffer>> {
  const range = group.map((mail) => mail.uid).join(",");
  const isLarge = group.some((mail) => mail.size > maxMailSize);
  const source = isLarge ? { start: 0, maxLength: maxMailSize } : true;
  const contents = new Map<Listed, Buffer>();
  for (const fetched of await line.fetchAll(range, { uid: true, source }, { uid: true })) {
    const mail = group.find((candidate) => candidate.uid === fetched.uid);
    if (mail !== undefined && fetched.source !== undefined) contents.set(mail, fetched.source);
  }
  expectOpen(line);
  if (contents.size < group.length)
    await expectGone(
      line,
      group.filter((mail) => !contents.has(mail)),
    );
  return contents;
}

/** What did not come must have been deleted meanwhile; otherwise the position would move past a mail that nobody has. */
async function expectGone(line: ImapFlow, missing: Listed[]): Promise<void> {
  const left = await metadataOf(
    line,
    missing.map((mail) => mail.uid),
  );
  if (left.length > 0) throw Object.assign(new Error("The server did not give a mail that is there."), { responseStatus: "NO" });
}

function isRefusal(error: unknown): boolean {
  return ["NO", "BAD"].includes((error as { responseStatus?: string }).responseStatus ?? "");
}

/** When a mail came that was there before the mailbox was connected; null for one that came later. */
function beforeConnecting({ arrivedAt }: Listed, content: Buffer, connectedAt: Date): Date | null {
  const times = [arrivedAt, writtenAt(content)].filter((time) => time !== null);
  // Dates in mail are whole seconds.
  const second = Math.floor(connectedAt.getTime() / 1000) * 1000;
  return times.filter((time) => time.getTime() < second).toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/**
 * When a mail came that somebody has put into the folder long after; null for one that the server delivered there. What comes after an outage
 * of ours, however long, came since we last looked; what the server was late with came there late, though it was written long before.
 */
function beforeLooking({ arrivedAt }: Listed, content: Buffer, lookedAt: Date): Date | null {
  const written = writtenAt(content) ?? arrivedAt;
  if (arrivedAt === null || written === null) return null;
  const earliest = Math.min(arrivedAt.getTime(), written.getTime());
  return Math.max(arrivedAt.getTime(), written.getTime()) < lookedAt.getTime() - longBefore ? new Date(earliest) : null;
}

function noteAbout({ uid, arrivedAt }: Listed, said: string): Buffer {
  return Buffer.from(
    [
      `Subject: A mail that could not be fetched (${uid})`,
      ...(arrivedAt === null ? [] : [`Date: ${arrivedAt.toUTCString()}`]),
      "Content-Type: text/plain; charset=utf-8",
      "",
      `The mail server has a mail here that it can't give (number ${uid}). It says: ${said}`,
      "The mail is still in the mailbox; look at it there.",
      "",
    ].join("\r\n"),
  );
}
