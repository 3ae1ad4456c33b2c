import { expect, test } from "vitest";
import { hopOf, isMadeInside, outsideClientOf } from "./hops.ts";

test.each([
  [
    "from post.kund.example (post.kund.example [192.0.2.1]) by mx1.post.example (Postfix) with ESMTPS id 4F",
    "mx1.post.example",
    ["192.0.2.1"],
  ],
  ["from [10.0.0.9] (unknown [198.51.100.7]) by mx1.post.example with ESMTP", "mx1.post.example", ["10.0.0.9", "198.51.100.7"]],
  [
    "from AB1.eurprd04.prod.outlook.com (2603:10a6:10:110::22) by CD2.eurprd04.prod.outlook.com (::1) with HTTPS",
    "cd2.eurprd04.prod.outlook.com",
    ["2603:10a6:10:110::22"],
  ],
  ["from unknown (HELO post) (198.51.100.7) by 0 with SMTP; 26 Nov 2026", "0", ["198.51.100.7"]],
  ["from post.kund.example ([IPv6:2001:db8::7]) by mx.example", "mx.example", ["2001:db8::7"]],
  ["by 2002:a05:7108:7811:b0:3f2:1234:5678 with SMTP id a5csp", "2002:a05:7108:7811:b0:3f2:1234:5678", []],
  ["from unknown (HELO by unknown with lmtp) (198.51.100.7) by mx.example with SMTP", "mx.example", ["198.51.100.7"]],
  ["(qmail 4711 invoked by uid 89); 26 Nov 2026", "uid", []],
])("%s", (line, by, clients) => {
  expect(hopOf(line)).toMatchObject({ by, clients });
});

const inside = "from relay2 (relay2 [10.0.0.3]) by relay.nordljus.example (Postfix) with ESMTP";
const outside = "from annan.example (annan.example [198.51.100.7]) by relay2 (Postfix) with ESMTPS";
const claimed = "from post.kund.example (post.kund.example [192.0.2.1]) by annan.example";

test("the outside client is the first that a line of our own names", () => {
  expect(outsideClientOf([outside, claimed])).toBe("198.51.100.7");
  expect(outsideClientOf(["by relay.nordljus.example with LMTP", inside, outside, claimed])).toBe("198.51.100.7");
  expect(outsideClientOf([inside])).toBe(null);
  expect(outsideClientOf([])).toBe(null);
});

test("what the client calls itself is not where it is", () => {
  expect(outsideClientOf(["from [192.0.2.1] (unknown [198.51.100.7]) by relay.example with ESMTP", claimed])).toBe(
    "198.51.100.7",
  );
  expect(outsideClientOf(["from [198.51.100.7] (helo=192.0.2.1) by relay.example with esmtp (Exim 4.97)"])).toBe("198.51.100.7");
  expect(outsideClientOf(["from unknown (HELO 192.0.2.1) (198.51.100.7) by relay.example with SMTP"])).toBe("198.51.100.7");
  expect(outsideClientOf(["from nobody by relay.example with ESMTP", claimed])).toBe(null);
});

test("who has signed in at our own relay is nobody from outside", () => {
  expect(outsideClientOf(["from [192.168.1.7] (c-1.example [203.0.113.9]) by relay.example (Postfix) with ESMTPSA id 1"])).toBe(
    null,
  );
});

test("nobody makes a mail inside by what they call themselves", () => {
  expect(isMadeInside(["from post by post with LMTP id 7"])).toBe(true);
  expect(isMadeInside(["from unknown (HELO by unknown with lmtp) (198.51.100.7) by mx.example with SMTP"])).toBe(false);
  expect(isMadeInside(["from unknown (HELO 10.0.0.2 by unknown with lmtp) (198.51.100.7) by mx.example with SMTP"])).toBe(false);
});
