import { Argument, Command, Option } from "commander";
import { bench, type Size } from "../../bench/bench.ts";
import { parts, type Part } from "../../bench/parts.ts";
import { Undo } from "../../bench/undo.ts";
import { closing } from "../with-house.ts";

const all = Object.keys(parts) as Part[];

export function benchCommand(): Command {
  return new Command("bench")
    .addArgument(new Argument("[part...]", "what to measure; everything unless told").choices(all))
    .addOption(
      new Option("--size <size>", "small: 50,000 conversations, 2,000 mails; full: 500,000 and 5,000")
        .choices(["small", "full"])
        .default("small"),
    )
    .addHelpText(
      "after",
      `
Parts:
${all.map((part) => `  ${part.padEnd(8)}${parts[part]}`).join("\n")}

The full size takes about a quarter of an hour and 10 GB of the temporary folder. Nothing of your own data is touched.

Examples:
  $ bin/lyhord bench
  $ bin/lyhord bench lists search --size full`,
    )
    .action(async (wanted: Part[], { size }: { size: Size }) => {
      const chosen = wanted.length === 0 ? all : all.filter((part) => wanted.includes(part));
      await closing(
        () => Undo.everything(),
        () => bench(chosen, size, (line) => process.stdout.write(`${line}\n`)),
      );
    });
}
