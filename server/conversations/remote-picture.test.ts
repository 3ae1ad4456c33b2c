import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "#contract";
import { reachOutside } from "#kernel";
import { testHouse, until, type Ask, type TestHouse } from "#test-support";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==",
  "base64",
);
const asked: string[] = [];
const elsewhere = createServer((request, response) => {
  asked.push(request.url ?? "");
  if (request.url === "/svg") response.setHeader("content-type", "image/png").end("<svg onload='alert(1)'/>");
  else if (request.url === "/page")
    response.setHeader("content-type", "image/png").end("<!doctype html><script>alert(1)</script>");
  else response.setHeader("content-type", "text/html").end(png);
});
let house: TestHouse;
let ask: Ask;

beforeAll(async () => {
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const { port } = elsewhere.address() as AddressInfo;
  house = await testHouse({}, async (url) => (url.hostname === "bild.test" ? { address: "127.0.0.1", port } : reachOutside(url)));
  ask = await house.asking();
});
afterAll(async () => {
  await house.stop();
  elsewhere.close();
});

async function taken(subject: string, html: string): Promise<{ html: string; addresses: string[] }> {
  await house.mailIn({ subject, html });
  const { id } = await until(
    async () => (await ask<{ items: Conversation[] }>("GET", `/conversations?q=${subject}`)).body.items[0] ?? null,
  );
  const shown = (await ask<Conversation>("GET", `/conversations/${id}`)).body.messages[0]?.html ?? "";
  return { html: shown, addresses: [...shown.matchAll(/data-remote-src="([^"]+)"/g)].map((match) => match[1] ?? "") };
}

const look = (address: string) => fetch(house.url + address, { headers: ask.credentials });

test("a picture is fetched when it is asked for, once, and comes as nothing but a picture", async () => {
  const { html, addresses } = await taken("Nyhetsbrev", `<p>Hej</p><img src="http://bild.test/logo?till=kalle&amp;nr=1">`);
  expect(html).not.toContain("bild.test");
  expect(asked).toEqual([]);
  for (let time = 0; time < 2; time++) {
    const answer = await look(addresses[0]!);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(png);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
  expect(asked).toEqual(["/logo?till=kalle&nr=1"]);
});

test("what only looks like a picture, or lies within, is not to be had", async () => {
  const { addresses } = await taken(
    "Fällor",
    ["http://bild.test/svg", "http://bild.test/page", "http://127.0.0.1/x.png", "http://169.254.169.254/y.png"]
      .map((address) => `<img src="${address}">`)
      .join(""),
  );
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const answer = await look(address);
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ code: "picture.unavailable" });
  }
});

test("nothing is fetched that does not stand in the message", async () => {
  const { addresses } = await taken("Ett", `<p>Ett</p><img src="http://bild.test/ett.png">`);
  const { addresses: others } = await taken("Annat", `<p>Annat</p><img src="http://bild.test/annat.png">`);
  const before = asked.length;
  const key = others[0]!.split("/").at(-1)!;
  expect((await look(addresses[0]!.replace(/[^/]+$/, key))).status).toBe(404);
  expect((await look(addresses[0]!.replace(/[^/]+$/, encodeURIComponent("http://bild.test/ett.png")))).status).toBe(404);
  expect((await fetch(house.url + addresses[0]!)).status).toBe(401);
  expect(asked).toHaveLength(before);
});
