import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import type { Locale, Me } from "#contract";
import { api, Problem, send } from "../kit/index.ts";

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: ({ signal }) => api("GET /me", { signal }),
  staleTime: Infinity,
});

/** Who is signed in; only below the routes that see to it that somebody is. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Whether the signed-in person may do what a policy names, `conversation.reply`. */
export function useMay(): (action: string) => boolean {
  const { may } = useMe();
  return (action) => may.includes(action);
}

export const agentsQuery = queryOptions({
  queryKey: ["agents"],
  queryFn: ({ signal }) => api("GET /agents", { signal }),
  staleTime: 5 * 60_000,
});

export const teamsQuery = queryOptions({
  queryKey: ["teams"],
  queryFn: ({ signal }) => api("GET /teams", { signal }),
  staleTime: 5 * 60_000,
});

export const signatureKey = ["signature"] as const;

/** What stands beneath what I write for a team in a language. */
export function signatureQuery(teamId: string | null, language: Locale | null) {
  return queryOptions({
    queryKey: [...signatureKey, teamId, language],
    queryFn: ({ signal }) =>
      api("GET /me/signature", {
        query: { ...(teamId !== null && { teamId }), ...(language !== null && { language }) },
        signal,
      }),
    staleTime: 5 * 60_000,
  });
}

/** Signs in by password. Gives `code` when a second step is asked for. */
export async function signIn(email: string, password: string): Promise<"in" | "code"> {
  const answer = await auth("/sign-in/email", { email, password, rememberMe: true });
  return answer["twoFactorRedirect"] === true ? "code" : "in";
}

/** The second step: a code from the app, or one of the backup codes. */
export async function verifyCode(kind: "app" | "backup", code: string, trustDevice: boolean): Promise<void> {
  await auth(kind === "app" ? "/two-factor/verify-totp" : "/two-factor/verify-backup-code", { code, trustDevice });
}

export async function signOut(): Promise<void> {
  await auth("/sign-out", {});
}

export async function requestPasswordLink(email: string): Promise<void> {
  await auth("/request-password-reset", { email, redirectTo: "/new-password" });
}

export async function setNewPassword(token: string, newPassword: string): Promise<void> {
  await auth("/reset-password", { token, newPassword });
}

/** better-auth's own endpoints: JSON in, JSON out. */
export async function auth(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answer = await send(`/api/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return typeof answer === "object" && answer !== null ? { ...answer } : {};
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && error.status === 401;
}
