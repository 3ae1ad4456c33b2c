import type { FastifyReply, FastifyRequest } from "fastify";
import { Failure, type Gate } from "#kernel";
import type { Accounts } from "./accounts.ts";
import { checkPassword } from "./passwords.ts";

/**
 * Hands `/api/auth/*` to better-auth, with our rules around it: the lock-out before a sign-in, and the same demands on every
 * password that is chosen.
 */
export function authRoutes(gate: Gate, accounts: Accounts): void {
  gate.app.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    schema: { hide: true },
    config: { rateLimit: { max: 60, timeWindow: "1 minute", keyGenerator: (request: FastifyRequest) => request.ip } },
    handler: async (request, reply) => {
      const path = new URL(request.url, gate.publicUrl).pathname.slice("/api/auth".length);
      const body = (request.body ?? {}) as { email?: unknown; newPassword?: unknown };
      if (request.method === "POST" && path === "/sign-in/email")
        return signIn(accounts, gate, request, reply, typeof body.email === "string" ? body.email : "");
      if (typeof body.newPassword === "string") checkPassword(body.newPassword, "");
      return relay(reply, await accounts.answer(fetchRequest(gate, request)));
    },
  });
}

async function signIn(
  accounts: Accounts,
  gate: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
  email: string,
): Promise<FastifyReply> {
  await accounts.refuseWhenLocked(email);
  const response = await accounts.answer(fetchRequest(gate, request));
  if (response.status === 401) {
    await accounts.countFailure(email);
    await accounts.refuseWhenLocked(email);
    throw new Failure("account.wrong_password");
  }
  if (response.ok) await accounts.forgetFailures(email);
  return relay(reply, response);
}

function fetchRequest(gate: Gate, request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string" && name !== "content-length") headers.set(name, value);
  }
  headers.set("x-forwarded-for", request.ip);
  const url = new URL(request.url, `${request.protocol}://${request.headers.host ?? new URL(gate.publicUrl).host}`);
  return new Request(url, {
    method: request.method,
    headers,
    ...(request.method === "POST" && { body: JSON.stringify(request.body ?? {}) }),
  });
}

async function relay(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  if (response.status >= 400) throw await failureOf(response);
  reply.status(response.status);
  response.headers.forEach((value, name) => {
    if (name !== "set-cookie") reply.header(name, value);
  });
  for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
  return reply.serializer((text: string) => text).send(await response.text());
}

/** What better-auth refused, as one of our errors. */
async function failureOf(response: Response): Promise<Failure> {
  const said = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  if (["INVALID_CODE", "INVALID_BACKUP_CODE", "INVALID_TWO_FACTOR_COOKIE"].includes(said.code ?? ""))
    return new Failure("account.wrong_code");
  if (["INVALID_PASSWORD", "INVALID_EMAIL_OR_PASSWORD"].includes(said.code ?? "")) return new Failure("account.wrong_password");
  if (response.status === 401) return new Failure("request.unauthenticated");
  if (response.status === 404) return new Failure("request.not_found");
  if (response.status === 429) return new Failure("account.locked", said.message);
  return new Failure("account.refused", said.message);
}
