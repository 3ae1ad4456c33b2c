import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMail as readMailAsking } from "./read.ts";
import type { Received } from "../kind.ts";

const readMail = (received: Received, ours: ReadonlySet<string>) =>
  readMailAsking(received, ours, () => Promise.reject(new Error("No network here.")));

const folder = join(import.meta.dirname, "../../../test/mail");
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".eml"))
  .sort()
  .map((name) => readFileSync(join(folder, name)));
/** Set for a long run; each number gives the same mails again. */
const runs = Number(process.env["MAIL_MUTATIONS"] ?? 400);
const seed = Number(process.env["MAIL_SEED"] ?? 1);

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const splinters = [
  ...'\0 \r \n \r\n \r\n\r\n -- --yttre --yttre-- =?utf-8?B? ?= =?x?Q?=00?= < > <> : ; " ( \\ = =3D %00 &#0; <!-- <p <style> cid:'.split(
    " ",
  ),
  "Content-Type: message/rfc822\r\n\r\n",
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  "Content-Transfer-Encoding: base64\r\n",
  "Content-Transfer-Encoding: x-uuencode\r\n",
  "Content-Type: text/plain; charset=utf-16\r\n",
  "Content-Type: text/html; charset=hz-gb-2312; format=flowed; delsp=yes\r\n",
  "Content-Disposition: attachment; filename*0*=utf-7''%; filename*1=\"\r\n",
  "From: a:b:c;, <<@>>, \r\n",
  "\u202e\ud83d",
].map((text) => Buffer.from(text));

function mutated(random: (below: number) => number): Buffer {
  let mail = fixtures[random(fixtures.length)] ?? Buffer.alloc(0);
  for (let change = random(6); change >= 0; change--) {
    const at = random(mail.length + 1);
    const until = Math.min(mail.length, at + random(40));
    const middle = [
      () => Buffer.alloc(0),
      () => Buffer.from(Array.from({ length: random(20) }, () => random(256))),
      () => splinters[random(splinters.length)] ?? Buffer.alloc(0),
      () => mail.subarray(at, at + random(400)),
      () => (fixtures[random(fixtures.length)] ?? mail).subarray(random(200), random(1200)),
    ][random(5)];
    mail = Buffer.concat([mail.subarray(0, at), middle?.() ?? Buffer.alloc(0), mail.subarray(random(3) === 0 ? until : at)]);
  }
  return mail;
}

test("a damaged mail is read or refused in words, soon, and is never anything the database can't keep", async () => {
  const random = numbers(seed);
  for (let run = 0; run < runs; run++) {
    const content = mutated(random);
    const began = performance.now();
    const read = await readMail(
      {
        id: "0193582e-0000-7000-8000-000000000001",
        channelId: "0193582e-0000-7000-8000-000000000002",
        receivedAt: new Date("2026-11-23T09:00:00Z"),
        envelopeFrom: "goran@kund.example",
        envelopeTo: ["kundservice@nordljus.example"],
        client: "127.0.0.1 post.kund.example",
        content,
      },
      new Set(),
    ).catch((error: unknown) => error as Error);
    expect(performance.now() - began, `run ${run}`).toBeLessThan(5000);
    if (read instanceof Error) {
      expect(read.message, `run ${run}`).not.toBe("");
      continue;
    }
    const words = [read.subject, read.text, read.html, read.from.name, read.headerMessageId, ...read.answers]
      .concat([read.from, ...read.to, ...read.cc].flatMap((person) => [person.name, person.address]))
      .concat(read.attachments.flatMap(({ name, contentType, contentId }) => [name, contentType, contentId]))
      .filter((word) => word !== null);
    for (const word of words) {
      expect(word.isWellFormed(), `run ${run}`).toBe(true);
      expect(word.includes("\0"), `run ${run}`).toBe(false);
    }
    expect(read.html ?? "", `run ${run}`).not.toMatch(/<(?:script|style|iframe|form|svg|meta|base|link)\b/i);
  }
}, 120_000);
