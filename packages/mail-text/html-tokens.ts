import { namedCharacters } from "./words/entities.ts";

/**
 * A tolerant reader of HTML: a flat run of tokens that together are the source. It never fails and never looks at a character more than
 * a few times: what a broken tag would make it search for twice is remembered.
 */
export interface Token {
  kind: "open" | "close" | "text" | "other";
  /** Name of the element in lower case; empty for text and others. */
  name: string;
  /** As in the source. */
  start: number;
  end: number;
  /** Attributes asked for by the rules, lower-case names; only on opening tags. */
  attributes: Readonly<Record<string, string>>;
  /** A quote in the tag never closes: given out beside other text it would swallow that. */
  broken: boolean;
}

const none: Readonly<Record<string, string>> = {};
const rawText = new Set(["script", "style", "title", "textarea", "xmp", "noembed", "noframes", "template"]);
export const voidElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** No letter has more. */
const mostTokens = 200_000;

/** At most so many; where the last of them ends before the source does, that is not all. */
export function tokenize(html: string): Token[] {
  const tokens: Token[] = [];
  const search = forwardSearch(html);
  let at = 0;
  let text = 0;
  const push = (kind: Token["kind"], name: string, end: number, attributes = none, broken = false) => {
    if (text < at) tokens.push({ kind: "text", name: "", start: text, end: at, attributes: none, broken: false });
    tokens.push({ kind, name, start: at, end, attributes, broken });
    at = text = end;
  };
  for (;;) {
    if (tokens.length >= mostTokens) return tokens;
    at = html.indexOf("<", at);
    if (at < 0) break;
    const next = html.charCodeAt(at + 1);
    const slash = next === 47;
    if (next === 33 || next === 63) {
      const end = html.startsWith("<!--", at) ? search("-->", at + 2) : search(">", at);
      if (end < 0) at++;
      else push("other", "", end);
    } else if (isLetter(slash ? html.charCodeAt(at + 2) : next)) {
      const { end, broken } = tagEnd(html, at, search);
      // Cut off within a tag: browsers drop it, and so it can't swallow what follows.
      if (end < 0) {
        push("other", "", html.length);
        break;
      }
      const name = tagName(html, at + (slash ? 2 : 1));
      const attributes = slash || broken ? none : readAttributes(html.slice(at + 1 + name.length, end - 1));
      push(slash ? "close" : "open", name, end, attributes, broken);
      if (!slash && rawText.has(name)) {
        const close = search(`</${name}`, at);
        const stop = close < 0 ? html.length : close - name.length - 2;
        if (stop > at) tokens.push({ kind: "other", name, start: at, end: stop, attributes: none, broken: false });
        at = text = stop;
      }
    } else at++;
  }
  if (text < html.length) tokens.push({ kind: "text", name: "", start: text, end: html.length, attributes: none, broken: false });
  return tokens;
}

/** Finds the end of the next occurrence, or -1; what was not found once is not searched for again. */
function forwardSearch(html: string): (needle: string, from: number) => number {
  const lower = html.length < 1 ? "" : html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const missing = new Set<string>();
  return (needle, from) => {
    if (missing.has(needle)) return -1;
    const found = lower.indexOf(needle, from);
    if (found < 0) missing.add(needle);
    return found < 0 ? -1 : found + needle.length;
  };
}

/** After the `>` that ends a tag, passing those in quoted values; -1 when there is none. A quote that never closes is none. */
function tagEnd(html: string, start: number, search: (needle: string, from: number) => number): { end: number; broken: boolean } {
  let broken = false;
  for (let at = start + 1; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 62) return { end: at + 1, broken };
    if ((code !== 34 && code !== 39) || html.charCodeAt(at - 1) !== 61) continue;
    const closed = search(code === 34 ? '"' : "'", at + 1);
    if (closed < 0) broken = true;
    else at = closed - 1;
  }
  return { end: -1, broken };
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function tagName(html: string, start: number): string {
  let end = start;
  while (end < html.length && end - start < 60 && !/[\s/>]/.test(html.charAt(end))) end++;
  return html.slice(start, end).toLowerCase();
}

const wanted = new Set(["class", "id", "type", "style", "color", "name", "cite", "href", "alt", "src", "title"]);

function readAttributes(source: string): Readonly<Record<string, string>> {
  if (!source.includes("=")) return none;
  const attributes: Record<string, string> = {};
  const pattern = /([^\s"'>/=]{1,80})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
  for (const match of source.matchAll(pattern)) {
    const name = (match[1] ?? "").toLowerCase();
    if (wanted.has(name) && attributes[name] === undefined) attributes[name] = match[2] ?? match[3] ?? match[4] ?? "";
  }
  return attributes;
}

/** Replaces character references (`&aring;`, `&#229;`, `&#xe5;`); unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));?/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedCharacters.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
      return String.fromCodePoint(code);
    },
  );
}
