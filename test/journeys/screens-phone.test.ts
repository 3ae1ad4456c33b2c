// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { demoHouse, type DemoHouse } from "../support/journey-demo.ts";
import { examine, furnish, lookAt, screens, type World } from "../support/journey-screens.ts";
import { openBrowser, type Desk } from "../support/journey.ts";

let house: DemoHouse;
let browser: Browser;
let world: World;
let inside: Desk;
let outside: Desk;

beforeAll(async () => {
  [house, browser] = await Promise.all([demoHouse(), openBrowser()]);
  world = await furnish(house);
  inside = await lookAt(browser, house, world, "phone", true);
  outside = await lookAt(browser, house, world, "phone", false);
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

for (const screen of screens)
  test(`a phone shows ${screen.name} to everybody, by day and by night`, () =>
    examine(screen.open ? outside : inside, screen, world, "sv", "phone"));
