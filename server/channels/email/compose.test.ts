import { splitHtmlMail, splitMail, unflow } from "@lyhord/mail-text";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import type { FileStore } from "#kernel";
import type { Outgoing, Quote } from "../channel.ts";
import { ReplyAddresses } from "./reply-address.ts";
import { composeMail } from "./compose.ts";
import { rawHeaderOf } from "./raw-header.ts";

const noFiles: FileStore = {
  put: () => Promise.reject(new Error("none")),
  read: () => Promise.reject(new Error("none")),
  putStream: () => Promise.reject(new Error("Nothing is uploaded here.")),
  stream: () => {
    throw new Error("none");
  },
};

const at = new Date("2026-11-23T09:00:00Z");

async function compose(change: Partial<Outgoing> = {}): Promise<{ header: Map<string, string[]>; raw: string }> {
  const content = await composeMail(
    {
      messageId: "0193582e-0000-7000-8000-000000000001",
      channelId: "0193582e-0000-7000-8000-000000000002",
      headerMessageId: "0193582e@nordljus.example",
      answers: [],
      from: { name: "Åsa på Nordljus", address: "kundservice@nordljus.example" },
      to: [{ name: "Göran Öst", address: "goran@kund.example" }],
      cc: [],
      subject: "Fråga",
      text: "Hej!",
      html: null,
      attachments: [],
      automatic: false,
      ...change,
    },
    at,
    noFiles,
    new ReplyAddresses("a secret"),
  );
  return { header: rawHeaderOf(content), raw: content.toString() };
}

test("a first mail says who, when and which, and claims nothing more", async () => {
  const { header } = await compose();
  expect(header.get("message-id")).toEqual(["<0193582e@nordljus.example>"]);
  expect(header.get("date")).toEqual(["Mon, 23 Nov 2026 09:00:00 +0000"]);
  expect(header.get("from")?.[0]).toMatch(/^=\?UTF-8\?.*\?= <kundservice@nordljus\.example>$/);
  for (const absent of ["in-reply-to", "references", "auto-submitted", "precedence", "bcc", "x-mailer"])
    expect(header.has(absent)).toBe(false);
});

test("an answer names the one it answers and the whole chain, oldest first", async () => {
  const { header } = await compose({ answers: ["c@kund.example", "b@nordljus.example", "a@kund.example"] });
  expect(header.get("in-reply-to")).toEqual(["<c@kund.example>"]);
  expect(header.get("references")).toEqual(["<a@kund.example> <b@nordljus.example> <c@kund.example>"]);
});

test("a chain beyond reason keeps its beginning and its end", async () => {
  const { header, raw } = await compose({ answers: Array.from({ length: 200 }, (_, number) => `${200 - number}@kund.example`) });
  const references = header.get("references")?.[0]?.split(" ") ?? [];
  expect(references).toHaveLength(30);
  expect(references[0]).toBe("<1@kund.example>");
  expect(references.at(-1)).toBe("<200@kund.example>");
  for (const line of raw.split("\r\n")) expect(line.length).toBeLessThan(998);
});

test("an automatic mail says what it is, so that no other machine answers it", async () => {
  const { header } = await compose({ automatic: true });
  expect(header.get("auto-submitted")).toEqual(["auto-replied"]);
  expect(header.get("x-auto-response-suppress")).toEqual(["All"]);
});

test("nothing somebody typed becomes a header of its own", async () => {
  const { header } = await compose({
    subject: "Hej\r\nBcc: spion@annan.example",
    to: [{ name: 'Göran"\r\nBcc: spion@annan.example', address: "goran@kund.example" }],
  });
  expect(header.has("bcc")).toBe(false);
});

/** The two parts as a mail program has them. */
async function partsOf(change: Partial<Outgoing>): Promise<{ text: string; html: string }> {
  const { raw } = await compose(change);
  expect(raw).toContain("Content-Type: text/plain; charset=utf-8; format=flowed");
  const { text, html } = await simpleParser(raw);
  return { text: unflow(text ?? "").trimEnd(), html: html === false ? "" : (html ?? "") };
}

const quote: Quote = {
  from: { name: "Göran Öst", address: "goran@kund.example" },
  at: "2026-11-22T20:05:00Z",
  timeZone: "Europe/Stockholm",
  language: "sv",
  text: "Hej!\n\nFår jag ta med <b>barnvagnen</b> på bussen & tåget, och kostar det i så fall något extra på helgen?\n\nMvh Göran",
};
const answer = "<p>Hej Göran!</p><p>Ja, den åker gratis.</p><p>Vänliga hälsningar<br />Åsa</p>";
const answerLines = ["Hej Göran!", "Ja, den åker gratis.", "Vänliga hälsningar", "Åsa"];
const filled = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

