import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import type { Conversation } from "#contract";
import { nameList, sentenceTime } from "../app/time.ts";
import { m } from "../texts/index.ts";
import { newestSeen } from "./send-message.ts";
import { quoteQuery } from "./queries.ts";
import type { Recipients } from "./recipients-line.tsx";

/** Which message will stand beneath the answer, to be looked at and left out; and why none does where one could be expected. */
export function QuoteBeneath(props: {
  conversation: Conversation;
  recipients: Recipients;
  isLeftOut: boolean;
  onLeaveOut: (isLeftOut: boolean) => void;
}) {
  const { conversation, recipients, isLeftOut } = props;
  const id = useId();
  const usual = conversation.replyTo;
  const to = [...(recipients.to ?? usual.to), ...(recipients.cc ?? usual.cc)];
  const people = { to: to.map(({ address }) => address), bcc: (recipients.bcc ?? []).map(({ address }) => address) };
  const { data } = useQuery({
    ...quoteQuery(conversation.id, people, newestSeen(conversation)),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  if (data.newTo.length > 0)
    return (
      <p className="mx-4 mb-2 text-sm text-pretty wrap-anywhere text-faint">{m.quote_new_to({ names: nameList(data.newTo) })}</p>
    );
  const { quote } = data;
  if (!quote) return null;
  if (isLeftOut)
    return (
      <div className="mx-4 mb-2 flex flex-wrap items-baseline gap-x-3 text-sm text-faint">
        {m.quote_left_out()}
        <LineButton onPress={() => props.onLeaveOut(false)}>{m.quote_put_back()}</LineButton>
      </div>
    );
  return (
    <div className="mx-4 mb-2 flex shrink-0 flex-wrap items-baseline gap-x-3 text-sm text-faint">
      <details className="max-w-full min-w-0">
        <summary id={id} className="max-w-full cursor-pointer rounded py-0.5 wrap-anywhere">
          {m.quote_beneath({ name: quote.from.name ?? quote.from.address, time: sentenceTime(quote.at) })}
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
      <LineButton onPress={() => props.onLeaveOut(true)}>{m.quote_leave_out()}</LineButton>
    </div>
  );
}

function LineButton(props: { children: string; onPress: () => void }) {
  return <AriaButton {...props} className="-mx-1 min-h-6 shrink-0 rounded px-1 text-accent underline underline-offset-2" />;
}
