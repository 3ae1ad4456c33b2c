// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { faults } from "../support/journey-screens.ts";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

/** When an answer leaves, who else gets it, and from which address, as one chooses it on the screen. */

const sv = says("sv");
const like = saysLike("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;
let question: string;

beforeAll(async () => {
  house = await testHouse();
  const me = await anna(house, "admin");
  await (
    await house.asking()
  )("PATCH", "/organisation", { undoSeconds: 0 });
  question = await house.mailIn({ from: "Maja Berg <maja@kund.test>", subject: "Sommarkort", text: "När börjar det säljas?" });
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, me);
  page = desk.page;
  await open("Sommarkort");
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("an answer waits for the time one chooses, stands in the thread until then, and goes when it is told to", async () => {
  await write("De säljs från den 1 maj.");
  await page.getByRole("button", { name: sv("send_later") }).click();
  await seen(page.getByText(sv("send_later_hint")));
  expect(await faults(page, "light")).toEqual([]);
  await page
    .getByRole("dialog", { name: sv("send_later") })
    .getByRole("button", { name: like("snooze_tomorrow") })
    .click();
  const waiting = page.getByRole("article", { name: like("scheduled_reply") });
  await seen(waiting.getByText(/^Skickas i morgon 08:00$/));
  expect(await faults(page, "light")).toEqual([]);
  await seen(page.getByRole("link").filter({ hasText: "Skickas i morgon 08:00" }));

  await waiting.getByRole("button", { name: sv("change_time") }).click();
  await page.getByRole("button", { name: like("snooze_next_week") }).click();
  await gone(waiting.getByText(/^Skickas i morgon/));
  await seen(page.getByText(like("history_rescheduled")));

  await waiting.getByRole("button", { name: sv("send_now") }).click();
  await house.outside.mail((arrived) => arrived.mail.text?.includes("från den 1 maj") === true);
  await seen(page.getByRole("article", { name: like("our_reply") }).getByText(like("delivery_sent")));
});

test("by the keyboard: shift beside the keys that send; taken back, one goes on writing", async () => {
  await write("Priset är 900 kronor.");
  await page.keyboard.press("Control+Shift+Enter");
  await seen(page.getByRole("dialog", { name: sv("send_later") }));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const waiting = page.getByRole("article", { name: like("scheduled_reply") });
  await waiting.getByRole("button", { name: sv("take_back") }).press("Enter");
  await gone(waiting);
  await seen(field().getByText("Priset är 900 kronor."));
  await page.keyboard.type(" Ungdomar får halva priset.");
  await seen(field().getByText("900 kronor. Ungdomar"));
});

test("when the customer writes first its writer is told, finds it as a draft, and above the own queue", async () => {
  await page.getByRole("button", { name: sv("send_later") }).click();
  await page.getByRole("button", { name: like("snooze_tomorrow") }).click();
  await seen(page.getByRole("article", { name: like("scheduled_reply") }));
  await house.mailIn({
    from: "Maja Berg <maja@kund.test>",
    subject: "Re: Sommarkort",
    text: "Vad kostar det för barn?",
    inReplyTo: question,
    references: question,
  });
  await seen(page.getByText(sv("reply_held", { name: "Maja Berg" })));
  await seen(page.getByText(sv("held_line")));
  await seen(field().getByText("Ungdomar får halva priset."));
  await seen(page.getByText(like("history_held_newer")));
  await page.goto("/queue/mine");
  const notice = page.getByText("Ett av dina svar skickades inte som planerat");
  await seen(notice);
  await page.getByRole("link", { name: "Maja Berg: Sommarkort" }).click();
  await page.getByRole("button", { name: sv("send"), exact: true }).click();
  await gone(notice);
  await gone(page.getByText(sv("held_line")));
  await house.outside.mail((arrived) => arrived.mail.text?.includes("halva priset") === true);
});

test("a mailbox gets a further address; one that is another's is refused by its name", async () => {
  const neighbour = await house.base.anotherOrganisation("Grannen");
  await page.goto("/settings/channels");
  await page
    .getByRole("list", { name: sv("settings_channels") })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("button", { name: `${sv("edit")}: Kundservice` }).click();
  const dialog = page.getByRole("dialog", { name: "Kundservice" });
  const aliases = dialog.getByLabel(sv("mailbox_aliases"), { exact: true });
  await aliases.fill("faktura@nordljus.example");
  await aliases.press("Enter");
  await aliases.fill(neighbour.address);
  await aliases.press("Enter");
  await dialog.getByRole("button", { name: sv("save"), exact: true }).click();
  await seen(dialog.getByText(sv("mailbox_alias_taken", { address: neighbour.address })));
  await dialog.getByRole("button", { name: sv("remove_recipient", { address: neighbour.address }) }).click();
  await dialog.getByRole("button", { name: sv("save"), exact: true }).click();
  await seen(page.getByText(`${house.organisation.address}, faktura@nordljus.example`));
});

test("who else gets it, and which address it comes from, are chosen by keyboard; Bcc is seen by colleagues alone", async () => {
  await house.mailIn({
    from: "Ulla Ek <ulla@kund.test>",
    to: "faktura@nordljus.example",
    cc: "Per Ek <per@kund.test>",
    subject: "Fakturan",
    text: "Vart betalar vi?",
  });
  await open("Fakturan");
  await page.keyboard.press("o");
  const toUlla = sv("to_line", { names: "Ulla Ek" });
  await seen(page.getByText(`${toUlla} · ${sv("from_line", { address: "faktura@nordljus.example" })}`));
  await page.getByRole("button", { name: sv("reply_all") }).click();
  await seen(page.getByText(`${toUlla} · ${sv("cc_line", { names: "Per Ek" })}`).last());

  await page.getByRole("button", { name: sv("change_recipients") }).press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: sv("change_recipients") }).press("Enter");
  await page.getByRole("button", { name: sv("recipients_bcc"), exact: true }).press("Enter");
  await page.keyboard.type("revisor@byra.test,");
  expect(await faults(page, "light")).toEqual([]);
  const sender = page.getByRole("button", { name: sv("recipients_from") });
  await sender.press("Enter");
  await page.getByRole("option", { name: house.organisation.address }).click();
  // The list gives the focus back to what opened it.
  await seen(sender.and(page.locator(":focus")));
  await page.getByLabel(sv("recipients_bcc"), { exact: true }).press("Enter");
  await page.keyboard.type("Till bankgirot.");
  await page.getByRole("button", { name: sv("send"), exact: true }).click();

  const sent = await house.outside.mail((arrived) => arrived.mail.text?.includes("Till bankgirot.") === true);
  expect(sent.from).toBe(house.organisation.address);
  expect(sent.to.toSorted()).toEqual(["per@kund.test", "revisor@byra.test", "ulla@kund.test"]);
  expect(sent.raw).not.toContain("revisor");
  await seen(page.getByRole("article", { name: like("our_reply") }).getByText(sv("bcc_line", { names: "revisor@byra.test" })));
});

