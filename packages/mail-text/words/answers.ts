/**
 * How people say that their answers stand inside the quoted mail, without marks a program could see (Outlook: "mina svar i rött nedan").
 * Lower case. A phrase is enough by itself; else a sentence needs a word of answering, and either how the answers look or, from one who
 * speaks of themselves, where they stand.
 */
const split = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split("|"));

export const answersWithinCues = split(
  "svar nedan|svarar nedan|svarat nedan|kommentarer nedan|se nedan i rött|svar i rött|svarat i rött|svar i din text|svar i texten|mellan raderna|i rött nedan|i blått nedan|svar i ert mail|svar inline|i löptexten",
  "svar nedenfor|svarer nedenfor|svaret nedenfor|se nedenfor med rødt|svar med rødt|svaret med rødt|svar i rødt|kommentarer nedenfor|skrevet med rødt|svar under i|svart under|svart i rødt|kommentarer i rødt|svarer under i teksten|svart inne i|mellom linjene|mellem linjerne",
  "answers below|answers inline|answered inline|my answers in|comments below|comments inline|replies below|replies inline|see inline|see my answers|replied inline|replied in line|replies in line|inline replies|inline comments|commented inline|answers in line|responses below|responses inline|response inline|in red below|answered below|in-line below|inline below|see below in",
  "antworten unten|antworten im text|antworten in rot|antwort unten|siehe unten in|kommentare unten|in rot unten|zwischen den zeilen|antworten weiter unten|antworten inline",
  "vastaukset alla|vastaukseni alla|vastaukset tekstin|vastaukset punaisella|kommentit alla|vastasin alle|rivien välissä|réponses ci-dessous|réponses en rouge|réponses dans le texte|commentaires ci-dessous|respuestas abajo|respuestas en rojo|respondo abajo|comentarios abajo|respuestas en el texto|entre líneas|entre les lignes",
);

/** Beginnings of words. */
export const answerStems = split(
  "svar|besvar|kommenter|kommentar|answer|respon|reply|replies|replied|comment|antwort|beantwort|anmerkung|vastau|vastas|vastann|kommen|répon|contest|respues|coment",
);

/** Of what one has put in; only with how it looks. */
export const additionStems = split(
  "note|notes|edit|change|addition|remark|ändring|tillägg|anmärkning|synpunkt|ændring|tilføj|endring|tilleg|bemerk|bemærk|merknad|änderung|ergänzung|muuto|lisäy|huomau|modification|ajout|remarque|cambio|observaci",
);

export const answerLooks = split(
  "annan färg|avvikande färg|anden farve|annen farge|different colour|different color|another colour|another color|anderer farbe|andere farbe|farbig markiert|eri värillä|toisella värillä|autre couleur|otro color",
  "i lila|med lila|i orange|i fetare stil|in purple|purple text|in orange|in colour|in color|in lila|in orange|en violet|en orange|en morado|en naranja|en verde|liilalla|oranssilla|vihreällä|keltaisella|in gelb|gelb markiert|en jaune|en amarillo|i rött|med rött|röd text|rödmarkera|blåmarkera|grönmarkera|i blått|med blått|blå text|i grönt|med grönt|grön text|i gult|gulmarkera|versaler|stora bokstäver|fetstil|i fet stil|kursiv",
  "i rødt|med rødt|rød tekst|rød skrift|med blåt|i blått|blå tekst|blå skrift|med grønt|i grønt|grøn tekst|grønn tekst|store bogstaver|store bokstaver|versaler|med fed|med fet",
  "in red|red text|in blue|blue text|in green|green text|in yellow|in caps|in capitals|in capital letters|in bold|in italics|highlighted",
  "in rot|rot markiert|blau markiert|grün markiert|roter schrift|in blau|blauer schrift|in grün|grüner schrift|großbuchstaben|fett markiert|fettschrift|punaisella|sinisellä|vihreällä|isoilla kirjaimilla|suuraakkosilla|lihavoitu",
  "en rouge|en bleu|en vert|en majuscules|en gras|en rojo|en azul|en verde|en mayúsculas|en negrita",
);

export const answerPlaces = split(
  "efter varje|under varje|efter hvert|efter hver|under hvert|under hver|after each|below each|under each|nach jeder|unter jeder|hinter jeder|jokaisen|kunkin|après chaque|sous chaque|después de cada|debajo de cada",
  "nedan|nedanför|under varje|inne i|i ditt mejl|i ditt mail|i ert mejl|i ert mail|i din text|i mejlet|i mailet|nedenfor|nedenunder|nedunder|i din mail|i teksten|i e-posten",
  "below|inline|in-line|underneath|beneath each|in your email|in your text|in the text|unten|darunter|im text|direkt in|in ihrer mail|in ihre mail|weiter unten|alla|alle|väliin|viestissäsi|viestiinne|viestiisi|perään",
  "ci-dessous|dans votre|dans ton|dans le texte|sous chaque|abajo|debajo|en tu correo|en su correo|en tu mensaje|en el texto|a continuación",
);

/** Words by which one speaks of what one has done oneself, or shows it. */
export const ownWords: ReadonlySet<string> = new Set(
  "mina mitt min jag vi våra vårt se mine mit mitt jeg våre vores vore my our i we see meine meinen ich wir unsere siehe minun vastaukseni vastasin olen katso mes je nos nous voir mis he hemos te le les contesto respondo ver".split(
    " ",
  ),
);

/** "Jag har inte fått svar på mejlet nedan": no answers stand there. */
export const unansweredWords: ReadonlySet<string> = new Set(
  "inte inget ingen aldrig ikke intet aldri not never t nicht kein keine keinen nie ei ette ne pas jamais no nunca".split(" "),
);
export const awaitingStems = split(
  "fått|fick|vänta|fået|vente|avvent|receiv|wait|erhalten|bekommen|wart|saanut|saaneet|odot|reçu|attend|recib|esper",
);

/** Above a mail that is passed on for somebody to know. A short text begins so. */
export const passingOnStarts = split(
  "fyi|for your information|for info|för kännedom|för din kännedom|för er kännedom|till kännedom|för information|för info|till info|f.k.|fk|vidarebefordrar",
  "til info|til orientering|til din orientering|til jeres orientering|til information|til informasjon|til din informasjon|til kunnskap|til underretning|videresender",
  "forwarding|passing this on|zur info|zur information|zur kenntnis|z.k.|zu ihrer information|zu deiner information|weiterleitung|leite weiter|ich leite weiter|tiedoksi|välitän|tiedoksesi|tiedoksenne",
  "pour info|pour information|pour votre information|pour ton information|pour ta info|je transfère|je te transfère|je vous transfère|para tu información|para su información|para vuestra información|para tu conocimiento|para su conocimiento|te reenvío|os reenvío|le reenvío|les reenvío|reenvío",
);
