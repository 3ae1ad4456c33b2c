import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MailProvider } from "#contract";
import { api, Button, fieldFault, say, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { providerNames } from "./channel-words.ts";
import { CopyField } from "./copy-field.tsx";
import { Form } from "./form.tsx";
import { providersQuery } from "./queries.ts";

/** The application at a provider, entered once: without it nobody can sign in there from here. */
export function ProviderForm({
  provider,
  onDone,
  onCancel,
}: {
  provider: MailProvider;
  onDone: () => void;
  onCancel: () => void;
}) {
  const client = useQueryClient();
  const isMicrosoft = provider.provider === "microsoft";
  const [clientId, setClientId] = useState(provider.clientId ?? "");
  const [clientSecret, setClientSecret] = useState("");
  const [tenant, setTenant] = useState(provider.tenant ?? "");
  const { error, busy, attempt } = useAttempt();
  const name = providerNames[provider.provider]();
  const save = () =>
    attempt(async () => {
      const saved = await api("PUT /mail-providers/{provider}", {
        params: { provider: provider.provider },
        body: { clientId, ...(clientSecret && { clientSecret }), ...(isMicrosoft && { tenant }) },
      });
      client.setQueryData(
        providersQuery.queryKey,
        (kept) => kept && { items: kept.items.map((other) => (other.provider === saved.provider ? saved : other)) },
      );
      say(m.provider_saved());
      onDone();
    });
  return (
    <Form error={fieldFault(error, "clientSecret") ? null : error} onSubmit={() => void save()}>
      <div>
        <h3 className="font-medium">{m.provider_heading({ provider: name })}</h3>
        <p className="text-sm text-pretty text-faint">{m.provider_why({ provider: name })}</p>
      </div>
      <p className="text-pretty">{isMicrosoft ? m.provider_steps_microsoft() : m.provider_steps_google()}</p>
      <CopyField name={m.provider_redirect()} value={provider.redirectUri} />
      {isMicrosoft && (
        <TextField
          label={m.provider_tenant()}
          hint={m.provider_tenant_hint()}
          autoComplete="off"
          value={tenant}
          onChange={setTenant}
        />
      )}
      <TextField label={m.provider_client()} autoComplete="off" value={clientId} onChange={setClientId} />
      <TextField
        label={m.provider_secret()}
        {...(provider.clientId === null ? {} : { hint: m.provider_secret_kept() })}
        type="password"
        autoComplete="new-password"
        value={clientSecret}
        onChange={setClientSecret}
        error={fieldFault(error, "clientSecret") && m.provider_secret_missing()}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>{m.cancel()}</Button>
        <Button
          type="submit"
          look="primary"
          isDisabled={clientId.trim() === "" || (isMicrosoft && tenant.trim() === "")}
          isPending={busy}
        >
          {m.save()}
        </Button>
      </div>
    </Form>
  );
}
