import { useQuery } from "@tanstack/react-query";
import { Unplug } from "lucide-react";
import { useEffect, useState } from "react";
import { channelsQuery } from "../conversations/queries.ts";
import { useMay } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { Link } from "./link.tsx";
import { sentenceTime } from "./time.ts";

/** How long the list goes first; how the channels are is needed a little later. */
const listFirst = 1500;

/** The channels, for those who look after them; asked for when what people work with stands. */
export function useWatchedChannels() {
  const watches = useMay()("unreadable-mail.read");
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), listFirst);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({ ...channelsQuery, enabled: watches && late });
  return watches ? (data?.items ?? []) : [];
}

/** Says to those who can do something that a mailbox has been away for long, until it is back. */
export function AwayBanner() {
  const away = useWatchedChannels().filter(({ health }) => health.absence !== null);
  return (
    <output className="block">
      {away.map(({ id, name, health }) => (
        <p key={id} className="flex justify-center gap-x-2 bg-danger-soft px-4 py-1.5 text-sm text-danger">
          <Unplug aria-hidden size={16} className="mt-0.5 shrink-0" />
          <span className="min-w-0 wrap-anywhere">
            {m.mailbox_away_banner({ name, time: sentenceTime(health.absence?.since ?? "") })}{" "}
            <Link href={`/settings/channels?channel=${id}`} className="font-medium underline underline-offset-2">
              {m.mailbox_away_look()}
            </Link>
          </span>
        </p>
      ))}
    </output>
  );
}
