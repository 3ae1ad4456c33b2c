import { describe, expect, test } from "vitest";
import { asRead, isRight, readPages } from "./eval/marked.ts";
import { htmlToText, splitHtmlMail } from "./index.ts";

interface Case {
  client: string;
  html: string;
  subject?: string;
  /** The text read first, blank lines left out. */
  visible: string;
  hidden?: RegExp;
  from?: string;
}

const cases: Case[] = [
  {
    client: "Gmail, Swedish",
    html: `<div dir="ltr">Hej!<div><br></div><div>Nu går det, <b>tack</b>.</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Den tis 4 mars 2025 kl 10:14 skrev Kundservice &lt;<a href="mailto:k@example.se">k@example.se</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div>Går det nu?</div></blockquote></div>`,
    visible: "Hej!\nNu går det, tack.",
    hidden: /Går det nu/,
  },
  {
    client: "Gmail, answers between",
    html: `<div class="gmail_quote"><div class="gmail_attr">tir. 4. mar. 2025 kl. 10:14 skrev Kundesenter &lt;k@example.no&gt;:<br></div><blockquote class="gmail_quote" style="border-left:1px solid"><div>Hvilken modell?</div></blockquote><div>XR-200</div><blockquote class="gmail_quote" style="border-left:1px solid"><div>Kjøpt når?</div></blockquote><div>I januar</div></div>`,
    visible: "tir. 4. mar. 2025 kl. 10:14 skrev Kundesenter <k@example.no>:\n> Hvilken modell?\nXR-200\n> Kjøpt når?\nI januar",
  },
  {
    client: "Gmail, signature and indent",
    html: `<div dir="ltr"><div>Så här:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>indraget</div></blockquote><div>Hälsar</div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Anna Berg</div><div>Ekonom</div></div></div>`,
    visible: "Så här:\nindraget\nHälsar",
    hidden: /Anna Berg.*Ekonom/s,
  },
  {
    client: "Gmail, forwarded",
    html: `<div dir="ltr">Kan ni svara?<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Från: <strong class="gmail_sendername" dir="auto">Sven Holm</strong> <span dir="auto">&lt;<a href="mailto:sven@example.org">sven@example.org</a>&gt;</span><br>Date: mån 3 mars 2025 kl 09:02<br>Subject: Hissen<br>To:  &lt;anna@example.se&gt;<br></div><br><br><div>Hissen står.</div></div></div>`,
    visible:
      "Kan ni svara?\n---------- Forwarded message ---------\nFrån: Sven Holm <sven@example.org>\nDate: mån 3 mars 2025 kl 09:02\nSubject: Hissen\nTo: <anna@example.se>\nHissen står.",
    from: "Sven Holm <sven@example.org>",
  },
  {
    client: "Outlook for Windows, Norwegian",
    html: `<html><head><style>p{margin:0}</style></head><body><div class="WordSection1"><p class="MsoNormal">Hei,<o:p></o:p></p><p class="MsoNormal">Det stemmer ikke.</p><p class="MsoNormal">Med vennlig hilsen</p><p class="MsoNormal">Kari Nordmann</p><p class="MsoNormal">Tlf. 22 33 44 55</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Fra:</b> Kundesenter &lt;k@example.no&gt;<br><b>Sendt:</b> tirsdag 4. mars 2025 10:14<br><b>Til:</b> Kari<br><b>Emne:</b> Faktura</p></div></div><p class="MsoNormal">Stemmer det?</p></div></body></html>`,
    visible: "Hei,\nDet stemmer ikke.\nMed vennlig hilsen\nKari Nordmann",
    hidden: /22 33 44 55.*Stemmer det/s,
  },
  {
    client: "Outlook, header in a language not known here",
    html: `<p>Hej</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p><b>Saatja:</b> Jaan<br><b>Saadetud:</b> 4. märts 2025<br><b>Teema:</b> Arve</p></div><p>Tere</p>`,
    visible: "Hej",
    hidden: /Saatja.*Tere/s,
  },
  {
    client: "Outlook on the web",
    html: `<div class="elementToProof">Ja tak.</div><div id="Signature"><div>Jens Holm</div><div>Bogholder</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Fra:</b> Kundeservice &lt;k@example.dk&gt;<br><b>Sendt:</b> 4. marts 2025 10:14<br><b>Til:</b> Jens<br><b>Emne:</b> Sag</font><div>&nbsp;</div></div><div>Vil du have en ny?</div>`,
    visible: "Ja tak.",
    hidden: /Bogholder.*Vil du have/s,
  },
  {
    client: "Outlook on the web, forwarded without own text",
    html: `<div><br></div><div id="appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>Från:</b> Sven Holm &lt;sven@example.org&gt;<br><b>Skickat:</b> den 3 mars 2025 09:02<br><b>Till:</b> Anna<br><b>Ämne:</b> Hissen</div><div>Hissen står.</div>`,
    visible:
      "________________________________\nFrån: Sven Holm <sven@example.org>\nSkickat: den 3 mars 2025 09:02\nTill: Anna\nÄmne: Hissen\nHissen står.",
    from: "Sven Holm <sven@example.org>",
  },
  {
    client: "Outlook for phones",
    html: `<div dir="ltr">Båda.</div><div id="ms-outlook-mobile-signature"><div><br></div>Hämta <a href="https://aka.ms/o0ukef">Outlook för iOS</a></div><div id="mail-editor-reference-message-container" class="ms-outlook-mobile-reference-message"><hr><b>Från:</b> Trafik &lt;t@example.se&gt;<br><b>Skickat:</b> tisdag, mars 4, 2025 10:14<br><b>Till:</b> Bo<br><b>Ämne:</b> Linjer<div>Vilken?</div></div>`,
    visible: "Båda.",
    hidden: /Outlook för iOS.*Vilken/s,
  },
  {
    client: "Apple Mail",
    html: `<html><body style="overflow-wrap: break-word;">Ja, det stämmer.<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>4 mars 2025 kl. 10:14 skrev Kundservice &lt;k@example.se&gt;:</div><br class="Apple-interchange-newline"><div>Stämmer det?</div></blockquote></div><br></body></html>`,
    visible: "Ja, det stämmer.",
    hidden: /Stämmer det/,
  },
  {
    client: "iPhone",
    html: `<html><body dir="auto">Nej<br><br><div id="AppleMailSignature" dir="ltr">Skickat från min iPhone</div><div dir="ltr"><br><blockquote type="cite">4 mars 2025 kl. 10:14 skrev Kundservice &lt;k@example.se&gt;:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Rätt adress?</div></blockquote></body></html>`,
    visible: "Nej",
    hidden: /Skickat från min iPhone.*Rätt adress/s,
  },
  {
    client: "iPhone, gone on below the device's line",
    html: `<html><body dir="auto">Kan ni skicka biljetten?<div><br></div><div id="AppleMailSignature" dir="ltr">Skickat från min iPhone</div><div dir="ltr"><br></div><div dir="ltr">Just det, den ska till Storgatan 5</div></body></html>`,
    visible: "Kan ni skicka biljetten?\nJust det, den ska till Storgatan 5",
    hidden: /Skickat från min iPhone/,
  },
  {
    client: "iPhone, gone on within the device's element",
    html: `<html><body dir="auto">Kan ni skicka biljetten?<div><br></div><div id="AppleMailSignature" dir="ltr">Skickat från min iPhone<div><br></div><div>Just det, den ska till Storgatan 5</div></div></body></html>`,
    visible: "Kan ni skicka biljetten?\nJust det, den ska till Storgatan 5",
    hidden: /Skickat från min iPhone/,
  },
  {
    client: "Apple Mail, forwarded",
    html: `<body>FYI<br><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Pat Lane &lt;pat@example.org&gt;</div><div><b>Subject: </b>Lift</div><div><b>Date: </b>3 March 2025 at 09:02:11 GMT</div><div><b>To: </b>sam@example.com</div><br><div>It is stuck.</div></blockquote></div></body>`,
    visible:
      "FYI\n> Begin forwarded message:\n> From: Pat Lane <pat@example.org>\n> Subject: Lift\n> Date: 3 March 2025 at 09:02:11 GMT\n> To: sam@example.com\n> It is stuck.",
    from: "Pat Lane <pat@example.org>",
  },
  {
    client: "Thunderbird, answers between",
    html: `<p>Unten.</p><div class="moz-cite-prefix">Am 04.03.25 um 10:14 schrieb Kundendienst:<br></div><blockquote type="cite" cite="mid:x"><p>Modell?</p></blockquote><p>XR-200</p><blockquote type="cite"><p>Seit wann?</p></blockquote><p>Januar</p><pre class="moz-signature" cols="72">-- \nErika Muster</pre>`,
    visible: "Unten.\nAm 04.03.25 um 10:14 schrieb Kundendienst:\n> Modell?\nXR-200\n> Seit wann?\nJanuar",
    hidden: /Erika Muster/,
  },
  {
    client: "Thunderbird, forwarded",
    html: `<p>Bitte antworten.</p><div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table"><tbody><tr><th>Betreff: </th><td>Aufzug</td></tr><tr><th>Datum: </th><td>Mon, 3 Mar 2025 09:02:11 +0100</td></tr><tr><th>Von: </th><td>Uwe Kern &lt;uwe@example.org&gt;</td></tr><tr><th>An: </th><td>erika@example.de</td></tr></tbody></table><br>Der Aufzug steht.</div>`,
    visible:
      "Bitte antworten.\n-------- Weitergeleitete Nachricht --------\nBetreff: Aufzug\nDatum: Mon, 3 Mar 2025 09:02:11 +0100\nVon: Uwe Kern <uwe@example.org>\nAn: erika@example.de\nDer Aufzug steht.",
    from: "Uwe Kern <uwe@example.org>",
  },
  {
    client: "Yahoo, with a random prefix",
    html: `<div class="ydp1a2byahoo-style-wrap"><div>Appelez-moi.</div></div><div id="ydp9f8eyahoo_quoted_1" class="ydp9f8eyahoo_quoted"><div><div>Le mardi 4 mars 2025 à 10:14:22 UTC+1, Service &lt;s@example.fr&gt; a écrit :</div><div>Nous avons répondu.</div></div></div>`,
    visible: "Appelez-moi.",
    hidden: /Nous avons/,
  },
  {
    client: "GMX",
    html: `<div>Bitte kündigen.</div><div name="quote" style="margin:10px 5px 5px 10px;border-left:2px solid #C3D9E5;"><div><b>Gesendet:</b> Dienstag, 04. März 2025<br><b>Von:</b> Dienst &lt;d@example.de&gt;<br><b>An:</b> max@example.com<br><b>Betreff:</b> Vertrag</div><div>Was können wir tun?</div></div>`,
    visible: "Bitte kündigen.",
    hidden: /Was können/,
  },
  {
    client: "Proton",
    html: `<div>Works.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Tuesday, March 4th, 2025 at 10:14, Care &lt;c@example.com&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Does it?</blockquote></div>`,
    visible: "Works.",
    hidden: /Sent with.*Does it/s,
  },
  {
    client: "Roundcube and Open-Xchange",
    html: `<p>Det räcker.</p><p id="reply-intro">Den 2025-03-04 10:14, skrev Kundservice:</p><blockquote type="cite" style="padding:0 0.4em;border-left:#1010ff 2px solid"><div>Mer hjälp?</div></blockquote>`,
    visible: "Det räcker.",
    hidden: /Mer hjälp/,
  },
  {
    client: "Outlook on the web, closing within the signature",
    html: `<div>Ja.</div><div id="Signature"><div>Mvh</div><div>Anna Berg</div><div>Chef</div><div>08-123 45 67</div></div><div id="appendonsend"></div>`,
    visible: "Ja.\nMvh\nAnna Berg",
    hidden: /Chef.*08-123/s,
  },
  {
    client: "a closing above the signature that holds the name",
    html: `<p>Yes.</p><p>Best regards,</p><div class="gmail_signature"><div>Sam Hale</div><div>CFO</div></div><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 4, 2025 at 10:14 AM Bo &lt;b@example.com&gt; wrote:<br></div><blockquote class="gmail_quote">Really?</blockquote></div>`,
    visible: "Yes.\nBest regards,\nSam Hale",
    hidden: /CFO.*Really/s,
  },
  {
    client: "GroupWise",
    html: `<div>Det går bra.</div><div>&nbsp;</div><div>&gt;&gt;&gt; Bo &lt;b@example.se&gt; 2025-03-04 10:14 &gt;&gt;&gt;<br></div><div>Går det bra?</div>`,
    visible: "Det går bra.",
    hidden: /Går det bra/,
  },
  {
    client: "Horde",
    html: `<p>Passt.</p><p>Zitat von Bo &lt;<a href="mailto:b@example.de">b@example.de</a>&gt;:</p><blockquote type="cite">Passt es?</blockquote>`,
    visible: "Passt.",
    hidden: /Passt es/,
  },
  {
    client: "webmail with plain marks",
    html: `<html><body>Jo tack.<br><br>Kundservice skrev den 2025-03-04 10:14:<br>&gt; Mer hjälp?<br>&gt; Säg till.<br></body></html>`,
    visible: "Jo tack.",
    hidden: /Säg till/,
  },
  {
    client: "nothing but own words",
    html: `<p>Hej</p><table><tr><td></td><td>1</td></tr></table><p>Mvh Bo</p>`,
    visible: "Hej\n1\nMvh Bo",
  },
  {
    client: "hidden preview text and comments",
    html: `<!--[if mso]><p>mso</p><![endif]--><div style="display: none; max-height:0">preview</div><script>bad()</script><p>Real &aring;&auml;&ouml; &#248; &#xe6;</p>`,
    visible: "Real åäö ø æ",
  },
];

