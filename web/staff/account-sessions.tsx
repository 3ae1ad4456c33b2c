import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { CircleHelp, Laptop, type LucideIcon, MapPin, Smartphone, Tablet } from "lucide-react";
import { useState } from "react";
import { fullTime, sameDay, sentenceTime, shortDate } from "../app/time.ts";
import { Badge, Button, ErrorState, LoadingRows, say, send } from "../kit/index.ts";
import { changeAtOnce } from "../settings/attempt.ts";
import { ConfirmDialog } from "../settings/confirm-dialog.tsx";
import { Panel, Rows, Section } from "../settings/section.tsx";
import { m } from "../texts/index.ts";
import { type Device, deviceOf } from "./account-device.ts";
import { auth } from "./session.ts";

interface Session {
  id: string;
  token: string;
  updatedAt: string;
  createdAt: string;
  ipAddress: string | null;
  userAgent: string | null;
}

interface SessionList {
  items: (Session & { isThis: boolean })[];
}

/** Where I am signed in: this computer first, then the latest used. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async ({ signal }): Promise<SessionList> => {
    const [all, own] = await Promise.all([
      send("/api/auth/list-sessions", { method: "GET", signal }),
      send("/api/auth/get-session", { method: "GET", signal }),
    ]);
    const mine = (own as { session?: { id: string } } | null)?.session?.id;
    const items = (all as Session[]).map((session) => ({ ...session, isThis: session.id === mine }));
    return {
      items: items.sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.updatedAt.localeCompare(a.updatedAt)),
    };
  },
});

export function SessionSettings() {
  const sessions = useQuery(sessionsQuery);
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const others = sessions.data?.items.filter((session) => !session.isThis) ?? [];
  const endOthers = async () => {
    await auth("/revoke-other-sessions", {});
    client.setQueryData(sessionsQuery.queryKey, (kept) => kept && { items: kept.items.filter((session) => session.isThis) });
    say(m.sessions_ended());
  };
  return (
    <Section
      heading={m.settings_sessions()}
      intro={m.sessions_intro()}
      action={
        others.length > 0 && (
          <Button className="h-9" onPress={() => setAsking(true)}>
            {m.sessions_end_others()}
          </Button>
        )
      }
    >
      <Panel padded={false}>
        {sessions.isPending ? (
          <LoadingRows rows={3} />
        ) : sessions.isError ? (
          <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />
        ) : (
          <Rows label={m.settings_sessions()}>
            {sessions.data.items.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Rows>
        )}
      </Panel>
      {asking && (
        <ConfirmDialog
          title={m.sessions_end_others()}
          action={m.sessions_end_others()}
          onConfirm={endOthers}
          onClose={() => setAsking(false)}
        >
          {m.sessions_end_others_text({ count: others.length })}
        </ConfirmDialog>
      )}
    </Section>
  );
}

const icons: Record<Device["kind"], LucideIcon> = {
  phone: Smartphone,
  tablet: Tablet,
  computer: Laptop,
  unknown: CircleHelp,
};

function SessionRow({ session }: { session: SessionList["items"][number] }) {
  const client = useQueryClient();
  const device = deviceOf(session.userAgent ?? "");
  const Icon = icons[device.kind];
  const name = inWords(device);
  const end = () =>
    changeAtOnce(
      client,
      sessionsQuery.queryKey,
      (kept) => ({ items: kept.items.filter((other) => other.id !== session.id) }),
      () => auth("/revoke-session", { token: session.token }),
      m.session_ended_there({ device: name }),
    );
  return (
    <li className="flex items-center gap-3.5 px-4 py-3.5 md:px-5">
      <Icon aria-hidden size={22} strokeWidth={1.6} className="shrink-0 text-faint" />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {name}
          {session.isThis && (
            <Badge look="accent" icon={MapPin}>
              {m.session_this()}
            </Badge>
          )}
        </p>
        <p className="text-sm text-faint">
          <time dateTime={session.createdAt} title={fullTime(session.createdAt)}>
            {m.session_since({ time: sentenceTime(session.createdAt) })}
          </time>
          {/* The server notes the use of a session once a day, so no more than the day is said. */}
          {!session.isThis &&
            !sameDay(session.createdAt, session.updatedAt) &&
            ` · ${m.session_used({ date: shortDate(new Date(session.updatedAt)) })}`}
          {session.ipAddress && ` · ${session.ipAddress}`}
        </p>
      </div>
      {!session.isThis && (
        <Button aria-label={`${m.session_end()}: ${name}`} onPress={() => void end()}>
          {m.session_end()}
        </Button>
      )}
    </li>
  );
}

function inWords({ browser, system }: Device): string {
  if (browser && system) return m.session_device({ browser, system });
  return browser ?? system ?? m.session_unknown();
}
