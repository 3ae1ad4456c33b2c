import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { Command } from "commander";
import { sql } from "kysely";
import { Client } from "pg";
import { newId, system } from "#kernel";
import { envelopeSenderIn, writtenAt } from "../../server/channels/receiving/envelope-sender.ts";
import { MailKeeper } from "../../server/channels/receiving/keep-mail.ts";
import type { House } from "../../server/main.ts";
import { Ending, exitCodes } from "../endings.ts";
import { mailsOf, type MboxMail } from "../mbox.ts";
import { Progress } from "../progress.ts";
import { asOwner, chosenOrganisation, withHouse } from "../with-house.ts";

/** As by SMTP. */
const largestMail = 50 * 1024 * 1024;
const mailsAtOnce = 200;
const bytesAtOnce = 16 * 1024 * 1024;
/** Any number that no other program on the cluster would take; held while mails are imported. */
const lock = 4_821_705;

export function importCommand(): Command {
  const mbox = new Command("mbox")
    .description("Take in the mails of an mbox file, as exported by mail programs and Google Takeout.")
    .argument("<file>", "the mbox, or - for standard input")
    .option("--mailbox <address>", "which of the mailboxes they came to, where there are several")
    .option("--organisation <name>", "whose they are, where there are several")
    .addHelpText(
      "after",
      `
What is more than 30 days old comes in closed; newer mail is open and to be answered. Nothing is acknowledged.
Works while the server runs. Run again, also after it was interrupted, it takes in only what is not there yet.

Examples:
  $ bin/lyhord import mbox kundservice.mbox
  $ zcat old.mbox.gz | bin/lyhord import mbox - --mailbox kundservice@example.se`,
    )
    .action(importMbox);
  return new Command("import").addCommand(mbox);
}

interface Count {
  kept: number;
  known: number;
  tooLarge: number;
}

async function importMbox(file: string, options: { mailbox?: string; organisation?: string }): Promise<void> {
  const size = file === "-" ? null : sizeOf(file);
  await withHouse((house) =>
    asOwner(house.ownerUrl, async (owner) => {
      const organisation = await chosenOrganisation(owner, options.organisation);
      if (organisation === null)
        throw new Ending(exitCodes.failed, "There is no organisation yet: make one with bin/lyhord user create.");
      const channel = await mailboxOf(house, organisation.id, options.mailbox);
      await beAlone(owner);
      const mark = `import ${newId()}`;
      const intake = new Intake(house, { organisationId: organisation.id, ...channel, mark });
      await readAll(file, size, intake);
      await tell(house, organisation.id, mark, intake.count);
    }),
  );
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (cause) {
    throw new Ending(exitCodes.failed, `${file} can't be read: ${(cause as Error).message}.`, cause);
  }
}

interface Mailbox {
  channelId: string;
  address: string;
}

async function mailboxOf(house: House, organisationId: string, wanted: string | undefined): Promise<Mailbox> {
  const channels = await house.database.reading(organisationId, system, (tx) => house.channels.channelsOf(tx));
  const address = wanted?.trim().toLowerCase();
  const [found, another] = channels.filter((channel) => address === undefined || channel.address === address);
  const names = channels.map((channel) => channel.address).join(", ");
  if (found === undefined)
    throw new Ending(
      exitCodes.wrongUsage,
      names === ""
        ? "There is no mailbox yet: add one in the workspace's settings, under channels."
        : `There is no mailbox ${address} here; there is ${names}.`,
    );
  if (another !== undefined)
    throw new Ending(exitCodes.wrongUsage, `There are several mailboxes: say which with --mailbox (${names}).`);
  return { channelId: found.id, address: found.address };
}

/** Two imports at once could each take in what the other is about to. */
async function beAlone(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [lock]);
  if (rows[0]?.alone !== true)
    throw new Ending(exitCodes.tryAgain, "Another import is under way: let it finish, then run this again.");
}

async function readAll(file: string, size: number | null, intake: Intake): Promise<void> {
  const source = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1024 * 1024 });
  const progress = new Progress(size);
  let read = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      read += chunk.length;
      yield chunk;
    }
  };
  for await (const mail of mailsOf(counted(), largestMail)) {
    await intake.add(mail);
    progress.show(read, intake.inWords());
  }
  await intake.flush();
  progress.finish(read, intake.inWords());
  if (read > 0 && intake.isEmpty())
    throw new Ending(exitCodes.failed, `${file} is no mbox: no line in it begins a mail ("From name date").`);
}

/** Keeps mails by the same way as those that come by SMTP, but for those that are kept already. */
class Intake {
  readonly count: Count = { kept: 0, known: 0, tooLarge: 0 };
  private readonly house: House;
  private readonly target: Mailbox & { organisationId: string; mark: string };
  private readonly keeper: MailKeeper;
  private readonly seen = new Set<string>();
  private waiting: { sender: string; content: Buffer; hash: string }[] = [];
  private bytes = 0;

