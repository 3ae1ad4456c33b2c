import { describe, expect, it } from "vitest";
import { check, type Result } from "./index.ts";

type Case = readonly [language: Result["language"], customer: string, reply: string];
const see = ([language, customer, reply]: Case): Result => check({ language, customer, reply });
const parts = (result: Result): string[] => result.findings.flatMap((one) => one.parts ?? [one]).map((one) => one.rule);
const said = (result: Result): string[] => result.findings.map((one) => one.rule);

describe("a short answer that is right", () => {
  it.each<Case>([
    [
      "sv",
      "Vilka allergener finns i er lax?",
      "Fisk och senap. Den görs i ett kök där det också hanteras nötter. Hälsningar Anna",
    ],
    ["sv", "Vilken färg har den?", "Hej, den är röd. Hälsningar Anna"],
    ["da", "Hvilke allergener er der i jeres laks?", "Fisk og sennep. Venlig hilsen Anna"],
    ["da", "Hvilken farve har den?", "Hej, den er rød. Venlig hilsen Anna"],
    ["nb", "Hvilke allergener er det i laksen deres?", "Fisk og sennep. Hilsen Anna"],
    ["nb", "Hvilken farge har den?", "Hei, den er rød. Hilsen Anna"],
    ["en", "Which allergens are in your salmon?", "Fish and mustard. Best wishes, Ann"],
    ["en", "What colour is it?", "Hi, it's red."],
    [
      "en",
      "How long will the road be closed, and can the bus still get through?",
      "Until 14 June. The bus still runs but stops at the chapel instead of the square. Best wishes, Ann",
    ],
  ])("is one in %s: %s", (...pair) => {
    expect(said(see(pair)).filter((one) => one !== "signs")).toEqual([]);
    expect(see(pair).score).toBeGreaterThan(85);
  });
});

describe("an answer that says only what was asked", () => {
  it.each<Case>([
    ["sv", "Hej, när öppnar ni på lördag?", "Hej! Vi öppnar på lördag när vi öppnar. Hälsningar Per"],
    ["da", "Hej, hvornår åbner I på lørdag?", "Hej! Vi åbner på lørdag, når vi åbner. Venlig hilsen Per"],
    ["nb", "Hei, når åpner dere på lørdag?", "Hei! Vi åpner på lørdag når vi åpner. Hilsen Per"],
    ["en", "Hi, when do you open on Saturday?", "Hi! We open on Saturday when we open. Best wishes, Per"],
  ])("is none in %s", (...pair) => {
    expect(said(see(pair)).some((rule) => ["unanswered", "partly-answered"].includes(rule))).toBe(true);
    expect(see(pair).score).toBeLessThan(75);
  });

  it("is not one that waits for something", () => {
    const result = see(["sv", "När skickas paketet?", "Hej! Paketet skickas i dag när vi har packat det. Hälsningar Per"]);
    expect(said(result).filter((one) => one !== "signs")).toEqual([]);
  });
});

describe("a second question that nobody answers", () => {
  it.each<Case>([
    [
      "sv",
      "Kan jag få en ny nyckel? Vad kostar den?",
      "Hej! Ja, jag har beställt en ny nyckel åt dig. Du kan hämta den på kontoret från onsdag. Hälsningar Mats",
    ],
    [
      "da",
      "Kan jeg få en ny nøgle? Hvad koster den?",
      "Hej! Ja, jeg har bestilt en ny nøgle til dig. Du kan hente den på kontoret fra onsdag. Venlig hilsen Mads",
    ],
    [
      "nb",
      "Kan jeg få en ny nøkkel? Hva koster den?",
      "Hei! Ja, jeg har bestilt en ny nøkkel til deg. Du kan hente den på kontoret fra onsdag. Hilsen Mats",
    ],
    [
      "en",
      "Can I have a new key? What does it cost?",
      "Hi! Yes, I have ordered a new key for you. You can collect it at the office from Wednesday. Best wishes, Matt",
    ],
  ])("is seen in %s: %s", (...pair) => {
    const result = see(pair);
    const unanswered = result.findings.filter((one) => one.rule === "unanswered");
    expect(unanswered).toHaveLength(1);
    expect(unanswered[0]?.span[0]).toBeGreaterThan(10);
    expect(result.score).toBeLessThan(85);
  });
});

