/**
 * Text that neither the writer nor the one they answer wrote: legal notices, virus-scanner ads, list footers, warnings of
 * the mail gateway. A legal notice is recognised by two cues of different kinds, so that a customer who writes about
 * something confidential is not taken for one. All lower case.
 */
const split = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split("|"));

/** Cue 1: it speaks about the message itself. */
export const messageCues = split(
  "this email|this e-mail|this message|this communication|this transmission|the information contained|the information in this|the contents of this|the content of this|any attachments|email and any|e-mail and any|message and any|e-mail message|email message|this mail|disclaimer|electronic message",
  "detta e-post|detta mail|detta mejl|detta meddelande|denna e-post|det här meddelandet|det här e-post|det här mejlet|det här mailet|innehållet i detta|informationen i detta|meddelandet och|e-postmeddelandet|bifogade filer",
  "denne e-mail|denne mail|denne e-post|denne besked|denne meddelelse|denne meddelelsen|denne eposten|denne e-posten|indholdet af denne|innholdet i denne|informasjonen i denne|oplysningerne i denne|e-mailen|e-posten|meldingen|vedhæftede filer|eventuelle vedlegg|denne meldinga",
  "diese e-mail|diese mail|diese nachricht|dieser e-mail|dieser nachricht|dieses e-mail|die in dieser|inhalt dieser|anhänge",
  "tämä viesti|tämä sähköposti|tämän viestin|tämän sähköpostin|tämä sähköpostiviesti|sähköpostiviesti|viesti ja sen liitteet|viestin sisältö",
  "ce message|cet e-mail|ce courriel|ce courrier|cet email|ce mail|le présent message|les informations contenues|pièces jointes",
  "este mensaje|este correo|esta comunicación|este e-mail|este email|la información contenida|el contenido de este|archivos adjuntos|sus adjuntos",
  "questo messaggio|le informazioni contenute|questa e-mail|dit bericht|deze e-mail|esta mensagem",
);

/** Cue 2: for whom it is, how secret, what to do with it. */
export const secrecyCues = split(
  "confidential|privileged|intended recipient|intended only|intended solely|intended for the|solely for the use|if you have received this|received this message in error|received this email in error|received this e-mail in error|in error, please|notify the sender|unauthorized|unauthorised|may contain information|delete this|legally protected|strictly prohibited|does not constitute|virus",
  "konfidentiell|sekretess|avsett endast|endast avsett|endast avsedd|avsedd endast|avsedd för|avsett för den|är endast till för|är avsett för|rätt mottagare|inte är rätt|fått detta|mottagit detta|av misstag|kontakta avsändaren|meddela avsändaren|underrätta avsändaren|radera meddelandet|otillåten|obehörig",
  "fortrolig|konfidensiel|konfidentiel|taushetsbelagt|taushetsplikt|tavshedspligt|kun beregnet|kun beregnet til|er beregnet|bestemt for|rette modtager|rette mottaker|rettmessige mottaker|ved en feil|ved en fejl|ved feiltagelse|ved en fejltagelse|modtaget denne|mottatt denne|underret|underrette avsender|varsle avsender|gi beskjed til avsender|kontakte avsender|slet|slett|uautoriseret|uautorisert|uvedkommende",
  "vertraulich|rechtlich geschützt|nicht der richtige adressat|nicht der vorgesehene|irrtümlich erhalten|irrtümlich|versehentlich erhalten|informieren sie bitte|unterrichten sie|benachrichtigen sie|ausschließlich für|unbefugte|vernichten sie|nicht gestattet",
  "luottamuksellinen|luottamuksellista|luottamuksellisia|tarkoitettu vain|tarkoitettu ainoastaan|tarkoitettu yksinomaan|salassa pidettävä|salassapidettävä|oikea vastaanottaja|erehdyksessä|vahingossa|ilmoittakaa|ilmoita lähettäjälle|ilmoitathan|hävitä|hävittäkää|poista viesti|poistakaa",
  "confidentiel|confidentielle|confidentielles|destinataire|par erreur|usage exclusif|exclusivement|à l'intention|établi à|avertir l'expéditeur|informer l'expéditeur|prévenir|détruire|supprimer|strictement interdit|non autorisée",
  "confidencial|confidenciales|privilegiad|destinatario|dirigido exclusivamente|dirigida exclusivamente|uso exclusivo|por error|notifíquelo|comuníquelo|comunicarlo|le rogamos|eliminarlo|proceda a su|bórrelo|queda prohibid|no autorizad",
  "riservate|riservato|uso esclusivo|per errore|vertrouwelijk|uitsluitend|confidenciais|por engano",
);

