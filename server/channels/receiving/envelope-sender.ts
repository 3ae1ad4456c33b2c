import { addressesNamed, rawHeaderOf } from "../email/raw-header.ts";

/**
 * Whose envelope a mail came in, for a mail that was not handed over by SMTP: what the last server wrote down (Return-Path, RFC 5321
 * §4.4), and otherwise who it says it is from. Without an envelope sender a mail would pass for one of a machine.
 */
export function envelopeSenderIn(content: Buffer): string {
  const header = rawHeaderOf(content);
  const paths = header.get("return-path") ?? [];
  if (paths.includes("<>")) return "";
  return [...paths, ...(header.get("from") ?? [])].flatMap(addressesNamed)[0] ?? "";
}

/** When a mail says that it was written (RFC 5322 §3.6.1), or null when it doesn't say, or can't be right. */
export function writtenAt(content: Buffer): Date | null {
  const header = content.toString("latin1", 0, 64 * 1024).split(/\r?\n\r?\n/)[0] ?? "";
  const said = /^Date:[ \t]*([^\r\n]{1,200})/im.exec(header)?.[1] ?? "";
  const at = Date.parse(said.replaceAll(/\([^)]*\)/g, " ").trim());
  return Number.isNaN(at) || at < Date.UTC(1971, 0, 1) ? null : new Date(at);
}

/** The addresses of a mailbox with something after a plus (RFC 5233) that a header names: by SMTP they would stand in the envelope. */
export function taggedAddressesIn(content: Buffer, address: string): string[] {
  const [local = "", domain = ""] = address.split("@").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const header = content.toString("latin1", 0, 64 * 1024).split(/\r?\n\r?\n/)[0] ?? "";
  const named = header.match(new RegExp(`(?<![\\w.+-])${local}\\+[\\w.=-]{1,100}@${domain}(?![\\w.-])`, "gi")) ?? [];
  return [...new Set(named.map((one) => one.toLowerCase()))].slice(0, 10);
}
