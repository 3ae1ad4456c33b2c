import { z } from "zod";
import { ByIdParams, Id, Instant, NamedAddress } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/**
 * `POST /api/v1/files?name=report.pdf` takes the bytes as its body with their own `Content-Type` and answers this;
 * the id is then named in a reply's or a note's `attachments`. Served outside the table of endpoints since its body is not JSON.
 */
export const UploadedFile = z.object({ fileId: Id, name: z.string(), contentType: z.string(), size: z.number().int() });
export type UploadedFile = z.output<typeof UploadedFile>;

/** How large files may be. */
export const FileLimits = z.object({
  upload: z.number().int().describe("Bytes of one file"),
  inMail: z.number().int().describe("Bytes of attachments that go in one mail; above that the largest go as links"),
  linkDays: z.number().int().describe("For how long such a link is good"),
});
export type FileLimits = z.output<typeof FileLimits>;

/**
 * Which of these attachments go as links: the largest, until the rest are no more than `most` bytes together.
 * @param sizes in bytes
 */
export function sentAsLinks(sizes: readonly number[], most: number): boolean[] {
  const links = sizes.map(() => false);
  let left = sizes.reduce((sum, size) => sum + size, 0);
  for (const [index] of [...sizes.entries()].sort(([, one], [, other]) => other - one)) {
    if (left <= most) break;
    links[index] = true;
    left -= sizes[index] ?? 0;
  }
  return links;
}

/** A mail that lies in another as a file. */
export const EnclosedMail = z.object({
  from: NamedAddress.nullable(),
  to: z.array(NamedAddress),
  cc: z.array(NamedAddress),
  subject: z.string().nullable(),
  at: Instant.nullable().describe("When it says it was written"),
  text: z.string(),
  html: z.string().nullable().describe("Sanitised; pictures from elsewhere are left out"),
  attachments: z.array(
    z.object({ name: z.string(), contentType: z.string(), size: z.number().int(), inline: z.boolean(), url: z.string() }),
  ),
});
export type EnclosedMail = z.output<typeof EnclosedMail>;

export const fileEndpoints = {
  readFileLimits: endpoint({
    method: "GET",
    path: "/files/limits",
    chapter: "Files",
    summary: "How large files may be",
    query: z.object({ channelId: Id.optional().describe("Whose outgoing server decides how much goes in one mail") }),
    answer: FileLimits,
  }),
  readEnclosedMail: endpoint({
    method: "GET",
    path: "/attachments/{id}/mail",
    chapter: "Files",
    summary: "An attached mail, read as any mail is",
    params: ByIdParams,
    answer: EnclosedMail,
  }),
};
