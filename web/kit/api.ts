import type { AnswerOf, Api, BodyInputOf, Endpoint, ParamsOf, QueryInputOf, UploadedFile } from "#contract";
import { m } from "../texts/index.ts";
import { Problem } from "./problem.ts";

type Route = keyof Api;
type Given<Key extends string, Value> = Value extends undefined | Readonly<Record<string, never>>
  ? unknown
  : { [K in Key]: Value };
type Ask<R extends Route> = Given<"params", ParamsOf<Api[R]>> &
  ([QueryInputOf<Api[R]>] extends [Readonly<Record<string, never>>] ? unknown : { query?: QueryInputOf<Api[R]> }) &
  ([BodyInputOf<Api[R]>] extends [undefined] ? unknown : { body: BodyInputOf<Api[R]> });
type Options = {
  signal?: AbortSignal;
  /** The same key for the same act: a repeated request with it is answered as the first was. */
  idempotencyKey?: string;
  keepalive?: boolean;
};
type Arguments<R extends Route> = unknown extends Ask<R> ? [ask?: Options] : [ask: Ask<R> & Options];

interface LooseAsk extends Options {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/**
 * Asks the server for one of the contract's endpoints, `api("POST /conversations/{id}/replies", { params, body })`.
 * Throws a `Problem` with a sentence for people when the answer is not a success or does not come.
 */
export async function api<R extends Route>(route: R, ...[ask]: Arguments<R>): Promise<AnswerOf<Api[R]>> {
  const given: LooseAsk = ask ?? {};
  const [method, path] = route.split(" ") as [Endpoint["method"], string];
  const answer = await send(`/api/v1${fill(path, given.params ?? {})}${search(given.query ?? {})}`, {
    method,
    ...(given.signal ? { signal: given.signal } : {}),
    ...(given.keepalive ? { keepalive: true } : {}),
    headers: {
      ...(given.body === undefined ? {} : { "content-type": "application/json" }),
      ...(method === "POST" ? { "idempotency-key": given.idempotencyKey ?? newKey() } : {}),
    },
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
  });
  return answer as AnswerOf<Api[R]>;
}

/** Uploads bytes as they are; the id is then named among a message's attachments. */
export async function uploadFile(file: File, options: { signal?: AbortSignal } = {}): Promise<UploadedFile> {
  const answer = await send(`/api/v1/files${search({ name: file.name })}`, {
    method: "POST",
    headers: { "content-type": file.type || "application/octet-stream", "idempotency-key": newKey() },
    body: file,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return answer as UploadedFile;
}

export function newKey(): string {
  return crypto.randomUUID();
}

/** One request. A POST that gets no answer at all is sent once more with the same key, so that it cannot happen twice. */
export async function send(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetchTwice(url, { credentials: "same-origin", ...init });
  const text = await response.text();
  if (response.ok) return text === "" ? undefined : JSON.parse(text);
  if (response.status === 401 && url.startsWith("/api/v1/")) for (const listener of signedOutListeners) listener();
  throw problemFrom(response.status, text);
}

const signedOutListeners = new Set<() => void>();

/** Tells when the server no longer knows who asks. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

async function fetchTwice(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (first) {
    if (init.signal?.aborted) throw first;
    const safe = init.method !== "POST" || new Headers(init.headers).has("idempotency-key");
    if (!safe || !navigator.onLine) throw unreachable();
    try {
      return await fetch(url, init);
    } catch {
      throw unreachable();
    }
  }
}

function unreachable(): Problem {
  return new Problem({ status: 0, code: "network.unreachable", detail: m.error_network() });
}

/** Our own errors are problem+json; better-auth's are `{ code, message }`; a proxy's may be anything. */
function problemFrom(status: number, text: string): Problem {
  const body = parsed(text);
  const sentence = body["detail"] ?? body["message"];
  return new Problem({
    status,
    code: typeof body["code"] === "string" ? body["code"] : `http.${status}`,
    detail: typeof sentence === "string" ? sentence : m.error_unreadable({ status }),
    ...(Array.isArray(body["fields"]) ? { fields: body["fields"] } : {}),
  });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function fill(path: string, params: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
}

function search(query: Record<string, unknown>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
