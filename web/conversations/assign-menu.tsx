import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import type { Agent, Conversation } from "#contract";
import { Avatar, Picker } from "../kit/index.ts";
import { agentsQuery, teamsQuery, useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { type Owner, useActions } from "./actions.ts";

/** Whose it is, and the list of whom it can be given to. */
export function AssignMenu(props: {
  conversation: Conversation;
  isDisabled: boolean;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { conversation } = props;
  const { owner } = conversation;
  const actions = useActions();
  const owners = useOwners();
  const assign = (id: string) => {
    const chosen = owners.find((other) => other.id === id);
    if (chosen && chosen.id !== owner?.id) void actions.assign(conversation, chosen);
  };
  const picks = (kind: Owner["kind"]) =>
    owners
      .filter((other) => other.kind === kind)
      .map((other) => ({
        id: other.id,
        name: other.isMe ? `${other.name} (${m.you()})` : other.name,
        ...(other.isMe ? { words: m.assign_to_me() } : {}),
        chosen: other.id === owner?.id,
        before: <Avatar name={other.name} team={kind === "team"} size="small" />,
      }));
  return (
    <Picker
      label={m.assign_to()}
      placeholder={m.assign_find()}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      onPick={assign}
      groups={[
        { name: m.assign_to(), nameHidden: true, picks: picks("agent") },
        { name: m.teams(), picks: picks("team") },
      ]}
      trigger={
        <Button
          isDisabled={props.isDisabled}
          className="inline-flex h-7 items-center gap-1.5 rounded-full border border-line pr-2 pl-1 data-hovered:bg-hover"
        >
          <span className="sr-only">{m.assign()}:</span>
          {owner ? <Avatar name={owner.name} team={owner.kind === "team"} size="small" /> : null}
          <span className="max-w-44 truncate">{owner?.name ?? m.owner_none()}</span>
          <ChevronDown aria-hidden size={14} className="text-faint" />
        </Button>
      }
    />
  );
}

/** Everybody who can own a conversation: oneself first, colleagues and teams by name. */
export function useOwners(): (Owner & { isMe: boolean })[] {
  const me = useMe();
  const { data: agents } = useQuery(agentsQuery);
  const { data: teams } = useQuery(teamsQuery);
  const canOwn = (agent: Agent) => agent.active && agent.role !== "reader";
  const people = (agents?.items ?? [])
    .filter(canOwn)
    .map(({ id, name }) => ({ kind: "agent" as const, id, name, isMe: id === me.agent.id }))
    .toSorted((one, other) => Number(other.isMe) - Number(one.isMe) || one.name.localeCompare(other.name));
  return [...people, ...(teams?.items ?? []).map(({ id, name }) => ({ kind: "team" as const, id, name, isMe: false }))];
}
