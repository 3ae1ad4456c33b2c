import {
  ArrowLeft,
  CircleCheckBig,
  Copy,
  EllipsisVertical,
  Inbox,
  LibraryBig,
  MailCheck,
  Merge,
  MoonStar,
  PanelRight,
  RotateCcw,
  ShieldX,
  Sun,
} from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Conversation } from "#contract";
import { useGo } from "../app/link.tsx";
import { listPath } from "../app/paths.ts";
import { useShortcuts } from "../app/shortcuts.ts";
import { useMediaQuery } from "../app/use-media-query.ts";
import { Badge, Button, IconButton, Menu, MenuItem, say } from "../kit/index.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { AssignMenu } from "./assign-menu.tsx";
import { DueLabel } from "./due-label.tsx";
import { JoinDialog } from "./join-dialog.tsx";
import { OthersHere } from "./presence.tsx";
import { SnoozeMenu } from "./snooze-menu.tsx";
import { TagEditor } from "./tag-editor.tsx";
import { useListFilter } from "./use-list-filter.ts";

/** What it is about, how it stands, whose it is, and all that can be done with it. */
export function ConversationHeader(props: { conversation: Conversation; contactShown: boolean; onContact: () => void }) {
  const { conversation } = props;
  const actions = useActions();
  const may = useMay();
  const go = useGo();
  const filter = useListFilter();
  const narrow = useMediaQuery("(max-width: 47.99rem)");
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<"assign" | "snooze" | "tag" | "join" | null>(null);
  const control = (which: typeof open) => ({
    isOpen: open === which,
    // One that closes late doesn't take another with it that was opened meanwhile.
    onOpenChange: (shown: boolean) => setOpen((now) => (shown ? which : now === which ? null : now)),
  });
  const isClosed = conversation.state === "closed";
  const isRemoved = conversation.state === "removed";
  const isSpam = conversation.removal?.reason === "spam";
  const mayClose = may("conversation.close") && !isRemoved;
  const isShelved = conversation.state === "shelved";
  const maySnooze = may("conversation.snooze") && !isClosed && !isShelved && !isRemoved;
  const mayShelve = may("conversation.shelve") && !isClosed && !isRemoved;
  const mayMark = may("conversation.mark_spam") && (isSpam || !isRemoved);
  const mayAssign = may("conversation.assign") && !isRemoved;
  const mayJoin = may("conversation.join") && !isRemoved;
  const mayTag = may("conversation.tag") && !isRemoved;
  const toggleClosed = () => void (isClosed ? actions.reopen(conversation) : actions.close(conversation));
  const toggleShelved = () => void (isShelved ? actions.unshelve(conversation) : actions.shelve(conversation));
  const toggleSpam = () => void (isSpam ? actions.unmarkSpam(conversation) : actions.markSpam(conversation));
  const toggleAsleep = () => (conversation.state === "snoozed" ? void actions.wake(conversation) : setOpen("snooze"));

  // On a phone the list goes away, so the focus follows; beside the list it stays where the reader walks.
  useEffect(() => {
    if (narrow) heading.current?.focus();
  }, [narrow]);
  useShortcuts({
    a: mayAssign ? () => setOpen("assign") : undefined,
    e: mayClose ? toggleClosed : undefined,
    s: maySnooze ? toggleAsleep : undefined,
    h: mayShelve ? toggleShelved : undefined,
    "!": mayMark ? toggleSpam : undefined,
    m: mayJoin ? () => setOpen("join") : undefined,
    t: mayTag ? () => setOpen("tag") : undefined,
    i: props.onContact,
    Escape: () => go(listPath(filter)),
  });

  return (
    <header className="flex flex-col gap-1.5 border-b border-line px-3 py-2.5 md:px-5">
      <div className="flex items-center gap-1">
        <IconButton icon={ArrowLeft} label={m.back()} className="-ml-1 md:hidden" onPress={() => go(listPath(filter))} />
        <h1
          ref={heading}
          tabIndex={-1}
          title={conversation.subject}
          className="min-w-0 grow truncate text-lg font-semibold outline-none"
        >
          {conversation.subject || m.no_subject()}
        </h1>
        {maySnooze &&
          (conversation.state === "snoozed" ? (
            <IconButton icon={Sun} label={m.wake()} keys="s" onPress={toggleAsleep} className="max-sm:hidden" />
          ) : (
            <SnoozeMenu conversation={conversation} {...control("snooze")} />
          ))}
        {mayClose && (
          <Button look="plain" icon={isClosed ? RotateCcw : CircleCheckBig} onPress={toggleClosed} className="max-sm:hidden">
            {isClosed ? m.reopen() : m.close()}
          </Button>
        )}
        <IconButton
          icon={PanelRight}
          label={props.contactShown ? m.hide_contact() : m.show_contact()}
          keys="i"
          pressed={props.contactShown}
          onPress={props.onContact}
        />
        <Menu
          label={m.more_actions()}
          trigger={
            <AriaButton
              aria-label={m.more_actions()}
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-soft data-hovered:bg-hover"
            >
              <EllipsisVertical aria-hidden size={18} />
            </AriaButton>
          }
        >
          {mayClose ? (
            <MenuItem icon={isClosed ? RotateCcw : CircleCheckBig} keys="e" onAction={toggleClosed}>
              {isClosed ? m.reopen() : m.close()}
            </MenuItem>
          ) : null}
          {maySnooze ? (
            <MenuItem icon={conversation.state === "snoozed" ? Sun : MoonStar} keys="s" onAction={toggleAsleep}>
              {conversation.state === "snoozed" ? m.wake() : m.snooze()}
            </MenuItem>
          ) : null}
          {mayShelve ? (
            <MenuItem icon={isShelved ? Inbox : LibraryBig} keys="h" onAction={toggleShelved}>
              {isShelved ? m.unshelve() : m.shelve()}
            </MenuItem>
          ) : null}
          {mayMark ? (
            <MenuItem icon={isSpam ? MailCheck : ShieldX} keys="!" onAction={toggleSpam}>
              {isSpam ? m.unmark_spam() : m.mark_spam()}
            </MenuItem>
          ) : null}
          {mayJoin ? (
            <MenuItem icon={Merge} keys="m" onAction={() => setOpen("join")}>
              {m.join_with()}
            </MenuItem>
          ) : null}
          <MenuItem
            icon={Copy}
            onAction={() => void navigator.clipboard.writeText(conversation.reference).then(() => say(m.copied()))}
          >
            {m.copy_reference()}
          </MenuItem>
        </Menu>
      </div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
        <span className="text-faint tabular">{conversation.reference}</span>
        {saysItsState(conversation) && <Badge>{stateName(conversation.state)}</Badge>}
        <DueLabel conversation={conversation} />
        <AssignMenu conversation={conversation} isDisabled={!mayAssign} {...control("assign")} />
        <TagEditor conversation={conversation} isDisabled={!mayTag} {...control("tag")} />
        <span className="grow" />
        <OthersHere conversationId={conversation.id} />
      </div>
      {open === "join" && <JoinDialog conversation={conversation} onClose={() => setOpen(null)} />}
    </header>
  );
}

/** Where what is said of its time does not say it already. */
function saysItsState({ state, scheduledFor }: Conversation): boolean {
  return state !== "closed" && state !== "snoozed" && !(state === "waiting" && scheduledFor !== null);
}

export function stateName(state: Conversation["state"]): string {
  return {
    open: m.state_open,
    waiting: m.state_waiting,
    snoozed: m.state_snoozed,
    shelved: m.state_shelved,
    closed: m.state_closed,
    removed: m.state_removed,
  }[state]();
}
