import type { Pool } from "pg";
import { Failure, newId, poolFor, type Clock } from "#kernel";
import { checkPassword } from "./passwords.ts";

const failuresBeforeLock = 5;
const lockMinutes = 15;

export interface AccountsOptions {
  ownerUrl: string;
  secret: string;
  publicUrl: string;
  clock: Clock;
  /** Sends the link with which somebody who has forgotten their password chooses a new one. */
  sendPasswordLink: (account: { id: string; email: string; name: string }, link: string) => Promise<void>;
}

/** Passwords, second factors and sessions: better-auth's, in the schema `auth`, over connections that reach nothing else. */
export class Accounts {
  private readonly pool: Pool;
  private readonly clock: Clock;
  private readonly options: AccountsOptions;
  private opened: ReturnType<typeof createAuth> | null = null;

  constructor(options: AccountsOptions) {
    this.options = options;
    this.clock = options.clock;
    this.pool = poolFor("lyhord_auth", withAuthSchema(options.ownerUrl), options.secret, 4);
  }

  /** Loaded when somebody is first asked about: it is a fifth of all modules, and whoever starts without waits less. */
  private auth(): ReturnType<typeof createAuth> {
    this.opened ??= createAuth(this.pool, this.options);
    return this.opened;
  }

  /** Answers a request to `/api/auth/*`. */
  async answer(request: Request): Promise<Response> {
    return (await this.auth()).handler(request);
  }

  /**
   * Makes an account. An address that has one already is refused, unless that account belongs to nobody (a sign-up that was interrupted).
   * @throws Failure `account.password_weak`, `account.taken`
   */
  async create(
    account: { id?: string; email: string; name: string; password: string },
    belongsToSomebody: (id: string) => Promise<boolean>,
  ): Promise<string> {
    const email = account.email.toLowerCase();
    checkPassword(account.password, email);
    const { rows } = await this.pool.query<{ id: string }>('select id from "user" where email = $1', [email]);
    const present = rows[0]?.id;
    if (present !== undefined) {
      if (await belongsToSomebody(present)) throw new Failure("account.taken");
      await this.remove(present);
    }
    const id = account.id ?? newId();
    const hash = await this.hash(account.password);
    const client = await this.pool.connect();
    try {
      await client.query("begin");
      await client.query('insert into "user" (id, name, email, "emailVerified") values ($1, $2, $3, true)', [
        id,
        account.name,
        email,
      ]);
      await client.query(
        'insert into account (id, "accountId", "providerId", "userId", password) values ($1, $2::text, \'credential\', $2::uuid, $3)',
        [newId(), id, hash],
      );
      await client.query("commit");
      return id;
    } catch (error) {
      await client.query("rollback");
      throw error;
    } finally {
      client.release();
    }
  }

  private async hash(password: string): Promise<string> {
    const { $context } = await this.auth();
    return (await $context).password.hash(password);
  }

  async remove(id: string): Promise<void> {
    await this.pool.query('delete from "user" where id = $1', [id]);
  }

  /** Sets a new password for the account of an address and ends its sessions. Gives false when there is no such account. */
  async setPassword(email: string, password: string): Promise<boolean> {
    checkPassword(password, email);
    const hash = await this.hash(password);
    const { rows } = await this.pool.query<{ userId: string }>(
      `update account set password = $2, "updatedAt" = now() from "user" u
       where u.id = account."userId" and u.email = $1 and account."providerId" = 'credential' returning account."userId"`,
      [email.toLowerCase(), hash],
    );
    const id = rows[0]?.userId;
    if (id === undefined) return false;
    await this.endSessions(id);
    await this.forgetFailures(email);
    return true;
  }

  async endSessions(id: string): Promise<void> {
    await this.pool.query('delete from session where "userId" = $1', [id]);
  }

  /** Which of these people have a second factor. */
  async withSecondFactor(ids: string[]): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ id: string }>('select id from "user" where id = any($1) and "twoFactorEnabled"', [
      ids,
    ]);
    return new Set(rows.map((row) => row.id));
  }

  /** @throws Failure `account.locked` while the address is locked after too many failures */
  async refuseWhenLocked(email: string): Promise<void> {
    const { rows } = await this.pool.query<{ locked_until: Date | null }>(
      "select locked_until from sign_in_failures where email = $1",
      [email.toLowerCase()],
    );
    const until = rows[0]?.locked_until;
    const now = this.clock.now();
    if (until && until > now) {
      const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
      throw new Failure(
        "account.locked",
        `Too many failed sign-ins. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, or ask an administrator.`,
      );
    }
  }

  /** Counts a failure, for addresses without an account too, so that a lock tells nobody which addresses exist. */
  async countFailure(email: string): Promise<void> {
    const now = this.clock.now();
    await this.pool.query(
      `insert into sign_in_failures as f (email, failures, last_failure_at) values ($1, 1, $2)
       on conflict (email) do update set
         failures = case when f.last_failure_at < $2::timestamptz - interval '1 hour' then 1 else f.failures + 1 end,
         locked_until = case when f.failures + 1 >= $3 and f.last_failure_at >= $2::timestamptz - interval '1 hour'
           then $2::timestamptz + make_interval(mins => $4) end,
         last_failure_at = $2`,
      [email.toLowerCase(), now, failuresBeforeLock, lockMinutes],
    );
  }

  async forgetFailures(email: string): Promise<void> {
    await this.pool.query("delete from sign_in_failures where email = $1", [email.toLowerCase()]);
  }

  /** Who the request's session cookie belongs to, or null. */
  async accountOf(headers: Headers): Promise<{ id: string; session: string } | null> {
    const { api } = await this.auth();
    const session = await api.getSession({ headers });
    return session === null ? null : { id: session.user.id, session: session.session.id };
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

function withAuthSchema(url: string): string {
  const changed = new URL(url);
  changed.searchParams.set("options", "-c search_path=auth");
  return changed.toString();
}

async function createAuth(pool: Pool, options: AccountsOptions) {
  const [{ betterAuth }, { twoFactor }] = await Promise.all([import("better-auth"), import("better-auth/plugins")]);
  return betterAuth({
    appName: "Lyhörd",
    baseURL: options.publicUrl,
    basePath: "/api/auth",
    secret: options.secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: (request) => {
      const host = request?.headers.get("host");
      return host ? [options.publicUrl, `http://${host}`, `https://${host}`] : [options.publicUrl];
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        await options.sendPasswordLink(user, `${options.publicUrl}/new-password?token=${encodeURIComponent(token)}`);
      },
    },
    session: { expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600 },
    // Our own limit by caller stands before every route, and the lock-out before sign-in.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "lyhord",
      useSecureCookies: options.publicUrl.startsWith("https:"),
      database: { generateId: () => newId() },
    },
    plugins: [twoFactor({ issuer: "Lyhörd" })],
  });
}
