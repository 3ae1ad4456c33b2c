import { textOf } from "./charset.ts";
import type { MimeAttachment } from "./mime-tree.ts";

/** What Outlook packs into `winmail.dat` when it thinks that the other side is Outlook too. */
export interface Unpacked {
  text: string | null;
  html: string | null;
  attachments: MimeAttachment[];
}

const limits = { attributes: 10_000, attachments: 200, properties: 5000 };
const signature = 0x22_3e_9f_78;
const attributes = {
  body: 0x00_02_80_0c,
  messageProperties: 0x00_06_90_03,
  attachmentBegins: 0x00_06_90_02,
  attachmentTitle: 0x00_01_80_10,
  attachmentData: 0x00_06_80_0f,
  attachmentProperties: 0x00_06_90_05,
};
const properties = { body: 0x1000, html: 0x1013, data: 0x3701, longName: 0x3707, type: 0x370e, contentId: 0x3712 };

/** Whether a part is such a package, by its type or by the name it always has. */
export function isTnef({ contentType, filename }: MimeAttachment): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/i.test(contentType) || filename?.toLowerCase() === "winmail.dat";
}

/**
 * Unpacks it (MS-OXTNEF §2.1); null when it is none. A broken one gives what stands before the break. Time is linear in its
 * length: every step reads on, and nothing in it can be larger than it is itself.
 */
export function unpackTnef(content: Buffer): Unpacked | null {
  if (content.length < 6 || content.readUInt32LE(0) !== signature) return null;
  const unpacked: Unpacked = { text: null, html: null, attachments: [] };
  let current: MimeAttachment | null = null;
  let at = 6;
  for (let count = 0; count < limits.attributes && at + 9 <= content.length; count++) {
    const id = content.readUInt32LE(at + 1);
    const length = content.readUInt32LE(at + 5);
    const data = content.subarray(at + 9, at + 9 + length);
    if (data.length < length) break;
    at += 9 + length + 2;
    if (id === attributes.body) unpacked.text ??= withoutEnd(textOf(data, null));
    if (id === attributes.messageProperties) readMessage(data, unpacked);
    if (id === attributes.attachmentBegins) {
      if (unpacked.attachments.length === limits.attachments) break;
      current = { contentType: "application/octet-stream", content: Buffer.alloc(0) };
      unpacked.attachments.push(current);
    }
    if (current === null) continue;
    if (id === attributes.attachmentTitle) current.filename ??= withoutEnd(textOf(data, null));
    if (id === attributes.attachmentData) current.content = data;
    if (id === attributes.attachmentProperties) readAttachment(data, current);
  }
  return unpacked;
}

function readMessage(data: Buffer, into: Unpacked): void {
  for (const { id, type, value } of mapiProperties(data)) {
    if (id === properties.body) into.text ??= asText(type, value);
    if (id === properties.html) into.html ??= asText(type, value);
  }
}

function readAttachment(data: Buffer, into: MimeAttachment): void {
  for (const { id, type, value } of mapiProperties(data)) {
    if (id === properties.longName) into.filename = asText(type, value);
    if (id === properties.type) into.contentType = asText(type, value);
    if (id === properties.contentId) into.cid = asText(type, value).replaceAll(/[<>]/g, "");
    if (id === properties.data && into.content.length === 0) into.content = value;
  }
}

interface MapiProperty {
  id: number;
  type: number;
  value: Buffer;
}

const types = { unicode: 0x1f, variable: new Set([0x0d, 0x1e, 0x1f, 0x102]), several: 0x10_00 };
const sizes: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0x0a: 4, 0x0b: 4, 0x14: 8, 0x40: 8, 0x48: 16 };

/** Properties as MS-OXTNEF §2.1.3.4 lays them out, to the first that can't be followed. */
function mapiProperties(data: Buffer): MapiProperty[] {
  const found: MapiProperty[] = [];
  let at = 4;
  const number = () => {
    at += 4;
    return data.readUInt32LE(at - 4);
  };
  try {
    for (let left = Math.min(data.readUInt32LE(0), limits.properties); left > 0; left--) {
      const type = data.readUInt16LE(at);
      const id = data.readUInt16LE(at + 2);
      at += 4;
      if (id >= 0x80_00) {
        at += 16;
        if (number() === 0) at += 4;
        else at += padded(number());
      }
      const base = type & ~types.several;
      const variable = types.variable.has(base);
      let values = variable || base !== type ? number() : 1;
      if (values > limits.properties) break;
      for (; values > 0; values--) {
        const length = variable ? number() : sizes[base];
        if (length === undefined || at + length > data.length) return found;
        found.push({ id, type: base, value: data.subarray(at, at + length) });
        at += padded(length);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}

const padded = (length: number) => length + ((4 - (length % 4)) % 4);

function asText(type: number, value: Buffer): string {
  return withoutEnd(type === types.unicode ? value.toString("utf16le") : textOf(value, null));
}

function withoutEnd(text: string): string {
  return text.replace(/\0[^]*$/, "");
}
