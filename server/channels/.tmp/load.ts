import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker, isMainThread, workerData, parentPort } from "node:worker_threads";
import { Client } from "pg";
import { createLog, Database, JobRunner, migrate, newId, startEmbeddedPostgres, systemClock, noMailer } from "#kernel";
import { foundOrganisation } from "#organisation";
import { createChannels } from "#channels";
import { SmtpTalk } from "../email/smtp-talk.ts";

const text = (n: string) =>
  `Message-ID: <${n}@kund.example>\r\nDate: Mon, 23 Nov 2026 09:58:00 +0100\r\nFrom: Göran <goran@kund.example>\r\nTo: k@n.example\r\nSubject: Fråga ${n}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${"Hej, varför är fakturan så hög? ".repeat(40)}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<div style="color:#333">${"<p>Hej, <b>varför</b> är fakturan så hög?</p>".repeat(40)}</div>\r\n--x--`;
if (!isMainThread) {
  const { port, conns, each } = workerData;
  const one = async (c: number) => {
    const talk = await SmtpTalk.open(port);
    for (let i = 0; i < each; i++) {
      talk.write("MAIL FROM:<goran@kund.example>\r\nRCPT TO:<k@n.example>\r\nDATA\r\n");
      await talk.reply();
      await talk.reply();
      await talk.reply();
      const r = await talk.say(`${text(`${c}-${i}`)}\r\n.`);
      if (!r.startsWith("250")) throw new Error(r);
    }
    talk.drop();
  };
  await Promise.all(Array.from({ length: conns }, (_, c) => one(c)));
  parentPort!.postMessage("done");
} else {
  const folder = mkdtempSync(join(tmpdir(), "lyhord-load-"));
  const pg = await startEmbeddedPostgres(folder, {});
  const secret = "s".repeat(40);
  await migrate(pg.url, secret);
  const owner = new Client({ connectionString: pg.url });
  await owner.connect();
  const org = await foundOrganisation(owner, { name: "N", locale: "sv", timeZone: "Europe/Stockholm" });
  const team = newId(),
    ch = newId();
  await owner.query("insert into teams (organisation_id,id,name) values ($1,$2,'K')", [org, team]);
  await owner.query(
    "insert into channels (organisation_id,id,kind,name,address,team_id,created_at) values ($1,$2,'email','K','k@n.example',$3,now())",
    [org, ch, team],
  );
  const log = createLog("warn");
  const database = new Database(pg.url, secret, systemClock);
  const jobs = new JobRunner(pg.url, secret, log);
  let taken = 0;
  const channels = createChannels({
    database,
    clock: systemClock,
    log,
    files: null as never,
    mailer: noMailer,
    jobs,
    events: {
      takeIn: async () => {
        taken++;
        return newId();
      },
      delivered: async () => {},
    },
    smtp: { host: "127.0.0.1", port: 0 },
    publicUrl: "http://localhost",
  });
  const { port } = await channels.listen();
  if (process.argv[2] === "read") await jobs.start();
  const conns = Number(process.argv[3] ?? 32),
    each = Number(process.argv[4] ?? 100);
  const t0 = performance.now();
  const w = new Worker(new URL(import.meta.url), { workerData: { port, conns, each } });
  await new Promise((res, rej) => {
    w.on("message", res);
    w.on("error", rej);
  });
  const t1 = performance.now();
  console.log(
    "accepted",
    conns * each,
    "in",
    ((t1 - t0) / 1000).toFixed(2),
    "s =",
    Math.round((conns * each) / ((t1 - t0) / 1000)),
    "/s; read so far",
    taken,
  );
  if (process.argv[2] !== "read") await jobs.start();
  while (taken < conns * each) await new Promise((r) => setTimeout(r, 20));
  const t2 = performance.now();
  console.log(
    "all read at",
    ((t2 - t0) / 1000).toFixed(2),
    "s; overall",
    Math.round((conns * each) / ((t2 - t0) / 1000)),
    "/s; reading after",
    Math.round((conns * each) / ((t2 - t1) / 1000)),
    "/s",
    (await owner.query("select state, count(*) from received_mails group by 1")).rows,
    process.memoryUsage().rss / 1e6,
  );
  await channels.close();
  await jobs.stop();
  await database.close();
  await owner.end();
  await pg.stop();
  rmSync(folder, { recursive: true, force: true });
}
