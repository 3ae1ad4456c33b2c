import { describe, expect, test } from "vitest";
import { countrySpecs, isValidIBAN } from "ibantools";
import * as personnummer from "personnummer";
import { isDanishNumber, norwegianNumber, passesIban, passesLuhn, passesNorwegian, swedishNumber } from "./check-digits.ts";
import { personalData, redact } from "./index.ts";

/** Numbers published for testing: Skatteverket's, the CPR office's, Skatteetaten's, the card schemes' and the IBAN registry's. */
const found = (text: string): [string, boolean, string][] =>
  personalData(text).map(({ type, valid, start, end }) => [type, valid, text.slice(start, end)]);

describe("check digits", () => {
  test.each(["8112189876", "1212121212", "4111111111111111", "5555555555554444", "378282246310005"])(
    "%s passes Luhn",
    (digits) => {
      expect(passesLuhn(digits)).toBe(true);
      const last = (Number(digits.at(-1)) + 1) % 10;
      expect(passesLuhn(digits.slice(0, -1) + String(last))).toBe(false);
    },
  );

  test.each(["SE4550000000058398257466", "DK5000400440116243", "NO9386011117947", "GB29NWBK60161331926819"])(
    "%s is an IBAN",
    (iban) => {
      expect(passesIban(iban)).toBe(true);
      expect(passesIban(iban.slice(0, -1) + String((Number(iban.at(-1)) + 1) % 10))).toBe(false);
    },
  );

  test("Norwegian numbers carry two check digits", () => {
    expect(passesNorwegian("13097248022")).toBe(true);
    expect(passesNorwegian("13097248023")).toBe(false);
  });
});

describe("held against well-kept libraries", () => {
  test("Swedish numbers and coordination numbers of all days, and days that there are not", () => {
    // Its types describe another module than the one that is loaded.
    const { valid } = personnummer.default as unknown as { valid: (number: string) => boolean };
    const differing: string[] = [];
    for (let year = 0; year < 100; year += 3) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 93; day++) {
          const nine = `${[year, month, day].map((part) => String(part).padStart(2, "0")).join("")}123`;
          const last = [...Array(10).keys()].find((digit) => passesLuhn(`${nine}${digit}`));
          const number = `${nine}${last}`;
          if ((swedishNumber(number) !== null) !== valid(number)) differing.push(number);
        }
      }
    }
    expect(differing).toEqual([]);
  });

  test("IBANs of all countries that are known here", () => {
    for (const [country, { chars }] of Object.entries(countrySpecs)) {
      if (!chars || country === "RU") continue;
      const iban = `${country}00${"1".repeat(chars - 4)}`;
      const right = [...Array(97).keys()].map((n) => iban.replace("00", String(n + 2).padStart(2, "0"))).filter(passesIban);
      expect(right).toHaveLength(1);
      const [said] = personalData(`Konto ${right[0]} tack`).filter(({ type }) => type === "iban");
      if (said && isValidIBAN(right[0] as string)) expect(said).toMatchObject({ valid: true });
    }
  });
});

test("what libraries take for wrong and we don't: numbers without modulus 11, synthetic ones", () => {
  expect(isDanishNumber("0101652002")).toBe(true);
  expect(isDanishNumber("2902652002")).toBe(false);
  expect(norwegianNumber("01520012345")).toBe("fodselsnummer");
  expect(norwegianNumber("41920012345")).toBe("d-nummer");
  expect(norwegianNumber("29022112345")).toBeNull();
});

