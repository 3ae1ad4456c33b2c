import { inject, onTestFinished } from "vitest";
import { Database, newId } from "#kernel";
import { TestClock } from "./clock.ts";
import { asOwner, testSecret, withDatabase } from "./database-server.ts";
import { found, type TestOrganisation } from "./found.ts";

export type { TestOrganisation } from "./found.ts";

export interface TestDatabase {
  database: Database;
  secret: string;
  ownerUrl: string;
  clock: TestClock;
  organisation: TestOrganisation;
  /** Another organisation on the same database, with a mailbox of its own. */
  anotherOrganisation(name: string): Promise<TestOrganisation>;
  stop(): Promise<void>;
}

/** A database of one's own with one organisation in it: a copy of the migrated template. Give it back with `stop`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject("serverUrl");
  const name = `lyhord_test_${newId().replaceAll("-", "")}`;
  await asOwner(server, `create database ${name} template ${inject("template")}`);
  const ownerUrl = withDatabase(server, name);
  const clock = new TestClock();
  const database = new Database(ownerUrl, testSecret, clock, 8);
  return {
    database,
    secret: testSecret,
    ownerUrl,
    clock,
    organisation: await found(ownerUrl, "Nordljus"),
    anotherOrganisation: (other) => found(ownerUrl, other),
    async stop() {
      await database.close();
      await asOwner(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** The same, stopped when the test is over. */
export async function databaseForThisTest(): Promise<TestDatabase> {
  const made = await testDatabase();
  onTestFinished(() => made.stop());
  return made;
}
