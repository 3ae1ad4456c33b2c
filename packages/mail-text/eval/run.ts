/**
 * Measures the package: node packages/mail-text/eval/run.ts [FOLDER [--wrong]]
 * On the fresh set, which is here, and on public mails. FOLDER holds `replies/crisp` (fixtures of crisp-oss/email-reply-parser), `replies/github` (of github/email_reply_parser) and, for
 * robustness, `mail/` (raw mails of jhillyerd/enmime and mikel/mail); all MIT. What is right is our own reading of each reply, kept in
 * expected.json as the lines a person should see first.
 */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { splitHtmlMail, splitMail } from "../index.ts";
import { freshRows } from "./fresh.ts";
import { tidy } from "./marked.ts";
import { figures } from "./share.ts";

const folder = process.argv[2];
const verbose = process.argv.includes("--wrong");
const expected = JSON.parse(readFileSync(new URL("./expected.json", import.meta.url), "utf8")) as Record<
  string,
  Record<string, string>
>;

console.log("| set | mails | exactly right | share | 95 % interval |\n| --- | --- | --- | --- | --- |");
for (const row of freshRows()) console.log(row);
if (folder === undefined || !existsSync(join(folder, "replies", "crisp"))) {
  console.log(
    "The public mails are not at hand: give the folder that holds replies/crisp and replies/github as the first argument.",
  );
} else {
  for (const [set, files] of Object.entries(expected)) console.log(measure(join(folder, "replies"), set, files));
  console.log(readAll(folder));
}

function measure(folder: string, set: string, files: Record<string, string>): string {
  let right = 0;
  const names = Object.keys(files);
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    const { visible } = splitMail({ text });
    const want = chosen(text, files[name] ?? "all");
    if (tidy(visible) === tidy(want)) right++;
    else if (verbose)
      console.log(`--- ${set} ${name}\nwanted: ${JSON.stringify(tidy(want))}\ngot:    ${JSON.stringify(tidy(visible))}`);
  }
  return `| ${set} | ${figures({ right, all: names.length })} |`;
}

/** Every file, also raw ones with their headers: read as text and as HTML, with nothing lost. */
function readAll(folder: string): string {
  let files = 0;
  let lost = 0;
  let slowest = 0;
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, entry);
    if (!statSync(path).isFile()) continue;
    const text = readFileSync(path, "latin1");
    const from = performance.now();
    const page = splitHtmlMail({ html: text });
    const whole = splitMail({ text }).parts.map((part) => part.text);
    slowest = Math.max(slowest, performance.now() - from);
    files++;
    if (whole.join("") !== text || page.parts.map((part) => part.text).join("") !== page.text) lost++;
  }
  return `\n${files} files read as text and as HTML: ${lost} lost a character, the slowest took ${slowest.toFixed(0)} ms.`;
}

function chosen(text: string, range: string): string {
  if (range === "all") return text;
  const lines = text.split(/\r\n|\r|\n/);
  return range
    .split(",")
    .map((part) => {
      const [from, to] = part.split("-").map(Number);
      return lines.slice((from ?? 1) - 1, to ?? from).join("\n");
    })
    .join("\n");
}
