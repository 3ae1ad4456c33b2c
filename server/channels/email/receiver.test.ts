import { expect, test } from "vitest";
import { verdictOf } from "./receiver.ts";
import { headerFieldsOf } from "./raw-header.ts";

/** Headers as the providers write them. */
const mailbox = "kundservice@nordljus.example";

function verdict(host: string, header: string, domain = "kund.example") {
  return verdictOf(headerFieldsOf(Buffer.from(`${header.trim().replaceAll("\n", "\r\n")}\r\n\r\nHej!`)), host, mailbox, domain);
}

const authored = `From: Eva <eva@kund.example>
To: kundservice@nordljus.example
Subject: Hej`;

const exchangeInside = `Received: from AS8PR04MB8001.eurprd04.prod.outlook.com (::1) by
 DB9PR04MB9002.eurprd04.prod.outlook.com with HTTPS; Thu, 26 Nov 2026 08:12:12 +0000
Received: from DUZPR01CA0003.eurprd01.prod.exchangelabs.com (2603:10a6:10:46b::3) by
 AS8PR04MB8001.eurprd04.prod.outlook.com (2603:10a6:20b:3f4::12) with Microsoft SMTP
 Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9366.12; Thu, 26 Nov
 2026 08:12:10 +0000
Received: from DB1PEPF000509E4.eurprd03.prod.outlook.com
 (2603:10a6:10:46b:cafe::2b) by DUZPR01CA0003.outlook.office365.com
 (2603:10a6:10:46b::3) with Microsoft SMTP Server (version=TLS1_3) id
 15.20.9366.9 via Frontend Transport; Thu, 26 Nov 2026 08:12:10 +0000`;
const exchangeEdge = `Received: from post.kund.example (192.0.2.1) by
 DB1PEPF000509E4.mail.protection.outlook.com (10.167.242.54) with Microsoft
 SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9366.9
 via Frontend Transport; Thu, 26 Nov 2026 08:12:09 +0000`;
const exchangeSays = (dmarc: string, compauth: string) => `Authentication-Results: spf=fail (sender IP is 192.0.2.1)
 smtp.mailfrom=kund.example; dkim=none (message not signed)
 header.d=none;dmarc=${dmarc}
 header.from=kund.example;compauth=${compauth}
Received-SPF: Fail (protection.outlook.com: domain of kund.example does not designate
 192.0.2.1 as permitted sender) receiver=protection.outlook.com;
 client-ip=192.0.2.1; helo=post.kund.example;`;
const exchange = (dmarc: string, compauth: string, sent = authored) =>
  [exchangeInside, exchangeSays(dmarc, compauth), exchangeEdge, sent].join("\n");

const googleInside = `Delivered-To: kundservice@nordljus.example
Received: by 2002:a05:7108:7811:b0:3f2:1234:5678 with SMTP id a17csp123456gdk;
        Thu, 26 Nov 2026 00:12:12 -0800 (PST)
X-Google-Smtp-Source: AGHT+IHx
X-Received: by 2002:a05:6512:3d06:b0:536:5530:af45 with SMTP id 2adb3069b0e04;
        Thu, 26 Nov 2026 00:12:11 -0800 (PST)
ARC-Seal: i=1; a=rsa-sha256; t=1795680731; cv=none; d=google.com; s=arc-20240605; b=AAAA`;
const googleEdge = `Return-Path: <eva@kund.example>
Received: from post.kund.example (post.kund.example. [192.0.2.1])
        by mx.google.com with ESMTPS id 2adb3069b0e04
        for <kundservice@nordljus.example>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Thu, 26 Nov 2026 00:12:11 -0800 (PST)`;
const googleSays = (field: string, dmarc: string) => `${field}mx.google.com;
       dkim=pass header.i=@kund.example header.s=s1 header.b="Ab=Cd";
       spf=pass (google.com: domain of eva@kund.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=eva@kund.example;
       dmarc=${dmarc} (p=REJECT sp=REJECT dis=NONE) header.from=kund.example`;
const google = (dmarc: string, sent = authored) =>
  [
    googleInside,
    googleSays("ARC-Authentication-Results: i=1; ", dmarc),
    googleEdge,
    googleSays("Authentication-Results: ", dmarc),
    sent,
  ].join("\n");

