import { useQuery } from "@tanstack/react-query";
import { CalendarX } from "lucide-react";
import { Link } from "../app/link.tsx";
import { conversationPath } from "../app/paths.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { contactName } from "./conversation-item.tsx";
import { draftQuery, heldRepliesQuery } from "./queries.ts";
import type { ListFilter } from "./queue-rules.ts";

/** Says above one's own queue which answers were to be sent by now and are drafts again. */
export function HeldReplies({ filter }: { filter: ListFilter }) {
  const may = useMay();
  const { data } = useQuery({ ...heldRepliesQuery, enabled: may("draft.keep") });
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <div className="flex gap-2.5 border-b border-note-line bg-note px-4 py-2.5 text-sm text-note-ink">
      <CalendarX aria-hidden size={17} className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p className="font-medium text-pretty">{m.held_replies({ count: items.length })}</p>
        <ul className="max-h-28 overflow-y-auto">
          {items.map((item) => (
            <li key={item.id} className="truncate leading-6">
              <Link href={conversationPath(filter, item.id)} className="underline underline-offset-2">
                {contactName(item)}: {item.subject || m.no_subject()}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Says above the composer why an answer that was to be sent lies there as a draft. */
export function HeldLine({ conversationId }: { conversationId: string }) {
  const may = useMay();
  const { data } = useQuery({ ...draftQuery(conversationId), enabled: may("draft.keep") });
  return (
    <output className="block">
      {data?.heldAt && (
        <p className="flex gap-2.5 border-t border-note-line bg-note px-3 py-2 text-sm text-pretty text-note-ink md:px-5">
          <CalendarX aria-hidden size={17} className="mt-0.5 shrink-0" />
          {m.held_line()}
        </p>
      )}
    </output>
  );
}
