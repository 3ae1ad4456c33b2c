import { z } from "zod";

/**
 * One thing the API can be asked: where, what goes in, what comes out. The server serves it, the web calls it, and the
 * OpenAPI document is made from it, so the shape on the wire is declared once.
 */
export interface Endpoint {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/api/v1`, parameters in braces: `/conversations/{id}`. */
  path: string;
  summary: string;
  /** The chapter of the readable API page that it stands in. */
  chapter: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** The body of a successful answer; none means 204. */
  answer?: z.ZodType;
  /** Status of a successful answer: 200 with a body, 201 for a POST that makes something. */
  status?: 200 | 201 | 202 | 204;
  /** The answer holds a secret that is shown this once: it is not kept for a request that is repeated. */
  secret?: true;
}

export function endpoint<const E extends Endpoint>(declared: E): E {
  return declared;
}

type Nothing = Readonly<Record<string, never>>;

export type ParamsOf<E extends Endpoint> = E extends { params: infer P extends z.ZodType } ? z.output<P> : Nothing;
export type QueryOf<E extends Endpoint> = E extends { query: infer Q extends z.ZodType } ? z.output<Q> : Nothing;
export type BodyOf<E extends Endpoint> = E extends { body: infer B extends z.ZodType } ? z.output<B> : undefined;
export type AnswerOf<E extends Endpoint> = E extends { answer: infer A extends z.ZodType } ? z.input<A> : void;

/** What a caller writes before defaults and coercions are applied. */
export type QueryInputOf<E extends Endpoint> = E extends { query: infer Q extends z.ZodType } ? z.input<Q> : Nothing;
export type BodyInputOf<E extends Endpoint> = E extends { body: infer B extends z.ZodType } ? z.input<B> : undefined;