test("text and HTML stand side by side", async () => {
  const { raw } = await compose({ html: "<p>Hej!</p>" });
  expect(raw).toContain("multipart/alternative");
  expect(raw).toContain("text/plain");
  expect(raw).toContain("<p>Hej!</p>");
});

test("a file path or an address in place of content is not followed", async () => {
  const { raw } = await compose({ html: '<img src="/etc/passwd"><img src="https://annan.example/x.png">' });
  expect(raw).not.toContain("root:");
  expect(raw).not.toContain("multipart/related");
});

test("the plain text says what the HTML says: where links lead, numbers, hyphens, quotes, rows; nothing twice, nothing noisy", async () => {
  const { text } = await partsOf({
    html: [
      '<h2>Priser</h2><p>Se <a href="https://nordljus.example/priser?a=1&amp;b=2">prislistan</a>, <a href="https://www.nordljus.example/">www.nordljus.example</a>',
      ' eller <a href="mailto:info@nordljus.example">info@nordljus.example</a>. <strong>Inte</strong> <em>nu</em>.</p>',
      "<ol><li><p>Köp</p></li><li><p>Res</p><ul><li><p>i tid</p></li></ul></li></ol><blockquote><p>Vad kostar det?</p></blockquote>",
      "<table><tbody><tr><th><p>Resa</p></th><th>Pris</th></tr><tr><td>Enkel</td><td>34&nbsp;kr</td></tr></tbody></table><p></p><p>Hej då</p>",
      '<p>1 &lt; 2 <img src="cid:x" alt="Karta" /></p>',
    ].join(""),
  });
  expect(text.split("\n").filter((line) => line !== "")).toEqual([
    "Priser",
    "Se prislistan <https://nordljus.example/priser?a=1&b=2>, www.nordljus.example eller info@nordljus.example. Inte nu.",
    "1. Köp",
    "2. Res",
    "   - i tid",
    "> Vad kostar det?",
    "Resa | Pris",
    "Enkel | 34 kr",
    "Hej då",
    "1 < 2 [Karta]",
  ]);
});

test("long lines are flowed, so that a phone breaks them anew", async () => {
  const sentence = "Bussen går var tionde minut från torget, men inte på söndagar eller när isen ligger. ".repeat(4).trim();
  for (const change of [{ text: sentence }, { html: `<p>${sentence}</p>` }]) {
    expect((await partsOf(change)).text).toBe(sentence);
  }
});

