import { Client } from "pg";
import { readConfig } from "#config";
import type { House } from "../server/main.ts";
import { Ending, exitCodes } from "./endings.ts";

/** Does `work` with everything a command needs, also while the server runs, and closes it again, also on Ctrl-C. */
export async function withHouse<T>(work: (house: House) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  // Loaded only now: the rooms are most of the code, and a wrong setting, or a command for the database alone, needs none of it.
  const { openHouse } = await import("../server/main.ts");
  const house = await openHouse(config);
  return closing(
    () => house.close(),
    () => work(house),
  );
}

/** Does `work`, then `close`, whatever happens: a database that we have started must not be left running. */
export async function closing<T>(close: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  const leave = (signal: "SIGINT" | "SIGTERM") => void close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  process.once("SIGINT", leave).once("SIGTERM", leave);
  try {
    return await work();
  } finally {
    process.off("SIGINT", leave).off("SIGTERM", leave);
    await close();
  }
}

/** A connection as the owner of the tables, for what only the owner may. */
export async function asOwner<T>(ownerUrl: string, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl, application_name: "lyhord command" });
  // What broke is told by the query under way.
  owner.on("error", () => {});
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

export interface NamedOrganisation {
  id: string;
  name: string;
  locale: "sv" | "da" | "nb" | "en";
}

async function organisations(owner: Client): Promise<NamedOrganisation[]> {
  const { rows } = await owner.query<NamedOrganisation>(
    "select organisation_id as id, name, locale from organisations order by created_at, organisation_id",
  );
  return rows;
}

/** The organisation of that name, or the only one; null when there is none at all. */
export async function chosenOrganisation(owner: Client, name: string | undefined): Promise<NamedOrganisation | null> {
  const all = await organisations(owner);
  if (all.length === 0) return null;
  const names = all.map((one) => one.name).join(", ");
  if (name === undefined) {
    if (all.length === 1) return all[0] ?? null;
    throw new Ending(exitCodes.wrongUsage, `There are several organisations: say which with --organisation (${names}).`);
  }
  const found = all.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  if (found === undefined) throw new Ending(exitCodes.wrongUsage, `There is no organisation ${name} here; there is ${names}.`);
  return found;
}
