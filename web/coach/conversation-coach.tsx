import type { Finding } from "@lyhord/tone/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { useState } from "react";
import type { Conversation } from "#contract";
import { useLatest } from "../app/use-latest.ts";
import { api, say, sayProblem } from "../kit/index.ts";
import { signatureQuery, useMay, useMe } from "../staff/session.ts";
import { m, useLanguage } from "../texts/index.ts";
import { CannedList, type CannedOffer, cannedSuggestion, fittingReplies } from "./canned-list.tsx";
import { cannedRepliesQuery, voiceQuery, whatTheyWrote } from "./queries.ts";
import { RemarkCard } from "./remark-card.tsx";
import type { ReplyCoach } from "./reply-coach.ts";
import { useCoach } from "./use-coach.ts";

/** The coach of a composer: it reads the reply beside what the customer wrote, with the organisation's voice. */
export function useConversationCoach(conversation: Conversation, editor: Editor | null, isReply: boolean): ReplyCoach {
  const uiLanguage = useLanguage();
  const voice = useQuery(voiceQuery);
  const signature = useQuery(signatureQuery(conversation.teamId, conversation.language));
  return useCoach(conversation.id, editor, {
    customer: whatTheyWrote(conversation),
    language: conversation.language,
    uiLanguage,
    channel: "email",
    voice: voice.data ? JSON.stringify(voice.data.voice) : "",
    signature: signature.data?.text ?? "",
    isOn: isReply,
  });
}

/** What the composer's editor needs besides: prepared replies after `/`, and the card of a remark. */
export function useCoachedWriting(coach: ReplyCoach, conversation: Conversation, isReply: boolean) {
  const { agent } = useMe();
  const replies = useQuery(cannedRepliesQuery);
  const [offer, setOffer] = useState<CannedOffer | null>(null);
  const teamIds = conversation.teamId === null ? agent.teamIds : [...agent.teamIds, conversation.teamId];
  const latest = useLatest({ replies: replies.data?.items ?? [], offer, isReply, teamIds, language: conversation.language });
  const [extensions] = useState(() => [
    coach.extension,
    cannedSuggestion({
      find: (query) => (latest().isReply ? fittingReplies(latest().replies, query, latest()) : []),
      language: () => latest().language,
      current: () => latest().offer,
      show: setOffer,
    }),
  ]);
  const shown = (
    <>
      {offer && <CannedList offer={offer} onPoint={(index) => setOffer({ ...offer, index })} />}
      <ConversationRemark coach={coach} />
    </>
  );
  return { extensions, shown };
}

function ConversationRemark({ coach }: { coach: ReplyCoach }) {
  const client = useQueryClient();
  const may = useMay();
  const notForUs = async (finding: Finding) => {
    coach.ignore(finding);
    const term = finding.evidence;
    if (term === undefined) return;
    try {
      client.setQueryData(voiceQuery.queryKey, await api("POST /voice/allowed-terms", { body: { term } }));
      say(m.coach_allowed({ term }));
    } catch (error) {
      sayProblem(error);
    }
  };
  return <RemarkCard coach={coach} onNotForUs={may("voice.change") ? (finding) => void notForUs(finding) : undefined} />;
}
