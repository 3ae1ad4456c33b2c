import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "#kernel";
import { ask, Installation, pause } from "./lyhord.ts";

describe("backup and restore", { timeout: 240_000 }, () => {
  test("a filled database comes back row by row and file by file, made while it ran", async () => {
    const installation = new Installation({ LYHORD_DEMO: "1" });
    const running = await installation.start();
    await sendWithAttachment(running.smtpPort, "kundservice@nordljus.example");
    await whenFilesAreThere(installation.folder);
    const file = join(installation.folder, "all.tar.zst");
    const alive = await installation.run(["backup", file]);
    expect([alive.code, alive.error]).toEqual([0, ""]);
    expect(alive.out).toMatch(/\d+ rows and [1-9]\d* files/);
    await running.end();

    // Jobs go on while a server runs, so what is compared row by row is made of one that rests.
    expect((await installation.run(["backup", file])).code).toBe(73);
    const made = await installation.run(["backup", file, "--replace"]);
    expect(made.code).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(existsSync(`${file}.part`)).toBe(false);

    const restored = new Installation({ LYHORD_DEMO: "1" });
    const back = await restored.run(["restore", file]);
    expect([back.code, back.error]).toEqual([0, ""]);
    const [before, after] = [await everything(installation.folder), await everything(restored.folder)];
    expect(Object.keys(before.tables).length).toBeGreaterThan(20);
    expect(before.tables["public.messages"]?.length).toBeGreaterThan(60);
    expect(after).toEqual(before);

    // The same people sign in with the same passwords and tokens, and the triggers are at work again.
    const again = await restored.start();
    expect(again.said).toContain(/ as (\S+@\S+) /.exec(running.said)?.[1]);
    expect(/password (\S+)/.exec(again.said)?.[1]).toBe(/password (\S+)/.exec(running.said)?.[1]);
    const token = (await restored.run(["token", "create", "--name", "x"])).out.trim();
    expect((await ask<{ items: unknown[] }>(again.port, token, "/conversations?q=kvittens")).items).toHaveLength(1);
    await sendWithAttachment(again.smtpPort, "kundservice@nordljus.example", "Sparkcykel på perrongen");
    for (let waited = 0; waited < 600; waited++) {
      const found = await ask<{ items: unknown[] }>(again.port, token, "/conversations?q=sparkcykel");
      if (found.items.length === 1) break;
      expect(waited).toBeLessThan(599);
      await pause(100);
    }
    await again.end();
  });

  test("is refused where something is already", async () => {
    const installation = new Installation();
    const token = await installation.found();
    const file = join(installation.folder, "all.tar.zst");
    await installation.run(["backup", file]);
    const twice = await installation.run(["restore", file]);
    expect(twice.code).toBe(1);
    expect(twice.error).toContain("There is something in this database already");
    const running = await installation.start();
    expect((await installation.run(["restore", file])).code).toBe(75);
    expect(await ask(running.port, token, "/organisation")).toMatchObject({ name: "Exempelstad" });
    await running.end();
  });

  test("what is cut off, changed or something else is not restored, and leaves the place empty for the whole one", async () => {
    const installation = new Installation();
    await installation.found();
    const file = join(installation.folder, "all.tar.zst");
    await installation.run(["backup", file]);
    const whole = readFileSync(file);

    const target = new Installation();
    const cut = join(target.folder, "cut.tar.zst");
    writeFileSync(cut, whole);
    truncateSync(cut, Math.floor(whole.length * 0.8));
    const damaged = join(target.folder, "damaged.tar.zst");
    const bytes = Buffer.from(whole);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    writeFileSync(damaged, bytes);
    const other = join(target.folder, "letter.txt");
    writeFileSync(other, "Hej!\n".repeat(300));
    for (const wrong of [cut, damaged, other, join(target.folder, "nothing")]) {
      const { code, error } = await target.run(["restore", wrong]);
      expect(code).toBe(1);
      expect(error.trim().split("\n")).toHaveLength(1);
      expect(error).toContain(wrong);
    }
    expect((await target.run(["restore", file])).code).toBe(0);
  });

  test("a backup of an installation with its own LYHORD_SECRET doesn't hold it, and asks for the same", async () => {
    const secret = "an own secret of this test, long enough";
    const installation = new Installation({ LYHORD_SECRET: secret });
    await installation.found();
    const file = join(installation.folder, "all.tar.zst");
    await installation.run(["backup", file]);
    const target = new Installation();
    for (const env of [{}, { LYHORD_SECRET: "quite another secret, and long enough" }]) {
      const refused = await target.run(["restore", file], { env });
      expect(refused.code).toBe(78);
      expect(refused.error).toContain("LYHORD_SECRET");
    }
    expect(existsSync(join(target.folder, "postgres"))).toBe(false);
    expect((await target.run(["restore", file], { env: { LYHORD_SECRET: secret } })).code).toBe(0);
  });
});

async function sendWithAttachment(port: number, to: string, subject = "Kvittens med bilaga"): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port, ignoreTLS: true });
  await transport.sendMail({
    from: "Kim Dahl <kim@kunder.example>",
    to,
    subject,
    text: "Hej, här är kvittot. Kan ni titta på det?",
    attachments: [{ filename: "kvitto.txt", content: `Biljett 42 kr, ${subject}` }],
  });
  transport.close();
}

async function whenFilesAreThere(folder: string): Promise<void> {
  for (let waited = 0; waited < 600; waited++) {
    if (filesIn(folder).length > 0) return;
    await pause(100);
  }
  throw new Error("The attachment was not kept within a minute.");
}

function filesIn(folder: string): string[] {
  const files = join(folder, "files");
  if (!existsSync(files)) return [];
  return readdirSync(files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(files.length))
    .sort();
}

interface Everything {
  tables: Record<string, string[]>;
  files: [string, string][];
}

/** Every row of every table of ours, as text, and every file. */
async function everything(folder: string): Promise<Everything> {
  const postgres = await startEmbeddedPostgres(folder);
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  try {
    const { rows: names } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'auth') and tablename not in ('lyhord_migrations', 'presences') order by 1`,
    );
    const tables: Record<string, string[]> = {};
    for (const { name } of names) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`);
      tables[name] = rows.map(({ row }) => row);
    }
    const files = filesIn(folder).map((path): [string, string] => [path, readFileSync(join(folder, "files", path), "base64")]);
    return { tables, files };
  } finally {
    await client.end();
    await postgres.stop();
  }
}