const filled = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/\u00a0/g, " ").trimEnd())
    .filter((line) => line !== "" && line !== ">")
    .join("\n");

describe("HTML of each client", () => {
  test.each(cases.map((one) => [one.client, one] as const))("%s", (_client, { html, subject, visible, hidden, from }) => {
    const split = splitHtmlMail({ html, ...(subject === undefined ? {} : { subject }) });
    expect(filled(split.visible)).toBe(visible);
    expect(htmlToText(split.hiddenHtml)).toMatch(hidden ?? /^$/);
    // What is shown as HTML says the same as what is shown as text.
    expect(filled(htmlToText(split.visibleHtml)).replace(/^_+\n/, "")).toBe(visible.replace(/^_+\n/, ""));
    const { name, address } = split.forwarded?.from ?? {};
    expect(split.forwarded && `${name ?? ""} <${address ?? ""}>`).toBe(from);
    expect(split.parts.map((part) => part.text).join("")).toBe(split.text);
  });
});

describe.each(["fresh", "later", "third"])("%s mails", (set) => {
  const pages = readPages(new URL(`./fixtures/${set}/html/`, import.meta.url));
  test.each(pages.map((page) => [`${page.name} ${page.client}`, page] as const))("%s", (_name, page) => {
    const { html, subject, visible } = page;
    const { visibleHtml } = splitHtmlMail({ html, ...(subject === undefined ? {} : { subject }) });
    const kept = page.kept_quotes ?? [];
    expect(kept.length > 0 ? isRight(page) : asRead(htmlToText(visibleHtml))).toBe(kept.length > 0 || asRead(visible.join("\n")));
  });
});

