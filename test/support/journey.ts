import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "playwright-core";
import { inject } from "vitest";
import { newId, system, type Role } from "#kernel";
import { addAgent } from "../../server/staff/agents.ts";
import type { Language } from "./journey-texts.ts";
import type { Ask, TestHouse } from "./test-house.ts";

/** Somebody who works in the house, with an account. */
export interface Colleague {
  id: string;
  name: string;
  email: string;
  password: string;
  cookie: string;
  ask: Ask;
}

/** A browser in front of somebody, and what it did that it should not. */
export interface Desk {
  context: BrowserContext;
  page: Page;
  /** Requests that went anywhere but to the house. */
  strays: string[];
  /** What the browser's console complained about. */
  complaints: string[];
  /** How many times a document was loaded; going from page to page inside the workspace loads none. */
  loads: () => number;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject("chromium"), args: browserArguments() });
}

/** Chromium refuses its own sandbox when it is run by root, as containers do. */
export function browserArguments(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

/** Anna, who is in every house, with an account now. */
export async function anna(house: TestHouse, role: Role = "agent"): Promise<Colleague> {
  const agent = { id: house.organisation.agentId, name: "Anna Lind", email: "anna@nordljus.example" };
  await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    tx.db.updateTable("agents").set({ role }).where("id", "=", agent.id).execute(),
  );
  return { ...agent, ...(await house.signedIn(agent)) };
}

/** A new colleague in the house's team. */
export async function hire(
  house: TestHouse,
  name: string,
  { role = "agent", locale = "sv" }: { role?: Role; locale?: Language } = {},
): Promise<Colleague> {
  const agent = { id: newId(), name, email: `${name.split(" ")[0]?.toLowerCase() ?? ""}@nordljus.example` };
  await house.database.inOrganisation(house.organisation.id, system, (tx) =>
    addAgent(tx, { ...agent, role, locale, teamIds: [house.organisation.teamId] }),
  );
  return { ...agent, ...(await house.signedIn(agent)) };
}

/** Opens a window of its own, signed in as somebody, or as nobody. */
export async function sitDown(
  browser: Browser,
  url: string,
  colleague: { cookie: string } | null,
  options: BrowserContextOptions = {},
): Promise<Desk> {
  const context = await browser.newContext({
    baseURL: url,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  // A busy machine is slow, not wrong.
  context.setDefaultTimeout(30_000);
  if (colleague !== null)
    await context.addCookies(
      colleague.cookie.split("; ").map((cookie) => {
        const [name = "", ...value] = cookie.split("=");
        return { name, value: value.join("="), url };
      }),
    );
  return watched(context, await context.newPage(), url);
}

function watched(context: BrowserContext, page: Page, url: string): Desk {
  const strays: string[] = [];
  const complaints: string[] = [];
  let loads = 0;
  context.on("request", (request) => {
    const to = new URL(request.url());
    if (to.origin !== url && !["data:", "blob:", "about:"].includes(to.protocol)) strays.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("domcontentloaded", () => (loads += 1));
  return { context, page, strays, complaints, loads: () => loads };
}

/** Waits until it is on the screen; when it never is, the error tells what was there instead. */
export async function seen(locator: Locator, timeout?: number): Promise<void> {
  await telling(locator, locator.waitFor({ state: "visible", ...(timeout === undefined ? {} : { timeout }) }));
}

export async function gone(locator: Locator): Promise<void> {
  await telling(locator, locator.waitFor({ state: "hidden" }));
}

async function telling(locator: Locator, waiting: Promise<void>): Promise<void> {
  try {
    await waiting;
  } catch (error) {
    const screen = await locator.page().locator("body").ariaSnapshot();
    throw new Error(`${String(error)}\nOn the screen at ${locator.page().url()}:\n${screen.slice(0, 6000)}`, { cause: error });
  }
}
