import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CornerUpLeft, StickyNote } from "lucide-react";
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Conversation, Draft } from "#contract";
import { useShortcuts } from "../app/shortcuts.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { Pen } from "./draft-keeper.ts";
import { draftQuery, heldRepliesQuery } from "./queries.ts";

const loadComposer = () => import("./composer.tsx");
const Composer = lazy(loadComposer);

export type DraftKind = Draft["kind"];

/** What one wants to write, how often that was said, and whether only whoever wrote is to get it. */
export interface Chosen {
  kind: DraftKind;
  times: number;
  onlySender: boolean;
}

/** Where one answers: a row of buttons until it is wanted or a draft waits, then the composer, which is fetched only then. */
export function ComposerPlace({ conversation }: { conversation: Conversation }) {
  const may = useMay();
  const client = useQueryClient();
  const mayReply = may("conversation.reply");
  const mayNote = may("conversation.note");
  const draft = useQuery({ ...draftQuery(conversation.id), enabled: may("draft.keep") });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const kind = chosen?.kind ?? draft.data?.kind ?? null;
  const choose = (kind: DraftKind, onlySender = false) =>
    setChosen((before) => ({ kind, times: (before?.times ?? 0) + 1, onlySender }));
  useShortcuts({
    r: mayReply ? () => choose("reply") : undefined,
    o: mayReply && conversation.replyTo.cc.length > 0 ? () => choose("reply", true) : undefined,
    n: mayNote ? () => choose("note") : undefined,
  });
  useEffect(() => {
    const timer = setTimeout(() => void loadComposer(), 1200);
    return () => clearTimeout(timer);
  }, []);
  // From the key that opens the composer until the focus stands in it, what is typed goes here; else it would be read as shortcuts.
  const ahead = useRef<HTMLTextAreaElement>(null);
  /** What keeps what is being written, for the draft that may take its place. */
  const [pen] = useState(() => new Pen());
  const [isWriting, setIsWriting] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const takeTyped = () => {
    const text = ahead.current?.value ?? "";
    setIsWriting(true);
    return text;
  };
  const done = () => {
    setChosen(null);
    setIsWriting(false);
    setIsSent(true);
    pen.putDown();
    client.setQueryData(draftQuery(conversation.id).queryKey, null);
    void client.invalidateQueries({ queryKey: heldRepliesQuery.queryKey });
    wantsFocus.current = true;
  };
  /** The button that takes the composer's place takes its focus, before another key can be pressed. */
  const wantsFocus = useRef(false);
  const takeFocus = (button: HTMLButtonElement | null) => {
    if (!button || !wantsFocus.current) return;
    wantsFocus.current = false;
    button.focus();
  };
  if (!mayReply && !mayNote) return null;
  if (kind === null || (chosen === null && draft.isPending))
    return (
      <div className="flex gap-2 border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:px-5">
        {mayReply && (
          <Button
            ref={takeFocus}
            onPress={() => choose("reply")}
            className="flex h-11 grow items-center gap-2.5 rounded-xl border border-edge bg-surface px-4 text-faint data-hovered:bg-hover"
          >
            <CornerUpLeft aria-hidden size={17} className="text-accent" />
            {m.reply()}
          </Button>
        )}
        {mayNote && (
          <Button
            ref={takeFocus}
            onPress={() => choose("note")}
            className="flex h-11 items-center gap-2.5 rounded-xl border border-note-line bg-note px-4 text-note-ink"
          >
            <StickyNote aria-hidden size={17} />
            {m.note()}
          </Button>
        )}
      </div>
    );
  const isAhead = chosen !== null && !isWriting;
  const { dataUpdatedAt } = draft;
  return (
    <>
      {isAhead && <TypeAhead ref={ahead} />}
      {!draft.isPending && (
        <div className={isAhead ? "sr-only" : undefined}>
          <Suspense fallback={null}>
            <Composer
              key={dataUpdatedAt}
              conversation={conversation}
              draft={draft.data ?? null}
              // A draft that comes back after sending was fetched back to go on with; one that lies here waits until it is wanted.
              chosen={chosen ?? { kind, times: isSent ? 1 : 0, onlySender: false }}
              pen={pen}
              takeTyped={takeTyped}
              isCurrent={() => {
                const now = client.getQueryState(draftQuery(conversation.id).queryKey);
                return now === undefined || now.dataUpdatedAt === dataUpdatedAt;
              }}
              onDone={done}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** Takes what is typed while the composer is on its way. */
function TypeAhead({ ref }: { ref: RefObject<HTMLTextAreaElement | null> }) {
  return (
    <div className="border-t border-line p-3 md:px-5">
      <textarea
        ref={ref}
        aria-label={m.loading()}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever pressed the key is writing already
        autoFocus
        className="block h-40 w-full resize-none rounded-xl border border-edge bg-surface px-4 py-3"
      />
    </div>
  );
}