/** One of these is enough: nobody writes it by hand. */
export const certainNotices = split(
  "if you are not the intended recipient|if you have received this email in error|if you have received this e-mail in error|if you have received this message in error|please consider the environment|consider the environment before printing|think before you print|do not print this email|do not print this e-mail|before printing this e-mail|before printing this email|confidentiality notice|confidentiality note|email disclaimer|registered in england|company registration number|registered office:",
  "tänk på miljön innan|tänk på miljön -|behöver du skriva ut detta|skriv inte ut detta mail|skriv inte ut detta mejl|skriv inte ut detta e-post|skriv inte ut det här mejlet|skriv inte ut det här mailet|om du inte är rätt mottagare|när du skickar e-post till|när du kommunicerar med oss behandlar|behandlar vi dina personuppgifter|så behandlar vi personuppgifter|läs mer om hur vi behandlar|information om hur vi behandlar|så här behandlar vi",
  "tænk på miljøet|print ikke denne mail|print ikke denne e-mail|udskriv ikke denne|skal du printe denne|har du modtaget denne mail ved en fejl|har du modtaget denne e-mail ved en fejl|hvis du ikke er rette modtager|læs mere om vores behandling af|sådan behandler vi|læs om hvordan vi behandler",
  "tenk på miljøet|ikke skriv ut denne e-post|hvis du ikke er rette mottaker|har du mottatt denne e-posten ved en feil|slik behandler vi personopplysninger|les om hvordan vi behandler|er du ikke rette mottaker",
  "bitte denken sie an die umwelt|denken sie an die umwelt|bitte prüfen sie, ob diese|wenn sie nicht der richtige adressat|sollten sie nicht der vorgesehene|der umwelt zuliebe|drucken sie diese e-mail|drucken sie diese mail|bevor sie diese e-mail|bevor sie diese mail|registergericht|sitz der gesellschaft|geschäftsführer:|handelsregister",
  "ajattele ympäristöä|ennen kuin tulostat|säästä luontoa|jos et ole oikea|jos ette ole viestin|jos ette ole oikea|harkitse ennen kuin tulostat|pidätkö huolta ympäristöstä",
  "pensez à l'environnement|pensez à la planète|pensez à l’environnement|n'imprimez ce|n’imprimez ce|avant d'imprimer|si vous n'êtes pas le destinataire|si vous n’êtes pas le destinataire|si vous avez reçu ce message par erreur|si vous avez reçu cet e-mail par erreur",
  "piense en el medio ambiente|piensa en el medio ambiente|antes de imprimir este|antes de imprimirlo|si no es usted el destinatario|si usted no es el destinatario|si ha recibido este mensaje por error|si ha recibido este correo por error|aviso legal:|aviso de confidencialidad",
  "le informamos que sus datos|le informamos de que sus datos|sus datos personales serán tratados|sus datos serán tratados|trataremos sus datos|protección de datos:|vos données personnelles sont traitées|vos données sont traitées|hinweise zum datenschutz|informationen zum datenschutz|vi behandler dine personoplysninger|vi behandler dine personopplysninger|vi behandler personopplysninger|vi behandler personoplysninger|vi behandlar dina personuppgifter|käsittelemme henkilötieto|tietosuojaseloste|we process your personal data|our privacy policy|our privacy notice",
  "virus-free|virus free.|virenfrei|virusfri|virustorjuntaohjelma|sans virus|libre de virus|has been checked for viruses|has been scanned for|scanned by mailscanner|this email has been scanned|no virus found in this|checked by avg|kontrollerats för virus|kontrollerats av avast|sökts igenom efter virus|är fritt från virus|fri från virus|fri for virus|scannet for virus|kontrolleret for virus|kontrollert for virus|sjekket for virus|auf viren geprüft|auf viren untersucht|tarkastettu virusten|tarkistettu virusten|on tarkastettu avast|a été vérifié par|vérifiée par le logiciel antivirus|l'absence de virus|ha sido comprobado|analizado en busca de virus|www.avast.com|www.avg.com|avast antivirus",
);

/** Foot of a mailing list or a notification service. */
export const listCues = split(
  "mailman/listinfo|you received this message because|you are receiving this because|to unsubscribe from this|to unsubscribe send|unsubscribe from this group|to stop receiving emails|reply to this email directly or view it on|view it on github|for more options, visit|to post to this group|to view this discussion on the web|unsubscribe:",
  "du får det här meddelandet eftersom|du har fått det här meddelandet eftersom|du har fått detta meddelande eftersom|du modtager denne meddelelse, fordi|du har modtaget denne meddelelse, fordi|du mottar denne meldingen fordi|du har mottatt denne meldingen fordi|sie erhalten diese nachricht, weil|sie haben diese nachricht erhalten, weil|saat tämän viestin, koska|olet saanut tämän viestin, koska|vous recevez ce message, car|vous recevez ce message car|vous avez reçu ce message, car|vous avez reçu ce message car|has recibido este mensaje porque|ha recibido este mensaje porque|recibiste este mensaje porque|du får detta mail eftersom|du får det här mejlet eftersom|du får detta meddelande eftersom|du modtager denne mail fordi|du modtager denne e-mail, fordi|du mottar denne e-posten fordi|sie erhalten diese e-mail, weil|sait tämän viestin, koska|vous recevez ce message parce que|recibe este mensaje porque",
);

