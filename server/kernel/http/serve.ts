import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from "#contract";
import type { Database } from "../database/database.ts";
import { Failure } from "../failure.ts";
import type { Actor, Tx } from "../tx.ts";
import { allows, type Policy } from "./policy.ts";

export interface Caller {
  organisationId: string;
  actor: Actor;
  /** Whether the browser sent it along by itself, so that other sites could make it do so. */
  byCookie: boolean;
  /** A name for the browser session it came from, worth nothing by itself; null for a program. */
  session: string | null;
}

/** Finds out who asks, or null. Given by the staff room. */
export type Identify = (request: FastifyRequest) => Promise<Caller | null>;

/** What every route needs: the one door at which organisation, role and origin are checked. */
export interface Gate {
  app: FastifyInstance;
  database: Database;
  identify: Identify;
  policy: Policy;
  publicUrl: string;
}

export interface Asked<E extends Endpoint> {
  tx: Tx;
  params: ParamsOf<E>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  request: FastifyRequest;
  caller: Caller;
}

/**
 * Serves an endpoint of the contract: who are you, may you, is it valid, do it in one transaction, answer. A GET reads a
 * snapshot; everything else is one action. A POST with an Idempotency-Key is done once, however often it is sent.
 */
export function serve<E extends Endpoint>(
  gate: Gate,
  endpoint: E,
  action: string,
  run: (asked: Asked<E>) => Promise<AnswerOf<E>>,
): void {
  const rule = gate.policy[action];
  if (rule === undefined) throw new Error(`No policy names the action ${action}.`);
  route(gate, endpoint, async (request, reply) => {
    const caller = await admit(gate, request);
    if (!allows(rule, caller.actor)) throw new Failure("request.forbidden");
    const asked = (tx: Tx) =>
      run({
        tx,
        params: request.params as ParamsOf<E>,
        query: request.query as QueryOf<E>,
        body: request.body as BodyOf<E>,
        request,
        caller,
      });
    if (endpoint.method === "GET") {
      await send(reply, endpoint, await gate.database.reading(caller.organisationId, caller.actor, asked));
    } else {
      const answer = await gate.database.inOrganisation(caller.organisationId, caller.actor, (tx) =>
        once(tx, { endpoint, request }, () => asked(tx)),
      );
      await send(reply, endpoint, answer);
    }
  });
}

/** Serves an endpoint to people who have no account yet; it finds its own organisation. */
export function serveOpen<E extends Endpoint>(
  gate: Gate,
  endpoint: E,
  run: (asked: Omit<Asked<E>, "tx" | "caller">) => Promise<AnswerOf<E>>,
): void {
  route(gate, endpoint, async (request, reply) => {
    const answer = await run({
      params: request.params as ParamsOf<E>,
      query: request.query as QueryOf<E>,
      body: request.body as BodyOf<E>,
      request,
    });
    await send(reply, endpoint, answer);
  });
}

/**
 * Lets a caller in, for routes that are not JSON in and JSON out (files, the event stream).
 * @throws Failure when nobody is signed in, the role does not allow it, or another site sent it
 */
export async function enter(gate: Gate, request: FastifyRequest, action: string): Promise<Caller> {
  const rule = gate.policy[action];
  if (rule === undefined) throw new Error(`No policy names the action ${action}.`);
  const caller = await admit(gate, request);
  if (!allows(rule, caller.actor)) throw new Failure("request.forbidden");
  return caller;
}

async function admit(gate: Gate, request: FastifyRequest): Promise<Caller> {
  const caller = await gate.identify(request);
  if (caller === null) throw new Failure("request.unauthenticated");
  if (caller.byCookie && !["GET", "HEAD"].includes(request.method) && !isOwnOrigin(gate, request))
    throw new Failure("request.foreign_origin");
  return caller;
}

/** Browsers name the site a change comes from; one that doesn't say is no browser of ours. */
function isOwnOrigin(gate: Gate, request: FastifyRequest): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers["sec-fetch-site"] === "same-origin";
  return origin === new URL(gate.publicUrl).origin || URL.parse(origin)?.host === host;
}

function route(gate: Gate, endpoint: Endpoint, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): void {
  const { method, path, params, query, body, answer, summary, chapter } = endpoint;
  gate.app.route({
    method,
    url: `/api/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    schema: {
      summary,
      tags: [chapter],
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      ...(answer && { response: { [endpoint.status ?? 200]: answer } }),
    },
    handler: async (request, reply) => {
      await handler(request, reply);
      return reply;
    },
  });
}

async function send(reply: FastifyReply, endpoint: Endpoint, answer: unknown): Promise<void> {
  if (endpoint.answer === undefined) await reply.status(endpoint.status ?? 204).send();
  else await reply.status(endpoint.status ?? 200).send(answer);
}

interface Repeatable {
  /** Status of the answer, and whether it holds a secret. */
  endpoint: Pick<Endpoint, "method" | "status" | "secret">;
  request: FastifyRequest;
}

/**
 * The answer to a repeated request is the one given before. The key is kept in the action's own transaction: it is there exactly
 * when what it stands for is done. A second request with it waits on the row until the first has committed.
 */
export async function once<T>(tx: Tx, { endpoint, request }: Repeatable, run: () => Promise<T>): Promise<T> {
  const key = request.headers["idempotency-key"];
  if (endpoint.method !== "POST" || typeof key !== "string" || tx.actor.id === null) return run();
  if (key.length > 200) throw new Failure("request.invalid", "An Idempotency-Key has at most 200 characters.");
  const requestHash = hashOf(request);
  const taken = await tx.db
    .insertInto("idempotent_answers")
    .values({
      organisation_id: tx.organisationId,
      actor_id: tx.actor.id,
      key,
      request_hash: requestHash,
      status: 0,
      body: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  const own = { organisation_id: tx.organisationId, actor_id: tx.actor.id, key };
  if (taken === undefined) {
    const before = await tx.db
      .selectFrom("idempotent_answers")
      .select(["request_hash", "body"])
      .where((eb) => eb.and(own))
      .executeTakeFirstOrThrow();
    if (before.request_hash !== requestHash) throw new Failure("request.key_reused");
    if (endpoint.secret) throw new Failure("request.shown_once");
    return before.body as T;
  }
  const answer = await run();
  await tx.db
    .updateTable("idempotent_answers")
    .set({ status: endpoint.status ?? 200, body: endpoint.secret ? null : JSON.stringify(answer ?? null) })
    .where((eb) => eb.and(own))
    .execute();
  return answer;
}

function hashOf(request: FastifyRequest): string {
  const body = Buffer.isBuffer(request.body) ? request.body : JSON.stringify(request.body ?? null);
  return createHash("sha256").update(`${request.method} ${request.url} `).update(body).digest("hex");
}

/** Answers older than a day are forgotten: nobody repeats a request that late. */
export async function forgetOldAnswers(database: Database): Promise<void> {
  await database.across("forget_old_answers()");
}
