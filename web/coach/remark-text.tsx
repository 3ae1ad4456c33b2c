import type { Finding } from "@lyhord/tone/core";
import { Lightbulb, TriangleAlert } from "lucide-react";
import { m } from "../texts/index.ts";
import { dimensionNames, severityName } from "./names.ts";
import { isGrave } from "./remarks.ts";

/** A remark in words: how grave, about what, what to do. */
export function RemarkText({ finding, named = true }: { finding: Finding; named?: boolean }) {
  const isProblem = isGrave(finding);
  // The first stands in most messages, as it is to be written here.
  const [first, ...rest] = finding.suggestions ?? [];
  const isSaid = first === undefined || finding.replacement !== undefined || finding.message.includes(first);
  const others = isSaid ? rest : [first, ...rest];
  const Icon = isProblem ? TriangleAlert : Lightbulb;
  return (
    <div className="flex gap-2">
      <Icon aria-hidden size={16} className={isProblem ? "mt-0.5 shrink-0 text-danger" : "mt-0.5 shrink-0 text-accent"} />
      <div className="min-w-0">
        <p className="text-sm text-pretty wrap-anywhere">
          <span className="sr-only">{severityName(finding)}: </span>
          {finding.message}
        </p>
        {others.length > 0 && (
          <p className="mt-0.5 text-sm text-pretty text-faint">{m.coach_or({ texts: others.join(" · ") })}</p>
        )}
        {named && <p className="mt-0.5 text-xs text-faint">{dimensionNames[finding.dimension]()}</p>}
      </div>
    </div>
  );
}
