import { isIP } from "node:net";
import type { ImapFlow } from "imapflow";
import { addressOf, isInside } from "#kernel";
import { maxMailSize } from "../email/smtp-listener.ts";
import type { Account } from "./account.ts";
import type { AccessTokens } from "./oauth.ts";
import { LineTrouble, troubleOf } from "./trouble.ts";

/** How long to wait for what, in milliseconds. */
export interface Patience {
  /** Nothing at all heard from the server while something was asked of it. */
  silence: number;
  /** Between asking for news at a server that can't tell of them by itself. */
  news: number;
  /** Before the first and the longest wait before the next try. */
  retry: readonly [number, number];
  /** Between looks into the junk folder, and how long one may keep the folder that is read waiting. */
  junk: { every: number; atATime: number };
}

export const patience: Patience = {
  silence: 90_000,
  news: 30_000,
  retry: [1000, 5 * 60_000],
  junk: { every: 5 * 60_000, atATime: 10_000 },
};

export interface LineOptions {
  /** Whether addresses of one's own network may be reached. */
  allowInside: boolean;
  silence: number;
  /** For an account that signs in by OAuth2. */
  tokens: AccessTokens;
  /** Told when another refresh token came along. */
  renewed: (refreshToken: string) => Promise<void>;
}

/** Opens a line to a mailbox and signs in. Close it with `close()`. @throws whatever `troubleOf` can tell */
export async function openLine(account: Account, options: LineOptions): Promise<ImapFlow> {
  const { tokens } = options;
  const wasHeld = tokens.held(account) !== null;
  try {
    return await signIn(account, options);
  } catch (error) {
    if (troubleOf(error).trouble !== "sign-in-refused") throw error;
    tokens.forget(account.channelId);
    // A token may end before its time; whether the consent still holds, only the provider can say.
    if (!wasHeld) throw error;
    return signIn(account, options);
  }
}

async function signIn(account: Account, options: LineOptions): Promise<ImapFlow> {
  const address = await addressOf(account.host, options.allowInside);
  if (account.security === "none" && !isInside(address))
    throw new LineTrouble("not-safe", `${account.host} is on the Internet: a password is not sent there without encryption.`);
  const { credentials, host } = account;
  const auth =
    credentials.kind === "password"
      ? { pass: credentials.password }
      : { accessToken: await options.tokens.of(account, options.renewed) };
  // The certificate must be that of the name, whatever its address; who has none is known by its address (RFC 6066 §3).
  const named = isIP(host) === 0 ? { servername: host } : {};
  // Loaded when a mailbox is first fetched from: most processes never do.
  const { ImapFlow: Line } = await import("imapflow");
  const line = new Line({
    host: address,
    ...named,
    port: account.port,
    secure: account.security === "tls",
    ...(account.security !== "tls" && { doSTARTTLS: account.security === "starttls" }),
    tls: { ...named, minVersion: "TLSv1.2" },
    auth: { user: account.username, ...auth },
    clientInfo: { name: "Lyhord" },
    logger: false,
    disableAutoIdle: true,
    // RFC 2177: servers may end an IDLE after 29 minutes, and routers forget a quiet line sooner.
    maxIdleTime: 9 * 60_000,
    connectionTimeout: Math.min(20_000, options.silence),
    greetingTimeout: Math.min(20_000, options.silence),
    socketTimeout: options.silence,
    maxLiteralSize: maxMailSize + 1024 * 1024,
    maxLineLength: 16 * 1024 * 1024,
  });
  // What breaks while nobody waits for an answer is heard by `close`.
  line.on("error", () => {});
  try {
    await line.connect();
    return line;
  } catch (error) {
    line.close();
    throw error;
  }
}

/** Opens a folder. @throws LineTrouble no-folder */
export async function openFolder(line: ImapFlow, folder: string, { readOnly = false } = {}) {
  try {
    return await line.mailboxOpen(folder, { readOnly });
  } catch (error) {
    const { responseStatus } = error as { responseStatus?: string };
    if (responseStatus !== "NO") throw error;
    throw new LineTrouble(
      "no-folder",
      `The folder ${folder} can't be opened: ${(error as { responseText?: string }).responseText ?? "no reason given"}`,
      error,
    );
  }
}
