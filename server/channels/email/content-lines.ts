/** A line of a calendar or a card: `NAME;PARAMETER=value:value` (RFC 5545 §3.1, RFC 6350 §3.3). */
export interface Property {
  name: string;
  parameters: ReadonlyMap<string, string>;
  value: string;
  /** All of it, as it came. */
  line: string;
}

const limits = { text: 500_000, lines: 5000 };

/** The properties in their order, unfolded; lines that are none are left out. */
export function propertiesIn(text: string): Property[] {
  return text
    .slice(0, limits.text)
    .replaceAll(/\r?\n[ \t]/g, "")
    .split(/\r\n|\r|\n/, limits.lines)
    .flatMap((line) => propertyOf(line) ?? []);
}

function propertyOf(line: string): Property | null {
  const head = /^(?:[\w-]{1,60}\.)?([\w-]{1,60})(?=[;:])/.exec(line);
  if (head === null) return null;
  const parameters = new Map<string, string>();
  let at = head[0].length;
  while (line[at] === ";") {
    const parameter = /;([\w-]{1,60})(?:=("[^"]*"|[^;:"]*))?/y;
    parameter.lastIndex = at;
    const match = parameter.exec(line);
    if (match === null) return null;
    const name = (match[1] ?? "").toUpperCase();
    const value = (match[2] ?? "").replaceAll('"', "");
    parameters.set(name, parameters.has(name) ? `${parameters.get(name)},${value}` : value);
    at += match[0].length;
  }
  return line[at] === ":" ? { name: (head[1] ?? "").toUpperCase(), parameters, value: line.slice(at + 1), line } : null;
}

/** `\n`, `\,`, `\;` and `\\` as what they stand for. */
export function unescaped(value: string): string {
  return value.replaceAll(/\\([nN,;\\])/g, (_whole, character: string) => (/n/i.test(character) ? "\n" : character));
}
