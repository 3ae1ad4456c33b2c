import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { migrate, startEmbeddedPostgres } from "#kernel";

declare module "vitest" {
  interface ProvidedContext {
    /** The server the suite runs on, as its owner. */
    serverUrl: string;
    /** A migrated database that each test file copies. */
    template: string;
    /** For what is made once for several files; gone when the run is over. */
    folder: string;
  }
}

/** The template's copy that a first start has filled with the demo, by the journey that first wants it. */
export const demoTemplate = (template: string): string => `${template}_demo`;

export const testSecret = "a secret of the tests, thirty-two characters";

/** One PostgreSQL for the whole run: the one DATABASE_URL names, or an embedded one in a folder of its own, without fsync. */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const run = vitest.getRootProject();
  // Another project of this run has started it.
  if ("serverUrl" in run.getProvidedContext()) return undefined;
  const given = process.env["DATABASE_URL"];
  const folder = mkdtempSync(join(tmpdir(), "lyhord-test-"));
  const embedded =
    given !== undefined
      ? null
      : await startEmbeddedPostgres(folder, {
          fsync: "off",
          synchronous_commit: "off",
          full_page_writes: "off",
          // Each worker has whole houses open.
          max_connections: "400",
        });
  const serverUrl = given ?? embedded?.url ?? "";
  const template = `lyhord_template_${process.pid}_${Date.now()}`;
  await asOwner(serverUrl, `create database ${template}`);
  await migrate(withDatabase(serverUrl, template), testSecret);
  run.provide("serverUrl", serverUrl);
  run.provide("template", template);
  run.provide("folder", folder);
  return async () => {
    for (const name of [demoTemplate(template), template])
      await asOwner(serverUrl, `drop database if exists ${name} with (force)`);
    await embedded?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

export async function asOwner(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
