import { useQuery } from "@tanstack/react-query";
import { useParams, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Conversation } from "#contract";
import { conversationPath } from "../app/paths.ts";
import { useTitle } from "../app/title.ts";
import { classes, Dialog, ErrorState, LoadingRows, Problem } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { watchConversation } from "./announcer.tsx";
import { ComposerPlace } from "./composer-place.tsx";
import { ContactPanel } from "./contact-panel.tsx";
import { ConversationHeader } from "./conversation-header.tsx";
import { HeldLine } from "./held-replies.tsx";
import { JoinLine } from "./join-line.tsx";
import { conversationQuery } from "./queries.ts";
import { ShelfLine } from "./shelf-line.tsx";
import { SpamLine } from "./spam-line.tsx";
import { Thread } from "./thread.tsx";
import { useListFilter } from "./use-list-filter.ts";
import { NotFound } from "../app/not-found.tsx";
import { useMediaQuery } from "../app/use-media-query.ts";

/** The conversation of the address; drawn anew for each, so that nothing written for one is left standing in another. */
export function ConversationPage() {
  const { conversationId = "" } = useParams({ strict: false });
  const { history } = useRouter();
  const filter = useListFilter();
  const { data, error, refetch } = useQuery(conversationQuery(conversationId));
  const joinedTo = data?.removal?.joinedTo;
  const leadsTo = joinedTo ? conversationPath(filter, joinedTo.id) : null;
  // An old link to what has been joined leads to where it stands now.
  useEffect(() => {
    if (leadsTo !== null) history.replace(leadsTo);
  }, [leadsTo, history]);
  if (data) return <OpenConversation key={data.id} conversation={data} />;
  if (error instanceof Problem && error.status === 404) return <NotFound />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <LoadingRows rows={4} className="p-8" />;
}

function OpenConversation({ conversation }: { conversation: Conversation }) {
  const wide = useMediaQuery("(min-width: 80rem)");
  const [contactShown, setContactShown] = useState<boolean | null>(null);
  const panelOpen = contactShown ?? wide;
  useTitle(conversation.subject || m.no_subject());
  useEffect(() => {
    watchConversation(conversation.id);
    return () => watchConversation(null);
  }, [conversation.id]);
  return (
    <div className="flex h-full">
      <section aria-label={m.conversation()} className={classes("flex min-w-0 grow flex-col")}>
        <ConversationHeader conversation={conversation} contactShown={panelOpen} onContact={() => setContactShown(!panelOpen)} />
        {conversation.removal?.spam && <SpamLine conversation={conversation} spam={conversation.removal.spam} />}
        {conversation.shelving && <ShelfLine conversation={conversation} shelving={conversation.shelving} />}
        {conversation.mayBelongTo.length > 0 && conversation.state !== "removed" && <JoinLine conversation={conversation} />}
        <Thread conversation={conversation} />
        {conversation.state !== "removed" && <HeldLine conversationId={conversation.id} />}
        {conversation.state !== "removed" && <ComposerPlace conversation={conversation} />}
      </section>
      {wide && panelOpen && (
        <aside aria-label={m.contact()} className="w-76 shrink-0 overflow-y-auto border-l border-line">
          <ContactPanel conversation={conversation} />
        </aside>
      )}
      {!wide && (
        <Dialog title={m.contact()} place="right" padded={false} isOpen={panelOpen} onClose={() => setContactShown(false)}>
          <ContactPanel conversation={conversation} />
        </Dialog>
      )}
    </div>
  );
}
