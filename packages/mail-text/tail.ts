import { beginsAsQuote, beginsAsSignature } from "./below-device.ts";
import { isBanner, isDeviceLine, isPlainDeviceLine, isRuleParagraph } from "./boilerplate.ts";
import {
  announces,
  closingOf,
  isCompany,
  isContactLine,
  isDirectLine,
  isNameAgain,
  isFullName,
  isName,
  isNameBelowClosing,
  isOnBehalf,
  isPersonal,
  isPostscript,
  isProse,
  isSecondName,
  mayTakeLeave,
  tellsDetails,
  thanks,
} from "./closing.ts";
import type { Labels } from "./labels.ts";
import { isBlank, isRule, nextFilled, type Line } from "./lines.ts";
import { isNeeded } from "./needed.ts";
import { labelNotices } from "./notice.ts";

/** How far up from the end of a stretch of own text a signature may begin. */
const reach = 80;
const longestSignature = 25;

/**
 * Labels what stands at the end of a stretch of the writer's own lines: legal notices, device lines, signature, closing.
 * Everything is read from the end and within a bounded reach.
 *
 * @param whole false between quoted lines, where only certain marks count
 */
export function labelTail(lines: readonly Line[], labels: Labels, from: number, to: number, whole: boolean): void {
  const start = labelBanner(lines, labels, from, to);
  const end = whole ? labelNotices(lines, labels, start, to) : to;
  const postscript = postscriptBelow(lines, start, end);
  labelEnd(lines, labels, start, postscript, whole);
  if (postscript < end) labelEnd(lines, labels, postscript, end, whole);
}

/** Where a postscript begins that stands below the end of the letter, or `to`. */
function postscriptBelow(lines: readonly Line[], from: number, to: number): number {
  let ended = false;
  for (let at = Math.max(from, to - reach); at < to; at++) {
    if (ended && isPostscript(lines[at]?.trimmed ?? "") && lines[at]?.depth === 0) return at;
    ended ||= lines[at]?.text === "-- " || closingOf(lines[at]) !== undefined;
  }
  return to;
}

function labelEnd(lines: readonly Line[], labels: Labels, start: number, to: number, whole: boolean): void {
  let end = labelMarked(lines, labels, start, to);
  end = labelDelimited(lines, labels, start, end);
  end = labelDevice(lines, labels, start, end, whole);
  if (!whole) return;
  end = labelDashName(lines, labels, start, end);
  if (!labelClosing(lines, labels, start, end)) labelBlock(lines, labels, start, end);
}

function labelBanner(lines: readonly Line[], labels: Labels, from: number, to: number): number {
  let at = from;
  for (let count = 0; count < 3; count++) {
    const start = nextFilled(lines, at, 20);
    if (start >= to) return at;
    let end = start;
    while (end < to && !isBlank(lines[end]) && end - start < 12) end++;
    const banner = isBanner(lines, { start, end });
    const rule = isRuleParagraph(lines, { start, end }) && at > from;
    if (!banner && !rule) return at;
    labels.set(start, end, "disclaimer");
    at = end;
  }
  return at;
}

/** Lines that stand in an element which a client keeps for signatures; not if all own text does. */
function labelMarked(lines: readonly Line[], labels: Labels, from: number, to: number): number {
  const last = lastFilled(lines, from, to);
  let first = last;
  while (first >= from && (isBlank(lines[first]) || lines[first]?.hint === "signature")) first--;
  if (first === last || first < from) return to;
  const start = nextFilled(lines, first + 1);
  // A letter may be typed into the element by mistake; running text in it is the writer's.
  for (let at = start; at <= last; at++) {
    const text = lines[at]?.trimmed ?? "";
    if (isNeeded(text) || isPostscript(text)) return to;
  }
  if (hasOwnBelowDevice(lines, start, last + 1)) return to;
  const below = signedAbove(lines, labels, from, start, last + 1);
  labels.set(below, to, "signature");
  return below;
}

/** Who goes on below the device's line does so in its element. */
function hasOwnBelowDevice(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isDeviceLine(lines[at])) continue;
    const below = nextFilled(lines, at + 1);
    return below < to && !isDeviceLine(lines[below]) && !isSignatureBelow(lines, below, to);
  }
  return false;
}

