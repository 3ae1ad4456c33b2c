import { readMail } from "../../server/channels/email/read.ts";
import type { Incoming } from "#channels";
import { outsideOf, type Outside } from "./outside.ts";

/** What reading a mail cost, or what was wrong with what came of it. */
export interface Reading {
  microseconds: number;
  /** By how much the process grew, at its largest. */
  kilobytes: number;
  fault: string | null;
  /** Why it can't be read, in words. */
  refused: string | null;
}

/** No mail leads to more than this much more than it holds. */
const mostMore = 1024 * 1024;
/** As the processor counts it. */
const longestMicroseconds = 3_000_000;
const mostKilobytes = 250_000;

/** As many questions as one mail may ask of the domain name system. */
const mostQuestions = 60;
/** JSON, as it is kept. */
const longestTrust = 5000;

/** Reads a mail by itself. */
export function readAlone(content: Buffer, outside: Pick<Outside, "client" | "lookUp"> = nobody): Promise<Incoming> {
  return readMail(
    {
      id: "0193582e-0000-7000-8000-000000000001",
      channelId: "0193582e-0000-7000-8000-000000000002",
      receivedAt: new Date("2026-11-23T09:00:00Z"),
      envelopeFrom: "goran@kund.example",
      envelopeTo: ["kundservice@nordljus.example"],
      client: outside.client,
      content,
    },
    new Set(),
    outside.lookUp,
  );
}

/** A world that answers nothing. */
const nobody = { client: "198.51.100.7 x", lookUp: () => Promise.reject(new Error("Nobody answers here.")) };

/** Reads a mail by itself, and measures it. @param seeds for the world around it */
export async function measureReading(content: Buffer, ...seeds: number[]): Promise<Reading> {
  const outside = outsideOf(...seeds);
  const largest = process.resourceUsage().maxRSS;
  const began = process.threadCpuUsage();
  const read = await readAlone(content, outside).catch((error: unknown) => (error instanceof Error ? error : new Error("")));
  const { user, system } = process.threadCpuUsage(began);
  const microseconds = user + system;
  const kilobytes = process.resourceUsage().maxRSS - largest;
  const fault =
    microseconds > longestMicroseconds
      ? `Reading it takes ${microseconds / 1000} ms.`
      : kilobytes > mostKilobytes
        ? `Reading it takes ${kilobytes} kB.`
        : (faultOf(read, content) ?? faultOfTrust(read, outside));
  return { microseconds, kilobytes, fault, refused: read instanceof Error ? read.message : null };
}

function faultOf(read: Incoming | Error, content: Buffer): string | null {
  if (read instanceof Error) return read.message === "" ? "It is refused without a word." : null;
  const held = read.attachments.reduce((sum, { content }) => sum + content.length, 0);
  const said = [read.text, read.html, read.whole?.text, read.whole?.html].reduce((sum, text) => sum + (text?.length ?? 0), 0);
  if (held + said > 8 * content.length + mostMore) return `${content.length} bytes have become ${held + said}.`;
  const words = [read.subject, read.text, read.html, read.from.name, read.headerMessageId, ...read.answers]
    .concat([read.from, ...read.to, ...read.cc].flatMap((person) => [person.name, person.address]))
    .concat(read.attachments.flatMap(({ name, contentType, contentId }) => [name, contentType, contentId]))
    .filter((word) => word !== null);
  if (words.some((word) => !word.isWellFormed() || word.includes("\0"))) return "It has characters that can't be kept.";
  if ([read.html, read.whole?.html].some((html) => hostileIn(html ?? ""))) return "It has HTML that must not be shown.";
  return null;
}

function faultOfTrust(read: Incoming | Error, { client, isSilent, questions }: Outside): string | null {
  if (questions() > mostQuestions) return `It asked ${questions()} questions.`;
  if (read instanceof Error || read.trust === null) return null;
  const kept = JSON.stringify(read.trust);
  if (kept.length > longestTrust || !kept.isWellFormed() || kept.includes("\\u0000"))
    return "What is found out about its sender can't be kept.";
  const isProviders = /^imap .*(?:office365|gmail|fastmail)/.test(client);
  return read.trust.state === "passed" && isSilent && !isProviders ? "It is proven, and nobody has answered." : null;
}

const forbidden = [
  /<(?:script|style|iframe|frame|object|embed|form|input|svg|math|meta|base|link)\b/i,
  /<[a-z][^<>]*\s(?:(?:on\w+|srcset|srcdoc)=|(?:href|src)="\s*(?:javascript|vbscript|data):)/i,
];

/** Whether there is anything in it that sanitising must have left out. */
export function hostileIn(html: string): boolean {
  return forbidden.some((pattern) => pattern.test(html));
}