describe("an answer in other words", () => {
  it.each<Case>([
    ["sv", "Kan jag byta färg på soffan?", "Hej! Färgen kan du byta till fredag. Hälsningar, Mats"],
    [
      "sv",
      "Kan jag få pengarna tillbaka för vattenkokaren?",
      "Hej! Du får pengarna tillbaka på kortet i morgon. Hälsningar, Mats",
    ],
    ["da", "Kan jeg bytte farven på sofaen?", "Hej! Farven kan du bytte til fredag. Venlig hilsen, Mads"],
    ["nb", "Kan jeg bytte farge på sofaen?", "Hei! Fargen kan du bytte til fredag. Hilsen, Mats"],
    ["en", "Can I get a refund for the kettle?", "Hi Karen. You can have your money back. Best wishes, Matt"],
  ])("is found in %s: %s", (...pair) => {
    const result = see(pair);
    expect(said(result)).not.toContain("unanswered");
    expect(said(result)).not.toContain("partly-answered");
    expect(result.score).toBeGreaterThan(85);
  });
});

describe("a reply on another matter with a number in it", () => {
  it.each<Case>([
    ["sv", "Hur mycket kostar ett månadskort för min son?", "Hej! Bananer är nyttiga och kostar 10 kr. Hälsningar, Mats"],
    ["da", "Hvor meget koster et månedskort til min søn?", "Hej! Bananer er sunde og koster 10 kr. Venlig hilsen, Mads"],
    ["nb", "Hvor mye koster et månedskort til sønnen min?", "Hei! Bananer er sunne og koster 10 kr. Hilsen, Mats"],
    ["en", "How much is a monthly pass for my son?", "Hello! Bananas are healthy and cost 10 pounds. Best wishes, Matt"],
    ["nb", "Når kommer sofaen min?", "Hei! Bananer koster 10 kr kiloet. Hilsen Mats"],
  ])("is no answer in %s", (...pair) => {
    const result = see(pair);
    expect(said(result)).toContain("unanswered");
    expect(result.score).toBeLessThan(76);
  });
});

describe("a name at the end of a line", () => {
  it.each<Case>([
    ["sv", "Hej! Hur byter jag adress? /Lena", "Hej Birgitta! Du byter adress i appen. Hälsningar, Mats"],
    ["sv", "Hej! Hur byter jag adress? Tack på förhand, Lena", "Hej Birgitta! Du byter adress i appen. Hälsningar, Mats"],
    ["da", "Hej! Hvordan skifter jeg adresse? /Lena", "Hej Birgitte! Du skifter adresse i appen. Venlig hilsen, Mads"],
    ["nb", "Hei! Hvordan bytter jeg adresse? /Lena", "Hei Birgitte! Du bytter adresse i appen. Hilsen, Mats"],
    ["en", "Hi! How do I change my address? - Lena", "Hi Brenda! You change your address in the app. Best wishes, Matt"],
  ])("is known in %s: %s", (...pair) => {
    expect(said(see(pair))).toContain("wrong-name");
  });
});

