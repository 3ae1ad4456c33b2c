import { expect, test } from "vitest";
import { databaseForThisTest } from "#test-support";
import { recordEvent } from "./events.ts";
import { newId } from "./ids.ts";
import { system } from "./tx.ts";

test("who has seen event N has missed none before it, also with many writers at once", async () => {
  const { database, organisation } = await databaseForThisTest();
  const writers = 12;
  const each = 25;
  const before = await database.reading(organisation.id, system, (tx) =>
    tx.db
      .selectFrom("event_counters")
      .select("last_seq")
      .where("organisation_id", "=", tx.organisationId)
      .executeTakeFirstOrThrow(),
  );

  let writing = true;
  const seen: number[] = [];
  const reader = (async () => {
    for (let last = before.last_seq, more = true; more;) {
      more = writing;
      const rows = await database.reading(organisation.id, system, (tx) =>
        tx.db
          .selectFrom("events")
          .select("seq")
          .where("organisation_id", "=", tx.organisationId)
          .where("seq", ">", last)
          .orderBy("seq")
          .execute(),
      );
      seen.push(...rows.map((row) => row.seq));
      last = seen.at(-1) ?? last;
    }
  })();
  const write = async () => {
    for (let count = 0; count < each; count++) {
      await database.inOrganisation(organisation.id, system, async (tx) => {
        await tx.db.insertInto("tags").values({ organisation_id: tx.organisationId, id: newId(), name: newId() }).execute();
        await recordEvent(tx, { type: "test.written" });
      });
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  writing = false;
  await reader;
  expect(seen).toEqual(Array.from({ length: writers * each }, (_, index) => before.last_seq + index + 1));
});

test("an action that fails leaves no event and no gap", async () => {
  const { database, organisation } = await databaseForThisTest();
  const record = () => database.inOrganisation(organisation.id, system, (tx) => recordEvent(tx, { type: "test.written" }));
  const first = await record();
  const failing = database.inOrganisation(organisation.id, system, async (tx) => {
    await recordEvent(tx, { type: "test.undone" });
    throw new Error("thought better of it");
  });
  await expect(failing).rejects.toThrow("thought better of it");
  expect(await record()).toBe(first + 1);
});

test("the log can only grow: the application may neither change nor delete an event", async () => {
  const { database, organisation } = await databaseForThisTest();
  await database.inOrganisation(organisation.id, system, (tx) => recordEvent(tx, { type: "test.written" }));
  const change = database.inOrganisation(organisation.id, system, (tx) =>
    tx.db.updateTable("events").set({ type: "forged" }).execute(),
  );
  await expect(change).rejects.toThrow("permission denied");
  const erase = database.inOrganisation(organisation.id, system, (tx) => tx.db.deleteFrom("events").execute());
  await expect(erase).rejects.toThrow("permission denied");
});
