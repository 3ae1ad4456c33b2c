import { createHmac } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Client } from "pg";
import { createChannels, judgeMachine, type Channels } from "#channels";
import { markAsDemo } from "#contacts";
import { addNote, assign, close, markSpam, reopen, reply, snooze, tag, takeIn, type Parts } from "#conversations";
import {
  demoMailer,
  JobRunner,
  newId,
  sha256,
  system,
  type Actor,
  type Clock,
  type Database,
  type FileStore,
  type Log,
  type Tx,
} from "#kernel";
import { foundOrganisation } from "#organisation";
import { addAgent, createTeam, type Staff } from "#staff";
import { prepareReplies } from "./canned-replies.ts";
import { danishStories } from "./stories/da.ts";
import { englishStories } from "./stories/en.ts";
import { norwegianStories } from "./stories/nb.ts";
import { swedishStories } from "./stories/sv.ts";
import { putAwayStories } from "./stories/put-away.ts";
import type { Person, Staff as StaffName, Step, Story } from "./stories/story.ts";

export const demoDomain = "nordljus.example";
const hour = 3600_000;
/** Any number that no other program on the cluster would take; held while the demo is being made. */
const lock = 4_821_704;

const people: Record<
  StaffName,
  { name: string; role: "agent" | "lead" | "admin"; locale: "sv" | "da" | "nb" | "en"; teams: Story["team"][] }
> = {
  anna: { name: "Anna Lind", role: "admin", locale: "sv", teams: ["kundservice", "biljetter", "trafik", "fardtjanst"] },
  mikkel: { name: "Mikkel Holm", role: "agent", locale: "da", teams: ["kundservice", "trafik"] },
  ingrid: { name: "Ingrid Solberg", role: "agent", locale: "nb", teams: ["kundservice", "biljetter"] },
  sofia: { name: "Sofia Berg", role: "lead", locale: "sv", teams: ["kundservice", "fardtjanst"] },
  oskar: { name: "Oskar Ek", role: "agent", locale: "sv", teams: ["biljetter", "trafik"] },
};

const teams: Record<Story["team"], { name: string; mailbox: string }> = {
  kundservice: { name: "Kundservice", mailbox: `kundservice@${demoDomain}` },
  biljetter: { name: "Biljetter", mailbox: `biljetter@${demoDomain}` },
  trafik: { name: "Trafik", mailbox: `trafik@${demoDomain}` },
  fardtjanst: { name: "Färdtjänst", mailbox: `fardtjanst@${demoDomain}` },
};

export interface SeedParts {
  database: Database;
  clock: Clock;
  log: Log;
  files: FileStore;
  ownerUrl: string;
  secret: string;
  staff: Staff;
  config: { publicUrl: string };
}

/**
 * Fills a database that has no organisation yet with a believable one, and gives its sign-in for as long as it is a demo; null when the
 * database holds something else. Interrupted, it is done again: nothing of it stands before its one transaction is committed but
 * an organisation without people, and accounts that belong to nobody.
 */
export async function seedDemo(owner: Client, parts: SeedParts): Promise<{ email: string; password: string } | null> {
  await owner.query("select pg_advisory_lock($1)", [lock]);
  try {
    const signIn = { email: `anna@${demoDomain}`, password: demoPassword(parts.secret) };
    const { rows } = await owner.query<{ id: string; demo: boolean; people: number }>(
      `select organisation_id as id, demo_since is not null and demo_left_at is null as demo,
         (select count(*)::int from agents a where a.organisation_id = o.organisation_id) as people
       from organisations o order by demo desc limit 1`,
    );
    const [present] = rows;
    if (present !== undefined && (!present.demo || present.people > 0)) return present.demo ? signIn : null;
    const organisationId =
      present?.id ??
      (await foundOrganisation(owner, {
        name: "Nordljus Kollektivtrafik",
        locale: "sv",
        timeZone: "Europe/Stockholm",
        demoSince: parts.clock.now(),
      }));
    await fill(organisationId, parts, signIn.password);
    return signIn;
  } finally {
    await owner.query("select pg_advisory_unlock($1)", [lock]);
  }
}

/** The same at every start of this installation, and another at every other: it is printed, not stored. */
function demoPassword(secret: string): string {
  return `nordljus-${createHmac("sha256", secret).update("demo sign-in").digest("hex").slice(0, 10)}`;
}

