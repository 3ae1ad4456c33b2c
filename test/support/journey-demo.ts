import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { readConfig } from "#config";
import { newId } from "#kernel";
import { start, type Running } from "../../server/main.ts";
import { asOwner, testSecret, withDatabase } from "./database-server.ts";
import "./no-dns.ts";

/** A house on an empty database, which its first start fills with the demo. */
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
  await asOwner(server, `create database ${name} template ${inject("template")}`);
  const dataDir = mkdtempSync(join(tmpdir(), "lyhord-demo-"));
  const open = (settings: Record<string, string>): Promise<Running> =>
    start(
      readConfig({
        PORT: "0",
        SMTP_PORT: "0",
        DATA_DIR: dataDir,
        DATABASE_URL: withDatabase(server, name),
        LYHORD_SECRET: testSecret,
        LYHORD_DEMO: "1",
        ...settings,
      }),
    );
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
