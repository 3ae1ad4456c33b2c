import {
  CalendarClock,
  CircleCheckBig,
  CornerUpLeft,
  EyeOff,
  Inbox,
  LibraryBig,
  MailCheck,
  Merge,
  type LucideIcon,
  MoonStar,
  Reply,
  RotateCcw,
  ShieldX,
  StickyNote,
  Sun,
  Tag,
  UserRoundCheck,
  Users,
  UsersRound,
} from "lucide-react";
import type { Conversation, Me } from "#contract";
import type { Actions } from "../conversations/actions.ts";
import { m } from "../texts/index.ts";
import { bccCommand, canPress, press, recipientsCommand, sendLaterCommand } from "./shortcuts.ts";

/** Something that can be done, by name. */
export interface Command {
  id: string;
  name: string;
  icon: LucideIcon;
  keys?: string;
  run: () => void;
}

/** What can be done with the open conversation; what opens something there is done as its key would. */
export function conversationCommands(conversation: Conversation, actions: Actions, me: Me): Command[] {
  const may = (action: string) => me.may.includes(`conversation.${action}`);
  const { state } = conversation;
  const isClosed = state === "closed";
  const byKey = (id: string, name: string, icon: LucideIcon): Command => ({ id, name, icon, keys: id, run: () => press(id) });
  const whileWriting = (id: string, name: string, icon: LucideIcon, keys?: string): Command[] =>
    canPress(id) ? [{ id, name, icon, ...(keys && { keys }), run: () => press(id) }] : [];
  const self = { kind: "agent" as const, id: me.agent.id, name: me.agent.name };
  // What is put away can only be brought back, and only if it was taken for spam.
  if (state === "removed") return conversation.removal?.spam && may("mark_spam") ? [byKey("!", m.unmark_spam(), MailCheck)] : [];
  return [
    ...(may("reply") ? [byKey("r", m.reply(), CornerUpLeft)] : []),
    ...(may("reply") && conversation.replyTo.cc.length > 0 ? [byKey("o", m.reply_only_sender(), Reply)] : []),
    ...whileWriting(sendLaterCommand, m.send_later(), CalendarClock, "mod+shift+enter"),
    ...whileWriting(recipientsCommand, m.change_recipients(), Users),
    ...whileWriting(bccCommand, m.add_bcc(), EyeOff),
    ...(may("note") ? [byKey("n", m.note(), StickyNote)] : []),
    ...(may("assign")
      ? [
          byKey("a", m.assign(), UsersRound),
          { id: "take", name: m.assign_to_me(), icon: UserRoundCheck, run: () => void actions.assign(conversation, self) },
        ]
      : []),
    ...(may("close") ? [byKey("e", isClosed ? m.reopen() : m.close(), isClosed ? RotateCcw : CircleCheckBig)] : []),
    ...(may("snooze") && !isClosed && state !== "shelved"
      ? [state === "snoozed" ? byKey("s", m.wake(), Sun) : byKey("s", m.snooze(), MoonStar)]
      : []),
    ...(may("shelve") && !isClosed
      ? [state === "shelved" ? byKey("h", m.unshelve(), Inbox) : byKey("h", m.shelve(), LibraryBig)]
      : []),
    ...(may("mark_spam") ? [byKey("!", m.mark_spam(), ShieldX)] : []),
    ...(may("join") ? [byKey("m", m.join_with(), Merge)] : []),
    ...(may("tag") ? [byKey("t", m.tag_add(), Tag)] : []),
  ];
}
