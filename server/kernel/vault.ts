import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** What was sealed can't be opened: it was sealed under another secret, for something else, or has been changed. */
export class SealBroken extends Error {
  override name = "SealBroken";
}

const version = 1;
const ivLength = 12;
const tagLength = 16;

/**
 * Seals what is secret before it is stored (AES-256-GCM), under a key of its own that follows from LYHORD_SECRET (HKDF, RFC 5869):
 * who has the database alone, or a backup of it, has no passwords.
 */
export class Vault {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync("sha256", secret, "", "lyhord vault 1", 32));
  }

  /** @param place what it belongs to: it opens nowhere else */
  seal(content: string, place: readonly string[]): Buffer {
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv("aes-256-gcm", this.key, iv).setAAD(nameOf(place));
    const sealed = Buffer.concat([cipher.update(content, "utf8"), cipher.final()]);
    return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed]);
  }

  /** @throws SealBroken */
  open(sealed: Buffer, place: readonly string[]): string {
    if (sealed[0] !== version || sealed.length < 1 + ivLength + tagLength) throw new SealBroken("This was not sealed here.");
    const iv = sealed.subarray(1, 1 + ivLength);
    const tag = sealed.subarray(1 + ivLength, 1 + ivLength + tagLength);
    try {
      const decipher = createDecipheriv("aes-256-gcm", this.key, iv, { authTagLength: tagLength })
        .setAAD(nameOf(place))
        .setAuthTag(tag);
      return decipher.update(sealed.subarray(1 + ivLength + tagLength), undefined, "utf8") + decipher.final("utf8");
    } catch (cause) {
      throw new SealBroken("A stored secret can't be opened: LYHORD_SECRET is another than when it was stored.", { cause });
    }
  }
}

function nameOf(place: readonly string[]): Buffer {
  return Buffer.from(JSON.stringify(place));
}
