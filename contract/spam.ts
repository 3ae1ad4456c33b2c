import { z } from "zod";
import { Id, Instant } from "./common.ts";

/** Who or what took a conversation for spam: somebody here, the mail filter before us (`header` is its line), the mailbox's provider, who had put it into its junk folder, or what was learnt here (`words` weighed most). */
export const SpamMark = z.object({
  by: z.enum(["person", "filter", "junk-folder", "words"]),
  name: z.string().nullable().describe("Who marked it, when a person did"),
  header: z.string().nullable(),
  words: z.array(z.string()),
});
export type SpamMark = z.output<typeof SpamMark>;

/** Why a conversation has been put away. */
export const Removal = z.object({
  reason: z.enum(["demo", "spam", "joined"]),
  at: Instant,
  spam: SpamMark.nullable(),
  joinedTo: z
    .object({ id: Id, reference: z.string() })
    .nullable()
    .describe("The conversation in which all that was in it stands now"),
});
export type Removal = z.output<typeof Removal>;
