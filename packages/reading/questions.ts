import type { Hit, Openers, Token, Tokens } from "./cues.ts";
import type { Question } from "./types.ts";

/*
 * A question begins where a clause opens like one ("när öppnar"), where somebody wonders or asks ("jag undrar", "kan ni"), or
 * where something is told to be done ("ta bort"). It reaches to the next one, or to the end of the sentence. What only looks
 * like one (polite phrases, rhetorical questions) is listed, and left out.
 */

const startsOf: Record<string, Question["form"]> = {
  "ask.open": "question",
  "ask.wonder": "question",
  "ask.more": "question",
  "ask.request": "request",
  "ask.imperative": "request",
};

const shortest = 2;
/** An opening of so many words ("when does it") begins its question; a shorter one ("can I") may stand a little into it. */
const wholeOpening = 3;
/** Where nothing has a question mark, a clause of so many words after a comma is no part of a question of so many. */
const wholeClause = 4;
const most = 500;
/** As much praise in its sentence, and what looks like a request is thanks: "please tell her she saved our day". */
const thanking = 0.9;
const quotes = '"“”„«»';

/** `to` is where the words that open it end. */
type Start = { at: number; to: number; form: Question["form"] };
type Range = { from: number; to: number; form: Question["form"] };

/** The questions and requests of a message, in order, at most 500. */
export function findQuestions(
  text: string,
  tokens: Tokens,
  hits: Hit[],
  stopWords: ReadonlySet<string>,
  openers: Openers,
): Question[] {
  const found: Question[] = [];
  const bySentence = groupBySentence(hits);
  for (let sentence = 0; sentence < tokens.sentences.length && found.length < most; sentence++) {
    const here = bySentence.get(sentence) ?? [];
    const thanks = here.some((hit) => hit.section === "praise" && hit.weight >= thanking);
    for (const { from, to, form } of rangesIn(sentence, tokens, here, openers)) {
      if (form === "request" && !tokens.asks[sentence] && thanks) continue;
      if (isQuoted(text, tokens.list[from] as Token)) continue;
      found.push(toQuestion(text, tokens, sentence, from, to, form, stopWords));
    }
  }
  return found;
}

/** What stands in quotation marks was said by somebody else. */
function isQuoted(text: string, { start }: Token): boolean {
  return start > 0 && quotes.includes(text[start - 1] as string);
}

function groupBySentence(hits: Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>();
  for (const hit of hits) {
    if (!hit.section.startsWith("ask.") && hit.section !== "praise") continue;
    const there = groups.get(hit.sentence);
    if (there) there.push(hit);
    else groups.set(hit.sentence, [hit]);
  }
  return groups;
}

function rangesIn(sentence: number, tokens: Tokens, hits: Hit[], openers: Openers): Range[] {
  const first = tokens.first[sentence] as number;
  const end = tokens.first[sentence + 1] as number;
  if (end === first) return [];
  const not = hits.filter((hit) => hit.section === "ask.not");
  const asked = hits.find(({ section }) => startsOf[section])?.from ?? end;
  if (not.some((hit) => hit.from <= Math.min(first + 3, asked) && hit.to >= end - 2)) return [];
  const starts = startsIn(tokens, hits, not, first, openers);
  if (starts.length === 0) {
    const asks = (tokens.asks[sentence] as boolean) && end - first >= shortest && !not.some((hit) => hit.from <= first + 2);
    return asks ? [{ from: questionClause(tokens.list, first, end, openers), to: end, form: "question" }] : [];
  }
  const last = starts.at(-1) as Start;
  const tail = tokens.asks[sentence] ? invertedClause(tokens.list, last.at + shortest, end, openers) : -1;
  if (tail >= last.to) starts.push({ at: tail, to: tail, form: "question" });
  const unmarked = isUnmarked(tokens, sentence);
  return wholeWords(starts, first, end).map((start, i, kept) => {
    const next = kept[i + 1]?.at ?? end;
    const before = next < end && openers.conjunctions.has((tokens.list[next - 1] as Token).folded) ? next - 1 : next;
    return { from: start.at, to: endOf(tokens, start.at, before, sentence, unmarked, openers), form: start.form };
  });
}

/** A lone "please" at the end asks for what stands before it, or belongs to the request before it. */
function wholeWords(starts: Start[], first: number, end: number): Start[] {
  const last = starts.at(-1);
  if (!last || last.form !== "request" || end - last.at >= shortest || end - first < shortest) return starts;
  return starts.length > 1 ? starts.slice(0, -1) : [{ at: first, to: last.to, form: last.form }];
}

