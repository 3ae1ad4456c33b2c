import { request as requestByHttp, type IncomingMessage } from "node:http";
import { request as requestByHttps } from "node:https";
import { isIP } from "node:net";
import { addressOf, NotOutside } from "./outside.ts";

/** Where to connect to for an address. Asked anew at each step on the way, and followed to the letter. */
export type Reach = (url: URL) => Promise<{ address: string; port: number }>;

/** Only what anybody on the Internet may reach, and only where the web is. @throws NotOutside */
export const reachOutside: Reach = async (url) => {
  if (!["http:", "https:"].includes(url.protocol) || url.port !== "" || url.username !== "" || url.password !== "")
    throw new NotOutside(`${url.origin} is no address on the open web.`);
  return { address: await addressOf(hostOf(url), false), port: url.protocol === "http:" ? 80 : 443 };
};

export interface Wanted {
  accept: string;
  maxBytes: number;
  milliseconds: number;
  reach: Reach;
}

const maxRedirects = 3;

/**
 * What lies at an address that a stranger wrote, fetched without telling who wants it: no cookies, no referrer, no name of ours.
 * @throws NotOutside, or when there is nothing to be had within the bounds
 */
export async function getOutside(address: URL, wanted: Wanted): Promise<Buffer> {
  const signal = AbortSignal.timeout(wanted.milliseconds);
  let url = address;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const response = await ask(url, wanted, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return contentOf(response, wanted.maxBytes);
    response.destroy();
    const next = statusCode >= 301 && statusCode <= 308 ? URL.parse(headers.location ?? "", url) : null;
    if (next === null) throw new Error(`The answer was ${statusCode}.`);
    url = next;
  }
  throw new Error("It is passed on too often.");
}

async function ask(url: URL, { accept, reach }: Wanted, signal: AbortSignal): Promise<IncomingMessage> {
  const { address, port } = await inTime(reach(url), signal);
  const host = hostOf(url);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === "http:" ? requestByHttp : requestByHttps)(
      {
        host: address,
        port,
        ...(isIP(host) === 0 && { servername: host }),
        path: url.pathname + url.search,
        headers: { host: url.host, accept, "accept-encoding": "identity", "user-agent": "Mozilla/5.0" },
        agent: false,
        signal,
      },
      resolve,
    );
    request.on("error", reject);
    request.end();
  });
}

/** A name may take longer to look up than there is time. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

async function contentOf(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      throw new Error("It is too large.");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function hostOf(url: URL): string {
  return url.hostname.replaceAll(/[[\]]/g, "");
}
