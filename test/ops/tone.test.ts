import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Installation } from "./lyhord.ts";

const customer = "Hej, när öppnar ni på lördag? Karin";
const heavy = "Samtliga besökare hänvisas till webbplatsen.\u001b[31m";
const kind = "Hej Karin! Vi öppnar klockan 10 på lördag. Hälsningar, Mats";

interface Answer {
  id: string | number | null;
  line?: number;
  error?: string;
  score: number;
  scores: Record<string, number>;
  findings: { rule: string; dimension: string }[];
}

const jsonl = (lines: unknown[]) => lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
const parsed = <T>(out: string): T[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

/** An address that nothing answers at: whoever asks for the database fails. */
const nowhere = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };

describe("the coach on the command line", () => {
  test("prints a reply with what is to be said of it, and nothing that steers the terminal", async () => {
    const installation = new Installation(nowhere);
    const [question, reply] = ["q.txt", "r.txt"].map((name) => join(installation.folder, name));
    writeFileSync(question ?? "", customer);
    writeFileSync(reply ?? "", heavy);
    const files = ["--lang", "sv", "--customer", question ?? "", "--reply", reply ?? ""];
    const { code, out } = await installation.run(["tone", "check", ...files]);
    expect(code).toBe(0);
    expect(out).toMatch(/^score \d+ {3}clarity \d+ · relevance \d+ · warmth \d+ · ownership \d+ · length \d+\n/);
    expect(out).toContain("│ Samtliga besökare hänvisas till webbplatsen.\n  │ ^^^^^^^^");
    expect(out).toContain("(officialese)");
    expect(out).not.toContain("\u001b");
    const { out: json } = await installation.run(["tone", "check", ...files, "--json"]);
    expect(JSON.parse(json)).toMatchObject({ language: "sv", score: expect.any(Number) });
  });

  test("begins with the few things that would mend a bad reply, and says each remark once", async () => {
    const installation = new Installation(nowhere);
    const [question = "", reply = ""] = ["q.txt", "r.txt"].map((name) => join(installation.folder, name));
    writeFileSync(question, "Hej! Kan ni ta bort min dotters telefonnummer ur era register? Karin");
    writeFileSync(
      reply,
      "Företaget AB har tillstånd enligt kreditupplysningslagen. Företaget AB tillser att samtliga uppgifter behandlas. Du hänvisas till din operatör. Företaget AB tillhandahåller ett register enligt lagen. Företaget AB har avtal. Ärendet avslutas automatiskt.",
    );
    const files = ["--lang", "sv", "--customer", question, "--reply", reply];
    const { out } = await installation.run(["tone", "check", ...files]);
    const [list = "", text = ""] = out.split("\n\n").slice(1);
    const places = list.match(/^ {4}\d/gm) ?? [];
    expect(places.length).toBeGreaterThanOrEqual(3);
    expect(places.length).toBeLessThanOrEqual(5);
    expect(list).toMatch(/^ {4}1 {2}\S.*\n(?: {7}\S.*\n)* {7}\(\+[\d.]+, .*[a-z-]+\)/);
    expect(text).toContain("│ Företaget AB har");
    expect(out.match(/hint {4}”Företaget AB” låter/g)).toHaveLength(1);
    const { out: json } = await installation.run(["tone", "check", ...files, "--json"]);
    const { toMend } = JSON.parse(json) as { toMend: { gain: number; span: number[]; message: string }[] };
    expect(toMend).toHaveLength(places.length);
    expect(toMend.map(({ gain }) => gain)).toEqual(toMend.map(({ gain }) => gain).toSorted((a, b) => b - a));
  });

  test("scores line by line, goes on after bad ones, and says so by its exit code", async () => {
    const installation = new Installation(nowhere);
    const input = jsonl([
      { id: "a", lang: "sv", channel: "email", customer, reply: heavy },
      "{not json",
      "",
      { id: 2, customer, reply: kind },
      { id: 3, lang: "fi", customer, reply: kind },
      { id: 4, lang: null, customer, reply: "Hej! Skicka ditt personnummer. Hälsningar, Mats" },
    ]);
    const { code, out, error } = await installation.run(["tone", "check", "--jsonl"], { input });
    expect([code, error]).toEqual([1, expect.stringContaining("2 lines were not as they should be")]);
    const [first, second, third, fourth, fifth] = parsed<Answer>(out);
    expect(first).toMatchObject({ id: "a", score: expect.any(Number), findings: expect.any(Array) });
    expect(Object.keys(first?.scores ?? {})).toEqual(["clarity", "relevance", "warmth", "ownership", "length"]);
    expect(second).toEqual({ id: null, line: 2, error: expect.stringContaining("JSON") });
    expect(third?.id).toBe(2);
    expect(third?.score).toBeGreaterThan((first?.score ?? 100) + 20);
    expect(fourth).toEqual({ id: 3, line: 5, error: '"lang" must be "sv", "da", "nb", or "en", not "fi".' });
    expect(fifth?.findings.map(({ dimension }) => dimension)).toContain("safety");
  });

  test("reads messages, likeliest kind first", async () => {
    const input = jsonl([
      { id: 1, text: "Når åbner I på lørdag? Og kan jeg købe billet hos chaufføren?", lang: "da" },
      { id: 2, text: "Please take me off your mailing list." },
    ]);
    const { code, out } = await new Installation(nowhere).run(["tone", "read", "--jsonl"], { input });
    expect(code).toBe(0);
    const [danish, english] = parsed<{ language: string; kinds: { kind: string; confidence: number }[]; questions: string[] }>(
      out,
    );
    expect(danish?.questions).toEqual(["Når åbner I på lørdag?", "kan jeg købe billet hos chaufføren?"]);
    expect(english).toMatchObject({ language: "en", kinds: [{ kind: "unsubscribe" }, ...(english?.kinds.slice(1) ?? [])] });
    const confidences = english?.kinds.map(({ confidence }) => confidence) ?? [];
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  });

  test("reads the words of HTML, and answers questions without it", async () => {
    const input = jsonl([
      { id: 1, lang: "sv", text: "<p>Hej,<br>n&auml;r <b>&ouml;ppnar</b> ni?</p><p>Kan jag betala med kort?</p>" },
    ]);
    const { out } = await new Installation(nowhere).run(["tone", "read", "--jsonl"], { input });
    expect(parsed<{ questions: string[] }>(out)[0]?.questions).toEqual(["när öppnar ni?", "Kan jag betala med kort?"]);
  });

  test("a channel that there is not is an error of its line alone, and long texts are said to be cut", async () => {
    const input = jsonl([
      { id: 1, lang: "sv", channel: "pigeon", customer, reply: kind },
      { id: 2, lang: "sv", channel: "Facebook", customer, reply: kind },
      { id: 3, lang: "sv", channel: null, customer, reply: `${kind}\n\n`.repeat(3000) },
    ]);
    const { code, out } = await new Installation(nowhere).run(["tone", "check", "--jsonl"], { input });
    expect(code).toBe(1);
    const [pigeon, facebook, long] = parsed<Answer & { note?: string }>(out);
    expect(pigeon).toEqual({
      id: 1,
      line: 1,
      error: expect.stringMatching(/^"channel" must be "email", .*, or "other", not "pigeon"\.$/),
    });
    expect(facebook).toMatchObject({ id: 2, score: expect.any(Number) });
    expect(facebook).not.toHaveProperty("note");
    expect(long?.note).toBe("Of the reply only the first 120,000 characters are judged.");
    const { code: wrong, error } = await new Installation(nowhere).run(["tone", "check", "--channel", "pigeon", "--jsonl"]);
    expect([wrong, error]).toEqual([2, expect.stringContaining("pigeon")]);
  });

  test("says of each bad line what is wrong with it, in words", async () => {
    const input = jsonl([
      { id: "x", reply: "Hej" },
      [1],
      "null",
      { id: 1, customer: 2, reply: "Hej" },
      { id: {}, customer: "", reply: "" },
    ]);
    const { out } = await new Installation(nowhere).run(["tone", "check", "--jsonl"], { input });
    expect(parsed<Answer>(out)).toEqual([
      { id: "x", line: 1, error: '"customer" is missing; it must be text.' },
      { id: null, line: 2, error: "The line must be an object in braces, not a list." },
      { id: null, line: 3, error: "The line must be an object in braces, not null." },
      { id: 1, line: 4, error: '"customer" must be text, not a number.' },
      { id: null, line: 5, error: '"id" must be text or a number, not an object.' },
    ]);
  });

  test("texts of other programs are read, and what is left out is said", async () => {
    const installation = new Installation(nowhere);
    const [question = "", reply = ""] = ["q.txt", "r.txt"].map((name) => join(installation.folder, name));
    const checked = async () => {
      const { code, out, error } = await installation.run(["tone", "check", "--json", "--customer", question, "--reply", reply]);
      return {
        code,
        error,
        findings: (JSON.parse(out) as Answer).findings.map((one) => one.rule).filter((rule) => rule !== "signs"),
      };
    };
    writeFileSync(question, Buffer.from(`\uFEFF${customer}`, "utf16le"));
    writeFileSync(reply, Buffer.from(kind.replaceAll("\n", "\r\n"), "latin1"));
    expect(await checked()).toEqual({ code: 0, error: "", findings: [] });
    writeFileSync(reply, `${kind}\n\n`.repeat(3000));
    expect((await checked()).error).toBe(`Of ${reply} only the first 120,000 characters are judged.\n`);
  });

  test("a wrong call ends with 2, a file that is not there with 1", async () => {
    const installation = new Installation(nowhere);
    const both = await installation.run(["tone", "check", "--jsonl", "--customer", "q.txt"]);
    expect([both.code, both.error]).toEqual([2, expect.stringContaining("leave out --customer")]);
    const missing = await installation.run(["tone", "check", "--customer", "/nowhere/q.txt", "--reply", "/nowhere/r.txt"]);
    expect([missing.code, missing.out, missing.error]).toEqual([1, "", "/nowhere/r.txt can't be read: there is no such file.\n"]);
  });

  test("nothing in, nothing out", async () => {
    for (const command of ["check", "read"]) {
      expect(await new Installation(nowhere).run(["tone", command, "--jsonl"])).toEqual({ code: 0, out: "", error: "" });
    }
  });

  test("a line longer than can be kept is an error of that line alone", async () => {
    const input = `{"id":1,"text":"${"a".repeat(4_100_000)}"}\n{"id":2,"text":"Hej då"}`;
    const { code, out } = await new Installation(nowhere).run(["tone", "read", "--jsonl"], { input });
    expect(code).toBe(1);
    expect(parsed<Answer>(out)).toMatchObject([{ id: null, line: 1 }, { id: 2 }]);
  });

  test("an organisation's voice is heard, and one that is wrong is explained", async () => {
    const installation = new Installation(nowhere);
    const voice = join(installation.folder, "voice.json");
    const input = jsonl([{ id: 1, lang: "sv", customer, reply: "Samtliga är välkomna klockan 10." }]);
    const rules = async () =>
      parsed<Answer>((await installation.run(["tone", "check", "--jsonl", "--voice", voice], { input })).out)[0]?.findings.map(
        ({ rule }) => rule,
      );
    writeFileSync(voice, "{}");
    expect(await rules()).toContain("officialese");
    writeFileSync(voice, JSON.stringify({ allow: ["samtliga"] }));
    expect(await rules()).not.toContain("officialese");
    writeFileSync(voice, JSON.stringify({ emoji: "often" }));
    const wrong = await installation.run(["tone", "check", "--jsonl", "--voice", voice]);
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining("emoji")]);
  });
});