describe("answers typed into the quoted mail in a colour", () => {
  const announced: [string, string][] = [
    ["Hi, my answers are below in red. Sam", `<span style="color:#ff0000">`],
    ["Mina kommentarer är blåmarkerade.", `<span style="color:#0000ff">`],
    ["Ich habe die Antworten grün markiert.", `<span style="color:#00b050">`],
    ["Hej, jag har svarat i blått i ert mejl. /Bo", `<font color="#0000ff">`],
    ["Hej, mine svar står med grønt nedenfor. Bo", `<span style="font-size:11pt;color:rgb(0, 176, 80)">`],
    ["Hei, svarene mine står i rødt under. Kari", `<span style="color:red">`],
    ["Hallo, meine Antworten unten in Blau. Jan", `<span style="color: #1F497D">`],
    ["Hei, vastaukset alla vihreällä. Terv. Sanna", `<font color="green">`],
    ["Bonjour, mes réponses sont en rouge dans votre texte. Paul", `<span style="color:#C00000">`],
    ["Hola, le contesto en morado debajo de cada pregunta. Eva", `<span style="color:#7030A0">`],
  ];
  const open = new Map(announced);
  const mail = (element: string) => {
    const end = element.startsWith("<font") ? "</font>" : "</span>";
    return `<p>First question?</p><p>${element}One${end}</p><p>Second question? ${element}two${end}</p><p>We hope to hear.</p><p>Regards</p><p>Ann Hale</p>`;
  };
  const shapes: [string, (own: string, mail: string) => string][] = [
    [
      "Gmail",
      (own, mail) =>
        `<div dir="ltr">${own}</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 4, 2025 at 10:14 AM Ann &lt;a@example.com&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">${mail}</blockquote></div>`,
    ],
    [
      "Outlook",
      (own, mail) =>
        `<p>${own}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Ann &lt;a@example.com&gt;<br><b>Sent:</b> 4 March 2025 10:14<br><b>To:</b> Sam<br><b>Subject:</b> Keys</p></div>${mail}`,
    ],
  ];
  test.each(shapes.flatMap(([shape, page]) => announced.map(([own]) => [shape, own, page] as const)))(
    "%s: %s",
    (_shape, own, page) => {
      const { visible } = splitHtmlMail({ html: page(own, mail(open.get(own) ?? "")) });
      expect(visible).toMatch(/First question.*One.*Second question.*two$/s);
      const black = splitHtmlMail({ html: page(own, mail("<span>")) }).visible;
      expect(black, "in no colour, all of it stays").toMatch(/First question.*two.*Ann Hale$/s);
      const linked = splitHtmlMail({ html: page("Thanks.", mail(open.get(own) ?? "")) }).visible;
      expect(linked, "not announced, the other's colours are the other's").toBe("Thanks.");
    },
  );

  test("a line below the quote does not hide them", () => {
    const [[, page] = ["", () => ""]] = shapes;
    const html = `${page("My answers in red below.", mail(`<span style="color:red">`))}<p>The invoice comes apart.</p>`;
    expect(splitHtmlMail({ html }).visible).toMatch(/One.*two\n+The invoice comes apart\.$/s);
  });

  test("answers listed above the quote are all there is", () => {
    const [[, page] = ["", () => ""]] = shapes;
    const html = page("Mina svar nedan:<br>1. Ja<br>2. Nej", mail("<span>"));
    expect(splitHtmlMail({ html }).visible).toBe("Mina svar nedan:\n1. Ja\n2. Nej");
  });
});