describe("a greeting that goes on", () => {
  it.each<Case>([
    [
      "sv",
      "Hej! När har ni öppet? Och var ligger butiken? /Lena",
      "Tack, Lena, för att du frågar om butiken. Vi har öppet klockan 10 till 18 och butiken ligger på Storgatan 4 i Lund. Du hittar dit lättast om du går av bussen vid Stortorget och följer Storgatan söderut i fem minuter, förbi biblioteket och apoteket. Hälsningar Mats",
    ],
    [
      "da",
      "Hej! Hvornår har I åbent? Og hvor ligger butikken? /Lena",
      "Tak, Lena, fordi du spørger om butikken. Vi har åbent klokken 10 til 18, og butikken ligger på Storegade 4 i Ribe. Du finder den nemmest, hvis du står af bussen ved torvet og følger Storegade mod syd i fem minutter, forbi biblioteket og apoteket. Venlig hilsen Mads",
    ],
    [
      "nb",
      "Hei! Når har dere åpent? Og hvor ligger butikken? /Lena",
      "Takk, Lena, for at du spør om butikken. Vi har åpent klokka 10 til 18, og butikken ligger i Storgata 4 i Moss. Du finner den lettest hvis du går av bussen ved torget og følger Storgata sørover i fem minutter, forbi biblioteket og apoteket. Hilsen Mats",
    ],
    [
      "en",
      "Hi! When are you open? And where is the shop? - Lena",
      "Thanks, Lena, for asking about the shop. We are open from 10 to 18, and the shop is at 4 High Street in Leeds. The easiest way to find it is to get off the bus at the square and follow High Street south for five minutes, past the library and the chemist. Best wishes, Matt",
    ],
  ])("greets in %s", (...pair) => {
    expect(said(see(pair))).not.toContain("no-greeting");
    expect(
      see(pair)
        .findings.flatMap((one) => one.parts ?? [])
        .map((one) => one.rule),
    ).not.toContain("no-greeting");
  });

  it.each<Case>([
    ["sv", "När öppnar ni?", "Hej Lena, vi öppnar tio."],
    ["da", "Hvornår åbner I?", "Hej Lena, vi åbner ti."],
    ["nb", "Når åpner dere?", "Hei Lena, vi åpner ti."],
    ["en", "When do you open?", "Hi Lena, we open at ten."],
  ])("is the answer too in %s", (language, customer, reply) => {
    const plain = see([language, customer, reply.replace(/^.*, v/u, "V").replace(/^.*, w/u, "W")]);
    expect(see([language, customer, reply]).scores.relevance).toBeGreaterThanOrEqual(plain.scores.relevance - 1);
  });
});

describe("a line that blames or dismisses", () => {
  it.each<Case>([
    ["sv", "Hej, jag hittar inte öppettiderna. När har ni öppet på lördag?", "Det står på hemsidan."],
    ["sv", "Min beställning gick till fel adress och jag är ledsen över det. Vad gör vi nu? Karin", "Du har själv fyllt i fel."],
    ["da", "Min bestilling gik til den forkerte adresse. Hvad gør vi nu? Karen", "Du har selv skrevet forkert."],
    ["nb", "Bestillingen min gikk til feil adresse. Hva gjør vi nå? Kari", "Du har selv skrevet feil."],
    ["en", "My order went to the wrong address. What do we do now? Ann", "You entered it wrong yourself."],
    [
      "en",
      "I still don't understand why my refund has not arrived. What is going on? Ann",
      "As stated previously, refunds take time.",
    ],
  ])("sinks a reply of nothing else, in %s: %s", (...pair) => {
    expect(see(pair).score).toBeLessThan(60);
    expect(said(see(pair)).some((rule) => ["blame", "dismissive", "lecture"].includes(rule))).toBe(true);
  });
});

