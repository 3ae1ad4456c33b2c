import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { Conversation, ConversationSummary, Message } from "#contract";
import { smtpMailer, system } from "#kernel";
import { testHouse, until } from "#test-support";
import { ChannelBench } from "../../server/channels/channel-bench.ts";
import { MailLab } from "./lab.ts";

let lab: MailLab;
beforeAll(async () => void (lab = await MailLab.open({ postfix: true })));
afterAll(() => lab.close());

async function bench(user: string, settings: object): Promise<ChannelBench> {
  const made = await ChannelBench.set();
  const mailer = smtpMailer(lab.smtpUrl);
  made.mailer.through = mailer;
  onTestFinished(async () => {
    mailer.close();
    await made.clear();
  });
  made.made.clock.advance(Date.now() - made.made.clock.now().getTime());
  const body = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: user, password: "secret", ...settings };
  const path = `/channels/${made.made.organisation.channelId}/account`;
  expect((await made.request("PUT", path, { body })).status).toBe(200);
  return made;
}

test("an answer goes out through Postfix and arrives, and the very same bytes are filed as read among what was sent", async () => {
  const [ours, customer] = [lab.mailbox(), lab.mailbox()];
  const made = await bench(ours, { sentFolder: "Sent" });
  const outgoing = made.outgoing({ to: [{ name: "Göran Öst", address: customer }], cc: [{ name: null, address: ours }] });
  await made.act((tx) => made.channels.send(tx, outgoing, made.made.clock.now()));
  await made.doJobs();
  const [copy] = await lab.arrived(ours, 1, "Sent");
  const [arrived] = await lab.arrived(customer);
  const [row] = await made.ask<{ content: Buffer }>("select content from deliveries");
  expect(copy?.flags?.has("\\Seen")).toBe(true);
  expect(copy?.source?.equals(row?.content ?? Buffer.alloc(0))).toBe(true);
  expect((await simpleParser(arrived?.source ?? "")).messageId).toBe(`<${outgoing.headerMessageId}>`);
  // It came back to our own mailbox as a copy, and is no new message.
  await until(async () => {
    await made.doJobs();
    return (await made.ask("select 1 from received_mails where state = 'read'")).length === 1 ? true : null;
  });
  expect(made.takenIn).toEqual([]);
  // Done once more, as after a kill, it is not filed twice.
  await made.ask("update sent_copies set state = 'waiting'");
  const [copied] = await made.ask<{ delivery_id: string }>("select delivery_id from sent_copies");
  await made.doJob("file-sent-copy", copied?.delivery_id ?? "");
  expect(await lab.mailsIn(ours, "Sent")).toHaveLength(1);
});

test("the copy among what was sent says who got it unseen; what arrives does not", async () => {
  const [ours, customer, auditor] = [lab.mailbox(), lab.mailbox(), lab.mailbox()];
  const made = await bench(ours, { sentFolder: "Sent" });
  const bcc = [
    { name: "Åsa Öst, revisor", address: auditor },
    { name: null, address: "utan.namn@lab.test" },
  ];
  const outgoing = made.outgoing({ to: [{ name: null, address: customer }], bcc });
  await made.act((tx) => made.channels.send(tx, outgoing, made.made.clock.now()));
  await made.doJobs();
  const [copy] = await lab.arrived(ours, 1, "Sent");
  const kept = (await simpleParser(copy?.source ?? "")).bcc;
  expect([kept].flat().flatMap((list) => list?.value ?? [])).toEqual([
    { name: "Åsa Öst, revisor", address: auditor },
    { name: "", address: "utan.namn@lab.test" },
  ]);
  const [row] = await made.ask<{ content: Buffer }>("select content from deliveries");
  expect(copy?.source?.subarray(-(row?.content.length ?? 0)).equals(row?.content ?? Buffer.alloc(0))).toBe(true);
  for (const mailbox of [customer, auditor]) {
    const [arrived] = await lab.arrived(mailbox);
    expect(String(arrived?.source)).not.toMatch(/^Bcc:|revisor|utan\.namn/im);
  }
});

