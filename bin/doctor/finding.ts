/** What a check found: all well, something to look at soon, or something that is broken; with what to do. */
export interface Finding {
  level: "ok" | "warning" | "problem";
  about: "database" | "mail" | "disk" | "clock" | "secrets" | "node";
  sentence: string;
}

type Say = (sentence: string) => Finding;

export function about(subject: Finding["about"]): Record<Finding["level"], Say> {
  const say =
    (level: Finding["level"]): Say =>
    (sentence) => ({ level, about: subject, sentence });
  return { ok: say("ok"), warning: say("warning"), problem: say("problem") };
}
