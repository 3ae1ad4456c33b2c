import { QueryClient } from "@tanstack/react-query";
import { Problem } from "../kit/index.ts";

/** Where answers of the server are kept. What the live line keeps current is never stale by time alone. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
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
}
