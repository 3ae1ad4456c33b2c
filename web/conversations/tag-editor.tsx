import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Conversation } from "#contract";
import { Picker } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { sameName, useActions } from "./actions.ts";
import { tagsQuery } from "./queries.ts";

const createId = "create";

/** The tags it has, each with its way off, and a field that finds or makes another. */
export function TagEditor(props: {
  conversation: Conversation;
  isDisabled: boolean;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { conversation } = props;
  const actions = useActions();
  const { data: tags } = useQuery(tagsQuery);
  const [written, setWritten] = useState("");
  const isOn = (id: string) => conversation.tags.some((tag) => tag.id === id);
  const wanted = written.trim().slice(0, 50);
  const isNew = wanted !== "" && !(tags?.items ?? []).some((tag) => sameName(tag, wanted));
  const pick = (id: string) => {
    const tag = tags?.items.find((other) => other.id === id);
    setWritten("");
    if (id === createId) void actions.tag(conversation, wanted);
    else if (tag) void (isOn(id) ? actions.untag(conversation, tag) : actions.tag(conversation, tag.name));
  };
  return (
    <>
      {conversation.tags.map((tag) => (
        <span
          key={tag.id}
          className="inline-flex h-6 items-center rounded-full bg-sunken pr-0.5 pl-2 text-xs font-medium text-soft"
        >
          {tag.name}
          {props.isDisabled ? (
            <span className="w-1.5" />
          ) : (
            <Button
              aria-label={m.tag_remove({ name: tag.name })}
              onPress={() => void actions.untag(conversation, tag)}
              className="ml-0.5 inline-flex size-5 items-center justify-center rounded-full data-hovered:bg-line"
            >
              <X aria-hidden size={12} />
            </Button>
          )}
        </span>
      ))}
      {!props.isDisabled && (
        <Picker
          label={m.tags()}
          placeholder={m.tag_find()}
          written={written}
          onWrite={setWritten}
          isOpen={props.isOpen}
          onOpenChange={props.onOpenChange}
          onPick={pick}
          groups={[
            {
              name: m.tags(),
              nameHidden: true,
              picks: [
                ...(tags?.items ?? []).map((tag) => ({ id: tag.id, name: tag.name, chosen: isOn(tag.id) })),
                ...(isNew ? [{ id: createId, name: m.tag_create({ name: wanted }), always: true }] : []),
              ],
            },
          ]}
          trigger={
            <Button
              aria-label={m.tag_add()}
              className="inline-flex h-6 items-center gap-1 rounded-full border border-dashed border-edge px-2 text-xs text-soft data-hovered:bg-hover"
            >
              <Plus aria-hidden size={13} />
              {conversation.tags.length === 0 && m.tag_add()}
            </Button>
          }
        />
      )}
    </>
  );
}
