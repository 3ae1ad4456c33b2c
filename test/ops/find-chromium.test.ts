import { afterEach, expect, test, vi } from "vitest";
import { findChromium } from "../../scripts/find-chromium.mjs";

afterEach(() => vi.unstubAllEnvs());

test("CHROME_PATH comes before all others", async () => {
  vi.stubEnv("CHROME_PATH", process.execPath);
  expect(await findChromium()).toBe(process.execPath);
});

test("a CHROME_PATH with nothing there is said, and not passed over", async () => {
  vi.stubEnv("CHROME_PATH", "/nowhere/chromium");
  await expect(findChromium()).rejects.toThrow(/^CHROME_PATH is \/nowhere\/chromium, and there is no program there; correct it/);
});
