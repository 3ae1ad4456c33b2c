/** One heavy word or phrase of office language, with what to write instead. */
export interface OfficialeseEntry {
  /** Lemma or phrase, lower case. */
  word: string;
  /** What to write instead, best first. The empty string means: leave it out. */
  plain: readonly string[];
  /** Inflected forms, when not regular. `form=replacement` also gives the replacement that fits that form. */
  forms?: readonly string[];
  /** What the entry is; `word` when left out. */
  kind?: "word" | "phrase" | "nominalisation" | "filler";
}

/** What shows that an entry is right. An entry without both sentences is not a rule. */
export interface Example {
  /** A sentence where the entry must be found. */
  readonly fires: string;
  /** A sentence where it must not be found. */
  readonly quiet: string;
  /** The kind of source: `klarspråk`, `klart sprog`, `klarspråk nb`, `plain language`. */
  readonly source: string;
}

/** Examples by the entry's word, beside the lists since whoever types a reply need not load them. */
export type Examples = Readonly<Record<string, Example>>;
