import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { readConfig } from "#config";
import { newId, startEmbeddedPostgres, system } from "#kernel";
import { foundOrganisation } from "#organisation";
import { addAgent, createTeam, createToken } from "#staff";
import { openHouse, type House } from "../server/main.ts";
import { Asker } from "./asker.ts";
import { startServer, type Server } from "./server.ts";
import { Undo } from "./undo.ts";

export interface Stand {
  organisationId: string;
  channelId: string;
  mailbox: string;
  teamIds: string[];
  agentIds: string[];
  owner: Client;
  server: Server;
  asAgent: Asker;
  asToken: Asker;
  stop(): Promise<void>;
}

const teamNames = [
  "Kundservice",
  "Faktura",
  "Leverans",
  "Teknik",
  "Trafik",
  "Bygglov",
  "Omsorg",
  "Skola",
  "Miljö",
  "Avgifter",
  "Växel",
  "Press",
];
const agents = 60;
const mailbox = "kundservice@bench.example";
const signIn = { email: "agent1@bench.example", password: "fyra ord som ingen gissar" };

/**
 * An organisation of twelve teams and sixty agents on a database of its own in a new folder, filled by `fill` before the server
 * starts. While it is filled, the database writes without care for a crash; what is measured runs as any installation does.
 */
export async function raiseStand(
  outgoing: string,
  fill: (stand: Omit<Stand, "server" | "asAgent" | "asToken" | "stop">) => Promise<void> = async () => {},
): Promise<Stand> {
  const dataDir = mkdtempSync(join(tmpdir(), "lyhord-bench-"));
  const undo = new Undo();
  undo.add(() => rmSync(dataDir, { recursive: true, force: true }));
  try {
    const config = readConfig({ DATA_DIR: dataDir, PORT: "0", SMTP_PORT: "0", LYHORD_DEMO: "0" });
    const careless = await startEmbeddedPostgres(dataDir, fillSettings);
    const whileFilling = new Undo();
    whileFilling.add(() => careless.stop());
    const house = await openHouse(config);
    whileFilling.add(() => house.close());
    const made = await found(house, fill);
    await whileFilling.all();
    const server = await startServer(dataDir, { SMTP_URL: outgoing, LYHORD_DEMO: "0" });
    undo.add(() => server.stop());
    const embedded = await startEmbeddedPostgres(dataDir);
    undo.add(() => embedded.stop());
    const owner = new Client({ connectionString: embedded.url });
    await owner.connect();
    undo.add(() => owner.end());
    const asAgent = await Asker.signedIn(server.url, signIn);
    const asToken = new Asker(server.url, { authorization: `Bearer ${made.token}` });
    undo.add(() => asAgent.close());
    undo.add(() => asToken.close());
    return { ...made, owner, server, asAgent, asToken, stop: () => undo.all() };
  } catch (error) {
    await Undo.everything();
    throw error;
  }
}

/** Without a log to replay, rows that go into an emptied table are written once. */
const fillSettings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "16GB",
  shared_buffers: "512MB",
  maintenance_work_mem: "1GB",
  work_mem: "256MB",
  autovacuum: "off",
};

async function found(house: House, fill: Parameters<typeof raiseStand>[1]) {
  const owner = new Client({ connectionString: house.ownerUrl });
  await owner.connect();
  try {
    const organisationId = await foundOrganisation(owner, { name: "Mätlunda", locale: "sv", timeZone: "Europe/Stockholm" });
    const firstAgent = await house.staff.accounts.create({ ...signIn, name: "Agent 1" }, async () => false);
    const made = await house.database.inOrganisation(organisationId, system, async (tx) => {
      const teamIds: string[] = [];
      for (const name of teamNames) teamIds.push((await createTeam(tx, name, [])).id);
      const agentIds = Array.from({ length: agents }, (_, index) => (index === 0 ? firstAgent : newId()));
      for (const [index, id] of agentIds.entries()) {
        const teams = [0, index % 12, (index * 5) % 12].map((team) => teamIds[team] ?? "");
        const person = { id, name: `Agent ${index + 1}`, email: `agent${index + 1}@bench.example`, locale: "sv" as const };
        await addAgent(tx, { ...person, role: index === 0 ? "lead" : "agent", teamIds: [...new Set(teams)] });
      }
      const channel = await house.channels.createChannel(tx, { name: "Kundservice", address: mailbox, teamId: teamIds[0] ?? "" });
      const { token } = await createToken(tx, "bench", ["read", "write"]);
      return { organisationId, channelId: channel.id, mailbox, teamIds, agentIds, token };
    });
    await fill?.({ ...made, owner });
    return made;
  } finally {
    await owner.end();
  }
}
