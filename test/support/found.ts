import { Client } from "pg";
import { newId } from "#kernel";
import { foundOrganisation } from "#organisation";

export interface TestOrganisation {
  id: string;
  channelId: string;
  address: string;
  teamId: string;
  agentId: string;
}

/** An organisation with a mailbox, a team and an agent in it. */
export async function found(ownerUrl: string, name: string): Promise<TestOrganisation> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const id = await foundOrganisation(owner, { name, locale: "sv", timeZone: "Europe/Stockholm" });
    const made = {
      id,
      channelId: newId(),
      address: `kundservice@${name.toLowerCase()}.example`,
      teamId: newId(),
      agentId: newId(),
    };
    await owner.query("insert into teams (organisation_id, id, name) values ($1, $2, 'Kundservice')", [id, made.teamId]);
    await owner.query(
      "insert into agents (organisation_id, id, name, email, role, locale) values ($1, $2, 'Anna Lind', $3, 'agent', 'sv')",
      [id, made.agentId, `anna@${name.toLowerCase()}.example`],
    );
    await owner.query("insert into team_members values ($1, $2, $3)", [id, made.teamId, made.agentId]);
    await owner.query(
      "insert into channels (organisation_id, id, kind, name, address, team_id, created_at) values ($1, $2, 'email', 'Kundservice', $3, $4, now())",
      [id, made.channelId, made.address, made.teamId],
    );
    return made;
  } finally {
    await owner.end();
  }
}
