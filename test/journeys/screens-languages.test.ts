// oxlint-disable vitest/expect-expect -- `examine` expects
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
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

describe.each(languages.filter((other) => other !== "sv"))("where there is little room, in %s", (language) => {
  beforeAll(async () => {
    const answer = await desk.context.request.patch(`${house.url}/api/v1/me`, {
      data: { locale: language },
      headers: { origin: house.url },
    });
    if (!answer.ok()) throw new Error(`The language could not be changed: ${answer.status()}`);
  });

  for (const screen of screens.filter(({ name }) => shown.includes(name)))
    test(`${screen.name} speaks it`, () => examine(desk, screen, world, language, "phone"));
});
