import type { ChannelTrouble, MailProviderName, OutgoingServer as Shown, OutgoingServerBody } from "#contract";
import { Failure, recordEvent, type Tx, type Vault } from "#kernel";
import { channelById } from "../channels.ts";
import { sameHouse } from "../email/house.ts";
import { accountOf, type Account } from "../imap/account.ts";
import { hurry } from "../sending/outbox.ts";
import { advice, isOutgoingTrouble, SendingTrouble, type OutgoingTrouble } from "./trouble.ts";

/** How one signs in; as the mailbox that mail is fetched from where there is an account. */
export type SignIn =
  | { kind: "password"; username: string; password: string }
  | { kind: "account"; account: Account }
  | { kind: "none" };

/** An outgoing server of a mailbox's own, with all that is needed to send by it. */
export interface OutgoingServer {
  channelId: string;
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  signIn: SignIn;
}

/** The same as it is kept. */
export interface KeptServer {
  channelId: string;
  host: string;
  port: number;
  security: OutgoingServer["security"];
  kind: SignIn["kind"];
  /** Whom it signs in as; null when it does not, or can't. */
  username: string | null;
  secret: Buffer | null;
  revision: number;
  /** Another one whenever it, or the account it signs in with, has been changed. */
  version: string;
  trouble: string | null;
  said: string | null;
  troubledSince: Date | null;
}

