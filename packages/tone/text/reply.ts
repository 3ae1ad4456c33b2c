import type { Cue } from "../languages/cues.ts";
import type { Tongue } from "../languages/tongue.ts";
import type { Hit } from "./phrases.ts";
import type { ParagraphReading, SentenceReading } from "./paragraph.ts";
import { readParagraph } from "./paragraph.ts";

/** A paragraph at its place in a reply. */
export interface Placed {
  readonly paragraph: ParagraphReading;
  readonly offset: number;
}

/** A sentence at its place: add `offset` to any offset within it. */
export interface PlacedSentence {
  readonly sentence: SentenceReading;
  readonly offset: number;
  readonly paragraph: number;
}

/** A phrase at its place in the reply. */
export interface PlacedHit {
  readonly hit: Hit<Cue>;
  readonly start: number;
  readonly end: number;
  readonly sentence: SentenceReading;
}

/** The reply as the rules see it. */
export interface ReplyReading {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  readonly sentences: readonly PlacedSentence[];
  /** Sentences that say something of the matter: not greetings, thanks and the like. */
  readonly matter: readonly PlacedSentence[];
  readonly words: number;
  has(cue: Cue): boolean;
  all(cue: Cue): readonly PlacedHit[];
}

const breaks = /\n[ \t]*\n\s*/g;

/** Where the paragraphs of a text lie: what empty lines part. */
function paragraphsOf(text: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), offset: from });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), offset: from });
  return found.filter((one) => one.text.trim() !== "");
}

/** Reads a reply. `read` is given so that paragraphs already read can be kept. */
export function readReply(
  text: string,
  tongue: Tongue,
  read: (text: string, tongue: Tongue) => ParagraphReading = readParagraph,
): ReplyReading {
  const paragraphs = paragraphsOf(text).map((one) => ({ paragraph: read(one.text, tongue), offset: one.offset }));
  const sentences = paragraphs.flatMap(({ paragraph, offset }, index) =>
    paragraph.sentences.map((sentence) => ({ sentence, offset, paragraph: index })),
  );
  const placed = new Map<Cue, PlacedHit[]>();
  const cues = new Set<Cue>();
  for (const { paragraph, offset } of paragraphs) {
    for (const cue of paragraph.cues) cues.add(cue);
    for (const [cue, hits] of paragraph.hits) {
      const same = placed.get(cue) ?? [];
      placed.set(cue, same);
      for (const { hit, sentence } of hits) same.push({ hit, start: hit.start + offset, end: hit.end + offset, sentence });
    }
  }
  return {
    text,
    paragraphs,
    sentences,
    matter: sentences.filter((one) => !one.sentence.formula),
    words: paragraphs.reduce((sum, one) => sum + one.paragraph.words, 0),
    has: (cue) => cues.has(cue),
    all: (cue) => placed.get(cue) ?? [],
  };
}
