import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ConversationSummary, InvitationAnswer, Message, Tag } from "#contract";
import { sentenceTime } from "../app/time.ts";
import { api, newKey, say, sayProblem } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { conversationQuery, countsQuery, keepSummary, keptSummary, tagsQuery } from "./queries.ts";

export type Owner = NonNullable<ConversationSummary["owner"]>;

/** What can be done to a conversation, shown at once and taken back with a word when the server says no. */
export function useActions() {
  const client = useQueryClient();
  return useMemo(() => actionsFor(client), [client]);
}

export type Actions = ReturnType<typeof actionsFor>;

function actionsFor(client: QueryClient) {
  return {
    assign: (conversation: ConversationSummary, owner: Owner) => {
      const before = conversation.owner;
      const body = owner.kind === "agent" ? { agentId: owner.id } : { teamId: owner.id };
      const guess = { owner, ...(owner.kind === "team" ? { teamId: owner.id } : {}) };
      const key = newKey();
      return perform(client, conversation, guess, m.assigned_to({ name: owner.name }), {
        ask: ({ id }) => api("POST /conversations/{id}/assignments", { params: { id }, body, idempotencyKey: key }),
        ...(before ? { undo: (now) => void actionsFor(client).assign(now, before) } : {}),
      });
    },
    /** `quietly` when a word has been said already, as after "send and close". */
    close: (conversation: ConversationSummary, quietly = false) =>
      perform(
        client,
        conversation,
        { state: "closed", closedAt: new Date().toISOString(), due: null, snoozedUntil: null },
        quietly ? null : m.closed_done(),
        {
          ask: ({ id }) => api("PUT /conversations/{id}/closure", { params: { id } }),
          undo: (now) => void actionsFor(client).reopen(now),
        },
      ),
    reopen: (conversation: ConversationSummary) =>
      perform(client, conversation, { state: "open", closedAt: null }, m.reopened_done(), {
        ask: ({ id }) => api("DELETE /conversations/{id}/closure", { params: { id } }),
      }),
    snooze: (conversation: ConversationSummary, until: Date) =>
      perform(
        client,
        conversation,
        { state: "snoozed", snoozedUntil: until.toISOString() },
        m.snoozed_done({ time: sentenceTime(until) }),
        {
          ask: ({ id }) => api("PUT /conversations/{id}/snooze", { params: { id }, body: { until: until.toISOString() } }),
          undo: (now) => void actionsFor(client).wake(now),
        },
      ),
    wake: (conversation: ConversationSummary) =>
      perform(client, conversation, { state: "open", snoozedUntil: null }, m.woken_done(), {
        ask: ({ id }) => api("DELETE /conversations/{id}/snooze", { params: { id } }),
      }),
    shelve: (conversation: ConversationSummary) =>
      perform(
        client,
        conversation,
        { state: "shelved", due: null, snoozedUntil: null, shelving: { kind: "other", signs: [], byName: null } },
        m.shelved_done(),
        {
          ask: ({ id }) => api("PUT /conversations/{id}/shelving", { params: { id } }),
          undo: (now) => void actionsFor(client).unshelve(now),
        },
      ),
    unshelve: (conversation: ConversationSummary) =>
      perform(client, conversation, { state: "open", shelving: null }, m.unshelved_done(), {
        ask: ({ id }) => api("DELETE /conversations/{id}/shelving", { params: { id } }),
        undo: (now) => void actionsFor(client).shelve(now),
      }),
    markSpam: (conversation: ConversationSummary) =>
      perform(
        client,
        conversation,
        {
          state: "removed",
          due: null,
          snoozedUntil: null,
          shelving: null,
          removal: {
            reason: "spam",
            at: new Date().toISOString(),
            spam: { by: "person", name: null, header: null, words: [] },
            joinedTo: null,
          },
        },
        m.spam_marked(),
        {
          ask: ({ id }) => api("PUT /conversations/{id}/spam-mark", { params: { id } }),
          undo: (now) => void actionsFor(client).unmarkSpam(now),
        },
      ),
    unmarkSpam: (conversation: ConversationSummary) =>
      perform(client, conversation, { state: "open", removal: null }, m.spam_unmarked(), {
        ask: ({ id }) => api("DELETE /conversations/{id}/spam-mark", { params: { id } }),
        undo: (now) => void actionsFor(client).markSpam(now),
      }),
    /** All that is in it stands in the other from now on; its page leads there by itself. */
    join: async (conversation: ConversationSummary, other: { id: string; reference: string }) => {
      try {
        const params = { id: conversation.id };
        const emptied = await api("PUT /conversations/{id}/joining", { params, body: { into: other.id } });
        await refetchJoined(client);
        keepSummary(client, emptied);
        say(m.joined_done({ reference: other.reference }), {
          undo: () => void actionsFor(client).separate(conversation.id, conversation.reference),
        });
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    separate: async (id: string, reference: string) => {
      try {
        keepSummary(client, await api("DELETE /conversations/{id}/joining", { params: { id } }));
        await refetchJoined(client);
        say(m.separated_done({ reference }));
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    keepApart: (conversation: ConversationSummary) =>
      perform(client, conversation, { mayBelongTo: [] }, m.kept_apart_done(), {
        ask: ({ id }) => api("DELETE /conversations/{id}/join-offers", { params: { id } }),
      }),
    tag: async (conversation: ConversationSummary, name: string) => {
      const known = client.getQueryData(tagsQuery.queryKey)?.items.find((tag) => sameName(tag, name));
      const tag = known ?? { id: `new-${name}`, name };
      const key = newKey();
      const done = await perform(client, conversation, { tags: [...conversation.tags, tag] }, null, {
        ask: ({ id }) => api("POST /conversations/{id}/tags", { params: { id }, body: { name }, idempotencyKey: key }),
      });
      if (!known) void client.invalidateQueries({ queryKey: tagsQuery.queryKey });
      return done;
    },
    untag: (conversation: ConversationSummary, tag: Tag) =>
      perform(client, conversation, { tags: conversation.tags.filter((other) => other.id !== tag.id) }, null, {
        ask: ({ id }) => api("DELETE /conversations/{id}/tags/{tagId}", { params: { id, tagId: tag.id } }),
      }),
    retryDelivery: async (message: Message) => {
      try {
        const params = { id: message.conversationId, messageId: message.id };
        await api("POST /conversations/{id}/replies/{messageId}/retries", { params });
        say(m.retry_started());
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    reschedule: async (message: Message, at: Date) => {
      try {
        const params = { id: message.conversationId, messageId: message.id };
        const body = { sendAt: at.toISOString() };
        changeMessage(client, await api("PUT /conversations/{id}/replies/{messageId}/schedule", { params, body }));
        say(m.reply_scheduled({ time: sentenceTime(at) }));
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    sendNow: async (message: Message) => {
      try {
        const params = { id: message.conversationId, messageId: message.id };
        changeMessage(client, await api("DELETE /conversations/{id}/replies/{messageId}/schedule", { params }));
        say(m.reply_sent_now());
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    makeContact: async ({ id: messageId, conversationId }: Message) => {
      try {
        const changed = await api("PUT /conversations/{id}/contact", { params: { id: conversationId }, body: { messageId } });
        keepSummary(client, changed);
        void client.invalidateQueries({ queryKey: ["conversation-contact", conversationId] });
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    answerInvitation: async ({ id: messageId, conversationId }: Message, answer: InvitationAnswer) => {
      try {
        const params = { id: conversationId, messageId };
        await api("POST /conversations/{id}/messages/{messageId}/invitation-answers", { params, body: { answer } });
        say(m.invitation_answered());
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
    /** Takes back an answer that is still waiting; it becomes the draft again. */
    withdraw: async (message: Message) => {
      const { conversationId: id } = message;
      try {
        await api("DELETE /conversations/{id}/replies/{messageId}", { params: { id, messageId: message.id } });
        forgetMessage(client, message);
        await client.invalidateQueries({ queryKey: ["draft", id] });
        say(m.sending_undone());
      } catch (error) {
        sayProblem(error, m.not_done());
      }
    },
  };
}

/** Two conversations have changed as a whole, with their drafts and contacts. */
async function refetchJoined(client: QueryClient) {
  await client.invalidateQueries({
    predicate: ({ queryKey }) => ["conversation", "conversation-contact", "draft", "queues"].includes(String(queryKey[0])),
  });
}

export function sameName(tag: Tag, name: string): boolean {
  return tag.name.localeCompare(name.trim(), undefined, { sensitivity: "accent" }) === 0;
}

/** Puts a message in place without waiting for the live line to tell of it. */
export function keepMessage(client: QueryClient, message: Message) {
  client.setQueryData(conversationQuery(message.conversationId).queryKey, (kept) =>
    !kept || kept.messages.some((other) => other.id === message.id) ? kept : { ...kept, messages: [...kept.messages, message] },
  );
}

function changeMessage(client: QueryClient, message: Message) {
  client.setQueryData(
    conversationQuery(message.conversationId).queryKey,
    (kept) => kept && { ...kept, messages: kept.messages.map((other) => (other.id === message.id ? message : other)) },
  );
}

function forgetMessage(client: QueryClient, message: Message) {
  client.setQueryData(
    conversationQuery(message.conversationId).queryKey,
    (kept) => kept && { ...kept, messages: kept.messages.filter((other) => other.id !== message.id) },
  );
}

interface Act {
  ask: (conversation: ConversationSummary) => Promise<ConversationSummary>;
  undo?: (now: ConversationSummary) => void;
}

/** Shows the guess, asks, and then shows what the server made of it, or what was there before. */
async function perform(
  client: QueryClient,
  conversation: ConversationSummary,
  guess: Partial<ConversationSummary>,
  done: string | null,
  { ask, undo }: Act,
): Promise<boolean> {
  const before = summaryOf(keptSummary(client, conversation.id) ?? conversation);
  keepSummary(client, { ...before, ...guess });
  try {
    const after = await ask(conversation);
    keepSummary(client, after);
    // The live line tells of it too, but by then it stands in its new queue here and seems not to have moved.
    if ("state" in guess || "owner" in guess) void client.invalidateQueries({ queryKey: countsQuery.queryKey });
    if (done) say(done, undo ? { undo: () => undo(after) } : {});
    return true;
  } catch (error) {
    // Something newer may have come meanwhile; then that stands and only the word is said.
    if (keptSummary(client, conversation.id)?.seq === before.seq) keepSummary(client, before);
    sayProblem(error, m.not_done());
    return false;
  }
}

/** Only the summary, when what is kept is the whole conversation. */
function summaryOf(
  kept: ConversationSummary & { messages?: unknown; history?: unknown; replyTo?: unknown },
): ConversationSummary {
  const { messages: _messages, history: _history, replyTo: _replyTo, ...summary } = kept;
  return summary;
}