describe("somebody who does not want to live", () => {
  const cases: readonly (readonly [...Case, help: string])[] = [
    [
      "sv",
      "Jag orkar inte mer. Jag vill inte leva längre, och nu kom er räkning också. Vad ska jag göra?",
      "Hej! Räkningen ska betalas senast den 30 juni. Du kan dela upp den på tre månader via Mina sidor. Hälsningar, Mats",
      "Hej! Jag blir orolig för dig och är glad att du skriver. Ring 112 om det är akut, eller Självmordslinjen på 90101, dygnet runt. Räkningen kan vänta, den har jag pausat. Jag ringer dig i dag klockan 14. Mats",
    ],
    [
      "da",
      "Jeg kan ikke mere. Jeg vil ikke leve længere, og nu kom jeres regning også. Hvad skal jeg gøre?",
      "Hej. Regningen skal betales senest den 30. juni. Du kan dele den op i tre rater på Min side. Venlig hilsen Mads",
      "Hej. Jeg bliver bekymret for dig og er glad for, at du skriver. Ring 112, hvis det er akut, eller Livslinien på 70 201 201. Regningen kan vente, den har jeg sat på pause. Jeg ringer til dig i dag klokken 14. Mads",
    ],
    [
      "nb",
      "Jeg orker ikke mer. Jeg vil ikke leve lenger, og nå kom regningen deres også. Hva skal jeg gjøre?",
      "Hei. Regningen må betales senest 30. juni. Du kan dele den opp i tre avdrag på Min side. Vennlig hilsen Mats",
      "Hei. Jeg blir bekymret for deg og er glad for at du skriver. Ring 113 hvis det er akutt, eller Mental Helse på 116 123. Regningen kan vente, den har jeg satt på pause. Jeg ringer deg i dag klokka 14. Mats",
    ],
    [
      "en",
      "I can't take it any more. I don't want to be alive, and now your bill came too. What should I do?",
      "Hello. The bill must be paid by 30 June. You can split it into three instalments in your account. Best wishes, Matt",
      "Hello. I'm worried about you, and glad that you wrote. Please call 999 if you are in danger now, or Samaritans on 116 123, day or night. The bill can wait: I have paused it. I'll call you today at 2 pm. Matt",
    ],
  ];

  it.each(cases)("gets no answer from one on the bill alone, in %s", (language, customer, bill) => {
    const result = see([language, customer, bill]);
    expect(result.score).toBeLessThan(40);
    expect(result.findings.find((one) => one.rule === "crisis-no-help")?.severity).toBe("problem");
  });

  it.each(cases)("is met by care, a number and a person, in %s", (language, customer, _bill, help) => {
    expect(see([language, customer, help]).score).toBeGreaterThan(90);
  });

  it("is heard in words that the reader knows", () => {
    for (const [language, customer] of [
      ["sv", "Jag vill dö."],
      ["sv", "Hej, jag heter Eva. Jag vill dö. Jag har inte fått svar på min ansökan."],
      ["sv", "Jag vill inte vakna i morgon."],
      ["da", "Jeg har lyst til at dø."],
      ["da", "Jeg ønsker ikke at vågne i morgen."],
      ["nb", "Jeg tar livet mitt i kveld."],
      ["nb", "Jeg vil ikke våkne i morgen."],
      ["en", "i wanna die"],
      ["en", "I don't see the point of being here anymore."],
      ["en", "My ex is outside my door with a knife"],
    ] as const)
      expect(said(see([language, customer, "Hej. 10 juni. Mats"]))).toContain("crisis-no-help");
  });

  it("is not heard where a machine or a contract has come to its end", () => {
    for (const [language, customer] of [
      ["sv", "Appen begår självmord varje gång jag trycker på betala"],
      ["da", "Jeg kan ikke mere med jeres app."],
      ["nb", "Oppvaskmaskinen begikk selvmord i går. Gjelder garantien?"],
      ["en", "My washing machine committed suicide this morning. Is it still under warranty?"],
      ["en", "I want out of this contract, I want to end it tonight."],
    ] as const)
      expect(said(see([language, customer, "Hej. 10 juni. Mats"]))).not.toContain("crisis-no-help");
  });

  it("is not heard where somebody is only annoyed", () => {
    for (const [language, customer] of [
      ["sv", "Det slår mig att ni hotar min plånbok. Avsluta mitt abonnemang, jag orkar inte mer."],
      ["da", "I truer mig med inkasso. Jeg gider ikke vente mere."],
      ["nb", "Dere truer meg med inkasso. Det slår meg at dere ikke svarer."],
      ["en", "Your van hit my fence. I want to end it, cancel the contract."],
    ] as const)
      expect(said(see([language, customer, "Hej. 10 juni. Mats"]))).not.toContain("crisis-no-help");
  });

  it("is not heard where somebody wants to be gone from a register", () => {
    for (const [language, customer] of [
      ["sv", "Jag vill inte finnas i ert register."],
      ["sv", "Jag vill inte finnas på er sida med min adress och födelsedag."],
      ["da", "Jeg vil ikke være her mere, kan I slette min profil?"],
      ["nb", "Jeg vil ikke være her mer, kan dere slette profilen min?"],
      ["en", "I don't want to exist in your database."],
      ["en", "I don't want to be here any more, take me off the list"],
    ] as const)
      expect(parts(see([language, customer, "Hej. 10 juni. Mats"]))).not.toContain("crisis-no-help");
  });
});

