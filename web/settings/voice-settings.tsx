import { parseVoice, VoiceError, type Voice, type VoiceFault } from "@lyhord/tone/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { OrganisationVoice } from "#contract";
import { voiceQuery } from "../coach/queries.ts";
import { api, Button, ErrorState, LoadingRows, say, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { useAttempt } from "./attempt.ts";
import { Form, SaveRow } from "./form.tsx";
import { Panel, Section } from "./section.tsx";
import { VoiceEffect, VoiceEffectLine } from "./voice-effect.tsx";
import { VoiceFieldsPanels } from "./voice-fields.tsx";
import { fieldsOf, hasRepeated, joinFields, voiceIn, type VoiceFields } from "./voice-form.ts";

/** How the organisation wants to sound, and at once what that does to the last replies. */
export function VoiceSettings() {
  const voice = useQuery(voiceQuery);
  return (
    <Section heading={m.voice()} intro={m.voice_intro()}>
      {voice.isPending ? (
        <Panel>
          <LoadingRows rows={4} />
        </Panel>
      ) : voice.isError ? (
        <ErrorState error={voice.error} onRetry={() => void voice.refetch()} />
      ) : (
        <VoiceForm kept={voice.data} />
      )}
    </Section>
  );
}

function VoiceForm({ kept }: { kept: OrganisationVoice }) {
  const client = useQueryClient();
  const [fields, setFields] = useState<VoiceFields>(() => fieldsOf(kept.voice));
  const [json, setJson] = useState<string | null>(null);
  const { error, busy, attempt } = useAttempt();
  const [base, setBase] = useState(kept);
  const [isJoined, setJoined] = useState(false);
  const read = readVoice(json ?? voiceIn(fields));
  const show = (voice: Voice) => {
    setFields(fieldsOf(voice));
    if (json !== null) setJson(asJson(voiceIn(fieldsOf(voice))));
  };
  // A colleague has said of a word that it is not for us, say. What can't be read is joined when it can.
  if (kept.changedAt !== base.changedAt && (json === null || read.voice)) {
    const mine = json === null ? fields : fieldsOf(read.voice ?? {});
    const before = fieldsOf(base.voice);
    setBase(kept);
    setJoined(JSON.stringify(voiceIn(mine)) !== JSON.stringify(voiceIn(before)));
    const both = joinFields(before, mine, fieldsOf(kept.voice));
    setFields(both);
    if (json !== null) setJson(asJson(voiceIn(both)));
  }
  const changed = JSON.stringify(read.voice) !== JSON.stringify(voiceIn(fieldsOf(kept.voice)));
  const save = () =>
    attempt(async () => {
      if (!read.voice) return;
      const saved = await api("PUT /voice", { body: { voice: { ...read.voice }, from: base.changedAt } });
      say(m.saved());
      setBase(saved);
      setJoined(false);
      show(saved.voice);
      client.setQueryData(voiceQuery.queryKey, saved);
    });
  const tried = useDeferredValue(read.voice ? JSON.stringify(read.voice) : null);
  const switchView = () => {
    if (json === null) return setJson(asJson(voiceIn(fields)));
    if (!read.voice) return undefined;
    setFields(fieldsOf(read.voice));
    return setJson(null);
  };
  return (
    <Form onSubmit={() => void save()} error={error} className="gap-5">
      <div className="sticky top-0 z-10 -mx-2 flex items-center justify-between gap-4 rounded-lg border border-line bg-surface px-3 py-1.5">
        <VoiceEffectLine voice={tried} />
        <Button className="ml-auto" onPress={switchView} isDisabled={json !== null && !read.voice}>
          {json === null ? m.voice_as_json() : m.voice_as_form()}
        </Button>
      </div>
      <output className="empty:absolute">
        {isJoined && <p className="rounded-lg bg-accent-soft px-3 py-2 text-sm text-pretty">{m.voice_joined()}</p>}
      </output>
      {json === null ? (
        <VoiceFieldsPanels fields={fields} onChange={setFields} faults={read.faults} />
      ) : (
        <Panel>
          <Faults faults={read.faults} />
          <div className="[&_textarea]:font-mono">
            <TextField label={m.voice_as_json()} hint={m.voice_json_hint()} rows={18} value={json} onChange={setJson} />
          </div>
        </Panel>
      )}
      <SaveRow changed={changed && read.voice !== null && (json !== null || !hasRepeated(fields))} busy={busy} />
      <VoiceEffect voice={tried} />
    </Form>
  );
}

function asJson(voice: object): string {
  return JSON.stringify(voice, null, 2);
}

/** A voice, or all that is wrong with it. */
function readVoice(given: unknown): { voice: Voice | null; faults: readonly VoiceFault[] } {
  try {
    return { voice: parseVoice(given), faults: [] };
  } catch (error) {
    if (error instanceof VoiceError) return { voice: null, faults: error.faults };
    throw error;
  }
}

function Faults({ faults }: { faults: readonly VoiceFault[] }) {
  return (
    <div role="alert" className="empty:absolute">
      {faults.length > 0 && (
        <div className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-danger">
          <p className="font-medium">{m.voice_faults({ count: faults.length })}</p>
          <ul className="mt-1 list-disc pl-5">
            {faults.map(({ path, message }) => (
              <li key={`${path} ${message}`} className="wrap-anywhere">
                <code>{path}</code>: <span lang="en">{message}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
