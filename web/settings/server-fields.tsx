import { useState } from "react";
import { Button, fieldFault, Select, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import type { AccountDraft } from "./account-draft.ts";

const usualPorts = { tls: "993", starttls: "143", none: "143" };

/** Which server, and how safely; what is as it usually is stays folded. */
export function ServerFields(props: {
  draft: AccountDraft;
  error: unknown;
  onChange: (part: Partial<AccountDraft>) => void;
  /** Where the server follows from the provider, nothing of it is shown at first. */
  folded?: boolean;
}) {
  const { draft, error, onChange } = props;
  const usual = draft.security === "tls" && draft.port === "993";
  const [open, setOpen] = useState(!usual);
  const host = (
    <TextField
      label={m.account_host()}
      hint={m.account_host_hint()}
      autoComplete="off"
      value={draft.host}
      onChange={(host) => onChange({ host })}
      error={fieldFault(error, "host") && m.account_host_wrong()}
    />
  );
  return (
    <>
      {!props.folded && host}
      {!open && (
        <Button look="quiet" className="self-start" onPress={() => setOpen(true)}>
          {m.account_server_settings()}
        </Button>
      )}
      {open && props.folded && host}
      {open && (
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Select
            label={m.account_security()}
            value={draft.security}
            onChange={(security) =>
              onChange({ security, ...(draft.port === usualPorts[draft.security] && { port: usualPorts[security] }) })
            }
            choices={[
              { value: "tls", label: m.security_tls() },
              { value: "starttls", label: m.security_starttls() },
              { value: "none", label: m.security_none() },
            ]}
          />
          <TextField
            label={m.account_port()}
            inputMode="numeric"
            value={draft.port}
            onChange={(port) => onChange({ port: port.replaceAll(/\D/g, "").slice(0, 5) })}
            error={fieldFault(error, "port")}
          />
        </div>
      )}
    </>
  );
}
