/**
 * The wording of machines in Swedish, Danish, Norwegian and English; of absence also in German, Finnish, French and Spanish. Subjects are
 * matched from their beginning, after any `Re:`.
 */

const word = (alternatives: readonly string[]) => `(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}])`;
const anywhere = (...alternatives: string[]) => new RegExp(word(alternatives), "iu");
const atStart = (...alternatives: string[]) =>
  new RegExp(`^\\s*(?:(?:re|sv|vs|aw|antw)\\s*:\\s*)*(?:${alternatives.join("|")})(?![\\p{L}])`, "iu");

/** Subjects only a program writes when somebody is away, or when a mailbox answers by itself. */
export const awaySubject = atStart(
  "auto(?:matic|mated)?[- ]?(?:reply|response)",
  "out of (?:the )?office",
  "ooo(?=\\s*:)",
  "away from (?:my|the) (?:office|desk|mail)(?=\\s*:)",
  "automatiskt? (?:svar|meddelande)",
  "automatisk (?:svar|besked|melding)",
  "autosvar",
  "(?:frånvaro|fravær|fraværende|frånvarande|ikke til stede|ikke tilstede|ej på kontoret|inte på kontoret|ikke på kontoret)(?=\\s*:)",
  "(?:frånvaromeddelande|fraværsmelding|fraværsbesked|fraværsmeddelelse|semestermeddelande|feriemelding|feriebesked)",
  "automatische (?:antwort|rückantwort)",
  "abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|assistent)",
  "(?:abwesend|abwesenheit|nicht im büro)(?=\\s*:)",
  "automaattinen (?:vastaus|viesti)",
  "(?:poissaolo(?:viesti|ilmoitus|vastaus)|lomaviesti|lomavastaus)",
  "(?:poissa|poissa toimistolta)(?=\\s*:)",
  "réponse automatique",
  "(?:message d['’]absence|absent(?:e)? du bureau|absence du bureau)",
  "respuesta automática",
  "(?:fuera de (?:la )?oficina|aviso de ausencia)",
);

/** Words of somebody who is away. A person may write them too: they tell the kind of a machine's mail, not that it is one. */
export const awayText = anywhere(
  "(?:inte|ej) (?:på (?:kontoret|plats|jobbet)|i tjänst|anträffbar)",
  "(?:har|på|är) (?:semester|föräldraledig(?:het)?|tjänsteresa|tjänstledig|sjukskriven|bortrest|frånvarande)",
  "(?:åter|tillbaka) (?:på kontoret|i tjänst|den|på (?:mån|tis|ons|tors|fre)dag)",
  "(?:ikke|ikkje) (?:på (?:kontoret|arbejde|jobb)|til stede|tilstede|tilgængelig|tilgjengelig)",
  "(?:på|holder|har|har tatt) (?:ferie|barsel(?:sorlov)?|orlov|permisjon|foreldrepermisjon|forretningsrejse|reise)",
  "(?:tilbage|tilbake) (?:på (?:kontoret|arbejde|jobb|plass)|den|igen|igjen)",
  "(?:out of|away from|not in) (?:the |my )?office",
  "on (?:vacation|holiday|leave|annual leave|parental leave|maternity leave|sick leave|a business trip)",
  "(?:limited|no) access to (?:my )?(?:e-?mail|mail)",
  "(?:back|return(?:ing)?) (?:to|in|at) (?:the |my )?office",
  "(?:nicht im büro|im urlaub|abwesend|lomalla|poissa|en congé|absent|de vacaciones|ausente)",
);

