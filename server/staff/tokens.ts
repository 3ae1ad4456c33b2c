import type { ApiToken } from "#contract";
import { agentIdOf, newId, newSecret, notFound, recordEvent, sha256, type Database, type Scope, type Tx, system } from "#kernel";

const mark = "lyh_";

/** Makes a token; only its hash is kept, so what is given back is seen this once. */
export async function createToken(tx: Tx, name: string, scopes: Scope[]): Promise<{ token: string; details: ApiToken }> {
  const token = mark + newSecret();
  const id = newId();
  await tx.db
    .insertInto("api_tokens")
    .values({
      organisation_id: tx.organisationId,
      id,
      name,
      token_hash: sha256(token),
      prefix: token.slice(0, mark.length + 6),
      scopes: [...new Set(scopes)],
      created_by: agentIdOf(tx.actor),
      created_at: tx.clock.now(),
    })
    .execute();
  await recordEvent(tx, { type: "token.created", subjectId: id, data: { name, scopes } });
  const details = (await tokensOf(tx)).find((candidate) => candidate.id === id);
  if (details === undefined) throw notFound();
  return { token, details };
}

export async function tokensOf(tx: Tx): Promise<ApiToken[]> {
  const rows = await tx.db
    .selectFrom("api_tokens")
    .leftJoin("agents", (join) =>
      join.onRef("agents.organisation_id", "=", "api_tokens.organisation_id").onRef("agents.id", "=", "api_tokens.created_by"),
    )
    .selectAll("api_tokens")
    .select("agents.name as creator")
    .where("api_tokens.organisation_id", "=", tx.organisationId)
    .where("revoked_at", "is", null)
    .orderBy("api_tokens.created_at")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as Scope[],
    createdBy: row.creator,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }));
}

export async function revokeToken(tx: Tx, id: string): Promise<void> {
  const revoked = await tx.db
    .updateTable("api_tokens")
    .set({ revoked_at: tx.clock.now() })
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .returning("name")
    .executeTakeFirst();
  if (revoked === undefined) throw notFound();
  await recordEvent(tx, { type: "token.revoked", subjectId: id, data: { name: revoked.name } });
}

export interface TokenBearer {
  organisationId: string;
  id: string;
  name: string;
  scopes: Scope[];
}

/** Whose token it is, or null. Notes its use, to the minute. */
export async function bearerOf(database: Database, token: string): Promise<TokenBearer | null> {
  if (!token.startsWith(mark)) return null;
  const hash = sha256(token);
  const [found] = await database.across<{ organisation_of_token: string | null }>("organisation_of_token($1)", hash);
  const organisationId = found?.organisation_of_token;
  if (!organisationId) return null;
  return database.inOrganisation(organisationId, system, async (tx) => {
    const row = await tx.db
      .selectFrom("api_tokens")
      .select(["id", "name", "scopes", "last_used_at"])
      .where("organisation_id", "=", organisationId)
      .where("token_hash", "=", hash)
      .where("revoked_at", "is", null)
      .executeTakeFirst();
    if (row === undefined) return null;
    const now = tx.clock.now();
    if (row.last_used_at === null || now.getTime() - row.last_used_at.getTime() > 60_000) {
      await tx.db
        .updateTable("api_tokens")
        .set({ last_used_at: now })
        .where("organisation_id", "=", organisationId)
        .where("id", "=", row.id)
        .execute();
    }
    return { organisationId, id: row.id, name: row.name, scopes: row.scopes as Scope[] };
  });
}
