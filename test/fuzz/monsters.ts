/** Mails that are small for a listener and large for whoever reads them: each is of few kinds of things, and of each very many. */
export interface Monster {
  name: string;
  /** About so large. */
  make: (bytes: number) => Buffer;
}

function head(type: string, ...more: string[]): string {
  return [
    "From: Eva <eva@kund.example>",
    "To: kundservice@nordljus.example",
    "Subject: Stort",
    "MIME-Version: 1.0",
    `Content-Type: ${type}`,
    ...more,
    "",
    "",
  ].join("\r\n");
}

function filled(unit: string, bytes: number): Buffer {
  return Buffer.alloc(bytes - (bytes % Buffer.byteLength(unit)), unit);
}

type Make = Monster["make"];

function ofText(unit: string, type = "text/plain; charset=utf-8", beginning = ""): Make {
  return (bytes) => Buffer.concat([Buffer.from(head(type) + beginning), filled(unit, bytes)]);
}

function ofHtml(unit: string, beginning = ""): Make {
  return ofText(unit, "text/html; charset=utf-8", beginning);
}

function ofParts(part: string, most: number, kind = "mixed"): Make {
  return (bytes) => {
    const one = `--b\r\n${part}\r\n`;
    return Buffer.from(`${head(`multipart/${kind}; boundary=b`)}${one.repeat(timesIn(bytes, one, most))}--b--\r\n`);
  };
}

function timesIn(bytes: number, unit: string, most = Infinity): number {
  return Math.min(most, Math.ceil(bytes / unit.length));
}

/** @param most more than this is too much for any reader */
function ofHeader(name: string, unit: string, most = 1_000_000): Make {
  return (bytes) => Buffer.from(`${name}: ${unit.repeat(timesIn(Math.min(bytes, most), unit))}\r\n${head("text/plain")}Hej\r\n`);
}

function encoded(type: string, encoding: string, unit: string): Make {
  return (bytes) => Buffer.concat([Buffer.from(head(type, `Content-Transfer-Encoding: ${encoding}`)), filled(unit, bytes)]);
}

const png = "\u0089PNG\r\n\u001a\n";

function betweenPictures(unit: string): Make {
  const picture = `Content-Type: image/png\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(png, "latin1").toString("base64")}`;
  return (bytes) => {
    const text = `Content-Type: text/plain\r\n\r\n${unit.repeat(Math.ceil(bytes / 450 / unit.length))}`;
    return ofParts(`${text}\r\n--b\r\n${picture}`, 450)(bytes);
  };
}

