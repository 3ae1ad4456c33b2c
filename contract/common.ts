import { z } from "zod";

export const Id = z.uuid().describe("UUID");
export const Instant = z.iso.datetime({ offset: true }).describe("RFC 3339, UTC");
export const Locale = z.enum(["sv", "da", "nb", "en"]);
export type Locale = z.output<typeof Locale>;

export const ByIdParams = z.object({ id: Id });
export const Cursor = z.string().max(500).optional().describe("`next` of the page before");

/** A mail address as people write them: one `@`, no white space, at most 254 characters (RFC 5321 §4.5.3.1.3). */
export const MailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/u, "Write an address such as name@example.se.")
  .transform((address) => address.toLowerCase());

export const NamedAddress = z.object({ name: z.string().max(200).nullable(), address: z.string().max(320) });
export type NamedAddress = z.output<typeof NamedAddress>;

export function page<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable().describe("Pass as `cursor` for the next page") });
}
