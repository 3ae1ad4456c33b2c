import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { ArrowLeft, CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Channel } from "#contract";
import { Link } from "../app/link.tsx";
import { Button } from "../kit/index.ts";
import { teamsQuery, useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { ChannelDialog } from "./channel-dialog.tsx";
import { ChannelFacts, ChannelTroubles } from "./channel-state.tsx";
import { DnsPanel } from "./dns-panel.tsx";
import { IncomingPanel } from "./incoming-panel.tsx";
import { OutgoingPanel } from "./outgoing-panel.tsx";
import { Panel } from "./section.tsx";

/** One mailbox: how it is, how mail comes in and goes out, and what its domain says. */
export function MailboxPage({ channel }: { channel: Channel }) {
  const may = useMay();
  const teams = useQuery(teamsQuery);
  const [editing, setEditing] = useState(false);
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-5 md:px-8 md:py-7">
      <Link href="/settings/channels" className="inline-flex items-center gap-1.5 self-start text-sm font-medium text-accent">
        <ArrowLeft aria-hidden size={16} />
        {m.mailbox_back()}
      </Link>
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 grow basis-60">
          <h1 className="text-xl font-semibold break-words">{channel.name}</h1>
          <p className="wrap-anywhere text-soft">{[channel.address, ...channel.aliases].join(", ")}</p>
        </div>
        {may("channel.change") && (
          <Button aria-label={`${m.edit()}: ${channel.name}`} onPress={() => setEditing(true)}>
            {m.edit()}
          </Button>
        )}
      </header>
      <SignInOutcome />
      <Panel>
        <ChannelTroubles channel={channel} />
        <ChannelFacts channel={channel} team={teams.data?.items.find((team) => team.id === channel.teamId)} />
      </Panel>
      {may("mail-account.change") && (
        <>
          <IncomingPanel channel={channel} />
          <OutgoingPanel channel={channel} />
          <DnsPanel channel={channel} />
        </>
      )}
      {editing && <ChannelDialog channel={channel} teams={teams.data?.items ?? []} onClose={() => setEditing(false)} />}
    </div>
  );
}

/** What became of signing in at a provider, where the browser has come back from there. */
export function SignInOutcome() {
  const { signin, said } = useSearch({ strict: false });
  if (signin === undefined) return null;
  const words = {
    connected: m.sign_in_done,
    refused: m.sign_in_refused,
    over: m.sign_in_over,
    failed: m.sign_in_failed,
  }[signin]();
  const Icon = signin === "connected" ? CircleCheck : TriangleAlert;
  return (
    <div
      role={signin === "connected" ? "status" : "alert"}
      className={
        signin === "connected"
          ? "flex gap-3 rounded-xl bg-accent-soft px-4 py-3 text-pretty text-accent-strong"
          : "flex gap-3 rounded-xl bg-danger-soft px-4 py-3 text-pretty text-danger"
      }
    >
      <Icon aria-hidden size={18} className="mt-0.75 shrink-0" />
      <div className="min-w-0">
        <p>{words}</p>
        {said && signin !== "connected" && <p className="text-sm">{m.provider_said({ said })}</p>}
      </div>
    </div>
  );
}
