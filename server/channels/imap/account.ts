import type { MailAccount, MailAccountBody, MailProviderName } from "#contract";
import { Failure, notFound, recordEvent, type Tx, type Vault } from "#kernel";
import type { MailFolder } from "../channel.ts";
import { channelById } from "../channels.ts";
import { lineOf } from "./line-state.ts";
import { advice } from "./trouble.ts";

/** How one signs in. */
export type Credentials =
  | { kind: "password"; password: string }
  | {
      kind: "oauth2";
      /** Whose sign-in in the browser it came from, if it did. */
      provider: MailProviderName | null;
      tokenEndpoint: string;
      clientId: string;
      clientSecret: string | null;
      scope: string | null;
      refreshToken: string;
    };

/** A mailbox elsewhere, with all that is needed to open it. */
export interface Account {
  channelId: string;
  host: string;
  port: number;
  security: "tls" | "starttls" | "none";
  username: string;
  credentials: Credentials;
  folder: string;
  moveTo: string | null;
  sentFolder: string | null;
  /** Where its provider puts what it takes for spam, and since when we read that. */
  junk: { folder: string; since: Date } | null;
  since: Date | null;
  connectedAt: Date;
  revision: number;
}

interface Row {
  channel_id: string;
  host: string;
  port: number;
  security: Account["security"];
  username: string;
  oauth: unknown;
  secret: Buffer;
  folder: string;
  move_to: string | null;
  sent_folder: string | null;
  junk_folder: string | null;
  junk_since: Date | null;
  since: Date | null;
  connected_at: Date;
  revision: number;
}

interface OauthColumn {
  provider?: MailProviderName | null;
  tokenEndpoint: string;
  clientId: string;
  scope: string | null;
}

interface Secrets {
  password?: string;
  refreshToken?: string;
  clientSecret?: string | null;
}

const day = 24 * 60 * 60 * 1000;

async function rowOf(tx: Tx, channelId: string): Promise<Row | undefined> {
  return tx.db
    .selectFrom("mail_accounts")
    .selectAll()
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
}

function placeOf(tx: Tx, channelId: string): string[] {
  return ["mail account", tx.organisationId, channelId];
}

function secretsOf(tx: Tx, row: Row, vault: Vault): Secrets {
  return JSON.parse(vault.open(row.secret, placeOf(tx, row.channel_id))) as Secrets;
}

/** The channel's mailbox elsewhere, or null. @throws SealBroken when what is kept can't be opened */
export async function accountOf(tx: Tx, vault: Vault, channelId: string): Promise<Account | null> {
  const row = await rowOf(tx, channelId);
  return row === undefined ? null : { ...settingsOf(row), credentials: credentialsOf(row, secretsOf(tx, row, vault)) };
}

function settingsOf(row: Row): Omit<Account, "credentials"> {
  return {
    channelId: row.channel_id,
    host: row.host,
    port: row.port,
    security: row.security,
    username: row.username,
    folder: row.folder,
    moveTo: row.move_to,
    sentFolder: row.sent_folder,
    junk: row.junk_folder === null || row.junk_since === null ? null : { folder: row.junk_folder, since: row.junk_since },
    since: row.since,
    connectedAt: row.connected_at,
    revision: row.revision,
  };
}

function credentialsOf(row: Row, secrets: Secrets): Credentials {
  if (row.oauth === null) return { kind: "password", password: secrets.password ?? "" };
  return {
    kind: "oauth2",
    provider: null,
    ...(row.oauth as OauthColumn),
    clientSecret: secrets.clientSecret ?? null,
    refreshToken: secrets.refreshToken ?? "",
  };
}

/**
 * The mailbox as somebody has described it; a secret they left out is the one that is kept, as long as it goes to the same server as the
 * same user: otherwise whoever may change settings could have it sent to a server of their own.
 * @throws Failure request.invalid
 */
