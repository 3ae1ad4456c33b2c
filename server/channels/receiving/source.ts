import type { FastifyReply } from "fastify";
import { notFound, type Tx } from "#kernel";
import { contentOf } from "./kept-mails.ts";

/** A mail as it came. @throws Failure request.not_found */
export async function sourceOf(tx: Tx, id: string): Promise<Buffer> {
  const content = await contentOf(tx, id);
  if (content === null) throw notFound();
  return content;
}

/** As a file of plain text: no browser makes a page of it. */
export function sendSource(reply: FastifyReply, name: string, source: Buffer): FastifyReply {
  return reply
    .type("text/plain; charset=utf-8")
    .header("content-disposition", `attachment; filename="${name}.eml"`)
    .header("x-content-type-options", "nosniff")
    .send(source);
}
