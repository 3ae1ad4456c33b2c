import { expect, test } from "vitest";
import type { FileStore } from "#kernel";
import type { Outgoing } from "../channel.ts";
import { ReplyAddresses } from "./reply-address.ts";
import { composeMail } from "./compose.ts";
import { rawHeaderOf } from "./raw-header.ts";

const noFiles: FileStore = {
  put: () => Promise.reject(new Error("none")),
  read: () => Promise.reject(new Error("none")),
  stream: () => {
    throw new Error("none");
  },
};

const at = new Date("2026-11-23T09:00:00Z");

async function compose(change: Partial<Outgoing> = {}): Promise<{ header: Map<string, string[]>; raw: string }> {
  const content = await composeMail(
    {
      messageId: "0193582e-0000-7000-8000-000000000001",
      channelId: "0193582e-0000-7000-8000-000000000002",
      headerMessageId: "0193582e@nordljus.example",
      answers: [],
      from: { name: "Åsa på Nordljus", address: "kundservice@nordljus.example" },
      to: [{ name: "Göran Öst", address: "goran@kund.example" }],
      cc: [],
      subject: "Fråga",
      text: "Hej!",
      html: null,
      attachments: [],
      automatic: false,
      ...change,
    },
    at,
    noFiles,
    new ReplyAddresses("a secret"),
  );
  return { header: rawHeaderOf(content), raw: content.toString() };
}

test("a first mail says who, when and which, and claims nothing more", async () => {
  const { header } = await compose();
  expect(header.get("message-id")).toEqual(["<0193582e@nordljus.example>"]);
  expect(header.get("date")).toEqual(["Mon, 23 Nov 2026 09:00:00 +0000"]);
  expect(header.get("from")?.[0]).toMatch(/^=\?UTF-8\?.*\?= <kundservice@nordljus\.example>$/);
  for (const absent of ["in-reply-to", "references", "auto-submitted", "precedence", "bcc", "x-mailer"])
    expect(header.has(absent)).toBe(false);
});

test("an answer names the one it answers and the whole chain, oldest first", async () => {
  const { header } = await compose({ answers: ["c@kund.example", "b@nordljus.example", "a@kund.example"] });
  expect(header.get("in-reply-to")).toEqual(["<c@kund.example>"]);
  expect(header.get("references")).toEqual(["<a@kund.example> <b@nordljus.example> <c@kund.example>"]);
});

test("a chain beyond reason keeps its beginning and its end", async () => {
  const { header, raw } = await compose({ answers: Array.from({ length: 200 }, (_, number) => `${200 - number}@kund.example`) });
  const references = header.get("references")?.[0]?.split(" ") ?? [];
  expect(references).toHaveLength(30);
  expect(references[0]).toBe("<1@kund.example>");
  expect(references.at(-1)).toBe("<200@kund.example>");
  for (const line of raw.split("\r\n")) expect(line.length).toBeLessThan(998);
});

test("an automatic mail says what it is, so that no other machine answers it", async () => {
  const { header } = await compose({ automatic: true });
  expect(header.get("auto-submitted")).toEqual(["auto-replied"]);
  expect(header.get("x-auto-response-suppress")).toEqual(["All"]);
});

test("nothing somebody typed becomes a header of its own", async () => {
  const { header } = await compose({
    subject: "Hej\r\nBcc: spion@annan.example",
    to: [{ name: 'Göran"\r\nBcc: spion@annan.example', address: "goran@kund.example" }],
  });
  expect(header.has("bcc")).toBe(false);
});

test("text and HTML stand side by side", async () => {
  const { raw } = await compose({ html: "<p>Hej!</p>" });
  expect(raw).toContain("multipart/alternative");
  expect(raw).toContain("text/plain");
  expect(raw).toContain("<p>Hej!</p>");
});

test("a file path or an address in place of content is not followed", async () => {
  const { raw } = await compose({ html: '<img src="/etc/passwd"><img src="https://annan.example/x.png">' });
  expect(raw).not.toContain("root:");
  expect(raw).not.toContain("multipart/related");
});
