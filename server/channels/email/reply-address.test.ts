import { expect, test } from "vitest";
import { ReplyAddresses } from "./reply-address.ts";

const ours = new ReplyAddresses("a secret of the tests, thirty-two characters");
const id = "01934f2e-0000-7000-8000-00000000002a";

test("an address leads back to what it was made for, whatever became of its case", () => {
  const address = ours.of("kundservice@nordljus.example", id) ?? "";
  expect(address).toMatch(/^kundservice\+r[a-z\d]{37}@nordljus\.example$/);
  expect(ours.threadIn(["annan@nordljus.example", address.toUpperCase()])).toBe(id);
});

test("one that was made up, changed, or signed by another installation leads nowhere", () => {
  const address = ours.of("kundservice@nordljus.example", id) ?? "";
  expect(ours.threadIn([address.replace(/.@/, (end) => (end === "0@" ? "1@" : "0@"))])).toBeNull();
  expect(ours.threadIn([address.replace("+r0", "+r1")])).toBeNull();
  expect(new ReplyAddresses("another secret").threadIn([address])).toBeNull();
  expect(ours.threadIn([`a+r${"z".repeat(37)}@b.example`, "a+r@b.example", "", "a+rabc@b.example"])).toBeNull();
});

test("a mailbox whose name leaves no room has none", () => {
  expect(ours.of(`${"l".repeat(40)}@nordljus.example`, id)).toBeNull();
});
