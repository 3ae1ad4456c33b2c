import { expect, test } from "vitest";
import { invitationIn } from "./calendar.ts";

const event = (...lines: string[]) =>
  invitationIn(["BEGIN:VCALENDAR", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT"].join("\r\n"));
const stockholm = "DTSTART;TZID=Europe/Stockholm:";

test.each([
  [`${stockholm}20261204T100000`, "PT1H30M", { local: "2026-12-04T11:30", instant: "2026-12-04T10:30:00.000Z" }],
  ["DTSTART:20261204T233000Z", "PT45M", { local: "2026-12-05T00:15", zone: "UTC", instant: "2026-12-05T00:15:00.000Z" }],
  ["DTSTART:20261204T100000", "pt2h", { local: "2026-12-04T12:00", zone: null, instant: null }],
  // Days are those of the calendar, hours those of the clock (RFC 5545 §3.3.6): that night has an hour more.
  [`${stockholm}20261024T100000`, "P1D", { local: "2026-10-25T10:00", instant: "2026-10-25T09:00:00.000Z" }],
  [`${stockholm}20261024T100000`, "PT24H", { local: "2026-10-25T09:00", instant: "2026-10-25T08:00:00.000Z" }],
  ["DTSTART;VALUE=DATE:20261204", "P2D", { local: "2026-12-06", zone: null, instant: null }],
  ["DTSTART;VALUE=DATE:20261204", "P1W", { local: "2026-12-11", zone: null, instant: null }],
])("%s that lasts %s has an end", (start, duration, end) => {
  expect(event(start, `DURATION:${duration}`)?.end).toMatchObject(end);
});

test.each(["P", "PT", "-PT1H", "P1Y", "en timme", "P99999999D"])("one that lasts '%s' has none", (duration) => {
  expect(event("DTSTART:20261204T100000Z", `DURATION:${duration}`)).toMatchObject({ end: null });
});

test("where both stand the end counts", () => {
  expect(event("DTSTART:20261204T100000Z", "DTEND:20261204T110000Z", "DURATION:PT3H")?.end?.local).toBe("2026-12-04T11:00");
});

test("a length past the last day there is gives no end", () => {
  expect(event("DTSTART:99991231T100000Z", "DURATION:P99999D")).toMatchObject({ end: null });
});

test("a summary as old calendars write it", () => {
  expect(event("DTSTART:20261204T100000Z", "SUMMARY;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:M=F6te om =\r\navtalet")?.summary).toBe(
    "Möte om avtalet",
  );
});
