import { z } from "zod";
import { ByIdParams, Id, Instant, Locale } from "./common.ts";
import { endpoint } from "./endpoint.ts";

const Points = z.number().min(0).max(100);

/** What the coach gives a text: five dimensions and a total, 0–100. */
export const ToneScore = z.object({
  score: Points.describe("The five together, pulled toward the worst"),
  scores: z.object({ clarity: Points, relevance: Points, warmth: Points, ownership: Points, length: Points }),
});
export type ToneScore = z.output<typeof ToneScore>;

export const CannedReply = z.object({
  id: Id,
  teamId: Id.nullable().describe("Whose it is; null for the whole organisation"),
  language: Locale,
  name: z.string(),
  html: z.string(),
  text: z.string(),
  score: Points.describe("What the coach gives it, with the organisation's voice"),
  remarks: z.number().int().describe("How many remarks the coach has"),
  changedAt: Instant,
  changedBy: z.string().nullable(),
});
export type CannedReply = z.output<typeof CannedReply>;

/** How an organisation wants to sound, as `@lyhord/tone` reads it; `parseVoice` there says what it may hold. */
export const Voice = z.record(z.string().max(100), z.unknown()).refine((voice) => JSON.stringify(voice).length <= 200_000, {
  error: "A voice has at most 200,000 characters.",
});

export const OrganisationVoice = z.object({ voice: Voice, changedAt: Instant.nullable(), changedBy: z.string().nullable() });
export type OrganisationVoice = z.output<typeof OrganisationVoice>;

const Remark = z.object({ rule: z.string(), message: z.string() });

/** One sent reply, judged by the voice of now and by the one that is tried. */
export const VoiceTrial = z.object({
  conversationId: Id,
  reference: z.string(),
  messageId: Id,
  subject: z.string().nullable(),
  preview: z.string(),
  at: Instant,
  before: Points,
  after: Points,
  gone: z.array(Remark).describe("Remarks that the tried voice no longer makes"),
  added: z.array(Remark).describe("Remarks that only the tried voice makes"),
});
export type VoiceTrial = z.output<typeof VoiceTrial>;

const CannedReplyBody = z.object({
  teamId: Id.nullable().default(null),
  language: Locale,
  name: z.string().trim().min(1).max(100),
  html: z.string().min(1).max(50_000),
});

const chapter = "Tone";

export const toneEndpoints = {
  listCannedReplies: endpoint({
    method: "GET",
    path: "/canned-replies",
    chapter,
    summary: "Prepared replies, the worst first",
    answer: z.object({ items: z.array(CannedReply) }),
  }),
  createCannedReply: endpoint({
    method: "POST",
    path: "/canned-replies",
    chapter,
    summary: "Prepare a reply for a team or for all",
    body: CannedReplyBody,
    answer: CannedReply,
    status: 201,
  }),
  changeCannedReply: endpoint({
    method: "PATCH",
    path: "/canned-replies/{id}",
    chapter,
    summary: "Change a prepared reply; it is scored anew",
    params: ByIdParams,
    body: CannedReplyBody.extend({ teamId: Id.nullable() }).partial(),
    answer: CannedReply,
  }),
  retireCannedReply: endpoint({
    method: "DELETE",
    path: "/canned-replies/{id}",
    chapter,
    summary: "Take a prepared reply out of use",
    params: ByIdParams,
  }),
  showVoice: endpoint({
    method: "GET",
    path: "/voice",
    chapter,
    summary: "How the organisation wants to sound",
    answer: OrganisationVoice,
  }),
  changeVoice: endpoint({
    method: "PUT",
    path: "/voice",
    chapter,
    summary: "Say how the organisation wants to sound; prepared replies are scored anew",
    body: z.object({
      voice: Voice,
      from: Instant.nullable()
        .optional()
        .describe("The `changedAt` of the voice it was made from; where another has been saved since, nothing is changed"),
    }),
    answer: OrganisationVoice,
  }),
  allowTerm: endpoint({
    method: "POST",
    path: "/voice/allowed-terms",
    chapter,
    summary: "Let a word or phrase be: the coach remarks on it no more",
    body: z.object({ term: z.string().trim().min(1).max(200) }),
    answer: OrganisationVoice,
  }),
  tryVoice: endpoint({
    method: "POST",
    path: "/voice/trials",
    chapter,
    summary: "What a voice would say of the last fifty replies, the biggest change first; changes nothing",
    body: z.object({ voice: Voice }),
    answer: z.object({ items: z.array(VoiceTrial) }),
    status: 200,
  }),
};