/** A closing and a name that stand in the element are the letter's all the same. Gives where the signature itself begins. */
function signedAbove(lines: readonly Line[], labels: Labels, from: number, start: number, to: number): number {
  const above = closingOf(lines[lastFilled(lines, from, start)]);
  const closing = closingOf(lines[start]);
  // Somebody who has only their name there signs with it.
  const alone = nextFilled(lines, start + 1) >= to && isName(lines[start]?.trimmed ?? "");
  if (!closing && !alone && (!above || above.named)) return start;
  let end = closing ? start + 1 : start;
  const next = nextFilled(lines, end, 3);
  if (!closing?.named && next < to && isNameBelowClosing(lines[next]?.trimmed ?? "")) end = next + 1;
  labels.close(start, end);
  return end;
}

/** "-- " (RFC 3676, 4.3) and what people and programs make of it. */
function labelDelimited(lines: readonly Line[], labels: Labels, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line === undefined || labels.fenced(at)) continue;
    const exact = line.text === "-- ";
    if (!exact && !/^(--|__|—|–|––|\u2015|-- --|\*--\*|--\*)$/.test(line.trimmed)) {
      if (!isSignatureRule(lines, at, from, to)) continue;
    }
    if (!exact && !signatureOnly(lines, at + 1, to)) continue;
    labels.set(at, to, "signature");
    return at;
  }
  return to;
}

/** A long rule is a signature's only if all below it is short and some of it tells how to reach somebody. */
function isSignatureRule(lines: readonly Line[], at: number, from: number, to: number): boolean {
  if (at === from || !/^[_\-=*~─━—–]{3,}$/.test(lines[at]?.trimmed ?? "") || !isBlank(lines[at - 1])) return false;
  const above = lines[lastFilled(lines, from, at)]?.trimmed ?? "";
  // "To take the survey:" and a rule: what follows is what the line above speaks of.
  if (/[:：]$/.test(above) || !signatureOnly(lines, at + 1, to)) return false;
  // Few lines, the first a name: a signature without telephone number.
  const first = lines[at + 1]?.trimmed ?? "";
  let contact = to - at <= 6 && isFullName(first) && !isCompany(first);
  for (let below = at + 1; below < to; below++) {
    const text = lines[below]?.trimmed ?? "";
    if (/^([-*•]|\d+[.)]) /.test(text)) return false;
    contact ||= isContactLine(text) && !isCompany(text);
  }
  return contact;
}

function signatureOnly(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from > longestSignature) return false;
  let contact = false;
  for (let at = from; at < to; at++) {
    const text = lines[at]?.trimmed ?? "";
    if (!belongsBelow(lines[at], contact)) return false;
    contact ||= isContactLine(text);
  }
  return true;
}

function labelDevice(lines: readonly Line[], labels: Labels, from: number, to: number, whole: boolean): number {
  const low = Math.max(from, to - (whole ? 400 : 12));
  for (let at = low; at < to; at++) {
    if (!isDeviceLine(lines[at]) || labels.fenced(at)) continue;
    const last = isPlainDeviceLine(lines[at]) && nextFilled(lines, at + 1) >= to;
    if (!last && !isBlankOrRule(lines, at - 1, from)) continue;
    let end = at + 1;
    while (end < to && (isDeviceLine(lines[end]) || /^<?https?:\S+>?$/.test(lines[end]?.trimmed ?? ""))) end++;
    if (end < to && !isBlank(lines[end]) && !isRule(lines[end]?.trimmed ?? "")) {
      // Directly below may stand the name ("Sent from my iPhone / Anna"), never a sentence.
      if (!signatureOnly(lines, end, to) || to - end > 4) continue;
    }
    const below = nextFilled(lines, end);
    labels.set(at, end, "signature");
    if (below >= to) return withRuleAbove(lines, labels, from, at);
    if (isSignatureBelow(lines, below, to)) labels.set(end, to, "signature");
    else if (whole && contentAbove(lines, from, at) && beginsAsQuote(lines, below, to, labels.isAnswer))
      labels.set(end, to, "quote");
    else labelEnd(lines, labels, below, to, whole);
    return at;
  }
  return to;
}