/** The channels' own outgoing servers; those that have none are left out. */
export async function keptServers(tx: Tx, channelIds: readonly string[]): Promise<Map<string, KeptServer>> {
  if (channelIds.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("outgoing_servers")
    .leftJoin("mail_accounts", (join) =>
      join
        .onRef("mail_accounts.organisation_id", "=", "outgoing_servers.organisation_id")
        .onRef("mail_accounts.channel_id", "=", "outgoing_servers.channel_id")
        .on("sign_in", "=", "account"),
    )
    .selectAll("outgoing_servers")
    .select(["mail_accounts.username as account_username", "mail_accounts.revision as account_revision"])
    .where("outgoing_servers.organisation_id", "=", tx.organisationId)
    .where("outgoing_servers.channel_id", "in", [...new Set(channelIds)])
    .execute();
  return new Map(
    rows.map((row) => [
      row.channel_id,
      {
        channelId: row.channel_id,
        host: row.host,
        port: row.port,
        security: row.security,
        kind: row.sign_in,
        username: row.username ?? row.account_username,
        secret: row.secret,
        revision: row.revision,
        version: [row.revision, row.updated_at.getTime(), row.account_revision].join(),
        trouble: row.trouble,
        said: row.said,
        troubledSince: row.troubled_since,
      },
    ]),
  );
}

/** The channel's own outgoing server as it is kept, or null. */
export async function keptServer(tx: Tx, channelId: string): Promise<KeptServer | null> {
  return (await keptServers(tx, [channelId])).get(channelId) ?? null;
}

function placeOf(tx: Tx, channelId: string): string[] {
  return ["outgoing server", tx.organisationId, channelId];
}

/** With how one signs in there. @throws SealBroken, SendingTrouble */
export async function opened(tx: Tx, vault: Vault, kept: KeptServer): Promise<OutgoingServer> {
  const { channelId, host, port, security } = kept;
  return { channelId, host, port, security, signIn: await signInOf(tx, vault, kept) };
}

async function signInOf(tx: Tx, vault: Vault, { channelId, kind, host, username, secret }: KeptServer): Promise<SignIn> {
  if (kind === "none") return { kind };
  if (kind === "password")
    return { kind, username: username ?? "", password: vault.open(secret ?? Buffer.alloc(0), placeOf(tx, channelId)) };
  return { kind, account: lendable(host, await accountOf(tx, vault, channelId)) };
}

/**
 * A mailbox's sign-in goes to its own provider only: otherwise whoever may change settings could have it sent to a server of their own.
 * @throws SendingTrouble
 */
function lendable(host: string, account: Account | null): Account {
  if (account === null)
    throw new SendingTrouble("no-account", "No mailbox is fetched from here, so there is no sign-in to send with.");
  if (!sameHouse(host, account.host))
    throw new SendingTrouble(
      "no-account",
      `The sign-in at ${account.host} is not sent to ${host}, which is under another domain.`,
    );
  if (account.credentials.kind === "oauth2" && !coversSending(account.credentials))
    throw new SendingTrouble("consent-too-narrow", "The consent does not cover sending mail.");
  return account;
}

/** Whether the consent that was given is for sending as well: at Google it is one for all, at Microsoft each is a scope of its own. */
export function coversSending({ provider, scope }: { provider: MailProviderName | null; scope: string | null }): boolean {
  return provider !== "microsoft" || scope === null || /\/SMTP\.Send(?:\s|$)/i.test(scope);
}

/**
 * The server as somebody has described it; a password they left out is the one that is kept, as long as it goes to the same server as the
 * same user.
 * @throws Failure request.invalid
 */
export async function described(tx: Tx, vault: Vault, channelId: string, body: OutgoingServerBody): Promise<OutgoingServer> {
  const { host, port, security, signIn: kind, username, password } = body;
  const server = { channelId, host, port, security };
  if (kind === "none") return { ...server, signIn: { kind } };
  if (kind === "account") return { ...server, signIn: { kind, account: await lentAccount(tx, vault, channelId, body) } };
  if (username === undefined) throw missing("username", "Write the user name for the outgoing server.");
  const known = password ?? (await keptPassword(tx, vault, channelId, { ...body, username }));
  if (known === null) throw missing("password", "Write the password for the outgoing server.");
  return { ...server, signIn: { kind, username, password: known } };
}

async function lentAccount(tx: Tx, vault: Vault, channelId: string, { host, security }: OutgoingServerBody): Promise<Account> {
  const account = await accountOf(tx, vault, channelId);
  if (account === null) throw missing("signIn", "No mailbox is fetched from here: enter a user name and a password.");
  if (!sameHouse(host, account.host))
    throw missing(
      "host",
      `Only a server under the same domain as ${account.host} gets its sign-in: enter a password for this one.`,
    );
  if (security === "none" && account.security !== "none")
    throw missing("security", "The mailbox's sign-in goes over encrypted lines only.");
  if (account.credentials.kind === "oauth2" && !coversSending(account.credentials))
    throw missing("signIn", advice["consent-too-narrow"]);
  return account;
}

async function keptPassword(
  tx: Tx,
  vault: Vault,
  channelId: string,
  { host, port, security, username }: OutgoingServerBody & { username: string },
): Promise<string | null> {
  const kept = await keptServer(tx, channelId);
  if (kept === null || kept.secret === null) return null;
  const isSame =
    kept.host === host && kept.port === port && kept.username === username && (security !== "none" || kept.security === "none");
  if (!isSame) return null;
  try {
    return vault.open(kept.secret, placeOf(tx, channelId));
  } catch {
    return null;
  }
}

function missing(path: string, message: string): Failure {
  return new Failure("request.invalid", message, [{ path, message }]);
}

/** Sends the channel's mail by this server from now on, also what waits. @throws Failure request.not_found, request.invalid */
export async function setServer(tx: Tx, vault: Vault, channelId: string, body: OutgoingServerBody): Promise<void> {
  await channelById(tx, channelId);
  const { host, port, security, signIn } = await described(tx, vault, channelId, body);
  const before = await keptServer(tx, channelId);
  const values = {
    host,
    port,
    security,
    sign_in: signIn.kind,
    username: signIn.kind === "password" ? signIn.username : null,
    secret: signIn.kind === "password" ? vault.seal(signIn.password, placeOf(tx, channelId)) : null,
    revision: (before?.revision ?? 0) + 1,
    updated_at: tx.clock.now(),
    trouble: null,
    said: null,
    troubled_since: null,
  };
  await tx.db
    .insertInto("outgoing_servers")
    .values({ organisation_id: tx.organisationId, channel_id: channelId, ...values })
    .onConflict((conflict) => conflict.columns(["organisation_id", "channel_id"]).doUpdateSet(values))
    .execute();
  await hurry(tx, channelId);
  await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["outgoing"] } });
}

