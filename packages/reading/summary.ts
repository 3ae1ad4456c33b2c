import type { PersonalDataType, Reading, Summary } from "./types.ts";

const shown = 0.5;
/** A kind beside the first is named from this share of the whole. */
const shownShare = 0.2;

/** What a composer says in one line above the message, as data: counts, kinds and feelings that are likelier than not. */
export function summarise(text: string, reading: Omit<Reading, "summary">): Summary {
  const { manner, questions, kinds } = reading;
  const feelings = (["upset", "urgent", "grateful", "sarcastic"] as const).filter(
    (feeling) => manner[feeling].confidence >= shown,
  );
  const behalf = manner.onBehalfOf;
  return {
    language: reading.language.language,
    questions: questions.filter(({ form }) => form === "question").length,
    requests: questions.filter(({ form }) => form === "request").length,
    kinds: kinds.filter(({ confidence }, i) => i === 0 || confidence >= shownShare).map(({ kind }) => kind),
    feelings,
    onBehalfOf: behalf ? text.slice(behalf.start, behalf.end) : null,
    personalData: [...new Set<PersonalDataType>(reading.personalData.map(({ type }) => type))],
  };
}
