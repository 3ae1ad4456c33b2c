import { expect, test } from "vitest";
import { system } from "#kernel";
import { databaseForThisTest } from "#test-support";
import { addContact } from "./add-contact.ts";
import { contactOfAddress, contactsMatching, listContacts } from "./contacts.ts";

const people = [
  { name: "Karin Lindqvist", address: "karin.lindqvist@kund.example" },
  { name: "Lina Karlsson", address: "lina@kund.example" },
  { name: "Berit Ødegård-Løkke", address: "berit@kund.example" },
  { name: "Sean O'Hara", address: "sean_o@kund.example" },
  { name: null, address: "seanxo@kund.example" },
];

async function withPeople() {
  const base = await databaseForThisTest();
  const { database, organisation } = base;
  await database.inOrganisation(organisation.id, system, async (tx) => {
    for (const person of people) await contactOfAddress(tx, person);
  });
  const namesOf = (organisationId: string, q: string) =>
    database.reading(organisationId, system, async (tx) => {
      const ids = await contactsMatching(tx, q, 50);
      const { items } = await listContacts(tx, undefined, undefined);
      return items.filter((item) => ids.includes(item.id)).map((item) => item.name ?? item.identities[0]?.value);
    });
  return { base, database, organisation, namesOf };
}

test("a name is found by its words or their beginnings, in any order and case", async () => {
  const { organisation, namesOf } = await withPeople();
  const found = (q: string) => namesOf(organisation.id, q);
  expect(await found("karin")).toEqual(["Karin Lindqvist"]);
  expect(await found("KAR")).toEqual(["Karin Lindqvist", "Lina Karlsson"]);
  expect(await found("lindq kar")).toEqual(["Karin Lindqvist"]);
  expect(await found("ødegård-løkke")).toEqual(["Berit Ødegård-Løkke"]);
  expect(await found("løk")).toEqual(["Berit Ødegård-Løkke"]);
  expect(await found("lok"), "ø is not o").toEqual([]);
});

test("an address is found by its beginning, in which no letter stands for others", async () => {
  const { organisation, namesOf } = await withPeople();
  expect(await namesOf(organisation.id, "Karin.Lind")).toEqual(["Karin Lindqvist"]);
  expect(await namesOf(organisation.id, "sean_")).toEqual(["Sean O'Hara"]);
  expect(await namesOf(organisation.id, "lina@kund.example")).toEqual(["Lina Karlsson"]);
  expect(await namesOf(organisation.id, "kund.example")).toEqual([]);
});

test("what people type is never taken for a query", async () => {
  const { organisation, namesOf } = await withPeople();
  expect(await namesOf(organisation.id, "o'hara")).toEqual(["Sean O'Hara"]);
  for (const q of ["'", "\\", ":-)", "a & | !", "  ", "%", "(((", "kar:*'"])
    await expect(namesOf(organisation.id, q)).resolves.toBeDefined();
});

test("another organisation finds nobody of ours", async () => {
  const { base, namesOf } = await withPeople();
  const other = await base.anotherOrganisation("Sydvind");
  expect(await namesOf(other.id, "karin")).toEqual([]);
  expect(await namesOf(other.id, "karin.lind")).toEqual([]);
});

test("the list of contacts is by name, and by words only those who match", async () => {
  const { database, organisation } = await withPeople();
  const list = (q?: string) => database.reading(organisation.id, system, (tx) => listContacts(tx, q, undefined));
  expect((await list()).items.map((item) => item.name)).toEqual([
    null,
    "Berit Ødegård-Løkke",
    "Karin Lindqvist",
    "Lina Karlsson",
    "Sean O'Hara",
  ]);
  expect((await list("lin")).items.map((item) => item.name)).toEqual(["Karin Lindqvist", "Lina Karlsson"]);
  expect((await list("nobody")).items).toEqual([]);
});

test("a card makes a contact, or adds to the one who has its address; what is another's is refused by its place", async () => {
  const { base, database, organisation } = await withPeople();
  const add = (name: string | null, mails: string[], phones: string[] = []) =>
    database.inOrganisation(organisation.id, system, (tx) => addContact(tx, { name, mails, phones }));
  const ola = await add("Ola Bjørn", ["Ola@kund.example"], ["+47 (0)22 33 44 55"]);
  expect(ola).toMatchObject({
    name: "Ola Bjørn",
    identities: [
      { kind: "mail", value: "ola@kund.example" },
      { kind: "phone", value: "+4722334455" },
    ],
  });
  const again = await add(null, ["ola@hem.example"], ["0047 22 33 44 55"]);
  expect(again).toMatchObject({ id: ola.id, name: "Ola Bjørn" });
  expect(again.identities.map(({ value }) => value)).toContain("ola@hem.example");
  await expect(add("Ola", ["ola@kund.example", "lina@kund.example"])).rejects.toMatchObject({
    code: "contact.taken",
    fields: [{ path: "mails.1" }],
  });
  const other = await base.anotherOrganisation("Sydljus");
  const theirs = await database.inOrganisation(other.id, system, (tx) =>
    addContact(tx, { name: "Ola", mails: ["ola@kund.example"], phones: [] }),
  );
  expect(theirs.id).not.toBe(ola.id);
});
