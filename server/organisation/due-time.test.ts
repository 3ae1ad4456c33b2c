import { expect, test } from "vitest";
import type { OfficeHours } from "#contract";
import { dueTime } from "./due-time.ts";

const weekdays = { from: "08:00", to: "16:00" };
const hours: OfficeHours = {
  week: [[weekdays], [weekdays], [weekdays], [weekdays], [weekdays], [], []],
  closedOn: ["2026-12-24", "2026-12-25"],
};
const zone = "Europe/Stockholm";
const due = (from: string, minutes: number, office: OfficeHours = hours) =>
  dueTime(new Date(from), minutes, office, zone).toISOString();

test("counts within the day", () => {
  expect(due("2026-11-23T09:00:00+01:00", 120)).toBe("2026-11-23T10:00:00.000Z");
});

test("what comes in before the office opens counts from when it does", () => {
  expect(due("2026-11-23T05:00:00+01:00", 60)).toBe("2026-11-23T08:00:00.000Z");
});

test("goes on the next morning when the day is over", () => {
  expect(due("2026-11-23T15:30:00+01:00", 60)).toBe("2026-11-24T07:30:00.000Z");
});

test("ends exactly at closing time rather than at opening", () => {
  expect(due("2026-11-23T15:00:00+01:00", 60)).toBe("2026-11-23T15:00:00.000Z");
});

test("leaves out weekends and closed days", () => {
  expect(due("2026-12-23T15:00:00+01:00", 120)).toBe("2026-12-28T08:00:00.000Z");
});

test("keeps local hours when summer time begins and ends", () => {
  expect(due("2027-03-26T15:00:00+01:00", 120)).toBe("2027-03-29T07:00:00.000Z");
  expect(due("2026-10-23T15:00:00+02:00", 120)).toBe("2026-10-26T08:00:00.000Z");
});

test("counts over a break in the day", () => {
  const withLunch: OfficeHours = {
    week: Array.from({ length: 7 }, () => [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "16:00" },
    ]),
    closedOn: [],
  };
  expect(due("2026-11-23T11:30:00+01:00", 60, withLunch)).toBe("2026-11-23T12:30:00.000Z");
});

test("an office open around the clock counts real hours, also over the change of the clock", () => {
  const always: OfficeHours = { week: Array.from({ length: 7 }, () => [{ from: "00:00", to: "24:00" }]), closedOn: [] };
  expect(due("2026-10-24T12:00:00Z", 24 * 60, always)).toBe("2026-10-25T12:00:00.000Z");
});

test("an office that never opens still gives a time", () => {
  expect(due("2026-11-23T09:00:00Z", 60, { week: [[], [], [], [], [], [], []], closedOn: [] })).toBe("2026-11-23T10:00:00.000Z");
});