describe("eM Client, answers between", () => {
  test.each([
    ["Original Message", "From", "To", "Date", "Subject"],
    ["Ursprungligt meddelande", "Från", "Till", "Datum", "Ämne"],
    ["Oprindelig meddelelse", "Fra", "Til", "Dato", "Emne"],
    ["Opprinnelig melding", "Fra", "Til", "Dato", "Emne"],
    ["Originalnachricht", "Von", "An", "Datum", "Betreff"],
    ["Alkuperäinen viesti", "Lähettäjä", "Vastaanottaja", "Päivämäärä", "Aihe"],
    ["Message d'origine", "De", "À", "Date", "Objet"],
    ["Mensaje original", "De", "Para", "Fecha", "Asunto"],
  ])("%s", (divider, from, to, date, subject) => {
    const quoted = (text: string) => `<div><blockquote type="cite" class="cite2"><div>${text}</div></blockquote></div>`;
    const html = `<div>Ok.</div><div>------ ${divider} ------</div><div>${from} "Bo Ek" &lt;bo@example.com&gt;</div><div>${to} "Eva" &lt;eva@example.com&gt;</div><div>${date} 28/02/2025 14:37:02</div><div>${subject} Keys</div>${quoted("One?")}<div>Yes</div>${quoted("Two?")}<div>No</div>${quoted("Bye, Bo")}`;
    expect(filled(splitHtmlMail({ html }).visible)).toMatch(/^Ok\..*> One\?\nYes\n> Two\?\nNo$/s);
  });
});

