import { aboveForward, signatureBelow } from "@lyhord/mail-text";
import type { Tx } from "#kernel";
import { agentById, signatureFor, teamById } from "#staff";
import type { ConversationRow } from "./conversation.ts";

interface Written {
  text: string;
  html: string | null;
}

/** What an agent's words are to be signed with in this conversation, but for what they have signed by hand. */
export async function signatureBeneath(
  tx: Tx,
  agentId: string,
  { language, owner_team_id: teamId }: ConversationRow,
  words: string,
): Promise<string> {
  const team = teamId === null ? null : await teamById(tx, teamId);
  return signatureBelow(words, await signatureFor(tx, { agent: await agentById(tx, agentId), team, language }));
}

/** The message as it is sent: with its writer's signature beneath, above what is passed on. */
export function sign<T extends Written>(written: T, signature: string): T {
  if (signature === "") return written;
  return changed(
    written,
    (own) => (own === "" ? signature : `${own}\n\n${signature}`),
    (own) => own + htmlSignature(signature),
  );
}

/** The same message as it was before it was signed, for going on with it. */
export function unsign<T extends Written>(written: T, signature: string): T {
  if (signature === "") return written;
  const without = (whole: string, end: string) => (whole.endsWith(end) ? whole.slice(0, -end.length) : whole);
  return changed(
    written,
    (own) => without(own, own === signature ? signature : `\n\n${signature}`),
    (own) => without(own, htmlSignature(signature)),
  );
}

/** Somebody's own words are changed; what they pass on stays beneath. */
function changed<T extends Written>(written: T, inText: (own: string) => string, inHtml: (own: string) => string): T {
  const { text, html } = written;
  const own = aboveForward(text);
  const forwarded = text.slice(own.length);
  const [divider = ""] = forwarded.trimStart().split("\n");
  const at = divider === "" ? -1 : (html?.indexOf(`<p>${escaped(divider)}`) ?? -1);
  const end = at === -1 ? html?.length : at;
  return {
    ...written,
    text: inText(own) + (own === "" && forwarded !== "" ? "\n\n" : "") + forwarded,
    html: html && inHtml(html.slice(0, end)) + html.slice(end),
  };
}

function htmlSignature(signature: string): string {
  return `<p>${withLinks(escaped(signature)).replaceAll("\n", "<br />")}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Addresses of pages and mailboxes lead there. */
function withLinks(escaped: string): string {
  return escaped.replaceAll(
    /\b(?:(https?:\/\/|www\.)(?:(?!&(?:lt|gt|quot);)[^\s<>])+(?<![.,:;!?)])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gi,
    (address: string, page?: string) => {
      const href = page === undefined ? `mailto:${address}` : /^www/i.test(page) ? `https://${address}` : address;
      return `<a href="${href}" target="_blank" rel="noopener noreferrer">${address}</a>`;
    },
  );
}
