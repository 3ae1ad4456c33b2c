/** The clauses of absence notes and acknowledgements in Swedish, Danish, Norwegian and English; matched against one clause at a time. */

const start = (...alternatives: string[]) => new RegExp(`^(?:${alternatives.join("|")})(?![\\p{L}])`, "iu");
const anywhere = (...alternatives: string[]) => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}])`, "iu");

const automaticSv = "(?:automatisk|automatiserat?|autogenererat|automatgenererat|autosvar|autoreply|maskinellt)";
const automaticDaNb = "(?:automatisk|automatiseret|automatisert|auto-?genereret|auto-?generert|autosvar|autoreply|maskin)";

/** That it is itself the answer of a program; a person writes of another's. */
export const saysItIsAutomatic = start(
  `(?:obs!? )?(?:detta|det här)(?: är| e-post\\p{L}*| mejl\\p{L}*| mail\\p{L}*| meddelande\\p{L}*| svar\\p{L}*)(?: är| har| skickas| skickades| genererades| genererats| skickats)*(?: ett| en)? ${automaticSv}\\p{L}*.{0,60}`,
  `(?:obs!? )?(?:dette|denne|det her)(?: er| e-?mail\\p{L}*| e-post\\p{L}*| mail\\p{L}*| besked\\p{L}*| melding\\p{L}*| meddelelse\\p{L}*| svar\\p{L}*)(?: er| sendes| ble| blev| genereret| generert| sendt)*(?: et| en)? ${automaticDaNb}\\p{L}*.{0,60}`,
  "(?:please note(?: that)? |note: )?this (?:is an?|e-?mail|mail|message|reply|response)(?: is| was| has been| an?| sent| generated)* (?:automatic|automated|automatically|auto-?(?:reply|response|generated)).{0,100}",
  "(?:automatiskt? svar|automatisk (?:svar|besked)|autosvar|automatic reply|auto-?reply)$",
);

/** That somebody is not there. */
export const away = anywhere(
  "(?:inte|ej) (?:på (?:kontoret|plats|jobbet)|i tjänst|anträffbar|nåbar)",
  "(?:har|på|är|håller) (?:semester(?:stängt)?|föräldraledig(?:het)?|tjänsteresa|tjänstledig|sjukskriven|bortrest|frånvarande|ledig|vabb?|kurs|konferens|utlandsresa)",
  "(?:(?:åter|tillbaka) (?:på kontoret|i tjänst|den|igen|i|\\d|(?:på )?(?:mån|tis|ons|tors|fre)dag))",
  "(?:slutade?|har slutat|slutat)(?: min anställning| (?:på|hos) (?:företaget|bolaget|kommunen))",
  "(?:jag )?(?:läser|kollar|svarar|kan (?:inte )?(?:läsa|svara)|utan möjlighet att läsa)(?: inte| ej)? (?:på )?(?:min |mina |mitt )?(?:e-post|mejl|mail)",
  "(?:ikke|ikkje) (?:på (?:kontoret|arbejde|jobb)|til stede|tilstede|tilgængelig|tilgjengelig)",
  "(?:på|holder|har|har tatt|afholder|avvikler) (?:ferie|barsel(?:sorlov)?|orlov|permisjon|foreldrepermisjon|forretningsrejse|tjenesterejse|reise|kurs|kursus|fri|avspasering|ferielukket|feriestengt)",
  "(?:ute av kontoret|bortrejst|bortreist)",
  "(?:tilbage|tilbake) (?:på (?:kontoret|arbejde|jobb|plass)|den|igen|igjen|(?:på )?(?:man|tirs|ons|tors|fre)dag|i |\\d)",
  "(?:læser|leser|sjekker|tjekker) ikke (?:min |mine )?(?:e-?mails?|e-post|mails?)",
  "begrenset tilgang til e-post|begrænset adgang til (?:e-?)?mail",
  "(?:er )?(?:stoppet|fratrådt|sluttet)(?: min stilling| i (?:firmaet|selskapet|kommunen|virksomheden))",
  "(?:out of|away from|not in) (?:the |my )?office",
  "(?:I am|I'm|I’m|I will be|I'll be|we are|currently) (?:currently )?(?:away|off|travell?ing|unavailable|on (?:vacation|holiday|leave))",
  "on (?:vacation|holiday|(?:annual |parental |maternity |paternity |sick )?leave|a business trip)",
  "(?:limited|no|without) access to (?:my )?(?:e-?mails?|mails?)",
  "(?:back|return(?:ing)?) (?:to|in|at) (?:the |my )?office",
  "(?:will|I'll) (?:reply|respond|answer|get back)(?: to \\S+(?: \\S+)?)? (?:when|once|upon|as soon as|on my return)",
  "no longer (?:work(?:s|ing)?|with) (?:for|at|here|the company)",
);

/** Whom to turn to meanwhile, and what becomes of the mail. */
export const contactInstead = start(
  "(?:(?:vid|i|för) (?:brådskande|akuta?|viktiga|brådskande|trängande|behov|frågor)|ved (?:behov|hast\\p{L}*|viktige|akutte|spørgsmål|spørsmål|presserende)|(?:haster det|hvis det haster|om det brådskar|är det brådskande|er det akutt?|ved)|(?:for|in|if) (?:urgent|case|an emergency|immediate|anything urgent|it is urgent|it's urgent|you need)).{0,100}",
  "(?:vänligen |vennligst |venligst |please )?(?:kontakta|kontakt|ta kontakt(?: med)?|contact|mejla|maila|hör (?:gärna |då )?av dig till|ring|call|skriv til|skriv till) .{0,80}",
  "(?:ditt|dit|din|your) (?:mejl|mail|e-?mail|e-post|meddelande|message|besked)(?:en)? (?:vidarebefordras|videresendes|blir|bliver|läses|læses|leses|will|is not|har inte|har ej)\\b.{0,60}",
  "(?:jag|jeg|I) (?:svarar|återkommer|svarer|vender tilbage|kommer tilbake|besvarar|besvarer|will|'ll).{0,60}(?:då|när|så snart|når|igen|igjen|efter|etter|when|after|as soon)(?: .{0,40})?",
);

/** That something has come in and will be dealt with, as those say it who got it. */
export const acknowledging = start(
  "(?:hej!? )?vi (?:bekräftar|har)(?: att vi har| härmed| nu)*(?: fått| mottagit| tagit emot| mottagandet av)* (?:ditt|din|dina|er|ert) (?:ärende|meddelande|mejl|mail|e-post(?:meddelande)?|förfrågan|fråga|begäran|anmälan|ansökan|beställning|frågor).{0,40}",
  "(?:ditt|din|ert|er) (?:ärende|meddelande|mejl|mail|e-post(?:meddelande)?|förfrågan|fråga|begäran|anmälan|ansökan) .{0,16}(?:är|har)(?: nu)? ?(?:mottage|mottagi|registrer|kommit (?:fram|in)|inkommit|skapat|skapad|tagits emot|fått (?:ärende)?nummer|tilldelats)\\p{L}*.{0,60}",
  "(?:ett |ditt )?ärende(?:t)?(?: har)? (?:registrerats|skapats|mottagits|är registrerat|är skapat|fått (?:ärende)?nummer)(?: (?:med|hos oss|i vårt|nummer|för).{0,40})?$",
  "ditt ärende(?:nummer)? (?:har|är|har fått|har fått nummer) (?:nummer|nr|ärendenummer|registrerats)?.{0,5}[\\d#\\[].{0,30}",
  "vi (?:har|bekræfter at vi har|bekræfter)(?: nu)? (?:fået|modtaget|modtagelsen af) (?:din|dit|jeres|dine) (?:henvendelse|besked|mail|e-?mail|sag|spørgsmål|anmodning|ansøgning|ordre|klage).{0,40}",
  "(?:din|dit|jeres) (?:henvendelse|besked|mail|e-?mail|sag|spørgsmål|anmodning|ansøgning) (?:er|har) ?(?:nu |blevet )?(?:modtaget|oprettet|registreret|fået|kommet frem|tildelt|nummer).{0,40}",
  "vi (?:har|bekrefter at vi har|bekrefter)(?: nå)? (?:fått|mottatt|mottak av) (?:din|ditt|meldingen|henvendelsen|e-posten|saken|forespørselen|søknaden|deres)(?: (?:din|deres|henvendelse|melding|e-post|sak|forespørsel|søknad|spørsmål))?.{0,40}",
  "(?:din|ditt|deres) (?:henvendelse|melding|e-post|sak|spørsmål|forespørsel|søknad) (?:er|har) ?(?:nå |blitt )?(?:mottatt|opprettet|registrert|fått|kommet frem|tildelt|nummer).{0,40}",
  "(?:henvendelsen|saken|meldingen|e-posten) (?:din|deres)? ?(?:er|har) ?(?:nå |blitt )?(?:mottatt|opprettet|registrert|fått|kommet frem|tildelt|nummer).{0,40}",
  "(?:(?:just )?(?:confirming|to confirm|we confirm|we can confirm|we would like to (?:acknowledge|confirm))(?: that)? )?we(?:'ve|’ve| have)? (?:just )?(?:got|gotten|received|have) your (?:message|mail|e-?mail|request|ticket|enquiry|inquiry|case|question).{0,40}",
  "your (?:message|mail|e-?mail|request|ticket|enquiry|inquiry|case|support request)(?: \\S{0,20}\\d\\S{0,20})?(?: has been| was| has| is)(?: successfully)? (?:received|created|opened|registered|logged|assigned|arrived)(?!.{0,40}\\b(?:twice|again|wrong\\p{L}*|by mistake|without)\\b).{0,80}",
  "(?:a |an? new |an? )?(?:ticket|case|request|incident)(?: \\S{0,20}\\d\\S{0,20})? (?:has been|was) (?:created|opened|received|registered|logged|assigned)(?!.{0,40}\\b(?:twice|again|wrong\\p{L}*|by mistake|without)\\b).{0,80}",
  "incident: \\S+ has been opened.{0,40}",
  "your (?:ticket|case|request|reference|tracking)(?: (?:number|id|no\\.?))? (?:is|has|:)(?: been assigned)?.{0,16}[\\[#]?\\w*\\d.{0,20}",
  "din begäran (?:\\(\\d+\\) )?har (?:mottagits|tagits emot|uppdaterats|registrerats).{0,80}",
  "(?:we will|someone will|we'll) (?:look into|review) your (?:request|message|ticket).{0,40}",
  "(?:it|the request|your mail|your e-?mail) (?:will be|has been|is being) (?:answered by a human|reviewed|processed).{0,60}",
  "your e-?mail will be answered.{0,60}",
);

/** What is said beside it. */
export const courtesy = start(
  "(?:(?:många|stort|mange|tusen) )?(?:tack|tak|takk|thanks|thank you)(?: så mycket| very much)?[,!]? ?(?:(?:för|for|fordi|that|at|till)\\b.{0,20}(?:mejl|mail|e-post|meddelande|henvendelse|melding|besked|e-?mail|message|request|enquiry|inquiry|ärende|fråga|förfrågan|kontakt\\p{L}*|contact\\p{L}*|reaching out|writing|getting in touch|skriv\\p{L}*|skrev|hör av dig|tålamod\\p{L}*|patience|tålmodighet|forståelse\\p{L}*|förståelse|understanding)\\p{L}*.{0,30})?$",
  "(?:vi|någon av oss|en av oss|en (?:medarbetare|handläggare|medarbejder|saksbehandler|kollega|af os|av oss)|handläggaren|our \\p{L}+|we|we'll|someone|one of us|an? (?:support |service )?(?:representative|agent|member of).{0,30}|a colleague)(?: (?:kommer att|vil|will|normalt|dig|deg|strax|snarast|be|aim to|try to|shall|can))* ?(?:svar\\p{L}*|återkomm\\p{L}*|besvar\\p{L}*|hör(?:er)? av|handlägger|vender tilbage|vende tilbage|komm\\p{L}* tilbake|tar kontakt|ta kontakt|kontakter|hører fra|get back|reply|respond|answer|contact|in touch|review\\p{L}*|look\\p{L}* into|process)(?! (?:aldrig|inte|ikke|aldri|not|never)).{0,80}",
  "(?:svar\\p{L}*|återkommer|besvarar|vender tilbage|kommer tilbake|get back|will get back|will reply|will respond|respond)(?: (?:dig|deg|dem|på|to|you|din|ditt|henvendelsen|henvendelser|all))* ?(?:så|inom|inden|innen|senast|senest|snarast|hurtigst|within|by|as soon|shortly|i turordning).{0,60}",
  "(?:observera att |vänligen notera att |obs!? )?(?:detta|det här|den här|mejlet|meddelandet|e-posten|avsändaradressen|adressen).{0,40}(?:går|kan) (?:det )?(?:inte|ej) .{0,12}(?:svara|besvaras?|svaras)(?: på)?",
  "(?:vänligen )?svara (?:inte|ej) på .{0,30}(?:mejl|mail|meddelande|e-post)\\p{L}*|(?:det )?(?:går|kan) (?:inte|ej) (?:att )?(?:svaras?|besvaras) på (?:detta|det här|mejlet|meddelandet).{0,20}",
  "(?:denne|dette) (?:e-?mail|mail|e-post|besked|melding)(?:en|et)? (?:kan|skal) (?:du )?ikke (?:besvares?|svares?)(?: på)?|(?:mailen|e-posten|meldingen) kan ikke (?:besvares|svares på)",
  "(?:vennligst )?(?:svar|du kan) ikke (?:svare )?på denne.{0,30}|(?:please )?do not (?:reply|respond) to this.{0,40}|there is no need to reply.{0,40}|(?:to add|please include|please do not|when replying|reply (?:above|to this)|svara (?:gärna )?på det här|svar på denne|skriv ditt svar ovanför|vill du lägga till|vil du tilføje|vil du legge til|så svar på|anything to add|just reply).{0,80}",
  "(?:view|see|visa|se|følg|följ|track) (?:your |din |ditt |dit )?(?:request|ticket|ärende|sag|sak|case|henvendelse).{0,60}|(?:den|det|mailen|mejlet) (?:kan|vil|kommer att) bli(?:va|ve)? (?:en )?(?:allmän handling|offentlig).{0,40}|du kan (?:följa|følge|läsa mer|læse mere|lese mer).{0,60}",
  "(?:vår|våra|vores|våre?|our) (?:handläggningstid|svarstid|öppettider|åpningstider|åbningstider|telefontider|opening hours|response time|svartid)\\p{L}*.{0,60}",
  "(?:i|en|dear) regarding .{0,60}",
);

/** The number under which it goes on. */
export const number = start(
  "(?:(?:ditt|ert|din|dit|jeres|deres|your|the|ärende|sag|sak|ref)\\b.{0,20})?(?:ärende|diarie|referens|referanse|reference|referencen?|sags|saks|sag|sak|case|ticket|tracking|kvittens|id)[ -]?(?:nummer|numret|nummeret|number|nr|no|id)?\\p{L}*\\.?(?: är| er| is|:| har fått| har)?[ :#\\[]{0,4}[\\w./-]*\\d[\\w./\\]-]*",
);

export const greeting =
  /^(?:##-.*|(?:[Hh]ej|[Hh]ejsan|[Hh]all[åo]|[Gg]od ?(?:dag|morgon|morgen|morning)|[Hh]ei|[Hh]ello|[Hh]i|[Dd]ear|[Gg]reetings|[Kk]ära|[Bb]ästa|[Kk]jære|[Kk]ære|[Tt]o whom)(?:[ !]+(?:på|igen|there|all|alla|alle|dig|deg|kund|kunde|customer|avsändare|sir|madam|or|team|colleague|\p{Lu}[\p{L}.-]*)){0,4}[\s!.:]*)$/u;

export const signOff =
  /^(?:[Mm]\.? ?[Vv]\.? ?[Hh]|[Mm]ed (?:vänlig|venlig|vennlig)|(?:(?:[Vv]änlig(?:a|en)?|[Bb]ästa|[Vv]arma|[Mm]ånga|[Vv]enlig|[Vv]ennlig|[Bb]este|[Mm]ange|[Kk]ær) )?(?:[Hh]älsning|[Hh]ilsen|[Hh]ilsn|[Hh]elsing)|[Hh]älsar|(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any) )?[Rr]egards|[Bb]est wishes|[Ss]incerely|[Yy]ours|[Cc]heers|\/\p{Lu})/u;

/** Somebody speaks for themselves: a house that acknowledges does not. */
export const personal =
  /(?<!\p{L})(?:[Jj]ag|[Mm]ig|[Mm]ej|[Mm]itt|[Mm]ina|[Jj]eg|[Mm]eg|[Mm]it|[Mm]ine|[Mm]y|[Mm]e)(?!\p{L})|(?<!\p{L})I(?:['’]\p{L}+| (?:am|have|will|can|was|want|still|would|need|do|did|cannot|think|got|paid|wrote))(?!\p{L})/u;
