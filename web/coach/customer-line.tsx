import type { KindName, Summary } from "@lyhord/reading/core";
import { useQuery } from "@tanstack/react-query";
import { Ear } from "lucide-react";
import type { Conversation } from "#contract";
import { m } from "../texts/index.ts";
import { readingQuery, whatTheyWrote } from "./queries.ts";

/** What the customer's message says, in one line. */
export function CustomerLine({ conversation }: { conversation: Conversation }) {
  const text = whatTheyWrote(conversation);
  const { data } = useQuery({ ...readingQuery(text, conversation.language), enabled: text.trim() !== "" });
  const words = data ? inWords(data) : [];
  if (words.length === 0) return null;
  return (
    <p className="flex items-center gap-2 px-1 pb-1.5 text-xs text-faint">
      <Ear aria-hidden size={14} className="shrink-0" />
      <span className="sr-only">{m.coach_customer_says()}: </span>
      <span className="truncate">{words.join(" · ")}</span>
    </p>
  );
}

const kindNames: Partial<Record<KindName, () => string>> = {
  strategic: m.coach_kind_strategic,
  complaint: m.coach_kind_complaint,
  praise: m.coach_kind_praise,
  idea: m.coach_kind_idea,
  privacy: m.coach_kind_privacy,
  unsubscribe: m.coach_kind_unsubscribe,
  crisis: m.coach_kind_crisis,
};
const feelingNames: Record<Summary["feelings"][number], () => string> = {
  upset: m.coach_feels_upset,
  urgent: m.coach_feels_urgent,
  grateful: m.coach_feels_grateful,
  sarcastic: m.coach_feels_sarcastic,
};

function inWords(summary: Summary): string[] {
  const { questions, requests, kinds, feelings, onBehalfOf, personalData } = summary;
  return [
    ...(questions > 0 ? [m.coach_questions({ count: questions })] : []),
    ...(requests > 0 ? [m.coach_requests({ count: requests })] : []),
    ...kinds.flatMap((kind) => kindNames[kind]?.() ?? []),
    ...feelings.map((feeling) => feelingNames[feeling]()),
    ...(onBehalfOf === null ? [] : [m.coach_for_whom({ whom: onBehalfOf })]),
    ...(personalData.length > 0 ? [m.coach_has_personal()] : []),
  ];
}
