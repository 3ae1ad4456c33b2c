import type { Voice } from "@lyhord/tone/core";
import { parseVoice, VoiceError } from "@lyhord/tone/core";
import { expect, test } from "vitest";
import { fieldOfFault, fieldsOf, voiceIn } from "../web/settings/voice-form.ts";

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
  const faults = (): string[] => {
    try {
      parseVoice(voiceIn(fields));
      return [];
    } catch (error) {
      if (error instanceof VoiceError) return error.faults.map(({ path }) => fieldOfFault(path));
      throw error;
    }
  };
  expect(faults().toSorted()).toEqual(["address.not", "allow", "use", "weights"]);
});
