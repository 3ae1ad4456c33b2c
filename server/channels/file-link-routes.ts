import type { FastifyReply, FastifyRequest } from "fastify";
import { filesByIds, sendAsDownload, sha256, system, type FileStore, type Gate, type StoredFile, type Tx } from "#kernel";

type Language = "sv" | "da" | "nb" | "en";

interface Found {
  file: StoredFile | null;
  language: Language;
}

/** Asked in a minute from one address; a person fetches a few, and nobody guesses a token of 256 bits. */
const most = 30;

/** Files that went as links in a mail: for whoever has the link, without signing in, for as long as it is good. */
export function fileLinkRoutes(gate: Gate, files: FileStore): void {
  gate.app.get(
    "/f/:token",
    {
      schema: { hide: true },
      config: { rateLimit: { max: most, timeWindow: "1 minute", keyGenerator: (request: FastifyRequest) => request.ip } },
    },
    async (request, reply) => {
      const { token } = request.params as { token: string };
      const hash = sha256(token);
      const [owner] = await gate.database.across<{ organisation_id: string }>("organisation_of_file_link($1)", hash);
      if (owner === undefined) return say(reply, 404, unknown, preferred(request.headers["accept-language"]));
      const found = await gate.database.inOrganisation(owner.organisation_id, system, (tx) =>
        fetched(tx, hash, request.method === "GET"),
      );
      if (found.file === null) return say(reply, 410, expired, found.language);
      return sendAsDownload(reply, files, found.file);
    },
  );
}

/** The file, counted as fetched; none when the link is no longer good. */
async function fetched(tx: Tx, hash: string, counts: boolean): Promise<Found> {
  const link = await tx.db
    .selectFrom("file_links")
    .select(["id", "file_id", "language", "expires_at"])
    .where("organisation_id", "=", tx.organisationId)
    .where("token_hash", "=", hash)
    .executeTakeFirstOrThrow();
  const now = tx.clock.now();
  if (link.expires_at <= now) return { file: null, language: link.language };
  if (counts)
    await tx.db
      .updateTable("file_links")
      .set((eb) => ({ downloads: eb("downloads", "+", 1), last_download_at: now }))
      .where("organisation_id", "=", tx.organisationId)
      .where("id", "=", link.id)
      .execute();
  const [file = null] = await filesByIds(tx, [link.file_id]);
  return { file, language: link.language };
}

type Words = Record<Language, { title: string; text: string }>;

const expired: Words = {
  sv: {
    title: "Filen går inte att hämta längre",
    text: "Länken har slutat gälla. Svara på mejlet du fick, så skickar vi filen igen.",
  },
  da: {
    title: "Filen kan ikke hentes længere",
    text: "Linket er udløbet. Svar på den mail, du fik, så sender vi filen igen.",
  },
  nb: {
    title: "Filen kan ikke hentes lenger",
    text: "Lenken har utløpt. Svar på e-posten du fikk, så sender vi filen på nytt.",
  },
  en: {
    title: "This file can no longer be downloaded",
    text: "The link has expired. Reply to the mail you got, and we will send the file again.",
  },
};

const unknown: Words = {
  sv: {
    title: "Länken stämmer inte",
    text: "Se efter att hela adressen kom med, eller svara på mejlet du fick, så hjälper vi dig.",
  },
  da: {
    title: "Linket passer ikke",
    text: "Se efter, om hele adressen kom med, eller svar på den mail, du fik, så hjælper vi dig.",
  },
  nb: {
    title: "Lenken stemmer ikke",
    text: "Se etter at hele adressen kom med, eller svar på e-posten du fikk, så hjelper vi deg.",
  },
  en: {
    title: "This link is not right",
    text: "Check that you have the whole address, or reply to the mail you got, and we will help you.",
  },
};

/** The first of ours that the browser asks for (RFC 9110 §12.5.4); English to who asks for none of them. */
function preferred(accepted = ""): Language {
  const codes: Record<string, Language> = { sv: "sv", da: "da", nb: "nb", nn: "nb", no: "nb", en: "en" };
  for (const [, code = ""] of accepted.toLowerCase().matchAll(/(?:^|,)\s*([a-z]{2})/g)) {
    const language = codes[code];
    if (language !== undefined) return language;
  }
  return "en";
}

/** A page of its own, which needs nothing else and runs nothing. */
function say(reply: FastifyReply, status: number, words: Words, language: Language): FastifyReply {
  const { title, text } = words[language];
  return reply
    .status(status)
    .header("Content-Type", "text/html; charset=utf-8")
    .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .header("Cache-Control", "no-store")
    .send(
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
        `<style>:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}h1{font-size:1.5rem;line-height:1.25}</style>` +
        `</head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
    );
}
