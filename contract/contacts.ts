import { z } from "zod";
import { ByIdParams, Cursor, Id, Instant, Locale, MailAddress, page } from "./common.ts";
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

export const NewContact = z
  .object({
    name: z
      .string()
      .trim()
      .max(200)
      .nullable()
      .transform((name) => name || null),
    mails: z.array(MailAddress).max(20).default([]),
    phones: z
      .array(
        z
          .string()
          .trim()
          .max(50)
          .regex(/^(?:\D*\d){3,20}\D*$/, "must be a number with three to twenty digits"),
      )
      .max(20)
      .default([]),
    addTo: Id.nullable().default(null).describe("The contact that is known already and gets what is new; its name stays"),
  })
  .refine(({ mails, phones }) => mails.length + phones.length > 0, "name an address or a number");
export type NewContact = z.output<typeof NewContact>;

const chapter = "Contacts";

export const contactEndpoints = {
  listContacts: endpoint({
    method: "GET",
    path: "/contacts",
    chapter,
    summary: "Contacts, by name or address; with `identity` the one whose address or number that is",
    query: z.object({
      q: z.string().max(200).optional(),
      identity: z.string().trim().min(1).max(254).optional(),
      cursor: Cursor,
    }),
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
  addContact: endpoint({
    method: "POST",
    path: "/contacts",
    chapter,
    summary: "Add a contact, or add addresses and numbers to the one that `addTo` names",
    body: NewContact,
    answer: Contact,
    status: 200,
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
