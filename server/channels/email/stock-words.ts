/** The clauses of absence notes and acknowledgements in Swedish, Danish, Norwegian and English; matched against one clause at a time. */

const start = (...alternatives: string[]) => new RegExp(`^(?:${alternatives.join("|")})(?![\\p{L}])`, "iu");
const anywhere = (...alternatives: string[]) => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}])`, "iu");

const automatic = "(?:automatisk\\p{L}*|automati[sz]er\\p{L}*|auto-?gener\\p{L}*|automatgener\\p{L}*|maskin\\p{L}*)";
const letter =
  "(?:svar|autosvar|besked|mail|e-?mail|mejl|e-post|meddelande|meddelelse|melding|utskick|bekräftelse|bekræftelse|bekreftelse|kvittens|kvittering)\\p{L}*";
const made = "(?:skickas|skickades|skickats|skickat|genererats|genererat|sendes|sendt|genereret|generert|opprettet)";

/** That it is itself the answer of a program; a person writes of another's. */
export const saysItIsAutomatic = start(
  `(?:obs!? )?(?:detta|det här|dette|det her|denne)(?: ${letter})?(?: är| er)?(?: ett| en| et)? (?:${automatic} ${letter}|autosvar\\p{L}*|autoreply).{0,50}`,
  `(?:obs!? )?(?:detta|det här|dette|det her|denne)(?: ${letter})?(?: är| er| har| ble| blev| blir)* (?:${automatic} ${made}|${made} ${automatic}).{0,50}`,
  "(?:please note(?: that)? |note: )?this is an? (?:automatic|automated|auto-?generated|automatically generated|auto)[ -]?(?:reply|response|message|e-?mail|mail|notification|acknowledg\\p{L}*|confirmation).{0,100}",
  "(?:please note(?: that)? |note: )?this (?:e-?mail|mail|message|reply|response)(?: is| was| has been| being)* (?:(?:auto-?|automatically )(?:generated|sent)|(?:generated|sent) automatically).{0,100}",
  "(?:automatiskt? svar|automatisk (?:svar|besked)|autosvar|automatic reply|auto-?reply)$",
);

/** That somebody is not there. */
export const away = anywhere(
  "(?:inte|ej) (?:på (?:kontoret|plats|jobbet)|i tjänst|anträffbar|nåbar)",
  "(?:har|på|är|håller) (?:semester(?:stängt)?|föräldraledig(?:het)?|tjänsteresa|tjänstledig|sjukskriven|bortrest|frånvarande|ledig|vabb?|kurs|konferens|utlandsresa)",
  "(?:(?:kontoret|vi|butiken|butikken) (?:är|er|har|holder) )?(?:semesterstängt|ferielukket|feriestengt|ferielukning)",
  "(?:(?:åter|tillbaka) (?:på kontoret|i tjänst|den|igen|i|\\d|(?:på )?(?:mån|tis|ons|tors|fre)dag))",
  "(?:slutade?|har slutat|slutat)(?: min anställning| (?:på|hos) (?:företaget|bolaget|kommunen))",
  "(?:jag )?(?:läser|kollar|svarar|kan (?:inte )?(?:läsa|svara)|utan möjlighet att läsa)(?: inte| ej)? (?:på )?(?:min |mina |mitt )?(?:e-post|mejl|mail)",
  "(?:arbetar|jobbar|arbejder|arbeider|jobber) (?:inte|ikke) (?:på )?(?:mån|man|tis|tirs|ons|tors|fre)dag\\p{L}*",
  "begränsad (?:tillgång|åtkomst) till (?:min )?(?:e-post|mejl|mail)",
  "(?:ikke|ikkje) (?:på (?:kontoret|arbejde|jobb)|til stede|tilstede|tilgængelig|tilgjengelig)",
  "(?:i|på|holder|har|har tatt|afholder|avvikler) (?:ferie|barsel(?:sorlov)?|orlov|permisjon|foreldrepermisjon|forretningsrejse|tjenesterejse|reise|kurs|kursus|fri|avspasering|ferielukket|feriestengt)",
  "(?:ute av kontoret|bortrejst|bortreist)",
  "(?:tilbage|tilbake) (?:på (?:kontoret|arbejde|jobb|plass)|den|igen|igjen|(?:på )?(?:man|tirs|ons|tors|fre)dag|i |\\d)",
  "(?:læser|leser|sjekker|tjekker) ikke (?:min |mine )?(?:e-?mails?|e-post|mails?)",
  "begrenset tilgang til e-post|begrænset adgang til (?:e-?)?mail",
  "(?:er )?(?:stoppet|fratrådt|sluttet)(?: min stilling| i (?:firmaet|selskapet|kommunen|virksomheden))",
  "(?:out of|away from|not in) (?:the |my )?office",
  "(?:I am|I'm|I’m|I will be|I'll be|we are|currently) (?:currently )?(?:away|off|travell?ing|unavailable|on (?:vacation|holiday|leave))",
  "on (?:vacation|holiday|(?:annual |parental |maternity |paternity |sick )?leave|a business trip)",
  "(?:limited|no|without) access to (?:my )?(?:e-?mails?|mails?)",
  "(?:back|return(?:ing)?) (?:(?:to|in|at) (?:the |my )?office|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d|the \\d))",
  "(?:will|I'll) (?:reply|respond|answer|get back)(?: to \\S+(?: \\S+)?)? (?:when|once|upon|as soon as|on my return)",
  "no longer (?:work(?:s|ing)?|with) (?:for|at|here|the company)",
);

/** Whom to turn to meanwhile, and what becomes of the mail. */
export const contactInstead = start(
  "(?:(?:vid|i|för) (?:brådskande|akuta?|viktiga|brådskande|trängande|behov|frågor)|ved (?:behov|hast\\p{L}*|viktige|akutte|spørgsmål|spørsmål|presserende)|(?:haster det|hvis det haster|om det brådskar|är det brådskande|er det akutt?|ved)|(?:for|in|if) (?:urgent|your (?:matter|request|enquiry|question) is urgent|case|an emergency|immediate|anything urgent|it is urgent|it's urgent|you need)).{0,100}",
  "(?:(?:under tiden|så länge|i mellomtiden|i mellemtiden|imens|in the meantime|meanwhile),? )?(?:(?:kan (?:du|ni|dere|I)|(?:du|ni|dere|you) (?:kan|can|may)|(?:är|er) (?:du|ni) (?:välkommen|velkommen) (?:att|til at|til å)|vänligen|vennligst|venligst|please) )?(?:kontakta|kontakte|kontakt|skrive til|ringe|ta kontakt(?: med)?|contact|mejla|maila|hör (?:gärna |då )?av dig till|ring|call|skriv til|skriv till) .{0,80}",
  "(?:ditt|dit|din|your) (?:mejl|mail|e-?mail|e-post|meddelande|message|besked)(?:en)? (?:vidarebefordras|videresendes|blir|bliver|läses|læses|leses|will|is not|har inte|har ej)\\b.{0,60}",
  "(?:jag|jeg|I) (?:svarar|återkommer|svarer|vender tilbage|kommer tilbake|besvarar|besvarer|will|'ll).{0,60}(?:då|när|så snart|når|igen|igjen|efter|etter|when|after|as soon)(?: .{0,40})?",
);

/** That something has come in and will be dealt with, as those say it who got it. */
export const acknowledging = start(
  "(?:hej!? )?vi (?:bekräftar|har)(?: att vi har| härmed| nu)*(?: fått| mottagit| tagit emot| mottagandet av)* (?:ditt|din|dina|er|ert) (?:ärende|meddelande|mejl|mail|e-post(?:meddelande)?|förfrågan|fråga|begäran|anmälan|ansökan|beställning|frågor)",
  "vi har (?:nu )?(?:registrerat|registreret|registrert) (?:ditt|din|dit|ert|saken|henvendelsen) ?(?:ärende|anmälan|fråga|sag|sak|henvendelse|din|deres)?",
  "(?:ditt|din|ert|er) (?:ärende|meddelande|mejl|mail|e-post(?:meddelande)?|förfrågan|fråga|begäran|anmälan|ansökan|handling) .{0,16}(?:är|har)(?: nu)? ?(?:mottage|mottagi|registrer|kommit (?:fram|in)|inkommit|inkommen|skapat|skapad|tagits emot|fått (?:ärende)?nummer|tilldelats)\\p{L}*",
  "(?:ett |ditt )?ärende(?:t)?(?: har)? (?:registrerats|skapats|mottagits|är registrerat|är skapat|fått (?:ärende)?nummer)(?: (?:med|hos oss|i vårt|nummer|för).{0,40})?$",
  "ditt ärende(?:nummer)? (?:har|är|har fått|har fått nummer) (?:nummer|nr|ärendenummer|registrerats)?.{0,5}[\\d#\\[]\\S*",
  "vi (?:har|bekræfter at vi har|bekræfter)(?: nu)? (?:fået|modtaget|modtagelsen af) (?:din|dit|jeres|dine) (?:henvendelse|besked|mail|e-?mail|sag|spørgsmål|anmodning|ansøgning|ordre|klage)",
  "(?:din|dit|jeres) (?:henvendelse|besked|mail|e-?mail|sag|spørgsmål|anmodning|ansøgning) (?:er|har) ?(?:nu |blevet )?(?:modtaget|oprettet|registreret|fået|kommet frem|tildelt|nummer)",
  "vi (?:har|bekrefter at vi har|bekrefter)(?: nå)? (?:fått|mottatt|mottak av) (?:din|ditt|meldingen|henvendelsen|e-posten|saken|forespørselen|søknaden|deres)(?: (?:din|deres|henvendelse|melding|e-post|sak|forespørsel|søknad|spørsmål))?",
  "(?:din|ditt|deres) (?:henvendelse|melding|e-post|sak|spørsmål|forespørsel|søknad) (?:er|har) ?(?:nå |blitt )?(?:mottatt|opprettet|registrert|fått|kommet frem|tildelt|nummer)",
  "(?:henvendelsen|saken|meldingen|e-posten) (?:din|deres)? ?(?:er|har) ?(?:nå |blitt )?(?:mottatt|opprettet|registrert|fått|kommet frem|tildelt|nummer)",
  "(?:(?:just )?(?:confirming|to confirm|we confirm|we can confirm|we would like to (?:acknowledge|confirm))(?: that)? )?we(?:'ve|’ve| have)? (?:just )?(?:got|gotten|received|have) your (?:message|mail|e-?mail|request|ticket|enquiry|inquiry|case|question)",
  "your (?:message|mail|e-?mail|request|ticket|enquiry|inquiry|case|support request)(?: \\S{0,20}\\d\\S{0,20})?(?: has been| was| has| is)(?: successfully)? (?:received|created|opened|registered|logged|assigned|arrived)",
  "(?:a |an? new |an? )?(?:ticket|case|request|incident)(?: \\S{0,20}\\d\\S{0,20})? (?:has been|was) (?:created|opened|received|registered|logged|assigned)",
  "incident: \\S+ has been opened",
  "your (?:ticket|case|request|reference|tracking)(?: (?:number|id|no\\.?))? (?:is|has|:)(?: been assigned)?.{0,16}[\\[#]?\\w*\\d\\S*",
  "din begäran (?:\\(\\d+\\) )?har (?:mottagits|tagits emot|uppdaterats|registrerats)",
  "(?:we will|someone will|we'll) (?:look into|review) your (?:request|message|ticket)",
  "(?:it|the request|your mail|your e-?mail) (?:will be|has been|is being) (?:answered by a human|reviewed|processed)",
  "your e-?mail will be answered(?: by a human)?(?: asap| shortly)?",
);

/** What may stand after it: where, when, and under which number. */
export const received =
  /^(?:nu|nå|här|her|in|hos|till|til|oss|os|med|som|nummer|nr|number|id|under|den|kl|via|i|av|af|vår|vårt|våra|vores|our|us|by|to|for|the|as|with|from|at|on|of|system\p{L}*|myndigheten|kommunen|kommune|kundtjänst|kundeservice|support\p{L}*|staff|team|service|desk|and|a|an|is|being|reviewed|behandlas|granskas|and|reference|referens|ärendesystem|successfully|henvendelse|regarding|trouble|e-post\p{L}*|an)$/iu;

/** What is said beside it. */
export const courtesy = start(
  "(?:(?:många|stort|mange|tusen) )?(?:tack|tak|takk|thanks|thank you)(?: så mycket| very much)?[,!]? ?(?:(?:för|for|fordi|that|at|till)\\b.{0,20}(?:mejl|mail|e-post|meddelande|henvendelse|melding|besked|e-?mail|message|request|enquiry|inquiry|ärende|fråga|förfrågan|kontakt\\p{L}*|contact\\p{L}*|reaching out|writing|getting in touch|skriv\\p{L}*|skrev|hör av dig|tålamod\\p{L}*|patience|tålmodighet|forståelse\\p{L}*|förståelse|understanding)\\p{L}*(?: (?:till|til|to|med)? ?(?:oss|os|us|support|kundtjänst|kundeservice|\\p{Lu}\\p{L}+)){0,2})?$",
  "(?:vi|någon av oss|en av oss|en (?:medarbetare|handläggare|medarbejder|saksbehandler|kollega|af os|av oss)|handläggaren|our \\p{L}+|we|we'll|someone|one of us|an? (?:support |service )?(?:representative|agent|member of).{0,30}|a colleague)(?: (?:kommer att|vil|will|ska|skal|normalt|dig|deg|strax|snarast|be|aim to|try to|shall|can))* ?(?:svar\\p{L}*|återkomm\\p{L}*|besvar\\p{L}*|hör(?:er)? av|handlägger|vender tilbage|vende tilbage|komm\\p{L}* tilbake|tar kontakt|ta kontakt|kontakter|hører fra|get back|reply|respond|answer|contact|in touch|review\\p{L}*|look\\p{L}* into|process)(?!\\p{L}).{0,80}",
  "(?:(?:vil|will|ska|skal|kommer att) )?(?:svar\\p{L}*|återkomm\\p{L}*|besvarar?|vend\\p{L}* tilbage|komm\\p{L}* tilbake|get back|reply|respond)(?: (?:dig|deg|dem|på|to|you|din|ditt|henvendelsen|henvendelser|all))* ?(?:så|inom|inden|innen|senast|senest|snarast|hurtigst|within|by|as soon|shortly|i turordning).{0,60}",
  "(?:and )?(?:is|are|granskas|behandlas|er)(?: (?:being|under))? ?(?:reviewed|processed|handled|behandling|av|af)?(?: (?:by|av|af))?(?: (?:our|vår|vores|supportpersonal|support|staff|team|handläggare))+",
  "(?:view|see|visa|se|følg|följ|track) (?:your |din |ditt |dit )?(?:request|ticket|ärende|sag|sak|case|henvendelse).{0,60}|(?:den|det|mailen|mejlet) (?:kan|vil|kommer att) bli(?:va|ve)? (?:en )?(?:allmän handling|offentlig).{0,40}|du kan (?:följa|følge|läsa mer|læse mere|lese mer).{0,60}",
  "we(?:'re|’re| are) on it|(?:detta är ett|dette er en|this e-?mail is a) (?:e-post\\p{L}*|e-?mail|mail|service)(?: service)? (?:från|fra|from) .{0,40}",
  "(?:du|ni|dere|you) (?:kommer att|vil|will) (?:høre?|höra|hear)(?: (?:fra|från|from|av|back))* (?:oss|os|us).{0,40}",
  "(?:ha en|ha det|god|have an?|hav en|trevlig|glad) (?:fin|trevlig|bra|god|fortsatt|skøn|dejlig|nice|great|lovely|jul|sommer|sommar|helg|day|dag|påsk)\\p{L}*.{0,20}",
  "(?:vår|våra|vores|våre?|our) (?:handläggningstid|svarstid|öppettider|åpningstider|åbningstider|telefontid|opening hours|response time|svartid)\\p{L}*.{0,60}",
  "(?:to add|please include|when replying|reply (?:above|to this)|svara (?:gärna )?på det här|svar på denne|skriv ditt svar ovanför|vill du lägga till|vil du tilføje|vil du legge til|så svar på|anything to add|just reply).{0,80}",
);

/** That nobody reads what is written back. */
export const notToBeAnswered = start(
  "(?:observera att |vänligen notera att |obs!? )?(?:detta|det här|den här|mejlet|meddelandet|e-posten|avsändaradressen|adressen)(?: (?:mejl|mail|e-post|meddelande|svar|adress)\\p{L}*)? (?:går|kan) (?:det )?(?:inte|ej) (?:att )?(?:svara|besvaras?|svaras)(?: på)?$",
  "(?:vänligen )?svara (?:inte|ej) på (?:detta|det här) (?:mejl|mail|meddelande|e-post)\\p{L}*$|(?:det )?(?:går|kan) (?:inte|ej) (?:att )?(?:svaras?|besvaras) på (?:detta|det här|mejlet|meddelandet).{0,20}$",
  "(?:denne|dette) (?:e-?mail|mail|e-post|besked|melding)(?:en|et)? (?:kan|skal) (?:du )?ikke (?:besvares?|svares?)(?: på)?$|(?:mailen|e-posten|meldingen) kan ikke (?:besvares|svares på)$",
  "(?:vennligst )?(?:svar|du kan) ikke (?:svare )?på denne (?:mailen?|e-posten|meldingen|besked)$|(?:please )?do not (?:reply|respond)(?: to this (?:e-?mail|mail|message))?$|there is no need to reply(?: to this message)?(?: right now| at this time)?$|please do not (?:change|alter).{0,40}",
);

/** A no in it, or a fault: what houses say of what they got has none. */
export const negative =
  /(?<!\p{L})(?:inte|ej|icke|aldrig|ikke|aldri|not|never|no|nobody|ingen|inget|inga|ingenting|fel|feil|fejl|forkert|wrong|utan|uten|uden|without|twice|igen|igjen|again|fortfarande|stadig|fortsatt|still|väntar|venter|waiting|avslått|avslag)(?!\p{L})/iu;

/** The number under which it goes on. */
export const number = start(
  "(?:assigned|tilldelats|tildelt|fått)(?: the)? (?:number|nummer|id|ärendenummer|saksnummer) \\S*\\d\\S*$",
  "(?:(?:ditt|ert|din|dit|jeres|deres|your|the|ärende|sag|sak|ref)\\b.{0,20})?(?:ärende|diarie|referens|referanse|reference|referencen?|sags|saks|sag|sak|case|ticket|tracking|kvittens|id)[ -]?(?:nummer|numret|nummeret|number|nr|no|id)?\\p{L}*\\.?(?: är| er| is|:| har fått| har)?[ :#\\[]{0,4}(?:\\p{L}{1,4} )?[\\w./-]*\\d[\\w./\\]-]*$",
);

export const greeting =
  /^(?:##-.*|(?:[Hh]ej|[Hh]ejsan|[Hh]all[åo]|[Gg]od ?(?:dag|morgon|morgen|morning)|[Hh]ei|[Hh]ello|[Hh]i|[Dd]ear|[Gg]reetings|[Kk]ära|[Bb]ästa|[Kk]jære|[Kk]ære|[Tt]o whom)(?:[ !]+(?:på|igen|there|all|alla|alle|dig|deg|kund|kunde|customer|avsändare|sir|madam|or|team|colleague|\p{Lu}[\p{L}.-]*)){0,4}[\s!.:]*)$/u;

export const signOff =
  /^(?:[Mm]\.? ?[Vv]\.? ?[Hh]|[Mm]ed (?:vänlig|venlig|vennlig)|(?:(?:[Vv]änlig(?:a|en)?|[Bb]ästa|[Vv]arma|[Mm]ånga|[Vv]enlig|[Vv]ennlig|[Bb]este|[Mm]ange|[Kk]ær) )?(?:[Hh]älsning|[Hh]ilsen|[Hh]ilsn|[Hh]elsing)|[Hh]älsar|(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any) )?[Rr]egards|[Bb]est wishes|[Ss]incerely|[Yy]ours|[Cc]heers|\/\p{Lu})/u;

/** Somebody speaks for themselves: a house that acknowledges does not. */
export const personal =
  /(?<!\p{L})(?:[Jj]ag|[Mm]ig|[Mm]ej|[Mm]itt|[Mm]ina|[Jj]eg|[Mm]eg|[Mm]it|[Mm]ine|[Mm]y|[Mm]e)(?!\p{L})|(?<!\p{L})I(?:['’]\p{L}+| (?:am|have|will|can|was|want|still|would|need|do|did|cannot|think|got|paid|wrote))(?!\p{L})/u;