describe("an answer without the word yes or no", () => {
  it.each<Case>([
    [
      "sv",
      "Kan jag låna en rullstol över helgen?",
      "Hej Greger! Det kan du. Den står i receptionen med ditt namn på från fredag lunch. Hälsningar Pia",
    ],
    [
      "da",
      "Kan jeg låne en kørestol i weekenden?",
      "Hej Gregers! Det kan du. Den står i receptionen med dit navn på fra fredag middag. Hilsen Pia",
    ],
    [
      "nb",
      "Kan jeg låne en rullestol i helga?",
      "Hei Greger! Det kan du. Den står i resepsjonen med navnet ditt på fra fredag formiddag. Hilsen Pia",
    ],
    [
      "en",
      "Will the Sunday bus come back?",
      "Hello Bill, Not this year. It comes up again when we set the budget in November. Best wishes, Harriet",
    ],
  ])("is one in %s", (...pair) => {
    expect(said(see(pair))).not.toContain("unanswered");
    expect(see(pair).score).toBeGreaterThan(85);
  });
});

describe("what need not be said of a good reply", () => {
  it.each<Case>([
    [
      "sv",
      "Förslag: sätt upp en anslagstavla vid biblioteket där folk kan byta plantor.",
      "Hej! Vi gör det i vår. Jag beställer tavlan i dag, och den sitter uppe i april. Love på parkerna",
    ],
    [
      "da",
      "Forslag: sæt en opslagstavle op ved biblioteket, hvor folk kan bytte planter.",
      "Hej! Det gør vi til foråret. Jeg bestiller tavlen i dag, og den hænger oppe i april. Love, Parkerne",
    ],
    [
      "nb",
      "Forslag: sett opp en oppslagstavle ved biblioteket der folk kan bytte planter.",
      "Hei! Det gjør vi til våren. Jeg bestiller tavla i dag, og den henger oppe i april. Love i parkene",
    ],
    [
      "en",
      "An idea: put up a board by the library where people can swap plants.",
      "Hello! We'll do that in spring. I'm ordering the board today, and it will be up in April. Love, Parks",
    ],
  ])("thanks where the idea is carried out, in %s", (...pair) => {
    expect(parts(see(pair))).not.toContain("missing-thanks");
  });

  it.each<Case>([
    [
      "sv",
      "Min man dog i söndags. Hur säger jag upp hans abonnemang?",
      "Kära Erika. Jag beklagar sorgen, det måste vara tungt. Jag har sagt upp abonnemanget i dag. Du behöver inte göra något mer. Varma hälsningar Susan",
    ],
    [
      "da",
      "Min mand døde i søndags. Hvordan opsiger jeg hans abonnement?",
      "Kære Erika. Det gør mig ondt, at du har mistet din mand. Jeg har opsagt abonnementet i dag. Du skal ikke gøre mere. Mange hilsner Susan",
    ],
    [
      "nb",
      "Mannen min døde på søndag. Hvordan sier jeg opp abonnementet hans?",
      "Kjære Erika. Jeg kondolerer, det må være tungt. Jeg har sagt opp abonnementet i dag. Du trenger ikke gjøre noe mer. Varme hilsener Susan",
    ],
    [
      "en",
      "My husband died on Sunday. How do I cancel his subscription?",
      "Dear Erika, I am so sorry for your loss. I have cancelled the subscription today. There is nothing more for you to do. With kind wishes, Susan",
    ],
  ])("kind words to the bereaved are no padding, in %s", (...pair) => {
    expect(parts(see(pair))).not.toContain("padding");
    expect(see(pair).score).toBeGreaterThan(88);
  });
});

