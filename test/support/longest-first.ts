import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, in this order: begun first, it ends while the rest is still at work. */
const long = [/^test\/ops\/killed/, /^test\/journeys\/screens/, /^test\/ops\//, /^test\/journeys\//, /^test\/mail-lab\//];

/** The order of the test files; alike for all runs, whatever was run before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = long.findIndex((pattern) => pattern.test(relative(this.ctx.config.root, moduleId)));
      return found === -1 ? long.length : found;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
