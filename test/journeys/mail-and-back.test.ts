import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
/** The Message-ID of each question. */
const asked = new Map<string, string>();
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  await leavesAfter(60);
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, null);
  page = desk.page;
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("a person signs in by address and password, and is where she was going", async () => {
  const { email, password } = await anna(house);
  await page.goto("/queue/teams");
  await page.getByLabel(sv("email")).fill(email);
  await page.getByLabel(sv("password")).fill("inte rätt lösenord");
  await page.getByRole("button", { name: sv("sign_in"), exact: true }).click();
  await seen(page.getByText(sv("problem_wrong_password")));
  await page.getByLabel(sv("password")).fill(password);
  await page.getByRole("button", { name: sv("sign_in"), exact: true }).click();
  await seen(page.getByRole("heading", { name: sv("queue_teams"), level: 1 }));
  expect(new URL(page.url()).pathname).toBe("/queue/teams");
  await seen(page.getByText(sv("empty_queue")));
});

test("a mail stands in the open browser when it has been accepted", async () => {
  const loads = desk.loads();
  for (const [index, what] of ["värmen", "tavlan", "busskortet", "turen", "appen"].entries()) {
    const mail = { from: `kund${index}@kund.test`, subject: `Det gäller ${what}`, text: `Hej, jag undrar över ${what}.` };
    asked.set(what, await house.mailIn(mail));
    await seen(itemAbout(`Det gäller ${what}`));
  }
  expect(desk.loads()).toBe(loads);
  await seen(inQueue("queue_teams", 5));
});

test("she answers with rich text, changes her mind in time, and has her text back", async () => {
  await itemAbout("Det gäller värmen").click();
  await seen(page.getByRole("heading", { name: "Det gäller värmen", level: 1 }));
  await seen(page.getByRole("article", { name: like("from_customer") }).getByText("Hej, jag undrar över värmen."));
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  const field = page.getByRole("textbox", { name: sv("your_reply") });
  await field.pressSequentially("Hej! ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("Värmen");
  await page.keyboard.press("Control+b");
  await page.keyboard.type(" är på igen i dag.");
  await send().click();
  const reply = page.getByRole("article", { name: like("our_reply") }).filter({ hasText: "är på igen i dag" });
  await seen(reply);
  await seen(reply.getByText(like("delivery_waiting")));
  await page
    .getByRole("region", { name: sv("notifications") })
    .getByRole("button", { name: like("undo_in") })
    .click();
  await seen(page.getByText(sv("sending_undone")));
  await gone(reply);
  await seen(field);
  expect(await field.innerHTML()).toContain("<strong>Värmen</strong> är på igen i dag.");
  await seen(inQueue("queue_teams", 5));
});

test("sent again it reaches the customer, once, with the headers that keep the thread", async () => {
  await leavesAfter(0);
  await send().click();
  const out = await house.outside.mail(({ mail }) => mail.text?.includes("på igen") === true);
  expect(out.to).toEqual(["kund0@kund.test"]);
  const { mail } = out;
  expect(mail.from?.value).toMatchObject([{ address: house.organisation.address }]);
  expect(mail.subject).toMatch(/^Re: Det gäller värmen \[LH-\d+-\d+\]$/);
  expect(mail.html).toContain("<strong>Värmen</strong>");
  expect(mail.messageId).toMatch(/^<[^@\s]+@nordljus\.example>$/);
  expect(mail.inReplyTo).toBe(asked.get("värmen"));
  expect([mail.references].flat()).toContain(asked.get("värmen"));
  expect(mail.headers.has("auto-submitted")).toBe(false);
  await seen(page.getByRole("article", { name: like("our_reply") }).getByText(like("delivery_sent")));
  expect(house.outside.arrived.filter((arrived) => arrived.mail.text?.includes("på igen"))).toHaveLength(1);
  // Whoever answers takes it, and now the customer is waited for.
  await seen(inQueue("queue_teams", 4));
  await seen(inQueue("queue_waiting", 1));
});

test("the customer's answer comes into the same conversation without a reload, and the queues follow", async () => {
  const loads = desk.loads();
  const out = await house.outside.mail(({ mail }) => mail.text?.includes("på igen") === true);
  await house.mailIn({
    from: "kund0@kund.test",
    subject: out.mail.subject ?? "",
    inReplyTo: out.mail.messageId ?? "",
    references: [out.mail.messageId ?? ""],
    text: "Tack, nu är det varmt!",
  });
  await seen(page.getByRole("article", { name: like("from_customer") }).getByText("Tack, nu är det varmt!"));
  await seen(inQueue("queue_mine", 1));
  await gone(inQueue("queue_waiting", 1));
  expect(desk.loads()).toBe(loads);
  expect(desk.strays).toEqual([]);
});

test("it stands there within a second", async () => {
  let median = Infinity;
  // A machine that is busy with something else gets another chance or two.
  for (let chance = 0; chance < 3 && median > 1000; chance += 1) {
    const times: number[] = [];
    for (const number of [1, 2, 3, 4, 5]) {
      const subject = `Fråga ${chance}${number}`;
      await house.mailIn({ from: `snabb${chance}${number}@kund.test`, subject, text: "Hej, hur fort går det?" });
      const accepted = performance.now();
      await seen(itemAbout(subject));
      times.push(performance.now() - accepted);
    }
    median = times.toSorted((a, b) => a - b)[2] ?? Infinity;
    console.info(`mail accepted → shown: ${times.map((time) => `${Math.round(time)} ms`).join(", ")}`);
  }
  expect(median).toBeLessThanOrEqual(1000);
});

function itemAbout(subject: string) {
  return page.getByRole("link").filter({ hasText: subject });
}

function inQueue(queue: "queue_mine" | "queue_teams" | "queue_waiting", count: number) {
  return page
    .getByRole("navigation", { name: sv("navigation") })
    .getByRole("link", { name: `${sv(queue)} ${count}`, exact: true });
}

/** How long answers can be undone. */
async function leavesAfter(undoSeconds: number): Promise<void> {
  const ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds });
}

function send() {
  return page.getByRole("button", { name: sv("send"), exact: true });
}
