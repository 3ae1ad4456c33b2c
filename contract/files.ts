import { z } from "zod";
import { Id } from "./common.ts";

/**
 * `POST /api/v1/files?name=report.pdf` takes the bytes as its body with their own `Content-Type` and answers this;
 * the id is then named in a reply's or a note's `attachments`. Served outside the table of endpoints since its body is not JSON.
 */
export const UploadedFile = z.object({ fileId: Id, name: z.string(), contentType: z.string(), size: z.number().int() });
export type UploadedFile = z.output<typeof UploadedFile>;
