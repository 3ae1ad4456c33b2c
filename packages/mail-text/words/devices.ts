/**
 * Lines that a phone or program adds of its own accord. A line matches if it begins with one of these and is short;
 * where the beginning alone could be a sentence ("sent from …"), the next word must be a possessive or a product.
 */
export const deviceStarts: readonly string[] = [
  "sent from my|sent from mail for|sent from outlook|sent from yahoo|sent from proton|sent from gmail|sent from samsung|sent from an|sent from the|sent from your|sent on the go|get outlook for|get bluemail for|sent mobile|sent while on the move|please excuse my brevity|please excuse brevity|please excuse any typos|please excuse typos|written on my|typed on my|this message was sent from my|composed on my|download outlook for",
  "skickat från min|skickat från mitt|skickat från e-post|skickat från mail|skickat från outlook|skickat från yahoo|skickat från gmail|skickat från samsung|skickat från proton|skickat från en |skickat ifrån|skickad från|skickat från mobilen|skickat från telefonen|skickat från surfplattan|skickat från iphone|skickat från ipad|skickat från android|hämta outlook för|skaffa outlook för|ladda ned outlook för|ladda ner outlook för|mobilt skickat|skrivet på min|skrivet på mobil|ursäkta kortfattat|ursäkta stavfel",
  "sendt fra min|sendt fra mit|sendt fra mitt|sendt fra e-mail|sendt fra e-post|sendt fra mail|sendt fra outlook|sendt fra yahoo|sendt fra gmail|sendt fra samsung|sendt fra proton|sendt fra en |sendt fra iphone|sendt fra ipad|sendt fra android|sendt fra mobil|hent outlook til|hent outlook for|få outlook til|få outlook for|skaff deg outlook|last ned outlook|sendt frå|skrevet på min|skrevet på mobil",
  "von meinem|von meiner|gesendet von meinem|gesendet von meiner|gesendet von mail für|gesendet von outlook|gesendet von yahoo|gesendet von samsung|gesendet von iphone|gesendet von unterwegs|gesendet von meine|outlook für ios beziehen|outlook für android beziehen|outlook für ios herunterladen|outlook für android herunterladen|holen sie sich outlook für|hol dir outlook|diese nachricht wurde von meinem|mobil gesendet|von unterwegs gesendet|von mobil gesendet",
  "lähetetty galaxy|lähetetty puhelimella|lähetetty kännykästä|lähetetty kännykällä|lähetetty matkapuhelimesta|lähetetty iphonesta|lähetetty ipadista|lähetetty iphonestani|lähetetty ipadistani|lähetetty android|lähetetty samsung|lähetetty puhelimesta|lähetetty puhelimestani|lähetetty minun|lähetetty laitteesta|lähetetty laitteestani|lähetetty outlook|lähetetty yahoo|lähetetty windows|lähetetty mobiili|lähetetty proton|lähetetty gmail|lähetetty käyttäen|lähetetty sony|lähetetty sähköposti-sovell|lähetetty huawei|lähetetty oneplus|lähetetty nokia|hanki outlook|hae outlook|lataa outlook|outlook for ios",
  "envoyé de mon|envoyé de ma|ce message a été envoyé depuis|message envoyé de|envoyé depuis mon|envoyé depuis ma|envoyé depuis l'appli|envoyé à partir de|envoyé d'un|envoyé de l'app|envoyé de mail|envoyé de outlook|envoyé d'outlook|obtenir outlook pour|obtenez outlook pour|télécharger outlook pour|téléchargez outlook pour|expédié de mon|provenance : courrier pour windows|écrit depuis mon",
  "enviado desde mi|enviado desde el|enviado desde outlook|enviado desde yahoo|enviado desde correo|enviado desde proton|enviado desde un|enviado desde iphone|enviado desde android|enviado de mi|obtener outlook para|descargar outlook para|obtenga outlook para|mandado desde mi",
  "inviato da|inviato dal|inviato con|verzonden vanaf|verstuurd vanaf|verzonden met|enviado do meu|enviado a partir|wysłane z|отправлено с|wysłano z|scarica outlook|ottieni outlook|download outlook voor",
].flatMap((line) => line.split("|"));

