import { useQueryClient } from "@tanstack/react-query";
import { ShieldAlert, ShieldCheck } from "lucide-react";
import { useState } from "react";
import type { Agent, Role, Team } from "#contract";
import { nameList } from "../app/time.ts";
import { api, Avatar, Badge, Button, say, Select } from "../kit/index.ts";
import { roleNames } from "../staff/invitation-page.tsx";
import { agentsQuery, useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { changeAtOnce } from "./attempt.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { roles } from "./roles.ts";

/** One colleague: name, teams, second step, role, and being let out or in. */
export function PersonRow({ agent, teams }: { agent: Agent; teams: Team[] }) {
  const me = useMe();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const may = me.may.includes("agent.change");
  const isMe = agent.id === me.agent.id;
  const teamNames = teams.filter((team) => agent.teamIds.includes(team.id)).map((team) => team.name);
  const guess = (change: Partial<Agent>) => (kept: { items: Agent[] }) => ({
    items: kept.items.map((other) => (other.id === agent.id ? { ...other, ...change } : other)),
  });
  const ask = (body: { role?: Role; active?: boolean }) => api("PATCH /agents/{id}", { params: { id: agent.id }, body });
  const setRole = (role: Role) =>
    changeAtOnce(client, agentsQuery.queryKey, guess({ role }), () => ask({ role }), m.role_changed({ name: agent.name }));
  const letIn = () =>
    changeAtOnce(
      client,
      agentsQuery.queryKey,
      guess({ active: true }),
      () => ask({ active: true }),
      m.let_in_done({ name: agent.name }),
    );
  const letOut = async () => {
    await ask({ active: false });
    client.setQueryData(agentsQuery.queryKey, (kept) => kept && guess({ active: false })(kept));
    say(m.let_out_done({ name: agent.name }));
  };
  return (
    <li className="grid grid-cols-[auto_1fr] items-start gap-x-3.5 gap-y-2.5 px-4 py-3.5 sm:grid-cols-[auto_1fr_auto] sm:items-center md:px-5">
      <Avatar name={agent.name} />
      <div className="min-w-0">
        <p className="truncate font-medium">
          {agent.name}
          {isMe && <span className="font-normal text-faint"> ({m.you()})</span>}
        </p>
        <p className="truncate text-sm text-faint">{agent.email}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
          {agent.twoFactor ? (
            <Badge look="accent" icon={ShieldCheck}>
              {m.two_factor_has()}
            </Badge>
          ) : (
            <Badge icon={ShieldAlert}>{m.two_factor_has_not()}</Badge>
          )}
          <span className="min-w-0">{teamNames.length > 0 ? nameList(teamNames) : m.no_team()}</span>
        </p>
      </div>
      <div className="col-span-2 flex items-center gap-2 sm:col-span-1">
        {agent.active && (
          <Select
            label={m.role_of({ name: agent.name })}
            labelHidden
            className="w-44"
            isDisabled={!may}
            value={agent.role}
            onChange={(role) => void setRole(role)}
            choices={roles.map((value) => ({ value, label: capitalised(roleNames[value]()) }))}
          />
        )}
        {may &&
          (agent.active ? (
            !isMe && (
              <Button className="h-10" aria-label={`${m.let_out()}: ${agent.name}`} onPress={() => setAsking(true)}>
                {m.let_out()}
              </Button>
            )
          ) : (
            <Button className="h-10" aria-label={`${m.let_in()}: ${agent.name}`} onPress={() => void letIn()}>
              {m.let_in()}
            </Button>
          ))}
      </div>
      {asking && (
        <ConfirmDialog
          title={m.let_out_heading({ name: agent.name })}
          action={m.let_out()}
          onConfirm={letOut}
          onClose={() => setAsking(false)}
        >
          {m.let_out_text({ name: agent.name })}
        </ConfirmDialog>
      )}
    </li>
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
