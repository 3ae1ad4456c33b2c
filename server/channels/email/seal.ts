import type { Seal, SealCheck } from "#contract";
import { mimeTreeOf, type MimeAttachment, type MimePart, type MimeTree } from "./mime-tree.ts";
import { checkCleartext, checkDetached } from "./pgp.ts";
import { signedPartOf } from "./signed-part.ts";
import { checkSmime, signedDataIn, type Sender } from "./smime.ts";

/** A mail as it is under its seal; what is encrypted stays so. */
export interface Unsealed {
  seal: Seal | null;
  tree: MimeTree;
}

interface Sealed {
  tree: MimeTree;
  header: ReadonlyMap<string, readonly string[]>;
  /** The mail as it came: a signature is over its bytes. */
  content: Buffer;
  sender: Sender;
}

/** What is larger is shown, and its signature not checked. */
const limits = { content: 30 * 1024 * 1024, signature: 1024 * 1024, text: 2_000_000 };
const unchecked: SealCheck = { result: "unchecked", signer: null, issuer: null, reservations: [], key: null, keySince: null };

/**
 * Looks under a signature (RFC 8551 §3.5, RFC 3156 §5, cleartext signatures of RFC 9580 §7), checks it, and tells of encryption. The signature
 * itself is left out: it stands in the mail as it was kept.
 */
export async function unseal(sealed: Sealed): Promise<Unsealed> {
  const { tree, header } = sealed;
  const type = header.get("content-type")?.[0] ?? "";
  if (/^multipart\/signed\b/i.test(type)) return signedApart(sealed, type);
  if (/^multipart\/encrypted\b/i.test(type)) return encryptedApart(tree);
  if (/^application\/(?:x-)?pkcs7-mime\b/i.test(type)) return unwrap(sealed, type);
  return inText(sealed);
}

const encryptedName = "encrypted.asc";
const encryptedType = "application/pgp-encrypted";

/** What is encrypted is a file to download; the part beside it only says by which version (RFC 3156 §4). */
function encryptedApart(tree: MimeTree): Unsealed {
  const attachments = tree.attachments
    .filter(({ contentType }) => contentType.toLowerCase() !== encryptedType)
    .map((attachment) => ({ ...attachment, filename: attachment.filename ?? encryptedName }));
  return { seal: { kind: "pgp", state: "encrypted" }, tree: { ...tree, attachments } };
}

const signatureTypes = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/i;

async function signedApart({ tree, header, content, sender }: Sealed, type: string): Promise<Unsealed> {
  const kind = /pgp/i.test(type) ? "pgp" : "smime";
  const attachments = tree.attachments.filter(({ contentType }) => !signatureTypes.test(contentType));
  const signature = tree.attachments.findLast(({ contentType }) => signatureTypes.test(contentType))?.content;
  const part = content.length > limits.content ? null : signedPartOf(content, type);
  let check = unchecked;
  if (part !== null && signature !== undefined && signature.length <= limits.signature) {
    if (kind === "pgp") check = await checkDetached(part.content, signature, { header, attachments }, sender);
    else {
      const found = await signedDataIn(signature);
      if (found !== null) check = await checkSmime(found.signed, part.content, sender);
    }
    if (part.more) check = withReservation(check, "not-all-signed");
  }
  return { seal: { kind, state: "signed", check }, tree: { ...tree, attachments } };
}

function withReservation(check: SealCheck, reservation: SealCheck["reservations"][number]): SealCheck {
  return { ...check, reservations: [...check.reservations, reservation] };
}

/** Signed S/MIME of the kind that holds its content within. */
async function unwrap({ tree, sender }: Sealed, type: string): Promise<Unsealed> {
  const found = await signedDataIn(tree.attachments[0]?.content ?? Buffer.alloc(0));
  if (found === null || found.content === null) {
    const state = /signed-data/i.test(type) ? "signed" : "encrypted";
    return { seal: { kind: "smime", state, ...(state === "signed" && { check: unchecked }) }, tree };
  }
  const { root, attachments } = await mimeTreeOf(found.content);
  const check = await checkSmime(found.signed, null, sender);
  return { seal: { kind: "smime", state: "signed", check }, tree: { headers: tree.headers, root, attachments } };
}

async function inText({ tree, header, sender }: Sealed): Promise<Unsealed> {
  let encrypted = false;
  const files: MimeAttachment[] = [];
  const signed: SignedText[] = [];
  const look = (part: MimePart): MimePart => {
    const text = part.textContent;
    if (text === undefined || text.length > limits.text || !text.includes("-----BEGIN PGP "))
      return { ...part, children: part.children.map(look) };
    encrypted ||= text.includes("-----BEGIN PGP MESSAGE-----");
    const found = signedTextIn(text);
    if (found === null) return part.contentType === "text/plain" ? { ...part, textContent: withoutEncrypted(text, files) } : part;
    signed.push(found);
    return { ...part, textContent: found.before + found.said + found.after };
  };
  const looked = { ...tree, root: tree.root === null ? null : look(tree.root) };
  const [first, ...others] = signed;
  if (first === undefined)
    return {
      seal: encrypted ? { kind: "pgp", state: "encrypted" } : null,
      tree: { ...looked, attachments: [...tree.attachments, ...files] },
    };
  const check = await checkCleartext(first.armour, { header, attachments: tree.attachments }, sender);
  const isAll = others.length === 0 && `${first.before}${first.after}`.trim() === "";
  return {
    seal: { kind: "pgp", state: "signed", check: isAll ? check : withReservation(check, "not-all-signed") },
    tree: looked,
  };
}

/** The text without what is encrypted in it (RFC 9580 §6.2), which nobody reads; that becomes files. What is quoted or cut off stays where it is. */
function withoutEncrypted(text: string, files: MimeAttachment[]): string {
  return text.replaceAll(
    /^(-----BEGIN PGP MESSAGE-----\r?\n[^-]*^-----END PGP MESSAGE-----)\s*$\n?/gm,
    (_whole, armour: string) => {
      files.push({ contentType: encryptedType, filename: encryptedName, content: Buffer.from(`${armour}\n`) });
      return "";
    },
  );
}

/** A text with a cleartext signature in it. */
interface SignedText {
  before: string;
  /** What was signed, as it is read. */
  said: string;
  after: string;
  /** What was signed with its signature, as it came. */
  armour: string;
}

function signedTextIn(text: string): SignedText | null {
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
  return {
    before: text.slice(0, begin),
    said: said.trimEnd(),
    after: text.slice(end + ending.length),
    armour: text.slice(begin, end + ending.length),
  };
}
