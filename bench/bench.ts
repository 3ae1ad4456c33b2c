import { measureFilled, sizes } from "./filled.ts";
import { asText, type Section } from "./figures.ts";
import { measureFirstLoad } from "./first-load.ts";
import { measureLive, measureMailIn } from "./mail-in.ts";
import { measureMemory } from "./memory.ts";
import { parts, type Part } from "./parts.ts";
import { writeReport } from "./report.ts";

export type Size = keyof typeof sizes;

/** Measures the parts one after the other, prints each as it is done, and keeps the figures in bench/README.md. */
export async function bench(wanted: readonly Part[], size: Size, say: (line: string) => void): Promise<void> {
  const sections: Partial<Record<Part, Section>> = {};
  const done = (part: Part, section: Section | null) => {
    if (section === null) return;
    sections[part] = section;
    say(`${parts[part]}\n${asText(section.figures)}`);
  };
  if (wanted.includes("memory")) done("memory", await measureMemory());
  if (wanted.includes("load")) done("load", await measureFirstLoad());
  if (wanted.includes("live")) done("live", await measureLive(200));
  if (wanted.includes("mail")) done("mail", await measureMailIn(size === "full" ? 5000 : 2000));
  if (wanted.includes("lists") || wanted.includes("search")) {
    const over = { lists: wanted.includes("lists"), search: wanted.includes("search") };
    const { lists, search } = await measureFilled(sizes[size], over, say);
    done("search", search);
    done("lists", lists);
  }
  writeReport(
    sections,
    `bin/lyhord bench ${wanted.length === Object.keys(parts).length ? "" : `${wanted.join(" ")} `}--size ${size}`,
  );
}
