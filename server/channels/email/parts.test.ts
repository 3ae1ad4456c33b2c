import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Incoming } from "../channel.ts";
import { contentIdIn } from "./attachments.ts";
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

/** What HTML shows, in its order: words, and pictures by their names. */
function shown({ html, attachments }: Pick<Incoming, "html" | "attachments">): string {
  return (html ?? "")
    .replaceAll(/<img[^>]*?src="cid:([^"]+)"[^>]*>/g, (_whole, written: string) => {
      const picture = attachments.find(({ contentId }) => contentId === contentIdIn(written));
      return picture?.inline === true ? `[${picture.name}]` : "[?]";
    })
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

test("pictures between texts stand where they were, and what was written is told from what is quoted across them", async () => {
  const mail = await read("pictures-between-texts.eml");
  const above =
    "Hej! Så här ser lampan ut på framsidan: [framsida.png] Och så här på baksidan, där sladden har lossnat: [baksida.png]";
  expect(shown(mail)).toBe(`${above} Kan jag få en ny? &lt;Nr 4 &amp; 5&gt; Hälsningar Eva`);
  expect(mail.written).toMatch(/^Hej! Så här[^]*Och så här[^]*Kan jag få en ny\? <Nr 4 & 5>$/);
  expect(mail.text).toMatch(/^Hej! Så här[^]*Och så här[^]*Hälsningar\s+Eva$/);
  expect(mail.whole?.text).toContain("> Skicka gärna en bild.");
  expect(shown({ ...mail, html: mail.whole?.html ?? null })).toContain("Skickat från min iPhone");
  expect(mail.attachments).toHaveLength(2);
});

test("pictures between the HTML texts of an alternative stand where they were", async () => {
  const mail = await read("pictures-between-html.eml");
  expect(shown(mail)).toBe(
    "Hej! Så här ser lampan ut på framsidan: [IMG_1.png] Och så här på baksidan: [IMG_2.png] Hälsningar Eva",
  );
  expect(mail.html).toContain("<b>lampan</b>");
  expect(mail.text).toMatch(/^Hej! Så här ser lampan[^]*Hälsningar Eva$/);
});

test("pictures that HTML calls for by their address are shown in it, and nothing is loaded for them", async () => {
  const mail = await read("pictures-by-location.eml");
  expect(shown(mail)).toBe("Framsidan: [attachment-1.png] Baksidan: [attachment-2.png]");
  expect(mail.html).toContain('width="300"');
  expect(mail.html?.match(/data-remote-src="[^"]*"/g)).toEqual(['data-remote-src="https://annan.example/bild1.png"']);
});

const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==";
const words = (text: string, kind = "plain") => `Content-Type: text/${kind}; charset=utf-8\n\n${text}`;
const picture = (more = "Content-Disposition: inline") =>
  `Content-Type: image/png; name=bild.png\n${more}\nContent-Transfer-Encoding: base64\n\n${png}`;
const multi = (kind: string, ...parts: string[]) => {
  const boundary = `b${kind}${parts.length}`;
  return `Content-Type: multipart/${kind}; boundary=${boundary}\n\n${parts.map((part) => `--${boundary}\n${part}\n`).join("")}--${boundary}--\n`;
};
const readParts = (body: string) => readBytes(Buffer.from(`From: a@kund.example\nSubject: Bild\nMIME-Version: 1.0\n${body}`));

test.each([
  ["below all text", multi("mixed", words("Se bild."), picture())],
  ["that is a file", multi("mixed", words("Se bild."), picture("Content-Disposition: attachment"), words("Hej då."))],
  ["that is none", multi("mixed", words("Se bild."), picture().replace(png, "aGVq"), words("Hej då."))],
])("a picture %s is an attachment, and the text stays text", async (_what, body) => {
  const { html, attachments } = await readParts(body);
  expect(html).toBeNull();
  expect(attachments).toMatchObject([{ name: "bild.png", inline: false }]);
});

test.each([
  ["that HTML calls for", multi("related", words('<p>A <img src="cid:x"></p>', "html"), picture("Content-ID: <x>"))],
  [
    "that HTML calls for in other letters",
    multi("related", words('<p>A <img src="cid:x&#64;y"></p>', "html"), picture("Content-ID: <x@y>")),
  ],
  ["that nobody calls for beside HTML", multi("related", words("<p>A</p>", "html"), picture("Content-ID: <y>"))],
])("a picture %s is shown there only, though text stands below", async (what, body) => {
  const mail = await readParts(multi("mixed", body, words("B")));
  expect(shown(mail)).toBe(what.startsWith("that HTML calls for") ? "A [bild.png] B" : "A B");
});

test("a picture between plain texts in an alternative is kept with both", async () => {
  const both = multi("mixed", words("A"), picture(), words("B"));
  expect(shown(await readParts(multi("alternative", words("A B"), both)))).toBe("A [bild.png] B");
  expect(shown(await readParts(multi("alternative", both)))).toBe("A [bild.png] B");
});

test("two texts in the only alternative are both read", async () => {
  expect((await readParts(multi("alternative", multi("mixed", words("A"), words("B"))))).text).toBe("A\n\nB");
});

test("of three hundred pictures between texts fifty are shown in their place, and the mail is kept whole", async () => {
  const parts = Array.from({ length: 300 }, (_, at) => [words(`Text ${at}`), picture()]).flat();
  const mail = await readParts(multi("mixed", ...parts, words("Sist.")));
  expect(shown(mail).match(/\[bild\.png\]/g)).toHaveLength(50);
  expect(shown(mail)).not.toContain("[?]");
  expect(mail.text).toContain("Sist.");
  expect(mail.attachments.at(-1)?.name).toBe("whole-mail.eml");
});

test("text that is long and has a picture between is cut no sooner than text alone", async () => {
  const mail = await readParts(multi("mixed", words("<&>\n".repeat(20_000)), picture(), words("Sist.")));
  expect(mail.text.split("\n").length).toBeGreaterThan(20_000);
  expect(mail.text).toContain("Sist.");
});

test("pictures between texts that have the same Content-ID are told apart", async () => {
  const [first, second] = ["ett.png", "tv%C3%A5.png"].map((name) =>
    picture("Content-Disposition: inline\nContent-ID: <a b@x>").replace("name=bild.png", `name*=utf-8''${name}`),
  );
  expect(shown(await readParts(multi("mixed", words("A"), first ?? "", words("B"), second ?? "", words("C"))))).toBe(
    "A [ett.png] B [två.png] C",
  );
});

test("a Content-ID that is none is none", async () => {
  const odd = picture("Content-Disposition: inline\nContent-ID: <=?utf-16le?B?PdgA?= \u0000>");
  expect(shown(await readParts(multi("mixed", words("A"), odd, words("B"))))).toBe("A [bild.png] B");
  const located = picture("Content-Location: a.png\nContent-ID: <=?utf-16le?B?PdgA?=>");
  expect(shown(await readParts(multi("related", words('A <img src="a.png">', "html"), located)))).toBe("A [bild.png]");
});
