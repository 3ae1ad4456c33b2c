import { expect, test } from "vitest";
import { isAnybodys } from "./anybodys.ts";

test.each([
  "gmail.com",
  "hotmail.se",
  "live.no",
  "outlook.dk",
  "yahoo.co.uk",
  "gmx.de",
  "proton.me",
  "icloud.com",
  "telia.com",
  "comhem.se",
  "bredband.net",
  "spray.se",
  "online.no",
  "getmail.no",
  "mail.dk",
  "post.tele.dk",
  "pp.inet.fi",
])("anybody can have an address of %s", (domain) => expect(isAnybodys(domain)).toBe(true));

test.each([
  "nordljus.example",
  "hotmail.nordljus.example",
  "outlook.office365.com",
  "mail.nordljus.se",
  "teliacompany.com",
  "tdc.dk",
])("not so of %s", (domain) => expect(isAnybodys(domain)).toBe(false));
