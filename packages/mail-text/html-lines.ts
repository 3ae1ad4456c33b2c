import { hueOf, type Hue } from "./colours.ts";
import { markOf, type Mark } from "./html-marks.ts";
import { decodeEntities, tokenize, voidElements, type Token } from "./html-tokens.ts";
import { clean, mostLines, type Hint, type Line } from "./lines.ts";

export interface HtmlLines {
  tokens: Token[];
  /** For each token with something to see, the line it is on; -1 for the others. */
  lineOf: Int32Array;
  lines: Line[];
  /** The lines as text, quoted ones with `> `. Offsets of the lines are into this. */
  text: string;
  /** There is more than is read of any mail: what comes below is in none of these. */
  cut: boolean;
}

const blocks = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
/** Cells share a line, but hold what is in them together. */
const holds = (name: string): boolean => blocks.has(name) || name === "td" || name === "th";
const spaced = new Set("p h1 h2 h3 h4 h5 h6 ul ol table pre blockquote".split(" "));
const unseen = new Set("script style title head template noembed noframes textarea".split(" "));
const deepestQuote = 50;
const deepestStack = 2000;

interface Open {
  name: string;
  mark: Mark | undefined;
  /** The colour of what is written in it; null where it says none. */
  hue: Hue | undefined | null;
}

/** Reads HTML as the lines a person would see, with what its elements say about them: the first 20,000 of them. */
export function htmlLines(html: string): HtmlLines {
  const reader = new Reader(html);
  reader.read();
  return reader.result();
}

interface Row {
  text: string;
  depth: number;
  hint?: Hint;
  image?: boolean;
  hues?: ReadonlySet<Hue>;
}

class Reader {
  readonly #html: string;
  readonly #tokens: Token[] = [];
  readonly #lineOf: number[] = [];
  readonly #rows: Row[] = [];
  readonly #stack: Open[] = [];
  readonly #counts: Record<Mark, number> = { quote: 0, container: 0, boundary: 0, signature: 0, hidden: 0 };
  readonly #openNames = new Map<string, number>();
  /** The colours of the elements that are open and say one; the last is the text's. */
  readonly #hues: (Hue | undefined)[] = [];
  /** The line being read, in pieces: asking a growing string for its end would copy it each time. */
  #row: string[] = [];
  #endsInSpace = true;
  #inked = false;
  #filled = false;
  #image = false;
  #rowHues = new Set<Hue>();
  #pre = 0;
  #unseen = 0;
  #boundary = false;
  #wantBlank = false;
  #end = 0;

  constructor(html: string) {
    this.#html = html;
  }

