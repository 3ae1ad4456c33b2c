import { describe, expect, test } from "vitest";
import { unflow } from "./index.ts";

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
