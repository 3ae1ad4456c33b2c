import type { Grammar } from "../tongue.ts";

export const grammar: Grammar = {
  inflection: [
    ["", "s"],
    ["", "t"],
    ["", "e"],
    ["", "en"],
    ["", "et"],
    ["", "er"],
    ["", "ene"],
    ["", "r"],
    ["", "a"],
    ["e", "er"],
    ["e", "et"],
    ["e", "te"],
    ["e", "es"],
    ["e", "ende"],
    ["e", "en"],
    ["e", "ene"],
    ["e", "a"],
    ["ing", "ingen"],
    ["ing", "inger"],
    ["else", "elsen"],
    ["else", "elser"],
  ],
  lawWord:
    /^(?!.*(?:sloven|kloven)$).*(?:loven|lovens|forskriften|forskrift|forordningen|forordningens|forordning|direktivet|direktivets)$/,
  passives:
    "behandles håndteres avsluttes avslås besluttes vurderes prøves undersøkes registreres gjennomføres meddeles oversendes sendes innkreves faktureres tilbakebetales utbetales betales kreves anvendes utbedres kontrolleres innsendes leveres angis oppgis offentliggjøres slettes sperres oppdateres innhentes reguleres henvises anmodes bes oppfordres noteres iakttas foretas utføres anses innvilges nektes mottas stilles returneres avvises overdras fastsettes omfattes forutsettes besvares videresendes bekreftes pålegges tilbys rettes iverksettes imøtekommes fremgår utstedes rekvireres fattes tas gis ytes",
  auxiliaries: "blir ble blitt bli",
  participle: /^.{4,}(?:et|te|tt|dd|gitt|tatt)$/,
  first: [
    "jeg",
    "er var har hadde kan kunne vil ville skal skulle må måtte bør burde forstår forsto skjønner vet visste tror trodde synes syntes håper håpet beklager ser så føler ønsker ikke aldri også selv bare dessverre som og men at om hvis da nå verdsetter noterer hører hørte mener antar blir ble henviser anbefaler mangler virkelig gjerne heter jobber arbeider leser leste takker av til på i med for fra eller godt",
  ],
  heavyLix: 46,
  longWord: [19, 24],
};
