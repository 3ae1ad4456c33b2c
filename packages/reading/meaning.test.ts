import { describe, expect, test } from "vitest";
import { detectLanguage, kinds, manner, questions, read, type KindName, type Language } from "./index.ts";

describe("language", () => {
  test.each<[Language, string]>([
    ["sv", "När öppnar ni på lördag?"],
    ["sv", "Jag har inte fått svar."],
    ["sv", "Tack!"],
    ["da", "Hvornår åbner I på lørdag?"],
    ["da", "Jeg har ikke fået svar."],
    ["da", "Kan I hjælpe mig?"],
    ["nb", "Når åpner dere på lørdag?"],
    ["nb", "Jeg har ikke fått svar."],
    ["nb", "Kan dere hjelpe meg?"],
    ["nb", "Det lukter gass i hele oppgangen."],
    ["en", "When do you open on Saturday?"],
    ["en", "I never got an answer."],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each([
    "Wann öffnen Sie am Samstag?",
    "Milloin te avaatte lauantaina?",
    "Quand ouvrez-vous samedi ?",
    "😀😀😀",
    "",
    "שלום עולם",
    "12 345",
  ])("none of the four: %s", (text) => {
    expect(detectLanguage(text).language).toBeNull();
  });

  test("what two languages share is uncertain between them", () => {
    const shared = detectLanguage("Det er en god idé.");
    expect(shared.uncertainBetween).toEqual(expect.arrayContaining(["da", "nb"]));
    expect(shared.uncertainBetween).not.toContain("en");
  });

  test.each([
    "Ärendet överlämnas härmed till nämnden.",
    "Beslutet delges sökanden.",
    "Sökanden föreläggs att inkomma med yttrande.",
  ])("letters that a language doesn't have speak against it: %s", (text) => {
    const { language, uncertainBetween } = detectLanguage(text);
    expect(language).toBe("sv");
    expect(uncertainBetween).not.toContain("da");
  });

  test("a name from next door does not", () => {
    expect(detectLanguage("Jeg rejste til Malmö i går, men toget holdt stille i en time uden besked.").language).toBe("da");
  });

  test("the answer can be limited", () => {
    expect(detectLanguage("Når åpner dere?", { among: ["sv", "en"] }).language).not.toBe("nb");
    expect(detectLanguage("Når åpner dere?", { among: ["sv", "en"] }).scores.nb).toBe(0);
  });
});

describe("questions and requests", () => {
  test.each<[Language, string, string[]]>([
    ["da", "Gad vide om jeg kan bytte den.", ["Gad vide om jeg kan bytte den."]],
    ["da", "Jeg forstår ikke, hvorfor jeg skal betale to gange.", ["Jeg forstår ikke, hvorfor jeg skal betale to gange."]],
    ["da", "Kan det passe, at jeg skal betale 400 kr.?", ["Kan det passe, at jeg skal betale 400 kr.?"]],
    ["da", "Mon I har åbent i påsken", ["Mon I har åbent i påsken"]],
    ["da", "Min svigermor har fået et lignende brev, hører hun til samme runde?", ["hører hun til samme runde?"]],
    ["sv", "Min granne har fått ett likadant brev, hör hon till samma omgång?", ["hör hon till samma omgång?"]],
    ["da", "Hvad koster det, og hvor lang tid tager det?", ["Hvad koster det", "hvor lang tid tager det?"]],
    ["en", "What does it cost, and how long does it take?", ["What does it cost", "how long does it take?"]],
    ["da", "Jeg gider ikke jeres mails mere, stop dem", ["stop dem"]],
  ])("%s: %s", (language, text, expected) => {
    expect(questions(text, language).map((one) => one.text)).toEqual(expected);
  });

  test.each<[Language, string]>([
    ["sv", "Jag undrar om ni kommer kl. 14.30 eller senare."],
    ["sv", "Jag vill veta varför nr. 12 är slut och bl.a. nr. 14."],
    ["sv", "Kan ni ringa mig före kl. 12 den 3. mars"],
    ["sv", "Jag skulle vilja boka om tiden den 3. april kl. 9.15 till nr. 4."],
    ["da", "Jeg vil gerne vide, om I kan levere den 3. marts kl. 14.30."],
    ["da", "Jeg ville høre, om det gælder f.eks. 3. sal."],
    ["da", "Vil I sende mig nr. 12 inden kl. 15 den 3. april."],
    ["nb", "Jeg lurer på om dere kan komme den 3. april kl. 14.30 eller senere."],
    ["nb", "Kan dere sende meg nr. 12, bl.a. i blått, før kl. 15."],
    ["en", "I was wondering whether No. 12 could be delivered at approx. 3 p.m. on Friday."],
    ["en", "Please tell Mr. Smith that No. 12 is missing."],
    ["en", "Could you let me know if order no. 12 ships by Dec. 3"],
  ])("whole past abbreviations, dates and times, without a question mark (%s): %s", (language, text) => {
    expect(
      questions(`${text} Mvh`, language)
        .map((one) => one.text)[0]
        ?.replace(/ Mvh$/, ""),
    ).toBe(text);
  });

  const asked = (text: string, language: Language): string[] => questions(text, language).map((one) => one.text);

  test.each<[Language, string, string[]]>([
    ["sv", "Jag undrar när ni öppnar på lördag.", ["Jag undrar när ni öppnar på lördag."]],
    [
      "sv",
      "Hej! Kan ni ta bort numret? Jag skulle vilja att ni slutar sälja det.",
      ["Kan ni ta bort numret?", "Jag skulle vilja att ni slutar sälja det."],
    ],
    ["sv", "Min faktura är fel, hur gör jag för att ändra den?", ["hur gör jag för att ändra den?"]],
    ["sv", "Vänligen skicka en ny faktura.", ["Vänligen skicka en ny faktura."]],
    ["sv", "kan inte logga in på appen va ska jag göra", ["va ska jag göra"]],
    ["sv", "kan ni ringa mig nar ni far tid", ["kan ni ringa mig nar ni far tid"]],
    ["da", "Jeg vil gerne vide, hvornår I åbner.", ["Jeg vil gerne vide, hvornår I åbner."]],
    [
      "da",
      "Hvornår kommer regningen, og kan jeg betale den i rater?",
      ["Hvornår kommer regningen", "kan jeg betale den i rater?"],
    ],
    ["nb", "Kunne dere sendt meg en ny regning, for den gamle er borte.", ["Kunne dere sendt meg en ny regning"]],
    ["da", "min pakke er væk hvornår kommer den", ["hvornår kommer den"]],
    ["da", "Er det meningen, at vi selv skal hente den?", ["Er det meningen, at vi selv skal hente den?"]],
    ["da", "Kan vi ikke mødes?", ["Kan vi ikke mødes?"]],
    ["sv", "Boka tre platser på föreställningen på lördag.", ["Boka tre platser på föreställningen på lördag."]],
    ["sv", "Reservera ett bord åt oss.", ["Reservera ett bord åt oss."]],
    ["da", "Bestil tre pladser til os på lørdag.", ["Bestil tre pladser til os på lørdag."]],
    ["da", "Nogen er nødt til at komme ud i dag.", ["Nogen er nødt til at komme ud i dag."]],
    ["nb", "Noen må komme ut i dag.", ["Noen må komme ut i dag."]],
    ["nb", "Reserver to bord til oss.", ["Reserver to bord til oss."]],
    ["nb", "Noen har tatt pakken.", []],
    ["en", "Book three seats for us on Saturday.", ["Book three seats for us on Saturday."]],
    ["en", "Someone has to come out today.", ["Someone has to come out today."]],
    ["en", "Someone has taken my parcel.", []],
    ["sv", "Jag vill säga upp mitt avtal.", ["Jag vill säga upp mitt avtal."]],
    ["nb", "Slett kontoen min.", ["Slett kontoen min."]],
    ["en", "I would like to know when you open.", ["I would like to know when you open."]],
    ["en", "Please call me back, because I have no internet.", ["Please call me back"]],
    ["en", "Final payment in June, please.", ["Final payment in June, please."]],
    ["en", "Remove me from everything, please.", ["Remove me from everything, please."]],
    ["en", "Is the shop open on Mondays and do you sell bread?", ["Is the shop open on Mondays", "do you sell bread?"]],
    [
      "sv",
      "Jag undrar hur länge ni sparar bilder och om de lämnas ut.",
      ["Jag undrar hur länge ni sparar bilder", "om de lämnas ut."],
    ],
    ["da", "Hvad koster det, og hvor lang tid tager det?", ["Hvad koster det", "hvor lang tid tager det?"]],
    ["nb", "Kan hun kjøre nå, og godtar dere attest?", ["Kan hun kjøre nå", "godtar dere attest?"]],
    ["sv", "Det hade varit bra om ni ringde före fredag.", ["Det hade varit bra om ni ringde före fredag."]],
    ["da", "Det ville være rart, hvis I kunne ringe i dag.", ["Det ville være rart, hvis I kunne ringe i dag."]],
    ["sv", "Undrar om ni tar emot gamla glasögon, har en hel låda efter pappa.", ["Undrar om ni tar emot gamla glasögon"]],
    ["nb", "Jeg ber om ny beregning av saken.", ["Jeg ber om ny beregning av saken."]],
  ])("%s: %s", (language, text, expected) => {
    expect(asked(text, language)).toEqual(expected);
  });

  test.each<[Language, string]>([
    ["sv", "Tack för att ni hjälpte mig så snabbt."],
    ["sv", "Jag vill bara tacka personalen för en fin dag."],
    ["sv", "Tack för all hjälp med mitt ärende."],
    ["da", "Er der nogen hjemme?"],
    ["nb", "Leser noen disse?"],
    ["da", "Min datter spurgte mig, hvorfor hun ikke måtte være med."],
    ["da", 'Han sagde: "Er I okay?"'],
    ["nb", "Jeg vil gjerne takke dere for god hjelp."],
    ["en", "I'd like to thank the driver who waited for me."],
    ["en", "Let me know if you need anything."],
    ["en", "Congratulations, you have been selected."],
    ["en", "The driver asked my age. He wanted to know if I was single."],
    ["sv", "Hej, hur mår ni?"],
    ["sv", "När jag kom hem var dörren trasig."],
    ["da", "Tak for hjælpen i går."],
    ["nb", "Da jeg kom hjem, var døra ødelagt."],
    ["en", "When I came home the door was broken."],
    ["en", "Thank you for everything you did."],
    ["sv", "Vem trodde att det skulle gå så bra?"],
    ["sv", "Läkaren ville veta varför jag grät."],
    ["da", "Er jeg den eneste, der synes det er mærkeligt?"],
    ["da", "Hvor er det skønt at jeres butik kun har åbent når jeg er på arbejde."],
    ["nb", "Dere skal ikke gjøre noe med det."],
    ["en", "No reply needed."],
    ["en", "It would have been nice if someone had told me."],
  ])("nothing asked (%s): %s", (language, text) => {
    expect(asked(text, language)).toEqual([]);
  });

  test("form and topic words", () => {
    const [question, request] = questions("När kommer fakturan? Skicka den till min nya adress.", "sv");
    expect(question).toMatchObject({ form: "question", topicWords: ["fakturan"] });
    expect(question?.topicWords).not.toContain("när");
    expect(request?.form).toBe("request");
    expect(request?.topicWords).toEqual(expect.arrayContaining(["adress"]));
  });

  test("the essay's message: two requests, and privacy rather than law", () => {
    const text =
      "Hej! Kan ni ta bort detta telefonnummer från era register? En säljare säger att de har köpt telefonnumret från er. " +
      "Jag skulle vilja att ni slutar sälja det numret, för jag vill inte att min dotter ska bli uppringd av säljare.";
    const reading = read(text);
    expect(reading.summary).toMatchObject({ language: "sv", questions: 0, requests: 2 });
    expect(reading.kinds[0]?.kind).toBe("privacy");
  });
});

describe("kinds", () => {
  test.each<[Language, KindName, string]>([
    ["sv", "operational", "Vad kostar ett månadskort för en student?"],
    ["sv", "strategic", "Kommer tågen någonsin att få bättre värme?"],
    ["sv", "complaint", "Ert tåg var försenat igen, tredje gången den här veckan. Jag är så besviken."],
    ["sv", "praise", "Ville bara tacka Monika i växeln för fantastisk hjälp!"],
    ["sv", "idea", "Det vore smart om appen kom ihåg mitt senaste val."],
    ["sv", "privacy", "Sluta ringa min dotter."],
    ["sv", "unsubscribe", "Avregistrera mig från nyhetsbrevet."],
    ["sv", "crisis", "Jag orkar inte leva längre."],
    ["sv", "other", "Hej!"],
    ["sv", "other", "sista utan radslut"],
    ["da", "strategic", "Hvorfor har I stadig ingen busser om aftenen?"],
    ["da", "complaint", "Jeg er meget utilfreds, pakken var ødelagt."],
    ["da", "crisis", "Der lugter af gas i hele opgangen."],
    ["da", "privacy", "Stop med at ringe til min mor."],
    ["nb", "unsubscribe", "Jeg vil ikke ha flere e-poster fra dere."],
    ["nb", "praise", "Tusen takk for kjempefin hjelp i går!"],
    ["nb", "operational", "Vær så snill å sende meg et nytt kort."],
    ["nb", "operational", "Hva koster en honnørbillett til Bergen?"],
    ["nb", "idea", "Hva med å ha en benk utenfor apoteket?"],
    ["en", "strategic", "Will you ever change this policy?"],
    ["en", "operational", "When do you open on Saturday?"],
    ["en", "operational", "When will you deliver my parcel?"],
    ["en", "complaint", "I ordered a blue sofa and got a grey one."],
    ["sv", "privacy", "Vem hos er har läst min journal?"],
    ["sv", "unsubscribe", "Vi behöver inte tidningen längre, skicka inga fler nummer."],
    ["sv", "praise", "Hon sprang efter mig hela vägen till bussen med min plånbok."],
    ["da", "crisis", "Min søn har slugt et batteri."],
    ["nb", "complaint", "Pakka ble kasta over gjerdet, og innholdet er ødelagt."],
    ["en", "privacy", "Please delete all the data you hold about me."],
    ["en", "crisis", "There is smoke coming from the back of the bus and the doors won't open."],
    ["en", "other", "Out of office: I am on leave until 14 August."],
    ["sv", "complaint", "Ni skulle ringa i fredags. Jag väntade hela dagen, för fjärde gången."],
    ["sv", "praise", "Er chaufför bar mormors väska hela vägen upp och vinkade när han gick."],
    ["da", "strategic", "Har I nogen tanker om, hvem der skal køre busserne om tyve år?"],
    ["da", "unsubscribe", "Vi har solgt båden og har ikke brug for jeres blad længere."],
    ["nb", "crisis", "Naboen åpner ikke, og det kommer røyk under døra."],
    ["nb", "privacy", "Sjefen min visste hva jeg hadde fortalt legen deres."],
    ["en", "idea", "In Ghent there is a bench at every stop. People would thank you."],
    ["en", "complaint", "They said Tuesday, then Friday, and nobody came."],
    ["en", "other", "Darling, I've bought the milk, see you at six."],
  ])("%s %s: %s", (language, kind, text) => {
    expect(kinds(text, language)[0]?.kind).toBe(kind);
  });

  test("evidence points at the words, and confidence falls from first to last", () => {
    const text = "Jag är besviken. Och när öppnar ni?";
    const ranked = kinds(text, "sv");
    const complaint = ranked.find(({ kind }) => kind === "complaint");
    expect(complaint?.evidence.map(({ start, end }) => text.slice(start, end))).toContain("besviken");
    const confidences = ranked.map(({ confidence }) => confidence);
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    expect(confidences.every((one) => one >= 0 && one <= 1)).toBe(true);
  });

  test("words typed without å, ä and ö still count", () => {
    expect(kinds("Jag ar sa missnojd, ni ar under all kritik", "sv")[0]?.kind).toBe("complaint");
    expect(kinds("Jeg er saa skuffet over jeres daarlige service", "da")[0]?.kind).toBe("complaint");
  });

  test("a word that is another word without its dots is left alone", () => {
    expect(kinds("Det handlar om om.", "sv")[0]?.evidence).toEqual([]);
  });
});

describe("manner", () => {
  test.each([
    ["upset", "JAG ÄR SÅ ARG!!! Det här är oacceptabelt."],
    ["urgent", "Det är bråttom, jag behöver svar omgående."],
    ["grateful", "Stort tack, jag är så tacksam!"],
    ["sarcastic", "Tack för ingenting. Grattis till ännu en bra dag."],
  ] as const)("%s", (feeling, text) => {
    const found = manner(text, "sv");
    expect(found[feeling].confidence).toBeGreaterThanOrEqual(0.5);
    expect(found[feeling].evidence.length).toBeGreaterThan(0);
  });

  test("a plain question is none of it", () => {
    const { upset, urgent, sarcastic } = manner("När öppnar ni?", "sv");
    expect([upset.confidence, urgent.confidence, sarcastic.confidence]).toEqual([0, 0, 0]);
  });

  test.each<[Language, string, string]>([
    ["sv", "Jag är god man för Kaj.", "är god man för"],
    ["en", "I am writing on behalf of a friend.", "on behalf of"],
    ["da", "Jeg skriver på vegne af en ven.", "på vegne af"],
  ])("for somebody else (%s)", (language, text, words) => {
    const span = manner(text, language).onBehalfOf;
    expect(span && text.slice(span.start, span.end)).toBe(words);
    expect(manner("Jag skriver om min faktura.", "sv").onBehalfOf).toBeUndefined();
  });
});

test("the summary counts what the line above a composer says", () => {
  const { summary } = read("Jag är så besviken och arg! När kommer min faktura? Var är mitt paket? Ring mig på 070-123 45 67.", {
    language: "sv",
  });
  expect(summary.questions).toBe(2);
  expect(summary.requests).toBe(1);
  expect(summary.kinds[0]).toBe("complaint");
  expect(summary.feelings).toContain("upset");
  expect(summary.personalData).toEqual(["phone"]);
});
