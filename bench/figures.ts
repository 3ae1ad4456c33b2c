/** One line of the table: what was measured, what came out, and what DESIGN.md's table of speeds wants of it. */
export interface Figure {
  what: string;
  figure: string;
  target: string;
  /** Null where there is nothing to reach. */
  reached: boolean | null;
}

/** What one part measured. */
export interface Section {
  /** A sentence or two: how it was measured, over what. */
  how: string;
  figures: Figure[];
}

/** The value below which the share `q` of the values lies (nearest rank). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

/** `3.21 ms`, with as many digits as say something. */
export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

export function perSecond(count: number, milliseconds: number): number {
  return (count * 1000) / milliseconds;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

const mark = (reached: boolean | null) => (reached === null ? "" : reached ? "yes" : "**no**");

export function asMarkdown(figures: readonly Figure[]): string {
  const rows = figures.map((one) => `| ${one.what} | ${one.figure} | ${one.target} | ${mark(one.reached)} |`);
  return ["| what | figure | to reach | reached |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

export function asText(figures: readonly Figure[]): string {
  const width = (of: (figure: Figure) => string) => Math.max(...figures.map((figure) => of(figure).length));
  const [what, figure] = [width((one) => one.what), width((one) => one.figure)];
  return figures
    .map(
      (one) =>
        `  ${one.reached === false ? "✗" : one.reached === true ? "✓" : " "} ${one.what.padEnd(what)}  ${one.figure.padEnd(figure)}  ${one.target}`,
    )
    .join("\n");
}
