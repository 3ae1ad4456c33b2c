import { domainToUnicode } from "node:url";
import type { Trust, Warning } from "#contract";
import { domainOf, houseOf, isAnybodys, sameHouse, type Incoming, type Person, withoutTag } from "#channels";
import { ourAddresses, sameOwner, type Household } from "./household.ts";

const most = 5;

/**
 * What the reader of a mail should be wary of, though it may be genuine: answers that would go to somebody else, a colleague's or our own
 * name over a stranger's address, our own address with nothing to prove it, an address shown where a name should be, a domain that looks
 * like one of ours or the contact's, or has our name in it. Who deceives may also write as a machine, or as one of us: neither silences what is said here, a proof does.
 * @param familiar addresses of the other side that the mail may want to pass for
 */
export function warningsOf(household: Household, incoming: Incoming, familiar: Iterable<string>): Warning[] {
  const { organisation, channels, agents, teamNames } = household;
  const { from, trust } = incoming;
  const repliesTo = [incoming.replyTo, ...(incoming.alsoReplyTo ?? [])].filter((person) => person !== null);
  const own = ourAddresses(household);
  const ourDomains = new Set(own.map(domainOf));
  const isOurAddress = own.includes(from.address.toLowerCase());
  const saysItIsOurs = own.some((ours) => sameOwner(ours, from.address));
  if (isOurAddress && isProven(trust)) return [];
  const warnings: Warning[] = [];
  // Lists, newsletters and the like often want answers elsewhere, and nobody writes them any; and many have a "Kundservice".
  const isUsual = incoming.machine !== null && trust?.state === "passed";
  const places = isUsual ? [] : [...channels.map(({ name }) => name), ...teamNames];
  if (!saysItIsOurs) warnings.push(...borrowedName(from, agents, organisation.name, places));
  // Where it is proven false there stands worse above it; what lay elsewhere before was judged by whoever took it in then.
  else if (trust?.state === "unknown" && incoming.historic !== true)
    warnings.push({ kind: "not-proven-ours", detail: from.address });
  // Where anybody gets an address, another one there is another person's.
  for (const { address } of isUsual ? [] : repliesTo)
    if (!sameOwner(withoutTag(from.address), withoutTag(address))) warnings.push({ kind: "answers-elsewhere", detail: address });
  const theirs = new Set(Array.from(familiar, domainOf));
  for (const { address } of [from, ...repliesTo]) {
    const domain = domainOf(address);
    if ([...ourDomains].some((ours) => sameHouse(domain, ours))) continue;
    const alike =
      [...ourDomains, ...theirs].find((known) => looksLike(domain, known)) ??
      [...ourDomains].find((ours) => hasItsName(domain, ours)) ??
      [...(theirs.has(domain) ? [] : theirs)].find((known) => nameOf(domain) === nameOf(known) && hasItsName(domain, known));
    if (alike !== undefined)
      warnings.push({ kind: "lookalike-domain", detail: `${domainToUnicode(domainOf(address))} / ${alike}` });
  }
  return warnings.slice(0, most);
}

/** What no check was made of, such as what a colleague wrote here, needs no proof. */
function isProven(trust: Trust | null): boolean {
  return trust === null || trust.state === "passed";
}

/** The same few names are looked at for every mail: each is drawn once for as long as its row is at hand. */
const drawn = new WeakMap<object, string[]>();

function drawnNames(agent: { name: string }): string[] {
  const known = drawn.get(agent) ?? namesOf(wordsOf(skeleton(agent.name)));
  drawn.set(agent, known);
  return known;
}

/** A full name as it may be written, with any of its parts first. A single word is many people's, and nobody's to borrow. */
function namesOf(words: readonly string[]): string[] {
  return words.length < 2 ? [] : words.map((_word, at) => ` ${[...words.slice(at), ...words.slice(0, at)].join(" ")} `);
}

