import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, Installation } from "./lyhord.ts";

const eva = ["--email", "eva@exempelstad.example", "--name", "Eva Ek"];

describe("commands", { timeout: 240_000 }, () => {
  test("each explains itself, with an example", async () => {
    const installation = new Installation();
    const calls = [
      [],
      ["start"],
      ["user", "create"],
      ["user", "password"],
      ["token", "create"],
      ["import", "mbox"],
      ["backup"],
      ["restore"],
      ["doctor"],
      ["tone", "check"],
      ["tone", "read"],
    ];
    for (const call of calls) {
      const { code, out } = await installation.run([...call, "--help"]);
      expect([call, code]).toEqual([call, 0]);
      expect(out).toMatch(/Usage: lyhord.*Examples?:\n {2}\$ .*bin\/lyhord/s);
    }
  });

  test("a wrong call ends with 2 and says what to do", async () => {
    const installation = new Installation();
    expect((await installation.run(["dance"])).code).toBe(2);
    const nameless = await installation.run(["token", "create"]);
    expect(nameless.code).toBe(2);
    expect(nameless.error).toContain("lyhord token create --help");
  });

  test("a token is printed alone, and works in the server that runs meanwhile", async () => {
    const installation = new Installation();
    await installation.found();
    const running = await installation.start();
    const made = await installation.run(["token", "create", "--name", "Report", "--scope", "read"]);
    expect(made.out).toMatch(/^lyh_[\w-]{43}\n$/);
    expect(made.error).toContain("Exempelstad");
    await ask(running.port, made.out.trim(), "/conversations");
    await expect(ask(running.port, made.out.trim(), "/teams", { name: "Växel", memberIds: [] })).rejects.toThrow("403");
    expect(await running.end()).toBe(0);
  });

  test("a token needs an organisation", async () => {
    const made = await new Installation().run(["token", "create", "--name", "Report"]);
    expect([made.code, made.out]).toEqual([1, ""]);
    expect(made.error).toContain("user create");
  });

  test("the first user founds the organisation and administers it; the next answer customers", async () => {
    const installation = new Installation();
    const token = await installation.found();
    const second = await installation.run(["user", "create", "--email", "Ola@exempelstad.example", "--name", "Ola Vik"], {
      input: "fjäll tröja skrivbord äpple\r\n",
    });
    expect(second.out).toBe("ola@exempelstad.example can sign in to Exempelstad as agent.\n");
    const running = await installation.start();
    const { items } = await ask<{ items: { email: string; role: string; teamIds: string[] }[] }>(running.port, token, "/agents");
    expect(items.map(({ email, role, teamIds }) => [email, role, teamIds.length])).toEqual([
      ["eva@exempelstad.example", "admin", 1],
      ["ola@exempelstad.example", "agent", 1],
    ]);
    const teams = await ask<{ items: { name: string }[] }>(running.port, token, "/teams");
    expect(teams.items.map((team) => team.name)).toEqual(["Kundservice"]);
    await running.end();
  });

  test("an account that is refused leaves nothing behind", async () => {
    const installation = new Installation();
    const weak = await installation.run(["user", "create", ...eva], { input: "password\n" });
    expect(weak.code).toBe(1);
    expect(weak.error).toMatch(/at least 12/);
    const none = await installation.run(["user", "create", ...eva], { input: "" });
    expect(none.error).toContain("There is no password");
    const reader = await installation.run(["user", "create", ...eva, "--role", "reader"], { input: "kaffe cykel lampa moln\n" });
    expect(reader.code).toBe(2);
    expect((await installation.run(["token", "create", "--name", "x"])).error).toContain("There is no organisation yet");
    await installation.found();
    const twice = await installation.run(["user", "create", ...eva], { input: "kaffe cykel lampa moln\n" });
    expect([twice.code, twice.error]).toEqual([1, "There is already an account with this address.\n"]);
  });

  test("a new password from a file replaces the old one", async () => {
    const installation = new Installation();
    await installation.found();
    const file = join(installation.folder, "new-password");
    writeFileSync(file, "vinter båt spegel nyckel\n");
    const changed = await installation.run(["user", "password", ...eva.slice(0, 2), "--password-file", file]);
    expect(changed.code).toBe(0);
    const unknown = await installation.run([
      "user",
      "password",
      "--email",
      "nobody@exempelstad.example",
      "--password-file",
      file,
    ]);
    expect([unknown.code, unknown.error]).toEqual([1, "There is no account with the address nobody@exempelstad.example.\n"]);
    const running = await installation.start();
    const signIn = async (password: string) =>
      (
        await fetch(`http://127.0.0.1:${running.port}/api/auth/sign-in/email`, {
          method: "POST",
          headers: { "content-type": "application/json", origin: `http://127.0.0.1:${running.port}` },
          body: JSON.stringify({ email: "eva@exempelstad.example", password }),
        })
      ).status;
    expect(await signIn("vinter båt spegel nyckel")).toBe(200);
    expect(await signIn("kaffe cykel lampa moln")).toBe(401);
    await running.end();
  });

  test("doctor finds a sound installation sound, also while it runs", async () => {
    const installation = new Installation({ LYHORD_DEMO: "1" });
    await installation.found();
    const asleep = await installation.run(["doctor"]);
    expect(asleep.out).not.toMatch(/^problem/m);
    expect(asleep.code).toBe(0);
    for (const subject of ["node", "database", "mail", "disk", "clock", "secrets"])
      expect(asleep.out).toMatch(new RegExp(`^ok +${subject} `, "m"));
    expect(installation.databaseProcess()).toBe(null);
    const running = await installation.start();
    const awake = await installation.run(["doctor"], { env: { SMTP_PORT: String(running.smtpPort) } });
    expect(awake.out).toContain("Lyhörd receives mail");
    expect(awake.code).toBe(0);
    await running.end();
  });

  test("doctor says what is wrong and what to do", async () => {
    const installation = new Installation();
    await installation.found();
    chmodSync(join(installation.folder, "secret"), 0o644);
    const ill = await installation.run(["doctor"], { env: { SMTP_URL: "smtp://127.0.0.1:1" } });
    expect(ill.code).toBe(1);
    expect(ill.out).toMatch(/^problem +secrets .*chmod 600/m);
    expect(ill.out).toMatch(/^problem +mail .*SMTP_URL/m);
    const away = await installation.run(["doctor"], { env: { DATABASE_URL: "postgres://nobody@127.0.0.1:1/lyhord" } });
    expect(away.out).toMatch(/^problem +database .*DATABASE_URL/m);
  });
});
