import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { AlarmClock, type LucideIcon, Mailbox, PenLine, Settings, UsersRound, MailQuestionMark } from "lucide-react";
import type { ReactNode } from "react";
import { countsQuery } from "../conversations/queries.ts";
import { OutgoingNotice } from "../demo/outgoing-notice.tsx";
import { Badge, Button, classes, Dialog } from "../kit/index.ts";
import { teamsQuery, useMe } from "../staff/session.ts";
import { UserMenu } from "../staff/user-menu.tsx";
import { m } from "../texts/index.ts";
import { useWatchedChannels } from "./away-banner.tsx";
import { Link } from "./link.tsx";
import { queueIcons, queueNames } from "./queue-names.ts";
import { queues } from "./paths.ts";
import { useOpenWindow } from "./windows.ts";

/** Where one can go: the queues with what stands in them, the teams, and what is seldom needed. */
export function NavColumn({ className }: { className?: string }) {
  const me = useMe();
  const openWindow = useOpenWindow();
  return (
    <header className={classes("w-60 shrink-0 flex-col bg-ground", className)}>
      <div className="flex items-center gap-2.5 px-4 pt-4 pb-3">
        <img src="/icon.svg" alt="" className="size-7" />
        <span className="min-w-0 truncate font-semibold tracking-tight">{me.organisation.name}</span>
      </div>
      <div className="px-3 pb-3">
        <Button look="primary" icon={PenLine} className="h-9 w-full" onPress={() => openWindow("new")}>
          {m.new_conversation()}
        </Button>
      </div>
      <QueueList />
      <div className="mt-auto flex flex-col gap-0.5 p-2">
        <UnreadableLink />
        {me.demo && <NavLink href="/demo" icon={Mailbox} name={m.customer_mailbox()} />}
        <NavLink href="/settings" icon={Settings} name={m.settings()} />
        <OutgoingNotice className="mx-1 my-2" />
        <UserMenu />
      </div>
    </header>
  );
}

/** The same on a phone, over the page. */
export function NavDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title={m.navigation()} titleHidden isOpen={isOpen} onClose={onClose} place="left" padded={false}>
      {/* A press on anything that leads elsewhere also closes the drawer. */}
      <div
        className="flex h-full"
        onClickCapture={(event) => event.target instanceof Element && event.target.closest("a") && onClose()}
      >
        <NavColumn className="flex w-full" />
      </div>
    </Dialog>
  );
}

/** Only while there is any: seldom, and then somebody must look. */
function UnreadableLink() {
  const count = useWatchedChannels().reduce((sum, { health }) => sum + health.unread, 0);
  if (count === 0) return null;
  return <NavLink href="/settings/unreadable" icon={MailQuestionMark} name={m.unreadable_short()} count={count} />;
}

function QueueList() {
  const { data: counts } = useQuery(countsQuery);
  const { data: teams } = useQuery(teamsQuery);
  const countOf = (teamId: string) => counts?.teams.find((team) => team.teamId === teamId)?.count;
  return (
    <nav aria-label={m.navigation()} className="min-h-0 overflow-y-auto px-2">
      <ul className="flex flex-col gap-0.5">
        {queues.map((queue) => (
          <li key={queue}>
            <NavLink href={`/queue/${queue}`} icon={queueIcons[queue]} name={queueNames[queue]()} count={counts?.counts[queue]} />
          </li>
        ))}
      </ul>
      {counts !== undefined && counts.overdue > 0 && (
        <p className="px-2 pt-3">
          <Badge look="danger" icon={AlarmClock}>
            {m.overdue_count({ count: counts.overdue })}
          </Badge>
        </p>
      )}
      {teams && teams.items.length > 0 && (
        <>
          <h2 className="px-2.5 pt-5 pb-1 text-xs font-semibold text-faint">{m.teams()}</h2>
          <ul className="flex flex-col gap-0.5 pb-2">
            {teams.items.map((team) => (
              <li key={team.id}>
                <NavLink href={`/team/${team.id}`} icon={UsersRound} name={team.name} count={countOf(team.id)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function NavLink(props: { href: string; icon: LucideIcon; name: ReactNode; count?: number | undefined }) {
  const { pathname } = useLocation();
  const here = pathname === props.href || pathname.startsWith(`${props.href}/`);
  const { icon: Icon } = props;
  return (
    <Link
      href={props.href}
      {...(here ? { "aria-current": "page" as const } : {})}
      className={classes(
        "flex h-8.5 items-center gap-2.5 rounded-lg px-2.5 text-sm focus-inset",
        here ? "bg-selected font-semibold text-ink" : "text-soft hover:bg-sunken",
      )}
    >
      <Icon aria-hidden size={17} strokeWidth={here ? 2.1 : 1.8} className={here ? "text-accent" : "text-faint"} />
      <span className="grow truncate">{props.name}</span>
      {props.count !== undefined && props.count > 0 && (
        <span className="text-xs text-soft tabular">{props.count > 999 ? "999+" : props.count}</span>
      )}
    </Link>
  );
}
