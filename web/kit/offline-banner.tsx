import { CloudOff } from "lucide-react";
import { useEffect, useState } from "react";
import { m } from "../texts/index.ts";
import { useLine } from "./connection.ts";
import { say } from "./toast.tsx";

/** Says that the line is down, after a second's grace so that a blink goes unsaid. */
export function OfflineBanner() {
  const lost = useLine() === "lost";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (lost === shown) return undefined;
    const change = () => {
      setShown(lost);
      if (!lost) say(m.online_again());
    };
    const timer = setTimeout(change, lost ? 1000 : 0);
    return () => clearTimeout(timer);
  }, [lost, shown]);
  return (
    <output className="block">
      {shown && (
        <p className="flex items-center justify-center gap-2 bg-note px-4 py-1.5 text-sm text-note-ink">
          <CloudOff aria-hidden size={16} className="shrink-0" />
          {m.offline_banner()}
        </p>
      )}
    </output>
  );
}
