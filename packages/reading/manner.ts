import type { Token, Tokens } from "./cues.ts";
import { feelingOf, spansOf } from "./evidence.ts";
import type { Signs } from "./kinds.ts";
import type { Manner, Span } from "./types.ts";

const shouting = /[!?]{2,}/g;

/** How the message is meant, from words, capital letters and marks; sarcasm only from what is praised beside what went wrong. */
export function findManner(text: string, tokens: Tokens, signs: Signs): Manner {
  const sum = (section: string): number => signs.sum[section] ?? 0;
  const spans = (section: string): Span[] => spansOf(signs.hits[section] ?? [], tokens);
  const loud = loudness(text, tokens);
  const upset = sum("upset") + Math.min(1, loud.length * 0.3) + Math.min(0.6, sum("complaint") * 0.15);
  const [first, ...more] = signs.hits["behalf"] ?? [];
  const behalf = first && more.reduce((widest, hit) => (hit.from === widest.from && hit.to > widest.to ? hit : widest), first);
  const manner: Manner = {
    upset: feelingOf(upset, [...spans("upset"), ...loud]),
    urgent: feelingOf(sum("urgent"), spans("urgent")),
    grateful: feelingOf(sum("grateful") + sum("praise") * 0.4, [...spans("grateful"), ...spans("praise")]),
    sarcastic: feelingOf(sum("sarcastic"), spans("sarcastic")),
  };
  if (!behalf) return manner;
  const from = tokens.list[behalf.from] as Token;
  const to = tokens.list[behalf.to - 1] as Token;
  return { ...manner, onBehalfOf: { start: from.start, end: to.end } };
}

/** Marks heaped up, and words in capitals longer than an abbreviation. */
function loudness(text: string, tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(shouting)) {
    if (spans.length >= 6) break;
    if (match[0].includes("!")) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const token of tokens.list) {
    if (spans.length >= 12) break;
    const word = text.slice(token.start, token.end);
    if (word.length >= 4 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word)) {
      spans.push({ start: token.start, end: token.end });
    }
  }
  return spans;
}
