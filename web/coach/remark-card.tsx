import type { Finding } from "@lyhord/tone/core";
import { useEffect, useRef } from "react";
import { Button, classes, popoverLook } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { isAboutWord } from "./remarks.ts";
import { RemarkText } from "./remark-text.tsx";
import type { ReplyCoach } from "./reply-coach.ts";
import { useCoachState } from "./use-coach.ts";

const width = 384;

/** One remark beside its words: take what is suggested, let it stand, or say that it is not for us. */
export function RemarkCard({ coach, onNotForUs }: { coach: ReplyCoach; onNotForUs?: (finding: Finding) => void }) {
  const { open } = useCoachState(coach);
  const card = useRef<HTMLDivElement>(null);
  // Opened by a key it takes the focus; by a press the cursor stays in the text.
  useEffect(() => {
    if (open?.by === "key") card.current?.querySelector("button")?.focus();
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    const onPress = (event: PointerEvent) => {
      if (!card.current?.contains(event.target as Node)) coach.close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      coach.close();
    };
    addEventListener("pointerdown", onPress);
    addEventListener("keydown", onKey, true);
    return () => {
      removeEventListener("pointerdown", onPress);
      removeEventListener("keydown", onKey, true);
    };
  }, [open, coach]);
  if (!open) return null;
  const { finding, place } = open;
  const above = place.top > innerHeight / 2;
  return (
    <div
      ref={card}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the tag brings a place and a look of its own
      role="dialog"
      aria-label={m.coach_remark()}
      style={{
        left: Math.max(8, Math.min(place.left, innerWidth - width - 8)),
        width: Math.min(width, innerWidth - 16),
        ...(above ? { bottom: innerHeight - place.top + 6 } : { top: place.bottom + 6 }),
      }}
      className={classes(popoverLook, "fixed z-50 flex flex-col gap-3 p-3")}
    >
      <RemarkText finding={finding} />
      <div className="flex flex-wrap gap-2">
        {finding.replacement !== undefined && (
          <Button look="primary" className="max-w-full" onPress={() => coach.apply(finding)}>
            <span className="truncate">
              {finding.replacement === "" ? m.coach_take_out() : m.coach_apply({ text: finding.replacement })}
            </span>
          </Button>
        )}
        <Button onPress={() => coach.ignore(finding)}>{m.coach_ignore()}</Button>
        {onNotForUs && isAboutWord(finding) && <Button onPress={() => onNotForUs(finding)}>{m.coach_not_for_us()}</Button>}
      </div>
    </div>
  );
}