  read(): void {
    for (const token of tokenize(this.#html)) {
      if (this.#rows.length >= mostLines) break;
      this.#end = token.end;
      if (token.kind === "text") this.#readText(token);
      else if (token.kind === "open") this.#open(token);
      else if (token.kind === "close") this.#close(token);
      else this.#keep(token, -1);
    }
    this.#break();
  }

  #keep(token: Token, line: number): void {
    this.#tokens.push(token);
    this.#lineOf.push(line);
  }

  #open(token: Token): void {
    const { name } = token;
    const mark = markOf(token);
    if (blocks.has(name)) this.#break();
    if (spaced.has(name)) this.#wantBlank = true;
    // What begins by its mere place in the mail begins here, though the element be empty.
    if (mark === "boundary" && this.#counts.quote === 0) this.#boundary = true;
    if (name === "br") {
      this.#keep(token, this.#rows.length);
      this.#newLine();
    } else if (name === "hr") {
      this.#keep(token, this.#rows.length);
      this.#append("_".repeat(32));
      this.#filled = true;
      this.#break();
    } else if (name === "img" || name === "input" || name === "embed") {
      this.#blank();
      this.#image = true;
      this.#keep(token, this.#rows.length);
      this.#filled = true;
    } else this.#keep(token, -1);
    if (voidElements.has(name)) return;
    if ((name === "td" || name === "th") && !this.#endsInSpace) this.#append(" ");
    if (name === "li" && this.#unseen === 0 && !this.#filled) this.#row = ["- "];
    if (this.#stack.length < deepestStack) this.#push({ name, mark, hue: hueWithin(token) });
  }

  #push(open: Open): void {
    this.#stack.push(open);
    this.#openNames.set(open.name, (this.#openNames.get(open.name) ?? 0) + 1);
    if (open.mark) this.#counts[open.mark]++;
    if (open.hue !== null) this.#hues.push(open.hue);
    if (open.name === "pre") this.#pre++;
    if (unseen.has(open.name) || open.mark === "hidden") this.#unseen++;
  }

  #close(token: Token): void {
    if (blocks.has(token.name)) this.#break();
    if (spaced.has(token.name)) this.#wantBlank = true;
    this.#keep(token, -1);
    // A close without its open closes nothing; one with it closes all that was left open inside.
    if ((this.#openNames.get(token.name) ?? 0) === 0 || this.#misnested(token.name)) return;
    for (let open = this.#stack.pop(); open; open = this.#stack.pop()) {
      this.#openNames.set(open.name, (this.#openNames.get(open.name) ?? 1) - 1);
      if (open.mark) this.#counts[open.mark]--;
      if (open.hue !== null) this.#hues.pop();
      if (open.name === "pre") this.#pre--;
      if (unseen.has(open.name) || open.mark === "hidden") this.#unseen--;
      if (open.name === token.name) return;
    }
  }

  /** `</font>` or `</p>` inside a block that was opened after it closes nothing: browsers keep the block open as well. */
  #misnested(name: string): boolean {
    if (holds(name) && name !== "p") return false;
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = this.#stack[at]?.name ?? "";
      if (open === name) return false;
      if (holds(open)) return true;
    }
    return true;
  }

  #readText(token: Token): void {
    if (this.#unseen > 0) return this.#keep(token, -1);
    if (this.#pre > 0) return this.#readPre(token);
    const text = decodeEntities(this.#html.slice(token.start, token.end)).replace(/[ \t\r\n\f]+/g, " ");
    if (text === " ") {
      if (!this.#endsInSpace) this.#append(" ");
      return this.#keep(token, -1);
    }
    this.#blank();
    this.#keep(token, this.#rows.length);
    this.#append(this.#endsInSpace ? text.trimStart() : text);
    this.#filled ||= text.trim() !== "";
  }

  /** Each line of preformatted text is a token of its own, so that it can be shown or hidden by itself. */
  #readPre(token: Token): void {
    let start = token.start;
    while (start < token.end) {
      const found = this.#html.indexOf("\n", start);
      const end = found < 0 || found >= token.end ? token.end : found + 1;
      const source = this.#html.slice(start, end);
      this.#keep({ ...token, start, end }, this.#rows.length);
      this.#append(decodeEntities(source).replace(/[\r\n]+/g, ""));
      this.#filled = true;
      if (source.endsWith("\n")) this.#newLine();
      start = end;
      if (this.#rows.length < mostLines) continue;
      this.#end = end;
      return;
    }
  }

  #append(text: string): void {
    if (text === "") return;
    this.#row.push(text);
    this.#endsInSpace = text.endsWith(" ");
    if (text.trim() === "") return;
    this.#inked = true;
    const hue = this.#hues.at(-1);
    if (hue) this.#rowHues.add(hue);
  }

  /** The blank line between paragraphs, once something follows. */
  #blank(): void {
    if (this.#wantBlank && !this.#inked && !this.#filled && this.#rows.length > 0 && this.#rows.at(-1)?.text !== "") {
      const state = this.#state("");
      this.#rows.push({ ...state, depth: Math.min(state.depth, this.#rows.at(-1)?.depth ?? 0) });
    }
    this.#wantBlank = false;
  }

  #break(): void {
    if (this.#filled) this.#newLine();
    else if (!this.#inked) this.#row = [];
  }

  #newLine(): void {
    this.#rows.push(this.#state(this.#row.join("").trimEnd()));
    if (this.#inked && this.#unseen === 0) this.#boundary = false;
    this.#row = [];
    this.#endsInSpace = true;
    this.#inked = this.#filled = this.#image = false;
    if (this.#rowHues.size > 0) this.#rowHues = new Set();
  }

  #state(text: string): Row {
    const depth = Math.min(this.#counts.quote, deepestQuote);
    const hint: Hint | undefined =
      this.#counts.container > 0
        ? "quoted"
        : this.#boundary && text !== ""
          ? "boundary"
          : this.#counts.signature > 0
            ? "signature"
            : undefined;
    return {
      text,
      depth,
      ...(hint && depth === 0 ? { hint } : {}),
      ...(this.#image ? { image: true } : {}),
      ...(this.#rowHues.size > 0 ? { hues: this.#rowHues } : {}),
    };
  }

  result(): HtmlLines {
    let text = "";
    const lines = this.#rows.map((row): Line => {
      const start = text.length;
      // A `>` typed in own HTML text is a character, not a mark: only elements quote, except in mails that are text in disguise.
      text += `${"> ".repeat(row.depth)}${row.text}\n`;
      return {
        text: row.text,
        trimmed: clean(row.text),
        depth: row.depth,
        start,
        end: text.length,
        ...(row.hint ? { hint: row.hint } : {}),
        ...(row.image ? { image: true } : {}),
        ...(row.hues ? { hues: row.hues } : {}),
      };
    });
    const cut = this.#end < this.#html.length;
    return { tokens: this.#tokens, lineOf: Int32Array.from(this.#lineOf), lines: typedQuotes(lines), text, cut };
  }
}

/** The colour that an element gives its text, nothing where it takes colour away (black, or a link's), or null where it says none. */
function hueWithin({ name, attributes: { color, style } }: Token): Hue | undefined | null {
  if (name === "a") return undefined;
  const value = /(?:^|;)\s{0,9}color\s{0,9}:([^;]{1,60})/i.exec(style ?? "")?.[1] ?? color;
  return value === undefined ? null : hueOf(value);
}

/** Some webmails put plain quoted text into HTML, with the marks as characters; then these count. */
function typedQuotes(lines: Line[]): Line[] {
  let marked = 0;
  for (const line of lines) if (line.depth === 0 && /^>+ ?/.test(line.text)) marked++;
  if (marked < 2) return lines;
  return lines.map((line) => {
    const marks = /^(?:> ?)+/.exec(line.text.slice(0, 200))?.[0];
    if (line.depth > 0 || marks === undefined) return line;
    const text = line.text.slice(marks.length);
    return { ...line, text, trimmed: clean(text), depth: marks.replaceAll(" ", "").length };
  });
}
