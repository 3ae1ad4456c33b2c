/**
 * How a replacement is put in place of a span: what to replace by what. Words that are taken out take along the space that they would leave
 * double or before a full stop, and leave their capital to what follows. Spans are UTF-16 code units, `[start, end)`.
 */
export function mend(
  text: string,
  [start, end]: readonly [number, number],
  replacement: string,
): { span: [number, number]; text: string } {
  if (replacement !== "") return { span: [start, end], text: replacement };
  const isAfterGap = /^$|\s/.test(text.charAt(start - 1));
  const next = /^ (\p{Ll}?)/u.exec(text.slice(end, end + 3));
  if (isAfterGap && next) {
    const [gap, letter = ""] = next;
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
    return isCapital && letter !== ""
      ? { span: [start, end + gap.length], text: letter.toLocaleUpperCase() }
      : { span: [start, end + 1], text: "" };
  }
  const isBeforeStop = /^$|[\s.,;:!?)]/.test(text.charAt(end));
  return { span: [text.charAt(start - 1) === " " && isBeforeStop ? start - 1 : start, end], text: "" };
}