export async function describedAccount(tx: Tx, vault: Vault, channelId: string, body: MailAccountBody): Promise<Account> {
  const row = await rowOf(tx, channelId);
  const kept = row !== undefined && isSameSignIn(row, body) ? keptSecrets(tx, row, vault) : {};
  const now = tx.clock.now();
  const isNew = row === undefined || !isSameMailbox(row, body);
  return {
    channelId,
    host: body.host,
    port: body.port,
    security: body.security,
    username: body.username,
    credentials: describedCredentials(body, kept),
    folder: body.folder,
    moveTo: body.moveTo,
    sentFolder: body.sentFolder,
    junk:
      body.junkFolder === null
        ? null
        : { folder: body.junkFolder, since: row !== undefined && isSameJunk(row, body) ? (row.junk_since ?? now) : now },
    since: isNew ? (body.earlierDays === null ? null : new Date(now.getTime() - body.earlierDays * day)) : row.since,
    connectedAt: isNew ? now : row.connected_at,
    revision: (row?.revision ?? 0) + 1,
  };
}

function keptSecrets(tx: Tx, row: Row, vault: Vault): Secrets {
  try {
    return secretsOf(tx, row, vault);
  } catch {
    return {};
  }
}

function isSameSignIn(row: Row, body: MailAccountBody): boolean {
  const before = row.oauth as OauthColumn | null;
  return (
    row.host === body.host &&
    row.port === body.port &&
    row.username === body.username &&
    (body.security !== "none" || row.security === "none") &&
    (before === null) === (body.oauth === undefined) &&
    before?.tokenEndpoint === body.oauth?.tokenEndpoint &&
    before?.clientId === body.oauth?.clientId
  );
}

function isSameMailbox(row: Row, body: MailAccountBody): boolean {
  return row.host === body.host && row.username === body.username && row.folder === body.folder;
}

function isSameJunk(row: Row, body: MailAccountBody): boolean {
  return isSameMailbox(row, body) && row.junk_folder === body.junkFolder;
}

function describedCredentials({ oauth, password }: MailAccountBody, kept: Secrets): Credentials {
  if (oauth === undefined) {
    const known = password ?? kept.password;
    if (known === undefined) throw missing("password", "Write the password of the mailbox.");
    return { kind: "password", password: known };
  }
  const refreshToken = oauth.refreshToken ?? kept.refreshToken;
  if (refreshToken === undefined) throw missing("oauth.refreshToken", "Write the refresh token.");
  return {
    kind: "oauth2",
    provider: oauth.provider,
    tokenEndpoint: oauth.tokenEndpoint,
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret ?? kept.clientSecret ?? null,
    scope: oauth.scope ?? null,
    refreshToken,
  };
}

function missing(path: string, message: string): Failure {
  return new Failure("request.invalid", message, [{ path, message }]);
}

/** Connects the mailbox; another one than before is read from its own beginning. @throws Failure request.not_found, request.invalid */
export async function connectAccount(tx: Tx, vault: Vault, channelId: string, body: MailAccountBody): Promise<void> {
  await channelById(tx, channelId);
  if (body.moveTo?.toLowerCase() === body.folder.toLowerCase())
    throw missing("moveTo", "Choose another folder than the one that is read.");
  expectOwnJunk(body);
  const before = await rowOf(tx, channelId);
  const account = await describedAccount(tx, vault, channelId, body);
  const { credentials } = account;
  const values = {
    host: account.host,
    port: account.port,
    security: account.security,
    username: account.username,
    oauth:
      credentials.kind === "password"
        ? null
        : JSON.stringify({
            provider: credentials.provider,
            tokenEndpoint: credentials.tokenEndpoint,
            clientId: credentials.clientId,
            scope: credentials.scope,
          } satisfies OauthColumn),
    secret: sealed(tx, vault, channelId, credentials),
    folder: account.folder,
    move_to: account.moveTo,
    sent_folder: account.sentFolder,
    junk_folder: account.junk?.folder ?? null,
    junk_since: account.junk?.since ?? null,
    since: account.since,
    connected_at: account.connectedAt,
    revision: account.revision,
  };
  await tx.db
    .insertInto("mail_accounts")
    .values({ organisation_id: tx.organisationId, channel_id: channelId, ...values })
    .onConflict((conflict) => conflict.columns(["organisation_id", "channel_id"]).doUpdateSet(values))
    .execute();
  if (before !== undefined && !isSameMailbox(before, body)) await forgetPosition(tx, channelId, "main");
  if (before !== undefined && !isSameJunk(before, body)) await forgetPosition(tx, channelId, "junk");
  await beginAnew(tx, channelId);
  await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["account"] } });
}

