import { z } from "zod";
import { ByIdParams, Cursor, Id, Instant, Locale, page } from "./common.ts";
import { endpoint } from "./endpoint.ts";

export const Identity = z.object({ kind: z.enum(["mail", "phone"]), value: z.string() });

export const Contact = z.object({
  id: Id,
  name: z.string().nullable(),
  locale: Locale.nullable(),
  about: z.string().describe("What staff should know, written by staff"),
  identities: z.array(Identity),
  claimedAddress: z.string().nullable().describe("An address this contact gave that is not proven to be theirs"),
  createdAt: Instant,
});
export type Contact = z.output<typeof Contact>;

const chapter = "Contacts";

export const contactEndpoints = {
  listContacts: endpoint({
    method: "GET",
    path: "/contacts",
    chapter,
    summary: "Contacts, by name or address",
    query: z.object({ q: z.string().max(200).optional(), cursor: Cursor }),
    answer: page(Contact),
  }),
  showContact: endpoint({
    method: "GET",
    path: "/contacts/{id}",
    chapter,
    summary: "One contact",
    params: ByIdParams,
    answer: Contact,
  }),
  changeContact: endpoint({
    method: "PATCH",
    path: "/contacts/{id}",
    chapter,
    summary: "Change a contact's name, language, or what to know",
    params: ByIdParams,
    body: z.object({
      name: z.string().trim().max(200).nullable().optional(),
      locale: Locale.nullable().optional(),
      about: z.string().max(5000).optional(),
    }),
    answer: Contact,
  }),
};
