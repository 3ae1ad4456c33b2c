import { expect, test } from "vitest";
import { authResultsIn } from "./auth-results.ts";

const read = (value: string) => {
  const { server, results } = authResultsIn(value);
  return {
    server,
    results: results.map(({ method, result, properties }) => [method, result, Object.fromEntries(properties)]),
  };
};

test("a server's name, its methods, and what they are about", () => {
  expect(
    read(
      'mx1.post.example 1; spf=pass smtp.mailfrom=eva@kund.example; dkim=pass (2048-bit key; unprotected) header.d=kund.example header.b="aB=c"; dmarc/1 = fail (p=reject) header.from=Kund.example',
    ),
  ).toEqual({
    server: "mx1.post.example",
    results: [
      ["spf", "pass", { "smtp.mailfrom": "eva@kund.example" }],
      ["dkim", "pass", { "header.d": "kund.example", "header.b": "ab_c" }],
      ["dmarc", "fail", { "header.from": "kund.example" }],
    ],
  });
  expect(read("post.example; none")).toEqual({ server: "post.example", results: [] });
  expect(read("i=2; mx.google.com; dmarc=pass header.from=kund.example").server).toBe("mx.google.com");
});

test("Exchange leaves its name out, or writes the tenant's between the results", () => {
  const written =
    "spf=fail (sender IP is 198.51.100.7) smtp.mailfrom=kund.example; nordljus.example; dkim=none (message not signed) header.d=none;nordljus.example; dmarc=fail action=oreject header.from=kund.example;compauth=fail reason=000";
  expect(read(written)).toMatchObject({
    server: null,
    results: [
      ["spf", "fail", {}],
      ["dkim", "none", {}],
      ["dmarc", "fail", { action: "oreject", "header.from": "kund.example" }],
      ["compauth", "fail", { reason: "000" }],
    ],
  });
});

test("what a stranger gets into a comment or into quotes is no result", () => {
  const methods = (value: string) => authResultsIn(value).results.map(({ method, result }) => `${method}=${result}`);
  expect(methods('mx.example; spf=fail smtp.mailfrom="x; dmarc=pass header.from=kund.example"@annan.example')).toEqual([
    "spf=fail",
  ]);
  expect(
    methods("mx.example; spf=fail (annan.example; dmarc=pass (header.from=kund.example) \\); dmarc=pass) smtp.helo=x"),
  ).toEqual(["spf=fail"]);
  expect(methods('mx.example; spf=fail smtp.mailfrom="\\"; dmarc=pass "@annan.example')).toEqual(["spf=fail"]);
});

test("what never ends is read soon", () => {
  const before = process.threadCpuUsage();
  for (const filler of ["(", '"', ";", "a", "a=", "a ", "\\", '=;" ']) read(`mx.example; ${filler.repeat(250_000)}`);
  const { user, system } = process.threadCpuUsage(before);
  expect(user + system).toBeLessThan(2_000_000);
});

test("a comment that a quoted address may have closed is not plain; a quoted signature is", () => {
  expect(authResultsIn('mx.post.example; dkim=pass header.b="aB=c"; spf=pass (domain of eva@kund.example)').isPlain).toBe(true);
  const closed = 'mx.post.example; spf=pass (domain of "a) ; dmarc=pass header.from=bank.example ; x=y ("@ond.example)';
  expect(authResultsIn(closed).isPlain).toBe(false);
});

test("what a sender pads a field with cuts off nothing that was found", () => {
  const padded = `mx.example; spf=fail smtp.mailfrom="${"x".repeat(9000)}"@annan.example; dmarc=fail header.from=kund.example`;
  expect(read(padded).results).toContainEqual(["dmarc", "fail", { "header.from": "kund.example" }]);
});
