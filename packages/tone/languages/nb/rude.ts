import type { RudeCues } from "../cues.ts";

const names =
  "idiot|idioter|tosk|tosker|dust|duster|tulling|tullinger|dumming|dummingar|dumrian|tåpe|drittsekk|drittsekker|rasshøl|rasshull|rævhøl|jævel|jævler|kjerring|hurpe|hore|fitte|mongo|taper|klyse|kødd|svin|tufs|sytekopp|naut|nek";
const named =
  "idioten|tosken|dusten|tullingen|dummingen|drittsekken|rasshølet|jævelen|kjerringa|hurpa|taperen|klysa|kødden|svinet|sytekoppen|nautet";
const fools =
  "dum|dumme|teit|teite|idiotisk|evneveik|tilbakestående|syk i hodet|dum i hodet|patetisk|patetiske|latterlig|latterlige|håpløs|håpløse|tungnem|udugelig|en vits|ikke riktig klok|ikke klok";

export const rude: RudeCues = {
  insult: [
    `(din|ditt|dine|deres) (jævla|forbanna|forbannede|fordømte|helvetes|satans|fucking|dumme|late|lille|gamle|stygge|teite|) (${names})`,
    "(din|ditt|dine|deres) (jævla|forbanna|forbannede|fordømte|helvetes|satans|fucking)",
    `(jævla |dumme |) (${named}) din`,
    `(du|dere) er (jo |) (så |så jævla |jævla |bare |virkelig |helt |for |) (${fools})`,
    `(du|dere) er (jo |) (en|et|noen|) (skikkelig|jævla|dum|komplett|fullstendig|stor|ekte|) (${names})`,
    `(jævla|forbanna|fordømte|dumme|fucking) (${names})`,
    "(du|dere) (kan|skal|får|må|burde|skulle) ~ holde (kjeft|kjeften|munn)",
    "(du|dere) kan (dra til helvete|ryke og reise|pelle deg vekk)",
    "er du (dum|idiot|teit|evneveik|syk i hodet|dum i hodet|tungnem|helt dum)",
  ],
  rudeOrder: [
    "hold (nå |bare |) (kjeft|kjeften|kjeften din|munn|munnen din|kjeft din|tåta)",
    "(dra|reis|ryk|gå) til helvete",
    "(pell deg vekk|ryk og reis|fuck off|fuck deg|kyss meg|ryk og dra)",
    "slutt (å|med å|og|) (klage|syte|sutre|mase|grine|klynke|furte|hyle|gnåle|tøyse)",
    "(slutt|gi deg) med (sytingen|masingen|klagingen|sutringen|syting|klaging|sutring|den sytingen)",
    "(ta deg sammen|skjerp deg)",
  ],
  nameCalled: [`(${names})`],
  swear: [
    "(jævla|jævlig|forbanna|fordømte|helvetes|satans|fucking|drittsystemet)",
    "(for|fy) (faen|helvete)",
    "(faen|dritt) (i det|også)",
  ],
};
