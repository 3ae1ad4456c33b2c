import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { smtpMailer } from "#kernel";
import { until } from "#test-support";
import type { ChannelBench } from "../../server/channels/channel-bench.ts";
import { BadLine } from "./bad-line.ts";
import { Authority } from "./certificates.ts";
import { benchForThisTest, connected, line, lineThatIs, mail, texts } from "./connected.ts";
import { MailLab } from "./lab.ts";

/** Encrypted lines to a real Dovecot and Postfix: those that are safe, and those that a password must not be sent over. */

const places = {
  good: "127.0.0.1",
  selfSigned: "127.0.0.2",
  expired: "127.0.0.3",
  wrongHost: "127.0.0.4",
  notEncrypted: "127.0.0.5",
} as const;

const authority = new Authority();
const trusted = getCACertificates("default");
let lab: MailLab;
beforeAll(async () => {
  const good = authority.certify("DNS:localhost,IP:127.0.0.1");
  const selfSigned = authority.selfSigned("DNS:localhost,IP:127.0.0.1,IP:127.0.0.2");
  const expired = authority.certify("DNS:localhost,IP:127.0.0.1,IP:127.0.0.3", { days: -1 });
  const wrongHost = authority.certify("DNS:imap.annan.example");
  lab = await MailLab.open({
    encrypted: {
      [places.good]: good,
      [places.selfSigned]: selfSigned,
      [places.expired]: expired,
      [places.wrongHost]: wrongHost,
      [places.notEncrypted]: null,
    },
    postfix: {
      doors: {
        starttls: { certificate: good },
        wrapped: { certificate: good, wrapped: true },
        plain: {},
        selfSigned: { certificate: selfSigned },
        expired: { certificate: expired, wrapped: true },
        wrongHost: { certificate: wrongHost },
      },
    },
  });
  // As NODE_EXTRA_CA_CERTS does at the start of a process.
  setDefaultCACertificates([...trusted, authority.pem]);
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await lab.close();
  authority.close();
});

type Security = "tls" | "starttls";
const portOf = (security: Security) => (security === "tls" ? lab.dovecot.imapsPort : lab.dovecot.imapPort);

describe("mail is fetched over a safe line", () => {
  test.each([
    { security: "tls", host: "localhost" },
    { security: "starttls", host: "localhost" },
    { security: "tls", host: "127.0.0.1" },
    { security: "starttls", host: "127.0.0.1" },
  ] as const)("$security with $host", async ({ security, host }) => {
    const user = lab.mailbox();
    const overheard = await BadLine.to(portOf(security));
    onTestFinished(() => overheard.close());
    const bench = await connected({ user, port: overheard.port, settings: { security, host, sentFolder: "Sent" } });
    await lineThatIs(bench, "connected");
    await lab.put(user, [mail("Bara för oss.")]);
    expect(await texts(bench, 1)).toEqual(["Bara för oss."]);
    await bench.act((tx) => bench.channels.send(tx, bench.outgoing(), bench.made.clock.now()));
    await bench.doJobs();
    expect(await lab.mailsIn(user, "Sent")).toHaveLength(1);
    expectNoPasswordIn(overheard);
    expect(lab.dovecot.log()).toMatch(new RegExp(`Login: user=<${user}>, .*TLS`));
  });
});

