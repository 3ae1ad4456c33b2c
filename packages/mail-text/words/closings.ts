/**
 * How people close a letter. A strong closing is hardly ever anything else; a weak one may also be a sentence
 * of its own ("Tack!"), so what follows it must look more like a signature. All lower case, no final punctuation.
 */
export const strongClosings: readonly string[] = [
  "med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|med vänliga hälsning|bästa hälsningar|med bästa hälsningar|hälsningar|hälsning|varma hälsningar|många hälsningar|soliga hälsningar|med hälsning|med hälsningar|hjärtliga hälsningar|mvh|m.v.h|m v h|vh|v.h|bästa hälsning|hälsar|med vänlig hälsnig|högaktningsfullt|vänligen|vänl hälsn|vänlig hälsn|mvh från|allt gott|ha det gott|ha en bra dag|ha en fin dag|trevlig helg|ha en trevlig helg|kram|kramar",
  "med venlig hilsen|venlig hilsen|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|hilsner|med venlige hilsner|venlige hilsner|de venligste hilsner|kærlig hilsen|kærlige hilsner|kh|dbh|m.v.h|mange venlige hilsner|på forhånd tak og venlig hilsen|hav en god dag|god dag",
  "med vennlig hilsen|vennlig hilsen|vennlige hilsener|med vennlige hilsener|beste hilsen|beste hilsener|med venleg helsing|venleg helsing|helsing|hilsener|mange hilsener|med hilsen|ha en fin dag|ha en god dag|klem|god helg",
  "best regards|kind regards|warm regards|warmest regards|regards|with kind regards|with best regards|kindest regards|with regards|many regards|rgds|brgds|best wishes|with best wishes|warm wishes|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|very truly yours|respectfully|respectfully yours|cordially|br|kr|all the best|thanks and regards|thanks & regards|thank you and regards|thanks and best regards|have a great day|have a nice day",
  "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlicher gruß|freundlichen gruß|beste grüße|beste grüsse|mit besten grüßen|mit besten grüssen|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|schöne grüße|gruß|gruss|grüße|mfg|vg|lg|bg|hochachtungsvoll|mit herzlichen grüßen|mit lieben grüßen|mit vielen grüßen|mit freundlichen gruessen|freundliche gruesse|viele gruesse",
  "ystävällisin terveisin|ystävällisesti|terveisin|terveiset|parhain terveisin|parhaat terveiset|kunnioittavasti|kunnioittaen|yt|t|ystävälliset terveiset|hyvää päivänjatkoa|lämpimin terveisin|yhteistyöterveisin|hyvin terveisin|terv|syd. terv|sydämellisin terveisin",
  "cordialement|bien cordialement|très cordialement|cdt|cdlt|bien à vous|bien à toi|sincèrement|meilleures salutations|mes meilleures salutations|salutations distinguées|sincères salutations|respectueusement|amicalement|bonne journée|bonne réception|avec mes remerciements|salutations|veuillez agréer mes salutations distinguées|je vous prie d'agréer mes salutations distinguées|belle journée|bonne soirée",
  "saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|atte|un saludo cordial|muchos saludos|saludos atentos|un abrazo|abrazos|reciba un cordial saludo|reciban un cordial saludo|le saluda atentamente|saludos a todos|quedo a la espera|sin otro particular",
  "cordiali saluti|distinti saluti|saluti|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|groeten|atenciosamente|cumprimentos|pozdrawiam|з повагою|с уважением",
].flatMap((line) => line.split("|"));

export const weakClosings: readonly string[] = [
  "tack|tack på förhand|tack så mycket|stort tack|tackar|tack för hjälpen|bästa|ha det|tack och hej|hej då|hejdå|mvh och tack|tacksam för svar",
  "tak|på forhånd tak|mange tak|tak for hjælpen|takk|på forhånd takk|mange takk|takk for hjelpen|takk på forhånd|tusen takk",
  "thanks|thank you|many thanks|thanks a lot|thanks in advance|thank you in advance|cheers|best|love|thx|ty|thanks again|thank you very much|much appreciated|take care|warmly|ciao",
  "danke|vielen dank|danke im voraus|besten dank|danke schön|vielen dank im voraus|kiitos|kiitos etukäteen|kiitoksia|kiittäen|suuret kiitokset",
  "merci|merci d'avance|merci beaucoup|par avance merci|gracias|muchas gracias|gracias de antemano|bises",
].flatMap((line) => line.split("|"));

/** Words that mark a line after the closing as something the reader needs: numbers of customer, order, case. */
export const neededWords: readonly string[] = [
  "kundnummer|kundnr|ordernummer|ordernr|ärendenummer|ärende|fakturanummer|personnummer|medlemsnummer|bokningsnummer|kontonummer|registreringsnummer|avtalsnummer|ocr",
  "kundenummer|kundenr|ordrenummer|ordrenr|sagsnummer|sagsnr|saksnummer|fødselsnummer|cpr|medlemsnr|bookingnummer|abonnement",
  "customer number|customer no|customer id|order number|order no|order id|case number|ticket|invoice|booking|account number|member number|membership|reference",
  "kundennummer|bestellnummer|rechnungsnummer|vertragsnummer|aktenzeichen|vorgangsnummer|buchungsnummer|asiakasnumero|tilausnumero|laskunumero|henkilötunnus|varausnumero",
  "numéro de client|n° client|numéro de commande|numéro de dossier|n° de commande|référence|número de cliente|número de pedido|nº de pedido|número de factura|referencia",
].flatMap((line) => line.split("|"));

/** A postscript is the writer's own, wherever it stands. */
export const postscriptStarts: readonly string[] = [
  "ps",
  "p.s",
  "p.s.",
  "ps.",
  "ps:",
  "p.s:",
  "pps",
  "p.p.s",
  "obs!",
  "nb!",
  "edit:",
  "tillägg:",
];
