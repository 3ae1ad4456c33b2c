// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { faults } from "../support/journey-screens.ts";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";
import { invitation, judged, outlookMail, rawIn, sealedMails, understood } from "../support/peculiar-mails.ts";

/** What stands above and beside the words of a mail. */

const sv = says("sv");
const like = saysLike("sv");
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  house = await testHouse();
  await (
    await house.asking()
  )("PATCH", "/organisation", { undoSeconds: 0 });
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, await anna(house));
  page = desk.page;
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("above a mail stands whether it is from whom it says", async () => {
  const subjects = { "Äkta brev": "passed", "Falskt brev": "failed", "Okänt brev": "unknown" } as const;
  for (const [subject, state] of Object.entries(subjects)) {
    await house.mailIn({ subject, text: "Hej!" });
    await judged(house, subject, { state, because: state === "failed" ? "dmarc" : null });
  }
  await open("Äkta brev");
  await seen(mail().getByText(sv("trust_passed", { domain: "kund.test" })));
  await open("Falskt brev");
  await seen(mail().getByText(sv("trust_failed_dmarc", { domain: "kund.test" })));
  expect(await faults(page, "light")).toEqual([]);
  await open("Okänt brev");
  await seen(mail().getByText("Hej!"));
  expect(
    await mail()
      .getByText(/kund\.test|kontrollerad|falsk/)
      .count(),
  ).toBe(0);
});

test("above a mail stands what to be wary of", async () => {
  await house.mailIn({ from: "Kim <kim@nordijus.example>", subject: "Nästan vi", text: "Hej!" });
  await house.mailIn({ from: "Anna Lind <anna.lind@gratis.test>", subject: "Nästan Anna", text: "Hej!" });
  await house.mailIn({ replyTo: "kalle@annanstans.test", subject: "Svar dit", text: "Hej!" });
  await open("Nästan vi");
  await seen(mail().getByText(sv("warning_lookalike_domain", { detail: "nordijus.example / nordljus.example" })));
  await open("Nästan Anna");
  await seen(mail().getByText(sv("warning_colleague_name", { detail: "Anna Lind" })));
  await open("Svar dit");
  await seen(mail().getByText(sv("warning_answers_elsewhere", { detail: "kalle@annanstans.test" })));
  expect(await faults(page, "light")).toEqual([]);
});

test("a seal says whether it holds, and whose it is; what is encrypted is a file to download", async () => {
  await sealedMails(house);
  const unchanged = sv("sealed_valid", { name: "Kalle Kund" });
  for (const [subject, words] of [
    ["Intyg i ordning", [unchanged, sv("sealed_untrusted_issuer", { name: "Kalle Kund" })]],
    ["Intyg ändrat", [sv("sealed_altered")]],
    ["Intyg utan namn", [sv("sealed_unknown_signer")]],
    ["Nyckel i ordning", [unchanged, sv("sealed_key_from_mail")]],
    ["Nyckel ändrad", [sv("sealed_altered")]],
    ["Nyckel okänd", [sv("sealed_unknown_signer")]],
  ] as const) {
    await open(subject);
    for (const said of words) await seen(mail().getByText(said));
    await seen(mail().getByText(subject.endsWith("ändrat") || subject.endsWith("ändrad") ? /säger opp/ : /säger upp/));
    expect(
      await mail()
        .getByRole("list", { name: sv("attachments") })
        .count(),
    ).toBe(0);
  }
  for (const subject of ["Hemligt i fil", "Hemligt i text"]) {
    await open(subject);
    await seen(mail().getByText(sv("sealed_encrypted")));
    expect(await mail().getByText("BEGIN PGP").count()).toBe(0);
    const href = await mail()
      .getByRole("link", { name: /encrypted\.asc/ })
      .getAttribute("href");
    const file = await desk.context.request.get(new URL(href ?? "", house.url).href);
    expect(await file.text()).toMatch(/^-----BEGIN PGP MESSAGE-----/);
  }
  await seen(mail().getByText("Hälsningar Kalle"));
  expect(await faults(page, "light")).toEqual([]);
});

test("a seal that holds for a part says so, and for which", async () => {
  await open("Intyg på lista");
  await seen(mail().getByText(sv("sealed_part", { name: "Kalle Kund" })));
  await seen(mail().getByText(sv("sealed_not_all")));
  await seen(mail().getByText(sv("sealed_begins", { words: "Jag säger upp avtalet." })));
  await gone(mail().getByText(sv("sealed_valid", { name: "Kalle Kund" })));
  expect(await faults(page, "light")).toEqual([]);
});

