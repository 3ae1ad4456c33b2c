import { lookup } from "node:dns/promises";
import { request as requestByHttp } from "node:http";
import { request as requestByHttps } from "node:https";
import { BlockList, isIP } from "node:net";

/** A host that may not be reached from here, or that nobody knows; the sentence says which. */
export class NotOutside extends Error {
  override name = "NotOutside";
}

/** Nobody's on the Internet (RFC 6890): one's own machine, one's own network, and the addresses that clouds keep their secrets at. */
const inside = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, prefix, "ipv6");
const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

export function isInside(address: string): boolean {
  const v4 = mapped.exec(address)?.[1] ?? address;
  if (isIP(v4) === 4) return inside.check(v4, "ipv4");
  return isIP(address) === 6 && (inside.check(address, "ipv6") || /^::ffff:/i.test(address));
}

/**
 * The address to connect to for a host that somebody typed in. Whoever connects uses the address and not the name, so that a name that
 * means something else a moment later leads nowhere.
 * @param allowInside whether addresses of one's own network are meant to be reached
 * @throws NotOutside
 */
export async function addressOf(host: string, allowInside: boolean): Promise<string> {
  const known = isIP(host) === 0 ? await lookUp(host) : [host];
  const [first] = allowInside ? known : known.filter((address) => !isInside(address));
  if (first === undefined)
    throw new NotOutside(
      `${host} is an address of this machine or its own network, and those may not be reached from here unless MAIL_INSIDE is 1.`,
    );
  return first;
}

async function lookUp(host: string): Promise<string[]> {
  try {
    const found = await lookup(host, { all: true, order: "ipv4first" });
    return found.map(({ address }) => address);
  } catch (cause) {
    const { code } = cause as { code?: string };
    if (code === "EAI_AGAIN") throw new NotOutside(`The name ${host} can't be looked up at the moment.`, { cause });
    throw new NotOutside(`There is no host ${host}.`, { cause });
  }
}

const maxAnswer = 256 * 1024;

/** Posts a form to an address that somebody typed in. @throws NotOutside, or when there is no answer within 20 seconds */
export async function postOutside(
  url: URL,
  form: Record<string, string>,
  allowInside: boolean,
): Promise<{ status: number; text: string }> {
  const host = url.hostname.replaceAll(/[[\]]/g, "");
  const address = await addressOf(host, allowInside);
  const plain = url.protocol === "http:";
  if (plain && !isInside(address)) throw new NotOutside(`${url.origin} must be reached by https.`);
  const body = new URLSearchParams(form).toString();
  return new Promise((resolve, reject) => {
    const request = (plain ? requestByHttp : requestByHttps)(
      {
        host: address,
        ...(isIP(host) === 0 && { servername: host }),
        port: url.port === "" ? (plain ? 80 : 443) : Number(url.port),
        path: url.pathname + url.search,
        method: "POST",
        headers: {
          host: url.host,
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
          "content-length": Buffer.byteLength(body),
        },
        signal: AbortSignal.timeout(20_000),
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > maxAnswer) request.destroy(new Error("The answer is far too long."));
          chunks.push(chunk);
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }));
        response.on("error", reject);
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}
