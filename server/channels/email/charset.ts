/**
 * Text from bytes whose charset is named wrongly or not at all, which is common in mail. What is valid UTF-8 is taken to be it, since
 * text in another charset almost never is by chance; otherwise the charset that is named, and windows-1252 when it can't be
 * that. As in browsers (WHATWG Encoding) `iso-8859-1` and `us-ascii` mean windows-1252, which holds all of them and more.
 */
export function textOf(bytes: Uint8Array, named: string | null): string {
  const charset = named?.trim().toLowerCase() ?? "utf-8";
  if (!statefulOrWide.test(charset)) {
    const asUtf8 = decode(bytes, "utf-8", true);
    if (asUtf8 !== null) return asUtf8;
  }
  if (charset !== "utf-8" && charset !== "utf8") {
    const asNamed = decode(bytes, charset, false);
    if (asNamed !== null) return asNamed;
  }
  return decode(bytes, "windows-1252", false) ?? Buffer.from(bytes).toString("latin1");
}

/** Charsets whose bytes can be plain ASCII and mean something else. */
const statefulOrWide = /^(utf-?16|utf-?32|iso-2022|hz|ucs-)/;

function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether `TextDecoder` knows it; what it does not know is left to the parser's own tables. */
export function isKnownCharset(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== "replacement";
  } catch {
    return false;
  }
}

/** What PostgreSQL can keep: without null characters and halves of surrogate pairs. */
export function storable(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
