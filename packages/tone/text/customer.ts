import type { KindName, Question } from "@lyhord/reading/core";
import type { Cue } from "../languages/cues.ts";
import type { Tongue } from "../languages/tongue.ts";
import { readParagraph, topicsOf, type SentenceReading } from "./paragraph.ts";
import { matchPhrases } from "./phrases.ts";
import { tokens, type Token } from "./tokens.ts";

/** What kind of answer a question wants. */
export type Wanted = "when" | "howLong" | "howMuch" | "where" | "why" | "how" | "who" | "law" | "yesNo" | "what" | "action";

export interface Asked extends Question {
  readonly wanted: Wanted;
  readonly topics: ReadonlySet<string>;
  /** It names what it is to be chosen between: "in the shop or only on the web?" */
  readonly either: boolean;
}

/** The customer's message as the coach needs it. */
export interface CustomerReading {
  readonly text: string;
  readonly asked: readonly Asked[];
  readonly kinds: ReadonlyMap<KindName, number>;
  readonly topics: ReadonlySet<string>;
  /** The same without the words by which it asks. */
  readonly matter: ReadonlySet<string>;
  readonly upset: number;
  readonly grateful: number;
  /** Something has gone wrong: a complaint, or words for trouble. */
  readonly trouble: boolean;
  readonly complaint: boolean;
  /** The writer says that it was their own doing. */
  readonly ownMistake: boolean;
  readonly praise: boolean;
  /** It thanks before anything else, whatever went wrong before that. */
  readonly thankful: boolean;
  /** Words for mortal danger. */
  readonly crisis: boolean;
  /** It is read as an emergency before anything else, in whatever words. */
  readonly alarm: boolean;
  readonly strategic: boolean;
  readonly asksLaw: boolean;
  /** Illness, violence, death: nothing to be cheerful about. */
  readonly grave: boolean;
  readonly bereaved: boolean;
  /** Fear, shame, grief or worry is put into words. */
  readonly feeling: boolean;
  /** The name under the message, or null. */
  readonly name: string | null;
  readonly words: number;
  readonly exclaims: boolean;
  /** It opens as a letter does. */
  readonly greets: boolean;
}

/** What an answer shows by its kind alone: "what does it cost?" has no word of its matter. */
const definite: ReadonlySet<Wanted> = new Set(["when", "howLong", "howMuch", "why"]);

const byCue: readonly (readonly [Cue, Wanted])[] = [
  ["askWhy", "why"],
  ["askHowLong", "howLong"],
  ["askHowMuch", "howMuch"],
  ["askWhen", "when"],
  ["askHow", "how"],
  ["askWhere", "where"],
  ["askWho", "who"],
];

/** Reads the customer's message with the language's reader. */
export function readCustomer(text: string, tongue: Tongue): CustomerReading {
  const words = tokens(text);
  const reading = tongue.reader.read(text, { language: tongue.code });
  const sentences = readParagraph(text, tongue).sentences;
  const has = (cue: Cue): boolean => sentences.some((sentence) => sentence.cues.has(cue));
  const kinds = new Map(reading.kinds.map((one) => [one.kind, one.confidence]));
  const sure = (kind: KindName, least = 0.3): boolean => (kinds.get(kind) ?? 0) >= least;
  const alarmed = reading.kinds[0]?.kind === "crisis" && sure("crisis", surelyAlarm);
  // "I don't want to exist in your register" has the words, and no danger; "I want to die" may have others than ours.
  const endangered = alarmed || (has("danger") && sure("crisis", hardlyAlarm));
  const complaint = sure("complaint") || reading.manner.upset.confidence >= 0.5;
  const trouble = complaint || (!has("ownMistake") && (has("trouble") || reading.manner.upset.confidence > 0.2));
  return {
    text,
    asked: reading.questions
      .map((question) => asked(question, sentences, tongue))
      .filter((one, _, all) => one.topics.size > 0 || all.length === 1 || definite.has(one.wanted)),
    kinds,
    topics: topicsOf(words, tongue),
    matter: topicsOf(withoutAsking(words, tongue), tongue),
    upset: reading.manner.upset.confidence,
    grateful: reading.manner.grateful.confidence,
    trouble,
    complaint,
    ownMistake: has("ownMistake"),
    // Kind words around a wish to be left alone are manners.
    praise: sure("praise", 0.45) && !complaint && !has("trouble") && !wishes.some((kind) => moreThanPraise(kinds, kind)),
    thankful: reading.kinds[0]?.kind === "praise" && sure("praise", 0.6),
    crisis: endangered,
    alarm: alarmed,
    strategic: sure("strategic", 0.55) && (kinds.get("strategic") ?? 0) >= (kinds.get("operational") ?? 0),
    asksLaw: has("askLaw") || has("law"),
    grave: has("grave") || endangered || has("bereaved"),
    bereaved: has("bereaved"),
    feeling: has("feeling") || reading.manner.upset.confidence >= 0.4,
    name: nameUnder(text),
    words: words.length,
    exclaims: text.includes("!"),
    greets: has("greeting"),
  };
}

const askCues: ReadonlySet<Cue> = new Set([
  "askWhen",
  "askHowLong",
  "askHowMuch",
  "askWhere",
  "askWhy",
  "askHow",
  "askWho",
] satisfies Cue[]);

