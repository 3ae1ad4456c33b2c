import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { monsters } from "./monsters.ts";

test("mails of eight megabytes of the same are read in a heap of 256 MB, whatever it is", { timeout: 600_000 }, async () => {
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=256", join(import.meta.dirname, "monsters-alone.ts"), String(8 * 1024 * 1024)],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const said = (await text(child.stdout)).trim().split("\n");
  const read = said.filter((line) => line !== "").map((line) => JSON.parse(line) as { name: string; fault: string | null });
  // Who is missing ended the process.
  expect(read.map(({ name }) => name)).toEqual(monsters.map(({ name }) => name));
  expect(read.filter(({ fault }) => fault !== null)).toEqual([]);
});
