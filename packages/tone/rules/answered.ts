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
const digits = (sentence: SentenceReading): boolean => /\d/.test(sentence.text) || sentence.cues.has("number");

const yesOrNo = new RegExp(
  `^\\W*(?:${[
    "ja|jo|jodå|javisst|jada|absolut|självklart|naturligtvis|selvfølgelig|selvsagt|begge dele|begge deler|både och",
    "nej|nei|inte (?:än|förrän|längre|i år)|ikke (?:endnu|ennå|før|længere|lenger|i år)|ingen(?:ting)? är|inget är|intet er",
    "delvis|delvist|nästan|næsten|nesten|det (?:kan|gör|går|stämmer|får|passer|stemmer|gjør|må|gør|går) (?:du|jag|jeg|vi|bra|fint|godt)",
    "(?:det är|det er|it's|it is|all)? ?(?:gjort|klart|fixat|ordnat|ordnet|fikset|klaret|done|sorted)",
    "yes|no|yeah|yep|of course|not (?:yet|this|until|before|any more|for)|partly|nearly|almost|probably|that's right",
  ].join("|")})(?!\\p{L})`,
  "iu",
);
/** It opens with a yes or a no, or has one after the greeting. */
export const saysYesOrNo = ({ text, cues }: SentenceReading): boolean =>
  yesOrNo.test(text) || (cues.has("greeting") && yesOrNo.test(text.slice(0, 90).replace(/^[^,!.\n]{1,40}[,!.\n]/u, "")));

/** How much of the kind of thing a question wants a sentence holds; `about` is how far it is of the question's matter. */
const evidence: Readonly<Record<Wanted, (sentence: SentenceReading, about: number) => number>> = {
  when: (s) => (has(s, "time") ? 1 : digits(s) ? 0.6 : has(s, "refusal") ? 0.5 : 0),
  howLong: (s) => (has(s, "time") ? (digits(s) || s.facts > 1 ? 1 : 0.85) : digits(s) ? 0.7 : 0),
  howMuch: (s) => (has(s, "free") ? 1 : digits(s) ? 0.8 : 0),
  where: (s) => (has(s, "place") && s.facts > 1 ? 1 : has(s, "place") || s.facts >= 1 ? 0.6 : 0),
  why: (s) => (has(s, "reason") ? 1 : has(s, "ownFault") ? 0.6 : 0),
  how: (s) => (has(s, "step") ? 1 : has(s, "commit") ? 0.8 : has(s, "place") || s.facts >= 1 ? 0.6 : has(s, "refusal") ? 0.4 : 0),
  who: (s) => (s.facts >= 0.8 ? 0.9 : has(s, "commit") ? 0.5 : 0),
  law: (s) => (has(s, "law") ? (namesALaw.test(s.text) ? 1 : 0.3) : 0),
  yesNo: (s, about) => {
    if (saysYesOrNo(s)) return 1;
    const said = has(s, "verdict", "refusal") ? 0.9 : has(s, "commit", "free", "leave") ? 0.8 : 0;
    return Math.max(said * (about > 0 ? 1 : elsewhere), about * 0.55);
  },
  what: (s) => (s.facts >= 1.5 ? 0.8 : s.facts > 0 ? 0.5 : 0),
  action: (s) => (has(s, "commit") ? 1 : saysYesOrNo(s) ? 0.8 : has(s, "refusal") ? 0.7 : has(s, "step") ? 0.6 : 0),
};

/** A law and not only one's own terms. */
const namesALaw =
  /§|(?<!\p{L})(?:acts?|laws?|section|regulations?|gdpr|code|directive|lag|lov|kap|art)(?!\p{L})|lag(?:en|ens|stiftning)|lov(?:en|ens|givning)|balken|förordning|forordning|forskrift|bekendtgørelse|direktiv|föreskrift/iu;

/** What a verdict is worth where it shares no word with the question: it may be on something else. */
const elsewhere = 0.6;

