import type { Dimension, Voice } from "@lyhord/tone/core";

/** A voice as its form holds it: text as it is typed. What the form doesn't show stays in `rest`. */
export interface VoiceFields {
  avoid: string;
  use: string;
  allow: string;
  addressUse: string;
  addressNot: string;
  greeting: string;
  signoff: string;
  emoji: "" | NonNullable<Voice["emoji"]>;
  weights: Partial<Record<Dimension, string>>;
  rest: Omit<Voice, "avoid" | "use" | "allow" | "address" | "greeting" | "signoff" | "emoji" | "weights">;
}

export function fieldsOf(voice: Voice): VoiceFields {
  const { avoid, use, allow, address, greeting, signoff, emoji, weights, ...rest } = voice;
  return {
    avoid: joined(Object.entries(avoid ?? {}).map(([word, instead]) => (instead === "" ? word : `${word} = ${instead}`))),
    use: joined(Object.entries(use ?? {}).map(([word, instead]) => `${word} = ${instead.join(", ")}`)),
    allow: joined(allow ?? []),
    addressUse: address?.use ?? "",
    addressNot: address?.not.join(", ") ?? "",
    greeting: joined(greeting ?? []),
    signoff: joined(signoff ?? []),
    emoji: emoji ?? "",
    weights: Object.fromEntries(Object.entries(weights ?? {}).map(([name, weight]) => [name, String(weight)])),
    rest,
  };
}

/** The voice that the fields say; what is wrong in it is found by `parseVoice`, with its place. */
export function voiceIn(fields: VoiceFields): Record<string, unknown> {
  const avoid = Object.fromEntries(pairs(fields.avoid));
  const use = Object.fromEntries(pairs(fields.use).map(([word, instead]) => [word, listed(instead)]));
  const weights = Object.fromEntries(
    Object.entries(fields.weights)
      .map(([name, weight]) => [name, weight.trim().replace(",", ".")] as const)
      .filter(([, weight]) => weight !== "" && weight !== "1")
      .map(([name, weight]) => [name, Number(weight)]),
  );
  const address = { use: fields.addressUse.trim(), not: listed(fields.addressNot) };
  return {
    ...some("allow", lines(fields.allow)),
    ...some("avoid", avoid),
    ...some("use", use),
    ...(address.use === "" && address.not.length === 0 ? {} : { address }),
    ...some("greeting", lines(fields.greeting)),
    ...some("signoff", lines(fields.signoff)),
    ...(fields.emoji === "" ? {} : { emoji: fields.emoji }),
    ...some("weights", weights),
    ...fields.rest,
  };
}

/** In which field of the form a fault stands: `use.kund[0]` in `use`. */
export function fieldOfFault(path: string): string {
  return /^(?:address\.(?:use|not)|[a-z]+)/.exec(path)?.[0] ?? path;
}

const joined = (items: readonly string[]) => items.join("\n");
const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const listed = (text: string) =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

function pairs(text: string): [string, string][] {
  return lines(text).map((line) => {
    const [word = "", ...instead] = line.split("=");
    return [word.trim(), instead.join("=").trim()];
  });
}

function some(key: string, value: object): Record<string, unknown> {
  return Object.keys(value).length === 0 ? {} : { [key]: value };
}
