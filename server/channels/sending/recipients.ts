import type { Delivery } from "#contract";
import type { Tx } from "#kernel";
import type { Outgoing, Person } from "../channel.ts";

/** Whoever is to get it, seen by the others or not. */
export function everybody({ to, cc, bcc = [] }: Outgoing): Person[] {
  return [...to, ...cc, ...bcc];
}

/** All of them wait. */
export async function addRecipients(tx: Tx, deliveries: readonly { id: string; recipients: readonly string[] }[]): Promise<void> {
  await tx.db
    .insertInto("delivery_recipients")
    .values(
      deliveries.flatMap(({ id, recipients }) =>
        recipients.map((address) => ({ organisation_id: tx.organisationId, delivery_id: id, address })),
      ),
    )
    .execute();
}

/** Those who wait for each, in lower case. */
export async function missing(tx: Tx, deliveryIds: readonly string[]): Promise<Map<string, Set<string>>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("delivery_recipients")
    .select(["delivery_id", "address"])
    .where("organisation_id", "=", tx.organisationId)
    .where("delivery_id", "in", [...deliveryIds])
    .where("state", "=", "waiting")
    .execute();
  const byDelivery = Map.groupBy(rows, (row) => row.delivery_id);
  return new Map([...byDelivery].map(([id, own]) => [id, new Set(own.map((row) => row.address))]));
}

/**
 * Notes that the server took these for all who waited, but for the excepted addresses.
 * @returns those of them for which anybody waited
 */
export async function noteTaken(tx: Tx, deliveryIds: readonly string[], except: readonly string[]): Promise<Set<string>> {
  const rows = await tx.db
    .updateTable("delivery_recipients")
    .set({ state: "sent", error: null })
    .where("organisation_id", "=", tx.organisationId)
    .where("delivery_id", "in", [...deliveryIds])
    .where("state", "=", "waiting")
    .$if(except.length > 0, (query) => query.where("address", "not in", [...except]))
    .returning("delivery_id")
    .execute();
  return new Set(rows.map((row) => row.delivery_id));
}

/** Notes why these will not get it. */
export async function note(tx: Tx, deliveryId: string, addresses: readonly string[], error: string): Promise<void> {
  if (addresses.length === 0) return;
  await tx.db
    .updateTable("delivery_recipients")
    .set({ state: "failed", error })
    .where("organisation_id", "=", tx.organisationId)
    .where("delivery_id", "=", deliveryId)
    .where(
      "address",
      "in",
      addresses.map((address) => address.toLowerCase()),
    )
    .execute();
}

export async function tryAgainFor(tx: Tx, deliveryId: string): Promise<void> {
  await tx.db
    .updateTable("delivery_recipients")
    .set({ state: "waiting", error: null })
    .where("organisation_id", "=", tx.organisationId)
    .where("delivery_id", "=", deliveryId)
    .where("state", "=", "failed")
    .execute();
}

export async function recipientsOf(tx: Tx, deliveryIds: readonly string[]): Promise<Map<string, Delivery["recipients"]>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("delivery_recipients")
    .select(["delivery_id", "address", "state", "error"])
    .where("organisation_id", "=", tx.organisationId)
    .where("delivery_id", "in", [...deliveryIds])
    .orderBy("address")
    .execute();
  const byDelivery = Map.groupBy(rows, (row) => row.delivery_id);
  return new Map([...byDelivery].map(([id, own]) => [id, own.map(({ address, state, error }) => ({ address, state, error }))]));
}
