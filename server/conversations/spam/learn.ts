import { sql } from "kysely";
import type { NamedAddress, Trust } from "#contract";
import { agentIdOf, type Tx } from "#kernel";
import { wordsOf, type Judged } from "./words.ts";

export type Verdict = "spam" | "ham";

/** Learns what somebody here says of the conversation's first mail; what was said of it before is taken back. */
export async function learn(tx: Tx, conversationId: string, verdict: Verdict): Promise<void> {
  const before = await lessonOf(tx, conversationId);
  if (before === verdict) return;
  const mail = await firstMail(tx, conversationId);
  if (mail === null) return;
  if (before !== null) await count(tx, mail, before, -1);
  await tx.db
    .insertInto("spam_lessons")
    .values({
      organisation_id: tx.organisationId,
      conversation_id: conversationId,
      verdict,
      learnt_at: tx.clock.now(),
      learnt_by: agentIdOf(tx.actor),
    })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "conversation_id"]).doUpdateSet((eb) => ({
        verdict: eb.ref("excluded.verdict"),
        learnt_at: eb.ref("excluded.learnt_at"),
        learnt_by: eb.ref("excluded.learnt_by"),
      })),
    )
    .execute();
  await count(tx, mail, verdict, 1);
}

/** Whoever is answered has not sent spam. What a person has said of the conversation already stands. */
export async function learnFromReply(tx: Tx, conversationId: string): Promise<void> {
  if ((await lessonOf(tx, conversationId)) === null) await learn(tx, conversationId, "ham");
}

/** As if nobody had said anything of it. */
export async function unlearn(tx: Tx, conversationId: string): Promise<void> {
  const before = await lessonOf(tx, conversationId);
  const mail = await firstMail(tx, conversationId);
  if (before === null || mail === null) return;
  await count(tx, mail, before, -1);
  await tx.db
    .deleteFrom("spam_lessons")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .execute();
}

async function lessonOf(tx: Tx, conversationId: string): Promise<Verdict | null> {
  const row = await tx.db
    .selectFrom("spam_lessons")
    .select("verdict")
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .executeTakeFirst();
  return row?.verdict ?? null;
}

async function firstMail(tx: Tx, conversationId: string): Promise<Judged | null> {
  const row = await tx.db
    .selectFrom("messages")
    .select(["from_address", "reply_to", "subject", "text", "html", "trust"])
    .where("organisation_id", "=", tx.organisationId)
    .where("conversation_id", "=", conversationId)
    .where("direction", "=", "in")
    .orderBy("at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    from: row.from_address,
    replyTo: (row.reply_to as NamedAddress | null)?.address ?? null,
    subject: row.subject,
    text: row.text,
    html: row.html,
    forged: (row.trust as Trust | null)?.state === "failed",
  };
}

/** In the order of the words, so that two who learn at once wait for each other instead of for ever. */
async function count(tx: Tx, mail: Judged, verdict: Verdict, by: 1 | -1): Promise<void> {
  const words = wordsOf(mail)
    .map(({ key }) => key)
    .toSorted((one, other) => one - other);
  const [spam, ham] = verdict === "spam" ? [by, 0] : [0, by];
  if (by === 1) {
    await sql`
      insert into spam_words (organisation_id, word, spam, ham)
      select ${tx.organisationId}, word, ${spam}, ${ham} from unnest(${words}::bigint[]) word order by word
      on conflict (organisation_id, word) do update set spam = spam_words.spam + excluded.spam, ham = spam_words.ham + excluded.ham`.execute(
      tx.db,
    );
    await sql`
      insert into spam_totals (organisation_id, spam, ham) values (${tx.organisationId}, ${spam}, ${ham})
      on conflict (organisation_id) do update set spam = spam_totals.spam + excluded.spam, ham = spam_totals.ham + excluded.ham`.execute(
      tx.db,
    );
    return;
  }
  await sql`
    update spam_words w set spam = greatest(0, w.spam + ${spam}), ham = greatest(0, w.ham + ${ham})
    from (select word from spam_words where organisation_id = ${tx.organisationId} and word = any(${words}::bigint[]) order by word for update) l
    where w.organisation_id = ${tx.organisationId} and w.word = l.word`.execute(tx.db);
  await sql`
    update spam_totals set spam = greatest(0, spam + ${spam}), ham = greatest(0, ham + ${ham})
    where organisation_id = ${tx.organisationId}`.execute(tx.db);
}
