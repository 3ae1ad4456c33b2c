import { z } from "zod";

/** What a check said (RFC 8601 §2.7): pass, fail, softfail, neutral, none, policy, temperror, permerror; skipped when it could not be made. */
const Check = z.string();

/** Whether a mail is from whom it says it is. */
export const Trust = z.object({
  state: z.enum(["passed", "unknown", "failed"]),
  domain: z.string().nullable().describe("The domain it says it is from"),
  because: z
    .enum(["dmarc", "spf-and-dkim", "unproven", "spf"])
    .nullable()
    .describe(
      "What failed; `unproven`: nothing vouches for it, and its domain asks nobody to refuse it for that; `spf`: the domain forbids the server, and no signature vouches for it (both state `unknown`)",
    ),
  spf: Check,
  dkim: Check,
  dmarc: Check,
  arc: Check,
});
export type Trust = z.output<typeof Trust>;

/** What a reader should be wary of, though the mail may be genuine. `detail` is an address, a name or a domain. */
export const Warning = z.object({
  kind: z.enum(["answers-elsewhere", "colleague-name", "our-name", "address-in-name", "lookalike-domain", "not-proven-ours"]),
  detail: z.string(),
});
export type Warning = z.output<typeof Warning>;
