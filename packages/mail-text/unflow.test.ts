import { describe, expect, test } from "vitest";
import { flow, unflow } from "./index.ts";

describe("unflow (RFC 3676)", () => {
  test.each([
    ["joins flowed lines", "This is a \nlong line.\nNext.", "This is a long line.\nNext."],
    ["takes away stuffed spaces", " From here\n > not a quote", "From here\n> not a quote"],
    ["keeps quotes apart by depth", "> a \n> b\n>> c \nd", "> a b\n> > c \nd"],
    ["keeps the signature's mark", "Hi \nthere\n-- \nAnna", "Hi there\n-- \nAnna"],
    ["ends a paragraph at the signature's mark", "Hi \n-- \nAnna", "Hi \n-- \nAnna"],
    ["reads Windows line ends", "a \r\nb\r\n", "a b\n"],
    ["keeps empty quoted lines", "> a\n>\n> b", "> a\n>\n> b"],
  ])("%s", (_name, text, wanted) => {
    expect(unflow(text)).toBe(wanted);
  });

  test("delsp takes the added space away", () => {
    expect(unflow("kund \nservice", { delsp: true })).toBe("kundservice");
  });
});

describe("flow (RFC 3676)", () => {
  const long =
    "Bussen går var tionde minut från torget och var tjugonde från hamnen, men inte på söndagar eller när isen ligger.";

  test("no line is longer than a line, and all come back as they were", () => {
    const texts = [
      long,
      `Hej!\n\n${long}\n- ${long}`,
      `> ${long}\n> > ${long}\n> kort\n>\n> slut`,
      "From här\n > inget citat\n  indraget",
    ];
    for (const text of texts) {
      const flowed = flow(text);
      for (const line of flowed.split("\n")) expect(line.length).toBeLessThanOrEqual(78);
      expect(unflow(flowed)).toBe(text);
    }
  });

  test.each([
    [
      "an address is never broken",
      `Se ${"https://exempel.se/".padEnd(120, "a")} nu`,
      [`Se `, "https://exempel.se/".padEnd(120, "a") + " ", "nu"],
    ],
    ["a signature's mark is not flowed", "Hej\n-- \nAnna", ["Hej", "-- ", "Anna"]],
    ["spaces at the end of a line do not join it with the next", "Hej  \nAnna", ["Hej", "Anna"]],
    ["quotes are marked as deep as they are", "> > a\n>", [">> a", ">"]],
  ])("%s", (_name, text, lines) => {
    expect(flow(text).split("\n")).toEqual(lines);
  });
});
