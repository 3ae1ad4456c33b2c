import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the Chromium that the journeys drive. */
    chromium: string;
  }
}

/** Before the journeys: a browser to drive, and the built workspace to drive it through. */
export default async function setup(project: TestProject): Promise<void> {
  const page = join(import.meta.dirname, "..", "..", "web", "dist", "index.html");
  if (!existsSync(page))
    throw new Error(
      "The journeys need the built workspace, and web/dist/index.html is missing; build it with: node scripts/with-install.mjs build",
    );
  // By address, since the script is plain JavaScript that also runs where nothing is installed yet.
  const { findChromium } = (await import(new URL("../../scripts/find-chromium.mjs", import.meta.url).href)) as {
    findChromium: () => Promise<string>;
  };
  project.provide("chromium", await findChromium());
}
