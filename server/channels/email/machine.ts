import { questions } from "@lyhord/reading";
import type { Machine, MachineKind, MachineSign } from "#contract";
import { awayUntil } from "./away-until.ts";
import { withoutTag } from "./house.ts";
import { hasFormLines, isForm, isFormService, isNoReply, isOurForm } from "./forms.ts";
import { isAutomaticAnswer, isDaemon, isMultipartReport, isPostmaster, marksOf, valueOf, type Marks } from "./marks.ts";
import {
  acknowledgingSubject,
  acknowledgingText,
  alertSubject,
  automaticSubject,
  awayElsewhere,
  awaySubject,
  isAnswer,
  machineSubject,
  monitors,
  monitorSubject,
  programSubject,
  receiptSubject,
  returnedSubject,
  ticketInSubject,
} from "./machine-words.ts";
import { looksLikeNewsletter, namesUnsubscribing } from "./newsletter.ts";
import { personal } from "./stock-words.ts";
import { stockTextOf, type StockText } from "./stock-text.ts";
import { wordedAsMachine } from "./worded.ts";

export interface Signs {
  /** Header lines by their names in lower case. */
  header: ReadonlyMap<string, readonly string[]>;
  envelopeFrom: string;
  from: string;
  replyTo: string | null;
  /** Whom it was written to, also as a copy. */
  to: readonly string[];
  subject: string;
  /** The writer's own words. */
  text: string;
  /** All of its words, also what is folded. */
  whole: string;
  /** What is read first, as text and as HTML. */
  shown: string;
  html: string | null;
  /** The names of the files that came with it. */
  files: readonly string[];
  /** It answers a calendar's invitation (RFC 5546). */
  answersInvitation: boolean;
  /** A report of a mail system about a mail of ours (RFC 3462). */
  isReport: boolean;
  ourAddresses: ReadonlySet<string>;
  at: Date;
}

export interface Judged {
  /** What kind of machine wrote it, and by what that is known; null when a person seems to have. */
  machine: Machine | null;
  /** Not to be answered by a machine of ours, whoever wrote it. */
  unanswerable: boolean;
  /** A machine by marks that some helpdesks put on everything, or by its words alone: in a conversation it is taken for its writer's answer. */
  mayBeAnswer: boolean;
}

/** What decides beside the marks: kind, by what it is known, and whether it may be somebody's answer all the same. */
export interface Worded {
  kind: MachineKind;
  signs: MachineSign[];
  mayBeAnswer: boolean;
}

/** Of a longer text only the beginning is asked whether it asks. */
const beginning = 3000;

/** An acknowledgement says little else: so much of its text is as such texts are. */
const mostly = 0.6;

/**
 * Whether a machine wrote the mail, and which kind of machine: RFC 3834 §2 and §5.2, RFC 2919, RFC 2369, RFC 3462, and what the large systems
 * send in their own way. In doubt it is a person, who waits for an answer, and gets none from a machine of ours. Words decide alone only where
 * the whole text is a program's; a subject never does. A form on a website is whoever filled it in, and what came by a mailing list of
 * our own house was written to us.
 */
export function judge(signs: Signs): Judged {
  const marks = marksOf(signs);
  if (marks.sure.length + marks.loose.length + marks.noReply.length === 0) {
    const said = stockTextOf(signs.text);
    const worded = wordedAsMachine(signs, said, asks);
    if (worded === null) return { machine: null, unanswerable: isUnanswerable(signs, said), mayBeAnswer: false };
    return { machine: machineOf(signs, worded), unanswerable: true, mayBeAnswer: worded.mayBeAnswer };
  }
  return judgeMarked(signs.text.trim() === "" ? { ...signs, text: signs.whole } : signs, marks);
}

/** What marks say, and words may say otherwise. Helpdesks put all they write under a line as what is quoted stands under one. */
function judgeMarked(signs: Signs, marks: Marks): Judged {
  const said = stockTextOf(signs.text);
  const found = [...marks.sure, ...marks.loose, ...marks.noReply];
  const { kind, by } = kindOf(signs, said);
  if (isFilledInForm(signs, marks) || asksUs(signs, marks, said, kind))
    return { machine: null, unanswerable: true, mayBeAnswer: false };
  const because = by !== null && !found.some(({ where, detail }) => where === by.where && detail === by.detail) ? [by] : [];
  return {
    machine: machineOf(signs, { kind, signs: [...found, ...because] }),
    unanswerable: true,
    mayBeAnswer:
      marks.sure.length === 0 && !isAutomaticText(signs, said) && !callsItselfAutomatic(signs) && !isProgramsOwn(signs),
  };
}

function machineOf({ subject, text, at }: Signs, { kind, signs }: Pick<Worded, "kind" | "signs">): Machine {
  return { kind, signs, until: kind === "out-of-office" ? awayUntil(`${subject}\n${text}`, at) : null };
}

/** What a person wrote, and a machine of ours leaves unanswered all the same: it may be none, or the answer would go to one. */
function isUnanswerable(signs: Signs, said: StockText): boolean {
  const { subject, text, replyTo } = signs;
  const asksForPeace = /\b(?:all|oof|autoreply)\b/.test(valueOf(signs, "x-auto-response-suppress") ?? "");
  const soundsAutomatic =
    said.automatic !== null ||
    said.acknowledging !== null ||
    [awaySubject, machineSubject, programSubject, alertSubject, returnedSubject, acknowledgingSubject, ticketInSubject].some(
      (pattern) => pattern.test(subject),
    ) ||
    acknowledgingText.test(text);
  return asksForPeace || isOurs(signs) || soundsAutomatic || (replyTo !== null && isNoReply(replyTo));
}

