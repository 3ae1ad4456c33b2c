import { expect, test } from "vitest";
import { bodyStart, fingerprintOf, rawHeaderOf, withReadableHeader } from "./raw-header.ts";

const mail = (header: string[], body: string) => Buffer.from([...header, "", body].join("\r\n"));
const print = (content: Buffer, id = "en") => fingerprintOf(content, rawHeaderOf(content), id);
const header = ["Message-ID: <a@kund.example>", "Date: Mon, 23 Nov 2026 10:00:00 +0100", "From: a@kund.example", "Subject: Hej"];

test("what happens on the way does not make it another", () => {
  const first = print(mail(header, "Hej!\r\n"));
  expect(print(mail(["Received: from x by y", "X-Spam: no", "Delivered-To: b@nordljus.example", ...header], "Hej!\r\n"))).toBe(
    first,
  );
  expect(print(mail(header, "Hej!\r\n\r\n"), "två")).toBe(first);
  expect(print(Buffer.from(mail(header, "Hej!\r\n").toString().replaceAll("\r\n", "\n")))).toBe(first);
  expect(print(mail([...header.slice(0, 3), "Subject:\r\n  Hej"], "Hej!\r\n"))).toBe(first);
});

test("what the writer changes makes it another, under the same Message-ID too", () => {
  const first = print(mail(header, "Hej!"));
  expect(print(mail(header, "Hej igen!"))).not.toBe(first);
  expect(print(mail([...header.slice(0, 3), "Subject: Hopp"], "Hej!"))).not.toBe(first);
  expect(print(mail(["Message-ID: <b@kund.example>", ...header.slice(1)], "Hej!"))).not.toBe(first);
  expect(print(mail([...header.slice(0, 2), "From: b@kund.example", "Subject: Hej"], "Hej!"))).not.toBe(first);
});

test("without Message-ID the date tells them apart; without both, each delivery is its own", () => {
  expect(print(mail(header.slice(1), "Hej!"), "ett")).toBe(print(mail(header.slice(1), "Hej!"), "två"));
  expect(print(mail(header.slice(2), "Hej!"), "ett")).not.toBe(print(mail(header.slice(2), "Hej!"), "två"));
  expect(print(mail(header.slice(2), "Hej!"), "ett")).toBe(print(mail(header.slice(2), "Hej!"), "ett"));
});

test("the header ends at the first empty line, whatever the line ends are", () => {
  expect([...rawHeaderOf(Buffer.from("A: 1\nB: 2\n 3\n\nC: 4\r\n\r\nD: 5")).entries()]).toEqual([
    ["a", ["1"]],
    ["b", ["2 3"]],
  ]);
  expect([...rawHeaderOf(Buffer.from("A: 1\r\nA: 2\r\n\r\nC: 4\n\n")).entries()]).toEqual([["a", ["1", "2"]]]);
});

test("a header in windows-1252 becomes readable, the body is left as it is", () => {
  const content = Buffer.concat([Buffer.from("Subject: Fr\u00e5ga\r\n\r\n", "latin1"), Buffer.from([0xe5])]);
  const readable = withReadableHeader(content);
  expect(readable.subarray(0, -1).toString()).toBe("Subject: Fråga\r\n\r\n");
  expect(readable.at(-1)).toBe(0xe5);
  expect(withReadableHeader(readable)).toBe(readable);
});

test.each([
  ["A: 1\r\n\r\n", "B: 2\r\n\r\n"],
  ["A: 1\n\n", "B: 2\r\n\r\n"],
  ["A: 1\n\r\n", "B: 2\r\n\r\n"],
  ["A: 1\r\n\n", "B: 2\n\n"],
  ["\r\n", "B: 2\r\n\r\n"],
  ["\n", "B: 2\n\n"],
])("the body begins after %j, as the parser and whoever checks signatures have it", (head, body) => {
  expect(bodyStart(Buffer.from(head + body))).toBe(head.length);
});

test("of a field longer than anybody writes the beginning is read, and all that comes after it", () => {
  const addresses = "a@kund.example,\r\n ".repeat(20_000);
  const header = `Subject: ${"ord ".repeat(100_000)}\nTo: ${addresses}\r\nFrom: eva@kund.example\r\n\r\n`;
  const readable = withReadableHeader(Buffer.from(`${header}Hej\r\n`));
  expect(readable.length).toBeLessThan(201_000);
  const read = rawHeaderOf(readable);
  expect([...read.keys()]).toEqual(["subject", "to", "from"]);
  expect(read.get("from")).toEqual(["eva@kund.example"]);
  expect(read.get("to")?.[0]).toMatch(/^a@kund\.example, a@kund\.example,/);
  expect(readable.subarray(-5).toString()).toBe("Hej\r\n");
});
