import { isLetter, type Channel } from "../channels.ts";
import type { Cue } from "../languages/cues.ts";
import type { Draft, RuleName } from "../finding.ts";
import type { CustomerReading } from "../text/customer.ts";
import type { PlacedHit, ReplyReading } from "../text/reply.ts";

const curtWords = 14;
/** From here on a reply is read as a letter, which begins and ends as one. */
const letterWords = 45;
const veryUpset = 0.6;

/** Whether it is said as one would say it to a person, in this person's situation. */
export function warmthOf(customer: CustomerReading, reply: ReplyReading, channel: Channel): Draft[] {
  if (reply.words === 0) return [];
  return [
    ...manners(customer, reply, channel),
    ...name(customer, reply),
    ...apology(customer, reply),
    ...sympathy(customer, reply),
    ...thanks(customer, reply),
    ...cold(reply),
    ...light(customer, reply),
  ];
}

function manners(customer: CustomerReading, reply: ReplyReading, channel: Channel): Draft[] {
  const drafts: Draft[] = [];
  const whole = { start: 0, end: reply.text.length };
  const first = reply.sentences[0]?.sentence;
  const opening = { start: 0, end: Math.min(reply.text.length, first?.end ?? 0) };
  const greets =
    reply.sentences.slice(0, 2).some(({ sentence }) => sentence.cues.has("greeting")) ||
    (customer.name !== null && first?.words.some(({ raw }) => raw === customer.name));
  const kind = greets || reply.has("thanks") || reply.has("apology") || reply.has("glad") || reply.has("sympathy");
  const pressed = customer.trouble || customer.upset > 0.3;
  const short = reply.words < letterWords;
  // In a chat nobody misses it, few miss it where a few lines settle the matter, and who writes without one gets an answer without one.
  if (!greets && isLetter(channel) && (customer.greets || (!kind && customer.name !== null))) {
    drafts.push({ rule: "no-greeting", ...opening, faint: short });
  }
  const signs = reply.has("signoff") || endsWithName(reply.text) || reply.has("goodWish");
  if (!signs && isLetter(channel)) drafts.push({ rule: "no-signoff", ...whole, faint: short });
  const distance = distanceOf(reply);
  if (distance > distant)
    drafts.push({ rule: "no-person", ...whole, share: (reply.has("we") ? 0.5 : 0.7) + 2 * (distance - distant) });
  else if (distance > 0) drafts.push({ rule: "no-person", ...whole, share: 0.5 * distance, faint: true });
  const friendly = kind || reply.has("goodWish") || reply.has("understanding") || reply.text.includes("!");
  // A short answer to a short question is what was asked for; a short no, or a short answer to somebody in trouble, is not.
  const wantsMore = pressed || customer.grave || customer.praise || (reply.has("refusal") && !reply.has("alternative"));
  if (reply.words < curtWords && !friendly && wantsMore) {
    drafts.push({ rule: "curt", ...whole, share: pressed || customer.grave ? 1.4 : 0.8 });
  } else if (!friendly) {
    drafts.push({ rule: "curt", ...whole, share: pressed || customer.grave || customer.feeling ? 0.3 : 0.15, faint: true });
  }
  return drafts;
}

const distant = 0.5;
const judgedSentence = 5;

/** How much of what is said is said to nobody by nobody: the share of words in sentences without "I", "we" or "you". */
function distanceOf(reply: ReplyReading): number {
  let all = 0;
  let distant = 0;
  for (const { sentence } of reply.matter) {
    if (sentence.words.length < judgedSentence) continue;
    all += sentence.words.length;
    if (!personalCues.some((cue) => sentence.cues.has(cue))) distant += sentence.words.length;
  }
  return all < curtWords ? 0 : distant / all;
}

const personalCues = ["we", "you", "apology", "sympathy", "thanks", "commit", "step"] satisfies Cue[];

function endsWithName(text: string): boolean {
  const last =
    text
      .trimEnd()
      .slice(-200)
      .split(/\n|(?<=[.!?])\s+/u)
      .at(-1)
      ?.trim() ?? "";
  return /(?:^|[\s/–-])\p{Lu}\p{Ll}+(?:[,\s]+[\p{L}\s&.-]{2,40})?$/u.test(last.slice(-60)) && last.length < 60;
}

