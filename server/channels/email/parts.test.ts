import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnclosed } from "./enclosed.ts";
import { readMail } from "./read.ts";

const folder = join(import.meta.dirname, "../../../test/mail/understood");

function readBytes(content: Buffer) {
  const received = {
    id: "0193582e-0000-7000-8000-000000000001",
    channelId: "0193582e-0000-7000-8000-000000000002",
    receivedAt: new Date("2026-11-24T09:00:00Z"),
    envelopeFrom: "a@kund.example",
    envelopeTo: ["kundservice@nordljus.example"],
    client: "127.0.0.1 post.kund.example",
    content,
  };
  return readMail(received, new Set(["kundservice@nordljus.example"]), () => Promise.reject(new Error("No network here.")));
}
const read = (name: string) => readBytes(readFileSync(join(folder, name)));

test("the parts of a digest are mails unless they say otherwise", async () => {
  const { text, attachments } = await read("digest.eml");
  expect(text).toBe("Inget brev, utan en rad.");
  expect(attachments.map(({ name, contentType }) => [name, contentType])).toEqual([
    ["mail-1.eml", "message/rfc822"],
    ["mail-2.eml", "message/rfc822"],
  ]);
  expect((await readEnclosed(attachments[0]?.content ?? Buffer.alloc(0))).text.trim()).toBe("Min spis är trasig.");
});

test("another time for a meeting is read as that", async () => {
  const { particulars } = await read("counter.eml");
  expect(particulars?.invitation).toMatchObject({
    method: "counter",
    summary: "Genomgång",
    start: { instant: "2026-12-04T10:00:00.000Z" },
    end: { instant: "2026-12-04T11:00:00.000Z" },
  });
});
