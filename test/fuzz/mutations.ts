import { monsters } from "./monsters.ts";
import { Random } from "./random.ts";
import type { Source } from "./sources.ts";

export interface Mutation {
  content: Buffer;
  /** What it was, and what was done to it. */
  story: string;
}

/** A damaged mail, the same each time for the same seed, number and sources. */
export function mutation(seed: number, number: number, sources: readonly Source[]): Mutation {
  const random = new Random(seed, number);
  const source = random.of(sources);
  const names: string[] = [];
  let content = source.content;
  for (let more = random.below(4); more >= 0; more--) {
    const [name, change] = random.of(changes);
    names.push(name);
    content = change(content, random, sources).subarray(0, largest);
  }
  // With its source's name it would be known as the same mail, and nobody would look at what has changed.
  if (!random.once(4)) content = renamed(content, `<${seed}.${number}@fuzz.example>`);
  return { content, story: `${source.name}: ${names.join(", ")}` };
}

type Change = (mail: Buffer, random: Random, sources: readonly Source[]) => Buffer;

const largest = 6 * 1024 * 1024;
const break_ = "\r\n";

const splinters = [
  ...'\0|\r|\n|\r\n|\r\n\r\n|\r\n.\r\n|--|--yttre|--yttre--|=?utf-8?B?|?=|=?x?Q?=00?=|=?utf-8?Q?=F0=9F?=|<|>|<>|:|;|"|(|\\|=|=3D|%00|&#0;|&#xD800;|<!--|<p|<style>|]]>|cid:|begin 644 x|>From '.split(
    "|",
  ),
  "Content-Type: message/rfc822\r\n\r\n",
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  "Content-Transfer-Encoding: base64\r\n",
  "Content-Transfer-Encoding: x-uuencode\r\n",
  "Content-Disposition: attachment; filename*0*=utf-7''%; filename*1=\"\r\n",
  "\u202e\ud83d\u2028",
].map((text) => Buffer.from(text));

const charsets =
  "utf-8 us-ascii iso-8859-1 iso-8859-15 windows-1252 utf-16 utf-16le utf-32 utf-7 koi8-r iso-2022-jp hz-gb-2312 gb18030 big5 shift_jis euc-kr macintosh x-unknown \"\" '' 8bit".split(
    " ",
  );
const types =
  "text/plain text/html text/calendar text/vcard text/rfc822-headers multipart/mixed multipart/alternative multipart/related multipart/report multipart/signed multipart/encrypted message/rfc822 message/delivery-status message/partial application/ms-tnef application/pkcs7-mime application/pgp-encrypted application/octet-stream image/png garbage / text".split(
    " ",
  );
const encodings = "7bit 8bit binary base64 quoted-printable x-uuencode x-yenc BASE64, nonsense".split(" ");
const dates = [
  "Thu, 32 Foo 2026 99:99:99 +9999",
  "0",
  "-1",
  "Mon, 23 Nov 275760 09:00:00 +0000",
  "1 Jan 0000 00:00 -0000",
  "NaN",
  "9".repeat(400),
  "Sun, 06 Nov 1994 08:49:37 GMT (".repeat(40),
];
const addresses = [
  "a:b:c;, <<@>>, ",
  "<>",
  "@",
  '"" <""@"">',
  `${"x".repeat(3000)}@${"y".repeat(3000)}.example`,
  "undisclosed-recipients:;",
  "kundservice@nordljus.example",
  '"kundservice@nordljus.example" <ond@elak.example>',
  "=?utf-8?B?w6U=?= =?utf-8?Q?=C3?= <å@ö.example>",
  "a@[127.0.0.1]",
  "a b c",
  "\0@\0.example",
  "Eva <eva@kund.example>, ".repeat(3000),
  `${"(".repeat(20_000)}eva@kund.example`,
  '"'.repeat(9999),
  "a@b@c@d, 'e'@f <g@h <i@j>>",
];