/** @throws Failure request.invalid */
function expectOwnJunk({ folder, moveTo, junkFolder }: MailAccountBody): void {
  const path = junkFolder?.toLowerCase();
  if (path === folder.toLowerCase()) throw missing("junkFolder", "Choose another folder than the one that is read.");
  if (path !== undefined && path === moveTo?.toLowerCase())
    throw missing("junkFolder", "Choose another folder than the one that fetched mail is moved to.");
}

/** Whoever fetches starts again, now. @throws Failure request.not_found */
export async function retryAccount(tx: Tx, channelId: string): Promise<void> {
  await channelById(tx, channelId);
  const { numUpdatedRows } = await tx.db
    .updateTable("mail_accounts")
    .set((eb) => ({ revision: eb("revision", "+", 1) }))
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw notFound();
  await beginAnew(tx, channelId);
  await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["line"] } });
}

async function beginAnew(tx: Tx, channelId: string): Promise<void> {
  const line = {
    state: "connecting" as const,
    since: tx.clock.now(),
    attempts: 0,
    trouble: null,
    error: null,
    next_try_at: null,
  };
  await tx.db
    .insertInto("mail_lines")
    .values({ organisation_id: tx.organisationId, channel_id: channelId, ...line })
    .onConflict((conflict) => conflict.columns(["organisation_id", "channel_id"]).doUpdateSet(line))
    .execute();
}

function sealed(tx: Tx, vault: Vault, channelId: string, credentials: Credentials): Buffer {
  const secrets: Secrets =
    credentials.kind === "password"
      ? { password: credentials.password }
      : { refreshToken: credentials.refreshToken, clientSecret: credentials.clientSecret };
  return vault.seal(JSON.stringify(secrets), placeOf(tx, channelId));
}

async function forgetPosition(tx: Tx, channelId: string, folder: MailFolder): Promise<void> {
  await tx.db
    .deleteFrom("mail_positions")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .where("folder", "=", folder)
    .execute();
}

/** A provider may give another refresh token with an access token; from then on the old one may be worth nothing. */
export async function keepRefreshToken(tx: Tx, vault: Vault, account: Account, refreshToken: string): Promise<void> {
  if (account.credentials.kind !== "oauth2") return;
  await tx.db
    .updateTable("mail_accounts")
    .set({ secret: sealed(tx, vault, account.channelId, { ...account.credentials, refreshToken }) })
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", account.channelId)
    .where("revision", "=", account.revision)
    .execute();
}

/** @throws Failure request.not_found */
export async function disconnectAccount(tx: Tx, channelId: string): Promise<void> {
  await channelById(tx, channelId);
  const { numDeletedRows } = await tx.db
    .deleteFrom("mail_accounts")
    .where("organisation_id", "=", tx.organisationId)
    .where("channel_id", "=", channelId)
    .executeTakeFirst();
  if (numDeletedRows > 0n)
    await recordEvent(tx, { type: "channel.changed", subjectId: channelId, data: { changed: ["account"] } });
}

/** How a mailbox is connected and how the line is, without anything secret. @throws Failure request.not_found */
export async function presentAccount(tx: Tx, channelId: string): Promise<MailAccount | null> {
  await channelById(tx, channelId);
  const row = await rowOf(tx, channelId);
  const line = await lineOf(tx, channelId);
  if (row === undefined || line === null) return null;
  const oauth = row.oauth as OauthColumn | null;
  return {
    host: row.host,
    port: row.port,
    security: row.security,
    username: row.username,
    folder: row.folder,
    moveTo: row.move_to,
    sentFolder: row.sent_folder,
    junkFolder: row.junk_folder,
    oauth: oauth === null ? null : { ...oauth, provider: oauth.provider ?? null },
    line: {
      state: line.state,
      since: line.since.toISOString(),
      lastMailAt: line.lastMailAt?.toISOString() ?? null,
      trouble: line.trouble,
      error: line.error,
      advice: line.trouble === null ? null : advice[line.trouble],
      nextTryAt: line.nextTryAt?.toISOString() ?? null,
    },
  };
}
