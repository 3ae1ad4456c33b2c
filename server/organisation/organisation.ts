import type { Client } from "pg";
import { OfficeHours, type Organisation } from "#contract";
import { newId, recordEvent, type Tx } from "#kernel";
import { dueTime } from "./due-time.ts";

/** Monday to Friday, 8 to 17. */
const usualOfficeHours: OfficeHours = {
  week: Array.from({ length: 7 }, (_, weekday) => (weekday < 5 ? [{ from: "08:00", to: "17:00" }] : [])),
  closedOn: [],
};

export interface NewOrganisation {
  name: string;
  locale: "sv" | "da" | "nb" | "en";
  timeZone: string;
  referencePrefix?: string;
  demoSince?: Date;
}

/** Founds an organisation. Only the owner of the database may, so it takes the owner's connection, in a transaction. */
export async function foundOrganisation(owner: Client, founded: NewOrganisation): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into organisations (organisation_id, name, locale, time_zone, office_hours, promise_minutes, reference_prefix, demo_since)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      founded.name,
      founded.locale,
      founded.timeZone,
      JSON.stringify(usualOfficeHours),
      9 * 60,
      founded.referencePrefix ?? "LH",
      founded.demoSince ?? null,
    ],
  );
  await owner.query("insert into event_counters (organisation_id) values ($1)", [id]);
  return id;
}

export interface OrganisationRow extends Organisation {
  id: string;
  referencePrefix: string;
  /** Whether what the demo made is still here. */
  demo: boolean;
}

export async function organisationOf(tx: Tx): Promise<OrganisationRow> {
  const row = await tx.db
    .selectFrom("organisations")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .executeTakeFirstOrThrow();
  return {
    id: row.organisation_id,
    name: row.name,
    locale: row.locale,
    timeZone: row.time_zone,
    officeHours: OfficeHours.parse(row.office_hours),
    promiseMinutes: row.promise_minutes,
    undoSeconds: row.undo_seconds,
    acknowledge: row.acknowledge,
    quoteAnswered: row.quote_answered,
    referencePrefix: row.reference_prefix,
    demo: row.demo_since !== null && row.demo_left_at === null,
  };
}

export async function changeOrganisation(
  tx: Tx,
  change: { [Key in keyof Organisation]?: Organisation[Key] | undefined },
): Promise<OrganisationRow> {
  const values = {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.locale !== undefined && { locale: change.locale }),
    ...(change.timeZone !== undefined && { time_zone: change.timeZone }),
    ...(change.officeHours !== undefined && { office_hours: JSON.stringify(change.officeHours) }),
    ...(change.promiseMinutes !== undefined && { promise_minutes: change.promiseMinutes }),
    ...(change.undoSeconds !== undefined && { undo_seconds: change.undoSeconds }),
    ...(change.acknowledge !== undefined && { acknowledge: change.acknowledge }),
    ...(change.quoteAnswered !== undefined && { quote_answered: change.quoteAnswered }),
  };
  if (Object.keys(values).length > 0) {
    await tx.db.updateTable("organisations").set(values).where("organisation_id", "=", tx.organisationId).execute();
    await recordEvent(tx, { type: "organisation.changed", data: { changed: Object.keys(values) } });
  }
  return organisationOf(tx);
}

/** Notes that the demo has been left; what it made is put away by the rooms it stands in. */
export async function markDemoLeft(tx: Tx): Promise<void> {
  await tx.db
    .updateTable("organisations")
    .set({ demo_left_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .execute();
}

/** By when a customer who wrote at `from` is promised an answer. */
export function promisedBy(organisation: OrganisationRow, from: Date): Date {
  return dueTime(from, organisation.promiseMinutes, organisation.officeHours, organisation.timeZone);
}

/** How long we let a customer be silent before somebody looks again: five office days, in minutes of office time. */
export function lookAgainBy(organisation: OrganisationRow, from: Date): Date {
  return dueTime(from, 5 * 9 * 60, organisation.officeHours, organisation.timeZone);
}
