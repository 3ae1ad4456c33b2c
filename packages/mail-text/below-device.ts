import { isCompany, isContactLine, isFullName, isName } from "./closing.ts";
import { dateSigns } from "./dates.ts";
import { isBlank, isRule, words, type Line } from "./lines.ts";
import { wroteWords } from "./words/attribution.ts";
import { againWords, greetedWords, greetingWords } from "./words/greetings.ts";

/*
 * Below the line of a device stands the quote whose mark the client left out, the writer's signature, or what they thought of afterwards. What is
 * not known to be one of the first two is the writer's.
 */

/** Of lines that may all stand in a signature: whether a name or a company begins it. A name alone may be an answer ("Torsdag"). */
export function beginsAsSignature(lines: readonly Line[], from: number, to: number): boolean {
  let at = from;
  while (at < to && (isBlank(lines[at]) || isRule(lines[at]?.trimmed ?? "", 2))) at++;
  const first = lines[at]?.trimmed ?? "";
  if (isFullName(first) || isCompany(first)) return true;
  return isName(first) && (!isBlank(lines[from - 1]) || lines.slice(at + 1, to).some((line) => isContactLine(line.trimmed)));
}

/**
 * Whether another's mail begins here: by a line that says who wrote when; or, in an answer, by a greeting of its own, or by lines broken as no
 * device breaks them.
 *
 * @param isAnswer what the subject says; undefined where it is not known
 */
export function beginsAsQuote(lines: readonly Line[], from: number, to: number, isAnswer: boolean | undefined): boolean {
  const first = lines[from]?.trimmed ?? "";
  if (saysWhoWrote(first)) return true;
  return isAnswer !== false && (greets(first) || isBroken(lines, from, to));
}

function saysWhoWrote(text: string): boolean {
  if (text.length > 200 || !/[:：]$/.test(text)) return false;
  const lower = text.toLowerCase();
  const said = words(lower);
  return said.some((word) => wroteWords.has(word)) && dateSigns(lower, said).day;
}

function greets(text: string): boolean {
  if (text.length > 60 || /[?:：]$/.test(text)) return false;
  const [first = "", ...others] = text.split(/[\s,.!]+/).filter(Boolean);
  if (!greetingWords.has(first.toLowerCase()) || others.length > 5) return false;
  return others.every(
    (word) => !againWords.has(word.toLowerCase()) && (/^\p{Lu}/u.test(word) || greetedWords.has(word.toLowerCase())),
  );
}

function isBroken(lines: readonly Line[], from: number, to: number): boolean {
  const isFull = (at: number) => {
    const length = lines[at]?.trimmed.length ?? 0;
    return length >= 60 && length <= 110;
  };
  return from + 2 < to && isFull(from) && isFull(from + 1) && !isBlank(lines[from + 2]);
}
