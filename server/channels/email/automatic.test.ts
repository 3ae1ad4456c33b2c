import { expect, test } from "vitest";
import { automaticBecause, type Signs } from "./automatic.ts";

function sign(change: Partial<Omit<Signs, "header">> & { header?: Record<string, string> } = {}): string | null {
  return automaticBecause({
    envelopeFrom: "goran@kund.example",
    from: "goran@kund.example",
    replyTo: null,
    subject: "Fråga om fakturan",
    ourAddresses: new Set(["kundservice@nordljus.example"]),
    ...change,
    header: new Map(Object.entries(change.header ?? {}).map(([name, value]) => [name, [value]])),
  });
}

test.each([
  ["RFC 3834", { header: { "auto-submitted": "auto-replied; owner-email=x@y" } }],
  ["RFC 3834, in capitals", { header: { "auto-submitted": "Auto-Generated" } }],
  ["a bounce", { envelopeFrom: "" }],
  ["Precedence", { header: { precedence: "bulk" } }],
  ["an old vacation program", { header: { precedence: "auto_reply" } }],
  ["a list", { header: { "list-id": "Nyheter <nyheter.kund.example>" } }],
  ["a newsletter", { header: { "list-unsubscribe": "<https://kund.example/av>" } }],
  ["Exchange, to be left in peace", { header: { "x-auto-response-suppress": "DR, OOF, AutoReply" } }],
  ["X-Autoreply", { header: { "x-autoreply": "yes" } }],
  ["X-Autorespond", { header: { "x-autorespond": "" } }],
  ["a report", { header: { "content-type": "multipart/report; report-type=delivery-status" } }],
  ["a mail system", { from: "MAILER-DAEMON@mx.kund.example" }],
  ["postmaster", { from: "postmaster@kund.example" }],
  ["an address per bounce", { from: "bounces+123-abc@kund.example" }],
  ["no reply", { from: "no-reply@kund.example" }],
  ["no reply, written together", { from: "Noreply@kund.example" }],
  ["no reply, with more", { from: "kundklubb.no-reply@kund.example" }],
  ["Swedish no reply", { from: "svara-ej@kund.example" }],
  ["Danish and Norwegian no reply", { from: "ikke-svar@kund.example" }],
  ["our own address", { from: "Kundservice@nordljus.example" }],
  ["our own address with something after a plus", { from: "kundservice+lh-1@nordljus.example" }],
  ["answers to our own address", { from: "annan@kund.example", replyTo: "kundservice@nordljus.example" }],
  ["Outlook, Swedish", { subject: "Automatiskt svar: Din fråga" }],
  ["Outlook, Danish and Norwegian", { subject: "Automatisk svar: Dit spørgsmål" }],
  ["Outlook, English", { subject: "Automatic reply: Your question" }],
  ["autosvar", { subject: "Autosvar" }],
  ["out of office", { subject: "Out of Office: Your question" }],
  ["Swedish absence", { subject: "Frånvaro: till den 3 januari" }],
  ["Norwegian absence", { subject: "Fraværsmelding" }],
  ["undeliverable", { subject: "Undeliverable: Din fråga" }],
  ["olevererbart", { subject: "Olevererbart: Din fråga" }],
] satisfies [string, Parameters<typeof sign>[0]][])("a machine: %s", (_name, change) => {
  expect(sign(change)).not.toBeNull();
});

test.each([
  ["nothing special", {}],
  ["says that a person sent it", { header: { "auto-submitted": "no" } }],
  ["Precedence of people", { header: { precedence: "first-class" } }],
  ["asks only for no receipts", { header: { "x-auto-response-suppress": "DR, RN" } }],
  ["a form on a website, filled in by a person", { from: "no-reply@webb.example", replyTo: "goran@kund.example" }],
  ["a person who is called Noreply's cousin", { from: "norep@kund.example" }],
  ["writes about absence", { subject: "Frånvaro på jobbet drar in min ersättning" }],
  ["writes about an automatic answer", { subject: "Ert automatiska svar var konstigt" }],
  ["an automatics firm", { subject: "Automatiska dörrar fungerar inte" }],
  ["a parcel that did not come", { subject: "Kan ikke leveres pakken min?" }],
] satisfies [string, Parameters<typeof sign>[0]][])("a person: %s", (_name, change) => {
  expect(sign(change)).toBeNull();
});
