import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Channel, NamedAddress, Team } from "#contract";
import { useGo } from "../app/link.tsx";
import { AddressField } from "../conversations/address-field.tsx";
import { channelsQuery } from "../conversations/queries.ts";
import { api, Button, Dialog, explain, fieldFault, newKey, Problem, say, Select, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { Form } from "./form.tsx";

/** A mailbox's name, its further addresses and the team that gets its conversations; of a new one also its address, which then stays. */
export function ChannelDialog({ channel, teams, onClose }: { channel: Channel | null; teams: Team[]; onClose: () => void }) {
  const client = useQueryClient();
  const go = useGo();
  const form = useId();
  const [name, setName] = useState(channel?.name ?? "");
  const [address, setAddress] = useState(channel?.address ?? "");
  const [aliases, setAliases] = useState<NamedAddress[]>((channel?.aliases ?? []).map((own) => ({ name: null, address: own })));
  const [teamId, setTeamId] = useState(channel?.teamId ?? (teams.length === 1 ? (teams[0]?.id ?? null) : null));
  const { error, busy, attempt } = useAttempt();
  const taken = error instanceof Problem && error.code === "channel.address_taken";
  const takenAlias = taken ? aliases.find((_, index) => fieldFault(error, `aliases.${index}`)) : undefined;
  const atField = takenAlias !== undefined || ["name", "address", "teamId"].some((path) => fieldFault(error, path));
  const save = () =>
    attempt(async () => {
      if (teamId === null) return;
      const body = { name, teamId, aliases: aliases.map((own) => own.address) };
      const saved = channel
        ? await api("PATCH /channels/{id}", { params: { id: channel.id }, body })
        : await api("POST /channels", { body: { ...body, address }, idempotencyKey: newKey() });
      client.setQueryData(channelsQuery.queryKey, (kept) => kept && { items: withChannel(kept.items, saved) });
      say(channel ? m.saved() : m.mailbox_added({ address: saved.address }));
      onClose();
      if (!channel) go(`/settings/channels?channel=${saved.id}`);
    });
  return (
    <Dialog
      title={channel ? channel.name : m.mailbox_new()}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button
            type="submit"
            form={form}
            look="primary"
            isDisabled={name.trim() === "" || address.trim() === "" || teamId === null}
            isPending={busy}
          >
            {channel ? m.save() : m.mailbox_add()}
          </Button>
        </>
      }
    >
      <Form id={form} error={atField ? null : error} onSubmit={() => void save()}>
        {channel ? (
          <p className="text-soft">{channel.address}</p>
        ) : (
          <TextField
            label={m.mailbox_address()}
            hint={m.mailbox_address_hint()}
            type="email"
            value={address}
            onChange={setAddress}
            error={fieldFault(error, "address") && (taken ? explain(error) : m.address_wrong())}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
            autoFocus
          />
        )}
        <TextField
          label={m.mailbox_name()}
          hint={m.mailbox_name_hint()}
          maxLength={100}
          value={name}
          onChange={setName}
          error={fieldFault(error, "name")}
        />
        <div className="flex flex-col gap-1">
          <AddressField label={m.mailbox_aliases()} people={aliases} onChange={setAliases} look="field" />
          {takenAlias ? (
            <p role="alert" className="text-sm text-danger">
              {m.mailbox_alias_taken({ address: takenAlias.address })}
            </p>
          ) : (
            <p className="text-sm text-pretty text-faint">{m.mailbox_aliases_hint()}</p>
          )}
        </div>
        <div className="flex flex-col gap-1">
          <Select
            label={m.team()}
            value={teamId}
            onChange={setTeamId}
            choices={teams.map((team) => ({ value: team.id, label: team.name }))}
          />
          <p className={fieldFault(error, "teamId") ? "text-sm text-danger" : "text-sm text-faint"}>
            {fieldFault(error, "teamId") ?? m.mailbox_team_hint()}
          </p>
        </div>
        {!channel && <p className="rounded-lg bg-sunken px-3 py-2 text-sm text-pretty text-soft">{m.mailbox_how()}</p>}
      </Form>
    </Dialog>
  );
}

function withChannel(channels: Channel[], saved: Channel): Channel[] {
  const known = channels.some((channel) => channel.id === saved.id);
  return known ? channels.map((channel) => (channel.id === saved.id ? saved : channel)) : [...channels, saved];
}
