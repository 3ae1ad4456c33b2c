import type { ChannelTrouble, DnsRecord, MailAccount, MailProviderName, OutgoingServer } from "#contract";
import { m } from "../texts/index.ts";

type LineTrouble = NonNullable<MailAccount["line"]["trouble"]>;
type OutgoingTrouble = NonNullable<OutgoingServer["trouble"]>;

/** What is the matter with fetching mail, and what to do. */
export const lineTroubles: Record<LineTrouble, () => string> = {
  "unknown-host": m.trouble_unknown_host,
  unreachable: m.trouble_unreachable,
  "no-answer": m.trouble_no_answer,
  "not-safe": m.trouble_not_safe,
  "sign-in-refused": m.trouble_sign_in_refused,
  "consent-over": m.trouble_consent_over,
  "secret-lost": m.trouble_secret_lost,
  "no-folder": m.trouble_no_folder,
  "not-moved": m.trouble_not_moved,
  "copies-not-filed": m.trouble_copies_not_filed,
  "junk-not-read": m.trouble_junk_not_read,
  "broken-off": m.trouble_broken_off,
  other: m.trouble_other,
};

/** What is the matter with sending by an outgoing server of a mailbox's own, and what to do. */
export const sendingTroubles: Record<OutgoingTrouble, () => string> = {
  "unknown-host": m.trouble_unknown_host,
  unreachable: m.trouble_unreachable,
  "no-answer": m.trouble_no_answer,
  "not-safe": m.trouble_not_safe,
  "sign-in-refused": m.trouble_send_refused,
  "consent-over": m.trouble_consent_over,
  "consent-too-narrow": m.trouble_send_consent_narrow,
  "no-account": m.trouble_send_no_account,
  "secret-lost": m.trouble_secret_lost,
  "broken-off": m.trouble_broken_off,
  other: m.trouble_other,
};

/** What is the matter with a channel, and what to do; `said` is in the other side's words. */
export function troubleInWords(trouble: ChannelTrouble): { words: string; said: string | null } {
  switch (trouble.kind) {
    case "no-outgoing":
      return { words: m.trouble_no_outgoing(), said: null };
    case "outgoing":
      return { words: m.trouble_outgoing(), said: trouble.said };
    case "own-outgoing":
      return {
        words: `${m.trouble_own_outgoing({ host: trouble.host })} ${sendingTroubles[trouble.trouble]()}`,
        said: trouble.said,
      };
    case "line":
      return { words: lineTroubles[trouble.trouble](), said: trouble.said };
    case "unread":
      return { words: m.trouble_unread({ count: trouble.count }), said: null };
  }
}

export const providerNames: Record<MailProviderName, () => string> = { microsoft: m.way_microsoft, google: m.way_google };

export const dnsNames: Record<DnsRecord["kind"], () => string> = {
  mx: m.dns_mx,
  spf: m.dns_spf,
  dkim: m.dns_dkim,
  dmarc: m.dns_dmarc,
};

/** What a record means as it is, and what to do. */
export function dnsInWords({ kind, state, found }: DnsRecord): string {
  if (state === "unknown") return m.dns_unknown_text();
  const words: Record<string, () => string> = {
    "mx fine": () => m.dns_mx_fine({ host: found[0] ?? "" }),
    "mx missing": m.dns_mx_missing,
    "spf fine": m.dns_spf_fine,
    "spf missing": m.dns_spf_missing,
    "spf several": m.dns_spf_several,
    "spf open": m.dns_spf_open,
    "dkim fine": m.dns_dkim_fine,
    "dkim missing": m.dns_dkim_missing,
    "dkim other": m.dns_dkim_other,
    "dmarc fine": m.dns_dmarc_fine,
    "dmarc missing": m.dns_dmarc_missing,
    "dmarc several": m.dns_dmarc_several,
    "dmarc open": m.dns_dmarc_open,
  };
  return words[`${kind} ${state}`]?.() ?? m.dns_wrong();
}
