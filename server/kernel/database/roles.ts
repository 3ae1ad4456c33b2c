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
 * The advisory lock holds off other processes of the cluster that do the same: roles are shared by all its databases.
 */
export async function ensureRoles(client: Client, secret: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'lyhord%'");
  const present = new Set(rows.map((row) => row.rolname));
  for (const role of groupRoles) {
    if (!present.has(role)) await client.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`);
    const login = loginFor(role, secret);
    if (!present.has(login.user)) {
      await client.query(
        `create role ${login.user} login nosuperuser nobypassrls nocreatedb nocreaterole inherit password '${login.password}' in role ${role}`,
      );
    }
  }
}
