import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Me } from "#contract";
import { api, fieldFault, say, Select, setTheme, TextField, type Theme, useTheme } from "../kit/index.ts";
import { useAttempt } from "../settings/attempt.ts";
import { Form, SaveRow } from "../settings/form.tsx";
import { Panel, Section } from "../settings/section.tsx";
import { languageNames, locales, m } from "../texts/index.ts";
import { roleNames } from "./invitation-page.tsx";
import { meQuery, signatureKey, useMe } from "./session.ts";
import { filledSignatures, SignatureFields } from "./signature-fields.tsx";

type Profile = Pick<Me["agent"], "name" | "locale" | "signatures">;

/** What others see of me, and how I see Lyhörd. */
export function ProfileSettings() {
  const { agent } = useMe();
  return (
    <Section heading={m.settings_profile()} intro={m.profile_intro({ email: agent.email, role: roleNames[agent.role]() })}>
      <Panel>
        <ProfileForm />
      </Panel>
      <Panel heading={m.theme()} intro={m.theme_intro()}>
        <ThemeChoice />
      </Panel>
    </Section>
  );
}

/** Only what was touched here is kept here, so that a change made elsewhere meanwhile shows and stays. */
function ProfileForm() {
  const { agent } = useMe();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Partial<Profile>>({});
  const { error, busy, attempt } = useAttempt();
  const profile = { ...agent, ...draft };
  const changed = JSON.stringify(profile) !== JSON.stringify(agent);
  const save = () =>
    attempt(async () => {
      client.setQueryData(meQuery.queryKey, await api("PATCH /me", { body: toSave(draft) }));
      void client.invalidateQueries({ queryKey: signatureKey });
      setDraft({});
      say(m.saved());
    });
  return (
    <Form error={error} onSubmit={() => void save()}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={m.your_name()}
          autoComplete="name"
          maxLength={200}
          value={profile.name}
          onChange={(name) => setDraft({ ...draft, name })}
          error={fieldFault(error, "name")}
        />
        <Select
          label={m.language()}
          value={profile.locale}
          onChange={(locale) => setDraft({ ...draft, locale })}
          choices={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
      </div>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{m.signature()}</legend>
        <SignatureFields
          signatures={profile.signatures}
          hint={m.signature_hint()}
          onChange={(signatures) => setDraft({ ...draft, signatures })}
          error={fieldFault(error, "signatures")}
        />
      </fieldset>
      <SaveRow changed={changed} busy={busy} />
    </Form>
  );
}

function toSave({ signatures, ...rest }: Partial<Profile>): Partial<Profile> {
  return { ...rest, ...(signatures && { signatures: filledSignatures(signatures) }) };
}

function ThemeChoice() {
  const theme = useTheme();
  const names: Record<Theme, () => string> = { system: m.theme_system, light: m.theme_light, dark: m.theme_dark };
  return (
    <Select
      label={m.theme()}
      labelHidden
      className="max-w-60"
      value={theme}
      onChange={setTheme}
      choices={(["system", "light", "dark"] as const).map((value) => ({ value, label: names[value]() }))}
    />
  );
}
