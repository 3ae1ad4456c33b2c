import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, Text } from "lucide-react";
import { useState } from "react";
import type { CannedReply, Team } from "#contract";
import { cannedRepliesQuery } from "../coach/queries.ts";
import { api, Badge, Button, classes, EmptyState, ErrorState, LoadingRows, say } from "../kit/index.ts";
import { teamsQuery, useMay } from "../staff/session.ts";
import { languageNames, m } from "../texts/index.ts";
import { type BegunReply, CannedReplyDialog } from "./canned-reply-dialog.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { Panel, Rows, Section } from "./section.tsx";

/** Without a question to answer most of the five have nothing against them: what is below this is bad. */
const low = 80;

/** Replies that are prepared once and used often; those that the coach likes least first. */
export function CannedRepliesSettings() {
  const may = useMay();
  const replies = useQuery(cannedRepliesQuery);
  const teams = useQuery(teamsQuery);
  const [open, setOpen] = useState<{ reply: CannedReply | null; begun: BegunReply | null } | null>(null);
  const failed = replies.error ?? teams.error;
  const mayChange = may("canned-reply.change");
  const add = mayChange && (
    <Button look="primary" icon={Plus} className="h-9" onPress={() => setOpen({ reply: null, begun: null })}>
      {m.canned_new()}
    </Button>
  );
  return (
    <Section heading={m.canned_replies()} intro={m.canned_intro()} action={add}>
      <Panel padded={false}>
        {failed ? (
          <ErrorState error={failed} onRetry={() => void Promise.all([replies.refetch(), teams.refetch()])} />
        ) : !replies.data || !teams.data ? (
          <LoadingRows rows={4} />
        ) : replies.data.items.length === 0 ? (
          <EmptyState icon={Text} heading={m.canned_none()}>
            {m.canned_none_text()}
          </EmptyState>
        ) : (
          <Rows label={m.canned_replies()}>
            {replies.data.items.map((reply) => (
              <ReplyRow
                key={reply.id}
                reply={reply}
                team={teams.data.items.find((team) => team.id === reply.teamId)}
                {...(mayChange ? { onChange: () => setOpen({ reply, begun: null }) } : {})}
              />
            ))}
          </Rows>
        )}
      </Panel>
      {open && teams.data && (
        <CannedReplyDialog
          {...open}
          teams={teams.data.items}
          onClose={() => setOpen(null)}
          onLeave={(begun) => say(m.canned_left(), { undo: () => setOpen({ reply: open.reply, begun }), seconds: 20 })}
        />
      )}
    </Section>
  );
}

function ReplyRow({ reply, team, onChange }: { reply: CannedReply; team: Team | undefined; onChange?: () => void }) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const retire = async () => {
    await api("DELETE /canned-replies/{id}", { params: { id: reply.id } });
    say(m.canned_retired({ name: reply.name }));
    void client.invalidateQueries({ queryKey: cannedRepliesQuery.queryKey });
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3.5 gap-y-2 px-4 py-3.5 md:px-5">
      <Points score={reply.score} />
      <div className="min-w-0 grow basis-56">
        <p className="truncate font-medium">{reply.name}</p>
        <p lang={reply.language} className="truncate text-sm text-faint">
          {reply.text}
        </p>
        <p className="mt-1 flex flex-wrap gap-1.5">
          <Badge>{languageNames[reply.language]}</Badge>
          <Badge>{team?.name ?? m.canned_for_all()}</Badge>
          {reply.remarks > 0 && <Badge>{m.coach_remarks({ count: reply.remarks })}</Badge>}
        </p>
      </div>
      {onChange && (
        <div className="flex gap-2">
          <Button aria-label={`${m.edit()}: ${reply.name}`} onPress={onChange}>
            {m.edit()}
          </Button>
          <Button look="quiet" aria-label={`${m.canned_retire()}: ${reply.name}`} onPress={() => setAsking(true)}>
            {m.canned_retire()}
          </Button>
        </div>
      )}
      {isAsking && (
        <ConfirmDialog
          title={m.canned_retire_ask({ name: reply.name })}
          action={m.canned_retire()}
          onConfirm={retire}
          onClose={() => setAsking(false)}
        >
          <p>{m.canned_retire_means()}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}

function Points({ score }: { score: number }) {
  return (
    <span
      className={classes(
        "flex size-10 shrink-0 items-center justify-center rounded-lg font-semibold tabular",
        score < low ? "bg-danger-soft text-danger" : "bg-accent-soft text-accent-strong",
      )}
    >
      <span aria-hidden>{Math.round(score)}</span>
      <span className="sr-only">{m.coach_total({ points: Math.round(score) })}</span>
    </span>
  );
}
