import { domainOf, houseOf, sameHouse } from "../email/house.ts";
import type { LookUp } from "../email/trust.ts";
import { Receivers } from "./receivers.ts";

/** How much may leave by one way; what is not given has no bound. */
export interface SendingLimit {
  /** Mails in any minute. */
  perMinute?: number;
  /** Recipients in any 24 hours. */
  perDay?: number;
}

/** By way: `out` is the outgoing server; otherwise a provider of `providers`, or the domain of an address. */
export type SendingLimits = Readonly<Record<string, SendingLimit>>;

/** One way that mail goes: the outgoing server, or to a provider or domain. */
export interface Way {
  key: string;
  /** As a person knows it. */
  name: string;
  limit: SendingLimit;
}

/**
 * Who receives for several domains counts as one: for those of its private customers, and for any that has its mail there, whose servers
 * (MX) then are the provider's.
 */
const providers: Readonly<Record<string, { name: string; domains: RegExp; company: string; exchangers: RegExp }>> = {
  gmail: {
    name: "Gmail",
    domains: /^(?:gmail|googlemail)\.com$/,
    company: "Google",
    exchangers: /\.(?:google|googlemail)\.com$/,
  },
  outlook: {
    name: "Outlook.com",
    domains: /^(?:(?:outlook|hotmail|live)\.[a-z.]{2,6}|msn\.com|passport\.com)$/,
    company: "Microsoft",
    exchangers: /\.(?:protection\.(?:outlook\.com|office365\.us)|mx\.microsoft)$/,
  },
  yahoo: {
    name: "Yahoo",
    domains: /^(?:(?:yahoo|aol)\.[a-z.]{2,6}|(?:ymail|rocketmail)\.com)$/,
    company: "Yahoo",
    exchangers: /\.yahoodns\.net$/,
  },
  icloud: {
    name: "iCloud",
    domains: /^(?:icloud|me|mac)\.com$/,
    company: "iCloud",
    exchangers: /\.mail\.icloud\.com$/,
  },
};

/**
 * A careful pace for large providers, who take no more from a sender they hardly know; none of them publishes a figure. Whoever knows better
 * sets `MAIL_LIMITS`.
 */
const usual: SendingLimits = {
  gmail: { perMinute: 60 },
  outlook: { perMinute: 60 },
  yahoo: { perMinute: 60 },
  icloud: { perMinute: 60 },
};

/**
 * What outgoing servers allow an account. Microsoft: "Exchange Online limits", 30 messages a minute and 10,000 recipients a day.
 * Google: "Gmail sending limits in Google Workspace", 2,000 messages a day; "SMTP relay service", 10,000 recipients a day.
 */
const accounts: readonly { host: RegExp; limit: SendingLimit }[] = [
  { host: /^smtp(?:-[\w-]+)?\.office365\.(?:com|us)$/, limit: { perMinute: 30, perDay: 10_000 } },
  { host: /^smtp\.(?:gmail|googlemail)\.com$/, limit: { perDay: 2000 } },
  { host: /^smtp-relay\.gmail\.com$/, limit: { perDay: 10_000 } },
];

/** An outgoing server of a channel's own, and who signs in there. */
export interface OwnWay {
  organisationId: string;
  host: string;
  username: string | null;
}

/** The ways that mail goes, and their limits: what is known of the outgoing server and of large providers, unless it is set otherwise. */
export class Ways {
  private readonly host: string;
  private readonly username: string;
  private readonly limits: SendingLimits;
  private readonly receivers: Receivers | null;

  /**
   * @param smtpUrl the outgoing server @param set what the settings say; an empty limit lifts what is usual
   * @param lookUp asks the domain name system who receives for a domain; unless given, providers are known by their own domains only
   */
  constructor(smtpUrl: string | null, set: SendingLimits, lookUp: LookUp | null = null) {
    const url = smtpUrl === null ? null : new URL(smtpUrl);
    this.host = url?.hostname.toLowerCase() ?? "";
    this.username = decodeURIComponent(url?.username ?? "");
    this.limits = { ...usual, out: accountLimit(this.host), ...set };
    this.receivers = lookUp === null ? null : new Receivers(lookUp);
  }

  /** Mailboxes of one organisation that send by the same account share what it allows; nobody else can use it up. */
  out(own: OwnWay | null = null): Way {
    const { organisationId, host, username } = own ?? { host: this.host, username: this.username };
    if (organisationId === undefined || (host === this.host && username === this.username))
      return { key: "out", name: this.host, limit: this.limits["out"] ?? {} };
    return { key: ["out", organisationId, host, username].join(" "), name: host, limit: accountLimit(host) };
  }

  /** Finds out who receives for these addresses, as far as that can be done within a second. */
  async learn(addresses: readonly string[]): Promise<void> {
    const hosted = addresses
      .map(domainOf)
      .filter((domain) => this.limits[domain] === undefined && providerOf(domain) === undefined);
    await this.receivers?.learn(hosted);
  }

  to(address: string): Way {
    const domain = domainOf(address);
    const [key, name] = this.receiverOf(domain) ?? [domain, domain];
    return { key, name, limit: this.limits[domain] ?? this.limits[key] ?? {} };
  }

  /**
   * Whether mail to this address goes through the hands of whoever has the domain: it is theirs, or they receive for it, or send for us.
   * @param ownHost the channel's own outgoing server
   */
  isHandledBy(domain: string, address: string, ownHost: string | null = null): boolean {
    const recipient = domainOf(address);
    const hands = [recipient, ...(this.receivers?.of(recipient) ?? []), this.host, ownHost ?? ""];
    const provider = providerOf(domain)?.[1];
    const isTheirs = (name: string) => provider?.domains.test(houseOf(name)) === true || provider?.exchangers.test(name) === true;
    return hands.some((name) => sameHouse(name, domain) || isTheirs(name) || (amazon.test(name) && amazon.test(domain)));
  }

  private receiverOf(domain: string): [key: string, name: string] | null {
    const own = providerOf(domain);
    if (own !== undefined) return [own[0], own[1].name];
    const servers = this.limits[domain] === undefined ? (this.receivers?.of(domain) ?? []) : [];
    const host = Object.entries(providers).find(([, { exchangers }]) => servers.some((server) => exchangers.test(server)));
    return host === undefined ? null : [host[0], host[1].company];
  }
}

function accountLimit(server: string): SendingLimit {
  return accounts.find(({ host }) => host.test(server))?.limit ?? {};
}

/** Mail is handed to Amazon SES under one name, and reported on under another. */
const amazon = /(?:^|\.)(?:amazonses\.com|email-smtp(?:-fips)?\.[a-z\d-]+\.amazonaws\.com)$/;

function providerOf(domain: string) {
  return Object.entries(providers).find(([, { domains }]) => domains.test(domain));
}

/**
 * Whether an answer (RFC 5321 §4.2, RFC 3463) asks for less mail, and not only for this one to come later: a busy or throttling server. A
 * mailbox that is full is one recipient's, and a greylist wants to see each mail come again.
 */
export function asksToWait(said: string): boolean {
  const code = /^[^\d]*\b(4\d\d)\b/.exec(said)?.[1];
  if (code === undefined || /gr[ea]y-?list/i.test(said)) return false;
  if (code === "421") return true;
  const subject = /\b4\.(\d{1,3})\.\d{1,3}\b/.exec(said)?.[1];
  return subject === undefined ? ["450", "451", "452"].includes(code) : ["3", "7"].includes(subject);
}
