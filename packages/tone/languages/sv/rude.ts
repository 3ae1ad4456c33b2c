import type { RudeCues } from "../cues.ts";

const names =
  "idiot|idioter|idiotjävel|pucko|puckon|dumskalle|dumskallar|dumbom|dumhuvud|fårskalle|fårskallar|kärringjävel|gubbjävel|jävel|jävlar|gnällspik|gnällkärring|gnällgubbe|imbecill|mongo|cp-skalle|cp-unge|miffo|skitstövel|skithög|rövhål|rövhatt|arsle|subba|hora|fitta|tönt|lögnhals|nolla|latmask|klantskalle|knäppskalle|knäppgök|dåre";
const fools =
  "dum|dumma|korkad|korkade|efterbliven|efterblivna|sjuk i huvudet|knäpp|puckad|patetisk|patetiska|värdelös|värdelösa|löjlig|löjliga|äcklig|äckliga|trög|obildad|inkompetent|ett skämt|inte klok|inte riktigt klok|tappad bakom en vagn|bakom flötet";

export const rude: RudeCues = {
  insult: [
    `(din|ditt|dina|er|ert|era) (jävla|jävlans|förbannade|förbannat|satans|helvetes|jäkla|dumma|korkade|lata|lilla|gamla|fula|patetiska|äckliga|tröga|) (${names})`,
    "(din|ditt|dina|er|ert|era) (jävla|jävlans|satans|helvetes|förbannade|förbannat)",
    `(du|ni) är (ju |) (så |så jävla |jävla |fan |faktiskt |bara |verkligen |helt |för |riktigt |) (${fools})`,
    `(du|ni) är (ju |) (en|ett|några|) (riktig|riktigt|jävla|dum|korkad|komplett|fullständig|stor|) (${names})`,
    `(jävla|satans|förbannade|dumma|korkade) (${names})`,
    "(du|ni) (kan|får|ska|borde|skulle) ~ hålla (käften|truten|klaffen|käft)",
    "(du|ni) kan dra åt (helvete|skogen|pipan)",
    "är du (dum|korkad|efterbliven|sjuk i huvudet|dum i huvudet|trög|helt dum)",
  ],
  rudeOrder: [
    "håll (nu |bara |) (käften|käft|truten|klaffen|snattran|din jävla käft)",
    "dra åt (helvete|skogen|pipan)",
    "far åt helvete",
    "(fuck off|fuck you|stick och brinn|släng dig i väggen)",
    "kyss mig",
    "skit ner dig",
    "sluta ~ (gnälla|tjata|böla|lipa|yla|larva dig|löjla dig|tjafsa|grina|gapa|noja)",
    "sluta vara (så |) (dum|korkad|löjlig|jobbig|töntig|barnslig)",
    "skärp (dig|er)",
  ],
  nameCalled: [`(${names})`],
  swear: [
    "(jävla|jävligt|jävlig|jäkla|förbannade|satans|helvetes)",
    "(fy|för|vad) fan",
    "fan (också|vad)",
    "(skit|skita) i det",
    "åt helvete",
  ],
};
