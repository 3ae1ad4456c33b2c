import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { VoiceTrial } from "#contract";
import { Link } from "../app/link.tsx";
import { api, classes, ErrorState, LoadingRows } from "../kit/index.ts";
import { formatLocales, language, m } from "../texts/index.ts";
import { Panel, Rows } from "./section.tsx";

const pause = 600;
const remarksShown = 4;

/** Asks what a voice does to the last fifty replies, once it has stood still for a moment. */
function useTrial(voice: string | null) {
  const settled = useSettled(voice);
  return useQuery({
    queryKey: ["voice-trial", settled],
    queryFn: ({ signal }) =>
      api("POST /voice/trials", { body: { voice: JSON.parse(settled ?? "{}") as Record<string, unknown> }, signal }),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** What a voice does to the last fifty replies, in a line beside what is being changed. */
export function VoiceEffectLine({ voice }: { voice: string | null }) {
  const { data, isPending, isError } = useTrial(voice);
  if (isPending && voice !== null)
    return <output className="text-sm text-faint motion-safe:animate-pulse">{m.voice_effect_reading()}</output>;
  if (isError || !data || data.items.length === 0) return null;
  const { items } = data;
  const mean = (points: (item: VoiceTrial) => number) =>
    inNumbers(items.reduce((sum, item) => sum + points(item), 0) / items.length);
  const count = items.filter(({ before, after }) => before !== after).length;
  return (
    <p className="text-sm text-soft tabular" aria-live="polite">
      {count === 0
        ? m.voice_effect_same()
        : m.voice_effect_line({
            count,
            all: items.length,
            before: mean(({ before }) => before),
            after: mean(({ after }) => after),
          })}
    </p>
  );
}

/** The same reply by reply: before and after, the biggest change first. */
export function VoiceEffect({ voice }: { voice: string | null }) {
  const trial = useTrial(voice);
  return (
    <Panel heading={m.voice_effect()} intro={m.voice_effect_intro()} padded={false}>
      <div aria-busy={trial.isFetching} className={classes("transition-opacity", trial.isPlaceholderData && "opacity-60")}>
        {voice === null ? (
          <p className="p-4 text-faint md:px-5">{m.voice_try_again_later()}</p>
        ) : trial.isError ? (
          <ErrorState error={trial.error} onRetry={() => void trial.refetch()} />
        ) : trial.data ? (
          <Trials items={trial.data.items} />
        ) : (
          <LoadingRows rows={3} />
        )}
      </div>
    </Panel>
  );
}

function Trials({ items }: { items: VoiceTrial[] }) {
  const changed = items.filter(({ before, after }) => before !== after);
  if (items.length === 0) return <p className="p-4 text-faint md:px-5">{m.voice_effect_none()}</p>;
  if (changed.length === 0) return <p className="p-4 text-faint md:px-5">{m.voice_effect_same()}</p>;
  const same = items.length - changed.length;
  return (
    <>
      <Rows label={m.voice_effect()}>
        {changed.map((trial) => (
          <TrialRow key={trial.messageId} trial={trial} />
        ))}
      </Rows>
      {same > 0 && (
        <p className="border-t border-line px-4 py-3 text-sm text-faint md:px-5">{m.voice_effect_unchanged({ count: same })}</p>
      )}
    </>
  );
}

function TrialRow({ trial }: { trial: VoiceTrial }) {
  const [before, after] = [inNumbers(trial.before), inNumbers(trial.after)];
  const remarks = [
    ...trial.added.map(({ message }) => m.voice_added({ message })),
    ...trial.gone.map(({ message }) => m.voice_gone({ message })),
  ];
  return (
    <li className="flex flex-wrap gap-x-4 gap-y-1 px-4 py-3 md:px-5">
      <p className={classes("w-28 shrink-0 font-semibold tabular", trial.after < trial.before ? "text-danger" : "text-accent")}>
        <span aria-hidden>{m.voice_effect_from_to({ before, after })}</span>
        <span className="sr-only">{m.voice_effect_words({ before, after })}</span>
      </p>
      <div className="min-w-0 grow basis-56">
        <Link href={`/conversation/${trial.conversationId}`} className="font-medium underline-offset-2 hover:underline">
          {trial.reference} {trial.subject}
        </Link>
        <p className="truncate text-sm text-faint">{trial.preview}</p>
        <ul className="mt-1 text-sm text-pretty text-soft">
          {[...new Set(remarks)].slice(0, remarksShown).map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Points as the reader of the screen writes them, with one decimal at most. */
function inNumbers(points: number): string {
  return new Intl.NumberFormat(formatLocales[language()], { maximumFractionDigits: 1 }).format(points);
}

/** The value once it has stood still for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
