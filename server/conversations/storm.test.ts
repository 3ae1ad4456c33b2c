import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConversationSummary } from "#contract";
import { testHouse, type Ask, type TestHouse } from "#test-support";

let house: TestHouse;
let owner: Client;
let ask: Ask;

beforeAll(async () => {
  house = await testHouse();
  owner = new Client({ connectionString: house.base.ownerUrl });
  await owner.connect();
  ask = await house.asking();
});
afterAll(async () => {
  await owner.end();
  await house.stop();
});

/** As if all that has been written had been written so much earlier. */
async function later(minutes: number): Promise<void> {
  await owner.query("update messages set at = at - make_interval(mins => $1)", [minutes]);
  await owner.query("update participants set since = since - make_interval(mins => $1)", [minutes]);
}

let probes = 0;

/** How many mails have gone to an address, once all that came in before has been dealt with: a newcomer's mail is acknowledged after them. */
async function sentTo(address: string): Promise<number> {
  const probe = `prov${probes++}@annan.test`;
  await house.mailIn({ from: probe, subject: "Prov", text: `Ett prov, ${probe}` });
  await house.outside.mail(({ to }) => to.includes(probe));
  return house.outside.arrived.filter(({ to }) => to.includes(address)).length;
}

const conversationsOf = async (address: string) =>
  (await ask<{ items: ConversationSummary[] }>("GET", `/conversations?q=${encodeURIComponent(address)}`)).body.items;

/** Another helpdesk: answers each mail it gets with a new one that says nothing of being automatic. */
async function helpdesk(
  address: string,
  rounds: number,
  answer: (round: number) => { subject: string; text: string },
): Promise<void> {
  await house.mailIn({ from: address, ...answer(0) });
  for (let round = 1; round <= rounds; round++) {
    const got = await sentTo(address);
    if (got < round) return;
    await house.mailIn({ from: address, ...answer(round) });
  }
  throw new Error(`After ${rounds} rounds they still answer each other.`);
}

test("two helpdesks that acknowledge each other end after one turn, whatever the other one writes", async () => {
  const address = "support@grannen.test";
  await helpdesk(address, 4, (round) => ({
    subject: round === 0 ? "Fråga om ert avtal" : `Ny post ${1000 + round}`,
    text:
      round === 0 ? "Hej, när löper avtalet ut?" : `Hälsning nummer ${round} från oss på Grannen, allt väl. ${"abcdef"[round]}`,
  }));
  expect(await sentTo(address)).toBe(1);
  expect(await conversationsOf(address)).toHaveLength(2);
});

test.each([
  ["sv", "Tack för ditt mejl!", "Vi har fått ditt mejl och svarar så snart vi kan. Ditt ärende har nummer"],
  ["da", "Tak for din henvendelse", "Vi har modtaget din henvendelse og svarer hurtigst muligt. Sagsnummeret er"],
  ["nb", "Takk for henvendelsen", "Vi har mottatt henvendelsen din og svarer så snart vi kan. Saksnummeret er"],
  ["en", "Thank you for contacting us", "We have received your message. Your ticket number is"],
])("a helpdesk's acknowledgement is no question, in any language (%s)", async (language, subject, text) => {
  const address = `desk.${language}@annan.test`;
  await house.mailIn({ from: address, subject: `${subject} [#48213]`, text: `${text} 48213.` });
  expect(await sentTo(address)).toBe(0);
  expect(await conversationsOf(address)).toMatchObject([{ state: "shelved", shelving: { kind: "receipt" } }]);
});

test("a storm from one sender is acknowledged once", async () => {
  const address = "sensor@fabrik.test";
  await Promise.all(
    Array.from({ length: 25 }, (_, index) =>
      house.mailIn({
        from: address,
        subject: `Mätning ${"abcdefghijklmnopqrstuvwxyz"[index]}`,
        text: `Värdet är ${index} grader.`,
      }),
    ),
  );
  expect(await sentTo(address)).toBe(1);
});

test("a slow one that takes longer than that is known by its words, which are the same but for the numbers", async () => {
  const address = "trog@grannen.test";
  const mail = (number: number) => ({
    from: address,
    subject: `Meddelande ${number} från växeln`,
    text: `Hej! Vi är många som vill nå er i dag, och ni står på plats ${number} i vår lista.`,
  });
  await house.mailIn(mail(17));
  expect(await sentTo(address)).toBe(1);
  await later(60);
  await house.mailIn(mail(18));
  expect(await sentTo(address)).toBe(1);
});

test("one that writes about our acknowledgement from elsewhere is not told the same again", async () => {
  const address = "eko@grannen.test";
  await house.mailIn({ from: address, subject: "Fråga", text: "Hej, hur långt är det till Ystad?" });
  const { mail } = await house.outside.mail(({ to }) => to.includes(address));
  await later(60);
  // Without References, and the reference written so that it leads nowhere.
  await house.mailIn({
    from: address,
    subject: (mail.subject ?? "").replace(/\[.*\]/, ""),
    text: "Den här adressen läses av flera.",
  });
  expect(await sentTo(address)).toBe(1);
});

test("a person who writes about something else later is told again that it has come in", async () => {
  const address = "greta@kund.test";
  await house.mailIn({ from: address, subject: "Cykelställ", text: "Kan ni sätta upp ett cykelställ vid stationen?" });
  expect(await sentTo(address)).toBe(1);
  await later(60);
  await house.mailIn({ from: address, subject: "Väntkuren", text: "Glaset i väntkuren vid torget är krossat." });
  expect(await sentTo(address)).toBe(2);
});
