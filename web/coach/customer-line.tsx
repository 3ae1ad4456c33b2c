import { useQuery } from "@tanstack/react-query";
import { Ear } from "lucide-react";
import type { Conversation } from "#contract";
import { m } from "../texts/index.ts";
import { readingQuery, whatTheyWrote } from "./queries.ts";
import { inWords } from "./reading-in-words.ts";

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
