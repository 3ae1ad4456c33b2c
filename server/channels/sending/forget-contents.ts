import { system, type Database } from "#kernel";

/** Forgets the bytes of mails that have been settled for ten days (sent_contents_to_forget): who wants one again has it put together anew. */
export async function forgetContents(database: Database): Promise<void> {
  const settled = await database.whatIsOver<{ organisation_id: string; id: string }>("sent_contents_to_forget");
  for (const [organisationId, rows] of Map.groupBy(settled, (row) => row.organisation_id))
    await database.inOrganisation(organisationId, system, async (tx) => {
      const ids = rows.map(({ id }) => id);
      await tx.db
        .updateTable("deliveries")
        .set({ content: null })
        .where("organisation_id", "=", organisationId)
        .where("id", "in", ids)
        .where("state", "in", ["sent", "failed"])
        .execute();
    });
}
