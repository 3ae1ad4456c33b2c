import { describe, expect, test } from "vitest";
import { crisisSentences } from "./eval/messages.ts";
import { kinds, read, type Language } from "./index.ts";

const first = (text: string, language: Language): string | undefined => kinds(text, language)[0]?.kind;

describe.each(["sv", "da", "nb", "en"] as const)("danger to somebody in %s", (language) => {
  test.each(crisisSentences(language, "build").filter(({ crisis }) => crisis))("$text", ({ text }) => {
    expect(first(text, language)).toBe("crisis");
  });

  test("is missed in none of the sentences that only measure, and seen in at most one idiom in ten", () => {
    const all = crisisSentences(language, "measure");
    expect(all.filter(({ text, crisis }) => crisis && first(text, language) !== "crisis")).toEqual([]);
    const idioms = crisisSentences(language).filter(({ crisis }) => !crisis);
    expect(idioms.filter(({ text }) => first(text, language) === "crisis").length).toBeLessThanOrEqual(idioms.length / 10);
  });
});

describe("danger outranks whatever stands beside it", () => {
  test.each<[Language, string]>([
    ["sv", "Kan ni skicka fakturan en gång till? Och hur betalar jag den? Jag vill inte leva längre."],
    ["da", "Hvornår forfalder regningen på 512 kr., og kan jeg få den delt i to? Min mand slår mig, hvis han ser den."],
    ["nb", "Pakken er ikke kommet, ordrenr. 88213. Når kommer den? Jeg har lyst til å dø."],
    ["en", "Please change my delivery to Tuesday and refund the £4 fee. I have taken all my tablets."],
  ])("%s: %s", (language, text) => {
    const [crisis, ...others] = kinds(text, language);
    expect(crisis?.kind).toBe("crisis");
    expect(crisis?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(crisis?.evidence.length).toBeGreaterThan(0);
    expect((crisis?.confidence ?? 0) + others.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(1.02);
  });

  test("also where no language is told", () => {
    expect(read("Jag vill dö.").kinds[0]?.kind).toBe("crisis");
    expect(read("Jeg vil dø.").kinds[0]?.kind).toBe("crisis");
    expect(read("I want to die.").kinds[0]?.kind).toBe("crisis");
  });

  test("an idiom beside it hides nothing", () => {
    expect(first("Er telefonkö tar livet av mig. Nej, jag menar det: jag tänker ta mitt liv.", "sv")).toBe("crisis");
    expect(first("Your queue is killing me. I mean it, I am going to kill myself.", "en")).toBe("crisis");
  });
});

describe("who wants to be gone from a list wants nothing worse", () => {
  test.each<[Language, string]>([
    ["sv", "Jag vill inte finnas i ert register."],
    ["sv", "Jag vill inte finnas på er sida med min adress och födelsedag."],
    ["sv", "Jag vill inte finnas kvar i era listor."],
    ["sv", "Jag vill inte längre finnas kvar i ert system."],
    ["sv", "Jag vill inte finnas kvar hos er, radera allt om mig."],
    ["sv", "Jag vill inte vara kvar här längre. Ta bort mitt konto."],
    ["da", "Jeg vil ikke være her mere, kan I slette min profil?"],
    ["da", "Jeg vil ikke være her mere. Slet min konto."],
    ["da", "Jeg vil ikke eksistere i jeres database."],
    ["nb", "Jeg vil ikke være her mer, kan dere slette profilen min?"],
    ["nb", "Jeg vil ikke være her lenger. Slett kontoen min."],
    ["nb", "Jeg vil ikke eksistere i databasen deres."],
    ["nb", "Jeg vil ikke finnes på siden deres med adresse og fødselsdag."],
    ["en", "I don't want to exist in your database."],
    ["en", "I don't want to be here any more, take me off the list"],
    ["en", "I do not want to be here anymore. Please delete my account."],
  ])("%s: %s", (language, text) => {
    expect(first(text, language)).not.toBe("crisis");
  });

  test.each<[Language, string]>([
    ["sv", "Jag vill inte finnas kvar längre."],
    ["sv", "Jag vill inte finnas. Sidan med min faktura laddar inte heller."],
    ["sv", "Jag vill inte leva längre. Ta bort mig från listan."],
    ["sv", "Jag vill inte finnas kvar längre, radera mitt konto när jag är död."],
    ["da", "Jeg vil ikke være her mere, intet hjælper."],
    ["da", "Jeg vil ikke leve mere. Slet min konto."],
    ["nb", "Jeg vil ikke være her mer, ingenting hjelper."],
    ["nb", "Jeg vil ikke leve lenger. Slett kontoen min."],
    ["en", "I don't want to be here anymore, nothing helps"],
    ["en", "I don't want to be here anymore. I have been in the queue for help for a year."],
    ["en", "I don't want to be alive. Delete my account."],
  ])("danger all the same, in %s: %s", (language, text) => {
    expect(first(text, language)).toBe("crisis");
  });
});

describe("two hints together are danger: a child who never came home, a farewell with something to give away", () => {
  test.each<[Language, string]>([
    ["sv", "Min son på 8 kom inte hem från skolan och ingen har sett honom på sex timmar"],
    ["sv", "Vår dotter har inte kommit hem efter fritids, vi hittar henne inte."],
    ["sv", "Det här blir mitt sista mejl. Ni kan ge lägenheten till nån annan sen."],
    ["da", "Min søn på 8 kom ikke hjem fra skolen og ingen har set ham på seks timer"],
    ["da", "Det her bliver min sidste mail. I kan give lejligheden til en anden bagefter."],
    ["nb", "Sønnen min på 8 kom ikke hjem fra skolen, og ingen har sett ham på seks timer"],
    ["nb", "Dette blir den siste e-posten min. Dere kan gi leiligheten til noen andre etterpå."],
    ["en", "My son, 8, didn't come home from school and nobody has seen him for six hours"],
    ["en", "Our daughter never came home from practice and we can't find her."],
    ["en", "This will be my last email. You can give the flat to someone else after that."],
  ])("%s: %s", (language, text) => {
    const [kind] = kinds(text, language);
    expect(kind?.kind).toBe("crisis");
    expect(kind?.evidence.length).toBeGreaterThan(0);
  });

  test.each<[Language, string]>([
    ["sv", "Detta är mitt sista mejl i ärendet, sedan anmäler jag er."],
    ["sv", "Det här är mitt sista mejl, nästa gång hör ni av min advokat."],
    ["sv", "Skolbussen kom inte, så min son kom inte hem från skolan förrän klockan sex."],
    ["sv", "Ingen har sett honom på kontoret, vår handläggare, på flera veckor."],
    ["da", "Dette er min sidste mail i sagen, derefter går jeg til forbrugerklagenævnet."],
    ["da", "Bussen kom ikke, så min søn kom ikke hjem fra skolen før klokken seks."],
    ["nb", "Dette er min siste e-post i saken, så klager jeg dere inn."],
    ["nb", "Bussen kom ikke, så sønnen min kom ikke hjem fra skolen før klokka seks."],
    ["en", "This is my last email on the matter before I report you."],
    ["en", "The bus never came, so my son didn't come home from school until six."],
  ])("one alone isn't, in %s: %s", (language, text) => {
    expect(first(text, language)).not.toBe("crisis");
  });
});
