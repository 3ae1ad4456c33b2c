import { createHash, randomBytes } from "node:crypto";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { AddressInfo } from "node:net";
import type { Conversation, ConversationSummary, Message } from "#contract";
import { smtpMailer, system } from "#kernel";
import { testHouse, until } from "#test-support";
import type { ChannelBench } from "../../server/channels/channel-bench.ts";
import { connected, lineThatIs, mail, texts } from "./connected.ts";
import { smallMailbox } from "./dovecot.ts";
import { MailLab } from "./lab.ts";
import { RecipientPolicy } from "./policy.ts";

/** What servers do not take, take later, or tell of afterwards; and what is as large as they take. */

const policy = new RecipientPolicy();
/** A customer's server beyond ours: says to each recipient what it is told to, and offers no reports of its own. */
let beyondSays: { code: number; message: string } | null = null;
const beyond = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  hideDSN: true,
  onRcptTo: (_address, _session, done) =>
    done(beyondSays === null ? null : Object.assign(new Error(beyondSays.message), { responseCode: beyondSays.code })),
  onData: (stream, _session, done) => {
    stream.resume();
    stream.on("end", () => done());
  },
});
let lab: MailLab;
const largestMail = 2_000_000;
beforeAll(async () => {
  await policy.listen();
  await new Promise<void>((resolve) => void beyond.listen(0, "127.0.0.1", () => resolve()));
  const { port } = beyond.server.address() as AddressInfo;
  const postfix = { policyPort: policy.port, largestMail, beyond: { "kund.example": port } };
  lab = await MailLab.open({ postfix });
});
afterAll(async () => {
  await lab.close();
  await policy.close();
  await new Promise<void>((resolve) => beyond.close(() => resolve()));
});
beforeEach(() => {
  policy.says = () => null;
  beyondSays = null;
});

async function sendingBench(settings: object = {}, user = lab.mailbox()): Promise<ChannelBench> {
  const bench = await connected({ user, port: lab.imapPort, settings });
  const mailer = smtpMailer(lab.smtpUrl);
  onTestFinished(() => mailer.close());
  bench.mailer.through = mailer;
  return bench;
}

const to = (address: string) => ({ name: null, address });

async function deliveryOf(bench: ChannelBench, messageId: string) {
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [messageId]))).get(messageId);
}

describe("at the outgoing server", () => {
  test("one recipient is taken, one greylisted, one refused: each has the mail once, or is told of", async () => {
    const bench = await sendingBench();
    const [taken, grey, gone] = [lab.mailbox(), lab.mailbox(), lab.mailbox()];
    let greylisted = 0;
    policy.says = (recipient) => {
      if (recipient === gone) return "550 5.1.1 No such customer";
      return recipient === grey && greylisted++ === 0 ? "450 4.2.0 Greylisted, come again" : null;
    };
    const outgoing = bench.outgoing({ to: [to(taken)], cc: [to(grey), to(gone)] });
    await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
    await bench.doJobs();
    const before = await deliveryOf(bench, outgoing.messageId);
    expect(before?.state).toBe("retrying");
    // A greylist wants this mail again; it does not ask for less mail.
    expect(before?.deferral ?? null).toBeNull();
    expect(Object.fromEntries((before?.recipients ?? []).map(({ address, state }) => [address, state]))).toEqual({
      [taken]: "sent",
      [grey]: "waiting",
      [gone]: "failed",
    });
    await lab.arrived(taken);
    bench.made.clock.advance(60_000);
    await bench.doJobs();
    const [first] = await lab.arrived(grey);
    const [same] = await lab.mailsIn(taken);
    const idOf = (source: Buffer | undefined) => /^Message-ID: (.*)\r$/im.exec(String(source))?.[1];
    expect(idOf(first?.source)).toBe(idOf(same?.source));
    expect([await lab.mailsIn(taken), await lab.mailsIn(grey), await lab.mailsIn(gone)].map((mails) => mails.length)).toEqual([
      1, 1, 0,
    ]);
    expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({
      state: "failed",
      error: expect.stringContaining("No such customer"),
    });
  });

  test("a mail that it says is too large fails at once, with its words, and is not tried for two days", async () => {
    const bench = await sendingBench();
    // What is attached stays below it; the rest goes as links.
    expect((await bench.act((tx) => bench.channels.fileLimits(tx, null))).inMail).toBeLessThan(largestMail);
    const outgoing = bench.outgoing({ to: [to(lab.mailbox())], text: "Rad.\n".repeat(500_000) });
    await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
    await bench.doJobs();
    expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({
      state: "failed",
      attempts: 1,
      error: expect.stringMatching(/552 5\.3\.4|larger than allowed/),
    });
  });
});

