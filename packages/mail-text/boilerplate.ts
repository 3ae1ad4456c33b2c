import { isBlank, isRule, longestRead, words, type Line } from "./lines.ts";
import {
  bannerCues,
  bannerTitles,
  caseMarks,
  certainNotices,
  firstPersonWords,
  listCues,
  mailWords,
  messageCues,
  outsideWords,
  secrecyCues,
  warnedOf,
  warningStarts,
} from "./words/boilerplate.ts";
import {
  bareDeviceStarts,
  deviceStarts,
  deviceStems,
  deviceWords,
  pardonWords,
  programLines,
  sentenceWords,
  sentByWords,
  sentWords,
  specificDevices,
} from "./words/devices.ts";

/** A run of lines without a blank one between. `end` is after its last line. */
export interface Paragraph {
  start: number;
  end: number;
}

export function paragraphs(lines: readonly Line[], from: number, to: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (let at = from; at < to; at++) {
    if (isBlank(lines[at])) continue;
    const start = at;
    while (at < to && !isBlank(lines[at])) at++;
    found.push({ start, end: at });
  }
  return found;
}

/** Cues by their first four letters, so that a text is gone through once for hundreds of them. */
interface CueIndex {
  byBeginning: Map<number, string[]>;
  short: string[];
}

const beginningLength = 4;
const indexes = new WeakMap<readonly string[], CueIndex>();

function indexOf(cues: readonly string[]): CueIndex {
  const known = indexes.get(cues);
  if (known !== undefined) return known;
  const index: CueIndex = { byBeginning: new Map(), short: cues.filter((cue) => cue.length < beginningLength) };
  for (const cue of cues) {
    if (cue.length < beginningLength) continue;
    const beginning = beginningAt(cue, 0);
    index.byBeginning.set(beginning, [...(index.byBeginning.get(beginning) ?? []), cue]);
  }
  indexes.set(cues, index);
  return index;
}

/** A number that two places have in common whose next four letters are the same, and seldom others. */
const beginningAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 18) ^ (text.charCodeAt(at + 1) << 12) ^ (text.charCodeAt(at + 2) << 6) ^ text.charCodeAt(at + 3);

function includesAny(text: string, cues: readonly string[]): boolean {
  const { byBeginning, short } = indexOf(cues);
  for (let at = 0; at + beginningLength <= text.length; at++) {
    const beginning = byBeginning.get(beginningAt(text, at));
    if (beginning !== undefined && beginning.some((cue) => text.startsWith(cue, at))) return true;
  }
  return short.some((cue) => text.includes(cue));
}

function lowerText(lines: readonly Line[], { start, end }: Paragraph): string {
  let text = "";
  for (let at = start; at < end && text.length < longestRead * 3; at++) text += `${lines[at]?.trimmed ?? ""} `;
  return text.toLowerCase().replace(/[*_]/g, "").replace(/\s+/g, " ");
}

/**
 * A legal notice, a virus-scanner's ad or the foot of a list, in any of the languages. What a customer writes about such things ("jag har
 * fått detta mail av misstag") is told apart by its first person and its questions.
 */
export function isBoilerplate(lines: readonly Line[], paragraph: Paragraph): boolean {
  const text = lowerText(lines, paragraph);
  if (isListFoot(lines, paragraph)) return true;
  if (isCaseMark(lines, paragraph)) return true;
  const certain = includesAny(text, certainNotices);
  if (!certain && !(text.length > 80 && includesAny(text, messageCues) && includesAny(text, secrecyCues))) return false;
  return isImpersonal(text);
}

/** No "I" in it, and nothing asked. */
const isImpersonal = (text: string): boolean => !text.includes("?") && !words(text).some((word) => firstPersonWords.has(word));

/** One of the phrases that nobody writes by hand stands in it. */
export const isCertainNotice = (lines: readonly Line[], paragraph: Paragraph): boolean =>
  isListFoot(lines, paragraph) || isCaseMark(lines, paragraph) || includesAny(lowerText(lines, paragraph), certainNotices);

/** Some of what notices say stands in it, though not enough to be one. */
export function speaksAsNotice(lines: readonly Line[], paragraph: Paragraph): boolean {
  const text = lowerText(lines, paragraph);
  return [certainNotices, messageCues, secrecyCues, listCues].some((cues) => includesAny(text, cues));
}

function isCaseMark(lines: readonly Line[], { start, end }: Paragraph): boolean {
  return end - start <= 3 && lines.slice(start, end).every((line) => caseMarks.test(line.trimmed));
}