/** It says of the thing only itself: "we open when we open". */
const circular =
  /(?<!\p{L})(?!(?:det|den|the|this|that|they|you|som|and|och)(?!\p{L}))(\p{L}{3,})(?!\p{L})[^.!?\d]{0,40}?(?<!\p{L})(?:när|når|hvornår|when|what|vad|hvad|hva|as long as|så länge|så længe|så lenge|den tid)\s(?:\p{L}+\s){0,2}\1\W*$/iu;

/** Sentences that put off instead of answering: the matter is received, noted, looked into; go elsewhere. */
export function putsOff(sentence: SentenceReading): boolean {
  if (sentence.words.length <= shortSentence && circular.test(sentence.text)) return true;
  if (has(sentence, "deferral", "contactAgain", "boilerplate", "dismissive", "passBuck")) return sentence.facts < 2.2;
  return has(sentence, "vague", "hedge") && sentence.facts < 1.2;
}

const shortSentence = 14;
const barest = 6;
const namesAThing = ["what", "who", "where"] satisfies Wanted[];
const besideAThing = ["greeting", "number", "place", "time", "free", "alternative"] satisfies Cue[];

/** The only question is what, who or where, and the answer is but that: "Fish and mustard.", "Hi, it's red." */
export function isBareAnswer({ asked, trouble }: CustomerReading, { matter }: ReplyReading): boolean {
  const first = matter[0]?.sentence;
  if (first === undefined || trouble || asked.length !== 1 || !namesAThing.some((one) => one === asked[0]!.wanted)) return false;
  return (
    first.words.length <= barest && !putsOff(first) && [...first.cues].every((cue) => besideAThing.some((one) => one === cue))
  );
}

/** What a sentence holds of an answer: of the kind of thing that is wanted, and of that and the matter together. */
interface Held {
  readonly found: number;
  readonly score: number;
}

/** What the sentences of each paragraph hold for each question; a paragraph kept while somebody types is not asked again. */
const known = new WeakMap<Asked, WeakMap<ParagraphReading, readonly Held[]>>();

function heldIn(asked: Asked, paragraph: ParagraphReading): readonly Held[] {
  const ofAsked = known.get(asked) ?? new WeakMap<ParagraphReading, readonly Held[]>();
  known.set(asked, ofAsked);
  const there = ofAsked.get(paragraph);
  if (there) return there;
  const made = paragraph.matter.map((sentence) => {
    const off = putsOff(sentence);
    const about = Math.min(1, overlap(asked.topics, sentence.topics) * 1.8) * (off ? 0.5 : 1);
    const chosen = asked.either ? Math.min(0.8, about * 2) : 0;
    const found = Math.max(chosen, evidence[asked.wanted](sentence, about)) * (off ? 0.3 : 1);
    return { found, score: asked.topics.size === 0 ? found : 0.5 * about + 0.5 * found };
  });
  ofAsked.set(paragraph, made);
  return made;
}

const directSubstance = 1.5;
const directAnswer = 0.62;

/** A yes or a no first of all. */
const atOnce = 0.9;
/** An answer begins with the first sentence that holds nearly as much of it as any. */
const nearly = 0.7;
/** What a sentence is worth to a second question, when it has answered one. */
const usedUp = 0.6;

/** How much of an answer to a question was found, 0 to 1, and with which sentence of the matter it begins; -1 for none. */
export interface Answer {
  readonly found: number;
  readonly at: number;
}

/**
 * What of each question is answered. Two questions want two answers: each sentence belongs to the question it answers best, and is worth
 * less to the others. One deed may meet several requests.
 */
