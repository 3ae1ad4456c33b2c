import { X509Certificate } from "node:crypto";
import { rootCertificates } from "node:tls";
import type { Certificate, SignedData } from "pkijs";
import type { SealCheck } from "#contract";

type Reservation = SealCheck["reservations"][number];

export interface Sender {
  /** Whom the mail says it is from. */
  address: string;
  at: Date;
}

/** What is within a CMS SignedData (RFC 5652 §5): null when it is something else, or broken; `content` null when the signature stands apart. */
export async function signedDataIn(der: Buffer): Promise<{ signed: SignedData; content: Buffer | null } | null> {
  const { ContentInfo, SignedData: Signed } = await import("pkijs");
  try {
    const info = ContentInfo.fromBER(exactly(der));
    if (info.contentType !== ContentInfo.SIGNED_DATA) return null;
    const signed = new Signed({ schema: info.content });
    const content = signed.encapContentInfo.eContent;
    return { signed, content: content === undefined ? null : Buffer.from(content.getValue()) };
  } catch {
    // Whatever the library stumbles over, it is no signature that could be checked; what stands in the mail is shown all the same.
    return null;
  }
}

const envelopes = ["06092a864886f70d010703", "060b2a864886f70d0109100117"].map((oid) => Buffer.from(oid, "hex"));

/** Whether it begins as what is encrypted (EnvelopedData or AuthEnvelopedData, RFC 5652 §6, RFC 5083), whole or not. */
export function isEnveloped(der: Buffer): boolean {
  return envelopes.some((oid) => der.subarray(0, 32).includes(oid));
}

/**
 * Checks a CMS signature by the certificate that comes with it.
 * @param content what is signed, when the signature stands apart from it
 */
export async function checkSmime(signed: SignedData, content: Buffer | null, sender: Sender): Promise<SealCheck> {
  const { SignedDataVerifyError } = await import("pkijs");
  let certificate: Certificate | null = null;
  let result: SealCheck["result"];
  try {
    const said = await signed.verify({
      signer: 0,
      extendedMode: true,
      checkChain: false,
      ...(content && { data: exactly(content) }),
    });
    certificate = said.signerCertificate ?? null;
    result = said.signatureVerified === true ? "valid" : "altered";
  } catch (error) {
    // Broken or unusual signatures make the library throw errors of all kinds; they say only that it can't be checked.
    const said = error instanceof SignedDataVerifyError ? error.message : "";
    certificate = error instanceof SignedDataVerifyError ? error.signerCertificate : null;
    result = /digest doesn't match/i.test(said)
      ? "altered"
      : /find signer certificate|no certificates/i.test(said)
        ? "unknown-signer"
        : "unchecked";
  }
  return { ...(await aboutSigner(signed, certificate, sender)), result };
}

async function aboutSigner(signed: SignedData, signer: Certificate | null, sender: Sender): Promise<Omit<SealCheck, "result">> {
  const { Certificate: CertificateKind } = await import("pkijs");
  const parsed = (certificate: Certificate) => new X509Certificate(Buffer.from(certificate.toSchema().toBER(false)));
  const nothing = { signer: null, issuer: null, reservations: [], key: null, keySince: null };
  if (signer === null) return nothing;
  try {
    const own = parsed(signer);
    const others = (signed.certificates ?? [])
      .filter((one) => one instanceof CertificateKind)
      .slice(0, 10)
      .map(parsed);
    const reservations: Reservation[] = [
      ...(isTrusted(own, others, sender.at) ? [] : (["untrusted-issuer"] as const)),
      ...(isInTime(own, sender.at) ? [] : (["expired"] as const)),
      ...(isOf(own, sender.address) ? [] : (["another-address"] as const)),
      ...(usesSha1(signed, signer) ? (["weak"] as const) : []),
    ];
    return {
      ...nothing,
      signer: nameIn(own.subject) ?? mailsOf(own)[0] ?? null,
      issuer: nameIn(own.issuer),
      reservations,
      key: own.fingerprint256.replaceAll(":", "").toLowerCase(),
    };
  } catch {
    // A certificate that can't be read names nobody.
    return nothing;
  }
}

const oids = {
  forMail: "1.3.6.1.5.5.7.3.4",
  forAll: "2.5.29.37.0",
  sha1: ["1.3.14.3.2.26", "1.2.840.113549.1.1.5", "1.2.840.10045.4.1"],
};
let roots: X509Certificate[] | undefined;

/** Whether it leads, by the certificates that came along, to an authority that this Node trusts. */
function isTrusted(own: X509Certificate, others: readonly X509Certificate[], at: Date): boolean {
  const purposes = own.keyUsage as string[] | undefined;
  if (purposes !== undefined && !purposes.includes(oids.forMail) && !purposes.includes(oids.forAll)) return false;
  roots ??= rootCertificates.map((pem) => new X509Certificate(pem));
  let current = own;
  for (let step = 0; step < 6; step++) {
    const root = roots.find((candidate) => isIssuedBy(current, candidate));
    if (root !== undefined) return isInTime(root, at);
    const issuer = others.find((candidate) => candidate.ca && isInTime(candidate, at) && isIssuedBy(current, candidate));
    if (issuer === undefined) return false;
    current = issuer;
  }
  return false;
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isInTime(certificate: X509Certificate, at: Date): boolean {
  return new Date(certificate.validFrom) <= at && at <= new Date(certificate.validTo);
}

function isOf(certificate: X509Certificate, address: string): boolean {
  return mailsOf(certificate).some((mail) => mail.toLowerCase() === address.toLowerCase());
}

function mailsOf({ subjectAltName, subject }: X509Certificate): string[] {
  const named = [...(subjectAltName ?? "").matchAll(/(?:^|, )email:([^\s,"]+@[^\s,"]+)(?=,|$)/g)];
  const inSubject = [...subject.matchAll(/^emailAddress=(\S+@\S+)$/gm)];
  return [...named, ...inSubject].map((match) => match[1] ?? "");
}

/** A person or an organisation, out of a distinguished name as Node writes it: one attribute a line. */
function nameIn(distinguished: string): string | null {
  const found = /^CN=(.+)$/m.exec(distinguished) ?? /^O=(.+)$/m.exec(distinguished);
  return found?.[1]?.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 200) ?? null;
}

function usesSha1({ signerInfos }: SignedData, certificate: Certificate): boolean {
  const algorithms = [signerInfos[0]?.digestAlgorithm.algorithmId, certificate.signatureAlgorithm.algorithmId];
  return algorithms.some((oid) => oid !== undefined && oids.sha1.includes(oid));
}

/** Its bytes and no others: a Buffer may be a window on a larger piece of memory. */
function exactly(content: Buffer): ArrayBuffer {
  return new Uint8Array(content).buffer;
}
