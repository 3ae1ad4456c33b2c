import { colourNames } from "./words/colours.ts";

/** A colour as people name it; black, white and grey are none. */
export type Hue = "red" | "orange" | "yellow" | "green" | "blue" | "purple";

/** Which colour a value of HTML or CSS is called by: "#C00000", "rgb(255, 0, 0)", "darkred" are red. */
export function hueOf(value: string): Hue | undefined {
  const lower = value.toLowerCase().replace("!important", "").trim();
  return colourNames.get(lower) ?? hueOfParts(partsOf(lower));
}

function partsOf(value: string): number[] | undefined {
  const hex = /^#(?:([\da-f]{3})|([\da-f]{6}))$/.exec(value);
  if (hex) {
    const digits = hex[2] ?? (hex[1] ?? "").replace(/./g, "$&$&");
    return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  }
  const parts = /^rgba?\( ?(\d{1,3})[ ,]{1,3}(\d{1,3})[ ,]{1,3}(\d{1,3})\b/.exec(value);
  return parts ? parts.slice(1, 4).map(Number) : undefined;
}

/** Where each colour ends on the circle, in degrees; past the last it is red again. */
const ends: [number, Hue][] = [
  [16, "red"],
  [42, "orange"],
  [70, "yellow"],
  [170, "green"],
  [255, "blue"],
  [335, "purple"],
  [360, "red"],
];

function hueOfParts(parts: number[] | undefined): Hue | undefined {
  if (parts === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = parts;
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  // Too near to grey, or to black.
  if (spread < 60 || spread < most * 0.4) return undefined;
  const turn = most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const degrees = (turn * 60 + 360) % 360;
  return ends.find(([end]) => degrees <= end)?.[1];
}
