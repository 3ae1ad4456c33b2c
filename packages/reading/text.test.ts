import { describe, expect, test } from "vitest";
import { paragraphs, sentences, splitCompound, stem, stopWords, words, type Language } from "./index.ts";

const cut = (text: string, language: Language): string[] => sentences(text, language).map((one) => one.text);

describe("sentences", () => {
  test.each<[Language, string, string[]]>([
    ["sv", "Vi ses kl. 14.30 på fredag. Ta med nr. 12.", ["Vi ses kl. 14.30 på fredag.", "Ta med nr. 12."]],
    ["sv", "Det gäller bl.a. hyran, t.ex. Storgatan. Tack!", ["Det gäller bl.a. hyran, t.ex. Storgatan.", "Tack!"]],
    ["sv", "Ta med skor, vantar osv. Vi hämtar er.", ["Ta med skor, vantar osv.", "Vi hämtar er."]],
    ["sv", "har ringt er. ingen svarar. vad gör ni", ["har ringt er.", "ingen svarar.", "vad gör ni"]],
    ["da", "Vi ses d. 3. december kl. 9.30. Husk f.eks. madpakke.", ["Vi ses d. 3. december kl. 9.30.", "Husk f.eks. madpakke."]],
    [
      "nb",
      "Møtet er 17. mai kl. 12. Vi gleder oss, bl.a. til kaken!",
      ["Møtet er 17. mai kl. 12.", "Vi gleder oss, bl.a. til kaken!"],
    ],
    [
      "en",
      "See Dr. Smith at 3 p.m. tomorrow, e.g. in room 4. Thanks.",
      ["See Dr. Smith at 3 p.m. tomorrow, e.g. in room 4.", "Thanks."],
    ],
    [
      "en",
      "Really?! I can't... believe it. See www.example.com/a?b=c today.",
      ["Really?!", "I can't... believe it.", "See www.example.com/a?b=c today."],
    ],
    [
      "sv",
      "Hej!\n\nJag undrar:\n- när öppnar ni?\n- var ligger ni?",
      ["Hej!", "Jag undrar:", "när öppnar ni?", "var ligger ni?"],
    ],
    ["sv", "Tack! 😀 Hej då.", ["Tack!", "😀 Hej då."]],
    ["sv", "1. Ring mig\n2. Skicka fakturan", ["Ring mig", "Skicka fakturan"]],
  ])("%s: %s", (language, text, expected) => {
    expect(cut(text, language)).toEqual(expected);
  });

  /** Written with a line where a sentence ends, and nowhere else. */
  describe.each<[Language, string[]]>([
    [
      "sv",
      [
        "Kommer ni kl. 9 eller kl. 14.30 på torsdag?",
        "Kan ni ringa före kl. 12 den 3. mars om det gäller nr. 12?",
        "Skicka kvitto, avtal osv. till mig.|Tack!",
        "Ta med pass m.m.|Vi ses.",
        "Är det fr.o.m. 1 maj t.o.m. 3 juni?",
        "Kan jag betala den 3. april i stället?",
        "Jag undrar när 3. betalningen ska ske",
        "Vi bor på Storgatan 3.|Kan ni ringa?",
        "Jag har ringt 3 ggr. och mejlat, varför svarar ingen?",
        "Tel. 08-123 45 67 gäller, kan ni ringa dit ca. kl. 8?",
        "Kan ni skicka den till Sv. Bokhandeln c/o A. Berg?",
        "Hur mycket kostar det, d.v.s. inkl. moms?",
        "Fakturan avser jan. 2024, stämmer det?",
        "Kommer ni tors. 5 juni?",
        "Vad gäller enl. avtalet?",
        "Hur gör jag om jag t. ex. byter adress?",
        "Är min plats bl. a. kvar?",
        "Gäller det p. g. a. snön?",
        "När kommer nästa räkning, d. v. s. för maj?",
        "Jag väntade till kl. 15.|Ingen kom.",
        "Mitt nummer är 070-123 45 67.|Ring!",
        "Hej kl 9.30.|Kan ni?",
        "Ordernr. 12345 har inte kommit, var är den?",
        "Fakt.nr. 889 är fel.",
        "Pris 1.200 kr. för det?",
        "Det kostade 300 kr.|Är det rätt?",
        "Min tid är den 12.|Kan jag byta?",
        "Fråga 1.|Hur gör jag?|Fråga 2.|Vem betalar?",
        "Det var i nr.|Kan ni",
        "Kan ni max. 3 st. per person?",
        "Kan ni komma min. 2 ggr./vecka?",
        "Betala senast 30.6. eller 31.7.?",
        "Är kl. 14.00-16.00 ok?",
        "Jag bor på Storg. 5, tredje våningen.",
        "Det är viktigt.|5 personer väntar.",
      ],
    ],
    [
      "da",
      [
        "Kommer I kl. 9 eller kl. 14.30 på torsdag?",
        "Kan I levere den 3. marts mellem kl. 8 og 12?",
        "Kan jeg få den d. 24. dec. kl. 10?",
        "Gælder det f.eks. Nørregade og bl.a. Vestergade?",
        "Kan I sende den til Nr. 12 på 3. sal?",
        "Jeg bor på 3. sal tv.|Kan I ringe på?",
        "Kan jeg bl.a. få 1. og 2. rate udsat?",
        "Hvornår er 1. opkrævning?",
        "Skal jeg medbringe pas, kvittering osv. når jeg kommer?",
        "Er det ca. 300 kr. pr. md. inkl. moms?",
        "Det kostede 300 kr.|Er det rigtigt?",
        "Kan I ringe man.-fre. før kl. 16?",
        "Er det t.o.m. 5. juni?",
        "Sagsnr. 2024-113 er ikke besvaret, hvornår sker det?",
        "Kan hr. Jensen ringe mig op på tlf. 12 34 56 78?",
        "Kan I f. eks. sende den igen?",
        "Er mødet d. 3/4 kl. 10.00 stadig på?",
        "Jeg bor på Kirkegt. 4, anden sal.",
        "Ligger den i Sct. Hans Gade?",
        "Jeg ventede til kl. 15.|Ingen kom.",
        "Kan jeg komme tirs. d. 3. eller ons. d. 4. april?",
        "Det står i § 3, stk. 2, nr. 4.|Passer det?",
        "Vi flyttede ind d. 1. august.|Hvornår får vi svar?",
        "Er 2. del sendt?",
        "Jeg har tid d. 12.|Kan jeg bytte?",
        "Skal jeg betale senest 30.6. eller 31.7.?",
        "Er det 3.-4. klasse?",
      ],
    ],
    [
      "nb",
      [
        "Kommer dere kl. 9 eller kl. 14.30 på torsdag?",
        "Kan dere levere 3. mars mellom kl. 8 og 12?",
        "Kan jeg betale den 3. april i stedet?",
        "Gjelder det f.eks. Storgata og bl.a. Kirkegata?",
        "Bor i 3. etg.|Kan dere ringe på?",
        "Kan jeg få utsatt 1. og 2. termin?",
        "Skal jeg ta med pass, kvittering osv. når jeg kommer?",
        "Er det ca. 300 kr. pr. mnd. inkl. mva.?",
        "Er det f.o.m. 1. mai t.o.m. 5. juni?",
        "Saksnr. 24/113 er ikke besvart, når skjer det?",
        "Ordrenr. 123 mangler, hvor er den?",
        "Kan dere f. eks. sende den igjen?",
        "Jeg ventet til kl. 15.|Ingen kom.",
        "Er 17. mai-toget avlyst?",
        "Jeg bor i Storg. 5.|Det regner.",
        "Jeg bor i Kirkegt. 4.|Det regner.",
        "Kan jeg komme tirs. 3. eller ons. 4. april?",
        "Hva betyr pkt. 4 i avtalen?",
        "Det kostet 300 kr.|Stemmer det?",
        "Jeg har time den 12.|Kan jeg bytte?",
        "Er det 8.-10. trinn?",
      ],
    ],
    [
      "en",
      [
        "Can you deliver No. 12 before 3 p.m. on Friday?",
        "Is Mr. Smith or Mrs. J. Doe in today?",
        "Could you send order no. 4411 again?",
        "Is it approx. 3 days, i.e. by Monday?",
        "Do you open at 9 a.m. or 10 a.m. on Sat. 3 May?",
        "Can I return shoes, bags, etc. without a receipt?",
        "Is it due on 3. March or Apr. 4?",
        "Where is St. Mary's, and is Dr. Lee there?",
        "See you at 5 p.m.|Can you ring first?",
        "I paid for No. 12.|Why is it late?",
        "Is the U.S. store shipping to the U.K. too?",
        "Does it incl. VAT?",
        "Is ref. 123 the same as acct. 9?",
        "Is it vs. last year?",
        "Could you e.g. call me?",
        "We live at 14 High St.|Can you deliver?",
        "I waited an hour.|I'm done.",
        "Can you come on Mon. or Tues. the 3rd?",
        "My flat is no. 3.|It leaks.",
        "Was it J. K. Rowling who signed?",
        "Can I pay in Jan. instead?",
        "Is my appt. on Dec. 3 at 9.30 a.m. still on?",
        "The answer was no.|Why?",
        "I said no.|Can you stop?",
        "My number is 3.|When is my turn?",
        "Does Sec. 4 of the T&Cs apply?",
        "Can you refund £12.50.|Thanks?",
      ],
    ],
  ])("%s: ends at no abbreviation, ordinal, date or time", (language, texts) => {
    test.each(texts)("%s", (text) => {
      expect(cut(text.replaceAll("|", " "), language).join("|")).toBe(text);
    });
  });

  test("mail wrapped at a fixed width stays whole", () => {
    const text =
      "Jag skriver till er eftersom jag inte har fått något svar på det brev\nsom jag skickade förra veckan. Hör av er.";
    expect(cut(text, "sv")).toHaveLength(2);
  });

  test("abbreviations hold where no language is told", () => {
    for (const text of ["Ring på tlf. 12345678 i dag.", "Vi åbner f.eks. kl. 7.30.", "Mail, tlf. 12345678, f.eks. kl. 7.30"])
      expect(sentences(text).map((one) => one.text)).toEqual([text]);
  });

  test("offsets are the text's own", () => {
    const text = "  😀 Hej! \n Hur mår ni?  ";
    for (const sentence of sentences(text, "sv")) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});

test("paragraphs are parted by empty lines", () => {
  const text = "Hej\noch hå\n \n\n  Två  \n";
  expect(paragraphs(text).map((one) => one.text)).toEqual(["Hej\noch hå", "Två"]);
  for (const paragraph of paragraphs(text)) expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
});

test("words keep apostrophes, hyphens and clock times together", () => {
  expect(words("I'm sure: e-post, kl 14.30 (tv:n)!").map(({ lower }) => lower)).toEqual([
    "i'm",
    "sure",
    "e-post",
    "kl",
    "14.30",
    "tv:n",
  ]);
});

describe("stems of one word meet", () => {
  test.each<[Language, string[]]>([
    ["sv", ["faktura", "fakturan", "fakturor", "fakturorna", "fakturans"]],
    ["sv", ["biljett", "biljetten", "biljetter", "biljetterna"]],
    ["sv", ["buss", "bussen", "bussar", "bussarna"]],
    ["sv", ["ansökan", "ansökans"]],
    ["sv", ["betalning", "betalningen", "betalningar"]],
    ["da", ["faktura", "fakturaen", "fakturaer", "fakturaerne"]],
    ["da", ["regning", "regningen", "regninger", "regningerne"]],
    ["da", ["bus", "bussen", "busser", "busserne"]],
    ["nb", ["faktura", "fakturaen", "fakturaer", "fakturaene"]],
    ["nb", ["regning", "regningen", "regninger", "regningene"]],
    ["nb", ["billett", "billetten", "billetter", "billettene"]],
    ["en", ["invoice", "invoices", "invoiced"]],
    ["en", ["delivery", "deliveries"]],
    ["en", ["cancel", "cancels", "cancelled", "cancelling"]],
  ])("%s: %s", (language, forms) => {
    expect([...new Set(forms.map((form) => stem(form, language)))]).toHaveLength(1);
  });

  test.each<[Language, string, string]>([
    ["sv", "faktura", "fakta"],
    ["da", "tog", "toilet"],
    ["nb", "regning", "regn"],
    ["en", "order", "or"],
  ])("%s: %s and %s stay apart", (language, one, other) => {
    expect(stem(one, language)).not.toBe(stem(other, language));
  });
});

describe("compounds", () => {
  test.each<[string, Language, string[] | null]>([
    ["kreditupplysningstillstånd", "sv", ["kredit", "upplysning", "tillstånd"]],
    ["teleoperatör", "sv", ["tele", "operatör"]],
    ["handläggningstid", "sv", ["handläggning", "tid"]],
    ["sagsbehandlingstid", "da", ["sag", "behandling", "tid"]],
    ["saksbehandlingstid", "nb", ["sak", "behandling", "tid"]],
    ["hej", "sv", null],
    ["understanding", "en", null],
  ])("%s (%s)", (word, language, parts) => {
    expect(splitCompound(word, language)).toEqual(parts);
  });
});

test("stop words are in lower case and say nothing of the matter", () => {
  for (const language of ["sv", "da", "nb", "en"] as const) {
    expect(stopWords(language).size).toBeGreaterThan(80);
    expect([...stopWords(language)].every((word) => word === word.toLowerCase())).toBe(true);
    expect(stopWords(language).has("faktura")).toBe(false);
  }
});
