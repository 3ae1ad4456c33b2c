import { createHmac } from "node:crypto";
import type { Client } from "pg";

/** The group roles that migrations grant to, and what each is for (migrations/0001_kernel.sql). */
export const groupRoles = ["lyhord_app", "lyhord_auth", "lyhord_jobs"] as const;
export type GroupRole = (typeof groupRoles)[number];

export interface Login {
  user: string;
  password: string;
}

/**
 * The login of this installation in a group role. Name and password follow from the secret, so that several processes with
 * the same secret use the same, and another secret makes new ones.
 */
export function loginFor(role: GroupRole, secret: string): Login {
  const derive = (purpose: string) => createHmac("sha256", secret).update(`${purpose}:${role}`).digest("hex");
  return { user: `${role}_${derive("login").slice(0, 12)}`, password: derive("password") };
}

/**
 * Makes the group roles and this installation's logins where they are missing. Must run in a transaction, as a user that may make roles.
 * Roles are shared by all databases of a cluster, whose locks are not: what another installation makes at the same time is there when it is done.
 */
export async function ensureRoles(client: Client, secret: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'lyhord%'");
  const present = new Set(rows.map((row) => row.rolname));
  const logins = groupRoles.map((role) => ({ role, ...loginFor(role, secret) }));
  for (const role of groupRoles) if (!present.has(role)) await create(client, `role ${role} nologin ${powerless}`);
  for (const { role, user, password } of logins)
    if (!present.has(user))
      await create(client, `role ${user} login ${powerless} inherit password '${password}' in role ${role}`);
}

const powerless = "nosuperuser nobypassrls nocreatedb nocreaterole";

/** Waits for whoever makes the same; then there is nothing left to do. */
async function create(client: Client, what: string): Promise<void> {
  await client.query("savepoint making");
  try {
    await client.query(`create ${what}`);
  } catch (error) {
    if (!["23505", "42710"].includes((error as { code?: string }).code ?? "")) throw error;
    await client.query("rollback to savepoint making");
  }
}
