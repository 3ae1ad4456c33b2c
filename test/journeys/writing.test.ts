// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, browserArguments, gone, openBrowser, seen, sitDown, type Colleague } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
/** A picture of one dark green point. */
const picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgqPhfDwADgAH/qAgAJQAAAABJRU5ErkJggg==";
let house: TestHouse;
let browser: Browser;
let page: Page;
let me: Colleague;

beforeAll(async () => {
  house = await testHouse();
  me = await anna(house);
  const ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0 });
  await house.mailIn({
    from: "Maja Berg <maja@kund.test>",
    cc: "Far Berg <far@kund.test>",
    subject: "Barnvagn på bussen",
    text: "Får jag ta med barnvagnen utan att betala?",
  });
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("what is written outlives a browser that is killed", async () => {
  const server = await chromium.launchServer({ executablePath: inject("chromium"), args: browserArguments() });
  const doomed = await chromium.connect(server.wsEndpoint());
  const { page: before } = await sitDown(doomed, house.url, me);
  await openTo(before);
  await before.getByRole("button", { name: sv("reply"), exact: true }).click();
  await before.getByRole("textbox", { name: sv("your_reply") }).pressSequentially("Ja, barnvagnen åker gratis.");
  await seen(before.getByText(sv("draft_saved")));
  const died = new Promise((resolve) => server.process().once("exit", resolve));
  server.process().kill("SIGKILL");
  await died;

  browser = await openBrowser();
  page = (await sitDown(browser, house.url, me)).page;
  await openTo(page);
  await seen(field().getByText("Ja, barnvagnen åker gratis."));
});

test("a draft that can't be discarded just now says so, and stays", async () => {
  await page.context().setOffline(true);
  await page.getByRole("button", { name: sv("discard_draft") }).click();
  await seen(page.getByText(sv("error_network")));
  await seen(field().getByText("Ja, barnvagnen åker gratis."));
  await page.context().setOffline(false);
  await seen(page.getByText(sv("draft_saved")));
});

test("a pasted picture and a dropped file go along, and whoever had a copy gets one", async () => {
  await seen(page.getByText(`${sv("to_line", { names: "Maja Berg" })} · ${sv("cc_line", { names: "Far Berg" })}`).last());
  await field().focus();
  await field().evaluate((element, base64) => {
    const clipboardData = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    clipboardData.items.add(new File([bytes], "karta.png", { type: "image/png" }));
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, picture);
  await seen(field().getByRole("img", { name: "karta.png" }));
  await page.getByRole("region", { name: sv("your_reply") }).evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["Regler för barnvagn"], "regler.txt", { type: "text/plain" }));
    for (const type of ["dragover", "drop"])
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await seen(page.getByRole("button", { name: sv("remove_file", { name: "regler.txt" }) }));
  await seen(page.getByText(sv("draft_saved")));
  await send().click();

  const { to, mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("åker gratis") === true);
  expect(to.toSorted()).toEqual(["far@kund.test", "maja@kund.test"]);
  expect([mail.cc].flat().flatMap((list) => list?.value ?? [])).toMatchObject([{ address: "far@kund.test" }]);
  expect(mail.attachments.map(({ filename, contentDisposition }) => `${filename} ${contentDisposition}`).toSorted()).toEqual([
    "karta.png inline",
    "regler.txt attachment",
  ]);
  const [image] = mail.attachments.filter(({ contentType }) => contentType === "image/png");
  expect(image?.content.toString("base64")).toBe(picture);
  // The parser puts pictures that the text names by `cid:` into it.
  expect(mail.html).toContain(`src="data:image/png;base64,${picture}"`);
  expect(mail.attachments.find(({ filename }) => filename === "regler.txt")?.content.toString()).toBe("Regler för barnvagn");
});

test("an answer that can't be delivered says so with the reason, and can be sent again", async () => {
  house.outside.refuse = () => ({ code: 550, message: "Brevladan finns inte langre" });
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  await field().pressSequentially("Och vagnar får stå vid mittdörren.");
  await send().click();
  const reply = page.getByRole("article", { name: like("our_reply") }).filter({ hasText: "vid mittdörren" });
  await seen(reply.getByText(/Brevladan finns inte langre/), 30_000);
  const words = page.getByRole("link").getByText(sv("delivery_failed"), { exact: true });
  await seen(words);
  expect(await words.evaluate((element) => element.scrollWidth > element.clientWidth), "what failed is never cut short").toBe(
    false,
  );
  house.outside.refuse = () => null;
  await reply.getByRole("button", { name: sv("send_again") }).click();
  await house.outside.mail((arrived) => arrived.mail.text?.includes("vid mittdörren") === true);
  await seen(reply.getByText(like("delivery_sent")));
});

test("a signature is written once, seen beneath the answer in the conversation's language, and not said twice", async () => {
  await page.goto("/settings/profile");
  const signature = page.getByRole("group", { name: sv("signature"), exact: true });
  await signature.getByRole("radio", { name: "Svenska" }).click();
  await signature.getByRole("textbox").fill("Vänlig hälsning\n{name}\nwww.nordljus.example");
  await page.getByRole("button", { name: sv("save"), exact: true }).click();
  await seen(page.getByText(sv("saved")));

  await openTo(page);
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  const beneath = page.getByRole("region", { name: sv("signature_beneath") });
  await seen(beneath.getByText("Vänlig hälsning Anna Lind www.nordljus.example"));
  await field().pressSequentially("Det går en buss till.");
  await field().press("Enter");
  await field().pressSequentially("Mvh Anna Lind");
  await gone(beneath.getByText("Vänlig hälsning"));
  await send().click();
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("en buss till") === true);
  expect(mail.text).not.toContain("Vänlig hälsning");
  expect(mail.html).toContain('<a href="https://www.nordljus.example"');
});

async function openTo(where: Page) {
  await where.goto("/queue/all");
  await where.getByRole("link").filter({ hasText: "Barnvagn på bussen" }).click();
  await seen(where.getByRole("heading", { name: "Barnvagn på bussen", level: 1 }));
}

function field() {
  return page.getByRole("textbox", { name: sv("your_reply") });
}

function send() {
  return page.getByRole("button", { name: sv("send"), exact: true });
}
