import type { Draft, RuleName } from "../finding.ts";
import type { Cue } from "../languages/cues.ts";
import type { Tongue } from "../languages/tongue.ts";
import type { OfficialeseEntry } from "../words/entry.ts";
import { matchWords } from "../text/officialese.ts";
import { isLaw, type ParagraphReading, type SentenceReading } from "../text/paragraph.ts";
import type { PlacedSentence, ReplyReading } from "../text/reply.ts";
import { saysYesOrNo, type Answer } from "./answered.ts";
import type { CustomerReading } from "../text/customer.ts";
import { isWord, type Token } from "../text/tokens.ts";

const longSentence = 32;
const denseParagraph = 110;
/** Below this many words LIX says nothing: it swings from 20 to 60 between texts a reader finds alike. */
const lixFrom = 80;

const ruleOfKind: Readonly<Record<NonNullable<OfficialeseEntry["kind"]>, RuleName>> = {
  word: "officialese",
  phrase: "officialese",
  nominalisation: "nominalisation",
  filler: "filler",
};

/** What makes one paragraph hard to read. Depends on nothing else, so it is kept with the paragraph. */
export function clarityOf(paragraph: ParagraphReading, tongue: Tongue, allowed: ReadonlySet<string>): Draft[] {
  const drafts = paragraph.sentences.flatMap((sentence) => {
    const heavy = heavyWords(sentence, tongue, allowed);
    const passive = passives(sentence, tongue).filter(
      (one) => !heavy.some((other) => other.start < one.end && one.start < other.end),
    );
    return [...heavy, ...longWords(sentence, tongue, allowed), ...passive, ...tooLong(sentence)];
  });
  const first = paragraph.sentences[0];
  if (paragraph.words > denseParagraph && first) {
    drafts.push({
      rule: "dense-paragraph",
      start: first.start,
      end: first.end,
      share: Math.min(2, paragraph.words / denseParagraph - 0.3),
      words: { count: String(paragraph.words) },
    });
  }
  return drafts;
}

function heavyWords(sentence: SentenceReading, tongue: Tongue, allowed: ReadonlySet<string>): Draft[] {
  return matchWords(tongue.words, sentence.words, allowed).map(({ entry, start, end, replacement }) => {
    const plain = entry.plain.filter((one) => one !== "");
    return {
      rule: ruleOfKind[entry.kind ?? "word"],
      start,
      end,
      words: { plain: replacement || (plain[0] ?? "") },
      replacement,
      suggestions: plain,
    };
  });
}

function longWords(sentence: SentenceReading, tongue: Tongue, allowed: ReadonlySet<string>): Draft[] {
  const [long, veryLong] = tongue.grammar.longWord;
  return sentence.words
    .filter((word) => word.raw.length >= long && isWord(word) && !word.raw.includes("-") && !allowed.has(word.low))
    .filter((word) => !isName(word, sentence) && !isLaw(word, tongue) && !signature.test(sentence.text))
    .map((word) => ({
      rule: "long-word" as const,
      start: word.start,
      end: word.end,
      share: word.raw.length >= veryLong ? 1.6 : 0.8,
      words: { letters: String(word.raw.length) },
    }));
}

/** "Camilla, studentexpeditionen": what an office is called is no choice of the writer's. */
const signature = /^\p{Lu}\p{Ll}+,\s[^\s.!?]+\s*$/u;
const wholeSentence = 4;

/** A capital within a sentence, or a line that is no sentence, such as a signature: a name, which nobody can shorten. */
function isName(word: Token, sentence: SentenceReading): boolean {
  return /^\p{Lu}/u.test(word.raw) && (word !== sentence.words[0] || sentence.words.length < wholeSentence);
}

function passives(sentence: SentenceReading, tongue: Tongue): Draft[] {
  // Where a person says "I" or "we", or a time is given, it is told who acts or when; a passive hides nothing then.
  if (sentence.cues.has("commit") || sentence.cues.has("time")) return [];
  const drafts: Draft[] = [];
  for (const [index, word] of sentence.words.entries()) {
    const before = sentence.words[index - 1];
    const made =
      tongue.passives.has(word.low) ||
      (before && tongue.auxiliaries.has(before.low) && tongue.grammar.participle.test(word.low.slice(0, 40)));
    if (made) drafts.push({ rule: "passive", start: (tongue.passives.has(word.low) ? word : before!).start, end: word.end });
  }
  return drafts;
}

function tooLong(sentence: SentenceReading): Draft[] {
  const words = sentence.words.length;
  if (words <= longSentence) return [];
  const share = Math.min(2.5, 0.5 + (words - longSentence) / 14);
  return [{ rule: "long-sentence", start: sentence.start, end: sentence.end, share, words: { count: String(words) } }];
}

const manyBefore = 25;
const answered = 0.5;

const saysHowItIs = ["verdict", "leave", "refusal", "commit", "free"] satisfies Cue[];
const notFirst = 0.3;
const nowhere = 1.2;

/** A yes or a no that is wanted and does not come at once: too weak to be said, but it tells two replies apart. */
export function indirectAnswer(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const straight = ({ sentence }: PlacedSentence): boolean =>
    saysYesOrNo(sentence) || saysHowItIs.some((cue) => sentence.cues.has(cue));
  const [first] = reply.matter;
  if (!first || customer.asked[0]?.wanted !== "yesNo" || straight(first)) return [];
  const share = reply.matter.some(straight) ? notFirst : nowhere;
  return [{ rule: "buried", start: 0, end: reply.text.length, share, faint: true }];
}

/** The answer comes late: what stands before it is counted, but for what answers another question. */
export function buriedAnswer(reply: ReplyReading, answers: readonly Answer[]): Draft[] {
  const places = answers.filter(({ found, at }) => found >= answered && at >= 0).map(({ at }) => at);
  if (places.length === 0 || places.length < answers.length) return [];
  const first = Math.min(...places);
  const before = reply.matter.slice(0, first);
  const words = before.reduce((sum, one) => sum + one.sentence.words.length, 0);
  if (words < manyBefore || before.some(({ sentence }) => sentence.cues.has("commit"))) return [];
  const at = reply.matter[first]!;
  return [
    {
      rule: "buried",
      start: at.sentence.start + at.offset,
      end: at.sentence.end + at.offset,
      share: Math.min(1.6, words / 60),
      words: { count: String(words) },
    },
  ];
}

/**
 * The one clarity rule that needs the whole reply: a minor one, and only from 80 words up. LIX is words per sentence plus the share of
 * words over six letters (Björnsson 1968).
 */
export function lixDrafts(reply: ReplyReading, tongue: Tongue): Draft[] {
  let words = 0;
  let long = 0;
  for (const { paragraph } of reply.paragraphs) {
    words += paragraph.matterWords;
    long += paragraph.longWords;
  }
  if (words < lixFrom) return [];
  const lix = words / reply.matter.length + (100 * long) / words;
  if (lix <= tongue.grammar.heavyLix) return [];
  const share = Math.min(1.5, (lix - tongue.grammar.heavyLix) / 12);
  return [{ rule: "lix", start: 0, end: reply.text.length, share, words: { lix: lix.toFixed(0) } }];
}
