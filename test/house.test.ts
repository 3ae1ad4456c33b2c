import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms, roomsAbove } from "../scripts/house.ts";

/** The direction of the house holds: a violation that is planted is found. Each has a file of its own; the linter is started once for all. */

const root = join(import.meta.dirname, "..");
const planted = new Map<string, string>();
/** What the linter says of each file. */
const said = new Map<string, string>();

/** Plants a file; gives its path from the root. */
function plant(folder: string, content: string, name = String(planted.size)): string {
  const path = `${folder}/planted-${process.pid}-${name}.ts`;
  planted.set(path, content);
  return path;
}

const importing = (what: string) => `import * as it from "${what}";\nexport const its = it;\n`;

const harmless = plant("server/contacts", 'import { newId } from "#kernel";\nexport const id = newId();\n');
const upwards = rooms.flatMap((room) =>
  roomsAbove(room).map((above) => [room, above, plant(`server/${room}`, importing(`#${above}`))] as const),
);
const besideDoors = ["../contacts/contacts.ts", "../../server/contacts/contacts.ts"].map(
  (inside) => [inside, plant("server/conversations", importing(inside))] as const,
);
const pure = ["node:fs", "#kernel"].map((what) => [what, plant("packages/reading", importing(what))] as const);
const inWeb = plant("web", importing("#kernel"));
const inContract = plant("contract", importing("#kernel"));
const circle = plant("server/contacts", `import { b } from "./planted-${process.pid}-b.ts";\nexport const a = () => b;\n`, "a");
plant("server/contacts", `import { a } from "./planted-${process.pid}-a.ts";\nexport const b = () => a;\n`, "b");

beforeAll(() => {
  for (const [path, content] of planted) writeFileSync(join(root, path), content);
  const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
  const { stdout } = spawnSync(process.execPath, [oxlint, "--format=json", ...planted.keys()], { cwd: root, encoding: "utf8" });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string; help?: string }[] };
  for (const { filename, code, help } of diagnostics) said.set(filename, `${said.get(filename) ?? ""}${code} ${help ?? ""}\n`);
});
afterAll(() => {
  for (const path of planted.keys()) rmSync(join(root, path), { force: true });
});

test("a harmless file passes, so that the findings below are not of the test's own making", () => {
  expect(said.get(harmless)).toBeUndefined();
});

test.each(upwards)("%s may not import %s, above it", (_room, _above, path) => {
  expect(said.get(path)).toContain("lies below");
});

test.each(besideDoors)("a room is entered by its front door only, not by %s", (_inside, path) => {
  expect(said.get(path)).toContain("front door");
});

test.each(pure)("packages know neither server nor machine: not %s", (_what, path) => {
  expect(said.get(path)).toContain("packages/* are pure");
});

test("the web knows the server only by its contract, and the contract knows neither", () => {
  expect(said.get(inWeb)).toContain("only by its API");
  expect(said.get(inContract)).toContain("knows neither");
});

test("imports in a circle are found", () => {
  expect(said.get(circle)).toContain("no-cycle");
});
