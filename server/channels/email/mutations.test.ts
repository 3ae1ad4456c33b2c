import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readMail as readMailAsking } from "./read.ts";
import type { Received } from "../kind.ts";

const readMail = (received: Received, ours: ReadonlySet<string>) =>
  readMailAsking(received, ours, () => Promise.reject(new Error("No network here.")));

/** Our own mails, and those of a folder as for corpora.test.ts, where there is one. */
const corpora = process.env["LYHORD_CORPORA"];
const folders = [join(import.meta.dirname, "../../../test/mail"), ...(corpora === undefined ? [] : [join(corpora, "mail")])];
const fixtures = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:eml|raw|txt|mail)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file)),
);
/** MAIL_MUTATIONS=20000 for a long run; each number and seed gives the same mails again. */
const runs = Number(process.env["MAIL_MUTATIONS"] ?? 400);
/** No mail takes longer, as the processor counts it, nor leads to more than this much more than it holds. */
const longest = 3_000_000;
const mostMore = 1024 * 1024;
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

test(
  "a damaged mail is read or refused in words, soon, and is never anything the database can't keep",
  async () => {
    const random = numbers(seed);
    for (let run = 0; run < runs; run++) {
      const content = mutated(random);
      const began = process.cpuUsage();
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
      const { user, system } = process.cpuUsage(began);
      expect(user + system, `run ${run}`).toBeLessThan(longest);
      if (read instanceof Error) {
        expect(read.message, `run ${run}`).not.toBe("");
        continue;
      }
      const held = read.attachments.reduce((sum, { content }) => sum + content.length, 0);
      const said = [read.text, read.html, read.whole?.text, read.whole?.html].reduce((sum, text) => sum + (text?.length ?? 0), 0);
      expect(held + said, `run ${run}`).toBeLessThan(8 * content.length + mostMore);
      const words = [read.subject, read.text, read.html, read.from.name, read.headerMessageId, ...read.answers]
        .concat([read.from, ...read.to, ...read.cc].flatMap((person) => [person.name, person.address]))
        .concat(read.attachments.flatMap(({ name, contentType, contentId }) => [name, contentType, contentId]))
        .filter((word) => word !== null);
      for (const word of words) {
        expect(word.isWellFormed(), `run ${run}`).toBe(true);
        expect(word.includes("\0"), `run ${run}`).toBe(false);
      }
      for (const html of [read.html, read.whole?.html])
        expect(html ?? "", `run ${run}`).not.toMatch(
          /<(?:script|style|iframe|frame|object|embed|form|input|svg|math|meta|base|link)\b|<[^>]*\s(?:on\w+|srcset|srcdoc)=|(?:href|src)="\s*(?:javascript|vbscript|data):/i,
        );
    }
  },
  120_000 + runs * 100,
);
