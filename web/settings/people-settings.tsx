import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Button, ErrorState, LoadingRows } from "../kit/index.ts";
import { agentsQuery, teamsQuery, useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { PersonRow } from "./person-row.tsx";
import { Panel, Rows, Section } from "./section.tsx";
import { WaitingInvitations } from "./waiting-invitations.tsx";

/** Everybody who works here: what they may do, whether they are in, and who is invited. */
export function PeopleSettings() {
  const may = useMay();
  const agents = useQuery(agentsQuery);
  const teams = useQuery(teamsQuery);
  const [inviting, setInviting] = useState(false);
  const inside = agents.data?.items.filter((agent) => agent.active) ?? [];
  const out = agents.data?.items.filter((agent) => !agent.active) ?? [];
  const failed = agents.error ?? teams.error;
  return (
    <Section
      heading={m.settings_people()}
      intro={m.people_intro()}
      action={
        may("invitation.send") && (
          <Button look="primary" icon={UserRoundPlus} className="h-9" onPress={() => setInviting(true)}>
            {m.invite()}
          </Button>
        )
      }
    >
      {may("invitation.read") && <WaitingInvitations />}
      <Panel padded={false}>
        {failed ? (
          <ErrorState error={failed} onRetry={() => void Promise.all([agents.refetch(), teams.refetch()])} />
        ) : !agents.data || !teams.data ? (
          <LoadingRows rows={5} />
        ) : (
          <Rows label={m.settings_people()}>
            {inside.map((agent) => (
              <PersonRow key={agent.id} agent={agent} teams={teams.data.items} />
            ))}
          </Rows>
        )}
      </Panel>
      {out.length > 0 && teams.data && (
        <Panel padded={false} heading={m.people_out()} intro={m.people_out_intro()}>
          <Rows label={m.people_out()}>
            {out.map((agent) => (
              <PersonRow key={agent.id} agent={agent} teams={teams.data.items} />
            ))}
          </Rows>
        </Panel>
      )}
      {inviting && <InviteDialog teams={teams.data?.items ?? []} onClose={() => setInviting(false)} />}
    </Section>
  );
}
