import { Random } from "./random.ts";

/** The world around a mail: by whom it was brought, and what the domain name system says of whom it names. */
export interface Outside {
  client: string;
  /** Nobody answers there, so that nothing can be proven. */
  isSilent: boolean;
  lookUp: (name: string, type: string) => Promise<unknown>;
  /** How much was asked. */
  questions: () => number;
}

const clients = [
  "127.0.0.1 post.kund.example",
  "198.51.100.7 post.kund.example",
  "2001:db8::7 [IPv6:2001:db8::7]",
  "198.51.100.7 %{h}.%{i}",
  "imap outlook.office365.com",
  "imap imap.gmail.com",
  "imap imap.fastmail.com",
  "imap imap.nordljus.example",
  "imap ",
];

/** The same each time for the same seeds; each third mail finds nobody who answers. */
export function outsideOf(...seeds: number[]): Outside {
  const random = new Random(...seeds);
  const client = random.of(clients);
  const isSilent = random.once(3);
  let questions = 0;
  const lookUp = async (name: string, type: string): Promise<unknown> => {
    questions += 1;
    return isSilent ? fails("ETIMEOUT") : answer(type, name, random);
  };
  return { client, isSilent, lookUp, questions: () => questions };
}

function fails(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`query ${code}`), { code }));
}

/** What somebody may say who means harm, or knows no better. */
async function answer(type: string, name: string, random: Random): Promise<unknown> {
  if (random.once(6)) return fails(random.of(["ENOTFOUND", "ENODATA", "ESERVFAIL", "ETIMEOUT", "EREFUSED", "EBADRESP", ""]));
  // Who never answers is waited for as long as for any.
  if (random.once(1500)) return new Promise(() => {});
  if (random.once(40)) await new Promise((resolve) => setTimeout(resolve, random.below(60)));
  if (random.once(40)) return random.of<unknown>([null, undefined, "", "text", 7, {}, [null], [[]], [[null]], [[], [7]], [{}]]);
  if (type === "TXT") {
    const records = Array.from({ length: random.once(15) ? random.below(400) : 1 + random.below(2) }, () => text(name, random));
    return records.map((record) => (random.once(5) ? [...(record.match(/[^]{1,255}/g) ?? [])] : [record]));
  }
  const count = random.once(15) ? random.below(2000) : random.below(4);
  if (type === "MX") return Array.from({ length: count }, (_, at) => ({ exchange: `m${at}.${name}`, priority: at - 5 }));
  if (type === "AAAA") return Array.from({ length: count }, (_, at) => random.of(["2001:db8::7", `2001:db8::${at}`, "::", "x"]));
  return Array.from({ length: count }, (_, at) => random.of(["198.51.100.7", `192.0.2.${at % 256}`, "256.0.0.1", name, ""]));
}

function text(name: string, random: Random): string {
  if (random.once(20)) return random.of(noise);
  if (name.includes("_domainkey")) return random.of(keys)(random);
  if (name.startsWith("_dmarc")) return random.of(policies);
  return random.of(senders)(name, random);
}

const noise = ["", "\0", "v=", "=".repeat(5000), ";".repeat(60_000), "å\ud800", "v=spf1 v=DKIM1; v=DMARC1", "(".repeat(9000)];

const mechanisms = [
  "all",
  "-all",
  "a",
  "mx",
  "ptr",
  "a//0",
  "mx/33//129",
  "ip4:198.51.100.0/24",
  "ip4:198.51.100.7/-1",
  "ip6:2001:db8::/32",
  "ip6:::ffff:1.2.3.4/999",
  "exists:%{ir}.%{v}._spf.%{d2}",
  "exists:%{l1r+-/}%{s}%{o}%{h}%{c}%{t}%{x}%",
  "include:%{d}",
  "include:kund.example",
  "include:",
  "redirect=%{d}",
  "redirect=a.example redirect=b.example",
  "exp=%{d}",
  "unknown:x",
  "=",
];

const senders: readonly ((name: string, random: Random) => string)[] = [
  (_name, random) => `v=spf1 ${Array.from({ length: random.below(12) }, () => random.of(mechanisms)).join(" ")}`,
  (name) => `v=spf1 include:${name} -all`,
  (name) => `v=spf1 redirect=x.${name}`,
  (name) => `v=spf1 ${Array.from({ length: 300 }, (_, at) => `include:i${at}.${name}`).join(" ")}`,
  () => `v=spf1 ${"ip4:192.0.2.1 ".repeat(4000)}-all`,
  () => `v=spf1 exists:${"%{i}.".repeat(3000)}example`,
  () => "V=SPF1 +ALL",
];

const keys: readonly ((random: Random) => string)[] = [
  (random) => `v=DKIM1; k=rsa; p=${random.bytes(random.of([0, 10, 162, 294])).toString("base64")}`,
  (random) => `v=DKIM1; k=ed25519; p=${random.bytes(32).toString("base64")}`,
  (random) => `v=DKIM1; k=rsa; t=y:s; h=sha1:sha256:; p=${modulus(random, random.of([16, 128, 512, 2048, 8192]))}`,
  () => "v=DKIM1; p=",
  () => `v=DKIM1; p=${"A".repeat(60_000)}`,
  () => `v=DKIM2; k=none; n=${"x".repeat(9000)}; s=*:email; p=AAAA`,
];

/** A public key of so many bytes, whose number is any. */
function modulus(random: Random, bytes: number): string {
  const part = (tag: number, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([Buffer.from([tag, 0x84]), length, content]);
  };
  const number = random.bytes(bytes);
  number[0] = 0x7f;
  const key = part(0x30, Buffer.concat([part(0x02, number), part(0x02, Buffer.from([1, 0, 1]))]));
  const algorithm = Buffer.from("300d06092a864886f70d0101010500", "hex");
  return part(0x30, Buffer.concat([algorithm, part(0x03, Buffer.concat([Buffer.alloc(1), key]))])).toString("base64");
}

const policies = [
  "v=DMARC1; p=none",
  "v=DMARC1; p=reject; sp=none; adkim=s; aspf=s; pct=0",
  "v=DMARC1; p=quarantine; t=y; psd=y; np=reject",
  "v=DMARC1; p=; pct=NaN; ri=-1",
  `v=DMARC1; p=reject; rua=${"mailto:a@b.example!9999g,".repeat(2000)}`,
  "v=DMARC1;;;; =; p=reject; p=none",
  " v = DMARC1 ; p = reject",
];
