import { expect, test } from "vitest";
import { system } from "#kernel";
import { databaseForThisTest } from "#test-support";
import { addContact } from "./add-contact.ts";
import { contactOfAddress, contactsKnownBy, contactsMatching, listContacts } from "./contacts.ts";

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

const nobodyIsOurs = () => Promise.resolve(new Set<string>());

async function withCards() {
  const people = await withPeople();
  const add = (name: string | null, mails: string[], phones: string[] = [], addTo: string | null = null) =>
    people.database.inOrganisation(people.organisation.id, system, (tx) =>
      addContact(tx, { name, mails, phones, addTo }, nobodyIsOurs),
    );
  const knownBy = async (written: string) =>
    (await people.database.reading(people.organisation.id, system, (tx) => contactsKnownBy(tx, written))).items[0] ?? null;
  return { ...people, add, knownBy };
}

test("a card makes a contact, or adds to the one that is named; however it is written, a number is the same", async () => {
  const { base, database, add, knownBy } = await withCards();
  const ola = await add("Ola Bjørn", ["Ola@kund.example"], ["+47 (0)22 33 44 55"]);
  expect(ola).toMatchObject({
    name: "Ola Bjørn",
    identities: [
      { kind: "mail", value: "ola@kund.example" },
      { kind: "phone", value: "+4722334455" },
    ],
  });
  for (const written of ["OLA@kund.example", "0047 22 33 44 55"]) expect(await knownBy(written)).toEqual(ola);
  for (const written of ["ola@kund", "22334455", "+"]) expect(await knownBy(written)).toBeNull();
  const again = await add(null, ["ola@hem.example"], ["0047 22 33 44 55"], ola.id);
  expect(again).toMatchObject({ id: ola.id, name: "Ola Bjørn" });
  expect(again.identities.map(({ value }) => value)).toContain("ola@hem.example");
  const other = await base.anotherOrganisation("Sydljus");
  const theirs = await database.inOrganisation(other.id, system, (tx) =>
    addContact(tx, { name: "Ola", mails: ["ola@kund.example"], phones: [], addTo: null }, nobodyIsOurs),
  );
  expect(theirs.id).not.toBe(ola.id);
  await expect(add("Ola", ["ola@nytt.example"], [], theirs.id)).rejects.toMatchObject({ code: "request.not_found" });
});

test("a card takes over no contact: none is added to unless it is named, and its name stays", async () => {
  const { add, knownBy } = await withCards();
  const lina = await knownBy("lina@kund.example");
  const mails = ["lina@kund.example", "ond@ond.example"];
  await expect(add("Bedragare", mails)).rejects.toMatchObject({ code: "contact.known", fields: [{ path: "mails.0" }] });
  expect(await knownBy("lina@kund.example")).toEqual(lina);
  expect(await knownBy("ond@ond.example")).toBeNull();
  await expect(add("Bedragare", [...mails, "berit@kund.example"], [], lina?.id)).rejects.toMatchObject({
    code: "contact.taken",
    fields: [{ path: "mails.2" }],
  });
  expect(await add("Bedragare", mails, [], lina?.id)).toMatchObject({ id: lina?.id, name: "Lina Karlsson" });
  const nameless = await knownBy("seanxo@kund.example");
  expect(await add("Sean", ["sean@hem.example"], [], nameless?.id)).toMatchObject({ name: "Sean" });
});
