import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outgoingTroubles } from "#contract";
import { LineTrouble } from "../imap/trouble.ts";
import { sendingTroubleOf } from "./trouble.ts";

test.each([
  ["sign-in-refused", { code: "EAUTH", responseCode: 535, response: "535 5.7.139 Authentication unsuccessful" }],
  ["sign-in-refused", { code: "EENVELOPE", responseCode: 530, response: "530 5.7.57 Client not authenticated" }],
  ["sign-in-refused", { code: "EAUTH", message: "The server refused the access token." }],
  ["no-answer", { code: "EAUTH", responseCode: 454, response: "454 4.7.0 Temporary authentication failure" }],
  ["no-answer", { code: "ETIMEDOUT", message: "Greeting never received" }],
  ["not-safe", { code: "ETLS", responseCode: 502, response: "502 No", message: "STARTTLS is not offered" }],
  ["not-safe", { code: "ESOCKET", message: "self-signed certificate" }],
  ["unreachable", { code: "ESOCKET", message: "connect ECONNREFUSED 192.0.2.1:587" }],
  ["broken-off", { code: "ECONNECTION", message: "Connection closed unexpectedly" }],
  ["consent-over", new LineTrouble("consent-over", "invalid_grant")],
  ["other", new LineTrouble("no-folder", "?")],
  ["other", new Error("?")],
])("it is told as %s", (trouble, error) => expect(sendingTroubleOf(error).trouble).toBe(trouble));

test("the mail document says of each what to do", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../docs/mail.md"), "utf8");
  const [, chapter = ""] = /^## Ways out$(.*?)^## /ms.exec(text) ?? [];
  for (const trouble of outgoingTroubles) expect(chapter).toContain(`\`${trouble}\``);
});
