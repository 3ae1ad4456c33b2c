import { useEffect } from "react";

/** What the browser's tab says. */
export function useTitle(text: string) {
  useEffect(() => {
    document.title = text ? `${text} · Lyhörd` : "Lyhörd";
  }, [text]);
}
