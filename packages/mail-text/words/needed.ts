/** What people add below their name because they are asked for it. All lower case. */
const split = (words: string): readonly string[] => words.split(" ");

/** Words that mark a line after the closing as something the reader needs: numbers of customer, order, case. */
export const neededWords: readonly string[] = [
  "kundnummer|kundnr|kund-nr|kund nr|polisnummer|försäkringsnr|försäkringsnummer|skadenummer|diarienummer|diarienr|dnr|målernr|mätarnummer|serienummer|regnr|reg.nr|kollinummer|sändningsnummer|elevnummer|lägenhetsnummer|ordernummer|ordernr|ärendenummer|ärende|fakturanummer|personnummer|medlemsnummer|bokningsnummer|kontonummer|registreringsnummer|avtalsnummer|ocr",
  "kundenummer|kundenr|kunde nr|kunde-nr|policenr|policenummer|forsikringsnummer|skadenr|journalnr|målernummer|målernr|serienr|sporingsnummer|pakkenummer|ordrenummer|ordrenr|sagsnummer|sagsnr|saksnummer|fødselsnummer|cpr|medlemsnr|bookingnummer|abonnement",
  "order #|order:|order no|ordre:|ordre nr|order nr|tilaus:|tilaus nro|pedido|commande n|commande :|bestellung|bestilling nr|case #|case:|customer number|policy number|policy no|claim number|claim no|serial number|serial no|tracking number|student number|student id|tenancy|date of birth|dob|customer no|customer id|order number|order no|order id|case number|ticket|invoice|booking|account number|member number|membership|reference",
  "kundennummer|kunden-nr|kd-nr|kd.-nr|versicherungsnummer|vers.-nr|schadennummer|zählernummer|zählernr|zähler-nr|sendungsnummer|seriennummer|matrikelnummer|matrikelnr|mitgliedsnummer|geburtsdatum|vakuutusnumero|sopimusnumero|asiakasnro|tilausnro|seurantakoodi|viitenumero|syntymäaika|bestellnummer|rechnungsnummer|vertragsnummer|aktenzeichen|vorgangsnummer|buchungsnummer|asiakasnumero|tilausnumero|laskunumero|henkilötunnus|varausnumero",
  "numéro de client|numéro client|n° de client|n° de contrat|n° contrat|n° de dossier|n° dossier|numéro de suivi|n° de suivi|numéro de contrat|nº de cliente|nº cliente|nº de expediente|número de expediente|número de póliza|nº de póliza|número de socio|n° client|numéro de commande|numéro de dossier|n° de commande|référence|número de cliente|número de pedido|nº de pedido|número de factura|referencia",
].flatMap((line) => line.split("|"));

/** With a number alone beside it, where somebody lives: the landlord needs it. */
export const dwellingWords: ReadonlySet<string> = new Set(
  "flat apt apartment unit room plot lgh lägenhet rum hus tomt plats leil leilighet hybel rom lejlighed lejl værelse stue whg wohnung zimmer parzelle asunto as huone appt appartement chambre piso puerta habitación".split(
    " ",
  ),
);

/** Last in a word that names a number: "Wohngeldnummer", "anläggnings-id", "käyttöpaikkanumero". */
export const numberEnds = split(
  "nummeret numret nummer nummern numero numeroni numeromme number nr nro no tunnus tunnukseni tunnuksemme koodi kod kode zeichen kennung id ref code",
);

/** Of those of two or three letters, the ones that end few other words. */
export const commonEnds: ReadonlySet<string> = new Set(split("nr nro ref kod"));

/** Ends of words of what has a number, right in front of it: "Avtal 4471220", "Elmätare 735999". */
export const ownedThings = split(
  "avtal aftale avtale kontrakt vertrag contrat contrato contract sopimus policy póliza försäkring forsikring versicherung vakuutus medlem medlemskap medlemskab membership member jäsen mitglied adhérent abonné socio kund kunde customer client cliente asiakas account tenant hyresgäst lejer leietaker mieter locataire inquilino mätare mätaren måler måleren målaren meter zähler compteur contador mittari bokning booking bestilling buchung réservation reserva varaus localizador cups",
);

/** The same as a word of its own, beside the word of whose it is: "Tenant no. 4411", "n° d'abonné 4411". */
export const numberWords: ReadonlySet<string> = new Set(
  split("nummer nr nro numero number no num núm numéro número n° nº # id ref réf referens viite kod kode code"),
);

/** A number by itself: the reader's, or the writer's own, of a case. */
export const caseWords: ReadonlySet<string> = new Set(
  split("ref réf referens referanse referenz viite az gz aktenz geschäftsz dnr dnro diaari expte expediente dossier"),
);

/** Between the word of a number and that of whose it is. */
export const betweenWords: ReadonlySet<string> = new Set(split("de d du des del la l le los las av på til"));

/** Beginnings of whose number it is where it is a company's, a profession's or a telephone's: that of a signature. */
export const signatureStems = split(
  "organisation organisasjon orgnr företag virksomhet firma moms umsatz steuer handelsregister register registro company charity siret siren " +
    "telefon telephone teléfono téléphone mobil móvil portable handy phone faks telefax durchwahl direkt direct växel vaiht vaihde switchboard sentralbord hotline notruf notfall puhelin whatsapp urgence appel centralita " +
    "service support kundtjänst kundeservice zentrale helpline post rums zimmer office lokal toimisto bureau suite " +
    "bankgiro plusgiro giro peppol verkkolasku välittäjä legitimation autorisation autorisasjon auktorisation licen lizenz lisens colegiad finess orias agrément betriebs gläubiger institutionskennzeichen meeting konferenz skype teams promo rabatt discount calle avenida extension department society foretak",
);
/** The same as whole words. */
export const signatureWords: ReadonlySet<string> = new Set(
  split(
    "org vat ust rcs tva naf ape rne nie cif alv cvr mva registered tele tlf tel tfn mobile fax ruf gsm sms vert plz haus hus rum rom room raum bank iban bic swift ean gln ovt hpr adeli rpps toque firm sra fca frn gmc nmc zoom se p y ly ik hrb hra qr zip rue av kst ext dept col",
  ),
);

/** When somebody was born, in front of the date. */
export const bornWords: ReadonlySet<string> = new Set(
  split(
    "född född födt født fødd födelsedatum födelsedag födelsetid fødselsdato fødselsdag fødselsdatum fødd born dob birthday geb geboren geburtsdatum geburtstag syntynyt synt syntymäaika syntymäpäivä né née naissance nacido nacida nacimiento nac",
  ),
);
/** Where it is the first word of the line only. */
export const bornAbbreviations: ReadonlySet<string> = new Set(split("f s b d.o.b f.nac"));
