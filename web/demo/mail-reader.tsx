import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, CornerUpLeft, MailX } from "lucide-react";
import type { DemoMail } from "#contract";
import { Link } from "../app/link.tsx";
import { fullTime, nameList } from "../app/time.ts";
import { MailFrame } from "../conversations/mail-frame.tsx";
import { PlainText } from "../conversations/plain-text.tsx";
import { Avatar, Badge, Button, EmptyState, ErrorState, LoadingRows } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { nameOf, namesOf } from "./address.ts";
import { demoPath } from "./paths.ts";
import { mailsQuery } from "./queries.ts";

/** One mail, as the customer reads it. */
export function MailReader(props: {
  address: string;
  mailId: string;
  onReply?: (mail: DemoMail) => void;
  canAnswer?: (mail: DemoMail) => boolean;
}) {
  const mails = useQuery(mailsQuery(props.address));
  const mail = mails.data?.items.find((other) => other.id === props.mailId);
  return (
    <div className="flex min-h-0 min-w-0 grow flex-col">
      {mails.isPending ? (
        <LoadingRows rows={3} />
      ) : mails.isError && !mails.data ? (
        <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />
      ) : mail ? (
        <Mail
          mail={mail}
          back={demoPath(props.address)}
          {...(props.onReply && props.canAnswer?.(mail) ? { onReply: props.onReply } : {})}
        />
      ) : (
        <EmptyState icon={MailX} heading={m.demo_no_mail()} />
      )}
    </div>
  );
}

function Mail({ mail, back, onReply }: { mail: DemoMail; back: string; onReply?: (mail: DemoMail) => void }) {
  const isReceived = mail.direction === "received";
  return (
    <article aria-labelledby="demo-mail-subject" className="flex min-h-0 grow flex-col">
      <header className="border-b border-line px-4 py-3 md:px-6">
        <div className="flex items-start gap-2">
          <Link
            href={back}
            aria-label={m.demo_to_mails()}
            className="-ml-2 flex size-9 shrink-0 items-center justify-center rounded-lg text-soft hover:bg-hover xl:hidden"
          >
            <ArrowLeft aria-hidden size={19} />
          </Link>
          <h2 id="demo-mail-subject" className="min-w-0 grow pt-1 text-lg font-semibold break-words">
            {mail.subject || m.no_subject()}
          </h2>
          {isReceived && onReply && (
            <Button look="primary" icon={CornerUpLeft} className="h-9" onPress={() => onReply(mail)}>
              {m.reply()}
            </Button>
          )}
        </div>
        <div className="mt-2 flex items-start gap-3">
          <Avatar name={nameOf(mail.from)} />
          <div className="min-w-0 text-sm">
            <p className="flex flex-wrap items-center gap-x-2">
              <span className="truncate font-medium" title={mail.from}>
                {nameOf(mail.from)}
              </span>
              <Badge look={isReceived ? "accent" : "plain"}>{isReceived ? m.demo_received() : m.demo_sent()}</Badge>
            </p>
            <p className="text-faint">
              <span title={mail.to}>{m.to_line({ names: nameList(namesOf(mail.to)) })}</span>
              {" · "}
              <time dateTime={mail.at}>{fullTime(mail.at)}</time>
            </p>
          </div>
        </div>
      </header>
      <div className="min-h-0 grow overflow-y-auto px-4 py-5 md:px-6">
        <div className="max-w-prose">{mail.html === null ? <PlainText text={mail.text} /> : <MailFrame html={mail.html} />}</div>
      </div>
    </article>
  );
}