test("a time later than the customer was promised is said to be, in the menu and on the card; the list of all opens both menu and Bcc", async () => {
  await house.mailIn({ from: "Ylva Sand <ylva@kund.test>", subject: "Båtplats", text: "Finns det en plats till i hamnen?" });
  await open("Båtplats");
  await write("Ja, en.");
  await fromPalette(sv("send_later"));
  const menu = page.getByRole("dialog", { name: sv("send_later") });
  await seen(menu.getByText(like("promised_by")));
  // "Tomorrow" says the day already.
  await seen(menu.getByRole("button", { name: like("snooze_tomorrow") }).getByText("08:00", { exact: true }));
  expect(await menu.getByText(sv("tomorrow_at", { time: "08:00" }), { exact: true }).count()).toBe(0);
  const inAMonth = new Date(Date.now() + 30 * 24 * 3600_000).toISOString().slice(0, 16);
  await menu.getByLabel(sv("snooze_choose")).fill(inAMonth);
  await seen(menu.getByRole("status").getByText(sv("after_the_promise")));
  expect(await faults(page, "light")).toEqual([]);
  await menu.getByRole("button", { name: sv("send_later") }).click();
  const waiting = page.getByRole("article", { name: like("scheduled_reply") });
  await seen(waiting.getByText(like("scheduled_after_promise")));
  await waiting.getByRole("button", { name: sv("take_back") }).click();
  await seen(field().getByText("Ja, en."));
  await fromPalette(sv("add_bcc"));
  await seen(page.getByLabel(sv("recipients_bcc"), { exact: true }).and(page.locator(":focus")));
});

test("what will stand beneath the answer is seen before, is left out on request, and why it does not is said", async () => {
  await page.keyboard.type("revisor@byra.test,");
  await seen(page.getByText(sv("quote_new_to", { names: "revisor@byra.test" })));
  await page.getByRole("button", { name: sv("quote_include_anyway") }).click();
  await seen(page.getByText(sv("quote_is_new_to", { names: "revisor@byra.test" })));
  // Asked for those, and not for whoever comes then.
  await page.getByLabel(sv("recipients_bcc"), { exact: true }).fill("chef@byra.test,");
  await seen(page.getByRole("button", { name: sv("quote_include_anyway") }));
  for (const address of ["revisor@byra.test", "chef@byra.test"])
    await page.getByRole("button", { name: sv("remove_recipient", { address }) }).click();
  const line = page.getByText(like("quote_beneath", { name: "Ylva Sand" }));
  await line.click();
  await seen(page.getByRole("blockquote", { name: like("quote_beneath") }).getByText("Finns det en plats till i hamnen?"));
  expect(await faults(page, "light")).toEqual([]);
  await page.getByRole("button", { name: sv("quote_leave_out") }).click();
  await gone(line);
  await page.getByRole("button", { name: sv("send"), exact: true }).click();
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("Ja, en.") === true);
  expect(`${mail.text ?? ""}${String(mail.html)}`).not.toContain("plats till i hamnen");
});

