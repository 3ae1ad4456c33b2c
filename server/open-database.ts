import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "#config";
import { migrate, startEmbeddedPostgres, type EmbeddedPostgres } from "#kernel";

/** The database's address as its owner, embedded or one's own, brought up to this version. */
export async function openDatabase(
  config: Config,
): Promise<{ ownerUrl: string; secret: string; embedded: EmbeddedPostgres | null }> {
  mkdirSync(config.dataDir, { recursive: true });
  const secret = config.secret ?? keepSecret(config.dataDir);
  const embedded = config.databaseUrl === null ? await startEmbeddedPostgres(config.dataDir) : null;
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? "";
  try {
    await migrate(ownerUrl, secret);
    return { ownerUrl, secret, embedded };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function keepSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