async function fill(organisationId: string, parts: SeedParts, password: string): Promise<void> {
  const accounts = new Map<StaffName, string>();
  for (const [key, person] of Object.entries(people) as [StaffName, (typeof people)[StaffName]][]) {
    const account = { email: `${key}@${demoDomain}`, name: person.name, password };
    accounts.set(key, await parts.staff.accounts.create(account, async () => false));
  }
  // Channels of its own: the stories' mail reaches the customers' mailbox at its own time, whatever SMTP_URL says.
  const conversationParts: { parts: Parts | null } = { parts: null };
  const channels = createChannels({
    ...parts,
    jobs: new JobRunner(parts.ownerUrl, parts.secret, parts.log),
    mailer: demoMailer,
    events: {
      takeIn: (tx, mails) => takeIn(tx, needed(conversationParts.parts), mails),
      delivered: async () => {},
    },
    smtp: { host: "127.0.0.1", port: 0 },
    publicUrl: parts.config.publicUrl,
  });
  conversationParts.parts = { channels, files: parts.files };

  await parts.database.inOrganisation(organisationId, system, async (tx) => {
    const stage = new Stage(tx, channels, needed(conversationParts.parts), accounts);
    await stage.furnish();
    const now = parts.clock.now().getTime();
    const stories = [...swedishStories, ...danishStories, ...norwegianStories, ...englishStories, ...putAwayStories].toSorted(
      (a, b) => b.startedHoursAgo - a.startedHoursAgo,
    );
    for (const story of stories) await stage.tell(story, now);
  });
}

function needed<T>(value: T | null): T {
  if (value === null) throw new Error("The demo's rooms are not open yet.");
  return value;
}

/** Plays the stories with the very actions that people's clicks lead to, each at the time it is said to have happened. */
class Stage {
  private readonly tx: Tx;
  private readonly channels: Channels;
  private readonly parts: Parts;
  private readonly accounts: Map<StaffName, string>;
  private readonly teamIds = new Map<Story["team"], string>();
  private readonly channelIds = new Map<Story["team"], string>();

  constructor(tx: Tx, channels: Channels, parts: Parts, accounts: Map<StaffName, string>) {
    this.tx = tx;
    this.channels = channels;
    this.parts = parts;
    this.accounts = accounts;
  }

  async furnish(): Promise<void> {
    for (const [key, team] of Object.entries(teams) as [Story["team"], (typeof teams)[Story["team"]]][]) {
      const { id } = await createTeam(this.tx, team.name, []);
      this.teamIds.set(key, id);
      this.channelIds.set(
        key,
        (await this.channels.createChannel(this.tx, { name: team.name, address: team.mailbox, teamId: id })).id,
      );
    }
    for (const [key, person] of Object.entries(people) as [StaffName, (typeof people)[StaffName]][]) {
      await addAgent(this.tx, {
        id: this.idOf(key),
        name: person.name,
        email: `${key}@${demoDomain}`,
        role: person.role,
        locale: person.locale,
        teamIds: person.teams.map((team) => this.teamIds.get(team) ?? ""),
      });
    }
    await prepareReplies(this.tx, this.teamIds);
  }

  async tell(story: Story, now: number): Promise<void> {
    const started = now - story.startedHoursAgo * hour;
    let conversationId: string | null = null;
    let newestHeader: string | null = null;
    for (const step of story.steps) {
      const at = new Date(started + step.afterHours * hour);
      if (step.kind === "in") {
        const header = `${newId()}@${story.contact.address.split("@")[1] ?? "customer.example"}`;
        conversationId = await this.comeIn(
          story,
          step,
          at,
          header,
          conversationId === null ? null : await this.newestOf(conversationId),
        );
        newestHeader = header;
      } else if (conversationId !== null) {
        await this.act(step, conversationId, at);
      }
    }
    if (conversationId === null || newestHeader === null) throw new Error(`The story ${story.key} has no mail in it.`);
    for (const name of story.tags) await tag(this.at(new Date(started + hour / 60)), conversationId, name);
  }

