import * as asn1js from "asn1js";
import * as openpgp from "openpgp";
import * as pkijs from "pkijs";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#kernel";
import { readMail } from "./read.ts";

const oid = {
  data: "1.2.840.113549.1.7.1",
  contentType: "1.2.840.113549.1.9.3",
  digest: "1.2.840.113549.1.9.4",
  san: "2.5.29.17",
};
const now = new Date("2026-11-26T10:00:00Z");
const signedText = 'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nJag säger upp avtalet.';

interface Identity {
  certificate: pkijs.Certificate;
  keys: CryptoKeyPair;
}
let kalle: Identity;
let pgpKey: openpgp.PrivateKey;

beforeAll(async () => {
  kalle = await identity("Kalle Kund", "kalle@kund.test", new Date("2027-01-01"));
  const { privateKey } = await openpgp.generateKey({
    userIDs: [{ name: "Kalle Kund", email: "kalle@kund.test" }],
    format: "object",
    date: new Date("2026-01-01"),
  });
  pgpKey = privateKey;
});

async function identity(name: string, mail: string, until: Date): Promise<Identity> {
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

async function cms({ certificate, keys }: Identity, content: string, within: boolean, withCertificate = true): Promise<Buffer> {
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

function apart(protocol: string, content: string, signature: string, more = "", header = ""): string {
  return `From: Kalle <kalle@kund.test>\r\nTo: a@b.test\r\nSubject: Avtal\r\n${header}MIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="${protocol}"; micalg=sha-256; boundary="gräns 1"\r\n\r\nFöre.\r\n--gräns 1\r\n${content}\r\n--gräns 1\r\n${signature}\r\n${more}--gräns 1--\r\n`;
}

async function smime(signer: Identity, content: string, sent = content, more = "", withCertificate = true): Promise<string> {
  const der = await cms(signer, content, false, withCertificate);
  const part = `Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\n${der.toString("base64")}`;
  return apart("application/pkcs7-signature", sent, part, more);
}

async function pgpMime(content: string, sent = content, header = ""): Promise<string> {
  const message = await openpgp.createMessage({ binary: new Uint8Array(Buffer.from(content)) });
  const signature = await openpgp.sign({ message, signingKeys: pgpKey, detached: true, date: now });
  const part = `Content-Type: application/pgp-signature; name=signature.asc\r\n\r\n${signature}`;
  return apart("application/pgp-signature", sent, part, "", header);
}

function autocrypt(key: openpgp.PrivateKey): string {
  return `Autocrypt: addr=kalle@kund.test; keydata=${Buffer.from(key.toPublic().write()).toString("base64")}\r\n`;
}

async function read(mail: string) {
  const incoming = await readMail(
    {
      id: newId(),
      channelId: newId(),
      receivedAt: now,
      client: "",
      envelopeFrom: "kalle@kund.test",
      envelopeTo: [],
      content: Buffer.from(mail),
    },
    new Set(),
    async () => [],
  );
  return { ...incoming, check: incoming.particulars?.seal?.check };
}

test("S/MIME: what is unchanged is said to be, by whom it says, and what is not to be taken on trust", async () => {
  const { check, text, attachments } = await read(await smime(kalle, signedText));
  expect(check).toMatchObject({
    result: "valid",
    signer: "Kalle Kund",
    issuer: "Kalle Kund",
    reservations: ["untrusted-issuer"],
    key: expect.stringMatching(/^[\da-f]{64}$/) as string,
  });
  expect(text.trim()).toBe("Jag säger upp avtalet.");
  expect(attachments).toEqual([]);
});

test("S/MIME: lines that a relay ended differently are the same lines", async () => {
  expect((await read((await smime(kalle, signedText)).replaceAll("\r\n", "\n"))).check).toMatchObject({ result: "valid" });
});

test("S/MIME: one letter is enough to be altered", async () => {
  const { check } = await read(await smime(kalle, signedText, signedText.replace("upp", "opp")));
  expect(check).toMatchObject({ result: "altered" });
});

test("S/MIME: a certificate of somebody else, or one that is over, is told of", async () => {
  const other = await identity("Mallory", "mallory@ond.test", new Date("2026-03-01"));
  expect((await read(await smime(other, signedText))).check).toMatchObject({
    result: "valid",
    signer: "Mallory",
    reservations: ["untrusted-issuer", "expired", "another-address"],
  });
});

test("S/MIME: without a certificate nobody is named", async () => {
  const { check } = await read(await smime(kalle, signedText, signedText, "", false));
  expect(check).toMatchObject({ result: "unknown-signer", signer: null });
});

test("a part that was put beside what is signed is told of", async () => {
  const more = "--gräns 1\r\nContent-Type: text/plain\r\n\r\nBetala till konto 1234.\r\n";
  const { check } = await read(await smime(kalle, signedText, signedText, more));
  expect(check?.reservations).toContain("not-all-signed");
});

test("S/MIME that holds the mail within", async () => {
  const mail = (der: Buffer) =>
    `From: kalle@kund.test\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${der.toString("base64")}\r\n`;
  const der = await cms(kalle, signedText, true);
  const good = await read(mail(der));
  expect(good.text.trim()).toBe("Jag säger upp avtalet.");
  expect(good.check).toMatchObject({ result: "valid", signer: "Kalle Kund" });
  const at = der.indexOf("upp avtalet");
  der.write("opp", at);
  expect((await read(mail(der))).check).toMatchObject({ result: "altered" });
});

test("OpenPGP: a key that came with the mail proves that it is unchanged, and no more", async () => {
  const good = await read(await pgpMime(signedText, signedText, autocrypt(pgpKey)));
  expect(good.text.trim()).toBe("Jag säger upp avtalet.");
  expect(good.check).toMatchObject({
    result: "valid",
    signer: "Kalle Kund",
    reservations: ["key-from-the-mail"],
    key: pgpKey.getFingerprint(),
  });
  expect((await read(await pgpMime(signedText, signedText.replace("upp", "opp"), autocrypt(pgpKey)))).check).toMatchObject({
    result: "altered",
  });
});

test("OpenPGP: without the key, or with another, nobody is named", async () => {
  expect((await read(await pgpMime(signedText))).check).toMatchObject({ result: "unknown-signer", signer: null });
  const { privateKey } = await openpgp.generateKey({ userIDs: [{ email: "kalle@kund.test" }], format: "object" });
  expect((await read(await pgpMime(signedText, signedText, autocrypt(privateKey)))).check).toMatchObject({
    result: "unknown-signer",
  });
});

test("OpenPGP within the text; what stands around it is not signed", async () => {
  const signed = await openpgp.sign({
    message: await openpgp.createCleartextMessage({ text: "Jag avslutar avtalet.\n- I morgon." }),
    signingKeys: pgpKey,
    date: now,
  });
  const mail = (text: string) =>
    `From: kalle@kund.test\r\n${autocrypt(pgpKey)}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
  const good = await read(mail(signed));
  expect(good.text.trim()).toBe("Jag avslutar avtalet.\n- I morgon.");
  expect(good.check).toMatchObject({ result: "valid", reservations: ["key-from-the-mail"] });
  expect((await read(mail(signed.replace("avslutar", "behåller")))).check?.result).not.toBe("valid");
  expect((await read(mail(signed.replace("avslutar", "vill ha")))).check).toMatchObject({ result: "altered" });
  expect((await read(mail(`Betala nu.\r\n${signed}`))).check?.reservations).toContain("not-all-signed");
});

test("what is broken is shown, and said to be unchecked", async () => {
  const part =
    "Content-Type: application/pkcs7-signature\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHAqCAMIACAQExDzAN";
  const broken = await read(apart("application/pkcs7-signature", signedText, part));
  expect(broken.text.trim()).toBe("Jag säger upp avtalet.");
  expect(broken.check).toMatchObject({ result: "unchecked" });
  const nonsense = await read(
    apart("application/pgp-signature", signedText, "Content-Type: application/pgp-signature\r\n\r\nhej"),
  );
  expect(nonsense.check).toMatchObject({ result: "unchecked" });
  const deep = Buffer.alloc(400_000, "3080", "hex").toString("base64");
  const bomb = await read(apart("application/pkcs7-signature", signedText, part.replace(/MIAG.*/, deep)));
  expect(bomb.check).toMatchObject({ result: "unchecked" });
});
