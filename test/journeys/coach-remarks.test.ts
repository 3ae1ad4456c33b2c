import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  const me = await anna(house, "lead");
  await house.mailIn({ subject: "Buss 14", text: "Hej! När går buss 14 på lördag? Kalle" });
  await me.ask("POST", "/canned-replies", { language: "sv", name: "Helgtrafik", html: "<p>Buss och tåg går varje timme.</p>" });
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, me);
  page = desk.page;
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: "Buss 14" }).click();
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await seen(field());
});
beforeEach(async () => {
  await field().focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("one key goes from remark to remark, round and round, and Escape back to the text", async () => {
  await page.keyboard.type("Hej! Samtliga erhåller besked. Vi tillser det. ");
  await seen(marked("tillser"));
  for (const word of ["Samtliga", "erhåller", "tillser", "Samtliga"]) {
    await page.keyboard.press("Control+.");
    await seen(card().getByText(word).first());
    expect(await isFocused(card())).toBe(true);
  }
  expect(await card().getAttribute("aria-describedby")).not.toBeNull();
  await page.keyboard.press("Escape");
  await gone(card());
  await page.keyboard.type("!");
  expect(await field().innerText()).toContain("Samtliga! erhåller");
});

test("an open remark stays open, and keeps the focus, when the coach answers meanwhile", async () => {
  await page.keyboard.type("Hej! Samtliga får besked. ");
  await seen(marked("Samtliga"));
  await page.keyboard.type("Vi tillser det. ");
  await page.keyboard.press("Control+.");
  await seen(card());
  await seen(marked("tillser"));
  expect(await isFocused(card())).toBe(true);
  await page.keyboard.press("Enter");
  await gone(card());
  expect(await field().innerText()).toContain("Alla får besked.");
});

test("a phrase that goes over the end of a line is mended, and nothing else", async () => {
  await page.keyboard.type("Hej! Det här är en lång rad som ska stå kvar. Vi gör det i enlighet");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("med planen. Allt annat ska också stå kvar.");
  await seen(marked("i enlighet"));
  await page.keyboard.press("Control+.");
  await seen(card().getByText("i enlighet med").first());
  await page.keyboard.press("Enter");
  await gone(card());
  expect(await field().innerText()).toBe(
    "Hej! Det här är en lång rad som ska stå kvar. Vi gör det enligt planen. Allt annat ska också stå kvar.",
  );
});

test("a mended word is unmended by one undo", async () => {
  await page.keyboard.type("Hej! Samtliga får besked. ");
  await seen(marked("Samtliga"));
  await page.keyboard.press("Control+.");
  await page.keyboard.press("Enter");
  await gone(card());
  await page.keyboard.press("Control+Z");
  expect(await field().innerText()).toContain("Hej! Samtliga får besked.");
});

test("what is left stays left after a reload, and comes back when asked for; nothing is changed for all by who may not", async () => {
  await page.keyboard.type("Hej! Samtliga erhåller besked. ");
  await marked("Samtliga").click();
  await seen(card());
  expect(
    await card()
      .getByRole("button", { name: sv("coach_not_for_us") })
      .count(),
  ).toBe(0);
  await card()
    .getByRole("button", { name: sv("coach_ignore") })
    .click();
  await gone(marked("Samtliga"));
  await seen(page.getByText(sv("draft_saved")));
  await page.reload();
  await seen(marked("erhåller"));
  expect(await marked("Samtliga").count()).toBe(0);
  await page.getByRole("button", { name: like("coach_gauge") }).click();
  await page.getByRole("button", { name: "Visa anmärkningen som fick stå" }).click();
  await page.keyboard.press("Escape");
  await seen(marked("Samtliga"));
});

test("a remark goes along when the page is scrolled", async () => {
  await page.keyboard.type("Hej! Samtliga får besked. ");
  for (let line = 0; line < 30; line += 1) await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Home");
  await marked("Samtliga").click();
  await seen(card());
  const apart = await distance();
  const scroll = (by: number) => field().evaluate((element, pixels) => element.parentElement?.scrollBy(0, pixels), by);
  await scroll(15);
  await expect.poll(async () => Math.abs((await distance()) - apart)).toBeLessThan(4);
  await scroll(400);
  await gone(card());
});

test("the list of prepared replies is told of while the focus stays in the text, and Escape closes only the list", async () => {
  await page.keyboard.type("/");
  const list = page.getByRole("listbox", { name: sv("canned_insert") });
  await seen(list);
  const pointed = await list.getByRole("option").first().getAttribute("id");
  expect(await field().getAttribute("aria-activedescendant")).toBe(pointed);
  await page.keyboard.press("Escape");
  await gone(list);
  expect(await field().getAttribute("aria-activedescendant")).toBeNull();
  await page.keyboard.type("helg");
  expect(await field().innerText()).toBe("/helg");
  expect(await list.count()).toBe(0);
});

test("a stroke between words is no call for a prepared reply", async () => {
  await page.keyboard.type("Ta buss / tåg");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Hej");
  expect(await field().innerText()).toMatch(/^Ta buss \/ tåg\s+Hej$/);
});

test("a coach that can't be fetched says so, stops nothing, and is there again as soon as it can be", async () => {
  const parts = /\/assets\/(?:coach-worker|sv)-[\w-]+\.js/;
  await desk.context.route(parts, (route) => route.abort());
  await page.reload();
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await field().focus();
  await page.keyboard.type("Hej! Samtliga får besked. ");
  await seen(page.getByRole("button", { name: sv("coach_away") }));
  await desk.context.unroute(parts);
  // The worker itself comes now, a language of it not yet: what was missed once is asked for again.
  const language = /\/assets\/sv-[\w-]+\.js/;
  await desk.context.route(language, (route) => route.abort());
  const missed = page.waitForEvent("requestfailed", (request) => language.test(request.url()));
  await page.getByRole("button", { name: sv("coach_away") }).click();
  await missed;
  await seen(page.getByRole("button", { name: sv("coach_away") }));
  await desk.context.unroute(language);
  await field().focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("Mer. ");
  await seen(marked("Samtliga"));
  await expect.poll(() => page.getByRole("button", { name: sv("coach_away") }).count()).toBe(0);
});

function field() {
  return page.getByRole("textbox", { name: sv("your_reply") });
}

function card() {
  return page.getByRole("dialog", { name: sv("coach_remark") });
}

function marked(word: string) {
  return page.locator(".coach-hint, .coach-problem").filter({ hasText: word }).first();
}

/** How far the card is from the word that it is about, whether above or below. */
async function distance(): Promise<number> {
  const [words, box] = [await marked("Samtliga").boundingBox(), await card().boundingBox()];
  if (!words || !box) return Number.NaN;
  return Math.max(box.y - words.y - words.height, words.y - box.y - box.height);
}

function isFocused(locator: ReturnType<Page["locator"]>): Promise<boolean> {
  return locator.evaluate((element) => element.contains(document.activeElement));
}
