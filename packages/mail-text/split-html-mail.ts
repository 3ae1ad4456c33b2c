import { htmlLines, type HtmlLines } from "./html-lines.ts";
import { voidElements, type Token } from "./html-tokens.ts";
import { markArrowed, read } from "./regions.ts";
import type { Forwarded } from "./sender.ts";
import { describeSplit, isAnswer, isForwarded, linesShown, type Part } from "./split-mail.ts";

export interface SplitHtmlMail {
  /** What is read first, as balanced HTML. NOT sanitised: it is the source with parts left out. */
  visibleHtml: string;
  /** All the rest, in order, as balanced HTML; empty when nothing was left out. NOT sanitised. */
  hiddenHtml: string;
  /** The mail as text, as far as it is read, quoted lines with `> `. */
  text: string;
  /** As `splitMail` gives them, over `text`. */
  parts: Part[];
  visible: string;
  written: string;
  body: string;
  inline: boolean;
  forwarded?: Forwarded;
}

/**
 * The same decision as `splitMail` on HTML, with what the elements say: quotes (`blockquote[type=cite]`, `.gmail_quote`, `.yahoo_quoted`,
 * …), Outlook's marks (`#divRplyFwdMsg`, `#appendonsend`, its line above the header), signatures (`.gmail_signature`, …), with the `x_`
 * that Outlook puts before names it quotes. Needs no DOM. Time is linear in the length of the HTML; its first 20,000 lines and 200,000 tags and
 * texts are read, and where there are more nothing is hidden. Never throws.
 *
 * The HTML given back is as dangerous as the one given: sanitise it before it is shown.
 */
export function splitHtmlMail({ html, subject }: { html: string; subject?: string }): SplitHtmlMail {
  const page = htmlLines(html);
  markArrowed(page.lines);
  const { labels, forwards } = read(page.lines, isForwarded(subject, page.lines), isAnswer(subject));
  const { visible } = linesShown(page.lines, labels);
  const description = describeSplit(page.text, page.lines, labels, forwards);
  const all = page.cut || page.lines.every((line, at) => visible[at] === 1 || line.trimmed === "");
  return {
    visibleHtml: all ? html : pick(html, page, (line) => visible[line] === 1),
    hiddenHtml: all ? "" : pick(html, page, (line) => visible[line] !== 1),
    text: page.text,
    ...description,
  };
}

/** The source of a token; of a broken tag only its name, lest it swallow what now stands beside it. */
const tag = (html: string, { kind, name, start, end, broken }: Token): string =>
  broken && kind === "open" ? `<${name}>` : html.slice(start, end);

/** An element opened in the source; its tag is given out when something inside it is. */
interface Pending {
  token: Token;
  name: string;
  given: boolean;
  /** Empty cells before the first filled one: kept, lest columns move. */
  before: string;
}

const always = new Set(["style", "meta", "base", "link"]);

/**
 * Gives the source with only the chosen lines. Opening tags wait until something inside is given out, so that nothing empty is left and
 * all is balanced; each tag is given out at most once, so it is linear.
 */
function pick(html: string, { tokens, lineOf }: HtmlLines, chosen: (line: number) => boolean): string {
  const out: string[] = [];
  const stack: Pending[] = [];
  const openNames = new Map<string, number>();
  let flushed = 0;
  const flush = () => {
    for (; flushed < stack.length; flushed++) {
      const open = stack[flushed];
      if (open === undefined) break;
      open.given = true;
      out.push(tag(html, open.token), open.before);
    }
  };
  const close = () => {
    const open = stack.pop();
    if (open === undefined) return "";
    openNames.set(open.name, (openNames.get(open.name) ?? 1) - 1);
    flushed = Math.min(flushed, stack.length);
    if (open.given) out.push(`</${open.name}>`);
    else if (open.name === "td" || open.name === "th") emptyCell(html, open, stack.at(-1), out);
    return open.name;
  };
  tokens.forEach((token, at) => {
    const line = lineOf[at] ?? -1;
    if (line >= 0) {
      if (!chosen(line)) return;
      flush();
      const source = tag(html, token);
      // What was read as text is text to browsers as well, whatever stands beside it now.
      out.push(token.kind === "text" ? source.replaceAll("<", "&lt;") : source);
    } else if (token.kind === "open" && !voidElements.has(token.name)) {
      stack.push({ token, name: token.name, given: false, before: "" });
      openNames.set(token.name, (openNames.get(token.name) ?? 0) + 1);
      if (always.has(token.name)) flush();
    } else if (token.kind === "close") {
      if ((openNames.get(token.name) ?? 0) > 0) while (close() !== token.name);
    } else if (always.has(token.name)) {
      out.push(html.slice(token.start, token.end));
    } else if (
      token.kind === "text" &&
      (stack.at(-1)?.given ?? out.length > 0) &&
      !/\S/.test(html.slice(token.start, Math.min(token.end, token.start + 2000)))
    ) {
      out.push(html.slice(token.start, token.end));
    }
  });
  while (stack.length > 0) close();
  return out.join("").trim();
}

function emptyCell(html: string, cell: Pending, row: Pending | undefined, out: string[]): void {
  const empty = `${tag(html, cell.token)}</${cell.name}>`;
  if (row === undefined) return;
  if (row.given) out.push(empty);
  else if (row.before.length < 10_000) row.before += empty;
}
