import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  browser = await openBrowser();
});
beforeEach(async () => {
  desk = await sitDown(browser, house.url, null);
  page = desk.page;
  await page.goto("/try");
  await seen(reply());
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("the case is at hand: the long reply comes out badly and says where to begin, the short one well; nothing leaves the page", async () => {
  await page.getByRole("button", { name: sv("try_example_long") }).click();
  await seen(said().getByRole("heading", { name: sv("coach_first") }));
  const long = await points();
  expect(await said().getByRole("listitem").first().innerText()).toMatch(/poäng att vinna/);
  const answers: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && answers.push(request.url()));
  await page.getByRole("button", { name: sv("try_example_short") }).click();
  await expect.poll(points).toBeGreaterThan(long + 40);
  await seen(said().getByText("personnummer"));
  expect([answers, desk.strays]).toEqual([[], []]);
});

test("another language of the screen leaves what is written", async () => {
  await question().fill("När går bussen?");
  await reply().fill("Samtliga bussar går klockan sju.");
  await page.getByRole("button", { name: "English" }).click();
  await seen(page.getByRole("heading", { name: says("en")("try_heading") }));
  expect(await page.getByRole("textbox", { name: says("en")("try_question") }).inputValue()).toBe("När går bussen?");
  const answer = page.getByRole("textbox", { name: says("en")("try_reply") });
  expect(await answer.innerText()).toBe("Samtliga bussar går klockan sju.");
  await page.getByRole("button", { name: "Svenska" }).click();
});

test("an example takes the place of one's own text, which can be had back", async () => {
  await question().fill("När går bussen?");
  await reply().fill("Klockan sju.");
  await page.getByRole("button", { name: sv("try_example_short") }).click();
  await seen(page.getByText(sv("try_replaced")));
  await page.getByRole("button", { name: sv("undo") }).click();
  expect(await question().inputValue()).toBe("När går bussen?");
  expect(await reply().innerText()).toBe("Klockan sju.");
});

test("of a text that is too long the beginning is read, and it is said; none of it is cut off", async () => {
  const long = "Hej! När går bussen? ".repeat(3000);
  await question().fill(long);
  await seen(page.getByText(like("try_too_long")));
  expect(await question().inputValue()).toBe(long);
});

function question() {
  return page.getByRole("textbox", { name: sv("try_question") });
}

function reply() {
  return page.getByRole("textbox", { name: sv("try_reply") });
}

function said() {
  return page.getByRole("region", { name: sv("try_result") });
}

async function points(): Promise<number> {
  return Number(/(\d+) av 100/.exec(await said().innerText())?.[1]);
}
