import type { Client } from "pg";
import { setTimeout as delay } from "node:timers/promises";
import { EventStream } from "./event-stream.ts";
import { ms, perSecond, quantile, whole, type Section } from "./figures.ts";
import { MailClients, mailOf, SmtpClient } from "./mail-clients.ts";
import { raiseStand, type Stand } from "./stand.ts";

const connections = 20;

/** Mails by the thousand, from 250 to screen, against what the same PostgreSQL commits one row at a time. */
export async function measureMailIn(count: number): Promise<Section> {
  const clients = new MailClients();
  try {
    const stand = await raiseStand(await clients.outgoing());
    try {
      // The first mails make the server's code warm; an installation is not restarted for every mail.
      await flood(stand, clients, 200, "warm");
      const before = await oneRowCommits(stand.owner, stand);
      const { accepted, shown } = await flood(stand, clients, count, "flood");
      const after = await oneRowCommits(stand.owner, stand);
      const oneRow = (before + after) / 2;
      return {
        how:
          `${whole(count)} mails of 3 kB over ${connections} connections from a process of its own, each mail acknowledged by mail as always; ` +
          "“shown” is when the last one's event has reached an open event stream: committed, read, indexed, in the lists. " +
          "One-row commits: one connection, one insert of the same size at a time, before and after, on the same server, with fsync.",
        figures: [
          { what: "one-row commits of this PostgreSQL", figure: `${whole(oneRow)}/s`, target: "", reached: null },
          {
            what: "mails accepted (250, committed)",
            figure: `${whole(accepted)}/s`,
            target: "≥ 500/s",
            reached: accepted >= 500,
          },
          {
            what: "mails accepted, read, indexed and shown",
            figure: `${whole(shown)}/s`,
            target: "≥ 500/s",
            reached: shown >= 500,
          },
          {
            what: "accepted ÷ one-row commits",
            figure: (accepted / oneRow).toFixed(2),
            target: "≥ 0.5",
            reached: accepted / oneRow >= 0.5,
          },
          {
            what: "shown ÷ one-row commits",
            figure: (shown / oneRow).toFixed(2),
            target: "≥ 0.5",
            reached: shown / oneRow >= 0.5,
          },
        ],
      };
    } finally {
      await stand.stop();
    }
  } finally {
    clients.stop();
  }
}

/** Mails a second until all have their 250, and until all stand in the lists of an open workspace. */
export async function flood(
  stand: Stand,
  clients: MailClients,
  count: number,
  mark: string,
): Promise<{ accepted: number; shown: number }> {
  const stream = await EventStream.open(stand.server.url, stand.asToken.credentials);
  try {
    let here = 0;
    const allHere = stream.next((event) => event.includes('"type":"conversation.started"') && ++here === count);
    const load = { port: stand.server.smtpPort, mailbox: stand.mailbox, count, connections, mark };
    const { began, ended } = await clients.send(load);
    const shownAt = performance.timeOrigin + (await allHere);
    const { rows } = await stand.owner.query<{ count: number }>(
      "select count(*)::int as count from conversations where organisation_id = $1 and subject like $2",
      [stand.organisationId, `Fakturan ${mark}-%`],
    );
    if (rows[0]?.count !== count) throw new Error(`${count} mails were sent and ${rows[0]?.count} became conversations.`);
    await mailsGone(stand);
    return { accepted: perSecond(count, ended - began), shown: perSecond(count, shownAt - began) };
  } finally {
    stream.close();
  }
}

/** The acknowledgements have gone out too, so that what comes next is measured at rest. */
async function mailsGone({ owner, organisationId }: Stand): Promise<void> {
  for (let waited = 0; waited < 600; waited++) {
    const { rowCount } = await owner.query(
      "select from deliveries where organisation_id = $1 and state in ('waiting', 'sending') limit 1",
      [organisationId],
    );
    if (rowCount === 0) return;
    await delay(100);
  }
}

/** How many commits a second one client gets through, each of one row such as a mail makes. */
async function oneRowCommits(owner: Client, { organisationId, channelId }: Stand): Promise<number> {
  await owner.query("create table if not exists one_row_commits (like received_mails including all)");
  const content = Buffer.from(mailOf(0, "row", "kundservice@bench.example").content);
  const began = performance.now();
  let commits = 0;
  for (; performance.now() - began < 4000; commits++) {
    await owner.query({
      name: "one row",
      text: `insert into one_row_commits (organisation_id, id, channel_id, received_at, client, envelope_from, envelope_to, content)
             values ($1, gen_random_uuid(), $2, now(), 'bench', 'kund@kunder.example', '{kundservice@bench.example}', $3)`,
      values: [organisationId, channelId, content],
    });
  }
  return perSecond(commits, performance.now() - began);
}

/** From the 250 of one mail to its event on an open stream, the system being at rest. */
export async function measureLive(mails: number): Promise<Section> {
  const clients = new MailClients();
  try {
    const stand = await raiseStand(await clients.outgoing());
    try {
      await flood(stand, clients, 100, "warm");
      const took = await acceptedToShown(stand, mails);
      return {
        how: `${mails} mails, one at a time, a third of a second apart; from the 250 to the event on an open \`GET /api/v1/events\`.`,
        figures: [
          { what: "accepted → shown, p50", figure: ms(quantile(took, 0.5)), target: "", reached: null },
          {
            what: "accepted → shown, p95",
            figure: ms(quantile(took, 0.95)),
            target: "≤ 150 ms",
            reached: quantile(took, 0.95) <= 150,
          },
        ],
      };
    } finally {
      await stand.stop();
    }
  } finally {
    clients.stop();
  }
}

async function acceptedToShown(stand: Stand, mails: number): Promise<number[]> {
  const stream = await EventStream.open(stand.server.url, stand.asToken.credentials);
  const client = await SmtpClient.connect(stand.server.smtpPort);
  const took: number[] = [];
  try {
    for (let number = 0; number < mails; number++) {
      const { from, content } = mailOf(number, "rest", stand.mailbox);
      const shown = stream.next(
        (event) => event.includes('"type":"conversation.started"') && event.includes(`Fakturan rest-${number} `),
      );
      await client.send(from, stand.mailbox, content);
      const accepted = performance.now();
      took.push(Math.max(0, (await shown) - accepted));
      await delay(300);
    }
  } finally {
    client.close();
    stream.close();
  }
  return took;
}
