import type { Incoming } from "../channel.ts";
import type { Received } from "../kind.ts";
import type { Ways } from "../sending/limits.ts";
import { isMadeInside, isPrivate } from "./hops.ts";
import { domainOf, sameHouse } from "./house.ts";
import { rawHeaderOf } from "./raw-header.ts";
import { isMailSystem } from "./report.ts";

/**
 * Whether a report comes from a server that handles the mail of all whom it names: one of our own house, which hands on what it made itself,
 * or one that is proven to be theirs, or to receive for them, or to send for us. Anybody can write a report about anybody, and whoever has a
 * domain can prove that it is theirs.
 */
export async function isReporterKnown(received: Received, { from, particulars, trust }: Incoming, ways: Ways): Promise<boolean> {
  const addresses = particulars?.report?.recipients.map(({ address }) => address) ?? [];
  if (addresses.length === 0 || !isMailSystem(from.address)) return false;
  if (isOurServers(received)) return true;
  if (trust?.state !== "passed") return false;
  await ways.learn(addresses);
  const domain = domainOf(from.address);
  const isOurs = received.envelopeTo.some((ours) => sameHouse(domainOf(ours), domain));
  return isOurs || addresses.every((address) => ways.isHandledBy(domain, address, received.outgoingHost));
}

/** A server that answers nobody (RFC 3464 §2), from whom a server of ours, or the host of the mailbox, has it. */
function isOurServers({ client, content, envelopeFrom }: Received): boolean {
  const [place = ""] = client.split(" ");
  return (
    envelopeFrom === "" && (place === "imap" || isPrivate(place)) && isMadeInside(rawHeaderOf(content).get("received") ?? [])
  );
}
