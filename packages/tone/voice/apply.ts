import type { Language } from "@lyhord/reading/core";
import type { Dimension, Draft, Severity, VoiceSaying } from "../finding.ts";
import type { Grading } from "../grade.ts";
import { rules } from "../rules/rules.ts";
import { compilePhrases, matchPhrases, type Phrases } from "../text/phrases.ts";
import type { ReplyReading } from "../text/reply.ts";
import type { Occurrence, Voice, VoiceRule } from "./voice.ts";

/** A voice made ready for use. */
export interface CompiledVoice {
  /** Tells voices apart that change how a paragraph reads. */
  readonly key: string;
  readonly allowed: ReadonlySet<string>;
  readonly grading: Grading;
  readonly phrases: Phrases<string> | null;
  readonly rules: readonly VoiceRule[];
  readonly voice: Voice;
}

/** Makes a voice ready. The voice's own word rules become the extension points they are short for. */
export function compileVoice(voice: Voice): CompiledVoice {
  const own: VoiceRule[] = [
    ...(voice.avoid ? [{ extends: "substitution" as const, swap: voice.avoid }] : []),
    ...Object.entries(voice.use ?? {}).map(([word, instead]) => ({
      extends: "substitution" as const,
      swap: Object.fromEntries(instead.map((one) => [one, word])),
    })),
    ...(voice.address
      ? [{ extends: "substitution" as const, dimension: "warmth" as const, swap: swapAll(voice.address.not, voice.address.use) }]
      : []),
    ...(voice.extensions ?? []),
  ];
  const lists: Record<string, string[]> = {};
  for (const [index, rule] of own.entries())
    for (const [kind, token] of tokensOf(rule)) (lists[`${index} ${kind}`] ??= []).push(token.toLowerCase());
  const allowed = new Set((voice.allow ?? []).map((one) => one.toLowerCase()));
  return {
    key: [...allowed].join("|"),
    allowed,
    grading: {
      ...(voice.weights ? { weights: voice.weights } : {}),
      ...(voice.rules ? { rules: voice.rules } : {}),
    },
    phrases: own.length > 0 ? compilePhrases(lists) : null,
    rules: own,
    voice,
  };
}

const swapAll = (words: readonly string[], use: string): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, use]));

/** The phrases of a rule, each with what it is called within the rule. */
function tokensOf(rule: VoiceRule): [kind: string, token: string][] {
  if (rule.extends === "existence") return rule.tokens.map((token) => ["", token]);
  if (rule.extends === "substitution") return Object.keys(rule.swap).map((token) => [token, token]);
  if (rule.extends === "occurrence") return [["", rule.token]];
  return [
    ["first", rule.first],
    ["second", rule.second],
  ];
}

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What an organisation's own rules find in a reply.
 *
 * @param spoken the languages a rule's own message may be in, the agent's first
 */
export function voiceDrafts(voice: CompiledVoice, reply: ReplyReading, spoken: readonly Language[]): Draft[] {
  const drafts = [...opening(voice.voice, reply), ...emojis(voice.voice, reply)];
  if (!voice.phrases) return drafts;
  const places = new Map<number, Place[]>();
  for (const { sentence, offset } of reply.sentences) {
    for (const hit of matchPhrases(voice.phrases, sentence.words)) {
      const blank = hit.kind.indexOf(" ");
      const index = Number(hit.kind.slice(0, blank));
      const same = places.get(index) ?? [];
      places.set(index, same);
      same.push({ name: hit.kind.slice(blank + 1), start: hit.start + offset, end: hit.end + offset });
    }
  }
  for (const [index, rule] of voice.rules.entries()) drafts.push(...ruleDrafts(rule, places.get(index) ?? [], reply, spoken));
  return drafts;
}

