import type { InferDataFromTag, QueryClient, QueryKey } from "@tanstack/react-query";
import { useState } from "react";
import { say, sayProblem } from "../kit/index.ts";
import { m } from "../texts/index.ts";

/** Something that is asked of the server from a form: one try at a time, and what went wrong kept to be shown there. */
export function useAttempt() {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setError(null);
    try {
      await act();
      return true;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { error, busy, attempt, forget: () => setError(null) };
}

/**
 * Shows a change at once, asks for it, and puts back what was there, with the server's word, when the answer is no. What
 * others changed meanwhile is fetched in both cases.
 */
export async function changeAtOnce<Key extends QueryKey, Data = InferDataFromTag<unknown, Key>>(
  client: QueryClient,
  key: Key,
  guess: (kept: Data) => Data,
  ask: () => Promise<unknown>,
  done?: string,
): Promise<boolean> {
  await client.cancelQueries({ queryKey: key });
  const before = client.getQueryData<Data>(key);
  if (before !== undefined) client.setQueryData<Data>(key, guess(before));
  try {
    await ask();
    if (done) say(done);
    return true;
  } catch (error) {
    if (before !== undefined) client.setQueryData<Data>(key, before);
    sayProblem(error, m.not_done());
    return false;
  } finally {
    void client.invalidateQueries({ queryKey: key });
  }
}
