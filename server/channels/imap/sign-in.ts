/**
 * A mailbox is connected by signing in at its provider: the authorization code flow (RFC 6749 §4.1) with PKCE (RFC 7636).
 *
 *   begin ─ the browser goes to the provider ─► comes back with a code ─► the code is exchanged ─► connected
 *
 * What comes back counts only in the browser session it was begun in, once, and for ten minutes.
 */
import { z } from "zod";
import type { MailAccountBody, MailSignInBody } from "#contract";
import { newSecret, postOutside, sha256, type Tx, type Vault } from "#kernel";
import { channelById } from "../channels.ts";
import { refusalOf } from "./oauth.ts";
import type { MailProviders, Registered } from "./providers.ts";
import { LineTrouble } from "./trouble.ts";

const validFor = 10 * 60_000;

/** A sign-in that came back, with all that is needed to end it. */
export interface SignIn {
  channelId: string;
  account: MailSignInBody;
  verifier: string;
}

/** Notes that somebody sets out. Gives where the browser is to go. @throws Failure request.not_found, mail-provider.unknown */
export async function beginSignIn(
  tx: Tx,
  { vault, providers }: { vault: Vault; providers: MailProviders },
  asked: { channelId: string; session: string; account: MailSignInBody },
): Promise<string> {
  const { channelId, session, account } = asked;
  await channelById(tx, channelId);
  const provider = await providers.registered(tx, account.provider);
  const [state, verifier] = [newSecret(), newSecret()];
  const now = tx.clock.now();
  await tx.db
    .deleteFrom("mail_sign_ins")
    .where("organisation_id", "=", tx.organisationId)
    .where("expires_at", "<", now)
    .execute();
  await tx.db
    .insertInto("mail_sign_ins")
    .values({
      organisation_id: tx.organisationId,
      state_hash: sha256(state),
      channel_id: channelId,
      provider: account.provider,
      session_hash: sha256(session),
      verifier: vault.seal(verifier, placeOf(tx, state)),
      account: JSON.stringify(account),
      expires_at: new Date(now.getTime() + validFor),
    })
    .execute();
  const location = new URL(provider.authorize);
  location.search = new URLSearchParams({
    response_type: "code",
    client_id: provider.clientId,
    redirect_uri: providers.redirectUri,
    scope: provider.scope,
    state,
    code_challenge: Buffer.from(sha256(verifier), "hex").toString("base64url"),
    code_challenge_method: "S256",
    login_hint: account.username,
    ...provider.extra,
  }).toString();
  return location.toString();
}

function placeOf(tx: Tx, state: string): string[] {
  return ["mail sign-in", tx.organisationId, sha256(state)];
}

/** The sign-in that a state belongs to, taken away for good; null when it is not one of this session, or too old. */
export async function takeSignIn(tx: Tx, vault: Vault, state: string, session: string): Promise<SignIn | null> {
  const row = await tx.db
    .deleteFrom("mail_sign_ins")
    .where("organisation_id", "=", tx.organisationId)
    .where("state_hash", "=", sha256(state))
    .where("session_hash", "=", sha256(session))
    .returning(["channel_id", "verifier", "account", "expires_at"])
    .executeTakeFirst();
  if (row === undefined || row.expires_at < tx.clock.now()) return null;
  return {
    channelId: row.channel_id,
    account: row.account as MailSignInBody,
    verifier: vault.open(row.verifier, placeOf(tx, state)),
  };
}

const Granted = z.object({ refresh_token: z.string().min(1) });

/** Exchanges the code for a lasting consent. @throws LineTrouble, NotOutside */
export async function exchange(
  provider: Registered,
  asked: { code: string; verifier: string; redirectUri: string; allowInside: boolean },
): Promise<string> {
  const { status, text } = await postOutside(
    new URL(provider.tokenEndpoint),
    {
      grant_type: "authorization_code",
      code: asked.code,
      redirect_uri: asked.redirectUri,
      client_id: provider.clientId,
      client_secret: provider.clientSecret,
      code_verifier: asked.verifier,
    },
    asked.allowInside,
  );
  if (status !== 200) throw refusalOf(status, text);
  const granted = Granted.safeParse(JSON.parse(text));
  if (!granted.success) throw new LineTrouble("consent-over", "no_refresh_token");
  return granted.data.refresh_token;
}

/** The mailbox with the consent that was given. */
export function accountWith({ account }: SignIn, provider: Registered, refreshToken: string): MailAccountBody {
  const { provider: name, ...settings } = account;
  const { tokenEndpoint, clientId, clientSecret, scope } = provider;
  return { ...settings, oauth: { provider: name, tokenEndpoint, clientId, clientSecret, scope, refreshToken } };
}
