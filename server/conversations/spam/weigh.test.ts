import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { weigh, type Lessons } from "./weigh.ts";
import { senderKey, wordsOf, type Judged } from "./words.ts";

const root = join(import.meta.dirname, "../../..");
const plain = { replyTo: null, html: null, forged: false };

/** Invented spam, of the sorts that customer services get. */
const spam: Judged[] = readFileSync(join(root, "test/mail/spam.txt"), "utf8")
  .trim()
  .split("\n")
  .map((line, index) => {
    const [subject = "", text = ""] = line.split(" | ");
    return { ...plain, from: `sales${index}@offers${index}.test`, subject, text };
  });

/** What customers write, in four languages. */
const messages = join(root, "packages/reading/eval/messages");
const ham: Judged[] = readdirSync(messages)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(join(messages, name), "utf8").trim().split("\n"))
  .map((line, index) => {
    const { text } = JSON.parse(line) as { text: string };
    return { ...plain, from: `kund${index}@post${index % 9}.test`, subject: text.split(/[.!?\n]/)[0] ?? "", text };
  });

function taught(spamMails: readonly Judged[], hamMails: readonly Judged[]): { learnt: Map<number, Lessons>; totals: Lessons } {
  const learnt = new Map<number, Lessons>();
  for (const [mails, kind] of [
    [spamMails, "spam"],
    [hamMails, "ham"],
  ] as const) {
    for (const { key } of mails.flatMap(wordsOf)) {
      const lessons = learnt.get(key) ?? { spam: 0, ham: 0 };
      learnt.set(key, { ...lessons, [kind]: lessons[kind] + 1 });
    }
  }
  return { learnt, totals: { spam: spamMails.length, ham: hamMails.length } };
}

const isSpam = ({ learnt, totals }: ReturnType<typeof taught>, mail: Judged) =>
  weigh(wordsOf(mail), learnt, totals)?.isSpam === true;

test("taught with few lessons it finds a good part of the spam it has not seen, and takes no customer for it", () => {
  const draws = 15;
  let found = 0;
  for (let draw = 0; draw < draws; draw++) {
    const lessons = taught(
      spam.filter((_mail, index) => index % 3 !== draw % 3),
      ham.filter((_mail, index) => index % 16 === draw).slice(0, 60),
    );
    expect(lessons.totals).toEqual({ spam: 28, ham: 60 });
    const customers = ham.filter((_mail, index) => index % 16 !== draw);
    expect(customers.filter((mail) => isSpam(lessons, mail)).map(({ text }) => text)).toEqual([]);
    found += spam.filter((mail, index) => index % 3 === draw % 3 && isSpam(lessons, mail)).length;
  }
  expect(ham.length).toBeGreaterThan(800);
  // Four in ten, one time with another; which customers were drawn moves it.
  expect(found).toBeGreaterThanOrEqual((draws / 3) * spam.length * 0.35);
});

test("with few lessons of either kind it says nothing", () => {
  const few = taught(spam.slice(0, 19), ham.slice(0, 100));
  expect(weigh(wordsOf(spam[0] as Judged), few.learnt, few.totals)).toBeNull();
  const fewHam = taught(spam, ham.slice(0, 19));
  expect(weigh(wordsOf(spam[0] as Judged), fewHam.learnt, fewHam.totals)).toBeNull();
});

test("what it has never seen, and what speaks for both, it takes for a customer's", () => {
  const { learnt, totals } = taught(spam.slice(0, 30), ham.slice(0, 100));
  const strange = { ...plain, from: "x@y.test", subject: "Zzyzx", text: "Qwxyz plugh frobozz yoyodyne" };
  expect(weigh(wordsOf(strange), learnt, totals)?.isSpam).toBe(false);
  const empty = { ...plain, from: "x@y.test", subject: null, text: "" };
  expect(weigh(wordsOf(empty), learnt, totals)?.isSpam).toBe(false);
  const both = {
    ...(spam[0] as Judged),
    text: `${spam[0]?.text} ${ham
      .slice(0, 5)
      .map(({ text }) => text)
      .join(" ")}`,
  };
  expect(weigh(wordsOf(both), learnt, totals)?.score).toBeLessThan(0.97);
});

test("it shows the words that weighed most", () => {
  const { learnt, totals } = taught(spam.slice(0, 30), ham.slice(0, 60));
  const weighed = weigh(wordsOf(spam[30] as Judged), learnt, totals);
  expect(weighed?.words).toHaveLength(5);
  const all = `${spam[30]?.subject} ${spam[30]?.text}`.toLowerCase();
  for (const word of weighed?.words ?? []) expect(all).toContain(word);
});

test("a mail's words are bounded, read as a reader sees them, and its sender is among them", () => {
  const long = {
    ...plain,
    from: "A@B.test",
    subject: "Ｖｉａｇｒａ",
    text: Array.from({ length: 5000 }, (_, n) => `ord${"abcdefghij"[n % 10]}${n.toString(36).replaceAll(/\d/g, "x")}`).join(" "),
  };
  const words = wordsOf(long);
  expect(words.length).toBeLessThanOrEqual(300);
  expect(words.map(({ shown }) => shown)).toContain("viagra");
  expect(words.map(({ key }) => key)).toContain(senderKey("a@b.test"));
  expect(words.every(({ key }) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
});

test("weighing a mail takes less than a millisecond", () => {
  const { learnt, totals } = taught(spam, ham);
  const long = {
    ...(spam[0] as Judged),
    text: ham
      .slice(0, 40)
      .map(({ text }) => text)
      .join("\n"),
  };
  const times = Array.from({ length: 200 }, () => {
    const start = performance.now();
    weigh(wordsOf(long), learnt, totals);
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  expect(times[100]).toBeLessThan(1);
});
