import type { Person } from "../channel.ts";
import { storable } from "./charset.ts";

const limits = { people: 200, name: 200, address: 320 };

interface ParsedAddress {
  name?: string;
  address?: string;
  group?: ParsedAddress[];
}

/** The people a header names, each address once; what is no address is left out. */
export function peopleIn(header: unknown): Person[] {
  const lists = [header].flat() as ({ value?: ParsedAddress[] } | undefined)[];
  const found = lists.flatMap((list) => list?.value ?? []).flatMap(ungrouped);
  const seen = new Set<string>();
  return found
    .flatMap(({ name, address }) => {
      const person = personOf(name, address);
      if (person === null || seen.has(person.address.toLowerCase())) return [];
      seen.add(person.address.toLowerCase());
      return [person];
    })
    .slice(0, limits.people);
}

function ungrouped(address: ParsedAddress): ParsedAddress[] {
  return address.group === undefined ? [address] : address.group.flatMap(ungrouped);
}

/** Somebody who can be written to, or null. */
export function personOf(name: string | undefined, address: string | undefined): Person | null {
  const plain = storable(address ?? "").trim();
  if (!/^[^\s@<>]+@[^\s@<>]+$/u.test(plain) || plain.length > limits.address) return null;
  return { name: oneLine(name, limits.name), address: plain };
}

export function oneLine(value: unknown, limit: number): string | null {
  if (typeof value !== "string") return null;
  const line = storable(value)
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line === "" ? null : line.slice(0, limit).toWellFormed();
}
