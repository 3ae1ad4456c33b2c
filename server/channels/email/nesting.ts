/** Beyond this nothing is drawn otherwise than its parent. */
const deepest = 400;

const tag = /<(\/?)([a-z][a-z\d]*)\b[^<>]*>?/gi;
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What ends by another beginning, as HTML has it. */
const endedBy: Record<string, string> = {
  p: "p",
  li: "li",
  dt: "dt dd",
  dd: "dt dd",
  td: "td th",
  th: "td th",
  tr: "td th tr",
};

/**
 * Leaves out the tags of elements that lie deeper in each other than anybody draws; what they hold stays. The parser behind `sanitise` takes time by
 * the square of the depth, and a mail of nothing but `<b>` would keep it for minutes. Linear; what is not so deep is given back as it is.
 */
export function withoutDepth(html: string): string {
  const open: string[] = [];
  const left = new Map<string, number>();
  return html.replaceAll(tag, (source: string, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (empty.has(name)) return source;
    if (slash === "") {
      const ends = endedBy[name]?.split(" ") ?? [];
      while (ends.includes(open.at(-1) ?? "")) open.pop();
      if (open.length < deepest) {
        open.push(name);
        return source;
      }
      left.set(name, (left.get(name) ?? 0) + 1);
      return "";
    }
    const deeper = left.get(name) ?? 0;
    if (deeper > 0) {
      left.set(name, deeper - 1);
      return "";
    }
    const at = open.lastIndexOf(name);
    if (at >= 0) open.length = at;
    return source;
  });
}
