/**
 * One heavy word or phrase of office language, with what to write instead.
 *
 * An entry without both examples is not a rule: the tests hold every entry to its own `fires` and `quiet`.
 */
export interface OfficialeseEntry {
  /** Lemma or phrase, lower case. */
  word: string;
  /** What to write instead, best first. The empty string means: leave it out. */
  plain: readonly string[];
  /** Inflected forms, when not regular. `form=replacement` also gives the replacement that fits that form. */
  forms?: readonly string[];
  /** A sentence where the entry must be found. */
  fires: string;
  /** A sentence where it must not be found. */
  quiet: string;
  /** What the entry is; `word` when left out. */
  kind?: "word" | "phrase" | "nominalisation" | "filler";
  /** The kind of source: `klarspråk`, `klart sprog`, `klarspråk nb`, `plain language`. */
  source: string;
}
