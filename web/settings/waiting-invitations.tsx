import { useQuery, useQueryClient } from "@tanstack/react-query";
import { MailPlus } from "lucide-react";
import { useState } from "react";
import type { Invitation } from "#contract";
import { fullTime, shortDate } from "../app/time.ts";
import { api, Button, ErrorState, say } from "../kit/index.ts";
import { roleNames } from "../staff/invitation-page.tsx";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { invitationsQuery } from "./queries.ts";
import { Panel, Rows } from "./section.tsx";

/** Who is invited and has not answered yet; nothing at all when nobody is. */
export function WaitingInvitations() {
  const invitations = useQuery(invitationsQuery);
  if (invitations.isError)
    return (
      <Panel>
        <ErrorState error={invitations.error} onRetry={() => void invitations.refetch()} />
      </Panel>
    );
  if (!invitations.data || invitations.data.items.length === 0) return null;
  return (
    <Panel padded={false} heading={m.invitations_waiting()}>
      <Rows label={m.invitations_waiting()}>
        {invitations.data.items.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </Rows>
    </Panel>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const may = useMay();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { id, email, role, invitedBy, expiresAt } = invitation;
  const withdraw = async () => {
    await api("DELETE /invitations/{id}", { params: { id } });
    client.setQueryData(invitationsQuery.queryKey, (kept) => kept && { items: kept.items.filter((other) => other.id !== id) });
    say(m.invitation_withdrawn());
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-2 px-4 py-3 md:px-5">
      <span aria-hidden className="flex size-8 shrink-0 items-center justify-center rounded-full bg-sunken text-faint">
        <MailPlus size={16} strokeWidth={1.8} />
      </span>
      <div className="min-w-0 grow basis-52">
        <p className="truncate font-medium">{email}</p>
        <p className="text-sm text-faint" title={fullTime(expiresAt)}>
          {m.invitation_facts({ role: roleNames[role](), name: invitedBy, date: shortDate(new Date(expiresAt)) })}
        </p>
      </div>
      {may("invitation.withdraw") && (
        <Button aria-label={`${m.invitation_withdraw()}: ${email}`} onPress={() => setAsking(true)}>
          {m.invitation_withdraw()}
        </Button>
      )}
      {asking && (
        <ConfirmDialog
          title={m.invitation_withdraw_heading()}
          action={m.invitation_withdraw()}
          onConfirm={withdraw}
          onClose={() => setAsking(false)}
        >
          {m.invitation_withdraw_text({ email })}
        </ConfirmDialog>
      )}
    </li>
  );
}
