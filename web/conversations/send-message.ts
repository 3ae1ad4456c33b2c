import { useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { useMemo, useState } from "react";
import type { Conversation, Message, NamedAddress } from "#contract";
import { api, newKey, Problem } from "../kit/index.ts";
import { keepMessage } from "./actions.ts";
import type { DraftBody } from "./draft-keeper.ts";
import { conversationQuery } from "./queries.ts";

/** Sends what is written, as an answer or as a note. Sent again unchanged, it carries the same key and happens once. */
export function useSendMessage(conversation: Conversation) {
  const client = useQueryClient();
  const { id } = conversation;
  const [keys] = useState(() => new ActKeys());
  return useMemo(() => {
    const send = async (draft: DraftBody, editor: Editor, options: SendOptions): Promise<Message> => {
      const content = { html: draft.html, text: editor.getText({ blockSeparator: "\n\n" }), attachments: attachmentsOf(draft) };
      const message = await (draft.kind === "note" ? note(content, editor) : reply(content, draft, options));
      keepMessage(client, message);
      return message;
    };
    const note = (content: Content, editor: Editor) => {
      const body = { ...content, mentions: mentionsIn(editor) };
      return api("POST /conversations/{id}/notes", { params: { id }, body, idempotencyKey: keys.of(body) });
    };
    const reply = (content: Content, draft: DraftBody, { lastSeenMessageId, at, quote }: SendOptions) => {
      const body = {
        ...content,
        ...(draft.to ? { to: draft.to.map(recipient) } : {}),
        ...(draft.to || draft.cc ? { cc: (draft.cc ?? conversation.replyTo.cc).map(recipient) } : {}),
        ...(draft.bcc ? { bcc: draft.bcc.map(recipient) } : {}),
        ...(draft.from ? { from: draft.from } : {}),
        ...(lastSeenMessageId === undefined ? {} : { lastSeenMessageId }),
        ...(quote === undefined ? {} : { quote }),
        ...(at === undefined ? {} : { sendAt: at.toISOString() }),
      };
      return api("POST /conversations/{id}/replies", { params: { id }, body, idempotencyKey: keys.of(body) });
    };
    /** What has come in since, fetched afresh in case the live line is down. */
    const newerThan = async (seenId: string | undefined): Promise<Message[]> => {
      const fresh = await client.fetchQuery({ ...conversationQuery(id), staleTime: 0 });
      const messages = fresh.messages.filter(counts);
      return messages.slice(messages.findIndex((message) => message.id === seenId) + 1);
    };
    return Object.assign(send, { newerThan });
  }, [client, id, keys, conversation.replyTo]);
}

interface SendOptions {
  lastSeenMessageId: string | undefined;
  at?: Date | undefined;
  /** Whether what it answers stands beneath it; unless given, where it is new to nobody. */
  quote?: boolean | undefined;
}

/** The key of an act: the same as long as the same is sent. */
class ActKeys {
  private body = "";
  private key = "";

  of(body: unknown): string {
    const text = JSON.stringify(body);
    if (text !== this.body) this.key = newKey();
    this.body = text;
    return this.key;
  }
}

interface Content {
  html: string;
  text: string;
  attachments: { fileId: string }[];
}

export function isNewerMessage(error: unknown): boolean {
  return error instanceof Problem && error.code === "conversation.newer_message";
}

/** The newest message that an answer should take into account. */
export function newestSeen(conversation: Conversation): string | undefined {
  return conversation.messages.findLast(counts)?.id;
}

function counts(message: Message): boolean {
  return message.direction !== "note";
}

function attachmentsOf(draft: DraftBody): { fileId: string }[] {
  return (draft.fileIds ?? []).map((fileId) => ({ fileId }));
}

function recipient({ name, address }: NamedAddress) {
  return { name, address };
}

function mentionsIn(editor: Editor): string[] {
  const ids = new Set<string>();
  editor.state.doc.descendants((node) => {
    const id: unknown = node.attrs["id"];
    if (node.type.name === "mention" && typeof id === "string") ids.add(id);
  });
  return [...ids];
}
