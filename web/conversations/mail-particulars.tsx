import { useQuery } from "@tanstack/react-query";
import { CalendarDays, Check, Forward } from "lucide-react";
import type { InvitationAnswer, InvitationTime, MeetingInvitation, Message, NamedAddress, Particulars } from "#contract";
import { Badge, Button, classes } from "../kit/index.ts";
import { organisationQuery } from "../settings/queries.ts";
import { useMay } from "../staff/session.ts";
import { formatLocales, language, m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
import { ContactCard } from "./contact-card.tsx";
import { DeliveryReport } from "./delivery-report.tsx";
import { MailSeal } from "./mail-seal.tsx";
import { conversationQuery } from "./queries.ts";

/** What a mail says beside its words: whose it forwards, what it invites to, whose card it carries, how it is sealed. */
export function MailParticulars({ message, particulars }: { message: Message; particulars: Particulars }) {
  const { forwarded, invitation, cards, seal, report } = particulars;
  return (
    <div className="flex flex-col items-start gap-2 pb-2 empty:hidden">
      {seal && <MailSeal seal={seal} />}
      {report && <DeliveryReport report={report} />}
      {forwarded?.from && <ForwardedLine message={message} from={forwarded.from} />}
      {invitation && <InvitationCard message={message} invitation={invitation} />}
      {cards.map((card) => (
        <ContactCard key={card.name + card.mails[0]} message={message} card={card} />
      ))}
    </div>
  );
}

function ForwardedLine({ message, from }: { message: Message; from: NamedAddress }) {
  const actions = useActions();
  const may = useMay();
  const { data: conversation } = useQuery(conversationQuery(message.conversationId));
  const name = from.name ?? from.address;
  const isContact = conversation?.contact.address === from.address.toLowerCase();
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      <Forward aria-hidden size={15} />
      {m.forwarded_from({ name })}
      {!isContact && may("conversation.assign") && (
        <Button look="plain" className="text-sm" onPress={() => void actions.makeContact(message)}>
          {m.make_contact({ name })}
        </Button>
      )}
    </div>
  );
}

function InvitationCard({ message, invitation }: { message: Message; invitation: MeetingInvitation }) {
  const actions = useActions();
  const may = useMay();
  const { data: organisation } = useQuery(organisationQuery);
  const { data: conversation } = useQuery(conversationQuery(message.conversationId));
  const standing = standingOf(message, invitation, conversation?.messages ?? []);
  const { organizer, answered } = invitation;
  const canBeAnswered = invitation.method === "request" && organizer !== null && message.trust?.state !== "failed";
  const isOpen = canBeAnswered && (standing === "new" || standing === "changed");
  const sign = signs[standing];
  const isOver = standing === "replaced" || standing === "cancelled";
  return (
    <section aria-label={m.calendar_invitation()} className="w-full rounded-lg border border-line bg-sunken px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
        <CalendarDays aria-hidden size={16} className="shrink-0" />
        <span className="min-w-0 wrap-anywhere">{invitation.summary || m.calendar_invitation()}</span>
        {sign && <Badge look={looks[standing]}>{sign()}</Badge>}
      </p>
      <p className={classes("tabular", isOver && "text-soft line-through")}>{inWords(invitation, organisation?.timeZone)}</p>
      {invitation.place && <p className="wrap-anywhere">{invitation.place}</p>}
      {standing === "proposed" ? (
        <p className="wrap-anywhere text-soft">{m.proposed_by({ name: message.from.name ?? message.from.address })}</p>
      ) : (
        organizer && <p className="wrap-anywhere text-soft">{m.invited_by({ name: organizer.name ?? organizer.address })}</p>
      )}
      <output className="mt-1 flex items-center gap-1.5 font-medium empty:hidden">
        {answered && (
          <>
            <Check aria-hidden size={15} className="shrink-0 text-accent" />
            {answers[answered].said()}
          </>
        )}
      </output>
      {isOpen && may("conversation.reply") && (
        <>
          <div className="mt-2 flex flex-wrap gap-2">
            {(["accepted", "tentative", "declined"] as const)
              .filter((answer) => answer !== answered)
              .map((answer) => (
                <Button key={answer} look="plain" onPress={() => void actions.answerInvitation(message, answer)}>
                  {answers[answer].act()}
                </Button>
              ))}
          </div>
          {organizer.address.toLowerCase() !== message.from.address.toLowerCase() && (
            <p className="mt-1 wrap-anywhere text-soft">
              {m.answers_elsewhere({ address: organizer.address, sender: message.from.address })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

type Standing = "new" | "changed" | "replaced" | "cancelled" | "proposed";

const signs: Record<Standing, (() => string) | null> = {
  new: null,
  changed: m.invitation_changed,
  replaced: m.invitation_replaced,
  cancelled: m.invitation_cancelled,
  proposed: m.invitation_proposed,
};

const looks: Record<Standing, "accent" | "plain" | "danger"> = {
  new: "plain",
  changed: "accent",
  replaced: "plain",
  cancelled: "danger",
  proposed: "accent",
};

const answers: Record<InvitationAnswer, { act: () => string; said: () => string }> = {
  accepted: { act: m.invitation_yes, said: m.invitation_said_yes },
  tentative: { act: m.invitation_maybe, said: m.invitation_said_maybe },
  declined: { act: m.invitation_no, said: m.invitation_said_no },
};

/** How an invitation stands beside the others to the same meeting: what came last holds, or what is said to be the later (RFC 5546 §2.1.5). */
function standingOf(message: Message, invitation: MeetingInvitation, messages: Message[]): Standing {
  if (invitation.method === "cancel") return "cancelled";
  if (invitation.method === "counter") return "proposed";
  const others = messages.flatMap((other) => {
    const one = other.particulars?.invitation;
    if (!one || other.id === message.id || other.direction !== "in" || !["request", "cancel"].includes(one.method)) return [];
    const isSame =
      one.uid === invitation.uid &&
      one.recurrenceId === invitation.recurrenceId &&
      one.organizer?.address === invitation.organizer?.address;
    return isSame ? [{ ...one, at: other.at }] : [];
  });
  const later = others.filter(
    ({ sequence, at }) => sequence > invitation.sequence || (sequence === invitation.sequence && at > message.at),
  );
  if (later.some(({ method }) => method === "cancel")) return "cancelled";
  if (later.length > 0) return "replaced";
  return others.length > 0 ? "changed" : "new";
}

/** In the organisation's time zone; a time whose zone is not known is shown as it was written. */
function inWords({ start, end }: MeetingInvitation, timeZone: string | undefined): string {
  const isWholeDay = !start.local.includes("T");
  const known = start.instant !== null && (end === null || end.instant !== null);
  const format = new Intl.DateTimeFormat(formatLocales[language()], {
    dateStyle: "full",
    ...(isWholeDay ? {} : { timeStyle: "short" }),
    ...(known ? timeZone && { timeZone } : { timeZone: "UTC" }),
  });
  const date = ({ instant, local }: InvitationTime) => new Date(known && instant !== null ? instant : asUtc(local));
  const from = date(start);
  // A meeting of whole days ends where the day after it begins (RFC 5545 §3.6.1).
  const until = end && new Date(date(end).getTime() - (isWholeDay ? day : 0));
  const words = until && until > from ? format.formatRange(from, until) : format.format(from);
  return [words, known ? null : start.zone].filter(Boolean).join(" ");
}

const day = 24 * 3600_000;

function asUtc(local: string): string {
  return local.includes("T") ? `${local}:00Z` : local;
}
