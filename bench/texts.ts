/** Invented mail for a filled database: sentences of four languages, with a long tail of compounds as real mail has. */

export type Language = "sv" | "da" | "nb" | "en";

interface Words {
  /** In which share of the conversations it is spoken. */
  share: number;
  sentences: string[];
  first: string[];
  second: string[];
  firstNames: string[];
  lastNames: string[];
}

const words: Record<Language, Words> = {
  sv: {
    share: 0.55,
    sentences: [
      "Hej! Jag har fått en faktura som jag inte förstår.",
      "Beloppet på fakturan är högre än vad vi kom överens om i telefon.",
      "Kan ni titta på {c} och höra av er till mig?",
      "Jag har väntat i tre veckor på ett svar om {c}.",
      "När kan jag räkna med att {c} är klar?",
      "Vi har bott här i tolv år och aldrig haft några problem med {c}.",
      "Er handläggare lovade att ringa tillbaka, men ingen har ringt.",
      "Tack för snabbt svar och vänligt bemötande!",
      "Vi har tagit emot ditt ärende och skickat det vidare till {c}.",
      "Du kan betala i två delar utan extra avgift.",
      "Jag vill veta vem som har fattat beslutet om {c}.",
      "Bifogar en bild på {c} så att ni ser hur det ser ut.",
      "Det gäller min mamma, som inte kan skriva själv.",
      "Bussen kom inte i morse heller, och jag missade tåget.",
      "Var hittar jag uppgifter om {c} på er webbplats?",
      "Vi har rättat felet i {c}, och du får en ny räkning på måndag.",
      "Avtalet gäller till årsskiftet och kan sägas upp när som helst.",
      "Hur gör jag för att ändra adress och betalningssätt?",
    ],
    first:
      "faktura leverans avtal bredband fjärrvärme bygglov skol färdtjänst parkerings vatten avlopps hemtjänst biljett resekorts busskorts sophämtnings lägenhets bibliotek kultur gatu cykel trafik förskole simhalls näringslivs miljö tillstånds försäkrings bostads energi".split(
        " ",
      ),
    second:
      "ärendet avdelningen beslutet ansökan avgiften mätaren kortet blanketten kontoret tjänsten planen ledningen skadan enheten underlaget beställningen rutinen systemet platsen samordnaren frågan utredningen perioden kopian".split(
        " ",
      ),
    firstNames:
      "Karin Lars Eva Johan Anna Mikael Kristina Anders Sara Erik Åsa Göran Birgitta Björn Elin Oskar Märta Sören Linnéa Hassan".split(
        " ",
      ),
    lastNames:
      "Lindqvist Åkesson Bergström Öberg Sandberg Holmgren Nyström Wallin Ekdahl Söderlund Forsgren Hägg Sjödin Norling Vestin Palmér".split(
        " ",
      ),
  },
  nb: {
    share: 0.2,
    sentences: [
      "Hei! Jeg har fått en faktura som jeg ikke forstår.",
      "Beløpet på fakturaen er høyere enn det vi ble enige om.",
      "Kan dere se på {c} og gi meg beskjed?",
      "Jeg har ventet i tre uker på svar om {c}.",
      "Når kan jeg regne med at {c} er klar?",
      "Saksbehandleren lovet å ringe tilbake, men ingen har ringt.",
      "Takk for raskt svar og god hjelp!",
      "Vi har mottatt saken din og sendt den videre til {c}.",
      "Du kan betale i to deler uten ekstra gebyr.",
      "Jeg vil vite hvem som har tatt avgjørelsen om {c}.",
      "Det gjelder moren min, som ikke kan skrive selv.",
      "Bussen kom ikke i dag heller, og jeg rakk ikke toget.",
      "Hvor finner jeg opplysninger om {c} på nettsiden?",
      "Vi har rettet feilen i {c}, og du får en ny regning på mandag.",
    ],
    first:
      "faktura leverings avtale bredbånds fjernvarme bygge skole parkerings vann avløps hjemme billett reisekort avfalls leilighets bibliotek kultur gate sykkel trafikk barnehage svømmehall miljø forsikrings bolig".split(
        " ",
      ),
    second:
      "saken avdelingen vedtaket søknaden avgiften måleren kortet skjemaet kontoret tjenesten planen ledningen skaden enheten grunnlaget bestillingen rutinen systemet plassen spørsmålet perioden kopien".split(
        " ",
      ),
    firstNames: "Ingrid Ola Kari Lars Marit Bjørn Sigrid Knut Astrid Håkon Solveig Øystein Randi Trond Åse Geir".split(" "),
    lastNames: "Solberg Bakken Haugen Nygård Østby Lunde Moen Strand Vik Aasen Rød Bråten Hagen Dahl".split(" "),
  },
  da: {
    share: 0.15,
    sentences: [
      "Hej! Jeg har fået en regning, som jeg ikke forstår.",
      "Beløbet på fakturaen er højere end det, vi aftalte.",
      "Kan I kigge på {c} og vende tilbage til mig?",
      "Jeg har ventet i tre uger på et svar om {c}.",
      "Hvornår kan jeg regne med, at {c} er klar?",
      "Jeres medarbejder lovede at ringe tilbage, men ingen har ringet.",
      "Tak for hurtigt svar og venlig hjælp!",
      "Vi har modtaget din sag og sendt den videre til {c}.",
      "Du kan betale i to rater uden ekstra gebyr.",
      "Jeg vil gerne vide, hvem der har truffet afgørelsen om {c}.",
      "Det drejer sig om min mor, som ikke selv kan skrive.",
      "Bussen kom heller ikke i dag, og jeg nåede ikke toget.",
      "Hvor finder jeg oplysninger om {c} på jeres hjemmeside?",
      "Vi har rettet fejlen i {c}, og du får en ny regning på mandag.",
    ],
    first:
      "faktura leverings aftale bredbånds fjernvarme bygge skole parkerings vand kloak hjemme billet rejsekort affalds lejligheds biblioteks kultur gade cykel trafik børnehave svømmehals miljø forsikrings bolig".split(
        " ",
      ),
    second:
      "sagen afdelingen afgørelsen ansøgningen afgiften måleren kortet blanketten kontoret tjenesten planen ledningen skaden enheden grundlaget bestillingen rutinen systemet pladsen spørgsmålet perioden kopien".split(
        " ",
      ),
    firstNames: "Mette Søren Kirsten Jens Hanne Lars Birthe Niels Anne Mikkel Åge Gitte Rasmus Pia Henrik Lone".split(" "),
    lastNames: "Holm Kjær Nørgaard Bæk Skov Toft Lund Dam Krogh Friis Brandt Høj Juhl Bjerre".split(" "),
  },
  en: {
    share: 0.1,
    sentences: [
      "Hello! I have received an invoice that I do not understand.",
      "The amount on the invoice is higher than what we agreed on the phone.",
      "Could you please look into the {c} and get back to me?",
      "I have been waiting three weeks for an answer about the {c}.",
      "When can I expect the {c} to be ready?",
      "Your colleague promised to call back, but nobody has called.",
      "Thank you for the quick reply and the kind help!",
      "We have received your case and passed it on to the {c}.",
      "You can pay in two parts without any extra fee.",
      "I would like to know who decided about the {c}.",
      "The bus did not come this morning either, and I missed my train.",
      "Where on your website do I find more about the {c}?",
    ],
    first:
      "invoice delivery contract broadband heating building school parking water sewage homecare ticket travelcard waste flat library culture street cycle traffic nursery pool environment insurance housing".split(
        " ",
      ),
    second:
      "case department decision application fee meter card form office service plan pipe damage unit order routine system place question period copy".split(
        " ",
      ),
    firstNames: "Emma James Olivia Thomas Grace William Sophie Daniel Priya Omar Lucy Peter".split(" "),
    lastNames: "Carter Hughes Walsh Bennett Foster Khan Reid Porter Barnes Doyle Nash Webb".split(" "),
  },
};

