/** Run as a process of its own: signs in at a mailbox and at an outgoing server, and says in a line what came of it. */
import { smtpMailer } from "#kernel";
import { AccessTokens } from "../../server/channels/imap/oauth.ts";
import { tryAccount } from "../../server/channels/imap/trial.ts";

const [port = "", username = "", smtpUrl = ""] = process.argv.slice(2);
const account = {
  channelId: "",
  host: "localhost",
  port: Number(port),
  security: "tls" as const,
  username,
  credentials: { kind: "password" as const, password: "secret" },
  folder: "INBOX",
  moveTo: null,
  sentFolder: null,
  junk: null,
  since: null,
  connectedAt: new Date(),
  revision: 1,
};
const line = { allowInside: true, silence: 30_000, tokens: new AccessTokens(true), renewed: async () => {} };
const { sentence } = await tryAccount(account, line);
const mailer = smtpMailer(smtpUrl);
process.stdout.write(`${sentence} ${await mailer.ailment()}\n`);
mailer.close();
