import type { Channel, ChannelTrouble } from "#contract";
import type { Tx } from "#kernel";
import type { ChannelEntry } from "./channels.ts";
import { absenceOf } from "./imap/absences.ts";
import { lineInWords, lineTrouble } from "./imap/line-state.ts";
import type { ChannelKinds } from "./kind.ts";

/** Each channel with how it is: when it last received and sent, what waits, and in words what is the matter. */
export async function withHealth(tx: Tx, channels: readonly ChannelEntry[], kinds: ChannelKinds): Promise<Channel[]> {
  return Promise.all(
    channels.map(async (channel) => {
      const received = await tx.db
        .selectFrom("received_mails")
        .select((eb) => eb.fn.max("received_at").as("last"))
        .where("organisation_id", "=", tx.organisationId)
        .where("channel_id", "=", channel.id)
        .executeTakeFirstOrThrow();
      const unreadable = await tx.db
        .selectFrom("received_mails")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("organisation_id", "=", tx.organisationId)
        .where("channel_id", "=", channel.id)
        .where("state", "=", "unreadable")
        .executeTakeFirstOrThrow();
      const sent = await tx.db
        .selectFrom("deliveries")
        .select((eb) => eb.fn.max("sent_at").as("last"))
        .where("organisation_id", "=", tx.organisationId)
        .where("channel_id", "=", channel.id)
        .executeTakeFirstOrThrow();
      const underWay = await tx.db
        .selectFrom("deliveries")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("organisation_id", "=", tx.organisationId)
        .where("channel_id", "=", channel.id)
        .where("state", "in", ["waiting", "sending", "retrying"])
        .executeTakeFirstOrThrow();
      const absence = await absenceOf(tx, channel.id);
      const line = await lineTrouble(tx, channel.id);
      const ailment = await kinds[channel.kind].ailment(tx, channel.id);
      const unread: ChannelTrouble | null = unreadable.count === 0 ? null : { kind: "unread", count: unreadable.count };
      const sentences = [ailment?.sentence, line && lineInWords(line), unreadInWords(unreadable.count)];
      const sentence = sentences.filter((part) => typeof part === "string").join(" ");
      return {
        ...channel,
        health: {
          state: sentence === "" ? ("working" as const) : ("attention" as const),
          lastReceivedAt: received.last?.toISOString() ?? null,
          lastSentAt: sent.last?.toISOString() ?? null,
          waiting: underWay.count,
          unread: unreadable.count,
          troubles: [ailment?.trouble ?? null, line, unread].filter((trouble) => trouble !== null),
          absence,
          sentence,
        },
      };
    }),
  );
}

function unreadInWords(count: number): string | null {
  if (count === 0) return null;
  const mails = count === 1 ? "One received mail could not be read" : `${count} received mails could not be read`;
  return `${mails}: look at the source, and have it read again when the cause is gone.`;
}
