import { Command, Option } from "commander";
import { Client } from "pg";
import { system, type Role } from "#kernel";
import { foundOrganisation } from "#organisation";
import { addAgent, createTeam, teamsOf } from "#staff";
import type { House } from "../../server/main.ts";
import { Ending, exitCodes } from "../endings.ts";
import { readPassword } from "../password.ts";
import { asOwner, chosenOrganisation, withHouse, type NamedOrganisation } from "../with-house.ts";

type Locale = NamedOrganisation["locale"];

/** How an organisation begins in each language: its first team, and the time its office hours are meant in. */
const beginnings: Record<Locale, { team: string; timeZone: string }> = {
  sv: { team: "Kundservice", timeZone: "Europe/Stockholm" },
  da: { team: "Kundeservice", timeZone: "Europe/Copenhagen" },
  nb: { team: "Kundeservice", timeZone: "Europe/Oslo" },
  en: { team: "Customer service", timeZone: "Europe/Stockholm" },
};

interface NewUser {
  email: string;
  name: string;
  role?: Role;
  locale?: Locale;
  organisation?: string;
  passwordFile?: string;
}

export function userCommand(): Command {
  const create = new Command("create")
    .description("Make an account for somebody. The first one founds the organisation and is its administrator.")
    .requiredOption("--email <address>", "with which they sign in")
    .requiredOption("--name <name>", "as customers and colleagues see it")
    .addOption(new Option("--role <role>", "what they may").choices(["agent", "lead", "admin", "reader"]))
    .addOption(new Option("--locale <locale>", "their language on screen").choices(["sv", "da", "nb", "en"]))
    .option("--organisation <name>", "which organisation, where there are several; or the name of the one that is founded")
    .option("--password-file <file>", "take the password from the first line of a file")
    .addHelpText(
      "after",
      `
The password is asked for; when standard input is no terminal it is read from there.

Examples:
  $ bin/lyhord user create --email eva@example.se --name "Eva Ek" --organisation "Exempelstads kommun"
  $ bin/lyhord user create --email ola@example.no --name "Ola Vik" --role agent --locale nb < password.txt`,
    )
    .action(createUser);
  const password = new Command("password")
    .description("Set a new password for an account. Its sessions end, and a lock-out with them.")
    .requiredOption("--email <address>", "whose password it is")
    .option("--password-file <file>", "take the password from the first line of a file")
    .addHelpText("after", "\nExample:\n  $ bin/lyhord user password --email eva@example.se")
    .action(setPassword);
  return new Command("user").addCommand(create).addCommand(password);
}

async function createUser(user: NewUser): Promise<void> {
  const email = user.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Ending(exitCodes.wrongUsage, `${user.email} is no mail address.`);
  if (user.name.trim() === "") throw new Ending(exitCodes.wrongUsage, "Give a --name that colleagues will know.");
  const password = await readPassword(user.passwordFile);
  await withHouse((house) =>
    asOwner(house.ownerUrl, async (owner) => {
      const present = await chosenOrganisation(owner, user.organisation);
      const role = await roleOf(owner, present, user.role);
      const id = await house.staff.accounts.create({ email, name: user.name.trim(), password }, (account) =>
        belongsToSomebody(owner, account),
      );
      const organisation = present ?? (await found(owner, email, user));
      await join(house, organisation, { id, email, name: user.name.trim(), role, locale: user.locale ?? organisation.locale });
      if (present === null) process.stdout.write(`${organisation.name} has been founded.\n`);
      process.stdout.write(`${email} can sign in to ${organisation.name} as ${role}.\n`);
    }),
  );
}

/** Somebody must be administrator: whoever comes first, if nothing else is said. */
async function roleOf(owner: Client, organisation: NamedOrganisation | null, wanted: Role | undefined): Promise<Role> {
  const { rowCount } = await owner.query(
    "select from agents where organisation_id = $1 and role = 'admin' and deactivated_at is null limit 1",
    [organisation?.id ?? null],
  );
  if (rowCount !== 0) return wanted ?? "agent";
  if (wanted !== undefined && wanted !== "admin")
    throw new Ending(exitCodes.wrongUsage, `The first user must be administrator: leave out --role ${wanted}.`);
  return "admin";
}

/** Also a colleague who has been let out keeps the account: its name stands in what they did. */
async function belongsToSomebody(owner: Client, account: string): Promise<boolean> {
  const { rowCount } = await owner.query("select from agents where id = $1", [account]);
  return rowCount !== 0;
}

async function found(owner: Client, email: string, user: NewUser): Promise<NamedOrganisation> {
  const locale = user.locale ?? "sv";
  const name = user.organisation?.trim() || (email.split("@")[1] ?? email);
  await owner.query("begin");
  const id = await foundOrganisation(owner, { name, locale, timeZone: beginnings[locale].timeZone });
  await owner.query("commit");
  return { id, name, locale };
}

async function join(
  house: House,
  organisation: NamedOrganisation,
  agent: { id: string; email: string; name: string; role: Role; locale: Locale },
): Promise<void> {
  await house.database.inOrganisation(organisation.id, system, async (tx) => {
    const teams = await teamsOf(tx);
    const [team, ...others] = teams.length > 0 ? teams : [await createTeam(tx, beginnings[organisation.locale].team, [])];
    // With one team there is nothing to choose.
    const teamIds = team !== undefined && others.length === 0 ? [team.id] : [];
    await addAgent(tx, { ...agent, teamIds });
  });
}

async function setPassword({ email, passwordFile }: { email: string; passwordFile?: string }): Promise<void> {
  const password = await readPassword(passwordFile);
  await withHouse(async (house) => {
    const known = await house.staff.accounts.setPassword(email.trim().toLowerCase(), password);
    if (!known) throw new Ending(exitCodes.failed, `There is no account with the address ${email}.`);
    process.stdout.write(`${email} has a new password; all earlier sessions have ended.\n`);
  });
}
