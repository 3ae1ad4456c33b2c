import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reachOutside } from "#kernel";
import { testHouse, type TestHouse } from "#test-support";
import { says } from "../support/journey-texts.ts";
import { anna, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let tracker: Server;
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);
/** What the tracker was asked for, by whomever. */
const asked: string[] = [];

beforeAll(async () => {
  tracker = createServer((request, response) => {
    asked.push(`${request.headers.host ?? ""}${request.url ?? ""}`);
    response.end(request.url?.endsWith(".png") === true ? png : "");
  });
  await new Promise<void>((resolve) => tracker.listen(0, "127.0.0.1", resolve));
  const { port } = tracker.address() as AddressInfo;
  // The tracker is at once the one that a name elsewhere leads to, and one within, where nobody may be led.
  house = await testHouse({}, async (url) =>
    url.hostname === "bilder.test" ? { address: "127.0.0.1", port } : reachOutside(url),
  );
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, await anna(house));
  const there = `http://127.0.0.1:${port}`;
  await house.mailIn({
    from: "Mallory <mallory@kund.test>",
    subject: "Läs detta genast",
    html: hostile(there),
    attachments: [
      { filename: "sida.html", contentType: "text/html", content: "<script>parent.taken = 'attachment'</script>" },
      { filename: "bild.svg", contentType: "image/svg+xml", cid: "bild@kund.test", content: svg(there) },
    ],
  });
});
afterAll(async () => {
  await browser.close();
  await house.stop();
  tracker.close();
});

test("a hostile mail is read, and does nothing", async () => {
  const { page } = desk;
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: "Läs detta genast" }).click();
  await seen(page.getByRole("heading", { name: "Läs detta genast", level: 1 }));
  const place = page.url();
  const frame = page.frameLocator(`iframe[title="${sv("mail_content")}"]`);
  await seen(frame.getByText("Slut på mejlet."));

  expect(await page.evaluate(() => Reflect.get(globalThis, "taken") as unknown)).toBeUndefined();
  expect(await page.title()).toContain("Läs detta genast");
  for (const element of [
    "script",
    "form",
    "input",
    "iframe",
    "object",
    "embed",
    "meta[http-equiv=refresh]",
    "link",
    "base[href]",
  ])
    expect(await frame.locator(`body ${element}`).count(), element).toBe(0);
  expect(await frame.locator("body").innerHTML()).not.toMatch(/javascript:|\son\w+=|\ssrcset=|\ssrc="http/i);
  for (const link of await frame.getByText("Tryck här").all()) await link.click();
  await desk.page.getByRole("button", { name: sv("reply"), exact: true }).click({ trial: true });
  await desk.page.getByRole("link", { name: sv("settings") }).click({ trial: true });

  expect(page.url()).toBe(place);
  expect(await page.evaluate(() => Reflect.get(globalThis, "taken") as unknown)).toBeUndefined();
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).not.toBe("rgb(255, 0, 0)");
  expect(desk.context.pages()).toHaveLength(1);
  expect(desk.strays).toEqual([]);
  expect(asked).toEqual([]);
});