const greetingName =
  /^\s*(?:hej|hejsan|hei|hallo|hello|hi|dear|kära|kære|kjære|bästa|god \p{L}+|good \p{L}+)\s+(\p{Lu}\p{Ll}+)\s*(?:[,!.\n]|$)/iu;

function name(customer: CustomerReading, reply: ReplyReading): Draft[] {
  if (!customer.name) return [];
  const greeted = greetingName.exec(reply.text.slice(0, 80));
  const called = greeted?.[1];
  if (!called || /^\p{Ll}/u.test(called)) return [];
  if (called.toLowerCase() === customer.name.toLowerCase() || customer.text.toLowerCase().includes(called.toLowerCase()))
    return [];
  const start = reply.text.indexOf(called);
  return [{ rule: "wrong-name", start, end: start + called.length, words: { called, name: customer.name } }];
}

const pilingUp = 2;
const upset = 0.3;

function apology(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const hollow = reply.all("nonApology");
  const drafts = found("non-apology", hollow);
  const real = reply.all("apology").filter((one) => !hollow.some((other) => other.start < one.end && one.start < other.end));
  const owns = reply.has("ownFault") || reply.has("sympathy");
  if ((customer.complaint || customer.trouble) && !customer.thankful) {
    // Who tells of illness or death wants to be felt for; to be sorry is for what we have done.
    if (real.length > 0 || (customer.grave && !customer.complaint)) return drafts;
    // Who mends it before the customer is upset has said it with a deed.
    if ((reply.has("commit") || reply.has("sympathy") || reply.has("ownFault")) && customer.upset < upset) return drafts;
    const share = (customer.complaint ? 1 : 0.35) * (reply.has("ownFault") ? 0.2 : owns || reply.has("understanding") ? 0.4 : 1);
    const mends = reply.has("commit") && customer.upset < veryUpset ? 0.5 : 1;
    // Who owns the fault or shows that they understand has said most of it.
    const faint = owns || reply.has("understanding") || !holdsUsToAccount(customer);
    return [...drafts, { rule: "missing-apology", start: 0, end: reply.text.length, share: share * mends, faint }];
  }
  if (customer.grave || customer.bereaved || reply.has("refusal")) return drafts;
  const mends = reply.has("commit") && !customer.praise;
  // One word of regret does no harm, and trouble is not always seen; it is piling up that is out of place.
  if (real.length + hollow.length < pilingUp && !customer.praise)
    return [...drafts, ...found("misplaced-apology", real).map((one) => ({ ...one, share: 0.08, faint: true }))];
  const share = reply.has("ownFault") || mends ? 0.5 : 1;
  return [...drafts, ...found("misplaced-apology", real).map((one) => ({ ...one, share }))];
}

/** It is a complaint before anything else: not trouble that is only told of, an idea, a question of law, or the writer's own mistake. */
function holdsUsToAccount({ complaint, asksLaw, ownMistake, kinds }: CustomerReading): boolean {
  const said = kinds.get("complaint") ?? 0;
  return complaint && !asksLaw && !ownMistake && (["praise", "idea"] as const).every((kind) => (kinds.get(kind) ?? 0) <= said);
}

const mendingCues = [
  "thanks",
  "glad",
  "ownFault",
  "contactOptional",
  "goodWish",
  "commit",
  "free",
  "alternative",
] satisfies Cue[];
const kindCues = ["condolence", "sympathy", "understanding", "apology"] satisfies Cue[];

function sympathy(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const grave = customer.grave || customer.bereaved;
  if (!grave && !customer.feeling && !customer.alarm) return [];
  if (kindCues.some((cue) => reply.has(cue))) return [];
  // Where it is worry and not grief, doing something about it is kindness enough.
  if (!grave && mendingCues.some((cue) => reply.has(cue))) return [];
  // While danger lasts, help comes before comfort.
  if (customer.crisis && (reply.has("crisisHelp") || reply.has("commit"))) return [];
  const mends = reply.has("commit") && !customer.bereaved && !customer.crisis;
  return [
    {
      rule: "missing-sympathy",
      start: 0,
      end: reply.text.length,
      share: mends ? 0.3 : !grave ? 0.45 : customer.bereaved || customer.crisis ? 1 : 0.6,
      faint: mends,
    },
  ];
}

