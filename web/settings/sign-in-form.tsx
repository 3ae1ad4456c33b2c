import { useQuery } from "@tanstack/react-query";
import { LogIn } from "lucide-react";
import { useState } from "react";
import type { Channel, MailProviderName } from "#contract";
import { api, Button, ErrorState, LoadingRows, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { type AccountDraft, freshDraft, settingsOf } from "./account-draft.ts";
import { EarlierField } from "./account-form.tsx";
import { useAttempt } from "./attempt.ts";
import { Form } from "./form.tsx";
import { ProviderForm } from "./provider-form.tsx";
import { providersQuery } from "./queries.ts";
import { ServerFields } from "./server-fields.tsx";

/** Sends the browser to the provider, from where it comes back signed in. */
export async function goSignIn(channel: Channel, provider: MailProviderName, draft: AccountDraft): Promise<void> {
  const { location } = await api("POST /channels/{id}/account/sign-ins", {
    params: { id: channel.id },
    body: { provider, ...settingsOf(draft) },
  });
  globalThis.location.assign(location);
}

/** Connects a mailbox of a provider one signs in to; first of all the application there is entered. */
export function SignInForm({ channel, name, onCancel }: { channel: Channel; name: MailProviderName; onCancel: () => void }) {
  const providers = useQuery(providersQuery);
  const [draft, setDraft] = useState(() => freshDraft(channel, name));
  const [changing, setChanging] = useState(false);
  const { error, busy, attempt } = useAttempt();
  const change = (part: Partial<AccountDraft>) => setDraft((before) => ({ ...before, ...part }));
  if (providers.error) return <ErrorState error={providers.error} onRetry={() => void providers.refetch()} />;
  const provider = providers.data?.items.find((other) => other.provider === name);
  if (!provider) return <LoadingRows rows={2} />;
  if (provider.clientId === null || changing)
    return (
      <ProviderForm
        provider={provider}
        onDone={() => setChanging(false)}
        onCancel={() => (provider.clientId === null ? onCancel() : setChanging(false))}
      />
    );
  return (
    <Form error={error} onSubmit={() => void attempt(() => goSignIn(channel, name, draft))}>
      <TextField
        label={m.account_user()}
        hint={m.account_user_hint()}
        autoComplete="off"
        value={draft.username}
        onChange={(username) => change({ username })}
      />
      <ServerFields draft={draft} error={error} onChange={change} folded />
      <EarlierField draft={draft} onChange={change} />
      <p className="text-sm text-pretty text-faint">{m.sign_in_junk()}</p>
      <p className="text-sm text-pretty text-faint">{m.sign_in_as({ user: draft.username })}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" className="mr-auto" onPress={() => setChanging(true)}>
          {m.provider_change()}
        </Button>
        <Button onPress={onCancel}>{m.cancel()}</Button>
        <Button type="submit" look="primary" icon={LogIn} isDisabled={draft.username.trim() === ""} isPending={busy}>
          {name === "microsoft" ? m.sign_in_microsoft() : m.sign_in_google()}
        </Button>
      </div>
    </Form>
  );
}
