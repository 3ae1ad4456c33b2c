import { useState } from "react";
import { Input } from "react-aria-components/Input";
import { classes, fieldLook } from "../kit/index.ts";
import { readClock } from "./clock-time.ts";

/** A small field for a time of day; what is written is understood when it is left, and marked when it can't be. */
export function ClockField(props: { label: string; value: string; isWrong: boolean; onChange: (clock: string) => void }) {
  const [written, setWritten] = useState<string | null>(null);
  const wrong = props.isWrong || readClock(props.value) === null;
  const settle = () => {
    if (written !== null) props.onChange(readClock(written) ?? written);
    setWritten(null);
  };
  return (
    <Input
      aria-label={props.label}
      aria-invalid={wrong}
      inputMode="numeric"
      maxLength={5}
      value={written ?? props.value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
      className={classes(fieldLook, "h-9 w-18! text-center tabular", wrong && "border-danger!")}
    />
  );
}
