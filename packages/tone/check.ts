import { detectLanguage, type DetectedLanguage, type Language } from "@lyhord/reading/core";
import type { Channel } from "./channels.ts";
import type { Draft, Finding, Result } from "./finding.ts";
import { grade, type Graded } from "./grade.ts";
import { compileTongue, type Messages, type ToneLanguage, type Tongue } from "./languages/tongue.ts";
import { abuseOf } from "./rules/abuse.ts";
import { answersTo } from "./rules/answered.ts";
import { buriedAnswer, indirectAnswer, clarityOf, lixDrafts } from "./rules/clarity.ts";
import { lengthOf } from "./rules/length.ts";
import { ownershipOf } from "./rules/ownership.ts";
import { relevanceOf } from "./rules/relevance.ts";
import { personalOf, safetyOf } from "./rules/safety.ts";
import { warmthOf } from "./rules/warmth.ts";
import { readCustomer, type CustomerReading } from "./text/customer.ts";
import { withoutMarkup, type Unmarked } from "./text/markup.ts";
import { readParagraph, readSentence, type ParagraphReading, type SentenceReading } from "./text/paragraph.ts";
import { Recent } from "./text/recent.ts";
import { readReply, type ReplyReading } from "./text/reply.ts";
import { compileVoice, voiceDrafts, type CompiledVoice } from "./voice/apply.ts";
import type { Voice } from "./voice/voice.ts";

/** A question and the reply to it. */
export interface CheckRequest {
  readonly customer: string;
  readonly reply: string;
  /** The language of the reply; detected when left out. */
  readonly language?: Language;
  /** Where it came from; `email` when left out. Chat, SMS and social channels need no greeting. */
  readonly channel?: Channel;
  /** How this organisation wants to sound; made by `parseVoice`. */
  readonly voice?: Voice;
  /** The language of the messages; the reply's own when left out or not loaded. */
  readonly uiLanguage?: Language;
}

export interface Tone {
  /** Reads a question and a reply together. Never throws on any string; time grows linearly with the texts. */
  check(request: CheckRequest): Result;
  /** A checker that remembers: for checking while somebody types. See `createChecker`. */
  checker(): { check(request: CheckRequest): Result };
}

/** Code units read of a reply; what comes after is not judged. */
export const longestReply = 120_000;
/** Code units read of a customer's message. */
export const longestMessage = 40_000;

/** What can be said of a paragraph whatever stands around it. Offsets are within it. */
interface KeptParagraph {
  readonly reading: ParagraphReading;
  readonly clarity: readonly Draft[];
  readonly personal: readonly Draft[];
}

/** What has been read before, by its language (paragraphs also by voice) and its text. */
interface Memory {
  readonly sentences: Recent<SentenceReading>;
  readonly paragraphs: Recent<KeptParagraph>;
  readonly customers: Recent<CustomerReading>;
  readonly languages: Recent<DetectedLanguage>;
}

/**
 * A coach for the languages given. Bundle only what you need: `createTone([sv])` with `sv` from `@lyhord/tone/sv`.
 *
 * @param more messages in further languages, for agents who work in another language than they write in
 * @throws RangeError when no language is given
 */
export function createTone(languages: readonly ToneLanguage[], more: Readonly<Partial<Record<Language, Messages>>> = {}): Tone {
  const [first] = languages;
  if (!first) throw new RangeError("A coach needs at least one language.");
  const among = languages.map((one) => one.code);
  const tongues = new Map<Language, Tongue>();
  const voices = new WeakMap<Voice, CompiledVoice>();

  const tongueOf = (code: Language): Tongue => {
    const there = tongues.get(code);
    if (there) return there;
    const made = compileTongue(languages.find((one) => one.code === code) ?? first);
    tongues.set(code, made);
    return made;
  };
  const voiceOf = (voice: Voice | undefined): CompiledVoice => {
    const known = voice ? voices.get(voice) : undefined;
    const made = known ?? compileVoice(voice ?? {});
    if (voice && !known) voices.set(voice, made);
    return made;
  };
  const messagesOf = (code: Language | undefined, tongue: Tongue): Messages =>
    (code ? (more[code] ?? languages.find((one) => one.code === code)?.messages) : undefined) ?? tongue.messages;
  const check = (request: CheckRequest, memory: Memory): Result => {
    const written = {
      reply: withoutMarkup(request.reply.slice(0, longestReply)),
      customer: withoutMarkup(request.customer.slice(0, longestMessage)),
    };
    const [reply, customer] = [written.reply.text, written.customer.text];
    const code = request.language ?? languageOf(reply, customer, among, first.code);
    const tongue = tongueOf(code);
    const voice = voiceOf(request.voice);
    const messages = messagesOf(request.uiLanguage, tongue);
    const spoken = request.uiLanguage ? [request.uiLanguage, code] : [code];
    const { drafts, words } = judge(customer, reply, request.channel ?? "email", tongue, voice, spoken, memory);
    const shown = messages === tongue.messages ? code : (request.uiLanguage ?? code);
    drafts.push(...otherLanguage(customer, reply, names[shown], memory));
    const graded = grade(drafts, { reply, customer, words }, messages, voice.grading);
    for (const recent of Object.values(memory)) recent.turn();
    return { language: tongue.code, ...graded, ...asWritten(graded, written) };
  };
  return {
    check: (request) => check(request, newMemory()),
    checker: () => {
      const memory = newMemory();
      return { check: (request) => check(request, memory) };
    },
  };
}