describe("a reply that ends with its writer's name on the same line", () => {
  it.each<Case>([
    ["sv", "Kan jag betala en vecka senare?", "Hej! Det går bra, jag har flyttat fakturan till den 27. Rolf"],
    ["da", "Kan jeg betale en uge senere?", "Hej! Det går fint, jeg har flyttet regningen til den 27. Rolf"],
    ["nb", "Kan jeg betale en uke senere?", "Hei! Det går fint, jeg har flyttet fakturaen til den 27. Rolf"],
    ["en", "Can I pay a week later?", "Hi! That's fine, I have moved the bill to the 27th. Rolf"],
  ])("is signed, in %s", (language, customer, reply) => {
    const unsigned = (text: string): boolean => parts(see([language, customer, text])).includes("no-signoff");
    expect(unsigned(reply)).toBe(false);
    expect(unsigned(reply.replace(" Rolf", ""))).toBe(true);
  });

  it("may refuse to promise after a yes, without being told to offer something", () => {
    const result = see([
      "sv",
      "Finns det nötter i er chokladboll?",
      "Ja, hasselnöt. Havrebollen bakas i samma kök, så vi kan inte lova att den är fri.",
    ]);
    expect(parts(result)).not.toContain("refusal-no-alternative");
  });
});

describe("a yes or a no that does not come at once", () => {
  it.each<readonly [...Case, indirect: string]>([
    [
      "sv",
      "Är simhallen öppen på trettondagen?",
      "Hej! Ja, 10–15. Hälsningar Pia",
      "Hej! Simhallen har olika tider beroende på helg och säsong. Bassängen är 25 meter och bastun varm. På röda dagar gäller 10–15. Hälsningar Pia",
    ],
    [
      "da",
      "Er svømmehallen åben helligtrekonger?",
      "Hej! Ja, 10–15. Hilsen Pia",
      "Hej! Svømmehallen har tider efter helligdag og sæson. Bassinet er 25 meter, og saunaen er varm. På røde dage gælder 10–15. Hilsen Pia",
    ],
    [
      "nb",
      "Er svømmehallen åpen 6. januar?",
      "Hei! Ja, 10–15. Hilsen Pia",
      "Hei! Svømmehallen har tider etter helligdag og sesong. Bassenget er 25 meter og badstua varm. På røde dager gjelder 10–15. Hilsen Pia",
    ],
    [
      "en",
      "Is the pool open on 6 January?",
      "Hello! Yes, 10 to 3. Best wishes, Pia",
      "Hello! The pool has hours by holiday and season. The basin has a length of 25 metres, with a hot sauna. Bank holiday hours 10 to 3. Best wishes, Pia",
    ],
  ])("is counted among the signs in %s", (language, customer, direct, indirect) => {
    const buried = (reply: string): number => {
      const parts = see([language, customer, reply]).findings.flatMap((one) => one.parts ?? [one]);
      return parts.filter((one) => one.rule === "buried").length;
    };
    expect(buried(direct)).toBe(0);
    expect(buried(indirect)).toBe(1);
  });
});
