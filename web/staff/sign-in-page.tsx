import { useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { Checkbox } from "react-aria-components/Checkbox";
import { Check } from "lucide-react";
import { Link, useGo } from "../app/link.tsx";
import { Button, explain, Problem, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { FormFault, GatePage } from "./gate-page.tsx";
import { meQuery, requestPasswordLink, signIn, verifyCode } from "./session.ts";

type Step = "password" | "code" | "backup" | "forgotten" | "link-sent";

/** Signing in: address and password, then a code for those who have a second step. */
export function SignInPage() {
  const client = useQueryClient();
  const go = useGo();
  const { to } = useSearch({ from: "/sign-in" });
  const [step, setStep] = useState<Step>("password");
  const [email, setEmail] = useState("");
  const enter = async () => {
    client.clear();
    await client.fetchQuery(meQuery);
    go(to ?? "/queue/mine", { replace: true });
  };
  if (step === "password")
    return (
      <PasswordStep
        email={email}
        onEmail={setEmail}
        onIn={enter}
        onCode={() => setStep("code")}
        onForgotten={() => setStep("forgotten")}
      />
    );
  if (step === "forgotten" || step === "link-sent")
    return (
      <ForgottenStep
        email={email}
        onEmail={setEmail}
        sent={step === "link-sent"}
        onSent={() => setStep("link-sent")}
        onBack={() => setStep("password")}
      />
    );
  return (
    <CodeStep
      key={step}
      kind={step === "code" ? "app" : "backup"}
      onIn={enter}
      onOther={() => setStep(step === "code" ? "backup" : "code")}
    />
  );
}

/** A form that asks the server something: one try at a time, and what went wrong in words. */
function useTry() {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (event: FormEvent, act: () => Promise<void>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFault(null);
    try {
      await act();
    } catch (error) {
      setFault(said(error));
    } finally {
      setBusy(false);
    }
  };
  return { fault, setFault, busy, attempt };
}

/** Failures everybody meets, in the reader's language; the rest as the server says it. */
function said(error: unknown): string {
  const code = error instanceof Problem ? error.code : "";
  if (code === "request.unauthenticated") return m.sign_in_wrong();
  if (code === "INVALID_CODE" || code === "INVALID_BACKUP_CODE") return m.code_wrong();
  return explain(error);
}

function PasswordStep(props: {
  email: string;
  onEmail: (email: string) => void;
  onIn: () => Promise<void>;
  onCode: () => void;
  onForgotten: () => void;
}) {
  const [password, setPassword] = useState("");
  const { fault, setFault, busy, attempt } = useTry();
  const submit = async () => {
    if (props.email.trim() === "" || password === "") return setFault(m.sign_in_needs());
    if ((await signIn(props.email.trim(), password)) === "code") props.onCode();
    else await props.onIn();
  };
  return (
    <GatePage heading={m.sign_in_heading()} intro={m.sign_in_intro()}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void attempt(event, submit)}>
        <FormFault>{fault}</FormFault>
        <TextField
          label={m.email()}
          type="email"
          autoComplete="username"
          value={props.email}
          onChange={props.onEmail}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has one thing to do
          autoFocus
        />
        <TextField label={m.password()} type="password" autoComplete="current-password" value={password} onChange={setPassword} />
        <Button type="submit" look="primary" size="medium" isPending={busy}>
          {m.sign_in()}
        </Button>
        <Button look="quiet" onPress={props.onForgotten}>
          {m.password_forgotten()}
        </Button>
        <Link href="/try" className="text-center text-sm font-medium text-accent underline underline-offset-2">
          {m.try_link()}
        </Link>
      </form>
    </GatePage>
  );
}

function CodeStep(props: { kind: "app" | "backup"; onIn: () => Promise<void>; onOther: () => void }) {
  const [code, setCode] = useState("");
  const [trust, setTrust] = useState(false);
  const { fault, busy, attempt } = useTry();
  const isApp = props.kind === "app";
  const submit = async () => {
    await verifyCode(props.kind, code.trim(), trust);
    await props.onIn();
  };
  return (
    <GatePage heading={m.second_step()} intro={isApp ? m.second_step_intro() : m.second_step_backup()}>
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void attempt(event, submit)}>
        <FormFault>{fault}</FormFault>
        <TextField
          label={isApp ? m.code() : m.backup_code()}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          {...(isApp ? { inputMode: "numeric" as const, maxLength: 8 } : {})}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has one thing to do
          autoFocus
        />
        <Checkbox isSelected={trust} onChange={setTrust} className="group flex items-start gap-2.5 text-sm">
          <span
            aria-hidden
            className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded border border-edge text-accent-ink group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
          >
            <Check size={14} className="invisible group-data-selected:visible" />
          </span>
          {m.trust_device()}
        </Checkbox>
        <Button type="submit" look="primary" size="medium" isPending={busy}>
          {m.sign_in()}
        </Button>
        <Button look="quiet" onPress={props.onOther}>
          {isApp ? m.use_backup_code() : m.use_app_code()}
        </Button>
      </form>
    </GatePage>
  );
}

function ForgottenStep(props: {
  email: string;
  onEmail: (email: string) => void;
  sent: boolean;
  onSent: () => void;
  onBack: () => void;
}) {
  const { fault, busy, attempt } = useTry();
  const submit = async () => {
    await requestPasswordLink(props.email.trim());
    props.onSent();
  };
  return (
    <GatePage
      heading={m.new_password_heading()}
      intro={props.sent ? m.password_link_sent({ email: props.email }) : m.password_link_intro()}
    >
      <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void attempt(event, submit)}>
        <FormFault>{fault}</FormFault>
        {!props.sent && (
          <>
            <TextField label={m.email()} type="email" autoComplete="username" value={props.email} onChange={props.onEmail} />
            <Button type="submit" look="primary" size="medium" isPending={busy}>
              {m.password_link_send()}
            </Button>
          </>
        )}
        <Button look="quiet" onPress={props.onBack}>
          {m.back()}
        </Button>
      </form>
    </GatePage>
  );
}
