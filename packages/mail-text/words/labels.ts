/**
 * Header labels as mail clients print them above quoted and forwarded mail, by what they introduce.
 * Written from knowledge of Outlook, Apple Mail, Thunderbird, Samsung, Gmail and webmails in each language;
 * the eight languages of the package are full, the rest are there because customers write from everywhere.
 */
export type Field = "from" | "sent" | "date" | "to" | "cc" | "subject" | "other";

const labels: Record<Field, string> = {
  from: "from|from name|från|avsändare|fra|afsender|avsender|frå|von|absender|lähettäjä|keneltä|de|expéditeur|remitente|da|mittente|van|od|от|felhasználó|feladó|remetente|kimden",
  sent: "sent|sänt|skickat|skickades|sendt|sent on|sendt den|gesendet|gesendet am|lähetetty|envoyé|envoyé le|envoyé à|enviado|enviado el|enviado a las|enviado em|enviada em|enviada|enviados|inviato|verzonden|wysłano|отправлено|elküldve|gönderildi",
  date: "date|datum|dato|datum/zeit|päivämäärä|päiväys|päivä|pvm|fecha|data|дата|dátum|tarih",
  to: "to|till|til|an|mottagare|mottaker|modtager|empfänger|vastaanottaja|vast.ott|vast.ott.|saaja|kenelle|à|a|para|destinataire|destinatario|aan|do|кому|címzett|kime",
  cc: "cc|kopia|kopia till|kopi|kopi til|kopie|kopio|copie|copie à|copia|cópia|bcc|hemlig kopia|skjult kopi|cci|cco|udw|dw|копия|c.c",
  subject:
    "subject|ämne|ärende|rubrik|emne|betreff|betr|thema|otsikko|aihe|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|тема|tárgy|konu|předmět",
  other:
    "reply-to|reply to|svara till|svar til|antwort an|vastausosoite|répondre à|responder a|importance|prioritet|vikt|priority|priorität|tärkeys|importancia|attachments|bilagor|bifogade filer|vedhæftede filer|vedhæftet|vedlegg|anlagen|liitteet|pièces jointes|datos adjuntos|allegati|organisation|organization|message-id|sensitivity|when|where|mailing list|list-id|när|plats|hvornår|wann|wo|milloin|paikka|lieu|quand|cuándo",
};

/** Label in lower case to what it introduces. */
export const labelFields: ReadonlyMap<string, Field> = new Map(
  (Object.entries(labels) as [Field, string][]).flatMap(([field, words]) =>
    words.split("|").map((word): [string, Field] => [word, field]),
  ),
);

/** What clients print between dashes above a quoted mail. */
export const originalPhrases: ReadonlySet<string> = new Set(
  [
    "original message|original email|original appointment|original e-mail|original mail|originalmessage|reply message|previous message",
    "ursprungligt meddelande|originalmeddelande|original meddelande|ursprungligt e-postmeddelande|ursprungligt mail|ursprungligt mejl|ursprungligt brev",
    "oprindelig meddelelse|oprindelig besked|oprindelig mail|oprindelig e-mail|original besked|original meddelelse|originalmeddelelse",
    "opprinnelig melding|opprinnelig e-post|opprinneleg melding|original melding|originalmelding|opprinnelig beskjed|opprinnelig mail",
    "ursprüngliche nachricht|ursprüngliche e-mail|ursprüngliche mail|originalnachricht|original-nachricht|original nachricht|original-mail|originalmail|urspruengliche nachricht",
    "alkuperäinen viesti|alkuperäinen sanoma|alkuperäinen sähköposti|alkup. viesti",
    "message d'origine|message d’origine|message original|message initial|message précédent|courriel original|mail original",
    "mensaje original|correo original|mensaje de origen",
    "messaggio originale|messaggio di origine|mensagem original|oorspronkelijk bericht|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|eredeti üzenet|původní zpráva",
  ].flatMap((line) => line.split("|")),
);

