import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Scope } from "#contract";
import { api, Button, Dialog, fieldFault, newKey, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { CopyButton } from "./copy-button.tsx";
import { Checkbox, Form } from "./form.tsx";
import { tokensQuery } from "./queries.ts";
import { scopeNames } from "./scope-names.ts";

const scopes: readonly Scope[] = ["read", "write", "admin"];
const meanings: Record<Scope, () => string> = {
  read: m.scope_read_means,
  write: m.scope_write_means,
  admin: m.scope_admin_means,
};

/** Making a token, and then showing it, this once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const form = useId();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<readonly Scope[]>(["read"]);
  const [token, setToken] = useState<string | null>(null);
  const { error, busy, attempt } = useAttempt();
  const make = () =>
    attempt(async () => {
      const made = await api("POST /tokens", { body: { name, scopes: [...chosen] }, idempotencyKey: newKey() });
      client.setQueryData(tokensQuery.queryKey, (kept) => kept && { items: [...kept.items, made.details] });
      setToken(made.token);
    });
  if (token !== null) return <TokenOnce token={token} onClose={onClose} />;
  return (
    <Dialog
      title={m.token_new()}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button
            type="submit"
            form={form}
            look="primary"
            isDisabled={name.trim() === "" || chosen.length === 0}
            isPending={busy}
          >
            {m.token_create()}
          </Button>
        </>
      }
    >
      <Form id={form} error={fieldFault(error, "name") ? null : error} onSubmit={() => void make()}>
        <TextField
          label={m.token_name()}
          hint={m.token_name_hint()}
          maxLength={100}
          value={name}
          onChange={setName}
          error={fieldFault(error, "name")}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window is opened to write in
          autoFocus
        />
        <fieldset className="flex flex-col gap-2.5">
          <legend className="mb-2 text-sm font-medium">{m.token_may()}</legend>
          {scopes.map((scope) => (
            <Checkbox
              key={scope}
              isSelected={chosen.includes(scope)}
              onChange={(selected) => setChosen(selected ? [...chosen, scope] : chosen.filter((other) => other !== scope))}
              hint={meanings[scope]()}
            >
              {scopeNames[scope]()}
            </Checkbox>
          ))}
        </fieldset>
      </Form>
    </Dialog>
  );
}

function TokenOnce({ token, onClose }: { token: string; onClose: () => void }) {
  return (
    <Dialog
      title={m.token_once()}
      isOpen
      onClose={onClose}
      alert
      footer={
        <Button look="primary" onPress={onClose}>
          {m.done()}
        </Button>
      }
    >
      <div className="flex flex-col items-start gap-4">
        <p className="text-pretty">{m.token_once_text()}</p>
        <code className="w-full rounded-lg bg-sunken p-4 font-mono text-sm break-all select-all">{token}</code>
        <CopyButton text={token} label={m.token_copy()} />
      </div>
    </Dialog>
  );
}