test("where answers would go to another house it is said, and one press answers the sender instead", async () => {
  await house.mailIn({
    from: "Ove Alm <ove@kund.test>",
    replyTo: "ove@annanstans.test",
    subject: "Återbetalning",
    text: "Kan ni betala tillbaka till mig?",
  });
  await open("Återbetalning");
  await page.keyboard.press("r");
  const said = page.getByText(sv("answers_elsewhere", { address: "ove@annanstans.test", sender: "ove@kund.test" }));
  await seen(said);
  await page.getByRole("button", { name: sv("answer_sender_instead") }).click();
  await gone(said);
  await page.getByRole("button", { name: sv("recipients_reset") }).click();
  await page.getByRole("button", { name: sv("answer_sender_instead") }).click();
  await field().pressSequentially("Ja, inom en vecka.");
  await page.getByRole("button", { name: sv("send"), exact: true }).click();
  const sent = await house.outside.mail((arrived) => arrived.mail.text?.includes("inom en vecka") === true);
  expect(sent.to).toEqual(["ove@kund.test"]);
  // The address that was another's was refused.
  expect(desk.complaints).toEqual([expect.stringContaining("409")]);
});

test("what was typed but not kept yet goes on beneath an answer that is held meanwhile", async () => {
  const question = await house.mailIn({ from: "Tor Vik <tor@kund.test>", subject: "Tidtabell", text: "När går bussen?" });
  await open("Tidtabell");
  await write("Den går klockan åtta.");
  await page.getByRole("button", { name: sv("send_later") }).click();
  await page.getByRole("button", { name: like("snooze_tomorrow") }).click();
  await seen(page.getByRole("article", { name: like("scheduled_reply") }));
  await write("Först detta.");
  await seen(page.getByText(sv("draft_saved")));
  // What is kept from now on waits until the answer has been held: whatever the pause after a key may be.
  let letThrough = () => {};
  const isHeld = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route("**/draft", async (route) => {
    if (route.request().method() === "PUT") await isHeld;
    await route.continue();
  });
  const isKept = page.waitForRequest((request) => request.method() === "PUT" && request.url().endsWith("/draft"));
  await field().pressSequentially(" Sedan detta.");
  await isKept;
  await house.mailIn({
    from: "Tor Vik <tor@kund.test>",
    subject: "Re: Tidtabell",
    text: "Och hem?",
    inReplyTo: question,
    references: question,
  });
  await seen(page.getByText(sv("held_line")));
  await seen(field().getByText("Den går klockan åtta."));
  const refused = page.waitForResponse((response) => response.url().endsWith("/draft") && response.status() === 409);
  letThrough();
  await refused;
  const fetched: string[] = [];
  const note = (request: Request) =>
    request.method() === "GET" && request.url().endsWith("/draft") && fetched.push(request.url());
  page.on("request", note);
  await seen(field().getByText("Först detta. Sedan detta."));
  await page.unroute("**/draft");
  await field().press("End");
  await field().pressSequentially(" Och sist.");
  await seen(page.getByText(sv("draft_saved")));
  page.off("request", note);
  expect(fetched, "nothing takes the place of what is being written").toEqual([]);
  await expect
    .poll(async () => {
      await page.reload();
      return field().innerText();
    })
    .toMatch(/^Den går klockan åtta\.\s+Först detta\. Sedan detta\. Och sist\.$/);
});

test("the times that are offered are none in the night, and no day twice", async () => {
  await page.clock.setFixedTime(new Date("2027-01-15T00:30:00+01:00"));
  await page.getByRole("button", { name: sv("send_later") }).click();
  const menu = page.getByRole("dialog", { name: sv("send_later") });
  await seen(menu.getByText(sv("send_later_hint")));
  const times = (await menu.getByRole("button").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
  const offered = [sv("snooze_later_today"), sv("snooze_tomorrow"), sv("snooze_next_week")];
  expect(times.map((time) => offered.findIndex((name) => time.startsWith(name)))).toEqual([0, 1, 2, -1]);
  expect(times.filter((time) => time.endsWith("08:00"))).toHaveLength(3);
});

async function fromPalette(name: string) {
  await page.keyboard.press("Control+k");
  await seen(page.getByRole("combobox", { name: sv("command_palette") }).and(page.locator(":focus")));
  await page.keyboard.type(name);
  await seen(page.getByRole("option", { name: new RegExp(`^${name.replaceAll(/[()]/g, ".")}`) }));
  await page.keyboard.press("Enter");
}

async function open(subject: string) {
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: subject }).click();
  await seen(page.getByRole("heading", { name: subject, level: 1 }));
}

async function write(text: string) {
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await field().pressSequentially(text);
}

function field() {
  return page.getByRole("textbox", { name: sv("your_reply") });
}
