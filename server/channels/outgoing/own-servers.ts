import {
  SealBroken,
  smtpMailer,
  type Handover,
  type Mailer,
  type Parcel,
  type SmtpMailer,
  type SmtpServer,
  type Tx,
  type Vault,
} from "#kernel";
import { keepRefreshToken, type Account } from "../imap/account.ts";
import type { AccessTokens } from "../imap/oauth.ts";
import { keptServer, noteState, opened, type KeptServer, type OutgoingServer } from "./server.ts";
import { SendingTrouble, sendingTroubleOf } from "./trouble.ts";

interface Deps {
  vault: Vault;
  tokens: AccessTokens;
  allowInside: boolean;
  /** Put around each mailer, as around the one of SMTP_URL. */
  around: (mailer: Mailer) => Mailer;
}

/** In real time on purpose: they are about servers outside, not about what happened when. */
const unusedFor = 10 * 60_000;
const restAfterRefusal = 60_000;

/** The lines to a server, for as long as nothing about it is changed. */
class Lines {
  readonly version: string;
  mailer: SmtpMailer;
  /** The access token that new lines sign in with. */
  token = "";
  usedAt = performance.now();
  /** It has refused the sign-in: it is not asked again before then, lest the account be locked. */
  private refusal: { until: number; trouble: SendingTrouble } | null = null;
  private readonly begin: () => SmtpMailer;

  constructor(version: string, server: OutgoingServer, allowInside: boolean) {
    this.version = version;
    this.begin = () => smtpMailer({ ...server, signIn: this.wayIn(server), allowInside });
    this.mailer = this.begin();
  }

  private wayIn({ signIn }: OutgoingServer): SmtpServer["signIn"] {
    if (signIn.kind === "none") return null;
    if (signIn.kind === "password") return signIn;
    const { username, credentials } = signIn.account;
    if (credentials.kind === "password") return { username, password: credentials.password };
    return { username, accessToken: () => this.token };
  }

  /** @throws SendingTrouble the refusal, while it is not asked again */
  use(): void {
    this.usedAt = performance.now();
    if (this.refusal !== null && this.refusal.until > this.usedAt) throw this.refusal.trouble;
  }

  /** Those that wait for a line would each try to sign in as well: they are told the same. */
  rest(trouble: SendingTrouble): void {
    this.refusal = { until: performance.now() + restAfterRefusal, trouble };
    this.mailer.close();
    this.mailer = this.begin();
  }

  /** What of it is to be told: those that waited while it refused another only know that the lines were closed. */
  reasonFor(trouble: SendingTrouble): SendingTrouble {
    return trouble.trouble === "broken-off" && this.refusal !== null ? this.refusal.trouble : trouble;
  }
}

/** The channels' own outgoing servers. What another process has changed counts from the next mail on: each looks at what is kept. */
export class OwnServers {
  private readonly deps: Deps;
  private readonly byChannel = new Map<string, Lines>();

  constructor(deps: Deps) {
    this.deps = deps;
  }

  /** Hands a mail to the channel's own server; null when it has none. Never throws for what the other side says. */
  async hand(tx: Tx, channelId: string, parcel: Parcel): Promise<Handover | null> {
    const kept = await keptServer(tx, channelId);
    if (kept === null) return null;
    try {
      const handover = await this.by(tx, kept, async ({ mailer }) => {
        const outcome = await this.deps.around(mailer).hand(tx, parcel);
        if (outcome.outcome === "not-now" && outcome.cause !== undefined) throw sendingTroubleOf(outcome.cause);
        return outcome;
      });
      await noteState(tx, kept, null);
      return handover;
    } catch (error) {
      if (!(error instanceof SendingTrouble)) throw error;
      await noteState(tx, kept, { trouble: error.trouble, said: error.message });
      return { outcome: "not-now", error: error.message };
    }
  }

  /** The largest mail that the channel's own server takes, null when it doesn't say; undefined when it has none. Answers soon. */
  async largestMail(tx: Tx, channelId: string): Promise<number | null | undefined> {
    const kept = await keptServer(tx, channelId);
    if (kept === null) return undefined;
    try {
      return await this.by(tx, kept, ({ mailer }) => mailer.largestMail());
    } catch (error) {
      if (error instanceof SendingTrouble) return null;
      throw error;
    }
  }

  /** Connects to a server and signs in; sends nothing. @throws SendingTrouble */
  async tryOut(tx: Tx, server: OutgoingServer): Promise<void> {
    const lines = new Lines("", server, this.deps.allowInside);
    try {
      await this.signedIn(tx, server, lines, async ({ mailer }) => {
        try {
          await mailer.tryOut();
        } catch (error) {
          throw sendingTroubleOf(error);
        }
      });
    } finally {
      lines.mailer.close();
    }
  }

  /** Closes the lines that nobody has used for a while. */
  closeUnused(): void {
    for (const [channelId, { usedAt }] of this.byChannel) if (performance.now() - usedAt > unusedFor) this.end(channelId);
  }

  close(): void {
    for (const channelId of this.byChannel.keys()) this.end(channelId);
  }

  private async by<T>(tx: Tx, kept: KeptServer, work: (lines: Lines) => Promise<T>): Promise<T> {
    const server = await this.openedServer(tx, kept);
    const lines = this.linesTo(kept, server);
    lines.use();
    try {
      return await this.signedIn(tx, server, lines, work);
    } catch (error) {
      if (!(error instanceof SendingTrouble)) throw error;
      if (["sign-in-refused", "consent-over"].includes(error.trouble)) lines.rest(error);
      throw lines.reasonFor(error);
    }
  }

  private async openedServer(tx: Tx, kept: KeptServer): Promise<OutgoingServer> {
    try {
      return await opened(tx, this.deps.vault, kept);
    } catch (error) {
      throw error instanceof SealBroken ? sendingTroubleOf(error) : error;
    }
  }

  private linesTo({ channelId, version }: KeptServer, server: OutgoingServer): Lines {
    const before = this.byChannel.get(channelId);
    if (before?.version === version) return before;
    this.end(channelId);
    const lines = new Lines(version, server, this.deps.allowInside);
    this.byChannel.set(channelId, lines);
    return lines;
  }

  private end(channelId: string): void {
    this.byChannel.get(channelId)?.mailer.close();
    this.byChannel.delete(channelId);
  }

  /** Where one signs in by OAuth2, a token that is refused may have ended before its time: the next one is asked for, once. */
  private async signedIn<T>(tx: Tx, server: OutgoingServer, lines: Lines, work: (lines: Lines) => Promise<T>): Promise<T> {
    const { signIn } = server;
    if (signIn.kind !== "account" || signIn.account.credentials.kind !== "oauth2") return work(lines);
    const { tokens } = this.deps;
    const wasHeld = tokens.held(signIn.account) !== null;
    const token = await this.tokenOf(tx, signIn.account);
    lines.token = token;
    try {
      return await work(lines);
    } catch (error) {
      if (!wasHeld || !(error instanceof SendingTrouble) || error.trouble !== "sign-in-refused") throw error;
      tokens.forget(server.channelId, token);
      lines.token = await this.tokenOf(tx, signIn.account);
      return await work(lines);
    }
  }

  private async tokenOf(tx: Tx, account: Account): Promise<string> {
    const { tokens, vault } = this.deps;
    try {
      return await tokens.of(account, (refreshToken) => keepRefreshToken(tx, vault, account, refreshToken));
    } catch (error) {
      throw sendingTroubleOf(error);
    }
  }
}