describe("a line that is not safe is refused before anything is said", () => {
  test.each([
    { what: "selfSigned", security: "tls", said: /self.signed/i },
    { what: "selfSigned", security: "starttls", said: /self.signed/i },
    { what: "expired", security: "tls", said: /expired/i },
    { what: "expired", security: "starttls", said: /expired/i },
    { what: "wrongHost", security: "tls", said: /IP|altnames/i },
    { what: "wrongHost", security: "starttls", said: /IP|altnames/i },
    { what: "notEncrypted", security: "starttls", said: /STARTTLS/ },
  ] as const)("$what, $security", async ({ what, security, said }) => {
    const user = lab.mailbox();
    const host = places[what];
    const bench = await connected({ user, port: portOf(security), settings: { security, host } });
    await expectNotSafe(bench, said);
    const tried = { host, port: portOf(security), security, username: user, password: "secret" };
    const path = `/channels/${bench.made.organisation.channelId}/account/trials`;
    const { body } = await bench.request("POST", path, { body: tried });
    expect(body).toMatchObject({ works: false, trouble: "not-safe", sentence: expect.stringContaining("nothing was sent") });
    await until(() => (/auth attempts|TLS handshaking|no auth/.test(linesAbout(host)) ? true : null));
    // Whoever signs in, or tries to, is named in the server's log.
    expect(linesAbout(host)).not.toMatch(/Login:|user=<[^>]+>|[1-9]\d* attempts/);
  });

  test("somebody on the line who hides that encryption is offered gets no password", async () => {
    const user = lab.mailbox();
    const tampered = await BadLine.to(lab.dovecot.imapPort);
    onTestFinished(() => tampered.close());
    tampered.tampers = (said) => Buffer.from(said.toString("latin1").replaceAll(" STARTTLS", ""), "latin1");
    const settings = { security: "starttls", host: "localhost" };
    const bench = await connected({ user, port: tampered.port, settings });
    await expectNotSafe(bench, /STARTTLS/);
    expectNoPasswordIn(tampered);
    // Put right at the server, it goes on by itself.
    tampered.tampers = (said) => said;
    await lab.put(user, [mail("Nu är det tryggt.")]);
    expect(await texts(bench, 1)).toEqual(["Nu är det tryggt."]);
    expect(await line(bench)).toMatchObject({ state: "connected", trouble: null });
  });

  test("what somebody on the line says before the encryption begins is not taken for the server's word", async () => {
    const user = lab.mailbox();
    const tampered = await BadLine.to(lab.dovecot.imapPort);
    onTestFinished(() => tampered.close());
    tampered.tampers = (said) => {
      const text = said.toString("latin1");
      return /OK Begin TLS/.test(text) ? Buffer.from(`${text}* OK [ALERT] Hej\r\n`, "latin1") : said;
    };
    const bench = await connected({ user, port: tampered.port, settings: { security: "starttls", host: "localhost" } });
    await expectNotSafe(bench, /STARTTLS/);
    expect(tampered.overheard).toContain("STARTTLS");
    expectNoPasswordIn(tampered);
  });
});

describe("mail goes out over a safe line", () => {
  test.each([
    { door: "starttls", scheme: "smtp" },
    { door: "wrapped", scheme: "smtps" },
  ])("$door", async ({ door, scheme }) => {
    const [user, customer] = [lab.mailbox(), lab.mailbox()];
    const overheard = await BadLine.to(lab.postfix.doors.get(door) ?? 0);
    onTestFinished(() => overheard.close());
    const bench = await sending(`${scheme}://${encodeURIComponent(user)}:secret@localhost:${overheard.port}`);
    expect(await send(bench, customer)).toMatchObject({ state: "sent", error: null });
    expect(await lab.arrived(customer)).toHaveLength(1);
    expectNoPasswordIn(overheard);
    expect(lab.postfix.log()).toMatch(new RegExp(`sasl_method=\\w+, sasl_username=${user}`));
    expect((await bench.health()).sentence).toBe("");
  });

  test("a password that the server refuses is said, and the mail waits until it is put right", async () => {
    const [user, customer] = [lab.mailbox(), lab.mailbox()];
    const port = lab.postfix.doors.get("starttls") ?? 0;
    const bench = await sending(`smtp://${encodeURIComponent(user)}:fel@localhost:${port}`);
    const outgoing = await send(bench, customer);
    expect(outgoing).toMatchObject({ state: "retrying", error: expect.stringMatching(/535 5\.7\.8/) });
    // Postfix takes its time with who got it wrong; the page does not wait for it.
    const sentence = await until(async () => (await bench.health()).sentence || null);
    expect(sentence).toMatch(/^The outgoing mail server of SMTP_URL .*535/);
    through(bench, `smtp://${encodeURIComponent(user)}:secret@localhost:${port}`);
    bench.made.clock.advance(5 * 60_000);
    await bench.doJobs();
    expect(await lab.arrived(customer)).toHaveLength(1);
  });

  test.each([
    { door: "selfSigned", scheme: "smtp", said: /self.signed/i },
    { door: "expired", scheme: "smtps", said: /expired/i },
    { door: "wrongHost", scheme: "smtp", said: /altnames/i },
    { door: "plain", scheme: "smtp", said: /STARTTLS/ },
  ])("$door is refused before anything is said", async ({ door, scheme, said }) => {
    const [user, customer] = [lab.mailbox(), lab.mailbox()];
    const overheard = await BadLine.to(lab.postfix.doors.get(door) ?? 0);
    onTestFinished(() => overheard.close());
    const bench = await sending(`${scheme}://${encodeURIComponent(user)}:secret@localhost:${overheard.port}`);
    expect(await send(bench, customer)).toMatchObject({ state: "retrying", error: expect.stringMatching(said) });
    expect((await bench.health()).sentence).toMatch(said);
    expectNoPasswordIn(overheard);
    expect(overheard.overheard).not.toMatch(/MAIL FROM/i);
    expect(lab.postfix.log()).not.toContain(`sasl_username=${user}`);
  });

  test("somebody on the line who hides that encryption is offered gets no password and no mail", async () => {
    const [user, customer] = [lab.mailbox(), lab.mailbox()];
    const tampered = await BadLine.to(lab.postfix.doors.get("starttls") ?? 0);
    onTestFinished(() => tampered.close());
    tampered.tampers = (said) =>
      Buffer.from(
        said
          .toString("latin1")
          .replace(/250-STARTTLS\r\n/, "250-AUTH PLAIN\r\n")
          .replace(/^220 2\.0\.0/, "502 5.5.1"),
        "latin1",
      );
    const bench = await sending(`smtp://${encodeURIComponent(user)}:secret@localhost:${tampered.port}`);
    expect(await send(bench, customer)).toMatchObject({ state: "retrying", error: expect.stringContaining("STARTTLS") });
    expect(await lab.mailsIn(customer)).toEqual([]);
    expectNoPasswordIn(tampered);
    expect(tampered.overheard).not.toMatch(/MAIL FROM/i);
  });
});

