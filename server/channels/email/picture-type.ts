/** The kinds of picture that a browser shows without running anything, by how they begin. SVG is not one: it can hold scripts. */
const beginnings: [type: string, offset: number, bytes: string][] = [
  ["image/png", 0, "89504e470d0a1a0a"],
  ["image/jpeg", 0, "ffd8ff"],
  ["image/gif", 0, "474946383761"],
  ["image/gif", 0, "474946383961"],
  ["image/webp", 8, "57454250"],
  ["image/avif", 4, "6674797061766966"],
  ["image/avif", 4, "6674797061766973"],
  ["image/bmp", 0, "424d"],
  ["image/x-icon", 0, "00000100"],
];

/** What kind of picture this is by its own bytes, whatever it was called; null when it is none that is safe to show. */
export function pictureTypeOf(content: Buffer): string | null {
  const found = beginnings.find(([, offset, bytes]) => {
    const expected = Buffer.from(bytes, "hex");
    return content.subarray(offset, offset + expected.length).equals(expected);
  });
  return found?.[0] ?? null;
}
