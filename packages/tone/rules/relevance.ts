import type { Draft } from "../finding.ts";
import type { Cue } from "../languages/cues.ts";
import type { Tongue } from "../languages/tongue.ts";
import type { Asked, CustomerReading } from "../text/customer.ts";
import { isLaw, overlap, type SentenceReading } from "../text/paragraph.ts";
import type { ReplyReading } from "../text/reply.ts";
import { rules } from "./rules.ts";
import { answersAll, isBareAnswer, saysYesOrNo, substanceOf, wantsSubstance, type Answer } from "./answered.ts";

const notFound = 0.34;
const partlyFound = 0.62;
const enoughSubstance = 3.5;
const muchSubstance = 12;
const longEvidence = 90;

/** Whether the reply answers what was asked, and says what nobody asked. */
export function relevanceOf(customer: CustomerReading, reply: ReplyReading, answers: readonly Answer[], tongue: Tongue): Draft[] {
  const whole = { start: 0, end: reply.text.length };
  if (reply.words === 0) return empty(whole);
  return [
    ...unanswered(customer, reply, answers),
    ...tooLittle(customer, reply, answers),
    ...hedged(customer, reply),
    ...law(customer, reply, tongue),
    ...boilerplate(customer, reply),
    ...astray(customer, reply),
    ...strategic(customer, reply, answers),
    ...crisis(customer, reply),
  ];
}

/** Said once; that nothing is neither kind nor clear nor anybody's either is only counted. */
function empty(whole: { start: number; end: number }): Draft[] {
  const counted = (["clarity", "warmth", "ownership", "length"] as const).map((dimension) => ({
    rule: "empty" as const,
    ...whole,
    faint: true,
    own: { dimension, severity: "problem" as const, weight: rules.empty.weight },
  }));
  return [{ rule: "empty", ...whole }, ...counted];
}

function unanswered(customer: CustomerReading, reply: ReplyReading, answers: readonly Answer[]): Draft[] {
  const drafts: Draft[] = [];
  const substance = substanceOf(reply);
  const share = customer.asked.length > 2 ? 2 / customer.asked.length : 1;
  for (const [index, asked] of customer.asked.entries()) {
    const { found } = answers[index]!;
    if (found >= partlyFound) {
      if (found < 1) drafts.push({ ...partly(asked), share: share * faint * (1 - found), faint: true });
      continue;
    }
    // "What is this?" has hardly a word that an answer could share: only a reply with nothing in it is held against it.
    if (asked.topics.size < 2 && found >= notFound && substance >= enoughSubstance) continue;
    drafts.push({
      ...partly(asked),
      ...(asked.wanted === "law" && !reply.has("law") ? { rule: "law-missing" } : found < notFound ? { rule: "unanswered" } : {}),
      share: share * (found < notFound ? 0.6 + (notFound - found) : 0.3 + (partlyFound - found) * 2.5),
    });
  }
  return drafts;
}

/** How much of a rule's weight counts where it is all but sure that there is nothing: enough to tell two good replies apart. */
const faint = 0.25;

function partly(asked: Asked): Draft {
  const question = asked.text.length > longEvidence ? `${asked.text.slice(0, longEvidence)}…` : asked.text;
  return { rule: "partly-answered", start: asked.start, end: asked.end, in: "customer", words: { question } };
}

/** Nothing to hold on to, though something was asked or went wrong. */
function tooLittle(customer: CustomerReading, reply: ReplyReading, answers: readonly Answer[]): Draft[] {
  if (!wantsSubstance(customer)) return [];
  const substance = substanceOf(reply);
  if (substance >= enoughSubstance) {
    const share = 0.2 * faint * Math.max(0, 1 - substance / muchSubstance);
    return share === 0 ? [] : [{ rule: "no-substance", start: 0, end: reply.text.length, share, faint: true }];
  }
  // A short answer is an answer.
  const atOnce = reply.matter[0] !== undefined && saysYesOrNo(reply.matter[0].sentence);
  const answered = isBareAnswer(customer, reply)
    ? answeredBarely
    : !customer.complaint && answersAll(answers)
      ? atOnce
        ? answeredAtOnce
        : answeredShort
      : 1;
  const share = (1 - substance / enoughSubstance) * answered;
  return [{ rule: "no-substance", start: 0, end: reply.text.length, share }];
}

const answeredBarely = 0.2;
const answeredShort = 0.5;
const answeredAtOnce = 0.4;
const definite = 2;

/** Words that bind to nothing, in a sentence that has nothing definite beside them. */
function hedged(customer: CustomerReading, reply: ReplyReading): Draft[] {
  if (!wantsSubstance(customer)) return [];
  const hedges = reply.all("hedge").filter(({ sentence }) => sentence.facts < definite && !sentence.formula);
  // One may have its reason.
  return hedges.map(({ start, end }) => ({ rule: "hedge", start, end, faint: hedges.length < 2 }));
}