test("another time for a meeting is shown as a proposal, which nobody accepts or declines by a press", async () => {
  await rawIn(house, understood("counter.eml"), "Ny tid", "eva@kund.example");
  await open("Ny tid");
  const card = page.getByRole("region", { name: sv("calendar_invitation") });
  await seen(card.getByText(sv("invitation_proposed")));
  await seen(card.getByText("fredag 4 december 2026 11:00–12:00"));
  await seen(card.getByText(sv("proposed_by", { name: "Eva Holm" })));
  expect(await card.getByRole("button").count()).toBe(0);
  expect(await faults(page, "light")).toEqual([]);
});

test("an invitation is answered, the organizer's calendar is told, and what was answered is said", async () => {
  await rawIn(house, invitation("REQUEST", 0, "mote-7@kund.example"), "Genomgång", "eva@kund.example");
  await open("Genomgång");
  const card = page.getByRole("region", { name: sv("calendar_invitation") });
  await seen(card.getByText("tisdag 1 december 2026 13:00–14:00"));
  await seen(card.getByText("Rum 4; Storgatan 1"));
  await seen(
    mail()
      .getByRole("list", { name: sv("attachments") })
      .getByText("invitation.ics"),
  );
  expect(await faults(page, "light")).toEqual([]);
  for (const [button, said, partstat] of [
    ["invitation_maybe", "invitation_said_maybe", "TENTATIVE"],
    ["invitation_no", "invitation_said_no", "DECLINED"],
    ["invitation_yes", "invitation_said_yes", "ACCEPTED"],
  ] as const) {
    await card.getByRole("button", { name: sv(button) }).click();
    await seen(card.getByText(sv(said)));
    const sent = await house.outside.mail(({ raw }) => `ATTENDEE;PARTSTAT=${partstat}` in calendarIn(raw));
    expect(sent.to).toEqual(["eva@kund.example"]);
    const calendar = calendarIn(sent.raw);
    expect(calendar).toMatchObject({
      METHOD: "REPLY",
      UID: "mote-7@kund.example",
      SEQUENCE: "0",
      ORGANIZER: "mailto:eva@kund.example",
      [`ATTENDEE;PARTSTAT=${partstat}`]: `mailto:${house.organisation.address}`,
    });
    expect(calendar["DTSTAMP"]).toMatch(/^\d{8}T\d{6}Z$/);
  }
  await page.reload();
  await seen(card.getByText(sv("invitation_said_yes")));
});

test("what has been changed or cancelled says so, and only what holds can be answered", async () => {
  const first = await rawIn(house, invitation("REQUEST", 0, "mote-8@kund.example"), "Planering", "eva@kund.example");
  await open("Planering");
  const cards = page.getByRole("region", { name: sv("calendar_invitation") });
  await seen(cards.getByRole("button", { name: sv("invitation_yes") }));
  await inAnswerTo(first, invitation("REQUEST", 1, "mote-8@kund.example", 15));
  await seen(cards.nth(1).getByText(sv("invitation_changed")));
  await seen(cards.nth(1).getByText(/15:00–16:00/));
  await seen(cards.first().getByText(sv("invitation_replaced")));
  expect(await cards.first().getByRole("button").count()).toBe(0);
  expect(await cards.nth(1).getByRole("button").count()).toBe(3);
  await inAnswerTo(first, invitation("CANCEL", 2, "mote-8@kund.example", 15));
  await seen(cards.nth(2).getByText(sv("invitation_cancelled")));
  await seen(cards.nth(1).getByText(sv("invitation_cancelled")));
  expect(await cards.getByRole("button").count()).toBe(0);
  expect(await faults(page, "light")).toEqual([]);
});

test("whose mail is forwarded is offered as the contact; a card is shown, and attached", async () => {
  await rawIn(house, understood("forwarded-by-colleague.eml"), "VB: Lampan", "butiken@nordljus-butik.example");
  await open("VB: Lampan");
  await seen(mail().getByText(sv("forwarded_from", { name: "Maja Ek" })));
  await mail()
    .getByRole("button", { name: sv("make_contact", { name: "Maja Ek" }) })
    .click();
  await gone(mail().getByRole("button", { name: sv("make_contact", { name: "Maja Ek" }) }));
  await seen(
    page
      .getByRole("complementary", { name: sv("contact") })
      .getByText("maja.ek@kund.example")
      .first(),
  );

  await rawIn(house, understood("card.eml"), "Kort", "ola@kund.example");
  await open("Kort");
  await seen(mail().getByText("Ola Bjørn · Kunde AS, Innkjøp · ola@kund.example · +47 00 00 00 00"));
  await seen(
    mail()
      .getByRole("list", { name: sv("attachments") })
      .getByText("ola.vcf"),
  );
});

