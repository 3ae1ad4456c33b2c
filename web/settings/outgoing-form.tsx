import { CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { Channel, MailAccount, OutgoingServer, OutgoingTrial } from "#contract";
import { api, Button, Choices, fieldFault, Problem, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { Found } from "./account-form.tsx";
import { useAttempt } from "./attempt.ts";
import { sendingTroubles } from "./channel-words.ts";
import { Form } from "./form.tsx";
import { freshOutgoing, outgoingBodyOf, outgoingDraftOf, type OutgoingDraft } from "./outgoing-draft.ts";
import { ServerFields } from "./server-fields.tsx";

/** An outgoing server of a mailbox's own: tried, then saved. */
export function OutgoingForm(props: {
  channel: Channel;
  account: MailAccount | null;
  server: OutgoingServer | null;
  onSaved: (server: OutgoingServer) => void;
  onCancel: () => void;
}) {
  const { channel, account, server } = props;
  const [draft, setDraft] = useState(() => (server ? outgoingDraftOf(server, channel) : freshOutgoing(channel, account)));
  const [trial, setTrial] = useState<OutgoingTrial | null>(null);
  const trying = useAttempt();
  const saving = useAttempt();
  const error = saving.error ?? trying.error;
  const change = (part: Partial<OutgoingDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setTrial(null);
  };
  const asked = { params: { id: channel.id }, body: outgoingBodyOf(draft) };
  const tryOut = () =>
    trying.attempt(async () => {
      saving.forget();
      setTrial(await api("POST /channels/{id}/outgoing/trials", asked));
    });
  const save = () =>
    saving.attempt(async () => {
      trying.forget();
      const saved = await api("PUT /channels/{id}/outgoing", asked);
      props.onSaved(saved.server);
    });
  const isLent = draft.signIn === "account" && account !== null;
  return (
    <Form error={isAtField(error) ? null : error} onSubmit={() => void save()}>
      <ServerFields
        kind="smtp"
        draft={draft}
        error={error}
        onChange={change}
        hostFault={isLent && isKnownHost(draft.host) ? m.send_host_other() : undefined}
      />
      <Choices<OutgoingServer["signIn"]>
        label={m.send_sign_in()}
        value={draft.signIn}
        onChange={(signIn) => change({ signIn })}
        choices={[
          ...(account === null && draft.signIn !== "account"
            ? []
            : [
                {
                  value: "account" as const,
                  label: m.send_as_account(),
                  hint: m.send_as_account_means({ user: account?.username ?? "–" }),
                },
              ]),
          { value: "password", label: m.send_with_password() },
          { value: "none", label: m.send_without(), hint: m.send_without_means() },
        ]}
      />
      {draft.signIn === "password" && (
        <>
          <TextField
            label={m.account_user()}
            hint={m.account_user_hint()}
            autoComplete="off"
            value={draft.username}
            onChange={(username) => change({ username })}
            error={fieldFault(error, "username") && m.send_user_missing()}
          />
          <TextField
            label={m.password()}
            hint={server?.signIn === "password" ? m.account_password_kept() : m.account_password_hint()}
            type="password"
            autoComplete="new-password"
            value={draft.password}
            onChange={(password) => change({ password })}
            error={fieldFault(error, "password") && m.send_password_missing()}
          />
        </>
      )}
      {fieldFault(error, "signIn") && <p className="text-sm text-pretty text-danger">{m.trouble_send_no_account()}</p>}
      {fieldFault(error, "security") && <p className="text-sm text-pretty text-danger">{m.send_encrypted_only()}</p>}
      <div className="flex flex-wrap items-center gap-3">
        <Button isPending={trying.busy} onPress={() => void tryOut()}>
          {m.account_try()}
        </Button>
        {trial === null && <p className="text-sm text-faint">{trying.busy ? m.account_tries() : m.send_try_hint()}</p>}
      </div>
      <TrialResult trial={trial} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={props.onCancel}>{m.cancel()}</Button>
        <Button type="submit" look="primary" isDisabled={draft.host.trim() === ""} isPending={saving.busy}>
          {server ? m.save() : m.send_save()}
        </Button>
      </div>
    </Form>
  );
}

const fields = ["username", "password", "host", "port", "security", "signIn"];

function isAtField(error: unknown): boolean {
  return error instanceof Problem && error.fields.some(({ path }) => fields.includes(path));
}

/** Whether the name is written as one is, so that something else must be wrong with it. */
function isKnownHost(host: string): boolean {
  return /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(host.trim());
}

/** What was found, in words, also for those who hear the screen. */
function TrialResult({ trial }: { trial: OutgoingTrial | null }) {
  return (
    <output className="block empty:absolute">
      {trial?.works && (
        <Found look="bg-accent-soft text-accent-strong" icon={<CircleCheck aria-hidden size={18} />}>
          {m.account_works_heading()} {m.send_works()}
        </Found>
      )}
      {trial && !trial.works && (
        <Found look="bg-danger-soft text-danger" icon={<TriangleAlert aria-hidden size={18} />}>
          {sendingTroubles[trial.trouble ?? "other"]()}
          {trial.said && <span className="mt-1 block text-sm break-words">{m.said_by_server({ said: trial.said })}</span>}
        </Found>
      )}
    </output>
  );
}
