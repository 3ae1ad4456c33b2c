import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Source {
  name: string;
  content: Buffer;
}

const own = join(import.meta.dirname, "../mail");

/** Our own mails, always. */
export function ownMails(): Source[] {
  return filesIn(own).filter(({ name }) => !name.endsWith("spam.txt"));
}

/**
 * What a folder holds: raw mails under `mail`, bodies under `replies`, and lines to be hostile with under `hostile`. One that has none of
 * these is a folder of mails.
 */
export function mailsIn(folder: string): Source[] {
  const parts = ["mail", "replies", "hostile"].filter((name) => existsSync(join(folder, name)));
  if (parts.length === 0) return filesIn(folder);
  return parts.flatMap((part) => {
    const files = filesIn(join(folder, part));
    if (part === "mail") return files;
    return part === "replies" ? files.map(asReply) : files.flatMap(asHostileMails);
  });
}

function filesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|\.(?:md|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({ name: relative(folder, file), content: readFileSync(file) }));
}

function asReply({ name, content }: Source, index: number): Source {
  const head = [
    `From: Svarande Nr ${index} <nr${index}@replies.example>`,
    `Message-ID: <r${index}@replies.example>`,
    "Subject: Re: Hej",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  return { name, content: Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), content]) };
}

/** Each line as subject, as the sender's name and address, and as what is written: as text and as HTML. */
function asHostileMails({ name, content }: Source): Source[] {
  const lines = content.toString("utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#\t") && line !== "#")
    .map((line, index) => {
      const head = [
        `From: "${line.replaceAll(/["\\]/g, "\\$&")}" <${index % 2 === 0 ? `nr${index}@hostile.example` : line}>`,
        `Message-ID: <h${index}@hostile.example>`,
        `Subject: ${line}`,
        `Content-Type: text/${index % 3 === 0 ? "html" : "plain"}; charset=utf-8`,
      ];
      return { name: `${name}:${index + 1}`, content: Buffer.from(`${head.join("\r\n")}\r\n\r\n${line}\r\n`) };
    });
}
