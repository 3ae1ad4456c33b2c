import type { BodyInputOf, Channel, endpoints, MailAccount, OutgoingServer } from "#contract";

type OutgoingBody = BodyInputOf<(typeof endpoints)["setOutgoing"]>;

/** How a mailbox is to send, as it stands in the form. */
export interface OutgoingDraft {
  host: string;
  port: string;
  security: OutgoingServer["security"];
  signIn: OutgoingServer["signIn"];
  username: string;
  password: string;
}

/** What fits most mailboxes: the provider's server beside the one that mail is fetched from, and the same sign-in. */
export function freshOutgoing({ address }: Channel, account: MailAccount | null): OutgoingDraft {
  const domain = address.split("@")[1] ?? "";
  return {
    host: account === null ? `smtp.${domain}` : account.host.replace(/^(?:imap\d*|outlook)\./, "smtp."),
    port: "587",
    security: "starttls",
    signIn: account === null ? "password" : "account",
    username: address,
    password: "",
  };
}

export function outgoingDraftOf(server: OutgoingServer, { address }: Channel): OutgoingDraft {
  const { host, port, security, signIn, username } = server;
  return { host, port: String(port), security, signIn, username: (signIn === "password" && username) || address, password: "" };
}

/** What the server is asked; a password that is left out is the one it has. */
export function outgoingBodyOf({ host, port, security, signIn, username, password }: OutgoingDraft): OutgoingBody {
  return {
    host: host.trim(),
    port: Number(port),
    security,
    signIn,
    ...(signIn === "password" && { username: username.trim(), ...(password !== "" && { password }) }),
  };
}