/** Warning that a gateway puts on top of mail from outside. */
export const bannerCues = split(
  "this email originated from outside|this message originated from outside|this e-mail originated from outside|originated from outside of the organization|caution: external|you don't often get email from|you don’t often get email from|do not click links or open attachments|[external]|this email came from outside|some people who received this message don't often get email from",
  "du får inte ofta e-post från|detta mail kommer från en extern|detta e-postmeddelande kommer från en extern|avsändaren är extern|klicka inte på länkar|meddelandet kommer utifrån|[extern]|[externt]|detta meddelande kommer från en extern",
  "du får ikke ofte mails fra|du modtager ikke ofte mails fra|denne mail kommer fra en ekstern|klik ikke på links|du får ikke ofte e-post fra|ikke klikk på lenker|kommer fra en ekstern avsender|[ekstern]",
  "sie erhalten nicht oft e-mails von|sie erhalten nicht oft eine e-mail|sie erhalten nicht häufig e-mails von|diese e-mail kommt von außerhalb|diese e-mail stammt von|klicken sie nicht auf links|et saa usein sähköposti|saat harvoin sähköposti|tämä viesti on lähetetty organisaation ulkopuolelta|älä avaa linkkejä",
  "vous n'obtenez pas souvent d'e-mail|vous ne recevez pas souvent de courrier|vous ne recevez pas souvent d'e-mail|no recibe a menudo correos|no suele recibir mensajes|vous n’obtenez pas souvent|ce message provient de l'extérieur|ne cliquez pas sur les liens|no suele recibir correo electrónico de|no suele recibir correos|este correo proviene de fuera",
);

/** Or what it calls the mail, in front and by itself: "EXTERNAL EMAIL – be careful". A customer speaks of "the external email that…". */
export const bannerTitles = split(
  "external email|external sender|externt mail|externt e-postmeddelande|ekstern mail|ekstern afsender|ekstern e-mail|ekstern e-post|ekstern avsender|externe e-mail|externer absender|ulkoinen viesti|ulkopuolinen lähettäjä|courriel externe|expéditeur externe|correo externo|remitente externo",
);

/** Or, where a house words it its own way: it warns, of mail, from outside. */
export const warningStarts: ReadonlySet<string> = new Set(
  "caution warning attention important notice varning obs observera viktigt advarsel bemærk vigtigt merk viktig achtung vorsicht warnung hinweis wichtig varoitus huom huomio huomautus avertissement prudence precaución aviso atención advertencia external extern externt ekstern ulkoinen externe externo".split(
    " ",
  ),
);
export const outsideWords = split(
  "outside|external|utifrån|utanför|extern|uden for|udefra|utenfor|utenfra|ekstern|außerhalb|ausserhalb|ulkopuol|ulkoi|extérieur|fuera de",
);
export const mailWords = split(
  "email|e-mail|mail|message|mejl|meddelande|e-post|epost|besked|meddelelse|melding|nachricht|viesti|sähköposti|courriel|correo|mensaje|sender|avsändare|afsender|avsender|absender|lähettäjä|expéditeur|remitente",
);
/** What such a warning is about, or advises against. */
export const warnedOf = split(
  "sender|organization|organisation|company|link|attachment|avsändare|företaget|kommunen|länk|bilag|bifogad|afsender|avsender|virksomheden|virksomheten|vedhæft|vedlegg|lenke|absender|unternehmen|anhang|anhänge|organisaatio|lähettäjä|liitte|linkke|expéditeur|entreprise|lien|pièce|remitente|organización|empresa|enlace|adjunt",
);

/** Tokens that a helpdesk leaves below a mail, to find the case again. */
export const caseMarks =
  /^(?:\d{3,10}:\d{4,12}|\[?\s?ref:[!_]?00D[\w.!]+:ref\s?\]?|\[[A-Z0-9]{6}-[A-Z0-9]{4}\]|\{#?HS:[\w-]+#?\}|thread::[\w-]{8,40}::?|(?:ticket|case|request)[^:]{0,12}: ?https?:\/\/\S{1,200}\/(?:tickets?|requests?|cases?)\/\S{1,80})$/i;

/** A writer who says "I" writes by hand; no notice does. */
export const firstPersonWords: ReadonlySet<string> = new Set(
  "i me my jag mig mej jeg meg ich mich mir minä minun minua je moi yo mí mi".split(" "),
);
