import type { Dimension, Draft, Finding, RuleName, Severity } from "./finding.ts";
import type { Messages } from "./languages/tongue.ts";
import { rules, type Rule } from "./rules/rules.ts";
import { themeOf, type Mending, type Theme } from "./themes.ts";

/** How an organisation wants to be judged; see `voice/voice.ts`. */
export interface Grading {
  readonly weights?: Readonly<Partial<Record<Dimension, number>>>;
  readonly rules?: Readonly<Partial<Record<RuleName, "off" | Severity>>>;
}

export interface Graded {
  readonly findings: Finding[];
  readonly safety: Finding[];
  readonly scores: Record<Dimension, number>;
  readonly score: number;
  readonly toMend: Mending[];
}

const dimensions: readonly Dimension[] = ["clarity", "relevance", "warmth", "ownership", "length"];

/** What each dimension weighs in the mean. Relevance most: a kind letter that answers nothing is no answer. */
const inTotal: Readonly<Record<Dimension, number>> = {
  relevance: 0.32,
  warmth: 0.24,
  ownership: 0.2,
  clarity: 0.17,
  length: 0.07,
};
/** How far the total is pulled from the mean toward the worst dimension. */
const pull = 0.35;
/** Points asked for at which a dimension has lost 63 of its 100; more cost less and less. */
const saturation = 75;
const mostOfARule = 100;
/** Words up to which every remark on wording counts in full; in a longer text each weighs less. */
const fullWeightWords = 90;
const byDensity: ReadonlySet<RuleName> = new Set([
  "officialese",
  "nominalisation",
  "filler",
  "long-word",
  "long-sentence",
  "passive",
]);

/** A total below which a reply is weak as a whole, so that what a weak rule says of it is mostly right. */
const weakTotal = 75;

/**
 * Weighs what the rules found. Within a dimension every finding asks for points, repeats of a rule for fewer; the sum saturates,
 * and what is taken is shared out again among the findings, so that 100 minus their penalties is the score. What is too weak to be
 * said by itself comes as one finding for each dimension, `signs`, with its `parts`.
 */
export function grade(drafts: readonly Draft[], texts: Texts, messages: Messages, grading: Grading = {}): Graded {
  const weighed = penalised(
    weigh(
      drafts.filter((draft) => grading.rules?.[draft.rule] !== "off"),
      texts.words,
    ),
  );
  const scores = scoresOf(weighed);
  const score = totalOf(scores, grading);
  const isSaid = ({ draft, rule }: Weighed): boolean =>
    !draft.faint && (!rule.weak || score < weakTotal || grading.rules?.[draft.rule] !== undefined);
  const phrased = (some: readonly Weighed[]): Finding[] => some.map((one) => phrase(one, texts, messages, grading)).sort(inOrder);
  const findings = [
    ...phrased(weighed.filter(isSaid)),
    ...signsOf(phrased(weighed.filter((one) => !isSaid(one))), texts, messages),
  ].sort(inOrder);
  return {
    findings: findings.filter((one) => one.dimension !== "safety"),
    safety: findings.filter((one) => one.dimension === "safety"),
    scores,
    score,
    toMend: mendings(weighed.filter(isSaid), weighed, { score, texts, messages, grading }),
  };
}

const mostToMend = 5;
/** Points of the total below which a thing is not worth naming first. */
const worthNaming = 1;

interface Whole {
  readonly score: number;
  readonly texts: Texts;
  readonly messages: Messages;
  readonly grading: Grading;
}

/** What is said, by theme: what the total would be without all that belongs to it, said or only counted. */
function mendings(said: readonly Weighed[], weighed: readonly Weighed[], whole: Whole): Mending[] {
  const byTheme = Map.groupBy(said, ({ draft }) => themeOf.get(draft.rule));
  return [...byTheme]
    .flatMap(([theme, own]) => {
      if (theme === undefined) return [];
      const rest = weighed.filter(({ draft }) => themeOf.get(draft.rule) !== theme);
      const gain = totalOf(scoresOf(penalised(rest)), whole.grading) - whole.score;
      return gain < worthNaming ? [] : [mending(theme, own, Math.round(gain * 10) / 10, whole)];
    })
    .toSorted((a, b) => b.gain - a.gain)
    .slice(0, mostToMend);
}