/** "tenants mailing list" as a line of its own, or the standing phrases of list programs. */
export function isListFoot(lines: readonly Line[], paragraph: Paragraph): boolean {
  if (includesAny(lowerText(lines, paragraph), listCues)) return true;
  for (let at = paragraph.start; at < paragraph.end && at < paragraph.start + 4; at++) {
    if (/^\S+(?: \S+){0,2} mailing ?list$/i.test(lines[at]?.trimmed.slice(0, 120) ?? "")) return true;
  }
  return false;
}

/** A gateway's warning at the top of a mail from outside. */
export function isBanner(lines: readonly Line[], paragraph: Paragraph): boolean {
  const text = lowerText(lines, paragraph);
  if (text.length > 700) return false;
  return (
    (includesAny(text, bannerCues) || bannerTitles.some((title) => isTitled(text, title)) || warnsOfOutside(text)) &&
    isImpersonal(text)
  );
}

function isTitled(text: string, title: string): boolean {
  const at = text.indexOf(title);
  return at >= 0 && at < 30 && !/^ ?[\p{L}\p{N}'"’”»]/u.test(text.slice(at + title.length));
}

function warnsOfOutside(text: string): boolean {
  if (
    !words(text)
      .slice(0, 3)
      .some((word) => warningStarts.has(word))
  )
    return false;
  return includesAny(text, outsideWords) && includesAny(text, mailWords) && includesAny(text, warnedOf);
}

/** "Sent from my iPhone" and its kin: short, alone, and begun the way programs begin it. */
export function isDeviceLine(line: Line | undefined): boolean {
  if (line === undefined || line.trimmed.length > 130) return false;
  const text = line.trimmed
    .toLowerCase()
    .replace(/\[([^\]]{1,60})\]\([^)]{0,100}\)/g, "$1")
    .replace(/^[[(*_<~\-–— ]+/, "")
    .replace(/<?https?:\/\/\S+/g, "")
    .replace(/[’´`]/g, "'")
    .replace(/[\])*_.!> <-]+$/, "");
  if (programLines.some((start) => text.startsWith(start))) return true;
  const count = text.split(" ").length;
  const pardon = pardonWords.some((word) => text.includes(word));
  if (count > (pardon ? 18 : 12) || /[?;]/.test(text)) return false;
  // "Sent from my desk last week was a parcel, but…" is a sentence: it goes on after a full stop or comma.
  if (!pardon && /[.,] \p{L}+ \p{L}+/u.test(text) && (/[.,](?: \p{L}+){4}/u.test(text) || !namesDevice(text))) return false;
  return beginsAsDevice(text, count, line) && !words(text).some((word) => sentenceWords.has(word));
}

function beginsAsDevice(text: string, count: number, line: Line): boolean {
  if (count <= 10 && saysSent(text)) return true;
  if (deviceStarts.some((start) => text.startsWith(start))) return count <= 9 || namesDevice(text);
  if (!bareDeviceStarts.some((start) => text.startsWith(`${start} `))) return false;
  return namesDevice(text) || (count <= 4 && isProduct(line.trimmed.split(/\s+/).slice(2).join(" ")));
}

/** "Sent with Spark", "Message envoyé depuis mon mobile", "… gesendet": a word of sending, and by what. */
function saysSent(text: string): boolean {
  const tokens = words(text.replace(/^(?:message|e-?mail|ce message a été|this message was) /, ""));
  const [first = "", second = ""] = tokens;
  const begins = sentWords.has(first) && (sentByWords.has(second) || first === "lähetetty");
  const ends = sentWords.has(tokens.at(-1) ?? "") && !firstPersonWords.has(first);
  return (begins || ends) && names(text, specificDevices);
}

/** So surely a device's line that it needs no blank line above: it begins as one, names the device, and stands last. */
export const isPlainDeviceLine = (line: Line | undefined): boolean =>
  isDeviceLine(line) &&
  line !== undefined &&
  namesDevice(line.trimmed.toLowerCase()) &&
  (line.trimmed.length < 60 || /^\P{L}*\p{Lu}/u.test(line.trimmed)) &&
  (!/[.!?] /.test(line.trimmed) || pardonWords.some((word) => line.trimmed.toLowerCase().includes(word)));

/** "TypeApp", "BlueMail": a name with a capital inside, as no place has. */
const isProduct = (text: string): boolean => /^\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}/u.test(text);

const namesDevice = (text: string): boolean => names(text, deviceWords);

function names(text: string, devices: readonly string[]): boolean {
  const spaced = ` ${text.replace(/[^\p{L}\p{N}.-]+/gu, " ").replace(/\.(?= |$)/g, "")} `;
  return devices.some((word) => spaced.includes(` ${word} `)) || deviceStems.some((stem) => text.includes(stem));
}

/** Whether a paragraph is a rule and nothing else. */
export const isRuleParagraph = (lines: readonly Line[], { start, end }: Paragraph): boolean =>
  end - start === 1 && isRule(lines[start]?.trimmed ?? "", 2);