const calendar = [
  "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Nowhere/Atall:20261301T256199\r\nDTEND:19700101\r\nRRULE:FREQ=SECONDLY;COUNT=999999999\r\nORGANIZER:mailto:a@b.example\r\nATTENDEE:mailto:kundservice@nordljus.example\r\nSUMMARY:Möte\\n\\,\\;\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
  "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nDTSTART:99999999T000000Z\r\nDURATION:P99999999999W\r\nBEGIN:VALARM\r\nBEGIN:VEVENT\r\n",
];
const card =
  "BEGIN:VCARD\r\nVERSION:3.0\r\nN:;;;;\r\nFN;CHARSET=x;ENCODING=QUOTED-PRINTABLE:=C3=\r\nTEL;TYPE=:\r\nEMAIL:@\r\nPHOTO;ENCODING=b:////\r\nEND:VCARD\r\nBEGIN:VCARD\r\n";
const report =
  "Reporting-MTA: dns;\r\n\r\nFinal-Recipient: rfc822;\r\nAction: failed\r\nStatus: 9.99.999\r\nDiagnostic-Code: smtp; \0\r\n\r\n\r\nAction: \r\n";

/** Parts that are understood, each more or less as it should be. */
function part(random: Random): Buffer {
  const [type, content] = random.of<readonly [string, () => Buffer]>([
    ["text/calendar; method=REQUEST; charset=utf-8", () => Buffer.from(random.of(calendar))],
    ["text/vcard; charset=x-unknown", () => Buffer.from(card)],
    ['application/ms-tnef; name="winmail.dat"', () => tnef(random)],
    ['application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"', () => asn1(random)],
    ['application/pkcs7-signature; name="smime.p7s"', () => asn1(random)],
    ["application/pgp-encrypted", () => Buffer.from("Version: 1\r\n")],
    ["application/pgp-signature", () => armoured(random, "SIGNATURE")],
    ["application/pgp-keys", () => armoured(random, "PUBLIC KEY BLOCK")],
    ["text/plain", () => armoured(random, "MESSAGE")],
    ["message/delivery-status", () => Buffer.from(report)],
    [
      "message/rfc822",
      () => Buffer.from("From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n".repeat(1 + random.below(60))),
    ],
    ["image/svg+xml", () => Buffer.from("<svg onload=alert(1)><script>alert(1)</script></svg>")],
    ["image/png", () => random.bytes(random.below(200))],
    ["", () => random.bytes(random.below(400))],
  ]);
  const encoded = random.once(3) ? content() : Buffer.from(content().toString("base64").replaceAll(/.{76}/g, "$&\r\n"));
  const disposition = random.once(2)
    ? ""
    : `Content-Disposition: ${random.of(["attachment", "inline"])}; filename="../å\0.exe"\r\n`;
  return Buffer.concat([
    Buffer.from(
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${random.once(2) ? "base64" : "8bit"}\r\n${disposition}\r\n`,
    ),
    encoded,
  ]);
}

function tnef(random: Random): Buffer {
  const attribute = () => {
    const data = random.bytes(random.below(60));
    const head = Buffer.alloc(9, 1);
    head.writeUInt32LE(random.of([0x0002800c, 0x00069003, 0x00069002, 0x00018010, 0x0006800f, 0x00069005]), 1);
    head.writeUInt32LE(random.once(6) ? 0xffff_ffff : data.length, 5);
    return Buffer.concat([head, data, Buffer.alloc(2)]);
  };
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0, 0]),
    ...Array.from({ length: random.below(random.once(10) ? 3000 : 12) }, attribute),
  ]);
}

/** Lengths within lengths, as ASN.1 has them. */
function asn1(random: Random): Buffer {
  if (random.once(4)) return Buffer.from("3080".repeat(random.below(20_000)), "hex");
  const head = Buffer.from("308006092a864886f70d010702a0803080020101310f300d06096086480165030402010500", "hex");
  return Buffer.concat([head, random.bytes(random.below(500))]);
}

function armoured(random: Random, what: string): Buffer {
  const body = random.bytes(random.below(400)).toString("base64");
  return Buffer.from(`-----BEGIN PGP ${what}-----\r\nHash: SHA512\r\n\r\n${body}\r\n=AAAA\r\n-----END PGP ${what}-----\r\n`);
}

const changes: readonly (readonly [string, Change])[] = [
  [
    "bits",
    (mail, random) => {
      const changed = Buffer.from(mail);
      for (let more = 1 + random.below(30); more > 0 && changed.length > 0; more--) {
        const at = random.below(changed.length);
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
      }
      return changed;
    },
  ],
  ["cut off", (mail, random) => mail.subarray(0, random.below(mail.length))],
  ["beginning lost", (mail, random) => mail.subarray(random.below(Math.min(mail.length, 3000)))],
  [
    "piece lost",
    (mail, random) => {
      const at = random.below(mail.length);
      return Buffer.concat([mail.subarray(0, at), mail.subarray(at + random.below(400))]);
    },
  ],
  [
    "spliced",
    (mail, random, sources) => {
      const other = random.of(sources).content;
      return Buffer.concat([mail.subarray(0, random.below(mail.length)), other.subarray(random.below(other.length))]);
    },
  ],
  ["splinter", (mail, random) => into(mail, random, random.of(splinters))],
  ["noise", (mail, random) => into(mail, random, random.bytes(random.below(40)))],
  ["NULs", (mail, random) => into(mail, random, Buffer.alloc(1 + random.below(2000)))],
  ["repeated piece", (mail, random) => repeatedPiece(mail, random)],
  ["line endings", (mail, random) => withBreaks(mail, random)],
  ["header twice", (mail, random) => changedHeader(mail, (lines) => [...lines, ...lines.slice(random.below(lines.length))])],
  ["header shuffled", (mail, random) => changedHeader(mail, (lines) => lines.toSorted(() => random.below(3) - 1))],
  [
    "folding",
    (mail, random) =>
      changedHeader(mail, (lines) =>
        lines.map((line) =>
          random.once(3) ? line.replaceAll(/ /g, () => random.of([" ", "\r\n ", "\r\n\t", "\r\n \r\n ", "\r\n"])) : line,
        ),
      ),
  ],
  [
    "huge header",
    (mail, random) => {
      const size = random.once(20) ? 2_000_000 : random.of([1000, 30_000, 200_000]);
      const unit = random.of(["x", "a@b.example, ", "<a@b.example> ", "=?utf-8?Q?=C3=A5?= ", "\r\n ", "(", ";a=b", '"']);
      const name = random.of([
        "To",
        "From",
        "Subject",
        "References",
        "Received",
        "Content-Type",
        "DKIM-Signature",
        "X-Long",
        "Authentication-Results",
      ]);
      return withHeader(mail, `${name}: ${unit.repeat(Math.ceil(size / unit.length))}`);
    },
  ],
  [
    "many headers",
    (mail, random) => withHeader(mail, Array.from({ length: random.below(3000) }, (_, at) => `X-${at}: ${at}`).join(break_)),
  ],
  [
    "charset",
    (mail, random) => replaced(mail, /charset="?[\w-]*"?/gi, () => `charset=${random.of(charsets)}`, "text/plain; ", random),
  ],
  ["type", (mail, random) => replaced(mail, /^(content-type:[ \t]*)[\w/+.-]+/gim, () => random.of(types), "", random)],
  [
    "encoding",
    (mail, random) => replaced(mail, /^(content-transfer-encoding:[ \t]*)[^\r\n]*/gim, () => random.of(encodings), "", random),
  ],
  [
    "boundary",
    (mail, random) =>
      replaced(
        mail,
        /(?<=^--)[^\s-][^\r\n]*/gm,
        (boundary) =>
          random.of([
            boundary.slice(1),
            `${boundary}--`,
            `${boundary} `,
            boundary.toUpperCase(),
            "",
            boundary + break_ + break_ + boundary,
            `${boundary}\0`,
          ]),
        "",
        random,
      ),
  ],
  [
    "base64",
    (mail, random) =>
      replaced(
        mail,
        /^[A-Za-z0-9+/]{60,76}={0,2}\r?$/gm,
        (line) => random.of(["", "====", line.slice(random.below(9)), `${line}!å\0`, "\r\n\r\n", line.repeat(3)]),
        "",
        random,
      ),
  ],
  ["date", (mail, random) => withHeader(without(mail, "date"), `Date: ${random.of(dates)}`)],
  [
    "address",
    (mail, random) => {
      const name = random.of(["From", "To", "Cc", "Reply-To", "Sender", "Return-Path"]);
      return withHeader(random.once(3) ? mail : without(mail, name), `${name}: ${random.of(addresses)}`);
    },
  ],
  [
    "message-id",
    (mail, random) =>
      withHeader(
        without(mail, "message-id"),
        random.of(["", "Message-ID:", "Message-ID: <>", `Message-ID: <${"i".repeat(5000)}>`, "Message-ID: <å\0@>"]),
      ),
  ],
  [
    "answers",
    (mail, random) =>
      withHeader(
        mail,
        `${random.of(["In-Reply-To", "References"])}: ${Array.from({ length: random.below(300) }, () => `<${random.below(9)}.${random.below(99)}@fuzz.example>`).join(" ")}`,
      ),
  ],
  [
    "marks of machines",
    (mail, random) =>
      withHeader(
        mail,
        random.of([
          "Auto-Submitted: auto-replied",
          "Precedence: bulk",
          "X-Spam-Flag: YES",
          "List-Id: <\0>",
          "Return-Path: <>",
          "X-Spam-Score: 1e999",
        ]),
      ),
  ],
  ["part more", (mail, random) => withPart(mail, part(random), random)],
  [
    "parts repeated",
    (mail, random) => {
      const more = part(random);
      return withPart(
        mail,
        Buffer.concat(
          Array.from({ length: random.of([3, 30, 1200]) }, (_, at) =>
            at === 0 ? more : Buffer.concat([Buffer.from("\r\n--fuzz\r\n"), more]),
          ),
        ),
        random,
      );
    },
  ],
  [
    "nested",
    (mail, random) => {
      const depth = random.of([3, 40, 300, 1500]);
      const open = Array.from(
        { length: depth },
        (_, at) => `Content-Type: multipart/mixed; boundary=n${at}\r\n\r\n--n${at}\r\n`,
      ).join("");
      return Buffer.concat([Buffer.from(`From: eva@kund.example\r\n${open}`), mail]);
    },
  ],
  [
    "mail in mail",
    (mail, random) =>
      Buffer.concat([
        Buffer.from("From: eva@kund.example\r\nContent-Type: message/rfc822\r\n\r\n".repeat(random.of([1, 5, 200]))),
        mail,
      ]),
  ],
  [
    "HTML",
    (mail, random) => {
      const piece = random.of([
        "<b>",
        "<table><tr><td>",
        "<blockquote>",
        "<!--",
        "<div style='",
        "&lt;",
        "<a href=javascript:alert(1)>x",
        "<img src=cid:x onerror=a>",
        "<style>a{",
        "</p>",
        "<p><li><svg><math>",
        '<div class="gmail_quote">',
      ]);
      const html = `<html>${piece.repeat(random.of([10, 1000, 30_000]))}`;
      return withPart(mail, Buffer.from(`Content-Type: text/html\r\n\r\n${html}`), random);
    },
  ],
  [
    "quotes",
    (mail, random) => {
      const line = random.of([
        ">",
        "> > > > > > > > ",
        "-- \r\n",
        "On Mon, 1 Jan 2026, Eva wrote:\r\n>",
        "Från: Eva\r\nSkickat: igår\r\nTill: er\r\nÄmne: x\r\n",
        "_____\r\n",
        " \t",
        "-----Original Message-----\r\n",
      ]);
      return Buffer.concat([mail, Buffer.from(line.repeat(random.of([5, 500, 20_000])))]);
    },
  ],
  [
    "short lines",
    (mail, random) => {
      const unit = random.of([
        "\n ",
        "a\n",
        "a\r\n",
        "\r\n",
        ">\r\n",
        "\n\r",
        "> a\r\n",
        "a \r\n",
        "\t\n",
        "=\r\n",
        "- \n",
        "a:\n",
      ]);
      return Buffer.concat([mail, Buffer.alloc(sizeOf(random), unit)]);
    },
  ],
  [
    "header's end",
    (mail, random) => {
      const end = headEnd(mail);
      const by = random.of(["\n\r\n", "\r\n\n", "\n\n", "\r\r", "\r\n \r\n", "\r\r\n\r\n", "\n\r\n\n\r", "\n \n\r\n"]);
      return Buffer.concat([mail.subarray(0, end), Buffer.from(by), mail.subarray(end).subarray(random.of([0, 2, 4]))]);
    },
  ],
  ["empty line first", (mail, random) => Buffer.concat([Buffer.from(random.of(["\r\n", "\n", "\r", " \r\n"])), mail])],
  ["monster", (_mail, random) => random.of(monsters).make(sizeOf(random))],
  [
    "vouching",
    (mail, random) => withHeader(mail, Array.from({ length: 1 + random.below(4) }, () => vouching(random)).join(break_)),
  ],
  ["nothing", () => Buffer.alloc(0)],
];

function sizeOf(random: Random): number {
  return random.once(12) ? largest : random.of([3000, 60_000, 400_000]);
}

/** What servers and signers write of a mail, or whoever pretends to be one. */
function vouching(random: Random): string {
  const domain = () =>
    random.of(["kund.example", "nordljus.example", "google.com", "outlook.com", "x".repeat(300), "å.example", "%{d}", '"', ""]);
  const result = () => random.of(["pass", "fail", "none", "temperror", "policy", "PASS", "=", ""]);
  const number = () => random.of(["1", "2", "50", "0", "-1", "1e9", "", "x"]);
  const blob = () => random.of([random.bytes(256).toString("base64"), "", "aGVq", "=".repeat(500), "A".repeat(9000)]);
  const findings = () =>
    Array.from(
      { length: random.of([0, 1, 3, 400]) },
      () =>
        `; ${random.of(["spf", "dkim", "dmarc", "compauth", "arc", "dmarc/1"])}=${result()} ${random.of(["(", "((a)", '("', "(\\)", ""])} header.from=${domain()} smtp.mailfrom=a@${domain()}`,
    ).join("");
  const server = () => random.of(["mx.google.com", "mx.nordljus.example", "spf=pass", '"a;b"', "mx1.messagingengine.com 1", ""]);
  const signature = () =>
    `a=${random.of(["rsa-sha256", "rsa-sha1", "ed25519-sha256", "x"])}; c=${random.of(["relaxed/relaxed", "simple", "simple/relaxed", "x/y/z"])}; d=${domain()}; s=${random.of(["s1", "", "a.b"])}; h=${random.of(["from", "from:from:subject", "x:".repeat(5000), ""])}; ${random.of(["", "l=0; ", "l=99999999999; ", "x=1; ", "t=-5; ", "i=@x; "])}bh=${blob()}; b=${blob()}`;
  return random.of<() => string>([
    () => `Authentication-Results: ${server()}${findings()}`,
    () => `ARC-Authentication-Results: i=${number()}; ${server()}${findings()}`,
    () => `DKIM-Signature: v=1; ${signature()}`,
    () => `ARC-Message-Signature: i=${number()}; ${signature()}`,
    () => `ARC-Seal: i=${number()}; cv=${random.of(["none", "pass", "fail", ""])}; ${signature()}`,
    () =>
      Array.from(
        { length: random.of([1, 3, 60]) },
        (_, at) =>
          `ARC-Seal: i=${at + 1}; cv=${at === 0 ? "none" : "pass"}; a=rsa-sha256; d=${domain()}; s=s1; b=${blob()}\r\nARC-Message-Signature: i=${at + 1}; ${signature()}\r\nARC-Authentication-Results: i=${at + 1}; ${server()}${findings()}`,
      ).join(break_),
    () =>
      `Received: from ${domain()} (${random.of(["[198.51.100.7]", "10.0.0.1", "[IPv6:::1]", "(".repeat(3000), "198.51.100.7.".repeat(900)])}) by ${random.of(["mx.google.com", "AM0.eurprd01.prod.outlook.com", "AM0EUR.mail.protection.outlook.com", "mx.nordljus.example", "10.1.2.3"])} with ${random.of(["ESMTPSA", "SMTP", "HTTP"])}; ${random.of(dates)}`,
    () => "X-MS-Exchange-Organization-AuthAs: Internal",
    () => `Received-SPF: ${result()} (${domain()}) client-ip=198.51.100.7`,
  ])();
}

function into(mail: Buffer, random: Random, piece: Buffer): Buffer {
  const at = random.below(mail.length + 1);
  return Buffer.concat([mail.subarray(0, at), piece, mail.subarray(at)]);
}

function repeatedPiece(mail: Buffer, random: Random): Buffer {
  const at = random.below(mail.length);
  const piece = mail.subarray(at, at + random.below(600));
  return Buffer.concat([
    mail.subarray(0, at),
    ...Array.from({ length: random.of([2, 20, 500]) }, () => piece),
    mail.subarray(at),
  ]);
}

function withBreaks(mail: Buffer, random: Random): Buffer {
  const way = random.of<() => string>([
    () => "\n",
    () => "\r",
    () => "\r\n",
    () => "\r\r\n",
    () => random.of(["\n", "\r\n", "\r"]),
  ]);
  return Buffer.from(mail.toString("latin1").replaceAll(/\r\n|\n/g, way), "latin1");
}

function headEnd(mail: Buffer): number {
  const ends = ["\n\r\n", "\n\n"].map((end) => mail.indexOf(end)).filter((at) => at >= 0);
  return ends.length === 0 ? mail.length : Math.min(...ends);
}

function changedHeader(mail: Buffer, change: (lines: string[]) => string[]): Buffer {
  const end = headEnd(mail);
  const lines = mail
    .subarray(0, end)
    .toString("latin1")
    .split(/\r?\n(?![ \t])/);
  return Buffer.concat([Buffer.from(change(lines).join(break_), "latin1"), mail.subarray(end)]);
}

function withHeader(mail: Buffer, line: string): Buffer {
  return Buffer.concat([Buffer.from(line === "" ? "" : `${line}\r\n`), mail]);
}

function without(mail: Buffer, name: string): Buffer {
  return changedHeader(mail, (lines) => lines.filter((line) => !line.toLowerCase().startsWith(`${name.toLowerCase()}:`)));
}

function renamed(mail: Buffer, id: string): Buffer {
  return withHeader(without(mail, "message-id"), `Message-ID: ${id}`);
}

/**
 * Some of the places that look so; where there are none, `instead` at the beginning as a type. What the place's group matches stays: to look
 * behind for it would take hours where there are a million spaces.
 */
function replaced(mail: Buffer, place: RegExp, by: (found: string) => string, instead: string, random: Random): Buffer {
  const text = mail.toString("latin1");
  if (instead !== "" && text.search(place) < 0) return withHeader(mail, `Content-Type: ${instead}${by("")}`);
  return Buffer.from(
    text.replaceAll(place, (whole: string, group: unknown) => {
      const stays = typeof group === "string" ? group : "";
      const found = whole.slice(stays.length);
      return stays + (random.once(3) ? found : Buffer.from(by(found)).toString("latin1"));
    }),
    "latin1",
  );
}

/** In a mail of several parts one more of them, in another the second beside it. */
function withPart(mail: Buffer, more: Buffer, random: Random): Buffer {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(mail.toString("latin1"))?.[1];
  if (boundary !== undefined && !random.once(3)) {
    const at = mail.lastIndexOf(`--${boundary}`);
    return Buffer.concat([
      mail.subarray(0, Math.max(0, at)),
      Buffer.from(`--${boundary}\r\n`),
      more,
      Buffer.from(break_),
      mail.subarray(Math.max(0, at)),
    ]);
  }
  const kind = random.of(["mixed", "alternative", "related", "signed", "encrypted", "report; report-type=delivery-status"]);
  const end = headEnd(mail);
  const head = without(mail.subarray(0, end), "content-type");
  return Buffer.concat([
    head,
    Buffer.from(`\r\nContent-Type: multipart/${kind}; boundary=fuzz\r\n\r\n--fuzz\r\n\r\n`),
    mail.subarray(end),
    Buffer.from("\r\n--fuzz\r\n"),
    more,
    Buffer.from("\r\n--fuzz--\r\n"),
  ]);
}
