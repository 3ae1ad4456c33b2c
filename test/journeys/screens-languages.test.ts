import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoHouse, type DemoHouse } from "../support/journey-demo.ts";
import { examine, furnish, lookAt, screens, type World } from "../support/journey-screens.ts";
import { languages } from "../support/journey-texts.ts";
import { openBrowser, type Desk } from "../support/journey.ts";

let house: DemoHouse;
let browser: Browser;
let world: World;
let desk: Desk;
const shown = [
  "queue-all",
  "conversation",
  "composer-reply",
  "settings-organisation",
  "settings-security",
  "demo-mail",
  "shortcuts",
];

beforeAll(async () => {
  [house, browser] = await Promise.all([demoHouse(), openBrowser()]);
  world = await furnish(house);
  desk = await lookAt(browser, house, world, "phone", true);
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

for (const language of languages.filter((other) => other !== "sv"))
  test(`the screens speak ${language}, also where there is little room`, async () => {
    const answer = await desk.context.request.patch(`${house.url}/api/v1/me`, {
      data: { locale: language },
      headers: { origin: house.url },
    });
    expect(answer.ok()).toBe(true);
    for (const screen of screens.filter(({ name }) => shown.includes(name)))
      await examine(desk, screen, world, language, "phone");
  });
