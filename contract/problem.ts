import { z } from "zod";

/** An error as the API answers it, `application/problem+json` (RFC 9457). `code` is one of docs/errors.md. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().describe("A sentence for a person: what is wrong and what to do"),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.output<typeof Problem>;
