// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
let house: TestHouse;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  browser = await openBrowser();
  ({ page } = await sitDown(browser, house.url, await anna(house)));
  await house.mailIn({ from: "Maja Berg <maja@kund.test>", subject: "Trasig cykel", text: "Min cykel gick sönder på färjan." });
  await page.goto("/queue/teams");
  await seen(item("Trasig cykel"));
  const reference = await item("Trasig cykel").first().getAttribute("href");
  await page.goto(reference ?? "");
  const number = (await page.getByText(/^LH-\d+-\d$/).textContent()) ?? "";
  await house.mailIn({
    from: "Maja Berg <maja.b@annan.test>",
    subject: `Cykeln ${number}`,
    text: "Jag såg att min dotters cykel ramlade.",
  });
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("a new conversation says which it may belong to, and is joined to it by one press", async () => {
  await item("Cykeln LH-").click();
  await seen(page.getByText(like("may_belong_reference")));
  await seen(page.getByText(sv("may_belong_another_address", { address: "maja@kund.test" })));
  await page.getByRole("button", { name: like("join_to") }).press("Enter");
  await seen(page.getByRole("heading", { name: "Trasig cykel", level: 1 }));
  await seen(said("Jag såg att min dotters cykel ramlade."));
  await seen(said("Min cykel gick sönder på färjan."));
  await seen(page.getByText(like("history_joined")));
  await gone(item("Cykeln LH-"));
  await seen(page.getByRole("link", { name: `${sv("queue_teams")} 1`, exact: true }));
});

test("it is separated again from the line that tells of it", async () => {
  await page.getByRole("button", { name: sv("separate") }).click();
  await seen(item("Cykeln LH-"));
  await gone(said("Jag såg att min dotters cykel ramlade."));
  await seen(page.getByText(like("history_separated")));
  await gone(page.getByRole("button", { name: sv("separate") }));
});

test("it is joined by hand to one that is searched for, by keys alone", async () => {
  await item("Cykeln LH-").click();
  await seen(page.getByRole("heading", { name: /^Cykeln LH-/, level: 1 }));
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: sv("join_heading") });
  await dialog.getByRole("combobox").pressSequentially("sönder färjan");
  await seen(dialog.getByRole("option", { name: /Trasig cykel/ }));
  expect(await dialog.getByRole("option").count()).toBe(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await seen(page.getByRole("heading", { name: "Trasig cykel", level: 1 }));
  await gone(item("Cykeln LH-"));
});

/** In the thread, where the list beside it may show the same words. */
function said(words: string) {
  return page.getByRole("article").getByText(words);
}

test("a message is passed on from its menu, and each of the two conversations leads to the other", async () => {
  await page.goto("/queue/teams");
  await item("Trasig cykel").first().click();
  await seen(page.getByRole("heading", { name: "Trasig cykel", level: 1 }));
  await page
    .getByRole("button", { name: sv("message_more", { name: "Maja Berg" }) })
    .first()
    .click();
  await page.getByRole("menuitem", { name: sv("forward_begin") }).click();
  const dialog = page.getByRole("dialog", { name: sv("forward") });
  await dialog.getByLabel(sv("new_to"), { exact: true }).fill("verkstad@spar.test");
  expect(await dialog.getByLabel(sv("new_subject")).inputValue()).toBe(sv("forward_subject", { subject: "Trasig cykel" }));
  await seen(dialog.getByText("Min cykel gick sönder på färjan."));
  await dialog.getByRole("button", { name: sv("send") }).click();
  await seen(page.getByRole("heading", { name: sv("forward_subject", { subject: "Trasig cykel" }), level: 1 }));
  await seen(page.getByText(like("history_forwarded_from")));
  await page.getByRole("link", { name: /^LH-\d+-\d$/ }).click();
  await seen(page.getByRole("heading", { name: "Trasig cykel", level: 1 }));
  await seen(page.getByText(like("history_forwarded")));
});

function item(words: string) {
  return page.getByRole("link", { name: new RegExp(words) });
}
