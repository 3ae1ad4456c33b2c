import { useLocation } from "@tanstack/react-router";
import { Search, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { useGo } from "../app/link.tsx";
import { listPath } from "../app/paths.ts";
import { useShortcuts } from "../app/shortcuts.ts";
import { Kbd } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Words to search for in all conversations; the list follows as one writes. Emptied, it goes back to where one was. */
export function SearchField({ words }: { words: string }) {
  const go = useGo();
  const { pathname } = useLocation();
  const [written, setWritten] = useState(words);
  const [lastWords, setLastWords] = useState(words);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef("/queue/mine");
  if (words !== lastWords) {
    setLastWords(words);
    setWritten(words);
  }
  const searching = pathname.startsWith("/search");
  useEffect(() => {
    if (!searching) from.current = pathname;
    else if (pathname === "/search") input.current?.focus();
  }, [searching, pathname]);
  useShortcuts({
    "/": () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  const searchFor = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim() === words) return;
    if (text.trim() !== "") go(listPath({ kind: "search", words: text.trim() }), { replace: searching });
    else if (searching && words !== "") go(from.current, { replace: true });
  };
  return (
    <AriaSearchField
      aria-label={m.search_in_all()}
      value={written}
      maxLength={200}
      onChange={(text) => {
        setWritten(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => searchFor(text), 250);
      }}
      onSubmit={searchFor}
      onClear={() => searchFor("")}
      className="group flex h-9 items-center rounded-lg border border-edge/60 bg-ground px-2.5 focus-within:border-accent focus-within:outline-2 focus-within:outline-accent"
    >
      <Search aria-hidden size={16} className="shrink-0 text-faint" />
      <Input
        ref={input}
        placeholder={m.search_in_all()}
        className="min-w-0 grow bg-transparent px-2 text-sm outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
      />
      <span className="hidden group-data-empty:md:inline" aria-hidden>
        <Kbd>/</Kbd>
      </span>
      <Button aria-label={m.clear_search()} className="rounded p-0.5 text-faint group-data-empty:hidden data-hovered:text-ink">
        <X aria-hidden size={15} />
      </Button>
    </AriaSearchField>
  );
}