  /** A mail comes in as any does: raw, kept, and taken in. */
  private async comeIn(
    story: Story,
    step: Step & { kind: "in" },
    at: Date,
    header: string,
    answers: string | null,
  ): Promise<string> {
    const tx = this.at(at);
    const to: Person = { name: teams[story.team].name, address: teams[story.team].mailbox };
    const subject = step.subject ?? (answers === null ? story.subject : `Re: ${story.subject}`);
    const composer = new MailComposer({
      from: story.contact,
      to,
      cc: step.cc ?? [],
      subject,
      text: step.text,
      headers: step.headers ?? {},
      date: at,
      messageId: `<${header}>`,
      ...(answers !== null && { inReplyTo: `<${answers}>`, references: `<${answers}>` }),
    });
    const content = await composer.compile().build();
    const receivedMailId = newId();
    const channelId = this.channelIds.get(story.team) ?? "";
    await tx.db
      .insertInto("received_mails")
      .values({
        organisation_id: tx.organisationId,
        id: receivedMailId,
        channel_id: channelId,
        received_at: at,
        client: "demo",
        envelope_from: story.contact.address,
        envelope_to: [to.address],
        content,
        state: "read",
      })
      .execute();
    const judged = judgeMachine({
      header: new Map(Object.entries(step.headers ?? {}).map(([name, value]) => [name.toLowerCase(), [value]])),
      envelopeFrom: story.contact.address,
      from: story.contact.address,
      replyTo: null,
      to: [to.address],
      subject,
      text: step.text,
      whole: step.text,
      shown: step.text,
      html: null,
      files: [],
      answersInvitation: false,
      isReport: false,
      ourAddresses: new Set(Object.values(teams).map(({ mailbox }) => mailbox)),
      at,
    });
    const incoming = {
      receivedMailId,
      channelId,
      headerMessageId: header,
      fingerprint: sha256(content),
      answers: answers === null ? [] : [answers],
      from: story.contact,
      replyTo: null,
      to: [to],
      cc: step.cc ?? [],
      receivedFor: [to.address],
      subject,
      text: step.text,
      html: null,
      whole: null,
      written: step.text,
      particulars: null,
      threadId: null,
      reportsOn: [],
      isReporterKnown: false,
      trust: null,
      attachments: [],
      ...judged,
      filteredBy: null,
      at,
    };
    const [messageId = ""] = await takeIn(tx, this.parts, [incoming]);
    await tx.db
      .updateTable("received_mails")
      .set({ message_id: messageId })
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", receivedMailId)
      .execute();
    const message = await tx.db
      .selectFrom("messages")
      .select(["conversation_id", "contact_id"])
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", messageId)
      .executeTakeFirstOrThrow();
    if (message.contact_id !== null) await markAsDemo(tx, message.contact_id);
    await this.deliverAll(tx, message.conversation_id);
    return message.conversation_id;
  }

  private async act(step: Exclude<Step, { kind: "in" }>, conversationId: string, at: Date): Promise<void> {
    switch (step.kind) {
      case "out": {
        const tx = this.at(at, step.by);
        await reply(tx, this.parts, conversationId, { text: step.text, attachments: [] });
        return this.deliverAll(tx, conversationId);
      }
      case "note":
        return void (await addNote(this.at(at, step.by), this.parts, conversationId, {
          text: step.text,
          attachments: [],
          mentions: (step.mentions ?? []).map((name) => this.idOf(name)),
        }));
      case "assign": {
        const tx = this.at(at, step.to ?? "sofia");
        return assign(
          tx,
          conversationId,
          step.to === null ? { teamId: await this.teamOf(conversationId) } : { agentId: this.idOf(step.to) },
        );
      }
      case "close":
        return close(this.at(at, step.by), conversationId);
      case "reopen":
        return reopen(this.at(at), conversationId);
      case "snooze":
        return snooze(this.at(at, step.by), conversationId, new Date(at.getTime() + step.hours * hour));
      case "spam":
        return markSpam(this.at(at, step.by), this.parts, conversationId);
    }
  }

  private async deliverAll(tx: Tx, conversationId: string): Promise<void> {
    const rows = await tx.db
      .selectFrom("messages")
      .innerJoin("deliveries", (join) =>
        join
          .onRef("deliveries.organisation_id", "=", "messages.organisation_id")
          .onRef("deliveries.message_id", "=", "messages.id"),
      )
      .select("messages.id")
      .where("messages.organisation_id", "=", tx.organisationId)
      .where("conversation_id", "=", conversationId)
      .where("deliveries.state", "=", "waiting")
      .execute();
    for (const row of rows) await this.channels.deliverNow(tx, row.id);
  }

  /** The Message-ID a customer's next mail answers: our newest, or their own. */
  private async newestOf(conversationId: string): Promise<string | null> {
    const row = await this.tx.db
      .selectFrom("messages")
      .select("header_message_id")
      .where("organisation_id", "=", this.tx.organisationId)
      .where("conversation_id", "=", conversationId)
      .where("header_message_id", "is not", null)
      .orderBy("at", "desc")
      .limit(1)
      .executeTakeFirst();
    return row?.header_message_id ?? null;
  }

  private async teamOf(conversationId: string): Promise<string> {
    const row = await this.tx.db
      .selectFrom("conversations")
      .select("owner_team_id")
      .where("organisation_id", "=", this.tx.organisationId)
      .where("id", "=", conversationId)
      .executeTakeFirstOrThrow();
    return row.owner_team_id ?? this.teamIds.get("kundservice") ?? "";
  }

  private at(at: Date, by?: StaffName): Tx {
    const actor: Actor =
      by === undefined ? system : { kind: "agent", id: this.idOf(by), name: people[by].name, role: people[by].role };
    return { ...this.tx, actor, clock: { now: () => at } };
  }

  private idOf(name: StaffName): string {
    return this.accounts.get(name) ?? "";
  }
}
