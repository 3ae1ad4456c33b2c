import type { Machine } from "#contract";
import type { Incoming } from "#channels";
import { system, type Tx } from "#kernel";
import { noteRemoval } from "./remove.ts";
import { putOnShelf } from "./shelve.ts";
import type { Suspicion } from "./spam/judge.ts";

/** How a conversation begins: open, on the shelf because a machine wrote it, or put away as spam. Only an open one is anybody's to answer. */
export type Beginning = { state: "open" } | { state: "shelved"; machine: Machine } | { state: "removed"; suspicion: Suspicion };

export function beginningOf({ machine }: Incoming, suspicion: Suspicion | null): Beginning {
  if (suspicion !== null) return { state: "removed", suspicion };
  return machine === null ? { state: "open" } : { state: "shelved", machine };
}

/** The row that says why it is not open. Nobody did that by hand, least of all whoever wrote. */
export async function noteBeginning(tx: Tx, conversationId: string, start: Beginning): Promise<void> {
  const bySystem: Tx = { ...tx, actor: system };
  if (start.state === "shelved") await putOnShelf(bySystem, conversationId, start.machine);
  if (start.state === "removed") await noteRemoval(bySystem, conversationId, "spam", start.suspicion);
}

/** What its event says of it. */
export function beginningData(start: Beginning): Record<string, unknown> {
  if (start.state === "shelved") return { shelved: start.machine.kind };
  return start.state === "removed" ? { spam: start.suspicion.by } : {};
}
