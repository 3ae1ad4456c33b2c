import { expect, test } from "vitest";
import { envelopeSenderIn, taggedAddressesIn, writtenAt } from "./envelope-sender.ts";

const mail = (...lines: string[]) => Buffer.from(`${lines.join("\r\n")}\r\n\r\nFrom: inte@denna.example\r\n`);

test("the envelope's sender is what the last server wrote, and otherwise who it is from", () => {
  expect(envelopeSenderIn(mail("Return-Path: <studs@kund.example>", "From: A <a@kund.example>"))).toBe("studs@kund.example");
  expect(envelopeSenderIn(mail("Return-Path: <>", "From: a@kund.example"))).toBe("");
  expect(envelopeSenderIn(mail('From: "A, B" <a@kund.example>'))).toBe("a@kund.example");
  expect(envelopeSenderIn(mail("From: Anna Lind", " <anna@kund.example>"))).toBe("anna@kund.example");
  expect(envelopeSenderIn(mail("Subject: hej"))).toBe("");
});

test("a sender or a date without end is looked through in time that grows with its length only", () => {
  for (const field of ["Return-Path", "From", "Date"]) {
    const content = mail(`${field}: ${"a(".repeat(30_000)}`);
    const before = process.cpuUsage();
    expect(envelopeSenderIn(content)).toBe("");
    expect(writtenAt(content)).toBeNull();
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(500);
  }
});

test("the date it was written is the one it says, if that can be", () => {
  expect(writtenAt(mail("Date: Mon, 02 Mar 2026 10:00:00 +0100 (CET)"))?.toISOString()).toBe("2026-03-02T09:00:00.000Z");
  expect(writtenAt(mail("Date: igår"))).toBeNull();
  expect(writtenAt(mail("Subject: hej"))).toBeNull();
});

test("addresses of the mailbox with a tag are found wherever a header names them, and nobody else's", () => {
  const content = mail(
    "To: Kundservice <Kundservice+t1.ab-c@nordljus.example>, annan+t2@nordljus.example",
    "Delivered-To: kundservice+t3@nordljus.example",
  );
  expect(taggedAddressesIn(content, "kundservice@nordljus.example")).toEqual([
    "kundservice+t1.ab-c@nordljus.example",
    "kundservice+t3@nordljus.example",
  ]);
  expect(taggedAddressesIn(mail("To: min.kundservice+x@nordljus.example"), "kundservice@nordljus.example")).toEqual([]);
});
