import { Client } from "pg";
import { inject, onTestFinished } from "vitest";
import { Database, newId } from "#kernel";
import { foundOrganisation } from "#organisation";
import { TestClock } from "./clock.ts";
import { asOwner, testSecret, withDatabase } from "./database-server.ts";

export interface TestOrganisation {
  id: string;
  channelId: string;
  address: string;
  teamId: string;
  agentId: string;
}

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

async function found(ownerUrl: string, name: string): Promise<TestOrganisation> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const id = await foundOrganisation(owner, { name, locale: "sv", timeZone: "Europe/Stockholm" });
    const made = {
      id,
      channelId: newId(),
      address: `kundservice@${name.toLowerCase()}.example`,
      teamId: newId(),
      agentId: newId(),
    };
    await owner.query("insert into teams (organisation_id, id, name) values ($1, $2, 'Kundservice')", [id, made.teamId]);
    await owner.query(
      "insert into agents (organisation_id, id, name, email, role, locale) values ($1, $2, 'Anna Lind', $3, 'agent', 'sv')",
      [id, made.agentId, `anna@${name.toLowerCase()}.example`],
    );
    await owner.query("insert into team_members values ($1, $2, $3)", [id, made.teamId, made.agentId]);
    await owner.query(
      "insert into channels (organisation_id, id, kind, name, address, team_id, created_at) values ($1, $2, 'email', 'Kundservice', $3, $4, now())",
      [id, made.channelId, made.address, made.teamId],
    );
    return made;
  } finally {
    await owner.end();
  }
}

/** The same, stopped when the test is over. */
export async function databaseForThisTest(): Promise<TestDatabase> {
  const made = await testDatabase();
  onTestFinished(() => made.stop());
  return made;
}
