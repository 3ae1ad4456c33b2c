import type { Asking } from "../../text/asking.ts";

export const asking: Asking = {
  give: "send|sende|sender (?:du|I)|(?:du|I) sender|indsend|indsende|fremsend|fremsende|mail|maile|mailer (?:du|I)|(?:du|I) mailer|sms|sms'e|oplys|oplyse|oplyser (?:du|I)|(?:du|I) oplyser|angiv|angive|angiver (?:du|I)|svar (?:\\S+ ){0,4}med|svare (?:\\S+ ){0,4}med|skriv|skrive|skriver (?:du|I)|(?:du|I) skriver|vedhæft|vedhæfte|aflever|aflevere|opgiv|opgive|opgiver (?:du|I)|udfyld|udfylde|udlever|udlevere|giv (?:os|mig)|give (?:os|mig)|bekræft|bekræfte|meddel|meddele|upload|uploade|fortæl|tilføj|del|dele|videresend|medsend|vend (?:\\S+ ){0,2}tilbage med|supplér (?:\\S+ )?med|lad (?:os|mig) (?:få|vide)",
  mail: "ved hånden|mail\\S*|sms\\S*|svare? .*med|vend .*med",
  want: "(?:vi|jeg)(?: \\S+){0,3} (?:mangler|skal bruge|bruge|har brug for|skal have|kræver|vil gerne have|behøver|bede|bede dig om|beder|beder om|må have)|(?:skal|mangler|må|kræver|behøver|har) (?:vi|jeg)(?: (?:også|derfor|først|bruge|have|bede|om|brug|for|lige)){0,3}|brug for|bede(?: (?:dig|jer))? om|beder(?: (?:dig|jer))? om|beder (?:dig|jer)|bedes(?: du)?|spørger(?: (?:dig|jer))? (?:efter|om)|følgende oplysninger|indeholde|indeholder|fremgå|(?:må|kan|kunne|får)(?: (?:vi|jeg|du give|du give os|du give mig)){1,2}(?: (?:bede om|få|have|bede dig om|lige få))|hvad (?:er|var)|hvilket er|hvilke er|hvordan lyder",
  insist:
    "(?:hvis|såfremt) (?:du|I) (?:endnu |stadig |)ikke (?:allerede |endnu |)(?:har |)(?:sendt|sender|mailet|mailer|oplyst|oplyser|opgivet|opgiver|afleveret|angivet|angiver|vedhæftet|vedhæfter)|(?:før|inden|indtil) (?:du|I|vi|jeg) (?:har |)(?:sendt|sender|mailet|mailer|oplyst|oplyser|opgivet|afleveret|fået|får|modtaget)|kan (?:\\S+ ){0,2}ikke (?:\\S+ ){1,5}uden|uden at (?:du|I) (?:sender|mailer|oplyser|opgiver)|medmindre (?:du|I) (?:sender|mailer|oplyser|opgiver)",
  after:
    "(?:kan|må|vil) (?:du|I) (?:gerne )?(?:sende|maile|sms'e) (?:det|den|dem)|(?:kræves|behøves|er nødvendigt|er nødvendig) ikke|er ikke nødvendigt?|kræves|er nødvendigt?|er påkrævet|(?:skal|mangler|må) (?:vi|jeg)|(?:skal|må|bør|bedes)(?: \\S+){0,2} (?:angives|oplyses|sendes|mailes|afleveres|opgives|vedhæftes|skrives|fremgå|stå)|(?:sender|mailer|oplyser|angiver|opgiver|skriver) (?:du|I)|bedes (?:oplyst|sendt|mailet|angivet)|så gør (?:venligst )?det|gør (?:gerne |venligst |)det|ved hånden|tak",
  not: "forsigtig\\S*|ikke|aldrig|ingen|intet|undgå|undgår|lad være|lade være|undlad|undlade|undlader|slipper|slippe|hverken|uden at|i stedet for|frem for|stop|unødvendigt|farligt",
  notReally:
    "(?:ikke|aldrig) (?:at )?(?:glemme|tøve)(?: med)?(?: at)?|(?:glem|tøv|undlad) (?:ikke|aldrig|endelig ikke)(?: (?:med))?(?: at)?|ikke (?:kun|bare|blot|alene)|hvorfor ikke|ikke (?:allerede) (?:gjort|sendt)|hvis (?:du|I) ikke (?:allerede )?(?:har )?(?:gjort|gør) det|gerne",
  breaks: "men|så|derfor|derimod",
  we: "vi|jeg",
  you: "du|dig|jer|man|de|I",
  other:
    "(?:nyt|nye|ny|skifte|skift|skifter|ændre|ændrer|nulstil\\S*|glemt|mistet|midlertidigt?|vælg|vælge|opret\\S*|forny\\S*|bestille?|hente?|henter|spærre?|spærrer)(?: (?:dit|din|dine|et|en))?|(?<!bede |beder |dig |jer |spørger )(?:om|for|vedrørende|til|mod|på|af)(?<!brug for)(?: (?:dit|din|dine|et|en|nyt))?|(?:får) (?:du|I)(?: \\S+)?|(?:du|I) (?:får|har|finder|ser|kan se)(?: \\S+){0,2}|i stedet for(?: (?:dit|din|dine))?",
  safeWay:
    "med (?:almindelig )?post|(?:per|via) brev|i et brev|postboks|log(?:ge)? ind|logger ind|mit\\.dk|borger\\.dk|e-boks|digital post|selvbetjening\\S*|min side|sikker (?:\\S+ )?(?:mail|post|besked|formular|kanal|vej)|sikkert|sikre (?:\\S+ )?(?:formular|kontaktformular|link)|krypter\\S*|anbefalet brev|fremmøde|i butikken|ved kassen|hjemmeside\\S*|appen|app'en|(?:på|per|over|via) telefon\\S*|ring|ringer|tastatur\\S*|kortterminal\\S*|kontoret",
  frames:
    "uden (?:\\S+ ){0,2}@ kan (?:vi|jeg|man) (?:\\S+ )?ikke|(?:glem ikke|glemme|husk) (?:\\S+ ){0,2}@ i (?:svaret|mailen|dit svar|din mail)|(?:send|mail|oplys|opgiv|skriv|angiv) (?:ikke|aldrig) [^.!?]{1,60}, (?:men|kun|bare)(?: (?:gerne|kun|bare|send))*(?: (?:dit|din|et))? @|@ og (?:\\S+ )?(?:mail|send|sms|vedhæft|maile|sende) (?:det|den|dem|ind|over|hertil|en)",
  pronoun:
    "(?:send|mail|sms|oplys|opgiv|vedhæft|svar (?:\\S+ )?med) (?:gerne |venligst )?(?:det|den|dem)|hvis ikke,? (?:så )?(?:gør|send|mail)",
  stranger:
    "nogen (?:ringer|beder|spørger|skulle|der|vil|siger|anden|udgiver)|hvis nogen|svindl\\S*|phishing|falske?|fupmail\\S*|snyd\\S*|bedrager\\S*|fremmede?|kriminelle|mistænkelig\\S*",
};
