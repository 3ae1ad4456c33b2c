import { createHmac } from "node:crypto";
import type { Client } from "pg";
import { z } from "zod";

const Table = z.object({ name: z.string(), columns: z.array(z.string()) });
export type Table = z.output<typeof Table>;

/** The first member: all that must be known before anything is restored. */
export const Manifest = z.object({
  format: z.literal(1),
  lyhord: z.string(),
  madeAt: z.string(),
  /** The newest migration that had been run. */
  migration: z.number().int(),
  /** In an order in which each comes after those it refers to; names are quoted. */
  tables: z.array(Table),
  sequences: z.array(z.object({ name: z.string(), value: z.string() })),
  /** The secret, where the installation kept it in its folder; null where it comes from the environment. */
  secret: z.string().nullable(),
  secretMark: z.string(),
});
export type Manifest = z.output<typeof Manifest>;

/** The last member: without it the backup isn't whole. */
export const Checks = z.object({
  tables: z.record(z.string(), z.object({ rows: z.number().int(), sha256: z.string() })),
  files: z.number().int(),
  missingFiles: z.array(z.string()),
});
export type Checks = z.output<typeof Checks>;

export const manifestPath = "manifest.json";
export const checksPath = "checks.json";

/** Where a table's pieces are in the archive. */
export function folderOf(table: string): string {
  return table.replaceAll('"', "");
}

/** Tells whether two installations have the same secret without telling the secret. */
export function markOf(secret: string): string {
  return createHmac("sha256", secret).update("mark of a backup").digest("hex").slice(0, 24);
}

/**
 * All tables that are ours, in the order of their references. The queue is left out, because sweeps make it anew; so is what is not even
 * kept through a crash (unlogged), and the list of migrations, which migrating writes.
 */
export async function ownTables(client: Client): Promise<Table[]> {
  const { rows: columns } = await client.query<{ name: string; column: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p') and c.relpersistence = 'p' and not c.relispartition
      and c.relname <> 'lyhord_migrations' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by n.nspname, c.relname, a.attnum`);
  const { rows: references } = await client.query<{ name: string; referred: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name, format('%I.%I', rn.nspname, r.relname) as referred
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
    where k.contype = 'f' and k.conrelid <> k.confrelid`);
  const byName = Map.groupBy(columns, (row) => row.name);
  const referredBy = Map.groupBy(references, (row) => row.name);
  const ordered: Table[] = [];
  const visit = (name: string, above: string[]) => {
    if (ordered.some((table) => table.name === name)) return;
    if (above.includes(name)) throw new Error(`The tables ${above.join(", ")} refer to each other in a circle.`);
    for (const { referred } of referredBy.get(name) ?? []) visit(referred, [...above, name]);
    ordered.push({ name, columns: (byName.get(name) ?? []).map((row) => row.column) });
  };
  for (const name of byName.keys()) visit(name, []);
  return ordered;
}

export async function ownSequences(client: Client): Promise<Manifest["sequences"]> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
     from pg_sequences where schemaname in ('public', 'auth') and last_value is not null`,
  );
  return rows;
}
