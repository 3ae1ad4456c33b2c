import type { BodyInputOf, Channel, endpoints, MailAccount, MailProviderName } from "#contract";

type AccountBody = BodyInputOf<(typeof endpoints)["connectMailAccount"]>;

/** How a mailbox is to be connected, as it stands in the form. */
export interface AccountDraft {
  provider: MailProviderName | null;
  host: string;
  port: string;
  security: MailAccount["security"];
  username: string;
  password: string;
  folder: string;
  moveTo: string | null;
  sentFolder: string | null;
  junkFolder: string | null;
  earlier: "none" | "month" | "all";
}

const hosts: Record<MailProviderName, string> = { microsoft: "outlook.office365.com", google: "imap.gmail.com" };
const earlierDays = { none: 0, month: 30, all: null };

/** What fits most mailboxes of the kind. */
export function freshDraft({ address }: Channel, provider: MailProviderName | null): AccountDraft {
  return {
    provider,
    host: provider === null ? `imap.${address.split("@")[1] ?? ""}` : hosts[provider],
    port: "993",
    security: "tls",
    username: address,
    password: "",
    folder: "INBOX",
    moveTo: null,
    sentFolder: null,
    junkFolder: null,
    earlier: "none",
  };
}

export function draftOf(account: MailAccount): AccountDraft {
  const { host, port, security, username, folder, moveTo, sentFolder, junkFolder } = account;
  return {
    provider: account.oauth?.provider ?? null,
    host,
    port: String(port),
    security,
    username,
    password: "",
    folder,
    moveTo,
    sentFolder,
    junkFolder,
    earlier: "none",
  };
}

/** What the server is asked; a secret that is left out is the one it has. */
export function bodyOf(draft: AccountDraft, before: MailAccount | null): AccountBody {
  const { oauth } = before ?? {};
  if (!oauth) return { ...settingsOf(draft), ...(draft.password === "" ? {} : { password: draft.password }) };
  const { provider, tokenEndpoint, clientId, scope } = oauth;
  return { ...settingsOf(draft), oauth: { provider, tokenEndpoint, clientId, ...(scope !== null && { scope }) } };
}

/** The same without how one signs in. */
export function settingsOf(draft: AccountDraft) {
  const { host, port, security, username, folder, moveTo, sentFolder, junkFolder, earlier } = draft;
  return {
    host: host.trim(),
    port: Number(port),
    security,
    username: username.trim(),
    folder,
    moveTo,
    sentFolder,
    junkFolder,
    earlierDays: earlierDays[earlier],
  };
}
