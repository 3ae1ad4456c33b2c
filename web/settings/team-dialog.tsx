import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Agent, Team } from "#contract";
import { api, Button, Dialog, fieldFault, newKey, say, TextField } from "../kit/index.ts";
import { agentsQuery, signatureKey, teamsQuery } from "../staff/session.ts";
import { filledSignatures, SignatureFields } from "../staff/signature-fields.tsx";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { Checkbox, Form } from "./form.tsx";

/** A team's name, who is in it, and what stands beneath what they write; a new one when there is none yet. */
export function TeamDialog({ team, agents, onClose }: { team: Team | null; agents: Agent[]; onClose: () => void }) {
  const client = useQueryClient();
  const form = useId();
  const [name, setName] = useState(team?.name ?? "");
  const [memberIds, setMembers] = useState<readonly string[]>(team?.memberIds ?? []);
  const [signatures, setSignatures] = useState(team?.signatures ?? []);
  const { error, busy, attempt } = useAttempt();
  const save = () =>
    attempt(async () => {
      const body = { name, memberIds: [...memberIds], signatures: filledSignatures(signatures) };
      const saved = team
        ? await api("PATCH /teams/{id}", { params: { id: team.id }, body })
        : await api("POST /teams", { body, idempotencyKey: newKey() });
      client.setQueryData(teamsQuery.queryKey, (kept) => kept && { items: withTeam(kept.items, saved) });
      void client.invalidateQueries({ queryKey: agentsQuery.queryKey });
      void client.invalidateQueries({ queryKey: signatureKey });
      say(team ? m.saved() : m.team_created({ name: saved.name }));
      onClose();
    });
  return (
    <Dialog
      title={team ? team.name : m.team_new()}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button type="submit" form={form} look="primary" isDisabled={name.trim() === ""} isPending={busy}>
            {team ? m.save() : m.team_create()}
          </Button>
        </>
      }
    >
      <Form id={form} error={fieldFault(error, "name") ? null : error} onSubmit={() => void save()}>
        <TextField
          label={m.team_name()}
          maxLength={100}
          value={name}
          onChange={setName}
          error={fieldFault(error, "name")}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
          autoFocus
        />
        <fieldset>
          <legend className="mb-2 text-sm font-medium">{m.team_members()}</legend>
          <div className="grid gap-x-4 gap-y-2.5 sm:grid-cols-2">
            {agents.map((agent) => (
              <Checkbox
                key={agent.id}
                isSelected={memberIds.includes(agent.id)}
                onChange={(selected) =>
                  setMembers(selected ? [...memberIds, agent.id] : memberIds.filter((id) => id !== agent.id))
                }
              >
                {agent.name}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-1 text-sm font-medium">{m.signature()}</legend>
          <SignatureFields
            signatures={signatures}
            hint={m.team_signature_hint()}
            onChange={setSignatures}
            error={fieldFault(error, "signatures")}
          />
        </fieldset>
      </Form>
    </Dialog>
  );
}

function withTeam(teams: Team[], saved: Team): Team[] {
  const known = teams.some((team) => team.id === saved.id);
  return known ? teams.map((team) => (team.id === saved.id ? saved : team)) : [...teams, saved];
}
