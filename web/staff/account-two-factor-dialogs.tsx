import { Download } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Button, Dialog, explain, Problem, say, TextField } from "../kit/index.ts";
import { useAttempt } from "../settings/attempt.ts";
import { CopyButton } from "../settings/copy-button.tsx";
import { Checkbox, Form } from "../settings/form.tsx";
import { m } from "../texts/index.ts";
import { QrCode } from "./account-qr-code.tsx";
import { isWrongPassword } from "./account-wrong-password.ts";
import { auth } from "./session.ts";

interface Enabled {
  totpURI: string;
  backupCodes: string[];
}

/** Turning it on: the password, then the app is shown the code and answers with one, then the backup codes are kept. */
export function TurnOnDialog({ onOn, onClose }: { onOn: () => void; onClose: () => void }) {
  const [enabled, setEnabled] = useState<Enabled | null>(null);
  const [isOn, setOn] = useState(false);
  if (!enabled)
    return (
      <PasswordDialog
        title={m.two_factor_turn_on()}
        action={m.go_on()}
        onClose={onClose}
        ask={async (password) => setEnabled(enabledFrom(await auth("/two-factor/enable", { password })))}
      >
        {m.two_factor_password_first()}
      </PasswordDialog>
    );
  if (!isOn)
    return (
      <ScanDialog
        uri={enabled.totpURI}
        onClose={onClose}
        onVerified={() => {
          setOn(true);
          onOn();
        }}
      />
    );
  return <CodesDialog codes={enabled.backupCodes} onClose={onClose} />;
}

export function TurnOffDialog({ onOff, onClose }: { onOff: () => void; onClose: () => void }) {
  return (
    <PasswordDialog
      title={m.two_factor_turn_off()}
      action={m.two_factor_turn_off()}
      danger
      onClose={onClose}
      ask={async (password) => {
        await auth("/two-factor/disable", { password });
        onOff();
        onClose();
        say(m.two_factor_off_done());
      }}
    >
      {m.two_factor_turn_off_text()}
    </PasswordDialog>
  );
}

/** New backup codes in place of those that are used up or lost. */
export function BackupCodesDialog({ onClose }: { onClose: () => void }) {
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <CodesDialog codes={codes} onClose={onClose} />;
  return (
    <PasswordDialog
      title={m.backup_codes_new()}
      action={m.go_on()}
      onClose={onClose}
      ask={async (password) => setCodes(strings((await auth("/two-factor/generate-backup-codes", { password }))["backupCodes"]))}
    >
      {m.backup_codes_new_text()}
    </PasswordDialog>
  );
}

/** Asks for the password once more, since somebody else may sit at the computer. */
function PasswordDialog(props: {
  title: string;
  action: string;
  danger?: boolean;
  ask: (password: string) => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}) {
  const form = useId();
  const [password, setPassword] = useState("");
  const { error, busy, attempt, forget } = useAttempt();
  const isWrong = isWrongPassword(error);
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      footer={
        <>
          <Button onPress={props.onClose}>{m.cancel()}</Button>
          <Button
            type="submit"
            form={form}
            look={props.danger ? "danger" : "primary"}
            isDisabled={password === ""}
            isPending={busy}
          >
            {props.action}
          </Button>
        </>
      }
    >
      <Form id={form} error={isWrong ? null : error} onSubmit={() => void attempt(() => props.ask(password))}>
        <p className="text-pretty">{props.children}</p>
        <TextField
          label={m.password()}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(text) => {
            setPassword(text);
            if (isWrong) forget();
          }}
          error={isWrong ? m.password_wrong() : undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the window has one thing to do
          autoFocus
        />
      </Form>
    </Dialog>
  );
}

function ScanDialog({ uri, onVerified, onClose }: { uri: string; onVerified: () => void; onClose: () => void }) {
  const form = useId();
  const [code, setCode] = useState("");
  const { error, busy, attempt, forget } = useAttempt();
  const isWrong = error instanceof Problem && error.code === "account.wrong_code";
  const secret = secretOf(uri);
  const digits = code.replaceAll(/\s/g, "");
  const verify = () =>
    attempt(async () => {
      await auth("/two-factor/verify-totp", { code: digits });
      onVerified();
    });
  return (
    <Dialog
      title={m.two_factor_scan()}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{m.cancel()}</Button>
          <Button type="submit" form={form} look="primary" isDisabled={digits.length !== 6} isPending={busy}>
            {m.two_factor_turn_on()}
          </Button>
        </>
      }
    >
      <Form id={form} error={isWrong ? null : error} onSubmit={() => void verify()}>
        <p className="text-pretty">{m.two_factor_scan_text()}</p>
        <div className="flex flex-col items-center gap-5 sm:flex-row sm:items-start">
          <QrCode text={uri} label={m.two_factor_scan()} />
          <div className="flex w-full min-w-0 flex-col gap-4">
            <div className="flex flex-col items-start gap-1.5">
              <p className="text-sm text-soft">{m.two_factor_secret()}</p>
              <code className="font-mono text-sm break-all">{inFours(secret)}</code>
              <CopyButton text={secret} label={m.two_factor_secret_copy()} />
            </div>
            <TextField
              label={m.two_factor_code()}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={8}
              value={code}
              onChange={(text) => {
                setCode(text);
                if (isWrong) forget();
              }}
              error={isWrong ? explain(error) : undefined}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the code of the app goes here
              autoFocus
            />
          </div>
        </div>
      </Form>
    </Dialog>
  );
}

/** The backup codes, this once. An alert, so that a press beside it does not lose them. */
function CodesDialog({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const [kept, setKept] = useState(false);
  return (
    <Dialog
      title={m.backup_codes()}
      isOpen
      onClose={onClose}
      alert
      footer={
        <Button look="primary" isDisabled={!kept} onPress={onClose}>
          {m.done()}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-pretty">{m.backup_codes_text()}</p>
        <ol className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-lg bg-sunken p-4 font-mono text-sm sm:grid-cols-2">
          {codes.map((code) => (
            <li key={code} className="text-center">
              {code}
            </li>
          ))}
        </ol>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={codes.join("\n")} label={m.backup_codes_copy()} />
          <Button icon={Download} onPress={() => download(`${codes.join("\n")}\n`)}>
            {m.backup_codes_download()}
          </Button>
        </div>
        <Checkbox isSelected={kept} onChange={setKept}>
          {m.backup_codes_kept()}
        </Checkbox>
      </div>
    </Dialog>
  );
}

function download(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${m.backup_codes_file()}.txt`;
  link.click();
  URL.revokeObjectURL(address);
}

function enabledFrom(answer: Record<string, unknown>): Enabled {
  return { totpURI: String(answer["totpURI"]), backupCodes: strings(answer["backupCodes"]) };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The secret of an `otpauth://` address, for apps without a camera. */
function secretOf(uri: string): string {
  return new URL(uri).searchParams.get("secret") ?? "";
}

function inFours(text: string): string {
  return text.replaceAll(/(.{4})(?=.)/g, "$1 ");
}