test("its frame stays within the message", async () => {
  const { page } = desk;
  const frame = page.locator(`iframe[title="${sv("mail_content")}"]`);
  const inner = await frame.boundingBox();
  const outer = await page.getByRole("article").filter({ has: frame }).boundingBox();
  expect(inner?.x).toBeGreaterThanOrEqual(outer?.x ?? Infinity);
  expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test("its attached page is downloaded and never shown", async () => {
  const href = await desk.page.getByRole("link", { name: /sida\.html/ }).getAttribute("href");
  const answer = await desk.context.request.get(new URL(href ?? "", house.url).href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment/);
  expect(answer.headers()["content-security-policy"]).toContain("sandbox");
  expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
});

test("pictures from elsewhere come when the reader asks for them, and only by way of us", async () => {
  await house.mailIn({
    subject: "Veckans bilder",
    html: `<p>Hej!</p><img src="http://bilder.test/logga.png" alt="Logga" width="200"><img src="http://bilder.test/pixel.png" width="1" height="1">
<img src="http://127.0.0.1:${(tracker.address() as AddressInfo).port}/inne.png" alt="Inne"><p>Slut.</p>`,
  });
  const { page } = desk;
  await page.getByRole("link").filter({ hasText: "Veckans bilder" }).click();
  const frame = page.frameLocator(`iframe[title="${sv("mail_content")}"]`);
  await seen(frame.getByText("Slut."));
  await seen(page.getByText("1 spårningspixel är borttagen."));
  expect(asked).toEqual([]);
  const addresses: string[] = [];
  desk.context.on("request", (request) => addresses.push(request.url()));
  await page.getByRole("button", { name: sv("show_pictures") }).click();
  await expect.poll(() => addresses.filter((address) => address.includes("/pictures/")).length).toBe(2);
  await expect.poll(() => frame.getByAltText("Logga").evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(1);
  expect(asked).toEqual(["bilder.test/logga.png"]);
  expect(desk.strays).toEqual([]);
});

test("letters are seen on what is behind them, by day and by night", async () => {
  await house.mailIn({
    subject: "Osynligt",
    html: `<html><body bgcolor="#102030" text="#eeeeee"><p>På mörkt</p><table><tr><td style="background:url(http://bilder.test/x.png);color:#ffffff"><div style="background-color:#fff;color:#fefefe">Vitt på vitt</div></td></tr></table><p style="background:#111;color:#222">Svart på svart</p></body></html>`,
  });
  await house.mailIn({ subject: "Svart bläck", html: `<p style="color:#000000">Skrivet med svart</p><p>Utan färg</p>` });
  const { page } = desk;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [subject, words] of [
      ["Osynligt", ["På mörkt", "Vitt på vitt", "Svart på svart"]],
      ["Svart bläck", ["Skrivet med svart", "Utan färg"]],
    ] as const) {
      await page.getByRole("link").filter({ hasText: subject }).first().click();
      const frame = page.frameLocator(`iframe[title="${sv("mail_content")}"]`);
      for (const text of words) {
        const place = frame.getByText(text);
        await seen(place);
        await expect.poll(() => place.evaluate(contrastBehind), { message: `${text}, ${colorScheme}` }).toBeGreaterThan(4);
      }
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
});

/** Runs in the page: the contrast of an element's letters to the first paper behind them, which is the page's own at last. */
function contrastBehind(element: Element): number {
  const parts = (colour: string) => [...colour.matchAll(/[\d.]+/g)].map(Number);
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => (part / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let behind = getComputedStyle(globalThis.parent.document.querySelector("article")!).backgroundColor;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (parts(colour)[3] === 0) continue;
    behind = colour;
    break;
  }
  const [dark = 0, bright = 0] = [light(getComputedStyle(element).color), light(behind)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test("a link that names another place than it leads to says where it leads", async () => {
  await house.mailIn({
    subject: "Bekräfta ditt konto",
    html: `<p><a href="https://ond.example/in">www.minbank.se</a></p><p><a href="https://xn--mnbank-q9a.se/">minbank.se</a></p>
<p><a href="https://ond.example/">https://min\u200bbank.se/logga-in</a></p><p><a href="https://www.minbank.se/hem">minbank.se</a></p><p><a href="https://klick.example/">Läs mer</a></p>`,
  });
  const { page } = desk;
  await page.getByRole("link").filter({ hasText: "Bekräfta ditt konto" }).click();
  const frame = page.frameLocator(`iframe[title="${sv("mail_content")}"]`);
  await seen(frame.getByText("Läs mer"));
  expect(await frame.locator("[data-leads-to]").allInnerTexts()).toEqual(
    ["ond.example", "xn--mnbank-q9a.se", "ond.example"].map((host) => `(${sv("link_leads_elsewhere", { host })})`),
  );
  expect(await frame.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("rel")))).toEqual(
    Array.from({ length: 5 }, () => "noopener noreferrer"),
  );
});

function svg(there: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" onload="parent.taken='svg'"><image href="${there}/svg.png"/><script>parent.taken='svg'</script></svg>`;
}

function hostile(there: string): string {
  return `<!doctype html><html><head><title>KAPAD</title>
<meta http-equiv="refresh" content="0;url=${there}/refresh"><base href="${there}/">
<link rel="stylesheet" href="${there}/sheet.css"><link rel="prefetch" href="${there}/prefetch">
<style>@import url(${there}/import.css); @font-face{font-family:x;src:url(${there}/font.woff)}
body{background:red url(${there}/body.png) !important;position:fixed;inset:0;z-index:2147483647}
.cover{position:fixed;inset:0;z-index:2147483647;background:#fff}</style></head>
<body onload="parent.taken='onload'" background="${there}/background.png">
<script>parent.taken='script';document.title='KAPAD';top.document.title='KAPAD'</script>
<script src="${there}/script.js"></script>
<div class="cover" style="position:fixed;top:0;left:0;width:100vw;height:100vh;z-index:99999;background:url(${there}/cover.png)">
<a href="javascript:parent.taken='link'">Tryck här</a></div>
<p style="background-image:\\75rl(${there}/escaped.png);content:url('${there}/content.png');list-style:url(${there}/list.png)">Hej</p>
<img src="${there}/pixel.png" width="1" height="1"><img srcset="${there}/set.png 1x, ${there}/set2.png 2x">
<img src=x onerror="parent.taken='onerror'"><img src="cid:bild@kund.test"><img src="cid:../../../api/v1/me"><img src="cid:${there}/cid.png">
<picture><source srcset="${there}/source.png"><img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.taken=1'/>"></picture>
<svg onload="parent.taken='inline svg'"><a xlink:href="javascript:parent.taken='svg link'"><text>x</text></a><image href="${there}/inline.png"/></svg>
<math><mtext><table><mglyph><style><img src=x onerror="parent.taken='mxss'"></style></mglyph></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=parent.taken='noscript'>"></noscript>
<form action="${there}/form"><input name="password" autofocus onfocus="parent.taken='focus'"><button>Logga in</button></form>
<iframe src="${there}/frame" srcdoc="<script>top.taken='srcdoc'</script>"></iframe><object data="${there}/object"></object><embed src="${there}/embed">
<video poster="${there}/poster.png" src="${there}/video.mp4" autoplay></video><audio src="${there}/audio.mp3" autoplay></audio>
<table background="${there}/table.png"><tr><td style="width:9000px">Bred</td></tr></table>
<details open ontoggle="parent.taken='toggle'"><summary>Tryck här</summary></details>
<div style="margin:-9999px;width:99999px;height:10px">Utanför</div>
<p>Slut på mejlet.</p></body></html>`;
}
