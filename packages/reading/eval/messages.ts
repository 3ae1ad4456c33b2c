import { readFileSync, readdirSync } from "node:fs";
import type { KindName, Language } from "../index.ts";

/** A message to measure by, with its kinds, the main one first, and the questions in it. `batch` is the number of its file, or 1. */
export type Message = {
  id: string;
  lang: Language;
  text: string;
  kinds: KindName[];
  questions: string[];
  split: "tune" | "measure";
  hard: boolean;
  batch: number;
};

/** A message to learn from, and how many times it counts. */
export type Lesson = { lang: Language; text: string; kind: KindName; weight: number };

export const languages: readonly Language[] = ["sv", "da", "nb", "en"];
const folder = new URL("./messages/", import.meta.url);

/** The messages of `messages/`, by language and batch. */
export function messages(): Message[] {
  return languages.flatMap((language) =>
    readdirSync(folder)
      .filter((file) => file === `${language}.jsonl` || (file.startsWith(`${language}-`) && file.endsWith(".jsonl")))
      .toSorted()
      .flatMap((file) =>
        linesOf(new URL(file, folder)).map((line) => ({
          ...(JSON.parse(line) as Omit<Message, "batch">),
          batch: Number(/-(\d)/.exec(file)?.[1] ?? 1),
        })),
      ),
  );
}

/** The messages of a folder that stand under the names of their kinds: of `teaching`, which is learned from, or of `kinds-only`, which only measures. */
export function sorted(folder: "teaching" | "kinds-only", language: Language): { text: string; kind: KindName }[] {
  let kind: KindName = "other";
  return linesOf(new URL(`./${folder}/${language}.txt`, import.meta.url)).flatMap((text) => {
    if (!text.startsWith("# ")) return [{ text, kind }];
    kind = text.slice(2) as KindName;
    return [];
  });
}

/** Batch 6 is nearest to what people write, and counts twice. */
const nearest = 6;

/** What the weights are learned from: the messages of `teaching/`, under the name of their kind, and those of all batches that may be read. */
export function lessons(): Lesson[] {
  const taught = languages.flatMap((lang) => sorted("teaching", lang).map((lesson) => ({ lang, ...lesson, weight: 1 })));
  const tuned = messages().filter(({ split }) => split === "tune");
  return [
    ...taught,
    ...tuned.map(({ lang, text, kinds, batch }) => ({
      lang,
      text,
      kind: kinds[0] as KindName,
      weight: batch === nearest ? 2 : 1,
    })),
  ];
}

/** A sentence that tells of danger to somebody, or only sounds so. */
export type CrisisSentence = { text: string; crisis: boolean };

/**
 * The sentences of `crisis/` in a language. The lists were made by every other one, and by all under a heading with "seen"; the others only
 * measure.
 */
export function crisisSentences(language: Language, half?: "build" | "measure"): CrisisSentence[] {
  let crisis = true;
  let whole: "build" | null = null;
  let nth = 0;
  return linesOf(new URL(`./crisis/${language}.txt`, import.meta.url)).flatMap((text) => {
    if (text.startsWith("# ")) {
      crisis = text.startsWith("# crisis");
      whole = text.endsWith(" seen") ? "build" : null;
      nth = 0;
      return [];
    }
    const own = whole ?? (nth++ % 2 === 0 ? "build" : "measure");
    return half === undefined || half === own ? [{ text, crisis }] : [];
  });
}

function linesOf(file: URL): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
