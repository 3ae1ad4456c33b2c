import { CircleCheck, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Channel, MailAccount, MailTrial } from "#contract";
import { api, Button, Choices, fieldFault, Problem, Select, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { type AccountDraft, bodyOf, draftOf, freshDraft } from "./account-draft.ts";
import { useAttempt } from "./attempt.ts";
import { lineTroubles } from "./channel-words.ts";
import { Form } from "./form.tsx";
import { ServerFields } from "./server-fields.tsx";

/** What does not make another mailbox of it than the one that was tried. */
const choices = ["folder", "moveTo", "sentFolder", "junkFolder", "earlier"];

/** A mailbox with a user name and a password, or the folders of one that is signed in to: tried, then saved. */
export function AccountForm(props: {
  channel: Channel;
  account: MailAccount | null;
  onSaved: (account: MailAccount) => void;
  onCancel: () => void;
}) {
  const { channel, account } = props;
  const [draft, setDraft] = useState(() => (account ? draftOf(account) : freshDraft(channel, null)));
  const [trial, setTrial] = useState<MailTrial | null>(null);
  const trying = useAttempt();
  const saving = useAttempt();
  const error = saving.error ?? trying.error;
  const signedIn = account?.oauth !== null && account !== null;
  const change = (part: Partial<AccountDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    if (!choices.some((name) => name in part)) setTrial(null);
  };
  const tryOut = () =>
    trying.attempt(async () => {
      saving.forget();
      const found = await api("POST /channels/{id}/account/trials", {
        params: { id: channel.id },
        body: bodyOf(draft, account),
      });
      setTrial(found);
      if (!found.works || account) return;
      const meantFor = (use: "sent" | "junk") => found.folders.find((folder) => folder.use === use)?.path ?? null;
      change({ sentFolder: draft.sentFolder ?? meantFor("sent"), junkFolder: draft.junkFolder ?? meantFor("junk") });
    });
  const save = () =>
    saving.attempt(async () => {
      trying.forget();
      const saved = await api("PUT /channels/{id}/account", { params: { id: channel.id }, body: bodyOf(draft, account) });
      props.onSaved(saved.account);
    });
  return (
    <Form error={isAtField(error) ? null : error} onSubmit={() => void save()}>
      {!signedIn && (
        <>
          <TextField
            label={m.account_user()}
            hint={m.account_user_hint()}
            autoComplete="off"
            value={draft.username}
            onChange={(username) => change({ username })}
          />
          <TextField
            label={m.password()}
            hint={account ? m.account_password_kept() : m.account_password_hint()}
            type="password"
            autoComplete="new-password"
            value={draft.password}
            onChange={(password) => change({ password })}
            error={fieldFault(error, "password") && m.account_password_missing()}
          />
          <ServerFields draft={draft} error={error} onChange={change} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button isPending={trying.busy} onPress={() => void tryOut()}>
          {m.account_try()}
        </Button>
        {trial === null && !trying.busy && <p className="text-sm text-faint">{m.account_folders_after()}</p>}
        {trying.busy && <p className="text-sm text-faint">{m.account_tries()}</p>}
      </div>
      <TrialResult trial={trial} />
      {(trial !== null || account !== null) && (
        <FolderFields draft={draft} folders={trial?.folders ?? []} isTried={trial !== null} onChange={change} />
      )}
      {!account && <EarlierField draft={draft} onChange={change} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={props.onCancel}>{m.cancel()}</Button>
        <Button
          type="submit"
          look="primary"
          isDisabled={draft.host.trim() === "" || draft.username.trim() === ""}
          isPending={saving.busy}
        >
          {account ? m.save() : m.account_connect()}
        </Button>
      </div>
    </Form>
  );
}

function isAtField(error: unknown): boolean {
  return error instanceof Problem && error.fields.some(({ path }) => ["password", "host", "port"].includes(path));
}

/** What was found, in words, also for those who hear the screen. */
function TrialResult({ trial }: { trial: MailTrial | null }) {
  return (
    <output className="block empty:absolute">
      {trial?.works && trial.found && (
        <Found look="bg-accent-soft text-accent-strong" icon={<CircleCheck aria-hidden size={18} />}>
          {m.account_works_heading()} {m.account_works({ folder: trial.found.folder, count: trial.found.mails })}
        </Found>
      )}
      {trial && !trial.works && (
        <Found look="bg-danger-soft text-danger" icon={<TriangleAlert aria-hidden size={18} />}>
          {lineTroubles[trial.trouble ?? "other"]()}
          {trial.said && <span className="mt-1 block text-sm break-words">{m.said_by_server({ said: trial.said })}</span>}
        </Found>
      )}
    </output>
  );
}

export function Found({ look, icon, children }: { look: string; icon: ReactNode; children: ReactNode }) {
  return (
    <p className={`flex gap-2.5 rounded-lg px-3 py-2 text-pretty ${look}`}>
      <span className="mt-0.75 shrink-0">{icon}</span>
      <span className="min-w-0">{children}</span>
    </p>
  );
}

const none = "\0none";

function FolderFields(props: {
  draft: AccountDraft;
  folders: MailTrial["folders"];
  isTried: boolean;
  onChange: (part: Partial<AccountDraft>) => void;
}) {
  const { draft, onChange } = props;
  // What is chosen already stays to be seen, also before it is known what else there is.
  const chosen = [draft.folder, draft.moveTo, draft.sentFolder, draft.junkFolder].filter((path) => path !== null);
  const paths = [...new Set([...props.folders.map(({ path }) => path), ...chosen])];
  const all = paths.map((path) => ({ value: path, label: path }));
  const orNone = (label: string, ...taken: (string | null)[]) => [
    { value: none, label },
    ...all.filter(({ value }) => !taken.includes(value)),
  ];
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Select label={m.account_folder()} value={draft.folder} onChange={(folder) => onChange({ folder })} choices={all} />
      <Select
        label={m.account_move()}
        value={draft.moveTo ?? none}
        onChange={(path) => onChange({ moveTo: path === none ? null : path })}
        choices={orNone(m.account_move_none(), draft.folder, draft.junkFolder)}
      />
      <div className="flex flex-col gap-1 sm:col-span-2">
        <Select
          label={m.account_sent()}
          value={draft.sentFolder ?? none}
          onChange={(path) => onChange({ sentFolder: path === none ? null : path })}
          choices={orNone(m.account_sent_none())}
        />
        <p className="text-sm text-pretty text-faint">{m.account_sent_hint()}</p>
      </div>
      <div className="flex flex-col gap-1 sm:col-span-2">
        <Select
          label={m.account_junk()}
          value={draft.junkFolder ?? none}
          onChange={(path) => onChange({ junkFolder: path === none ? null : path })}
          choices={orNone(m.account_junk_none(), draft.folder, draft.moveTo)}
        />
        <p className="text-sm text-pretty text-faint">{m.account_junk_hint()}</p>
      </div>
    </div>
  );
}

/** How much of what lies there already is wanted, asked when a mailbox is first connected. */
export function EarlierField({ draft, onChange }: { draft: AccountDraft; onChange: (part: Partial<AccountDraft>) => void }) {
  return (
    <div className="flex flex-col gap-1">
      <Choices
        label={m.account_earlier()}
        value={draft.earlier}
        onChange={(earlier) => onChange({ earlier })}
        choices={[
          { value: "none", label: m.earlier_none() },
          { value: "month", label: m.earlier_month() },
          { value: "all", label: m.earlier_all() },
        ]}
      />
      <p className="text-sm text-pretty text-faint">{m.earlier_hint()}</p>
    </div>
  );
}
