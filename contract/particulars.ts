import { z } from "zod";
import { Instant, NamedAddress } from "./common.ts";

export const InvitationTime = z.object({
  local: z.string().describe("As the invitation says it, `2026-11-24T10:00` or, all day, `2026-11-24`"),
  zone: z.string().nullable().describe("The zone it names; null when it names none"),
  instant: Instant.nullable().describe("Null for whole days, and when the zone is not known"),
});
export type InvitationTime = z.output<typeof InvitationTime>;

export const InvitationAnswer = z.enum(["accepted", "tentative", "declined"]);
export type InvitationAnswer = z.output<typeof InvitationAnswer>;

/** A calendar invitation (iTIP, RFC 5546), as it can be read on a card. */
export const MeetingInvitation = z.object({
  method: z
    .enum(["request", "cancel", "publish", "reply", "counter"])
    .describe("`counter`: whoever was invited proposes another time"),
  uid: z.string(),
  sequence: z.number().int(),
  recurrenceId: z.string().nullable().describe("The property as it came, when it is about one of several times"),
  summary: z.string(),
  place: z.string().nullable(),
  start: InvitationTime,
  end: InvitationTime.nullable(),
  repeats: z.boolean(),
  organizer: NamedAddress.nullable(),
  attendees: z.array(z.string()).optional().describe("The addresses that were invited"),
  answered: InvitationAnswer.nullable().describe("What we have answered"),
});
export type MeetingInvitation = z.output<typeof MeetingInvitation>;

/** A person's card (vCard, RFC 6350). */
export const Card = z.object({
  name: z.string(),
  organisation: z.string().nullable(),
  title: z.string().nullable(),
  mails: z.array(z.string()),
  phones: z.array(z.string()),
});
export type Card = z.output<typeof Card>;

/** What checking a signature gave. `valid` says that what was signed is unchanged, not that its signer is to be believed: see `reservations`. */
export const SealCheck = z.object({
  result: z
    .enum(["valid", "altered", "unknown-signer", "unchecked"])
    .describe("`unknown-signer`: the key is not at hand. `unchecked`: broken, or made in a way that can't be checked"),
  signer: z.string().nullable().describe("Whom certificate or key names"),
  issuer: z.string().nullable().describe("Who issued the certificate"),
  reservations: z.array(
    z.enum(["untrusted-issuer", "expired", "another-address", "weak", "not-all-signed", "key-from-the-mail", "new-key"]),
  ),
  key: z.string().nullable().describe("Fingerprint of the key"),
  keySince: Instant.nullable().describe("When a mail of this sender first came with this key, if not with this one"),
});
export type SealCheck = z.output<typeof SealCheck>;

/** S/MIME (RFC 8551) or OpenPGP (RFC 3156, RFC 9580). */
export const Seal = z.object({
  kind: z.enum(["smime", "pgp"]),
  state: z.enum(["signed", "encrypted"]),
  check: SealCheck.optional().describe("Missing for what is encrypted"),
  begins: z.string().optional().describe("Where the check says `not-all-signed`: how the part that is signed begins"),
});
export type Seal = z.output<typeof Seal>;

/** What a mail system reports of an answer of ours (RFC 3464). */
export const DeliveryReport = z.object({
  outcome: z.enum(["failed", "delayed"]),
  recipients: z.array(
    z.object({
      address: z.string(),
      reason: z.enum([
        "mailbox-full",
        "no-such-address",
        "no-such-domain",
        "closed",
        "refused-as-spam",
        "too-large",
        "policy",
        "unreachable",
        "other",
      ]),
      status: z.string().nullable().describe("As in RFC 3463, `5.1.1`"),
      said: z.string().nullable().describe("What the server said, in its own words"),
    }),
  ),
});
export type DeliveryReport = z.output<typeof DeliveryReport>;

/** What was read from a mail beside its words. */
export const Particulars = z.object({
  forwarded: z
    .object({ from: NamedAddress.nullable(), subject: z.string().nullable(), date: z.string().nullable() })
    .nullable()
    .describe("Who the forwarded mail in it is from; the date as it was printed"),
  invitation: MeetingInvitation.nullable(),
  cards: z.array(Card),
  seal: Seal.nullable(),
  report: DeliveryReport.nullable(),
});
export type Particulars = z.output<typeof Particulars>;
