import { sql } from "kysely";
import { Failure, newId, notFound, recordEvent, type Tx } from "#kernel";

interface ChannelRow {
  id: string;
  kind: string;
  name: string;
  address: string;
  aliases: string[];
  team_id: string;
}

/** A channel without how it is: what other rooms need to know. */
export interface ChannelEntry {
  id: string;
  kind: "email";
  name: string;
  address: string;
  /** Further addresses that lead to it. */
  aliases: string[];
  teamId: string;
}

export interface NewChannel {
  name: string;
  address: string;
  aliases?: string[];
  teamId: string;
}

/** The organisation's channels by name. */
export async function channelsOf(tx: Tx): Promise<ChannelEntry[]> {
  return (await channelRows(tx).orderBy("name").orderBy("id").execute()).map(entry);
}

function channelRows(tx: Tx) {
  return tx.db
    .selectFrom("channels")
    .select(["id", "kind", "name", "address", "team_id"])
    .select(
      sql<string[]>`array(select a.address from channel_addresses a
        where a.organisation_id = channels.organisation_id and a.channel_id = channels.id order by a.created_at, a.address)`.as(
        "aliases",
      ),
    )
    .where("organisation_id", "=", tx.organisationId);
}

/** All addresses of a mailbox, the first first. */
export function addressesOf({ address, aliases }: Pick<ChannelEntry, "address" | "aliases">): string[] {
  return [address, ...aliases];
}

/** @throws Failure request.not_found */
export async function channelById(tx: Tx, id: string): Promise<ChannelEntry> {
  const row = await channelRows(tx).where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw notFound();
  return entry(row);
}

/** @throws Failure channel.address_taken, request.invalid */
export async function createChannel(tx: Tx, { name, address, aliases = [], teamId }: NewChannel): Promise<ChannelEntry> {
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
  await setAliases(tx, await channelById(tx, id), aliases);
  await recordEvent(tx, { type: "channel.added", subjectId: id });
  return channelById(tx, id);
}

/** @throws Failure request.not_found, request.invalid, channel.address_taken */
export async function changeChannel(
  tx: Tx,
  id: string,
  change: { name?: string | undefined; aliases?: string[] | undefined; teamId?: string | undefined },
): Promise<ChannelEntry> {
  const values = {
    ...(change.name !== undefined && { name: change.name }),
    ...(change.teamId !== undefined && { team_id: change.teamId }),
  };
  const channel = await channelById(tx, id);
  if (Object.keys(values).length > 0)
    await inWords(() =>
      tx.db.updateTable("channels").set(values).where("organisation_id", "=", tx.organisationId).where("id", "=", id).execute(),
    );
  if (change.aliases !== undefined) await setAliases(tx, channel, change.aliases);
  const changed = [...Object.keys(values), ...(change.aliases === undefined ? [] : ["aliases"])];
  if (changed.length > 0) await recordEvent(tx, { type: "channel.changed", subjectId: id, data: { changed } });
  return channelById(tx, id);
}

async function setAliases(tx: Tx, channel: ChannelEntry, given: readonly string[]): Promise<void> {
  const wanted = new Set(given.map((address) => address.toLowerCase()));
  wanted.delete(channel.address);
  const gone = channel.aliases.filter((address) => !wanted.delete(address));
  if (gone.length > 0)
    await tx.db
      .deleteFrom("channel_addresses")
      .where("organisation_id", "=", tx.organisationId)
      .where("channel_id", "=", channel.id)
      .where("address", "in", gone)
      .execute();
  // One by one, so that it can be said which of them is another mailbox's.
  for (const address of wanted) {
    const row = { organisation_id: tx.organisationId, channel_id: channel.id, address, created_at: tx.clock.now() };
    const place = given.findIndex((one) => one.toLowerCase() === address);
    await inWords(() => tx.db.insertInto("channel_addresses").values(row).execute(), `aliases.${place}`);
  }
}

async function inWords(write: () => Promise<unknown>, path = "address"): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "23505")
      throw new Failure("channel.address_taken", undefined, [{ path, message: "belongs to another mailbox" }]);
    if (code === "23503")
      throw new Failure("request.invalid", "There is no such team.", [{ path: "teamId", message: "is no team of yours" }]);
    throw error;
  }
}

function entry(row: ChannelRow): ChannelEntry {
  return {
    id: row.id,
    kind: row.kind as "email",
    name: row.name,
    address: row.address,
    aliases: row.aliases,
    teamId: row.team_id,
  };
}
