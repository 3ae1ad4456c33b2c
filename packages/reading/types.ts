/** The four languages this package reads: Swedish, Danish, Norwegian Bokmål, English. */
export type Language = "sv" | "da" | "nb" | "en";

/** A half-open range `[start, end)` of UTF-16 code units in the text that was given, as in `text.slice(start, end)`. */
export type Span = { start: number; end: number };

export type Word = Span & { text: string; lower: string };
export type Sentence = Span & { text: string };
export type Paragraph = Span & { text: string };

/**
 * What language a text is in. `language` is null when nothing tells, or when two languages fit equally well;
 * `uncertainBetween` then, and whenever the lead is small, names the candidates, likeliest first.
 * `scores` are shares between 0 and 1 that add up to at most 1.
 */
export type DetectedLanguage = {
  language: Language | null;
  uncertainBetween: Language[];
  scores: Record<Language, number>;
};

/** Something the writer wants to know (`question`) or wants done (`request`), with the words that say what it is about. */
export type Question = Span & { text: string; form: "question" | "request"; topicWords: string[] };

export type KindName =
  | "operational"
  | "strategic"
  | "complaint"
  | "praise"
  | "idea"
  | "privacy"
  | "unsubscribe"
  | "crisis"
  | "other";

/** One thing the message is, as a share of the whole from 0 to 1, and where in the text that shows. */
export type Kind = { kind: KindName; confidence: number; evidence: Span[] };

/** One way it may be meant, from 0 to 1, and where in the text that shows. */
export type Feeling = { confidence: number; evidence: Span[] };

/** How the message is meant. `onBehalfOf` is the words that name the person it is written for, such as "min mamma". */
export type Manner = { upset: Feeling; urgent: Feeling; grateful: Feeling; sarcastic: Feeling; onBehalfOf?: Span };

export type PersonalDataType =
  | "personnummer"
  | "samordningsnummer"
  | "cpr"
  | "fodselsnummer"
  | "d-nummer"
  | "card"
  | "iban"
  | "phone"
  | "email"
  | "address"
  | "health";

/** Personal data in a text. `valid` is whether its check digits and dates hold, or true for what has none. */
export type PersonalDataFinding = Span & { type: PersonalDataType; valid: boolean };

/** Everything a composer shows in one line above a message, as data: the words are the screen's own. */
export type Summary = {
  language: Language | null;
  questions: number;
  requests: number;
  /** The kinds that hold, likeliest first. */
  kinds: KindName[];
  feelings: ("upset" | "urgent" | "grateful" | "sarcastic")[];
  onBehalfOf: string | null;
  personalData: PersonalDataType[];
};

export type Reading = {
  language: DetectedLanguage;
  /** The language the message was read in: the one asked for, the one detected, or the reader's first. */
  readAs: Language;
  questions: Question[];
  kinds: Kind[];
  manner: Manner;
  personalData: PersonalDataFinding[];
  summary: Summary;
};
