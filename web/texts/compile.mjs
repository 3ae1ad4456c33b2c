// Checks the texts and compiles them, so that types can be checked before the first build: `node web/texts/compile.mjs`.
import { compile } from "@inlang/paraglide-js";
import "./check.mjs";
import { paraglide } from "./paraglide.mjs";

await compile(paraglide);
