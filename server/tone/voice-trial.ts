import { setImmediate as others } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import { check, type Finding, type Result, type Voice } from "@lyhord/tone";
import type { Locale, VoiceTrial } from "#contract";
import type { Tx } from "#kernel";
import { organisationOf } from "#organisation";
import { readVoice, voiceOf } from "./voice.ts";

const howMany = 50;
const longestPreview = 160;

interface SentReply {
  id: string;
  conversation_id: string;
  reference: string;
  subject: string | null;
  text: string;
  language: Locale | null;
  at: Date;
  customer: string | null;
}

/** What a voice would say of the last fifty replies, beside what the voice of now says; the biggest change first. @throws Failure `voice.invalid` */
export async function tryVoice(tx: Tx, given: unknown): Promise<VoiceTrial[]> {
  const tried = readVoice(given);
  const now = await voiceOf(tx);
  const { locale } = await organisationOf(tx);
  // As when the page is opened and nothing has been changed yet: then once is enough.
  const isSame = isDeepStrictEqual(now, tried);
  const trials: VoiceTrial[] = [];
  for (const sent of await lastReplies(tx)) {
    const before = judge(sent, now, locale);
    trials.push(compare(sent, before, isSame ? before : judge(sent, tried, locale)));
    // Fifty letters take a while to read; whoever else asks the server is let in between.
    await others();
  }
  return trials.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** What came in between the last answer and this one; else the last that came in before, as the composer reads it too. */
const whatTheyWrote = sql<string | null>`(
  select string_agg(question.text, e'\\n\\n' order by question.at, question.id)
  from messages question
  where question.organisation_id = reply.organisation_id and question.conversation_id = reply.conversation_id
    and question.direction = 'in' and question.at <= reply.at
    and question.at > least(
      coalesce((select max(answer.at) from messages answer
        where answer.organisation_id = reply.organisation_id and answer.conversation_id = reply.conversation_id
          and answer.direction = 'out' and not answer.automatic and answer.withdrawn_at is null and answer.at < reply.at), '-infinity'),
      (select max(last.at) - interval '1 microsecond' from messages last
        where last.organisation_id = reply.organisation_id and last.conversation_id = reply.conversation_id
          and last.direction = 'in' and last.at <= reply.at)
    )
)`;

/** Each with what the customer wrote before it. */
function lastReplies(tx: Tx): Promise<SentReply[]> {
  return tx.db
    .selectFrom("messages as reply")
    .innerJoin("conversations", (join) =>
      join
        .onRef("conversations.organisation_id", "=", "reply.organisation_id")
        .onRef("conversations.id", "=", "reply.conversation_id"),
    )
    .select([
      "reply.id",
      "reply.conversation_id",
      "reference",
      "conversations.subject",
      "reply.text",
      "reply.language",
      "reply.at",
    ])
    .select(whatTheyWrote.as("customer"))
    .where("reply.organisation_id", "=", tx.organisationId)
    .where("reply.direction", "=", "out")
    .where("reply.automatic", "=", false)
    .where("reply.withdrawn_at", "is", null)
    .where("conversations.state", "!=", "removed")
    .orderBy("reply.at", "desc")
    .orderBy("reply.id", "desc")
    .limit(howMany)
    .execute();
}

function judge({ text, customer, language }: SentReply, voice: Voice, uiLanguage: Locale): Result {
  return check({ customer: customer ?? "", reply: text, voice, uiLanguage, ...(language ? { language } : {}) });
}

function compare(sent: SentReply, before: Result, after: Result): VoiceTrial {
  return {
    conversationId: sent.conversation_id,
    reference: sent.reference,
    messageId: sent.id,
    subject: sent.subject,
    preview: sent.text.replaceAll(/\s+/g, " ").trim().slice(0, longestPreview),
    at: sent.at.toISOString(),
    before: before.score,
    after: after.score,
    gone: only(before, after),
    added: only(after, before),
  };
}

/** What is remarked on in the one and not in the other. */
function only(one: Result, other: Result): { rule: string; message: string }[] {
  const keyOf = ({ rule, span, in: where }: Finding) => `${rule} ${where} ${span.join()}`;
  const known = new Set(other.findings.map(keyOf));
  return one.findings
    .filter((finding) => finding.rule !== "signs" && !known.has(keyOf(finding)))
    .map(({ rule, message }) => ({ rule, message }));
}
