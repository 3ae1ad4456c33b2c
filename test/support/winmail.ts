/** An attribute of TNEF (MS-OXTNEF §2.1.3). */
function attribute(level: number, id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(data.length, 5);
  return Buffer.concat([head, data, Buffer.alloc(2)]);
}

/** What Outlook packs: a letter in HTML and a drawing. */
export function winmail(): Buffer {
  const html = Buffer.from("<p>Hej från <b>Outlook</b></p>");
  const property = Buffer.alloc(16);
  property.writeUInt32LE(1, 0);
  property.writeUInt16LE(0x102, 4);
  property.writeUInt16LE(0x1013, 6);
  property.writeUInt32LE(1, 8);
  property.writeUInt32LE(html.length, 12);
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
    attribute(1, 0x00_06_90_03, Buffer.concat([property, html, Buffer.alloc(4)])),
    attribute(2, 0x00_06_90_02, Buffer.alloc(14)),
    attribute(2, 0x00_01_80_10, Buffer.from("ritning.pdf\0")),
    attribute(2, 0x00_06_80_0f, Buffer.from("%PDF-1.4")),
  ]);
}
