import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveWeb } from "./app.ts";

const folder = mkdtempSync(join(tmpdir(), "lyhord-web-"));
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<title>Lyhörd</title>");
  writeFileSync(join(folder, "assets", "part-1.js"), "export {};");
  app = Fastify();
  await serveWeb(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const asked = async (url: string) => {
  const { statusCode, headers, body } = await app.inject(url);
  return { statusCode, kept: headers["cache-control"], type: String(headers["content-type"]), body };
};

test("every address of the workspace leads to its one page, which is asked for anew each time", async () => {
  for (const url of ["/", "/queue/mine", "/try"])
    expect(await asked(url)).toMatchObject({ statusCode: 200, kept: "no-cache", body: "<title>Lyhörd</title>" });
});

test("a part of it is kept for good, and one that an older page asks for in vain is not answered with the page", async () => {
  expect(await asked("/assets/part-1.js")).toMatchObject({ statusCode: 200, kept: "public, max-age=31536000, immutable" });
  for (const url of ["/assets/part-0.js", "/api/v1/nothing"])
    expect(await asked(url)).toMatchObject({ statusCode: 404, type: expect.stringContaining("json") });
});
