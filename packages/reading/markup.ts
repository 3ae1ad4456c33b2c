/*
 * People paste what they see, and with it now and then the HTML it is made of. Only tags that HTML has are taken for such: "pris < 100"
 * and "<anna@example.org>" are words. What is blanked keeps its length, so that places in the text stay the text's own.
 */

const names =
  "a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|object|ol|o:p|option|p|picture|pre|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|u|ul|video|wbr";
const tag = new RegExp(`<(?:!--|!doctype\\b[^<>]*>|(/?)(${names})(?=[\\s/>])[^<>]*>)`, "gi");
/** Tags inside a sentence; at all others a line ends. */
const inline = /^(?:a|abbr|b|big|cite|code|em|font|i|label|s|small|span|strike|strong|sub|sup|u|wbr|o:p)$/i;
/** What stands between these is for the machine. */
const unseen = ["style", "script", "title", "head", "svg"];

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const letters: Record<string, string> = {
  aring: "å",
  auml: "ä",
  ouml: "ö",
  oslash: "ø",
  aelig: "æ",
  eacute: "é",
  egrave: "è",
  uuml: "ü",
  aacute: "á",
  oacute: "ó",
  Aring: "Å",
  Auml: "Ä",
  Ouml: "Ö",
  Oslash: "Ø",
  AElig: "Æ",
  Eacute: "É",
  Uuml: "Ü",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  euro: "€",
  pound: "£",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  sect: "§",
  bull: "•",
};

/** The text with spaces, or a line break, where it had HTML tags; of the same length, and itself when it had none. */
export function blankMarkup(text: string): string {
  if (!text.includes("<")) return text;
  let out = "";
  let at = 0;
  const closings = new Map<string, RegExp | null>();
  tag.lastIndex = 0;
  for (let found = tag.exec(text); found; found = tag.exec(text)) {
    const end = endOf(text, found, closings);
    if (end < 0) continue;
    const line = found[2] !== undefined && !inline.test(found[2]);
    out += text.slice(at, found.index) + (line ? "\n" : " ") + " ".repeat(end - found.index - 1);
    at = end;
    tag.lastIndex = end;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** Where what a tag begins is over: after the tag, or after the whole comment, style or script; -1 for a comment without an end. */
function endOf(text: string, found: RegExpExecArray, closings: Map<string, RegExp | null>): number {
  const after = found.index + found[0].length;
  const name = found[2]?.toLowerCase() ?? (found[0] === "<!--" ? "--" : "");
  const hides = name === "--" || (found[1] === "" && unseen.includes(name));
  if (!hides) return after;
  if (!closings.has(name)) closings.set(name, new RegExp(name === "--" ? "-->" : `</${name}\\s*>`, "gi"));
  const closing = closings.get(name);
  if (closing) {
    closing.lastIndex = after;
    const end = closing.exec(text);
    if (end) return end.index + end[0].length;
    // None here, none further on: it isn't looked for again.
    closings.set(name, null);
  }
  return name === "--" ? -1 : after;
}

/** The words of a text that may be HTML: without tags, its entities read. A text without either comes back as it is. */
export function plainText(text: string): string {
  const blank = blankMarkup(text);
  const tidy =
    blank === text
      ? text
      : blank
          .replaceAll(/[^\S\n]+/g, " ")
          .replaceAll(/ ?\n[ \n]*/g, "\n")
          .replaceAll(/ (?=[.,;:!?])/g, "")
          .trim();
  return tidy.replaceAll(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return letters[name] ?? letters[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
