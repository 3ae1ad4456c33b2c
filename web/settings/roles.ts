import type { Role } from "#contract";
import { m } from "../texts/index.ts";

/** From the one who may most to the one who may least. */
export const roles: readonly Role[] = ["admin", "lead", "agent", "reader"];

/** What each may do, in a sentence. */
export const roleMeanings: Record<Role, () => string> = {
  admin: m.role_admin_means,
  lead: m.role_lead_means,
  agent: m.role_agent_means,
  reader: m.role_reader_means,
};
