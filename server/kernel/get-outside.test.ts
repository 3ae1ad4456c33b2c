import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getOutside, reachOutside, type Reach } from "./get-outside.ts";

const asked: IncomingMessage[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  const [, path = "", rest = ""] = /^\/(\w+)\/?(.*)$/.exec(request.url ?? "") ?? [];
  if (path === "on") response.writeHead(302, { location: `/on/${rest}x`, "set-cookie": "who=you" }).end();
  else if (path === "to") response.writeHead(301, { location: decodeURIComponent(rest) }).end();
  else if (path === "endless") {
    const more = () => response.write(Buffer.alloc(64 * 1024), more);
    more();
  } else if (path === "silent") request.socket.setKeepAlive(true);
  else response.end("there");
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The test's own server is the whole web, but for what stands within. */
const reach: Reach = async (url) => {
  if (!url.hostname.endsWith(".test")) await reachOutside(url);
  return { address: "127.0.0.1", port };
};
const wanted = { accept: "*/*", maxBytes: 1024 * 1024, milliseconds: 1500, reach };
const get = (address: string) => getOutside(new URL(address), wanted);

test("what is asked for tells nothing of who asks", async () => {
  expect((await get("http://bild.test/a?b=1")).toString()).toBe("there");
  const { headers, url } = asked.at(-1)!;
  expect(url).toBe("/a?b=1");
  expect(Object.keys(headers).toSorted()).toEqual(["accept", "accept-encoding", "connection", "host", "user-agent"]);
  expect(headers).toMatchObject({ host: "bild.test", "user-agent": "Mozilla/5.0" });
});

test("three times it is passed on, not a fourth time", async () => {
  asked.length = 0;
  await expect(get("http://bild.test/on/")).rejects.toThrow("too often");
  expect(asked).toHaveLength(4);
  expect(asked.every(({ headers }) => headers.cookie === undefined && headers.referer === undefined)).toBe(true);
});

test.each([
  "http://127.0.0.1/",
  "http://localhost/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://169.254.169.254/latest/meta-data/",
  "http://2130706433/",
  "http://0x7f.1/",
  "http://10.0.0.1/",
  "http://bild.example:8080/",
  "http://user:pass@93.184.215.14/",
  "ftp://93.184.215.14/",
  "file:///etc/passwd",
])("%s is not reached, neither at once nor by being passed on", async (address) => {
  await expect(reachOutside(new URL(address))).rejects.toMatchObject({ name: "NotOutside" });
  asked.length = 0;
  await expect(get(`http://bild.test/to/${encodeURIComponent(address)}`)).rejects.toMatchObject({ name: "NotOutside" });
  expect(asked).toHaveLength(1);
});

test("it ends when it is too much or takes too long", async () => {
  await expect(get("http://bild.test/endless")).rejects.toThrow("too large");
  await expect(get("http://bild.test/silent")).rejects.toThrow(/aborted|timeout/i);
  await expect(getOutside(new URL("http://bild.test/"), { ...wanted, reach: () => new Promise(() => {}) })).rejects.toThrow(
    /aborted|timeout/i,
  );
});