describe("at the mailbox", () => {
  test("a mailbox that is full takes no copy; that is told, and it is filed when there is room", async () => {
    const small = lab.mailbox("small");
    const bench = await sendingBench({ sentFolder: "Sent" }, small);
    await lineThatIs(bench, "connected");
    await lab.put(small, [mail("x\r\n".repeat(1000))]);
    await texts(bench, 1);
    const customer = lab.mailbox();
    const outgoing = bench.outgoing({ to: [to(customer)], text: "Ett svar. ".repeat(smallMailbox / 20) });
    await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
    await bench.doJobs();
    expect(await deliveryOf(bench, outgoing.messageId)).toMatchObject({ state: "sent" });
    expect(await lab.mailsIn(small, "Sent")).toEqual([]);
    expect((await bench.health()).sentence).toMatch(/quota.*mailbox is not full/i);
    await lab.as(small, (program) => program.messageDelete("1:*"));
    bench.made.clock.advance(2 * 60_000);
    await bench.doJobs();
    expect(await lab.mailsIn(small, "Sent")).toHaveLength(1);
    expect((await bench.health()).sentence).toBe("");
  });

  test("a mail of 40 MB comes whole, and holds up none", async () => {
    const user = lab.mailbox();
    const bench = await connected({ user, port: lab.imapPort });
    await lineThatIs(bench, "connected");
    await bench.channels.close();
    const film = randomBytes(29_000_000);
    const parts = [
      "--gräns\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nFilmen.\r\n",
      '--gräns\r\nContent-Type: video/mp4; name="film.mp4"\r\nContent-Transfer-Encoding: base64\r\n\r\n',
      `${film.toString("base64").replaceAll(/.{76}/g, "$&\r\n")}\r\n--gräns--`,
    ];
    const large = mail(parts.join(""), { "Content-Type": 'multipart/mixed; boundary="gräns"' }).replaceAll("gräns", "grans");
    expect(large.length).toBeGreaterThan(39_000_000);
    await lab.put(user, [large, mail("Efter filmen.")]);
    await bench.channels.listen();
    const came = await texts(bench, 2);
    expect(came.toSorted()).toEqual(["Efter filmen.", "Filmen."]);
    const attachment = bench.takenIn.flatMap(({ attachments }) => attachments)[0];
    expect(attachment?.name).toBe("film.mp4");
    expect(hashOf(attachment?.content)).toBe(hashOf(film));
  });
});

