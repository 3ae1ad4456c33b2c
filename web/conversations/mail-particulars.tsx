import { useQuery } from "@tanstack/react-query";
import { CalendarDays, Contact, Forward } from "lucide-react";
import type { InvitationAnswer, InvitationTime, MeetingInvitation, Message, NamedAddress, Particulars } from "#contract";
import { Badge, Button } from "../kit/index.ts";
import { organisationQuery } from "../settings/queries.ts";
import { useMay } from "../staff/session.ts";
import { formatLocales, language, m } from "../texts/index.ts";
import { useActions } from "./actions.ts";
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
        <p key={card.name + card.mails[0]} className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
          <Contact aria-hidden size={15} />
          {[card.name, card.title, card.organisation, ...card.mails, ...card.phones].filter(Boolean).join(" · ")}
        </p>
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
  const when = (time: InvitationTime) => inWords(time, organisation?.timeZone);
  const answerable = invitation.method === "request" && invitation.organizer !== null && may("conversation.reply");
  const choices: [InvitationAnswer, () => string][] = [
    ["accepted", m.invitation_yes],
    ["tentative", m.invitation_maybe],
    ["declined", m.invitation_no],
  ];
  return (
    <section aria-label={m.calendar_invitation()} className="w-full rounded-lg border border-line bg-sunken px-3 py-2 text-sm">
      <p className="flex items-center gap-2 font-semibold">
        <CalendarDays aria-hidden size={16} />
        {invitation.summary || m.calendar_invitation()}
        {invitation.method === "cancel" && <Badge look="danger">{m.invitation_cancelled()}</Badge>}
      </p>
      <p className="tabular">{[when(invitation.start), invitation.end && when(invitation.end)].filter(Boolean).join(" – ")}</p>
      {invitation.place && <p>{invitation.place}</p>}
      {invitation.organizer && (
        <p className="text-soft">{m.invited_by({ name: invitation.organizer.name ?? invitation.organizer.address })}</p>
      )}
      {answerable && (
        <div className="mt-2 flex flex-wrap gap-2">
          {choices.map(([answer, name]) => (
            <Button
              key={answer}
              look={invitation.answered === answer ? "primary" : "plain"}
              onPress={() => void actions.answerInvitation(message, answer)}
            >
              {name()}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

/** In the organisation's time zone; a time whose zone is not known is shown as it was written. */
function inWords({ instant, local, zone }: InvitationTime, timeZone: string | undefined): string {
  const locale = formatLocales[language()];
  if (instant !== null)
    return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", ...(timeZone && { timeZone }) }).format(
      new Date(instant),
    );
  if (!local.includes("T"))
    return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(local));
  const written = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone: "UTC" });
  return [written.format(new Date(`${local}:00Z`)), zone].filter(Boolean).join(" ");
}
