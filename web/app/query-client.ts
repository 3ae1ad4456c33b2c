import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "../kit/index.ts";
import { isSignedOut } from "../staff/session.ts";

/** Where answers of the server are kept. What the live line keeps current is never stale by time alone. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (!isSignedOut(error)) return;
    client.removeQueries({ queryKey: ["me"] });
    onSignedOut();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 15 * 60_000,
        refetchOnWindowFocus: false,
        retry: (times, error) => times < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500),
        retryDelay: (times) => 500 * 2 ** times,
      },
      mutations: { networkMode: "always" },
    },
  });
  return client;
}
