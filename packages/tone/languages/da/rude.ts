import type { RudeCues } from "../cues.ts";

const names =
  "idiot|idioter|tåbe|tåber|fjols|fjolser|dumrian|dumhoved|kælling|møgkælling|møgso|møgsvin|røvhul|røvhuller|spasser|spasmager|mongol|klaphat|klaphatte|kvajpande|kvajhoved|nar|taber|sæk|brokkehoved|brokkerøv|pikhoved|skiderik|luder|kraftidiot|tumpe";
const fools =
  "dum|dumme|idiotisk|åndssvag|åndssvage|retarderet|syg i hovedet|dum i hovedet|patetisk|patetiske|latterlig|latterlige|ulidelig|håbløs|en joke|tungnem|uduelig|ikke rigtig klog|ikke klog";

export const rude: RudeCues = {
  insult: [
    `(din|dit|dine|jeres) (skide|fucking|forpulede|forbandede|satans|pokkers|dumme|dovne|lille|gamle|store|klamme|åndssvage|latterlige|) (${names})`,
    "(din|dit|dine|jeres) (skide|fucking|forpulede|forbandede|satans)",
    `(du|i) er (jo |) (så |så fucking |fucking |bare |virkelig |helt |for |skide |) (${fools})`,
    `(du|i) er (jo |) (en|et|nogle|) (rigtig|rigtigt|skide|dum|komplet|kæmpe|stor|) (${names})`,
    `(skide|fucking|forpulede|forbandede|dumme) (${names})`,
    "(du|i) (kan|skal|må|burde|skulle) ~ holde (kæft|din kæft|mund|kaje)",
    "(du|i) kan (rende mig|skride|gå ad helvede til|rende og hoppe)",
    "er du (dum|idiot|åndssvag|retarderet|syg i hovedet|dum i hovedet|tungnem|helt dum)",
  ],
  rudeOrder: [
    "hold (nu |lige |) (kæft|din kæft|jeres kæft|mund|din mund|kaje|din kaje)",
    "(klap i|luk røven|luk munden|luk arret)",
    "(rend mig|rend og hop|skrid ad helvede til|skrub af|pis af|fuck af|fuck dig|fuck off)",
    "gå ad helvede til",
    "(stop|hold op) (med |) (at |) (klynke|brokke dig|brok dig|brokke jer|pive|tude|plage|skabe dig|brække dig)",
    "stop (dit|jeres|det) (brok|klynkeri|piveri|pladder)",
    "tag dig sammen",
  ],
  nameCalled: [`(${names})`],
  swear: [
    "(skide|fucking|forpulede|forbandede|satans|pisse|møg)",
    "for (fanden|helvede|satan|pokker)",
    "(fandens|helvedes)",
    "(skide|pisse) (træls|irriterende|dårlig)",
  ],
};
