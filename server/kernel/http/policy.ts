import type { Actor, Role, Scope } from "../tx.ts";

export interface Rule {
  roles: readonly Role[];
  /** The scope an API token needs for it; none means that no token may. */
  scope: Scope | null;
}

/** Who may do what, by the action's name: `conversation.reply`. Each room has its own in policy.ts. */
export type Policy = Record<string, Rule>;

export const everyone: readonly Role[] = ["agent", "lead", "admin", "reader"];
export const answering: readonly Role[] = ["agent", "lead", "admin"];
export const leading: readonly Role[] = ["lead", "admin"];
export const administering: readonly Role[] = ["admin"];

export function allows(rule: Rule, actor: Actor): boolean {
  if (actor.kind === "agent") return rule.roles.includes(actor.role);
  if (actor.kind === "token") return rule.scope !== null && actor.scopes.includes(rule.scope);
  return false;
}
