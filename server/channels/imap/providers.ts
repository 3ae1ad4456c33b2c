import type { MailProvider, MailProviderName } from "#contract";
import { Failure, recordEvent, type Tx, type Vault } from "#kernel";

/** The application registered with a provider, and where people and we ask there. */
export interface Registered {
  clientId: string;
  clientSecret: string;
  /** Where the browser goes (RFC 6749 §3.1), and what it is to ask for beside what always is. */
  authorize: string;
  extra: Record<string, string>;
  tokenEndpoint: string;
  scope: string;
}

interface Options {
  vault: Vault;
  publicUrl: string;
  microsoftLogin: string;
}

const names: readonly MailProviderName[] = ["microsoft", "google"];

/** The providers whose mailboxes one signs in to in the browser. */
export class MailProviders {
  readonly redirectUri: string;
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.redirectUri = `${options.publicUrl}/api/v1/channels/oauth/callback`;
  }

  async all(tx: Tx): Promise<MailProvider[]> {
    const rows = await tx.db
      .selectFrom("mail_providers")
      .select(["provider", "client_id", "tenant"])
      .where("organisation_id", "=", tx.organisationId)
      .execute();
    return names.map((provider) => {
      const row = rows.find((one) => one.provider === provider);
      return {
        provider,
        clientId: row?.client_id ?? null,
        tenant: row?.tenant ?? null,
        redirectUri: this.redirectUri,
      };
    });
  }

  /** @throws Failure request.invalid */
  async register(
    tx: Tx,
    provider: MailProviderName,
    given: { clientId: string; clientSecret?: string | undefined; tenant?: string | undefined },
  ): Promise<MailProvider> {
    const before = await this.rowOf(tx, provider);
    const secret =
      given.clientSecret === undefined
        ? before?.client_id === given.clientId
          ? before.client_secret
          : undefined
        : this.options.vault.seal(given.clientSecret, placeOf(tx, provider));
    if (secret === undefined) throw missing("clientSecret", "Write the application's client secret.");
    if (provider === "microsoft" && given.tenant === undefined) throw missing("tenant", "Write the directory (tenant).");
    const values = {
      client_id: given.clientId,
      client_secret: secret,
      tenant: provider === "microsoft" ? (given.tenant ?? null) : null,
      changed_at: tx.clock.now(),
    };
    await tx.db
      .insertInto("mail_providers")
      .values({ organisation_id: tx.organisationId, provider, ...values })
      .onConflict((conflict) => conflict.columns(["organisation_id", "provider"]).doUpdateSet(values))
      .execute();
    await recordEvent(tx, { type: "mail-provider.changed", data: { provider } });
    return { provider, clientId: values.client_id, tenant: values.tenant, redirectUri: this.redirectUri };
  }

  /** @throws Failure mail-provider.unknown */
  async registered(tx: Tx, provider: MailProviderName): Promise<Registered> {
    const row = await this.rowOf(tx, provider);
    if (row === undefined) throw new Failure("mail-provider.unknown");
    const client = {
      clientId: row.client_id,
      clientSecret: this.options.vault.open(row.client_secret, placeOf(tx, provider)),
    };
    if (provider === "google")
      return {
        ...client,
        authorize: "https://accounts.google.com/o/oauth2/v2/auth",
        // Without these a refresh token is given the first time only.
        extra: { access_type: "offline", prompt: "consent" },
        tokenEndpoint: "https://oauth2.googleapis.com/token",
        scope: "https://mail.google.com/",
      };
    const place = `${this.options.microsoftLogin}/${row.tenant ?? "organizations"}/oauth2/v2.0`;
    return {
      ...client,
      authorize: `${place}/authorize`,
      extra: { prompt: "select_account" },
      tokenEndpoint: `${place}/token`,
      scope: "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    };
  }

  private rowOf(tx: Tx, provider: MailProviderName) {
    return tx.db
      .selectFrom("mail_providers")
      .select(["client_id", "client_secret", "tenant"])
      .where("organisation_id", "=", tx.organisationId)
      .where("provider", "=", provider)
      .executeTakeFirst();
  }
}

function placeOf(tx: Tx, provider: MailProviderName): string[] {
  return ["mail provider", tx.organisationId, provider];
}

function missing(path: string, message: string): Failure {
  return new Failure("request.invalid", message, [{ path, message }]);
}