export const monsters: readonly Monster[] = [
  { name: "lines of a space", make: ofText("\n ") },
  { name: "lines of a letter", make: ofText("a\n") },
  { name: "lines of a letter, CRLF", make: ofText("a\r\n") },
  { name: "empty lines", make: ofText("\r\n") },
  { name: "lone carriage returns", make: ofText("\r") },
  { name: "null characters", make: ofText("\0") },
  { name: "quoted lines", make: ofText(">\r\n") },
  { name: "quotes within quotes", make: ofText("> > > > > > > > x\r\n") },
  { name: "flowed lines", make: ofText("a \r\n", "text/plain; format=flowed; delsp=yes") },
  { name: "one line", make: ofText("ord ") },
  { name: "letters of two bytes", make: ofText("å\n") },
  { name: "characters beyond the first plane", make: ofText("🙂\n") },
  { name: "broken UTF-8", make: ofText("å\n", "text/plain; charset=utf-16le") },
  { name: "attributions", make: ofText("Den 1 jan 2026 skrev Eva:\r\n> x\r\n") },
  { name: "short tags", make: ofHtml("<b>") },
  { name: "breaks", make: ofHtml("<br>") },
  { name: "paragraphs", make: ofHtml("<p>a") },
  { name: "cells", make: ofHtml("<td>a</td>") },
  { name: "references", make: ofHtml("&lt;") },
  { name: "comments", make: ofHtml("<!--a-->") },
  { name: "attributes", make: ofHtml("a=b ", "<p ") },
  { name: "pictures in HTML", make: ofHtml('<img src="data:image/png;base64,AAAA">') },
  { name: "preformatted lines", make: ofHtml("a\n", "<pre>") },
  { name: "letters in HTML", make: ofHtml("å ") },
  { name: "parts of text", make: ofParts("Content-Type: text/plain\r\n\r\na\r\n".padEnd(20_000, "b\r\n"), 900) },
  { name: "parts of HTML", make: ofParts("Content-Type: text/html\r\n\r\n".padEnd(20_000, "<i>a"), 900) },
  { name: "alternatives", make: ofParts("Content-Type: text/html\r\n\r\n".padEnd(20_000, "<i>a"), 900, "alternative") },
  { name: "parts of a digest", make: ofParts("\r\nSubject: a\r\n\r\na".padEnd(20_000, "b\r\n"), 900, "digest") },
  { name: "pictures between texts", make: betweenPictures("a\n&<\n") },
  { name: "pictures between texts of the same letter", make: betweenPictures("&") },
  {
    name: "pictures by their address",
    make: (bytes) =>
      ofParts(
        `Content-Type: image/png\r\nContent-Location: ${"a/".repeat(900)}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(png, "latin1").toString("base64")}\r\n--b\r\nContent-Type: text/html\r\nContent-Location: http://a.example/\r\n\r\n`.padEnd(
          Math.ceil(bytes / 400),
          `<img src="${"./a/../".repeat(200)}">`,
        ),
        400,
        "related",
      )(bytes),
  },
  { name: "thousands of parts", make: ofParts("\r\n", 200_000) },
  { name: "thousands of files", make: ofParts('Content-Disposition: attachment; filename="a"\r\n\r\na', 100_000) },
  {
    name: "parts within parts",
    make(bytes) {
      const opened = Array.from(
        { length: bytes / 60 },
        (_, at) => `Content-Type: multipart/mixed; boundary=n${at}\r\n\r\n--n${at}\r\n`,
      );
      return Buffer.from(`${head("multipart/mixed; boundary=n")}--n\r\n${opened.join("")}`);
    },
  },
  { name: "mails within mails", make: (bytes) => filled("Content-Type: message/rfc822\r\n\r\n", bytes) },
  { name: "a large file", make: encoded("application/octet-stream; name=a", "base64", `${"QUJD".repeat(19)}\r\n`) },
  { name: "text in base64", make: encoded("text/plain", "base64", `${"YQphCmEK".repeat(9)}\r\n`) },
  { name: "text in quoted-printable", make: encoded("text/plain", "quoted-printable", "=0A=C3=A5=\r\n") },
  { name: "addresses", make: ofHeader("To", "a@b.example, ") },
  { name: "addresses, each twice named", make: ofHeader("Cc", '"Åsa Å" <a@b.example>,\r\n ') },
  { name: "groups", make: ofHeader("To", "a:b;") },
  { name: "quotation marks for a sender", make: ofHeader("From", '"', 2_000_000) },
  { name: "references to other mails", make: ofHeader("References", "<a@b>\r\n ") },
  { name: "carriage returns in a header", make: ofHeader("X-Long", "\r") },
  { name: "lines of carriage returns in a header", make: ofHeader("X-Long", "\r\r\n") },
  { name: "spaces in a header", make: ofHeader("Subject", " ") },
  {
    name: "carriage returns in a part's header",
    make: (bytes) => ofParts(`X-Long: ${"\r".repeat(Math.min(bytes, 900_000))}x\r\n\r\na`, 1)(1),
  },
  { name: "lines of a header that begin no field", make: ofHeader("X-Long", "=\r\n") },
  { name: "a header of many megabytes", make: ofHeader("X-Long", "a\r\n ", Infinity) },
  { name: "short headers", make: (bytes) => Buffer.concat([filled("A:\r\n", bytes), Buffer.from(head("text/plain"))]) },
  {
    name: "a header that ends by LF CR LF",
    make: (bytes) =>
      Buffer.concat([Buffer.from("From: Eva <eva@kund.example>\r\nDKIM-Signature: v=1\n\r\n"), filled("a\n ", bytes)]),
  },
  { name: "no header", make: (bytes) => filled("a\n", bytes) },
  { name: "one word", make: (bytes) => filled("a", bytes) },
  { name: "encrypted in text", make: ofText("-----BEGIN PGP MESSAGE-----\n\nA\n-----END PGP MESSAGE-----\n") },
  { name: "signed in text", make: ofText("-----BEGIN PGP SIGNED MESSAGE-----\n\n- a\n-----BEGIN PGP SIGNATURE-----\n") },
  {
    name: "signed parts",
    make: (bytes) =>
      Buffer.concat([
        Buffer.from(`${head('multipart/signed; boundary="b"; protocol="application/pgp-signature"')}--b\r\n\r\n`),
        filled("a\n", bytes),
        Buffer.from("\r\n--b\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--b--\r\n"),
      ]),
  },
  {
    name: "signed parts within others",
    make: (bytes) =>
      Buffer.concat([
        Buffer.from(
          `${head("multipart/mixed; boundary=a")}--a\r\nContent-Type: multipart/signed; boundary="b"; protocol="application/pgp-signature"\r\n\r\n--b\r\n\r\n`,
        ),
        filled("--b-\n--a-\n", bytes),
        Buffer.from("\r\n--b\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--b--\r\n--a--\r\n"),
      ]),
  },
  { name: "a card of lines that go on", make: ofText("=\r\n", "text/vcard", "BEGIN:VCARD\r\nFN;QUOTED-PRINTABLE:=\r\n") },
  { name: "an invitation", make: ofText("BEGIN:VEVENT\r\nA:\r\n", "text/calendar; method=REQUEST") },
];
