import { authenticate } from "mailauth";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { smtpMailer } from "#kernel";
import type { ChannelBench } from "../../server/channels/channel-bench.ts";
import { connected, mail } from "./connected.ts";
import type { MailboxKind } from "./dovecot.ts";
import { MailLab } from "./lab.ts";

let lab: MailLab;
beforeAll(async () => void (lab = await MailLab.open({ postfix: true })));
afterAll(() => lab.close());

/** Whose signatures hold, to somebody who knows the channel's record and nothing else. */
async function verdicts(bench: ChannelBench, source: Buffer): Promise<string[]> {
  const { body } = await bench.request("GET", `/channels/${bench.made.organisation.channelId}/dkim`);
  const { record } = (body as { key: { record: { name: string; value: string } } }).key;
  const resolver = async (name: string, type: string) => {
    if (name === record.name && type === "TXT") return [[record.value]];
    throw Object.assign(new Error("No such name."), { code: "ENOTFOUND" });
  };
  const { dkim } = await authenticate(source, { sender: "", mta: "test.invalid", disableBimi: true, resolver });
  return dkim.results.map(({ status, signingDomain }) => `${signingDomain}: ${status.result}`);
}

const awkward = [
  "Hej Göran! Vi har läst ditt brev om räkningen, och så här är det:",
  ".",
  "..",
  ".dold rad",
  "From här och framåt gäller det nya avtalet.",
  "x".repeat(2500),
  `${"ord ".repeat(600)}slut.`,
  "Blanka sist   ",
  "\tåäö ÆØ 日本 🙂",
  "",
  "",
  "Vänliga hälsningar",
].join("\n");

/** A letter of somebody else's, attached as it is. */
const enclosed = mail(`Åäö på en rad.\r\n${"y".repeat(1500)}\r\n.\r\nFrom oss.`, { "Content-Transfer-Encoding": "8bit" });

test.each<{ over: string; kind: MailboxKind }>([
  { over: "a line that takes 8 bits", kind: "box" },
  { over: "a line that takes 7 bits only", kind: "seven" },
])("what is signed arrives as it left, over $over, and its signature holds; so does that of our copy", async ({ kind }) => {
  const [ours, customer, auditor] = [lab.mailbox(), lab.mailbox(kind), lab.mailbox(kind)];
  const bench = await connected({ user: ours, port: lab.imapPort, settings: { sentFolder: "Sent" } });
  const mailer = smtpMailer(lab.smtpUrl);
  onTestFinished(() => mailer.close());
  bench.mailer.through = mailer;
  const path = `/channels/${bench.made.organisation.channelId}/dkim`;
  expect((await bench.request("PUT", path, { body: { selector: "lyhord" } })).status).toBe(200);
  const file = async (name: string, contentType: string, content: Buffer | string, contentId: string | null = null) => ({
    name,
    contentType,
    contentHash: await bench.files.put(Buffer.from(content)),
    contentId,
  });
  const outgoing = bench.outgoing({
    to: [{ name: "Öst, Göran “Gösta” 🙂", address: customer }],
    bcc: [{ name: "Åsa Öst, revisor", address: auditor }],
    subject: `Sv: ${"Räkningen för vår och sommar, och allt annat ni undrade över ".repeat(3)}🙂`,
    text: awkward,
    html: `<p>${awkward.replaceAll("\n", "</p><p>")}</p><p><img src="cid:bild@nordljus"></p>`,
    attachments: [
      await file("räkning för vår.pdf", "application/pdf", Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256))),
      await file("bild.png", "image/png", "PNG", "bild@nordljus"),
      await file("lång text.txt", "text/plain", `${"z".repeat(3000)}\r\n.\r\nåäö`),
      await file("brevet.eml", "message/rfc822", enclosed),
    ],
  });
  await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
  await bench.doJobs();
  const [row] = await bench.ask<{ content: Buffer }>("select content from deliveries");
  const content = row?.content ?? Buffer.alloc(0);
  const [copy] = await lab.arrived(ours, 1, "Sent");
  const arrived = [customer, auditor].map((mailbox) => lab.arrived(mailbox));
  for (const [one] of await Promise.all(arrived)) {
    const source = one?.source ?? Buffer.alloc(0);
    expect(await verdicts(bench, source)).toEqual(["nordljus.example: pass"]);
    // Below what servers write on top, each byte is the one that was signed.
    expect(source.subarray(-content.length).equals(content)).toBe(true);
    const read = await simpleParser(source);
    expect(read.subject).toBe(outgoing.subject.trim());
    expect(read.attachments.map(({ filename }) => filename)).toContain("räkning för vår.pdf");
    expect(
      await verdicts(bench, Buffer.from(source.toString("latin1").replace("PNG", "GNP").replace("UE5H", "R05Q"), "latin1")),
    ).not.toContain("nordljus.example: pass");
  }
  const copied = copy?.source ?? Buffer.alloc(0);
  expect((await simpleParser(copied)).bcc).toMatchObject({ value: [{ address: auditor }] });
  expect(await verdicts(bench, copied)).toEqual(["nordljus.example: pass"]);
});
