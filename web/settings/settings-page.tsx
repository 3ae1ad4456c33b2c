import { useParams, useSearch } from "@tanstack/react-router";
import { ArrowLeft, Lock, Menu } from "lucide-react";
import { Link } from "../app/link.tsx";
import { useTitle } from "../app/title.ts";
import { useOpenWindow } from "../app/windows.ts";
import { classes, EmptyState, IconButton } from "../kit/index.ts";
import { useMe } from "../staff/session.ts";
import { m } from "../texts/index.ts";
import { chapters, mayOpen, type Page } from "./pages.ts";

/** All that can be set: the pages at the side, the chosen one beside them; on a phone one at a time. */
export function SettingsPage() {
  const me = useMe();
  const { page: asked } = useParams({ strict: false });
  const { channel } = useSearch({ strict: false });
  const pages = chapters.flatMap((chapter) => chapter.pages);
  const page = asked === undefined ? pages[0] : pages.find((other) => other.id === asked);
  const isMine = page !== undefined && mayOpen(me, page);
  useTitle(asked !== undefined && isMine ? page.name() : m.settings());
  return (
    <main id="content" tabIndex={-1} className="flex h-full outline-none lg:py-2 lg:pr-2">
      <div className="flex min-w-0 grow overflow-hidden border-line bg-surface lg:rounded-2xl lg:border">
        <SideList
          here={page?.id}
          isFront={asked === undefined}
          className={classes("w-full md:w-60 md:shrink-0 md:border-r md:border-line", asked !== undefined && "hidden md:flex")}
        />
        <div
          // Each page begins at its top.
          key={`${asked} ${channel}`}
          className={classes("relative min-w-0 grow overflow-y-auto bg-ground/40", asked === undefined && "hidden md:block")}
        >
          {asked !== undefined && (
            <div className="px-2 pt-2 md:hidden">
              <Link
                href="/settings"
                className="inline-flex h-10 items-center gap-1.5 rounded-lg px-2 text-sm font-medium text-accent"
              >
                <ArrowLeft aria-hidden size={17} />
                {m.settings()}
              </Link>
            </div>
          )}
          {isMine ? <page.Page key={page.id} /> : <NotYours />}
        </div>
      </div>
    </main>
  );
}

/** The pages this person may open, chapter by chapter; chapters without any are left out. */
function SideList(props: { here: string | undefined; isFront: boolean; className: string }) {
  const me = useMe();
  const openWindow = useOpenWindow();
  // On a phone the list is a page of its own, with the heading of one; beside a page, that page has it.
  return (
    <nav aria-label={m.settings()} className={classes("flex min-h-0 flex-col overflow-y-auto px-2 pt-3 pb-4", props.className)}>
      <div className="flex h-8 items-center gap-1 px-1">
        <IconButton icon={Menu} label={m.navigation()} className="max-md:hidden lg:hidden" onPress={() => openWindow("queues")} />
        {props.isFront && <h1 className="truncate px-1.5 text-lg font-semibold md:hidden">{m.settings()}</h1>}
        <p className="truncate px-1.5 text-lg font-semibold max-md:hidden">{m.settings()}</p>
      </div>
      {chapters.map((chapter) => {
        const pages = chapter.pages.filter((page) => mayOpen(me, page));
        if (pages.length === 0) return null;
        return (
          <div key={chapter.id}>
            <h2 className="px-2.5 pt-5 pb-1 text-xs font-semibold text-faint">{chapter.name(me)}</h2>
            <ul className="flex flex-col gap-0.5">
              {pages.map((page) => (
                <li key={page.id}>
                  <PageLink page={page} isHere={page.id === props.here} isFront={props.isFront} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

function PageLink({ page, isHere, isFront }: { page: Page; isHere: boolean; isFront: boolean }) {
  const { icon: Icon } = page;
  return (
    <Link
      href={`/settings/${page.id}`}
      {...(isHere ? { "aria-current": "page" as const } : {})}
      className={classes(
        "flex h-11 items-center gap-2.5 rounded-lg px-2.5 focus-inset md:h-9 md:text-sm",
        !isHere && "text-soft hover:bg-hover",
        isHere && (isFront ? "md:bg-selected md:font-semibold" : "bg-selected font-semibold text-ink"),
      )}
    >
      <Icon aria-hidden size={17} strokeWidth={1.8} className={classes("shrink-0", isHere ? "text-accent" : "text-faint")} />
      <span className="truncate">{page.name()}</span>
    </Link>
  );
}

function NotYours() {
  return (
    <>
      <h1 className="sr-only">{m.settings()}</h1>
      <EmptyState
        icon={Lock}
        heading={m.settings_not_yours()}
        action={
          <Link href="/settings/profile" className="font-medium text-accent underline underline-offset-2">
            {m.settings_to_profile()}
          </Link>
        }
      >
        {m.settings_not_yours_text()}
      </EmptyState>
    </>
  );
}
