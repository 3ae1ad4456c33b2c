import type { Seal } from "#contract";
import { mimeTreeOf, type MimePart, type MimeTree } from "./mime-tree.ts";

/** A mail as it is under its seal; what is encrypted stays so. */
export interface Unsealed {
  seal: Seal | null;
  tree: MimeTree;
}

/**
 * Looks under a signature (RFC 8551 §3.5, RFC 3156 §5, cleartext signatures of RFC 9580 §7) and tells of encryption. The signature itself is
 * left out: it stands in the mail as it was kept.
 */
export async function unseal(tree: MimeTree, header: ReadonlyMap<string, readonly string[]>): Promise<Unsealed> {
  const type = header.get("content-type")?.[0]?.toLowerCase() ?? "";
  const kind = type.includes("pgp") ? "pgp" : "smime";
  if (type.startsWith("multipart/signed")) return { seal: { kind, state: "signed" }, tree: withoutSignatures(tree) };
  if (type.startsWith("multipart/encrypted")) return { seal: { kind: "pgp", state: "encrypted" }, tree };
  if (/^application\/(?:x-)?pkcs7-mime\b/.test(type)) return unwrap(tree, type);
  return inText(tree);
}

const signatureTypes = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/i;

function withoutSignatures(tree: MimeTree): MimeTree {
  return { ...tree, attachments: tree.attachments.filter(({ contentType }) => !signatureTypes.test(contentType)) };
}

/** Signed S/MIME of the kind that holds its content within. */
async function unwrap(tree: MimeTree, type: string): Promise<Unsealed> {
  const inside = signedContent(tree.attachments[0]?.content ?? Buffer.alloc(0));
  if (inside === null) return { seal: { kind: "smime", state: type.includes("signed-data") ? "signed" : "encrypted" }, tree };
  const { root, attachments } = await mimeTreeOf(inside);
  return { seal: { kind: "smime", state: "signed" }, tree: { headers: tree.headers, root, attachments } };
}

const idSignedData = "2a864886f70d010702";
const limits = { depth: 12, pieces: 10_000 };

/** The content within a CMS SignedData (RFC 5652 §5), or null when it is something else, or broken. */
function signedContent(der: Buffer): Buffer | null {
  try {
    const [oid, wrapped] = childrenOf(elementAt(der, 0));
    if (oid?.content.toString("hex") !== idSignedData || wrapped === undefined) return null;
    const [signedData] = childrenOf(wrapped);
    const encapsulated = signedData === undefined ? undefined : childrenOf(signedData)[2];
    const content = encapsulated === undefined ? undefined : childrenOf(encapsulated)[1];
    const pieces = content === undefined ? [] : octetsOf(content, 0);
    return pieces.length === 0 ? null : Buffer.concat(pieces);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One element of BER (X.690 §8.1): `content` without its header, `end` where the next begins. */
interface Element {
  tag: number;
  content: Buffer;
  end: number;
}

function elementAt(bytes: Buffer, start: number, depth = 0): Element {
  const tag = bytes.readUInt8(start);
  const first = bytes.readUInt8(start + 1);
  let at = start + 2;
  if (first === 0x80) {
    if (depth > limits.depth) throw new RangeError("Too deep.");
    const begins = at;
    while (bytes.readUInt16BE(at) !== 0) at = elementAt(bytes, at, depth + 1).end;
    return { tag, content: bytes.subarray(begins, at), end: at + 2 };
  }
  let length = first;
  if (first > 0x80) {
    const octets = first & 0x7f;
    if (octets > 4) throw new RangeError("Too long.");
    length = bytes.readUIntBE(at, octets);
    at += octets;
  }
  if (at + length > bytes.length) throw new RangeError("It ends too early.");
  return { tag, content: bytes.subarray(at, at + length), end: at + length };
}

function childrenOf({ content }: Element): Element[] {
  const children: Element[] = [];
  for (let at = 0; at < content.length && children.length < limits.pieces;) {
    const child = elementAt(content, at);
    children.push(child);
    at = child.end;
  }
  return children;
}

/** An OCTET STRING, whole or in pieces. */
function octetsOf(element: Element, depth: number): Buffer[] {
  if (element.tag === 0x04) return [element.content];
  return depth > limits.depth ? [] : childrenOf(element).flatMap((child) => octetsOf(child, depth + 1));
}

function inText(tree: MimeTree): Unsealed {
  let seal: Seal | null = null;
  const look = (part: MimePart): MimePart => {
    const text = part.textContent;
    if (text === undefined || !text.includes("-----BEGIN PGP ")) return { ...part, children: part.children.map(look) };
    if (text.includes("-----BEGIN PGP MESSAGE-----")) seal ??= { kind: "pgp", state: "encrypted" };
    const said = signedText(text);
    if (said === null) return part;
    seal ??= { kind: "pgp", state: "signed" };
    return { ...part, textContent: said };
  };
  return { tree: { ...tree, root: tree.root === null ? null : look(tree.root) }, seal };
}

/** The text with what was signed in place of its armour; null when there is none. */
function signedText(text: string): string | null {
  const begin = text.indexOf("-----BEGIN PGP SIGNED MESSAGE-----");
  const signature = text.indexOf("-----BEGIN PGP SIGNATURE-----", begin);
  const ending = "-----END PGP SIGNATURE-----";
  const end = text.indexOf(ending, signature);
  if (begin === -1 || signature === -1 || end === -1) return null;
  // Between the armour's first line and the first empty one stand its headers.
  const said = text
    .slice(begin, signature)
    .replace(/^.*\r?\n(?:[\w-]+:.*\r?\n)*\r?\n/, "")
    .replaceAll(/^- /gm, "");
  return text.slice(0, begin) + said.trimEnd() + text.slice(end + ending.length);
}
