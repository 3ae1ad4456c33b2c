import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The address that an answer of ours asks to be answered at: the mailbox's own with what it belongs to as its tag, signed, so that the answer
 * finds its way also through a program that rewrites or drops References, and nobody can make one up. `kundservice+r….@host` reaches
 * `kundservice@host` (RFC 5233). Lower-case letters and digits only, since some change the case.
 */
export class ReplyAddresses {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac("sha256", secret).update("reply addresses").digest();
  }

  /** @param threadId a UUID. Null when the local part would be longer than mail allows (RFC 5321 §4.5.3.1.1). */
  of(mailbox: string, threadId: string): string | null {
    const [local = "", host = ""] = mailbox.split("@");
    const id = BigInt(`0x${threadId.replaceAll("-", "")}`)
      .toString(36)
      .padStart(idLength, "0");
    const address = `${local}+r${id}${this.signature(id)}`;
    return address.length > 64 ? null : `${address}@${host}`;
  }

  /** What the first of these addresses that we have signed belongs to, or null. */
  threadIn(addresses: readonly string[]): string | null {
    for (const address of addresses) {
      const match = tag.exec(address.toLowerCase());
      const [, id = "", signature = ""] = match ?? [];
      if (match === null || !timingSafeEqual(Buffer.from(this.signature(id)), Buffer.from(signature))) continue;
      const hex = Array.from(id)
        .reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
        .toString(16)
        .padStart(32, "0");
      if (hex.length === 32) return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    }
    return null;
  }

  private signature(id: string): string {
    const digest = createHmac("sha256", this.key).update(id).digest("hex");
    return BigInt(`0x${digest}`).toString(36).slice(-signatureLength);
  }
}

/** 128 bits in base 36, and 62 of the signature's. */
const idLength = 25;
const signatureLength = 12;
const tag = new RegExp(`\\+r([a-z\\d]{${idLength}})([a-z\\d]{${signatureLength}})@`);
