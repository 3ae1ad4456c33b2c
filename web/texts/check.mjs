// Fails when a text is missing in a language, left over in one, empty, or has other placeholders than the Swedish one.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const locales = ["sv", "da", "nb", "en"];

/** @returns {string[]} one sentence for each thing that is wrong */
export function faultsOf(texts, base = "sv") {
  return Object.keys(texts)
    .filter((locale) => locale !== base)
    .flatMap((locale) => compare(texts[base], texts[locale], locale))
    .concat(Object.entries(texts).flatMap(([locale, entries]) => emptyIn(entries, locale)));
}

function compare(base, other, locale) {
  const missing = Object.keys(base).filter((key) => !(key in other));
  const leftOver = Object.keys(other).filter((key) => !(key in base));
  const different = Object.keys(base).filter((key) => key in other && placeholders(base[key]) !== placeholders(other[key]));
  return [
    ...missing.map((key) => `${locale}.json: the text "${key}" is missing.`),
    ...leftOver.map((key) => `${locale}.json: the text "${key}" is not in the base language.`),
    ...different.map(
      (key) =>
        `${locale}.json: "${key}" has ${placeholders(other[key]) || "no placeholders"}, expected ${placeholders(base[key]) || "none"}.`,
    ),
  ];
}

function emptyIn(entries, locale) {
  return Object.entries(entries)
    .filter(([key, text]) => key !== "$schema" && sentences(text).some((sentence) => sentence.trim() === ""))
    .map(([key]) => `${locale}.json: the text "${key}" is empty.`);
}

/** The names in braces, sorted; a text with plural forms counts all its forms as one. */
function placeholders(text) {
  const names = sentences(text).flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map((found) => found[1]));
  return [...new Set(names)].sort((one, other) => one.localeCompare(other)).join(", ");
}

function sentences(text) {
  return typeof text === "string" ? [text] : text.flatMap((form) => Object.values(form.match));
}

const read = (locale) => JSON.parse(readFileSync(fileURLToPath(new URL(`./${locale}.json`, import.meta.url)), "utf8"));
const faults = faultsOf(Object.fromEntries(locales.map((locale) => [locale, read(locale)])));
if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\n`);
  process.exit(1);
}
