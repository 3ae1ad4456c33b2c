/**
 * The conversations a new installation is filled with, so that whoever opens it for the first time meets a working day
 * and not an empty screen. All people, places and events are invented; addresses end in `.example` (RFC 2606).
 *
 * "Nordljus Kollektivtrafik" runs trains, buses, ferries and special transport around a strait with a Swedish, a Danish
 * and a Norwegian shore. It has a ticket app, lost property and a customer club.
 */
export interface Story {
  /** Unique over all languages, beginning with the language. */
  key: string;
  language: "sv" | "da" | "nb" | "en";
  contact: Person & { phone?: string };
  subject: string;
  team: "kundservice" | "biljetter" | "trafik" | "fardtjanst";
  /** What the steps have led to by now. */
  state: "open" | "waiting" | "snoozed" | "closed" | "shelved" | "spam";
  tags: string[];
  /** Whoever the last `assign` names; absent when the team has it. */
  owner?: Staff;
  startedHoursAgo: number;
  /** In order of time; the first is the first mail in. */
  steps: Step[];
}

export type Staff = "anna" | "mikkel" | "ingrid" | "sofia" | "oskar";

export interface Person {
  name: string;
  address: string;
}

/**
 * One thing that happened. `afterHours` counts from the start of the story, not from the step before, and never reaches
 * past now (`startedHoursAgo`). `headers` are what a machine puts in its mail, by which it is known. A `reopen` follows the mail that caused it. A `snooze` lasts `hours` from its own time.
 */
export type Step = { afterHours: number } & (
  | { kind: "in"; text: string; subject?: string; cc?: Person[]; headers?: Record<string, string> }
  | { kind: "out"; by: Staff; text: string }
  | { kind: "note"; by: Staff; text: string; mentions?: Staff[] }
  | { kind: "assign"; to: Staff | null }
  | { kind: "close"; by: Staff }
  | { kind: "reopen" }
  | { kind: "snooze"; by: Staff; hours: number }
  | { kind: "spam"; by: Staff }
);
