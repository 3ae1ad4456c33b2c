import { expect, test } from "vitest";
import { SealBroken, Vault } from "./vault.ts";

const vault = new Vault("a secret of the tests, thirty-two characters");
const place = ["mail account", "organisation", "channel"];

test("what is sealed opens again, and its words stand nowhere in it", () => {
  const sealed = vault.seal("lösenord på räksmörgås", place);
  expect(sealed.includes("lösenord")).toBe(false);
  expect(vault.open(sealed, place)).toBe("lösenord på räksmörgås");
  expect(vault.seal("lösenord på räksmörgås", place).equals(sealed)).toBe(false);
});

test("it opens nowhere else: not for another organisation, not under another secret, not when a bit is changed", () => {
  const sealed = vault.seal("hemligt", place);
  expect(() => vault.open(sealed, ["mail account", "another", "channel"])).toThrow(SealBroken);
  expect(() => new Vault("another secret, thirty-two characters long").open(sealed, place)).toThrow("LYHORD_SECRET");
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => vault.open(changed, place), `bit of byte ${at}`).toThrow(SealBroken);
  }
  expect(() => vault.open(Buffer.alloc(3), place)).toThrow(SealBroken);
});
