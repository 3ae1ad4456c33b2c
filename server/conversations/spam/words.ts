/** What of a mail is looked at, whether it has just come or has long been a message. */
export interface Judged {
  from: string;
  replyTo: string | null;
  subject: string | null;
  text: string;
  html: string | null;
  forged: boolean;
}

/** A word as it weighs: what it is kept as, and how it is shown. */
export interface Word {
  key: number;
  shown: string;
}

const limits = { text: 20_000, html: 200_000, words: 300, links: 30 };

/**
 * The words of a mail, each once: of its subject and text, its sender, where its links lead, and how it is made. What begins a mail
 * comes first, so that no amount of padding pushes it out.
 */
export function wordsOf({ from, replyTo, subject, text, html, forged }: Judged): Word[] {
  const words = new Map<number, string>();
  const add = (kind: string, shown: string) => {
    if (words.size < limits.words) words.set(hashOf(`${kind}:${shown}`), shown);
  };
  add("from", from.toLowerCase());
  add("host", hostOf(from));
  add("ending", hostOf(from).split(".").at(-1) ?? "");
  if (replyTo !== null && hostOf(replyTo) !== hostOf(from)) add("reply", hostOf(replyTo));
  if (forged) add("trust", "forged");
  for (const host of linkedHosts(`${text.slice(0, limits.text)} ${(html ?? "").slice(0, limits.html)}`)) add("link", host);
  for (const word of plainWords(subject ?? "")) add("subject", word);
  for (const word of plainWords(text.slice(0, limits.text))) add("text", word);
  return [...words].map(([key, shown]) => ({ key, shown }));
}

/** The sender's address among them: what people here have said of it is believed before anything else. */
export function senderKey(from: string): number {
  return hashOf(`from:${from.toLowerCase()}`);
}

/** Letters as they look to a reader, whatever alphabet of lookalikes or width they are written in; marks that mean money or noise. */
function plainWords(text: string): string[] {
  const read = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+/g, " ");
  return read.match(/\p{L}[\p{L}\p{M}'’-]{1,23}(?![\p{L}])|[$€£]|!{2,}/gu) ?? [];
}

function linkedHosts(text: string): string[] {
  const found = [...text.matchAll(/https?:\/\/(?:[^\s/"'<>@]{1,100}@)?([a-z\d.-]{3,100})/gi)].map(
    (match) => match[1]?.toLowerCase() ?? "",
  );
  return [...new Set(found.map((host) => host.replace(/^www\./, "")))].slice(0, limits.links);
}

function hostOf(address: string): string {
  return address.split("@").at(-1)?.toLowerCase() ?? "";
}

/** 53 bits, as many as a number holds: two rounds of multiplying and mixing (after MurmurHash3), which spread well and cost little. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
