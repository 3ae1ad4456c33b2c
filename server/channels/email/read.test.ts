import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Incoming } from "../channel.ts";
import { readMail as readMailAsking, tiesOf } from "./read.ts";
import type { Received } from "../kind.ts";

const readMail = (received: Received, ours: ReadonlySet<string>) =>
  readMailAsking(received, ours, () => Promise.reject(new Error("No network here.")));

const ours = new Set(["kundservice@nordljus.example"]);

function received(content: Buffer | string, envelopeFrom = "någon@kund.example") {
  return {
    id: "0193582e-0000-7000-8000-000000000001",
    channelId: "0193582e-0000-7000-8000-000000000002",
    receivedAt: new Date("2026-11-23T09:00:00Z"),
    envelopeFrom,
    envelopeTo: ["kundservice@nordljus.example"],
    client: "127.0.0.1 post.kund.example",
    content: Buffer.from(content),
  };
}

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "../../../test/mail", name));
const read = (name: string): Promise<Incoming> => readMail(received(fixture(name)), ours);
const readText = (...lines: string[]): Promise<Incoming> => readMail(received(lines.join("\r\n")), ours);

test("a mail as most are", async () => {
  const mail = await read("plain-utf8.eml");
  expect(mail).toMatchObject({
    headerMessageId: "20261123.0958.1@post.kund.example",
    from: { name: "Göran Öst", address: "goran@kund.example" },
    to: [{ name: "Kundservice", address: "kundservice@nordljus.example" }],
    cc: [{ name: "Öst, Maja", address: "maja@kund.example" }],
    replyTo: null,
    subject: "Fråga om fakturan",
    html: null,
    attachments: [],
    answers: [],
    machine: null,
    unanswerable: false,
    mayBeAnswer: false,
  });
  expect(mail.text).toContain("Varför står det 1 200 kr på fakturan?");
  expect(mail.at).toEqual(new Date("2026-11-23T09:00:00Z"));
});

test.each([
  ["undeclared-latin1.eml", "Räksmörgås på Södermalm – tack!"],
  ["says-utf8-is-latin1.eml", "Min nye adresse er Ærøvej 5, Ålborg."],
  ["says-latin1-is-utf8.eml", "Min nye adresse er Ærøvej 5, Ålborg."],
  ["unknown-charset.eml", "Blåbærgrød på Ærø."],
  ["windows-1252-quoted.eml", "Det blev € 50 för mycket – igen."],
])("a charset that lies or is not named: %s", async (name, text) => {
  expect((await read(name)).text.trim()).toBe(text);
});

test("a header in an undeclared charset", async () => {
  const mail = await read("undeclared-latin1.eml");
  expect(mail.from.name).toBe("Åke Sjögren");
  expect(mail.subject).toBe("Frågor på mötet");
});

test("charsets that JavaScript does not know, and ones that look like ASCII", async () => {
  const japanese = await readMail(
    received(
      Buffer.concat([
        Buffer.from("From: a@kund.example\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n"),
        Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]),
      ]),
    ),
    ours,
  );
  expect(japanese.text.trim()).toBe("日本");
  const dos = await readMail(
    received(
      Buffer.concat([
        Buffer.from("From: a@kund.example\r\nContent-Type: text/plain; charset=cp850\r\n\r\n"),
        Buffer.from([0x52, 0x84, 0x6b, 0x73, 0x6d, 0x94, 0x72, 0x67, 0x86, 0x73]),
      ]),
    ),
    ours,
  );
  expect(dos.text.trim()).toBe("Räksmörgås");
});

test("text from HTML when there is no text", async () => {
  const mail = await read("html-only.eml");
  expect(mail.text).toBe("Hei\n\nJeg vil si opp abonnementet.\nTakk & hilsen\n\n- Nå\n- straks\n\nvilkårene");
  expect(mail.html).toContain('<img data-tracker="1" />');
  expect(mail.html).toContain('href="https://kund.example/vilkar?a=1&amp;b=2" target="_blank" rel="noopener noreferrer"');
  expect(mail.html).not.toContain("Ikke vis");
});

test("format=flowed is put together again", async () => {
  const { text } = await read("flowed.eml");
  expect(text.trim().split("\n\n")).toEqual([
    "This is one paragraph that the sender's program has broken over three lines, the way format=flowed has it, and that must be read as one.",
    "This is the second.",
  ]);
});

