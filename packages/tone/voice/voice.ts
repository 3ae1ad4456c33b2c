import type { Language } from "@lyhord/reading/core";
import type { Dimension, RuleName, Severity } from "../finding.ts";
import { rules } from "../rules/rules.ts";
import { compilePhrases, countAlternatives } from "../text/phrases.ts";

/*
 * An organisation's own voice, as JSON. Its four extension points are those of the Vale linter, by name and meaning, but the
 * patterns are phrases in the notation of `text/phrases.ts`, not regular expressions: so that no rule can make checking slow.
 */

interface OwnRule {
  /** A name to know it by. */
  readonly name?: string;
  /** What is said of it: one text for all, or one for each language that agents work in. */
  readonly message?: string | Readonly<Partial<Record<Language, string>>>;
  readonly level?: Severity;
  readonly dimension?: Dimension;
}

/** These phrases must not occur. */
export interface Existence extends OwnRule {
  readonly extends: "existence";
  readonly tokens: readonly string[];
}

/** Instead of the one, write the other. */
export interface Substitution extends OwnRule {
  readonly extends: "substitution";
  readonly swap: Readonly<Record<string, string>>;
}

/** This phrase occurs at least and at most so many times in a reply. */
export interface Occurrence extends OwnRule {
  readonly extends: "occurrence";
  readonly token: string;
  readonly min?: number;
  readonly max?: number;
}

/** Where the first occurs, the second must occur too. */
export interface Conditional extends OwnRule {
  readonly extends: "conditional";
  readonly first: string;
  readonly second: string;
}

export type VoiceRule = Existence | Substitution | Occurrence | Conditional;

/** How an organisation wants to sound. Everything may be left out. */
export interface Voice {
  readonly name?: string;
  /** Words and phrases that are never remarked on, such as the names of the organisation's own services. */
  readonly allow?: readonly string[];
  /** Words to avoid, each with what to write instead; an empty string when there is nothing. */
  readonly avoid?: Readonly<Record<string, string>>;
  /** Words to use, each with the words it should replace. */
  readonly use?: Readonly<Record<string, readonly string[]>>;
  /** Form of address: the words to use, and those not to. */
  readonly address?: { readonly use: string; readonly not: readonly string[] };
  /** Openings that are welcome; a reply that begins otherwise is remarked on. */
  readonly greeting?: readonly string[];
  /** Endings that are welcome. */
  readonly signoff?: readonly string[];
  readonly emoji?: "never" | "sparingly" | "free";
  /** How much each dimension counts in the total: 1 unless told, 0 for not at all. */
  readonly weights?: Readonly<Partial<Record<Dimension, number>>>;
  /** Built-in rules turned off or given another severity. */
  readonly rules?: Readonly<Partial<Record<RuleName, "off" | Severity>>>;
  readonly extensions?: readonly VoiceRule[];
}

/** One thing wrong with a voice: where, as a path such as `extensions[2].swap`, and what to do. */
export interface VoiceFault {
  readonly path: string;
  readonly message: string;
}

/** Thrown by `parseVoice`; `faults` lists everything that is wrong, not only the first. */
export class VoiceError extends Error {
  readonly faults: readonly VoiceFault[];
  constructor(faults: readonly VoiceFault[]) {
    super(faults.map((fault) => `${fault.path}: ${fault.message}`).join("\n"));
    this.name = "VoiceError";
    this.faults = faults;
  }
}

type Json = Readonly<Record<string, unknown>>;
type Report = (path: string, message: string) => void;

const dimensions: readonly string[] = ["clarity", "relevance", "warmth", "ownership", "length"] satisfies Dimension[];
const keys = ["name", "allow", "avoid", "use", "address", "greeting", "signoff", "emoji", "weights", "rules", "extensions"];
const languages: readonly string[] = ["sv", "da", "nb", "en"] satisfies Language[];
const longestPhrase = 200;
const mostAlternatives = 500;

/**
 * Reads an organisation's voice from JSON, as text or as a value.
 *
 * @throws VoiceError listing all that is wrong, each with its place and what is expected there
 */
export function parseVoice(json: unknown): Voice {
  const faults: VoiceFault[] = [];
  const report: Report = (path, message) => void faults.push({ path, message });
  const value = typeof json === "string" ? parsed(json, report) : json;
  if (faults.length === 0) voiceFaults(value, report);
  if (faults.length > 0) throw new VoiceError(faults);
  return value as Voice;
}

