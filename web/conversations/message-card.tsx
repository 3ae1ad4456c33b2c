import { Bot, CalendarClock, CornerUpLeft, MailOpen, StickyNote } from "lucide-react";
import type { Message, NamedAddress } from "#contract";
import { clock, fullTime, longDate, nameList } from "../app/time.ts";
import { Avatar, Badge, classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { AttachmentList } from "./attachment-list.tsx";
import { DeliveryLine } from "./delivery-line.tsx";
import { machineIcons, machineNames } from "./machine-names.ts";
import { MailParticulars } from "./mail-particulars.tsx";
import { MailTrust } from "./mail-trust.tsx";
import { MessageBody } from "./message-body.tsx";
import { MessageMenu } from "./message-menu.tsx";

/** One message: what kind it is in words and with a sign, who wrote it to whom and when, and what it says; `folded` behind a press, as where people write and a machine's words are in the way. */
export function MessageCard({ message, folded }: { message: Message; folded: boolean }) {
  const isNote = message.direction === "note";
  const written = message.from.name ?? message.from.address;
  const name = message.agentId === null ? written : personIn(written);
  return (
    <article
      aria-label={`${kindName(message)}: ${name}, ${fullTime(message.at)}`}
      className={classes(
        "rounded-xl border",
        isNote && "border-note-line bg-note",
        message.direction === "out" && "ml-4 border-accent/35 md:ml-12",
        message.direction === "out" && (message.scheduledFor === null ? "bg-accent-soft/60" : "border-dashed bg-surface"),
        message.direction === "in" && "mr-0 border-line bg-surface md:mr-12",
      )}
    >
      <header className="flex items-start gap-2.5 px-4 pt-3">
        <Avatar name={name} size="medium" />
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-center gap-x-2">
            <span className="truncate font-semibold" title={message.from.address}>
              {name}
            </span>
            <KindBadge message={message} />
          </div>
          {!isNote && message.to.length + message.cc.length + message.bcc.length > 0 && (
            <p className="truncate text-xs text-soft" title={addresses([...message.to, ...message.cc, ...message.bcc])}>
              {m.to_line({ names: people(message.to) })}
              {message.cc.length > 0 && ` · ${m.cc_line({ names: people(message.cc) })}`}
              {message.bcc.length > 0 && ` · ${m.bcc_line({ names: people(message.bcc) })}`}
            </p>
          )}
        </div>
        <time dateTime={message.at} title={fullTime(message.at)} className="shrink-0 text-xs leading-6 text-soft tabular">
          {clock(message.at)}
        </time>
        <MessageMenu message={message} name={name} />
      </header>
      <div className="px-4 pt-2 pb-3">
        {message.direction === "in" && <MailTrust message={message} />}
        {message.particulars && <MailParticulars message={message} particulars={message.particulars} />}
        {message.machine?.until && (
          <p className="pb-1 text-sm text-soft">{m.away_until({ date: longDate(message.machine.until) })}</p>
        )}
        {folded ? (
          <details>
            <summary className="w-fit rounded text-sm text-soft">{m.show_text()}</summary>
            <div className="pt-2">
              <MessageBody message={message} />
            </div>
          </details>
        ) : (
          <MessageBody message={message} />
        )}
        <AttachmentList attachments={message.attachments} />
        {message.delivery && !message.automatic && <DeliveryLine message={message} delivery={message.delivery} />}
      </div>
    </article>
  );
}

function KindBadge({ message }: { message: Message }) {
  const name = kindName(message);
  if (message.automatic) return <Badge icon={message.machine ? machineIcons[message.machine.kind] : Bot}>{name}</Badge>;
  if (message.direction === "note")
    return (
      <Badge look="note" icon={StickyNote}>
        {name}
      </Badge>
    );
  if (message.direction === "out")
    return (
      <Badge look="accent" icon={message.scheduledFor === null ? CornerUpLeft : CalendarClock}>
        {name}
      </Badge>
    );
  return <Badge icon={MailOpen}>{name}</Badge>;
}

function kindName(message: Message): string {
  if (message.machine) return machineNames[message.machine.kind]();
  if (message.automatic) return message.direction === "out" ? m.automatic_ours() : m.automatic_theirs();
  if (message.scheduledFor !== null) return m.scheduled_reply();
  return { in: m.from_customer, out: m.our_reply, note: m.internal_note }[message.direction]();
}

/** "Anna Lind, Nordljus" is how we sign to customers; among ourselves it is Anna. */
function personIn(name: string): string {
  return name.split(",")[0] ?? name;
}

function people(list: NamedAddress[]): string {
  return nameList(list.map((person) => person.name ?? person.address));
}

function addresses(list: NamedAddress[]): string {
  return list.map((person) => person.address).join(", ");
}
