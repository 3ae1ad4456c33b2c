import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OrganisationVoice } from "#contract";
import { testHouse, type TestHouse } from "#test-support";
import { faults } from "../support/journey-screens.ts";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Colleague, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;
let me: Colleague;
let measure: CDPSession | undefined;

beforeAll(async () => {
  house = await testHouse();
  me = await anna(house, "admin");
  await house.mailIn({
    subject: "Pengarna tillbaka",
    text: "Hej! När får jag tillbaka pengarna för det inställda tåget? Jag är så besviken, det här är tredje gången! Kalle",
  });
  const reply = { language: "sv", html: "<p>Vi betalar tillbaka hela priset inom <strong>fem dagar</strong>.</p>" };
  await me.ask("POST", "/canned-replies", { ...reply, name: "Återbetalning" });
  await me.ask("POST", "/canned-replies", { ...reply, name: "Refund", language: "en", html: "<p>We refund you.</p>" });
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, me);
  page = desk.page;
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: "Pengarna tillbaka" }).click();
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("the customer's message stands above the reply in a few words", async () => {
  const said = page.getByText(new RegExp(`${sv("coach_kind_complaint")}.*${sv("coach_feels_upset")}`));
  await seen(said);
  expect(await said.count()).toBe(1);
});

test("a heavy word is marked while one writes, and mended from the keyboard", async () => {
  await field().pressSequentially("Hej Kalle! Förlåt. Samtliga pengar kommer på torsdag. ");
  await seen(marked("Samtliga"));
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+.");
  const card = page.getByRole("dialog", { name: sv("coach_remark") });
  await seen(card.getByText("Samtliga").first());
  expect(await faults(page, "light")).toEqual([]);
  await page.keyboard.press("Enter");
  await gone(card);
  expect(await field().innerText()).toContain("Alla pengar kommer på torsdag.");
  await gone(marked("Samtliga"));
  // The cursor is in the text again.
  await page.keyboard.press("End");
  await page.keyboard.type("Jag hör av mig.");
  expect(await field().innerText()).toContain("Jag hör av mig.");
});

test("a word may be let be here, or for the whole organisation", async () => {
  await page.keyboard.type(" Vi tillser det, och ni erhåller besked.");
  await seen(marked("tillser"));
  await marked("tillser").click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: sv("coach_ignore") })
    .click();
  await gone(marked("tillser"));
  await marked("erhåller").click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: sv("coach_not_for_us") })
    .click();
  await seen(page.getByText(sv("coach_allowed", { term: "erhåller" })));
  await gone(marked("erhåller"));
  expect((await me.ask<OrganisationVoice>("GET", "/voice")).body.voice).toEqual({ allow: ["erhåller"] });
});

test("the five are told in words, and what is serious before sending; nothing stops the reply", async () => {
  const gauge = page.getByRole("button", { name: like("coach_gauge") });
  expect(await gauge.getAttribute("aria-label")).toMatch(
    new RegExp(sv("coach_of_100", { name: sv("coach_clarity"), points: "\\d+" })),
  );
  await field().focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Skicka ditt personnummer i svaret.");
  await seen(page.getByText(sv("coach_before_sending")));
  await page.getByRole("button", { name: sv("send"), exact: true }).click();
  await seen(page.getByText(sv("reply_sent_undo")));
});

test("a prepared reply comes after a slash, with its look; the conversation's language first", async () => {
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await field().pressSequentially("/");
  const list = page.getByRole("listbox", { name: sv("canned_insert") });
  await seen(list);
  expect(await list.getByRole("option").first().innerText()).toContain("Återbetalning");
  await page.keyboard.type("återbet");
  expect(await list.getByRole("option").count()).toBe(1);
  await page.keyboard.press("Enter");
  await gone(list);
  expect(await field().innerHTML()).toContain("inom <strong>fem dagar</strong>.");
  expect(await field().innerText()).not.toContain("/");
});

test("typing in a reply of 600 words is not slowed", async () => {
  const sentence = "Vi har läst ditt brev, och samtliga pengar kommer tillbaka till dig på torsdag i nästa vecka. ";
  const long = `<p>Hej Kalle!</p>${`<p>${sentence.repeat(7)}</p>`.repeat(5)}`;
  await field().evaluate((element, html) => {
    const editor = (element as unknown as { editor: { commands: { setContent(html: string, options: object): void } } }).editor;
    editor.commands.setContent(html, { emitUpdate: true });
  }, long);
  await page.getByRole("radio", { name: sv("reply"), exact: true }).click();
  await seen(marked("samtliga").first());
  const coached = await keystrokes();
  await page.getByRole("radio", { name: sv("note"), exact: true }).click();
  await gone(marked("samtliga").first());
  const alone = await keystrokes();
  console.info(
    `a keystroke in ${(await page.locator(".ProseMirror").innerText()).split(/\s+/).length} words: ` +
      `p50 ${coached.p50} ms, p95 ${coached.p95} ms, ${coached.work} ms of work with the coach; ` +
      `p50 ${alone.p50} ms, p95 ${alone.p95} ms, ${alone.work} ms of work without`,
  );
  // By what the page itself works: how long that takes depends on what else the machine does.
  expect(coached.work - alone.work).toBeLessThanOrEqual(8);
  expect(desk.strays).toEqual([]);
});

/** How long each of 132 keys takes until it is in the text, and what the page works for one in all, with pauses among them so that the coach reads along. */
async function keystrokes(): Promise<{ p50: number; p95: number; work: number }> {
  const editor = page.locator(".ProseMirror");
  await editor.focus();
  await page.keyboard.press("Control+End");
  await editor.evaluate((element) => {
    const times: number[] = [];
    let began = 0;
    Object.assign(globalThis, { keyTimes: times });
    element.addEventListener("beforeinput", () => (began = performance.now()), true);
    // The editor learns of the change by a microtask that was queued before this one.
    element.addEventListener("input", () => queueMicrotask(() => times.push(performance.now() - began)), true);
  });
  const before = await worked();
  for (let batch = 0; batch < 12; batch += 1) {
    await page.keyboard.type("och mer vi ", { delay: 15 });
    await page.waitForTimeout(450);
  }
  const times = await page.evaluate<number[]>("keyTimes");
  const work = ((await worked()) - before) / times.length;
  const sorted = times.toSorted((a, b) => a - b);
  const rounded = (ms: number) => Math.round(ms * 10) / 10;
  const at = (share: number) => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  return { p50: at(0.5), p95: at(0.95), work: rounded(work) };
}

/** Milliseconds that the page's own thread has been at work so far. */
async function worked(): Promise<number> {
  measure ??= await desk.context.newCDPSession(page);
  await measure.send("Performance.enable", { timeDomain: "threadTicks" });
  const { metrics } = await measure.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

function field() {
  return page.getByRole("textbox", { name: sv("your_reply") });
}

function marked(word: string) {
  return page.locator(".coach-hint, .coach-problem").filter({ hasText: word });
}
