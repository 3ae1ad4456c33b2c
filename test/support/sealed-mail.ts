import * as asn1js from "asn1js";
import * as openpgp from "openpgp";
import * as pkijs from "pkijs";

/** Mails that are signed as mail programs sign them: S/MIME (RFC 8551) and OpenPGP (RFC 3156), by Kalle or by whom one likes. */

const oid = {
  data: "1.2.840.113549.1.7.1",
  contentType: "1.2.840.113549.1.9.3",
  digest: "1.2.840.113549.1.9.4",
  san: "2.5.29.17",
};

/** A part as it stands in the mail. */
export const signedText =
  'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nJag säger upp avtalet.';

export interface Identity {
  certificate: pkijs.Certificate;
  keys: CryptoKeyPair;
}
/** When what is made here was signed. */
export const signedAt = new Date("2026-11-26T10:00:00Z");

export async function newPgpKey(): Promise<openpgp.PrivateKey> {
  const { privateKey } = await openpgp.generateKey({
    userIDs: [{ name: "Kalle Kund", email: "kalle@kund.test" }],
    format: "object",
    date: new Date("2026-01-01"),
  });
  return privateKey;
}

export async function identity(name: string, mail: string, until: Date): Promise<Identity> {
  const keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: 7 });
  for (const names of [certificate.issuer, certificate.subject])
    names.typesAndValues.push(
      new pkijs.AttributeTypeAndValue({ type: "2.5.4.3", value: new asn1js.Utf8String({ value: name }) }),
    );
  certificate.notBefore.value = new Date("2026-01-01");
  certificate.notAfter.value = until;
  const names = new pkijs.GeneralNames({ names: [new pkijs.GeneralName({ type: 1, value: mail })] });
  certificate.extensions = [new pkijs.Extension({ extnID: oid.san, extnValue: names.toSchema().toBER(false) })];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, "SHA-256");
  return { certificate, keys };
}

export async function cms(
  { certificate, keys }: Identity,
  content: string,
  within: boolean,
  withCertificate = true,
): Promise<Buffer> {
  const bytes = new Uint8Array(Buffer.from(content)).buffer;
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const attribute = (type: string, value: asn1js.ObjectIdentifier | asn1js.OctetString) =>
    new pkijs.Attribute({ type, values: [value] });
  const { issuer, serialNumber } = certificate;
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: oid.data,
      ...(within && { eContent: new asn1js.OctetString({ valueHex: bytes }) }),
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.data })),
            attribute(oid.digest, new asn1js.OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    ...(withCertificate && { certificates: [certificate] }),
  });
  await signed.sign(keys.privateKey, 0, "SHA-256", bytes);
  const info = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(info.toSchema().toBER(false));
}

export function apart(protocol: string, content: string, signature: string, more = "", header = ""): string {
  return `From: Kalle <kalle@kund.test>\r\nTo: a@b.test\r\nSubject: Avtal\r\n${header}MIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="${protocol}"; micalg=sha-256; boundary="gräns 1"\r\n\r\nFöre.\r\n--gräns 1\r\n${content}\r\n--gräns 1\r\n${signature}\r\n${more}--gräns 1--\r\n`;
}

/** @param sent what stands in the mail, where it is not what was signed */
export async function smime(
  signer: Identity,
  content: string,
  sent = content,
  more = "",
  withCertificate = true,
): Promise<string> {
  const der = await cms(signer, content, false, withCertificate);
  const part = `Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\n${der.toString("base64")}`;
  return apart("application/pkcs7-signature", sent, part, more);
}

export async function pgpMime(pgpKey: openpgp.PrivateKey, content: string, sent = content, header = ""): Promise<string> {
  const message = await openpgp.createMessage({ binary: new Uint8Array(Buffer.from(content)) });
  const signature = await openpgp.sign({ message, signingKeys: pgpKey, detached: true, date: signedAt });
  const part = `Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n${signature}`;
  return apart("application/pgp-signature", sent, part, "", header);
}

export function autocrypt(key: openpgp.PrivateKey): string {
  return `Autocrypt: addr=kalle@kund.test; keydata=${Buffer.from(key.toPublic().write()).toString("base64")}\r\n`;
}

/** To the key's own owner, since nobody else's is at hand. */
export async function encryptedText(key: openpgp.PrivateKey, text: string): Promise<string> {
  const message = await openpgp.createMessage({ text });
  return String(await openpgp.encrypt({ message, encryptionKeys: key.toPublic() }));
}

export function pgpEncrypted(armour: string): string {
  return `From: Kalle <kalle@kund.test>\r\nTo: a@b.test\r\nSubject: ...\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n${armour}\r\n--b--\r\n`;
}

/** The same mail from a list that puts lines above or below it. */
export function onList(mail: string, where: "above" | "below" = "below"): string {
  const lines = "--lista\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBetala till konto 1234.\r\n";
  const [header = "", ...body] = mail.split("\r\n\r\n");
  const type = header.slice(header.search(/^Content-Type: /m));
  const part = `--lista\r\n${[type, ...body].join("\r\n\r\n")}\r\n`;
  const both = where === "above" ? lines + part : part + lines;
  return `${header.replace(type, "")}Content-Type: multipart/mixed;\r\n boundary="lista"\r\n\r\n${both}--lista--\r\n`;
}
