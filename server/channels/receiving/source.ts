import type { FastifyReply } from "fastify";
import { sql } from "kysely";
import { notFound, type Tx } from "#kernel";
import { writtenAt } from "./envelope-sender.ts";
import { contentOf } from "./kept-mails.ts";

/** A mail as it came. @throws Failure request.not_found */
export async function sourceOf(tx: Tx, id: string): Promise<Buffer> {
  const content = await contentOf(tx, id);
  if (content === null) throw notFound();
  return content;
}

/** When these mails say that they were written, by id; those that don't say are left out. */
export async function writtenAtOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.db
    .selectFrom("received_mails")
    .select(["id", sql<Buffer>`substring(content from 1 for 65536)`.as("head")])
    .where("organisation_id", "=", tx.organisationId)
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.flatMap(({ id, head }) => {
      const at = writtenAt(head);
      return at === null ? [] : [[id, at] as const];
    }),
  );
}

/** As a file of plain text: no browser makes a page of it. */
export function sendSource(reply: FastifyReply, name: string, source: Buffer): FastifyReply {
  return reply
    .type("text/plain; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.eml"`)
    .header("x-content-type-options", "nosniff")
    .send(source);
}
