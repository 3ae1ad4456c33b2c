import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { Role } from "#contract";
import { useGo } from "../app/link.tsx";
import { api, Button, ErrorState, explain, fieldFault, LoadingRows, newKey, TextField } from "../kit/index.ts";
import { m, useLanguage } from "../texts/index.ts";
import { FormFault, GatePage } from "./gate-page.tsx";
import { meQuery, signIn } from "./session.ts";

export const roleNames: Record<Role, () => string> = {
  agent: m.role_agent,
  lead: m.role_lead,
  admin: m.role_admin,
  reader: m.role_reader,
};

/** Accepting an invitation: a name and a password, and one is in. */
export function InvitationPage() {
  const client = useQueryClient();
  const go = useGo();
  const locale = useLanguage();
  const { secret = "" } = useSearch({ strict: false });
  const invitation = useQuery({
    queryKey: ["invitation", secret],
    queryFn: ({ signal }) => api("GET /invitation", { query: { secret }, signal }),
    enabled: secret !== "",
  });
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [key] = useState(newKey);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      const { email } = await api("POST /invitation/acceptance", {
        body: { secret, name, password, locale },
        idempotencyKey: `${key}-${password.length}`,
      });
      await signIn(email, password);
      // The invitation stays, as it is drawn until the next page is here and can not be fetched a second time.
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "invitation" });
      await client.fetchQuery(meQuery);
      go("/queue/mine", { replace: true });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  if (secret === "") return <GatePage heading={m.sign_in_heading()}>{m.invitation_missing()}</GatePage>;
  if (invitation.error)
    return (
      <GatePage heading={m.sign_in_heading()}>
        <ErrorState error={invitation.error} />
      </GatePage>
    );
  if (!invitation.data)
    return (
      <GatePage heading={m.loading()}>
        <LoadingRows rows={2} />
      </GatePage>
    );
  const { email, organisation, role } = invitation.data;
  return (
    <GatePage heading={m.invitation_heading({ organisation })} intro={m.invitation_intro({ role: roleNames[role](), email })}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <FormFault>{error === null ? null : explain(error)}</FormFault>
        <TextField label={m.your_name()} autoComplete="name" value={name} onChange={setName} error={fieldFault(error, "name")} />
        <TextField
          label={m.password()}
          hint={m.password_hint()}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
          error={fieldFault(error, "password")}
        />
        <Button type="submit" look="primary" size="medium" isPending={busy}>
          {m.invitation_accept()}
        </Button>
      </form>
    </GatePage>
  );
}