type Pointing = Pick<Finding, "span" | "in">;

/** What points into the texts without markup, pointing into them as they were written. */
function asWritten(
  { findings, safety, toMend }: Graded,
  texts: Readonly<Record<Finding["in"], Unmarked>>,
): Pick<Graded, "findings" | "safety" | "toMend"> {
  const moved = <One extends Pointing>(one: One): One => ({
    ...one,
    span: [texts[one.in].at(one.span[0]), texts[one.in].at(one.span[1])] as const,
  });
  const found = (one: Finding): Finding => (one.parts ? { ...moved(one), parts: one.parts.map(moved) } : moved(one));
  return { findings: findings.map(found), safety: safety.map(found), toMend: toMend.map(moved) };
}

const newMemory = (): Memory => ({
  sentences: new Recent(),
  paragraphs: new Recent(),
  customers: new Recent(),
  languages: new Recent(),
});

/** Code units that are enough to tell a language by. */
const enoughToTell = 700;

function languageOf(reply: string, customer: string, among: readonly Language[], otherwise: Language): Language {
  if (among.length === 1) return otherwise;
  const found = detectLanguage(reply.slice(0, enoughToTell), { among });
  if (found.language && found.uncertainBetween.length === 0) return found.language;
  // Officialese has few of the words a language is known by; the message it answers has more.
  const both = detectLanguage(`${customer.slice(0, enoughToTell)}\n${reply.slice(0, enoughToTell)}`, { among });
  if (both.language && (found.language === null || found.uncertainBetween.includes(both.language))) return both.language;
  return found.language ?? found.uncertainBetween[0] ?? both.uncertainBetween[0] ?? otherwise;
}

function judge(
  customerText: string,
  replyText: string,
  channel: Channel,
  tongue: Tongue,
  voice: CompiledVoice,
  spoken: readonly Language[],
  memory: Memory,
): { drafts: Draft[]; words: number } {
  const customer = memory.customers.get(`${tongue.code} ${customerText}`, () => readCustomer(customerText, tongue));
  const kept: KeptParagraph[] = [];
  const reply = readReply(replyText, tongue, (text) => {
    const paragraph = memory.paragraphs.get(`${tongue.code} ${voice.key} ${text}`, () => {
      const reading = readParagraph(text, tongue, (sentence) =>
        memory.sentences.get(`${tongue.code} ${sentence}`, () => readSentence(sentence, tongue)),
      );
      return { reading, clarity: clarityOf(reading, tongue, voice.allowed), personal: personalOf(text, tongue) };
    });
    kept.push(paragraph);
    return paragraph.reading;
  });
  const answers = answersTo(customer, reply);
  const relevance = relevanceOf(customer, reply, answers, tongue);
  const drafts = [
    ...placed(reply, (index) => kept[index]?.clarity ?? []),
    ...lixDrafts(reply, tongue),
    ...buriedAnswer(reply, answers),
    ...relevance,
    ...indirectAnswer(customer, reply),
    ...warmthOf(customer, reply, channel),
    ...abuseOf(customer, reply),
    ...ownershipOf(customer, reply, answers),
    ...lengthOf(customer, reply, relevance),
    ...safetyOf(
      reply,
      placed(reply, (index) => kept[index]?.personal ?? []),
      channel,
      tongue,
    ),
    ...voiceDrafts(voice, reply, spoken),
  ];
  return { drafts, words: reply.words };
}

function placed(reply: ReplyReading, drafts: (paragraph: number) => readonly Draft[]): Draft[] {
  return reply.paragraphs.flatMap(({ offset }, index) =>
    drafts(index).map((draft) => ({ ...draft, start: draft.start + offset, end: draft.end + offset })),
  );
}

const surelyOther = 0.15;
const fewWords = 25;

/** The reply in another language than the message, when both are plain to see. */
function otherLanguage(customer: string, reply: string, called: Readonly<Record<Language, string>>, memory: Memory): Draft[] {
  if (customer.length < fewWords || reply.length < fewWords) return [];
  const detect = (text: string): DetectedLanguage => {
    const beginning = text.slice(0, enoughToTell);
    return memory.languages.get(beginning, () => detectLanguage(beginning));
  };
  const theirs = detect(customer);
  const ours = detect(reply);
  if (!theirs.language || !ours.language || theirs.language === ours.language) return [];
  const lead = Math.min(
    theirs.scores[theirs.language] - theirs.scores[ours.language],
    ours.scores[ours.language] - ours.scores[theirs.language],
  );
  if (lead < surelyOther) return [];
  return [
    {
      rule: "wrong-language",
      start: 0,
      end: reply.length,
      words: { theirs: called[theirs.language], ours: called[ours.language] },
    },
  ];
}

/** What each language calls the four. */
const names: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  sv: { sv: "svenska", da: "danska", nb: "norska", en: "engelska" },
  da: { sv: "svensk", da: "dansk", nb: "norsk", en: "engelsk" },
  nb: { sv: "svensk", da: "dansk", nb: "norsk", en: "engelsk" },
  en: { sv: "Swedish", da: "Danish", nb: "Norwegian", en: "English" },
};
