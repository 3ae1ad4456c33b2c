import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask, Installation, type Started } from "./lyhord.ts";

const mailbox = "kundservice@exempelstad.example";

describe("import mbox", { timeout: 240_000 }, () => {
  test("takes in every mail once, however often it is run", async () => {
    const { installation, running, token } = await withMailbox();
    const file = join(installation.folder, "old.mbox");
    writeFileSync(file, mboxOf(1, 25));
    const first = await installation.run(["import", "mbox", file]);
    expect([first.code, first.out]).toEqual([0, "25 new, 0 known already, 0 unreadable.\n"]);
    expect(await subjects(running, token)).toHaveLength(25);
    const { items } = await ask<{ items: { state: string; due: string | null }[] }>(
      running.port,
      token,
      "/conversations?queue=closed",
    );
    expect(items[0]).toMatchObject({ state: "closed", due: null });

    const again = await installation.run(["import", "mbox", file]);
    expect(again.out).toBe("0 new, 25 known already, 0 unreadable.\n");
    const more = await installation.run(["import", "mbox", "-", "--mailbox", mailbox], { input: mboxOf(20, 30) });
    expect(more.out).toBe("5 new, 6 known already, 0 unreadable.\n");
    expect(new Set(await subjects(running, token)).size).toBe(30);
    await running.end();
  });

  test("keeps what it takes in until a server runs that reads it", async () => {
    const { installation, running, token } = await withMailbox();
    await running.end();
    const kept = await installation.run(["import", "mbox", "-"], { input: mboxOf(1, 3) });
    expect(kept.out).toContain("3 wait to be read");
    const later = await installation.start();
    for (let waited = 0; (await subjects(later, token)).length < 3; waited++) expect(waited).toBeLessThan(300);
    await later.end();
  });

  test("says what is wrong", async () => {
    const { installation, running } = await withMailbox();
    const wrong = async (args: string[], input = "") => {
      const { code, error } = await installation.run(["import", "mbox", ...args], { input });
      return `${code} ${error.trim()}`;
    };
    expect(await wrong(["nothing.mbox"])).toMatch(/^1 nothing\.mbox can't be read/);
    expect(await wrong(["-"], "Hej!\n")).toMatch(/^1 - is no mbox/);
    expect(await wrong(["-", "--mailbox", "x@y.example"])).toBe(`2 There is no mailbox x@y.example here; there is ${mailbox}.`);
    await running.end();
  });
});

async function withMailbox(): Promise<{ installation: Installation; running: Started; token: string }> {
  const installation = new Installation();
  const token = await installation.found();
  const running = await installation.start();
  const { items } = await ask<{ items: { id: string }[] }>(running.port, token, "/teams");
  await ask(running.port, token, "/channels", { name: "Kundservice", address: mailbox, teamId: items[0]?.id });
  return { installation, running, token };
}

function mboxOf(from: number, to: number): string {
  const mails: string[] = [];
  for (let number = from; number <= to; number++)
    mails.push(
      `From kund${number}@kunder.example Mon Nov 23 09:15:00 2020`,
      `From: Kund ${number} <kund${number}@kunder.example>`,
      `To: ${mailbox}`,
      `Subject: Fråga ${number}`,
      `Message-ID: <${number}@kunder.example>`,
      "Date: Mon, 23 Nov 2020 09:15:00 +0100",
      "Content-Type: text/plain; charset=utf-8",
      "",
      `Hej, när går buss ${number}?`,
      ">From hållplatsen vid torget?",
      "",
    );
  return mails.join("\n");
}

async function subjects(running: Started, token: string): Promise<string[]> {
  const all: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page: { items: { subject: string }[]; next: string | null } = await ask(
      running.port,
      token,
      `/conversations${cursor === "" ? "" : `?cursor=${encodeURIComponent(cursor)}`}`,
    );
    all.push(...page.items.map((item) => item.subject));
    cursor = page.next;
  }
  return all;
}
