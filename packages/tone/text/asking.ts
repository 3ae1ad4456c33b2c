/**
 * How a language asks for something to be told or sent, and how it says not to: alternatives of regular expressions, matched as whole
 * words in a stretch of bounded length.
 */
export interface Asking {
  /** What the reader is told to do: send, write. Also forms with "you" of the tense that tells. */
  readonly give: string;
  /** Of those, what goes by open mail, whatever safe way is named beside it. */
  readonly mail: string;
  /** What we say we want, with or without a verb of giving. */
  readonly want: string;
  /** Asks whatever negation stands in it or before it: "if you haven't sent", "until you send". */
  readonly insist: string;
  /** After what is asked for: "is needed", "do so". */
  readonly after: string;
  /** Says not to; and what only looks like it: "don't forget". */
  readonly not: string;
  readonly notReally: string;
  /** Ends what a negation or a subject before it reaches. */
  readonly breaks: string;
  /** Who acts: we, or the reader. */
  readonly we: string;
  readonly you: string;
  /** Right before the thing: it is changed, applied for or told about, not asked for. */
  readonly other: string;
  /** A way that others can't read. */
  readonly safeWay: string;
  /** Asks by what stands around the thing, `@`: "without your @ I can't help you", "don't send this, just your @". */
  readonly frames: string;
  /** Right after a sentence that names the thing: "send it", "if not, please do". */
  readonly pronoun: string;
  /** Somebody else asks: a warning. */
  readonly stranger: string;
}

/** An `Asking` made ready. */
export interface AskingPatterns {
  /** What the thing `from`–`to` in a sentence is to the reader: asked for, or told not to be sent; null for neither. */
  judge(sentence: string, from: number, to: number): Verdict | null;
  /** Whether a sentence asks for what the one before it named: "Send it here." */
  follows(named: string, from: number, next: string): boolean;
  /** The same of a sentence that leads up to a list. */
  lead(sentence: string): Verdict | null;
}
type Verdict = "asked" | "advised";

/** Code units looked at before and after the thing asked for. */
const reach = 160;
const wordsReached = 7;

