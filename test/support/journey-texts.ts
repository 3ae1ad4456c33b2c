import da from "../../web/texts/da.json" with { type: "json" };
import en from "../../web/texts/en.json" with { type: "json" };
import nb from "../../web/texts/nb.json" with { type: "json" };
import sv from "../../web/texts/sv.json" with { type: "json" };

const all = { sv, da, nb, en };
export type Language = keyof typeof all;
export const languages = Object.keys(all) as Language[];

/** The texts that are one sentence each, whatever is counted in them. */
type Key = { [K in keyof typeof sv]: (typeof sv)[K] extends string ? K : never }[keyof typeof sv];
type Parts = Record<string, string | number>;

/** What stands on the screen in a language: `says("sv")("assigned_to", { name: "Bo" })`. */
export function says(language: Language): (key: Key, parts?: Parts) => string {
  return (key, parts = {}) => all[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(parts[name] ?? whole));
}

/** The same as a pattern, where anything may stand in the places that are not given. */
export function saysLike(language: Language): (key: Key, parts?: Parts) => RegExp {
  return (key, parts = {}) => {
    const pieces = all[language][key].split(/\{(\w+)\}/);
    const source = pieces.map((piece, index) => {
      if (index % 2 === 0) return literally(piece);
      return parts[piece] === undefined ? ".*" : literally(String(parts[piece]));
    });
    return new RegExp(source.join(""));
  };
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