/** Its mail goes by SMTP_URL again. @throws Failure request.not_found */
export async function removeServer(tx: Tx, channelId: string): Promise<void> {
  await channelById(tx, channelId);
  const { numDeletedRows } = await tx.db
    .deleteFrom("outgoing_servers")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) return;
  await hurry(tx, channelId);
  await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["outgoing"] } });
}

/** Another account to sign in with, or another consent, may be what it waits for. */
export async function accountChanged(tx: Tx, channelId: string): Promise<void> {
  if ((await keptServer(tx, channelId))?.kind === "account") await beginAnew(tx, channelId);
}

/** Nothing is the matter with it any longer, as far as is known: every process forgets what it said, and what waits is tried. */
export async function beginAnew(tx: Tx, channelId: string): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable("outgoing_servers")
    .set((eb) => ({ trouble: null, said: null, troubled_since: null, revision: eb("revision", "+", 1) }))
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("trouble", "is not", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await hurry(tx, channelId);
  await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["outgoing"] } });
}

/** Whether this is how the channel's server is kept, with no other password. */
export async function isKept(tx: Tx, channelId: string, body: OutgoingServerBody): Promise<boolean> {
  const kept = await keptServer(tx, channelId);
  return (
    kept !== null &&
    body.password === undefined &&
    kept.host === body.host &&
    kept.port === body.port &&
    kept.security === body.security &&
    kept.kind === body.signIn &&
    (kept.kind !== "password" || kept.username === body.username)
  );
}

/** Notes why it takes nothing, or that it does. */
export async function noteState(
  tx: Tx,
  { channelId, revision }: KeptServer,
  state: { trouble: OutgoingTrouble; said: string } | null,
): Promise<void> {
  await tx.db
    .updateTable("outgoing_servers")
    .set((eb) => ({
      trouble: state?.trouble ?? null,
      said: state?.said ?? null,
      troubled_since: state === null ? null : eb.fn.coalesce("troubled_since", eb.val(tx.clock.now())),
    }))
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("revision", "=", revision)
    // Most often nothing has changed, and then nobody else who sends by it has to wait for this transaction.
    .where((eb) =>
      eb.or([eb("trouble", "is distinct from", state?.trouble ?? null), eb("said", "is distinct from", state?.said ?? null)]),
    )
    .execute();
}

/** What is the matter with it, if anything. */
function stateOf({ trouble, said }: KeptServer): { trouble: OutgoingTrouble; said: string } | null {
  if (trouble === null) return null;
  return { trouble: isOutgoingTrouble(trouble) ? trouble : "other", said: said ?? "" };
}

/** The same for the channel's health, in a sentence that says what to do. */
export function ailmentOf(kept: KeptServer): { trouble: ChannelTrouble; sentence: string } | null {
  const state = stateOf(kept);
  if (state === null) return null;
  const { host } = kept;
  return {
    trouble: { kind: "own-outgoing", host, ...state },
    sentence: `Answers can't leave by ${host}: ${state.said.replace(/\.?$/, ".")} ${advice[state.trouble]}`,
  };
}

/** How the channel's mail is sent, without anything secret. @throws Failure request.not_found */
export async function presentServer(tx: Tx, channelId: string): Promise<Shown | null> {
  await channelById(tx, channelId);
  const kept = await keptServer(tx, channelId);
  if (kept === null) return null;
  const state = stateOf(kept);
  return {
    host: kept.host,
    port: kept.port,
    security: kept.security,
    signIn: kept.kind,
    username: kept.username,
    trouble: state?.trouble ?? null,
    said: state?.said ?? null,
    advice: state === null ? null : advice[state.trouble],
    since: kept.troubledSince?.toISOString() ?? null,
  };
}