test("a copy that can't be filed is told and tried again, and the delivery is sent all the same", async () => {
  const [ours, customer] = [lab.mailbox(), lab.mailbox()];
  const made = await bench(ours, { sentFolder: "Finns inte" });
  const outgoing = made.outgoing({ to: [{ name: null, address: customer }] });
  await made.act((tx) => made.channels.send(tx, outgoing, made.made.clock.now()));
  await made.doJobs();
  expect(made.news).toEqual([{ messageId: outgoing.messageId, state: "sent", error: null }]);
  expect((await made.health()).sentence).toContain("The mail itself was sent");
  await lab.as(ours, (program) => program.mailboxCreate("Finns inte"));
  made.made.clock.advance(2 * 60_000);
  await made.doJobs();
  expect(await lab.mailsIn(ours, "Finns inte")).toHaveLength(1);
  expect((await made.health()).sentence).toBe("");
});

test("trying a mailbox tells in words what works and what does not, and changes nothing", async () => {
  const user = lab.mailbox();
  const made = await bench(user, {});
  const path = `/channels/${made.made.organisation.channelId}/account/trials`;
  const attempt = async (change: object) => {
    const body = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: user, password: "secret", ...change };
    return (await made.request("POST", path, { body })).body;
  };
  expect(await attempt({})).toMatchObject({
    works: true,
    sentence: "It works: INBOX holds 0 mails.",
    folders: expect.arrayContaining([{ path: "Sent", use: "sent" }]),
  });
  expect(await attempt({ password: "fel" })).toMatchObject({ works: false, trouble: "sign-in-refused" });
  expect(await attempt({ folder: "Ingen" })).toMatchObject({ works: false, trouble: "no-folder" });
  expect(await attempt({ host: "finns-inte.invalid" })).toMatchObject({ works: false, trouble: "unknown-host" });
  expect(await attempt({ port: 1 })).toMatchObject({ works: false, trouble: "unreachable" });
  expect(await attempt({ security: "starttls" })).toMatchObject({ works: false, trouble: "not-safe" });
  // What is kept is used again only for where it belongs.
  expect(await attempt({ password: undefined })).toMatchObject({ works: true });
  expect(
    (await made.request("POST", path, { body: { host: "imap.annan.example", port: 993, security: "tls", username: user } }))
      .status,
  ).toBe(400);
  const [kept] = await made.ask<{ secret: Buffer; revision: number }>("select secret, revision from mail_accounts");
  expect(kept?.revision).toBe(1);
  expect(kept?.secret.includes("secret")).toBe(false);
});

test("what Postfix can't deliver comes back to the mailbox, and stands on the answer with whom it did not reach", async () => {
  const [ours, customer] = [lab.mailbox(), lab.mailbox()];
  const house = await testHouse({ SMTP_URL: lab.smtpUrl, MAIL_INSIDE: "1" });
  onTestFinished(() => house.stop());
  const ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0, acknowledge: false });
  const { body: channel } = await ask("POST", "/channels", { name: "Labbet", address: ours, teamId: house.organisation.teamId });
  const account = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: ours, password: "secret" };
  expect((await ask("PUT", `/channels/${String(channel["id"])}/account`, account)).status).toBe(200);
  await house.mailIn({ from: customer, to: ours, subject: "Hej", text: "Vem kan svara?" });
  const { id } = await until(
    async () => (await ask<{ items: ConversationSummary[] }>("GET", "/conversations?state=open")).body.items[0] ?? null,
  );
  const nobody = "finns.inte@lab.test";
  const people = { to: [{ name: null, address: customer }], cc: [{ name: null, address: nobody }] };
  const { body: answer } = await ask<Message>("POST", `/conversations/${id}/replies`, { text: "Vi båda.", ...people });
  const after = await until(
    async () => {
      const { body } = await ask<Conversation>("GET", `/conversations/${id}`);
      return body.messages.some(({ particulars }) => particulars?.report != null) ? body : null;
    },
    undefined,
    60,
  );
  expect(after).toMatchObject({ state: "open", deliveryFailed: true });
  expect(after.messages.find((message) => message.id === answer.id)?.delivery).toMatchObject({
    state: "failed",
    recipients: [
      { address: customer, state: "sent" },
      { address: nobody, state: "failed" },
    ],
  });
  const [report] = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db.selectFrom("received_mails").select("content").where("envelope_from", "=", "").execute(),
  );
  expect(String(report?.content)).toMatch(new RegExp(`^Original-Envelope-Id: ${answer.id}@lab\\.test\r?$`, "m"));
  expect(String(report?.content)).toMatch(/^Original-Recipient: rfc822;finns\.inte@lab\.test\r?$/m);
});
