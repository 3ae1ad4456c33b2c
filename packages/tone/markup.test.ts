import { describe, expect, it } from "vitest";
import { check, type Result } from "./index.ts";
import { withoutMarkup } from "./text/markup.ts";

describe("a reply in HTML", () => {
  it.each<[Result["language"], string, string, string]>([
    [
      "sv",
      "Hej, när öppnar ni på lördag?",
      "Hej! Vi öppnar kl. 9 på lördag. Hälsningar Åsa",
      "Hej! Vi &ouml;ppnar kl. 9 p&aring; l&ouml;rdag. H&auml;lsningar &Aring;sa",
    ],
    [
      "da",
      "Hej, hvornår åbner I på lørdag?",
      "Hej! Vi åbner kl. 9 på lørdag. Venlig hilsen Åse",
      "Hej! Vi &aring;bner kl. 9 p&#229; l&oslash;rdag. Venlig hilsen &Aring;se",
    ],
    [
      "nb",
      "Hei, når åpner dere på lørdag?",
      "Hei! Vi åpner kl. 9 på lørdag. Vennlig hilsen Åse",
      "Hei! Vi &aring;pner kl. 9 p&#xe5; l&oslash;rdag. Vennlig hilsen &Aring;se",
    ],
    [
      "en",
      "Hi, when do you open on Saturday?",
      "Hi! We open at 9 on Saturday – Mrs O'Hara opens. Best wishes, Per",
      "Hi! We open at 9 on <b>Saturday</b> &ndash; Mrs O&apos;Hara opens. Best&nbsp;wishes, Per",
    ],
  ])("is read as what it shows, in %s", (language, customer, plain, html) => {
    const [shown, marked] = [check({ customer, reply: plain }), check({ customer, reply: html })];
    expect(marked.language).toBe(language);
    expect(marked.score).toBe(shown.score);
    expect(marked.findings.map((one) => one.rule)).toEqual(shown.findings.map((one) => one.rule));
  });

  it.each<[Result["language"], string, string]>([
    ["sv", "F&ouml;r <b>samtliga</b> g&auml;ller kl. 9.", "samtliga"],
    ["da", "P&aring; mandag <b>ang&aring;ende</b> aftalen g&aelig;lder kl. 9.", "angående"],
    ["nb", "N&aring; gjelder <b>foreligger</b> kl. 9.", "foreligger"],
    ["en", "&pound;9 &ndash; <b>prior to</b> Monday.", "prior to"],
  ])("is marked where its words stand, and not in a script, in %s", (language, reply, word) => {
    const html = `<script>var a = "${word}";</script><style>${word}</style><p>${reply}</p>`;
    const heavy = check({ customer: "", reply: html, language }).findings.filter((one) => one.rule === "officialese");
    expect(heavy.map((one) => one.evidence)).toEqual([word]);
    const [start, end] = heavy[0]!.span;
    expect(withoutMarkup(html.slice(start, end)).text.trim()).toBe(word);
  });

  it("leaves what only looks like it", () => {
    for (const text of ["pris < 100 & > 50", "<anna@example.org>", "&nej;", "<!-- a", "<script", ""])
      expect(withoutMarkup(text).text).toBe(text);
  });
});