test("pictures in place, attachments under safe names, and what it answers", async () => {
  const mail = await read("inline-picture.eml");
  expect(mail.text.trim()).toBe("Se bilden.");
  expect(mail.html).toContain('<img alt="mataren" src="cid:bild@tove" />');
  expect(mail.attachments.map(({ content, ...about }) => ({ ...about, size: content.length }))).toEqual([
    { name: "mataren.png", contentType: "image/png", contentId: "bild@tove", inline: true, size: 70 },
    { name: "mätarställning.pdf", contentType: "application/pdf", contentId: null, inline: false, size: 9 },
  ]);
  expect(mail.answers).toEqual(["svar-2@nordljus.example", "svar-1@nordljus.example", "fraga-1@kund.example"]);
});

test("a mail inside a mail stays whole, and its text is not taken for the sender's", async () => {
  const mail = await read("forwarded-inside.eml");
  expect(mail.text.trim()).toBe("Se mejlet jag fick.");
  expect(mail.attachments).toHaveLength(1);
  expect(mail.attachments[0]).toMatchObject({ contentType: "message/rfc822", name: "mail-1.eml" });
  expect(mail.attachments[0]?.content.toString()).toContain("Du har vunnit.");
});

test("text beside HTML is shown in its place in both", async () => {
  const mail = await read("footer-beside-html.eml");
  expect(mail.html).toBe("<p>Hej <i>du</i>!</p>\n<div>Skickat fran &lt;lista&gt; &amp; annat</div>");
  expect(mail.text).toBe("Hej du!\n\nSkickat fran <lista> & annat");
});

test("a mail without Message-ID, and one without any header", async () => {
  expect((await read("no-message-id.eml")).headerMessageId).toBeNull();
  const bare = await read("no-header-at-all.eml");
  expect(bare.text.trim()).toBe("Bara text, ingen avsandare.");
  expect(bare.machine).toBeNull();
  const nobody = await readMail(received("\r\nhej", ""), ours);
  expect(nobody.from).toEqual({ name: null, address: "unknown@unknown.invalid" });
  expect(nobody.machine).toMatchObject({ kind: "other" });
  expect((await readMail(received("", ""), ours)).text).toBe("");
});

test("nothing the database can't keep gets through", async () => {
  const mail = await read("nulls-and-halves.eml");
  const all = JSON.stringify(mail);
  expect(all).not.toContain(String.raw`\u0000`);
  expect(all.isWellFormed()).toBe(true);
  expect(mail.html?.isWellFormed()).toBe(true);
  expect(mail.subject).toBe("nollor");
  expect(mail.from.name).toBe("AB");
});

test("a bounce keeps its report readable and is known for a machine's", async () => {
  const mail = await read("bounce.eml");
  expect(mail.machine).toMatchObject({ kind: "report" });
  expect(mail.text).toContain("does not exist");
  expect(mail.text).toContain("Status: 5.1.1");
});

test("an absence note is known for what it is", async () => {
  expect((await read("out-of-office.eml")).machine).toMatchObject({ kind: "out-of-office" });
});

