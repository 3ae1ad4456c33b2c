import { isSafe, type Channel } from "../channels.ts";
import type { Draft } from "../finding.ts";
import type { Tongue } from "../languages/tongue.ts";
import type { PlacedHit, ReplyReading } from "../text/reply.ts";

const neverInText = new Set(["personnummer", "samordningsnummer", "cpr", "fodselsnummer", "d-nummer", "card", "iban"]);

/**
 * Personal data where it should not be: the reply asks for it, or repeats it, in a channel that others can read. Stands beside
 * the scores, since it says nothing of how good the answer is.
 */
export function safetyOf(reply: ReplyReading, personal: readonly Draft[], channel: Channel, { asking }: Tongue): Draft[] {
  if (isSafe(channel)) return [];
  const places = new Map(reply.sentences.map(({ sentence }, at) => [sentence, at]));
  const asked = ({ start, sentence, hit }: PlacedHit): boolean => {
    const lead = listed(reply, start);
    const itself = asking.judge(sentence.text, hit.start - sentence.start, hit.end - sentence.start);
    const verdict = itself ?? (lead === null ? null : asking.lead(lead));
    if (verdict !== null) return verdict === "asked";
    const next = reply.sentences[(places.get(sentence) ?? Infinity) + 1];
    return next !== undefined && asking.follows(sentence.text, hit.start - sentence.start, next.sentence.text);
  };
  const asks: Draft[] = reply
    .all("sensitive")
    .filter(asked)
    .map(({ start, end }) => ({ rule: "asks-sensitive" as const, start, end }));
  return [...asks, ...personal];
}

/** As many digits near each other as the shortest of these numbers has; without them the text need not be searched. */
const longNumber = /(?:\d[^\d\n]{0,4}){8}\d/;

/** Numbers in a text that should not be written there: identities, cards, accounts, when their check digits hold. */
export function personalOf(text: string, tongue: Tongue): Draft[] {
  if (!longNumber.test(text)) return [];
  return tongue.reader
    .personalData(text)
    .filter((one) => one.valid && neverInText.has(one.type))
    .map(({ start, end }) => ({ rule: "repeats-sensitive", start, end }));
}

/** Code units before a list in which what leads up to it is looked for. */
const leadReach = 600;

/** Of what stands in a line of a list, the last line before the list: what is asked for often stands below the asking. */
function listed(reply: ReplyReading, at: number): string | null {
  const lines = reply.text.slice(Math.max(0, at - leadReach), at).split("\n");
  if (!bullet.test(lines.pop() ?? "")) return null;
  return lines.findLast((line) => line.trim() !== "" && !/^\s*(?:[-*•–]|\d+[.)])\s/u.test(line)) ?? null;
}

const bullet = /^\s*(?:[-*•–]|\d+[.)])\s.{0,30}$/u;
