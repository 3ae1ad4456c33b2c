import type { Seal, SealCheck } from "#contract";
import { htmlToText } from "@lyhord/mail-text";
import { storable } from "./charset.ts";
import { mimeTreeOf, type MimeAttachment, type MimePart, type MimeTree } from "./mime-tree.ts";
import { checkCleartext, checkDetached } from "./pgp.ts";
import { signedMultipartIn, signedPartOf, type SignedPart } from "./signed-part.ts";
import { checkSmime, isEnveloped, signedDataIn, type Sender } from "./smime.ts";

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
const limits = { content: 30 * 1024 * 1024, signature: 1024 * 1024, text: 2_000_000, words: 100 };
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
  return (await signedWithin(sealed, type)) ?? (await wrappedWithin(sealed)) ?? inText(sealed);
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

async function signedApart(sealed: Sealed, type: string): Promise<Unsealed> {
  const { tree, content } = sealed;
  const attachments = tree.attachments.filter(({ contentType }) => !signatureTypes.test(contentType));
  const signature = tree.attachments.findLast(({ contentType }) => signatureTypes.test(contentType))?.content;
  const part = content.length > limits.content ? null : signedPartOf(content, type);
  const seal = await checkedApart({ ...sealed, tree: { ...tree, attachments } }, type, part, signature);
  return { seal: part?.more === true ? partly(seal, wordsIn(tree.root?.children[0])) : seal, tree: { ...tree, attachments } };
}

async function checkedApart(
  { tree, header, sender }: Sealed,
  type: string,
  part: SignedPart | null,
  signature: Buffer | undefined,
): Promise<Seal> {
  const kind = /pgp/i.test(type) ? "pgp" : "smime";
  let check = unchecked;
  if (part !== null && signature !== undefined && signature.length <= limits.signature) {
    if (kind === "pgp") check = await checkDetached(part.content, signature, { header, attachments: tree.attachments }, sender);
    else {
      const found = await signedDataIn(signature);
      if (found !== null) check = await checkSmime(found.signed, part.content, sender);
    }
  }
  return { kind, state: "signed", check };
}

/** A signed part that a list or a gateway has put something beside: its seal says nothing of the rest. Only the first is looked at. */
async function signedWithin(sealed: Sealed, type: string): Promise<Unsealed | null> {
  const { tree, content } = sealed;
  const part = firstPart(tree.root, ({ contentType }) => contentType === "multipart/signed");
  if (part === null) return null;
  const signature = attachmentsIn(part).findLast(({ contentType }) => signatureTypes.test(contentType));
  const raw = content.length > limits.content ? null : signedMultipartIn(content, type);
  const attachments = tree.attachments.filter((attachment) => attachment !== signature);
  const rest = { ...tree, attachments };
  const signed = raw === null ? null : signedPartOf(raw.part, raw.contentType);
  const kind = raw?.contentType ?? signature?.contentType ?? "";
  const seal = await checkedApart({ ...sealed, tree: rest }, kind, signed, signature?.content);
  return { seal: partly(seal, wordsIn(part.children[0])), tree: rest };
}

/** What is signed in part only, and how that begins. */
function partly(seal: Seal, begins: string): Seal {
  const { reservations } = seal.check ?? unchecked;
  const check: SealCheck = { ...(seal.check ?? unchecked), reservations: [...reservations, "not-all-signed"] };
  return { ...seal, check, ...(begins !== "" && { begins }) };
}

function wordsIn(part: MimePart | undefined): string {
  const said = firstPart(part ?? null, ({ textContent = "" }) => textContent.trim() !== "");
  const text = (said?.textContent ?? "").slice(0, 20_000);
  return beginningOf(said?.contentType === "text/html" ? htmlToText(text) : text);
}

const beginningOf = (text: string) => storable(text.replaceAll(/\s+/g, " ").trim().slice(0, limits.words)).trim();

function firstPart(part: MimePart | null, is: (part: MimePart) => boolean): MimePart | null {
  if (part === null || is(part)) return part;
  for (const child of part.children) {
    const found = firstPart(child, is);
    if (found !== null) return found;
  }
  return null;
}

function attachmentsIn(part: MimePart): MimeAttachment[] {
  return [...(part.attachment === undefined ? [] : [part.attachment]), ...part.children.flatMap(attachmentsIn)];
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

/**
 * The same where a gateway has called it a file of any kind (RFC 8551 §3.9), or put something beside it. Other files are signed this way, too,
 * such as contracts: what is within must begin as a part of a mail.
 */
async function wrappedWithin({ tree, sender }: Sealed): Promise<Unsealed | null> {
  const isWhole = tree.root?.attachment !== undefined;
  for (const attachment of tree.attachments.filter(isWrapper).slice(0, 5)) {
    if (isWhole && isEnveloped(attachment.content)) return { seal: { kind: "smime", state: "encrypted" }, tree };
    const found = attachment.content.length > limits.content ? null : await signedDataIn(attachment.content);
    if (found === null || found.content === null || !beginsAsPart(found.content)) continue;
    const inner = await mimeTreeOf(found.content);
    const seal: Seal = { kind: "smime", state: "signed", check: await checkSmime(found.signed, null, sender) };
    const attachments = tree.attachments.flatMap((one) => (one === attachment ? inner.attachments : [one]));
    const root = tree.root === null ? null : withPart(tree.root, attachment, inner.root);
    return { seal: isWhole ? seal : partly(seal, wordsIn(inner.root ?? undefined)), tree: { ...tree, root, attachments } };
  }
  return null;
}

function isWrapper({ contentType, filename }: MimeAttachment): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/i.test(contentType) || /\.p7m$/i.test(filename ?? "");
}

function beginsAsPart(content: Buffer): boolean {
  return /^\s*(?:content-[a-z-]+|mime-version)[ \t]*:/i.test(content.toString("latin1", 0, 200));
}

function withPart(part: MimePart, attachment: MimeAttachment, by: MimePart | null): MimePart {
  if (part.attachment === attachment) return by ?? { contentType: false, children: [] };
  return { ...part, children: part.children.map((child) => withPart(child, attachment, by)) };
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
  const seal: Seal = { kind: "pgp", state: "signed", check };
  return { seal: isAll ? seal : partly(seal, beginningOf(first.said)), tree: looked };
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
