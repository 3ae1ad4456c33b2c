import type { Draft, RuleName } from "../finding.ts";
import type { Cue } from "../languages/cues.ts";
import type { CustomerReading } from "../text/customer.ts";
import type { SentenceReading } from "../text/paragraph.ts";
import type { ReplyReading } from "../text/reply.ts";
import { putsOff, wantsSubstance } from "./answered.ts";

const thin = 5;
const padded = 0.5;

/**
 * Whether it is as long as it needs to be. Length alone is never a fault: what counts is words that are about something else.
 *
 * @param relevance what was found of the same reply to be missing, or to be about something else
 */
export function lengthOf(customer: CustomerReading, reply: ReplyReading, relevance: readonly Draft[]): Draft[] {
  if (reply.words === 0) return [];
  return [
    ...tooLong(
      reply,
      relevance.filter((one) => aside.has(one.rule)),
    ),
    ...(wantsSubstance(customer) && !customer.bereaved && !customer.thankful ? padding(reply) : []),
    ...repeated(reply),
    ...(customer.complaint || relevance.some((one) => !one.faint && missing.has(one.rule)) ? tooThin(customer, reply) : []),
  ];
}

const aside: ReadonlySet<RuleName> = new Set(["off-topic", "boilerplate", "law-unasked"]);
/** What makes few words too few: where nothing of the kind was found, a short answer to a short question is a good one. */
const missing: ReadonlySet<RuleName> = new Set(["unanswered", "partly-answered", "law-missing"]);

function tooLong(reply: ReplyReading, aside: readonly Draft[]): Draft[] {
  const astray = reply.sentences.filter(({ sentence, offset }) =>
    aside.some((one) => one.in !== "customer" && one.start < sentence.end + offset && one.end > sentence.start + offset),
  );
  const words = astray.reduce((sum, one) => sum + one.sentence.words.length, 0);
  if (words < 18) return [];
  const part = words / Math.max(1, reply.words);
  const first = astray[0]!;
  return [
    {
      rule: "too-long",
      start: first.sentence.start + first.offset,
      end: first.sentence.end + first.offset,
      share: Math.min(2, (words / 120) * (0.5 + part)),
      words: { count: String(words), all: String(reply.words) },
      faint: aside.every((one) => one.faint),
    },
  ];
}

const feelings = ["sympathy", "understanding", "glad", "apology", "cheer", "boilerplate", "goodWish", "thanks"] satisfies Cue[];
const barely = 1.1;

const isIdle = (sentence: SentenceReading): boolean =>
  sentence.formula || putsOff(sentence) || (sentence.facts < barely && feelings.some((cue) => sentence.cues.has(cue)));

/** Mostly courtesies and putting off. */
function padding(reply: ReplyReading): Draft[] {
  const idle = reply.sentences.filter(({ sentence }) => sentence.words.length > 3 && isIdle(sentence));
  const words = idle.reduce((sum, one) => sum + one.sentence.words.length, 0);
  const part = words / Math.max(1, reply.words);
  if (words < 15 || part <= padded) return [];
  return [{ rule: "padding", start: 0, end: reply.text.length, share: (part - padded) / (1 - padded) + 0.3 }];
}

function repeated(reply: ReplyReading): Draft[] {
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const { sentence, offset } of reply.sentences) {
    if (sentence.words.length < 6) continue;
    const { key } = sentence;
    if (seen.has(key)) drafts.push({ rule: "repetition", start: sentence.start + offset, end: sentence.end + offset });
    seen.add(key);
  }
  return drafts;
}

/** So few words on the matter that they can hardly answer all that was asked. */
function tooThin(customer: CustomerReading, reply: ReplyReading): Draft[] {
  if (!wantsSubstance(customer)) return [];
  const words = reply.matter.reduce((sum, one) => sum + one.sentence.words.length, 0);
  const needed = thin * Math.max(1, Math.min(4, customer.asked.length)) + (customer.complaint ? 6 : 0);
  if (words >= needed) return [];
  return [{ rule: "too-thin", start: 0, end: reply.text.length, share: 1 - words / needed }];
}