const fastmail = (dmarc: string, sent = authored) => `Received: from compute5.internal (compute5.nyi.internal [10.202.2.45])
	 by sloti26t01 (Cyrus 3.13.0-alpha0) with LMTPA; Thu, 26 Nov 2026 03:12:12 -0500
X-Spam-known-sender: no
Received: from mx5 ([10.202.2.204])
  by compute5.internal (LMTPProxy); Thu, 26 Nov 2026 03:12:12 -0500
Received: from mx5.messagingengine.com (localhost [127.0.0.1])
	by mailmx.nyi.internal (Postfix) with ESMTP id 1A2B3C4D5E
Authentication-Results: mx5.messagingengine.com;
    arc=none (no signatures found);
    dkim=pass (2048-bit rsa key sha256) header.d=kund.example header.i=@kund.example header.b=AbCdEf
      header.a=rsa-sha256 header.s=s1;
    dmarc=${dmarc} policy.published-domain-policy=reject
      policy.applied-disposition=none policy.evaluated-disposition=none
      (p=reject,has-list-id=no,d=none,d.eval=none) policy.policy-from=p
      header.from=kund.example;
    spf=pass smtp.mailfrom=eva@kund.example smtp.helo=post.kund.example
Received: from post.kund.example (post.kund.example [192.0.2.1])
	(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))
	by mx5.messagingengine.com (Postfix) with ESMTPS id 1A2B3
${sent}`;

const plain = (dmarc: string, sent = authored) => `Return-Path: <eva@kund.example>
Delivered-To: kundservice@nordljus.example
Received: from mailin4.cph3.webbhotell.example ([10.27.25.26])
	by mailstore7.cph3.webbhotell.example with LMTP id CGyfHSi4Jmk
Received: from post.kund.example (post.kund.example [192.0.2.1])
	by mailin4.cph3.webbhotell.example (Halon) with ESMTPS id 0b0f8a1e
Authentication-Results: mailin4.cph3.webbhotell.example;
	spf=fail smtp.mailfrom=kund.example;
	dkim=none;
	dmarc=${dmarc} (p=reject dis=none) header.from=kund.example
${sent}`;

test.each([
  ["outlook.office365.com", exchange("pass action=none", "pass reason=100"), "pass"],
  ["outlook.office365.com", exchange("fail action=oreject", "fail reason=000"), "fail"],
  // It knows better, by the word of a forwarder.
  ["outlook.office365.com", exchange("fail action=oreject", "pass reason=130"), "policy"],
  ["outlook.office365.com", exchange("bestguesspass action=none", "pass reason=109"), "bestguesspass"],
  ["imap-mail.outlook.com", exchange("none action=none", "none reason=405"), "none"],
  ["imap.gmail.com", google("pass"), "pass"],
  ["imap.gmail.com", google("fail"), "fail"],
  ["imap.fastmail.com", fastmail("pass"), "pass"],
  ["imap.fastmail.com", fastmail("fail"), "fail"],
])("what %s says (%#)", (host, header, dmarc) => {
  expect(verdict(host, header)).toMatchObject({ dmarc, vouches: true });
  // The same header says nothing where it does not come from.
  expect(verdict("imap.annan.example", header)).toBe(null);
});

test("a tenant's name between the results, as Exchange wrote it for years", () => {
  const old = exchange("pass action=none", "pass reason=100")
    .replace("dkim=none", "nordljus.example; dkim=none")
    .replace("dmarc=pass", "nordljus.example; dmarc=pass");
  expect(verdict("outlook.office365.com", old)).toMatchObject({ dmarc: "pass" });
});

test("a plain host's word counts against a mail, and never for it", () => {
  expect(verdict("imap.webbhotell.example", plain("fail"))).toEqual({ spf: "fail", dkim: "none", dmarc: "fail", vouches: false });
  expect(verdict("imap.webbhotell.example", plain("pass"))).toMatchObject({ dmarc: "pass", vouches: false });
  // The mailbox's own house is as good a name as the host's.
  const own = plain("fail").replaceAll("mailin4.cph3.webbhotell.example", "mx.nordljus.example");
  expect(verdict("10.0.0.5", own)).toMatchObject({ dmarc: "fail" });
  expect(verdict("imap.annan.example", plain("fail"))).toBe(null);
});

const forged = {
  exchange: exchangeSays("pass action=none", "pass reason=100"),
  google: googleSays("Authentication-Results: ", "pass"),
  googleArc: googleSays("ARC-Authentication-Results: i=1; ", "pass"),
  edges: [exchangeEdge, googleEdge].join("\n"),
};

