import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, inject, test } from "vitest";

test(
  "each mail of ours, and many damaged ones, are taken in: none lost, none doubled, none for ever",
  { timeout: 900_000 },
  async () => {
    const run = spawn(process.execPath, [join(import.meta.dirname, "run.ts"), "--count", "150"], {
      env: { ...process.env, DATABASE_URL: inject("serverUrl") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [said, complaints, code] = await Promise.all([
      text(run.stdout),
      text(run.stderr),
      new Promise((resolve) => run.once("close", resolve)),
    ]);
    expect(`${said}${complaints}`).toContain("Nothing was lost, doubled or too much.");
    expect(code).toBe(0);
  },
);
