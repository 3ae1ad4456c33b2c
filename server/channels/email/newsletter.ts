import type { Signs } from "./machine.ts";
import { isAnswer } from "./machine-words.ts";
import { personal } from "./stock-words.ts";

const unsubscribing =
  /(?<!\p{L})(?:unsubscribe|opt[ -]out|avregistrera|avprenumerera|avsluta (?:din |er )?prenumeration\p{L}*|avanmäl\p{L}*|afmeld\p{L}*|frameld\p{L}*|avslutt (?:abonnement\p{L}*)|meld(?:e)? (?:deg|dig) av|avmeld\p{L}*)(?!\p{L})/iu;

/** Where mailings say how to leave them. */
const lastWords = 600;
/** Pictures, tables and links of a mailing; a person's mail has fewer. */
const mostOfAPerson = 5;

export function namesUnsubscribing(text: string): boolean {
  return unsubscribing.test(text);
}

/**
 * A mailing that marks itself as none: laid out as mailings are, with a link at its end by which one leaves it, and not a word of somebody who
 * speaks for themselves. Who sends one on has words of their own, or another subject.
 */
export function looksLikeNewsletter({ html, subject, text, shown }: Signs): boolean {
  if (html === null || isAnswer(subject) || personal.test(text) || !unsubscribing.test(shown.slice(-lastWords))) return false;
  const links = [...html.matchAll(/<a\b[^>]{0,2000}>([\s\S]{0,300}?)<\/a>/giu)];
  const leaves = links.some(
    ([link]) => unsubscribing.test(link.replaceAll(/<[^>]{0,2000}>/g, " ")) || /unsub|avregistrera|avprenumerera/i.test(link),
  );
  const parts = links.length + (html.match(/<(?:table|img)\b/giu)?.length ?? 0);
  return leaves && parts > mostOfAPerson;
}