const isSignatureBelow = (lines: readonly Line[], from: number, to: number): boolean =>
  signatureOnly(lines, from, to) && beginsAsSignature(lines, from, to);

const isBlankOrRule = (lines: readonly Line[], at: number, from: number): boolean =>
  at < from ||
  isBlank(lines[at]) ||
  isRule(lines[at]?.trimmed ?? "", 2) ||
  closingOf(lines[at]) !== undefined ||
  isName(lines[at]?.trimmed ?? "");

function contentAbove(lines: readonly Line[], from: number, to: number): boolean {
  let length = 0;
  for (let at = Math.max(from, to - 60); at < to && length < 12; at++) length += lines[at]?.trimmed.length ?? 0;
  return length >= 12;
}

function withRuleAbove(lines: readonly Line[], labels: Labels, from: number, at: number): number {
  let above = at - 1;
  while (above > from && isBlank(lines[above])) above--;
  if (above <= from || !isRule(lines[above]?.trimmed ?? "", 2)) return at;
  labels.set(above, at, "signature");
  return above;
}

/** "-Anna Berg" alone at the end. */
function labelDashName(lines: readonly Line[], labels: Labels, from: number, to: number): number {
  const last = lastFilled(lines, from, to);
  if (last <= from) return to;
  // "-Sari" is how one signs, "-Abhishek Kona" is what a program puts there.
  const match = /^-{1,2}(?=\P{Zs}+\p{Zs})(\p{Lu}[\p{L}'’.\- ]{0,40})$/u.exec(lines[last]?.trimmed ?? "");
  if (match?.[1] === undefined || match[1].split(" ").length > 4) return to;
  const above = lastFilled(lines, from, last);
  if (above < from || /^[-–—*•]/.test(lines[above]?.trimmed ?? "") || !isBlank(lines[last - 1])) return to;
  labels.set(last, to, "signature");
  return last;
}

function lastFilled(lines: readonly Line[], from: number, to: number): number {
  let at = to - 1;
  while (at >= from && isBlank(lines[at])) at--;
  return at;
}

/**
 * The closing and the name stay with the letter; titles, telephone numbers and slogans below are the signature.
 * The topmost closing below which nothing is running text is the one.
 */
function labelClosing(lines: readonly Line[], labels: Labels, from: number, to: number): boolean {
  const last = lastFilled(lines, from, to);
  const low = Math.max(from, last - longestSignature);
  let known = last;
  while (known >= low && closingOf(lines[known]) === undefined) known--;
  for (let at = low; at <= last; at++) {
    const closing = closingOf(lines[at]) ?? (at > known ? leaveAt(lines, at) : undefined);
    if (closing === undefined || labels.fenced(at)) continue;
    // A second closing right below ("Tack på förhand / Mvh Anna") belongs to it.
    let end = at + 1;
    let named = closing.named;
    let strength = closing.strength;
    for (let more = nextFilled(lines, end, 3); more <= last && !named; more = nextFilled(lines, end, 3)) {
      const next = closingOf(lines[more]);
      if (next) {
        if (next.strength === "strong") strength = "strong";
        named = next.named;
      } else if (isOnBehalf(lines[more]?.trimmed ?? "")) {
        // "for styret", and then who writes.
      } else if (isNameBelowClosing(lines[more]?.trimmed ?? "")) named = true;
      else if (!thanks(lines[more]?.trimmed ?? "")) break;
      end = more + 1;
    }
    if (named) while (end <= last && isSecondName(lines[end - 1]?.trimmed ?? "", lines[end]?.trimmed ?? "")) end++;
    // "Thank you very much." with nothing above it is the letter, not its end.
    if (strength === "weak" && !(named && from > 0) && lastFilled(lines, from, at) < from) continue;
    const again = named && isNameAgain(lines[end - 1]?.trimmed ?? "", lines[nextFilled(lines, end)]?.trimmed ?? "");
    const titled = named && isFullName(lines[end - 1]?.trimmed ?? "") && !isBlank(lines[end]);
    if (!belowIsSignature(lines, end, last + 1, again || strength === "strong" ? 6 : titled ? 4 : 0)) continue;
    labels.close(at, end);
    const below = nextFilled(lines, end);
    if (below <= last) labels.set(below, to, "signature");
    return true;
  }
  return false;
}

/** A line that closes the letter in words of its own: a name stands right below it. */
function leaveAt(lines: readonly Line[], at: number): ReturnType<typeof closingOf> {
  if (!mayTakeLeave(lines[at]?.trimmed ?? "")) return undefined;
  const next = lines[nextFilled(lines, at + 1, 2)];
  const name = next?.trimmed ?? "";
  if (next === undefined || closingOf(next) !== undefined || mayTakeLeave(name)) return undefined;
  return isNameBelowClosing(name) && !/[.!?]$/.test(name) ? { strength: "weak", named: false } : undefined;
}

/** Short lines only, or running text once a telephone number or address has been seen. */
function belowIsSignature(lines: readonly Line[], from: number, to: number, mostWithoutContact: number): boolean {
  let contact = false;
  let filled = 0;
  for (let at = from; at < to; at++) {
    const text = lines[at]?.trimmed ?? "";
    if (text === "") continue;
    filled++;
    if (!belongsBelow(lines[at], contact)) return false;
    contact ||= isContactLine(text);
    // A list is the letter's.
    if (!contact && /^(?:[-*•]|\d+[.)]) /.test(text) && !/[-–*]$/.test(text)) return false;
    // "Glad påsk!" alone below the name is said to the reader.
    if (filled === 1 && !contact && text.endsWith("!") && isBlank(lines[at - 1]) && nextFilled(lines, at + 1) >= to) return false;
  }
  return contact || filled <= mostWithoutContact;
}

/** Whether a line may stand in a signature: before its first telephone number or address there is no running text, and never an "I". */
function belongsBelow(line: Line | undefined, contact: boolean): boolean {
  const text = line?.trimmed ?? "";
  if (isNeeded(text) || isPostscript(text) || announces(text) || (isPersonal(text) && !isDeviceLine(line))) return false;
  return contact || isContactLine(text) || !isProse(text) || isDeviceLine(line);
}

/** Without a closing: a name, below it at least two ways to reach the person (one, if nothing else stands there). The name closes the letter. */
function labelBlock(lines: readonly Line[], labels: Labels, from: number, to: number): void {
  const last = lastFilled(lines, from, to);
  for (let start = last - 1; start > from && last - start < 12 && !isBlank(lines[start + 1]); start--) {
    if (!signsOff(lines, from, start)) continue;
    const below = waysBelow(lines, start + 1, last + 1);
    if (below === undefined || (!below.only && tellsDetails(lines[lastFilled(lines, from, start)]?.trimmed ?? ""))) return;
    if (below.contacts < (below.only && isFullName(lines[start]?.trimmed ?? "") ? 1 : 2)) return;
    labels.close(start, start + 1);
    labels.set(start + 1, to, "signature");
    return;
  }
}

/** Whether a name stands below a letter, and not below a word of whose name and number it is. */
function signsOff(lines: readonly Line[], from: number, at: number): boolean {
  const name = lines[at]?.trimmed ?? "";
  const above = lastFilled(lines, from, at);
  const text = lines[above]?.trimmed ?? "";
  if (above < from || /[:：]$/.test(text)) return false;
  return isBlank(lines[at - 1]) ? isName(name) : /[.!?…]$/.test(text) && isFullName(name);
}

/** What stands below a name: in how many lines it says how to reach somebody, and whether it says nothing else. */
function waysBelow(lines: readonly Line[], from: number, to: number): { contacts: number; only: boolean } | undefined {
  let contacts = 0;
  let only = true;
  for (let at = from; at < to; at++) {
    const text = lines[at]?.trimmed ?? "";
    if (isProse(text) || isNeeded(text)) return undefined;
    if (isContactLine(text) && !isCompany(text)) contacts++;
    only &&= isDirectLine(text);
  }
  return { contacts, only };
}
