// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoHouse, type DemoHouse } from "../support/journey-demo.ts";
import { examine, faults, furnish, lookAt, screens, type World } from "../support/journey-screens.ts";
import { openBrowser, type Desk } from "../support/journey.ts";

let house: DemoHouse;
let browser: Browser;
let world: World;
let inside: Desk;
let outside: Desk;

beforeAll(async () => {
  [house, browser] = await Promise.all([demoHouse(), openBrowser()]);
  world = await furnish(house);
  inside = await lookAt(browser, house, world, "desktop", true);
  outside = await lookAt(browser, house, world, "desktop", false);
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

for (const screen of screens)
  test(`a wide screen shows ${screen.name} to everybody, by day and by night`, () =>
    examine(screen.open ? outside : inside, screen, world, "sv", "desktop"));

test("a fault that is planted is found", async () => {
  await outside.page.goto("/sign-in");
  await outside.page.locator("body").evaluate((body) => {
    body.innerHTML = '<main><button></button><p style="color:#ddd;background:#fff">Blekt</p></main>';
  });
  const found = await faults(outside.page, "light");
  expect(found.join()).toContain("button-name");
  expect(found.join()).toContain("color-contrast");
});
