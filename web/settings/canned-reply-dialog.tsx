import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import type { CannedReply, Locale, Team } from "#contract";
import { voiceForCannedReply } from "../../contract/canned-reply-voice.ts";
import { CoachedEditor } from "../coach/coached-editor.tsx";
import { Away, Bars, Remarks } from "../coach/gauge.tsx";
import { cannedRepliesQuery, voiceQuery } from "../coach/queries.ts";
import { RemarkCard } from "../coach/remark-card.tsx";
import type { ReplyCoach } from "../coach/reply-coach.ts";
import { useCoach, useCoachState } from "../coach/use-coach.ts";
import { api, Button, Dialog, fieldFault, newKey, say, Select, TextField } from "../kit/index.ts";
import { languageNames, locales, m, useLanguage } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { Form } from "./form.tsx";

/** What is written of a prepared reply and not saved yet. */
export type BegunReply = Pick<CannedReply, "name" | "teamId" | "language" | "html">;

/** One prepared reply, written with the coach beside it. What is written when it is closed is handed over, so that nothing is lost. */
export function CannedReplyDialog(props: {
  reply: CannedReply | null;
  begun: BegunReply | null;
  teams: Team[];
  onClose: () => void;
  onLeave: (begun: BegunReply) => void;
}) {
  const { reply, begun, teams, onClose } = props;
  const client = useQueryClient();
  const form = useId();
  const uiLanguage = useLanguage();
  const [name, setName] = useState(begun?.name ?? reply?.name ?? "");
  const [teamId, setTeamId] = useState(begun ? begun.teamId : (reply?.teamId ?? null));
  const [language, setReplyLanguage] = useState<Locale>(begun?.language ?? reply?.language ?? uiLanguage);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [isEmpty, setEmpty] = useState(reply === null && begun === null);
  const [isWritten, setWritten] = useState(begun !== null);
  const { error, busy, attempt } = useAttempt();
  const leave = () => {
    onClose();
    const isNamedAnew = name !== (reply?.name ?? "");
    if (isWritten || isNamedAnew) props.onLeave({ name, teamId, language, html: editor?.getHTML() ?? "" });
  };
  const voice = useQuery(voiceQuery);
  const coach = useCoach(`canned ${reply?.id ?? "new"}`, editor, {
    customer: "",
    language,
    uiLanguage,
    channel: "chat",
    voice: JSON.stringify(voiceForCannedReply(voice.data?.voice ?? {})),
    signature: "",
    isOn: true,
  });
  const save = () =>
    attempt(async () => {
      const body = { name, teamId, language, html: editor?.getHTML() ?? "" };
      if (reply) await api("PATCH /canned-replies/{id}", { params: { id: reply.id }, body });
      else await api("POST /canned-replies", { body, idempotencyKey: newKey() });
      await client.invalidateQueries({ queryKey: cannedRepliesQuery.queryKey });
      say(m.canned_saved());
      onClose();
    });
  return (
    <Dialog
      title={reply?.name ?? m.canned_new()}
      place="wide"
      isOpen
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>{m.cancel()}</Button>
          <Button type="submit" form={form} look="primary" isDisabled={name.trim() === "" || isEmpty} isPending={busy}>
            {m.canned_create()}
          </Button>
        </>
      }
    >
      <Form id={form} error={fieldFault(error, "name") ? null : error} onSubmit={() => void save()}>
        <div className="grid gap-4 md:grid-cols-3">
          <TextField
            label={m.canned_name()}
            hint={m.canned_name_hint()}
            maxLength={100}
            value={name}
            onChange={setName}
            error={fieldFault(error, "name")}
          />
          <Select<string>
            label={m.canned_for()}
            value={teamId ?? "all"}
            onChange={(chosen) => setTeamId(chosen === "all" ? null : chosen)}
            choices={[
              { value: "all", label: m.canned_for_all() },
              ...teams.map((team) => ({ value: team.id, label: team.name })),
            ]}
          />
          <Select<Locale>
            label={m.language()}
            value={language}
            onChange={setReplyLanguage}
            choices={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
          />
        </div>
        <div className="grid items-start gap-5 md:grid-cols-[minmax(0,1fr)_16rem]">
          <CoachedEditor
            label={m.canned_text()}
            initial={begun?.html ?? reply?.html ?? ""}
            coach={coach}
            onReady={setEditor}
            onWrite={(written) => {
              setEmpty(written.isEmpty);
              setWritten(true);
            }}
            className="min-h-56"
          />
          <Said coach={coach} />
        </div>
      </Form>
      <RemarkCard coach={coach} />
    </Dialog>
  );
}

function Said({ coach }: { coach: ReplyCoach }) {
  const { scores, score, isAway } = useCoachState(coach);
  if (isAway) return <Away coach={coach} />;
  if (!scores) return null;
  return (
    <div className="flex flex-col gap-4 md:pt-6">
      {score !== null && <p className="text-lg font-semibold tabular">{m.coach_total({ points: Math.round(score) })}</p>}
      <Bars scores={scores} />
      <Remarks coach={coach} />
    </div>
  );
}