test.each([
  [
    "outlook.office365.com",
    exchange("fail action=oreject", "fail reason=000", `${forged.exchange}\n${forged.edges}\n${authored}`),
  ],
  ["imap.gmail.com", google("fail", `${forged.google}\n${forged.googleArc}\n${forged.edges}\n${authored}`)],
  ["imap.fastmail.com", fastmail("fail", fastmail("pass"))],
  ["imap.webbhotell.example", plain("fail", plain("pass"))],
])("a sender who brings such fields along hides nothing from %s", (host, header) => {
  expect(verdict(host, header)).toMatchObject({ dmarc: "fail" });
});

test.each([
  ["outlook.office365.com", [exchangeInside, exchangeEdge, forged.exchange, exchangeEdge, authored].join("\n")],
  ["outlook.office365.com", [forged.exchange, authored].join("\n")],
  [
    "outlook.office365.com",
    [forged.exchange, exchangeEdge.replace(".mail.protection.outlook.com", ".annan.example"), authored].join("\n"),
  ],
  ["imap.gmail.com", [googleInside, googleEdge, forged.google, forged.googleArc, googleEdge, authored].join("\n")],
  ["imap.gmail.com", [forged.googleArc, forged.google, authored].join("\n")],
  ["imap.gmail.com", [forged.googleArc, googleEdge.replace("mx.google.com", "mx.annan.example"), authored].join("\n")],
  [
    "imap.fastmail.com",
    fastmail("pass").slice(fastmail("pass").indexOf("Authentication-Results"), fastmail("pass").indexOf("Received: from post")),
  ],
  ["imap.fastmail.com", fastmail("pass").replace("[10.202.2.204]", "[198.51.100.7]")],
])("where %s has said nothing, a sender's fields are nothing (%#)", (host, header) => {
  expect(verdict(host, header)).toBe(null);
});

test("what is said of another domain, or twice and differently, proves nothing", () => {
  expect(verdict("imap.gmail.com", google("pass"), "annan.example")).toBe(null);
  const twice = google("pass").replace("dmarc=pass", "dmarc=pass header.from=kund.example; dmarc=none");
  expect(verdict("imap.gmail.com", twice)).not.toMatchObject({ dmarc: "pass" });
  const against = google("pass").replace("dmarc=pass", "dmarc=fail header.from=kund.example; dmarc=pass");
  expect(verdict("imap.gmail.com", against)).toMatchObject({ dmarc: "fail" });
});

const colleague = `Received: from AS8PR04MB8001.eurprd04.prod.outlook.com
 (2603:10a6:20b:3f4::12) by AS8PR04MB8001.eurprd04.prod.outlook.com
 ([fe80::9c1a%4]) with mapi id 15.20.9366.12; Thu, 26 Nov 2026 08:12:09 +0000
From: Anna Lind <anna@nordljus.example>
X-MS-Exchange-CrossTenant-AuthAs: Internal
X-MS-Exchange-Organization-AuthAs: Internal
Authentication-Results: dkim=none (message not signed)
 header.d=none;dmarc=none action=none header.from=nordljus.example;`;

test("a colleague's mail that never left Exchange is proven; from outside nothing looks like it", () => {
  const host = "outlook.office365.com";
  const within = exchangeInside.slice(0, exchangeInside.indexOf("Received: from DUZ"));
  expect(verdict(host, within + colleague, "nordljus.example")).toMatchObject({ dmarc: "pass", vouches: true });
  expect(verdict(host, within + colleague, "kund.example")).toBe(null);
  expect(verdict(host, (within + colleague).replaceAll("AuthAs: Internal", "AuthAs: Anonymous"), "nordljus.example")).toBe(null);
  const both = (within + colleague).replace("CrossTenant-AuthAs: Internal", "CrossTenant-AuthAs: Anonymous");
  expect(verdict(host, both, "nordljus.example")).toBe(null);
  const brought = [exchangeInside, exchangeEdge, within + colleague].join("\n");
  expect(verdict(host, brought, "nordljus.example")).toBe(null);
  const submitted = colleague.replace("2603:10a6:20b:3f4::12", "203.0.113.9");
  expect(verdict(host, within + submitted, "nordljus.example")).toBe(null);
});
