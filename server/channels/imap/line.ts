import type { ImapFlow } from "imapflow";
import { addressOf, isInside } from "#kernel";
import { maxMailSize } from "../email/smtp-listener.ts";
import type { Account } from "./account.ts";
import { LineTrouble } from "./trouble.ts";

/** How long to wait for what, in milliseconds. */
export interface Patience {
  /** Nothing at all heard from the server while something was asked of it. */
  silence: number;
  /** Between asking for news at a server that can't tell of them by itself. */
  news: number;
  /** Before the first and the longest wait before the next try. */
  retry: readonly [number, number];
}

export const patience: Patience = { silence: 90_000, news: 30_000, retry: [1000, 5 * 60_000] };

export interface LineOptions {
  /** Whether addresses of one's own network may be reached. */
  allowInside: boolean;
  silence: number;
  /** Gives an access token for an account that signs in by OAuth2. */
  accessToken: (account: Account) => Promise<string>;
}

/** Opens a line to a mailbox and signs in. Close it with `close()`. @throws whatever `troubleOf` can tell */
export async function openLine(account: Account, options: LineOptions): Promise<ImapFlow> {
  const address = await addressOf(account.host, options.allowInside);
  if (account.security === "none" && !isInside(address))
    throw new LineTrouble("not-safe", `${account.host} is on the Internet: a password is not sent there without encryption.`);
  const { credentials, host } = account;
  const auth =
    credentials.kind === "password" ? { pass: credentials.password } : { accessToken: await options.accessToken(account) };
  // Loaded when a mailbox is first fetched from: most processes never do.
  const { ImapFlow: Line } = await import("imapflow");
  const line = new Line({
    host: address,
    servername: host,
    port: account.port,
    secure: account.security === "tls",
    ...(account.security !== "tls" && { doSTARTTLS: account.security === "starttls" }),
    tls: { servername: host, minVersion: "TLSv1.2" },
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
export async function openFolder(line: ImapFlow, folder: string) {
  try {
    return await line.mailboxOpen(folder);
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