test("a hostile mail keeps its words and loses its teeth", async () => {
  const { html } = await read("hostile.eml");
  expect(html).toContain("Logga in igen");
  expect(html).not.toMatch(
    /script|onerror|onclick|srcset|position|z-index|url\(|<(?:form|input|iframe|video|svg|meta|base|link|style)\b/i,
  );
});

test("addresses: groups opened, doubles and nonsense left out, lengths bounded", async () => {
  const mail = await readText(
    "From: x@kund.example",
    "To: Styrelsen: a@kund.example, B <b@kund.example>;, A@kund.example, inte en adress, <@>, " +
      `${"l".repeat(320)}@kund.example`,
    `Cc: ${"N".repeat(500)} <lang@kund.example>`,
    "Reply-To: Annan <annan@kund.example>",
    "",
    "hej",
  );
  expect(mail.to.map((person) => person.address)).toEqual(["a@kund.example", "b@kund.example"]);
  expect(mail.cc[0]?.name).toHaveLength(200);
  expect(mail.replyTo).toEqual({ name: "Annan", address: "annan@kund.example" });
});

test("an address hidden in an encoded name is no sender", async () => {
  const mail = await readText("From: =?utf-8?Q?chef=40nordljus.example?= <bedragare@annan.example>", "", "hej");
  expect(mail.from).toEqual({ name: "chef@nordljus.example", address: "bedragare@annan.example" });
});

test("a subject can't start a line of its own", async () => {
  const mail = await readText("From: a@kund.example", "Subject: =?utf-8?Q?rad_ett=0D=0ABcc:_b=40annan.example?=", "", "hej");
  expect(mail.subject).toBe("rad ett Bcc: b@annan.example");
});

test("a picture written into the HTML becomes a picture beside it", async () => {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const mail = await readText(
    "From: a@kund.example",
    "Content-Type: text/html",
    "",
    `<p>Se <img src="data:image/png;base64,${png}"> och <img src="data:image/svg+xml;base64,PHN2Zz4="></p>`,
  );
  expect(mail.html).toBe('<p>Se <img src="cid:picture-1.in-html" /> och <img /></p>');
  expect(mail.attachments[0]).toMatchObject({ contentId: "picture-1.in-html", inline: true, contentType: "image/png" });
  expect(mail.attachments[0]?.content).toEqual(Buffer.from(png, "base64"));
});

test("a mail too long to show is shown in part and kept whole", async () => {
  const mail = await readText("From: a@kund.example", "", "ord ".repeat(400_000));
  expect(mail.text.length).toBe(1_000_000);
  expect(mail.attachments.map((attachment) => attachment.name)).toEqual(["whole-mail.eml"]);
});

test("so is one of many lines, of many tags, and of many parts, all its parts together", async () => {
  const lines = await readText("From: a@kund.example", "", "a\r\n".repeat(150_000));
  expect(lines.text.split("\n").length).toBe(100_001);
  const tags = await readText("From: a@kund.example", "Content-Type: text/html", "", "<p>a</p>\r\n".repeat(100_000));
  expect(tags.html?.match(/<p>/g)).toHaveLength(30_000);
  const part = `--b\r\nContent-Type: text/html\r\n\r\n${"<p>a</p>".repeat(100)}\r\n`;
  const parts = await readText(
    "From: a@kund.example",
    "Content-Type: multipart/mixed; boundary=b",
    "",
    part.repeat(900),
    "--b--",
  );
  expect(parts.html?.match(/<p>/g)).toHaveLength(30_000);
  for (const mail of [lines, tags, parts])
    expect(mail.attachments.map((attachment) => attachment.name)).toEqual(["whole-mail.eml"]);
});

test("one that is nested beyond reason is either read or refused, soon", async () => {
  const depth = 3000;
  const nested = Array.from({ length: depth }, (_, level) =>
    [`Content-Type: multipart/mixed; boundary="b${level}"`, "", `--b${level}`].join("\r\n"),
  ).join("\r\n");
  const began = performance.now();
  await expect(readText("From: a@kund.example", `${nested}\r\nContent-Type: text/plain\r\n\r\nhej`)).rejects.toThrow(
    "Max allowed child nodes exceeded",
  );
  const deepHtml = `${"<div>".repeat(20_000)}innerst${"</div>".repeat(20_000)}`;
  const html = await readText("From: a@kund.example", "Content-Type: text/html", "", deepHtml);
  expect(html.html).toContain("innerst");
  expect(performance.now() - began).toBeLessThan(15_000);
});

test("a mail that promises parts and has none is shown as it stands, and kept whole", async () => {
  const mail = await readText("From: a@kund.example", "Content-Type: multipart/mixed;", "", "Jag skrev ändå något.");
  expect(mail.text).toBe("Jag skrev ändå något.");
  expect(mail.attachments.map((attachment) => attachment.name)).toEqual(["whole-mail.eml"]);
  const other = await readText(
    "From: a@kund.example",
    'Content-Type: multipart/mixed; boundary="a"',
    "",
    "--b",
    "",
    "Hej!",
    "--b--",
  );
  expect(other.text).toContain("Hej!");
});

test("what is no mail at all is shown as it stands", async () => {
  expect((await readText("det här är inget mejl")).text).toBe("det här är inget mejl");
});

test("cut off in the middle it is read as far as it goes", async () => {
  const whole = fixture("inline-picture.eml");
  for (const share of [0.2, 0.5, 0.8, 0.95])
    await expect(readMail(received(whole.subarray(0, whole.length * share)), ours)).resolves.toBeDefined();
});

test.each([
  [
    "an HTML that shows nothing stands beside them",
    'Content-Type: multipart/alternative; boundary="v"',
    "--v\r\nContent-Type: text/plain\r\n\r\nTåget kom aldrig.\r\n--v\r\nContent-Type: text/html\r\n\r\n<html><head><style>p {}</style></head><body><div>&nbsp;<br></div></body></html>\r\n--v--",
  ],
  ["what they are is said in a way nobody understands", "Content-Type: text/plain<f-8", "Tåget kom aldrig."],
  ["what they are is left empty", "Content-Type:;", "Tåget kom aldrig."],
  ["their charset's name is damaged", 'Content-Type: text/plain; charset="utf\u0001-8', "Tåget kom aldrig."],
  [
    "their part is of no kind there is",
    'Content-Type: multipart/mixed; boundary="v"',
    "--v\r\nContent-Type: teart/plain!\r\n\r\nTåget kom aldrig.\r\n--v--",
  ],
])("a mail with words never shows as empty: %s", async (_name, type, body) => {
  const mail = await readText("From: a@kund.example", "Subject: Tåget", type, "", body);
  expect(mail.text).toContain("Tåget kom aldrig.");
  expect(mail.html ?? "Tåget kom aldrig.").toContain("Tåget kom aldrig.");
});

test("nor where the empty line between header and words is missing", async () => {
  const mail = await readText("From: a@kund.example", "Subject: Tåget", "Hej,", "Tåget kom aldrig.");
  expect(mail.text).toBe("Hej,\nTåget kom aldrig.");
});

test("what a mail has in common with others is soon seen, however long its sender is", () => {
  const began = process.threadCpuUsage();
  const ties = tiesOf(received(`From: Eva <eva@kund.example>, ${"x".repeat(900_000)}\r\n\r\nHej`, "eva@kund.example"));
  const { user, system } = process.threadCpuUsage(began);
  expect(ties).toEqual(["eva@kund.example", "eva@kund.example"]);
  expect(user + system).toBeLessThan(2_000_000);
});

test("a part whose type stands empty is a file of a type that nobody knows", async () => {
  const mail = await read("part-without-type.eml");
  expect(mail.text).toContain("Kvittot ligger i filen.");
  expect(mail.attachments).toMatchObject([
    { contentType: "application/octet-stream", content: Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) },
  ]);
});

