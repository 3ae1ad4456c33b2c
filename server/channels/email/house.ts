import { getDomain } from "tldts";

/** What stands after the last at sign, in lower case. */
export function domainOf(address: string): string {
  return address.split("@").at(-1)?.toLowerCase() ?? "";
}

/** The mailbox that an address reaches, in lower case: `name@host` of `name+tag@host`. */
export function withoutTag(address: string): string {
  return address.toLowerCase().replace(/^([^+@]+)\+[^@]*@/, "$1@");
}

/** The domain that somebody has registered: `kund.example` of `post.kund.example`, by the public suffix list; a name without one is its own. */
export function houseOf(domain: string): string {
  const name = domain.toLowerCase().replace(/\.$/, "");
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}

/** Whether the same people have both domains, as far as names say. */
export function sameHouse(one: string, other: string): boolean {
  return one !== "" && other !== "" && houseOf(one) === houseOf(other);
}
