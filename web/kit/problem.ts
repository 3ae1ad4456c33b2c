import type { Problem as ProblemBody } from "#contract";
import { m } from "../texts/index.ts";

/** An error as the server explains it, or that it could not be reached (status 0). `detail` is for people. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: NonNullable<ProblemBody["fields"]>;

  constructor(body: Pick<ProblemBody, "status" | "code" | "detail" | "fields">) {
    super(`${body.code}: ${body.detail}`);
    this.name = "Problem";
    this.status = body.status;
    this.code = body.code;
    this.detail = body.detail;
    this.fields = body.fields ?? [];
  }
}

/** The sentence to show for whatever was thrown. */
export function explain(error: unknown): string {
  return error instanceof Problem ? error.detail : m.error_unexpected();
}

/** What is wrong with one field of a form, if the server said so. */
export function fieldFault(error: unknown, path: string): string | undefined {
  return error instanceof Problem ? error.fields.find((field) => field.path === path)?.message : undefined;
}
