// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, await anna(house));
  page = desk.page;
  for (const what of ["Grinden", "Bryggan", "Cykelstället"])
    await house.mailIn({ from: `${what} <kund@kund.test>`, subject: `${what} är trasig`, text: "Kan ni laga den?" });
  await page.goto("/queue/unassigned");
  await seen(item(2));
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("j and k walk the list, Enter opens, and the focus is always seen", async () => {
  await press("j");
  await focusIsOn(item(0));
  await press("j");
  await focusIsOn(item(1));
  await press("k");
  await focusIsOn(item(0));
  await press("Enter");
  await seen(page.getByRole("heading", { name: await subjectOf(0), level: 1 }));
  await focusIsSeen();
});

test("r answers, Ctrl+Enter sends, e closes", async () => {
  await press("r");
  const field = page.getByRole("textbox", { name: sv("your_reply") });
  await seen(field);
  await page.keyboard.type("Hej! Vi lagar den i morgon före klockan tio.");
  await seen(field.getByText("Hej! Vi lagar den i morgon före klockan tio."));
  await press("Control+Enter");
  await seen(page.getByRole("article", { name: like("our_reply") }).getByText("före klockan tio"));
  await gone(field);
  await focusIsSeen();
  await press("e");
  await seen(page.getByText(sv("closed_done")));
  await seen(page.getByRole("button", { name: sv("reopen"), exact: true }));
  await focusIsSeen();
});

test("a note, an owner and a tag are given without the mouse", async () => {
  await press("j");
  await seen(page.getByRole("button", { name: sv("close"), exact: true }));
  await press("n");
  // At once, as somebody types who knows the keys: none of these letters is taken for a shortcut.
  await page.keyboard.type("Ring vaktmästaren.");
  const note = page.getByRole("textbox", { name: sv("your_note") });
  await seen(note.getByText("Ring vaktmästaren."));
  await press("Control+Enter");
  await seen(page.getByRole("article", { name: like("internal_note") }).getByText("Ring vaktmästaren."));
  await gone(note);
  await focusIsSeen();
  await press("a");
  const colleague = page.getByRole("combobox", { name: sv("assign_find") });
  await seen(colleague);
  await page.keyboard.type("anna");
  await seen(page.getByRole("option", { name: "Anna Lind" }));
  await press("Enter");
  await seen(page.getByRole("button", { name: `${sv("assign")}: Anna Lind` }));
  await gone(colleague);
  await focusIsSeen();
  await press("t");
  const tag = page.getByRole("combobox", { name: sv("tag_find") });
  await seen(tag);
  await page.keyboard.type("vaktmästare");
  await seen(page.getByRole("option", { name: sv("tag_create", { name: "vaktmästare" }) }));
  await press("Enter");
  await seen(page.getByRole("button", { name: sv("tag_remove", { name: "vaktmästare" }) }));
  await gone(tag);
  await focusIsSeen();
});

test("Escape leaves the conversation, and the focus has somewhere to be", async () => {
  await press("Escape");
  await gone(page.getByRole("region", { name: sv("conversation"), exact: true }));
  await press("j");
  await focusIsSeen();
});

test("Ctrl+K goes anywhere and does anything; Escape leaves it", async () => {
  await press("Control+k");
  const palette = page.getByRole("dialog", { name: sv("command_palette") });
  await seen(palette);
  await focusIsSeen();
  await press("Escape");
  await gone(palette);
  await focusIsSeen();
  await press("Control+k");
  await page.keyboard.type("avslutade");
  await seen(palette.getByRole("option", { name: new RegExp(`^${sv("queue_closed")}`) }));
  await press("Enter");
  await seen(page.getByRole("heading", { name: sv("queue_closed"), level: 1 }));
  await gone(palette);
});

test("what is typed on after Ctrl+K stands there, and not in the answer one was writing", async () => {
  await page.goto("/queue/all");
  await item(0).click();
  await seen(page.getByRole("heading", { name: /är trasig/, level: 1 }));
  await press("r");
  const field = page.getByRole("textbox", { name: sv("your_reply") });
  await seen(field.and(page.locator(":focus")));
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /\/palette-[^/]*\.js$/.test(name)),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await press("Control+k");
  await page.keyboard.type("avsl");
  await expect.poll(() => page.getByRole("combobox", { name: sv("command_palette") }).inputValue()).toBe("avsl");
  expect((await field.innerText()).trim()).toBe("");
  await press("Escape");
  await focusIsOn(field);
  await page.goto("/queue/all");
  await seen(item(0));
});

test("g and a letter goes to a queue, ? shows all keys, / searches", async () => {
  for (const [letter, queue] of [
    ["m", "queue_mine"],
    ["u", "queue_unassigned"],
    ["a", "queue_all"],
  ] as const) {
    await press("g");
    await press(letter);
    await seen(page.getByRole("heading", { name: sv(queue), level: 1 }));
  }
  await press("?");
  const sheet = page.getByRole("dialog", { name: sv("shortcuts") });
  await seen(sheet.getByText(sv("shortcut_undo")));
  await focusIsSeen();
  await press("Escape");
  await gone(sheet);
  await press("/");
  await page.keyboard.type("bryggan");
  await seen(page.getByRole("heading", { name: sv("search_results", { words: "bryggan" }) }));
  await focusIsSeen();
  await expect.poll(() => items().count()).toBe(1);
  expect(desk.complaints).toEqual([]);
});

test("Tab begins with a short cut to the content, and goes on through it", async () => {
  await page.goto("/queue/all");
  await seen(item(0));
  await press("Tab");
  await focusIsOn(page.getByRole("link", { name: sv("skip_to_content") }));
  await press("Enter");
  const reached = new Set<string>();
  for (let step = 0; step < 4; step++) {
    await press("Tab");
    await focusIsSeen();
    reached.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ""));
  }
  expect(reached.size).toBe(4);
});

function press(key: string) {
  return page.keyboard.press(key);
}

function items() {
  return page.getByRole("region", { name: like("list_of") }).getByRole("link");
}

function item(index: number) {
  return items().nth(index);
}

async function subjectOf(index: number): Promise<string> {
  return /\S+ är trasig/.exec(await item(index).innerText())?.[0] ?? "";
}

async function focusIsOn(locator: ReturnType<typeof item>) {
  await expect.poll(() => locator.evaluate((element) => element === document.activeElement)).toBe(true);
  await focusIsSeen();
}

/**
 * Something has the focus and shows it (WCAG 2.4.7): an outline on it or just around it, the caret of a field one writes in, or a
 * window that has just opened over the rest.
 */
async function focusIsSeen() {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return "the focus is lost";
        if (element.matches("input, textarea, [contenteditable=true], [role=dialog]")) return "seen";
        const outlined = (one: Element | null) => {
          if (one === null) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
          return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow.includes("inset");
        };
        const shown = [element, element.parentElement].some(outlined);
        return shown ? "seen" : `no sign of the focus on ${element.outerHTML.slice(0, 160)}`;
      }),
    )
    .toBe("seen");
}