function law(customer: CustomerReading, reply: ReplyReading, tongue: Tongue): Draft[] {
  if (customer.asksLaw) return [];
  return reply.sentences
    .filter(({ sentence }) => sentence.cues.has("law"))
    .map(({ sentence, offset }) => {
      const hit = sentence.hits.find((one) => one.kind === "law");
      const word = sentence.words.find((one) => isLaw(one, tongue));
      const at = hit ?? word ?? sentence;
      return { rule: "law-unasked" as const, start: at.start + offset, end: at.end + offset };
    });
}

function boilerplate(customer: CustomerReading, reply: ReplyReading): Draft[] {
  return reply
    .all("boilerplate")
    .filter((one) => overlap(one.sentence.topics, customer.topics) < 0.5)
    .map(({ start, end }) => ({ rule: "boilerplate" as const, start, end }));
}

const judgedParagraph = 18;
const longReply = 150;
const usefulCues = ["commit", "apology", "sympathy", "understanding", "contactOptional", "step", "alternative"] satisfies Cue[];

function astray(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const whole = offTopic(customer, reply);
  const within = (one: Draft): boolean => whole.some((other) => other.start <= one.start && one.end <= other.end);
  return [...whole, ...aboutUs(customer, reply).filter((one) => !within(one))];
}

/** Paragraphs that share nothing with the message and promise nothing to its writer. */
function offTopic(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const drafts: Draft[] = [];
  for (const { paragraph, offset } of reply.paragraphs) {
    if (paragraph.words < judgedParagraph) continue;
    const { matter, topics } = paragraph;
    const useful = matter.some((one) => usefulCues.some((cue) => one.cues.has(cue)));
    const shared = overlap(customer.topics, topics) + overlap(topics, customer.topics);
    const you = matter.some((one) => one.cues.has("you"));
    const first = matter[0];
    const last = matter.at(-1);
    if (!first || !last || shared > 0.12 || useful || (you && reply.words < longReply)) continue;
    if (reply.words < longReply && matter.some(saysYesOrNo)) continue;
    // In a short reply other words for the same matter are likelier than another matter.
    const faint = reply.words < longReply;
    drafts.push({ rule: "off-topic", start: first.start + offset, end: last.end + offset, share: you ? 0.5 : 1, faint });
  }
  return drafts;
}

/** A yes or no, a figure or a time: it may well be the answer, in words that the customer did not use. */
const answers = (sentence: SentenceReading): boolean =>
  saysYesOrNo(sentence) || (sentence.facts >= 1 && !sentence.cues.has("law"));

const judgedSentence = 8;
const judgedLong = 12;
const mostlyAstray = 0.3;
const matterCues = [
  ...usefulCues,
  "refusal",
  "time",
  "reason",
  "thanks",
  "glad",
  "free",
  "law",
  "contactAgain",
  "place",
] satisfies Cue[];

/** Sentences about ourselves that touch nothing the customer wrote, when they are a good part of the reply. */
function aboutUs(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const own = reply.matter.filter(
    ({ sentence }) =>
      sentence.words.length >= (sentence.cues.has("we") || sentence.cues.has("thirdPerson") ? judgedSentence : judgedLong) &&
      !sentence.cues.has("you") &&
      !answers(sentence) &&
      !matterCues.some((cue) => sentence.cues.has(cue)) &&
      overlap(sentence.topics, customer.topics) === 0,
  );
  const words = own.reduce((sum, one) => sum + one.sentence.words.length, 0);
  const all = reply.matter.reduce((sum, one) => sum + one.sentence.words.length, 0);
  if (own.length === 0 || words / all < mostlyAstray) return [];
  return own.map(({ sentence, offset }) => ({
    rule: "off-topic",
    start: sentence.start + offset,
    end: sentence.end + offset,
    share: 0.6,
  }));
}

function strategic(customer: CustomerReading, reply: ReplyReading, answers: readonly Answer[]): Draft[] {
  const straight =
    reply.has("commit") ||
    (reply.has("refusal") && reply.has("reason")) ||
    // A day that is given is a decision.
    (reply.has("time") && answers.length > 0 && answers.every(({ found }) => found >= partlyFound)) ||
    reply.matter.slice(0, 2).some(({ sentence }) => saysYesOrNo(sentence));
  if (!customer.strategic || customer.asksLaw || reply.has("change") || straight) return [];
  return [{ rule: "operational-to-strategic", start: 0, end: reply.text.length }];
}

/** Somebody's life may be at stake: what else the reply is like then counts for little, so it is held against it in each of the three. */
function crisis(customer: CustomerReading, reply: ReplyReading): Draft[] {
  if (!customer.crisis || reply.has("crisisHelp")) return [];
  const whole = { start: 0, end: reply.text.length };
  // A person who does something, and feels for them or says what to do, is help, though a number to ring is still wanted.
  if (reply.has("commit") && helpful.some((cue) => reply.has(cue))) return [{ rule: "crisis-no-help", ...whole, share: 0.2 }];
  const counted = (["warmth", "ownership"] as const).map((dimension) => ({
    rule: "crisis-no-help" as const,
    ...whole,
    faint: true,
    own: { dimension, severity: "problem" as const, weight: besideHelp },
  }));
  return [{ rule: "crisis-no-help", ...whole }, ...counted];
}

const besideHelp = 90;
const helpful = ["sympathy", "understanding", "condolence", "step"] satisfies Cue[];
