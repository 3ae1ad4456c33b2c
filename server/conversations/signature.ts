import { signatureBelow } from "@lyhord/mail-text";
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

/** The message as it is sent: with its writer's signature beneath. */
export function sign<T extends Written>(written: T, signature: string): T {
  if (signature === "") return written;
  return {
    ...written,
    text: written.text + textSignature(signature),
    html: written.html === null ? null : written.html + htmlSignature(signature),
  };
}

/** The same message as it was before it was signed, for going on with it. */
export function unsign<T extends Written>(written: T, signature: string): T {
  if (signature === "") return written;
  const without = (whole: string, end: string) => (whole.endsWith(end) ? whole.slice(0, -end.length) : whole);
  return {
    ...written,
    text: without(written.text, textSignature(signature)),
    html: written.html === null ? null : without(written.html, htmlSignature(signature)),
  };
}

function textSignature(signature: string): string {
  return `\n\n${signature}`;
}

function htmlSignature(signature: string): string {
  const escaped = signature.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return `<p>${withLinks(escaped).replaceAll("\n", "<br />")}</p>`;
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
