// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, hire, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let bosDesk: Desk;
let page: Page;
let bosPage: Page;

beforeAll(async () => {
  house = await testHouse();
  browser = await openBrowser();
  const ask = await house.asking();
  await ask("POST", "/teams", { name: "Teknik" });
  desk = await sitDown(browser, house.url, await anna(house));
  bosDesk = await sitDown(browser, house.url, await hire(house, "Bo Ek"));
  [page, bosPage] = [desk.page, bosDesk.page];
  await house.mailIn({
    from: "Maja Berg <maja@kund.test>",
    subject: "Fakturan är fel",
    text: "Jag har fått två fakturor på samma resa med pendelbåten.",
  });
  await house.mailIn({ from: "Olle Ström <olle@kund.test>", subject: "Borttappad halsduk", text: "Den är grön och stickad." });
  await Promise.all([page.goto("/queue/teams"), bosPage.goto("/queue/mentions")]);
  await item("Fakturan är fel").click();
  await seen(page.getByRole("heading", { name: "Fakturan är fel", level: 1 }));
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("a colleague who is mentioned in a note finds it, and the customer gets nothing", async () => {
  await seen(bosPage.getByText(sv("empty_queue")));
  await page.getByRole("button", { name: sv("note"), exact: true }).click();
  const field = page.getByRole("textbox", { name: sv("your_note") });
  await field.pressSequentially("Kan du titta på båda fakturorna, @bo");
  await page
    .getByRole("listbox", { name: sv("mention_someone") })
    .getByRole("option", { name: "Bo Ek" })
    .click();
  await field.pressSequentially("?");
  await page.getByRole("button", { name: sv("save_note") }).click();
  const note = page.getByRole("article", { name: like("internal_note") });
  await seen(note.getByText("Kan du titta på båda fakturorna, @Bo Ek"));
  await seen(inQueue(bosPage, "queue_mentions", 1));
  await item("Fakturan är fel", bosPage).click();
  await seen(bosPage.getByRole("article", { name: like("internal_note") }).getByText("@Bo Ek"));
  expect(house.outside.arrived.filter(({ raw }) => raw.includes("båda fakturorna"))).toEqual([]);
});

test("it is given to a colleague, to a team, and taken", async () => {
  await bosPage.getByRole("link", { name: sv("queue_mine"), exact: true }).click();
  await seen(bosPage.getByText(sv("empty_mine")));
  await give("bo", "Bo Ek");
  await item("Fakturan är fel", bosPage).click();
  await give("tekn", "Teknik");
  await seen(page.getByRole("link", { name: "Teknik 1", exact: true }));
  await gone(item("Fakturan är fel", bosPage));
  await give("ta det själv", "Anna Lind");
  await seen(inQueue(page, "queue_mine", 1));
});

test("it rests until a time, and is woken", async () => {
  await page.getByRole("button", { name: sv("snooze"), exact: true }).click();
  await page
    .getByRole("dialog", { name: sv("snooze_until") })
    .getByRole("button", { name: new RegExp(`^${sv("snooze_tomorrow")}`) })
    .click();
  await seen(page.getByRole("region", { name: sv("notifications") }).getByText(like("snoozed_done")));
  await seen(inQueue(page, "queue_snoozed", 1));
  await gone(inQueue(page, "queue_mine", 1));
  await page.getByRole("button", { name: sv("wake"), exact: true }).click();
  await seen(page.getByText(sv("woken_done")));
  await seen(inQueue(page, "queue_mine", 1));
  await gone(inQueue(page, "queue_snoozed", 1));
});

test("it is closed, and opened again", async () => {
  await page.getByRole("button", { name: sv("close"), exact: true }).click();
  await seen(page.getByText(sv("closed_done")));
  await seen(page.getByText(like("closed_at")).first());
  await gone(inQueue(page, "queue_mine", 1));
  await page.getByRole("button", { name: sv("reopen"), exact: true }).click();
  await seen(page.getByText(sv("reopened_done")));
  await seen(inQueue(page, "queue_mine", 1));
  await seen(page.getByRole("listitem").filter({ hasText: sv("history_reopened", { actor: "Anna Lind" }) }));
});

test("a tag is made, put on and taken off, and seen by the others at once", async () => {
  await page.getByRole("button", { name: sv("tag_add"), exact: true }).click();
  await page.getByRole("combobox", { name: sv("tag_find") }).fill("dubbel faktura");
  await page.getByRole("option", { name: sv("tag_create", { name: "dubbel faktura" }) }).click();
  const takeOff = (where: Page) => where.getByRole("button", { name: sv("tag_remove", { name: "dubbel faktura" }) });
  await seen(takeOff(page));
  await seen(takeOff(bosPage));
  await takeOff(page).click();
  await gone(takeOff(bosPage));
  await gone(takeOff(page));
});

test("it is found by words, by its reference, and by who wrote", async () => {
  const reference = await page
    .getByText(/^LH-\d+-\d+$/)
    .first()
    .innerText();
  for (const [words, subject, other] of [
    ["pendelbåt", "Fakturan är fel", "Borttappad halsduk"],
    [reference, "Fakturan är fel", "Borttappad halsduk"],
    ["olle ström", "Borttappad halsduk", "Fakturan är fel"],
    ["olle@kund.test", "Borttappad halsduk", "Fakturan är fel"],
  ] as const) {
    await page.getByRole("searchbox", { name: sv("search_in_all") }).fill(words);
    await seen(page.getByRole("heading", { name: sv("search_results", { words }) }));
    await seen(item(subject));
    expect(await item(other).count(), `${words} finds ${other}`).toBe(0);
  }
  await page.getByRole("searchbox", { name: sv("search_in_all") }).fill("rymdraket");
  await seen(page.getByText(sv("search_empty", { words: "rymdraket" })));
  await page.getByRole("button", { name: sv("clear_search") }).click();
  await inQueue(page, "queue_mine", 1).click();
  await item("Fakturan är fel").click();
});

test("what is good to know about the customer is written down, and the name put right", async () => {
  const panel = page.getByRole("complementary", { name: sv("contact") });
  await seen(panel.getByText("maja@kund.test"));
  await panel.getByRole("button", { name: `${sv("edit")}: ${sv("contact")}` }).click();
  await panel.getByLabel(sv("contact_name")).fill("Maja Berg Öhman");
  await panel.getByLabel(sv("contact_about")).fill("Reser med barnvagn. Ring helst efter tre.");
  await panel.getByRole("button", { name: sv("save"), exact: true }).click();
  await seen(panel.getByRole("heading", { name: "Maja Berg Öhman" }));
  await seen(panel.getByText("Reser med barnvagn. Ring helst efter tre."));
  await seen(item("Fakturan är fel").filter({ hasText: "Maja Berg Öhman" }));
  await page.reload();
  await seen(panel.getByText("Reser med barnvagn. Ring helst efter tre."));
  expect([...desk.strays, ...bosDesk.strays]).toEqual([]);
  expect([...desk.complaints, ...bosDesk.complaints]).toEqual([]);
});

async function give(words: string, name: string) {
  await page.getByRole("button", { name: `${sv("assign")}:` }).click();
  await page.getByRole("combobox", { name: sv("assign_find") }).fill(words);
  await page.getByRole("option", { name }).click();
  await seen(page.getByText(sv("assigned_to", { name })).last());
  await seen(page.getByRole("button", { name: `${sv("assign")}: ${name}` }));
}

function item(subject: string, where: Page = page) {
  return where
    .getByRole("region", { name: like("list_of") })
    .getByRole("link")
    .filter({ hasText: subject });
}

function inQueue(where: Page, queue: "queue_mine" | "queue_mentions" | "queue_snoozed", count: number) {
  return where
    .getByRole("navigation", { name: sv("navigation") })
    .getByRole("link", { name: `${sv(queue)} ${count}`, exact: true });
}
