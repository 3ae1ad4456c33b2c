import type { Transaction } from "kysely";
import type { DB } from "../migrations/tables.ts";
import type { Clock } from "./clock.ts";

export type Role = "agent" | "lead" | "admin" | "reader";
export type Scope = "read" | "write" | "admin";

/** Who does something. */
export type Actor =
  | { kind: "agent"; id: string; name: string; role: Role }
  | { kind: "token"; id: string; name: string; scopes: Scope[] }
  | { kind: "contact"; id: string; name: string | null }
  | { kind: "system"; id: null; name: null };

export const system: Actor = { kind: "system", id: null, name: null };

/**
 * One piece of work under way: its transaction, already inside one organisation, who does it, and what time it is.
 * Every action and every query of a room takes one; there is no other way to tenant data.
 */
export interface Tx {
  db: Transaction<DB>;
  organisationId: string;
  actor: Actor;
  clock: Clock;
}

/** The agent who does this, or null when it is a program, a contact or the system. */
export function agentIdOf(actor: Actor): string | null {
  return actor.kind === "agent" ? actor.id : null;
}
