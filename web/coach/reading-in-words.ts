import type { KindName, Summary } from "@lyhord/reading/core";
import { m } from "../texts/index.ts";

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

/** What a message says, as a few words each. */
export function inWords(summary: Summary): string[] {
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
