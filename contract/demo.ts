import { z } from "zod";
import { Id, Instant, Locale, MailAddress } from "./common.ts";
import { endpoint } from "./endpoint.ts";

export const DemoPerson = z.object({ address: z.string(), name: z.string().nullable(), mails: z.number().int() });

/** A mail that a customer of the demo has in their mailbox. */
export const DemoMail = z.object({
  id: Id,
  direction: z.enum(["received", "sent"]).describe("As the customer sees it"),
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  at: Instant,
});
export type DemoMail = z.output<typeof DemoMail>;

const chapter = "Demo";

export const demoEndpoints = {
  listDemoPeople: endpoint({
    method: "GET",
    path: "/demo/people",
    chapter,
    summary: "The customers of the demo who have mail",
    answer: z.object({ items: z.array(DemoPerson), mailboxes: z.array(z.object({ name: z.string(), address: z.string() })) }),
  }),
  listDemoMails: endpoint({
    method: "GET",
    path: "/demo/mails",
    chapter,
    summary: "What one customer of the demo has sent and received",
    query: z.object({ address: MailAddress }),
    answer: z.object({ items: z.array(DemoMail) }),
  }),
  writeDemoMail: endpoint({
    method: "POST",
    path: "/demo/mails",
    chapter,
    summary: "Write to the organisation as a customer; goes in through the mail listener as any mail",
    body: z.object({
      from: MailAddress,
      name: z.string().trim().max(100).default(""),
      to: MailAddress,
      subject: z.string().trim().max(300).default(""),
      text: z.string().trim().min(1).max(100_000),
      inReplyTo: Id.optional().describe("The demo mail this answers"),
      locale: Locale.optional(),
    }),
    status: 202,
  }),
  leaveDemo: endpoint({
    method: "DELETE",
    path: "/demo",
    chapter,
    summary: "Leave the demo: what it made is put away, what is real stays",
    answer: z.object({ removed: z.number().int(), kept: z.number().int() }),
    status: 200,
  }),
};
