import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { z } from "zod";
import { plainText, read, type Language } from "@lyhord/reading";
import { channels, check, longestMessage, longestReply, parseVoice, VoiceError, type Result, type Voice } from "@lyhord/tone";
import { Ending, exitCodes } from "../endings.ts";
import { answerLines } from "../tone/json-lines.ts";
import { printResult } from "../tone/print-result.ts";

const languages = ["sv", "da", "nb", "en"] as const satisfies readonly Language[];

export function toneCommand(): Command {
  const checking = new Command("check")
    .description("Read a customer's message and the reply to it together: findings, five scores and a total, 0 to 100.")
    .option("--customer <file>", "the customer's message, or - for standard input")
    .option("--reply <file>", "the reply, or - for standard input")
    .addOption(new Option("--lang <language>", "the language of the reply; found by itself when left out").choices(languages))
    .addOption(new Option("--channel <channel>", "where it is sent").choices(channels).default("email"))
    .option("--voice <file>", "how the organisation wants to sound, as JSON")
    .addOption(
      new Option("--messages <language>", "the language of the findings; that of the reply when left out").choices(languages),
    )
    .option("--json", "for a program: one JSON object")
    .option("--jsonl", "for many: a JSON object a line on standard input, an answer a line on standard output")
    .addHelpText(
      "after",
      `
With --jsonl each line is {"id", "lang", "channel", "customer", "reply"}, where lang and channel may be left out, and is answered by
{"id", "score", "scores", "toMend", "findings"}, where "toMend" is the few things that would raise the score most, and by a "note" where
a text is so long that only its beginning is judged; remarks on personal data are findings whose dimension is "safety", beside the score; remarks too
weak to be said by themselves are the "parts" of a finding called "signs". A line that is not as it should be is answered by
{"id", "line", "error"}, where id is null if it can't be read; the rest goes on, and the exit code is 1.

Examples:
  $ bin/lyhord tone check --lang sv --customer question.txt --reply answer.txt
  $ bin/lyhord tone check --jsonl < pairs.jsonl > scores.jsonl`,
    )
    .action(checkTone);
  const reading = new Command("read")
    .description("Say what messages are: their language, their kinds, the questions and requests in them.")
    .requiredOption("--jsonl", "a JSON object a line on standard input, an answer a line on standard output")
    .addHelpText(
      "after",
      `
Each line is {"id", "text", "lang"}, where lang may be left out, and is answered by {"id", "language", "kinds", "questions"}, the likeliest
kind first. Of HTML its words are read. Where two languages are equally likely, "uncertainBetween" names both. Bad lines are answered as by lyhord tone check.

Example:
  $ bin/lyhord tone read --jsonl < messages.jsonl`,
    )
    .action(readMessages);
  return new Command("tone").addCommand(checking).addCommand(reading);
}

interface CheckOptions {
  customer?: string;
  reply?: string;
  lang?: Language;
  channel: string;
  voice?: string;
  messages?: Language;
  json?: true;
  jsonl?: true;
}

