import type { Story } from "./story.ts";

export const englishStories: readonly Story[] = [
  {
    key: "en-three-day-pass",
    language: "en",
    contact: { name: "Priya Raman", address: "priya.raman@onholiday.example" },
    subject: "3-day pass and the ferry",
    team: "biljetter",
    state: "closed",
    tags: ["price", "visitor"],
    owner: "sofia",
    startedHoursAgo: 270,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hello, does the 3-day visitor pass cover ferry 80 to Fyrskär as well as trains and buses? And do the three days start when I buy it or when I first use it?
Thanks, Priya`,
      },
      { afterHours: 2, kind: "assign", to: "sofia" },
      {
        afterHours: 2.3,
        kind: "out",
        by: "sofia",
        text: `Hello Priya,

Yes, it covers all our ferries too. The 72 hours start when you press "Activate", so you can safely buy it at home.

Enjoy the islands!
Sofia, Nordljus`,
      },
      { afterHours: 2.3, kind: "close", by: "sofia" },
    ],
  },
  {
    key: "en-app-ticket-gone",
    language: "en",
    contact: { name: "Daniel Whitcombe", address: "d.whitcombe@campus.example" },
    subject: "Ticket vanished after update",
    team: "biljetter",
    state: "open",
    tags: ["appen", "biljett borta"],
    startedHoursAgo: 2.4,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hi there

Your app updated itself overnight and my student monthly ticket is gone. It just says "No tickets yet, shall we plan a trip?" which is cheery but not much use at a ticket barrier. I've paid until the 28th.

How do I get it back please?
Dan`,
      },
    ],
  },
  {
    key: "en-deaf-announcements",
    language: "en",
    contact: { name: "Rosalind Achebe", address: "rosalind.achebe@quietpost.example" },
    subject: "Will announcements ever be written down?",
    team: "trafik",
    state: "open",
    tags: ["strategic question", "accessibility"],
    owner: "oskar",
    startedHoursAgo: 90,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Dear Nordljus,

I'm deaf and I take R2 most days. When something goes wrong everyone on the platform suddenly starts walking, and I follow them hoping they know. The loudspeaker says where to go. The screen says "Delayed".

Are there any plans to show on the screens what is said in the speakers? I don't need help with a particular journey. I'd just like to know whether this is on anybody's list.

Kind regards,
Rosalind Achebe`,
      },
      { afterHours: 17, kind: "assign", to: "oskar" },
      {
        afterHours: 18,
        kind: "note",
        by: "oskar",
        text: `Skärmarna kan visa text, men utropen görs av tre olika bolag. Detta måste till någon som äger hela frågan. @Anna vem är det nu för tiden?`,
        mentions: ["anna"],
      },
    ],
  },
  {
    key: "en-fine-tourists",
    language: "en",
    contact: { name: "Graham Pellow", address: "graham.pellow@pellow-family.example" },
    subject: "Fined for pressing the wrong button",
    team: "biljetter",
    state: "open",
    tags: ["complaint", "fine"],
    owner: "oskar",
    startedHoursAgo: 160,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Your inspector fined my wife and me 1,500 kronor EACH because I had bought two child tickets instead of two adults. The machine was only in Swedish (the flag button did nothing) and "barn" looked like a place to keep cows. I offered to pay the difference on the spot. He said rules are rules.

We are in our sixties. Do we look like children?

Graham Pellow`,
      },
      { afterHours: 8, kind: "assign", to: "oskar" },
      {
        afterHours: 9,
        kind: "out",
        by: "oskar",
        text: `Dear Mr Pellow,

As the tickets were not valid for adults, the penalty fare was correct. You may appeal within 14 days.

Regards
Nordljus`,
      },
      { afterHours: 9, kind: "close", by: "oskar" },
      {
        afterHours: 32,
        kind: "in",
        text: `I see. So nobody has read my letter. I did not ask whether the tickets were valid, I know they weren't. I asked you to look at a machine that cannot be used by a visitor, and to be reasonable. Consider this the appeal.
G. Pellow`,
      },
      { afterHours: 32, kind: "reopen" },
      {
        afterHours: 55,
        kind: "note",
        by: "oskar",
        text: `Han har rätt, flaggknappen på automaten i Havneby har varit trasig sedan i fredags. @Sofia, håller du med om att vi stryker båda avgifterna och tar mellanskillnaden?`,
        mentions: ["sofia"],
      },
      { afterHours: 140, kind: "note", by: "sofia", text: `Ja! Och be om ursäkt ordentligt, det första svaret var uselt.` },
    ],
  },
  {
    key: "en-lost-passport",
    language: "en",
    contact: { name: "Mei-Ling Osborne", address: "meiling.osborne@travelling.example", phone: "+44 7700 900417" },
    subject: "URGENT passport left on train, flight tonight",
    team: "kundservice",
    state: "open",
    tags: ["lost property", "urgent"],
    owner: "anna",
    startedHoursAgo: 0.6,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `I left a blue travel wallet with my passport on the 13:12 from Norrvik, coach 3, seat by the window. My flight is at 20:40 tonight. Please please can somebody check the train?? I am at Storhamn station by the kiosk.
Mei-Ling`,
      },
      { afterHours: 0.05, kind: "assign", to: "anna" },
      {
        afterHours: 0.1,
        kind: "out",
        by: "anna",
        text: `Dear Mei-Ling,

The train is at Lillån now and the guard is walking through coach 3 as I write. Please stay by the kiosk. I will write again within twenty minutes, whatever he finds.

Anna, Nordljus`,
      },
      { afterHours: 0.3, kind: "in", text: `thank you. still here. should I be calling the embassy already?` },
    ],
  },
  {
    key: "en-praise-fog",
    language: "en",
    contact: { name: "Callum Frith", address: "callum.frith@birdwatch.example" },
    subject: "The captain in the fog",
    team: "kundservice",
    state: "closed",
    tags: ["praise", "ferry"],
    owner: "sofia",
    startedHoursAgo: 340,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `No question, just thanks. We lay still for an hour and a half in fog off Fyrskär last Sunday. Your captain came down, told us exactly what he could and couldn't see on the radar, and then made pancakes with the cook for everyone aboard. I have been on many ferries. That was the best delay of my life.

Callum Frith`,
      },
      { afterHours: 20, kind: "assign", to: "sofia" },
      {
        afterHours: 21,
        kind: "out",
        by: "sofia",
        text: `Dear Callum,

Thank you, that made our morning. The captain's name is Börje. I've read your letter to him over the radio, and there was a long silence, and then he said "well, people were hungry".

Sofia, Nordljus`,
      },
      { afterHours: 21, kind: "close", by: "sofia" },
    ],
  },
  {
    key: "en-photo-on-poster",
    language: "en",
    contact: { name: "Tamsin Okoro", address: "tamsin.okoro@ownname.example" },
    subject: "My face is on your buses",
    team: "kundservice",
    state: "open",
    tags: ["privacy", "marketing"],
    startedHoursAgo: 29,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Hello

There is a large photo of me asleep with my mouth open on the back of at least two number 7 buses, under the words "Relax, we've got this". Nobody asked me. My colleagues think it's hilarious and I do not.

Please take them down. I would also like to know who took the picture.

Tamsin Okoro`,
      },
      {
        afterHours: 3,
        kind: "note",
        by: "sofia",
        text: `Bilden är från kampanjen i höstas. Byrån säger att alla hade skrivit på, men de hittar inte hennes papper. @Anna, vem på marknad kan ta ner dem i dag? Hon ska ha ett svar innan dagen är slut.`,
        mentions: ["anna"],
      },
    ],
  },
  {
    key: "en-sarcasm-replacement-bus",
    language: "en",
    contact: { name: "Fergus Lamont", address: "fergus@lamont.example" },
    subject: "Your imaginary bus service",
    team: "trafik",
    state: "open",
    tags: ["complaint", "replacement bus"],
    startedHoursAgo: 11,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Congratulations on the new replacement bus. So quiet! So environmentally friendly! And completely invisible, too. Forty of us stood at Ekeby from 17:10 to 18:25 admiring it.

When you next hire a bus that does not exist, might you tell the man in the orange vest, so he can stop telling us it's "two minutes away"?

F. Lamont`,
      },
    ],
  },
  {
    key: "en-guide-dog",
    language: "en",
    contact: { name: "Hugh Bramley", address: "hugh.bramley@harness.example" },
    subject: "Travelling with a guide dog",
    team: "fardtjanst",
    state: "waiting",
    tags: ["accessibility", "visitor"],
    owner: "sofia",
    startedHoursAgo: 58,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Good morning. I'm blind and will be visiting my daughter in Lillån next month with my guide dog, Biscuit. Can somebody meet us at Norrvik and see us on to the right train? I use a screen reader, so please no PDF forms.
Many thanks
Hugh Bramley`,
      },
      { afterHours: 3, kind: "assign", to: "sofia" },
      {
        afterHours: 4,
        kind: "out",
        by: "sofia",
        text: `Good morning Hugh,

Of course, and Biscuit travels free. A colleague will meet you at the platform in Norrvik, walk you to the train and tell the guard where you are getting off. No forms: just tell me the date, the train you arrive on, and a mobile number in case you are delayed.

Which side do you like to be guided on?
Sofia, Nordljus`,
      },
    ],
  },
  {
    key: "en-exchange-student",
    language: "en",
    contact: { name: "Lucía Ferrer", address: "lucia.ferrer@exchange.example" },
    subject: "student discount with foreign card",
    team: "biljetter",
    state: "closed",
    tags: ["student", "price"],
    owner: "oskar",
    startedHoursAgo: 105,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `hello! i am erasmus student from Valencia until june. the app asks for a swedish student number and i dont have it. can i use my spanish card for the discount? sorry for my english`,
      },
      { afterHours: 1, kind: "assign", to: "oskar" },
      {
        afterHours: 1.2,
        kind: "out",
        by: "oskar",
        text: `Hello Lucía!

Your English is fine. Yes, you can. Show your Spanish card at the desk in Storhamn or Norrvik, and they will open the student prices in your app until the end of June. It takes two minutes.

Welcome here!
Oskar, Nordljus`,
      },
      { afterHours: 1.2, kind: "close", by: "oskar" },
    ],
  },
  {
    key: "en-idea-dark-sky",
    language: "en",
    contact: { name: "Wilhelmina Stroud", address: "w.stroud@stargazer.example" },
    subject: "An idea: lights-out crossing",
    team: "kundservice",
    state: "snoozed",
    tags: ["idea", "ferry"],
    owner: "sofia",
    startedHoursAgo: 200,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Dear whoever reads the ideas,

Once a month, on the last crossing around new moon, why not switch off the deck lights for fifteen minutes mid-strait? The sky out there is astonishing and nobody ever sees it because of the floodlights. I teach astronomy and would come along for nothing and point at things.

Is that mad, or is there somebody I could talk to?

Wilhelmina Stroud`,
      },
      {
        afterHours: 25,
        kind: "note",
        by: "sofia",
        text: `Älskar den. Säkerheten ombord måste säga sitt. Frågat @Oskar om vem.`,
        mentions: ["oskar"],
      },
      { afterHours: 26, kind: "assign", to: "sofia" },
      {
        afterHours: 27,
        kind: "out",
        by: "sofia",
        text: `Dear Wilhelmina,

Not mad at all. Whether we may darken the deck is up to the safety officer of the ferries, who is at sea until the end of next week. I will ask her then, and write to you the day after.

Sofia, Nordljus`,
      },
      { afterHours: 27, kind: "snooze", by: "sofia", hours: 240 },
    ],
  },
  {
    key: "en-conference-group",
    language: "en",
    contact: { name: "Annelise Verhoeven", address: "a.verhoeven@conference.example" },
    subject: "Transport for 140 delegates",
    team: "biljetter",
    state: "waiting",
    tags: ["group", "price"],
    owner: "sofia",
    startedHoursAgo: 70,
    steps: [
      {
        afterHours: 0,
        kind: "in",
        text: `Good afternoon,

We are bringing 140 delegates to Storhamn, 3–5 September. They'll need to get between the station, two hotels and the harbour hall morning and evening. Is it better to buy passes for everyone or to hire buses from you? We'd also need an invoice to a Dutch company without Swedish VAT, if that's possible.

Best wishes
Annelise Verhoeven`,
      },
      { afterHours: 2, kind: "assign", to: "sofia" },
      {
        afterHours: 20,
        kind: "out",
        by: "sofia",
        text: `Good afternoon Annelise,

Passes are better: all three places lie on bus 5, which runs every ten minutes, and 140 three-day passes cost 38,500 kronor with the group price. We'd add two extra buses each morning at no charge if you tell us when the sessions start.

I have asked our finance team about the VAT and enclose what they need from you: your company's VAT number and billing address. Could you send me both, and the session times?

Sofia, Nordljus`,
      },
    ],
  },
];
