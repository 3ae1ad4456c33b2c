import type { Hue } from "./colours.ts";
import type { Labels } from "./labels.ts";
import { isBlank, words, type Line } from "./lines.ts";
import {
  additionStems,
  answerLooks,
  answerPlaces,
  answerStems,
  answersWithinCues,
  awaitingStems,
  ownWords,
  passingOnStarts,
  unansweredWords,
} from "./words/answers.ts";
import { colourWords } from "./words/colours.ts";

/** What the writer says, in a short text, of the mail below it. A long letter speaks for itself. */
const longestAnnouncement = 600;
const longestPassingOn = 160;

/** Where the writer says that answers stand within the mail quoted below, and in which colours, if they say so. */
export interface Announcement {
  hues: ReadonlySet<Hue>;
}

/** "Mina svar står i rött nedan": the answers stand within the quoted mail. */
export function announcedAnswers(lines: readonly Line[], labels: Labels, from: number, to: number): Announcement | undefined {
  const text = shortText(lines, labels, from, to, longestAnnouncement);
  const sentences = text.split(/[.!?;]+/);
  const saying = sentences.filter(
    (sentence) => answersWithinCues.some((cue) => sentence.includes(cue)) || placesAnswers(sentence),
  );
  if (saying.length === 0 || listsAnswers(lines, labels, from, to)) return undefined;
  const looks = answerLooks.filter((look) => saying.some((sentence) => sentence.includes(look)));
  return { hues: new Set(looks.flatMap(words).flatMap((word) => colourWords.get(word) ?? [])) };
}

/** "Mina svar nedan:" and right below it a list: these are the answers. */
function listsAnswers(lines: readonly Line[], labels: Labels, from: number, to: number): boolean {
  const own = lines.slice(from, to).filter((line, at) => !isBlank(line) && labels.kinds[from + at] === "written");
  return own.some(({ trimmed }, at) => trimmed.endsWith(":") && [1, 2].every((next) => isItem(own[at + next]?.trimmed ?? "")));
}

const isItem = (text: string): boolean => /^(?:[-*•–]|\d{1,2}[.):]|\p{L}\))\s/u.test(text);

/** After the last line of a stretch that has one of the colours, or nothing. */
export function lastInHue(lines: readonly Line[], from: number, to: number, hues: ReadonlySet<Hue>): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    for (const hue of lines[at]?.hues ?? []) if (hues.has(hue)) return at + 1;
  }
  return undefined;
}

function placesAnswers(sentence: string): boolean {
  const tokens = words(sentence);
  const begins = (stems: readonly string[]) => tokens.some((token) => stems.some((stem) => token.startsWith(stem)));
  const answers = begins(answerStems);
  if (!answers && !begins(additionStems)) return false;
  if (tokens.some((token) => unansweredWords.has(token)) || begins(awaitingStems)) return false;
  if (answerLooks.some((look) => sentence.includes(look))) return true;
  const spaced = ` ${tokens.join(" ")} `;
  return answers && tokens.some((token) => ownWords.has(token)) && answerPlaces.some((place) => spaced.includes(` ${place} `));
}

/** "FYI", "För kännedom": the mail below is passed on, and is what there is to read. */
export function passesOn(lines: readonly Line[], labels: Labels, from: number, to: number): boolean {
  const text = shortText(lines, labels, from, to, longestPassingOn).trim();
  return passingOnStarts.some((start) => text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length)));
}

/** The writer's own lines without their closing, in lower case, or nothing if they are longer. */
function shortText(lines: readonly Line[], labels: Labels, from: number, to: number, most: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    if (labels.kinds[at] !== "written" || labels.closing(at)) continue;
    text += `${lines[at]?.trimmed.toLowerCase() ?? ""} `;
    if (text.length > most) return "";
  }
  return text;
}
