import { useState } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import type { Locale, Signature } from "#contract";
import { TextField } from "../kit/index.ts";
import { languageNames, locales, m } from "../texts/index.ts";

const kinds = [null, ...locales] as const;

/** What stands beneath what is sent: one for any language, and one for each that wants its own. */
export function SignatureFields(props: {
  signatures: Signature[];
  hint: string;
  onChange: (signatures: Signature[]) => void;
  error?: string | undefined;
}) {
  const [shown, setShown] = useState<Locale | null>(null);
  const textIn = (language: Locale | null) => props.signatures.find((one) => one.language === language)?.text ?? "";
  const write = (text: string) =>
    props.onChange(
      kinds.flatMap((language) => {
        const own = language === shown ? text : textIn(language);
        return own === "" ? [] : [{ language, text: own }];
      }),
    );
  const nameOf = (language: Locale | null) => (language === null ? m.signature_any_language() : languageNames[language]);
  return (
    <div className="flex flex-col gap-2">
      <ToggleButtonGroup
        aria-label={m.signature_language()}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[shown ?? "any"]}
        onSelectionChange={([key]) => setShown(locales.find((locale) => locale === key) ?? null)}
        className="flex flex-wrap gap-1"
      >
        {kinds.map((language) => (
          <ToggleButton
            key={language}
            id={language ?? "any"}
            className="inline-flex h-8 items-center gap-1.5 rounded-md px-2.5 text-sm text-soft data-hovered:bg-hover data-selected:bg-selected data-selected:font-semibold data-selected:text-ink"
          >
            {nameOf(language)}
            {textIn(language).trim() !== "" && (
              <>
                <span aria-hidden className="size-1.5 rounded-full bg-accent" />
                <span className="sr-only">{m.signature_written()}</span>
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        label={m.signature_in({ language: nameOf(shown) })}
        labelHidden
        hint={
          <>
            {shown === null ? props.hint : m.signature_language_hint()}{" "}
            {m.signature_placeholders({ name: "{name}", team: "{team}" })}
          </>
        }
        rows={5}
        maxLength={2000}
        value={textIn(shown)}
        onChange={write}
        error={props.error}
      />
    </div>
  );
}

/** Those that say something, as they are saved. */
export function filledSignatures(signatures: readonly Signature[]): Signature[] {
  return signatures.filter(({ text }) => text.trim() !== "");
}
