import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import Dkim from "nodemailer/lib/dkim";
import type { DkimKey } from "#contract";
import { Failure, recordEvent, type Tx, type Vault } from "#kernel";
import { channelById } from "../channels.ts";

function placeOf(tx: Tx, channelId: string): string[] {
  return ["dkim key", tx.organisationId, channelId];
}

/** What a transaction has asked once holds for all it signs. */
const asked = new WeakMap<Tx, Map<string, ReturnType<typeof rowOf>>>();

function rowForSigning(tx: Tx, channelId: string): ReturnType<typeof rowOf> {
  const known = asked.get(tx) ?? new Map<string, ReturnType<typeof rowOf>>();
  asked.set(tx, known);
  const row = known.get(channelId) ?? rowOf(tx, channelId);
  known.set(channelId, row);
  return row;
}

async function rowOf(tx: Tx, channelId: string) {
  return tx.db
    .selectFrom("dkim_keys")
    .select(["domain", "selector", "private_key", "public_key"])
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
}

/** What the channel's mail is signed with, and the record for the domain's DNS. @throws Failure request.not_found */
export async function dkimKeyOf(tx: Tx, channelId: string): Promise<DkimKey | null> {
  await channelById(tx, channelId);
  const row = await rowOf(tx, channelId);
  return row === undefined ? null : present(row.domain, row.selector, row.public_key);
}

function present(domain: string, selector: string, publicKey: string): DkimKey {
  // RFC 6376 §3.6.1 and §3.6.2.1.
  return { domain, selector, record: { name: `${selector}._domainkey.${domain}`, value: `v=DKIM1; k=rsa; p=${publicKey}` } };
}

/**
 * Signs the channel's mail from now on, for the domain of its address. Without a key given one is made, which nobody sees.
 * @throws Failure request.not_found, request.invalid
 */
export async function makeDkimKey(
  tx: Tx,
  vault: Vault,
  channelId: string,
  { selector, privateKey }: { selector: string; privateKey?: string | undefined },
): Promise<DkimKey> {
  const { address } = await channelById(tx, channelId);
  const domain = address.split("@")[1] ?? "";
  const key = privateKey === undefined ? generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey : keyIn(privateKey);
  const publicKey = createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64");
  const values = {
    domain,
    selector,
    private_key: vault.seal(key.export({ type: "pkcs8", format: "pem" }).toString(), placeOf(tx, channelId)),
    public_key: publicKey,
    created_at: tx.clock.now(),
  };
  await tx.db
    .insertInto("dkim_keys")
    .values({ organisation_id: tx.organisationId, channel_id: channelId, ...values })
    .onConflict((conflict) => conflict.columns(["organisation_id", "channel_id"]).doUpdateSet(values))
    .execute();
  await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["dkim"] } });
  return present(domain, selector, publicKey);
}

function keyIn(pem: string): KeyObject {
  let key: KeyObject | null = null;
  try {
    key = createPrivateKey(pem);
  } catch {
    // Said below: what OpenSSL says of it helps nobody.
  }
  // RFC 8301 §3.2: signers use keys of at least 2048 bits.
  if (key?.asymmetricKeyType === "rsa" && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048) return key;
  const message = "Give an RSA key of at least 2048 bits as PEM, without a password.";
  throw new Failure("request.invalid", message, [{ path: "privateKey", message }]);
}

/** @throws Failure request.not_found */
export async function removeDkimKey(tx: Tx, channelId: string): Promise<void> {
  await channelById(tx, channelId);
  const { numDeletedRows } = await tx.db
    .deleteFrom("dkim_keys")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["dkim"] } });
}

/** The mail with its signature before it (DKIM, RFC 6376), if its channel has a key; otherwise as it is. */
export async function signed(tx: Tx, vault: Vault, channelId: string, mail: Buffer): Promise<Buffer> {
  const row = await rowForSigning(tx, channelId);
  if (row === undefined) return mail;
  const privateKey = vault.open(row.private_key, placeOf(tx, channelId));
  const signing = new Dkim({ domainName: row.domain, keySelector: row.selector, privateKey }).sign(mail);
  const chunks: Buffer[] = [];
  for await (const chunk of signing as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
