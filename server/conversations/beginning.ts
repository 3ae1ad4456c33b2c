import type { Machine } from "#contract";
import type { Incoming } from "#channels";
import { system, type Tx } from "#kernel";
import { noteClosure } from "./close.ts";
import { asksForAnswer } from "./letter.ts";
import { noteRemoval } from "./remove.ts";
import { putOnShelf } from "./shelve.ts";
import type { Suspicion } from "./spam/judge.ts";

/**
 * How a conversation begins: open, closed because it is long past, on the shelf because a machine wrote it, or put away as spam. Only an
 * open one is anybody's to answer.
 */
export type Beginning =
  | { state: "open" }
  | { state: "closed" }
  | { state: "shelved"; machine: Machine }
  | { state: "removed"; suspicion: Suspicion };

export function beginningOf(tx: Tx, incoming: Incoming, suspicion: Suspicion | null): Beginning {
  if (suspicion !== null) return { state: "removed", suspicion };
  if (incoming.machine !== null) return { state: "shelved", machine: incoming.machine };
  return { state: asksForAnswer(tx, incoming) ? "open" : "closed" };
}

/** The row that says why it is not open. Nobody did that by hand, least of all whoever wrote. */
export async function noteBeginning(tx: Tx, conversationId: string, start: Beginning): Promise<void> {
  const bySystem: Tx = { ...tx, actor: system };
  if (start.state === "closed") await noteClosure(bySystem, conversationId);
  if (start.state === "shelved") await putOnShelf(bySystem, conversationId, start.machine);
  if (start.state === "removed") await noteRemoval(bySystem, conversationId, "spam", start.suspicion);
}

/** What its event says of it. */
export function beginningData(start: Beginning): Record<string, unknown> {
  if (start.state === "closed") return { closed: "long-past" };
  if (start.state === "shelved") return { shelved: start.machine.kind };
  return start.state === "removed" ? { spam: start.suspicion.by } : {};
}
