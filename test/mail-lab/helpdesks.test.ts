import { existsSync } from "node:fs";
import { createTransport } from "nodemailer";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Conversation, ConversationSummary } from "#contract";
import { testHouse, until, type Ask } from "#test-support";
import { MailLab } from "./lab.ts";

/** Programs that answer each other over real servers: it ends after one turn. */

const canBeAway = existsSync("/usr/lib/dovecot/modules/lib90_sieve_plugin.so");

interface Helpdesk {
  address: string;
  ask: Ask;
  channelId: string;
}

/** A whole Lyhörd that acknowledges, its mailbox on the lab's servers. */
async function helpdesk(lab: MailLab): Promise<Helpdesk> {
  const address = lab.mailbox();
  const house = await testHouse({ SMTP_URL: lab.smtpUrl, MAIL_INSIDE: "1" });
  onTestFinished(() => house.stop());
  const ask = await house.asking();
  await ask("PATCH", "/organisation", { undoSeconds: 0, acknowledge: true });
  const { teamId } = house.organisation;
  const { body } = await ask<{ id: string }>("POST", "/channels", { name: "Labbet", address, teamId });
  const account = { host: "127.0.0.1", port: lab.imapPort, security: "none", username: address, password: "secret" };
  expect((await ask("PUT", `/channels/${body.id}/account`, account)).status).toBe(200);
  return { address, ask, channelId: body.id };
}

const listed = async ({ ask }: Helpdesk) => (await ask<{ items: ConversationSummary[] }>("GET", "/conversations")).body.items;

async function conversation({ ask }: Helpdesk, id: string): Promise<Conversation> {
  return (await ask<Conversation>("GET", `/conversations/${id}`)).body;
}

async function write(lab: MailLab, from: string, to: string, more: object = {}): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port: lab.smtpPort, ignoreTLS: true });
  await transport.sendMail({ from, to, subject: "Hej", text: "Hej!", ...more });
  transport.close();
}

/** Once all that came in before has been dealt with: a newcomer's mail is acknowledged after it. */
async function settled(lab: MailLab, desks: readonly Helpdesk[]): Promise<void> {
  for (const { address } of desks) {
    const newcomer = lab.mailbox();
    await write(lab, newcomer, address, { subject: "Prov", text: `Ett prov från ${newcomer}` });
    await lab.arrived(newcomer);
  }
}

/** What lies in a mailbox, but for the newcomers' mails. */
async function subjectsIn(lab: MailLab, mailbox: string): Promise<string[]> {
  const mails = await Promise.all((await lab.mailsIn(mailbox)).map(({ source }) => simpleParser(source ?? "")));
  return mails.map(({ subject = "" }) => subject).filter((subject) => subject !== "Prov");
}

describe.each([
  { marks: "as they are", strips: [] },
  { marks: "without a word that they are automatic", strips: ["Auto-Submitted", "X-Auto-Response-Suppress"] },
])("two Lyhörds, their mails $marks", ({ strips }) => {
  let lab: MailLab;
  beforeAll(async () => void (lab = await MailLab.open({ postfix: { strips } })));
  afterAll(() => lab.close());

  test("a mail from one to the other is acknowledged once; the acknowledgement lies on the shelf and is answered by nobody", async () => {
    const [one, other] = [await helpdesk(lab), await helpdesk(lab)];
    // By somebody who writes from the mailbox itself, in another program.
    await write(lab, one.address, other.address, { subject: "Ert avtal", text: "När löper det ut?" });
    await lab.arrived(one.address);
    await settled(lab, [one, other]);
    expect(await subjectsIn(lab, other.address)).toEqual(["Ert avtal"]);
    // Nothing proves who wrote it, so that it says nothing of theirs.
    expect(await subjectsIn(lab, one.address)).toEqual([expect.stringMatching(/^[^:]+ \[\S+-\S+\]$/)]);
    const { body } = await one.ask<{ items: ConversationSummary[] }>("GET", "/conversations?state=shelved");
    expect(body.items).toMatchObject([{ due: null, shelving: { kind: "receipt" } }]);
  });

  test("what an agent of one begins is answered by a person of the other, and by nothing else", async () => {
    const [one, other] = [await helpdesk(lab), await helpdesk(lab)];
    const first = { channelId: one.channelId, to: { name: null, address: other.address }, subject: "Ert avtal", text: "När?" };
    const { body: begun } = await one.ask<Conversation>("POST", "/conversations", first);
    const theirs = await until(async () => (await listed(other))[0] ?? null);
    await other.ask("POST", `/conversations/${theirs.id}/replies`, { text: "Den sista december." });
    await until(async () => ((await conversation(one, begun.id)).messages.length === 2 ? true : null));
    await settled(lab, [one, other]);
    expect(await subjectsIn(lab, other.address)).toHaveLength(1);
    expect(await subjectsIn(lab, one.address)).toHaveLength(1);
    expect((await conversation(one, begun.id)).state).toBe("open");
  });
});

