import type { Voice } from "@lyhord/tone/core";
import { parseVoice, VoiceError } from "@lyhord/tone/core";
import { expect, test } from "vitest";
import { faultIn, fieldOfFault, fieldsOf, joinFields, voiceIn } from "../web/settings/voice-form.ts";

const whole: Voice = {
  name: "Nordljus",
  allow: ["Min sida", "Reskortet"],
  avoid: { klient: "kund", härmed: "" },
  use: { kund: ["klient", "brukare"] },
  address: { use: "du", not: ["ni", "Ni"] },
  greeting: ["Hej", "God morgon"],
  signoff: ["Vänliga hälsningar"],
  emoji: "never",
  weights: { warmth: 1.5, length: 0 },
  rules: { passive: "off" },
  extensions: [{ extends: "existence", tokens: ["tveka inte"] }],
};

test("a voice shown as a form and read back is the same, also in what the form does not show", () => {
  expect(voiceIn(fieldsOf(whole))).toEqual(whole);
  expect(voiceIn(fieldsOf({}))).toEqual({});
});

test("what is typed carelessly is understood", () => {
  const fields = {
    ...fieldsOf({}),
    avoid: " klient=kund \n\n härmed",
    addressUse: "du",
    addressNot: "ni,  Ni ,",
    weights: { warmth: "1,5", clarity: "1" },
  };
  expect(parseVoice(voiceIn(fields))).toEqual({
    avoid: { klient: "kund", härmed: "" },
    address: { use: "du", not: ["ni", "Ni"] },
    weights: { warmth: 1.5 },
  });
});

test("each fault belongs to the field it was made in", () => {
  const fields = { ...fieldsOf({}), use: "kund", addressUse: "du", weights: { warmth: "mycket" }, allow: "(" };
  const told = faultsOf(voiceIn(fields)).map(({ path }) => fieldOfFault(path));
  expect(told.toSorted()).toEqual(["address.not", "allow", "use", "weights"]);
});

test("what two have changed of one voice stands together; where both have changed the same, mine", () => {
  const before = fieldsOf({ ...whole, allow: ["Min sida", "Reskortet"], weights: {} });
  const mine = { ...before, allow: "Min sida\nKlubb", emoji: "free" as const, weights: { warmth: "2" }, addressNot: "Ni" };
  const theirs = { ...before, allow: "Min sida\nReskortet\nTrafikpunkten", greeting: "Hej", weights: { length: "0" } };
  expect(joinFields(before, mine, theirs)).toEqual({
    ...before,
    allow: "Min sida\nTrafikpunkten\nKlubb",
    emoji: "free",
    greeting: "Hej",
    addressNot: "Ni",
    weights: { warmth: "2", length: "0" },
  });
  expect(joinFields(before, before, theirs)).toEqual(theirs);
  expect(joinFields(before, mine, before)).toEqual(mine);
});

test("each fault is told by what is wrong in the field, not in the words of a program", () => {
  const toldOf = (field: string, change: Partial<ReturnType<typeof fieldsOf>>) => {
    const fields = { ...fieldsOf({}), ...change };
    return faultIn(field, fields, faultsOf(voiceIn(fields)));
  };
  expect(toldOf("use", { use: "kund = klient\nresa" })).toEqual({ kind: "no-words", word: "resa" });
  expect(toldOf("use", { use: "resa = tur, (färd|" })).toEqual({ kind: "phrase", word: "(färd|" });
  expect(toldOf("avoid", { avoid: "klient = kund\n(biljett|kort = pass" })).toEqual({ kind: "phrase", word: "(biljett|kort" });
  expect(toldOf("avoid", { avoid: "= kund" })).toEqual({ kind: "no-word" });
  expect(toldOf("avoid", { avoid: "kort = pass\nresa\nkort = biljett" })).toEqual({ kind: "twice", word: "kort" });
  expect(toldOf("allow", { allow: "Min sida\n*" })).toEqual({ kind: "phrase", word: "*" });
  expect(toldOf("address.use", { addressNot: "ni" })).toEqual({ kind: "address-use" });
  expect(toldOf("address.not", { addressUse: "du" })).toEqual({ kind: "address-not" });
  expect(toldOf("address.not", { addressUse: "du", addressNot: "ni, (er|" })).toEqual({ kind: "phrase", word: "(er|" });
  expect(toldOf("avoid", { avoid: "klient = kund" })).toBeUndefined();
});

function faultsOf(voice: unknown) {
  try {
    parseVoice(voice);
    return [];
  } catch (error) {
    if (error instanceof VoiceError) return error.faults;
    throw error;
  }
}
