import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say, TextField } from "../kit/index.ts";
import { useAttempt } from "../settings/attempt.ts";
import { Checkbox, Form, SaveRow } from "../settings/form.tsx";
import { Panel, Section } from "../settings/section.tsx";
import { m } from "../texts/index.ts";
import { sessionsQuery } from "./account-sessions.tsx";
import { TwoFactorPanel } from "./account-two-factor.tsx";
import { isWrongPassword } from "./account-wrong-password.ts";
import { auth, useMe } from "./session.ts";

/** What keeps others out of my account. */
export function SecuritySettings() {
  return (
    <Section heading={m.settings_security()} intro={m.security_intro()}>
      <PasswordPanel />
      <TwoFactorPanel />
    </Section>
  );
}

function PasswordPanel() {
  const { agent } = useMe();
  const client = useQueryClient();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const [revokeOtherSessions, setRevoke] = useState(true);
  const [shown, setShown] = useState(false);
  const { error, busy, attempt, forget } = useAttempt();
  const isWrong = isWrongPassword(error);
  const save = () =>
    attempt(async () => {
      await auth("/change-password", { currentPassword, newPassword, revokeOtherSessions });
      setCurrent("");
      setNew("");
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      say(m.account_password_changed());
    });
  return (
    <Panel heading={m.password()} intro={m.password_hint()}>
      <Form error={isWrong ? null : error} onSubmit={() => void save()}>
        {/* Lets a password manager know whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={agent.email} readOnly />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            label={m.password_current()}
            type="password"
            autoComplete="current-password"
            value={currentPassword}
            onChange={(password) => {
              setCurrent(password);
              if (isWrong) forget();
            }}
            error={isWrong ? m.password_wrong() : undefined}
          />
          <div className="flex flex-col gap-2">
            <TextField
              label={m.new_password_heading()}
              type={shown ? "text" : "password"}
              autoComplete="new-password"
              maxLength={128}
              value={newPassword}
              onChange={setNew}
            />
            <Checkbox isSelected={shown} onChange={setShown} className="text-sm">
              {m.password_show()}
            </Checkbox>
          </div>
        </div>
        <Checkbox isSelected={revokeOtherSessions} onChange={setRevoke}>
          {m.password_end_others()}
        </Checkbox>
        <SaveRow changed={currentPassword !== "" && newPassword !== ""} busy={busy} label={m.password_change()} />
      </Form>
    </Panel>
  );
}
