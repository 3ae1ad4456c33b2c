import { expect, onTestFinished } from "vitest";
import { until } from "#test-support";
import { ChannelBench } from "../../server/channels/channel-bench.ts";
import type { ChannelsOptions } from "../../server/channels/index.ts";

export interface Connection {
  user: string;
  port: number;
  settings?: object;
}

/** A Lyhörd of this test's own, with the time of day. */
export async function benchForThisTest(options: Partial<ChannelsOptions> = {}): Promise<ChannelBench> {
  const bench = await ChannelBench.set(options);
  onTestFinished(() => bench.clear());
  bench.made.clock.advance(Date.now() - bench.made.clock.now().getTime());
  return bench;
}

/** The same, its channel connected with a mailbox. */
export async function connected(connection: Connection, options: Partial<ChannelsOptions> = {}): Promise<ChannelBench> {
  const bench = await benchForThisTest(options);
  // Connected before it begins to listen, it need not look for that first.
  await bench.channels.close();
  await connect(bench, connection);
  await bench.channels.listen();
  return bench;
}

export async function connect(bench: ChannelBench, { user, port, settings = {} }: Connection): Promise<void> {
  const body = { host: "127.0.0.1", port, security: "none", username: user, password: "secret", ...settings };
  const { status, text } = await bench.request("PUT", `/channels/${bench.made.organisation.channelId}/account`, { body });
  expect(status, text).toBe(200);
}

export interface Line {
  state: string;
  trouble: string | null;
  error: string | null;
  advice: string | null;
  nextTryAt: string | null;
  lastMailAt: string | null;
}

export async function line(bench: ChannelBench): Promise<Line> {
  const { body } = await bench.request("GET", `/channels/${bench.made.organisation.channelId}/account`);
  return (body["account"] as { line: Line }).line;
}

/** How the line is, once it is so. */
export async function lineThatIs(bench: ChannelBench, state: "connected" | "away"): Promise<Line> {
  return until(async () => {
    const now = await line(bench);
    return now.state === state ? now : null;
  });
}

/** The texts that have come in, once there are so many; and none more a moment later. */
export async function texts(bench: ChannelBench, count: number): Promise<string[]> {
  await until(
    async () => {
      await bench.doJobs();
      return bench.takenIn.length >= count ? true : null;
    },
    () => {},
    50,
  ).catch(async (error: Error) => {
    throw new Error(`${bench.takenIn.length} of ${count} came; ${JSON.stringify(await line(bench))}. ${error.message}`);
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
  await bench.doJobs();
  return bench.takenIn.map((incoming) => incoming.text.trim());
}

let named = 0;

/** A mail as a customer's program makes it; a header that is empty is left out. */
export function mail(text: string, header: Record<string, string> = {}): string {
  const all = {
    From: "Göran Öst <goran@kund.example>",
    To: "kundservice@nordljus.example",
    Subject: "En fråga",
    "Message-ID": `<m${++named}.${process.pid}@kund.example>`,
    Date: new Date().toUTCString(),
    "Content-Type": "text/plain; charset=utf-8",
    ...header,
  };
  return `${Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`)
    .join("\r\n")}\r\n\r\n${text}\r\n`;
}

export function numbered(count: number, text = "Jag är nummer"): string[] {
  return Array.from({ length: count }, (_, number) => mail(`${text} ${number}.`));
}

export const inOrder = (count: number, text = "Jag är nummer") =>
  Array.from({ length: count }, (_, number) => `${text} ${number}.`);
