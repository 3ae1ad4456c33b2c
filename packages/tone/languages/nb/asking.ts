import type { Asking } from "../../text/asking.ts";

export const asking: Asking = {
  give: "send|sende|sender (?:du|dere)|(?:du|dere) sender|send inn|innsend|mail|maile|mailer (?:du|dere)|(?:du|dere) mailer|e-post|sms|tekst|oppgi|oppgir (?:du|dere)|(?:du|dere) oppgir|opplys|opplyse|opplyser (?:du|dere)|angi|angir (?:du|dere)|svar (?:\\S+ ){0,4}med|svare (?:\\S+ ){0,4}med|skriv|skrive|skriver (?:du|dere)|(?:du|dere) skriver|legg ved|legge ved|lever|levere|fyll (?:inn|ut)|fylle (?:inn|ut)|gi (?:oss|meg)|bekreft|bekrefte|meld|melde|last opp|laste opp|fortell|legg til|del|dele|videresend|ta med (?:\\S+ )?i|kom tilbake med|suppler (?:\\S+ )?med|la (?:oss|meg) få",
  mail: "for hånden|mail\\S*|e-post|sms\\S*|svare? .*med|tekst",
  want: "(?:vi|jeg)(?: \\S+){0,3} (?:mangler|trenger|må ha|behøver|krever|vil gjerne ha|ber|ber om|be om|be deg om|trenge)|(?:trenger|mangler|må|krever|behøver) (?:vi|jeg)(?: (?:også|derfor|først|ha|be|om|deg|bare|hele)){0,3}|be(?: (?:deg|dere))? om|ber(?: (?:deg|dere))? om|ber (?:deg|dere)|bes(?: du)?|spør(?: (?:deg|dere))? (?:etter|om)|følgende opplysninger|inneholde|inneholder|framgå|fremgå|(?:må|kan|kunne|får)(?: (?:vi|jeg|du gi|du gi oss|du gi meg)){1,2}(?: (?:be om|få|ha|be deg om))|hva (?:er|var)|hvilket er|hvilke er|hvordan lyder",
  insist:
    "(?:hvis|dersom|om) (?:du|dere) (?:ennå |fortsatt |)ikke (?:allerede |ennå |)(?:har |)(?:sendt|sender|mailet|mailer|oppgitt|oppgir|opplyst|levert|angitt|angir|lagt ved|legger ved)|(?:før|innen|inntil|til) (?:du|dere|vi|jeg) (?:har |)(?:sendt|sender|mailet|mailer|oppgitt|oppgir|opplyst|levert|fått|får|mottatt)|kan (?:\\S+ ){0,2}ikke (?:\\S+ ){1,5}uten|uten at (?:du|dere) (?:sender|mailer|oppgir|opplyser)|med mindre (?:du|dere) (?:sender|mailer|oppgir)",
  after:
    "(?:kan|må|vil) (?:du|dere) (?:gjerne )?(?:sende|maile|tekste) (?:det|den|dem)|(?:kreves|trengs|behøves|er nødvendig) ikke|er ikke nødvendig|kreves|trengs|er nødvendig|er påkrevd|(?:trenger|mangler|må) (?:vi|jeg)|(?:skal|må|bør|bes)(?: \\S+){0,2} (?:oppgis|sendes|mailes|leveres|angis|legges ved|skrives|fremgå|framgå|stå|være med)|(?:sender|mailer|oppgir|angir|skriver) (?:du|dere)|bes (?:oppgitt|sendt)|gjør (?:gjerne |)det|for hånden|takk",
  not: "forsiktig\\S*|ikke|aldri|ingen|intet|unngå|unngår|la være|unnlat|unnlate|unnlater|slipper|slippe|verken|hverken|uten å|i stedet for|istedenfor|i stedet|framfor|fremfor|slutt|unødvendig|farlig",
  notReally:
    "(?:ikke|aldri) (?:glemme|nøle)(?: med)?(?: å)?|(?:glem|nøl) (?:ikke|aldri)(?: (?:med))?(?: å)?|ikke (?:nøl|bare|kun|alene)(?: med)?(?: å)?|hvorfor ikke|ikke allerede (?:gjort|sendt)|(?:hvis|om|dersom) (?:du|dere) ikke (?:allerede )?(?:har )?(?:gjort|gjør) det|gjerne",
  breaks: "men|så|derfor|derimot",
  we: "vi|jeg",
  you: "du|deg|dere|man",
  other:
    "(?:nytt|nye|ny|bytte|bytt|bytter|endre|endrer|tilbakestill\\S*|glemt|mistet|midlertidig|velg|velge|opprett\\S*|forny\\S*|bestille?|bestill|hente?|henter|sperre?|sperrer)(?: (?:ditt|din|dine|et|en))?|(?<!be |ber |deg |dere |spør )(?:om|for|angående|til|mot|på|av)(?: (?:ditt|din|dine|et|en|nytt))?|(?:får) (?:du|dere)(?: \\S+)?|(?:du|dere) (?:får|har|finner|ser|kan se)(?: \\S+){0,2}|(?:i stedet for|istedenfor)(?: (?:ditt|din|dine))?",
  safeWay:
    "(?:i|med|per) (?:vanlig )?post(?:en)?|(?:per|via) brev|i (?:et )?brev|postboks|logg(?:e)? inn|logger inn|min side|altinn|digipost|e-boks|id-porten|nettbank\\S*|selvbetjening\\S*|sikker (?:\\S+ )?(?:melding|post|e-post|kanal|måte|skjema)|sikre (?:\\S+ )?(?:skjema\\S*|lenke\\S*)|sikkert (?:\\S+ )?skjema|krypter\\S*|rekommandert|oppmøte|i butikken|i kassa|kassen|nettside\\S*|hjemmeside\\S*|appen|(?:på|per|over|via) telefon\\S*|ring|ringer|tastatur\\S*|kortterminal\\S*|kontoret",
  frames:
    "uten (?:\\S+ ){0,2}@ kan (?:vi|jeg|man) (?:\\S+ )?ikke|(?:glem ikke|glemme|husk) (?:\\S+ ){0,2}@ i (?:svaret|mailen|e-posten|svaret ditt)|(?:send|mail|oppgi|opplys|skriv|angi) (?:ikke|aldri) [^.!?]{1,60}, (?:men|kun|bare)(?: (?:gjerne|kun|bare|send))*(?: (?:ditt|din|et))? @|@(?: ditt| din)? og (?:\\S+ )?(?:mail|send|sms|legg ved|maile|sende) (?:det|den|dem|inn|over|hit|en)",
  pronoun:
    "(?:send|mail|sms|oppgi|legg ved|svar (?:\\S+ )?med) (?:gjerne )?(?:det|den|dem)|hvis ikke,? (?:så )?(?:gjør|send|mail)",
  stranger:
    "noen (?:ringer|ber|spør|skulle|som|vil|sier|andre|utgir)|(?:hvis|om|dersom) noen|svind\\S*|phishing|falske?|lure\\S*|bedrager\\S*|fremmede?|kriminelle|mistenkelig\\S*",
};
