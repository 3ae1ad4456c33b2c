import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { FolderFileStore } from "./files.ts";

test("what a killed process was writing is taken away after a day; what is being written, and what is whole, stays", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lyhord-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = new FolderFileStore(folder);
  const now = new Date("2026-03-02T12:00:00Z");
  const hash = await store.put(Buffer.from("whole"));
  const written = (name: string, at: string) => {
    writeFileSync(join(folder, name), "half");
    utimesSync(join(folder, name), new Date(at), new Date(at));
  };
  written("unfinished.old", "2026-03-01T11:59:00Z");
  written("unfinished.new", "2026-03-01T12:01:00Z");
  written("something-else", "2026-01-01T00:00:00Z");
  await store.forgetUnfinished(now);
  expect(readdirSync(folder).toSorted()).toEqual([hash.slice(0, 2), "something-else", "unfinished.new"].toSorted());
  expect(String(await store.read(hash))).toBe("whole");
});

test("a file that breaks off while it is written leaves nothing, and all are written where the next start looks", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lyhord-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = new FolderFileStore(folder);
  let seen: string[] = [];
  const pieces = async function* () {
    yield Buffer.from("half");
    seen = readdirSync(folder);
    throw new Error("The line broke.");
  };
  await expect(store.putStream(pieces())).rejects.toThrow("The line broke.");
  expect(seen).toEqual([expect.stringMatching(/^unfinished\./)]);
  expect(readdirSync(folder)).toEqual([]);
});
