/** The coach without any language: bring those you need, as in `createTone([sv, en])`. */
export { channels, type Channel } from "./channels.ts";
export { createTone, longestMessage, longestReply, type CheckRequest, type Tone } from "./check.ts";
export type { Dimension, Finding, Result, RuleName, Severity } from "./finding.ts";
export { mend } from "./mend.ts";
export type { Messages, ToneLanguage } from "./languages/tongue.ts";
export { rules, type Rule } from "./rules/rules.ts";
export type { Mending, Theme } from "./themes.ts";
export { parseVoice, VoiceError, type Voice, type VoiceFault, type VoiceRule } from "./voice/voice.ts";
export type { OfficialeseEntry } from "./words/entry.ts";
export { worstOf } from "./worst.ts";