async function checkTone(options: CheckOptions): Promise<void> {
  const always = {
    ...(options.voice === undefined ? {} : { voice: voiceIn(options.voice) }),
    ...(options.messages === undefined ? {} : { uiLanguage: options.messages }),
  };
  if (options.jsonl) {
    if (options.customer !== undefined || options.reply !== undefined)
      throw new Ending(exitCodes.wrongUsage, "With --jsonl the texts come on standard input: leave out --customer and --reply.");
    const given = { channel: options.channel, ...(options.lang === undefined ? {} : { language: options.lang }) };
    return answerAll((line) => {
      const { id, lang, channel, customer, reply } = CheckLine.parse(line);
      const language = lang ?? given.language;
      const asked = { customer, reply, channel: channel ?? given.channel, ...(language ? { language } : {}), ...always };
      return { id, ...answerOf(check(asked)), ...noteOf(reply, customer) };
    });
  }
  if (options.customer === undefined || options.reply === undefined)
    throw new Ending(exitCodes.wrongUsage, "Give --customer and --reply a file each, or --jsonl for many at once.");
  if (options.customer === "-" && options.reply === "-")
    throw new Ending(exitCodes.wrongUsage, "Standard input holds one text only: give a file for the other.");
  const reply = textIn(options.reply);
  const customer = textIn(options.customer);
  const left = [leftOut(options.reply, reply, longestReply), leftOut(options.customer, customer, longestMessage)];
  for (const said of left) if (said) process.stderr.write(`${said}\n`);
  const { channel, lang } = options;
  const result = check({ customer, reply, channel, ...(lang ? { language: lang } : {}), ...always });
  const width = Math.min(100, process.stdout.columns ?? 80);
  const colours = process.stdout.isTTY && process.stdout.hasColors() && !process.env["NO_COLOR"];
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ language: result.language, ...answerOf(result), ...noteOf(reply, customer) }, null, 2)}\n`
      : printResult(reply, result, { width, colours }),
  );
}

function leftOut(name: string, text: string, longest: number): string | null {
  return text.length <= longest ? null : `Of ${name} only the first ${longest.toLocaleString("en")} characters are judged.`;
}

function noteOf(reply: string, customer: string): { note?: string } {
  const said = [leftOut("the reply", reply, longestReply), leftOut("the customer's message", customer, longestMessage)];
  const note = said.filter((one) => one !== null).join(" ");
  return note === "" ? {} : { note };
}

const Lang = z.enum(languages).nullish();
const LineId = z.union([z.string(), z.number(), z.null()]).default(null);
const ChannelName = z.preprocess(
  (name) => (typeof name === "string" ? name.trim().toLowerCase() || null : name),
  z.enum(channels).nullish(),
);
const CheckLine = z.object({ id: LineId, lang: Lang, channel: ChannelName, customer: z.string(), reply: z.string() });
const ReadLine = z.object({ id: LineId, text: z.string(), lang: Lang });

function answerOf({ score, scores, toMend, findings, safety }: Result) {
  return { score, scores, toMend, findings: [...findings, ...safety] };
}

function readMessages(): Promise<void> {
  return answerAll((line) => {
    const { id, text, lang } = ReadLine.parse(line);
    const { language, kinds, questions } = read(plainText(text), lang ? { language: lang } : {});
    const { uncertainBetween } = language;
    return {
      id,
      language: lang ?? language.language ?? uncertainBetween[0] ?? null,
      ...(lang || uncertainBetween.length === 0 ? {} : { uncertainBetween }),
      kinds: kinds.map(({ kind, confidence }) => ({ kind, confidence })),
      questions: questions.map((question) => question.text),
    };
  });
}

async function answerAll(answer: (line: unknown) => unknown): Promise<void> {
  const bad = await answerLines(process.stdin, process.stdout, answer);
  if (bad === 0) return;
  const lines =
    bad === 1 ? "1 line was not as it should be; its answer says" : `${bad} lines were not as they should be; their answers say`;
  throw new Ending(exitCodes.failed, `${lines} why. All others are answered.`);
}

function textIn(file: string): string {
  try {
    return decoded(readFileSync(file === "-" ? 0 : file)).replaceAll("\r\n", "\n");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: "there is no such file", EISDIR: "it is a folder" }[code ?? ""] ?? message;
    throw new Ending(exitCodes.failed, `${file} can't be read: ${why}.`, error);
  }
}

/** UTF-8; what is not is taken for UTF-16 where it says so, and else for what Windows wrote before that. */
function decoded(bytes: Buffer): string {
  const charset = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : isUtf8(bytes) ? "utf-8" : "windows-1252";
  return new TextDecoder(charset).decode(bytes);
}

function voiceIn(file: string): Voice {
  try {
    return parseVoice(textIn(file));
  } catch (error) {
    if (error instanceof VoiceError) throw new Ending(exitCodes.wrongUsage, `${file} is not a voice:\n${error.message}`, error);
    throw error;
  }
}