/** The words of a name, without initials; what a hyphen joins is one. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/\p{Pd}/gu, "-")
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replaceAll(/^-+|-+$/g, ""))
    .filter((word) => word.length > 1);
}

function borrowedName(
  { name, address }: Person,
  agents: readonly { name: string }[],
  ourName: string,
  places: readonly string[],
): Warning[] {
  const shown = skeleton(name ?? "").trim();
  if (shown === "") return [];
  const inName = /[^\s@<>"'()]+@[^\s@<>"'()]+\.[^\s@<>"'()]+/.exec(name ?? "")?.[0];
  if (inName !== undefined && inName.toLowerCase() !== address.toLowerCase())
    return [{ kind: "address-in-name", detail: inName }];
  const inWords = ` ${wordsOf(shown).join(" ")} `;
  const colleague = agents.find((agent) => drawnNames(agent).some((one) => inWords.includes(one)));
  if (colleague !== undefined) return [{ kind: "colleague-name", detail: colleague.name }];
  if (ourName.length >= 4 && shown.includes(skeleton(ourName))) return [{ kind: "our-name", detail: ourName }];
  const place = places.find((ours) => ours.length >= 4 && areSameName(ours, shown));
  return place === undefined ? [] : [{ kind: "our-name", detail: place }];
}

/** Whether two names are one, whatever they are drawn with and in whichever order their words stand. */
export function areSameName(one: string, other: string): boolean {
  const words = (name: string) => wordsOf(skeleton(name)).toSorted().join(" ");
  return words(one) !== "" && words(one) === words(other);
}

/** Names shorter than this are words of many. */
const shortestName = 5;

/** What somebody has registered, without what it stands under: `nordljus` of `post.nordljus.example`. */
function nameOf(domain: string): string {
  return skeleton(domainToUnicode(houseOf(domain).split(".")[0] ?? ""));
}

/** Whether somebody else's domain has a name in it that is known for another: under another suffix, before a hyphen, as a part of theirs. */
function hasItsName(domain: string, known: string): boolean {
  if (domain === "" || sameHouse(domain, known) || isAnybodys(known) || isAnybodys(domain)) return false;
  const words = (text: string) => ` ${text.replaceAll(/[.-]+/g, " ")} `;
  const name = nameOf(known);
  return name.length >= shortestName && words(skeleton(domainToUnicode(domain))).includes(words(name));
}

/** @returns whether somebody could take the one for the other, though they are two */
export function looksLike(domain: string, other: string): boolean {
  if (domain === other || domain === "" || sameHouse(domain, other)) return false;
  const [one, two] = [skeleton(domainToUnicode(domain)), skeleton(domainToUnicode(other))];
  return one === two || (two.length >= 8 && oneStepApart(one, two));
}

/** Letters of other alphabets that are drawn like a Latin one (after Unicode UTS 39, the part that is used to deceive). */
const drawnAlike: Record<string, string> = {
  а: "a",
  ɑ: "a",
  α: "a",
  в: "b",
  с: "c",
  ϲ: "c",
  ԁ: "d",
  е: "e",
  ε: "e",
  ё: "e",
  ɡ: "g",
  һ: "h",
  н: "h",
  і: "i",
  ι: "i",
  ı: "i",
  ј: "j",
  к: "k",
  κ: "k",
  ӏ: "l",
  м: "m",
  п: "n",
  ո: "n",
  о: "o",
  ο: "o",
  σ: "o",
  р: "p",
  ρ: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  τ: "t",
  υ: "u",
  ս: "u",
  ν: "v",
  ѵ: "v",
  ԝ: "w",
  ω: "w",
  х: "x",
  χ: "x",
  у: "y",
  γ: "y",
};

/** What the eye makes of it: no accents and nothing unseen, one alphabet, `rn` for `m`, `0` for `o`, `1` and `i` for `l`. */
function skeleton(text: string): string {
  return Array.from(
    text
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[\p{M}\p{Cf}]/gu, ""),
    (letter) => drawnAlike[letter] ?? letter,
  )
    .join("")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("0", "o")
    .replaceAll(/[1i|]/g, "l")
    .replaceAll(/\s+/g, " ");
}

/** One letter more, fewer, other, or two that have changed places (Damerau–Levenshtein distance 1). */
function oneStepApart(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === two[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, two.length) - start && one.at(-1 - end) === two.at(-1 - end)) end++;
  const [a, b] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]);
}
