import { Extension } from "@tiptap/react";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion, type SuggestionProps } from "@tiptap/suggestion";
import { useEffect, useRef } from "react";
import type { CannedReply } from "#contract";
import { usePointedOption } from "../app/use-pointed-option.ts";
import { classes, popoverLook } from "../kit/index.ts";
import { languageNames, m } from "../texts/index.ts";

/** Prepared replies offered after a `/`, which of them is pointed at, and where on the page they stand. */
export interface CannedOffer {
  replies: CannedReply[];
  index: number;
  place: DOMRect | null;
  /** Where one goes on writing meanwhile. */
  field: HTMLElement;
  /** That of the conversation; those in another say which. */
  language: CannedReply["language"] | null;
  choose: (reply: CannedReply) => void;
}

/** The editor asks for prepared replies after `/` and hands the keys over while they are shown. */
export function cannedSuggestion(list: {
  find: (query: string) => CannedReply[];
  language: () => CannedOffer["language"];
  current: () => CannedOffer | null;
  show: (offer: CannedOffer | null) => void;
}) {
  const show = (props: SuggestionProps<CannedReply, CannedReply>) => {
    const choose = (reply: CannedReply) => props.command(reply);
    const place = props.clientRect?.() ?? null;
    const { items: replies } = props;
    const offer = { replies, index: 0, place, field: props.editor.view.dom, language: list.language(), choose };
    list.show(replies.length === 0 ? null : offer);
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
          // What begins with a space is a stroke between words, such as "bus / train".
          items: ({ query }) => (query.startsWith(" ") ? [] : list.find(query)),
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

const gap = 6;
const edge = 8;
const leastHeight = 200;

/** The focus stays in the text, which says which of them is pointed at. */
export function CannedList({ offer, onPoint }: { offer: CannedOffer; onPoint: (index: number) => void }) {
  const { listId, optionId } = usePointedOption(offer.field, offer.index);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[offer.index]?.scrollIntoView({ block: "nearest" });
  }, [offer.index]);
  if (!offer.place) return null;
  const { left, top, bottom } = offer.place;
  const above = top > Math.max(leastHeight, innerHeight - bottom);
  return (
    <ul
      ref={list}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role -- no tag offers text while the focus is elsewhere
      role="listbox"
      id={listId}
      aria-label={m.canned_insert()}
      style={{
        left: Math.max(edge, Math.min(left, innerWidth - 336)),
        maxHeight: (above ? top : innerHeight - bottom) - gap - edge,
        ...(above ? { bottom: innerHeight - top + gap } : { top: bottom + gap }),
      }}
      className={classes(popoverLook, "fixed z-50 w-80 max-w-[calc(100vw-1rem)] overflow-y-auto p-1")}
    >
      {offer.replies.map((reply, index) => (
        <li
          key={reply.id}
          id={optionId(index)}
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
          <p className="flex items-baseline justify-between gap-2">
            <span className="truncate font-medium">{reply.name}</span>
            {reply.language !== offer.language && (
              <span className="shrink-0 text-xs text-faint">{languageNames[reply.language]}</span>
            )}
          </p>
          <p lang={reply.language} className="truncate text-sm text-faint">
            {reply.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
