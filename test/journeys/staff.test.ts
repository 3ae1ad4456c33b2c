// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#test-support";
import { says, saysLike } from "../support/journey-texts.ts";
import { totp } from "../support/journey-totp.ts";
import { anna, gone, openBrowser, seen, sitDown, type Colleague, type Desk } from "../support/journey.ts";

const sv = says("sv");
const like = saysLike("sv");
const newcomer = { email: "nyanstalld@nordljus.example", name: "Nora Ny", password: "regnbågar över sjön i juli" };
let house: TestHouse;
let browser: Browser;
let admin: Colleague;
let desk: Desk;
let norasDesk: Desk;

beforeAll(async () => {
  house = await testHouse();
  browser = await openBrowser();
  admin = await anna(house, "admin");
  desk = await sitDown(browser, house.url, admin);
  norasDesk = await sitDown(browser, house.url, null);
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

test("who is invited follows the link, chooses a password, and is in", async () => {
  const { page } = desk;
  await page.goto("/settings/people");
  await page.getByRole("button", { name: sv("invite"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: sv("invite_heading") });
  await dialog.getByLabel(sv("email")).fill(newcomer.email);
  await dialog.getByRole("checkbox", { name: "Kundservice" }).check({ force: true });
  await dialog.getByRole("button", { name: sv("invite_send") }).click();
  await seen(page.getByText(sv("invited", { email: newcomer.email })));

  const letter = await house.outside.mail(({ to, mail }) => to.includes(newcomer.email) && (mail.text ?? "").includes("secret="));
  const secret = /secret=(\S+)/.exec(letter.mail.text ?? "")?.[1] ?? "";
  const nora = norasDesk.page;
  await nora.goto(`/invitation?secret=${secret}`);
  await seen(nora.getByRole("heading", { name: sv("invitation_heading", { organisation: "Nordljus" }) }));
  await nora.getByLabel(sv("your_name")).fill(newcomer.name);
  await nora.getByLabel(sv("password"), { exact: true }).fill("kort");
  await nora.getByRole("button", { name: sv("invitation_accept"), exact: true }).click();
  await seen(nora.getByText(sv("problem_password_weak")));
  await nora.getByLabel(sv("password"), { exact: true }).fill(newcomer.password);
  await nora.getByRole("button", { name: sv("invitation_accept"), exact: true }).click();
  await seen(nora.getByRole("heading", { name: sv("queue_mine"), level: 1 }));
  await seen(page.getByRole("list", { name: sv("settings_people") }).getByText(newcomer.name, { exact: true }));
});

test("a second factor is set up, and asked for the next time", async () => {
  const { page } = norasDesk;
  await page.goto("/settings/security");
  await page.getByRole("button", { name: sv("two_factor_turn_on") }).click();
  const first = page.getByRole("dialog", { name: sv("two_factor_turn_on") });
  await first.getByLabel(sv("password"), { exact: true }).fill(newcomer.password);
  await first.getByRole("button", { name: sv("go_on") }).click();
  const scan = page.getByRole("dialog", { name: sv("two_factor_scan") });
  await seen(scan.getByRole("img", { name: sv("two_factor_scan") }));
  const secret = await scan.getByRole("code").innerText();
  await scan.getByLabel(sv("two_factor_code")).fill(totp(secret));
  await scan.getByRole("button", { name: sv("two_factor_turn_on") }).click();
  const codes = page.getByRole("alertdialog", { name: sv("backup_codes") });
  await seen(codes);
  expect(await codes.getByRole("listitem").count()).toBeGreaterThan(5);
  await codes.getByRole("checkbox", { name: sv("backup_codes_kept") }).check({ force: true });
  await codes.getByRole("button", { name: sv("done") }).click();

  const elsewhere = await sitDown(browser, house.url, null);
  await signIn(elsewhere.page, newcomer.email, newcomer.password);
  await seen(elsewhere.page.getByRole("heading", { name: sv("second_step") }));
  await elsewhere.page.getByLabel(sv("code"), { exact: true }).fill("000000");
  await elsewhere.page.getByRole("button", { name: sv("sign_in"), exact: true }).click();
  await seen(elsewhere.page.getByRole("alert").filter({ hasText: /\S/ }));
  await elsewhere.page.getByLabel(sv("code"), { exact: true }).fill(totp(secret));
  await elsewhere.page.getByRole("button", { name: sv("sign_in"), exact: true }).click();
  await seen(elsewhere.page.getByRole("heading", { name: sv("queue_mine"), level: 1 }));

  await page.goto("/settings/sessions");
  await page.getByRole("button", { name: sv("sessions_end_others") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: sv("sessions_end_others") })
    .click();
  await seen(page.getByText(sv("sessions_ended")));
  await elsewhere.page.getByRole("link", { name: sv("queue_all"), exact: true }).click();
  await seen(elsewhere.page.getByRole("button", { name: sv("sign_in"), exact: true }));
  await elsewhere.context.close();
});

test("who guesses passwords is locked out, and told so", async () => {
  const stranger = await sitDown(browser, house.url, null);
  const { page } = stranger;
  await page.goto("/sign-in");
  await page.getByLabel(sv("email")).fill("ingen@nordljus.example");
  const locked = page.getByText(sv("problem_locked"));
  for (let attempt = 0; attempt < 6 && !(await locked.isVisible()); attempt++) {
    await page.getByLabel(sv("password")).fill(`gissning nummer ${attempt}`);
    const answered = page.waitForResponse(/sign-in\/email/);
    await page.getByRole("button", { name: sv("sign_in"), exact: true }).click();
    await answered;
    await seen(locked.or(page.getByText(sv("problem_wrong_password"))));
  }
  await seen(locked);
  await stranger.context.close();
});

test("an API token is shown once, works, and is nothing once revoked", async () => {
  const { page } = desk;
  await page.goto("/settings/tokens");
  await page.getByRole("button", { name: sv("token_new") }).click();
  await page
    .getByRole("dialog", { name: sv("token_new") })
    .getByLabel(sv("token_name"))
    .fill("Statistik");
  await page.getByRole("button", { name: sv("token_create") }).click();
  const once = page.getByRole("alertdialog", { name: sv("token_once") });
  const token = await once.getByRole("code").innerText();
  const status = async () =>
    (await fetch(`${house.url}/api/v1/conversations`, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await status()).toBe(200);
  await once.getByRole("button", { name: sv("done") }).click();
  await gone(once);
  await page.reload();
  const list = page.getByRole("list", { name: sv("settings_tokens") });
  await seen(list.getByText("Statistik"));
  await seen(list.getByText(like("token_used")));
  expect(await page.content()).not.toContain(token);
  await list.getByRole("button", { name: `${sv("token_revoke")}: Statistik` }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: sv("token_revoke"), exact: true })
    .click();
  await seen(page.getByText(sv("token_revoked", { name: "Statistik" })));
  expect(await status()).toBe(401);
  expect([...desk.strays, ...norasDesk.strays]).toEqual([]);
});

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/sign-in");
  await page.getByLabel(sv("email")).fill(email);
  await page.getByLabel(sv("password")).fill(password);
  await page.getByRole("button", { name: sv("sign_in"), exact: true }).click();
}
