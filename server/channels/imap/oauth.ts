import { z } from "zod";
import { postOutside } from "#kernel";
import type { Account } from "./account.ts";
import { LineTrouble } from "./trouble.ts";

const Granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().optional(),
  refresh_token: z.string().min(1).optional(),
});
type Granted = Pick<z.output<typeof Granted>, "access_token" | "refresh_token">;
const Refused = z.object({ error: z.string(), error_description: z.string().optional() });

/** Asked anew so long before it ends. */
const margin = 5 * 60_000;

interface Token {
  value: string;
  until: number;
}

/** Access tokens by refresh token (RFC 6749 §6), kept in memory for as long as they hold. */
export class AccessTokens {
  private readonly kept = new Map<string, Token>();
  private readonly asked = new Map<string, Promise<Granted>>();
  private readonly allowInside: boolean;

  constructor(allowInside: boolean) {
    this.allowInside = allowInside;
  }

  /**
   * @param renewed told when another refresh token came along
   * @throws LineTrouble
   */
  async of(account: Account, renewed: (refreshToken: string) => Promise<void>): Promise<string> {
    const before = this.held(account);
    if (before !== null) return before;
    const key = keyOf(account);
    const underWay = this.asked.get(key);
    // Several mails that are sent at once need but one; only who asked for it waits until the refresh token is kept.
    if (underWay !== undefined) return (await underWay).access_token;
    const asked = this.ask(account).finally(() => this.asked.delete(key));
    this.asked.set(key, asked);
    const { access_token, refresh_token } = await asked;
    if (refresh_token !== undefined) await renewed(refresh_token);
    return access_token;
  }

  private async ask(account: Account): Promise<Granted> {
    const { credentials } = account;
    if (credentials.kind !== "oauth2") throw new Error("This mailbox signs in with a password.");
    const { status, text } = await postOutside(
      new URL(credentials.tokenEndpoint),
      {
        grant_type: "refresh_token",
        client_id: credentials.clientId,
        refresh_token: credentials.refreshToken,
        ...(credentials.clientSecret !== null && { client_secret: credentials.clientSecret }),
        ...(credentials.scope !== null && { scope: credentials.scope }),
      },
      this.allowInside,
    );
    const granted = Granted.safeParse(jsonOf(text));
    if (status !== 200 || !granted.success) throw refusalOf(status, text);
    const { access_token, expires_in = 3600, refresh_token } = granted.data;
    const token = { value: access_token, until: Date.now() + Math.max(0, expires_in * 1000 - margin) };
    this.kept.set(keyOf(account), token);
    if (refresh_token === undefined || refresh_token === credentials.refreshToken) return { access_token };
    // Whoever asks next knows the mailbox by its new one.
    this.kept.set(keyOf({ ...account, credentials: { ...credentials, refreshToken: refresh_token } }), token);
    return { access_token, refresh_token };
  }

  /** The access token that is kept for the account, as long as it should hold; or null. */
  held(account: Account): string | null {
    const kept = this.kept.get(keyOf(account));
    return kept !== undefined && kept.until > Date.now() ? kept.value : null;
  }

  /** The server did not take the token, or whichever there is: the next one is asked for. */
  forget(channelId: string, token?: string): void {
    for (const [key, { value }] of this.kept)
      if (key.startsWith(JSON.stringify([channelId]).slice(0, -1)) && (token === undefined || token === value))
        this.kept.delete(key);
  }
}

function keyOf({ channelId, username, credentials }: Account): string {
  // As they are described and as they are kept, they are in another order.
  return JSON.stringify([channelId, username, Object.entries(credentials).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

/** What a provider means when it gives no token. */
export function refusalOf(status: number, text: string): LineTrouble {
  const refused = Refused.safeParse(jsonOf(text));
  if (!refused.success)
    return new LineTrouble("other", `The token endpoint answered ${status} and nothing that can be understood.`);
  const { error, error_description } = refused.data;
  const said = [error, error_description?.split(/[\r\n]/)[0]].filter(Boolean).join(": ").slice(0, 500);
  return new LineTrouble(/invalid_grant|interaction_required|consent/.test(error) ? "consent-over" : "sign-in-refused", said);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
