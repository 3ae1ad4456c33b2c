import { z } from "zod";
import { Locale } from "./common.ts";
import { endpoint } from "./endpoint.ts";

const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, "Write a time such as 08:00.");

/** Opening times of one weekday, local time; none means closed. */
export const OpeningTimes = z
  .array(z.object({ from: ClockTime, to: ClockTime }))
  .max(4)
  .refine(
    (spans) => spans.every((span, index) => span.from < span.to && (index === 0 || (spans[index - 1]?.to ?? "") <= span.from)),
    {
      error: "Each span must end after it starts, and after the one before it.",
    },
  );

/** Office hours: Monday first, seven days; and the days the office is closed, as local dates. */
export const OfficeHours = z.object({
  week: z.array(OpeningTimes).length(7),
  closedOn: z.array(z.iso.date()).max(400),
});
export type OfficeHours = z.output<typeof OfficeHours>;

export const Organisation = z.object({
  name: z.string(),
  locale: Locale,
  timeZone: z.string(),
  officeHours: OfficeHours,
  promiseMinutes: z.number().int().describe("Within how many minutes of office time a customer is promised an answer"),
  undoSeconds: z.number().int(),
  acknowledge: z.boolean().describe("Whether a new conversation is acknowledged by mail"),
  quoteAnswered: z.boolean().describe("Whether a mail that answers has the message it answers beneath it"),
});
export type Organisation = z.output<typeof Organisation>;

const chapter = "Organisation";

export const organisationEndpoints = {
  showOrganisation: endpoint({
    method: "GET",
    path: "/organisation",
    chapter,
    summary: "The organisation's settings",
    answer: Organisation,
  }),
  changeOrganisation: endpoint({
    method: "PATCH",
    path: "/organisation",
    chapter,
    summary: "Change the organisation's settings",
    body: z.object({
      name: z.string().trim().min(1).max(200).optional(),
      locale: Locale.optional(),
      timeZone: z
        .string()
        .max(64)
        .refine((zone) => Intl.supportedValuesOf("timeZone").includes(zone), "Choose a time zone such as Europe/Stockholm.")
        .optional(),
      officeHours: OfficeHours.optional(),
      promiseMinutes: z.number().int().min(15).max(20_000).optional(),
      undoSeconds: z.number().int().min(0).max(120).optional(),
      acknowledge: z.boolean().optional(),
      quoteAnswered: z.boolean().optional(),
    }),
    answer: Organisation,
  }),
};