describe("personal data", () => {
  test.each([
    ["Mitt personnummer är 811218-9876.", [["personnummer", true, "811218-9876"]]],
    ["Jag heter Tolvan, 19121212-1212", [["personnummer", true, "19121212-1212"]]],
    ["pnr 191212121212", [["personnummer", true, "191212121212"]]],
    ["Samordningsnummer 701063-2391", [["samordningsnummer", true, "701063-2391"]]],
    ["Jag skrev fel: 811218-9875", [["personnummer", false, "811218-9875"]]],
    ["Jag är kund, 811218-9875, och fakturan saknas", [["personnummer", false, "811218-9875"]]],
    ["Faktura 811218-9876", [["personnummer", true, "811218-9876"]]],
    ["Mit CPR-nummer er 070761-4285, tak.", [["cpr", true, "070761-4285"]]],
    ["Fødselsnummeret er 130972 48022", [["fodselsnummer", true, "130972 48022"]]],
    ["D-nummer: 53097248016", [["d-nummer", true, "53097248016"]]],
    ["Kortet är 4111 1111 1111 1111", [["card", true, "4111 1111 1111 1111"]]],
    ["Kortet är 4111-1111-1111-1112", [["card", false, "4111-1111-1111-1112"]]],
    ["Konto SE45 5000 0000 0583 9825 7466 tack", [["iban", true, "SE45 5000 0000 0583 9825 7466"]]],
    ["Ring 070-123 45 67", [["phone", true, "070-123 45 67"]]],
    ["Ring +46 70 123 45 67", [["phone", true, "+46 70 123 45 67"]]],
    ["Min mobil er 20 12 34 56", [["phone", true, "20 12 34 56"]]],
    ["My number is 07700 900123", [["phone", true, "07700 900123"]]],
    ["Skriv till eva.test@example.com.", [["email", true, "eva.test@example.com"]]],
    ["Jag bor på Exempelgatan 12 B, 123 45 Storstad", [["address", true, "Exempelgatan 12 B, 123 45 Storstad"]]],
    ["Jeg bor på Eksempelvej 5, 2. th, 8000 Aarhus", [["address", true, "Eksempelvej 5, 2. th, 8000 Aarhus"]]],
    ["I live at 12 High Street", [["address", true, "12 High Street"]]],
    [
      "Min mamma har demens och tar insulin varje dag",
      [
        ["health", true, "demens"],
        ["health", true, "insulin"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "Ärende 2024-01-22 gäller order 1234567890",
    "Det kostar 12 500 kr den 3 mars 2024",
    "Fakturan 45678901 på 1 234,50 kr",
    "We met 2024 times",
    "Tåg 12 345 kl. 14.30",
    "NO problem",
    "faktura 20250101-1234",
    "Det gäller ärendenummer: 20250101-1234.",
    "Sagen er nr. 20250101-1234",
    "Saksnr. 20250101-1234 er ikke besvart",
    "Your invoice no. 20250101-1234 is wrong",
  ])("nothing personal: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("two accounts beside each other are both found", () => {
    expect(found("SE45 5000 0000 0583 9825 7466 och NO9386011117947").map(([type]) => type)).toEqual(["iban", "iban"]);
  });

  test("numbers are known with whatever spaces and hyphens they were pasted, and with characters that nobody sees", () => {
    for (const number of [
      "811218\u20119876",
      "811218\u00a09876",
      "811218\u200b-9876",
      "８１１２１８-９８７６",
      "81\u00ad1218-9876",
    ])
      expect(redact(`Nr ${number}, tack`)).toBe("Nr [personnummer], tack");
    expect(redact("Kort 4111\u00a01111\u202f1111\u00a01111.")).toBe("Kort [card].");
    expect(redact("SE45\u00a05000\u00a00000\u00a00583\u00a09825\u00a07466")).toBe("[iban]");
    expect(redact("Ring 070\u2011174\u00a006\u00a035!")).toBe("Ring [phone]!");
    expect(redact("13 09 72 480 22")).toBe("[fodselsnummer]");
  });

  test("findings that overlap leave nothing of either", () => {
    const one = { type: "phone", start: 0, end: 5, valid: true } as const;
    const other = { type: "email", start: 3, end: 8, valid: true } as const;
    expect(redact("abcdefghij", [one, other])).toBe("[phone]ij");
    expect(
      redact("abcdefghij", [
        { ...one, end: 3 },
        { ...other, start: 0 },
      ]),
    ).toBe("[email]ij");
  });

  test("the redactor leaves the rest as it was", () => {
    expect(redact("Hej! Jag är 811218-9876 😀, mejla a@example.com.")).toBe("Hej! Jag är [personnummer] 😀, mejla [email].");
    expect(redact("Inget här.")).toBe("Inget här.");
  });
});
