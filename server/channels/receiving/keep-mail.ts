import { setTimeout as delay } from "node:timers/promises";
import { enqueue, newId, system, type Clock, type Database } from "#kernel";
import type { MailFolder } from "../channel.ts";
import { isOurTrouble } from "../our-trouble.ts";

/** A mail as it was handed to us. */
export interface HandedMail {
  /** Who handed it over: address and the name it gave itself. */
  client: string;
  envelopeFrom: string;
  content: Buffer;
  /** For one that lay elsewhere before we were connected with it: when it came there. It is not acknowledged. */
  cameBefore?: Date | null;
  /** Somebody has moved it there since, and means it to be seen. */
  movedIn?: boolean;
  /** Where it lay, if it was fetched from a mailbox elsewhere. */
  folder?: MailFolder | null;
}

/** Where in an organisation it goes. */
export interface Mailbox {
  channelId: string;
  /** The recipients it was handed over for that are this organisation's. */
  recipients: string[];
}

interface Pending {
  mailbox: Mailbox;
  mail: HandedMail;
  kept: () => void;
  failed: (error: unknown) => void;
}

/** How much one commit takes in at most. */
const maxMails = 200;
const maxBytes = 16 * 1024 * 1024;
/** Who hands mail over waits for us, and who reads it does not: so many that came within a moment go before reading. */
const pressing = 5;
const momentMilliseconds = 50;
/** However much comes, reading goes on after so long. */
const longestPauseMilliseconds = 2000;

/**
 * Keeps mails: when `keep` resolves the mail is committed, and a job that reads it too. While one commit is under way the mails that
 * arrive gather, and go together into the next: under load one flush of the disk serves many, and alone a mail waits for nobody.
 */
export class MailKeeper {
  private readonly gathering = new Map<string, Pending[]>();
  private readonly committing = new Set<string>();
  private readonly database: Database;
  private readonly clock: Clock;
  /** When the latest mails came, the newest last; no more than press. */
  private readonly latest: number[] = [];

  constructor(database: Database, clock: Clock) {
    this.database = database;
    this.clock = clock;
  }

  /** @param mailboxes by organisation: each keeps its own */
  async keep(mail: HandedMail, mailboxes: ReadonlyMap<string, Mailbox>): Promise<void> {
    // What lay elsewhere before can wait.
    if (mail.cameBefore == null) this.latest.push(performance.now());
    if (this.latest.length > pressing) this.latest.shift();
    await Promise.all([...mailboxes].map(([organisationId, mailbox]) => this.gather(organisationId, mailbox, mail)));
  }

  /** Resolves when mail does not come thick and fast to this process, or has done so for long enough. */
  async lull(): Promise<void> {
    const until = performance.now() + longestPauseMilliseconds;
    while (this.isPressed() && performance.now() < until) await delay(momentMilliseconds);
  }

  private isPressed(): boolean {
    const [first] = this.latest;
    return this.latest.length === pressing && first !== undefined && performance.now() - first < momentMilliseconds;
  }

  private gather(organisationId: string, mailbox: Mailbox, mail: HandedMail): Promise<void> {
    return new Promise((kept, failed) => {
      const waiting = this.gathering.get(organisationId) ?? [];
      this.gathering.set(organisationId, waiting);
      waiting.push({ mailbox, mail, kept, failed });
      if (!this.committing.has(organisationId)) void this.commitAll(organisationId, waiting);
    });
  }

  private async commitAll(organisationId: string, waiting: Pending[]): Promise<void> {
    this.committing.add(organisationId);
    while (waiting.length > 0) await this.commitTogether(organisationId, takeBatch(waiting));
    this.committing.delete(organisationId);
    this.gathering.delete(organisationId);
  }

  private async commitTogether(organisationId: string, batch: Pending[]): Promise<void> {
    try {
      await this.commit(organisationId, batch);
      for (const { kept } of batch) kept();
    } catch (error) {
      if (batch.length > 1 && !isOurTrouble(error)) {
        // Something is wrong with one of them: the others must not suffer for it.
        for (const one of batch) await this.commitTogether(organisationId, [one]);
      } else {
        for (const { failed } of batch) failed(error);
      }
    }
  }

  private commit(organisationId: string, batch: Pending[]): Promise<void> {
    return this.database.inOrganisation(organisationId, system, async (tx) => {
      const receivedAt = this.clock.now();
      // Ids of one moment are in no order by themselves, and mails are read in theirs.
      const ids = batch.map(() => newId()).sort();
      const rows = batch.map(({ mailbox, mail }, index) => ({
        organisation_id: organisationId,
        id: ids[index] ?? newId(),
        channel_id: mailbox.channelId,
        received_at: receivedAt,
        client: mail.client,
        envelope_from: mail.envelopeFrom,
        envelope_to: mailbox.recipients,
        content: mail.content,
        came_before: mail.cameBefore ?? null,
        moved_in: mail.movedIn === true,
        folder: mail.folder ?? null,
      }));
      await tx.db.insertInto("received_mails").values(rows).execute();
      await enqueue(tx, "read-mail", rows[0]?.id ?? "", readingJob(organisationId));
    });
  }
}

function takeBatch(waiting: Pending[]): Pending[] {
  let count = 0;
  for (let bytes = 0; count < waiting.length && count < maxMails; count++) {
    bytes += waiting[count]?.mail.content.length ?? 0;
    if (count > 0 && bytes > maxBytes) break;
  }
  return waiting.splice(0, count);
}

/**
 * One job waits at most for an organisation, and reads all there is: a job for each of five hundred mails a second would cost the
 * queue more than reading them.
 */
export function readingJob(organisationId: string): { key: string } {
  return { key: `read-mail:${organisationId}` };
}
