// oxlint-disable vitest/expect-expect -- what these tests wait for is what they expect: `seen` and `gone` fail without it
import { createServer, type AddressInfo } from "node:net";
import { Client } from "pg";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { OutsideServer, testHouse, until, type TestHouse } from "#test-support";
import { ImapServer } from "../support/imap-server.ts";
import { says, saysLike } from "../support/journey-texts.ts";
import { anna, gone, openBrowser, seen, sitDown, type Desk } from "../support/journey.ts";
import { OAuthServer } from "../support/oauth-server.ts";

/** An administrator who never saw the API connects mailboxes and sees how they are. */

const sv = says("sv");
const like = saysLike("sv");
const imap = new ImapServer();
const provider = new OAuthServer((token) => imap.tokens.add(token));
let house: TestHouse;
let browser: Browser;
let desk: Desk;
let page: Page;
let owner: Client;

beforeAll(async () => {
  await Promise.all([imap.listen(), provider.listen()]);
  // A provider sends the browser back to an address that must be known beforehand.
  house = await testHouse({ PORT: String(await freePort()), MAIL_INSIDE: "1", MICROSOFT_LOGIN: provider.url });
  imap.passwords.set(house.organisation.address, "rätt lösenord");
  browser = await openBrowser();
  desk = await sitDown(browser, house.url, await anna(house, "admin"));
  page = desk.page;
  owner = new Client({ connectionString: house.base.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await browser.close();
  await house.stop();
  await Promise.all([imap.close(), provider.close()]);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function openMailbox(): Promise<void> {
  await page.goto("/settings/channels");
  await page
    .getByRole("list", { name: sv("settings_channels") })
    .getByRole("link")
    .first()
    .click();
  await seen(page.getByRole("heading", { name: "Kundservice", level: 1 }));
}

async function toOurServer(): Promise<void> {
  await page.getByRole("button", { name: sv("account_server_settings") }).click();
  await page.getByLabel(sv("account_host"), { exact: true }).fill("127.0.0.1");
  await page.getByRole("button", { name: sv("account_security") }).click();
  await page.getByRole("option", { name: sv("security_none") }).click();
  await page.getByLabel(sv("account_port")).fill(String(imap.port));
}

async function disconnect(): Promise<void> {
  await page.getByRole("button", { name: sv("line_disconnect") }).click();
  const asked = page.getByRole("alertdialog");
  await seen(asked.getByText(sv("line_disconnect_text")));
  await asked.getByRole("button", { name: sv("line_disconnect") }).click();
  await seen(page.getByRole("radio", { name: sv("way_imap") }));
}

test("a mailbox with a password is tried, put right, and connected", async () => {
  await openMailbox();
  await page.getByText(sv("way_imap")).click();
  await toOurServer();
  await page.getByLabel(sv("password")).fill("fel");
  await page.getByRole("button", { name: sv("account_try") }).click();
  await seen(page.getByText(sv("trouble_sign_in_refused")));
  await page.getByLabel(sv("password")).fill("rätt lösenord");
  await page.getByRole("button", { name: sv("account_try") }).click();
  await seen(page.getByText(sv("account_works_heading")));
  // The folder for what was sent is known by its mark; that for what was fetched is chosen.
  await seen(page.getByRole("button", { name: sv("account_sent") }).filter({ hasText: "Skickat" }));
  await seen(page.getByRole("button", { name: sv("account_junk") }).filter({ hasText: "Skräppost" }));
  await page.getByRole("button", { name: sv("account_move") }).click();
  await page.getByRole("option", { name: "Arkiv" }).click();
  await page.getByRole("radio", { name: sv("earlier_month") }).check({ force: true });
  await page.getByRole("button", { name: sv("account_connect") }).click();
  await seen(page.getByText(like("line_connected")));
  const { rows } = await owner.query<Record<string, unknown>>(
    "select move_to, sent_folder, junk_folder, since < now() - interval '29 days' as month, position(convert_to('rätt', 'UTF8') in secret) as plain from mail_accounts",
  );
  expect(rows).toEqual([{ move_to: "Arkiv", sent_folder: "Skickat", junk_folder: "Skräppost", month: true, plain: 0 }]);
});

test("answers go out by a server of the mailbox's own, tried first, and by the common one again", async () => {
  const takes = new Set(["annat lösenord"]);
  const own = new OutsideServer({
    authMethods: ["PLAIN"],
    onAuth: ({ username, password }, _session, done) =>
      done(takes.has(password ?? "") ? null : new Error("Authentication unsuccessful"), { user: username ?? "" }),
  });
  const port = await own.listen();
  onTestFinished(() => own.close());
  await page.getByRole("button", { name: sv("send_use_own") }).click();
  await page.getByLabel(sv("account_host"), { exact: true }).fill("127.0.0.1");
  await page.getByRole("button", { name: sv("account_server_settings") }).click();
  await page.getByRole("button", { name: sv("account_security") }).click();
  await page.getByRole("option", { name: sv("security_none") }).click();
  await page.getByLabel(sv("account_port")).fill(String(port));
  // As for fetching, which this server does not take.
  await page.getByRole("button", { name: sv("account_try") }).click();
  await seen(page.getByText(sv("trouble_send_refused")));
  await page.getByText(sv("send_with_password")).click();
  await page.getByRole("button", { name: sv("send_save") }).click();
  await seen(page.getByText(sv("send_password_missing")));
  await page.getByLabel(sv("password"), { exact: true }).fill("annat lösenord");
  await page.getByRole("button", { name: sv("account_try") }).click();
  await seen(page.getByText(sv("send_works")));
  await page.getByRole("button", { name: sv("send_save") }).click();
  await seen(page.getByText(sv("send_fine")));

  await house.mailIn({ from: "Kim <kim@kund.test>", subject: "Egen väg", text: "Hej!" });
  const acknowledged = await own.mail(({ to }) => to.includes("kim@kund.test"));
  expect(acknowledged.user).toBe(house.organisation.address);
  await until(async () => (await owner.query("select from deliveries where state = 'sent'")).rows[0] ?? null);
  // The password is another, and the next does not come out.
  takes.clear();
  await owner.query("update outgoing_servers set trouble = 'sign-in-refused', said = '535 Nej', troubled_since = now()");
  await seen(page.getByText(like("send_trouble")));
  await seen(page.getByText(sv("trouble_send_refused")).first());
  takes.add("annat lösenord");
  await page.getByRole("button", { name: sv("send_try_now") }).click();
  await seen(page.getByText(sv("send_fine")));
  await page.getByRole("button", { name: sv("send_end") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: sv("send_end") })
    .click();
  await seen(page.getByText(sv("send_by_common")));
  expect((await owner.query("select from outgoing_servers")).rowCount).toBe(0);
});

test("a server that goes away is told of, with what to do, and connected again on request", async () => {
  imap.passwords.clear();
  imap.breakAll();
  await seen(page.getByText(like("line_away")));
  await seen(page.getByText(sv("trouble_sign_in_refused")).first());
  imap.passwords.set(house.organisation.address, "nytt lösenord");
  await page.getByRole("button", { name: sv("line_change") }).click();
  await seen(page.getByText(sv("account_password_kept")));
  await page.getByLabel(sv("password")).fill("nytt lösenord");
  await page.getByRole("button", { name: sv("save"), exact: true }).click();
  await seen(page.getByText(like("line_connected")));
  await page.getByRole("button", { name: sv("line_retry") }).click();
  await seen(page.getByText(sv("line_retrying")));
  await seen(page.getByText(like("line_connected")));
});

test("those who look after it see everywhere that it has been away for long", async () => {
  const { id, channelId } = house.organisation;
  await owner.query(
    "insert into line_absences values ($1, gen_random_uuid(), $2, now() - interval '1 hour', 'unreachable', now(), null)",
    [id, channelId],
  );
  await page.goto("/queue/all");
  await page.getByRole("link", { name: sv("mailbox_away_look") }).click();
  await seen(page.getByRole("heading", { name: "Kundservice", level: 1 }));
  await owner.query("update line_absences set ended_at = now()");
  await disconnect();
});

test("at Microsoft one signs in, in the browser, and again when the consent is over", async () => {
  await page.getByText(sv("way_microsoft"), { exact: true }).click();
  await page.getByLabel(sv("provider_tenant")).fill("nordljus.example");
  await page.getByLabel(sv("provider_client")).fill("app-1");
  await page.getByLabel(sv("provider_secret")).fill("hemlig");
  await page.getByRole("button", { name: sv("save"), exact: true }).click();
  await toOurServer();
  provider.agrees = false;
  await page.getByRole("button", { name: sv("sign_in_microsoft") }).click();
  await seen(page.getByText(sv("sign_in_refused")));
  provider.agrees = true;
  await page.getByText(sv("way_microsoft"), { exact: true }).click();
  await toOurServer();
  await page.getByRole("button", { name: sv("sign_in_microsoft") }).click();
  await seen(page.getByText(sv("sign_in_done")));
  await seen(page.getByText(like("line_connected")));
  await seen(page.getByRole("definition").filter({ hasText: "Skräppost" }));

  provider.consents = false;
  imap.tokens.clear();
  await page.getByRole("button", { name: sv("line_retry") }).click();
  imap.breakAll();
  await seen(
    page
      .getByText(sv("trouble_sign_in_refused"))
      .or(page.getByText(sv("trouble_consent_over")))
      .first(),
  );
  await page.getByRole("button", { name: sv("line_retry") }).click();
  await seen(page.getByText(sv("trouble_consent_over")).first());
  await page.getByRole("button", { name: sv("sign_in_again") }).click();
  await seen(page.getByText(sv("sign_in_done")));
  await seen(page.getByText(like("line_connected")));
});

test("mail is signed with a key of our own, whose record can be copied", async () => {
  await desk.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: sv("dkim_make") }).click();
  await seen(page.getByText(sv("dkim_made")));
  const { rows } = await owner.query<{ public_key: string }>("select public_key from dkim_keys");
  const record = page.getByRole("listitem").filter({ hasText: sv("dns_dkim") });
  await seen(record);
  await record
    .getByRole("button", { name: sv("copy") })
    .last()
    .click();
  await seen(record.getByText(sv("copied")));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`v=DKIM1; k=rsa; p=${rows[0]?.public_key}`);
  await page.getByRole("button", { name: sv("dns_check") }).click();
  await page.getByRole("button", { name: sv("dkim_end") }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: sv("dkim_end") })
    .click();
  await seen(page.getByText(sv("dkim_ended")));
  expect((await owner.query("select from dkim_keys")).rowCount).toBe(0);
});

test("a mail that could not be read is in the way of those who lead, shown as it came, and read again", async () => {
  await house.mailIn({ from: "Kim <kim@kund.test>", subject: "Trasigt", text: "Hej!" });
  await page.goto("/queue/all");
  await seen(page.getByRole("link").filter({ hasText: "Trasigt" }).first());
  await owner.query(
    "update received_mails set state = 'unreadable', error = 'Det gick inte.' where id = (select max(received_mail_id::text)::uuid from messages where subject = 'Trasigt')",
  );
  await page.reload();
  await page
    .getByRole("link", { name: like("unreadable_short") })
    .first()
    .click();
  await page.getByRole("button", { name: `${sv("source_show")}:` }).click();
  const source = page.getByRole("dialog");
  await seen(source.getByText(/Subject: Trasigt/));
  await page.keyboard.press("Escape");
  await gone(source);
  await page.getByRole("button", { name: `${sv("read_again")}:` }).click();
  await seen(page.getByText(sv("unreadable_none")));
  expect(desk.strays.filter((url) => !url.startsWith(provider.url))).toEqual([]);
});
