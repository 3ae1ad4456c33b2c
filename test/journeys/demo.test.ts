// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Agent, ConversationSummary, Locale, Me } from "#contract";
import { OutsideServer } from "../support/test-house.ts";
import { demoHouse, type DemoHouse } from "../support/journey-demo.ts";
import { says, saysLike } from "../support/journey-texts.ts";
import { gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
const outside = new OutsideServer();
let house: DemoHouse;
let browser: Browser;
let desk: Desk;
let page: Page;
/** What the page has asked the server for, since it was first opened. */
const asked: string[] = [];

beforeAll(async () => {
  house = await demoHouse();
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, { cookie: await house.cookie() });
  page = desk.page;
});
afterAll(async () => {
  await browser.close();
  await house.stop();
  await outside.close();
});

test("the first start shows some sixty conversations in four languages", async () => {
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  const line = page.waitForResponse((response) => response.url().endsWith("/api/v1/events"));
  await page.goto("/queue/all");
  await seen(items().first());
  await line;
  const all = await conversations();
  expect(all.length).toBeGreaterThanOrEqual(55);
  const languages = new Set(all.flatMap(({ language }) => language ?? []));
  expect([...languages].toSorted()).toEqual(["da", "en", "nb", "sv"] satisfies Locale[]);
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(["open", "waiting", "snoozed", "shelved", "closed"]));
});

test("the screen says where answers go", async () => {
  await seen(page.getByText(sv("demo_outgoing")));
  // Nothing has happened since the list was fetched, so it stands, also when the live line has come.
  expect(asked.filter((path) => path === "/api/v1/conversations")).toHaveLength(1);
  await page.getByRole("link", { name: sv("customer_mailbox") }).click();
  await seen(page.getByRole("heading", { name: sv("demo_heading"), level: 1 }));
  await seen(page.getByText(sv("demo_intro")));
});

test("what a newcomer writes as a customer is answered in the workspace and read in the mailbox", async () => {
  await page.getByRole("button", { name: sv("demo_write") }).click();
  const dialog = page.getByRole("dialog", { name: sv("demo_write") });
  await dialog.getByLabel(sv("demo_from_name")).fill("Kim Prövare");
  await dialog.getByLabel(sv("demo_from_address")).fill("kim@exempel.test");
  await dialog.getByLabel(sv("new_subject")).fill("Går båten på midsommar?");
  await dialog.getByLabel(sv("new_message"), { exact: true }).fill("Vi är sex vuxna och en hund.");
  await dialog.getByRole("button", { name: sv("send"), exact: true }).click();
  await gone(dialog);
  await page.getByRole("link", { name: sv("queue_all"), exact: true }).click();
  await items().filter({ hasText: "Går båten på midsommar?" }).click();
  await seen(page.getByRole("article", { name: like("from_customer") }).getByText("Vi är sex vuxna och en hund."));
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await page.getByRole("textbox", { name: sv("your_reply") }).pressSequentially("Ja, varje timme. Hunden åker gratis.");
  await page.getByRole("button", { name: sv("send"), exact: true }).click();
  await seen(page.getByRole("article", { name: like("our_reply") }).getByText(like("delivery_sent")), 30_000);

  await page.getByRole("link", { name: sv("customer_mailbox") }).click();
  await page
    .getByRole("region", { name: sv("demo_people") })
    .getByRole("link", { name: "Kim Prövare" })
    .click();
  const mails = page.getByRole("region", { name: sv("demo_mails_of", { name: "Kim Prövare" }) });
  await mails.getByRole("link").filter({ hasText: "Hunden åker gratis." }).click();
  await seen(page.getByRole("article").getByRole("heading", { name: /Går båten på midsommar\?/ }));
  await page
    .getByRole("article")
    .getByRole("button", { name: sv("reply"), exact: true })
    .click();
  const answer = page.getByRole("dialog", { name: sv("demo_reply_as", { name: "Kim Prövare" }) });
  await answer.getByLabel(sv("new_message"), { exact: true }).fill("Tack, då kommer vi!");
  await answer.getByRole("button", { name: sv("send"), exact: true }).click();
  await gone(answer);
  await page.getByRole("link", { name: sv("queue_all"), exact: true }).click();
  await seen(items().filter({ hasText: "Går båten på midsommar?" }).filter({ hasText: "Tack, då kommer vi!" }));
});

test("once real mail goes out the demo is left: what was invented is gone, what is real stays", async () => {
  const smtp = await outside.listen();
  await house.restart({ SMTP_URL: `smtp://127.0.0.1:${smtp}?ignoreTLS=true` });
  await desk.context.close();
  desk = await sitDown(browser, house.url, { cookie: await house.cookie() });
  page = desk.page;
  const transport = createTransport({ host: "127.0.0.1", port: house.smtpPort, ignoreTLS: true });
  await transport.sendMail({
    from: "Riktig Kund <riktig@kund.test>",
    to: "kundservice@nordljus.example",
    subject: "En riktig fråga",
    text: "Var köper jag biljett?",
  });
  transport.close();
  await page.goto("/queue/all");
  await seen(items().filter({ hasText: "En riktig fråga" }));
  const { request } = desk.context;
  const { items: agents } = (await (await request.get(`${house.url}/api/v1/agents`)).json()) as { items: Agent[] };
  const { agent: me } = (await (await request.get(`${house.url}/api/v1/me`)).json()) as Me;
  const real = (await conversations()).find(({ subject }) => subject === "En riktig fråga");
  await request.post(`${house.url}/api/v1/conversations/${real?.id}/assignments`, {
    headers: { origin: house.url },
    data: { agentId: agents.find(({ id, role }) => id !== me.id && role === "agent")?.id },
  });
  expect((await conversations()).find(({ id }) => id === real?.id)?.owner?.kind).toBe("agent");
  await seen(page.getByText(sv("demo_still_here")));
  await page.getByRole("button", { name: sv("demo_leave") }).click();
  const dialog = page.getByRole("alertdialog", { name: sv("demo_leave_heading") });
  await dialog.getByRole("button", { name: sv("demo_leave") }).click();
  await seen(page.getByText(like("demo_left", { kept: 1 })));
  await seen(items().filter({ hasText: "En riktig fråga" }));
  await expect.poll(() => items().count()).toBe(1);
  // Whoever was invented had it; now it waits in its team's queue.
  expect((await conversations()).map(({ subject, owner }) => [subject, owner?.kind])).toEqual([["En riktig fråga", "team"]]);
  await gone(page.getByRole("link", { name: sv("customer_mailbox") }));
  expect(desk.strays).toEqual([]);
});

function items() {
  return page.getByRole("region", { name: like("list_of") }).getByRole("link");
}

async function conversations(): Promise<ConversationSummary[]> {
  const found: ConversationSummary[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const answer = await desk.context.request.get(
      `${house.url}/api/v1/conversations?queue=all&limit=100${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    const body = (await answer.json()) as { items: ConversationSummary[]; next: string | null };
    found.push(...body.items);
    cursor = body.next;
  }
  return found;
}
