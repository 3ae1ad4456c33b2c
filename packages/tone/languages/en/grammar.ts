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
  first: [
    "i i'll i've i'd",
    "am was have had can could will would shall should must may might understand understood know knew think thought hope hoped regret see saw feel felt wish not never also just only sorry and but that if so then now appreciate note noted hear heard mean believe suppose recommend refer advise advised suggest do don't did didn't completely fully really totally sincerely can't cannot couldn't won't wouldn't want wanted need like to for of in on with from or as am been look looked realise realize",
  ],
  heavyLix: 45,
  longWord: [15, 19],
};
