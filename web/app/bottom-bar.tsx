import { useLocation } from "@tanstack/react-router";
import { CircleUserRound, type LucideIcon, Menu, Search, UsersRound } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { classes } from "../kit/index.ts";
import { m } from "../texts/index.ts";
import { Link } from "./link.tsx";
import { useOpenWindow } from "./windows.ts";

/** The way around on a phone; away while a conversation is open, which needs the height. */
export function BottomBar() {
  const { pathname } = useLocation();
  const openWindow = useOpenWindow();
  const inConversation = /^\/(queue|team)\/[^/]+\/[^/]+|^\/search\/[^/]+/.test(pathname);
  if (inConversation) return null;
  return (
    <nav
      aria-label={m.main_menu()}
      className="grid grid-cols-4 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <Place href="/queue/mine" icon={CircleUserRound} name={m.queue_mine()} />
      <Place href="/queue/teams" icon={UsersRound} name={m.teams()} />
      <Place href="/search" icon={Search} name={m.search()} />
      <Button onPress={() => openWindow("queues")} className={classes(placeLook, "text-soft")}>
        <Menu aria-hidden size={20} strokeWidth={1.8} />
        {m.more()}
      </Button>
    </nav>
  );
}

const placeLook = "flex h-15 flex-col items-center justify-center gap-0.5 text-xs focus-inset";

function Place(props: { href: string; icon: LucideIcon; name: string }) {
  const here = useLocation().pathname.startsWith(props.href);
  const { icon: Icon } = props;
  return (
    <Link
      href={props.href}
      {...(here ? { "aria-current": "page" as const } : {})}
      className={classes(placeLook, here ? "font-semibold text-accent" : "text-soft")}
    >
      <Icon aria-hidden size={20} strokeWidth={here ? 2.2 : 1.8} />
      {props.name}
    </Link>
  );
}
