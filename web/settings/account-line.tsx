import { useQueryClient } from "@tanstack/react-query";
import { LogIn, RefreshCw } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import type { Channel, MailAccount } from "#contract";
import { fullTime, sentenceTime } from "../app/time.ts";
import { api, Button, say } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { draftOf } from "./account-draft.ts";
import { useAttempt } from "./attempt.ts";
import { lineTroubles } from "./channel-words.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Fault } from "./form.tsx";
import { accountQuery } from "./queries.ts";
import { goSignIn } from "./sign-in-form.tsx";
import { StateDot } from "./state-dot.tsx";

/** A mailbox that is connected: how the line is, what is the matter, and what can be done. */
export function AccountLine(props: { channel: Channel; account: MailAccount; onChange: () => void; onGone: () => void }) {
  const { channel, account } = props;
  const { line, oauth } = account;
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { error, busy, attempt } = useAttempt();
  const retry = () =>
    attempt(async () => {
      await api("POST /channels/{id}/account/retries", { params: { id: channel.id } });
      say(m.line_retrying());
      await client.invalidateQueries({ queryKey: accountQuery(channel.id).queryKey });
    });
  const provider = oauth?.provider ?? null;
  const signIn = provider && (() => attempt(() => goSignIn(channel, provider, draftOf(account))));
  return (
    <>
      <Fault error={error} />
      <output className="flex flex-col gap-2">
        <p className="flex items-center gap-2.5 font-medium">
          <StateDot state={line.state === "connected" ? (line.trouble ? "attention" : "working") : line.state} />
          <StateWords line={line} />
        </p>
        {line.trouble && (
          <div className="rounded-lg bg-danger-soft px-3 py-2 text-pretty text-danger">
            <p>{lineTroubles[line.trouble]()}</p>
            {line.error && <p className="mt-1 text-sm break-words">{m.said_by_server({ said: line.error })}</p>}
          </div>
        )}
      </output>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 text-sm sm:grid-cols-3">
        <Fact name={m.line_fetched_from()}>
          {account.username} · {account.host}
        </Fact>
        <Fact name={m.account_folder()}>{account.folder}</Fact>
        {account.junkFolder !== null && <Fact name={m.account_junk()}>{account.junkFolder}</Fact>}
        <Fact name={m.line_last_mail()}>{line.lastMailAt ? <Time at={line.lastMailAt} /> : m.not_yet()}</Fact>
        {line.nextTryAt && (
          <Fact name={m.line_next_try()}>
            <Time at={line.nextTryAt} />
          </Fact>
        )}
      </dl>
      <div className="flex flex-wrap gap-2">
        {signIn && (
          <Button
            icon={LogIn}
            look={line.trouble === "consent-over" || line.trouble === "sign-in-refused" ? "primary" : "plain"}
            isPending={busy}
            onPress={() => void signIn()}
          >
            {m.sign_in_again()}
          </Button>
        )}
        <Button icon={RefreshCw} isPending={busy} onPress={() => void retry()}>
          {m.line_retry()}
        </Button>
        <Button onPress={props.onChange}>{m.line_change()}</Button>
        <Button look="quiet" className="sm:ml-auto" onPress={() => setAsking(true)}>
          {m.line_disconnect()}
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={m.line_disconnect_heading({ address: channel.address })}
          action={m.line_disconnect()}
          onConfirm={async () => {
            await api("DELETE /channels/{id}/account", { params: { id: channel.id } });
            say(m.line_disconnected());
            props.onGone();
          }}
          onClose={() => setAsking(false)}
        >
          <p>{m.line_disconnect_text()}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Connecting takes seconds; when it takes longer, nobody is doing it. */
const patience = 30_000;

function StateWords({ line }: { line: MailAccount["line"] }) {
  /** Since when it has been connecting for too long. */
  const [late, setLate] = useState<string | null>(null);
  const { state, since } = line;
  useEffect(() => {
    if (state !== "connecting") return undefined;
    const timer = setTimeout(() => setLate(since), Math.max(0, Date.parse(since) + patience - Date.now()));
    return () => clearTimeout(timer);
  }, [state, since]);
  if (state === "connecting") return late === since ? m.line_connecting_long() : m.line_connecting();
  const time = sentenceTime(since);
  return state === "connected" ? m.line_connected({ time }) : m.line_away({ time });
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-faint">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={fullTime(at)}>
      {sentenceTime(at)}
    </time>
  );
}
