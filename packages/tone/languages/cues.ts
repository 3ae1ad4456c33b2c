/**
 * What can be noticed in a text by its wording. Each language has a list of phrases for each; the notation is that of
 * `text/phrases.ts`. The lists are our own, written from knowledge of how customer service sounds.
 */
export type Cue =
  // how a message opens and closes
  | "greeting"
  | "signoff"
  | "goodWish"
  // what makes it warm
  | "thanks"
  | "glad"
  | "apology"
  | "ownFault"
  | "sympathy"
  | "understanding"
  | "condolence"
  // what makes it cold
  | "nonApology"
  | "blame"
  | "lecture"
  | "dismissive"
  | "overFamiliar"
  | "cheer"
  | "thirdPerson"
  // abuse of the reader: anywhere; as an order where a clause begins; as a name set off by commas; and mere swearing
  | "insult"
  | "rudeOrder"
  | "nameCalled"
  | "swear"
  // who does what, and when
  | "commit"
  | "vague"
  | "hedge"
  | "deferral"
  | "contactAgain"
  | "contactOptional"
  | "passBuck"
  | "closing"
  | "time"
  // the substance of an answer
  | "refusal"
  | "alternative"
  | "reason"
  | "step"
  | "leave"
  | "verdict"
  | "free"
  | "number"
  | "place"
  | "change"
  | "law"
  | "boilerplate"
  | "crisisHelp"
  | "we"
  | "you"
  // what the customer's message asks
  | "askWhen"
  | "askHowLong"
  | "askHowMuch"
  | "askWhere"
  | "askWhy"
  | "askHow"
  | "askWho"
  | "askLaw"
  // what the customer's message is about
  | "trouble"
  | "ownMistake"
  | "feeling"
  | "grave"
  | "danger"
  | "bereaved"
  // safety
  | "sensitive";

export type Cues = Readonly<Record<Cue, readonly string[]>>;
/** What is rude, apart from how the rest of a language sounds. */
export type RudeCues = Pick<Cues, "insult" | "rudeOrder" | "nameCalled" | "swear">;
