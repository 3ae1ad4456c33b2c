import { enableCompileCache } from "node:module";
import { join } from "node:path";

// Some hundred modules are read before the first line is done; kept compiled, they are there in a third of the time. Must come before
// they are imported. Where the folder can't be written, Node does without.
enableCompileCache(join(import.meta.dirname, "..", "node_modules", ".cache", "lyhord"));
const { runProgram } = await import("./program.ts");
await runProgram();
