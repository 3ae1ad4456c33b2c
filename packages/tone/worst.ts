import type { Dimension, Finding, RuleName } from "./finding.ts";
import { worthOf } from "./grade.ts";

/**
 * The few things that would mend a reply most: of the rules whose points together would raise the total most, the finding that takes
 * most, costliest first. Small signs are no thing to mend, but tell which dimension is the worst.
 */
export function worstOf(findings: readonly Finding[], atMost = 3): Finding[] {
  const lost = new Map<Finding["dimension"], number>();
  const byRule = new Map<RuleName, { worst: Finding; sum: number }>();
  for (const finding of findings) {
    lost.set(finding.dimension, (lost.get(finding.dimension) ?? 0) + finding.penalty);
    if (finding.rule === "signs" || finding.penalty === 0) continue;
    const known = byRule.get(finding.rule);
    const worst = known && known.worst.penalty >= finding.penalty ? known.worst : finding;
    byRule.set(finding.rule, { worst, sum: (known?.sum ?? 0) + finding.penalty });
  }
  const most = Math.max(...lost.values());
  const gain = ({ worst, sum }: { worst: Finding; sum: number }): number =>
    sum * worthOf(worst.dimension as Dimension, lost.get(worst.dimension) === most);
  return [...byRule.values()]
    .sort((a, b) => gain(b) - gain(a))
    .slice(0, atMost)
    .map(({ worst }) => worst);
}
