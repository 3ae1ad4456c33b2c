import type { MachineSign } from "#contract";
import type { Signs, Worded } from "./machine.ts";
import {
  acknowledgingStart,
  alertSubject,
  automaticSubject,
  isAnswer,
  isPassedOn,
  labelled,
  machineSubject,
  monitors,
  monitorSubject,
  programSubject,
  reportOfDomain,
  returnedSubject,
  returnedText,
} from "./machine-words.ts";
import { isPostmaster } from "./marks.ts";
import { looksLikeNewsletter } from "./newsletter.ts";
import { personal } from "./stock-words.ts";
import type { StockText } from "./stock-text.ts";

/**
 * What is a machine's although nothing but its form says so. One word is never enough, since people write of automatic answers, receipts and
 * alarms: the whole text has to be a program's, or subject, sender and text have to agree.
 */
export function wordedAsMachine(signs: Signs, said: StockText, asks: (text: string) => boolean): Worded | null {
  const impersonal = watch(signs) ?? returned(signs);
  return (
    stockAnswer(signs, said) ??
    (impersonal !== null && isImpersonal(signs, asks) ? impersonal : null) ??
    reportOnDomain(signs) ??
    calendarAnswer(signs) ??
    (looksLikeNewsletter(signs) ? { kind: "newsletter", signs: [inText("html")], mayBeAnswer: false } : null)
  );
}

const inSubject = (detail: string): MachineSign => ({ where: "subject", detail: detail.trim() });
const inText = (detail: string): MachineSign => ({ where: "text", detail });

/** An absence note or an acknowledgement, if that is all there is. One that does not call itself automatic may be a person's short answer. */
function stockAnswer({ subject }: Signs, said: StockText): Worded | null {
  if (said.share < 1 || isPassedOn(subject)) return null;
  const calling = isAnswer(subject) ? null : automaticSubject.exec(subject)?.[0];
  const confirming = isAnswer(subject) ? null : acknowledgingStart.exec(subject)?.[0];
  const signs = [
    ...(calling != null ? [inSubject(calling)] : []),
    ...(calling == null && confirming != null ? [inSubject(confirming)] : []),
    ...[said.automatic, said.away ?? said.acknowledging].filter((words) => words !== null).map(inText),
  ];
  const isAutomatic = said.automatic !== null || calling != null;
  if (isAutomatic && said.away !== null) return { kind: "out-of-office", signs, mayBeAnswer: false };
  if (said.automatic !== null || (calling != null && said.acknowledging !== null))
    return { kind: "receipt", signs, mayBeAnswer: false };
  return confirming != null && said.acknowledging !== null ? { kind: "receipt", signs, mayBeAnswer: true } : null;
}

function isImpersonal({ subject, text }: Signs, asks: (text: string) => boolean): boolean {
  return !isAnswer(subject) && !personal.test(text) && !asks(text);
}

/** An alert, from an address that is called after what watches, or under a subject that only programs make up. */
function watch({ from, subject, text }: Signs): Worded | null {
  const sender = from.toLowerCase();
  const made = programSubject.exec(subject)?.[0] ?? (labelled.test(text) ? alertSubject.exec(subject)?.[0] : undefined);
  if (made !== undefined) return { kind: "monitor", signs: [inSubject(made)], mayBeAnswer: false };
  const told = (machineSubject.exec(subject) ?? monitorSubject.exec(subject))?.[0];
  if (told === undefined || !monitors.test(sender)) return null;
  return { kind: "monitor", signs: [{ where: "sender", detail: sender }, inSubject(told)], mayBeAnswer: false };
}

/** What a mail system says came back, where it has a person's sender. */
function returned({ from, subject, text, isReport }: Signs): Worded | null {
  const told = returnedSubject.exec(subject)?.[0];
  const because = isPostmaster(from.toLowerCase()) ? from.toLowerCase() : null;
  if (because !== null && (isReport || told !== undefined))
    return { kind: "report", signs: [{ where: "sender", detail: because }], mayBeAnswer: false };
  const words = returnedText.exec(text)?.[0];
  if (told === undefined || words === undefined) return null;
  return { kind: "report", signs: [inSubject(told), inText(words)], mayBeAnswer: false };
}

/** What others saw of mail in our name (RFC 7489 §7.2): a file, under a subject that has a form of its own. */
function reportOnDomain({ subject, files, from }: Signs): Worded | null {
  const told = reportOfDomain.exec(subject)?.[0];
  if (told === undefined) return null;
  const isFiled = files.some((name) => /\.(?:zip|gz|xml)$/i.test(name)) || /dmarc|tlsrpt/.test(from.toLowerCase());
  return isFiled ? { kind: "other", signs: [inSubject(told)], mayBeAnswer: false } : null;
}

/** A calendar's yes or no, without a word of its owner's. */
function calendarAnswer({ answersInvitation, text }: Signs): Worded | null {
  return answersInvitation && text.trim() === ""
    ? { kind: "other", signs: [{ where: "header", detail: "method=REPLY" }], mayBeAnswer: false }
    : null;
}
