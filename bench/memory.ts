import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Section } from "./figures.ts";
import { startServer } from "./server.ts";
import { Undo } from "./undo.ts";

const secondsAtRest = 10;

/** What the demo takes at rest, each shared page counted once. */
export async function measureMemory(): Promise<Section> {
  const undo = new Undo();
  try {
    const dataDir = mkdtempSync(join(tmpdir(), "lyhord-bench-"));
    undo.add(() => rmSync(dataDir, { recursive: true, force: true }));
    const server = await startServer(dataDir, { LYHORD_DEMO: "1" });
    undo.add(() => server.stop());
    await delay(secondsAtRest * 1000);
    const postmaster = Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    const ofServer = megabytes([server.pid]);
    const ofDatabase = megabytes(withChildren(postmaster));
    const all = ofServer + ofDatabase;
    return {
      how: `The demo, ${secondsAtRest} seconds after its first start; proportional set size (/proc/PID/smaps_rollup), so that shared memory counts once.`,
      figures: [
        { what: "memory of the server", figure: `${ofServer.toFixed(0)} MB`, target: "", reached: null },
        { what: "memory of PostgreSQL", figure: `${ofDatabase.toFixed(0)} MB`, target: "", reached: null },
        { what: "memory at rest, server and database", figure: `${all.toFixed(0)} MB`, target: "≤ 350 MB", reached: all <= 350 },
      ],
    };
  } finally {
    await undo.all();
  }
}

function megabytes(pids: number[]): number {
  const kilobytes = pids.map((pid) => {
    const file = `/proc/${pid}/smaps_rollup`;
    // A connection that has just been closed takes nothing.
    return existsSync(file) ? Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(file, "utf8"))?.[1] ?? 0) : 0;
  });
  return kilobytes.reduce((total, one) => total + one, 0) / 1000;
}

function withChildren(parent: number): number[] {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === parent);
  return [parent, ...children.map(Number)];
}

function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    // It has ended since the list was read.
    return null;
  }
}
