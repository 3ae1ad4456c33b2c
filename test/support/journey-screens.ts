import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { ConversationSummary, DemoMail, Team } from "#contract";
import type { DemoHouse } from "./journey-demo.ts";
import { says, type Language } from "./journey-texts.ts";
import { seen, sitDown, type Desk } from "./journey.ts";
import { until } from "./test-house.ts";

/** What the screens show: ids in the demo that was made for them. */
export interface World {
  cookie: string;
  conversationId: string;
  emptyTeamId: string;
  invitation: string;
  channelId: string;
  customer: string;
  mailId: string;
}

export interface Screen {
  name: string;
  path: (world: World) => string;
  /** For those who are not signed in. */
  open?: boolean;
  /** What is done to come to it from the page. */
  act?: (page: Page, say: ReturnType<typeof says>) => Promise<void>;
  /** The words that stand there when it is drawn. */
  ready: (page: Page, say: ReturnType<typeof says>) => ReturnType<Page["locator"]>;
}

const queues = ["mine", "teams", "unassigned", "mentions", "waiting", "snoozed", "shelf", "closed", "spam", "all"] as const;
const conversation = (world: World) => `/queue/all/${world.conversationId}`;
const settings = {
  profile: "settings_profile",
  security: "settings_security",
  sessions: "settings_sessions",
  organisation: "settings_organisation",
  people: "settings_people",
  teams: "teams",
  channels: "settings_channels",
  unreadable: "unreadable",
  "canned-replies": "canned_replies",
  voice: "voice",
  tokens: "settings_tokens",
} as const;

export const screens: Screen[] = [
  { name: "sign-in", path: () => "/sign-in", open: true, ready: (page, say) => page.getByLabel(say("password")) },
  {
    name: "invitation",
    path: ({ invitation }) => invitation,
    open: true,
    ready: (page, say) => page.getByRole("button", { name: say("invitation_accept"), exact: true }),
  },
  {
    name: "try",
    path: () => "/try",
    open: true,
    ready: (page, say) => page.getByRole("heading", { name: say("try_heading"), level: 1 }),
  },
  ...queues.map((queue): Screen => ({
    name: `queue-${queue}`,
    path: () => `/queue/${queue}`,
    ready: (page) => page.locator("ul[data-list] a").first(),
  })),
  {
    name: "empty-queue",
    path: ({ emptyTeamId }) => `/team/${emptyTeamId}`,
    ready: (page, say) => page.getByRole("heading", { name: say("empty_queue") }),
  },
  {
    name: "search",
    path: () => "/search?q=t%C3%A5g",
    ready: (page) => page.locator("ul[data-list] a").first(),
  },
  {
    name: "search-without-hits",
    path: () => "/search?q=rymdraket",
    ready: (page, say) => page.getByText(say("search_empty", { words: "rymdraket" })),
  },
  {
    name: "conversation",
    path: conversation,
    ready: (page, say) =>
      page
        .getByRole("region", { name: say("thread") })
        .getByRole("article")
        .first(),
  },
  {
    name: "composer-reply",
    path: conversation,
    act: (page, say) => page.getByRole("button", { name: say("reply"), exact: true }).click(),
    ready: (page, say) => page.getByRole("textbox", { name: say("your_reply") }),
  },
  {
    name: "composer-note",
    path: conversation,
    act: (page, say) => page.getByRole("button", { name: say("note"), exact: true }).click(),
    ready: (page, say) => page.getByRole("textbox", { name: say("your_note") }),
  },
  {
    name: "assign",
    path: conversation,
    act: (page, say) => page.getByRole("button", { name: `${say("assign")}:` }).click(),
    ready: (page, say) => page.getByRole("combobox", { name: say("assign_find") }),
  },
  {
    name: "palette",
    path: () => "/queue/mine",
    act: (page) => page.keyboard.press("Control+k"),
    ready: (page, say) =>
      page
        .getByRole("dialog", { name: say("command_palette") })
        .getByRole("option")
        .first(),
  },
  {
    name: "shortcuts",
    path: () => "/queue/mine",
    act: (page) => page.keyboard.press("?"),
    ready: (page, say) => page.getByRole("dialog", { name: say("shortcuts") }),
  },
  {
    name: "new-conversation",
    path: () => "/queue/mine",
    act: (page) => page.keyboard.press("c"),
    ready: (page, say) =>
      page.getByRole("dialog", { name: say("new_conversation") }).getByRole("textbox", { name: say("new_message") }),
  },
  ...Object.entries(settings).map(([id, name]): Screen => ({
    name: `settings-${id}`,
    path: () => `/settings/${id}`,
    ready: (page, say) => page.getByRole("main").getByRole("heading", { name: say(name), level: 1 }),
  })),
  {
    name: "mailbox",
    path: ({ channelId }) => `/settings/channels?channel=${channelId}`,
    ready: (page, say) => page.getByRole("radio", { name: say("way_imap") }),
  },
  {
    name: "mailbox-sending",
    path: ({ channelId }) => `/settings/channels?channel=${channelId}`,
    act: (page, say) => page.getByRole("button", { name: say("send_use_own") }).click(),
    ready: (page, say) => page.getByRole("radio", { name: say("send_with_password") }),
  },
  {
    name: "demo-people",
    path: () => "/demo",
    ready: (page, say) =>
      page
        .getByRole("region", { name: say("demo_people") })
        .getByRole("link")
        .first(),
  },
  {
    name: "demo-mail",
    path: ({ customer, mailId }) => `/demo?person=${encodeURIComponent(customer)}&mail=${mailId}`,
    ready: (page) => page.getByRole("main").getByRole("article"),
  },
  {
    name: "not-found",
    path: () => "/finns/inte",
    ready: (page, say) => page.getByRole("heading", { name: say("not_found_heading") }),
  },
];

