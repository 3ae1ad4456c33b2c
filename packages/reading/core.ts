/** The reader without any language: bring those you need, as in `createReader([sv, en])`. */
export { createReader, type Reader } from "./reader.ts";
export { plainText } from "./markup.ts";
export { detectLanguage } from "./language.ts";
export { redactWith } from "./personal-data.ts";
export { summarise } from "./summary.ts";
export { paragraphs, words } from "./words.ts";
export type { LanguagePack } from "./pack.ts";
export type * from "./types.ts";
