import type { Finding, RuleName } from "./finding.ts";

/**
 * The few things that would mend a reply most: of the rules that take most points together, the finding that takes most, costliest
 * first. Small signs are no thing to mend.
 */
export function worstOf(findings: readonly Finding[], atMost = 3): Finding[] {
  const byRule = new Map<RuleName, { worst: Finding; sum: number }>();
  for (const finding of findings) {
    if (finding.rule === "signs" || finding.penalty === 0) continue;
    const known = byRule.get(finding.rule);
    const worst = known && known.worst.penalty >= finding.penalty ? known.worst : finding;
    byRule.set(finding.rule, { worst, sum: (known?.sum ?? 0) + finding.penalty });
  }
  return [...byRule.values()]
    .sort((a, b) => b.sum - a.sum)
    .slice(0, atMost)
    .map(({ worst }) => worst);
}
