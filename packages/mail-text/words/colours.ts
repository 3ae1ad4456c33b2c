import type { Hue } from "../colours.ts";

const entries = (names: Record<Hue, string>): [string, Hue][] =>
  (Object.entries(names) as [Hue, string][]).flatMap(([hue, words]) =>
    words.split(" ").map((word): [string, Hue] => [word, hue]),
  );

/** The names in HTML that programs write. */
export const colourNames: ReadonlyMap<string, Hue> = new Map(
  entries({
    red: "red darkred crimson firebrick maroon tomato",
    orange: "orange darkorange orangered coral",
    yellow: "yellow gold",
    green: "green darkgreen lime limegreen forestgreen seagreen olive teal",
    blue: "blue darkblue navy mediumblue royalblue dodgerblue deepskyblue steelblue cornflowerblue",
    purple: "purple darkviolet violet magenta fuchsia indigo darkmagenta",
  }),
);

/** As people name them in "mina svar i rött". */
export const colourWords: ReadonlyMap<string, Hue> = new Map(
  entries({
    red: "rött röd röda rödmarkera rødt rød røde red rot rote roter roten rotem punaisella punainen punaiset rouge rojo",
    orange: "orange oransje oranssilla oranssi naranja",
    yellow: "gult gul gula gulmarkera gule yellow gelb gelber keltaisella keltainen jaune amarillo",
    green:
      "grönmarkera grönt grön gröna grønt grøn grønn grøne grønne green grün grüner grünen vihreällä vihreä vihreät vert verde",
    blue: "blåmarkera blått blå blåt blue blau blauer blauen blaue sinisellä sininen siniset bleu azul",
    purple: "lila lilla purple violett liilalla violet morado fiolett",
  }),
);
