import sanitizeHtml from "sanitize-html";
import { withoutDepth } from "./nesting.ts";

/**
 * HTML of a stranger made safe to show in a sandboxed frame: nothing runs, nothing is loaded, nothing is sent, nothing covers.
 * - Pictures from elsewhere keep their address in `data-remote-src` and load nothing until the reader asks for them; those nobody is
 *   meant to see, which only tell that the mail is being read, lose it and are marked `data-tracker`.
 * - Pictures of the mail itself stay as `cid:…`, or become that where `locate` knows the address they are called by.
 * - Links open outside and tell nobody where they were clicked.
 * The sandbox and its CSP hold all the same; this is the first wall of two.
 */
export function sanitise(html: string, locate: Locate | null = null): string {
  return sanitizeHtml(withoutDepth(html), locate === null ? options : withPictures(locate));
}

/** The Content-ID of the picture of the mail that stands for an address; null when there is none. */
export type Locate = (address: string) => string | null;

const length = /^-?0$|^[\d.]{1,6}(?:px|pt|em|rem|ex|ch|%|cm|mm|in|pc)?$/i;
const lengths = /^(?:(?:[\d.]{1,6}(?:px|pt|em|rem|ex|ch|%|cm|mm|in|pc)?|auto)(?:\s+|$)){1,4}$/i;
const colour = /^(?:#[\da-f]{3,8}|[a-z]{3,25}|(?:rgb|hsl)a?\([\d\s.,%/deg]{1,60}\))$/i;
const words = /^[a-z\d\s-]{1,60}$/i;
const border = /^(?:(?:[\d.]{1,6}(?:px|pt|em)?|[a-z]{3,25}|#[\da-f]{3,8}|rgba?\([\d\s.,%]{1,60}\))(?:\s+|$)){1,4}$/i;
const fonts = /^[\p{L}\d\s,'"_-]{1,300}$/u;

const edges = ["top", "right", "bottom", "left"];
const each = (names: string[], pattern: RegExp) => Object.fromEntries(names.map((name) => [name, [pattern]]));

/** Properties that colour, space and align. None positions, layers, animates, or names an address. */
const styles = {
  ...each(["color", "background-color", "background", "border-color", ...edges.map((edge) => `border-${edge}-color`)], colour),
  ...each(["font-family"], fonts),
  ...each(
    ["font-size", "line-height", "letter-spacing", "text-indent"],
    new RegExp(`${length.source}|^(?:normal|(?:x+-)?(?:small|large)(?:er)?|medium)$`, "i"),
  ),
  ...each(
    ["font-weight", "font-style", "font-variant", "text-align", "text-decoration", "text-transform", "vertical-align"],
    words,
  ),
  ...each(["white-space", "word-break", "overflow-wrap", "word-wrap", "direction", "list-style-type", "border-collapse"], words),
  ...each(["display"], /^(?:none|block|inline|inline-block|table|table-row|table-cell|list-item)$/i),
  ...each(["float"], /^(?:left|right|none)$/i),
  ...each(["clear"], /^(?:left|right|both|none)$/i),
  ...each(["width", "height", "max-width", "min-width", "max-height"], new RegExp(`${length.source}|^(?:auto|none)$`, "i")),
  ...each(["padding", ...edges.map((edge) => `padding-${edge}`)], lengths),
  ...each(["margin", ...edges.map((edge) => `margin-${edge}`)], lengths),
  ...each(["border", ...edges.map((edge) => `border-${edge}`)], border),
  ...each(["border-width", "border-style", "border-radius", "border-spacing"], border),
};

const blocks = [
  "address",
  "article",
  "aside",
  "blockquote",
  "center",
  "dd",
  "details",
  "div",
  "dl",
  "dt",
  "figcaption",
  "figure",
];
const moreBlocks = [
  "footer",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "li",
  "main",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
];
const inline = [
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "big",
  "br",
  "cite",
  "code",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
];
const moreInline = [
  "mark",
  "q",
  "s",
  "samp",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "summary",
  "sup",
  "time",
  "tt",
  "u",
  "ul",
  "var",
  "wbr",
];
const tables = ["caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"];

/** Their content is no text of the writer's and goes with them. */
const silentTags = [
  "script",
  "style",
  "title",
  "textarea",
  "option",
  "noscript",
  "noembed",
  "noframes",
  "iframe",
  "frameset",
  "datalist",
];
const foreignTags = [
  "object",
  "embed",
  "applet",
  "svg",
  "math",
  "template",
  "xml",
  "xmp",
  "plaintext",
  "audio",
  "video",
  "canvas",
];

const options: sanitizeHtml.IOptions = {
  allowedTags: [...blocks, ...moreBlocks, ...inline, ...moreInline, ...tables],
  allowedAttributes: {
    "*": ["style", "dir", "lang", "title", "align", "valign", "bgcolor", "width", "height"],
    a: ["href", "target", "rel"],
    img: ["src", "data-remote-src", "data-tracker", "alt"],
    font: ["color", "face", "size"],
    table: ["border", "cellpadding", "cellspacing"],
    td: ["colspan", "rowspan", "nowrap"],
    th: ["colspan", "rowspan", "nowrap", "scope"],
    col: ["span"],
    colgroup: ["span"],
    ol: ["start", "type"],
    ul: ["type"],
  },
  allowedStyles: { "*": styles },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: ["cid"] },
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  enforceHtmlBoundary: false,
  nonTextTags: [...silentTags, ...foreignTags],
  nestingLimit: 250,
  transformTags: {
    body: (tagName, given) => coloursOfBody(given) ?? { tagName, attribs: {} },
    a: (tagName, given) => ({ tagName, attribs: linkAttributes(given) }),
    img: (tagName, given) => ({ tagName, attribs: pictureAttributes(given) }),
  },
};

function withPictures(locate: Locate): sanitizeHtml.IOptions {
  const img = (tagName: string, given: Record<string, string>) => {
    const contentId = locate((given["src"] ?? "").trim());
    return { tagName, attribs: pictureAttributes(contentId === null ? given : { ...given, src: `cid:${contentId}` }) };
  };
  return { ...options, transformTags: { ...options.transformTags, img } };
}

/** What a mail paints its paper with stays behind its text; light letters on nothing would not be seen. */
function coloursOfBody(given: Record<string, string>): sanitizeHtml.Tag | null {
  const { bgcolor, text, style = "" } = given;
  if (bgcolor === undefined && !/\bbackground/i.test(style)) return null;
  const own = [text && `color:${text}`, bgcolor && `background-color:${bgcolor}`, style];
  return { tagName: "div", attribs: { style: own.filter(Boolean).join(";") } };
}

function linkAttributes(given: Record<string, string>): Record<string, string> {
  const href = (given["href"] ?? "").trim();
  const others = without(given, ["href", "target", "rel"]);
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return others;
  return { ...others, href, target: "_blank", rel: "noopener noreferrer" };
}

function pictureAttributes(given: Record<string, string>): Record<string, string> {
  const source = (given["src"] ?? "").trim();
  // Only we say what is remote: a stranger's own data-remote-src is not taken over.
  const others = without(given, ["src", "srcset", "data-remote-src", "data-tracker"]);
  if (/^cid:/i.test(source)) return { ...others, src: `cid:${source.slice(4)}` };
  if (!/^(?:https?:)?\/\//i.test(source)) return others;
  if (isUnseen(given)) return { "data-tracker": "1" };
  return { ...others, "data-remote-src": source.startsWith("//") ? `https:${source}` : source };
}

/** A pixel or two, or hidden: there for its request and not for its looks. */
function isUnseen(given: Record<string, string>): boolean {
  const style = given["style"] ?? "";
  if (/\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden|\bopacity\s*:\s*0*(?:\.0*)?(?=$|[\s;!])/i.test(style)) return true;
  const [width, height] = ["width", "height"].map((name) => {
    const inStyle = new RegExp(`(?:^|[;\\s])(?:max-)?${name}\\s*:\\s*([\\d.]+)\\s*(?:px)?\\s*(?:$|[;!])`, "i").exec(style)?.[1];
    return Number.parseFloat(inStyle ?? /^\s*([\d.]+)\s*(?:px)?\s*$/i.exec(given[name] ?? "")?.[1] ?? "");
  }) as [number, number];
  return width === 0 || height === 0 || (width <= 2 && height <= 2);
}

function without(attributes: Record<string, string>, names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
