import { check, type Voice } from "@lyhord/tone";
import { voiceForCannedReply, type Locale } from "#contract";

/** What the coach gives a prepared reply, which has no question yet: its score and how many remarks. */
export function judgeCannedReply(text: string, language: Locale, voice: Voice): { score: number; remarks: number } {
  const judged = check({ customer: "", reply: text, language, channel: "chat", voice: voiceForCannedReply(voice) });
  const said = judged.findings.filter(({ rule }) => rule !== "signs");
  return { score: judged.score, remarks: said.length + judged.safety.length };
}