function ruleDrafts(rule: VoiceRule, places: readonly Place[], reply: ReplyReading, spoken: readonly Language[]): Draft[] {
  const whole = { name: "", start: 0, end: reply.text.length };
  const say = (place: Place, saying: VoiceSaying | null, words: Readonly<Record<string, string>> = {}): Draft =>
    draft(rule, place, spoken, saying, words);
  if (rule.extends === "existence") return places.map((place) => say(place, "voice-avoid"));
  if (rule.extends === "substitution") {
    return places.map((place) => {
      const instead = rule.swap[place.name] ?? "";
      const made = say(place, instead === "" ? "voice-avoid" : null, { plain: instead });
      return { ...made, replacement: instead, suggestions: instead === "" ? [] : [instead] };
    });
  }
  if (rule.extends === "occurrence") return occurrenceDrafts(rule, places, whole, say);
  const first = places.find((place) => place.name === "first");
  return first && !places.some((place) => place.name === "second") ? [say(first, "voice-with", { second: rule.second })] : [];
}

function occurrenceDrafts(
  { token, min = 0, max = Infinity }: Occurrence,
  places: readonly Place[],
  whole: Place,
  say: (place: Place, saying: VoiceSaying, words: Readonly<Record<string, string>>) => Draft,
): Draft[] {
  const count = String(places.length);
  if (places.length < min) return [say(whole, "voice-min", { token, count, least: String(min), many: min > 1 ? "s" : "" })];
  return places.slice(max).map((place) => say(place, "voice-max", { count, most: String(max) }));
}

function draft(
  rule: VoiceRule,
  place: Place,
  spoken: readonly Language[],
  saying: VoiceSaying | null,
  words: Readonly<Record<string, string>>,
): Draft {
  const message = messageOf(rule, spoken);
  const own = {
    ...(message === undefined ? {} : { message }),
    ...(saying === null ? {} : { saying }),
    dimension: rule.dimension ?? ("clarity" satisfies Dimension),
    severity: rule.level ?? ("hint" satisfies Severity),
    weight: rules.voice.weight,
  };
  return {
    rule: "voice",
    start: place.start,
    end: place.end,
    own,
    words,
  };
}

/** A rule's own message, in the first language it has of those spoken here; in any before none at all. */
function messageOf({ message }: VoiceRule, spoken: readonly Language[]): string | undefined {
  if (message === undefined || typeof message === "string") return message;
  const language = spoken.find((one) => message[one] !== undefined);
  return language === undefined ? Object.values(message)[0] : message[language];
}

function opening(voice: Voice, reply: ReplyReading): Draft[] {
  const text = reply.text.trim().toLowerCase();
  const own = {
    dimension: "warmth" as const,
    severity: "hint" as const,
    weight: rules.voice.weight / 2,
  };
  const drafts: Draft[] = [];
  const first = reply.sentences[0];
  const last = reply.sentences.at(-1);
  if (!first || !last) return drafts;
  if (voice.greeting && !voice.greeting.some((one) => text.startsWith(one.toLowerCase()))) {
    const place = { start: first.sentence.start + first.offset, end: first.sentence.end + first.offset };
    drafts.push({ rule: "voice", ...place, own, words: { plain: voice.greeting[0] ?? "" } });
  }
  if (voice.signoff && !voice.signoff.some((one) => text.slice(-200).includes(one.toLowerCase()))) {
    const place = { start: last.sentence.start + last.offset, end: last.sentence.end + last.offset };
    drafts.push({ rule: "voice", ...place, own, words: { plain: voice.signoff[0] ?? "" } });
  }
  return drafts;
}

/** A flag, a key, or a picture with its colour and what is joined to it; the signs of trade marks and copyright are letters here. */
const emoji =
  /[\u{1f1e6}-\u{1f1ff}]{2}|[\d#*]\ufe0f?\u20e3|(?![©®™](?!\ufe0f))\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d\p{Extended_Pictographic})*/gu;

function emojis(voice: Voice, reply: ReplyReading): Draft[] {
  const most = voice.emoji === "never" ? 0 : voice.emoji === "sparingly" ? 1 : null;
  if (most === null) return [];
  const own = {
    dimension: "warmth" as const,
    severity: "hint" as const,
    weight: rules.voice.weight / 2,
  };
  return [...reply.text.matchAll(emoji)].slice(most).map((match) => ({
    rule: "voice" as const,
    start: match.index,
    end: match.index + match[0].length,
    own,
    replacement: "",
  }));
}
