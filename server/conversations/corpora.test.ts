import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testHouse, until } from "#test-support";

/** A folder with `mail/**` (raw mails) and `replies/**` (bodies), which a fresh clone has not. */
const folder = process.env["LYHORD_CORPORA"];

function filesIn(name: string, extension: string): string[] {
  return readdirSync(join(folder ?? "", name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function bodyOf(content: Buffer): string {
  const text = content.toString("latin1").replaceAll("\r", "");
  return text.slice(text.indexOf("\n\n")).trimEnd();
}

test.skipIf(folder === undefined)(
  "each mail and reply of LYHORD_CORPORA is taken in: none lost, none crashes, none doubled (skipped unless it names a folder)",
  { timeout: 300_000 },
  async () => {
    const house = await testHouse();
    try {
      const mails = filesIn("mail", "").filter((file) => !file.endsWith(".md"));
      const replies = filesIn("replies", ".txt");
      for (const file of mails) {
        const envelope = { from: "a@corpora.example", to: [house.organisation.address] };
        await house.mailIn({ raw: readFileSync(file), envelope });
        await house.mailIn({ raw: readFileSync(file), envelope });
      }
      for (const [index, file] of replies.entries())
        await house.mailIn({
          from: `nr${index}@replies.example`,
          text: readFileSync(file, "utf8"),
          messageId: `<r${index}@replies.example>`,
        });
      const rows = async () =>
        house.database.inOrganisation(house.organisation.id, { kind: "system", id: null, name: null }, (tx) =>
          tx.db
            .selectFrom("received_mails")
            .select(["state", "message_id", "error", "content"])
            .where("organisation_id", "=", tx.organisationId)
            .execute(),
        );
      await until(async () => ((await rows()).every(({ state }) => state !== "received") ? true : null), undefined, 240);
      const after = await rows();
      expect(after).toHaveLength(mails.length * 2 + replies.length);
      expect(after.filter(({ state }) => state === "unreadable")).toEqual([]);
      expect(after.filter((row) => row.message_id === null)).toEqual([]);
      // Handed over twice it is one message, unless nothing tells it from its double; and one message never hides another's words.
      const byMessage = [...Map.groupBy(after, (row) => row.message_id).values()];
      for (const same of byMessage) expect(new Set(same.map((row) => bodyOf(row.content))).size).toBe(1);
      expect(byMessage.filter((same) => same.length > 1).length).toBeGreaterThan(mails.length / 2);
    } finally {
      await house.stop();
    }
  },
);
