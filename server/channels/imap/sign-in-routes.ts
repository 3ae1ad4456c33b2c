import { z } from "zod";
import { channelEndpoints, type MailAccount, type MailAccountBody } from "#contract";
import { allows, Failure, serve, type Caller, type Gate, type Tx, type Vault } from "#kernel";
import { channelsPolicy } from "../policy.ts";
import { accountChanged, coversSending, keptServer, setServer } from "../outgoing/server.ts";
import { connectAccount, describedAccount, presentAccount, type Account } from "./account.ts";
import type { AccessTokens } from "./oauth.ts";
import type { MailProviders } from "./providers.ts";
import { accountWith, beginSignIn, exchange, takeSignIn } from "./sign-in.ts";
import { junkFolderIn } from "./trial.ts";
import { troubleOf } from "./trouble.ts";

interface Deps {
  vault: Vault;
  providers: MailProviders;
  tokens: AccessTokens;
  allowInside: boolean;
}

/** What a provider sends the browser back with (RFC 6749 §4.1.2). */
const Returned = z.object({ state: z.string().max(200), code: z.string().max(10_000).optional(), error: z.string().optional() });

const settings = "/settings/channels";
/** The browser waits. */
const silence = 8000;

export function signInRoutes(gate: Gate, deps: Deps): void {
  const { providers } = deps;
  serve(gate, channelEndpoints.listMailProviders, "mail-account.read", async ({ tx }) => ({ items: await providers.all(tx) }));
  serve(gate, channelEndpoints.registerMailProvider, "mail-account.change", ({ tx, params, body }) =>
    providers.register(tx, params.provider, body),
  );
  serve(gate, channelEndpoints.beginMailSignIn, "mail-account.sign-in", async ({ tx, params, body, caller }) => {
    if (caller.session === null) throw new Failure("request.forbidden", "Signing in at a provider takes a browser.");
    return { location: await beginSignIn(tx, deps, { channelId: params.id, session: caller.session, account: body }) };
  });
  gate.app.get("/api/v1/channels/oauth/callback", { schema: { hide: true } }, async (request, reply) => {
    const caller = await gate.identify(request);
    if (caller === null) return reply.redirect(`/sign-in?${new URLSearchParams({ to: settings }).toString()}`, 303);
    if (caller.session === null || !allows(channelsPolicy["mail-account.sign-in"], caller.actor))
      throw new Failure("request.forbidden");
    const told = await endSignIn(gate, deps, caller, caller.session, request.query);
    return reply.redirect(`${settings}?${new URLSearchParams(told).toString()}`, 303);
  });
}

/** What the page says then: it is connected, or why not, in the provider's own code. */
type Told = { channel?: string; signin: "connected" | "refused" | "over" | "failed"; said?: string };

async function endSignIn(gate: Gate, deps: Deps, caller: Caller, session: string, query: unknown): Promise<Told> {
  const { database } = gate;
  const { vault, providers, allowInside } = deps;
  const returned = Returned.safeParse(query);
  if (!returned.success) return { signin: "over" };
  const { state, code, error } = returned.data;
  const act = <T>(work: Parameters<typeof database.inOrganisation<T>>[2]) =>
    database.inOrganisation(caller.organisationId, caller.actor, work);
  const signIn = await act((tx) => takeSignIn(tx, vault, state, session));
  if (signIn === null) return { signin: "over" };
  const channel = signIn.channelId;
  if (code === undefined) return { channel, signin: "refused", ...(error !== undefined && { said: codeOf(error) }) };
  try {
    const provider = await act((tx) => providers.registered(tx, signIn.account.provider));
    const { verifier } = signIn;
    const refreshToken = await exchange(provider, { code, verifier, redirectUri: providers.redirectUri, allowInside });
    const body = accountWith(signIn, provider, refreshToken);
    const account = await act((tx) => describedAccount(tx, vault, channel, body));
    const isNew = account.revision === 1;
    const whole = isNew && body.junkFolder === null ? await withJunkFolder(deps, account, body) : body;
    await act(async (tx) => {
      const before = await presentAccount(tx, channel);
      await connectAccount(tx, vault, channel, whole);
      await sendThereToo(tx, vault, channel, before);
    });
    return { channel, signin: "connected" };
  } catch (failure) {
    if (failure instanceof Failure) throw failure;
    const { trouble, message } = troubleOf(failure);
    gate.app.log.warn({ channel, trouble, said: message }, "a sign-in at a provider of mailboxes came to nothing");
    return { channel, signin: "failed", said: codeOf(message) };
  }
}

/** Before one is signed in nobody can be asked which folder it is: the one that the mailbox itself marks (RFC 6154), if it says so soon. */
async function withJunkFolder({ tokens, allowInside }: Deps, account: Account, body: MailAccountBody): Promise<MailAccountBody> {
  let { oauth } = body;
  const renewed = async (refreshToken: string) => void (oauth = oauth && { ...oauth, refreshToken });
  const junkFolder = await junkFolderIn(account, { allowInside, silence, tokens, renewed });
  return { ...body, ...(oauth && { oauth }), junkFolder };
}

/**
 * Who signs in at a provider sends by it as well, unless the mailbox has an outgoing server, or somebody has taken away the one that it got
 * when this was last asked for.
 */
async function sendThereToo(tx: Tx, vault: Vault, channelId: string, before: MailAccount | null): Promise<void> {
  await accountChanged(tx, channelId);
  const account = await presentAccount(tx, channelId);
  const host = account === null ? undefined : sendingHosts[account.host];
  const wasAsked = before !== null && before.oauth !== null && before.host === account?.host && coversSending(before.oauth);
  if (host === undefined || wasAsked || (await keptServer(tx, channelId)) !== null) return;
  await setServer(tx, vault, channelId, { host, port: 587, security: "starttls", signIn: "account" });
}

/** By which server a provider's mailboxes send, by the one that they are fetched from. */
const sendingHosts: Readonly<Record<string, string>> = {
  "outlook.office365.com": "smtp.office365.com",
  "outlook.office365.us": "smtp.office365.us",
  "imap.gmail.com": "smtp.gmail.com",
};

/** Only the code, such as `invalid_client`: it goes through the address of a page, where anybody could write anything. */
function codeOf(said: string): string {
  return /^[a-z_]{1,60}/.exec(said)?.[0] ?? "";
}
