import { isIP } from "node:net";

/** A `Received` line (RFC 5321 §4.4): the server that wrote it took the mail from somebody. */
export interface Hop {
  /** What the server calls itself, in lower case. */
  by: string;
  /** Addresses that the line names for whom it took it from; the server saw one of them, others may be what that one calls itself. */
  clients: string[];
  /** Whether it was taken from somebody at all, and not from the server's own queue. */
  isHandedOver: boolean;
  /** Whether who handed it over had signed in (RFC 3848). */
  isSignedIn: boolean;
}

export function hopOf(received: string): Hop {
  const said = received.slice(0, 4000);
  // The last: another before it is part of what the client calls itself.
  const by = [...said.matchAll(/(?:^|\s)by\s+([^\s;()]+)/gi)].at(-1);
  const from = by === undefined ? said : said.slice(0, by.index);
  return {
    by: (by?.[1] ?? "").toLowerCase(),
    clients: addressesIn(from),
    isHandedOver: /^from\s/i.test(said),
    isSignedIn: /\swith\s+\S*smtps?a\b/i.test(said) || /\(authenticated sender\b/i.test(said),
  };
}

/**
 * The address that a server of our own says it took a mail from, or null when that is unknown or had signed in: of the lines from the top on
 * as long as each names an address inside, since one inside wrote the next. The server saw the last address; before it may stand any that the client claims.
 * @param received the lines, from the top
 */
export function outsideClientOf(received: readonly string[]): string | null {
  for (const line of received) {
    const { clients, isHandedOver, isSignedIn } = hopOf(line.replaceAll(/\b(?:helo|ehlo)[= ]\s*\S+/gi, " "));
    if (isSignedIn) return null;
    const client = clients.at(-1);
    if (client !== undefined && !isPrivate(client)) return client;
    if (client === undefined && isHandedOver) return null;
  }
  return null;
}

/**
 * Whether a mail was made by a server of our own house: it has been in others' hands nowhere, nobody handed it over by signing in, and no
 * program of somebody's made it, but the mail system. Whoever hands it on to us writes the topmost line, and one who adds lines beneath it only
 * tells more of where it has been.
 * @param received the lines, from the top
 */
export function isMadeInside(received: readonly string[]): boolean {
  return received.length > 0 && received.every(isOwnHop);
}

function isOwnHop(line: string): boolean {
  const { by, clients, isHandedOver, isSignedIn } = hopOf(line);
  if (isSignedIn || /\(Postfix, from userid /i.test(line)) return false;
  if (!isHandedOver || clients.length > 0) return clients.every(isPrivate);
  // Handed to the mailbox on the same machine (LMTP, RFC 2033), where servers tell no address.
  const from = /^from\s+(\S+)/i.exec(line)?.[1]?.toLowerCase();
  return from === by && /\swith\s+lmtps?\b/i.test(line);
}

/**
 * Whether an address is loopback or of a private network (RFC 1918, RFC 6598, RFC 4193): of a server in somebody's own house. What may not be
 * reached from here (`isInside` of the kernel) is more.
 */
export function isPrivate(address: string): boolean {
  return privateNets.test(address.replace(/^::ffff:/i, ""));
}

const privateNets =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd][\da-f]{2}:|fe80:)/i;

function addressesIn(text: string): string[] {
  const candidates = text.match(/(?<![\w.:-])(?:IPv6:)?[\da-f:.]{3,45}(?![\w.:-])/gi) ?? [];
  return candidates.map((one) => one.replace(/^IPv6:/i, "")).filter((one) => isIP(one) !== 0);
}
