/** What a server says that it found out about a mail: its name, and the results by method (RFC 8601 §2.2). */
export interface AuthResults {
  /** Null where it leaves its name out, as Exchange Online does. */
  server: string | null;
  results: AuthResult[];
  /** No quote and no backslash stands within a comment, where a sender's own address may have closed it: only then can it be believed. */
  isPlain: boolean;
}

interface AuthResult {
  method: string;
  result: string;
  /** Such as `header.from`, in lower case. */
  properties: ReadonlyMap<string, string>;
}

/**
 * Reads an `Authentication-Results` field, or the `ARC-Authentication-Results` that begins with its number (RFC 8617 §4.1.1): to its end,
 * however long, since what a sender gets into it may fill any beginning.
 */
export function authResultsIn(value: string): AuthResults {
  const { parts, isPlain } = partsOf(value);
  if (/^i\s*=\s*\d+$/i.test(parts[0] ?? "")) parts.shift();
  const isNameless = /^[\w./-]+\s*=/.test(parts[0] ?? "");
  const server = isNameless ? null : (/^"?([^\s"]+)/.exec(parts[0] ?? "")?.[1]?.toLowerCase() ?? null);
  return { server, results: parts.flatMap((part) => resultIn(part) ?? []), isPlain };
}

/** What stands between semicolons, without comments: these may stand anywhere and within each other, and in quotes all is as it is (RFC 5322 §3.2). */
function partsOf(value: string): { parts: string[]; isPlain: boolean } {
  const parts = [""];
  let isPlain = true;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at++) {
    const letter = value[at] ?? "";
    const within = quoted || depth > 0;
    if (depth > 0 && (letter === '"' || letter === "\\")) isPlain = false;
    if (letter === "\\" && within) at++;
    else if (letter === '"' && depth === 0) quoted = !quoted;
    else if (letter === "(" && !quoted) depth++;
    else if (letter === ")" && depth > 0) depth--;
    else if (letter === ";" && !within) parts.push("");
    // What is quoted is one word, and ends nothing.
    else if (depth === 0) parts[parts.length - 1] += quoted && /[\s;=]/.test(letter) ? "_" : letter;
  }
  return { parts: parts.map((part) => part.trim()), isPlain };
}

function resultIn(part: string): AuthResult | null {
  const [first, ...properties] = [...part.matchAll(/(?<![\w./-])([\w./-]+)\s*=\s*(\S+)/g)].map(
    ([, name = "", said = ""]) => [name.toLowerCase(), said.toLowerCase()] as const,
  );
  if (first === undefined) return null;
  return { method: first[0].split("/")[0] ?? "", result: first[1], properties: new Map(properties) };
}
