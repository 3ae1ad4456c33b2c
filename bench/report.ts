import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { asMarkdown, type Section } from "./figures.ts";
import { parts, type Part } from "./parts.ts";

const file = join(import.meta.dirname, "README.md");

const beginning = `# What is measured

\`bin/lyhord bench\` measures what Lyhörd promises to reach, over databases and servers of its own in the temporary folder, and writes this
page; a part that was not measured keeps the figures of its last run. \`bin/lyhord bench --help\` tells of the parts and sizes. Where a
figure depends on the machine, what it is compared with was measured beside it in the same run: look at the ratios and the medians. The
tone coach and the reader are measured in [packages/tone](../packages/tone/README.md) and [packages/reading](../packages/reading/README.md).
`;

/** Puts the sections into bench/README.md in place of their earlier ones. */
export function writeReport(sections: Partial<Record<Part, Section>>, command: string): void {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const chapters = (Object.keys(parts) as Part[]).map((part) => {
    const section = sections[part];
    return section === undefined ? chapterOf(before, part) : chapter(part, section, command);
  });
  writeFileSync(file, [beginning, ...chapters.filter((one) => one !== null)].join("\n"));
}

function chapter(part: Part, { how, figures }: Section, command: string): string {
  const processor = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`;
  const machine = `${processor}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; load at the end ${loadavg()[0]?.toFixed(1)}`;
  return `${heading(part)}\n\n${how}\n\n${asMarkdown(figures)}\n\n${new Date().toISOString().slice(0, 10)}, ${machine}: \`${command}\`\n`;
}

function heading(part: Part): string {
  return `## ${parts[part].charAt(0).toUpperCase()}${parts[part].slice(1)}`;
}

function chapterOf(page: string, part: Part): string | null {
  const start = page.indexOf(`${heading(part)}\n`);
  if (start === -1) return null;
  const end = page.indexOf("\n## ", start);
  return end === -1 ? page.slice(start) : page.slice(start, end);
}