function mending(theme: Theme, own: readonly Weighed[], gain: number, { texts, messages, grading }: Whole): Mending {
  const costs = new Map<RuleName, number>();
  for (const { draft, penalty } of own) costs.set(draft.rule, (costs.get(draft.rule) ?? 0) + penalty);
  const named = [...costs].toSorted((a, b) => b[1] - a[1]).map(([rule]) => rule);
  const phrased = own.map((one) => phrase(one, texts, messages, grading)).toSorted(inOrder);
  const { span, evidence, in: where } = phrased.find((one) => one.evidence !== undefined) ?? phrased[0]!;
  return {
    theme,
    message: fill(messages[`mend-${theme}`], { evidence: (evidence ?? "").replace(/[.:;,]$/, "") }),
    gain,
    rules: named,
    count: own.length,
    span,
    in: where,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function inOrder(a: Finding, b: Finding): number {
  return a.in === b.in ? a.span[0] - b.span[0] : a.in === "reply" ? -1 : 1;
}

function penalised(weighed: readonly Omit<Weighed, "penalty">[]): Weighed[] {
  const sums = new Map<string, number>();
  for (const one of weighed) sums.set(one.rule.dimension, (sums.get(one.rule.dimension) ?? 0) + one.points);
  return weighed.map((one) => {
    const sum = sums.get(one.rule.dimension) ?? 0;
    const taken = 100 * (1 - Math.exp(-sum / saturation));
    const penalty = one.rule.dimension === "safety" || sum === 0 ? 0 : Math.floor((100 * taken * one.points) / sum) / 100;
    return { ...one, penalty };
  });
}

/** What is not said by itself, one finding for each dimension. */
function signsOf(parts: readonly Finding[], texts: Texts, messages: Messages): Finding[] {
  return dimensions.flatMap((dimension) => {
    const own = parts.filter((one) => one.dimension === dimension && one.penalty > 0);
    if (own.length === 0) return [];
    const penalty = Math.round(100 * own.reduce((sum, one) => sum + one.penalty, 0)) / 100;
    return [
      {
        rule: "signs" as const,
        dimension,
        severity: "hint" as const,
        span: [0, texts.reply.length] as const,
        in: "reply" as const,
        message: messages.signs,
        penalty,
        parts: own,
      },
    ];
  });
}

/** The texts that findings point into, and how many words the reply has. */
export interface Texts {
  readonly reply: string;
  readonly customer: string;
  readonly words: number;
}

interface Weighed {
  readonly draft: Draft;
  readonly rule: Rule;
  readonly points: number;
  readonly penalty: number;
}

function weigh(drafts: readonly Draft[], words: number): Omit<Weighed, "penalty">[] {
  const times = new Map<RuleName, number>();
  const density = Math.sqrt(Math.min(1, fullWeightWords / Math.max(1, words)));
  const weighed: Omit<Weighed, "penalty">[] = [];
  for (const draft of drafts) {
    const rule = draft.own ? ownRule(draft.own) : rules[draft.rule];
    const before = draft.faint ? 0 : (times.get(draft.rule) ?? 0);
    if (!draft.faint) times.set(draft.rule, before + 1);
    if (before >= mostOfARule) continue;
    const points = rule.weight * (draft.share ?? 1) * rule.again ** before * (byDensity.has(draft.rule) ? density : 1);
    weighed.push({ draft, rule, points });
  }
  return weighed;
}

const ownRule = (own: NonNullable<Draft["own"]>): Rule => ({ ...own, again: rules.voice.again });

const longestEvidence = 120;

/** Without what stands of a word at the end, where there is more than that. */
const wholeWords = (cut: string): string => cut.replace(/\s+\S*$/u, "");

function phrase({ draft, rule, penalty }: Weighed, texts: Texts, messages: Messages, grading: Grading): Finding {
  const text = draft.in === "customer" ? texts.customer : texts.reply;
  const written = text.slice(draft.start, draft.end);
  const whole = draft.start === 0 && draft.end >= text.length;
  const evidence = written.length > longestEvidence ? `${wholeWords(written.slice(0, longestEvidence))} …` : written;
  const severity = grading.rules?.[draft.rule];
  const finding: Writable<Finding> = {
    rule: draft.rule,
    dimension: rule.dimension,
    severity: severity === "problem" || severity === "hint" ? severity : rule.severity,
    span: [draft.start, draft.end],
    in: draft.in ?? "reply",
    message: fill(draft.own?.message ?? messages[draft.own?.saying ?? draft.rule], { ...draft.words, evidence }),
    penalty,
  };
  if (!whole) finding.evidence = evidence;
  if (typeof draft.replacement === "string") finding.replacement = draft.replacement;
  if (draft.suggestions && draft.suggestions.length > 0) finding.suggestions = draft.suggestions;
  return finding;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Puts words in a message's placeholders. `[plain? text {plain}]` is left out when `plain` is empty. */
function fill(message: string, words: Readonly<Record<string, string>>): string {
  const parts = templates.get(message) ?? partsOf(message);
  templates.set(message, parts);
  let filled = "";
  for (const { text, name, unless } of parts) {
    if (unless !== undefined && !words[unless]) continue;
    filled += text;
    if (name !== undefined) filled += words[name] ?? "";
  }
  return filled;
}

/** A stretch of a message: its text, then what `name` stands for; left out where `unless` is empty. */
interface Part {
  readonly text: string;
  readonly name: string | undefined;
  readonly unless: string | undefined;
}

/** Messages taken apart, each once: a reply with many findings is phrased anew at every keystroke. */
const templates = new Map<string, readonly Part[]>();

function partsOf(message: string): Part[] {
  return message.split(/(\[\w+\?[^\]]*\])/).flatMap((stretch) => {
    const [, unless, inside = stretch] = /^\[(\w+)\?([^\]]*)\]$/.exec(stretch) ?? [];
    const texts = inside.split(/\{(\w+)\}/);
    const parts: Part[] = [];
    for (let at = 0; at < texts.length; at += 2) parts.push({ text: texts[at] ?? "", name: texts[at + 1], unless });
    return parts;
  });
}

function scoresOf(weighed: readonly Weighed[]): Record<Dimension, number> {
  const scores: Record<Dimension, number> = { clarity: 100, relevance: 100, warmth: 100, ownership: 100, length: 100 };
  for (const { rule, penalty } of weighed) if (rule.dimension !== "safety") scores[rule.dimension] -= penalty;
  for (const dimension of dimensions) scores[dimension] = Math.max(0, Math.round(scores[dimension] * 100) / 100);
  return scores;
}

/** Points that the total gains for each point a dimension gains: its share of the mean, and the pull where it is the worst. */
export const worthOf = (dimension: Dimension, isWorst: boolean): number => inTotal[dimension] * (1 - pull) + (isWorst ? pull : 0);

function totalOf(scores: Readonly<Record<Dimension, number>>, grading: Grading): number {
  let sum = 0;
  let weights = 0;
  let worst = 100;
  for (const dimension of dimensions) {
    const own = grading.weights?.[dimension] ?? 1;
    const weight = inTotal[dimension] * own;
    sum += weight * scores[dimension];
    weights += weight;
    if (own > 0) worst = Math.min(worst, scores[dimension]);
  }
  const mean = weights > 0 ? sum / weights : 100;
  return Math.round((mean * (1 - pull) + worst * pull) * 10) / 10;
}
