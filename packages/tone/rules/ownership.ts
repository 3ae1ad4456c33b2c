import type { Draft } from "../finding.ts";
import type { Cue } from "../languages/cues.ts";
import type { CustomerReading } from "../text/customer.ts";
import type { PlacedHit, ReplyReading } from "../text/reply.ts";
import { answersAll, putsOff, saysYesOrNo, type Answer } from "./answered.ts";
import { found } from "./warmth.ts";

/** Who does what, and when. */
export function ownershipOf(customer: CustomerReading, reply: ReplyReading, answers: readonly Answer[]): Draft[] {
  if (reply.words === 0) return [];
  return [
    ...acts(customer, reply, answers),
    ...promises(customer, reply),
    ...sendsAway(reply),
    ...refuses(reply),
    ...found("closing", reply.all("closing")),
  ];
}

function acts(customer: CustomerReading, reply: ReplyReading, answers: readonly Answer[]): Draft[] {
  const wantsDeed = customer.trouble || customer.asked.some((one) => one.wanted === "action");
  if (reply.has("commit")) return [];
  const settled = !customer.complaint && answersAll(answers);
  if (!wantsDeed || settled) return [{ rule: "nobody-acts", start: 0, end: reply.text.length, share: 0.08, faint: true }];
  const told = reply.matter.some(
    ({ sentence }) => sentence.cues.has("time") && sentence.facts >= 1.5 && !sentence.cues.has("closing") && !putsOff(sentence),
  );
  const share = (reply.has("step") ? 0.5 : 1) * (reply.has("alternative") ? 0.7 : 1) * (told ? 0.4 : 1);
  return [{ rule: "nobody-acts", start: 0, end: reply.text.length, share }];
}

/** "We will look into it", "as soon as possible": a promise nobody can hold anybody to, unless a time stands with it. */
function promises(customer: CustomerReading, reply: ReplyReading): Draft[] {
  // Praise and ideas are there to be passed on: that is the deed.
  const passedOn = customer.praise || (customer.kinds.get("idea") ?? 0) > 0.5;
  const deferrals = passedOn ? [] : reply.all("deferral");
  const vague = [...reply.all("vague"), ...deferrals].filter((one) => !hasTime(one));
  const drafts: Draft[] = [];
  const seen = new Set<PlacedHit["sentence"]>();
  for (const one of vague) {
    if (seen.has(one.sentence)) continue;
    seen.add(one.sentence);
    drafts.push({ rule: "vague-promise", start: one.start, end: one.end, share: one.hit.kind === "vague" ? 0.6 : 1 });
  }
  const promised = customer.complaint && drafts.length === 0 ? reply.all("commit") : [];
  if (promised.length > 0 && !dated.some((cue) => reply.has(cue)) && !/\d/.test(reply.text)) {
    drafts.push({ rule: "no-time", start: promised[0]!.start, end: promised[0]!.end });
  }
  return drafts;
}

/** A no, what costs nothing and what is explained need no time. */
const dated = ["time", "free", "ownFault", "alternative", "refusal"] satisfies Cue[];

function hasTime(one: PlacedHit): boolean {
  return one.sentence.cues.has("time");
}

function sendsAway(reply: ReplyReading): Draft[] {
  const offers = reply.all("contactOptional");
  const away = reply.all("contactAgain").filter((one) => !offers.some((offer) => offer.sentence === one.sentence));
  const handled = reply.has("commit");
  return [
    ...away.map(({ start, end, sentence }) => ({
      rule: "contact-again" as const,
      start,
      end,
      share: (handled ? 0.5 : 1) * (sentence.facts >= 1.5 ? 0.5 : 1),
    })),
    ...found("pass-the-buck", reply.all("passBuck")),
  ];
}

/** What a customer who gets a no can still go by. */
const waysOn = ["alternative", "commit", "step", "time", "free"] satisfies Cue[];
const reasons = ["reason", "law", "ownFault"] satisfies Cue[];
const shortNo = 6;

function refuses(reply: ReplyReading): Draft[] {
  // After a yes or a no that comes at once, "we can't promise" is candour.
  const [first] = reply.matter;
  if (waysOn.some((cue) => reply.has(cue)) || (first && saysYesOrNo(first.sentence) && reply.matter.length > 1)) return [];
  // "Unfortunately" alone is no refusal: it also stands before what merely is so.
  const no = reply.all("refusal").find((one) => one.hit.to - one.hit.from > 1 || one.sentence.words.length <= shortNo);
  if (!no) return [];
  const { start, end } = no;
  const why = reasons.some((cue) => reply.has(cue));
  return [
    ...(why ? [] : [{ rule: "refusal-no-reason" as const, start, end }]),
    { rule: "refusal-no-alternative" as const, start, end },
  ];
}
