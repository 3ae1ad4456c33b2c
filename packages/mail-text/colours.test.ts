import { expect, test } from "vitest";
import { hueOf } from "./colours.ts";

test.each([
  ["red", "red"],
  ["#C00000", "red"],
  ["rgb(255, 0, 0)", "red"],
  ["#f00 !important", "red"],
  ["#FF6600", "orange"],
  ["#ffc000", "yellow"],
  ["#00B050", "green"],
  ["rgb(0,112,192)", "blue"],
  ["#1F497D", "blue"],
  ["#7030A0", "purple"],
  ["black", undefined],
  ["windowtext", undefined],
  ["#222222", undefined],
  ["rgb(80, 80, 86)", undefined],
  ["#xyz", undefined],
])("%s is called %s", (value, hue) => {
  expect(hueOf(value)).toBe(hue);
});
