import type { RuleName, Voice } from "@lyhord/tone/core";

/** What can't be judged of a text that waits for a question: all that compares it with one, and how the letter around it opens and ends. */
const withoutQuestion: readonly RuleName[] = [
  "unanswered",
  "partly-answered",
  "law-missing",
  "law-unasked",
  "no-substance",
  "off-topic",
  "boilerplate",
  "operational-to-strategic",
  "too-long",
  "too-thin",
  "curt",
  "no-greeting",
  "no-signoff",
];

/** The organisation's voice as it judges a prepared reply, which has no question yet and stands inside a letter. In a file of its own, since the web runs it too. */
export function voiceForCannedReply(voice: Voice): Voice {
  const { greeting: _greeting, signoff: _signoff, ...rest } = voice;
  return { ...rest, rules: { ...voice.rules, ...Object.fromEntries(withoutQuestion.map((rule) => [rule, "off"])) } };
}
