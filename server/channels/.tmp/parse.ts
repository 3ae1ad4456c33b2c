import { readMail } from "../email/read.ts";
import { mimeTreeOf } from "../email/mime-tree.ts";
import { sanitise } from "../email/sanitise.ts";
const text = (n: string) =>
  `Message-ID: <${n}@kund.example>\r\nDate: Mon, 23 Nov 2026 09:58:00 +0100\r\nFrom: Göran <goran@kund.example>\r\nTo: k@n.example\r\nSubject: Fråga ${n}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${"Hej, varför är fakturan så hög? ".repeat(40)}\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<div style="color:#333">${"<p>Hej, <b>varför</b> är fakturan så hög?</p>".repeat(40)}</div>\r\n--x--\r\n`;
const time = async (name: string, n: number, f: (i: number) => unknown) => {
  for (let i = 0; i < 50; i++) await f(i);
  const t = performance.now();
  const c = process.cpuUsage();
  for (let i = 0; i < n; i++) await f(i);
  const u = process.cpuUsage(c);
  console.log(name, ((performance.now() - t) / n).toFixed(3), "ms each, cpu", ((u.user + u.system) / 1000 / n).toFixed(3));
};
const html = `<div style="color:#333">${"<p>Hej, <b>varför</b> är fakturan så hög?</p>".repeat(40)}</div>`;
await time("sanitise", 300, () => sanitise(html));
await time("mime", 300, (i) => mimeTreeOf(Buffer.from(text(String(i)))));
await time("read", 300, (i) =>
  readMail(
    {
      id: "a",
      channelId: "b",
      receivedAt: new Date(),
      envelopeFrom: "x@y",
      envelopeTo: [],
      content: Buffer.from(text(String(i))),
    },
    new Set(),
  ),
);