test("what is quoted comes by a press, and what Outlook packed is unpacked", async () => {
  await rawIn(house, understood("answer-above-quote.eml"), "Beloppet", "goran@kund.example");
  await open("Beloppet");
  const frame = page.frameLocator(`iframe[title="${sv("mail_content")}"]`);
  await seen(frame.getByText("stämmer"));
  expect(await frame.getByText("Fakturan är rättad nu").count()).toBe(0);
  await mail()
    .getByRole("button", { name: sv("show_whole") })
    .click();
  await seen(frame.getByText("Fakturan är rättad nu"));
  await mail()
    .getByRole("button", { name: sv("show_written_only") })
    .click();
  await gone(frame.getByText("Fakturan är rättad nu"));

  await rawIn(house, outlookMail(), "Packat", "ola@kund.test");
  await open("Packat");
  await seen(frame.getByText("Outlook"));
  await seen(
    mail()
      .getByRole("list", { name: sv("attachments") })
      .getByText("ritning.pdf"),
  );
  expect(await page.getByText("winmail.dat").count()).toBe(0);
});

test("a mail can be seen as it came, with its headers, and nothing in it is drawn", async () => {
  await house.mailIn({ subject: "Som det kom", text: "<b>Hej!</b>", messageId: "<som-det-kom@kund.example>" });
  await open("Som det kom");
  await page.getByRole("button", { name: like("message_more", { name: "" }) }).click();
  await page.getByRole("menuitem", { name: sv("source_show") }).click();
  const dialog = page.getByRole("dialog");
  await seen(dialog.getByText("Message-ID: <som-det-kom@kund.example>"));
  await seen(dialog.getByText("<b>Hej!</b>"));
  expect(await faults(page, "light")).toEqual([]);
  await page.keyboard.press("Escape");
  await gone(dialog);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-haspopup"))).toBe("true");
});

test("a picture stands where it was put, and not among the files", async () => {
  await house.mailIn({
    subject: "Trasig hylla",
    html: `<p>Före</p><img src="cid:hylla@kund.test" alt="Hyllan"><p>Efter</p>`,
    attachments: [{ filename: "hylla.png", contentType: "image/png", cid: "hylla@kund.test", content: png }],
  });
  await open("Trasig hylla");
  const picture = page.frameLocator(`iframe[title="${sv("mail_content")}"]`).getByAltText("Hyllan");
  await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
  expect(await mail().getByText("hylla.png").count()).toBe(0);
  expect(desk.strays).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test.each([
  ["pictures-between-texts.eml", ["framsida.png", "baksida.png"]],
  ["pictures-between-html.eml", ["IMG_1.png", "IMG_2.png"]],
  ["pictures-by-location.eml", ["", ""]],
])("pictures that no Content-ID calls for stand where they were: %s", async (name, pictures) => {
  await rawIn(house, understood(name), name, "eva@kund.example");
  await open(name);
  const frame = page.frameLocator(`iframe[title="${sv("mail_content")}"]`);
  const shown = frame.locator("img[src]");
  const widths = () => shown.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  await expect.poll(widths).toEqual([240, 1600]);
  expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute("alt") ?? ""))).toEqual(pictures);
  await seen(frame.getByText(/baksidan/i));
  expect(
    await mail()
      .getByRole("list", { name: sv("attachments") })
      .count(),
  ).toBe(0);
  expect(await faults(page, "light")).toEqual([]);
});

async function inAnswerTo(id: string, raw: string): Promise<void> {
  await rawIn(house, raw.replace(/^From: /m, `In-Reply-To: ${id}\r\nFrom: `), "Sv: Planering", "eva@kund.example");
}

/** The properties of the calendar part of a mail, by what stands before the colon. */
function calendarIn(raw: string): Record<string, string> {
  const part = /Content-Type: text\/calendar;[^]*?\r?\n\r?\n([^]*?)\r?\n--/i.exec(raw);
  const isBase64 = /Content-Type: text\/calendar;(?:(?!\r?\n\r?\n)[^])*base64/i.test(raw);
  const text = isBase64
    ? Buffer.from(part?.[1] ?? "", "base64").toString()
    : (part?.[1] ?? "").replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
  const lines = text.replaceAll(/\r?\n /g, "").split(/\r?\n/);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
}

