import { ByIdParams, channelEndpoints } from "#contract";
import { enter, notFound, serve, type Gate } from "#kernel";
import { changeChannel, channelsOf, createChannel } from "./channels.ts";
import { withHealth } from "./health.ts";
import type { ChannelKinds } from "./kind.ts";
import { sendSource } from "./receiving/source.ts";
import { rereadMail, unreadableMails, unreadableSource } from "./receiving/unreadable-mails.ts";

export function channelRoutes(gate: Gate, kinds: ChannelKinds): void {
  const one = async (tx: Parameters<typeof withHealth>[0], entry: Parameters<typeof withHealth>[1][number]) => {
    const [channel] = await withHealth(tx, [entry], kinds);
    if (channel === undefined) throw notFound();
    return channel;
  };
  serve(gate, channelEndpoints.listChannels, "channel.read", async ({ tx }) => ({
    items: await withHealth(tx, await channelsOf(tx), kinds),
  }));
  serve(gate, channelEndpoints.createChannel, "channel.change", async ({ tx, body }) => one(tx, await createChannel(tx, body)));
  serve(gate, channelEndpoints.changeChannel, "channel.change", async ({ tx, params, body }) =>
    one(tx, await changeChannel(tx, params.id, body)),
  );
  serve(gate, channelEndpoints.listUnreadableMails, "unreadable-mail.read", ({ tx, query }) => unreadableMails(tx, query.cursor));
  serve(gate, channelEndpoints.rereadMail, "unreadable-mail.retry", ({ tx, params }) => rereadMail(tx, params.id));
  gate.app.get(
    "/api/v1/unreadable-mails/:id/source",
    { schema: { tags: ["Channels"], summary: "The mail as it came, for looking at" } },
    async (request, reply) => {
      const caller = await enter(gate, request, "unreadable-mail.read");
      const asked = ByIdParams.safeParse(request.params);
      if (!asked.success) throw notFound();
      const { id } = asked.data;
      const source = await gate.database.reading(caller.organisationId, caller.actor, (tx) => unreadableSource(tx, id));
      return sendSource(reply, id, source);
    },
  );
}