  constructor(house: House, target: Mailbox & { organisationId: string; mark: string }) {
    this.house = house;
    this.target = target;
    this.keeper = new MailKeeper(house.database, house.clock);
  }

  async add({ sender, content }: MboxMail): Promise<void> {
    if (content === null) {
      this.count.tooLarge++;
      return;
    }
    const hash = createHash("sha256").update(content).digest("hex");
    if (this.seen.has(hash)) {
      this.count.known++;
      return;
    }
    this.seen.add(hash);
    this.waiting.push({ sender, content, hash });
    this.bytes += content.length;
    if (this.waiting.length >= mailsAtOnce || this.bytes >= bytesAtOnce) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    this.bytes = 0;
    if (batch.length === 0) return;
    const known = await this.keptAlready(batch.map(({ content }) => content.length));
    const fresh = batch.filter(({ hash }) => !known.has(hash));
    const { organisationId, channelId, address, mark } = this.target;
    const mailbox = new Map([[organisationId, { channelId, recipients: [address] }]]);
    await Promise.all(
      fresh.map(({ sender, content }) =>
        this.keeper.keep(
          {
            client: mark,
            envelopeFrom: sender === "" ? envelopeSenderIn(content) : sender,
            content,
            cameBefore: writtenAt(content) ?? this.house.clock.now(),
          },
          mailbox,
        ),
      ),
    );
    this.count.kept += fresh.length;
    this.count.known += batch.length - fresh.length;
  }

  inWords(): string {
    return `${this.count.kept + this.waiting.length} taken in, ${this.count.known} known`;
  }

  isEmpty(): boolean {
    return this.count.kept + this.count.known + this.count.tooLarge === 0;
  }

  /** Hashes of what is kept and has one of these sizes: only that is worth hashing. */
  private async keptAlready(sizes: number[]): Promise<Set<string>> {
    const rows = await this.house.database.reading(this.target.organisationId, system, (tx) =>
      tx.db
        .selectFrom("received_mails")
        .select(sql<string>`encode(sha256(content), 'hex')`.as("hash"))
        .where("organisation_id", "=", this.target.organisationId)
        .where(sql<boolean>`octet_length(content) = any(${sizes})`)
        .execute(),
    );
    return new Set(rows.map((row) => row.hash));
  }
}

/** Waits until what was taken in has been read, where a process does that, and says what has become of it. */
async function tell(house: House, organisationId: string, mark: string, count: Count): Promise<void> {
  let state = await stateOf(house, organisationId, mark);
  const progress = new Progress(count.kept);
  for (let before = -1, idle = 0; state.waiting > 0 && idle < 20; idle = before === state.waiting ? idle + 1 : 0) {
    before = state.waiting;
    await new Promise((resolve) => setTimeout(resolve, 500));
    state = await stateOf(house, organisationId, mark);
    progress.show(count.kept - state.waiting, `${count.kept - state.waiting} of ${count.kept} read`);
  }
  const lines = [
    `${state.fresh} new, ${count.known + state.doubles} known already, ${state.unreadable + count.tooLarge} unreadable.`,
  ];
  if (count.tooLarge > 0) lines.push(`${count.tooLarge} are larger than the 50 MB that are taken, and were left out.`);
  if (state.unreadable > 0) lines.push("The unreadable ones are kept; see them in the workspace's settings, under channels.");
  if (state.waiting > 0) lines.push(`${state.waiting} wait to be read: that is done while Lyhörd runs (bin/lyhord start).`);
  process.stdout.write(`${lines.join("\n")}\n`);
}

interface State {
  waiting: number;
  fresh: number;
  /** Recognised when read: the same mail in other bytes. */
  doubles: number;
  unreadable: number;
}

async function stateOf(house: House, organisationId: string, mark: string): Promise<State> {
  return house.database.reading(organisationId, system, async (tx) => {
    const { rows } = await sql<State>`
      select count(*) filter (where r.state = 'received') as waiting,
        count(*) filter (where r.state = 'read' and m.id is not null) as fresh,
        count(*) filter (where r.state = 'read' and m.id is null) as doubles,
        count(*) filter (where r.state = 'unreadable') as unreadable
      from received_mails r
        left join messages m on m.organisation_id = r.organisation_id and m.id = r.message_id and m.received_mail_id = r.id
      where r.organisation_id = ${organisationId} and r.client = ${mark}`.execute(tx.db);
    return rows[0] ?? { waiting: 0, fresh: 0, doubles: 0, unreadable: 0 };
  });
}
