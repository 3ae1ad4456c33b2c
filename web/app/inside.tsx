import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { Announcer } from "../conversations/announcer.tsx";
import { useLiveLine } from "../conversations/live.ts";
import { OfflineBanner, undoNewest } from "../kit/index.ts";
import { useMe } from "../staff/session.ts";
import { m, setLanguage } from "../texts/index.ts";
import { AwayBanner } from "./away-banner.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { useGo } from "./link.tsx";
import { NavColumn, NavDrawer } from "./nav-column.tsx";
import { queues } from "./paths.ts";
import { useShortcuts } from "./shortcuts.ts";
import { type Window, WindowContext } from "./windows.ts";

const loadPalette = () => import("./palette.tsx");
const Palette = lazy(loadPalette);
const ShortcutSheet = lazy(() => import("./shortcut-sheet.tsx"));
const NewConversationDialog = lazy(() => import("../conversations/new-conversation-dialog.tsx"));

/** The letters that go to queues after `g`. */
export const queueKeys = {
  mine: "m",
  teams: "t",
  unassigned: "u",
  mentions: "n",
  waiting: "w",
  snoozed: "s",
  shelf: "h",
  closed: "c",
  spam: "p",
  all: "a",
} as const;

/** The frame around every page for those who are signed in: queues, banners, keys, and the windows that open anywhere. */
export function Inside() {
  const me = useMe();
  const go = useGo();
  const [open, setOpen] = useState<Window | null>(null);
  const close = () => setOpen(null);
  const isPaletteHere = usePaletteEarly();
  useLiveLine();
  useEffect(() => setLanguage(me.agent.locale), [me.agent.locale]);
  useShortcuts({
    "mod+k": () => setOpen("palette"),
    "?": () => setOpen("shortcuts"),
    c: () => setOpen("new"),
    u: () => void undoNewest(),
    "g ,": () => go("/settings"),
    ...Object.fromEntries(queues.map((queue) => [`g ${queueKeys[queue]}`, () => go(`/queue/${queue}`)])),
  });
  return (
    <WindowContext value={setOpen}>
      <div className="flex h-dvh flex-col">
        <a
          href="#content"
          className="sr-only z-50 rounded-lg bg-accent px-4 py-2 font-medium text-accent-ink focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          {m.skip_to_content()}
        </a>
        <OfflineBanner />
        <AwayBanner />
        <div className="flex min-h-0 grow">
          <NavColumn className="hidden lg:flex" />
          <div className="min-w-0 grow">
            <Outlet />
          </div>
        </div>
        <BottomBar />
        <Announcer />
        <NavDrawer isOpen={open === "queues"} onClose={close} />
        <Suspense>{(isPaletteHere || open === "palette") && <Palette isOpen={open === "palette"} onClose={close} />}</Suspense>
        <Suspense>
          {open === "shortcuts" && <ShortcutSheet onClose={close} />}
          {open === "new" && <NewConversationDialog onClose={close} />}
        </Suspense>
      </div>
    </WindowContext>
  );
}

/**
 * Fetches the palette when the page has come to rest: it must stand there with the key that opens it, or the letters typed next land
 * in the answer one was writing.
 * @returns whether it is here
 */
function usePaletteEarly(): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    // Without a line it is fetched when it is opened.
    const timer = setTimeout(
      () =>
        void loadPalette().then(
          () => setHere(true),
          () => undefined,
        ),
      500,
    );
    return () => clearTimeout(timer);
  }, []);
  return isHere;
}
