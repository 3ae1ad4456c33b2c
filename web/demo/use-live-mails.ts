import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { onEvent } from "../conversations/live-memory.ts";

/**
 * Keeps the mailboxes current. Events tell that something happened in the workspace; a letter to a colleague tells of itself
 * by none, so it is also looked for now and then.
 */
export function useLiveMails() {
  const client = useQueryClient();
  useEffect(() => {
    const fetchAgain = () => void client.invalidateQueries({ queryKey: ["demo"] });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = onEvent(() => {
      clearTimeout(timer);
      timer = setTimeout(fetchAgain, 200);
    });
    const slowly = setInterval(() => document.hidden || fetchAgain(), 15_000);
    return () => {
      end();
      clearTimeout(timer);
      clearInterval(slowly);
    };
  }, [client]);
}
