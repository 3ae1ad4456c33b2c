import { channelEndpoints, type MailAccount } from "#contract";
import { notFound, serve, type Gate, type Tx, type Vault } from "#kernel";
import { channelById } from "../channels.ts";
import { dkimKeyOf, makeDkimKey, removeDkimKey } from "../email/dkim.ts";
import { checkDns } from "../email/dns-check.ts";
import type { LookUp } from "../email/trust.ts";
import { accountChanged } from "../outgoing/server.ts";
import {
  connectAccount,
  describedAccount,
  disconnectAccount,
  keepRefreshToken,
  presentAccount,
  retryAccount,
} from "./account.ts";
import type { AccessTokens } from "./oauth.ts";
import { tryAccount } from "./trial.ts";

interface Deps {
  vault: Vault;
  tokens: AccessTokens;
  allowInside: boolean;
  lookUp: LookUp;
}

/** Somebody waits for the answer. */
const silence = 12_000;

export function mailAccountRoutes(gate: Gate, { vault, tokens, allowInside, lookUp }: Deps): void {
  serve(gate, channelEndpoints.showMailAccount, "mail-account.read", async ({ tx, params }) => ({
    account: await presentAccount(tx, params.id),
  }));
  serve(gate, channelEndpoints.connectMailAccount, "mail-account.change", async ({ tx, params, body }) => {
    await connectAccount(tx, vault, params.id, body);
    await accountChanged(tx, params.id);
    return { account: await connected(tx, params.id) };
  });
  serve(gate, channelEndpoints.disconnectMailAccount, "mail-account.change", ({ tx, params }) =>
    disconnectAccount(tx, params.id),
  );
  serve(gate, channelEndpoints.tryMailAccount, "mail-account.change", async ({ tx, params, body }) => {
    await channelById(tx, params.id);
    const account = await describedAccount(tx, vault, params.id, body);
    const before = { ...account, revision: account.revision - 1 };
    const renewed = (token: string) => keepRefreshToken(tx, vault, before, token);
    return tryAccount(account, { allowInside, silence, tokens, renewed });
  });
  serve(gate, channelEndpoints.retryMailAccount, "mail-account.change", ({ tx, params }) => retryAccount(tx, params.id));
  serve(gate, channelEndpoints.checkDns, "mail-account.read", ({ tx, params }) => checkDns(tx, params.id, lookUp));
  serve(gate, channelEndpoints.showDkimKey, "mail-account.read", async ({ tx, params }) => ({
    key: await dkimKeyOf(tx, params.id),
  }));
  serve(gate, channelEndpoints.makeDkimKey, "mail-account.change", async ({ tx, params, body }) => ({
    key: await makeDkimKey(tx, vault, params.id, body),
  }));
  serve(gate, channelEndpoints.removeDkimKey, "mail-account.change", ({ tx, params }) => removeDkimKey(tx, params.id));
}

async function connected(tx: Tx, channelId: string): Promise<MailAccount> {
  const account = await presentAccount(tx, channelId);
  if (account === null) throw notFound();
  return account;
}
