import { useQuery, useQueryClient } from "@tanstack/react-query";
import { RefreshCw, Send } from "lucide-react";
import { useState } from "react";
import type { Channel, OutgoingServer } from "#contract";
import { sentenceTime } from "../app/time.ts";
import { channelsQuery } from "../conversations/queries.ts";
import { api, Button, ErrorState, LoadingRows, say } from "../kit/index.ts";
import { useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { Fact } from "./account-line.tsx";
import { useAttempt } from "./attempt.ts";
import { sendingTroubles } from "./channel-words.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Fault } from "./form.tsx";
import { outgoingBodyOf, outgoingDraftOf } from "./outgoing-draft.ts";
import { OutgoingForm } from "./outgoing-form.tsx";
import { accountQuery, outgoingQuery } from "./queries.ts";
import { Panel } from "./section.tsx";
import { StateDot } from "./state-dot.tsx";

/** How a channel's answers go out: by the common server, or by one of its own. */
export function OutgoingPanel({ channel }: { channel: Channel }) {
  const client = useQueryClient();
  const { queryKey } = outgoingQuery(channel.id);
  const outgoing = useQuery(outgoingQuery(channel.id));
  const account = useQuery(accountQuery(channel.id));
  const [changing, setChanging] = useState(false);
  const keep = (server: OutgoingServer | null) => {
    client.setQueryData(queryKey, { server });
    void client.invalidateQueries({ queryKey: channelsQuery.queryKey });
    setChanging(false);
  };
  const content = () => {
    const error = outgoing.error ?? account.error;
    if (error && (!outgoing.data || !account.data))
      return <ErrorState error={error} onRetry={() => void Promise.all([outgoing.refetch(), account.refetch()])} />;
    if (!outgoing.data || !account.data) return <LoadingRows rows={2} />;
    const { server } = outgoing.data;
    if (changing)
      return (
        <OutgoingForm
          channel={channel}
          account={account.data.account}
          server={server}
          onSaved={(saved) => {
            keep(saved);
            say(m.send_saved({ host: saved.host }));
          }}
          onCancel={() => setChanging(false)}
        />
      );
    if (server === null) return <Common onChange={() => setChanging(true)} />;
    return <Own channel={channel} server={server} onChange={() => setChanging(true)} onGone={() => keep(null)} />;
  };
  return <Panel heading={m.send_heading()}>{content()}</Panel>;
}

function Common({ onChange }: { onChange: () => void }) {
  const { outgoing } = useMe();
  return (
    <>
      <p className="text-pretty">{outgoing === "none" ? m.outgoing_none() : m.send_by_common()}</p>
      <Button icon={Send} look={outgoing === "none" ? "primary" : "plain"} className="self-start" onPress={onChange}>
        {m.send_use_own()}
      </Button>
    </>
  );
}

/** How it is, what is the matter, and what can be done. */
function Own(props: { channel: Channel; server: OutgoingServer; onChange: () => void; onGone: () => void }) {
  const { channel, server } = props;
  const { trouble, said, since } = server;
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { error, busy, attempt } = useAttempt();
  const params = { id: channel.id };
  const tryNow = () =>
    attempt(async () => {
      const body = outgoingBodyOf(outgoingDraftOf(server, channel));
      const found = await api("POST /channels/{id}/outgoing/trials", { params, body });
      say(found.works ? m.send_works() : sendingTroubles[found.trouble ?? "other"]());
      await Promise.all([outgoingQuery(channel.id), channelsQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })));
    });
  return (
    <>
      <Fault error={error} />
      <output className="flex flex-col gap-2">
        <p className="flex items-center gap-2.5 font-medium">
          <StateDot state={trouble === null ? "working" : "attention"} />
          {trouble === null || since === null ? m.send_fine() : m.send_trouble({ time: sentenceTime(since) })}
        </p>
        {trouble && (
          <div className="rounded-lg bg-danger-soft px-3 py-2 text-pretty text-danger">
            <p>{sendingTroubles[trouble]()}</p>
            {said && <p className="mt-1 text-sm break-words">{m.said_by_server({ said })}</p>}
          </div>
        )}
      </output>
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2">
        <Fact name={m.account_host()}>
          {server.host} · {server.port}
        </Fact>
        <Fact name={m.send_as()}>{server.username ?? m.send_as_nobody()}</Fact>
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button icon={RefreshCw} isPending={busy} onPress={() => void tryNow()}>
          {m.send_try_now()}
        </Button>
        <Button onPress={props.onChange}>{m.send_change()}</Button>
        <Button look="quiet" className="sm:ml-auto" onPress={() => setAsking(true)}>
          {m.send_end()}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={m.send_end_heading()}
          action={m.send_end()}
          onConfirm={async () => {
            await api("DELETE /channels/{id}/outgoing", { params });
            say(m.send_ended());
            props.onGone();
          }}
          onClose={() => setAsking(false)}
        >
          <p>{m.send_end_text({ host: server.host })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
