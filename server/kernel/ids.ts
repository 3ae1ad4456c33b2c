import { createHash, randomBytes } from "node:crypto";

let newest = 0;

/**
 * A new UUID of version 7 (RFC 9562 §5.7): random, and in the order of time, so that indexes grow at their end. Within a process
 * the time in it never goes back, though the machine's clock is set back now and then (§6.1).
 */
export function newId(): string {
  const bytes = randomBytes(16);
  newest = Math.max(newest, Date.now());
  bytes.writeUIntBE(newest, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A secret for a link or a token: 256 bits, letters that survive any mail client. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hex. Secrets of 256 bits need no slow hash: they cannot be guessed. */
export function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
