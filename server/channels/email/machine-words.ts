/**
 * The wording of machines in Swedish, Danish, Norwegian and English; of absence also in German, Finnish, French and Spanish. Subjects are
 * matched from their beginning, after any `Re:`. All of it tells the kind of what is known to be a machine's; a person may use any of it.
 */

const word = (alternatives: readonly string[]) => `(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}])`;
const anywhere = (...alternatives: string[]) => new RegExp(word(alternatives), "iu");
const atStart = (...alternatives: string[]) =>
  new RegExp(`^\\s*(?:(?:re|sv|vs|aw|antw)\\s*:\\s*)*(?:${alternatives.join("|")})(?![\\p{L}])`, "iu");

/** Subjects of a program when somebody is away, or when a mailbox answers by itself. */
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

/** Words of absence in the languages whose sentences are not read. */
export const awayElsewhere = anywhere(
  "(?:nicht im büro|im urlaub|abwesend|lomalla|poissa|en congé|absent|de vacaciones|ausente)",
);

/** Subjects with which a helpdesk says that it has received something. */
const acknowledgements = [
  "vi har (?:fått|mottagit|tagit emot) (?:ditt|din|er|ert|dina)",
  "(?:ditt|din|ert) (?:ärende|meddelande|mejl|e-post|förfrågan|fråga) (?:är|har) (?:mottage[tn]|registrera(?:t|ts)|kommit fram|skapats|tagits emot)",
  "(?:ärende|ärendet) .{0,40}(?:skapats?|registrerats?|mottaget|mottagits)",
  "tack för (?:ditt|ert) (?:mejl|mail|e-post(?:meddelande)?|meddelande|ärende)",
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
  "(?:tack för att du|tak fordi du|takk for at du) (?:kontakt|skriv|skrev|hör|tok|tog)\\p{L}*",
  "(?:thanks|thank you) for (?:contacting|reaching|writing|getting)",
  "(?:mottagningsbekräftelse|kvittens|kvittering(?=\\s*$)|registrering av inkommen handling|kvittering for (?:din|jeres|deres) henvendelse|bekräftelse av (?:ditt )?ärende)",
  "bekräftelse på (?:ditt|mottaget|att)",
  "(?:we|just) (?:got|confirming) (?:your|that we got your) (?:message|mail|e-?mail|request)",
  "incident \\S+ opened",
];
export const acknowledgingSubject = anywhere(...acknowledgements);

/** The same where a subject begins, after the number of a helpdesk at most: an answer to one has something before it. */
export const acknowledgingStart = new RegExp(
  `^\\s*(?:\\[[^\\]]{0,60}\\]\\s*)?(?:(?:ticket|case|request) #?\\S*\\d\\S* has been (?:created|received|opened)|${acknowledgements.join("|")})(?![\\p{L}])`,
  "iu",
);

/** What a program puts before a subject when it answers by itself. */
export const automaticSubject =
  /^\s*(?:\[[^\]]{0,60}\]\s*)?(?:auto(?:matic|mated)?[- ]?(?:reply|response)|automatiskt? svar|automatisk svar|autosvar|out of (?:the )?office|(?:frånvaro|semester)meddelande|(?:fraværs|ferie)(?:melding|besked|meddelelse))\s*(?::|$)/iu;

/** Whether a subject says that somebody sends on what they got. */
export function isPassedOn(subject: string): boolean {
  return /^\s*(?:fwd?|vb|vs|videresendt?)\s*:/iu.test(subject);
}

/** Whether a subject says that it answers or passes on another. */
export function isAnswer(subject: string): boolean {
  return /^\s*(?:\[[^\]]{0,60}\]\s*)?(?:re|sv|vs|aw|antw|fwd?|vb)\s*(?:\[\d+\])?\s*:/iu.test(subject);
}

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
  "(?:ditt paket|din försändelse|din pakke|din sending|your (?:parcel|package)) .{0,30}(?:på väg|på vei|på vej|on its way|levererat|leveret|levert|delivered|hämta|hent)",
  "tack för ditt köp|tak for dit køb|takk for kjøpet",
  "your (?:receipt|order|booking|payment|invoice) (?:from|at|has|is|#|no)",
  "(?:your order|din order|din ordre|din beställning|din bestilling) .{0,30}(?:shipped|dispatched|skickad|sendt|på väg|på vei|på vej|delivered|levererad|levert|leveret)",
  "(?:tack för din|tak for din|takk for din|thank you for your) (?:order|ordre|beställning|bestilling|bokning|booking|betalning|betaling|purchase|payment)",
);

