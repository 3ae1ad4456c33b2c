import { useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useGo } from "../app/link.tsx";
import { Button, explain, say, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { FormFault, GatePage } from "./gate-page.tsx";
import { setNewPassword } from "./session.ts";

/** Choosing a new password, by the link of a mail. */
export function NewPasswordPage() {
  const go = useGo();
  const { token } = useSearch({ strict: false });
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string | null>(token === undefined ? m.invitation_missing() : null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await setNewPassword(token ?? "", password);
      say(m.password_changed());
      go("/sign-in");
    } catch (error) {
      setFault(explain(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <GatePage heading={m.new_password_heading()}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void submit(event)}>
        <FormFault>{fault}</FormFault>
        <TextField
          label={m.password()}
          hint={m.password_hint()}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={setPassword}
        />
        <Button type="submit" look="primary" size="medium" isPending={busy} isDisabled={token === undefined}>
          {m.save()}
        </Button>
      </form>
    </GatePage>
  );
}
