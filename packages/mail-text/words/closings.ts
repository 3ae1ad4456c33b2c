/**
 * How people close a letter. A strong closing is hardly ever anything else; a weak one may also be a sentence
 * of its own ("Tack!"), so what follows it must look more like a signature. All lower case, no final punctuation.
 */
export const strongClosings: readonly string[] = [
  "med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|med vänliga hälsning|bästa hälsningar|med bästa hälsningar|hälsningar|hälsning|varma hälsningar|många hälsningar|soliga hälsningar|med hälsning|med hälsningar|hjärtliga hälsningar|mvh|m.v.h|m v h|mvh och tack|vh|v.h|puss|puss och kram|bästa hälsning|hälsar|med vänlig hälsnig|högaktningsfullt|vänligen|vänl hälsn|vänlig hälsn|mvh från|allt gott|ha det gott|ha en bra dag|ha en fin dag|trevlig helg|ha en trevlig helg|kram|kramar",
  "med venlig hilsen|venligst|vh|v.h|knus|venlig hilsen|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|hilsner|med venlige hilsner|venlige hilsner|de venligste hilsner|kærlig hilsen|kærlige hilsner|kh|dbh|m.v.h|mange venlige hilsner|på forhånd tak og venlig hilsen|hav en god dag",
  "med vennlig hilsen|vennlig hilsen|vennlige hilsener|med vennlige hilsener|beste hilsen|beste hilsener|med venleg helsing|venleg helsing|helsing|hilsener|mange hilsener|med hilsen|ha en fin dag|ha en god dag|klem|god helg",
  "best regards|yours|all best|with thanks|with many thanks|kind regards|warm regards|warmest regards|regards|with kind regards|with best regards|kindest regards|with regards|many regards|rgds|brgds|best wishes|with best wishes|warm wishes|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|very truly yours|respectfully|respectfully yours|cordially|br|kr|all the best|thanks and regards|thanks & regards|thank you and regards|thanks and best regards|have a great day|have a nice day",
  "mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlicher gruß|freundlichen gruß|beste grüße|beste grüsse|mit besten grüßen|mit besten grüssen|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|schöne grüße|gruß|gruss|grüße|mfg|m.f.g|vg|lg|bg|hg|glg|vlg|ganz liebe grüße|hochachtungsvoll|mit herzlichen grüßen|mit lieben grüßen|mit vielen grüßen|mit freundlichen gruessen|freundliche gruesse|viele gruesse",
  "ystävällisin terveisin|yst. terv|yst. terveisin|yst terv|yst.terv|terkuin|terkut|terkkuja|y.t|kiittäen|kiitollisena|iloisin terveisin|ystävällisesti|terveisin|terveiset|parhain terveisin|parhaat terveiset|kunnioittavasti|kunnioittaen|yt|t|ystävälliset terveiset|hyvää päivänjatkoa|lämpimin terveisin|yhteistyöterveisin|hyvin terveisin|terv|syd. terv|sydämellisin terveisin",
  "cordialement|cordialt|cordialement vôtre|amitiés|salutations cordiales|sincères salutations|bien à vous tous|merci et bonne journée|cordialement et bonne journée|bien cdlt|bien cdt|bien cordialement|très cordialement|cdt|cdlt|bien à vous|bien à toi|sincèrement|meilleures salutations|mes meilleures salutations|salutations distinguées|sincères salutations|respectueusement|amicalement|bonne journée|bonne réception|avec mes remerciements|salutations|veuillez agréer mes salutations distinguées|je vous prie d'agréer mes salutations distinguées|belle journée|bonne soirée",
  "saludos|slds|sds|cordiales saludos|muy atentamente|afectuosamente|un saludo y gracias|un saludo y muchas gracias|saludos y gracias|gracias y saludos|gracias y un saludo|muchas gracias y un saludo|muchas gracias y saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|atte|un saludo cordial|muchos saludos|saludos atentos|un abrazo|abrazos|reciba un cordial saludo|reciban un cordial saludo|le saluda atentamente|saludos a todos|quedo a la espera|sin otro particular",
  "cordiali saluti|distinti saluti|saluti|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|groeten|atenciosamente|cumprimentos|pozdrawiam|з повагою|с уважением",
].flatMap((line) => line.split("|"));

