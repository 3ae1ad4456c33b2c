import type { Draft } from "../finding.ts";
import type { CustomerReading } from "../text/customer.ts";
import type { PlacedHit, ReplyReading } from "../text/reply.ts";
import { found } from "./warmth.ts";

/** What a reply that insults is worth besides: nobody reads on for the answer, whatever there is of it. */
const besides = 60;

/** Names the customer is called, rude orders, and swearing at no one. Words that are quoted are somebody else's. */
export function abuseOf(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const own = (hits: readonly PlacedHit[]): PlacedHit[] => hits.filter((one) => !isQuoted(one, customer, reply));
  const insults = own([
    ...reply.all("insult"),
    ...reply.all("rudeOrder").filter(opensClause),
    ...reply.all("nameCalled").filter(standsApart),
  ]).toSorted((a, b) => a.start - b.start);
  const within = (one: PlacedHit): boolean => insults.some((other) => other.start < one.end && one.start < other.end);
  const counted = (["relevance", "ownership"] as const).map((dimension) => ({
    rule: "insult" as const,
    start: 0,
    end: reply.text.length,
    faint: true,
    own: { dimension, severity: "problem" as const, weight: besides },
  }));
  return [
    ...found("insult", insults),
    ...(insults.length > 0 ? counted : []),
    ...found(
      "swearing",
      own(reply.all("swear")).filter((one) => !within(one)),
    ),
  ];
}

const said =
  /(?<!\p{L})(?:sa|sade|sagt|säger|skrev|skriver|kallade|kallar|kallat|ropade|sagde|siger|kaldte|kalder|kaldt|råbte|sier|kalte|kaller|kalt|ropte|said|saying|says|wrote|write|called|calls|call|told|shouted)(?!\p{L})/iu;

/** Between quotation marks, or told as what was said: the customer's own words, or what the customer was called. */
function isQuoted({ hit, start, end, sentence }: PlacedHit, customer: CustomerReading, reply: ReplyReading): boolean {
  const before = sentence.text.slice(0, hit.start - sentence.start);
  const after = sentence.text.slice(hit.end - sentence.start);
  if (/[”"“»«„‘][^”"“»«„‘]*$/u.test(before) && /^[^”"“»«’]*[”"“»«’]/u.test(after)) return true;
  return said.test(before) && customer.text.toLowerCase().includes(reply.text.slice(start, end).toLowerCase());
}

/** An order is one where a clause begins: "get the pump to stop whining" is none. */
function opensClause({ hit, sentence }: PlacedHit): boolean {
  return /(?:^|[^\p{L}\s]|(?<!\p{L})(?:och|og|and|men|but|så|so|bara|bare|just|please|snälla|nu|nå|now|gärna|vänligen|venligst|vennligst))\s*$/iu.test(
    sentence.text.slice(0, hit.start - sentence.start),
  );
}

/** Called out, between commas or by itself. */
function standsApart({ hit, sentence }: PlacedHit): boolean {
  const before = sentence.text.slice(0, hit.start - sentence.start);
  return /(?:^|,)\s*$/u.test(before) && /^\s*(?:[.!?,]|$)/u.test(sentence.text.slice(hit.end - sentence.start));
}
