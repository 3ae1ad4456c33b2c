import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findChromium } from "../scripts/find-chromium.mjs";
import { ms, quantile, type Section } from "./figures.ts";
import { startServer } from "./server.ts";
import { Undo } from "./undo.ts";

const dist = join(import.meta.dirname, "..", "web", "dist");
const loads = 7;

/** How much JavaScript the page brings along, and how long until somebody who is signed in can work. */
export async function measureFirstLoad(): Promise<Section> {
  const scripts = scriptsOfPage();
  if (!existsSync(join(dist, "index.html.br")))
    throw new Error(
      "web/dist has no compressed files, so the figures would be of another page: run bin/lyhord once, which builds it whole.",
    );
  const bytes = (compress: (content: Buffer) => Buffer) =>
    scripts.reduce((total, file) => total + compress(readFileSync(join(dist, file))).length, 0) / 1000;
  const [gzip, brotli] = [bytes((content) => gzipSync(content)), bytes((content) => brotliCompressSync(content))];
  const undo = new Undo();
  try {
    const dataDir = mkdtempSync(join(tmpdir(), "lyhord-bench-"));
    undo.add(() => rmSync(dataDir, { recursive: true, force: true }));
    const server = await startServer(dataDir, { LYHORD_DEMO: "1" });
    undo.add(() => server.stop());
    const { usable, fetched } = await timeUntilUsable(server.url, server.demo ?? { email: "", password: "" });
    const median = quantile(usable, 0.5);
    return {
      how:
        `The ${scripts.length} scripts that index.html names, and a headless Chromium with an empty cache (${loads} times), signed in, ` +
        "from opening the address until the list of conversations can be clicked.",
      figures: [
        {
          what: "JavaScript of index.html, brotli",
          figure: `${brotli.toFixed(0)} kB`,
          target: "≤ 250 kB",
          reached: brotli <= 250,
        },
        { what: "JavaScript of index.html, gzip", figure: `${gzip.toFixed(0)} kB`, target: "≤ 250 kB", reached: gzip <= 250 },
        {
          what: "JavaScript fetched until the list stands, as sent",
          figure: `${fetched.toFixed(0)} kB`,
          target: "",
          reached: null,
        },
        { what: "list usable, median", figure: ms(median), target: "≤ 1 s", reached: median <= 1000 },
        { what: "list usable, slowest", figure: ms(Math.max(...usable)), target: "", reached: null },
      ],
    };
  } finally {
    await undo.all();
  }
}

function scriptsOfPage(): string[] {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  return [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
}

async function timeUntilUsable(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<{ usable: number[]; fetched: number }> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  try {
    const usable: number[] = [];
    let fetched = 0;
    for (let load = 0; load < loads; load++) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
      await context.request.post(`${url}/api/auth/sign-in/email`, { data: { email, password }, headers: { origin: url } });
      const page = await context.newPage();
      const sizes: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        if (request.url().endsWith(".js")) sizes.push(request.sizes().then((one) => one.responseBodySize));
      });
      const began = performance.now();
      await page.goto(`${url}/queue/all`, { waitUntil: "commit" });
      await page.locator('a[href^="/queue/all/"]').first().click({ trial: true, timeout: 30_000 });
      usable.push(performance.now() - began);
      fetched = (await Promise.all(sizes)).reduce((total, size) => total + size, 0) / 1000;
      await context.close();
    }
    return { usable, fetched };
  } finally {
    await browser.close();
  }
}
