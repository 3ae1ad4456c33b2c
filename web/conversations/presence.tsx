import { useQuery, useQueryClient } from "@tanstack/react-query";
import { PenLine } from "lucide-react";
import { useEffect } from "react";
import { nameList } from "../app/time.ts";
import { api, Avatar } from "../kit/index.ts";
import { useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { presenceQuery } from "./queries.ts";

const repeatSeconds = 20;
const typingSeconds = 8;

/** The conversation one is writing in, and when a key was last pressed there. */
let typing: { conversationId: string; at: number } | null = null;
const reporters = new Map<string, () => void>();

/** Told at every keystroke; the others hear of it once, and again while it goes on. */
export function noteTyping(conversationId: string) {
  const began = typing?.conversationId !== conversationId || Date.now() - typing.at > typingSeconds * 1000;
  typing = { conversationId, at: Date.now() };
  if (began) reporters.get(conversationId)?.();
}

export function noteTypingOver(conversationId: string) {
  if (typing?.conversationId !== conversationId) return;
  typing = null;
  reporters.get(conversationId)?.();
}

/** Tells the others that one is here as long as the page is looked at, and shows who else is. */
export function OthersHere({ conversationId }: { conversationId: string }) {
  const me = useMe();
  useReports(conversationId);
  const { data: present } = useQuery(presenceQuery(conversationId));
  const others = present.filter((other) => other.id !== me.agent.id);
  const writing = others.filter((other) => other.doing === "typing");
  const names = (people: typeof others) => nameList(people.map((other) => other.name));
  return (
    <output aria-live="polite" className="flex shrink-0 items-center gap-1.5 px-1 text-sm text-soft">
      {others.length > 0 && (
        <>
          <span className="flex -space-x-1.5">
            {others.slice(0, 3).map((other) => (
              <Avatar key={other.id} name={other.name} size="small" here />
            ))}
          </span>
          {writing.length > 0 && <PenLine aria-hidden size={14} className="text-accent" />}
          <span className="max-w-64 truncate">
            {writing.length > 0 ? m.is_typing({ names: names(writing) }) : m.also_here({ names: names(others) })}
          </span>
        </>
      )}
    </output>
  );
}

function useReports(conversationId: string) {
  const client = useQueryClient();
  useEffect(() => {
    const report = (doing: "viewing" | "typing" | "gone", keepalive = false) => {
      void api("PUT /conversations/{id}/presence", { params: { id: conversationId }, body: { doing }, keepalive })
        .then(({ present }) => client.setQueryData(presenceQuery(conversationId).queryKey, present))
        // Presence is a courtesy: when it cannot be told, nothing is lost, and a dropped line says so itself.
        .catch(() => undefined);
    };
    const isTyping = () => typing?.conversationId === conversationId && Date.now() - typing.at < typingSeconds * 1000;
    let reported = false;
    const now = () => {
      if (document.hidden) return;
      reported = true;
      report(isTyping() ? "typing" : "viewing");
    };
    const onVisible = () => {
      if (!document.hidden) return now();
      report("gone", true);
      reported = false;
    };
    // Whoever only passes by with j and k is not announced.
    const first = setTimeout(now, 600);
    const repeat = setInterval(now, repeatSeconds * 1000);
    reporters.set(conversationId, now);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      clearTimeout(first);
      clearInterval(repeat);
      reporters.delete(conversationId);
      document.removeEventListener("visibilitychange", onVisible);
      if (reported) report("gone", true);
    };
  }, [client, conversationId]);
}
