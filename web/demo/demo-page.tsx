import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { FlaskConical, LogOut, Mailbox, MailOpen, Menu, PenLine } from "lucide-react";
import { useState } from "react";
import type { DemoMail } from "#contract";
import { Link, useGo } from "../app/link.tsx";
import { useTitle } from "../app/title.ts";
import { useOpenWindow } from "../app/windows.ts";
import { Button, classes, EmptyState, ErrorState, IconButton, LoadingRows } from "../kit/index.ts";
import { useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { mailboxOf } from "./address.ts";
import { LeaveDemoDialog } from "./leave-demo-dialog.tsx";
import { MailList } from "./mail-list.tsx";
import { MailReader } from "./mail-reader.tsx";
import { demoPath } from "./paths.ts";
import { PeopleList } from "./people-list.tsx";
import { peopleQuery } from "./queries.ts";
import { useLiveMails } from "./use-live-mails.ts";
import { WriteDialog, type Writing } from "./write-dialog.tsx";

/** The mailboxes of the demo's customers: what they see of us, and a way to write as one of them. */
export function DemoPage() {
  const me = useMe();
  useTitle(m.customer_mailbox());
  if (!me.demo)
    return (
      <main id="content" tabIndex={-1} className="h-full outline-none">
        <h1 className="sr-only">{m.customer_mailbox()}</h1>
        <EmptyState
          icon={FlaskConical}
          heading={m.demo_over()}
          action={
            <Link href="/queue/mine" className="font-medium text-accent underline underline-offset-2">
              {m.to_my_conversations()}
            </Link>
          }
        >
          {m.demo_over_text()}
        </EmptyState>
      </main>
    );
  return <Mailboxes />;
}

function Mailboxes() {
  const me = useMe();
  const go = useGo();
  const { person: address, mail: mailId } = useSearch({ from: "/inside/demo" });
  const people = useQuery(peopleQuery);
  const [writing, setWriting] = useState<Writing | null>(null);
  const mayWrite = me.may.includes("demo.write");
  const person = people.data?.items.find((other) => other.address === address);
  useLiveMails();
  const write = () => setWriting({ name: person?.name ?? "", address: address ?? "" });
  const reply = (mail: DemoMail) => setWriting({ name: person?.name ?? "", address: address ?? "", answers: mail });
  const mailboxes = people.data?.mailboxes ?? [];
  // A letter that Lyhörd itself sends comes from nowhere one could answer.
  const canAnswer = (mail: DemoMail) => mailboxOf(mail, mailboxes) !== undefined;
  return (
    <main id="content" tabIndex={-1} className="flex h-full flex-col outline-none lg:py-2 lg:pr-2">
      <div className="flex min-h-0 min-w-0 grow flex-col overflow-hidden border-note-line bg-surface lg:rounded-2xl lg:border">
        <DemoHeader isPhoneFront={address === undefined} {...(mayWrite ? { onWrite: write } : {})} />
        <div className="flex min-h-0 grow">
          <div
            className={classes(
              "flex min-h-0 w-full flex-col md:w-64 md:shrink-0 md:border-r md:border-line",
              address !== undefined && "hidden md:flex",
            )}
          >
            {people.isPending ? (
              <LoadingRows />
            ) : people.isError ? (
              <ErrorState error={people.error} onRetry={() => void people.refetch()} />
            ) : (
              <PeopleList people={people.data.items} here={address} />
            )}
          </div>
          {address === undefined ? (
            <div className="hidden min-w-0 grow md:block">
              <EmptyState icon={Mailbox} heading={m.demo_choose()}>
                {m.demo_choose_text()}
              </EmptyState>
            </div>
          ) : (
            <>
              <div
                className={classes(
                  "flex min-h-0 w-full flex-col md:w-72 md:shrink-0 md:border-r md:border-line",
                  mailId !== undefined && "hidden xl:flex",
                )}
              >
                <MailList address={address} name={person?.name ?? null} here={mailId} />
              </div>
              {mailId === undefined ? (
                <div className="hidden min-w-0 grow lg:block">
                  <EmptyState icon={MailOpen} heading={m.demo_choose_mail()} />
                </div>
              ) : (
                <MailReader key={mailId} address={address} mailId={mailId} {...(mayWrite ? { onReply: reply, canAnswer } : {})} />
              )}
            </>
          )}
        </div>
      </div>
      {writing && (
        <WriteDialog
          writing={writing}
          mailboxes={mailboxes}
          onClose={() => setWriting(null)}
          onSent={(from) => {
            setWriting(null);
            if (from !== address) go(demoPath(from));
          }}
        />
      )}
    </main>
  );
}

/** Says in colour, sign and words that none of this is real; on a phone a mailbox needs the height, so it says it shortly. */
function DemoHeader({ isPhoneFront, onWrite }: { isPhoneFront: boolean; onWrite?: () => void }) {
  const me = useMe();
  const openWindow = useOpenWindow();
  const [leaving, setLeaving] = useState(false);
  const mayLeave = me.outgoing === "smtp" && me.may.includes("demo.leave");
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-note-line bg-note px-4 py-2.5 text-note-ink">
      <IconButton
        icon={Menu}
        label={m.navigation()}
        className="-ml-2 max-md:hidden lg:hidden"
        onPress={() => openWindow("queues")}
      />
      <div className="flex min-w-0 grow basis-72 items-start gap-3">
        <FlaskConical aria-hidden size={20} strokeWidth={1.8} className="mt-0.5 shrink-0" />
        <div className="min-w-0">
          <h1 className="font-semibold">{m.demo_heading()}</h1>
          <p className={classes("max-w-prose text-sm text-pretty", !isPhoneFront && "max-md:hidden")}>{m.demo_intro()}</p>
        </div>
      </div>
      <div className={classes("flex gap-2", !isPhoneFront && "max-md:hidden")}>
        {mayLeave && (
          <Button icon={LogOut} className="h-9" onPress={() => setLeaving(true)}>
            {m.demo_leave()}
          </Button>
        )}
        {onWrite && (
          <Button look="primary" icon={PenLine} className="h-9" onPress={onWrite}>
            {m.demo_write()}
          </Button>
        )}
      </div>
      {leaving && <LeaveDemoDialog onClose={() => setLeaving(false)} />}
    </header>
  );
}
