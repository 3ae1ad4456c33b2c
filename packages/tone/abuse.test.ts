import { describe, expect, it } from "vitest";
import { check, type Result } from "./index.ts";

type Language = Result["language"];

interface Cases {
  readonly customer: string;
  /** A reply that is good but for what is put in it. */
  readonly reply: (put: string) => string;
  readonly insults: readonly string[];
  readonly swears: readonly string[];
  readonly quiet: readonly string[];
}

const cases: Readonly<Record<Language, Cases>> = {
  sv: {
    customer: "Hej! När kommer paketet? Er chaufför sa håll käften till mig. Karin",
    reply: (put) => `Hej! Paketet kommer på torsdag kl. 10. ${put} Hälsningar Per`,
    insults: [
      "Sluta gnälla, din idiot.",
      "Din jävla idiot, läs på hemsidan.",
      "Håll käften!",
      "Du är ju dum i huvudet.",
      "Läs på hemsidan, idiot.",
      "Ditt jävla paket ligger kvar.",
      "Dra åt helvete.",
      "Du är en riktig idiot.",
    ],
    swears: ["Det jävla systemet låg nere i går."],
    quiet: [
      "Jag är en idiot, förlåt, jag skrev fel dag.",
      "Du skriver ”din idiot”, och det förstår jag.",
      "Att chauffören sa håll käften är inte acceptabelt.",
      "Du är ingen idiot, det är vår text som är krånglig.",
      "Du är inte dum.",
      "Smörj gångjärnet, så får du dörren att sluta gnälla.",
      "Jag förstår att du är förbannad.",
    ],
  },
  da: {
    customer: "Hej! Hvornår kommer pakken? Jeres chauffør sagde hold kæft til mig. Karen",
    reply: (put) => `Hej! Pakken kommer på torsdag kl. 10. ${put} Venlig hilsen Per`,
    insults: [
      "Hold kæft, din idiot.",
      "Hold op med at brokke dig.",
      "Din skide idiot, læs hjemmesiden.",
      "Du er jo dum i hovedet.",
      "Læs hjemmesiden, idiot.",
      "Du er en kæmpe idiot.",
    ],
    swears: ["Det forbandede system var nede i går."],
    quiet: [
      "Jeg er en idiot, undskyld, jeg skrev den forkerte dag.",
      "Du skriver ”din idiot”, og det forstår jeg.",
      "At chaufføren sagde hold kæft, er ikke i orden.",
      "Du er ikke dum.",
      "Du er ingen idiot, det er vores tekst, der er svær.",
    ],
  },
  nb: {
    customer: "Hei! Når kommer pakken? Sjåføren deres sa hold kjeft til meg. Kari",
    reply: (put) => `Hei! Pakken kommer på torsdag kl. 10. ${put} Hilsen Per`,
    insults: [
      "Hold kjeft, din idiot.",
      "Slutt å syte.",
      "Din jævla idiot, les nettsiden.",
      "Du er jo dum i hodet.",
      "Les nettsiden, idiot.",
      "Les på nettsiden, idioten din.",
    ],
    swears: ["Det jævla systemet var nede i går."],
    quiet: [
      "Jeg er en idiot, beklager, jeg skrev feil dag.",
      "Du skriver «din idiot», og det forstår jeg.",
      "At sjåføren sa hold kjeft, er ikke greit.",
      "Du er ikke dum.",
      "Du er ingen idiot, det er teksten vår som er vanskelig.",
    ],
  },
  en: {
    customer: "Hi! When will my parcel come? Your driver said shut up to me. Karen",
    reply: (put) => `Hi! Your parcel will come on Thursday at 10 am. ${put} Best wishes, Per`,
    insults: [
      "Stop whining, you idiot.",
      "You bloody moron, read the website.",
      "Shut up!",
      "You are so stupid.",
      "Read the website, idiot.",
      "You're an idiot.",
      "Go to hell.",
    ],
    swears: ["The bloody system was down yesterday."],
    quiet: [
      "I'm an idiot, sorry, I wrote the wrong day.",
      "You write “you idiot”, and I understand that.",
      "That the driver said shut up is not acceptable.",
      "You are not stupid.",
      "You're not an idiot, our text is hard to read.",
      "A drop of oil makes the door stop whining.",
    ],
  },
};

describe.each(Object.keys(cases) as Language[])("abuse in %s", (language) => {
  const { customer, reply, insults, swears, quiet } = cases[language];
  const see = (put: string): Result => check({ customer, reply: reply(put), language });
  const rules = (put: string): string[] => see(put).findings.flatMap((one) => (one.parts ?? [one]).map(({ rule }) => rule));

  it.each(insults)("is a problem, and the reply is worth little: %s", (put) => {
    const result = see(put);
    expect(result.findings.find((one) => one.rule === "insult")).toMatchObject({ severity: "problem", dimension: "warmth" });
    expect(result.score).toBeLessThan(40);
    expect(result.scores.warmth).toBeLessThan(10);
    expect(result.toMend[0]?.theme).toBe("abuse");
  });

  it.each(swears)("of a thing is only a hint: %s", (put) => {
    expect(rules(put)).toContain("swearing");
    expect(rules(put)).not.toContain("insult");
    expect(see(put).score).toBeGreaterThan(80);
  });

  it.each(quiet)("is not: %s", (put) => {
    expect(rules(put)).not.toContain("insult");
    expect(rules(put)).not.toContain("swearing");
  });
});
