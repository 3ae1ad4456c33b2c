import { Failure, newId, notFound, recordEvent, type Tx } from "#kernel";

interface ChannelRow {
  id: string;
  kind: string;
  name: string;
  address: string;
  team_id: string;
}

/** A channel without how it is: what other rooms need to know. */
export interface ChannelEntry {
  id: string;
  kind: "email";
  name: string;
  address: string;
  teamId: string;
}

export interface NewChannel {
  name: string;
  address: string;
  teamId: string;
}

/** The organisation's channels by name. */
export async function channelsOf(tx: Tx): Promise<ChannelEntry[]> {
  const rows = await tx.db
    .selectFrom("channels")
    .select(["id", "kind", "name", "address", "team_id"])
    .where("organisation_id", "=", tx.organisationId)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(entry);
}

/** @throws Failure request.not_found */
export async function channelById(tx: Tx, id: string): Promise<ChannelEntry> {
  const row = await tx.db
    .selectFrom("channels")
    .select(["id", "kind", "name", "address", "team_id"])
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return entry(row);
}

/** @throws Failure channel.address_taken, request.invalid */
export async function createChannel(tx: Tx, { name, address, teamId }: NewChannel): Promise<ChannelEntry> {
  const id = newId();
  await inWords(() =>
    tx.db
      .insertInto("channels")
      .values({
        organisation_id: tx.organisationId,
        id,
        kind: "email",
        name,
        address: address.trim().toLowerCase(),
        team_id: teamId,
        created_at: tx.clock.now(),
      })
      .execute(),
  );
  await recordEvent(tx, { type: "channel.added", subjectId: id });
  return channelById(tx, id);
}

/** @throws Failure request.not_found, request.invalid */
export async function changeChannel(
  tx: Tx,
  id: string,
  change: { name?: string | undefined; teamId?: string | undefined },
): Promise<ChannelEntry> {
  const values = {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.teamId !== undefined && { team_id: change.teamId }),
  };
  await channelById(tx, id);
  if (Object.keys(values).length > 0) {
    await inWords(() =>
      tx.db.updateTable("channels").set(values).where("organisation_id", "=", tx.organisationId).where("id", "=", id).execute(),
    );
    await recordEvent(tx, { type: "channel.changed", subjectId: id, data: { changed: Object.keys(values) } });
  }
  return channelById(tx, id);
}

async function inWords(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "23505") throw new Failure("channel.address_taken");
    if (code === "23503")
      throw new Failure("request.invalid", "There is no such team.", [{ path: "teamId", message: "is no team of yours" }]);
    throw error;
  }
}

function entry(row: ChannelRow): ChannelEntry {
  return { id: row.id, kind: row.kind as "email", name: row.name, address: row.address, teamId: row.team_id };
}
