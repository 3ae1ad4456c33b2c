import { describe, expect, test } from "vitest";
import { htmlToText, splitHtmlMail, splitMail, unflow } from "./index.ts";

const eighth = 40_000;
const million = 1_000_000;
/** Eight times the input takes eight times as long if time is linear, sixty-four if quadratic; half of that leaves room for a busy machine. */
const most = 32;
const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const texts: Record<string, string> = {
  "one line of >": ">",
  "lines of >": ">\n",
  "lines of On": "On \n",
  "attributions without an end": "On Mon, 3 Mar 2025 at 10:14 Anna <a@example.org\n",
  "lines that end like attributions": "On a@b 1:\n",
  attributions: "On Mon, 3 Mar 2025 at 10:14, Anna <a@example.org> wrote:\n",
  "labels without end": "From: a@example.org\n",
  "half header blocks": "From: a\nSent: b\n",
  "separators alone": "-----x-----\n",
  "signature marks": "-- \n",
  dashes: "--\nx\n",
  "device lines": "Sent from my iPhone\n\n",
  closings: "Mvh\nAnna\n\n",
  "notice after notice": "This email is confidential and intended solely for the addressee, whoever that may be today.\n\n",
  "quotes and answers": "> a\nb\n",
  "blank lines": "\n",
  spaces: " ",
  "at signs": "a@",
  colons: "a: ",
  fences: "```\n",
  rules: "_____\n\n",
  "a single word": "x",
  "lone surrogates": "\ud800",
};

const pages: Record<string, string> = {
  brackets: "<",
  "unclosed tags": "<a ",
  "unclosed quotes": '<a b="',
  "quotes and brackets": `<a b='>"<`,
  "nested quotes": '<blockquote type="cite">x',
  "nested divs": "<div>x",
  "closes without opens": "</div></b>",
  "misnested formatting": "<b><i><div>x</b></i>",
  comments: "<!-- ",
  scripts: "<script>",
  references: "&#x41;&am",
  cells: "<td>",
  "hidden within hidden": '<div style="display:none">x',
  breaks: "<br>",
  "quote and answer": '<blockquote type="cite">a</blockquote>b',
};

/** Milliseconds that this thread computes: those in which it waits for its turn on a busy machine are not its own. */
function time(work: () => void): number {
  const from = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}

/** How much longer eight times the input takes. What takes no time at all counts as 5 ms; a slow run gets a second chance. */
function growth(work: (length: number) => void): number {
  work(eighth / 5);
  const small = Math.max(
    5,
    Math.min(
      time(() => work(eighth)),
      time(() => work(eighth)),
    ),
  );
  const once = time(() => work(eighth * 8)) / small;
  return once < most ? once : time(() => work(eighth * 8)) / small;
}

describe("hostile text takes linear time", () => {
  test.each(Object.entries(texts))(
    "%s",
    (_name, piece) => {
      expect(growth((length) => splitMail({ text: repeat(piece, length) }))).toBeLessThan(most);
    },
    20_000,
  );
});

describe("hostile HTML takes linear time", () => {
  test.each(Object.entries(pages))(
    "%s",
    (_name, piece) => {
      expect(growth((length) => splitHtmlMail({ html: repeat(piece, length) }))).toBeLessThan(most);
    },
    20_000,
  );
});

test.each([">", "> ", "On \n", "On Mon, 3 Mar 2025 at 10:14 Anna <a@example.org\n"])(
  "a million characters of %j take a moment",
  (piece) => {
    expect(time(() => splitMail({ text: repeat(piece, million) }))).toBeLessThan(5000);
  },
  20_000,
);

test("unflow takes linear time", () => {
  expect(growth((length) => unflow(repeat(">a \n", length)))).toBeLessThan(most);
});

/** A fixed run of numbers: the same mails every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

describe("whatever comes in", () => {
  test("the parts of a text joined are the text, and only known lines are visible", () => {
    const pieces = Object.values(texts).concat(
      "Hej Anna\n",
      "\r\n",
      "\r",
      "> q\n",
      "Från: a <a@b.se>\nÄmne: x\n",
      "🎉\n",
      "PS x\n",
    );
    const next = numbers(7);
    for (let round = 0; round < 800; round++) {
      let text = "";
      for (let count = next() * 14; count > 0; count--) text += pieces[Math.floor(next() * pieces.length)] ?? "";
      const split = splitMail({ text });
      expect(split.parts.map((part) => part.text).join("")).toBe(text);
      let at = 0;
      for (const part of split.parts) {
        expect(part.start).toBe(at);
        at = part.end;
      }
      for (const line of split.visible.split(/[\r\n]+/)) expect(text).toContain(line);
    }
  });

  test("no word of a page is lost between visible and hidden, and both are balanced", () => {
    const pieces = Object.values(pages).concat(
      "<p>",
      "</p>",
      "</blockquote>",
      "<ul><li>",
      "Från: a <b>x</b><br>",
      "</table>",
      "<table><tr>",
      "-- <br>",
    );
    const next = numbers(11);
    for (let round = 0; round < 800; round++) {
      let html = "";
      let word = 0;
      for (let count = next() * 14; count > 0; count--)
        html += `${pieces[Math.floor(next() * pieces.length)] ?? ""} w${word++}w `;
      const { visibleHtml, hiddenHtml, text, parts } = splitHtmlMail({ html });
      expect(parts.map((part) => part.text).join("")).toBe(text);
      const shown = `${htmlToText(visibleHtml)} ${htmlToText(hiddenHtml)}`;
      for (const found of text.match(/w\d+w/g) ?? []) expect(shown).toContain(found);
    }
  });
});