function parsed(json: string, report: Report): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    report("voice", `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function voiceFaults(value: unknown, report: Report): void {
  if (!isObject(value)) return report("voice", 'must be an object, such as {"allow": ["Min sida"]}');
  unknownKeys(value, keys, "", report);
  if (value["name"] !== undefined && typeof value["name"] !== "string") report("name", "must be a string");
  for (const key of ["allow", "greeting", "signoff"]) if (value[key] !== undefined) strings(value[key], key, report);
  if (value["avoid"] !== undefined) swaps(value["avoid"], "avoid", report);
  if (value["use"] !== undefined) uses(value["use"], report);
  if (value["address"] !== undefined) address(value["address"], report);
  const emoji = value["emoji"];
  if (emoji !== undefined && !oneOf(emoji, ["never", "sparingly", "free"]))
    report("emoji", 'must be "never", "sparingly" or "free"');
  if (value["weights"] !== undefined) weights(value["weights"], report);
  if (value["rules"] !== undefined) ruleLevels(value["rules"], report);
  const extensions = value["extensions"];
  if (extensions === undefined) return;
  if (!Array.isArray(extensions)) return report("extensions", "must be a list of rules");
  for (const [index, one] of extensions.entries()) extension(one, `extensions[${index}]`, report);
}

function uses(value: unknown, report: Report): void {
  if (!isObject(value)) return report("use", 'must be an object, such as {"kund": ["klient"]}');
  for (const [word, instead] of Object.entries(value)) strings(instead, `use.${word}`, report);
}

function address(value: unknown, report: Report): void {
  if (!isObject(value)) return report("address", 'must be an object, such as {"use": "du", "not": ["ni"]}');
  unknownKeys(value, ["use", "not"], "address.", report);
  if (typeof value["use"] !== "string" || value["use"] === "") report("address.use", 'must be the word to use, such as "du"');
  strings(value["not"], "address.not", report);
}

function weights(value: unknown, report: Report): void {
  if (!isObject(value)) return report("weights", 'must be an object, such as {"warmth": 1.5}');
  unknownKeys(value, dimensions, "weights.", report);
  for (const [key, weight] of Object.entries(value)) {
    if (typeof weight !== "number" || !(weight >= 0 && weight <= 10)) report(`weights.${key}`, "must be a number from 0 to 10");
  }
  if (dimensions.every((dimension) => value[dimension] === 0))
    report("weights", "can't all be 0: something must count in the total");
}

function ruleLevels(value: unknown, report: Report): void {
  if (!isObject(value)) return report("rules", 'must be an object, such as {"passive": "off"}');
  unknownKeys(value, Object.keys(rules), "rules.", report);
  for (const [key, level] of Object.entries(value)) {
    if (!oneOf(level, ["off", "hint", "problem"])) report(`rules.${key}`, 'must be "off", "hint" or "problem"');
  }
}

const fields: Readonly<Record<VoiceRule["extends"], readonly string[]>> = {
  existence: ["tokens"],
  substitution: ["swap"],
  occurrence: ["token", "min", "max"],
  conditional: ["first", "second"],
};

function extension(value: unknown, path: string, report: Report): void {
  if (!isObject(value)) return report(path, 'must be an object with "extends"');
  const kind = value["extends"];
  if (!oneOf(kind, Object.keys(fields))) {
    return report(`${path}.extends`, 'must be "existence", "substitution", "occurrence" or "conditional"');
  }
  const own = fields[kind as VoiceRule["extends"]];
  unknownKeys(value, ["extends", "name", "message", "level", "dimension", ...own], `${path}.`, report);
  if (value["level"] !== undefined && !oneOf(value["level"], ["hint", "problem"]))
    report(`${path}.level`, 'must be "hint" or "problem"');
  if (value["dimension"] !== undefined && !oneOf(value["dimension"], dimensions)) {
    report(`${path}.dimension`, `must be one of ${dimensions.join(", ")}`);
  }
  if (value["name"] !== undefined && typeof value["name"] !== "string") report(`${path}.name`, "must be a string");
  if (value["message"] !== undefined) message(value["message"], `${path}.message`, report);
  if (kind === "existence") strings(value["tokens"], `${path}.tokens`, report);
  if (kind === "substitution") swaps(value["swap"], `${path}.swap`, report);
  if (kind === "occurrence") occurrence(value, path, report);
  if (kind === "conditional") for (const key of ["first", "second"]) phraseFaults(value[key], `${path}.${key}`, report);
}

function message(value: unknown, path: string, report: Report): void {
  if (typeof value === "string") return;
  if (!isObject(value) || Object.keys(value).length === 0)
    return report(path, 'must be a string, or one for each language, such as {"sv": "…", "en": "…"}');
  unknownKeys(value, languages, `${path}.`, report);
  for (const language of languages) {
    if (value[language] !== undefined && typeof value[language] !== "string") report(`${path}.${language}`, "must be a string");
  }
}

function occurrence(value: Json, path: string, report: Report): void {
  phraseFaults(value["token"], `${path}.token`, report);
  if (value["min"] === undefined && value["max"] === undefined) report(path, 'needs "min" or "max"');
  for (const key of ["min", "max"]) {
    const times = value[key];
    if (times !== undefined && !(Number.isInteger(times) && Number(times) >= 0))
      report(`${path}.${key}`, "must be a whole number, 0 or more");
  }
  if (Number(value["min"]) > Number(value["max"]))
    report(path, `"min" (${String(value["min"])}) can't be more than "max" (${String(value["max"])}): no reply could be right`);
}

function swaps(value: unknown, path: string, report: Report): void {
  if (!isObject(value)) return report(path, 'must be an object, such as {"erhålla": "få"}');
  for (const [from, to] of Object.entries(value)) {
    phraseFaults(from, `${path}.${from}`, report);
    if (typeof to !== "string") report(`${path}.${from}`, "must be what to write instead, as a string");
  }
}

function strings(value: unknown, path: string, report: Report): void {
  if (!Array.isArray(value) || value.length === 0) return report(path, "must be a list with at least one string");
  for (const [index, one] of value.entries()) phraseFaults(one, `${path}[${index}]`, report);
}

function phraseFaults(value: unknown, path: string, report: Report): void {
  if (typeof value !== "string" || value.trim() === "") return report(path, "must be a word or a phrase");
  if (value.length > longestPhrase) return report(path, `must be at most ${longestPhrase} characters`);
  try {
    if (countAlternatives(value) > mostAlternatives) return report(path, `stands for more than ${mostAlternatives} phrases`);
    compilePhrases({ own: [value.toLowerCase()] });
  } catch (error) {
    report(path, error instanceof Error ? error.message : String(error));
  }
}

function unknownKeys(value: Json, known: readonly string[], path: string, report: Report): void {
  for (const key of Object.keys(value))
    if (!known.includes(key)) report(`${path}${key}`, `is not known; known are ${known.join(", ")}`);
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const oneOf = (value: unknown, among: readonly string[]): boolean => typeof value === "string" && among.includes(value);
