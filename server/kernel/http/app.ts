import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#contract";
import { Failure, failures, type FailureCode, type FieldProblem } from "../failure.ts";
import { newId } from "../ids.ts";
import type { Log } from "../log.ts";
import { metricsRoutes } from "./metrics.ts";

/** Largest JSON body; files have their own limit where they are taken in. */
const maxBody = 40 * 1024 * 1024;

export interface AppOptions {
  log: Log;
  version: string;
  publicUrl: string;
  /** Requests a minute and caller. */
  rateLimit?: number;
}

/** The HTTP server before any room has added its routes: safety headers, limits, errors as problem+json, the API's own description. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log as unknown as FastifyBaseLogger,
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: maxBody,
    genReqId: () => newId(),
    trustProxy: "loopback",
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 300 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));
  // A PUT or DELETE without a body, sent with a JSON content type all the same, is no mistake worth an error.
  app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    if (body === "") return done(null, undefined);
    try {
      done(null, JSON.parse(body as string));
    } catch {
      done(new Failure("request.invalid", "The body is not valid JSON."));
    }
  });

  app.addHook("preValidation", async (request) => {
    request.body = storable(request.body);
    request.query = storable(request.query);
  });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: options.publicUrl.startsWith("https:"),
    crossOriginEmbedderPolicy: false,
  });
  await app.register(rateLimit, {
    max: options.rateLimit ?? 6000,
    timeWindow: "1 minute",
    keyGenerator: (request) => request.headers.authorization ?? request.headers.cookie ?? request.ip,
    errorResponseBuilder: () => new Failure("request.too_many"),
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Lyhörd",
        version: options.version,
        description:
          "The API that Lyhörd's own workspace uses. Sign in with an API token: `Authorization: Bearer TOKEN`. " +
          "Errors are `application/problem+json` with a `code` and a sentence in `detail`. Send an `Idempotency-Key` with any POST to have it done once.",
      },
      servers: [{ url: "/" }],
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: "/api/v1/docs",
    staticCSP: true,
    uiConfig: { deepLinking: true },
    theme: { title: "Lyhörd API" },
  });
  metricsRoutes(app);
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  return app;
}

/** The same without what PostgreSQL cannot keep: NUL characters and halves of surrogate pairs. */
function storable(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "").toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (value !== null && typeof value === "object" && !Buffer.isBuffer(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, storable(inner)]));
  }
  return value;
}

/** Serves the built workspace, with its own addresses (`/queue/mine`) all leading to its one page. Added last. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  if (existsSync(join(folder, "index.html"))) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      setHeaders: (response, path) => {
        response.header("Cache-Control", path.includes(`${folder}/assets/`) ? "public, max-age=31536000, immutable" : "no-cache");
      },
      cacheControl: false,
      preCompressed: true,
    });
    app.setNotFoundHandler((request, reply) => {
      // An older page may still ask for a part that a newer one has no more: the page itself is no answer to that.
      const isNoPage = /^\/(?:api|assets)\//.test(request.url) || !["GET", "HEAD"].includes(request.method);
      if (isNoPage) return answerError(new Failure("request.not_found"), request, reply);
      return reply.header("Cache-Control", "no-cache").sendFile("index.html");
    });
  } else {
    app.setNotFoundHandler((request, reply) => answerError(new Failure("request.not_found"), request, reply));
  }
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const failure = asFailure(error);
  if (failure.code === "server.fault")
    request.log.error({ error, request: request.id, route: request.routeOptions.url }, "a request failed");
  const problem: Problem & { instance: string } = {
    type: `/api/v1/docs#${failure.code}`,
    title: failures[failure.code].title,
    status: failure.status,
    code: failure.code,
    detail: failure.message,
    instance: request.id,
    ...(failure.fields && { fields: failure.fields }),
  };
  return reply
    .status(failure.status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .serializer(JSON.stringify)
    .send(problem);
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const where = (error as { validationContext?: string }).validationContext;
    // An address that can't be anybody's is nobody's: the same answer as for an id that is not yours.
    if (where === "params") return new Failure("request.not_found");
    const fields: FieldProblem[] = error.validation.map((problem) => ({
      path: problem.instancePath.replaceAll("/", ".").replace(/^\./, ""),
      message: problem.message ?? "is not as it should be",
    }));
    const sentence = fields.map((field) => (field.path === "" ? field.message : `${field.path}: ${field.message}`)).join(" · ");
    return new Failure("request.invalid", sentence, fields);
  }
  const byStatus: Record<number, FailureCode> = {
    400: "request.invalid",
    404: "request.not_found",
    413: "request.too_large",
    415: "request.invalid",
    429: "request.too_many",
  };
  const code = byStatus[(error as { statusCode?: number }).statusCode ?? 500];
  if (code !== undefined) return new Failure(code, code === "request.invalid" ? (error as Error).message : undefined);
  if (isDatabaseAway(error)) return new Failure("server.busy");
  return new Failure("server.fault");
}

/** Connection errors and PostgreSQL's classes 08 (connection), 53 (resources) and 57P (going down). */
function isDatabaseAway(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return /^(08|53|57P)/.test(code) || ["ECONNREFUSED", "ECONNRESET"].includes(code);
}