test("a file without a name is no text, whatever letters are in it", async () => {
  const picture = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at % 13) * 31) % 256)).toString("base64");
  const mail = await readText(
    "From: a@kund.example",
    "Content-Transfer-Encoding: base64",
    "Content-Type: application/octet-stream",
    "",
    picture,
  );
  expect(mail.text).toBe("");
  expect(mail.attachments).toHaveLength(1);
});

test("a picture's name in the text leads to that picture and to nothing else", async () => {
  const part = (id: string, type: string, words: string) =>
    `--r\r\nContent-Type: ${type}\r\nContent-ID: <${id}>\r\nContent-Disposition: inline\r\n\r\n${words}\r\n`;
  const mail = await readText(
    "From: a@kund.example",
    'Content-Type: multipart/related; boundary="r"',
    "",
    [
      '--r\r\nContent-Type: text/html\r\n\r\n<p>Hej <img src="cid:ett@k"><img src="CID:sida@k"><img src=" cid:../../api/v1/me"></p>',
      '<a href="cid:sida@k">öppna</a><iframe src="cid:sida@k"></iframe><table background="cid:ett@k"><tr><td>du</td></tr></table>',
      '<p style="background:url(cid:ett@k)">igen</p><img src="cid:&quot;onerror=x">',
      "\r\n",
      part("ett@k", "image/png", "den första"),
      part("ett@k", "image/svg+xml", "<svg onload='alert(1)'/>"),
      part("sida@k", "application/xhtml+xml", "<script>2</script>"),
      "--r--",
    ].join("\r\n"),
  );
  expect(mail.html).not.toMatch(/iframe|background|url\(|href="cid|script|\sonerror/i);
  expect(mail.text).toMatch(/Hej[^]*öppna[^]*du[^]*igen/);
  // Called by name or not, a page that came along is never more than a file.
  expect(mail.attachments.map(({ contentType, contentId }) => [contentType, contentId])).toEqual([
    ["image/png", "ett@k"],
    ["image/svg+xml", "ett@k"],
    ["application/xhtml+xml", "sida@k"],
  ]);
});

test("answers are wanted at all that are named for it, and never at an address of ours", async () => {
  const named = async (replyTo: string) => {
    const mail = await readText("From: anna@kund.example", `Reply-To: ${replyTo}`, "", "Hej");
    return [mail.replyTo, ...(mail.alsoReplyTo ?? [])].map((person) => person?.address);
  };
  expect(await named("Kund <Kundservice@nordljus.example>")).toEqual([undefined]);
  expect(await named("kundservice+r03hb70x3weyk7udi5p05j76029y11jffox78b@nordljus.example")).toEqual([undefined]);
  expect(await named("kundservice@nordljus.example, Bo <bo@kund.example>, anna@kund.example")).toEqual([
    "bo@kund.example",
    "anna@kund.example",
  ]);
});
