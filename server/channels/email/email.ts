import type { FileStore, Mailer, Tx, Vault } from "#kernel";
import { bytesInMail, withFileLinks, type FileLinkSettings } from "../file-links.ts";
import type { ChannelKind } from "../kind.ts";
import type { OwnServers } from "../outgoing/own-servers.ts";
import { ailmentOf, keptServer } from "../outgoing/server.ts";
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
  ownServers: OwnServers;
}

/** Mail: read from what SMTP brought, sent by the channel's own outgoing server, or through the mailer that the settings name. */
export function emailKind(options: Options): ChannelKind {
  const { files, mailer, lookUp, replyAddresses, vault, links, ways, ownServers } = options;
  const ailment = new LastAilment(mailer);
  const inMail = async (tx: Tx, channelId: string) => {
    const own = await ownServers.largestMail(tx, channelId);
    return bytesInMail(links, own === undefined ? await mailer.largestMail() : own);
  };
  return {
    async read(received, ourAddresses) {
      const incoming = await readMail(received, ourAddresses, lookUp);
      return {
        ...incoming,
        threadId: replyAddresses.threadIn([...received.envelopeTo, ...(incoming.returnedTo ?? [])]),
        isReporterKnown: await isReporterKnown(received, incoming, ways),
      };
    },
    ties: (received) => [...tiesOf(received), replyAddresses.threadIn(received.envelopeTo)].filter((tie) => tie !== null),
    async compose(tx, outgoing, at) {
      const most = outgoing.attachments.length === 0 ? 0 : await inMail(tx, outgoing.channelId);
      const mail = await withFileLinks(tx, outgoing, most, links);
      return signed(tx, vault, outgoing.channelId, await composeMail(mail, at, files, replyAddresses));
    },
    async hand(tx, outgoing, content, to) {
      // Nobody is told when an automatic mail bounces: it has no sender (RFC 3834 §3.3).
      const envelope = outgoing.automatic ? { from: "" } : { from: outgoing.from.address, envelopeId: outgoing.headerMessageId };
      const parcel = { ...envelope, to: [...to], content };
      const byOwn = await ownServers.hand(tx, outgoing.channelId, parcel);
      if (byOwn !== null) return byOwn;
      const result = await mailer.hand(tx, parcel);
      return mailer.kind === "none" && result.outcome === "not-now" ? { outcome: "no-way", error: result.error } : result;
    },
    bytesInMail: inMail,
    async ailment(tx, channelId) {
      const own = await keptServer(tx, channelId);
      if (own !== null) return ailmentOf(own);
      const sentence = await ailment.ask();
      if (sentence === null) return null;
      return { trouble: mailer.kind === "none" ? { kind: "no-outgoing" } : { kind: "outgoing", said: sentence }, sentence };
    },
  };
}
