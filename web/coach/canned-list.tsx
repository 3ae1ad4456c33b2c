import { Extension } from "@tiptap/react";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import type { CannedReply } from "#contract";
import { classes, popoverLook } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Prepared replies offered after a `/`, which of them is pointed at, and where on the page they stand. */
export interface CannedOffer {
  replies: CannedReply[];
  index: number;
  place: DOMRect | null;
  choose: (reply: CannedReply) => void;
}

/** The editor asks for prepared replies after `/` and hands the keys over while they are shown. */
export function cannedSuggestion(list: {
  find: (query: string) => CannedReply[];
  current: () => CannedOffer | null;
  show: (offer: CannedOffer | null) => void;
}) {
  const show = (props: SuggestionProps<CannedReply, CannedReply>) => {
    const choose = (reply: CannedReply) => props.command(reply);
    list.show(props.items.length === 0 ? null : { replies: props.items, index: 0, place: props.clientRect?.() ?? null, choose });
  };
  return Extension.create({
    name: "cannedReplies",
    addProseMirrorPlugins() {
      return [
        Suggestion<CannedReply, CannedReply>({
          editor: this.editor,
          pluginKey: new PluginKey("cannedReplies"),
          char: "/",
          allowSpaces: true,
          items: ({ query }) => list.find(query),
          command: ({ editor, range, props }) => {
            editor.chain().focus().deleteRange(range).insertContent(props.html).run();
          },
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit: () => list.show(null),
            onKeyDown: ({ event }) => {
              const offer = list.current();
              if (!offer) return false;
              const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
              const count = offer.replies.length;
              if (step !== undefined) list.show({ ...offer, index: (offer.index + step + count) % count });
              else if (event.key === "Enter" || event.key === "Tab")
                offer.replies.slice(offer.index, offer.index + 1).forEach(offer.choose);
              else if (event.key === "Escape") list.show(null);
              else return false;
              return true;
            },
          }),
        }),
      ];
    },
  });
}

const atMost = 8;

/** Those that fit: of one's teams or of all, in the conversation's language first, by name and then by text. */
export function fittingReplies(
  replies: readonly CannedReply[],
  query: string,
  wanted: { teamIds: readonly string[]; language: string | null },
): CannedReply[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.every((word) => text.toLocaleLowerCase().includes(word));
  const rank = (reply: CannedReply) => (reply.language === wanted.language ? 0 : 2) + (holds(reply.name) ? 0 : 1);
  return replies
    .filter(({ teamId }) => teamId === null || wanted.teamIds.includes(teamId))
    .filter((reply) => holds(`${reply.name} ${reply.text}`))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .slice(0, atMost);
}

/** The focus stays in the text, so the list is one for the ears only (ARIA combobox pattern). */
export function CannedList({ offer, onPoint }: { offer: CannedOffer; onPoint: (index: number) => void }) {
  if (!offer.place) return null;
  const { left, top } = offer.place;
  return (
    <ul
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- no tag offers text while the focus is elsewhere
      role="listbox"
      aria-label={m.canned_insert()}
      style={{ left: Math.max(8, Math.min(left, innerWidth - 336)), bottom: innerHeight - top + 6 }}
      className={classes(popoverLook, "fixed z-50 w-80 max-w-[calc(100vw-1rem)] p-1")}
    >
      {offer.replies.map((reply, index) => (
        <li
          key={reply.id}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- an option outside a select
          role="option"
          aria-selected={index === offer.index}
          onPointerEnter={() => onPoint(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            offer.choose(reply);
          }}
          className={classes("rounded-md px-2.5 py-1.5", index === offer.index && "bg-hover")}
        >
          <p className="truncate font-medium">{reply.name}</p>
          <p lang={reply.language} className="truncate text-sm text-faint">
            {reply.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
