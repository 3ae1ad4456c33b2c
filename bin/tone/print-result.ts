import { stripVTControlCharacters, styleText } from "node:util";
import type { Finding, Mending, Result } from "@lyhord/tone";

export interface PrintOptions {
  /** Columns to keep within. */
  width: number;
  colours: boolean;
}

type Paint = (style: "bold" | "dim" | "red" | "yellow" | "green" | "cyan", text: string) => string;

/** Of more remarks than this, the few things that would mend most are named first. */
const easilyRead = 3;
const margin = "  │ ";

/** The reply as a person reads it: the few things that would mend it; then its lines, the words a finding is about marked beneath them, and what is said of them. */
export function printResult(reply: string, result: Result, { width, colours }: PrintOptions): string {
  const paint: Paint = (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
  const all = [...result.findings, ...result.safety];
  const placed = all.filter((one) => one.in === "reply" && one.evidence !== undefined).sort((a, b) => a.span[0] - b.span[0]);
  const signs = all.filter(({ rule }) => rule === "signs");
  const others = all.filter((one) => !placed.includes(one) && !signs.includes(one));
  const rows = wrap(reply, Math.max(30, width - margin.length));
  const told = new Set<string>();
  const lines = rows.flatMap((row, index) => {
    const next = rows[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const here = placed.filter(({ span }) => span[0] >= row.start && span[0] < next);
    return [
      `${margin}${visible(row.text)}`.trimEnd(),
      ...marks(row, placed, paint),
      ...here.flatMap((one) => (isTold(one, told) ? [] : remark(one, width, paint))),
    ];
  });
  const beside = [...others.flatMap((one) => remark(one, width, paint)), ...smallSigns(signs, width, paint)];
  const first = all.length - signs.length > easilyRead ? toMend(result, width, paint) : [];
  return `${[headline(result, paint), ...first, "", ...lines, ...(beside.length > 0 ? ["", ...beside] : [])].join("\n")}\n`;
}

/** The same remark, word for word, is made once; the marks show where else it holds. */
function isTold({ message, rule }: Finding, told: Set<string>): boolean {
  const key = `${rule} ${message}`;
  return told.has(key) || !told.add(key);
}

/** What to do first, numbered, each with what it would win and which rules it is the sum of; what is unsafe stands last. */
function toMend({ toMend, safety }: Result, width: number, paint: Paint): string[] {
  const things = toMend.flatMap((one, index) => thing(one, index + 1, width, paint));
  const unsafe = safety.slice(0, 1).flatMap((one) => remark(one, width, paint));
  return things.length > 0 ? ["", ...things, ...unsafe] : [];
}

function thing({ message, gain, rules, count }: Mending, place: number, width: number, paint: Paint): string[] {
  const rows = wrap(visible(message), Math.max(30, width - 12)).map(({ text }) => text.trimEnd());
  const sum = `+${gain}${count > 1 ? `, ${count} ×` : ""} ${rules.join(", ")}`;
  const label = paint("yellow", String(place).padEnd(3));
  return [...rows.map((row, index) => `    ${index === 0 ? label : "   "}${row}`), `       ${paint("dim", `(${sum})`)}`];
}

function headline({ score, scores }: Result, paint: Paint): string {
  const five = Object.entries(scores).map(([name, points]) => `${name} ${shade(points, paint)}`);
  return `${paint("bold", "score")} ${shade(score, paint)}   ${five.join(" · ")}`;
}

function shade(points: number, paint: Paint): string {
  return paint(points >= 75 ? "green" : points >= 50 ? "yellow" : "red", String(Math.round(points)));
}

interface Row {
  start: number;
  text: string;
}

/** The text in lines of at most `width`, broken at spaces where there are any. */
function wrap(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    let rest = line;
    while (rest.length > width) {
      const space = rest.lastIndexOf(" ", width);
      const cut = space > 0 ? space + 1 : width;
      rows.push({ start, text: rest.slice(0, cut) });
      start += cut;
      rest = rest.slice(cut);
    }
    rows.push({ start, text: rest });
    start += rest.length + 1;
  }
  return rows;
}

/** What is longer than this is about a whole passage, and marks under all of it would hide the others. */
const longestMarked = 90;

/** One line of marks beneath a row, `^` for a problem and `~` for a hint; the shortest finding is on top. */
function marks(row: Row, findings: readonly Finding[], paint: Paint): string[] {
  const signs: string[] = Array.from({ length: row.text.length }, () => " ");
  const within = findings
    .filter(({ span }) => span[0] < row.start + row.text.length && span[1] > row.start && span[1] - span[0] <= longestMarked)
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  for (const { span, severity } of within)
    signs.fill(severity === "problem" ? "^" : "~", Math.max(0, span[0] - row.start), Math.max(0, span[1] - row.start));
  const line = signs.join("").trimEnd();
  if (line === "") return [];
  return [margin + line.replaceAll(/\^+|~+/g, (run) => paint(run.startsWith("^") ? "red" : "yellow", run))];
}

function remark(finding: Finding, width: number, paint: Paint): string[] {
  const word = finding.dimension === "safety" ? "safety" : finding.severity;
  const label = paint(word === "hint" ? "yellow" : word === "safety" ? "cyan" : "red", word.padEnd(8));
  const rows = wrap(`${visible(finding.message)} (${finding.rule})`, Math.max(30, width - 12)).map(({ text }) => text.trimEnd());
  const dimmed = rows.map((row) => row.replace(/\([a-z-]+\)$/, (rule) => paint("dim", rule)));
  return dimmed.map((row, index) => `    ${index === 0 ? label : "        "}${row}`);
}

/** What is too weak to be said by itself: in a line or two, with what each took. */
function smallSigns(signs: readonly Finding[], width: number, paint: Paint): string[] {
  const [first] = signs;
  if (!first) return [];
  const parts = signs.flatMap(({ parts = [] }) => parts.map(({ rule, penalty }) => `${rule} −${penalty}`));
  const rows = wrap(`${first.message} (${parts.join(", ")})`, Math.max(30, width - 12));
  return rows.map(({ text }, index) => paint("dim", `    ${index === 0 ? "signs   " : "        "}${text.trimEnd()}`));
}

/** Without what would steer the terminal: the text may come from anybody. */
function visible(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\p{Cc}/gu, " ");
}
