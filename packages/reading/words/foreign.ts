/** A few of the most frequent words of other languages, so that they are not taken for one of ours. */
export const foreign = `
der die das und ist nicht ich sie wir ein eine einen mit auf für von zu den dem des im auch bitte danke wie was wann haben habe
hat kann können sind ihr ihre mein meine mir mich uns noch schon bei nach aus über sehr guten tag rechnung wenn aber oder nur
het een van niet ik je dat zijn op te met voor aan hebben heb kunt wij mijn naar uit ook maar bij graag wanneer waarom hoe
ja on ei se että mutta olen minun kun niin hän mitä voi voiko kiitos hei moi miten milloin missä ole eikä teidän sinun lasku
laskun haluan saada tämä olla ovat minä sitä joka kanssa ette en
le la les de des un une est pas je vous nous et que qui dans pour sur avec mon ma mes ce cette il elle sont bonjour merci
comment quand pourquoi avez votre facture être au aux plus mais ou où
el los las es no por con para una como pero mi su está gracias hola cuando puede tengo señor factura donde usted
il che di per non sono grazie ciao come quando della nel sono mia questo fattura
nie się jest na że do to jak czy proszę dziękuję dzień dobry mam mnie kiedy faktura jestem
og ekki ég það er við þið hvað takk góðan daginn hvernig þetta
ma ei see mis kui oma tere aitäh palun
não uma obrigado olá você quando minha meu
ve bir bu için ne merhaba teşekkür
`;
