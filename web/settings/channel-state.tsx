import type { ReactNode } from "react";
import type { Channel, Team } from "#contract";
import { fullTime, sentenceTime } from "../app/time.ts";
import { m } from "../texts/index.ts";
import { troubleInWords } from "./channel-words.ts";
import { StateDot } from "./state-dot.tsx";

/** How a channel is, in a word beside a dot. */
export function ChannelState({ channel: { health } }: { channel: Channel }) {
  const away = health.troubles.some((trouble) => trouble.kind === "line" && trouble.away);
  return (
    <span className="inline-flex items-center gap-2 text-sm">
      <StateDot state={health.state} />
      {health.state === "working"
        ? m.health_working()
        : away && health.absence
          ? m.line_away({ time: sentenceTime(health.absence.since) })
          : m.health_attention()}
    </span>
  );
}

/** What is the matter with it, each thing for itself, and what to do. */
export function ChannelTroubles({ channel: { health } }: { channel: Channel }) {
  return health.troubles.map((trouble) => {
    const { words, said } = troubleInWords(trouble);
    return (
      <div key={trouble.kind} className="rounded-lg bg-danger-soft px-3 py-2 text-sm text-pretty text-danger">
        <p>{words}</p>
        {said && <p className="mt-1 break-words opacity-90">{m.said_by_server({ said })}</p>}
      </div>
    );
  });
}

/** Whose it is, and when it last received and sent. */
export function ChannelFacts({ channel: { health }, team }: { channel: Channel; team: Team | undefined }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-4">
      <Fact name={m.team()}>{team?.name ?? "–"}</Fact>
      <Fact name={m.last_received()}>
        <Time at={health.lastReceivedAt} />
      </Fact>
      <Fact name={m.last_sent()}>
        <Time at={health.lastSentAt} />
      </Fact>
      <Fact name={m.waiting_out()}>{m.count_mails({ count: health.waiting })}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-faint">{name}</dt>
      <dd className="truncate">{children}</dd>
    </div>
  );
}

function Time({ at }: { at: string | null }) {
  if (at === null) return m.not_yet();
  return (
    <time dateTime={at} title={fullTime(at)}>
      {sentenceTime(at)}
    </time>
  );
}