function thanks(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const idea = (customer.kinds.get("idea") ?? 0) > 0.5;
  if (!(customer.praise || idea) || reply.has("thanks") || reply.has("glad")) return [];
  // Who does what was proposed, or says that it makes sense, has honoured it.
  if (!customer.praise && honours.some((cue) => reply.has(cue))) return [];
  return [{ rule: "missing-thanks", start: 0, end: reply.text.length, share: customer.praise ? 1 : 0.5 }];
}

const honours = ["commit", "understanding", "sympathy", "apology"] satisfies Cue[];

function cold(reply: ReplyReading): Draft[] {
  return [
    ...foundCold("blame", reply),
    ...foundCold("lecture", reply),
    ...foundCold("dismissive", reply),
    ...found("third-person", reply.all("thirdPerson")),
    ...ownName(reply.text),
    ...shouting(reply.text),
  ];
}

/** What hurts weighs more the more of the reply it is: a letter forgives a line that alone would be a slap. */
function foundCold(rule: "blame" | "lecture" | "dismissive", reply: ReplyReading): Draft[] {
  const all = reply.matter.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  return reply.all(rule).map(({ start, end, sentence }) => {
    const part = Math.min(1, sentence.words.length / Math.max(1, all));
    return { rule, start, end, share: 1 + 2 * Math.max(0, part - muchOfIt) };
  });
}

const muchOfIt = 0.3;

const firm = /(?<!\p{L})(?:\p{Lu}[\p{L}&-]{0,40}\s){1,4}(?:AB|HB|A\/S|ApS|AS|ASA|Ltd|Limited|plc|Inc)(?=\s\p{Ll}|s\s)/gu;
const oftenNamed = 3;

/** A firm that says its own name over and over, as if somebody else wrote: "Example Ltd has …", where a person says "we have". */
function ownName(text: string): Draft[] {
  const named = [...text.matchAll(firm)];
  if (named.length < oftenNamed) return [];
  return named.map((match) => ({
    rule: "third-person",
    start: match.index,
    end: match.index + match[0].length,
    share: 0.6,
  }));
}

const shouted = /(?<!\p{Lu})\p{Lu}{4,}(?:\s+\p{Lu}{2,})+|[!?]{2,}/gu;

function shouting(text: string): Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(shouted)) {
    drafts.push({ rule: "shouting", start: match.index, end: match.index + match[0].length });
  }
  return drafts;
}

const emoji = /\p{Extended_Pictographic}|[:;]-?[)D]/gu;

/** Cheer, chumminess and emoji, where the matter is a grave one or the writer is upset. */
function light(customer: CustomerReading, reply: ReplyReading): Draft[] {
  const drafts: Draft[] = [];
  const grave = customer.grave || customer.bereaved;
  if (grave || customer.complaint) {
    const share = grave ? 1 : 0.5;
    for (const one of reply.all("cheer")) drafts.push({ rule: "cheer-on-grave", start: one.start, end: one.end, share });
    for (const match of reply.text.matchAll(emoji)) {
      drafts.push({ rule: "cheer-on-grave", start: match.index, end: match.index + match[0].length, share });
    }
    if (grave) drafts.push(...exclamations(reply));
  }
  for (const one of reply.all("overFamiliar")) {
    drafts.push({ rule: "over-familiar", start: one.start, end: one.end, share: grave || customer.complaint ? 1.5 : 0.7 });
  }
  return drafts;
}

function exclamations(reply: ReplyReading): Draft[] {
  return reply.sentences
    .filter(({ sentence }) => sentence.text.endsWith("!") && !sentence.cues.has("greeting"))
    .map(({ sentence, offset }) => ({
      rule: "cheer-on-grave",
      start: sentence.start + offset,
      end: sentence.end + offset,
      share: 0.5,
    }));
}

/** One draft for each place. */
export function found(rule: RuleName, hits: readonly PlacedHit[]): Draft[] {
  return hits.map(({ start, end }) => ({ rule, start, end }));
}
