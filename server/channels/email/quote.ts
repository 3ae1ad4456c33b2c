import type { Person, Quote } from "../channel.ts";
import { directionOf, escapeHtml } from "./page.ts";

const longestName = 80;

/** "Den 26 november 2026 kl. 10:14 skrev Anna Berg <anna@kund.example>:", on one line. */
function attributionOf({ from, at, timeZone, language }: Quote): string {
  const date = new Date(at);
  const tell = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { timeZone, ...options }).format(date);
  const day = tell({ day: "numeric", month: "long", year: "numeric" });
  const time = tell({ hour: "2-digit", minute: "2-digit" });
  const writer = personIn(from);
  return {
    sv: `Den ${day} kl. ${time} skrev ${writer}:`,
    da: `Den ${day} kl. ${time} skrev ${writer}:`,
    nb: `Den ${day} kl. ${time} skrev ${writer}:`,
    en: `On ${day} at ${time}, ${writer} wrote:`,
  }[language];
}

function personIn({ name, address }: Person): string {
  const plain = (name ?? "")
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}<>:]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plain === "" || plain === address ? `<${address}>` : `${plain.slice(0, longestName).toWellFormed()} <${address}>`;
}

/** The quote as plain text, each of its lines marked. */
export function quotedText(quote: Quote): string {
  const lines = quote.text.split(/\r\n|\r|\n/).map((line) => (line === "" ? ">" : `> ${line}`));
  return `${attributionOf(quote)}\n${lines.join("\n")}`;
}

/**
 * The quote as HTML, marked the way Gmail marks one (`gmail_quote`) and Apple Mail and Thunderbird (`type="cite"`): these fold it, Outlook folds
 * what it has seen before, and `splitHtmlMail` cuts it. Made of its words alone: nothing that a stranger sent as HTML leaves in our name.
 */
export function quotedHtml(quote: Quote): string {
  const words = escapeHtml(quote.text).replaceAll(/\r\n|\r|\n/g, "<br>\n");
  return `<div class="gmail_quote" style="margin-top:1.5em">
<div class="gmail_attr">${escapeHtml(attributionOf(quote))}</div>
<blockquote class="gmail_quote" type="cite" dir="${directionOf(quote.text)}" style="${look}">
${words}
</blockquote>
</div>`;
}

/** The line stands out from a light page and from a dark one alike. */
const look = "margin:.5em 0 0;padding:0 0 0 .8em;border-left:2px solid #8a8f98";
