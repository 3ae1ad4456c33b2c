import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OrganisationVoice } from "#contract";
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
  me = await anna(house, "admin");
  browser = await openBrowser();
  ({ page } = await sitDown(browser, house.url, me));
  await page.goto("/settings/voice");
  await seen(field("voice_avoid"));
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("what is wrong is said in the reader's own words, and nothing wrong is saved", async () => {
  await field("voice_use").fill("resa");
  await seen(page.getByText(sv("voice_use_fault", { word: "resa" })));
  await field("voice_use").fill("");
  await field("voice_avoid").fill("klient = kund\nklient = du");
  await seen(page.getByText(sv("voice_twice_fault", { word: "klient" })));
  expect(await save().isDisabled()).toBe(true);
});

test("what a colleague changes meanwhile stands beside what one has written, and both are saved", async () => {
  await field("voice_avoid").fill("klient = kund");
  await gone(page.getByText(sv("voice_twice_fault", { word: "klient" })));
  await me.ask("POST", "/voice/allowed-terms", { term: "Trafikpunkten" });
  await seen(page.getByText(sv("voice_joined")));
  expect(await field("voice_avoid").inputValue()).toBe("klient = kund");
  expect(await field("voice_allow").inputValue()).toBe("Trafikpunkten");
  await save().click();
  await seen(page.getByText(sv("saved")));
  await gone(page.getByText(sv("voice_joined")));
  expect((await me.ask<OrganisationVoice>("GET", "/voice")).body.voice).toEqual({
    avoid: { klient: "kund" },
    allow: ["Trafikpunkten"],
  });
});

function field(name: Parameters<typeof sv>[0]) {
  return page.getByRole("textbox", { name: sv(name), exact: true });
}

function save() {
  return page.getByRole("button", { name: sv("save"), exact: true });
}
