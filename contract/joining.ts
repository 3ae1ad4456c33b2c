import { z } from "zod";
import { Id } from "./common.ts";

/**
 * Another conversation that a new one may belong to. `answers`: its mail answers a message there; `address`: it came to the signed address of
 * that conversation; `reference`: its subject quotes the reference; each from somebody who does not take part in it.
 */
export const JoinOffer = z.object({
  id: Id,
  reference: z.string(),
  subject: z.string(),
  contact: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
  knownAddress: z
    .string()
    .nullable()
    .describe("Of somebody who takes part there under the sender's name, where the sender writes from another"),
  because: z.enum(["answers", "address", "reference", "same-contact-and-subject"]),
});
export type JoinOffer = z.output<typeof JoinOffer>;
