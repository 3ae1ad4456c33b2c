import type { Grammar } from "../tongue.ts";

export const grammar: Grammar = {
  inflection: [
    ["", "s"],
    ["", "t"],
    ["", "a"],
    ["", "en"],
    ["", "et"],
    ["", "er"],
    ["", "ar"],
    ["", "erna"],
    ["", "arna"],
    ["a", "ar"],
    ["a", "ade"],
    ["a", "at"],
    ["a", "as"],
    ["a", "an"],
    ["a", "or"],
    ["a", "orna"],
    ["e", "en"],
    ["e", "ar"],
    ["ing", "ingen"],
    ["ing", "ingar"],
    ["an", "anden"],
    ["el", "eln"],
    ["er", "ern"],
  ],
  lawWord:
    /^(?!.*(?:förslagen|bolagen|underlagen|anslagen|inslagen|uppslagen|utslagen|avslagen|beslagen|nederlagen|anlagen|omslagen|förlagen|sammanslagen|överslagen|nedslagen|upplagen)$).*(?:lagen|lagens|balken|förordningen|förordningens|stadgan|direktivet|grundlag)$/,
  passives:
    "behandlas behandlades hanteras hanterades handläggs handlades avslutas avslutades avslås avslogs beslutas beslutades bedöms bedömdes prövas prövades granskas granskades utreds utreddes registreras registrerades genomförs genomfördes meddelas meddelades skickas skickades sänds översänds debiteras debiterades faktureras fakturerades återbetalas utbetalas betalas krävs erfordras tillämpas tillämpades åtgärdas åtgärdades kontrolleras kontrollerades kompletteras inlämnas lämnas lämnades anges angavs uppges redovisas redovisades publiceras raderas raderades spärras spärrades uppdateras insamlas samlas regleras hänvisas hänvisades ombeds uppmanas noteras noterades beaktas beaktades vidtas vidtogs utförs utfördes anses ansågs föranleds medges medgavs beviljas beviljades nekas nekades inhämtas erhålls tillhandahålls tillställs expedieras levereras levererades returneras avvisas avvisades överlämnas överlämnades fastställs fastställdes omfattas begärs förutsätts besvaras besvarades vidarebefordras vidarebefordrades bekräftas påförs",
  auxiliaries: "blir blev blivit bliva bli",
  participle: /^.{5,}(?:ad|at|ade|ats|itt|iven|ivet|ivna|agen|aget|agna)$/,
  first: [
    "jag",
    "är var vore har hade kan kunde vill ville ska skulle måste får fick bör borde förstår förstod vet visste tror trodde tycker tyckte hoppas hoppades beklagar ser såg känner kände önskar inte ej aldrig också själv bara tyvärr dessvärre som och men att om så då nu uppskattar värdesätter noterar noterat hör hörde menar antar undrar blir blev hänvisar rekommenderar rekommenderade saknar verkligen gärna heter jobbar arbetar läser läste tackar av till på i med för från eller",
  ],
  heavyLix: 48,
  longWord: [19, 24],
};
