import { useState } from "react";
import { Button, fieldFault, Select, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import type { AccountDraft } from "./account-draft.ts";

type ServerDraft = Pick<AccountDraft, "host" | "port" | "security">;

const kinds = {
  imap: { ports: { tls: "993", starttls: "143", none: "143" }, usual: "tls", hint: m.account_host_hint },
  smtp: { ports: { tls: "465", starttls: "587", none: "25" }, usual: "starttls", hint: m.send_host_hint },
} as const;

/** Which server, and how safely; what is as it usually is stays folded. */
export function ServerFields(props: {
  draft: ServerDraft;
  error: unknown;
  onChange: (part: Partial<ServerDraft>) => void;
  /** For what it is; fetching unless given. */
  kind?: keyof typeof kinds;
  /** Where the server follows from the provider, nothing of it is shown at first. */
  folded?: boolean;
  /** What is wrong with the host, where it is not how it is written. */
  hostFault?: string | undefined;
}) {
  const { draft, error, onChange } = props;
  const { ports, usual, hint } = kinds[props.kind ?? "imap"];
  const [open, setOpen] = useState(!(draft.security === usual && draft.port === ports[usual]));
  const host = (
    <TextField
      label={m.account_host()}
      hint={hint()}
      autoComplete="off"
      value={draft.host}
      onChange={(host) => onChange({ host })}
      error={fieldFault(error, "host") && (props.hostFault ?? m.account_host_wrong())}
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
              onChange({ security, ...(draft.port === ports[draft.security] && { port: ports[security] }) })
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
