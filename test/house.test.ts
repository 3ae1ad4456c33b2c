import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { rooms, roomsAbove } from "../scripts/house.ts";

/** The direction of the house holds: a violation that is planted is found. */

const root = join(import.meta.dirname, "..");
const run = promisify(execFile);

async function lint(path: string, content: string): Promise<string> {
  const file = join(root, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  onTestFinished(() => rmSync(file, { force: true }));
  try {
    await run(process.execPath, [join(root, "node_modules", "oxlint", "bin", "oxlint"), path], { cwd: root });
    return "";
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

const planted = `planted-${process.pid}`;

test("a harmless file passes, so that the findings below are not of the test's own making", async () => {
  expect(await lint(`server/contacts/${planted}.ts`, 'import { newId } from "#kernel";\nexport const id = newId();\n')).toBe("");
});

test.each(rooms.filter((room) => roomsAbove(room).length > 0))("%s may not import a room above it", async (room) => {
  for (const above of roomsAbove(room)) {
    expect(
      await lint(`server/${room}/${planted}.ts`, `import * as above from "#${above}";\nexport const it = above;\n`),
      above,
    ).toContain("lies below");
  }
});

test("a room is entered by its front door only", async () => {
  for (const inside of ["../contacts/contacts.ts", "../../server/contacts/contacts.ts"]) {
    expect(
      await lint(`server/conversations/${planted}.ts`, `import * as contacts from "${inside}";\nexport const it = contacts;\n`),
      inside,
    ).toContain("front door");
  }
});

test("packages know neither server nor machine; the web knows the server only by its contract", async () => {
  expect(await lint(`packages/reading/${planted}.ts`, 'import * as fs from "node:fs";\nexport const it = fs;\n')).toContain(
    "packages/* are pure",
  );
  expect(
    await lint(`packages/reading/${planted}.ts`, 'import * as kernel from "#kernel";\nexport const it = kernel;\n'),
  ).toContain("packages/* are pure");
  expect(await lint(`web/${planted}.ts`, 'import * as kernel from "#kernel";\nexport const it = kernel;\n')).toContain(
    "only by its API",
  );
  expect(await lint(`contract/${planted}.ts`, 'import * as kernel from "#kernel";\nexport const it = kernel;\n')).toContain(
    "knows neither",
  );
});

test("imports in a circle are found", async () => {
  writeFileSync(
    join(root, `server/contacts/${planted}-other.ts`),
    `import { one } from "./${planted}.ts";\nexport const other = () => one;\n`,
  );
  onTestFinished(() => rmSync(join(root, `server/contacts/${planted}-other.ts`), { force: true }));
  expect(
    await lint(
      `server/contacts/${planted}.ts`,
      `import { other } from "./${planted}-other.ts";\nexport const one = () => other;\n`,
    ),
  ).toContain("no-cycle");
});
