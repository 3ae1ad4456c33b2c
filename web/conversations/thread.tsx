import { useEffect, useLayoutEffect, useRef } from "react";
import type { Conversation, HistoryEntry, Message } from "#contract";
import { dayHeading, sameDay } from "../app/time.ts";
import { m } from "../texts/index.ts";
import { HistoryLine, isShown } from "./history-line.tsx";
import { MessageCard } from "./message-card.tsx";
import { SeparateButton } from "./separate-button.tsx";

type Line = { at: string; order: number } & ({ message: Message } | { entry: HistoryEntry });

/** All that was said and done, in order, with the days between. Opens at the newest. */
export function Thread({ conversation }: { conversation: Conversation }) {
  const lines = linesOf(conversation);
  const amongPeople = conversation.messages.some((message) => !message.automatic);
  const scroller = useStickToEnd();
  return (
    <section
      ref={scroller}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={m.thread()}
      className="min-h-0 grow overflow-y-auto bg-ground/60 px-3 py-4 focus-inset md:px-5"
    >
      <ol className="mx-auto flex max-w-3xl flex-col gap-3">
        {lines.map((line, index) => {
          const before = lines[index - 1];
          return (
            <li key={"message" in line ? line.message.id : line.entry.seq} className="flex flex-col gap-3">
              {(!before || !sameDay(before.at, line.at)) && <DayLine at={line.at} />}
              {"message" in line ? (
                <MessageCard message={line.message} folded={line.message.automatic && amongPeople} />
              ) : (
                <HistoryLine entry={line.entry}>
                  <SeparateButton conversation={conversation} entry={line.entry} />
                </HistoryLine>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Messages and the lines of history that are not said by a message already, by time. */
function linesOf({ messages, history }: Conversation): Line[] {
  const orderOf = new Map(history.filter((entry) => entry.messageId).map((entry) => [entry.messageId, entry.seq]));
  return [
    ...messages.map((message) => ({ at: message.at, order: orderOf.get(message.id) ?? Infinity, message })),
    ...history.filter(isShown).map((entry) => ({ at: entry.at, order: entry.seq, entry })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.order - other.order));
}

function DayLine({ at }: { at: string }) {
  return (
    <div className="flex items-center gap-3 py-1 text-xs font-medium text-faint">
      <span className="h-px grow bg-line" />
      <time dateTime={at}>{dayHeading(at)}</time>
      <span className="h-px grow bg-line" />
    </div>
  );
}

/** Keeps the newest in sight while one is at the end; whoever reads further up is left alone. */
function useStickToEnd() {
  const scroller = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  useLayoutEffect(() => {
    if (scroller.current && atEnd.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  });
  useEffect(() => {
    const element = scroller.current;
    const list = element?.firstElementChild;
    if (!element || !list) return undefined;
    // Only a move upwards is the reader's: what grows or shrinks around leaves the place where it is, or pushes it down.
    let lastTop = element.scrollTop;
    const onScroll = () => {
      const isNearEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 60;
      if (isNearEnd) atEnd.current = true;
      else if (element.scrollTop < lastTop) atEnd.current = false;
      lastTop = element.scrollTop;
    };
    // Frames and pictures grow after they are drawn, and the composer takes height when it opens.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(list);
    observer.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, []);
  return scroller;
}
