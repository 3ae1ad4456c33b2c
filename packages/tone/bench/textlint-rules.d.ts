/* These rules come without types, and as CommonJS: one stands under `default` once more. */
declare module "textlint-rule-write-good" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: { readonly default: TextlintRuleModule };
  export default rule;
}
declare module "textlint-rule-en-max-word-count" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: TextlintRuleModule;
  export default rule;
}
declare module "textlint-rule-terminology" {
  import type { TextlintRuleModule } from "@textlint/kernel";
  const rule: TextlintRuleModule;
  export default rule;
}
