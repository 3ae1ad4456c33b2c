import {
  addressesOf,
  domainOf,
  isAnybodys,
  sameHouse,
  type ChannelEntry,
  type Channels,
  type Incoming,
  withoutTag,
} from "#channels";
import type { Tx } from "#kernel";
import { organisationOf, type OrganisationRow } from "#organisation";
import { agentsOf, teamNamesOf, type AgentRow } from "#staff";

/** What holds for every mail of an organisation: who we are, where we are reached, and who works here. */
export interface Household {
  organisation: OrganisationRow;
  channels: readonly ChannelEntry[];
  agents: readonly AgentRow[];
  teamNames: readonly string[];
}

export async function householdOf(tx: Tx, channels: Channels): Promise<Household> {
  return {
    organisation: await organisationOf(tx),
    channels: await channels.channelsOf(tx),
    agents: await agentsOf(tx),
    teamNames: await teamNamesOf(tx),
  };
}

/** @throws when the mailbox is none of the organisation's, which the database does not allow */
export function channelIn({ channels }: Household, id: string): ChannelEntry {
  const channel = channels.find((one) => one.id === id);
  if (channel === undefined) throw new Error("The mailbox is none of the organisation's.");
  return channel;
}

/** Our own addresses: the mailboxes', and those of who works here. */
export function ourAddresses({ channels, agents }: Household): string[] {
  return [...channels.flatMap(addressesOf), ...agents.map(({ email }) => email.toLowerCase())];
}

/** Which of these addresses are our own, whatever their tag. */
export async function oursAmong(tx: Tx, channels: Channels, addresses: readonly string[]): Promise<ReadonlySet<string>> {
  const ours = new Set(ourAddresses(await householdOf(tx, channels)));
  return new Set(addresses.filter((address) => ours.has(address.toLowerCase()) || ours.has(withoutTag(address))));
}

/** Whether two addresses are the same people's, as far as names say; where anybody gets an address, only the address itself is theirs. */
export function sameOwner(one: string, other: string): boolean {
  const domain = domainOf(one);
  return one.toLowerCase() === other.toLowerCase() || (!isAnybodys(domain) && sameHouse(domain, domainOf(other)));
}

/**
 * Which mailbox a mail belongs to: the first of ours that it names, in To before Cc, however many it was handed over for, and by whichever it
 * came first. Where it names none (Bcc, a forward) it is the one that it was handed to us for.
 */
export function mailboxOf({ channels }: Household, { channelId, to, cc }: Incoming): string {
  const owners = new Map(channels.flatMap((channel) => addressesOf(channel).map((address) => [address, channel.id] as const)));
  const named = [...to, ...cc].flatMap(
    ({ address }) => owners.get(address.toLowerCase()) ?? owners.get(withoutTag(address)) ?? [],
  );
  return named[0] ?? channelId;
}

/** Which of the mailbox's addresses a mail was written to: as its header says, and otherwise as it was handed to us. */
export function ourAddressIn(household: Household, { channelId, to, cc, receivedFor }: Incoming): string | null {
  const own = new Set(addressesOf(channelIn(household, channelId)));
  const named = [...[...to, ...cc].map((person) => person.address), ...receivedFor];
  return named.flatMap((address) => [address.toLowerCase(), withoutTag(address)]).find((address) => own.has(address)) ?? null;
}
