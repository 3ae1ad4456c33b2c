import type { CheckRequest, Tone } from "../check.ts";
import { mend } from "../mend.ts";

/*
 * A textlint rule that reads the whole document as a reply. textlint itself is not needed to build this: the few of its parts
 * that a rule touches are written out below, as its documentation gives them (https://textlint.org/docs/rule.html).
 */

interface TextlintNode {
  readonly type: string;
  readonly range: readonly [start: number, end: number];
}

interface TextlintContext {
  readonly Syntax: { readonly Document: string };
  readonly RuleError: new (message: string, options: object) => object;
  readonly fixer: { replaceTextRange(range: [number, number], text: string): object };
  readonly locator: { at(offset: number): object; range(range: readonly [number, number]): object };
  getSource(node?: TextlintNode): string;
  report(node: TextlintNode, error: object): void;
}

export interface TextlintOptions extends Omit<CheckRequest, "reply" | "customer"> {
  /** The customer's message that the document answers; without it only what needs no question is found. */
  readonly customer?: string;
  /** textlint's own, which it takes note of itself. */
  readonly severity?: "none" | "info" | "warning" | "error";
}

type Handlers = Record<string, (node: TextlintNode) => void>;
type TextlintRule = (context: TextlintContext, options?: TextlintOptions) => Handlers;

/**
 * A rule module for textlint, with fixes where a finding has a replacement: `{ rules: { lyhord: textlintRule(createTone([sv])) } }`.
 * Findings that point into the customer's text are reported on the document as a whole.
 */
export function textlintRule(tone: Tone): { linter: TextlintRule; fixer: TextlintRule } {
  const rule: TextlintRule = (context, options = {}) => ({
    [context.Syntax.Document]: (node) => {
      const reply = context.getSource(node);
      const { findings, safety } = tone.check({ ...options, customer: options.customer ?? "", reply });
      for (const finding of [...findings, ...safety]) {
        if (finding.rule === "signs") continue;
        const range: [number, number] =
          finding.in === "reply" ? [finding.span[0], finding.span[1]] : [0, Math.min(1, reply.length)];
        const fix = finding.replacement === undefined ? {} : { fix: fixOf(context, reply, range, finding.replacement) };
        const message = `${finding.message} (${finding.rule})`;
        // A range of nothing, as in an empty document, is refused.
        const padding = range[0] < range[1] ? context.locator.range(range) : context.locator.at(range[0]);
        context.report(node, new context.RuleError(message, { padding, ...fix }));
      }
    },
  });
  return { linter: rule, fixer: rule };
}

function fixOf({ fixer }: TextlintContext, text: string, range: [number, number], replacement: string): object {
  const mended = mend(text, range, replacement);
  return fixer.replaceTextRange(mended.span, mended.text);
}
