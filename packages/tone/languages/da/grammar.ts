import type { Grammar } from "../tongue.ts";

export const grammar: Grammar = {
  inflection: [
    ["", "s"],
    ["", "t"],
    ["", "e"],
    ["", "en"],
    ["", "et"],
    ["", "er"],
    ["", "ne"],
    ["", "erne"],
    ["", "r"],
    ["e", "er"],
    ["e", "ede"],
    ["e", "te"],
    ["e", "et"],
    ["e", "es"],
    ["e", "ende"],
    ["e", "en"],
    ["e", "erne"],
    ["ing", "ingen"],
    ["ing", "inger"],
    ["else", "elsen"],
    ["else", "elser"],
  ],
  lawWord:
    /^(?!.*(?:sloven|skoven|kloven)$).*(?:loven|lovens|bekendtgørelsen|bekendtgørelse|forordningen|forordningens|forordning|cirkulæret|direktivet|direktivets)$/,
  passives:
    "behandles behandledes håndteres afsluttes afslås besluttes vurderes prøves undersøges registreres gennemføres meddeles fremsendes sendes opkræves faktureres tilbagebetales udbetales betales kræves anvendes udbedres kontrolleres indsendes afleveres angives oplyses offentliggøres slettes spærres opdateres indsamles reguleres henvises anmodes bedes opfordres noteres iagttages foretages udføres anses medfører bevilges nægtes indhentes modtages stilles leveres returneres afvises overdrages fastsættes omfattes forudsættes besvares videresendes bekræftes pålægges forefindes tilbydes rettes iværksættes imødekommes fremgås udstedes rekvireres træffes",
  auxiliaries: "bliver blev blevet blive",
  participle: /^.{4,}(?:et|ede|ne|ået|givet|taget)$/,
  first: [
    "jeg",
    "er var har havde kan kunne vil ville skal skulle må måtte bør burde forstår forstod ved vidste tror troede synes syntes håber håbede beklager ser så føler ønsker ikke aldrig også selv bare desværre som og men at om hvis da nu værdsætter noterer hører hørte mener antager bliver blev henviser anbefaler mangler virkelig gerne hedder arbejder læser læste takker af til på i med for fra eller godt",
  ],
  heavyLix: 46,
  longWord: [19, 24],
};
