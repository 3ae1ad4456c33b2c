import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "#config";
import { exitCodes } from "../../bin/endings.ts";

const root = join(import.meta.dirname, "..", "..");
const guide = readFileSync(join(root, "docs", "operating.md"), "utf8");

/** The rows of the table under a heading, as cells. */
function tableUnder(heading: string): string[][] {
  const [, part = ""] = guide.split(`\n## ${heading}\n`);
  const [section = ""] = part.split("\n## ");
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

test("the guide lists every setting that is read, and no other", () => {
  const source = readFileSync(join(root, "server", "config.ts"), "utf8");
  const [, schema = ""] = /const Settings = z\.object\(\{\n(.*?)\n\}\);/s.exec(source) ?? [];
  const read = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1]);
  expect(read.length).toBeGreaterThan(8);
  const written = tableUnder("Settings").map(([name]) => name?.replaceAll("`", ""));
  expect(new Set(written)).toEqual(new Set(read));
});

test("the guide's defaults are those that hold", () => {
  const config = readConfig({});
  const holds: Record<string, string> = {
    PORT: String(config.port),
    HOST: config.host,
    SMTP_PORT: String(config.smtpPort),
    SMTP_HOST: config.smtpHost,
    SMTP_URL: config.smtpUrl ?? "none",
    DATABASE_URL: config.databaseUrl ?? "none",
    LYHORD_DEMO: config.demo ? "1" : "0",
    LOG_LEVEL: config.logLevel,
    PUBLIC_URL: config.publicUrl.replace("3000", "PORT"),
  };
  const written = Object.fromEntries(tableUnder("Settings").map(([name, value]) => [name, value]));
  for (const [name, value] of Object.entries(holds))
    expect([name, written[`\`${name}\``]?.replaceAll("`", "")]).toEqual([name, value]);
});

test("MAIL_LIMITS is read as the guide writes it, and what can't be read is said", () => {
  const MAIL_LIMITS = /`(out=\S+none)`/.exec(guide)?.[1] ?? "";
  expect(readConfig({ MAIL_LIMITS }).mailLimits).toEqual({
    out: { perMinute: 30, perDay: 10_000 },
    gmail: { perMinute: 60 },
    "exempel.se": {},
  });
  for (const wrong of ["gmail", "gmail=0/minute", "gmail=5/hour"])
    expect(() => readConfig({ MAIL_LIMITS: wrong })).toThrow("such as: out=30/minute");
});

test("the guide explains every exit code", () => {
  const written = tableUnder("Exit codes").map(([code]) => Number(code));
  expect(written).toEqual(Object.values(exitCodes).sort((a, b) => a - b));
});
