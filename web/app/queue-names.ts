import {
  Archive,
  AtSign,
  CircleUserRound,
  Hourglass,
  Inbox,
  Layers,
  LibraryBig,
  type LucideIcon,
  MoonStar,
  ShieldX,
  UsersRound,
} from "lucide-react";
import type { Queue } from "#contract";
import { m } from "../texts/index.ts";

export const queueNames: Record<Queue, () => string> = {
  mine: m.queue_mine,
  teams: m.queue_teams,
  unassigned: m.queue_unassigned,
  mentions: m.queue_mentions,
  waiting: m.queue_waiting,
  snoozed: m.queue_snoozed,
  shelf: m.queue_shelf,
  closed: m.queue_closed,
  spam: m.queue_spam,
  all: m.queue_all,
};

export const queueIcons: Record<Queue, LucideIcon> = {
  mine: CircleUserRound,
  teams: UsersRound,
  unassigned: Inbox,
  mentions: AtSign,
  waiting: Hourglass,
  snoozed: MoonStar,
  shelf: LibraryBig,
  closed: Archive,
  spam: ShieldX,
  all: Layers,
};
