import { generateKeyPairSync } from "node:crypto";
import { authenticate } from "mailauth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ChannelBench } from "../channel-bench.ts";

let bench: ChannelBench;
beforeAll(async () => void (bench = await ChannelBench.set()));
afterAll(() => bench.clear());

const path = () => `/channels/${bench.made.organisation.channelId}/dkim`;

async function sentMail(): Promise<Buffer> {
  const outgoing = bench.outgoing({ text: "Hej Göran!\n\nTre frågor." });
  await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
  await bench.doJobs();
  return bench.mailer.handed.at(-1)?.content ?? Buffer.alloc(0);
}

test("with a key the mail is signed, and the record that was shown verifies it; without, it is not", async () => {
  expect(String(await sentMail())).not.toContain("DKIM-Signature");
  const { status, body } = await bench.request("PUT", path(), { body: { selector: "lyhord" } });
  const { key } = body as { key: { domain: string; record: { name: string; value: string } } };
  expect(status).toBe(200);
  expect(key).toMatchObject({ domain: "nordljus.example", record: { name: "lyhord._domainkey.nordljus.example" } });
  expect((await bench.request("GET", path())).body).toEqual(body);
  const resolver = async (name: string, type: string) => {
    if (name === key.record.name && type === "TXT") return [[key.record.value]];
    throw Object.assign(new Error("No such name."), { code: "ENOTFOUND" });
  };
  const verdict = async (mail: Buffer) => {
    const { dkim } = await authenticate(mail, {
      sender: "",
      mta: "test.invalid",
      disableBimi: true,
      resolver,
    });
    return dkim.results.map(({ status: found }) => found.result);
  };
  const mail = await sentMail();
  expect(await verdict(mail)).toEqual(["pass"]);
  expect(await verdict(Buffer.from(String(mail).replace("Hej", "Nej")))).not.toContain("pass");
  const [kept] = await bench.ask<{ private_key: Buffer }>("select private_key from dkim_keys");
  expect(kept?.private_key.includes("PRIVATE KEY")).toBe(false);
  expect((await bench.request("DELETE", path())).status).toBe(204);
  expect(String(await sentMail())).not.toContain("DKIM-Signature");
});

test("a key that is too short, or none, is refused at its field", async () => {
  const short = generateKeyPairSync("rsa", { modulusLength: 1024 })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();
  for (const privateKey of [short, "x".repeat(200)])
    expect(await bench.request("PUT", path(), { body: { selector: "s1", privateKey } })).toMatchObject({
      status: 400,
      body: { fields: [{ path: "privateKey" }] },
    });
});