export const languages = Object.keys(words) as Language[];

/** The share of conversations up to and with each language, for choosing by one random number. */
export function choiceOfLanguage(random: string): string {
  let below = 0;
  const cases = languages.map((language) => `when ${random} < ${(below += words[language].share)} then '${language}'`);
  return `case ${cases.join(" ")} else 'en' end`;
}

export interface Text {
  language: Language;
  subject: string;
  text: string;
}

/** So many different texts of each language; the same ones at every run. */
export function textsOf(each: number): Text[] {
  const random = seeded(4821);
  return languages.flatMap((language) =>
    Array.from({ length: each }, () => {
      const { sentences } = words[language];
      const count = 3 + Math.floor(random() * 5);
      const said = Array.from({ length: count }, () => pick(sentences, random).replace("{c}", compound(language, random)));
      const subject = compound(language, random);
      return { language, subject: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}`, text: said.join(" ") };
    }),
  );
}

export function peopleOf(language: Language): { firstNames: string[]; lastNames: string[] } {
  return words[language];
}

function compound(language: Language, random: () => number): string {
  const { first, second } = words[language];
  const [one, other] = [pick(first, random), pick(second, random)];
  return language === "en" ? `${one} ${other}` : one + other;
}

/** Few are said often and most seldom, as words are. */
function pick(list: string[], random: () => number): string {
  return list[Math.floor(list.length * random() ** 2)] ?? "";
}

/** Xorshift of 32 bits (Marsaglia, 2003): the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