/** What clients print above a forwarded mail, with or without dashes. */
export const forwardPhrases: ReadonlySet<string> = new Set(
  [
    "forwarded message|begin forwarded message|start of forwarded message|forwarded mail|forwarded email|forwarded by|forward message|forwarded letter",
    "vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|vidarebefordrat mail|vidarebefordrat e-postmeddelande|vidarebefordrad e-post|börja vidarebefordrat meddelande|början på vidarebefordrat meddelande|början på vidarebefordrat brev|vidaresänt meddelande",
    "videresendt meddelelse|videresendt besked|videresendt mail|videresendt e-mail|start på videresendt besked|start på videresendt meddelelse|begyndelse på videresendt besked|begyndelse af videresendt besked",
    "videresendt melding|videresendt e-post|videresend melding|vidaresend melding|start på videresendt melding|begynnelse på videresendt melding|begynnelsen på videresendt melding|videresendt beskjed|start på videresendt e-post",
    "weitergeleitete nachricht|weitergeleitete e-mail|weitergeleitete mail|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|beginn der weitergeleiteten nachricht",
    "edelleenlähetetty viesti|edelleen lähetetty viesti|välitetty viesti|edelleenlähetetty sähköposti|alkaa välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti alkaa|lähetetty edelleen",
    "message transféré|message réexpédié|message transmis|début du message transféré|début du message réexpédié|courriel transféré|e-mail transféré|mail transféré|message retransmis",
    "mensaje reenviado|inicio del mensaje reenviado|mensaje reexpedido|correo reenviado|comienzo del mensaje reenviado",
    "messaggio inoltrato|inizio messaggio inoltrato|mensagem encaminhada|início da mensagem encaminhada|doorgestuurd bericht|begin doorgestuurd bericht|wiadomość przekazana|пересылаемое сообщение|přeposlaná zpráva|továbbított üzenet",
  ].flatMap((line) => line.split("|")),
);

/** Subject prefixes of forwarded mail, lower case, without the colon. */
export const forwardPrefixes: ReadonlySet<string> = new Set(
  "fwd|fw|vb|vs|vl|wg|tr|rv|i|enc|doorst|pd|vidarebefordrat|videresendt".split("|"),
);

/** The same of answers; "VS:" is one in Finnish. */
export const answerPrefixes: ReadonlySet<string> = new Set("re|sv|svar|aw|antw|antwort|vs|ré|rép|res|rif|odp|ref".split("|"));

/** Header labels of Finnish clients. */
export const finnishLabels: ReadonlySet<string> = new Set(["lähettäjä", "lähetetty", "vastaanottaja", "aihe"]);

/** A mark that asks to write above it has a word of each of these three; here are their beginnings. */
export const replyAboveActs: readonly string[] =
  "reply respon write writ type text comment svar skriv antwort schreib vastau vastaa kirjoit répon répond écri saisi respu escrib".split(
    " ",
  );
export const replyAbovePlaces: readonly string[] = "above ovan over ober über dessus encima yläpuol below under".split(" ");
export const replyAboveLines: readonly string[] = "line rad raden linje linjen streck zeile linie rivi rivin ligne línea".split(
  " ",
);

/** Words of a "write above this line" mark that helpdesks print; all words of one entry must be there. */
export const replyAbovePhrases: readonly string[] = [
  "reply above this line",
  "do not write below this line",
  "all text above this line",
  "replies above this line",
  "type your reply above",
  "write a reply above",
  "reply above the line",
  "reply above this text",
  "svara ovanför denna",
  "svara ovanför den här",
  "skriv ditt svar ovanför",
  "skriv över den här raden",
  "skriv ovanför denna",
  "skriv dit svar over",
  "svar over denne linje",
  "skriv over denne linje",
  "skriv svaret ditt over",
  "svar over denne linjen",
  "antworten sie oberhalb",
  "antwort oberhalb dieser",
  "über dieser zeile antworten",
  "kirjoita vastauksesi tämän rivin",
  "vastaa tämän rivin yläpuolelle",
  "répondre au-dessus de cette ligne",
  "écrire au-dessus de cette ligne",
  "écrivez au-dessus de cette ligne",
  "escriba su respuesta por encima",
  "responda por encima de esta línea",
];
