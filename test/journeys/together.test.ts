// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, hire, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
const subject = "Hissen på stationen";
let house: TestHouse;
let browser: Browser;
let annas: Desk;
let bos: Desk;

beforeAll(async () => {
  house = await testHouse();
  browser = await openBrowser();
  annas = await sitDown(browser, house.url, await anna(house));
  bos = await sitDown(browser, house.url, await hire(house, "Bo Ek"));
  await house.mailIn({ from: "Maja Berg <maja@kund.test>", subject, text: "Hissen står still och jag kommer inte upp." });
  for (const { page } of [annas, bos]) {
    await page.goto("/queue/all");
    await page.getByRole("link").filter({ hasText: subject }).click();
    await seen(page.getByRole("heading", { name: subject, level: 1 }));
  }
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("two people in one conversation see each other, and who is writing", async () => {
  await seen(annas.page.getByText(sv("also_here", { names: "Bo Ek" })));
  await seen(bos.page.getByText(sv("also_here", { names: "Anna Lind" })));
  await write(annas.page, "Hej Maja, jag ringer ");
  await seen(bos.page.getByText(sv("is_typing", { names: "Anna Lind" })));
});

test("what one does the other sees, without a reload", async () => {
  const loads = annas.loads();
  const { page } = bos;
  await page.getByRole("button", { name: `${sv("assign")}:` }).click();
  await page.getByRole("combobox", { name: sv("assign_find") }).fill("anna");
  await page.getByRole("option", { name: "Anna Lind" }).click();
  await seen(annas.page.getByRole("button", { name: `${sv("assign")}: Anna Lind` }));
  // How many she has is counted from what she is told, not asked for half a minute later.
  await seen(annas.page.getByRole("link", { name: `${sv("queue_mine")} 1`, exact: true }), 10_000);
  await seen(annas.page.getByText(sv("history_assigned", { actor: "Bo Ek", owner: "Anna Lind" })));
  expect(annas.loads()).toBe(loads);
});

test("before an answer goes past something newer, its writer is asked", async () => {
  const ack = await house.outside.mail(({ to }) => to.includes("maja@kund.test"));
  await write(annas.page, "trafikledningen nu.");
  await seen(annas.page.getByText(sv("draft_saved")));
  await house.mailIn({
    from: "Maja Berg <maja@kund.test>",
    subject: `Re: ${subject}`,
    text: "Nu hjälpte en vakt mig upp, tack ändå.",
    inReplyTo: ack.mail.messageId ?? "",
    references: [ack.mail.messageId ?? ""],
  });
  await seen(annas.page.getByRole("article", { name: like("from_customer") }).getByText("Nu hjälpte en vakt mig upp"));
  await send(annas.page);
  const warning = annas.page.getByRole("alertdialog", { name: sv("newer_heading") });
  await seen(warning.getByText("Nu hjälpte en vakt mig upp"));
  await warning.getByRole("button", { name: sv("newer_look") }).click();
  await gone(warning);
  expect(house.outside.arrived.filter(({ raw }) => raw.includes("trafikledningen"))).toEqual([]);
  await write(annas.page, " Bra att du kom upp.");
  await send(annas.page);
  await seen(bos.page.getByRole("article", { name: like("our_reply") }).getByText("Bra att du kom upp."));
  await gone(bos.page.getByText(sv("is_typing", { names: "Anna Lind" })));
});

test("a line that is dropped is said, and what was missed comes without a reload", async () => {
  const loads = bos.loads();
  await bos.context.setOffline(true);
  await seen(bos.page.getByText(sv("offline_banner")));
  await annas.page.getByRole("button", { name: sv("note"), exact: true }).click();
  await annas.page.getByRole("textbox", { name: sv("your_note") }).pressSequentially("Hissen lagas i morgon.");
  await annas.page.getByRole("button", { name: sv("save_note") }).click();
  await seen(annas.page.getByRole("article", { name: like("internal_note") }).getByText("Hissen lagas i morgon."));
  expect(await bos.page.getByText("Hissen lagas i morgon.").count()).toBe(0);
  await bos.context.setOffline(false);
  await seen(bos.page.getByRole("article", { name: like("internal_note") }).getByText("Hissen lagas i morgon."), 40_000);
  await gone(bos.page.getByText(sv("offline_banner")));
  expect(bos.loads()).toBe(loads);
});

async function write(page: Page, text: string) {
  const field = page.getByRole("textbox", { name: sv("your_reply") });
  if (!(await field.isVisible())) await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await seen(field);
  await field.press("Control+End");
  await field.pressSequentially(text);
}

async function send(page: Page) {
  await page.getByRole("button", { name: sv("send"), exact: true }).click();
}
