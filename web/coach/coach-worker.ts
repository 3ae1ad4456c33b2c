import { createReader, detectLanguage, type Language, type Summary } from "@lyhord/reading/core";
import { createTone, type Result, type ToneLanguage, type Voice } from "@lyhord/tone/core";

/*
 * The coach, beside the page: nothing it does can make typing wait. It fetches the languages it is asked for, each once, and
 * talks to nobody.
 */

export interface CheckQuestion {
  kind: "check";
  customer: string;
  reply: string;
  /** That of the conversation; found from the texts when null, or when the reply is plainly in another. */
  language: Language | null;
  channel: string;
  /** JSON, so that the same voice is known again by its text. */
  voice: string;
  uiLanguage: Language;
}
export interface ReadQuestion {
  kind: "read";
  text: string;
  language: Language | null;
}
export type Question = CheckQuestion | ReadQuestion;
export type Answer =
  | { id: number; answer: Result | Summary }
  /** With `isMissing` when a language could not be fetched. */
  | { id: number; error: string; isMissing: boolean };

class Missing extends Error {}

const languages: Record<Language, () => Promise<ToneLanguage>> = {
  sv: async () => (await import("@lyhord/tone/sv")).sv,
  da: async () => (await import("@lyhord/tone/da")).da,
  nb: async () => (await import("@lyhord/tone/nb")).nb,
  en: async () => (await import("@lyhord/tone/en")).en,
};

function load(language: Language): Promise<ToneLanguage> {
  return languages[language]().catch((error: unknown) => {
    throw new Missing(`The language ${language} could not be fetched.`, { cause: error });
  });
}

const checkers = new Map<string, ReturnType<typeof makeChecker>>();
const readers = new Map<Language, ReturnType<typeof makeReader>>();
let voice = { json: "", value: {} as Voice };

addEventListener("message", ({ data }: MessageEvent<Question & { id: number }>) => {
  void answer(data).then(
    (answer) => post({ id: data.id, answer }),
    (error: unknown) => post({ id: data.id, error: String(error), isMissing: error instanceof Missing }),
  );
});

function post(message: Answer) {
  postMessage(message);
}

function answer(question: Question): Promise<Result | Summary> {
  return question.kind === "check" ? check(question) : read(question);
}

async function check({ customer, reply, language, channel, voice, uiLanguage }: CheckQuestion): Promise<Result> {
  const written = languageWritten(reply, language) ?? languageOf(customer) ?? uiLanguage;
  const key = `${written} ${uiLanguage}`;
  const checker = checkers.get(key) ?? makeChecker(written, uiLanguage);
  checkers.set(key, checker);
  return (await checker).check({ customer, reply, language: written, channel, voice: voiceIn(voice), uiLanguage });
}

async function makeChecker(language: Language, uiLanguage: Language) {
  const pack = await load(language);
  const messages = language === uiLanguage ? {} : { [uiLanguage]: (await load(uiLanguage)).messages };
  return createTone([pack], messages).checker();
}

async function read({ text, language }: ReadQuestion): Promise<Summary> {
  const written = language ?? languageOf(text) ?? "en";
  const reader = readers.get(written) ?? makeReader(written);
  readers.set(written, reader);
  return (await reader).read(text, { language: written }).summary;
}

async function makeReader(language: Language) {
  return createReader([(await load(language)).reading]);
}

const enoughToTell = 700;

function languageOf(text: string): Language | null {
  const { language, uncertainBetween } = detectLanguage(text.slice(0, enoughToTell));
  return language ?? uncertainBetween[0] ?? null;
}

const enoughToTellApart = 80;

/** What was said to be the language, unless the reply is long enough to tell that it is another. */
function languageWritten(reply: string, said: Language | null): Language | null {
  if (said === null || reply.length < enoughToTellApart) return said ?? languageOf(reply);
  const { language, uncertainBetween } = detectLanguage(reply.slice(0, enoughToTell));
  return language === null || uncertainBetween.includes(said) ? said : language;
}

function voiceIn(json: string): Voice {
  if (json !== voice.json) voice = { json, value: json === "" ? {} : (JSON.parse(json) as Voice) };
  return voice.value;
}