/** The loop guard: what we sent ourselves, or what would come back to us, is never answered by us. */
function isOurs({ from, replyTo, ourAddresses }: Signs): boolean {
  const ours = (address: string) => ourAddresses.has(withoutTag(address));
  return replyTo === null ? ours(from) : ours(replyTo);
}

/**
 * The programs that send for a form mark it as their own; whoever filled it in is a person all the same. A no-reply address with another under
 * Reply-To sends newsletters too.
 */
function isFilledInForm(signs: Signs, { sure, loose }: Marks): boolean {
  if (sure.some(({ where }) => where !== "header") || isMultipartReport(signs) || isAutomaticAnswer(signs)) return false;
  if (isOurForm(signs, signs.text, signs.ourAddresses) || isFormService(signs)) return true;
  return isForm(signs) && !loose.some(({ detail }) => detail.startsWith("List-"));
}

/**
 * A question to us ourselves, or a form's lines, which marks alone make a machine's: sales tools and websites mark what people write as lists do
 * theirs. Shops and watchdogs ask too, but never speak for themselves.
 */
function asksUs(signs: Signs, { sure, noReply }: Marks, said: StockText, kind: MachineKind): boolean {
  if (sure.length + noReply.length > 0 || kind === "report" || isAutomaticText(signs, said)) return false;
  if (signs.header.has("list-post") || !signs.to.some((address) => signs.ourAddresses.has(withoutTag(address)))) return false;
  if (namesUnsubscribing(signs.whole) || looksLikeNewsletter(signs)) return false;
  if (hasFormLines(signs.text)) return true;
  const isMailing = ["other", "list", "newsletter"].includes(kind);
  return (isMailing || (speaksForThemselves(signs, said) && !callsItselfAutomatic(signs))) && asks(signs.text);
}

function speaksForThemselves({ text }: Signs, { away, automatic }: StockText): boolean {
  return away === null && automatic === null && personal.test(text);
}

function asks(text: string): boolean {
  const start = text.slice(0, beginning);
  return start.includes("?") || questions(start).some(({ form }) => form === "question");
}

/** Whether its words are those of an absence note or an acknowledgement, whoever else may use the same marks. */
function isAutomaticText(signs: Signs, { automatic, acknowledging, away, share }: StockText): boolean {
  if (signs.text.includes("?")) return false;
  if (automatic !== null && (acknowledging ?? away) !== null) return true;
  if (automatic !== null || acknowledging !== null) return share >= mostly;
  return away !== null && ((share === 1 && personal.test(signs.text)) || callsItselfAutomatic(signs));
}

/** Nobody answers from there, or under that. */
function isProgramsOwn({ from, subject }: Signs): boolean {
  const sender = from.toLowerCase();
  return monitors.test(sender) || isPostmaster(sender) || programSubject.test(subject) || alertSubject.test(subject);
}

function callsItselfAutomatic({ subject }: Signs): boolean {
  return automaticSubject.test(subject) && !isAnswer(subject);
}

/** Of what kind a machine's mail is, and by what that is known beyond its being a machine's. */
function kindOf(signs: Signs, said: StockText): { kind: MachineKind; by: MachineSign | null } {
  const from = signs.from.toLowerCase();
  const inText = (words: string | null): MachineSign | null => (words === null ? null : { where: "text", detail: words });
  const match = (pattern: RegExp, where: "subject" | "text"): MachineSign | null => {
    const words = pattern.exec(where === "subject" ? signs.subject : signs.text.slice(0, beginning))?.[0].trim();
    return words === undefined ? null : { where, detail: words };
  };
  const answered = isAutomaticAnswer(signs);
  const away = match(awaySubject, "subject");
  const awayInText = inText(said.away) ?? match(awayElsewhere, "text");
  const acknowledging = match(acknowledgingSubject, "subject") ?? inText(said.acknowledging) ?? match(acknowledgingText, "text");

  if (signs.isReport || isMultipartReport(signs) || isDaemon(from) || isPostmaster(from) || returnedSubject.test(signs.subject))
    return { kind: "report", by: null };
  const isVacation = /\bvacation\b/.test(`${valueOf(signs, "auto-submitted") ?? ""} ${valueOf(signs, "x-autoreply-type") ?? ""}`);
  if (awayInText !== null && (away !== null || answered || said.automatic !== null))
    return { kind: "out-of-office", by: away ?? awayInText };
  const receipt =
    match(receiptSubject, "subject") ??
    match(acknowledgingSubject, "subject") ??
    (answered || away !== null || isAutomaticText(signs, said) ? acknowledging : null);
  if (receipt !== null) return { kind: "receipt", by: receipt };
  if (away !== null || isVacation) return { kind: "out-of-office", by: away };
  const monitor =
    match(machineSubject, "subject") ??
    match(programSubject, "subject") ??
    match(alertSubject, "subject") ??
    match(monitorSubject, "subject");
  const watches: MachineSign | null = monitors.test(from) ? { where: "sender", detail: from } : monitor;
  if (signs.header.has("x-cron-env") || watches !== null) return { kind: "monitor", by: watches };
  if (ticketInSubject.test(signs.subject) && acknowledging !== null) return { kind: "receipt", by: acknowledging };
  return answered ? { kind: "other", by: null } : { kind: mailing(signs), by: null };
}

/** What lists and mass mailings are; `other` where it is neither. */
function mailing(signs: Signs): "list" | "newsletter" | "other" {
  const precedence = valueOf(signs, "precedence") ?? "";
  if (/^list\b/.test(precedence) || signs.header.has("list-post")) return "list";
  if (["list-unsubscribe", "list-help", "x-csa-complaints"].some((name) => signs.header.has(name)) || /^bulk\b/.test(precedence))
    return "newsletter";
  return signs.header.has("list-id") ? "list" : "other";
}
