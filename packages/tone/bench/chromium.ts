/*
 * The same measurement as speed.ts, in a real Chromium: node packages/tone/bench/chromium.ts
 * Needs a Chromium on the machine; CHROMIUM names it, /usr/bin/chromium otherwise.
 */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { bundle } from "../scripts/bundle.ts";
import type { Speed } from "./speed.ts";

const executable = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Measures in Chromium, or gives null where there is none. */
export async function measureInChromium(): Promise<{ version: string; speeds: Speed[] } | null> {
  if (!existsSync(executable)) return null;
  const code = await bundle(`export { measureAll } from "${new URL("speed.ts", import.meta.url).pathname}";`);
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const source = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
    const speeds = await page.evaluate(async (address) => {
      const built = (await import(address)) as { measureAll(): Speed[] };
      return built.measureAll();
    }, source);
    return { version: browser.version(), speeds };
  } finally {
    await browser.close();
  }
}

if (import.meta.main) console.log(JSON.stringify(await measureInChromium(), null, 2));
