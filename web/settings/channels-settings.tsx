import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { ChevronRight, Mail, Mailbox, Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Channel, Team } from "#contract";
import { Link } from "../app/link.tsx";
import { useNothingLeaves } from "../conversations/nothing-leaves.ts";
import { channelsQuery } from "../conversations/queries.ts";
import { Button, EmptyState, ErrorState, LoadingRows } from "../kit/index.ts";
import { teamsQuery, useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { ChannelDialog } from "./channel-dialog.tsx";
import { ChannelFacts, ChannelState, ChannelTroubles } from "./channel-state.tsx";
import { MailboxPage, SignInOutcome } from "./mailbox-page.tsx";
import { Panel, Rows, Section } from "./section.tsx";

/** The ways in and out, and how they are; or the one that the address names. */
export function ChannelsSettings() {
  const may = useMay();
  const nothingLeaves = useNothingLeaves();
  const { channel: opened } = useSearch({ strict: false });
  // Health changes by itself, without any event.
  const channels = useQuery({ ...channelsQuery, staleTime: 0, refetchInterval: 30_000 });
  const teams = useQuery(teamsQuery);
  const [adding, setAdding] = useState(false);
  const failed = channels.error ?? teams.error;
  const one = channels.data?.items.find((channel) => channel.id === opened);
  if (one) return <MailboxPage key={one.id} channel={one} />;
  return (
    <Section
      heading={m.settings_channels()}
      intro={m.channels_intro()}
      action={
        may("channel.change") && (
          <Button look="primary" icon={Plus} className="h-9" onPress={() => setAdding(true)}>
            {m.mailbox_new()}
          </Button>
        )
      }
    >
      <SignInOutcome />
      {nothingLeaves && (
        <p className="flex gap-3 rounded-xl bg-note px-4 py-3 text-pretty text-note-ink">
          <TriangleAlert aria-hidden size={18} className="mt-0.75 shrink-0" />
          {m.outgoing_none()}
        </p>
      )}
      {opened !== undefined && channels.data && <p className="text-soft">{m.mailbox_gone()}</p>}
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
              <ChannelRow key={channel.id} channel={channel} team={teams.data.items.find((team) => team.id === channel.teamId)} />
            ))}
          </Rows>
        )}
      </Panel>
      {adding && <ChannelDialog channel={null} teams={teams.data?.items ?? []} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function ChannelRow({ channel, team }: { channel: Channel; team: Team | undefined }) {
  return (
    <li className="flex flex-col gap-3 px-4 py-4 md:px-5">
      <Link
        href={`/settings/channels?channel=${channel.id}`}
        className="group -mx-2 flex items-start gap-3.5 rounded-lg px-2 py-1 hover:bg-hover"
      >
        <span
          aria-hidden
          className="flex size-8 shrink-0 items-center justify-center rounded-md bg-accent-soft text-accent-strong"
        >
          <Mail size={16} strokeWidth={1.9} />
        </span>
        <span className="min-w-0 grow">
          <span className="block truncate font-medium">{channel.name}</span>
          <span className="block truncate text-sm text-faint">{channel.address}</span>
          <span className="mt-1 block sm:hidden">
            <ChannelState channel={channel} />
          </span>
        </span>
        <span className="mt-0.5 shrink-0 max-sm:hidden">
          <ChannelState channel={channel} />
        </span>
        <ChevronRight aria-hidden size={18} className="mt-0.5 shrink-0 text-faint" />
      </Link>
      <ChannelTroubles channel={channel} />
      <div className="sm:pl-11.5">
        <ChannelFacts channel={channel} team={team} />
      </div>
    </li>
  );
}
