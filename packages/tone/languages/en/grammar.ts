import type { Grammar } from "../tongue.ts";

export const grammar: Grammar = {
  inflection: [
    ["", "s"],
    ["", "es"],
    ["", "ed"],
    ["", "ing"],
    ["e", "ed"],
    ["e", "ing"],
    ["y", "ies"],
    ["y", "ied"],
    ["e", "es"],
  ],
  lawWord: /^(?:statute|statutory|legislation|regulations)$/,
  passives: "",
  auxiliaries: "is are was were be been being",
  participle:
    /^(?:\p{L}{3,}ed|given|taken|sent|made|done|held|kept|paid|told|shown|written|drawn|found|sought|borne|undertaken|withdrawn|withheld|dealt)$/u,
  heavyLix: 45,
  longWord: [15, 19],
};
