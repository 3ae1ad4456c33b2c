import type { Finding } from "@lyhord/tone/core";
import { useEffect, useId, useRef } from "react";
import { Button, classes, popoverLook } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { isAboutWord } from "./remarks.ts";
import { RemarkText } from "./remark-text.tsx";
import type { OpenRemark, ReplyCoach } from "./reply-coach.ts";
import { useCoachState } from "./use-coach.ts";

const width = 384;

interface CardProps {
  coach: ReplyCoach;
  /** Left out where nobody may say so for all. */
  onNotForUs?: ((finding: Finding) => void) | undefined;
}

/** One remark beside its words: take what is suggested, let it stand, or say that it is not for us. */
export function RemarkCard({ coach, onNotForUs }: CardProps) {
  const { open } = useCoachState(coach);
  if (!open) return null;
  return <Card key={`${open.finding.rule} ${open.from}`} coach={coach} open={open} {...(onNotForUs && { onNotForUs })} />;
}

function Card({ coach, open, onNotForUs }: CardProps & { open: OpenRemark }) {
  const card = useRef<HTMLDivElement>(null);
  const words = useId();
  // Opened by a key it takes the focus; by a press the cursor stays in the text.
  const isByKey = open.by === "key";
  useEffect(() => {
    if (isByKey) card.current?.querySelector("button")?.focus();
  }, [isByKey]);
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (!card.current?.contains(event.target as Node)) coach.close();
    };
    const onKey = (event: KeyboardEvent) => {
      const isNext = event.key === "." ? event.ctrlKey || event.metaKey : event.key === "Enter" && event.altKey;
      if (event.key === "Escape") coach.close();
      else if (isNext) coach.openNext();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onScroll = () => coach.followScroll();
    addEventListener("pointerdown", onPress);
    addEventListener("keydown", onKey, true);
    addEventListener("scroll", onScroll, true);
    addEventListener("resize", onScroll);
    return () => {
      removeEventListener("pointerdown", onPress);
      removeEventListener("keydown", onKey, true);
      removeEventListener("scroll", onScroll, true);
      removeEventListener("resize", onScroll);
    };
  }, [coach]);
  const { finding, place } = open;
  const above = place.top > innerHeight / 2;
  return (
    <div
      ref={card}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the tag brings a place and a look of its own
      role="dialog"
      aria-label={m.coach_remark()}
      aria-describedby={words}
      style={{
        left: Math.max(8, Math.min(place.left, innerWidth - width - 8)),
        width: Math.min(width, innerWidth - 16),
        ...(above ? { bottom: innerHeight - place.top + 6 } : { top: place.bottom + 6 }),
      }}
      className={classes(popoverLook, "fixed z-50 flex flex-col gap-3 p-3")}
    >
      <div id={words}>
        <RemarkText finding={finding} />
      </div>
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
