import { expect, test } from "vitest";
import { cardsIn } from "./cards.ts";

const card = (...lines: string[]) => cardsIn(["BEGIN:VCARD", "VERSION:2.1", ...lines, "END:VCARD", ""].join("\r\n"));

test.each([
  ["the charset it names", "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:=C5sa =D6berg"],
  ["no charset, which is taken for UTF-8 where it is that", "FN;ENCODING=QUOTED-PRINTABLE:=C3=85sa =C3=96berg"],
  ["no charset and no UTF-8", "FN;ENCODING=QUOTED-PRINTABLE:=C5sa =D6berg"],
  ["the encoding without its name", "FN;CHARSET=UTF-8;QUOTED-PRINTABLE:=C3=85sa =C3=96berg"],
  ["small letters", "fn;charset=utf-8;encoding=quoted-printable:=c3=85sa =c3=96berg"],
  ["a line broken in two", "FN;CHARSET=UTF-8;QUOTED-PRINTABLE:=C3=85sa =\r\n=C3=96berg"],
  ["a line broken in three, the last indented", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=\r\n=85sa=\r\n =C3=96berg"],
  ["a letter that was never encoded", "FN;ENCODING=QUOTED-PRINTABLE:Åsa =C3=96berg"],
  ["base64", "FN;CHARSET=ISO-8859-1;ENCODING=BASE64:xXNhINZiZXJn"],
  ["the charset alone", "FN;CHARSET=UTF-8:Åsa Öberg"],
])("a name of an old phone: %s", (_what, line) => {
  expect(card(line, "TEL;CELL:+46 00 000 00 00")).toMatchObject([{ name: "Åsa Öberg", phones: ["+46 00 000 00 00"] }]);
});

test("a line that promises to go on and ends the card swallows nothing", () => {
  expect(card("FN;ENCODING=QUOTED-PRINTABLE:=C3=85sa=", "", "TEL:1")).toMatchObject([{ name: "Åsa", phones: ["1"] }]);
  expect(card("TEL:1", "FN;ENCODING=QUOTED-PRINTABLE:=C3=85sa=")).toMatchObject([{ name: "Åsa", phones: ["1"] }]);
});

test("half a megabyte of lines that go on is read at once", () => {
  const before = process.threadCpuUsage();
  expect(card(`FN;QUOTED-PRINTABLE:a=\n${"=\n".repeat(240_000)}`)).toHaveLength(1);
  expect(card("FN:Eva", `NOTE:${" \n x".repeat(120_000)}`)).toHaveLength(1);
  expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(2000);
});
