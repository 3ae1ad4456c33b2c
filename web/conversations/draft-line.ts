import { api } from "../kit/index.ts";
import type { DraftLine } from "./draft-keeper.ts";

/** By which a conversation's draft is kept on the server. */
export function draftLine(conversationId: string): DraftLine {
  const params = { id: conversationId };
  return {
    save: (body, keepalive) => api("PUT /conversations/{id}/draft", { params, body, keepalive }),
    discard: (heldAt, keepalive) => api("DELETE /conversations/{id}/draft", { params, query: { heldAt }, keepalive }),
  };
}
