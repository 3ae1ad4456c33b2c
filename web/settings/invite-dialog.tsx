import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import type { Role, Team } from "#contract";
import { api, Button, Dialog, fieldFault, newKey, say, TextField } from "../kit/index.ts";
import { roleNames } from "../staff/invitation-page.tsx";
import { useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { Checkbox, Form } from "./form.tsx";
import { invitationsQuery } from "./queries.ts";
import { roleMeanings, roles } from "./roles.ts";

/** Inviting a colleague by mail: to where, as what, into which teams. */
export function InviteDialog({ teams, onClose }: { teams: Team[]; onClose: () => void }) {
  const { outgoing } = useMe();
  const client = useQueryClient();
  const form = useId();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("agent");
  const [teamIds, setTeamIds] = useState<string[]>([]);
  const [key, setKey] = useState(newKey);
  const { error, busy, attempt } = useAttempt();
  const invite = () =>
    attempt(async () => {
      const invitation = await api("POST /invitations", { body: { email, role, teamIds }, idempotencyKey: key });
      client.setQueryData(invitationsQuery.queryKey, (kept) => kept && { items: [...kept.items, invitation] });
      void client.invalidateQueries({ queryKey: invitationsQuery.queryKey });
      say(m.invited({ email: invitation.email }));
      onClose();
    });
  /** Another thing asked for is another request. */
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setKey(newKey());
    };
  return (
    <Dialog
      title={m.invite_heading()}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button type="submit" form={form} look="primary" isDisabled={email.trim() === ""} isPending={busy}>
            {m.invite_send()}
          </Button>
        </>
      }
    >
      <Form id={form} error={fieldFault(error, "email") ? null : error} onSubmit={() => void invite()}>
        <TextField
          label={m.email()}
          type="email"
          value={email}
          onChange={changed(setEmail)}
          error={fieldFault(error, "email") && m.address_wrong()}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
          autoFocus
        />
        <RadioGroup value={role} onChange={changed((value: string) => setRole(roles.find((one) => one === value) ?? "agent"))}>
          <Label className="text-sm font-medium">{m.role()}</Label>
          <div className="mt-1 flex flex-col divide-y divide-line overflow-hidden rounded-lg border border-line">
            {roles.map((one) => (
              <Radio
                key={one}
                value={one}
                className="group flex items-start gap-3 px-3 py-2.5 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent data-hovered:bg-hover data-selected:bg-selected"
              >
                <span
                  aria-hidden
                  className="mt-1 flex size-4 shrink-0 items-center justify-center rounded-full border border-edge group-data-selected:border-5 group-data-selected:border-accent"
                />
                <span>
                  <span className="block font-medium first-letter:uppercase">{roleNames[one]()}</span>
                  <span className="block text-sm text-soft">{roleMeanings[one]()}</span>
                </span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        {teams.length > 0 && (
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-1.5 text-sm font-medium">{m.teams()}</legend>
            <div className="grid gap-2 sm:grid-cols-2">
              {teams.map((team) => (
                <Checkbox
                  key={team.id}
                  isSelected={teamIds.includes(team.id)}
                  onChange={changed((selected: boolean) =>
                    setTeamIds(selected ? [...teamIds, team.id] : teamIds.filter((id) => id !== team.id)),
                  )}
                >
                  {team.name}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        )}
        {outgoing !== "smtp" && (
          <p className="rounded-lg bg-note px-3 py-2 text-sm text-pretty text-note-ink">
            {outgoing === "demo" ? m.invite_demo() : m.invite_waits()}
          </p>
        )}
      </Form>
    </Dialog>
  );
}
