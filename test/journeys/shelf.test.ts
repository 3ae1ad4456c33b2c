// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown } from "../support/journey.ts";

const sv = says("sv");
const newsletter = "Veckans nyheter";
const advert = "Billiga lån i dag";
let house: TestHouse;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  browser = await openBrowser();
  ({ page } = await sitDown(browser, house.url, await anna(house)));
  await house.mailIn({
    from: "Butiken <nytt@butik.test>",
    subject: newsletter,
    text: "Höstens krukor är här.",
    headers: { "List-Unsubscribe": "<https://butik.test/av>" },
  });
  await house.mailIn({ from: "Lånet <lan@billigt.test>", subject: advert, text: "Svara ja och få pengarna i morgon." });
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("a newsletter stands on the shelf and not in the queue", async () => {
  await page.goto("/queue/teams");
  await seen(item(advert));
  await gone(item(newsletter));
  await queue("queue_shelf").click();
  await item(newsletter).click();
  await seen(page.getByText(/List-Unsubscribe/).first());
});

test("it goes to the queue by a press, and by a key to the shelf again", async () => {
  await page
    .getByRole("button", { name: sv("unshelve"), exact: true })
    .first()
    .click();
  await queue("queue_teams").click();
  await item(newsletter).click();
  await seen(page.getByRole("heading", { name: newsletter, level: 1 }));
  await gone(page.getByRole("button", { name: sv("unshelve"), exact: true }));
  await page.keyboard.press("h");
  await gone(item(newsletter));
  await queue("queue_shelf").click();
  await seen(item(newsletter));
});

test("spam is marked by a key, and that is undone", async () => {
  await queue("queue_teams").click();
  await item(advert).click();
  await seen(page.getByRole("heading", { name: advert, level: 1 }));
  await page.keyboard.press("!");
  await gone(item(advert));
  await seen(page.getByText(sv("spam_marked")));
  // The newest stands last.
  await page
    .getByRole("button", { name: sv("undo"), exact: true })
    .last()
    .click();
  await seen(item(advert));
});

test("what is marked stands among the spam, and is brought back from there", async () => {
  await item(advert).click();
  await seen(page.getByRole("heading", { name: advert, level: 1 }));
  await page.keyboard.press("!");
  await gone(item(advert));
  await queue("queue_spam").click();
  await item(advert).click();
  await seen(page.getByText(sv("spam_by", { name: "Anna Lind" })));
  await page
    .getByRole("button", { name: sv("unmark_spam"), exact: true })
    .first()
    .click();
  await gone(item(advert));
  await queue("queue_teams").click();
  await seen(item(advert));
});

/** In the list of a queue, where the name is followed by how many stand there. */
function queue(name: "queue_teams" | "queue_shelf" | "queue_spam") {
  return page.getByRole("navigation").getByRole("link", { name: new RegExp(`^${sv(name)}( \\d+)?$`) });
}

function item(words: string) {
  return page.getByRole("link", { name: new RegExp(words) });
}
