import { useQuery } from "@tanstack/react-query";
import { CircleCheck, Mail, Mailbox, Plus, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Channel, Team } from "#contract";
import { fullTime, sentenceTime } from "../app/time.ts";
import { channelsQuery } from "../conversations/queries.ts";
import { Badge, Button, EmptyState, ErrorState, LoadingRows } from "../kit/index.ts";
import { teamsQuery, useMay, useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { ChannelDialog } from "./channel-dialog.tsx";
import { Panel, Rows, Section } from "./section.tsx";
import { UnreadableMails } from "./unreadable-mails.tsx";

/** The ways in and out, and how they are. */
export function ChannelsSettings() {
  const may = useMay();
  const { outgoing } = useMe();
  // Health changes by itself, without any event.
  const channels = useQuery({ ...channelsQuery, staleTime: 0, refetchInterval: 30_000 });
  const teams = useQuery(teamsQuery);
  const [open, setOpen] = useState<Channel | "new" | null>(null);
  const mayChange = may("channel.change");
  const failed = channels.error ?? teams.error;
  return (
    <Section
      heading={m.settings_channels()}
      intro={m.channels_intro()}
      action={
        mayChange && (
          <Button look="primary" icon={Plus} className="h-9" onPress={() => setOpen("new")}>
            {m.mailbox_new()}
          </Button>
        )
      }
    >
      {outgoing === "none" && (
        <p className="flex gap-3 rounded-xl bg-note px-4 py-3 text-pretty text-note-ink">
          <TriangleAlert aria-hidden size={18} className="mt-0.75 shrink-0" />
          {m.outgoing_none()}
        </p>
      )}
      <Panel padded={false}>
        {failed && !channels.data ? (
          <ErrorState error={failed} onRetry={() => void Promise.all([channels.refetch(), teams.refetch()])} />
        ) : !channels.data || !teams.data ? (
          <LoadingRows rows={3} />
        ) : channels.data.items.length === 0 ? (
          <EmptyState icon={Mailbox} heading={m.mailboxes_none()}>
            {m.mailboxes_none_text()}
          </EmptyState>
        ) : (
          <Rows label={m.settings_channels()}>
            {channels.data.items.map((channel) => (
              <ChannelRow
                key={channel.id}
                channel={channel}
                team={teams.data.items.find((team) => team.id === channel.teamId)}
                {...(mayChange ? { onChange: () => setOpen(channel) } : {})}
              />
            ))}
          </Rows>
        )}
      </Panel>
      {may("unreadable-mail.read") && <UnreadableMails channels={channels.data?.items ?? []} />}
      {open && (
        <ChannelDialog channel={open === "new" ? null : open} teams={teams.data?.items ?? []} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function ChannelRow({ channel, team, onChange }: { channel: Channel; team: Team | undefined; onChange?: () => void }) {
  const { health } = channel;
  return (
    <li className="flex flex-col gap-3 px-4 py-4 md:px-5">
      <div className="flex items-start gap-3.5">
        <span
          aria-hidden
          className="flex size-8 shrink-0 items-center justify-center rounded-md bg-accent-soft text-accent-strong"
        >
          <Mail size={16} strokeWidth={1.9} />
        </span>
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <span className="min-w-0 truncate font-medium">{channel.name}</span>
            <HealthBadge state={health.state} />
          </p>
          <p title={channel.address} className="truncate text-sm text-faint">
            {channel.address}
          </p>
        </div>
        {onChange && (
          <Button aria-label={`${m.edit()}: ${channel.name}`} onPress={onChange}>
            {m.edit()}
          </Button>
        )}
      </div>
      {health.sentence && (
        <p className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-pretty text-danger">{health.sentence}</p>
      )}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-4 sm:pl-11.5">
        <Fact name={m.team()}>{team?.name ?? "–"}</Fact>
        <Fact name={m.last_received()}>
          <Time at={health.lastReceivedAt} />
        </Fact>
        <Fact name={m.last_sent()}>
          <Time at={health.lastSentAt} />
        </Fact>
        <Fact name={m.waiting_out()}>{m.count_mails({ count: health.waiting })}</Fact>
      </dl>
    </li>
  );
}

function HealthBadge({ state }: { state: Channel["health"]["state"] }) {
  return state === "working" ? (
    <Badge look="accent" icon={CircleCheck}>
      {m.health_working()}
    </Badge>
  ) : (
    <Badge look="danger" icon={TriangleAlert}>
      {m.health_attention()}
    </Badge>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-faint">{name}</dt>
      <dd className="truncate">{children}</dd>
    </div>
  );
}

function Time({ at }: { at: string | null }) {
  if (at === null) return m.not_yet();
  return (
    <time dateTime={at} title={fullTime(at)}>
      {sentenceTime(at)}
    </time>
  );
}