async function open(subject: string): Promise<void> {
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: subject }).first().click();
  await seen(page.getByRole("heading", { name: subject, level: 1 }));
}

/** The first mail that somebody wrote in the conversation that is open. */
function mail() {
  return page.getByRole("article", { name: like("from_customer") }).first();
}

test("a card is saved as a contact, as far as one wants", async () => {
  await rawIn(house, card(["ny@kund.example"], "Ny Kund"), "Nytt kort", "ola@kund.example");
  const dialog = await openCard("Nytt kort");
  await dialog.getByLabel(sv("contact_name")).fill("Ny i växeln");
  expect(await faults(page, "light")).toEqual([]);
  await dialog.getByRole("button", { name: sv("save") }).click();
  await gone(dialog);
  await seen(page.getByText(sv("contact_saved", { name: "Ny i växeln" })));
});

test("a card that is proven to come from a contact adds to it", async () => {
  await rawIn(house, understood("card.eml"), "Eget kort", "ola@kund.example");
  await judged(house, "Eget kort", { state: "passed", because: null });
  const dialog = await openCard("Eget kort");
  const own = dialog.getByRole("radio", { name: sv("card_add_to", { name: "Ola" }) });
  await seen(dialog.getByText(sv("card_adds", { name: "Ola" })));
  expect(await own.isChecked()).toBe(true);
  await dialog.getByRole("button", { name: sv("save") }).click();
  await gone(dialog);
  await seen(page.getByText(sv("card_added_to", { name: "Ola" })));
  const known = page.getByRole("list", { name: sv("contact_addresses") });
  await seen(known.getByText("+4700000000"));
});

test("a card takes over no contact: whom it would change and who sent it is said, and nothing is added unless that is chosen", async () => {
  await house.mailIn({ from: "Maj Kund <maj@kund.test>", subject: "Majs fråga", text: "Hej!" });
  await open("Majs fråga");
  const mails = ["maj@kund.test", "ond@ond.test", house.organisation.address];
  await rawIn(house, card(mails, "Bedragare"), "Ont kort", "ola@kund.example");
  await judged(house, "Ont kort", { state: "passed", because: null });
  const dialog = await openCard("Ont kort");
  const maj = dialog.getByRole("radio", { name: sv("card_add_to", { name: "Maj Kund" }) });
  await seen(maj);
  await seen(dialog.getByText("maj@kund.test", { exact: true }));
  await seen(dialog.getByText(sv("card_from_another", { sender: "Ola (ola@kund.example)", name: "Maj Kund" })));
  const save = dialog.getByRole("button", { name: sv("save") });
  expect(await maj.isChecked()).toBe(false);
  expect(await save.isDisabled()).toBe(true);
  expect(await faults(page, "light")).toEqual([]);
  await dialog.getByText(sv("card_new_contact")).click();
  await seen(dialog.getByText(sv("card_is_of", { value: "maj@kund.test", name: "Maj Kund" })));
  await dialog.getByText(sv("card_add_to", { name: "Maj Kund" })).click();
  await seen(dialog.getByText(sv("card_adds", { name: "Maj Kund" })));
  expect(await dialog.getByLabel(sv("contact_name")).count(), "the name that is known stays").toBe(0);
  await save.click();
  await seen(dialog.getByText(sv("is_our_address")));
  await seen(dialog.getByRole("alert").getByText(sv("problem_contact_our_address")));
  expect(await faults(page, "light")).toEqual([]);
  await dialog.getByText(house.organisation.address).click();
  await save.click();
  await gone(dialog);
  await open("Majs fråga");
  const known = page.getByRole("list", { name: sv("contact_addresses") });
  await seen(known.getByText("ond@ond.test"));
  await seen(page.getByRole("heading", { name: "Maj Kund" }));
});

/** Ola's mail with a card that says this. */
function card(mails: string[], name: string): string {
  return understood("card.eml")
    .replace(/^N;.*$/m, `N;CHARSET=UTF-8:;${name}`)
    .replace(/^item1\.EMAIL.*$/m, mails.map((address) => `EMAIL:${address}`).join("\r\n"))
    .replace(/^TEL.*\r?\n/m, "");
}

async function openCard(subject: string) {
  await open(subject);
  await mail()
    .getByRole("button", { name: sv("card_make_contact") })
    .click();
  return page.getByRole("dialog");
}