export const weakClosings: readonly string[] = [
  "vi ses|vi hörs|hörs|ses|allt väl|tack|tack på förhand|tack så mycket|stort tack|tackar|tack för hjälpen|bästa|ha det|tack och hej|hej då|hejdå|mvh och tack|tacksam för svar",
  "vi ses|vi høres|vi snakkes|snakkes|høres|tak|på forhånd tak|mange tak|tak for hjælpen|takk|på forhånd takk|mange takk|takk for hjelpen|takk på forhånd|tusen takk",
  "thanks|thank you|many thanks|thanks a lot|thanks in advance|thank you in advance|cheers|best|love|thx|ty|thanks again|thank you very much|much appreciated|speak soon|talk soon|talk to you soon|see you soon|see you|catch you later|take care|warmly|ciao",
  "danke|vielen dank|danke im voraus|besten dank|danke schön|vielen dank im voraus|kiitos|kiitos etukäteen|kiitoksia|kiittäen|suuret kiitokset",
  "à bientôt|à très bientôt|à plus|a bientôt|nähdään|nähdään pian|un beso|besos|hasta luego|merci|merci d'avance|merci beaucoup|par avance merci|gracias|muchas gracias|gracias de antemano|bises",
].flatMap((line) => line.split("|"));

/** What a closing sends, last in its phrase: "Soliga sommarhälsningar". */
export const closingNouns: readonly string[] =
  "hälsning|hälsningar|hälsn|hilsen|hilsner|hilsener|helsing|helsingar|regards|wishes|grüße|grüßen|grüsse|grüssen|gruß|gruss|gruesse|gruessen|terveisin|terveiset|terkuin|salutations|saludos|saludo|abrazo".split(
    "|",
  );

/**
 * Beginnings of words by which a letter may take its leave ("Thanks so much,", "Dans l'attente de votre réponse,"). A line with one of them
 * is only trusted as a closing when a name stands below it, and below that a way to reach the person.
 */
export const leaveStems: readonly string[] = [
  "tack|tak|takk|thank|thx|dank|kiit|merci|remerci|gracias|agradec|gratitude|grateful|appreciat|obliged",
  "hälsn|hilsn|hilsen|hels|regard|wishes|gruß|gruss|grüß|grüss|gruess|terv|terk|salut|salud|slds|salu2|terveh|tervehdyksin|joulutervehdyksin|cordi|amiti|sincer|sincèr|respect|atent|afectuos|vänlig|venlig|vennlig|ystäv|yours|truly|faithful|högakt|ödmjuk|kunnioi|verbunden",
  "kram|knus|klem|puss|love|hugs|xx|abraz|beso|bss|biz|bises|bisou|hali|halau|cariño|suukko|kuss",
  "forward|hearing|hear|fram|frem|attente|espera|espero|esperando|hører|quedo|quedamos|odott|odotan|odotel|anticipation|entgegen|rückmeldung|återkoppling|disposi",
  "hej|hejdå|moi|moikka|tschüss|servus|ciao|bis|adieu|adiós|hasta|vemos|nähdään|kuulemiin|palataan|bientôt|plus|vite|ses|hörs|høres|snakkes|återseende|gensyn|mött|until|farewell|cheers|ta",
  "ha|hav|have|god|gott|godt|glad|glædelig|bra|fin|fine|trevlig|frohe|schön|gute|gutes|feliz|felices|buen|bonne|bonnes|bon|belle|excellente|hyvää|mukavaa|ihanaa|iloista|happy|merry|best|peace|alles|euer|ihre|ihr",
].flatMap((line) => line.split("|"));

