import { Command, InvalidArgumentError } from "commander";
import { system, type Scope } from "#kernel";
import { createToken } from "#staff";
import { Ending, exitCodes } from "../endings.ts";
import { asOwner, chosenOrganisation, withHouse } from "../with-house.ts";

const scopes: readonly Scope[] = ["read", "write", "admin"];

export function tokenCommand(): Command {
  const create = new Command("create")
    .description("Make an API token and print it, this once, alone on a line.")
    .requiredOption("--name <name>", "what it is for, as administrators will see it")
    .option("--scope <scopes>", `what it may: ${scopes.join(", ")}`, (given) => readScopes(given), ["read", "write"] as Scope[])
    .option("--organisation <name>", "whose it is, where there are several")
    .addHelpText(
      "after",
      `
Works while the server runs too. The token can be seen and revoked in the workspace's settings.

Example:
  $ TOKEN=$(bin/lyhord token create --name "Nightly report" --scope read)
  $ curl -H "Authorization: Bearer $TOKEN" http://localhost:3000/api/v1/conversations`,
    )
    .action(createFromTerminal);
  return new Command("token").addCommand(create);
}

async function createFromTerminal({
  name,
  scope,
  organisation,
}: {
  name: string;
  scope: Scope[];
  organisation?: string;
}): Promise<void> {
  if (name.trim() === "") throw new Ending(exitCodes.wrongUsage, "Give the token a --name that says what it is for.");
  await withHouse(async (house) => {
    const owner = await asOwner(house.ownerUrl, (client) => chosenOrganisation(client, organisation));
    if (owner === null)
      throw new Ending(
        exitCodes.failed,
        "There is no organisation yet: make one with its first user (bin/lyhord user create --help), or start the demo.",
      );
    const { token } = await house.database.inOrganisation(owner.id, system, (tx) => createToken(tx, name.trim(), scope));
    process.stderr.write(`A token for ${owner.name} that may ${scope.join(" and ")}. It is shown this once:\n`);
    process.stdout.write(`${token}\n`);
  });
}

function readScopes(given: string): Scope[] {
  const wanted = given.split(",").map((scope) => scope.trim());
  const unknown = wanted.filter((scope) => !(scopes as readonly string[]).includes(scope));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`There is no scope "${unknown.join(", ")}"; choose of ${scopes.join(", ")}.`);
  return scopes.filter((scope) => wanted.includes(scope));
}
