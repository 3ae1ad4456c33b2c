import type { Dimension, Voice, VoiceFault } from "@lyhord/tone/core";

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

/** What two have made of one voice, taken together: lines of both; where both have changed the same, mine. */
export function joinFields(before: VoiceFields, mine: VoiceFields, theirs: VoiceFields): VoiceFields {
  const either = <Value>(one: (fields: VoiceFields) => Value): Value =>
    JSON.stringify(one(mine)) === JSON.stringify(one(before)) ? one(theirs) : one(mine);
  const both = (key: "avoid" | "use" | "allow" | "greeting" | "signoff"): string => {
    if (mine[key] === before[key]) return theirs[key];
    if (theirs[key] === before[key]) return mine[key];
    const [had, have, there] = [lines(before[key]), lines(mine[key]), lines(theirs[key])];
    const kept = there.filter((line) => have.includes(line) || !had.includes(line));
    return joined([...kept, ...have.filter((line) => !had.includes(line) && !kept.includes(line))]);
  };
  const weighed = Object.keys({ ...theirs.weights, ...mine.weights }) as Dimension[];
  return {
    avoid: both("avoid"),
    use: both("use"),
    allow: both("allow"),
    addressUse: either(({ addressUse }) => addressUse),
    addressNot: either(({ addressNot }) => addressNot),
    greeting: both("greeting"),
    signoff: both("signoff"),
    emoji: either(({ emoji }) => emoji),
    weights: Object.fromEntries(weighed.map((one) => [one, either(({ weights }) => weights[one]) ?? "1"])),
    rest: either(({ rest }) => rest),
  };
}

/** In which field of the form a fault stands: `use.kund[0]` in `use`. */
export function fieldOfFault(path: string): string {
  return /^(?:address\.(?:use|not)|[a-z]+)/.exec(path)?.[0] ?? path;
}

export type FieldFault =
  | { kind: "no-word" | "address-use" | "address-not" }
  | { kind: "phrase" | "no-words" | "twice"; word: string };

/** What is wrong in one field, for a sentence in the reader's language; of several the first. */
export function faultIn(field: string, fields: VoiceFields, faults: readonly VoiceFault[]): FieldFault | undefined {
  const twice = field === "avoid" || field === "use" ? repeated(fields[field]) : undefined;
  if (twice !== undefined) return { kind: "twice", word: twice };
  const fault = faults.find(({ path }) => fieldOfFault(path) === field);
  if (!fault) return undefined;
  if (fault.path === "address.use") return { kind: "address-use" };
  if (fault.path === "address.not") return { kind: "address-not" };
  const named = /^(?:avoid|use)\.(.*?)(?:\[(\d+)\])?$/s.exec(fault.path);
  if (named?.[1] === "") return { kind: "no-word" };
  if (field === "use" && named?.[2] === undefined) return { kind: "no-words", word: named?.[1] ?? "" };
  const index = Number(/\[(\d+)\]$/.exec(fault.path)?.[1]);
  const listedThere =
    field === "use" ? listed(pairs(fields.use).find(([word]) => word === named?.[1])?.[1] ?? "") : listOf(field, fields);
  return { kind: "phrase", word: field === "avoid" ? (named?.[1] ?? "") : (listedThere[index] ?? "") };
}

function listOf(field: string, fields: VoiceFields): string[] {
  if (field === "address.not") return listed(fields.addressNot);
  return field === "allow" || field === "greeting" || field === "signoff" ? lines(fields[field]) : [];
}

/** Whether a line would take the place of another. */
export function hasRepeated({ avoid, use }: VoiceFields): boolean {
  return repeated(avoid) !== undefined || repeated(use) !== undefined;
}

/** A word with a line of its own more than once, of which only the last would count. */
function repeated(text: string): string | undefined {
  const words = pairs(text).map(([word]) => word);
  return words.find((word, index) => words.indexOf(word) !== index);
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
