import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import { readConfig } from "#config";
import { newId } from "#kernel";
import { start, type Running } from "../../server/main.ts";
import { asOwner, demoTemplate, testSecret, withDatabase } from "./database-server.ts";
import "./no-dns.ts";

/** A house with the demo, as its first start on an empty database has made it. */
export interface DemoHouse {
  url: string;
  smtpPort: number;
  /** A new session of the person whom the start tells of. */
  cookie(): Promise<string>;
  /** Stops it and starts it again with other settings, on the same database. */
  restart(settings: Record<string, string>): Promise<void>;
  stop(): Promise<void>;
}

export async function demoHouse(): Promise<DemoHouse> {
  const server = inject("serverUrl");
  const name = `lyhord_test_${newId().replaceAll("-", "")}`;
  const dataDir = mkdtempSync(join(tmpdir(), "lyhord-demo-"));
  const filled = await filledOnce(server);
  await asOwner(server, `create database ${name} template ${filled.name}`);
  cpSync(filled.folder, dataDir, { recursive: true });
  const open = (settings: Record<string, string>) => openOn(withDatabase(server, name), dataDir, settings);
  let running = await open({});
  const house: DemoHouse = {
    url: "",
    smtpPort: 0,
    async cookie() {
      const response = await fetch(`${house.url}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: house.url },
        body: JSON.stringify(running.demoSignIn),
      });
      if (!response.ok) throw new Error(`Could not sign in to the demo: ${response.status} ${await response.text()}`);
      return response.headers
        .getSetCookie()
        .map((one) => one.split(";")[0])
        .join("; ");
    },
    async restart(settings) {
      await running.stop();
      running = await open(settings);
      tell();
    },
    async stop() {
      await running.stop();
      await asOwner(server, `drop database if exists ${name} with (force)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  const tell = () => {
    house.url = `http://localhost:${running.port}`;
    house.smtpPort = running.smtpPort ?? 0;
  };
  tell();
  return house;
}

const lock = 4_821_799;

/** The demo takes as long to be made as a file of tests: whoever wants it first makes it for all, by a first start on an empty database. */
async function filledOnce(server: string): Promise<{ name: string; folder: string }> {
  const template = inject("template");
  const demo = { name: demoTemplate(template), folder: join(inject("folder"), "demo") };
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [demo.name]);
    if (rowCount === 0) {
      const unfinished = `${demo.name}_unfinished`;
      await client.query(`create database ${unfinished} template ${template}`);
      const running = await openOn(withDatabase(server, unfinished), demo.folder, {});
      await running.stop();
      await client.query(`alter database ${unfinished} rename to ${demo.name}`);
    }
    return demo;
  } finally {
    await client.end();
  }
}

function openOn(databaseUrl: string, dataDir: string, settings: Record<string, string>): Promise<Running> {
  return start(
    readConfig({
      PORT: "0",
      SMTP_PORT: "0",
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      LYHORD_SECRET: testSecret,
      LYHORD_DEMO: "1",
      ...settings,
    }),
  );
}
