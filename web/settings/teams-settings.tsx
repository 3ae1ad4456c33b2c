import { useQuery } from "@tanstack/react-query";
import { Plus, UsersRound } from "lucide-react";
import { useState } from "react";
import type { Agent, Team } from "#contract";
import { nameList } from "../app/time.ts";
import { Avatar, Button, EmptyState, ErrorState, LoadingRows } from "../kit/index.ts";
import { agentsQuery, teamsQuery, useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { Panel, Rows, Section } from "./section.tsx";
import { TeamDialog } from "./team-dialog.tsx";

/** The groups that own queues, and who is in them. */
export function TeamsSettings() {
  const may = useMay();
  const teams = useQuery(teamsQuery);
  const agents = useQuery(agentsQuery);
  const [open, setOpen] = useState<Team | "new" | null>(null);
  const failed = teams.error ?? agents.error;
  const add = may("team.change") && (
    <Button look="primary" icon={Plus} className="h-9" onPress={() => setOpen("new")}>
      {m.team_new()}
    </Button>
  );
  return (
    <Section heading={m.teams()} intro={m.teams_intro()} action={add}>
      <Panel padded={false}>
        {failed ? (
          <ErrorState error={failed} onRetry={() => void Promise.all([teams.refetch(), agents.refetch()])} />
        ) : !teams.data || !agents.data ? (
          <LoadingRows rows={4} />
        ) : teams.data.items.length === 0 ? (
          <EmptyState icon={UsersRound} heading={m.teams_none()}>
            {m.teams_none_text()}
          </EmptyState>
        ) : (
          <Rows label={m.teams()}>
            {teams.data.items.map((team) => (
              <TeamRow
                key={team.id}
                team={team}
                members={agents.data.items.filter((agent) => agent.active && team.memberIds.includes(agent.id))}
                {...(may("team.change") ? { onChange: () => setOpen(team) } : {})}
              />
            ))}
          </Rows>
        )}
      </Panel>
      {open && (
        <TeamDialog
          team={open === "new" ? null : open}
          agents={agents.data?.items.filter((agent) => agent.active) ?? []}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

function TeamRow({ team, members, onChange }: { team: Team; members: Agent[]; onChange?: () => void }) {
  return (
    <li className="flex items-center gap-3.5 px-4 py-3.5 md:px-5">
      <Avatar name={team.name} team />
      <div className="min-w-0 grow">
        <p className="truncate font-medium">{team.name}</p>
        <p className="text-sm text-pretty text-faint">
          {members.length === 0 ? m.team_empty() : nameList(members.map((agent) => agent.name))}
        </p>
      </div>
      {onChange && (
        <Button aria-label={`${m.edit()}: ${team.name}`} onPress={onChange}>
          {m.edit()}
        </Button>
      )}
    </li>
  );
}
