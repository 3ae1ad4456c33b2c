import { Outlet, useParams } from "@tanstack/react-router";
import { classes } from "../kit/index.ts";
import { ConversationList } from "./conversation-list.tsx";
import { useListFilter } from "./use-list-filter.ts";

/** List and conversation side by side; on a phone one at a time. */
export function Workspace() {
  const filter = useListFilter();
  const { conversationId } = useParams({ strict: false });
  return (
    <main id="content" tabIndex={-1} className="flex h-full outline-none lg:py-2 lg:pr-2">
      <div className="flex min-w-0 grow overflow-hidden border-line bg-surface lg:rounded-2xl lg:border">
        <ConversationList
          filter={filter}
          openId={conversationId ?? null}
          className={classes("w-full md:w-84 md:shrink-0 md:border-r md:border-line", conversationId && "hidden md:flex")}
        />
        <div className={classes("min-w-0 grow md:block", !conversationId && "hidden")}>
          <Outlet />
        </div>
      </div>
    </main>
  );
}
