import type { Tx } from "#kernel";
import { handBackAll } from "./assign.ts";
import { holdScheduledBy } from "./schedule.ts";
import type { Parts } from "./take-in.ts";

/** Somebody answers here no more: nothing leaves in their name any longer, and what they own is their teams'. */
export async function agentLeft(tx: Tx, parts: Pick<Parts, "channels">, agentId: string): Promise<void> {
  await holdScheduledBy(tx, parts, agentId);
  await handBackAll(tx, agentId);
}
