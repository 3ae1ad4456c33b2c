import type { Labels } from "./labels.ts";
import { words, type Line } from "./lines.ts";
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

/** What the writer says, in a short text, of the mail below it. A long letter speaks for itself. */
const longestAnnouncement = 600;
const longestPassingOn = 160;

/** "Mina svar står i rött nedan": the answers stand within the quoted mail. */
export function saysAnswersWithin(lines: readonly Line[], labels: Labels, from: number, to: number): boolean {
  const text = shortText(lines, labels, from, to, longestAnnouncement);
  if (answersWithinCues.some((cue) => text.includes(cue))) return true;
  return text.split(/[.!?;]+/).some(placesAnswers);
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
