import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CannedReply } from "#contract";
import { testHouse, type TestHouse } from "#test-support";
import { says } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Colleague } from "../support/journey.ts";

const sv = says("sv");
let house: TestHouse;
let browser: Browser;
let me: Colleague;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  me = await anna(house, "lead");
  await me.ask("POST", "/canned-replies", { language: "sv", name: "Helgtrafik", html: "<p>Bussen går varje timme.</p>" });
  browser = await openBrowser();
  ({ page } = await sitDown(browser, house.url, me));
  await page.goto("/settings/canned-replies");
  await seen(page.getByText("Helgtrafik"));
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("what is written of a prepared reply can be had back when it was closed by mistake, and shows the points the list shows", async () => {
  await page.getByRole("button", { name: `${sv("edit")}: Helgtrafik` }).click();
  await text().focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Även på natten.");
  await page.keyboard.press("Escape");
  await seen(page.getByText(sv("canned_left")));
  await page.getByRole("button", { name: sv("undo") }).click();
  await seen(text());
  expect(await text().innerText()).toBe("Bussen går varje timme. Även på natten.");
  await seen(page.getByRole("dialog").getByText(/^\d+ av 100$/));
  const points = await page
    .getByRole("dialog")
    .getByText(/^\d+ av 100$/)
    .innerText();
  await page.getByRole("button", { name: sv("canned_create") }).click();
  await gone(page.getByRole("dialog"));
  const [saved] = (await me.ask<{ items: CannedReply[] }>("GET", "/canned-replies")).body.items;
  expect(saved?.text).toBe("Bussen går varje timme. Även på natten.");
  expect(points).toBe(sv("coach_total", { points: Math.round(saved?.score ?? 0) }));
});

test("one is taken out of use by those who are sure", async () => {
  const retire = page.getByRole("button", { name: `${sv("canned_retire")}: Helgtrafik` });
  await retire.click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: sv("cancel") })
    .click();
  await seen(retire);
  await retire.click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: sv("canned_retire") })
    .click();
  await gone(retire);
  expect((await me.ask<{ items: CannedReply[] }>("GET", "/canned-replies")).body.items).toEqual([]);
});

function text() {
  return page.getByRole("dialog").getByRole("textbox", { name: sv("canned_text") });
}