/** Subjects with which a helpdesk says that it has received something. */
export const acknowledgingSubject = anywhere(
  "vi har (?:fått|mottagit|tagit emot) (?:ditt|din|er|ert|dina)",
  "(?:ditt|din|ert) (?:ärende|meddelande|mejl|e-post|förfrågan|fråga) (?:är|har) (?:mottage[tn]|registrera(?:t|ts)|kommit fram|skapats|tagits emot)",
  "(?:ärende|ärendet) .{0,40}(?:skapat|registrerat|mottaget)",
  "tack för (?:ditt|ert) (?:mejl|mail|e-post(?:meddelande)?|meddelande|ärende)",
  "bekräftelse på (?:ditt|mottaget|att)",
  "vi har (?:fået|modtaget) (?:din|dit|jeres)",
  "(?:din|dit) (?:henvendelse|besked|mail|sag|spørgsmål) er (?:modtaget|oprettet|registreret)",
  "tak for (?:din|jeres) (?:henvendelse|mail|besked|e-mail)",
  "vi har (?:fått|mottatt) (?:din|ditt|meldingen|henvendelsen|e-posten)",
  "(?:din|ditt) (?:henvendelse|melding|e-post|sak|spørsmål) er (?:mottatt|opprettet|registrert)",
  "(?:henvendelsen|saken) (?:din|deres) er (?:mottatt|opprettet|registrert)",
  "takk for (?:din |deres )?(?:henvendelse(?:n)?|melding(?:en)?|e-post(?:en)?)",
  "we(?:'ve| have)? (?:got|received|have) your (?:message|mail|e-?mail|request|ticket|enquiry|inquiry|case|question)",
  "your (?:message|mail|e-?mail|request|ticket|enquiry|inquiry|case) (?:has been|was|is) (?:received|created|opened|registered|logged)",
  "(?:ticket|request|case) (?:received|created|opened|registered)",
  "thank you for (?:contacting|your (?:message|mail|e-?mail|request|enquiry|inquiry))",
  "(?:ticket|case) .{0,40}(?:has been (?:created|received|opened)|received)",
);

/** Sentences with which a program says that it is one, or that a matter has got a number. */
export const acknowledgingText = anywhere(
  "detta är ett (?:automatiskt|autogenererat) (?:svar|meddelande|mejl|mail|utskick)",
  "det här är ett (?:automatiskt|autogenererat) (?:svar|meddelande|mejl|mail)",
  "(?:går|kan) (?:det )?(?:inte|ej) (?:att )?(?:svara|svaras|besvaras?) på",
  "(?:ditt|ert) ärende(?:nummer)? (?:har|är|har fått) (?:nummer|nr|ärendenummer|registrerats)",
  "(?:ditt|ert) ärendenummer är",
  "ärendet har (?:registrerats|skapats|fått (?:nummer|ärendenummer))",
  "dette er (?:et|en) (?:automatisk|autogenerer(?:et|t)) (?:svar|besked|meddelelse|mail|e-mail|melding|e-post)",
  "(?:kan|skal) (?:du )?ikke (?:besvares|besvare|svare(?:s)? på)",
  "(?:din|jeres) (?:sag|henvendelse) (?:har|er) (?:fået|tildelt|registreret|oprettet|nummer)",
  "(?:sagsnummer|saksnummer|sagsnr|saksnr|referansenummer|referencenummer)(?:et|eret)?\\.? (?:er|har)",
  "(?:saken|henvendelsen) (?:din|deres) (?:har|er) (?:fått|tildelt|registrert|opprettet|nummer|mottatt)",
  "this is an? (?:automatic|automated|auto-generated|automatically generated) (?:reply|response|message|e-?mail|mail|notification|acknowledg(?:e)?ment)",
  "(?:please )?do not (?:reply|respond) to this",
  "your (?:ticket|case|request|reference|tracking)(?: (?:number|id|no\\.?))? is",
  "(?:a |your )?(?:new )?(?:ticket|case|request) (?:\\S{1,20} )?has been (?:created|opened|received|registered|logged|assigned)",
  "has been assigned (?:the )?(?:ticket|case|number|id|reference)",
);

