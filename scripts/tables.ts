/**
 * Writes server/migrations/tables.ts, the database's tables as TypeScript, from the migrations:
 *   node scripts/tables.ts DATABASE_URL        (a migrated database)
 * A test makes it anew and compares, so it can't fall behind the SQL.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";

export const tablesFile = join(import.meta.dirname, "..", "server", "migrations", "tables.ts");

const typeNames: Record<string, string> = {
  uuid: "string",
  text: "string",
  bool: "boolean",
  int4: "number",
  int8: "number",
  float8: "number",
  jsonb: "unknown",
  timestamptz: "Date",
  bytea: "Buffer",
  tsvector: "string",
  _text: "string[]",
  _uuid: "string[]",
};

interface Column {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: "YES" | "NO";
  has_default: boolean;
  choices: string | null;
}

export async function renderTables(databaseUrl: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Column>(`
    select c.table_name, c.column_name, c.udt_name, c.is_nullable, (c.column_default is not null or c.is_generated = 'ALWAYS') as has_default,
      (select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = format('public.%I', c.table_name)::regclass and k.contype = 'c' and cardinality(k.conkey) = 1
          and k.conkey[1] = c.ordinal_position and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1) as choices
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'lyhord_migrations'
    order by c.table_name, c.ordinal_position`);
  await client.end();

  const tables = Map.groupBy(rows, (row) => row.table_name);
  const interfaces = [...tables].map(
    ([table, columns]) => `export interface ${typeOf(table)} {\n${columns.map(line).join("\n")}\n}\n`,
  );
  const database = [...tables.keys()].map((table) => `  ${table}: ${typeOf(table)};`).join("\n");
  return `// Made by scripts/tables.ts from the migrations; don't edit.\nimport type { Generated } from "kysely";\n\n${interfaces.join("\n")}\nexport interface DB {\n${database}\n}\n`;
}

function typeOf(table: string): string {
  return `${table
    .split("_")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("")}Table`;
}

function line(column: Column): string {
  const choices =
    column.choices === null ? null : [...column.choices.matchAll(/'([^']*)'::text/g)].map((match) => `"${match[1]}"`).join(" | ");
  const base = choices ?? typeNames[column.udt_name];
  if (base === undefined)
    throw new Error(`${column.table_name}.${column.column_name}: no TypeScript type for ${column.udt_name}`);
  const nullable = column.is_nullable === "YES" && base !== "unknown" ? `${base} | null` : base;
  return `  ${column.column_name}: ${column.has_default ? `Generated<${nullable}>` : nullable};`;
}

const [url] = process.argv.slice(2);
if (import.meta.main && url !== undefined) writeFileSync(tablesFile, await renderTables(url));
