import { sql } from "kysely";
import type { Incoming } from "#channels";
import type { Tx } from "#kernel";
import { senderKey, wordsOf, type Word } from "./words.ts";
import { weigh, type Lessons } from "./weigh.ts";

/** What took a mail for spam: the line of a filter before us, the provider in whose junk folder it lay, or the words that weighed most. */
export type Suspicion = { by: "filter"; header: string } | { by: "junk-folder" } | { by: "words"; words: string[] };

/**
 * What of these mails is spam, in their order; null for what is not. A filter before us is believed when it says yes. A sender people here have
 * answered or spoken free is believed before any filter, unless it is not they who wrote. Asks the database once for all of them.
 */
export async function suspicionsOf(tx: Tx, mails: readonly Incoming[]): Promise<(Suspicion | null)[]> {
  const words = mails.map((incoming) => wordsOf(judgedPart(incoming)));
  const { learnt, totals } = await lessonsOn(tx, words);
  return mails.map((incoming, index) => {
    if (incoming.machine?.kind === "report") return null;
    const sender = learnt.get(senderKey(incoming.from.address));
    const isSpokenFor = sender !== undefined && sender.ham > 0 && sender.ham >= sender.spam;
    if (isSpokenFor && incoming.trust?.state !== "failed") return null;
    if (incoming.folder === "junk") return { by: "junk-folder" };
    if (incoming.filteredBy !== null) return { by: "filter", header: incoming.filteredBy };
    const weighed = weigh(words[index] ?? [], learnt, totals);
    return weighed?.isSpam === true ? { by: "words", words: weighed.words } : null;
  });
}

function judgedPart({ from, replyTo, subject, text, html, trust }: Incoming) {
  return { from: from.address, replyTo: replyTo?.address ?? null, subject, text, html, forged: trust?.state === "failed" };
}

async function lessonsOn(tx: Tx, words: readonly Word[][]): Promise<{ learnt: Map<number, Lessons>; totals: Lessons }> {
  const keys = [...new Set(words.flat().map(({ key }) => key))];
  const { rows } = await sql<Lessons & { word: number | null }>`
    select word, spam, ham from spam_words where organisation_id = ${tx.organisationId} and word = any(${keys}::bigint[])
    union all select null, spam, ham from spam_totals where organisation_id = ${tx.organisationId}`.execute(tx.db);
  return {
    learnt: new Map(rows.flatMap(({ word, spam, ham }) => (word === null ? [] : [[word, { spam, ham }] as const]))),
    totals: rows.find(({ word }) => word === null) ?? { spam: 0, ham: 0 },
  };
}