/** A wish for a time: how it begins, and what it ends in. */
export const wishStarts: readonly string[] =
  "ha |ha' |rigtig |riktig |oikein |leppoisaa |rauhallista |¡que |¡buen |¡feliz |je vous souhaite |je te souhaite |ich wünsche |ein |schönes |frohe |frohes |joyeuses |bonnes |felices |les deseo |le deseo |te deseo |god |glad |glædelig |merry |hav |have |enjoy |god |gott |trevlig |fin |fortsatt |fortsat |schön|einen |eine |ich wünsche|wünsche|wir wünschen|gute |guten |que ten|feliz |buen|bonne |bon |belle |excellente |très bonne |hyvää |mukavaa |kivaa |ihanaa |aurinkoista |happy |nice |jag önskar|vi önskar|önskar |jeg ønsker|ønsker ".split(
    "|",
  );

export const wishedTimes: ReadonlySet<string> = new Set(
  "dag dagen helg helgen kväll vecka sommar sommer påsk påske jul eftermiddag weekend aften kveld uge uke fredag day evening week easter christmas tag abend wochenende woche ostern weihnachten día tarde noche semana jornada journée soirée semaine week fêtes nyår år året jahr navidad navidades pascua noël année continuation réception fortsättning päivää päivänjatkoa alkuviikkoa loppuviikkoa viikonalkua vappua syksyä talvea kevättä viikonloppua iltaa viikkoa kesää joulua pääsiäistä jatkoa".split(
    " ",
  ),
);

/** Formal closings of a whole sentence, in which only the last noun is certain. */
export const closingFormulas: readonly RegExp[] = [
  /^.{0,120}(?:veuillez|prie|prions|recevez|agréez).{0,90}(?:salutations?|sentiments|considération)(?: [a-zéèêà]+){0,3}[.,]?$/,
  /^.{0,120}(?:reciban?|les? saluda|nos despedimos|me despido).{0,60}(?:saludos?|atentamente|cordialmente)[.,]?$/,
  /^(?:hasta|tot|till|til|bis) (?:pronto|bald|dann|luego|gleich)[.,!]?$/,
];

/** For whom one writes, between a closing and its name. */
export const behalfStarts: readonly string[] =
  "for |för |på vegne af |på vegne av |å vegne |på uppdrag av |genom |on behalf of |im auftrag |im namen |für |i. a. von |pour |au nom de |p/o |en nombre de |por |p.p. ".split(
    "|",
  );

/** Between a closing and its name. */
export const senderWords: ReadonlySet<string> = new Set(
  "från fra frå from von aus av af de d' toivoo familien familjen familie familia famille".split(" "),
);

export const joiningWords: ReadonlySet<string> = new Set(
  "och og and & + und ja et y e samt sekä genom gm gnm ved through by durch".split(" "),
);

/** When somebody works, as they have it below their name. */
export const officeHours: readonly string[] =
  "my working days|my working hours|my normal working|my work days|i work flexibly|mina arbetstider|mina arbetsdagar|jag arbetar måndag|mine arbejdsdage|mine arbeidsdager|meine arbeitszeiten|meine bürozeiten|ich arbeite in teilzeit|je travaille du lundi|mi horario".split(
    "|",
  );

/** Of what an address or a number is told for, in the sentence above it. */
export const detailStems: readonly string[] =
  "adress address anschrift osoit dirección domicilio coordonnées uppgift oplysning opplysning tiedot tietoni details kontaktdaten daten datos lever deliver liefer toimit livr entrega faktura invoice rechnung lasku factur".split(
    " ",
  );

export const ownersWords: ReadonlySet<string> = new Set(
  "mina mitt min my mine mit meine mein mes mon ma mis mi nya ny new neue uusi nouvelle nueva".split(" "),
);

/** First word of a line that says what comes with the letter. */
export const enclosureStarts: ReadonlySet<string> = new Set(
  "bilaga bilagor bifogat bifogas bifogar bifogad bilag vedhæftet vedlagt vedlegg vedlagte anlage anlagen anhang encl enc enclosure enclosures attached attachment attachments liite liitteet liitteenä pj adjunto adjuntos anexo anexos".split(
    " ",
  ),
);

/** A postscript is the writer's own, wherever it stands. */
export const postscriptStarts: readonly string[] = [
  "obs!",
  "nb!",
  "nb:",
  "n.b.",
  "edit:",
  "tillägg:",
  "posdata:",
  "posdata",
  "post-scriptum",
  "post-scriptum:",
];