/** A number as helpdesks put it into subjects: [#1234], [Ticket#2026112410000012], (Case: 00012345), ##4711##, #AB-1234. */
export const ticketInSubject =
  /\[\s*(?:[\p{L}.-]{1,20}[\s:]*)?#?\s*[A-Z]{0,6}-?\d{3,}(?:-\d+)*\s*\]|##\s*\d+\s*##|\(\s*(?:case|ticket|ärende|sag|sak)\s*[:#]?\s*\w*\d{3,}\w*\s*\)|(?:^|\s)#[A-Z]{0,6}-?\d{4,}\b/iu;

/** What shops, carriers and banks confirm. */
export const receiptSubject = anywhere(
  "(?:order|beställnings|boknings|betalnings|leverans|köp|retur|mottagnings|registrerings|avboknings)bekräftelse",
  "(?:kvitto|leveransavisering|fraktavisering|avsändningsbekräftelse|e-kvitto|orderstatus)",
  "(?:ordre|bestillings|booking|betalings|leverings|købs|retur|reservations|tilmeldings)bekræftelse",
  "(?:kvittering|forsendelsesbekræftelse|fakturakopi)",
  "(?:ordre|bestillings|booking|betalings|leverings|kjøps|retur|reservasjons|påmeldings)bekreftelse",
  "(?:order|booking|payment|shipping|shipment|delivery|purchase|reservation|return|registration|subscription)(?: \\S{1,20})? confirm(?:ation|ed)",
  "(?:receipt|invoice|faktura) (?:for|from|no\\.?|nr\\.?|number|#|från|fra|för)",
  "your (?:receipt|order|booking|payment|invoice) (?:from|at|has|is|#|no)",
  "(?:your order|din order|din ordre|din beställning|din bestilling) .{0,30}(?:shipped|dispatched|skickad|sendt|på väg|på vei|på vej|delivered|levererad|levert|leveret)",
  "(?:tack för din|tak for din|takk for din|thank you for your) (?:order|ordre|beställning|bestilling|bokning|booking|betalning|betaling|purchase|payment)",
);

/** Subjects that stand on nothing a person writes: cron, alert managers, watchdogs. */
export const machineSubject = new RegExp(
  `^\\s*(?:${[
    "cron <[^>]+@[^>]+>",
    "anacron job ",
    "\\[(?:firing|resolved)(?::\\d+)?\\]",
    "\\*{2,} ?(?:problem|recovery|acknowledgement|flapping)",
    "(?:problem|recovery|resolved) ?: (?:.{0,80}\\b(?:host|service|trigger|cpu|disk|memory)\\b)",
    "logwatch for ",
    "\\[(?:zabbix|nagios|icinga|prometheus|grafana|alertmanager|sentry|uptime[ -]?robot|pingdom|statuscake)\\]",
    '(?:alarm|ok): "',
    "monitor is (?:up|down):",
  ].join("|")})`,
  "iu",
);

/** What watchdogs write about. Persons may too: it tells the kind, not that it is a machine. */
export const monitorSubject = anywhere(
  "(?:backup|säkerhetskopiering|sikkerhedskopiering|sikkerhetskopiering)(?:en)? .{0,60}(?:failed|complete(?:d)?|success(?:ful)?|succeeded|warning|misslyckades|lyckades|klar|slutförd|fejlede|fuldført|gennemført|feilet|fullført|vellykket)",
  "(?:ssl |tls )?(?:certificate|certifikat(?:et)?|sertifikat(?:et)?) .{0,80}(?:expir(?:es|ing|ed)|löper ut|går ut|udløber|utløper)",
  "(?:disk|cpu|memory|swap|load|ups|raid) .{0,40}(?:alert|alarm|warning|critical|usage|full|failure|degraded)",
  "(?:critical|warning|alert|alarm|alarmen|larm|varning|advarsel|kritisk|kritiskt)(?=\\s*[:\\]!-])",
  "(?:is|was|are) (?:down|up|unreachable|offline|back online)",
  "(?:job|task|cron|build|pipeline|deploy(?:ment)?) .{0,60}(?:failed|succeeded|passed|completed|fixed)",
  "(?:driftstörning|driftforstyrrelse|driftsforstyrrelse|incident)",
);
