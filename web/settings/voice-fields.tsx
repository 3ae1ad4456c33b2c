import type { VoiceFault } from "@lyhord/tone/core";
import type { ReactNode } from "react";
import { dimensionNames } from "../coach/names.ts";
import { dimensions } from "../coach/remarks.ts";
import { Select, TextField } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { Panel } from "./section.tsx";
import { faultIn, type FieldFault, type VoiceFields } from "./voice-form.ts";

/** The parts of a voice that most need, each with its faults where they are made. */
export function VoiceFieldsPanels({
  fields,
  onChange,
  faults,
}: {
  fields: VoiceFields;
  onChange: (fields: VoiceFields) => void;
  faults: readonly VoiceFault[];
}) {
  const text = (
    key: Exclude<keyof VoiceFields, "weights" | "rest" | "emoji">,
    path: string,
    label: string,
    hint?: ReactNode,
    rows = 1,
  ) => {
    const fault = faultIn(path, fields, faults);
    return (
      <TextField
        label={label}
        {...(hint ? { hint } : {})}
        rows={rows}
        value={fields[key]}
        onChange={(value) => onChange({ ...fields, [key]: value })}
        error={fault && inWords(fault)}
      />
    );
  };
  return (
    <>
      <Panel heading={m.voice_words()}>
        {text("avoid", "avoid", m.voice_avoid(), m.voice_avoid_hint(), 4)}
        {text("use", "use", m.voice_use(), m.voice_use_hint(), 4)}
        {text("allow", "allow", m.voice_allow(), m.voice_allow_hint(), 4)}
      </Panel>
      <Panel heading={m.voice_manners()}>
        <div className="grid gap-4 sm:grid-cols-2">
          {text("addressUse", "address.use", m.voice_address_use())}
          {text("addressNot", "address.not", m.voice_address_not(), m.voice_address_not_hint())}
          {text("greeting", "greeting", m.voice_greeting(), m.voice_greeting_hint(), 3)}
          {text("signoff", "signoff", m.voice_signoff(), m.voice_signoff_hint(), 3)}
        </div>
        <Select<"any" | "never" | "sparingly" | "free">
          label={m.voice_emoji()}
          value={fields.emoji === "" ? "any" : fields.emoji}
          onChange={(emoji) => onChange({ ...fields, emoji: emoji === "any" ? "" : emoji })}
          choices={[
            { value: "any", label: m.voice_emoji_any() },
            { value: "never", label: m.voice_emoji_never() },
            { value: "sparingly", label: m.voice_emoji_sparingly() },
            { value: "free", label: m.voice_emoji_free() },
          ]}
          className="max-w-64"
        />
      </Panel>
      <Panel heading={m.voice_weights()} intro={m.voice_weights_hint()}>
        <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
          {dimensions.map((one) => {
            const fault = faults.find(({ path }) => path === `weights.${one}`);
            return (
              <TextField
                key={one}
                label={dimensionNames[one]()}
                inputMode="decimal"
                value={fields.weights[one] ?? "1"}
                onChange={(weight) => onChange({ ...fields, weights: { ...fields.weights, [one]: weight } })}
                error={fault && m.voice_weight_fault()}
              />
            );
          })}
        </div>
      </Panel>
    </>
  );
}

function inWords(fault: FieldFault): string {
  switch (fault.kind) {
    case "no-word":
      return m.voice_no_word_fault();
    case "address-use":
      return m.voice_address_use_fault();
    case "address-not":
      return m.voice_address_not_fault();
    case "no-words":
      return m.voice_use_fault({ word: fault.word });
    case "twice":
      return m.voice_twice_fault({ word: fault.word });
    case "phrase":
      return m.voice_phrase_fault({ phrase: fault.word });
  }
}