export const sizes = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} satisfies Record<string, BrowserContextOptions>;

/** Makes in the demo what it lacks for the screens. */
export async function furnish(house: DemoHouse): Promise<World> {
  const cookie = await house.cookie();
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${house.url}/api/v1${path}`, {
      method,
      headers: { cookie, origin: house.url, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const { items } = await ask<{ items: ConversationSummary[] }>("GET", "/conversations?queue=waiting&limit=100");
  const longest = items.toSorted((a, b) => b.messageCount - a.messageCount)[0];
  const team = await ask<Team>("POST", "/teams", { name: "Hittegods" });
  await ask("POST", "/invitations", { email: "ny@exempel.test", role: "agent" });
  const letter = await firstOf(() => ask<{ items: DemoMail[] }>("GET", "/demo/mails?address=ny%40exempel.test"));
  const customer = longest?.contact.address ?? "";
  const mail = await firstOf(() => ask<{ items: DemoMail[] }>("GET", `/demo/mails?address=${encodeURIComponent(customer)}`));
  return {
    cookie,
    conversationId: longest?.id ?? "",
    emptyTeamId: team.id,
    channelId: longest?.channelId ?? "",
    invitation: `/invitation?secret=${/secret=([\w-]+)/.exec(letter.text)?.[1] ?? ""}`,
    customer,
    mailId: mail.id,
  };
}

function firstOf<T>(ask: () => Promise<{ items: T[] }>): Promise<T> {
  return until(async () => (await ask()).items[0] ?? null);
}

/** Somebody at a screen of a size, who reads a language. */
export function lookAt(
  browser: Browser,
  house: DemoHouse,
  world: World,
  size: keyof typeof sizes,
  signedIn: boolean,
): Promise<Desk> {
  return sitDown(browser, house.url, signedIn ? world : null, { ...sizes[size], reducedMotion: "reduce" });
}

/** Opens the screen and holds it against what every screen promises, by day and by night. */
export async function examine(desk: Desk, screen: Screen, world: World, language: Language, size: string): Promise<void> {
  const { page } = desk;
  const say = says(language);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(screen.path(world));
  if (screen.act) {
    await seen(page.locator("ul[data-list] a, article, section > header h2").locator("visible=true").first());
    await screen.act(page, say);
  }
  await seen(screen.ready(page, say));
  expect.soft(await page.locator("html").getAttribute("lang"), "the language is told").toMatch(new RegExp(`^${language}`));
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await settled(page);
    await photograph(page, `${screen.name}-${size}-${theme}-${language}`);
    // Colours do not depend on the size: by night they are looked at where most of them stand.
    if (theme === "light" || size === "desktop")
      expect.soft(await faults(page, theme), `axe, ${screen.name} ${size} ${theme}`).toEqual([]);
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(sideways, `${screen.name} ${size}: pixels to scroll sideways`).toBe(0);
  expect.soft(desk.complaints.splice(0), `${screen.name} ${size}: the console`).toEqual([]);
  expect.soft(desk.strays.splice(0), `${screen.name} ${size}: requests that left`).toEqual([]);
}

/** Waits for what moves or changes colour, but for what never ends, and for the picture to be drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
    await frame();
    await frame();
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe finds serious or critical by WCAG 2.2 A and AA. By night only what depends on colour is looked at again. */
export async function faults(page: Page, theme: "light" | "dark"): Promise<string[]> {
  const what =
    theme === "light"
      ? { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } }
      : { runOnly: { type: "rule", values: ["color-contrast"] } };
  if (!(await page.evaluate<boolean>("typeof globalThis.axe === 'object'"))) await page.evaluate(axe);
  await settled(page);
  const found = await page.evaluate<Finding[]>(
    `axe.run(document, ${JSON.stringify({ ...what, resultTypes: ["violations"], iframes: false })}).then((result) => result.violations)`,
  );
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary.slice(0, 300)}`),
    );
}

async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined || folder === "") return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