describe("what Postfix itself reports", () => {
  test("that a mail is late stands with the answer, which is no failure; then that it came back, which is one, told once", async () => {
    const { ask, channelId } = await fetchingHouse();
    beyondSays = { code: 451, message: "4.3.2 Busy, come again" };
    const first = { channelId, to: to("goran@kund.example"), subject: "Ert avtal", text: "Löper det ut?" };
    const { body: begun } = await ask<Conversation>("POST", "/conversations", first);
    const thatIs = (holds: (now: Conversation) => boolean) =>
      until(
        async () => {
          const { body } = await ask<Conversation>("GET", `/conversations/${begun.id}`);
          return holds(body) ? body : null;
        },
        undefined,
        90,
      );
    const late = await thatIs(({ messages }) => messages.some(isReport));
    expect(late).toMatchObject({ state: "waiting", deliveryFailed: false });
    expect(late.messages.find(isReport)?.particulars?.report).toMatchObject({
      outcome: "delayed",
      recipients: [{ address: "goran@kund.example", said: expect.stringContaining("Busy") }],
    });
    expect(late.messages[0]?.delivery).toMatchObject({ state: "sent" });
    beyondSays = { code: 550, message: "5.1.1 No such customer" };
    // What it is trying just then is skipped, and waits for minutes.
    const failed = await thatIs((now) => {
      if (!now.deliveryFailed) lab.postfix.flush();
      return now.deliveryFailed;
    });
    expect(failed).toMatchObject({ state: "open" });
    expect(failed.messages[0]?.delivery).toMatchObject({
      state: "failed",
      recipients: [{ address: "goran@kund.example", state: "failed", error: expect.stringContaining("No such customer") }],
    });
    expect(failed.history.filter(({ type }) => type === "message.failed")).toHaveLength(1);
  });

  test("that a mail was passed on to a server that reports nothing is no failure, and nobody's to answer", async () => {
    const { house, ours, ask, channelId } = await fetchingHouse();
    const first = { channelId, to: to("goran@kund.example"), subject: "Ert avtal", text: "Det löper vidare." };
    const { body: begun } = await ask<Conversation>("POST", "/conversations", first);
    const [answer] = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
      tx.db.selectFrom("messages").select("header_message_id").where("conversation_id", "=", begun.id).execute(),
    );
    const id = answer?.header_message_id ?? "";
    // We ask for no such report ourselves; another program in between may.
    const transport = createTransport(lab.smtpUrl);
    onTestFinished(() => transport.close());
    await transport.sendMail({
      from: ours,
      to: "goran@kund.example",
      messageId: `<${id}>`,
      text: "Det löper vidare.",
      dsn: { id, return: "headers", notify: "success", recipient: "goran@kund.example" },
    });
    const [report] = await until(
      async () => {
        const { items } = (await ask<{ items: ConversationSummary[] }>("GET", "/conversations?queue=shelf")).body;
        return items.length > 0 ? items : null;
      },
      undefined,
      90,
    );
    expect(report).toMatchObject({ state: "shelved", shelving: { kind: "report" } });
    const [raw] = await house.database.inOrganisation(house.organisation.id, system, (tx) =>
      tx.db.selectFrom("received_mails").select("content").where("envelope_from", "=", "").execute(),
    );
    expect(String(raw?.content)).toMatch(/^Action: relayed\r?$/m);
    const { body: after } = await ask<Conversation>("GET", `/conversations/${begun.id}`);
    expect(after).toMatchObject({ state: "waiting", deliveryFailed: false });
    expect(after.messages[0]?.delivery).toMatchObject({ state: "sent" });
  });
});

/** A whole Lyhörd that sends through Postfix, and fetches what comes back. */
async function fetchingHouse() {
  const ours = lab.mailbox();
  const house = await testHouse({ SMTP_URL: lab.smtpUrl, MAIL_INSIDE: "1" });
  onTestFinished(() => house.stop());
  const ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0, acknowledge: false });
  const { teamId } = house.organisation;
  const { body: channel } = await ask<{ id: string }>("POST", "/channels", { name: "Labbet", address: ours, teamId });
  const account = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: ours, password: "secret" };
  expect((await ask("PUT", `/channels/${channel.id}/account`, account)).status).toBe(200);
  return { house, ours, ask, channelId: channel.id };
}

const hashOf = (content: Buffer | undefined) =>
  createHash("sha256")
    .update(content ?? "")
    .digest("hex");

const isReport = ({ particulars }: Message): boolean => particulars?.report != null;