export function answersTo(customer: CustomerReading, reply: ReplyReading): Answer[] {
  const held = customer.asked.map((asked) => reply.paragraphs.flatMap(({ paragraph }) => heldIn(asked, paragraph)));
  const owners = shareOut(held);
  const topics = reply.paragraphs.map(({ paragraph }) => paragraph.topics);
  let concrete = 0;
  for (const { sentence } of reply.matter) if (!putsOff(sentence)) concrete += sentence.facts;
  concrete /= Math.max(1, customer.asked.filter(({ wanted }) => wanted !== "action").length);
  // Where nothing else was asked, leave that is given is most likely the leave that was asked for.
  const givesLeave = reply.matter.some(({ sentence }) => has(sentence, "leave") && !putsOff(sentence));
  const bare = isBareAnswer(customer, reply);
  const elsewhere = !bare && saysOtherThings(customer, reply) ? otherThings : 1;
  const opensBarely = (reply.matter[0]?.sentence.words.length ?? Infinity) <= barest;
  const opens = reply.matter[0] !== undefined && saysYesOrNo(reply.matter[0].sentence);
  return customer.asked.map((asked, question) => {
    let best = 0;
    let anywhere = 0;
    for (const [index, { found, score }] of held[question]!.entries()) {
      const worth = asked.wanted === "action" || (owners.get(index) ?? question) === question ? 1 : usedUp;
      anywhere = Math.max(anywhere, found * worth);
      best = Math.max(best, score * worth);
    }
    const opensWithIt =
      opens && (asked.wanted === "yesNo" || asked.wanted === "action") && (owners.get(0) ?? question) === question;
    const at = opensWithIt ? 0 : held[question]!.findIndex(({ score }) => score > 0 && score >= nearly * best);
    const about = Math.min(1, overlapWithAll(asked.topics, topics) * 1.3);
    const whole = 0.45 * anywhere + 0.25 * about + 0.3 * Math.min(1, concrete / 4);
    const alone = held.length === 1 && asked.wanted === "yesNo" && givesLeave;
    const rightAway = question === 0 && opensBarely && held[question]![0]?.found === 1;
    const enoughSaid = asked.wanted === "yesNo" || concrete >= directSubstance || rightAway;
    const straight = bare ? enough : alone || (anywhere === 1 && enoughSaid) ? directAnswer : 0;
    return { found: Math.max(best, whole, opensWithIt ? atOnce : straight) * elsewhere, at };
  });
}

const otherThings = 0.4;
const ownMatter = 2;
const fitting = ["you", "commit", "refusal", "verdict", "time", "step", "reason", "law"] satisfies Cue[];
const pointsBack = /^\W*(?:det|den|de|dessa|detta|dette|disse|it|that|this|they|those)(?!\p{L})/iu;

/** It is of another matter from beginning to end, and says nothing to the reader: that bananas are ten each answers no price of a ticket. */
function saysOtherThings(customer: CustomerReading, reply: ReplyReading): boolean {
  if (customer.matter.size === 0 || reply.matter.length === 0) return false;
  return reply.matter.every(
    ({ sentence }) =>
      sentence.topics.size >= ownMatter &&
      !saysYesOrNo(sentence) &&
      !has(sentence, ...fitting) &&
      !pointsBack.test(sentence.text) &&
      overlap(customer.matter, sentence.topics) === 0,
  );
}

/** Which question each sentence answers, by its place in the matter: the pairs that fit best first, one sentence for each question. */
function shareOut(held: readonly (readonly Held[])[]): Map<number, number> {
  const owners = new Map<number, number>();
  if (held.length < 2) return owners;
  const pairs = held
    .flatMap((sentences, question) => sentences.map(({ score }, at) => ({ question, at, score })))
    .filter(({ score }) => score > 0.2)
    .toSorted((a, b) => b.score - a.score || a.at - b.at);
  const served = new Set<number>();
  for (const { question, at } of pairs) {
    if (served.has(question) || owners.has(at)) continue;
    served.add(question);
    owners.set(at, question);
  }
  return owners;
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

const enough = 0.7;

/** Something was asked, and of each question an answer was found. */
export function answersAll(answers: readonly Answer[]): boolean {
  return answers.length > 0 && answers.every(({ found }) => found >= enough);
}
