import { sql } from "kysely";
import type { Tx } from "../tx.ts";

/**
 * Does a part of a transaction so that the rest can go on without it: when it throws, what it wrote is undone, and nothing else. One at a time.
 * @throws what the work throws
 */
export async function apart<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`savepoint apart`.execute(tx.db);
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await sql`rollback to savepoint apart`.execute(tx.db).catch(() => {
      // With the line to the database gone there is nothing to go on with, and what the work says of it is worth more.
      throw error;
    });
    throw error;
  }
  await sql`release savepoint apart`.execute(tx.db);
  return result;
}
