import { expect, test } from "vitest";
import { filterVerdict } from "./filter-verdict.ts";

const verdict = (name: string, value: string) => filterVerdict(new Map([[name.toLowerCase(), [value]]]), "Hej");

test.each([
  ["X-Spam-Flag", "YES"],
  ["X-Spam-Status", "Yes, score=9.1 required=5.0 tests=BAYES_99"],
  ["X-Spam-Level", "************"],
  ["X-MS-Exchange-Organization-SCL", "6"],
  ["X-Forefront-Antispam-Report", "CIP:198.51.100.7;CTRY:;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:x.test"],
  ["X-Forefront-Antispam-Report", "CIP:198.51.100.7;SCL:8;SFV:NSPM;CAT:HPHSH"],
  ["X-Rspamd-Action", "add header"],
  ["X-Spamd-Result", "default: True [17.20 / 15.00]; BAYES_SPAM(5.10)"],
  ["X-Gm-Spam", "1"],
  ["X-Proofpoint-Spam-Details", "rule=spam policy=default score=100"],
  ["X-Barracuda-Spam-Status", "Yes, SCORE=5.2"],
  ["X-Bogosity", "Spam, tests=bogofilter, spamicity=0.99"],
])("%s: %s is a yes", (name, value) => {
  expect(verdict(name, value)).toBe(`${name}: ${value}`);
});

test.each([
  ["X-Spam-Flag", "NO"],
  ["X-Spam-Status", "No, score=-1.2 required=5.0"],
  ["X-Spam-Level", "***"],
  ["X-MS-Exchange-Organization-SCL", "1"],
  ["X-MS-Exchange-Organization-SCL", "-1"],
  ["X-Forefront-Antispam-Report", "CIP:198.51.100.7;SCL:1;SRV:;SFV:NSPM;CAT:NONE"],
  ["X-Rspamd-Action", "no action"],
  ["X-Spamd-Result", "default: False [1.20 / 15.00]"],
  ["X-Gm-Spam", "0"],
  ["X-Proofpoint-Spam-Details", "rule=notspam policy=default score=0"],
])("%s: %s says nothing", (name, value) => {
  expect(verdict(name, value)).toBeNull();
});

test("a no of the sender's own does not outweigh a yes", () => {
  const header = new Map([["x-spam-flag", ["NO", "YES"]]]);
  expect(filterVerdict(header, "Hej")).toBe("X-Spam-Flag: YES");
});

test("a mark in the subject counts, and in the answer to such a mail it doesn't", () => {
  expect(filterVerdict(new Map(), "***SPAM*** Cheap pills")).toBe("Subject: ***SPAM***");
  expect(filterVerdict(new Map(), "[SPAM] Cheap pills")).toBe("Subject: [SPAM]");
  expect(filterVerdict(new Map(), "SV: [SPAM] Er offert")).toBeNull();
  expect(filterVerdict(new Map(), "Spam i min inkorg")).toBeNull();
});