describe("the HTML is a page", () => {
  test("that says its language, and is light or dark as its reader is", async () => {
    const { html } = await partsOf({ html: "<p>Hej</p>", language: "nb", subject: "Pris < 100" });
    expect(html).toMatch(/<html lang="nb" dir="ltr">/);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('<meta name="supported-color-schemes" content="light dark">');
    expect(html).toContain("<title>Pris &lt; 100</title>");
    // Neither paper nor letters have a colour of their own.
    expect(html).not.toMatch(/background|[{;"\s]color\s*:/);
  });

  test("that goes from right to left where its letters do, and then claims none of our languages", async () => {
    const { html } = await partsOf({ html: "<p>مرحبا، الحافلة تغادر في الساعة 8.</p>", language: "sv" });
    expect(html).toMatch(/<html dir="rtl">/);
  });

  test("that fetches nothing from anywhere", async () => {
    const { html } = await partsOf({
      html: '<p><img alt="" data-remote-src="https://annan.example/x.png" />Hej <a href="https://nordljus.example/">här</a></p>',
      quote: { ...quote, text: '<img src="https://annan.example/y.png">' },
    });
    expect(html).not.toMatch(/<(?:img|link|script)\b|url\(|@import/);
  });
});

describe("the message answered stands beneath the answer", () => {
  test.each([
    ["sv", "Den 22 november 2026 kl. 21:05 skrev Göran Öst <goran@kund.example>:"],
    ["da", "Den 22. november 2026 kl. 21.05 skrev Göran Öst <goran@kund.example>:"],
    ["nb", "Den 22. november 2026 kl. 21:05 skrev Göran Öst <goran@kund.example>:"],
    ["en", "On 22 November 2026 at 21:05, Göran Öst <goran@kund.example> wrote:"],
  ] as const)("introduced in the conversation's language: %s", async (language, line) => {
    const { text, html } = await partsOf({ html: answer, quote: { ...quote, language } });
    expect(text).toContain(`\n\n${line}\n> Hej!\n>\n> Får jag ta med <b>barnvagnen</b>`);
    expect(html).toContain(line.replace("<", "&lt;").replace(">", "&gt;"));
    // Ours is cut exactly, as text and as HTML.
    expect(filled(splitMail({ text }).visible)).toEqual(answerLines);
    expect(filled(splitHtmlMail({ html }).visible)).toEqual(answerLines);
    expect(splitHtmlMail({ html }).visibleHtml).not.toContain("barnvagnen");
    expect(splitHtmlMail({ html }).hiddenHtml).not.toContain("åker gratis");
  });

  test("a name can't make it something else", async () => {
    const name = "Göran:\r\n\r\n<b>Fel</b> ".repeat(20);
    const { text, html } = await partsOf({ html: answer, quote: { ...quote, from: { name, address: "g@kund.example" } } });
    expect(filled(splitMail({ text }).visible)).toEqual(answerLines);
    expect(filled(splitHtmlMail({ html }).visible)).toEqual(answerLines);
    expect(html).not.toContain("<b>");
  });
});

describe("what comes back from a customer is cut to what they wrote", () => {
  const words = "Tack, då vet jag!";
  const marked = (text: string) =>
    text
      .split("\n")
      .map((line) => (line.startsWith(">") ? `>${line}` : line === "" ? ">" : `> ${line}`))
      .join("\n");
  const inner = (html: string) => /<body>([^]*)<\/body>/.exec(html)?.[1] ?? "";

  test.each([
    [
      "Gmail",
      (html: string, reply: string) =>
        `<div dir="ltr">${reply}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den mån 23 nov. 2026 kl 10:00 skrev Åsa på Nordljus &lt;<a href="mailto:kundservice@nordljus.example">kundservice@nordljus.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><u></u>${inner(html)}</blockquote></div>`,
    ],
    [
      "Outlook",
      (html: string, reply: string) =>
        `<html><head><style>p {margin:0}</style></head><body><div class="elementToProof">${reply}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Från:</b> Åsa på Nordljus &lt;kundservice@nordljus.example&gt;<br><b>Skickat:</b> den 23 november 2026 10:00<br><b>Till:</b> Göran Öst &lt;goran@kund.example&gt;<br><b>Ämne:</b> Re: Fråga</font><div>&nbsp;</div></div><div>${inner(html).replaceAll(/class="/g, 'class="x_')}</div></body></html>`,
    ],
    [
      "Apple Mail",
      (html: string, reply: string) =>
        `<html><body style="overflow-wrap: break-word;">${reply}<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>23 nov. 2026 kl. 10:00 skrev Åsa på Nordljus &lt;kundservice@nordljus.example&gt;:</div><br class="Apple-interchange-newline"><div>${inner(html)}</div></blockquote></div><br></body></html>`,
    ],
    [
      "a phone that marks nothing",
      (html: string, reply: string) =>
        `<div>${reply}</div><div><br></div><div>Den 23 nov. 2026 kl. 10:00 skrev Åsa på Nordljus &lt;kundservice@nordljus.example&gt;:</div>${inner(html)}`,
    ],
  ])("%s, HTML", async (_program, wrapped) => {
    const { html } = await partsOf({ html: answer, language: "sv", quote });
    const { visible, visibleHtml } = splitHtmlMail({ html: wrapped(html, words) });
    expect(filled(visible)).toEqual([words]);
    expect(visibleHtml).not.toMatch(/gratis|barnvagnen|Nordljus/);
    // Who adds nothing of their own, or only what their program adds, has not written.
    for (const nothing of ["", "Skickat från min iPhone"]) expect(splitHtmlMail({ html: wrapped(html, nothing) }).body).toBe("");
  });

  test.each([
    ["Gmail", "Den mån 23 nov. 2026 kl 10:00 skrev Åsa på Nordljus <\nkundservice@nordljus.example>:\n\n", true],
    ["Apple Mail", "23 nov. 2026 kl. 10:00 skrev Åsa på Nordljus <kundservice@nordljus.example>:\n\n", true],
    [
      "Outlook",
      "________________________________\nFrån: Åsa på Nordljus <kundservice@nordljus.example>\nSkickat: den 23 november 2026 10:00\nTill: Göran Öst <goran@kund.example>\nÄmne: Re: Fråga\n\n",
      false,
    ],
  ])("%s, text", async (_program, introduction, marks) => {
    const { text } = await partsOf({ html: answer, language: "sv", quote });
    const whole = (reply: string) => `${reply}\n\n${introduction}${marks ? marked(text) : text}\n`;
    expect(filled(splitMail({ text: whole(words) }).visible)).toEqual([words]);
    for (const nothing of ["", "Skickat från min iPhone"]) expect(splitMail({ text: whole(nothing) }).body).toBe("");
  });
});
