import type { Card } from "#contract";
import { storable } from "./charset.ts";
import { propertiesIn, unescaped, wordsOf, type Property } from "./content-lines.ts";

const limits = { cards: 20, values: 20, text: 200 };

/** The cards in a vCard part (RFC 6350, and 2.1 and 3.0 as phones still send them). One without a name and an address is none. */
export function cardsIn(text: string): Card[] {
  const cards: Card[] = [];
  let card: Card | null = null;
  for (const property of propertiesIn(text)) {
    const { name } = property;
    const words = valueOf(property);
    if (name === "BEGIN") card = { name: "", organisation: null, title: null, mails: [], phones: [] };
    if (card === null || words === "") continue;
    if (name === "FN") card.name = words;
    if (name === "N" && card.name === "") card.name = words.split(";").slice(0, 2).toReversed().join(" ").trim();
    if (name === "ORG") card.organisation = words.split(";").filter(Boolean).join(", ");
    if (name === "TITLE") card.title = words;
    if (name === "EMAIL" && words.includes("@")) card.mails.push(words.replace(/^mailto:/i, ""));
    if (name === "TEL") card.phones.push(words.replace(/^tel:/i, ""));
    if (name === "END" && isSomebody(card)) {
      cards.push({ ...card, mails: card.mails.slice(0, limits.values), phones: card.phones.slice(0, limits.values) });
      card = null;
    }
    if (cards.length === limits.cards) break;
  }
  return cards;
}

function isSomebody({ name, mails, phones }: Card): boolean {
  return name !== "" || mails.length > 0 || phones.length > 0;
}

function valueOf(property: Property): string {
  return storable(unescaped(wordsOf(property)))
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, limits.text)
    .toWellFormed();
}
