import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { createLog, JobRunner, newId, system, type FileStore, type Mailer } from "#kernel";
import { databaseForThisTest } from "#test-support";
import { createChannels, type DeliveryNews, type Incoming } from "./index.ts";

const noFiles: FileStore = {
  put: () => Promise.reject(new Error("none")),
  read: () => Promise.reject(new Error("none")),
  putStream: () => Promise.reject(new Error("Nothing is uploaded here.")),
  stream: () => {
    throw new Error("none");
  },
};

test("with the real queue: in by SMTP and read, out when its time has come, woken and not polled for", async () => {
  const { database, ownerUrl, secret, clock, organisation } = await databaseForThisTest();
  clock.advance(Date.now() - clock.now().getTime());
  const log = createLog("silent");
  const jobs = new JobRunner(ownerUrl, secret, log);
  const read = Promise.withResolvers<Incoming>();
  const delivered = Promise.withResolvers<DeliveryNews>();
  const mailer: Mailer = {
    kind: "smtp",
    hand: async () => ({ outcome: "taken" }),
    largestMail: async () => null,
    ailment: async () => null,
    close: () => {},
  };
  const channels = createChannels({
    database,
    clock,
    log,
    files: noFiles,
    mailer,
    jobs,
    events: {
      takeIn: async (_tx, mails) => {
        for (const incoming of mails) read.resolve(incoming);
        return mails.map(() => newId());
      },
      delivered: async (_tx, [news]) => void (news !== undefined && delivered.resolve(news)),
    },
    smtp: { host: "127.0.0.1", port: 0 },
    secret,
    publicUrl: "http://localhost:3000",
  });
  const { port } = await channels.listen();
  await jobs.start();
  onTestFinished(async () => {
    await channels.close();
    await jobs.stop();
  });

  const client = createTransport({ host: "127.0.0.1", port });
  await client.sendMail({ from: "goran@kund.example", to: organisation.address, subject: "Hej", text: "Hej!" });
  client.close();
  expect((await read.promise).subject).toBe("Hej");

  const messageId = newId();
  await database.inOrganisation(organisation.id, system, (tx) =>
    channels.send(
      tx,
      {
        messageId,
        channelId: organisation.channelId,
        headerMessageId: `${messageId}@nordljus.example`,
        answers: [],
        from: { name: "Nordljus", address: organisation.address },
        to: [{ name: null, address: "goran@kund.example" }],
        cc: [],
        subject: "Sv: Hej",
        text: "Hej!",
        html: null,
        attachments: [],
        automatic: false,
      },
      clock.now(),
    ),
  );
  expect(await delivered.promise).toEqual({ messageId, state: "sent", error: null });
});