describe("a process trusts whom NODE_EXTRA_CA_CERTS names", () => {
  test.each([
    ["named", { NODE_EXTRA_CA_CERTS: authority.file }, "It works: INBOX holds 0 mails. null"],
    ["not named", {}, /certificate.*The outgoing mail server/is],
  ] as const)("an authority of one's own that is %s, for incoming and outgoing mail", (_, environment, told) => {
    const script = join(import.meta.dirname, "try-both-ways.ts");
    const ways = [String(lab.dovecot.imapsPort), lab.mailbox(), `smtps://localhost:${lab.postfix.doors.get("wrapped")}`];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...environment };
    const said = execFileSync(process.execPath, [script, ...ways], { env, encoding: "utf8", timeout: 120_000 }).trim();
    if (typeof told === "string") expect(said).toBe(told);
    else expect(said).toMatch(told);
  });
});

async function expectNotSafe(bench: ChannelBench, said: RegExp): Promise<void> {
  const told = await lineThatIs(bench, "away");
  expect(told).toMatchObject({
    trouble: "not-safe",
    error: expect.stringMatching(said),
    advice: expect.stringContaining("nothing was sent"),
    nextTryAt: expect.any(String),
  });
}

/** As it is, or as it is written when one signs in. */
function expectNoPasswordIn({ overheard }: BadLine): void {
  expect(overheard).not.toMatch(/LOGIN |AUTH(?:ENTICATE)? /);
  const words = overheard.split(/\s+/).flatMap((word) => [word, Buffer.from(word, "base64").toString("latin1")]);
  expect(words.filter((word) => word.includes("secret"))).toEqual([]);
}

function linesAbout(host: string): string {
  const lines = lab.dovecot.log().split("\n");
  return lines.filter((one) => one.includes(`lip=${host},`)).join("\n");
}

async function sending(url: string): Promise<ChannelBench> {
  const bench = await benchForThisTest();
  through(bench, url);
  return bench;
}

function through(bench: ChannelBench, url: string): void {
  bench.mailer.through?.close();
  const mailer = smtpMailer(url);
  bench.mailer.through = mailer;
  onTestFinished(() => mailer.close());
}

/** Sends an answer to the customer; gives how its delivery stands then. */
async function send(bench: ChannelBench, customer: string) {
  const outgoing = bench.outgoing({ to: [{ name: null, address: customer }] });
  await bench.act((tx) => bench.channels.send(tx, outgoing, bench.made.clock.now()));
  await bench.doJobs();
  return (await bench.act((tx) => bench.channels.deliveriesOf(tx, [outgoing.messageId]))).get(outgoing.messageId);
}