/** The word a device's line begins or ends with; what it was sent by must be named as well ("Sent with Spark", not "Sent by courier"). */
export const sentWords: ReadonlySet<string> = new Set(
  "sent typed written composed skickat skickad skickades sänt sänd sendt sent gesendet versendet geschickt verschickt verfasst lähetetty kirjoitettu envoyé expédié écrit enviado mandado escrito inviato verzonden enviada".split(
    " ",
  ),
);

/** Between that word and the device. */
export const sentByWords: ReadonlySet<string> = new Set(
  "from via with using by on through my från ifrån med min på fra frå mit via von vom mit über aus de d depuis à avec par du desde con vía por mediante a da dal vanaf met z с".split(
    " ",
  ),
);

/** A person who writes of something sent says when, or that it was not; no program does. */
export const sentenceWords: ReadonlySet<string> = new Set(
  "yesterday today twice again but not igår idag imorse inte men igen aldrig gestern heute nicht aber nie hier aujourd pas mais encore ayer hoy pero eilen tänään mutta ikke aldri aldrig".split(
    " ",
  ),
);

/** "Sent from Galaxy", "Sent from Spark": a product may stand where the possessive is missing. */
export const bareDeviceStarts: readonly string[] = [
  "sent from",
  "skickat från",
  "sendt fra",
  "gesendet von",
  "envoyé de",
  "enviado desde",
  "lähetetty",
];

export const deviceWords: readonly string[] =
  "iphone|ipad|ipod|android|galaxy|samsung|huawei|xiaomi|redmi|oneplus|sony|xperia|nokia|pixel|htc|motorola|lg|blackberry|windows|outlook|yahoo|gmail|proton|protonmail|proton mail|spark|mail|mobile|mobil|mobilen|phone|telefon|puhelin|tablet|hotmail|airmail|newton|edison|bluemail|canary|thunderbird|k-9|fairmail|mailbird|superhuman|front|hey|aol|gmx|web.de|nine|telia|comhem|icloud|mac|macbook|watch|polymail|zoho|readdle|mymail|em client|sparrow|superhuman|mailtrack|tuta|tutanota|mailspring|fastmail|typemail|typeapp|hiver|missive|mimestream|spike|fairemail|fairphone|mail.de|mailbox.org|posteo|freenet|telekom|bredband2|elisa|luukku|orange|sfr|laposte|movistar|handy|farten|unterwegs|mailapp|webmail".split(
    "|",
  );

const ambiguousDevices = new Set(
  "mail mobile mobil mobilen phone telefon front hey nine watch mac tablet lg orange elisa pixel canary newton edison".split(" "),
);
/** Those of them that are hardly anything else. */
export const specificDevices: readonly string[] = deviceWords.filter((word) => !ambiguousDevices.has(word));

/** Beginnings or ends of what a device is called, where a language puts endings to it or joins words. */
export const deviceStems: readonly string[] =
  "iphon ipad androi galax samsung huawei xiaomi redmi oneplus motorola xperia blackberry outlook gmail smartphone smartfon mobiltelefon mobilgerät mobilen mobiilil mobiilis matkapuhel älypuhel puhelime kännyk tabletis tabletti tabletil taulutietok surfplatt nettbret celular móvil teléfono téléphone".split(
    " ",
  );

/** What programs say of themselves with no word of sending. */
export const programLines: readonly string[] =
  "yahoo mail: search, organize, conquer|sender notified by mailtrack|secured with tuta|unterwegs gesendet|skickat i farten|sendt på farten|mobilt, ursäkta|download the gmail app|consigue outlook|skaff outlook for|hanki outlook|outlook for ios|outlook for android".split(
    "|",
  );

/** Some programs ask pardon for how short the mail is, in a sentence of its own. */
export const pardonWords: readonly string[] =
  "brevity|typo|excuse|ursäkta|entschuldig|desculp|disculp|undskyld|unnskyld|beklager|pahoittel|anteeksi|perdon".split("|");
