import type { InvitationAnswer, InvitationTime, MeetingInvitation } from "#contract";
import { storable } from "./charset.ts";
import { propertiesIn, unescaped, wordsOf, type Property } from "./content-lines.ts";
import { instantIn, localIn, zoneNamed } from "./zones.ts";

const limits = { text: 1000, uid: 1000, attendees: 200 };

/**
 * The invitation in a text/calendar part (RFC 5545, RFC 5546); null when there is none that a person could read. Bounded: only its
 * first event counts.
 */
export function invitationIn(calendar: string): MeetingInvitation | null {
  const all = propertiesIn(calendar);
  const method =
    methods[
      all
        .find(({ name }) => name === "METHOD")
        ?.value.trim()
        .toUpperCase() ?? "PUBLISH"
    ];
  const event = firstEvent(all);
  const property = (name: string) => event.find((candidate) => candidate.name === name);
  const text = (name: string) => {
    const found = property(name);
    const words = found === undefined ? "" : storable(unescaped(wordsOf(found))).trim();
    return words === "" ? null : words.slice(0, limits.text).toWellFormed();
  };
  const uid = text("UID");
  const start = timeOf(property("DTSTART"));
  if (method === undefined || uid === null || start === null) return null;
  const sequence = Number.parseInt(property("SEQUENCE")?.value ?? "0", 10);
  const recurrence = property("RECURRENCE-ID");
  return {
    method,
    uid,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    recurrenceId: recurrence === undefined ? null : recurrence.line.slice(0, limits.text),
    summary: text("SUMMARY") ?? "",
    place: text("LOCATION"),
    start,
    end: timeOf(property("DTEND")) ?? endOf(start, property("DURATION")?.value ?? ""),
    repeats: property("RRULE") !== undefined || property("RDATE") !== undefined,
    organizer: personOf(property("ORGANIZER")),
    attendees: event
      .filter(({ name }) => name === "ATTENDEE")
      .slice(0, limits.attendees)
      .flatMap((attendee) => personOf(attendee)?.address ?? []),
    answered: null,
  };
}

const methods: Record<string, MeetingInvitation["method"] | undefined> = {
  REQUEST: "request",
  CANCEL: "cancel",
  PUBLISH: "publish",
  REPLY: "reply",
  COUNTER: "counter",
};

/** The properties of the first VEVENT itself, not of the alarms in it. */
function firstEvent(all: Property[]): Property[] {
  const start = all.findIndex(({ name, value }) => name === "BEGIN" && value.trim().toUpperCase() === "VEVENT");
  if (start === -1) return [];
  const event: Property[] = [];
  let depth = 0;
  for (const property of all.slice(start + 1)) {
    if (property.name === "END" && depth-- === 0) break;
    if (property.name === "BEGIN") depth++;
    else if (depth === 0) event.push(property);
  }
  return event;
}

function timeOf(property: Property | undefined): InvitationTime | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/.exec(property?.value.trim() ?? "");
  if (match === null || property === undefined) return null;
  const [, year, month, day, hour, minute, , utc] = match;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(Date.parse(date))) return null;
  if (hour === undefined) return { local: date, zone: null, instant: null };
  const local = `${date}T${hour}:${minute}`;
  if (Number.isNaN(Date.parse(`${local}:00Z`))) return null;
  if (utc === "Z") return { local, zone: "UTC", instant: `${local}:00.000Z` };
  const named = property.parameters.get("TZID") ?? null;
  const zone = named === null ? null : zoneNamed(named);
  return {
    local,
    zone: named === null ? null : storable(named).slice(0, 100),
    instant: zone === null ? null : instantIn(zone, local).toISOString(),
  };
}

/** When what lasts so long ends: days are those of the calendar, hours those of the clock (RFC 5545 §3.3.6). */
function endOf(start: InvitationTime, duration: string): InvitationTime | null {
  const match = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i.exec(duration.trim());
  if (match === null) return null;
  const part = (at: number) => Number(match[at] ?? 0);
  const days = part(1) * 7 + part(2);
  const span = ((part(3) * 60 + part(4)) * 60 + part(5)) * 1000;
  const isWholeDay = !start.local.includes("T");
  const lastDay = Date.parse(isWholeDay ? start.local : `${start.local}:00Z`) + days * day;
  if (days * day + (isWholeDay ? 0 : span) === 0 || lastDay + span > latest) return null;
  if (isWholeDay) return { local: written(lastDay).slice(0, 10), zone: null, instant: null };
  const zone = start.zone === null ? null : zoneNamed(start.zone);
  if (zone === null) return { local: written(lastDay + span), zone: start.zone, instant: null };
  const instant = instantIn(zone, written(lastDay)).getTime() + span;
  return { local: localIn(zone, instant), zone: start.zone, instant: new Date(instant).toISOString() };
}

const day = 24 * 3600_000;
/** Later years are not written in four digits. */
const latest = Date.UTC(9999, 11, 30);
const written = (asUtc: number) => new Date(asUtc).toISOString().slice(0, 16);

function personOf(property: Property | undefined): MeetingInvitation["organizer"] {
  const address = /^mailto:([^\s@<>]+@[^\s@<>?]+)/i.exec(property?.value.trim() ?? "")?.[1];
  if (address === undefined || address.length > 320) return null;
  const name = storable(property?.parameters.get("CN") ?? "").trim();
  return { name: name === "" ? null : name.slice(0, 200), address };
}

/**
 * The answer to an invitation as its organizer's program reads it (RFC 5546 §3.2.3).
 * @param attendee the address that was invited
 */
export function answerTo(invitation: MeetingInvitation, attendee: string, answer: InvitationAnswer, at: Date): string {
  const stamp = `${at.toISOString().replaceAll(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Lyhord//Customer service//EN",
    "METHOD:REPLY",
    "BEGIN:VEVENT",
    `UID:${oneLine(invitation.uid)}`,
    `SEQUENCE:${invitation.sequence}`,
    `DTSTAMP:${stamp}`,
    ...(invitation.recurrenceId === null ? [] : [oneLine(invitation.recurrenceId)]),
    `ORGANIZER:mailto:${invitation.organizer?.address ?? ""}`,
    `ATTENDEE;PARTSTAT=${answer.toUpperCase()}:mailto:${attendee}`,
    `SUMMARY:${escaped(invitation.summary)}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ];
  return lines.map(folded).join("\r\n");
}

const oneLine = (text: string) => text.replaceAll(/\p{Cc}/gu, "");

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** No line is longer than 75 octets (RFC 5545 §3.1). */
function folded(line: string): string {
  const rows: string[] = [];
  let row = "";
  for (const character of line) {
    if (Buffer.byteLength(row + character) > 74) {
      rows.push(row);
      row = "";
    }
    row += character;
  }
  return [...rows, row].join("\r\n ");
}
