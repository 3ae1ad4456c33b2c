import { useQuery } from "@tanstack/react-query";
import { ArrowDownLeft, ArrowLeft, ArrowUpRight, MailX } from "lucide-react";
import type { DemoMail } from "#contract";
import { Link } from "../app/link.tsx";
import { fullTime, nameList, shortTime } from "../app/time.ts";
import { classes, EmptyState, ErrorState, LoadingRows } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { nameOf, namesOf } from "./address.ts";
import { demoPath } from "./paths.ts";
import { mailsQuery } from "./queries.ts";

/** One person's mails, sent and received together as they followed on one another. */
export function MailList({ address, name, here }: { address: string; name: string | null; here: string | undefined }) {
  const mails = useQuery(mailsQuery(address));
  return (
    <section aria-label={m.demo_mails_of({ name: name ?? address })} className="flex min-h-0 grow flex-col">
      <header className="flex items-center gap-1 border-b border-line px-3 py-2 md:px-4">
        <Link
          href={demoPath()}
          aria-label={m.demo_to_people()}
          className="-ml-1 flex size-9 shrink-0 items-center justify-center rounded-lg text-soft hover:bg-hover md:hidden"
        >
          <ArrowLeft aria-hidden size={19} />
        </Link>
        <div className="min-w-0">
          <h2 className="truncate font-semibold">{name ?? address}</h2>
          {name !== null && <p className="truncate text-xs text-faint">{address}</p>}
        </div>
      </header>
      <div className="min-h-0 grow overflow-y-auto">
        {mails.isPending ? (
          <LoadingRows rows={4} />
        ) : mails.isError ? (
          <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />
        ) : mails.data.items.length === 0 ? (
          <EmptyState icon={MailX} heading={m.demo_no_mails()}>
            {m.demo_no_mails_text()}
          </EmptyState>
        ) : (
          <ul>
            {mails.data.items.map((mail) => (
              <li key={mail.id}>
                <MailLink mail={mail} href={demoPath(address, mail.id)} isHere={mail.id === here} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function MailLink({ mail, href, isHere }: { mail: DemoMail; href: string; isHere: boolean }) {
  const isReceived = mail.direction === "received";
  const Icon = isReceived ? ArrowDownLeft : ArrowUpRight;
  return (
    <Link
      href={href}
      {...(isHere ? { "aria-current": "page" as const } : {})}
      className={classes(
        "relative block border-b border-line px-4 py-3 focus-inset",
        isHere ? "bg-selected before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-accent" : "hover:bg-hover",
      )}
    >
      <span className="flex items-center gap-2">
        <Icon aria-hidden size={15} className={classes("shrink-0", isReceived ? "text-accent" : "text-faint")} />
        <span className="sr-only">{isReceived ? m.demo_received() : m.demo_sent()}</span>
        <span className="min-w-0 grow truncate font-semibold">
          {isReceived ? nameOf(mail.from) : m.demo_to({ name: nameList(namesOf(mail.to)) })}
        </span>
        <time dateTime={mail.at} title={fullTime(mail.at)} className="shrink-0 text-xs text-faint tabular">
          {shortTime(mail.at)}
        </time>
      </span>
      <span className="block truncate text-sm font-medium">{mail.subject || m.no_subject()}</span>
      <span className="block truncate text-sm text-faint">{mail.text.slice(0, 200)}</span>
    </Link>
  );
}
