import type { Cue } from "../languages/cues.ts";
import type { Asked, CustomerReading, Wanted } from "../text/customer.ts";
import { overlap, overlapWithAll, type ParagraphReading, type SentenceReading } from "../text/paragraph.ts";
import type { ReplyReading } from "../text/reply.ts";

/*
 * Whether a question is answered can't be known from words alone: of right answers one in nine shares no stem with its question.
 * So two things are looked for: words of the question's matter, and the kind of thing the question wants (a time for "when", an
 * amount for "how much", a reason for "why", a deed for a request). What comes out is how much of an answer was found, 0 to 1,
 * and a finding says only that none was found.
 */

const has = (sentence: SentenceReading, ...cues: readonly Cue[]): boolean => cues.some((cue) => sentence.cues.has(cue));
const digits = (sentence: SentenceReading): boolean => /\d/.test(sentence.text);

const yesOrNo =
  /^\W*(?:ja|jo|jodå|javisst|nej|nei|jada|yes|no|yeah|yep|absolut|självklart|naturligtvis|selvfølgelig|selvsagt|of course)\b/iu;
/** It opens with a yes or a no, or has one after the greeting. */
export const saysYesOrNo = (sentence: SentenceReading): boolean =>
  yesOrNo.test(sentence.text) ||
  (has(sentence, "greeting") && /[,!.\n]\s*(?:ja|jo|nej|nei|yes|no)\b/iu.test(sentence.text.slice(0, 60)));

const evidence: Readonly<Record<Wanted, (sentence: SentenceReading) => number>> = {
  when: (s) => (has(s, "time") ? 1 : digits(s) ? 0.6 : has(s, "refusal") ? 0.5 : 0),
  howLong: (s) => (has(s, "time") && (digits(s) || s.facts > 1) ? 1 : has(s, "time") || digits(s) ? 0.7 : 0),
  howMuch: (s) => (has(s, "free") ? 1 : digits(s) ? 0.8 : 0),
  where: (s) => (has(s, "place") && s.facts > 1 ? 1 : has(s, "place") || s.facts >= 1 ? 0.6 : 0),
  why: (s) => (has(s, "reason") ? 1 : has(s, "ownFault") ? 0.6 : 0),
  how: (s) => (has(s, "step") ? 1 : has(s, "commit") ? 0.8 : has(s, "refusal") ? 0.4 : 0),
  who: (s) => (s.facts >= 0.8 ? 0.9 : has(s, "commit") ? 0.5 : 0),
  law: (s) => (has(s, "law") ? 1 : 0),
  yesNo: (s) => (saysYesOrNo(s) ? 1 : has(s, "refusal") ? 0.9 : has(s, "commit", "free") ? 0.8 : has(s, "yesNo") ? 0.7 : 0),
  what: (s) => (s.facts >= 1.5 ? 0.8 : s.facts > 0 ? 0.5 : 0),
  action: (s) => (has(s, "commit") ? 1 : has(s, "refusal") ? 0.7 : has(s, "step") ? 0.6 : 0),
};

/** Sentences that put off instead of answering: the matter is received, noted, looked into; go elsewhere. */
export function putsOff(sentence: SentenceReading): boolean {
  if (has(sentence, "deferral", "contactAgain", "boilerplate", "dismissive", "passBuck")) return sentence.facts < 2.2;
  return has(sentence, "vague") && sentence.facts < 1.2;
}

interface AnswerThere {
  /** The most that one sentence holds, of the matter and of the kind of answer together. */
  readonly best: number;
  /** The most of the kind of answer alone. */
  readonly anywhere: number;
  readonly concrete: number;
}

/** What each paragraph holds for each question; a paragraph that is kept while somebody types is not asked again. */
const known = new WeakMap<Asked, WeakMap<ParagraphReading, AnswerThere>>();

function answerIn(asked: Asked, paragraph: ParagraphReading): AnswerThere {
  const ofAsked = known.get(asked) ?? new WeakMap<ParagraphReading, AnswerThere>();
  known.set(asked, ofAsked);
  const there = ofAsked.get(paragraph);
  if (there) return there;
  let best = 0;
  let anywhere = 0;
  let concrete = 0;
  for (const sentence of paragraph.matter) {
    const off = putsOff(sentence);
    const found = evidence[asked.wanted](sentence) * (off ? 0.3 : 1);
    const about = overlap(asked.topics, sentence.topics) * (off ? 0.5 : 1);
    if (!off) concrete += sentence.facts;
    anywhere = Math.max(anywhere, found);
    best = Math.max(best, 0.5 * Math.min(1, about * 1.8) + 0.5 * found);
  }
  const made = { best, anywhere, concrete };
  ofAsked.set(paragraph, made);
  return made;
}

const directSubstance = 1.5;
const directAnswer = 0.62;

/** How much of an answer to a question the reply holds, 0 to 1. */
export function answerTo(asked: Asked, reply: ReplyReading): number {
  let best = 0;
  let anywhere = 0;
  let concrete = 0;
  for (const { paragraph } of reply.paragraphs) {
    const there = answerIn(asked, paragraph);
    best = Math.max(best, there.best);
    anywhere = Math.max(anywhere, there.anywhere);
    concrete += there.concrete;
  }
  const topics = reply.paragraphs.map(({ paragraph }) => paragraph.topics);
  const about = Math.min(1, overlapWithAll(asked.topics, topics) * 1.3);
  const whole = 0.45 * anywhere + 0.25 * about + 0.3 * Math.min(1, concrete / 4);
  const plain = asked.wanted === "yesNo" && reply.matter.some(({ sentence }) => saysYesOrNo(sentence));
  const direct = plain || (anywhere === 1 && concrete >= directSubstance) ? directAnswer : 0;
  return Math.max(best, whole, direct);
}

/** How much the reply holds that a person can use: times, amounts, deeds, steps, addresses; sentences that put off don't count. */
export function substanceOf(reply: ReplyReading): number {
  let sum = 0;
  for (const { sentence } of reply.matter) if (!putsOff(sentence)) sum += sentence.facts + 0.25;
  return sum;
}

/** True when there is something in the message that wants an answer of substance. */
export function wantsSubstance(customer: CustomerReading): boolean {
  return customer.asked.length > 0 || customer.trouble;
}
