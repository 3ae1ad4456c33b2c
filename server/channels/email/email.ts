import type { FileStore, Mailer, Vault } from "#kernel";
import { bytesInMail, withFileLinks, type FileLinkSettings } from "../file-links.ts";
import type { ChannelKind } from "../kind.ts";
import type { Ways } from "../sending/limits.ts";
import { composeMail } from "./compose.ts";
import { signed } from "./dkim.ts";
import { LastAilment } from "./last-ailment.ts";
import { readMail, tiesOf } from "./read.ts";
import { isReporterKnown } from "./reporter.ts";
import type { ReplyAddresses } from "./reply-address.ts";
import type { LookUp } from "./trust.ts";

interface Options {
  links: FileLinkSettings;
  files: FileStore;
  mailer: Mailer;
  lookUp: LookUp;
  replyAddresses: ReplyAddresses;
  vault: Vault;
  ways: Ways;
}

/** Mail: read from what SMTP brought, sent through the mailer that the settings name. */
export function emailKind({ files, mailer, lookUp, replyAddresses, vault, links, ways }: Options): ChannelKind {
  const ailment = new LastAilment(mailer);
  return {
    async read(received, ourAddresses) {
      const incoming = await readMail(received, ourAddresses, lookUp);
      return {
        ...incoming,
        threadId: replyAddresses.threadIn(received.envelopeTo),
        isReporterKnown: await isReporterKnown(received, incoming, ways),
      };
    },
    ties: (received) => [...tiesOf(received), replyAddresses.threadIn(received.envelopeTo)].filter((tie) => tie !== null),
    async compose(tx, outgoing, at) {
      const most = outgoing.attachments.length === 0 ? 0 : bytesInMail(links, await mailer.largestMail());
      const mail = await withFileLinks(tx, outgoing, most, links);
      return signed(tx, vault, outgoing.channelId, await composeMail(mail, at, files, replyAddresses));
    },
    async hand(tx, outgoing, content, to) {
      // Nobody is told when an automatic mail bounces: it has no sender (RFC 3834 §3.3).
      const envelope = outgoing.automatic ? { from: "" } : { from: outgoing.from.address, envelopeId: outgoing.headerMessageId };
      const result = await mailer.hand(tx, { ...envelope, to: [...to], content });
      return mailer.kind === "none" && result.outcome === "not-now" ? { outcome: "no-way", error: result.error } : result;
    },
    async ailment() {
      const sentence = await ailment.ask();
      return sentence === null ? null : { kind: mailer.kind === "none" ? "no-outgoing" : "outgoing", sentence };
    },
  };
}
