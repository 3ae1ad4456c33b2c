import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { faults } from "../support/journey-screens.ts";
import { says } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";

const sv = says("sv");
let house: TestHouse;
let browser: Browser;
let desk: Desk;
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);

beforeAll(async () => {
  house = await testHouse({ MAIL_ATTACHMENTS_MB: "1" });
  await (
    await house.asking()
  )("PATCH", "/organisation", { undoSeconds: 0 });
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, await anna(house));
  await house.mailIn({
    subject: "Mina papper",
    text: "Se bifogat.",
    attachments: [
      { filename: "foto.png", contentType: "application/octet-stream", content: png },
      { filename: "avtal.pdf", contentType: "application/pdf", content: pdf("Avtal 4711") },
      { filename: "lista.csv", contentType: "text/csv", content: Buffer.from("namn;pris\nGrädde;12\n", "latin1") },
      { filename: "brev.eml", contentType: "message/rfc822", content: enclosed },
      { filename: "faktura\u202Efdp.exe", contentType: "application/octet-stream", content: "MZ" },
      { filename: "stor.txt", contentType: "text/plain", content: "ord ".repeat(80_000) },
    ],
  });
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

/** A page with a line on it, and an action that asks for another place as soon as it is opened. */
function pdf(line: string): string {
  const stream = `BT /F1 24 Tf 50 150 Td (${line}) Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9/pdf'\\))>>>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  return `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join("")}trailer<</Root 1 0 R/Size 6>>`;
}

const enclosed = `From: Olle <olle@kund.test>\r\nTo: kalle@kund.test\r\nSubject: Inuti\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r
Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r
<p>Hej inuti<script>parent.taken=1</script></p><img src="cid:p@x" alt="Inre bild"><img src="http://127.0.0.1:9/x.png" alt="Borta">\r
--b\r\nContent-Type: image/png; name=p.png\r\nContent-ID: <p@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n${png.toString("base64")}\r
--b\r\nContent-Type: text/plain; name=bilaga.txt\r\nContent-Disposition: attachment; filename=bilaga.txt\r\n\r\nLängst in\r\n--b--\r\n`;

test("files are looked at here, one after the other, and nothing in them acts", async () => {
  const { page } = desk;
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: "Mina papper" }).click();
  const files = page.getByRole("list", { name: sv("attachments") });
  await seen(files);

  await files.getByRole("button", { name: /foto\.png/ }).click();
  const dialog = page.getByRole("dialog");
  const picture = dialog.getByRole("img", { name: "foto.png" });
  await seen(picture);
  await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
  expect(await faults(page, "light")).toEqual([]);

  await page.keyboard.press("ArrowRight");
  await seen(dialog.getByRole("heading", { name: "avtal.pdf" }));
  await seen(dialog.getByRole("region", { name: sv("pdf_page", { number: 1, count: 1 }) }));
  await expect.poll(() => dialog.getByText("Avtal 4711").count()).toBe(1);
  const drawn = () =>
    dialog.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, index) => index % 4 === 0 && value < 100 && data[index + 3] === 255);
    });
  await expect.poll(drawn).toBe(true);
  expect(await faults(page, "light")).toEqual([]);

  await page.keyboard.press("ArrowRight");
  await seen(dialog.getByText("Grädde;12"));

  await page.keyboard.press("ArrowRight");
  await seen(dialog.getByRole("heading", { name: "Inuti" }));
  const frame = dialog.frameLocator("iframe");
  await seen(frame.getByText("Hej inuti"));
  await expect.poll(() => frame.getByAltText("Inre bild").evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
  expect(await frame.locator("body").innerHTML()).not.toMatch(/script|127\.0\.0\.1/);
  await seen(dialog.getByText("bilaga.txt"));

  await page.keyboard.press("ArrowRight");
  await seen(dialog.getByText(sv("file_cut")));
  await page.keyboard.press("Escape");
  await gone(dialog);

  expect(await page.evaluate(() => Reflect.get(globalThis, "taken") as unknown)).toBeUndefined();
  expect(desk.strays).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test("what could harm is called what it is, with a warning, and only downloaded", async () => {
  const link = desk.page.getByRole("link", { name: /fakturafdp\.exe/ });
  expect(await link.getAttribute("aria-label")).toContain(sv("dangerous_file"));
  expect(await faults(desk.page, "light")).toEqual([]);
  expect(await desk.page.getByRole("button", { name: /\.exe/ }).count()).toBe(0);
  const answer = await desk.context.request.get(new URL((await link.getAttribute("href")) ?? "", house.url).href);
  expect(answer.headers()["content-disposition"]).toMatch(/^attachment/);
  expect(answer.headers()["content-type"]).toBe("application/octet-stream");
});

test("what is too large for the mail is said to go as a link before it does, and when it has", async () => {
  const { page } = desk;
  await house.mailIn({ from: "nora@kund.test", subject: "Sommarfilmen", text: "Kan jag få filmen från resan?" });
  await page.goto("/queue/all");
  await page.getByRole("link").filter({ hasText: "Sommarfilmen" }).click();
  await page.getByRole("button", { name: sv("reply"), exact: true }).click();
  const region = page.getByRole("region", { name: sv("your_reply") });
  await region.getByRole("textbox", { name: sv("your_reply") }).pressSequentially("Här är filmen.");
  await region.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(1_800_000)], "sommarens-resa-till-gotland.mp4", { type: "video/mp4" }));
    dataTransfer.items.add(new File(["Regler"], "regler.txt", { type: "text/plain" }));
    for (const type of ["dragover", "drop"])
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await seen(region.getByRole("status").filter({ hasText: "som länkar" }));
  await expect
    .poll(() =>
      region
        .getByRole("listitem")
        .filter({ hasText: sv("as_link") })
        .count(),
    )
    .toBe(1);
  expect(await faults(page, "light")).toEqual([]);
  await region.getByRole("button", { name: sv("send"), exact: true }).click();
  const { mail } = await house.outside.mail((arrived) => arrived.mail.text?.includes("Här är filmen") === true);
  expect(mail.text).toMatch(/sommarens-resa-till-gotland\.mp4 <http\S+\/f\/[\w-]+> \(1,8 MB\)/);
  await seen(page.getByText(sv("link_not_downloaded")));
  // What the library has just read out of the button, which is gone, stands in the page for some seconds more.
  await page.reload();
  await seen(page.getByText(sv("link_not_downloaded")));
  expect(await faults(page, "light")).toEqual([]);
  expect(desk.complaints).toEqual([]);
});