/** Subjects that alert managers and watchdogs make up. */
export const machineSubject = new RegExp(
  `^\\s*(?:${[
    "anacron job ",
    "(?:problem|recovery|resolved) ?: (?:.{0,80}\\b(?:host|service|trigger|cpu|disk|memory)\\b)",
    "logwatch for ",
    "\\[(?:zabbix|nagios|icinga|prometheus|grafana|alertmanager|sentry|uptime[ -]?robot|pingdom|statuscake)\\]",
    '(?:alarm|ok): "',
    "monitor is (?:up|down):",
  ].join("|")})`,
  "iu",
);

/** Those that are no sentence of anybody's. */
export const programSubject =
  /^\s*(?:cron <[^>]+@[^>]+>|\*{2,} ?(?:problem|recovery|acknowledgement|flapping)\w* .{0,200}\*{2,}\s*$)/iu;

/** Those that hold with the labels of an alert beneath. */
export const alertSubject = /^\s*\[(?:firing|resolved)(?::\d+)?\]/iu;
export const labelled = /(?<!\p{L})(?:alertname|labels|annotations|severity|instance)\s*[=:]/iu;

/** What watchdogs write about. Persons may too: it tells the kind, not that it is a machine. */
export const monitorSubject = anywhere(
  "(?:backup|säkerhetskopiering|sikkerhedskopiering|sikkerhetskopiering)(?:en)? .{0,60}(?:failed|complete(?:d)?|success(?:ful)?|succeeded|warning|misslyckades|lyckades|klar|slutförd|fejlede|fuldført|gennemført|feilet|fullført|vellykket)",
  "(?:ssl |tls )?(?:certificate|certifikat(?:et)?|sertifikat(?:et)?) .{0,80}(?:expir(?:es|ing|ed)|löper ut|går ut|udløber|utløper)",
  "(?:disk|cpu|memory|swap|load|ups|raid) .{0,40}(?:alert|alarm|warning|critical|usage|full|failure|degraded)",
  "(?:critical|warning|alert|alarm|alarmen|larm|varning|advarsel|kritisk|kritiskt)(?=\\s*[:\\]!-])",
  "(?:is|was|are|website|site|server|host) (?:down|up|unreachable|offline|back online)",
  "(?:job|task|cron|build|pipeline|deploy(?:ment)?) .{0,60}(?:failed|succeeded|passed|completed|fixed)",
  "(?:driftstörning|driftforstyrrelse|driftsforstyrrelse|incident)",
);

export const monitors =
  /^(?:root|cron|nagios|icinga|zabbix|prometheus|grafana|alertmanager|alerts?|alarm|larm|monitor(?:ing)?|övervakning|overvågning|overvaking|watchdog|uptime|pingdom|statuscake|sentry|backup|veeam|nas|ups|noc)(?:[+._-][\w.+-]*)?@/;

export const returnedSubject =
  /^\s*(?:\[[^\]]{0,60}\]\s*)?(?:undeliverable(?=\s*:)|undelivered mail|returned mail(?=\s*:)|delivery (?:status notification|failure)|(?:e-?)?mail delivery (?:failed|failure|subsystem)|failure notice|(?:olevererbart|kan inte levereras|kan ikke leveres|ikke leveret|ikke levert)(?=\s*:))/iu;

/** What mail systems say in a report that has no form. */
export const returnedText =
  /did not reach (?:some or all of )?the (?:intended )?recipient|(?:could not|couldn't|cannot) be delivered to (?:one or more|the following|some)|delivery (?:has failed|failed) (?:to|for) (?:these|the following)|kunde inte levereras till (?:följande|en eller flera)|kunne ikke leveres til (?:følgende|en eller flere)|\b5\d\d[ -]5\.\d\.\d/iu;

/** The subject of a DMARC aggregate report or its like (RFC 7489 §7.2.1.1, RFC 8460 §5.3). */
export const reportOfDomain = /^\s*(?:\[[^\]]{0,60}\]\s*)?report[ _]domain:\s*\S+\s+submitter:/iu;
