import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";

let house: TestHouse;
beforeAll(async () => void (house = await testHouse()));
afterAll(() => house.stop());

test.each([
  ["a house answers at another of its names", "ann@kund.test", "svar@post.kund.test", "svar@post.kund.test"],
  ["answers are wanted elsewhere", "bo@kund.test", "bo@samlare.test", "bo@kund.test"],
  ["at a provider each address is somebody else's", "cia@gmail.com", "cecilia@gmail.com", "cia@gmail.com"],
  ["with a line to the internet, too", "cia@telia.com", "cecilia@telia.com", "cia@telia.com"],
])("who is told that a mail has come in, when %s", async (_, from, replyTo, told) => {
  await house.mailIn({ from, replyTo, subject: "Fråga", text: `Hej, när öppnar ni? Hälsar ${from}` });
  const { to } = await house.outside.mail((mail) => mail.to.some((address) => [from, replyTo].includes(address)));
  expect(to).toEqual([told]);
});