/** Where questions begin in a sentence: one per clause, moved back to the clause's own beginning when that is near. */
function startsIn(tokens: Tokens, hits: Hit[], not: Hit[], first: number, openers: Openers): Start[] {
  const starts: Start[] = [];
  for (const hit of hits) {
    const form = startsOf[hit.section];
    const goesOn = hit.section === "ask.more" && starts.at(-1)?.form === "question" && isJoined(tokens.list, hit.from, openers);
    if (!form || (!goesOn && not.some((no) => no.from <= hit.from && hit.from < no.to))) continue;
    const at =
      hit.section === "ask.open" && hit.to - hit.from >= wholeOpening ? hit.from : clauseStart(tokens.list, hit.from, first);
    const last = starts.at(-1);
    if (!last) {
      if (hit.section !== "ask.more" && !isAlternative(tokens.list, at, first, openers)) starts.push({ at, to: hit.to, form });
    } else if (hit.from < last.to) {
      last.to = Math.max(last.to, hit.to);
      if (hit.section === "ask.wonder") last.form = "question";
    } else if (at > last.at + 2 && isNewQuestion(tokens.list, at, hit, openers)) starts.push({ at, to: hit.to, form });
    else if (hit.section === "ask.wonder") last.form = "question";
  }
  return starts;
}

/** "…, or is it over for good?" goes on with what was asked before it. */
function isAlternative(list: Token[], at: number, first: number, openers: Openers): boolean {
  return at > first + 2 && openers.enders.has(`|${(list[at - 1] as Token).folded}`);
}

/** What merely could be a question (weight below one) is one only after "and": after a comma it is most often a subordinate clause. */
function isNewQuestion(list: Token[], at: number, hit: Hit, openers: Openers): boolean {
  const here = list[at] as Token;
  const joined = isJoined(list, at, openers);
  if (openers.enders.has(`|${(list[at - 1] as Token).folded}`)) return false;
  if (hit.section === "ask.more") return joined;
  return hit.weight < 1 ? joined : here.clauseStart || hit.section === "ask.open" || hit.section === "ask.wonder";
}

/** Whether "and" or "but" stands before it. */
function isJoined(list: Token[], at: number, openers: Openers): boolean {
  return at > 0 && openers.conjunctions.has((list[at - 1] as Token).folded);
}

/** A question is over where a clause begins that gives its reason or goes on telling: ", because", ", I have". */
function endOf(tokens: Tokens, from: number, to: number, sentence: number, unmarked: boolean, openers: Openers): number {
  const told = !tokens.asks[sentence];
  for (let i = from + 3; i < to; i++) {
    const { folded, lower, common, afterMark } = tokens.list[i] as Token;
    // Frequent words as they are spelt: "før" begins no reason, "for" does.
    const word = common ? lower : folded;
    if (afterMark && openers.enders.has(word) && to - i > 2) return i;
    if (told && afterMark && i - from >= wholeClause && to - i >= wholeClause && !openers.going.has(word)) return i;
    if (unmarked && i > from + 3 && openers.pronouns.has(folded) && openers.pronouns.has(`+${tokens.list[i + 1]?.folded ?? ""}`))
      return i;
  }
  return to;
}

/** Whether a sentence is typed without marks, but for those of abbreviations and dates. */
function isUnmarked(tokens: Tokens, sentence: number): boolean {
  if (/[.,!?;:…]$/.test(tokens.sentences[sentence]?.text ?? "")) return false;
  for (let i = (tokens.first[sentence] as number) + 1; i < (tokens.first[sentence + 1] as number); i++) {
    if ((tokens.list[i] as Token).afterMark) return false;
  }
  return true;
}

/** The beginning of the clause when it lies at most four words back. */
function clauseStart(list: Token[], at: number, first: number): number {
  for (let i = at; i >= Math.max(first, at - 4); i--) if ((list[i] as Token).clauseStart) return i;
  return at;
}

/** For a sentence that only its mark shows to ask: its last clause that begins with a verb, or past a first one that merely greets. */
function questionClause(list: Token[], first: number, end: number, openers: Openers): number {
  const inverted = invertedClause(list, first, end, openers);
  if (inverted >= 0) return inverted;
  for (let i = first + 1; i <= Math.min(first + 2, end - shortest - 1); i++) {
    if ((list[i] as Token).clauseStart) return i;
  }
  return first;
}

/** The last clause after `first` that a verb and its subject begin, as in ", belongs she to the same round?"; -1 where there is none. */
function invertedClause(list: Token[], first: number, end: number, openers: Openers): number {
  for (let i = end - shortest; i > first; i--) {
    const { afterMark, lower } = list[i] as Token;
    if (afterMark && openers.subjects.has((list[i + 1] as Token).lower) && !isSmall(lower, openers)) return i;
  }
  return -1;
}

/** A word that begins a clause and is no verb. */
function isSmall(lower: string, { going, enders, conjunctions, subjects, greetings }: Openers): boolean {
  return [going, enders, conjunctions, subjects, greetings].some((set) => set.has(lower));
}

function toQuestion(
  text: string,
  tokens: Tokens,
  sentence: number,
  from: number,
  to: number,
  form: Question["form"],
  stopWords: ReadonlySet<string>,
): Question {
  const last = tokens.first[sentence + 1] as number;
  const start = (tokens.list[from] as Token).start;
  const end = to === last ? (tokens.sentences[sentence]?.end ?? start) : (tokens.list[to - 1] as Token).end;
  const topics = new Set<string>();
  for (let i = from; i < to && topics.size < 40; i++) {
    const { lower } = tokens.list[i] as Token;
    if (lower.length > 2 && !stopWords.has(lower)) topics.add(lower);
  }
  return { start, end, text: text.slice(start, end), form, topicWords: [...topics] };
}
