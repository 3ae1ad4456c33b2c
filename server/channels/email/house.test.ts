import { expect, test } from "vitest";
import { houseOf, sameHouse } from "./house.ts";

test.each([
  ["post.kund.example", "kund.example"],
  ["Kund.Example.", "kund.example"],
  ["shop.kund.co.uk", "kund.co.uk"],
  ["kund.myshopify.com", "kund.myshopify.com"],
  ["co.uk", "co.uk"],
  ["localhost", "localhost"],
])("%s is of the house %s", (domain, house) => {
  expect(houseOf(domain)).toBe(house);
});

test("two who share no more than a public suffix are not one house", () => {
  expect(sameHouse("a.kund.co.uk", "kund.co.uk")).toBe(true);
  expect(sameHouse("kund.co.uk", "annan.co.uk")).toBe(false);
  expect(sameHouse("kund.myshopify.com", "annan.myshopify.com")).toBe(false);
  expect(sameHouse("", "")).toBe(false);
});
