import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { addressOf, isInside, NotOutside, postOutside } from "./outside.ts";

test.each([
  "127.0.0.1",
  "127.8.8.8",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fd12::1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
])("%s is inside", (address) => expect(isInside(address)).toBe(true));

test.each(["8.8.8.8", "172.32.0.1", "192.169.0.1", "2a00:1450::1"])("%s is outside", (address) =>
  expect(isInside(address)).toBe(false),
);

test("a name for one's own machine is refused in words, and reached when that is meant", async () => {
  await expect(addressOf("localhost", false)).rejects.toThrow(NotOutside);
  await expect(addressOf("127.0.0.1", false)).rejects.toThrow("MAIL_INSIDE");
  expect(await addressOf("127.0.0.1", true)).toBe("127.0.0.1");
});

test("a form is posted to the inside only when that is meant, and nobody is led elsewhere", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(302, { location: "/elsewhere" }).end("moved");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/token`);
  await expect(postOutside(url, { a: "b" }, false)).rejects.toThrow(NotOutside);
  expect(asked).toEqual([]);
  expect(await postOutside(url, { a: "b" }, true)).toEqual({ status: 302, text: "moved" });
  expect(asked).toEqual(["/token"]);
});