describe("a Lyhörd and others", () => {
  let lab: MailLab;
  beforeAll(async () => void (lab = await MailLab.open({ postfix: true, sieve: canBeAway })));
  afterAll(() => lab.close());

  test("a program that answers each mail with a new one, and says nothing of being one, gets one acknowledgement", async () => {
    const desk = await helpdesk(lab);
    const program = lab.mailbox();
    let answered = 0;
    const answer = async () => {
      const count = (await lab.mailsIn(program)).length;
      for (; answered < count; answered++)
        await write(lab, program, desk.address, {
          subject: `Post ${answered + 2}`,
          text: `Tack för brevet. ${"abcdef"[answered] ?? ""}`,
        });
    };
    await write(lab, program, desk.address, { subject: "Post 1", text: "Vi undrar över avtalet." });
    await lab.arrived(program);
    await answer();
    await settled(lab, [desk]);
    await answer();
    await settled(lab, [desk]);
    expect(answered).toBe(1);
    expect(await subjectsIn(lab, desk.address)).toEqual(["Post 1", "Post 2"]);
    expect(await lab.mailsIn(program)).toHaveLength(1);
  });

  // Pigeonhole is a package of its own.
  test.skipIf(!canBeAway)("out of office stands with what it answers, or lies on the shelf; nobody answers it", async () => {
    const desk = await helpdesk(lab);
    const away = lab.mailbox();
    lab.dovecot.script(
      away,
      'require ["vacation"];\r\nvacation :days 1 :subject "Frånvaro: semester" "Jag har semester till den 12 juli och läser inte min e-post.";\r\n',
    );
    const first = {
      channelId: desk.channelId,
      to: { name: null, address: away },
      subject: "Ert avtal",
      text: "Stämmer det här?",
    };
    const { body: begun } = await desk.ask<Conversation>("POST", "/conversations", first);
    const withAnswer = await until(async () => {
      const now = await conversation(desk, begun.id);
      return now.messages.length === 2 ? now : null;
    });
    expect(withAnswer.messages[1]).toMatchObject({ direction: "in", automatic: true });
    expect(withAnswer.state).toBe("waiting");
    await settled(lab, [desk]);
    expect(await lab.mailsIn(away)).toHaveLength(1);
    // To somebody else who is away the mailbox itself has written, in another program.
    const other = lab.mailbox();
    lab.dovecot.script(other, 'require ["vacation"];\r\nvacation :subject "Autosvar" "Jag är inte på kontoret.";\r\n');
    await write(lab, desk.address, other, { subject: "Nyhetsbrev" });
    const shelved = await until(
      async () => (await desk.ask<{ items: ConversationSummary[] }>("GET", "/conversations?state=shelved")).body.items[0] ?? null,
    );
    expect(shelved).toMatchObject({ state: "shelved", due: null, shelving: { kind: "out-of-office" } });
    await settled(lab, [desk]);
    expect(await lab.mailsIn(other)).toHaveLength(1);
  });
});
