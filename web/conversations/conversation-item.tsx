import { CornerUpLeft, MailWarning, StickyNote } from "lucide-react";
import { memo } from "react";
import type { ConversationSummary } from "#contract";
import { Link } from "../app/link.tsx";
import { fullTime, shortTime } from "../app/time.ts";
import { Avatar, Badge, classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { machineIcons, machineNames } from "./machine-names.ts";
import { DueLabel } from "./due-label.tsx";

/** One conversation in a list: who, what about, how it begins, how urgent, whose. */
export const ConversationItem = memo(function ConversationItem(props: {
  item: ConversationSummary;
  href: string;
  isOpen: boolean;
}) {
  const { item, isOpen } = props;
  return (
    <li className="[contain-intrinsic-size:auto_7.5rem] [content-visibility:auto]">
      <Link
        href={props.href}
        {...(isOpen ? { "aria-current": "page" as const } : {})}
        className={classes(
          "relative block border-b border-line px-4 py-3 focus-inset",
          isOpen ? "bg-selected before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-accent" : "hover:bg-hover",
        )}
      >
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 grow truncate font-semibold">{contactName(item)}</span>
          <time
            dateTime={item.lastMessageAt}
            title={fullTime(item.lastMessageAt)}
            className="shrink-0 text-xs text-faint tabular"
          >
            {shortTime(item.lastMessageAt)}
          </time>
        </span>
        <span className="block truncate text-sm font-medium">{item.subject || m.no_subject()}</span>
        <span className="flex items-center gap-1 text-sm text-faint">
          <DirectionIcon direction={item.lastDirection} />
          <span className="truncate">{item.preview}</span>
        </span>
        {/* What finds no room beside the others stands on a line of its own: cut short it would say nothing. */}
        <span className="mt-1.5 flex min-h-6 flex-wrap items-center gap-x-1.5 gap-y-1">
          <DueLabel conversation={item} className="shrink-0" />
          {item.shelving && (
            <Badge icon={machineIcons[item.shelving.kind]} className="shrink-0">
              {machineNames[item.shelving.kind]()}
            </Badge>
          )}
          {item.deliveryFailed && (
            <Badge look="danger" icon={MailWarning} className="shrink-0">
              {m.delivery_failed()}
            </Badge>
          )}
          {/* Tags that find no room on the line wrap out of sight; all of them stand in the conversation. */}
          <span className="@container flex h-6 min-w-0 grow basis-0 flex-wrap items-center gap-x-1.5 gap-y-2 overflow-hidden">
            {item.tags.map((tag) => (
              <Badge key={tag.id} className="@max-[4.5rem]:hidden">
                {tag.name}
              </Badge>
            ))}
          </span>
          {item.owner && (
            <>
              <span className="sr-only">{m.owner_is({ name: item.owner.name })}</span>
              <Avatar name={item.owner.name} team={item.owner.kind === "team"} size="small" />
            </>
          )}
        </span>
      </Link>
    </li>
  );
});

export function contactName({ contact }: Pick<ConversationSummary, "contact">): string {
  return contact.name ?? contact.address ?? m.no_name();
}

function DirectionIcon({ direction }: { direction: ConversationSummary["lastDirection"] }) {
  if (direction === "in") return null;
  const Icon = direction === "out" ? CornerUpLeft : StickyNote;
  return (
    <>
      <span className="sr-only">{direction === "out" ? m.our_reply() : m.internal_note()}</span>
      <Icon aria-hidden size={14} className="shrink-0" />
    </>
  );
}
