import type { PublicKey, VerifyMessageResult } from "openpgp";
import type { SealCheck } from "#contract";
import type { MimeAttachment } from "./mime-tree.ts";
import type { Sender } from "./smime.ts";

const limits = { keyBytes: 200_000, keys: 5 };
const armoured = "-----BEGIN PGP PUBLIC KEY BLOCK-----";

/** Where a mail may carry its sender's key: in its header (Autocrypt level 1 §2.1), or attached. No key is looked for elsewhere. */
export interface KeysInMail {
  header: ReadonlyMap<string, readonly string[]>;
  attachments: readonly MimeAttachment[];
}

/** Checks a signature that stands apart from what is signed (RFC 3156 §5). */
export async function checkDetached(content: Buffer, signature: Buffer, carried: KeysInMail, sender: Sender): Promise<SealCheck> {
  return check(carried, sender, async (pgp, keys) => {
    const { signatures } = await pgp.verify({
      message: await pgp.createMessage({ binary: new Uint8Array(content) }),
      signature: await pgp.readSignature({ armoredSignature: signature.toString("latin1") }),
      verificationKeys: keys,
      date: sender.at,
    });
    return signatures;
  });
}

/** Checks a text that is signed within itself (RFC 9580 §7). */
export async function checkCleartext(text: string, carried: KeysInMail, sender: Sender): Promise<SealCheck> {
  const checked = await check(carried, sender, async (pgp, keys) => {
    const message = await pgp.readCleartextMessage({ cleartextMessage: text.replaceAll(/\r?\n/g, "\r\n") });
    return (await pgp.verify({ message, verificationKeys: keys, date: sender.at })).signatures;
  });
  // In which charset it was signed nobody says, so that what is not ASCII may differ without having been altered.
  return checked.result === "altered" && /\P{ASCII}/u.test(text) ? { ...checked, result: "unchecked" } : checked;
}

type Pgp = typeof import("openpgp");
type VerificationResult = VerifyMessageResult["signatures"][number];

async function check(
  carried: KeysInMail,
  sender: Sender,
  verify: (pgp: Pgp, keys: PublicKey[]) => Promise<VerificationResult[]>,
): Promise<SealCheck> {
  const pgp = await import("openpgp");
  const nothing: SealCheck = { result: "unchecked", signer: null, issuer: null, reservations: [], key: null, keySince: null };
  const keys = await keysIn(pgp, carried);
  let signature: VerificationResult | undefined;
  try {
    [signature] = await verify(pgp, keys);
  } catch {
    // A signature that can't be read is none that could be checked; what stands in the mail is shown all the same.
    return nothing;
  }
  if (signature === undefined) return nothing;
  const key = keys.find((candidate) => candidate.getKeys(signature.keyID).length > 0);
  if (key === undefined) return { ...nothing, result: "unknown-signer" };
  const about = await aboutKey(key, sender);
  try {
    await signature.verified;
    return { ...nothing, ...about, result: "valid" };
  } catch (error) {
    return {
      ...nothing,
      ...about,
      result: /digest|verification failed/i.test((error as Error).message) ? "altered" : "unchecked",
    };
  }
}

async function aboutKey(key: PublicKey, { address, at }: Sender): Promise<Pick<SealCheck, "signer" | "key" | "reservations">> {
  const users = key.users.flatMap(({ userID }) => userID ?? []);
  const own = users.find((user) => user.email.toLowerCase() === address.toLowerCase());
  const [first] = users;
  const named = own ?? first;
  const expires = await key.getExpirationTime();
  return {
    signer: (named?.name || named?.email || named?.userID || null)?.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 200) ?? null,
    key: key.getFingerprint(),
    reservations: [
      "key-from-the-mail",
      ...(own === undefined ? (["another-address"] as const) : []),
      ...(expires instanceof Date && expires < at ? (["expired"] as const) : []),
    ],
  };
}

async function keysIn(pgp: Pgp, { header, attachments }: KeysInMail): Promise<PublicKey[]> {
  const written = [
    ...(header.get("autocrypt") ?? [])
      .flatMap((value) => /\bkeydata\s*=\s*([a-z\d+/=\s]+)/i.exec(value)?.[1] ?? [])
      .map((base64) => Buffer.from(base64, "base64")),
    ...attachments
      .filter(
        ({ contentType, content }) =>
          /^application\/pgp-keys$/i.test(contentType) || content.subarray(0, 2000).includes(armoured),
      )
      .map(({ content }) => content),
  ].filter(({ length }) => length > 0 && length <= limits.keyBytes);
  const keys: PublicKey[] = [];
  for (const bytes of written.slice(0, limits.keys)) {
    try {
      const read = bytes.subarray(0, 2000).includes(armoured)
        ? await pgp.readKeys({ armoredKeys: bytes.toString("latin1") })
        : await pgp.readKeys({ binaryKeys: new Uint8Array(bytes) });
      keys.push(...read.slice(0, limits.keys).map((key) => key.toPublic()));
    } catch {
      // What is no key proves nothing; the mail may hold another.
    }
  }
  return keys;
}
