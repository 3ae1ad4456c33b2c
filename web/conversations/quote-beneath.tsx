import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Conversation } from "#contract";
import { nameList, sentenceTime } from "../app/time.ts";
import { m } from "../texts/index.ts";
import { newestSeen } from "./send-message.ts";
import { quoteQuery } from "./queries.ts";
import type { Recipients } from "./recipients-line.tsx";

export interface Quoting {
  /** False when it is left out, true when it is there although it is new to somebody; otherwise as it usually is. */
  isAskedFor: boolean | undefined;
  ask: (isAskedFor: boolean | undefined) => void;
  /** It may be new to others now: what was asked for those before does not hold for them. */
  reconsider: () => void;
}

/** Whether whoever answers has left out the quote, or asked for it: of the message that was the newest then, and of no later one. */
export function useQuoting(conversation: Conversation): Quoting {
  const [choice, setChoice] = useState<{ isAskedFor: boolean | undefined; newest: string | undefined } | null>(null);
  const newest = newestSeen(conversation);
  const isOver = choice?.isAskedFor === true && choice.newest !== newest;
  return {
    isAskedFor: isOver ? undefined : choice?.isAskedFor,
    ask: (isAskedFor) => setChoice({ isAskedFor, newest }),
    reconsider: () => setChoice((before) => (before?.isAskedFor === true ? null : before)),
  };
}

/** Which message will stand beneath the answer, to be looked at and left out; and why none does where one could be expected, to be put there. */
export function QuoteBeneath(props: { conversation: Conversation; recipients: Recipients; quoting: Quoting }) {
  const { conversation, recipients, quoting } = props;
  const id = useId();
  const usual = conversation.replyTo;
  const to = [...(recipients.to ?? usual.to), ...(recipients.cc ?? usual.cc)];
  const people = { to: to.map(({ address }) => address), bcc: (recipients.bcc ?? []).map(({ address }) => address) };
  const { data } = useQuery({
    ...quoteQuery(conversation.id, people, newestSeen(conversation)),
    placeholderData: keepPreviousData,
  });
  if (!data?.quote) return null;
  const { quote, newTo } = data;
  if (quoting.isAskedFor === false)
    return (
      <div className="mx-4 mb-2 flex flex-wrap items-baseline gap-x-3 text-sm text-faint">
        {m.quote_left_out()}
        <LineButton onPress={() => quoting.ask(undefined)}>{m.quote_put_back()}</LineButton>
      </div>
    );
  const isThere = newTo.length === 0 || quoting.isAskedFor === true;
  return (
    <div className="mx-4 mb-2 flex shrink-0 flex-wrap items-baseline gap-x-3 text-sm text-faint">
      <details className="max-w-full min-w-0">
        <summary id={id} className="max-w-full cursor-pointer rounded py-0.5 text-pretty wrap-anywhere">
          {isThere
            ? m.quote_beneath({ name: quote.from.name ?? quote.from.address, time: sentenceTime(quote.at) })
            : m.quote_new_to({ names: nameList(newTo) })}
        </summary>
        <blockquote
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard (WCAG 2.1.1)
          tabIndex={0}
          aria-labelledby={id}
          className="mt-1 max-h-32 overflow-y-auto border-l-2 border-edge pl-3 whitespace-pre-line wrap-anywhere"
        >
          {quote.text}
        </blockquote>
      </details>
      {isThere && newTo.length > 0 && <span className="wrap-anywhere">{m.quote_is_new_to({ names: nameList(newTo) })}</span>}
      {isThere ? (
        <LineButton onPress={() => quoting.ask(newTo.length > 0 ? undefined : false)}>{m.quote_leave_out()}</LineButton>
      ) : (
        <LineButton onPress={() => quoting.ask(true)}>{m.quote_include_anyway()}</LineButton>
      )}
    </div>
  );
}

function LineButton(props: { children: string; onPress: () => void }) {
  return <AriaButton {...props} className="-mx-1 min-h-6 shrink-0 rounded px-1 text-accent underline underline-offset-2" />;
}
