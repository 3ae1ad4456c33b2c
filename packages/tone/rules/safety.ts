import type { Draft } from "../finding.ts";
import type { Tongue } from "../languages/tongue.ts";
import type { ReplyReading } from "../text/reply.ts";
import type { Channel } from "./warmth.ts";

const safeChannels = new Set(["secure", "phone"]);
const neverInText = new Set(["personnummer", "samordningsnummer", "cpr", "fodselsnummer", "d-nummer", "card", "iban"]);

/**
 * Personal data where it should not be: the reply asks for it, or repeats it, in a channel that others can read. Stands beside
 * the scores, since it says nothing of how good the answer is.
 */
export function safetyOf(reply: ReplyReading, personal: readonly Draft[], channel: Channel): Draft[] {
  if (safeChannels.has(channel)) return [];
  const asks: Draft[] = reply
    .all("sensitive")
    .filter((one) => one.sentence.cues.has("askSensitive") || inList(reply, one.start))
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

/** A line of a list: what is asked for often stands below the asking. */
function inList(reply: ReplyReading, at: number): boolean {
  const line = reply.text.slice(reply.text.lastIndexOf("\n", at) + 1, at);
  return /^\s*(?:[-*•–]|\d+[.)])\s*$/.test(line.slice(0, 20)) && reply.has("askSensitive");
}
