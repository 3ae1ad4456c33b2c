import type { Scope } from "#contract";
import { m } from "../texts/index.ts";

/** What a token may do, in a word or two. */
export const scopeNames: Record<Scope, () => string> = { read: m.scope_read, write: m.scope_write, admin: m.scope_admin };
