import { Client } from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { testSecret } from "#test-support";
import { renderTables, tablesFile } from "../../../scripts/tables.ts";
import { readFileSync } from "node:fs";
import { newId } from "../ids.ts";
import { knownMigrations, migrate } from "./migrate.ts";
import { ensureRoles, groupRoles, loginFor } from "./roles.ts";

async function emptyDatabase(): Promise<{
  url: string;
  client: Client;
  query: (sql: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
}> {
  const server = inject("serverUrl");
  const name = `lyhord_empty_${newId().replaceAll("-", "")}`;
  const owner = new Client({ connectionString: server });
  await owner.connect();
  await owner.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await owner.query(`drop database ${name} with (force)`);
    await owner.end();
  });
  return { url: url.toString(), client, query: (sql, values) => client.query(sql, values) };
}

test("several processes that start at once migrate once", async () => {
  const { url, query } = await emptyDatabase();
  const ran = await Promise.all([migrate(url, testSecret), migrate(url, testSecret), migrate(url, testSecret)]);
  expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  expect((await query("select count(*)::int as count from lyhord_migrations")).rows).toEqual([
    { count: knownMigrations().length },
  ]);
});

test("two installations that start at once on one cluster make the roles they share once", async () => {
  const secret = newId();
  const one = await emptyDatabase();
  const other = await emptyDatabase();
  onTestFinished(async () => {
    for (const role of groupRoles) await one.query(`drop role if exists ${loginFor(role, secret).user}`);
  });
  await Promise.all([one.query("begin"), other.query("begin")]);
  await ensureRoles(one.client, secret);
  const [process] = (await other.query("select pg_backend_pid() as id")).rows;
  const making = ensureRoles(other.client, secret);
  const waits = async () =>
    (await one.query("select from pg_locks where pid = $1 and not granted", [process?.["id"]])).rows.length;
  await expect.poll(waits).toBe(1);
  await one.query("commit");
  await making;
  await other.query("commit");
  const users = groupRoles.map((role) => loginFor(role, secret).user);
  const made = await one.query("select rolname from pg_roles where rolname = any ($1)", [users]);
  expect(made.rows).toHaveLength(users.length);
});

test("a database newer than the code is refused, in words, and left alone", async () => {
  const { url, query } = await emptyDatabase();
  await migrate(url, testSecret);
  await query("insert into lyhord_migrations (number, name, hash) values (9999, '9999_from_the_future.sql', '')");
  await expect(migrate(url, testSecret)).rejects.toThrow(
    /newer than this version.*9999_from_the_future\.sql.*Nothing has been changed/,
  );
});

test("a database made with another edition of a migration is refused, in words", async () => {
  const { url } = await emptyDatabase();
  const [first, ...others] = knownMigrations();
  await migrate(url, testSecret);
  const edited = { number: 1, name: first?.name ?? "", sql: `${first?.sql} -- changed` };
  await expect(migrate(url, testSecret, [edited, ...others])).rejects.toThrow(/another 0001_kernel\.sql than this version has/);
});

test("a migration that fails is undone whole, and those before it stay", async () => {
  const { url, query } = await emptyDatabase();
  const known = knownMigrations();
  const broken = { number: 9000, name: "9000_broken.sql", sql: "create table half_done (id integer); select 1 / 0;" };
  await expect(migrate(url, testSecret, [...known, broken])).rejects.toThrow(/9000_broken\.sql failed and was undone/);
  expect((await query("select to_regclass('half_done') as made")).rows).toEqual([{ made: null }]);
  expect((await query("select max(number) as newest from lyhord_migrations")).rows).toEqual([{ newest: known.at(-1)?.number }]);
});

test("the TypeScript of the tables is what the migrations make", async () => {
  const { url } = await emptyDatabase();
  await migrate(url, testSecret);
  expect(readFileSync(tablesFile, "utf8")).toBe(await renderTables(url));
});
