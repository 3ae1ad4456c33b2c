import * as openpgp from "openpgp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation, SealCheck } from "#contract";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  ask = await house.asking();
});
afterAll(() => house.stop());

async function newKey(): Promise<openpgp.PrivateKey> {
  const { privateKey } = await openpgp.generateKey({
    userIDs: [{ name: "Kalle Kund", email: "kalle@kund.test" }],
    format: "object",
  });
  return privateKey;
}

async function signedMail(subject: string, key: openpgp.PrivateKey): Promise<SealCheck | undefined> {
  const message = await openpgp.createCleartextMessage({ text: `Detta skrev Kalle om ${subject}.` });
  await house.mailIn({
    subject,
    text: await openpgp.sign({ message, signingKeys: key }),
    headers: { Autocrypt: `addr=kalle@kund.test; keydata=${Buffer.from(key.toPublic().write()).toString("base64")}` },
  });
  const { id } = await until(
    async () => (await ask<{ items: Conversation[] }>("GET", `/conversations?q=${subject}`)).body.items[0] ?? null,
  );
  return (await ask<Conversation>("GET", `/conversations/${id}`)).body.messages[0]?.particulars?.seal?.check;
}

test("a key that a sender has used before is known again, and another one in its place is told of", async () => {
  const key = await newKey();
  expect(await signedMail("Avtalet", key)).toMatchObject({
    result: "valid",
    reservations: ["key-from-the-mail"],
    key: key.getFingerprint(),
    keySince: null,
  });
  expect(await signedMail("Uppsägningen", key)).toMatchObject({
    reservations: ["key-from-the-mail"],
    keySince: expect.stringMatching(/Z$/) as string,
  });
  expect(await signedMail("Kontonumret", await newKey())).toMatchObject({
    result: "valid",
    reservations: ["key-from-the-mail", "new-key"],
    keySince: null,
  });
});
