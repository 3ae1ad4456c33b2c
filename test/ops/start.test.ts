import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createServer, type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { ask, Installation } from "./lyhord.ts";

describe("start", { timeout: 240_000 }, () => {
  test("says where it is, and SIGTERM ends it and its database cleanly", async () => {
    const installation = new Installation();
    const running = await installation.start();
    expect(running.said).toContain(`http://localhost:${running.port}`);
    expect(running.said).toContain("SMTP_URL");
    expect((await fetch(`http://127.0.0.1:${running.port}/health/ready`)).status).toBe(200);
    expect(await running.end("SIGTERM")).toBe(0);
    expect(installation.databaseProcess()).toBe(null);
  });

  test("knows one Ctrl-C, however often it is passed on, from a second one", async () => {
    const installation = new Installation();
    await installation.found();
    const running = await installation.start();
    running.child.kill("SIGINT");
    running.child.kill("SIGINT");
    expect(await running.end("SIGINT")).toBe(0);
    expect(installation.databaseProcess()).toBe(null);
  });

  test("started again it finds everything as it was", async () => {
    const installation = new Installation();
    const token = await installation.found();
    const first = await installation.start();
    const before = await ask(first.port, token, "/organisation");
    await first.end();
    const second = await installation.start();
    expect(await ask(second.port, token, "/organisation")).toEqual(before);
    expect(await second.end()).toBe(0);
  });

  test("a demo says how to sign in, the same at every start", async () => {
    const installation = new Installation({ LYHORD_DEMO: "1" });
    const signIn = / as (\S+) with the password (\S+)/;
    const first = await installation.start();
    const [, email, password] = signIn.exec(first.said) ?? [];
    const answer = await fetch(`http://127.0.0.1:${first.port}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: `http://127.0.0.1:${first.port}` },
      body: JSON.stringify({ email, password }),
    });
    expect(answer.status).toBe(200);
    await first.end();
    const second = await installation.start();
    expect(signIn.exec(second.said)?.slice(1)).toEqual([email, password]);
    await second.end();
  });

  test("a second one on the same port says so, and the first lives on", async () => {
    const installation = new Installation();
    await installation.found();
    const first = await installation.start();
    const second = await installation.run(["start"], { env: { PORT: String(first.port) } });
    expect(second.code).toBe(75);
    expect(second.error).toMatch(new RegExp(`^Port ${first.port} is taken .* set PORT to a free port\\.\n$`));
    const mail = await installation.run(["start"], { env: { SMTP_PORT: String(first.smtpPort) } });
    expect(mail.code).toBe(75);
    expect(mail.error).toContain("set SMTP_PORT to a free port");
    expect((await fetch(`http://127.0.0.1:${first.port}/health/ready`)).status).toBe(200);
    expect(await first.end()).toBe(0);
  });

  test("several processes share one database, which lives until the last of them ends", async () => {
    const installation = new Installation();
    const token = await installation.found();
    const web = await installation.start(["--role", "web"]);
    const others = await installation.start(["--role", "mail,jobs"]);
    expect([web.smtpPort, others.port]).toEqual([Number.NaN, Number.NaN]);
    expect(others.smtpPort).toBeGreaterThan(0);
    expect(await web.end()).toBe(0);
    const again = await installation.start(["--role", "web"]);
    expect(await ask(again.port, token, "/organisation")).toMatchObject({ name: "Exempelstad" });
    expect(await others.end()).toBe(0);
    expect(installation.databaseProcess()).not.toBe(null);
    expect(await again.end()).toBe(0);
    expect(installation.databaseProcess()).toBe(null);
  });

  test("a role there is none of is a wrong call", async () => {
    const ended = await new Installation().run(["start", "--role", "web,phone"]);
    expect(ended.code).toBe(2);
    expect(ended.error).toContain('There is no role "phone"; choose of web, mail, jobs.');
  });

  test("a host that is not of this machine names the setting", async () => {
    const installation = new Installation();
    await installation.found();
    const ended = await installation.run(["start"], { env: { HOST: "192.0.2.1" } });
    expect(ended.code).toBe(78);
    expect(ended.error).toMatch(/^HOST is 192\.0\.2\.1, which is no address of this machine/);
  });

  test("a database that can't be reached is one sentence", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const ended = await new Installation().run(["start"], {
      env: { DATABASE_URL: `postgres://nobody:nothing@127.0.0.1:${port}/lyhord` },
    });
    expect(ended.code).toBe(69);
    expect(ended.error).toMatch(/^The database can't be reached: look at DATABASE_URL.*\n$/);
    expect(ended.error.trim().split("\n")).toHaveLength(1);
  });
});

describe("a wrong setting is one sentence, before anything is touched", () => {
  const wrong: [string, string][] = [
    ["PORT", "http"],
    ["PORT", "70000"],
    ["HOST", "not a host"],
    ["SMTP_PORT", "25.5"],
    ["SMTP_HOST", "här"],
    ["SMTP_URL", "mail.example.se"],
    ["DATABASE_URL", "mysql://localhost/lyhord"],
    ["PUBLIC_URL", "kundservice.example.se"],
    ["LYHORD_SECRET", "short"],
    ["LYHORD_DEMO", "perhaps"],
    ["LOG_LEVEL", "loud"],
  ];
  test.each(wrong)("%s=%s", async (name, value) => {
    const installation = new Installation();
    const folder = join(installation.folder, "data");
    const ended = await installation.run(["start"], { env: { DATA_DIR: folder, [name]: value } });
    expect(ended.code).toBe(78);
    expect(ended.error).toMatch(new RegExp(`^${name} .*\n$`));
    expect(ended.error.includes("short")).toBe(false);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(installation.folder)).toEqual([]);
  });
});
