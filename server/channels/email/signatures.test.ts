import * as openpgp from "openpgp";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#kernel";
import {
  apart,
  autocrypt,
  cms,
  encryptedText,
  identity,
  newPgpKey,
  onList,
  pgpEncrypted,
  pgpMime,
  signedAt,
  signedText,
  smime,
  type Identity,
} from "../../../test/support/sealed-mail.ts";
import { readMail } from "./read.ts";

let kalle: Identity;
let pgpKey: openpgp.PrivateKey;

beforeAll(async () => {
  kalle = await identity("Kalle Kund", "kalle@kund.test", new Date("2027-01-01"));
  pgpKey = await newPgpKey();
});

async function read(mail: string) {
  const incoming = await readMail(
    {
      id: newId(),
      channelId: newId(),
      receivedAt: signedAt,
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

test.each(["application/octet-stream", "application/x-anything"])(
  "S/MIME that a gateway calls %s is known by its name",
  async (type) => {
    const mail = (der: Buffer, name = "smime.p7m") =>
      read(
        `From: kalle@kund.test\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${der.toString("base64")}\r\n`,
      );
    const good = await mail(await cms(kalle, signedText, true), "Meddelande.P7M");
    expect(good.text.trim()).toBe("Jag säger upp avtalet.");
    expect(good).toMatchObject({ check: { result: "valid", signer: "Kalle Kund" }, attachments: [] });
    const enveloped = await mail(Buffer.from("308006092a864886f70d010703a080", "hex"));
    expect(enveloped.particulars?.seal).toEqual({ kind: "smime", state: "encrypted" });
    expect(enveloped.attachments).toHaveLength(1);
    for (const file of [await cms(kalle, "%PDF-1.4 Avtal", true), Buffer.from("hej")]) {
      const other = await mail(file, "avtal.pdf.p7m");
      expect(other.particulars).toBeNull();
      expect(other.attachments).toMatchObject([{ name: "avtal.pdf.p7m", content: file }]);
    }
  },
);

test("a signature that a gateway calls a file of any kind is known by its name", async () => {
  const mail = (await smime(kalle, signedText)).replace(
    "application/pkcs7-signature; name=smime.p7s",
    "application/octet-stream; name=SMIME.P7S",
  );
  expect(await read(mail)).toMatchObject({ check: { result: "valid" }, attachments: [] });
});

test.each(["below", "above"] as const)("a seal %s which a list put something holds for its part only", async (above) => {
  const good = await read(onList(await smime(kalle, signedText), above));
  expect(good.check).toMatchObject({
    result: "valid",
    signer: "Kalle Kund",
    reservations: ["untrusted-issuer", "not-all-signed"],
  });
  expect(good.particulars?.seal?.begins).toBe("Jag säger upp avtalet.");
  expect(good.text).toContain("Jag säger upp avtalet.");
  expect(good.text).toContain("Betala till konto 1234.");
  expect(good.attachments).toEqual([]);
  expect((await read(onList(await smime(kalle, signedText, signedText.replace("upp", "opp")), above))).check).toMatchObject({
    result: "altered",
    reservations: expect.arrayContaining(["not-all-signed"]) as string[],
  });
  const pgp = await read(onList(await pgpMime(pgpKey, signedText, signedText, autocrypt(pgpKey)), above));
  expect(pgp.check).toMatchObject({ result: "valid", reservations: ["key-from-the-mail", "not-all-signed"] });
});

test("S/MIME that holds the mail within is opened beside what a list put there, too", async () => {
  const der = await cms(kalle, signedText, true);
  const mail = await read(
    onList(
      `From: kalle@kund.test\r\nContent-Type: application/octet-stream; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${der.toString("base64")}`,
    ),
  );
  expect(mail.text).toBe("Jag säger upp avtalet.\n\nBetala till konto 1234.");
  expect(mail).toMatchObject({
    particulars: { seal: { begins: "Jag säger upp avtalet." } },
    check: { result: "valid", reservations: ["untrusted-issuer", "not-all-signed"] },
    attachments: [],
  });
});

test("a signed part that can't be found again as it came is said to be unchecked", async () => {
  const mail = onList(await smime(kalle, signedText)).replaceAll("gräns 1", "x".repeat(300));
  expect((await read(mail)).check).toMatchObject({ result: "unchecked", reservations: ["not-all-signed"] });
});

test("OpenPGP: a key that came with the mail proves that it is unchanged, and no more", async () => {
  const good = await read(await pgpMime(pgpKey, signedText, signedText, autocrypt(pgpKey)));
  expect(good.text.trim()).toBe("Jag säger upp avtalet.");
  expect(good.check).toMatchObject({
    result: "valid",
    signer: "Kalle Kund",
    reservations: ["key-from-the-mail"],
    key: pgpKey.getFingerprint(),
  });
  expect(
    (await read(await pgpMime(pgpKey, signedText, signedText.replace("upp", "opp"), autocrypt(pgpKey)))).check,
  ).toMatchObject({
    result: "altered",
  });
});

test("OpenPGP: without the key, or with another, nobody is named", async () => {
  expect((await read(await pgpMime(pgpKey, signedText))).check).toMatchObject({ result: "unknown-signer", signer: null });
  const { privateKey } = await openpgp.generateKey({ userIDs: [{ email: "kalle@kund.test" }], format: "object" });
  expect((await read(await pgpMime(pgpKey, signedText, signedText, autocrypt(privateKey)))).check).toMatchObject({
    result: "unknown-signer",
  });
});

test("OpenPGP within the text; what stands around it is not signed", async () => {
  const signed = await openpgp.sign({
    message: await openpgp.createCleartextMessage({ text: "Jag avslutar avtalet.\n- I morgon." }),
    signingKeys: pgpKey,
    date: signedAt,
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

test("OpenPGP: what is encrypted is said to be, and is one file to download", async () => {
  const armour = await encryptedText(pgpKey, "Hemligt");
  const apartFromText = await read(pgpEncrypted(armour));
  expect(apartFromText.particulars?.seal).toEqual({ kind: "pgp", state: "encrypted" });
  expect(apartFromText.text.trim()).toBe("");
  expect(apartFromText.attachments.map(({ name }) => name)).toEqual(["encrypted.asc"]);
  const within = await read(
    `From: kalle@kund.test\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej!\r\n\r\n${armour}\r\nKalle\r\n`,
  );
  expect(within.particulars?.seal).toEqual({ kind: "pgp", state: "encrypted" });
  expect(within.text).toMatch(/^Hej!\s+Kalle\s*$/);
  expect(within.attachments).toMatchObject([{ name: "encrypted.asc" }]);
  const { data } = await openpgp.decrypt({
    message: await openpgp.readMessage({ armoredMessage: within.attachments[0]?.content.toString() ?? "" }),
    decryptionKeys: pgpKey,
  });
  expect(data).toBe("Hemligt");
  const quoted = await read(
    `From: kalle@kund.test\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\navbrutet`,
  );
  expect(quoted).toMatchObject({ particulars: { seal: { state: "encrypted" } }, attachments: [] });
  expect(quoted.text).toContain("avbrutet");
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
