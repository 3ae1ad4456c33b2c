import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth";
import { trustOf, type LookUp } from "./trust.ts";

export const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "der" },
});

/** A domain name system of one's own. */
export function answering(records: Record<string, string[]>): LookUp {
  return async (name, type) => {
    const found = records[`${type} ${name}`];
    if (found === undefined) throw Object.assign(new Error("There is no such name."), { code: "ENOTFOUND" });
    return type === "TXT" ? found.map((text) => [text]) : found;
  };
}

export const spf = { "TXT kund.example": ["v=spf1 ip4:192.0.2.1 -all"] };
export const dmarc = { "TXT _dmarc.kund.example": ["v=DMARC1; p=reject"] };
export const key = { "TXT s1._domainkey.kund.example": [`v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`] };

export const mail = [
  "From: Eva <eva@kund.example>",
  "To: a@nordljus.example",
  "Subject: Hej",
  "Message-ID: <1@kund.example>",
  "",
  "Hej!",
  "",
].join("\r\n");

/** The mail with its domain's signature; or with another's, or of its beginning only. */
export async function signed(content = mail, special: { signingDomain?: string; maxBodyLength?: number } = {}): Promise<string> {
  const key = { signingDomain: "kund.example", selector: "s1", privateKey, ...special };
  // The signer reads the list; its types ask for the key beside it.
  const { signatures } = await dkimSign(content, { ...key, signatureData: [key] });
  return signatures + content;
}

/** What is made of a mail that this client hands over; of one that was fetched the client is `imap` and the host. */
export function judge(content: string, client: string, lookUp: LookUp, domain = "kund.example", envelopeFrom = `eva@${domain}`) {
  const received = {
    id: "0193582e-0000-7000-8000-000000000001",
    channelId: "0193582e-0000-7000-8000-000000000002",
    receivedAt: new Date("2026-11-24T09:00:00Z"),
    client,
    envelopeFrom,
    envelopeTo: ["a@nordljus.example"],
    content: Buffer.from(content),
  };
  return trustOf(received, domain, /^(?:DKIM-Signature|ARC-Seal):/im.test(content), lookUp);
}

export const theirs = "192.0.2.1 post.kund.example";
export const strangers = "198.51.100.7 nagon.annan.example";