describe("the HTML given back", () => {
  test("is balanced, keeps styles for both, and columns in place", () => {
    const html = `<style>b{color:red}</style><table><tr><td></td><td><b>Svar<br></b></td><td></td></tr></table><div class="gmail_quote"><blockquote class="gmail_quote" type="cite"><i>Citat</i></blockquote></div>`;
    const { visibleHtml, hiddenHtml } = splitHtmlMail({ html });
    expect(visibleHtml).toBe("<style>b{color:red}</style><table><tr><td></td><td><b>Svar<br></b></td><td></td></tr></table>");
    expect(hiddenHtml).toBe(
      `<style>b{color:red}</style><div class="gmail_quote"><blockquote class="gmail_quote" type="cite"><i>Citat</i></blockquote></div>`,
    );
  });

  test("is the source itself when nothing is left out", () => {
    const html = "<P>Hej &amp; <B>hej<p>då";
    expect(splitHtmlMail({ html }).visibleHtml).toBe(html);
    expect(splitHtmlMail({ html }).visible).toBe("Hej & hej\n\ndå");
  });

  test("keeps the space between words of different elements", () => {
    const html = `<b>Ett</b> <i>två</i><blockquote type="cite" cite="mid:a">a<br>b<br>c<br>d<br>e<br>f<br>g</blockquote>`;
    expect(splitHtmlMail({ html }).visibleHtml).toBe("<b>Ett</b> <i>två</i>");
  });

  test("keeps images with the part they stand in", () => {
    const html = `<p>Se bilden <img src="cid:a"></p><img src="cid:b"><blockquote type="cite"><p>Förr</p><img src="cid:c"></blockquote>`;
    const { visibleHtml, hiddenHtml } = splitHtmlMail({ html });
    expect([visibleHtml.includes("cid:a"), visibleHtml.includes("cid:b"), visibleHtml.includes("cid:c")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(hiddenHtml).toContain("cid:c");
  });

  test("keeps an image that is written into the page", () => {
    const image = `<img alt="1 > 0" src="data:image/png;base64,${"A".repeat(100_000)}">`;
    const { visibleHtml } = splitHtmlMail({ html: `<p>${image}</p><blockquote type="cite">Förr</blockquote>` });
    expect(visibleHtml).toBe(`<p>${image}</p>`);
  });

  test("a tag whose quote never closes swallows nothing", () => {
    const { visibleHtml, hiddenHtml } = splitHtmlMail({
      html: `<p>Svar</p><b title="x>slut</b><blockquote type=cite>Förr</blockquote>`,
    });
    expect(visibleHtml).toBe("<p>Svar</p><b>slut</b>");
    expect(hiddenHtml).toBe("<blockquote type=cite>Förr</blockquote>");
  });

  test("a formatting tag closed inside a quote does not end the quote", () => {
    const { visible } = splitHtmlMail({ html: `<p>Svar</p><font><blockquote type="cite">Ett</font> två</blockquote>` });
    expect(visible).toBe("Svar");
  });
});

describe("htmlToText", () => {
  test("reads paragraphs, lists, cells, quotes and preformatted text", () => {
    const html = `<h1>Rubrik</h1><p>Ett\n  två<br>tre</p><ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr></table><blockquote type="cite">q</blockquote><pre>x\n  y</pre>`;
    expect(filled(htmlToText(html))).toBe("Rubrik\nEtt två\ntre\n- a\n- b\n1 2\n> q\nx\n  y");
  });

  test.each([
    ["a lone bracket", "1 < 2 > 0 <", "1 < 2 > 0 <"],
    ["an unclosed tag", "<p>hej <a href='", "hej"],
    ["an unclosed comment", "hej <!-- då", "hej <!-- då"],
    ["an unclosed script", "hej<script>alert(1)", "hej"],
    ["unknown and broken references", "&foo; &amp &#0; &#xD800; &#1114112;", "&foo; & \ufffd \ufffd \ufffd"],
    ["a sign inside a value", `<a title="1 > 0">hej</a>`, "hej"],
    ["nothing", "", ""],
  ])("%s", (_name, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