export function compileAsking(asking: Asking): AskingPatterns {
  const any = (alternatives: string, flags = "iu"): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags);
  const asks = any([asking.insist, asking.want, asking.give].join("|"), "giu");
  const [insist, want, mail, not, after] = [asking.insist, asking.want, asking.mail, asking.not, asking.after].map((one) =>
    any(one),
  ) as [RegExp, RegExp, RegExp, RegExp, RegExp];
  const notReally = any(asking.notReally, "giu");
  const breaks = new RegExp(`[.:;!?–—()\\n]|,(?!\\s*(?:att|at|that)\\s)|(?<!\\p{L})(?:${asking.breaks})(?!\\p{L})`, "giu");
  const subjects = any(`(?<we>${asking.we})|(?<you>${asking.you})`, "giu");
  const ours = any(asking.we);
  const other = new RegExp(`(?<!\\p{L})(?:${asking.other})\\s*$`, "iu");
  const frames = any(asking.frames.replaceAll("@", thing));
  const pronoun = any(asking.pronoun);
  const [safeWay, stranger] = [any(asking.safeWay), any(asking.stranger)];

  /** The clause that ends where the text ends, without what only looks like a negation. */
  const clause = (text: string): string => {
    const flat = text.replaceAll(/,[^,.]{1,40},/gu, " ").replaceAll(notReally, " ");
    const last = [...flat.matchAll(breaks)].at(-1);
    const from = last ? last.index + last[0].length : 0;
    return flat.slice(from).trim().split(/\s+/u).slice(-wordsReached).join(" ");
  };

  const before = (text: string, sentence: string): Verdict | null => {
    const verb = [...text.matchAll(asks)].at(-1);
    if (!verb) return null;
    const rest = text.slice(verb.index + verb[0].length).replaceAll(notReally, " ");
    if (other.test(rest)) return null;
    if (insist.test(verb[0])) return "asked";
    const lead = clause(text.slice(0, verb.index));
    const soon = opening(rest);
    const said = verb[0].replaceAll(notReally, " ");
    if (not.test(said) || not.test(soon) || (not.test(lead) && !asksByNo(lead, sentence))) return "advised";
    const exception = [...rest.matchAll(breaks)].at(-1);
    if (exception && not.test(rest.slice(exception.index))) return "advised";
    const wanted = want.test(verb[0]);
    const subject = [...lead.matchAll(subjects)].at(-1)?.groups;
    if ((!wanted && subject?.["we"] !== undefined) || ours.test(rest)) return null;
    return safeWay.test(sentence) && !mail.test(verb[0]) ? null : "asked";
  };

  /** "Can't you send it?" asks for it. */
  const asksByNo = (lead: string, sentence: string): boolean =>
    sentence.trimEnd().endsWith("?") && /^\s*\S+/u.test(lead) && sentence.trimStart().startsWith(lead.slice(0, 12));

  const behind = (head: string, text: string, sentence: string): Verdict | null => {
    const found = after.exec(text);
    if (!found || (other.test(head) && !mail.test(found[0]))) return null;
    const around = `${text.slice(0, found.index)} ${opening(text.slice(found.index + found[0].length))}`;
    if (not.test(found[0]) || not.test(around.replaceAll(notReally, " "))) return "advised";
    return safeWay.test(sentence) && !mail.test(found[0]) ? null : "asked";
  };

  const judge = (written: string, from: number, to: number): Verdict | null => {
    const sentence = written.slice(Math.max(0, from - reach), to + reach).replaceAll("’", "'");
    const at = from - Math.max(0, from - reach);
    if (stranger.test(sentence)) return "advised";
    const [head, tail] = [sentence.slice(0, at), sentence.slice(at + to - from)];
    const framed = frames.exec(`${head}${thing}${tail}`);
    if (framed && !not.test(`${head}${thing}${tail}`.slice(framed.index + framed[0].length)))
      return safeWay.test(sentence) ? null : "asked";
    return before(head, sentence) ?? behind(head, tail, sentence) ?? alone(head, tail);
  };
  const lead = (sentence: string): Verdict | null => {
    const text = sentence.slice(-reach).replaceAll("’", "'");
    for (const verb of [...text.matchAll(asks)].toReversed()) {
      const soon = opening(text.slice(verb.index + verb[0].length));
      return not.test(soon.replaceAll(notReally, " ")) || not.test(clause(text.slice(0, verb.index))) ? "advised" : "asked";
    }
    return null;
  };
  const follows = (named: string, from: number, next: string): boolean => {
    if (other.test(named.slice(Math.max(0, from - reach), from))) return false;
    const sentence = next.slice(0, reach).replaceAll("’", "'");
    const order = pronoun.exec(sentence);
    if (!order || !politely.test(sentence.slice(0, order.index))) return false;
    const rest = sentence.slice(order.index + order[0].length);
    return !not.test(rest) && !safeWay.test(sentence) && !stranger.test(sentence);
  };
  return { judge, follows, lead };
}

/** Stands for the thing asked for, where it is looked at in its surroundings. */
const thing = "\ufffc";

/** What may stand before an order that is one: nothing, or words that make it kinder. */
const politely =
  /^(?:[^\p{L}]|(?:please|just|so|then|can you|could you|you can|snälla|vänligen|så|kan du|du kan|bara|gärna|venligst|vennligst|bare|gerne|gjerne)(?!\p{L}))*$/iu;

/** The two words that a text begins with. */
const opening = (text: string): string => text.trim().split(/\s+/u).slice(0, 2).join(" ");

/** A few words and a question mark or a colon, as on a form: "Your card number?" */
function alone(head: string, tail: string): Verdict | null {
  const short = head.trim().split(/\s+/u).length <= 2 && !/[\p{L}\d]/u.test(tail) && /[?:]\s*$/u.test(tail);
  return short ? "asked" : null;
}