/** The words that say what a question is about: those by which it asks ("cost", "how long") say only what kind of answer it wants. */
function withoutAsking(words: readonly Token[], tongue: Tongue): Token[] {
  const asking = matchPhrases(tongue.phrases, words).filter((hit) => askCues.has(hit.kind));
  return words.filter((_, at) => !asking.some((hit) => hit.from <= at && at < hit.to));
}

const surelyAlarm = 0.7;
/** With a smaller share the reader heard nothing of the kind. */
const hardlyAlarm = 0.2;

const wishes = ["privacy", "unsubscribe", "crisis"] satisfies KindName[];
const moreThanPraise = (kinds: ReadonlyMap<KindName, number>, kind: KindName): boolean =>
  (kinds.get(kind) ?? 0) > (kinds.get("praise") ?? 0);

function asked(question: Question, sentences: readonly SentenceReading[], tongue: Tongue): Asked {
  const cues = new Set<Cue>();
  for (const sentence of sentences) {
    if (sentence.end <= question.start || sentence.start >= question.end) continue;
    for (const hit of sentence.hits) if (hit.start >= question.start - 2 && hit.end <= question.end + 2) cues.add(hit.kind);
    if (sentence.cues.has("law")) cues.add("askLaw");
  }
  return {
    ...question,
    wanted: wantedBy(question, cues),
    topics: topicsOf(withoutAsking(tokens(question.text), tongue), tongue),
    either: /\s(?:eller|or)\s(?!(?:inte|ikke|not|hur|så|noget|något|noe)(?!\p{L}))/iu.test(question.text),
  };
}

function wantedBy({ text, form }: Question, cues: ReadonlySet<Cue>): Wanted {
  if (cues.has("askLaw")) return "law";
  if (canYou.test(text) && !byCue.some(([cue]) => cues.has(cue))) return "action";
  if (mayOne.test(text) || (verbFirst.test(text) && !tellMe.test(text))) return "yesNo";
  for (const [cue, wanted] of byCue) if (cues.has(cue)) return wanted;
  if (form === "request") return "action";
  return /^\W*(?:vad|vilken|vilket|vilka|hvad|hvilken|hvilket|hvilke|hva|what|which)\b/iu.test(text) ? "what" : "yesNo";
}

/** "Can I", "may we": leave is asked for, and a yes or no is the answer. */
const mayOne = /^\W*(?:kan|får|må|kunne|can|may|could) (?:jag|jeg|vi|man|i|we|one|min|mina|mitt|my|our)(?!\p{L})/iu;
/** "Can you send": a deed is asked for. */
const canYou =
  /^\W*(?:kan|kunde|skulle|vill|kunne|vil|can|could|would|will) (?:ni|du|i|dere|you|de) (?!inte|ikke|not)(?=\p{L})/iu;
/** A question that opens with its verb wants a yes or no, whatever "when" or "how" comes later in it. */
const verbFirst =
  /^\W*(?:do|does|did|is|are|am|was|will|would|can|could|should|has|have|must|måste|är|har|går|ska|finns|gäller|ingår|behöver|kommer|får|kan|skulle|må|er|gælder|dækker|skal|findes|kommer|gjelder|trenger|dekker|finnes|behøver|stemmer|stämmer) (?!(?:ni|du|i|you|dere|de) (?:vet|veta|säga|berätta|tell|say|know|explain|sige|fortælle|vide|si|fortelle|vite|förklara|forklare|kolla|tjekke|sjekke|check)(?!\p{L}))/iu;
const tellMe = /^\W*(?:vet|ved|do you know|(?:any idea|har ni koll))(?!\p{L})/iu;

const shortLine = 60;
const closingWords =
  /^(?:[/–-]\s*)?(?:(?:m?vh|(?:med )?venn?liga?e? h(?:älsning|älsningar|ilsen|ilsner)|(?:vänliga |bästa )?hälsningar|hälsning|hilsen|hilsner|mvh|hälsar|kind regards|best regards|regards|best|thanks|cheers|kram|(?:tack|takk|tak|thanks|thank you)(?: (?:på förhand|på forhånd|i förväg|in advance))?|på forhånd takk?)[,!.]?\s+)/iu;
const noName =
  /^(?:tack|hej|hälsningar|takk|hei|tak|thanks|regards|mvh|hilsen|svar|please|help|hjälp|hjælp|hjelp|snälla|urgent)$/iu;

/** The first name a message is signed with: the last line or sentence, when it is a name of one to three words and no more. */
function nameUnder(text: string): string | null {
  const lines = text
    .trimEnd()
    .slice(-300)
    .split(/\n|(?<=[.!?])\s+|\s(?=[/–-]\s?\p{Lu}\p{Ll}+\.?\s*$)/u);
  const last = (lines.at(-1) ?? "").trim().replace(/[.,!]$/, "");
  if (last === "" || last.length > shortLine || last === text.trim()) return null;
  const name = /^(\p{Lu}[\p{Ll}-]+)(?:\s\p{Lu}[\p{L}.-]*){0,2}(?:,\s(?!(?:tack|takk|tak|thanks|please)\b)[\p{L}\d\s]+)?$/u.exec(
    last.replace(closingWords, "").replace(/^[/–-]\s*/u, ""),
  )?.[1];
  return name && !noName.test(name) ? name : null;
}
