import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { until } from "#test-support";
import { BadLine } from "./bad-line.ts";
import { connected, inOrder, line, lineThatIs, mail, numbered, texts } from "./connected.ts";
import { MailLab } from "./lab.ts";

let lab: MailLab;
beforeAll(async () => void (lab = await MailLab.open()));
afterAll(() => lab.close());

test("a line that breaks in the middle of a mail, again and again, brings all in the end", async () => {
  const user = lab.mailbox();
  const bad = await BadLine.to(lab.imapPort);
  onTestFinished(() => bad.close());
  const filling = "Rad med text som fyller ut.\r\n".repeat(3000);
  const bench = await connected({ user, port: bad.port });
  await lineThatIs(bench, "connected");
  await bench.channels.close();
  await lab.put(
    user,
    Array.from({ length: 200 }, (_, number) => mail(`Jag är nummer ${number}.\r\n${filling}`)),
  );
  bad.breaksAfter = 9_000_000;
  bad.connections = 0;
  await bench.channels.listen();
  const came = await texts(bench, 200);
  expect(came.map((text) => text.split("\r\n")[0]?.split("\n")[0])).toEqual(inOrder(200));
  expect(bad.connections).toBeGreaterThan(1);
});

test("a server that hangs without a word is left and tried again", async () => {
  const user = lab.mailbox();
  const bad = await BadLine.to(lab.imapPort);
  onTestFinished(() => bad.close());
  const bench = await connected({ user, port: bad.port });
  await lineThatIs(bench, "connected");
  await bench.channels.close();
  await lab.put(user, numbered(20, `${"x".repeat(20_000)}\r\nJag är nummer`));
  bad.hangsAfter = 100_000;
  await bench.channels.listen();
  const away = await until(async () => {
    const now = await line(bench);
    return now.state === "away" ? now : null;
  });
  expect(away).toMatchObject({ advice: expect.any(String), nextTryAt: expect.any(String), error: expect.any(String) });
  bad.hangsAfter = Infinity;
  expect(await texts(bench, 20)).toHaveLength(20);
});

test("a line that is lost while nothing happens is found out, and mail comes again", async () => {
  const user = lab.mailbox();
  const bad = await BadLine.to(lab.imapPort);
  onTestFinished(() => bad.close());
  const bench = await connected({ user, port: bad.port });
  await lineThatIs(bench, "connected");
  bad.cut();
  await lab.put(user, [mail("Efter avbrottet.")]);
  expect(await texts(bench, 1)).toEqual(["Efter avbrottet."]);
  // Nothing is closed, but nothing comes through either.
  bad.hangsAfter = 0;
  await lab.put(user, [mail("Efter tystnaden.")]);
  await until(async () => ((await line(bench)).state === "away" ? true : null));
  bad.hangsAfter = Infinity;
  expect(await texts(bench, 2)).toEqual(["Efter avbrottet.", "Efter tystnaden."]);
});

test("a slow line only takes longer", async () => {
  const user = lab.mailbox();
  const bad = await BadLine.to(lab.imapPort);
  onTestFinished(() => bad.close());
  bad.delay = 20;
  const bench = await connected({ user, port: bad.port });
  await lab.put(user, [mail(`Långsamt.\r\n${"x".repeat(400_000)}`), mail("Men säkert.")]);
  const came = await texts(bench, 2);
  expect(came.map((text) => text.slice(0, 9))).toEqual(["Långsamt.", "Men säker"]);
});

test("a server that is down for a while is said to be, tried again, and mail comes when it is back", async () => {
  const away = await MailLab.open();
  onTestFinished(() => away.close());
  const user = away.mailbox();
  const bench = await connected({ user, port: away.imapPort });
  await lineThatIs(bench, "connected");
  await away.dovecot.stop();
  const told = await until(async () => {
    const now = await line(bench);

    return now.state === "away" && now.trouble === "unreachable" ? now : null;
  });
  expect(told.error).toContain("ECONNREFUSED");
  expect(told.advice).toContain("firewall");
  bench.made.clock.advance(2 * 60_000);
  expect((await bench.health()).sentence).toMatch(/^Mail can't be fetched: .*ECONNREFUSED/);
  await away.dovecot.start();
  await away.put(user, [mail("Nu är den tillbaka.")]);
  expect(await texts(bench, 1)).toEqual(["Nu är den tillbaka."]);
  expect(await line(bench)).toMatchObject({ state: "connected", trouble: null, error: null });
  expect((await bench.health()).sentence).toBe("");
});
