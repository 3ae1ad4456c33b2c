/**
 * How people say that their answers stand inside the quoted mail, without marks a program could see (Outlook: "mina svar i rött nedan").
 * Lower case.
 */
export const answersWithinCues: readonly string[] = [
  "svar nedan|svarar nedan|svarat nedan|kommentarer nedan|se nedan i rött|svar i rött|svarat i rött|svar i din text|svar i texten|mellan raderna|i rött nedan|i blått nedan|svar i ert mail|svar inline|i löptexten",
  "svar nedenfor|svarer nedenfor|svaret nedenfor|se nedenfor med rødt|svar med rødt|svaret med rødt|svar i rødt|kommentarer nedenfor|skrevet med rødt|svar under i|svart under|svart i rødt|kommentarer i rødt|svarer under i teksten|svart inne i|mellom linjene|mellem linjerne",
  "answers below|answers inline|answered inline|my answers in|comments below|comments inline|replies below|replies inline|see inline|see my answers|responses below|responses inline|response inline|in red below|answered below|in-line below|inline below|see below in",
  "antworten unten|antworten im text|antworten in rot|antwort unten|siehe unten in|kommentare unten|in rot unten|zwischen den zeilen|antworten weiter unten|antworten inline",
  "vastaukset alla|vastaukseni alla|vastaukset tekstin|vastaukset punaisella|kommentit alla|vastasin alle|rivien välissä|réponses ci-dessous|mes réponses|réponses en rouge|réponses dans le texte|commentaires ci-dessous|respuestas abajo|respuestas en rojo|mis respuestas|respondo abajo|comentarios abajo|respuestas en el texto",
].flatMap((line) => line.split("|"));
